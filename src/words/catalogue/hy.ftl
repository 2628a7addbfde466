### Armenian (hy, հայերեն): words of documents, tables and pages. The original is en.ftl.

## Maps

map-legend = Պայմանական նշաններ
map-status = Վիճակը { $date } դրությամբ
map-inset-subject = { $country }՝ { $km } կմ
map-locator = Քարտեզի տեղադիրքը
map-operational = Գործող
map-under-construction = Կառուցվող
map-planned = Նախատեսվող
map-disused = Չգործող
map-line-closed = Փակ է երթևեկության համար
map-line-disrupted = Խաթարված, հայտնի չէ՝ բաց է, թե ոչ
map-unknown = Վիճակը հրապարակված չէ
map-closed-in-scenario = Սցենարում՝ փակ
map-railway = Երկաթուղի
map-road = Ավտոճանապարհ
map-sea = Ծովային ուղի
map-schematic = Ուղեգիծը հանույթով ճշտված չէ, պատկերված է սխեմատիկորեն
map-port = Նավահանգիստ
map-crossing-open = Սահմանային անցակետ, բաց
map-crossing-closed = Սահմանային անցակետ, փակ
map-crossing-planned = Սահմանային անցակետ, նախատեսվող կամ կառուցվող
map-crossing-restricted = Սահմանային անցակետ, բաց միայն որոշ երթևեկության համար
map-crossing-disrupted = Սահմանային անցակետ, խաթարված, հայտնի չէ՝ բաց է, թե ոչ
map-crossing-unknown = Սահմանային անցակետ, վիճակը հրապարակված չէ
map-gauge-break = Երկաթգծի լայնության փոփոխություն
map-disputed = Վիճելի տարածք կամ սահման
map-km = { $n } կմ
map-km-borders = { $km } կմ, { $n } սահման
map-km-border = { $km } կմ, 1 սահման
map-scale-at = Գծային մասշտաբը ճշգրիտ է { $lat } զուգահեռականի վրա
map-projection = Պրոյեկցիա՝ { $name }
map-lambert-conic = Լամբերտի հավասարանկյուն կոնային, ստանդարտ զուգահեռականներ՝ { $a } և { $b }
map-azimuthal-equal-area = Լամբերտի հավասարամեծ ազիմուտային, կենտրոնը՝ { $a }
map-oblique-mercator = Մերկատորի թեք, կենտրոնը՝ { $a }, ազիմուտը՝ { $b }
map-mercator = Մերկատորի
map-north = հս․ լ․
map-south = հվ․ լ․
map-east = ավ․ ե․
map-west = ամ․ ե․
map-data-as-of = Տվյալների ամսաթիվը՝ { $date }
map-data-up-to = Տվյալների ամսաթիվը՝ { $date }. հետագա իրադարձությունները հայտնի են, բայց ներառված չեն
map-boundaries = Պատկերված սահմաններն ու անվանումները չեն նշանակում, որ որևէ մեկը դրանք հաստատում կամ ընդունում է։
map-credits = Քարտեզի տվյալներ՝ { $credits }
map-lengths-note = Երկարությունները՝ ըստ հրապարակված տվյալների, դրանց բացակայության դեպքում՝ չափված պատկերված գծով
map-view-un = Սահմանները՝ ըստ ՄԱԿ-ի բանաձևերի, դրանց բացակայության դեպքում՝ ըստ անկախացման պահի դրության։
map-view-facto = Սահմանները՝ ըստ փաստացի վերահսկողության։
map-view-law = Սահմանները՝ ըստ հետևյալ երկրի օրենքների՝ { $country }։
map-view-source = Վիճելի գծերը պատկերված են այնպես, ինչպես աղբյուրում։
map-desc-intro = Տրանսպորտային երթուղիների քարտեզ՝ { $n } երթուղի։ { $status }։
map-desc-route = { $route }՝ { $from } – { $to }, { $km } կմ․ գործող՝ { $built } կմ, կառուցվող՝ { $works } կմ, նախատեսվող՝ { $planned } կմ, չգործող՝ { $disused } կմ, վիճակը հրապարակված չէ՝ { $unknown } կմ․ սահմանային անցակետեր՝ { $crossings }։

## Charts

chart-strip-title = Երթուղիները նույն մասշտաբով
chart-time-title = Ժամանակն ըստ հեռավորության
chart-cost-title = Արժեքն ըստ հեռավորության
chart-time-parts-title = Ինչի վրա է ծախսվում ժամանակը
chart-cost-parts-title = Ինչի վրա է ծախսվում գումարը
chart-timeline-title = Իրադարձություններն ըստ երթուղիների
chart-promises-title = Խոստացված ժամկետները
chart-promised-for = Խոստացված ժամկետ
chart-said-on = Երբ է ասվել
chart-promise-passed = օրն անցել է
chart-promises-note = Կետը՝ ասվել է ժամկետ, գիծը՝ այն ուժի մեջ է մինչև նորը։ Որտեղ գիծը հասնում է անկյունագծին, խոստացված օրը եկել է, ընդհատը՝ անցել է։ Տարին հաշվվում է մինչև վերջ։
chart-promises-sources = Յուրաքանչյուր խոստման աղբյուրները՝ «corridor promises» հրամանով
chart-km-from = Հեռավորությունը, կմ (սկիզբը՝ { $place })
chart-km = Կիլոմետր
chart-hours = Ժամ
chart-dollars = ԱՄՆ դոլար՝ մեկ բեռնարկղի (TEU) համար
chart-bands = Գծերը՝ մեդիան (P50), շերտերը՝ 10-րդից 90-րդ պերցենտիլ (P10–P90)։ Տերմինալից տերմինալ։
chart-as-if-open = Ընդհատ գիծը՝ այդ օրը բաց չէ, արժեքները՝ իբր բաց լիներ։
chart-hatched-as-if-open = Շտրիխավորված՝ այդ օրը ամբողջությամբ բաց չէ, արժեքները՝ իբր բաց լիներ։
chart-not-open = բաց չէ
chart-bars-note = Սյունակները՝ մեդիանի (P50) մասերը, գծերը՝ 10-րդից 90-րդ պերցենտիլ (P10–P90)։ Տերմինալից տերմինալ։
chart-moving-against-stops = Շարժում՝ { $a }, սահմաններ, երկաթգծի լայնություն և նավահանգիստներ՝ { $b }
chart-hours-of = { $n } ժ
chart-dollars-of = { $n } $
chart-up-to-hours = մինչև { $n } ժ
chart-up-to-dollars = մինչև { $n } $
chart-moving = Շարժում
chart-on-the-way = Կանգառներ ճանապարհին
chart-terminals = Տերմինալներ
chart-borders = Սահմաններ
chart-ports-and-transshipment = Նավահանգիստներ, վերաբեռնում
chart-border = Սահման
chart-border-not-open = Սահման, բաց չէ
chart-gauge-change = Երկաթգծի լայնության փոփոխություն
chart-transshipment = Վերաբեռնում
chart-port-wait = Նավի սպասում
chart-terminal = Տերմինալ
chart-yard = Սպասում կայարաններում
chart-rest = Վարորդների հանգիստ
chart-unknown = Հայտնի չէ՝ { $routes }
chart-sources = Յուրաքանչյուր իրադարձության աղբյուրները՝ «corridor timeline» հրամանով
chart-happened = Իրադարձություններ
chart-in-english = անգլերեն
chart-milestones-note = Թավ և շրջանով՝ գծի կամ անցակետի վիճակը փոխվել է։ Ամսաթվերը նույն մասշտաբով, առանց իրադարձությունների տարիները բաց են թողնված // նշանով։

