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
legend-terms = { $every }՝ բոլոր գումարելիները, { $pairs }՝ բոլոր զույգերը։
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
since-edition = { $date } թողարկումից հետո՝ { $parts }։
since-added = ավելացված օբյեկտներ՝ { $n }
since-removed = հեռացված՝ { $n }
since-moved = տեղափոխված՝ { $n }
since-changed = փոփոխված՝ { $n }
since-open = այժմ ամբողջ երկայնքով բաց են՝ { $routes }
since-shut = այլևս ամբողջ երկայնքով բաց չեն՝ { $routes }
since-figures = փոխվել են ցուցանիշները՝ { $routes }
since-nothing = տվյալներում ոչինչ չի փոխվել

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
page-dates = Ինչն է բաց ըստ ամսաթվի, եթե խոստումները կատարվեն
page-dates-about = Յուրաքանչյուր երթուղու գործող երկարությունը ցուցադրված առաջին օրվա և խոստում ունեցող ամեն հաջորդ տարվա վերջի դրությամբ, եթե մինչ այդ տրված բոլոր խոստումները կատարվեն։ Խոստումը կանխատեսում չէ։
page-dates-cell = { $running } կմ { $whole }-ից
page-comparison-of = Համեմատություն՝ { $name }
page-compared = { $name }՝ երթուղիների համեմատություն
page-as-of = դրությունը՝ { $shown }
page-baseline = Բազային երթուղի
page-turn = Երթուղիները տողերով՝ տեսակավորելու համար
page-pick = Ցուցադրվող երթուղիներ
page-pick-all = Բոլորը
page-pick-none = Ոչ մեկը
page-underlined = Ընդգծված թվերը տարբերվում են առանց սցենարի թվերից (դրությունը՝ { $shown })։
page-strip = Երթուղիները նույն մասշտաբով՝ { $name }
page-strip-follows = Եզրագծված մասերը պատկերված են ըստ սցենարի՝ ընտրված ամսաթվի դրությամբ. կարմիր ընդհատ գծերն ու խաչերը նշում են սցենարում փակ տեղերը։ Նշանները չեն փոխվում (դրությունը՝ { $shown })։
page-time = Ինչի վրա է ծախսվում ժամանակը՝ { $name }
page-cost = Ինչի վրա է ծախսվում գումարը՝ { $name }
page-promises = Խոստացված ժամկետները՝ { $name }
page-charts-keep = Ժամանակի և արժեքի գծապատկերներում վիճակները չեն փոխվում (դրությունը՝ { $shown })։
page-missing-caption = Հատվածներ, որոնք շահագործման մեջ չեն
page-missing-when = դրությունը՝ { $shown }, և խոստացված ժամկետները
page-crossings-caption = Սահմանային անցակետեր
page-advisories-caption = Երթուղիներին առնչվող ծանուցումներ
page-show = Ցուցադրել
page-all-events = բոլոր իրադարձությունները
page-timeline-paper = Տպել նաև իրադարձությունները
page-timeline-left-out = Իրադարձությունները և միայն դրանց վերաբերող աղբյուրները թղթի վրա բաց են թողնված. էկրանին դրանք կան։
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
heading-route = { $name } ({ $id }), դրությունը՝ { $shown }
also-known-as = Այլ անվանումներ՝ { $names }։
# The first length is that of the published sources, the second that of the line on the map.
route-lengths = Ճշտված երկարությունը՝ { $length } կմ, պատկերված գիծը՝ { $drawn } կմ (գեոդեզիական եղանակով՝ WGS 84 էլիպսոիդի վրա, Karney 2013). գործող՝ { $operational } կմ, պակասող՝ { $missing } կմ. ուղղագծությունը՝ { $directness }։
accuracy-drawn = Պատկերված գծի ճշտությունը՝ { $parts }։
drawn-surveyed = { $km } կմ հանույթով ճշտված
drawn-traced = { $km } կմ արտագծված
drawn-generalised = { $km } կմ ընդհանրացված
drawn-schematic = { $km } կմ սխեմատիկ
# How a line was drawn: measured in the field, traced from an image, generalised, or a mere sketch.
line-surveyed = հանույթով ճշտված
line-traced = արտագծված
line-generalised = ընդհանրացված
line-schematic = սխեմատիկ
# A leg is a part of a route between two neighbouring places.
column-leg = հատված
# Country code, in two letters.
column-cc = երկիր
# By rail, road or sea, with the gauge.
column-by-mode = ինչով
column-status-last-known = վիճակ, վերջին տվյալ
column-length = երկարություն
# Length of the line on the map.
column-drawn = պատկերված
# Where the length comes from: claimed, carried or measured.
column-length-is = երկարության հիմք
column-segment = հատված
# How the line was drawn: traced, schematic and so on.
column-line-is = գծի դաս
rail-of-gauge = երկաթուղի, { $gauge }
closed-by = փակ է, պատճառը՝ { $what }
promised-for = խոստացված է՝ { $date }
# Of a line that a scenario opens.
opened = բացված
last-known-about = Վերջին տվյալ՝ վիճակի աղբյուրի ընդգրկած վերջին օրը, եթե այն նախորդում է ցուցադրվող օրվան։
segment-ids = Հատվածների նույնացուցիչները
crossings-count = Սահմանային անցակետեր՝ { $n }
column-id = նույնացուցիչ
# $state can end in the marks of its sources, such as [3].
port-state = { $name } (նավահանգիստ)՝ { $state }։
gauge-breaks-count = Գծի լայնության փոփոխություններ՝ { $n }
column-place = վայր
column-from-mm = առաջ, մմ
column-to-mm = հետո, մմ
column-note = նշում
or-elsewhere = կամ այլ տեղում՝ հարևան հատվածներում, որոնց գծի լայնությունը հրապարակված չէ
# More breaks of gauge. A number, and the forms that go with it.
gauge-breaks-possible = Հնարավոր է ևս մինչև { $n } փոփոխություն այնտեղ, որտեղ գծի լայնությունը հրապարակված չէ։
missing-links-count = Պակասող հատվածներ՝ { $n }
column-said-about-works = ինչ է ասվել ավարտի և ընթացքի մասին
# Of one piece of a line only.
one-segment = մեկ հատված
nothing-found = աղբյուրներում ոչինչ չի գտնվել
# Share of works that is done, such as 45 %.
works-done = կատարված է՝ { $value }
# Date for which works are promised.
works-due = ժամկետը՝ { $value }
parts = Մասեր
# By what lengths, hours or dollars are split: by country, by mode.
column-by = ըստ ինչի
column-part = մաս
column-amount = քանակ
column-unit = միավոր
column-percent = %
published-lengths = Հրապարակված երկարություններ
column-published-length-of = ինչի երկարությունն է
column-claims-km = հայտարարված, կմ
# The length with which is calculated.
column-used = կիրառված
column-why-differ = ինչու են տարբերվում
of-drawn-line = { $share } պատկերված գծի համեմատ
# The claim that counts where several differ.
preferred = { $value } (նախընտրված)
published-figures = Հրապարակված թողունակություն, արժեք և աշխատանքներ
column-about = ինչի մասին
column-figure = ցուցանիշ
column-value = մեծություն
column-source-and-note = աղբյուր և նշում
quantity-capacity = թողունակություն
quantity-traffic = հոսք
quantity-cost = արժեք
quantity-speed = արագություն
quantity-dwell = կանգառի տևողություն
quantity-tunnels = թունելներ
quantity-bridges = կամուրջներ
quantity-stations = կայարաններ
quantity-lanes = երթևեկության գոտիներ
quantity-width = լայնություն
quantity-bridge-length = կամրջի երկարություն
quantity-load-limit = առավելագույն բեռնվածություն
quantity-tracks = ուղիների թիվ
quantity-electrified = էլեկտրաֆիկացված
quantity-axle-load = առանցքային բեռնվածություն
quantity-gradient = թեքություն
quantity-train-length = գնացքի երկարություն
quantity-train-weight = գնացքի քաշ
quantity-investment = ներդրումներ
quantity-investment-missing = պակասող ներդրումներ