## What a drawing says of its view

view-last-known = Վերջին հայտնի վիճակը ({ $data }). տվյալներ չկան՝ { $date }
view-boundaries-of-today = Սահմաններն ու անվանումները ներկայիս են։
view-overlays = Վրադրված է, ատլասից չէ՝ { $names }
view-on-date = { $date }՝ { $said }
view-open-of = ամբողջ երկայնքով բաց՝ { $n }/{ $of }
view-not-begun = Պատկերված չէ՝ { $km } կմ, որն այդ ժամանակ սկսված չէր։
view-many-routes = { $n } երթուղի․ ընդհանուր ուղի ունեցողները պատկերված են իրար վրա, առանց անունների։
view-transliterated = Որոշ անվանումներ տառադարձված են։
view-in-latin = Այս լեզվով հայտնի չլինող անվանումները անգլերեն են։
view-reversed = հակառակ ուղղությամբ
view-hypothetical = Վարկած՝ { $what }
view-border-closed = { $a }–{ $b } սահմանը փակ է
view-border-open = { $a }–{ $b } սահմանը բաց է
view-is-closed = { $name }՝ փակ
view-is-open = { $name }՝ բաց
view-avoided = բացառությամբ՝ { $country }
view-promises-kept = բոլոր խոստումները կատարված են (ժամկետը՝ մինչև { $date })
view-if-promises-kept = Եթե բոլոր խոստումները կատարվեին (ժամկետը՝ մինչև { $date })
view-missing = { $km } կմ չի գործում
view-promised = { $said }, խոստացված է՝ { $date }
view-border-shut = Սահմանը փակ է՝ { $name }
view-gauges = Երկաթգծի լայնությունը՝ { $a } | { $b } մմ
view-open = { $route }՝ բաց է ամբողջ երկայնքով, { $km } կմ
view-lacks = { $route }՝ { $of } կմ-ից պակասում է { $km } կմ
view-shut = { $route }՝ բոլոր հատվածները գործում են, բայց ամբողջ երկայնքով բաց չէ
view-not-known = { $route }՝ հայտնի չէ՝ ամբողջ երկայնքով բաց է, թե ոչ
view-only-open = Ամբողջ երկայնքով բաց է միայն մեկը՝ { $route }
view-other-lacks = { $said }. մյուսում պակասում է { $km } կմ
view-others-lack = { $said }. մյուսներից յուրաքանչյուրում պակասում է { $km } կմ
view-only-known-open = Հայտնի է, որ ամբողջ երկայնքով բաց է միայն մեկը՝ { $route }
view-some-open = Ամբողջ երկայնքով բաց երթուղիներ ({ $n }/{ $of })՝ { $routes }
view-all-open = Բոլոր { $of } երթուղիներն ամբողջ երկայնքով բաց են. ամենակարճը՝ { $route }, { $km } կմ
view-none-open = { $of } երթուղուց ոչ մեկն ամբողջ երկայնքով բաց չէ
view-lacks-least = { $said }. ամենաքիչը պակասում է՝ { $route }, { $km } կմ
view-none-known = { $of } երթուղուց ոչ մեկի մասին հայտնի չէ, որ ամբողջ երկայնքով բաց է

## Figures: labels of rows

figure-length_km = Երկարություն
figure-measured_km = Պատկերված գիծ
figure-published_length_km = Հրապարակված
figure-directness = Ուղղագծություն
figure-operational_km = Գործող
figure-missing_km = Պակասող
figure-under_construction_km = կառուցվող
figure-planned_km = նախատեսվող
figure-disused_km = չգործող
figure-shut_km = փակ երթևեկության համար
figure-disrupted_km = խաթարված
figure-unknown_km = վիճակը հրապարակված չէ
figure-closed_km = Սցենարում՝ փակ
figure-crossings = Սահմանային անցակետեր
figure-crossings_open = դրանցից բաց
figure-gauge_breaks = Գծի լայնության փոփոխություն
figure-mode_changes = Տրանսպորտի տեսակի փոփոխություն
figure-countries = Երկրներ
figure-exposure_hhi = Կախվածություն (HHI)
figure-hours = Ժամանակ, ժամ (P50)
figure-days = օրերով
figure-hours_below_baseline = բազայինից արագ
figure-hours_first = բոլորից արագ
figure-swod_kmh = կմ/ժ շարժման մեջ (SWOD)
figure-swd_kmh = կմ/ժ ընդհանուր (SWD)
figure-payload_t = Բեռ, տ/TEU
figure-published_hours = Հրապարակված, ժամ
figure-cost_teu_usd = Արժեք, USD/TEU (P50)
figure-cost_t_usd = մեկ տոննան, USD
figure-cost_below_baseline = բազայինից էժան
figure-cost_first = բոլորից էժան
figure-published_price_teu_usd = Հրապարակված, USD/TEU
figure-co2e_teu_kg = CO2e, կգ/TEU (P50)
figure-capacity_mt_y = Թողունակություն, մլն տ/տարի
figure-capacity_lorries_d = Թողունակություն, բեռնատար/օր
figure-traffic_mt_y = Բեռնահոսք, մլն տ/տարի
figure-utilisation = Թողունակության օգտագործում
figure-electrified_share = Էլեկտրաֆիկացված
figure-single_track_share = Միագիծ
figure-axle_load_t = Առանցքային բեռնվածություն, տ
figure-chokepoints = Նեղ տեղեր
range-of-claims = հայտարարվածի միջակայք
range-of-draws = P10–P90
passable = Ամբողջ երկայնքով բաց
passable-changed = ամբողջ երկայնքով բաց
against-baseline = բազայինի համեմատ
baseline = բազային
published-for = հրապարակված է, կմ
covered = { $known }/{ $whole }
not-published-km = հրապարակված չէ, կմ
money-cost = Աշխատանքների արժեք
money-found = Ապահովված միջոցներ
money-missing = Պակասող միջոցներ
oldest-source = Ամենահին աղբյուր
weakest-source = Ամենաթույլ աղբյուր
unit-km = կմ
unit-percent = { $n }%
unit-percent-below = <{ $n }%
unit-percent-above = >{ $n }%

## Families: headings over rows that add up

family-km_by_country = Երկարությունն ըստ երկրների
family-km_by_mode = Երկարությունն ըստ տրանսպորտի տեսակի
family-km_by_status = Երկարությունն ըստ վիճակի
family-km_by_gauge = Երկարությունն ըստ երկաթգծի լայնության
family-km_by_basis = Երկարությունն ըստ հիմքի
family-km_by_accuracy = Երկարությունն ըստ գծի դասի
family-hours_by_event = P50 ժամերն ըստ փուլերի
family-hours_by_country = P50 ժամերն ըստ երկրների
family-cost_teu_usd_by_event = P50 USD՝ ըստ փուլերի
family-cost_teu_usd_by_country = P50 USD՝ ըստ երկրների
gauge-mm = { $gauges } մմ
gauge-none = առանց ռելսերի
gauge-unknown = հրապարակված չէ
class-surveyed = հանույթով ճշտված գիծ
class-traced = արտագծված գիծ
class-generalised = ընդհանրացված գիծ
class-schematic = սխեմատիկ գիծ
basis-claimed = հայտարարված
basis-carried = տվյալների փաթեթից
basis-measured = չափված

## Kinds of event on the way

event-move = շարժում
event-border = սահմաններ
event-gauge-change = գծի լայնության փոփոխություն
event-transshipment = վերաբեռնում
event-port-wait = սպասում նավահանգիստներում
event-terminal = տերմինալներ
event-yard = սպասում կայարաններում
event-rest = վարորդների հանգիստ
moving-by = շարժում { $mode ->
    [rail] երկաթուղով
    [road] ավտոճանապարհով
   *[sea] ծովով
}
by-mode = { $mode ->
    [rail] երկաթուղով
    [road] ավտոճանապարհով
   *[sea] ծովով
}
mode-rail = երկաթուղի
mode-road = ավտոճանապարհ
mode-sea = ծովային ուղի

## States of lines, crossings and ports

state-operational = գործող
state-open = բաց
state-under-construction = կառուցվող
state-planned = նախատեսվող
state-disused = չգործող
state-closed = փակ
state-restricted = մասամբ բաց
state-disrupted = խաթարված
state-unknown = հայտնի չէ
open-yes = այո
open-no = ոչ
open-unknown = հայտնի չէ
user-freight-trains = բեռնատար գնացքներ
user-passenger-trains = ուղևորատար գնացքներ
user-trucks = բեռնատարներ
user-cars = մարդատար ավտոմեքենաներ
user-buses = ավտոբուսներ
user-pedestrians = հետիոտներ
user-ships = նավեր
user-returning-trucks = վերադարձող բեռնատարներ
user-aid-trucks = օգնություն տեղափոխող բեռնատարներ
state-to-users = { $state } (անցնում են՝ { $users })
state-not-updated = { $state }, վերջին թարմացումը՝ { $day }
state-last-known = { $state }, վերջին հայտնի տվյալը՝ { $day }
state-undated = { $state }, առանց ամսաթվի
state-ended = { $state }, վերջին հայտնի վիճակը՝ { $before } մինչև { $day }
state-begins = { $state }, առաջին տվյալը՝ { $day }
cut-closed-by = { $place } (փակ է, պատճառը՝ { $what })
cut-line-unknown = { $place } (վիճակը հրապարակված չէ)
cut-crossing-unknown = { $place } (անցակետ, վիճակը հրապարակված չէ)
cut-crossing = { $place } (անցակետ՝ { $state })
cut-users = { $place } (անցակետը բաց չէ հետևյալի համար՝ { $users })
cut-users-unknown = { $place } (անցակետը բաց է, հայտնի չէ, թե ում համար)
cut-port-unknown = { $place } (նավահանգիստ, վիճակը հրապարակված չէ)
cut-port = { $place } (նավահանգիստ՝ { $state })

## Advisories

advisory-hostilities = ռազմական գործողություններ
advisory-blockade = շրջափակում
advisory-strike-damage = վնաս հարվածներից
advisory-sanctions = պատժամիջոցներ
advisory-insurance = ապահովագրություն
advisory-weather = եղանակ
advisory-congestion = գերծանրաբեռնվածություն
advisory-embargo = էմբարգո
advisory-charge = վճար
advisory-suspension = կասեցում
advisory-other = այլ
period-to = { $from } – { $until }
period-end-unknown = սկիզբը՝ { $from }, ավարտը հայտնի չէ
period-last-known = սկիզբը՝ { $from }, վերջին հայտնի տվյալը՝ { $said }
period-since = սկիզբը՝ { $from }
advisories-about = Ծանուցումները թվագրված փաստեր են, որոնք տվյալ օրն առնչվում են երթուղուն, բայց վիճակ չեն սահմանում. պատժամիջոցների ցանկերը կոչված են այնպես, ինչպես դրանք հրապարակում են կազմողները։

## Sources and topics

topic-length = երկարություն
topic-states = վիճակներ
topic-hours = ժամեր
topic-cost = արժեք
topic-capacity = թողունակություն
topic-axle-load = առանցքային բեռնվածություն
topic-money = միջոցներ
topic-chokepoints = նեղ տեղեր
grade-first-hand = սկզբնաղբյուր
grade-agency = լրատվական գործակալություն
grade-secondary = երկրորդային
grade-mirror = պատճեն
grade-unsourced = առանց աղբյուրի
grade-none = չգնահատված
payer-state = պետություն
payer-foreign-state = օտարերկրյա պետություն
payer-development-bank = զարգացման բանկ
payer-private = մասնավոր
unsourced = † Հրապարակված աղբյուր չի գտնվել։
unsourced-label = Հրապարակված աղբյուր չկա

## Comparison