## Time, cost and emissions, term by term

transit-totals = Բեռնված բեռնարկղի (TEU) ժամանակը, արժեքն ու արտանետումները՝ տերմինալից տերմինալ
column-event = փուլ
# How many times it happens.
column-times = անգամ
column-hours = ժամ
column-usd = USD
column-usd-teu = USD/TEU
column-kg-co2e = կգ CO2e
# The sum of the column.
together = ընդամենը
together-p50 = ընդամենը, P50 (P10–P90)
speeds = Արագությունն առանց ուշացումների (SWOD)՝ { $without } կմ/ժ, ուշացումներով (SWD)՝ { $with } կմ/ժ։
as-if-open = Հաշվարկված է այնպես, իբր ամբողջը բաց լիներ։
hours-by-term = { $route }՝ ժամերն ըստ գումարելիների. քանակ ÷ արագություն, քանակ × դրույքաչափ
cost-by-term = { $route }՝ արժեքը (ԱՄՆ դոլար) ըստ գումարելիների
part-of-p50-about = «P50-ի մաս» սյունակում գումարի մեդիանի մասերն են. դրանք գումարելիս ստացվում է մեդիանը։ Առանձին փուլերի մեծությունները չեն գումարվում. դրանք բոլորը միաժամանակ մեծ կամ փոքր չեն լինում։
# A term of a sum: an amount times or over assumptions.
column-term = գումարելի
column-p10 = P10
column-p50 = P50
column-p90 = P90
column-part-of-p50 = P50-ի մաս
# A heading: what the term before it comes to.
equals-p50 = = { $unit }, P50 (P10–P90)
# Of a term for which no assumption was published.
not-published = հրապարակված չէ
spread-hours = Ժամանակի ցրվածությունը որոշող ենթադրությունները՝ { $parts }։
spread-cost = Արժեքի ցրվածությունը որոշող ենթադրությունները՝ { $parts }։
spread-emission = Արտանետումների ցրվածությունը որոշող ենթադրությունները՝ { $parts }։
column-assumption = ենթադրություն
# CAREC is a programme; its name stays.
column-carec-year = CAREC, տարի
column-caveat = վերապահում
# Whose bounds are the least and the greatest value seen.
extremes = { $value }, ծայրահեղ դեպքեր
# $countries are two codes, such as AZ–GE.
at-border = { $countries } սահման՝ { $name }
at-gauge-changes = գծի լայնության այլ փոփոխություններ, եթե կան
at-gauge-change = գծի լայնության փոփոխություն՝ { $place }
at-transshipment = վերաբեռնում՝ { $place }
at-port-wait = նավի սպասում՝ { $place }
at-terminal = տերմինալ՝ { $place }
at-yard = սպասում կայարաններում, { $by }
at-rest = վարորդների հանգիստ, { $by }
# $country is a code, such as AZ.
rail-in = երկաթուղի ({ $country })
road-in = ավտոճանապարհ ({ $country })
or = { $first } կամ { $last }
unit-m = մ
unit-h = ժ
unit-usd = USD
unit-usd-teu = USD/TEU
unit-usd-teu-km = USD/TEU-կմ
unit-usd-tkm = USD/տ-կմ
unit-g-tkm = գ/տ-կմ
unit-kg = կգ
unit-km-h = կմ/ժ
unit-h-1000-km = ժ/1000 կմ
unit-t-teu = տ/TEU