heading-group = { $name }, դրությունը՝ { $shown }, բազային երթուղին՝ { $baseline }
other-direction = հակառակ ուղղությամբ
legend = * լավագույնն իր տողում. երթուղին անցանելի է ամբողջ երկայնքով և, եթե ցուցանիշը ստացված է պատահական հաշվարկներով, լավագույնն է դրանց առնվազն { $clear }%-ում։ Երկարությունները տրված են կմ-ով և, որտեղ կան հայտարարված թվեր, ճշտված են ըստ դրանց. պատկերված գծերը չափված են գեոդեզիական եղանակով՝ WGS 84 էլիպսոիդի վրա (Karney 2013)։ Ժամերը, արժեքն ու արտանետումները մոդելային են, տերմինալից տերմինալ. P50 (P10–P90)՝ ֆիքսված սկզբնարժեքով { $draws } պատահական հաշվարկից, որոնցում յուրաքանչյուր սահման, գծի լայնության փոփոխություն, սպասում և երկաթուղի ունի իր առանձին մեծությունը։ Բաժինները նույն հաշվարկներից են. միատեսակ տպվող արդյունքները հաշվվում են կիսով չափ։
legend-date = Վիճակների ամսաթիվը՝ { $shown }։
legend-profile = Թողունակությունը, բեռնահոսքը, ուղիների թիվը, առանցքային բեռնվածությունն ու միջոցները՝ ըստ մինչև այդ ամսաթիվը հրապարակվածի. չկառուցվածի համար վերցված են նախագծային տվյալները։ ≤ նշանակում է, որ երթուղու մի մասի համար ոչինչ հրապարակված չէ, ուստի իրական թիվը կարող է ավելի փոքր լինել. երկաթուղիների բաժինների միջակայքը համապատասխանում է երկու ծայրահեղ դեպքի՝ չհրապարակվածից ոչինչ կամ ամբողջը։ Ամենահին և ամենաթույլ աղբյուրները նշված են երկարության, վիճակների, ժամերի և արժեքի համար։
lengths-follow = { $route }՝ երկարությունների աղբյուրները՝ { $sources }
leader-hours = Ժամանակ՝ ամենաարագը { $route } երթուղին է, պատահական հաշվարկների { $share }-ում։
leader-hours-shut = Ժամանակ՝ ամենաարագը կլիներ { $route } երթուղին, պատահական հաշվարկների { $share }-ում, բայց այն ամբողջ երկայնքով բաց չէ։
leader-hours-unclear = Ժամանակ՝ հստակ տարբերություն չկա. ամենից հաճախ ամենաարագը { $route } երթուղին է, պատահական հաշվարկների { $share }-ում։
leader-cost = Արժեք՝ ամենաէժանը { $route } երթուղին է, պատահական հաշվարկների { $share }-ում։
leader-cost-shut = Արժեք՝ ամենաէժանը կլիներ { $route } երթուղին, պատահական հաշվարկների { $share }-ում, բայց այն ամբողջ երկայնքով բաց չէ։
leader-cost-unclear = Արժեք՝ հստակ տարբերություն չկա. ամենից հաճախ ամենաէժանը { $route } երթուղին է, պատահական հաշվարկների { $share }-ում։
leader-emission = Արտանետումներ՝ ամենաքիչն ունի { $route } երթուղին, պատահական հաշվարկների { $share }-ում։
leader-emission-shut = Արտանետումներ՝ ամենաքիչը կունենար { $route } երթուղին, պատահական հաշվարկների { $share }-ում, բայց այն ամբողջ երկայնքով բաց չէ։
leader-emission-unclear = Արտանետումներ՝ հստակ տարբերություն չկա. ամենից հաճախ ամենաքիչն ունի { $route } երթուղին, պատահական հաշվարկների { $share }-ում։
is-cut = { $route }՝ երթուղին ընդհատված է հետևյալ տեղերում՝ { $parts }։
cut-off = { $group }՝ անցանելի երթուղի չի մնում։
not-open = Ամբողջ երկայնքով բաց չէ՝ { $routes }. դրանց ժամերն ու արժեքը հաշվարկված են այնպես, իբր ամբողջը բաց լիներ։
not-known-open = Հայտնի չէ, թե արդյոք ամբողջ երկայնքով բաց է՝ { $routes }. դրանց ժամերն ու արժեքը հաշվարկված են այնպես, իբր բաց լիներ։
openness-yes = { $route }՝ բաց է ամբողջ երկայնքով, որքանով հայտնի է։
openness-no = { $route }՝ ամբողջ երկայնքով բաց չէ. { $parts }։
openness-unknown = { $route }՝ հայտնի չէ. { $parts }։
unknown-hours = Ժամերը հնարավոր չէ նշել. ոչինչ հրապարակված չէ հետևյալի մասին՝ { $what }։
unknown-hours-of = { $route }՝ ժամերը հնարավոր չէ նշել. ոչինչ հրապարակված չէ հետևյալի մասին՝ { $what }։
unknown-cost = Արժեքը հնարավոր չէ նշել. ոչինչ հրապարակված չէ հետևյալի մասին՝ { $what }։
unknown-cost-of = { $route }՝ արժեքը հնարավոր չէ նշել. ոչինչ հրապարակված չէ հետևյալի մասին՝ { $what }։
unknown-emission = Արտանետումները հնարավոր չէ նշել. ոչինչ հրապարակված չէ հետևյալի մասին՝ { $what }։
unknown-emission-of = { $route }՝ արտանետումները հնարավոր չէ նշել. ոչինչ հրապարակված չէ հետևյալի մասին՝ { $what }։
direction-none = Ըստ ուղղության այստեղ ոչինչ հայտնի չէ. ժամերը, արժեքն ու արտանետումները նույնն են, ինչ հակառակ ուղղությամբ։
direction-known = Ըստ ուղղության հայտնի է՝ { $what }։ Մնացած ամեն ինչ երկու ուղղություններով նույնն է։
closes-nothing = { $what }՝ այս երթուղիներում ոչինչ չի փակում։
data-end = Տվյալների վերջին օրը՝ { $date }։
late = Տվյալների վերջին օրը՝ { $date }. հետագա վիճակները վերջին հայտնիներն են, ոչ թե կանխատեսում։
early = Իրադարձությունների սկիզբը՝ { $date }. եթե վիճակի առաջին օրը նշված չէ, ենթադրվում է, որ այն նույնն է եղել նաև դրանից առաջ։
places-capacity = նվազագույն հրապարակված թողունակությունը, մլն տ/տարի՝ { $amount }, վայրը՝ { $at }
places-lorries = նվազագույն հրապարակված թողունակությունը, բեռնատար/օր՝ { $amount }, վայրը՝ { $at }
places-traffic = բեռնահոսքը, մլն տ/տարի՝ { $amount }, վայրը՝ { $at }
places-used = թողունակության օգտագործումը՝ { $amount }, վայրը՝ { $at }
places-axle-load = առանցքային բեռնվածությունը, տ՝ { $amount }, վայրը՝ { $at }
places-chokepoints = նեղ տեղեր՝ { $names }
then = ապա

## Findings

sentence = { $said }։
with-note = { $what } ({ $note })
findings = Եզրակացություններ
finding-kept-more = { $name }՝ եթե հրապարակված բոլոր խոստումները կատարվեին, { $all } երթուղուց ամբողջ երկայնքով բաց կլիներ { $open }-ը (ամսաթիվը՝ { $day }). ցուցադրվող ամսաթվի ({ $shown }) դրությամբ բաց երթուղիների թիվը { $now } է։
finding-kept-same = { $name }՝ նույնիսկ եթե հրապարակված բոլոր խոստումները կատարվեին, ամբողջ երկայնքով բաց երթուղիների թիվը չէր ավելանա (համեմատվող ամսաթվերը՝ { $shown } և { $day })։
finding-kept-shut = Այդ դեպքում բաց չէր լինի՝ { $routes }։
finding-kept-unknown = Հայտնի չէ, թե արդյոք այդ դեպքում բաց կլիներ՝ { $routes }։
finding-kept-claim = Խոստումը կանխատեսում չէ։
km-missing = պակասում է { $km } կմ
finding-undated = Պակասող հատվածներից { $n }-ի համար ժամկետ չի հրապարակվել՝ { $parts }։
part-km = { $from }–{ $to } ({ $km } կմ)
part-km-state = { $from }–{ $to } ({ $km } կմ, { $state })
more-parts = { $n } այլ հատված
and = { $first } և { $last }
finding-transit = { $name }՝ բացի ծայրակետերի երկրներից, երթուղիներն անցնում են նաև այլ երկրներով՝ { $told }. դրանցից յուրաքանչյուրը կարող է կասեցնել երթուղու աշխատանքը։
transit-all = { $country } (բոլոր { $all } երթուղիները)
transit-some = { $country } ({ $all } երթուղուց { $n }-ը)
finding-times = Ժամանակի միջակայքերը լայն են. { $route }՝ { $own } ժամ (P10–P90), { $base }՝ { $other } ժամ։
finding-times-shut = Ժամանակի միջակայքերը լայն են. { $route } (բաց չէ, դրությունը՝ { $shown })՝ { $own } ժամ (P10–P90), { $base }՝ { $other } ժամ։
finding-times-unknown = Ժամանակի միջակայքերը լայն են. { $route } (հայտնի չէ՝ բաց է, թե ոչ, դրությունը՝ { $shown })՝ { $own } ժամ (P10–P90), { $base }՝ { $other } ժամ։
finding-overlap = Միջակայքերը մասամբ համընկնում են. առաջինն ավելի արագ է պատահական հաշվարկների { $share }%-ում։
finding-apart = Միջակայքերը չեն համընկնում. առաջինն ավելի արագ է պատահական հաշվարկների { $share }%-ում։