## Lists: routes, crossings, events, promises, scenarios, sources

heading-routes = { $name }, վիճակների ամսաթիվը՝ { $shown }
column-name = անվանում
column-modes = տրանսպորտի տեսակներ
# Kilometres that are not in operation.
column-missing = պակասող
# A number, and the forms that go with it.
heading-crossings = { $n } սահմանային անցակետ, դրությունը՝ { $shown }
column-on-routes = երթուղիներ, կմ
crossings-details = Ով կարող է անցնել, ինչ է պահանջվում, ինչ է անցնում
crossing-for = Անցնում են՝ { $users }։
# $what is a value, then its date, note and source.
crossing-traffic = Հոսք՝ { $what }։
crossing-capacity = Թողունակություն՝ { $what }։
# Time that is spent at the border.
crossing-dwell = Կանգառի տևողություն՝ { $what }։
crossing-load-limit = Առավելագույն բեռնվածություն՝ { $what }։
# A number, and the forms that go with it.
heading-events = { $n } իրադարձություն, մինչև { $shown }
heading-events-of = { $routes }՝ { $n } իրադարձություն, մինչև { $shown }
data-end-events = Տվյալների վերջին օրը՝ { $date }. հետագա իրադարձությունները ներառված չեն։
heading-promises = Խոստացված ժամկետներ, ասված մինչև { $shown }
heading-promises-on = Խոստացված ժամկետներ՝ { $routes }, ասված մինչև { $shown }
no-promises = Մինչ այդ ավարտի կամ բացման որևէ ժամկետ չէր խոստացվել։
column-project = նախագիծ
# How many times a date was said.
column-said = քանի անգամ
column-first-for = առաջին ժամկետ
column-now-for = ներկա ժամկետ
# By how many months the promised date moved.
column-moved = տեղաշարժ
column-state = վիճակ
# Whether the promised day has passed.
column-that-day = այդ օրը
day-passed = անցել է
day-ahead = դեռ չի եկել
column-said-on = երբ է ասվել
column-who-and-source = ով [աղբյուր]
# Months, with a sign.
months-moved = { $n } ամիս
date-reported = { $date } (հաղորդվել է)
promises-about = Տեղաշարժ՝ քանի օրացուցային ամսով է փոխվել ժամկետն առաջին խոստացվածի համեմատ. տարին հաշվվում է մինչև վերջ։ Եթե ասողը նշված չէ, դա աղբյուրի խոսքն է։ Հաղորդվել է՝ ասելու պահին ժամկետն արդեն եկել էր։ Վիճակ՝ գծերի վիճակը տվյալ օրը. դրանք կարող են շահագործվել նաև վերակառուցման ընթացքում։
# A number, and the forms that go with it.
heading-scenarios = { $n } սցենար
column-scenario = սցենար
column-what-it-changes = ինչ է փոխում
column-why = ինչու
scenario-states = վիճակների ամսաթիվը՝ { $date }
scenario-promises = խոստումները կատարված են
# A scenario tells to open or close lines and crossings, and to avoid countries.
scenario-open = բացել՝ { $what }
scenario-close = փակել՝ { $what }
scenario-avoid = շրջանցել՝ { $countries }
# A number, and the forms that go with it.
heading-sources = { $name }՝ { $n } աղբյուր
column-grade = գնահատական
column-language = լեզու
column-source = աղբյուր
sources-of-grade = { $grade } ({ $n })
by-grade = Ըստ գնահատականի՝ { $counts }։

## Ways and their loss