## Routes in words

verdict-open = Բաց է ամբողջ երկայնքով։
verdict-shut = Ամբողջ երկայնքով բաց չէ։
verdict-unknown = Հայտնի չէ՝ ամբողջ երկայնքով բաց է, թե ոչ։
verdict-missing = { $km } կմ չի գործում՝ { $parts }։
verdict-unpublished = { $km } կմ-ի վիճակը հրապարակված չէ։
verdict-crossing-shut = Սահմանային անցակետը բաց չէ։
verdict-crossings-all-shut = { $all } սահմանային անցակետից ոչ մեկը բաց չէ։
verdict-crossings-shut = { $all } սահմանային անցակետից { $n }-ը բաց չէ։
verdict-crossings-unknown = { $n } սահմանային անցակետի մասին հայտնի չէ՝ բաց է, թե ոչ։

## Terms

term-baseline = Բազային երթուղի
term-baseline-meaning = երթուղին, որի հետ համեմատվում են իր խմբի մյուս երթուղիները։
term-co2e = CO2e
term-co2e-meaning = ջերմոցային գազերի արտանետումներ՝ յուրաքանչյուրը հաշված որպես նույն ազդեցությունն ունեցող ածխաթթու գազ, վառելիքի արդյունահանումից մինչև օգտագործում։
term-directness = Ուղղագծություն
term-directness-meaning = երկարության հարաբերությունը ծայրակետերի միջև ամենակարճ հեռավորությանը. 1՝ ուղիղ գիծ։
term-draws = Պատահական հաշվարկներ
term-draws-meaning = հաշվարկներ, որոնցում յուրաքանչյուր ենթադրության մեծությունը պատահականորեն ընտրված է իր միջակայքից. P10, P50 և P90 այն մեծություններն են, որոնցից ցածր են արդյունքների մեկ տասներորդը, կեսը և ինը տասներորդը։
term-exposure = Կախվածություն (HHI)
term-exposure-meaning = երկարության մեջ երկրների բաժինների քառակուսիների գումարը. 1՝ եթե երկիրը մեկն է։
term-gauge-break = Երկաթգծի լայնության փոփոխություն
term-gauge-break-meaning = տեղ, որտեղից վագոնը չի կարող շարունակել ընթացքը, քանի որ փոխվում է երկաթգծի լայնությունը. պետք է փոխել անիվները կամ վագոնները։
term-missing = Պակասող
term-missing-meaning = այն, ինչ շահագործման մեջ չէ՝ կառուցվող, նախատեսվող, չգործող, փակ կամ առանց հրապարակված վիճակի։
term-speed = SWD, SWOD
term-speed-meaning = արագությունն ուշացումներով՝ տերմինալից տերմինալ ամբողջ ժամանակի համար, և առանց ուշացումների՝ շարժվող գնացքի կամ բեռնատարի համար։
term-teu = TEU
term-teu-meaning = բեռնարկղերի հաշվարկային միավոր՝ քսան ոտնաչափ երկարությամբ մեկ բեռնարկղ։
term-dagger = †
term-dagger-meaning = թիվ՝ առանց հրապարակված աղբյուրի։

## The page: fixed words

page-skip = Անցնել համեմատությանը
page-on-this-page = Այս էջում
page-data-to = Տվյալները՝ մինչև { $date }
page-shown = Ցուցադրվում է՝ { $shown }։
page-theme = Տեսք
page-theme-system = Ըստ համակարգի
page-theme-light = Լուսավոր
page-theme-dark = Մուգ
page-findings = Ինչ է ցույց տալիս համեմատությունը
page-finding-figures = Թվեր
page-findings-fixed = Դրությունը՝ { $shown }. այս նախադասությունները չեն փոխվում ըստ ընտրված սցենարի և ամսաթվի։
page-steer = Սցենար և ամսաթիվ
page-scenario = Սցենար
page-date = Ամսաթիվ
page-promise = Ավելի ուշ ամսաթվերի դեպքում խոստումները համարվում են կատարված. խոստումը կանխատեսում չէ։
page-as-it-is = Ինչպես կա
page-step-data = տվյալներ
page-routes = Երթուղիներ
page-keys = Մատնանշեք երթուղի, հատված կամ սյունակ՝ այն ամենուր տեսնելու համար։ Ստեղնաշարով՝ Tab ստեղնով անցեք երթուղուն, ապա ↓ և ↑ ստեղներով՝ դրա հատվածներին. Enter ստեղնը պահում է երթուղին, Escape ստեղնը՝ ազատում։
page-map = Քարտեզ՝ { $name }
page-zoom = Քարտեզի մասշտաբը՝ { $name }
page-zoom-in = Մեծացնել
page-zoom-out = Փոքրացնել
page-zoom-whole = Ամբողջ քարտեզը
page-move-left = Տեղափոխել ձախ
page-move-right = Տեղափոխել աջ
page-move-up = Տեղափոխել վեր
page-move-down = Տեղափոխել վար
page-zoom-hint = Մասշտաբը փոխելու համար՝ Ctrl և մկնիկի անիվ, երկու մատ կամ + և −. տեղափոխելու համար՝ քաշեք կամ սեղմեք սլաքներով ստեղները։
page-lines-follow = Գծերը համապատասխանում են ընտրված սցենարին և ամսաթվին. կարմիր խաչը նշում է սահմանը կամ վայրը, որը սցենարը փակում է։ Նշանները, դրանց բացատրությունն ու գրությունները չեն փոխվում (դրությունը՝ { $shown })։
page-map-in-words = Քարտեզը բառերով
page-comparison = Համեմատություն
page-comparison-of = Համեմատություն՝ { $name }
page-compared = { $name }՝ երթուղիների համեմատություն
page-as-of = դրությունը՝ { $shown }
page-baseline = Բազային երթուղի
page-turn = Երթուղիները տողերով՝ տեսակավորելու համար
page-pick = Ցուցադրվող երթուղիներ
page-pick-all = Բոլորը
page-pick-none = Ոչ մեկը
page-underlined = Ընդգծված թվերը տարբերվում են առանց սցենարի թվերից (դրությունը՝ { $shown }), որոնց վերաբերում են այս նշումներն ու ծանոթագրությունները։
page-draws-fixed = «–» պատահական հաշվարկների բաժիններում՝ հաշվված է միայն առանց սցենարի (դրությունը՝ { $shown }) և առաջին բազային երթուղու համեմատ։
page-strip = Երթուղիները նույն մասշտաբով՝ { $name }
page-strip-follows = Եզրագծված մասերը պատկերված են ըստ սցենարի՝ ընտրված ամսաթվի դրությամբ. կարմիր ընդհատ գծերն ու խաչերը նշում են սցենարում փակ տեղերը։ Նշանները չեն փոխվում (դրությունը՝ { $shown })։
page-time = Ինչի վրա է ծախսվում ժամանակը՝ { $name }
page-cost = Ինչի վրա է ծախսվում գումարը՝ { $name }
page-charts-keep = Ժամանակի և արժեքի գծապատկերներում վիճակները չեն փոխվում (դրությունը՝ { $shown })։
page-keeps = վիճակները չեն փոխվում (դրությունը՝ { $shown })
page-missing-caption = Հատվածներ, որոնք շահագործման մեջ չեն
page-missing-when = դրությունը՝ { $shown }, և խոստացված ժամկետները
page-crossings-caption = Սահմանային անցակետեր
page-advisories-caption = Երթուղիներին առնչվող ծանուցումներ
page-show = Ցուցադրել
page-all-events = բոլոր իրադարձությունները
page-cited = Որտեղ է մեջբերված
page-source = Աղբյուր { $n }
page-link = Հղում
page-link-to = Պատճենել հղումը՝ { $name }
page-copy = Պատճենել աղյուսակը
page-copy-of = Պատճենել որպես աղյուսակ՝ { $name }
page-embed = Ներկառուցել
page-embed-of = Պատճենել ներկառուցման կոդը՝ { $name }
page-file-of = { $kind }՝ { $name }
page-beside = Այս էջի պանակում՝ երկուական էջ Word-ի համար ({ $groups }), ամբողջ զեկույցը՝ { $word } և { $markdown }, ինչպես նաև { $layers }։
page-beside-word = Word-ի համար
page-beside-markdown = Markdown ձևաչափով
page-beside-layers = շերտեր GIS-ի համար
page-cite = Մեջբերել այսպես՝ { $title }. { $generator }, տվյալները՝ մինչև { $date }։
page-made = Ստեղծված է { $generator } ծրագրով, հրամանը՝ { $command }։ Տվյալները՝ մինչև { $date }։ Մեկ ֆայլ, առանց ցանցի։
page-open-yes = բաց է ամբողջ երկայնքով
page-open-no = ամբողջ երկայնքով բաց չէ
page-open-unknown = հայտնի չէ՝ ամբողջ երկայնքով բաց է, թե ոչ
page-in-english = Նկարագրությունները, իրադարձություններն ու նշումները անգլերեն են։

## The page: words of its script. In { $name } and the like the page puts values itself, as they are.

script-leg-o = գործող
script-leg-u = կառուցվող
script-leg-p = նախատեսվող
script-leg-d = չգործող
script-leg-s = փակ է երթևեկության համար
script-leg-r = խաթարված, հայտնի չէ՝ բաց է, թե ոչ
script-leg-x = վիճակը հրապարակված չէ
script-leg-c = այս սցենարում՝ փակ
script-route = { $name }՝ { $km } կմ, { $open }
script-leg = { $name }, հատված { $n }/{ $of }՝ { $place }, { $km } կմ, { $state }
script-open = Ամբողջ երկայնքով բաց (դրությունը՝ { $date })՝ { $parts }։
script-open-part = { $name } { $n }/{ $of } երթուղի
script-lines = Գծերը՝ { $date }։ Նշաններն ու անվանումները՝ { $shown }։
script-fixed = Դրությունը՝ { $date }. չի փոխվում ըստ ընտրության։
script-route-head = Երթուղի
script-link-copied = Հղումը պատճենված է։
script-code-copied = Կոդը պատճենված է։
script-table-copied = Աղյուսակը պատճենված է։
script-events = { $n }/{ $of } իրադարձություն

## Documents

title = Ո՞ր երթուղիներն են բաց, և ի՞նչ արժեն։ { $groups }
subtitle = { $n } երթուղի, վիճակների ամսաթիվը՝ { $shown }. երկարություն, սահմաններ, երկաթգծի լայնության փոփոխություններ, պակասող հատվածներ, ժամանակ և արժեք՝ յուրաքանչյուր թիվն իր աղբյուրով։
made-with = Ստեղծված է հրամանով՝ { $command }
as-of = Դրությունը՝ { $shown }։
states-on = Վիճակների ամսաթիվը՝ { $shown }։ Տվյալները՝ մինչև { $data }։
brief-star = * Լավագույնն իր տողում՝ բաց երթուղիների մեջ։ Տերմինալից տերմինալ ժամերը և բեռնված բեռնարկղի արժեքը պատահական հաշվարկների մեդիաններ են՝ հիմնված ենթադրությունների վրա. դրանց միջակայքերն ու աղբյուրները տրված են ամբողջական զեկույցում։
brief-limits = Նախատեսվածը դեռ կառուցված չէ. ժամկետը որևէ մեկի հայտարարությունն է։ Ժամերն ու արժեքը լայն միջակայքերով ենթադրություններ են։ Սահմաններն ու անվանումները չեն նշանակում, որ որևէ մեկը դրանք հաստատում կամ ընդունում է։
what-it-does-not-claim = Ինչ չի պնդում զեկույցը
the-routes = Երթուղիները
missing-links = Պակասող հատվածներ
border-crossings = Սահմանային անցակետեր
advisories = Ծանուցումներ
advisories-count = Ծանուցումներ՝ { $n }
timeline = Ժամանակագրություն
terms = Տերմիններ
sources = Աղբյուրներ
column-route = երթուղի
column-km = կմ
column-from-to = որտեղից – ուր
column-status = վիճակ
column-promised = խոստացված ժամկետ
column-crossing = անցակետ
column-borders = սահմաններ
column-mode = տրանսպորտի տեսակ
column-asks = ինչ է պահանջում
column-kind = տեսակ
column-when = երբ
column-what = ինչ
column-routes = երթուղիներ
column-date = ամսաթիվ
column-happened = իրադարձություն
all = բոլորը
said-on = { $what }, ասվել է՝ { $date }
reported = Հաղորդվել է՝ { $what }
limit-end = Տվյալների վերջին օրը՝ { $date }. դրանից հետո ոչինչ ներառված չէ։
limit-lines = Պատկերված գծերն ընդհանրացված են, մի մասը՝ սխեմատիկ. դրանց կեսի շեղումը կարող է գերազանցել { $middle } մետրը, առավելագույն շեղումը՝ { $worst } կմ։
limit-planned = Նախատեսվածը դեռ կառուցված չէ. ավարտի ժամկետը որևէ մեկի հայտարարությունն է. նշված է՝ ով և երբ է այն ասել։
limit-hours = Ժամերը, արժեքն ու արտանետումները լայն միջակայքերով ենթադրություններ են. հաշվված են շարժումը և ճանապարհին այն կանգառները, որոնց համար որևէ աղբյուր թիվ է տալիս, առանց կայարաններում սպասման և բեռնման։
limit-boundaries = Սահմաններն ու անվանումները վերցված են աղբյուրներից և չեն նշանակում, որ որևէ մեկը դրանք հաստատում կամ ընդունում է. յուրաքանչյուր քարտեզի վրա նշված է, թե որ տեսակետով է պատկերված վիճելին։
limit-english = Նկարագրությունները, իրադարձությունները, նշումներն ու աղբյուրները տրված են այն լեզվով, որով գրվել են։