# What has to be least, at the end of a heading.
by-length = ըստ երկարության
by-time = ըստ ժամանակի
by-cost = ըստ արժեքի
heading-way = { $from } – { $to }, դրությունը՝ { $shown }, { $by }
heading-way-via = { $from } – { $to } (միջանկյալ կետեր՝ { $via }), դրությունը՝ { $shown }, { $by }
off-start = Սկզբնակետի հեռավորությունը ցանցից՝ { $distance }։
off-end = Վերջնակետի հեռավորությունը ցանցից՝ { $distance }։
no-route = Երթուղի չկա. { $reason }։
no-route-untouched = ոչ մի հատված կապված չէ հետևյալ վայրի հետ՝ { $place }
# $modes are rail, road or sea.
no-route-untouched-by = ոչ մի հատված ({ $modes }) կապված չէ հետևյալ վայրի հետ՝ { $place }
no-route-unjoined = ատլասի հատվածներն այս վայրերը միմյանց չեն կապում
no-route-unpriced-length = ուղի կա, բայց դրա երկարության մասին ոչինչ հրապարակված չէ
no-route-unpriced-time = ուղի կա, բայց դրա վրա ծախսվող ժամանակի մասին ոչինչ հրապարակված չէ
no-route-unpriced-cost = ուղի կա, բայց դրա արժեքի մասին ոչինչ հրապարակված չէ
no-route-cut = ամենաքիչ խոչընդոտներ ունեցող ուղին ընդհատված է հետևյալ տեղերում՝ { $parts }
# Changes of gauge.
column-breaks = լայնության փոփոխություն
column-common-percent = ընդհանուր, %
column-countries = երկրներ
common-about = Ընդհանուր՝ երթուղու երկարության ամենամեծ բաժինը, որն ընդհանուր է ավելի լավ երթուղիներից որևէ մեկի հետ։
borders-of-way = Սահմաններ՝ { $names }։
gauge-changes-at = Գծի լայնությունը փոխվում է հետևյալ տեղերում՝ { $places }։
# Numbers of origins and destinations; $over is an atlas or a file.
heading-matrix = { $from } × { $to }՝ { $over }, { $by }
heading-matrix-of = { $from } × { $to }՝ { $over }, դրությունը՝ { $shown }, { $by }
column-from = որտեղից
column-to = ուր
no-way = Ուղի չկա՝ { $n }/{ $all }։
hours-unknown = ժամերը հայտնի չեն
cost-unknown = արժեքը հայտնի չէ
best-route = Լավագույն երթուղին՝ { $totals }։
disjoint-routes = Առանց ընդհանուր հատվածի երթուղիներ՝ { $n }։ Եթե կորչի այն, ինչ լավագույն երթուղին չի օգտագործում, ոչինչ չի ավելանա։
no-single-failure = Որևէ մեկ անցակետի կամ հատվածի կորուստը կապը չի խզում։
# Numbers, and the forms that go with them.
single-failures = Կետեր, որոնցից նույնիսկ մեկի կորուստը խզում է կապը՝ { $segments } հատված և { $crossings } անցակետ։
no-veto = Ծայրակետերի միջև վետոյի հնարավորություն ունեցող երկիր չկա։
vetoes = Ծայրակետերի միջև վետոյի հնարավորություն ունեցող երկրներ՝ { $countries }։
vetoes-of-ends = Երկրներ, որոնցում գտնվում են ծայրակետերը՝ { $countries }։
# What is taken away: a segment, a crossing or a country.
column-lost = կորուստ
column-km-left = մնում է, կմ
column-extra-km = ավելացող կմ
column-extra-hours = ավելացող ժամ
column-extra-usd-teu = ավելացող USD/TEU
lost-segment = հատված
lost-crossing = անցակետ
lost-country = երկիր
# Of what is left after a loss.
no-route-left = երթուղի չկա
# $n is two or more.
any-of-segments = { $from } – { $to }, { $n } հատվածից որևէ մեկը
heading-breakeven = Համեմատություն՝ { $first } և { $second }, { $by }
# $what is the id of a segment, a crossing or an assumption; $today its value with bounds.
breakeven-inside = { $what }. ընդունված մեծությունը՝ { $today }։ Երկուսը հավասար են, եթե այն { $value } է, ինչն այս միջակայքում է. ընդունված մեծության դեպքում ավելի փոքր ցուցանիշ ունի { $less } երթուղին։
breakeven-outside = { $what }. ընդունված մեծությունը՝ { $today }։ Երկուսը հավասար են, եթե այն { $value } է, ինչն այս միջակայքից դուրս է. ընդունված մեծության դեպքում ավելի փոքր ցուցանիշ ունի { $less } երթուղին։
breakeven-on-neither = Այդպիսի մեծություն չկա. { $what } երթուղիներից ոչ մեկի վրա չի ազդում ({ $by })։
breakeven-alike = Այդպիսի մեծություն չկա. { $what } երկու երթուղու վրա էլ նույն չափով է ազդում։
breakeven-below-zero = Այդպիսի մեծություն չկա. ինչքան էլ լինի { $what }, նույնիսկ զրո, { $less } երթուղու ցուցանիշն ավելի փոքր է, քան { $more } երթուղունը։
breakeven-lacks = { $route }՝ ամբողջ երկայնքով բաց չէ. նախ անհրաժեշտ է՝ { $parts }։