## Tables of a route

# A heading. $shown is a date, then maybe the direction and the name of a scenario.
heading-route = { $name } ({ $id }), as of { $shown }
also-known-as = Also known as { $names }.
# The first length is that of the published sources, the second that of the line on the map.
route-lengths = { $length } km calibrated, { $drawn } km drawn (geodesic on WGS 84 (Karney 2013)); { $operational } km operational, { $missing } km missing; directness { $directness }.
accuracy-drawn = Accuracy of the drawn line: { $parts }.
drawn-surveyed = { $km } km surveyed
drawn-traced = { $km } km traced
drawn-generalised = { $km } km generalised
drawn-schematic = { $km } km schematic
# How a line was drawn: measured in the field, traced from an image, generalised, or a mere sketch.
line-surveyed = surveyed
line-traced = traced
line-generalised = generalised
line-schematic = schematic
# A leg is a part of a route between two neighbouring places.
column-leg = leg
# Country code, in two letters.
column-cc = cc
# By rail, road or sea, with the gauge.
column-by-mode = by
column-status-last-known = status, last known
column-length = length
# Length of the line on the map.
column-drawn = drawn
# Where the length comes from: claimed, carried or measured.
column-length-is = length is
column-segment = segment
# How the line was drawn: traced, schematic and so on.
column-line-is = line is
rail-of-gauge = rail, { $gauge }
closed-by = closed by { $what }
promised-for = promised for { $date }
# Of a line that a scenario opens.
opened = opened
last-known-about = Last known: the day up to which the source of a status reaches, where that lies before the day shown.
segment-ids = Ids of the segments
crossings-count = Border crossings: { $n }
column-id = id
# $state can end in the marks of its sources, such as [3].
port-state = Port { $name }: { $state }.
gauge-breaks-count = Gauge breaks: { $n }
column-place = place
column-from-mm = from mm
column-to-mm = to mm
column-note = note
or-elsewhere = or elsewhere on the neighbouring legs, whose gauge is not published
# More breaks of gauge. A number, and the forms that go with it.
gauge-breaks-possible = Up to { $n } more where the gauge is not published.
missing-links-count = Missing links: { $n }
column-said-about-works = said about completion and progress
# Of one piece of a line only.
one-segment = one segment
nothing-found = nothing found in the sources
# Share of works that is done, such as 45 %.
works-done = { $value } done
# Date for which works are promised.
works-due = due { $value }
parts = Parts
# By what lengths, hours or dollars are split: by country, by mode.
column-by = by
column-part = part
column-amount = amount
column-unit = unit
column-percent = %
published-lengths = Published lengths
column-published-length-of = published length of
column-claims-km = claims, km
# The length with which is calculated.
column-used = used
column-why-differ = why they differ
of-drawn-line = { $share } of the drawn line
# The claim that counts where several differ.
preferred = { $value } preferred
published-figures = Published capacity, cost and works
column-about = about
column-figure = figure
column-value = value
column-source-and-note = source and note
quantity-capacity = capacity
quantity-traffic = traffic
quantity-cost = cost
quantity-speed = speed
quantity-dwell = dwell
quantity-tunnels = tunnels
quantity-bridges = bridges
quantity-stations = stations
quantity-lanes = lanes
quantity-width = width
quantity-bridge-length = bridge length
quantity-load-limit = load limit
quantity-tracks = tracks
quantity-electrified = electrified
quantity-axle-load = axle load
quantity-gradient = gradient
quantity-train-length = train length
quantity-train-weight = train weight
quantity-investment = investment
quantity-investment-missing = investment missing

## Time, cost and emissions, term by term

transit-totals = Time, cost and emissions of a loaded container (TEU), from terminal to terminal
column-event = event
# How many times it happens.
column-times = times
column-hours = hours
column-usd = USD
column-usd-teu = USD/TEU
column-kg-co2e = kg CO2e
# The sum of the column.
together = together
together-p50 = together, P50 (P10–P90)
speeds = Speed without delay (SWOD) { $without } km/h, with delay (SWD) { $with } km/h.
as-if-open = As if all of it were open.
hours-by-term = Hours of { $route }, term by term: amount ÷ speed, amount × rate
cost-by-term = US dollars of { $route }, term by term
part-of-p50-about = “Of P50” is the part in the median of the sum; these parts add up. Values of single events do not: not all of them are high or low at once.
# A term of a sum: an amount times or over assumptions.
column-term = term
column-p10 = P10
column-p50 = P50
column-p90 = P90
column-part-of-p50 = part of P50
# A heading: what the term before it comes to.
equals-p50 = = { $unit }, P50 (P10–P90)
# Of a term for which no assumption was published.
not-published = not published
spread-hours = What decides the spread of time: { $parts }.
spread-cost = What decides the spread of cost: { $parts }.
spread-emission = What decides the spread of emissions: { $parts }.
column-assumption = assumption
# CAREC is a programme; its name stays.
column-carec-year = CAREC, year
column-caveat = caveat
# Whose bounds are the least and the greatest value seen.
extremes = { $value }, extremes
# $countries are two codes, such as AZ–GE.
at-border = border { $countries }: { $name }
at-gauge-changes = more changes of gauge, if any
at-gauge-change = change of gauge: { $place }
at-transshipment = transshipment: { $place }
at-port-wait = wait for a ship: { $place }
at-terminal = terminal: { $place }
at-yard = waits in yards, { $by }
at-rest = drivers' rests, { $by }
# $country is a code, such as AZ.
rail-in = rail in { $country }
road-in = road in { $country }
or = { $first } or { $last }
unit-m = m
unit-h = h
unit-usd = USD
unit-usd-teu = USD/TEU
unit-usd-teu-km = USD/TEU-km
unit-usd-tkm = USD/tkm
unit-g-tkm = g/tkm
unit-kg = kg
unit-km-h = km/h
unit-h-1000-km = h/1000 km
unit-t-teu = t/TEU

## Lists: routes, crossings, events, promises, scenarios, sources

heading-routes = { $name }, states as of { $shown }
column-name = name
column-modes = modes
# Kilometres that are not in operation.
column-missing = missing
# A number, and the forms that go with it.
heading-crossings = { $n } border crossings as of { $shown }
column-on-routes = on routes, at km
crossings-details = Who may pass, what they ask, what passes
crossing-for = For { $users }.
# $what is a value, then its date, note and source.
crossing-traffic = Traffic: { $what }.
crossing-capacity = Capacity: { $what }.
# Time that is spent at the border.
crossing-dwell = Dwell: { $what }.
crossing-load-limit = Load limit: { $what }.
# A number, and the forms that go with it.
heading-events = { $n } events up to { $shown }
heading-events-of = { $n } events of { $routes } up to { $shown }
data-end-events = The data end on { $date }: what happened later is not in them.
heading-promises = Promised dates, as said up to { $shown }
heading-promises-on = Promised dates on { $routes }, as said up to { $shown }
no-promises = No date of completion or opening was promised by then.
column-project = project
# How many times a date was said.
column-said = said
column-first-for = first for
column-now-for = now for
# By how many months the promised date moved.
column-moved = moved
column-state = state
# Whether the promised day has passed.
column-that-day = that day
day-passed = has passed
day-ahead = lies ahead
column-said-on = said on
column-who-and-source = who [source]
# Months, with a sign.
months-moved = { $n } mo
date-reported = { $date } (reported)
promises-about = Moved: calendar months from the date promised first; a year counts to its end. Where nobody is named, it is the word of the source. Reported: the date had come when it was said. State: that of the lines on the day, which may be in use while they are rebuilt.
# A number, and the forms that go with it.
heading-scenarios = { $n } scenarios
column-scenario = scenario
column-what-it-changes = what it changes
column-why = why
scenario-states = states of { $date }
scenario-promises = promises kept
# A scenario tells to open or close lines and crossings, and to avoid countries.
scenario-open = open { $what }
scenario-close = close { $what }
scenario-avoid = avoid { $countries }
# A number, and the forms that go with it.
heading-sources = { $n } sources of { $name }
column-grade = grade
column-language = language
column-source = source
sources-of-grade = { $n } { $grade }
by-grade = By grade: { $counts }.

## Ways and their loss

# What has to be least, at the end of a heading.
by-length = by length
by-time = by time
by-cost = by cost
heading-way = { $from } – { $to }, as of { $shown }, { $by }
heading-way-via = { $from } – { $to } by way of { $via }, as of { $shown }, { $by }
off-start = The start lies { $distance } from the network.
off-end = The end lies { $distance } from the network.
no-route = No route: { $reason }.
no-route-untouched = no segment touches { $place }
# $modes are rail, road or sea.
no-route-untouched-by = no segment by { $modes } touches { $place }
no-route-unjoined = the segments of the atlas do not join these places
no-route-unpriced-length = there is a way, but nothing is published on its length
no-route-unpriced-time = there is a way, but nothing is published on its time
no-route-unpriced-cost = there is a way, but nothing is published on its cost
no-route-cut = the way with the fewest obstacles is cut at { $parts }
# Changes of gauge.
column-breaks = breaks
column-common-percent = common, %
column-countries = countries
common-about = Common: the largest share of its length that a route has in common with a better one.
borders-of-way = Borders: { $names }.
gauge-changes-at = Gauge changes at { $places }.
# Numbers of origins and destinations; $over is an atlas or a file.
heading-matrix = { $from } by { $to }: { $over }, { $by }
heading-matrix-of = { $from } by { $to }: { $over }, as of { $shown }, { $by }
column-from = from
column-to = to
no-way = No way: { $n } of { $all }.
hours-unknown = hours not known
cost-unknown = cost not known
best-route = Best route: { $totals }.
disjoint-routes = Routes without a common segment: { $n }. What the best route does not use can be lost at no cost.
no-single-failure = No single crossing or segment breaks the connection.
# Numbers, and the forms that go with them.
single-failures = Single points of failure: { $segments } segments and { $crossings } crossings.
no-veto = No country between the ends holds a veto.
vetoes = Countries between the ends that hold a veto: { $countries }.
vetoes-of-ends = Countries that hold an end: { $countries }.
# What is taken away: a segment, a crossing or a country.
column-lost = lost
column-km-left = km left
column-extra-km = extra km
column-extra-hours = extra hours
column-extra-usd-teu = extra USD/TEU
lost-segment = segment
lost-crossing = crossing
lost-country = country
# Of what is left after a loss.
no-route-left = no route
# $n is two or more.
any-of-segments = { $from } – { $to }, any of { $n } segments
heading-breakeven = { $first } against { $second }, { $by }
# $what is the id of a segment, a crossing or an assumption; $today its value with bounds.
breakeven-inside = { $what } is taken to be { $today }. At { $value } both are equal, which is inside these bounds; as it is, { $less } has less.
breakeven-outside = { $what } is taken to be { $today }. At { $value } both are equal, which is outside these bounds; as it is, { $less } has less.
breakeven-on-neither = There is no such value: { $what } counts on neither of them { $by }.
breakeven-alike = There is no such value: { $what } counts alike on both of them.
breakeven-below-zero = There is no such value: whatever { $what } is, down to nothing, { $less } has less than { $more }.
breakeven-lacks = { $route } is not open end to end; first this must be: { $parts }.

## Rankings, evidence, differences

ranking-pairs-hours = Time: share of draws in which the route of the row is faster than that of the column
ranking-pairs-cost = Cost: share of draws in which the route of the row is cheaper than that of the column
ranking-ranks-hours = Time: share of draws in which the route has each rank
ranking-ranks-cost = Cost: share of draws in which the route has each rank
# Above the routes of the rows, beside those of the columns.
column-less-hours = faster than
column-less-cost = cheaper than
column-rank = rank
column-figures = figures
# How many sources.
column-sources = sources
column-oldest = oldest
column-without-date = without date
column-weakest = weakest
# Which sources the weakest are.
column-which-are = which are
quoted = “{ $text }”
heading-diff = { $group }: from { $from } to { $to }
shortest-stays = The shortest route that can be passed stays: { $route }.
fastest-stays = The fastest route that can be passed stays: { $route }.
cheapest-stays = The cheapest route that can be passed stays: { $route }.
shortest-changes = The shortest route that can be passed: { $before } before, { $after } after.
fastest-changes = The fastest route that can be passed: { $before } before, { $after } after.
cheapest-changes = The cheapest route that can be passed: { $before } before, { $after } after.
# In place of the name of a route.
no-best-route = none
# In place of the value of an assumption.
no-value = none
column-before = before
column-after = after
column-change = change
unchanged = Unchanged: { $routes }.
column-segment-or-crossing = segment or crossing
column-because = because
# $n is two or more.
part-of-segments = { $from } – { $to }, { $n } segments
opened-by = opened by { $what }
because-scenario = not in this scenario
# It changes because the dates differ.
because-date = date
changed-assumptions = Changed assumptions
nothing-changes = Nothing changes.

## Charts in text

heading-bars-time = Hours by part of the journey, as of { $shown }
heading-bars-cost = US dollars for a container, by part of the journey, as of { $shown }
# $what is the name of a route, $note its id.
route-not-open = { $what } ({ $note }), not open
total-unknown = Not known: nothing is published on { $what }
bars-legend = { $signs }. In brackets P10–P90.
told-as-if-open = What is not open is told as if it were.
heading-stairs-time = Hours over kilometres, as of { $shown }
heading-stairs-cost = US dollars for a container over kilometres, as of { $shown }
column-letter = letter
# Stops of a route, each with its part of the median.
column-stops = stops, their part of P50
heading-as-of = { $what }, as of { $shown }
routes-to-scale = Routes to one scale
strip-scale = km, 0 is { $start }
strip-disused = out of use
strip-unknown = state not known
strip-closed = closed in the scenario
strip-border = border
strip-border-shut = border that is not open
strip-gauge-break = break of gauge
strip-legend = { $states }; above: { $marks }.