## Rankings, evidence, differences

ranking-pairs-hours = Ժամանակ՝ պատահական հաշվարկների բաժինը, որում տողի երթուղին ավելի արագ է, քան սյունակինը
ranking-pairs-cost = Արժեք՝ պատահական հաշվարկների բաժինը, որում տողի երթուղին ավելի էժան է, քան սյունակինը
ranking-ranks-hours = Ժամանակ՝ պատահական հաշվարկների բաժինը, որում երթուղին զբաղեցնում է տվյալ տեղը
ranking-ranks-cost = Արժեք՝ պատահական հաշվարկների բաժինը, որում երթուղին զբաղեցնում է տվյալ տեղը
# Above the routes of the rows, beside those of the columns.
column-less-hours = ավելի արագ, քան
column-less-cost = ավելի էժան, քան
column-rank = տեղ
column-figures = ցուցանիշներ
# How many sources.
column-sources = աղբյուրներ
column-oldest = ամենահին
column-without-date = առանց ամսաթվի
column-weakest = ամենաթույլ
# Which sources the weakest are.
column-which-are = որոնք են
quoted = «{ $text }»
heading-diff = { $group }. առաջ՝ { $from }, հետո՝ { $to }
shortest-stays = Ամենակարճ անցանելի երթուղին չի փոխվում՝ { $route }։
fastest-stays = Ամենաարագ անցանելի երթուղին չի փոխվում՝ { $route }։
cheapest-stays = Ամենաէժան անցանելի երթուղին չի փոխվում՝ { $route }։
shortest-changes = Ամենակարճ անցանելի երթուղին. առաջ՝ { $before }, հետո՝ { $after }։
fastest-changes = Ամենաարագ անցանելի երթուղին. առաջ՝ { $before }, հետո՝ { $after }։
cheapest-changes = Ամենաէժան անցանելի երթուղին. առաջ՝ { $before }, հետո՝ { $after }։
# In place of the name of a route.
no-best-route = չկա
# In place of the value of an assumption.
no-value = չկա
column-before = առաջ
column-after = հետո
column-change = փոփոխություն
unchanged = Անփոփոխ՝ { $routes }։
column-segment-or-crossing = հատված կամ անցակետ
column-because = պատճառ
# $n is two or more.
part-of-segments = { $from } – { $to }, { $n } հատված
opened-by = բացված է, պատճառը՝ { $what }
because-scenario = այս սցենարում չկա
# It changes because the dates differ.
because-date = ամսաթիվ
changed-assumptions = Փոփոխված ենթադրություններ
nothing-changes = Ոչինչ չի փոխվում։

## Charts in text

heading-bars-time = Ժամերն ըստ փուլերի, դրությունը՝ { $shown }
heading-bars-cost = Մեկ բեռնարկղի արժեքը (ԱՄՆ դոլար) ըստ փուլերի, դրությունը՝ { $shown }
# $what is the name of a route, $note its id.
route-not-open = { $what } ({ $note }), բաց չէ
total-unknown = Հայտնի չէ. ոչինչ հրապարակված չէ հետևյալի մասին՝ { $what }
bars-legend = { $signs }։ Փակագծերում՝ P10–P90։
told-as-if-open = Այն, ինչ բաց չէ, հաշվարկված է այնպես, իբր բաց լիներ։
heading-stairs-time = Ժամերն ըստ կիլոմետրերի, դրությունը՝ { $shown }
heading-stairs-cost = Մեկ բեռնարկղի արժեքը (ԱՄՆ դոլար) ըստ կիլոմետրերի, դրությունը՝ { $shown }
column-letter = տառ
# Stops of a route, each with its part of the median.
column-stops = կանգառներ, դրանց մասը P50-ում
heading-as-of = { $what }, դրությունը՝ { $shown }
routes-to-scale = Երթուղիները նույն մասշտաբով
strip-scale = կմ, սկիզբը (0)՝ { $start }
strip-disused = չգործող
strip-unknown = վիճակը հրապարակված չէ
strip-closed = սցենարում՝ փակ
strip-border = սահման
strip-border-shut = սահման, բաց չէ
strip-gauge-break = գծի լայնության փոփոխություն
strip-legend = { $states }. վերևում՝ { $marks }։

## Hints below a report

tip-routes = Հաջորդ քայլը՝ `corridor show ROUTE` երթուղու հատվածների համար, `corridor compare ROUTE ROUTE` երկու երթուղի կողք կողքի տեսնելու համար։
tip-scenarios = Մեկը կիրառելու համար՝ `corridor compare --scenario NAME`. երկու սցենարը ցույց են տալիս, թե ինչ է փոխվում առաջինից երկրորդը։
tip-assumptions = Մեկը մեկ հաշվարկի համար փոխելու համար՝ `corridor compare --assume border-rail-hours=12` կամ 4..12..30։
tip-gaps = Ընդհատումները կարելի է փակել `--join METRES` պարամետրով։
tip-one-way = `--ignore-oneway` պարամետրով յուրաքանչյուր գիծ անցնում է երկու ուղղությամբ։

## Assumptions, findings of a check, options, differences between atlases

heading-assumptions = Ժամանակի, արժեքի և արտանետումների { $n } ենթադրություն
heading-check = { $name }՝ { $errors } սխալ, { $warnings } նախազգուշացում
column-severity = մակարդակ
column-code = կոդ
column-where = որտեղ
# What can be done about it.
column-hint = հուշում
severity-error = սխալ
severity-warning = նախազգուշացում
heading-config = Պարամետրերը և դրանց ծագումը
column-command = հրաման
column-option = պարամետր
# Where the value of an option was set.
column-origin = ծագում
origin-default = լռելյայն
origin-command-line = հրամանի տող
config-about = Հրամանի տողի պարամետրը գերակա է `corridor.toml` ֆայլի նկատմամբ, որը փնտրվում է այս պանակում և վերին պանակներում։
heading-atlas-diff = Առաջ՝ { $before }, հետո՝ { $after }
embedded-atlas = ներկառուցված ատլաս
column-segments = հատվածներ
column-places = վայրեր
column-crossings = անցակետեր
column-events = իրադարձություններ
column-sections = տեղամասեր
# A property of a feature, such as the number of its tracks.
column-field = դաշտ
change-added = ավելացված
change-removed = հեռացված
change-moved = տեղափոխված
change-changed = փոփոխված
moved-by = տեղաշարժը՝ { $distance }
figures-stay = Երթուղիների ցուցանիշները չեն փոխվում։

## The model against published times and prices, and against trips

heading-backtest = Մոդելի համեմատությունը հրապարակված { $n } ժամկետի և գնի հետ
backtest-none = Ատլասում հրապարակված ժամկետների և գների շերտ չկա։
backtest-times = Ժամկետներ
backtest-prices = Գներ
heading-scores = Մոդելի ճշտությունը
column-way = ուղի
# The day on which it was said.
column-when-said = երբ է ասվել
# What kind of statement it is.
column-basis = տեսակ
column-published = հրապարակված
column-model = մոդել
# Model over what was published or observed.
column-ratio = հարաբերություն
# Whether it lies between the percentiles of the model; of scores, how many do.
column-inside = միջակայքում
way-by = { $ends }, միջանկյալ կետեր՝ { $places }
way-without = { $way }. չի ներառում՝ { $what }
statement-measured = չափված
statement-stated = հայտարարված
statement-planned = նախատեսված
statement-promised = խոստացված
statement-limit = վերին սահման
statement-tariff = սակագին
statement-quoted = առաջարկ
statement-estimated = գնահատական
# What a published time or price leaves out, after “without”.
omission-terminal = տերմինալներ
omission-origin-terminal = մեկնման տերմինալ
omission-destination-terminal = ժամանման տերմինալ
omission-yard = սպասում կայարաններում
omission-border = սահման
omission-gauge-change = գծի լայնության փոփոխություն
omission-transshipment = վերաբեռնում
omission-port-wait = սպասում նավահանգստում
unit-d = օր
unit-usd-t = USD/տ
# What the scores of a row are about.
column-of = ինչ
column-number = քանակ
# Share of those that are inside.
column-share = բաժին
column-median-ln-ratio = միջնարժեք |ln հարաբերություն|
column-median-ratio = հարաբերության միջնարժեք
score-times = ժամկետներ
score-prices = գներ
score-times-and-prices = ժամկետներ և գներ
score-measured-alone = միայն չափվածները
score-hours = ժամանակ
score-cost = արժեք
backtest-about = Մոդել՝ միջնարժեքը և, փակագծերում, 10-րդ և 90-րդ տոկոսաչափերը՝ հաշվարկված այնպես, իբր ամբողջ ուղին բաց լիներ։ Հարաբերություն՝ մոդելի հարաբերությունը հրապարակված մեծությանը, միջակայքի դեպքում՝ դրա կեսին։ Միջակայքում՝ հրապարակված մեծությունը տոկոսաչափերի միջև է. անթերի մոդելի դեպքում այդպիսին կլիներ 80%-ը։ Հարաբերության միջնարժեքը 1-ից մեծ է՝ մոդելը չափազանց դանդաղ է կամ թանկ։ Խոստումներն ու պլանները նույնպես հաշվարկված են. տեսակը ցույց է տալիս, թե ինչ է դա։ Համաձայնեցված վերին սահմանները ներկայացված են, բայց հաշվարկված չեն։
backtest-unknown = Սրանց մի մասի մասին ոչինչ հրապարակված չէ, ուստի դրանք հաշվարկված չեն՝ { $ids }։
heading-trips = Մոդելի համեմատությունը { $n } փոխադրման հետ
column-trip = փոխադրում
column-trips = փոխադրումներ
trips-not-open = † Ըստ ատլասի՝ այդ օրը ամբողջ երկայնքով բաց չի եղել. վերցված է ամենաքիչ խոչընդոտներ ունեցող ուղին։
trips-left-out = Տողեր, որոնք հնարավոր չէր օգտագործել՝ { $n }. դրանք նշված են նախազգուշացումներում։
trips-about = Ուղի՝ այդ օրը բաց ուղիներից ամենակարճը՝ փոխադրման տրանսպորտի տեսակներով։ Մոդել՝ միջնարժեքը 10-րդ և 90-րդ տոկոսաչափերով։ Հարաբերություն՝ մոդելի հարաբերությունը փոխադրմանը։ Միջակայքում՝ փոխադրումը տոկոսաչափերի միջև է. անթերի մոդելի դեպքում այդպիսին կլիներ 80%-ը։ Հարաբերության միջնարժեքը 1-ից մեծ է՝ մոդելը չափազանց դանդաղ է կամ թանկ։
heading-fitted = Այս փոխադրումներին հարմարեցված ենթադրություններ
fitted-none = Չկան. ենթադրության համար անհրաժեշտ է դրանից կախված առնվազն { $n } փոխադրում։
fitted-about = Փոխադրման միայն ընդհանուր մեծությունն է հայտնի, ոչ թե դրա բաժանումը։ Ուստի յուրաքանչյուր ենթադրություն բազմապատկված է դրանից կախված փոխադրումների՝ դիտարկման և մոդելի հարաբերության միջնարժեքով. արագությունների դեպքում՝ հակառակը, սահմանները փոխվում են մեծության հետ։ Անհրաժեշտ է առնվազն { $n } փոխադրում։
fitted-too-few = Չափազանց քիչ փոխադրումներ են կախված հետևյալ ենթադրություններից՝ { $assumptions }։
fitted-scores = Նույն փոխադրումներն այս ենթադրություններով. այլ փոխադրումների դեպքում արդյունքն ավելի վատ կլինի՝
heading-scenario-file = Սցենարի ֆայլ

## Lines of files: lengths, and new atlases

method = գեոդեզիական եղանակով՝ WGS 84 էլիպսոիդի վրա (Karney 2013)
# $file is the name of a file; $method the message “method”.
heading-measure = { $file }՝ { $n } օբյեկտ, { $length }, { $method }
column-country = երկիր
# A feature of a file: a line, or several that belong together.
column-feature = օբյեկտ
column-by-country-km = ըստ երկրների, կմ
column-crossings-at = սահմանի հատումներ (կմ՝ կոորդինատներ)
measure-sea = { $code }՝ ծովում։
measure-outside = { $code }՝ սահմանների շերտից դուրս։
# A line that runs along a border and strays over it by less than its accuracy.
measure-noise = Սխալանք է համարվել ճշտության սահմաններում սահմանն անցնելու { $n } դեպք։
measure-left-out = Բաց թողնված կետեր և բազմանկյուններ, որոնց երկայնքով երկարություն չկա՝ { $n }։
measure-more = Եվ ևս { $n } օբյեկտ. CSV և JSON ձևաչափերում բոլորն են։
heading-made = { $folder }՝ { $n } ֆայլ
# Length in common with segments that were there before.
column-shared-km = ընդհանուր, կմ
made-over-water = { $length }՝ ըստ սահմանների, ջրի վրա է և վերագրված է հարակից երկրներին։
made-absorbed = { $length } կարճ կտորներ, ինչպես կամուրջներն ու կայարանային գծերը, ստացել են հարևան գծի հատկությունները։
made-kept-whole = Ընդհանուր են միայն մասամբ և կողքին կրկին գծված են, քանի որ դրանց մասին ավելին է գրված, քան ասում են գծերը՝ { $ids }։
made-todo = Տվյալներում չկա, պետք է լրացնել՝
todo-as-of = `as_of`՝ որ օրվան են վերաբերում տվյալները
todo-title = `title`՝ ով է գծել գծերը և որն է դրանց արտոնագիրը
todo-gauge = `gauge_mm`՝ { $all } երկաթուղուց { $open }
todo-electrification = `electrification`՝ { $all } երկաթուղուց { $open }
todo-tracks = `tracks`՝ { $all } երկաթուղուց { $open }
todo-status = `status`՝ { $all } հատվածից { $open }
todo-crossings = `status` և `users`՝ { $all } անցակետից { $open }
todo-accuracy = գծերի `accuracy_m`՝ { $all } հատվածից { $open }

## Lines of files: ways over them

# A network of lines: nodes are where lines meet; a component is a part of it that is connected in itself.
heading-lines = { $file }՝ { $lines } գիծ, { $nodes } հանգույց
lines-components = Գծերը միանում են ընդհանուր կետում. միայն հատվող գծերը չեն միանում։ { $components } կապակցված մաս. ամենամեծում կա { $nodes } հանգույց։
lines-joined = Մինչև { $limit } ընդհատումները փակված են ուղիղ կտորներով, որոնք մտնում են երկարության մեջ՝ { $n } ընդհատում, ընդամենը՝ { $sum }։
# Before a position in “lines-end”.
lines-from = Սկիզբ
lines-to = Վերջ
lines-via = Միջանկյալ կետ
# $place and $at are positions; $feature is the number of a line.
lines-end = { $what } { $place }՝ մինչև մոտակա գիծը { $distance }, գիծ № { $feature }, կետ { $at }, { $n } հանգույց ունեցող մասում։
# $sizes is two numbers of nodes or more, joined by “and”; $gaps one of the next three messages.
lines-apart = ծայրակետերը միմյանց չկապված մասերում են (հանգույցների քանակը՝ { $sizes }). { $gaps }
lines-gaps-many = դրանց միջև չափազանց շատ ընդհատումներ կան
lines-gap-narrowest = դրանց միջև ամենանեղ ընդհատումը՝ { $gap }
lines-gaps-narrowest = ամենանեղ ընդհատումներով ուղին ունի { $n } ընդհատում, ընդամենը՝ { $sum }, ամենալայնը՝ { $widest }՝ { $gaps }
lines-apart-near = { $apart }։ Վերջնակետի մասի հեռավորությունը սկզբնակետից՝ { $distance }
lines-gap = { $width }՝ { $from } և { $to } կետերի միջև
lines-gaps-more = և ևս { $n }
lines-one-way = միակողմանի գծերն այնտեղ տանում են միայն հակառակ ուղղությամբ. երկու ուղղությամբ երկարությունը կլիներ { $length }
lines-forbidden = բոլոր ուղիները մտնում են բացառված երկիր կամ հատում փակ սահման. ամենակարճը՝ { $length }
# $country is a code, such as AZ.
lines-end-forbidden = { $place } կետը բացառված երկրում է՝ { $country }
column-lines = գծեր
column-in-common-percent = ընդհանուր, %
column-gaps = ընդհատումներ
lines-method = Երկարություններ՝ { $method }։ Ժամանակի և արժեքի համար անհրաժեշտ են ատլասի տվյալները։
# $field is the name of a property and its unit.
lines-field = { $field } հատկությունը, եթե օբյեկտն այն ունի, հակառակ դեպքում՝ { $method }
unit-mi = մղոն
unit-ft = ոտնաչափ
note-far = { $place } կետը գծից հեռու է՝ { $distance }, ինչը երկարության մեջ չի մտնում։
note-indirect = Երթուղի { $route }՝ { $times } անգամ երկար է ծայրակետերի միջև ուղիղ գծից. գուցե ֆայլում կապ է պակասում։
note-gaps = Երթուղի { $route }՝ անցնում է { $n } փակված ընդհատումով, ընդամենը՝ { $sum }՝ { $gaps }։
note-detour = Սա շրջանցում է. եթե յուրաքանչյուր գիծ հնարավոր լիներ անցնել երկու ուղղությամբ և ոչինչ արգելված չլիներ, երկարությունը կլիներ { $free }, ոչ թե { $length }։
note-none-one-way = Ֆայլում միակողմանի գիծ չկա։
note-both-ways = Անցված են երկու ուղղությամբ, թեև միակողմանի են՝ { $n } օբյեկտ։
note-one-way = Միակողմանի (`oneway`)՝ { $n } օբյեկտ։
note-one-way-implied = Միակողմանի (`oneway`)՝ { $n } օբյեկտ, որոնցից դա չնշող շրջանաձև խաչմերուկներ և ավտոմայրուղիներ՝ { $implied }։
# $list is words of a property, each with how often it occurs.
note-one-way-unknown = `oneway` նշումը հասկանալի չէ, ուստի գծերն անցված են երկու ուղղությամբ՝ { $list }։
note-one-way-special = Միակողմանի միայն առանձին փոխադրամիջոցների համար, հաշվի չեն առնված՝ { $list }։
note-levels = Տարբեր `layer`, `bridge` կամ `tunnel` ունեցող գծերը ներսում ունեն { $n } ընդհանուր կետ, առաջինը՝ { $place }. դրանք այնտեղ միացված են, ինչպես OpenStreetMap-ում։
note-measured = Չափված են, քանի որ `{ $field }` դաշտում երկարություն չկա՝ { $n } օբյեկտ։
note-other-unit = { $field } երկարությունները գծվածների { $times } պատիկն են. գուցե միավորն այլ է։

## What was written

written-files = { $folder }՝ { $n } ֆայլ
written-pages = { $folder }՝ { $n } էջ
written-atlas = { $folder }՝ { $n } ֆայլ. օգտագործումը՝ --atlas { $folder }
written-html = ամբողջ հաշվետվությունը՝ դիտարկիչի համար
written-brief = երկու էջ առաջին խմբի մասին, նույնը՝ brief.docx. ամբողջը՝ report.docx և report.md
written-drawings = քարտեզներ և գծապատկերներ
written-tables = յուրաքանչյուր խմբի թվերը
written-layers = ԱՏՀ-ի համար
written-terminal = Տերմինալում՝ { $command }
next-commands = Հաջորդը՝
