### Georgian (ქართული)

## Maps

map-legend = პირობითი აღნიშვნები
map-status = მდგომარეობა { $date }
map-inset-subject = { $country }: { $km } კმ
map-locator = რუკის მდებარეობა
map-operational = მოქმედი
map-under-construction = მშენებარე
map-planned = დაგეგმილი
map-disused = უმოქმედო
map-line-closed = დაკეტილია მოძრაობისთვის
map-line-disrupted = შეფერხებულია, უცნობია, ღიაა თუ არა
map-unknown = მდგომარეობა არ არის გამოქვეყნებული
map-closed-in-scenario = სცენარში დაკეტილი
map-railway = რკინიგზა
map-road = საავტომობილო გზა
map-sea = საზღვაო ხაზი
map-schematic = ტრასა აგეგმვით დაზუსტებული არ არის, ნაჩვენებია სქემატურად
map-port = ნავსადგური
map-crossing-open = სასაზღვრო-გამტარი პუნქტი, ღია
map-crossing-closed = სასაზღვრო-გამტარი პუნქტი, დაკეტილი
map-crossing-planned = სასაზღვრო-გამტარი პუნქტი, დაგეგმილი ან მშენებარე
map-crossing-restricted = სასაზღვრო-გამტარი პუნქტი, ღია მხოლოდ ნაწილი მოძრაობისთვის
map-crossing-disrupted = სასაზღვრო-გამტარი პუნქტი, შეფერხებულია, უცნობია, ღიაა თუ არა
map-crossing-unknown = სასაზღვრო-გამტარი პუნქტი, მდგომარეობა არ არის გამოქვეყნებული
map-gauge-break = ლიანდაგის სიგანის ცვლა
map-disputed = სადავო ტერიტორია ან საზღვარი
map-km = { $n } კმ
map-km-borders = { $km } კმ, { $n } საზღვარი
map-km-border = { $km } კმ, 1 საზღვარი
map-scale-at = ხაზოვანი მასშტაბი ზუსტია { $lat } პარალელზე
map-projection = პროექცია: { $name }
map-lambert-conic = ლამბერტის ტოლკუთხა კონუსური, სტანდარტული პარალელები { $a } და { $b }
map-azimuthal-equal-area = ლამბერტის ტოლდიდი აზიმუტური, ცენტრი { $a }
map-oblique-mercator = მერკატორის ირიბი, ცენტრი { $a }, აზიმუტი { $b }
map-mercator = მერკატორის
map-north = ჩ. გ.
map-south = ს. გ.
map-east = ა. გ.
map-west = დ. გ.
map-data-as-of = მონაცემების თარიღი: { $date }
map-data-up-to = მონაცემების თარიღი: { $date }; შემდგომი მოვლენები ცნობილია, მაგრამ არ შედის
map-boundaries = ნაჩვენები საზღვრები და სახელწოდებები არ ნიშნავს მათ დადასტურებას ან აღიარებას ვინმეს მიერ.
map-credits = რუკის მონაცემები: { $credits }
map-lengths-note = სიგრძეები: გამოქვეყნებული მონაცემებით, მათი არარსებობისას რუკაზე დატანილი ხაზის გაზომვით
map-view-un = საზღვრები ნაჩვენებია გაეროს რეზოლუციების მიხედვით, მათი არარსებობისას — დამოუკიდებლობის მომენტის მდგომარეობით.
map-view-facto = საზღვრები ნაჩვენებია ფაქტობრივი კონტროლის მიხედვით.
map-view-law = საზღვრები ნაჩვენებია შემდეგი ქვეყნის კანონმდებლობის მიხედვით: { $country }.
map-view-source = სადავო ხაზები დატანილია ისე, როგორც წყაროშია.
map-desc-intro = სატრანსპორტო მარშრუტების რუკა: { $n } მარშრუტი. { $status }.
map-desc-route = { $route }: { $from } – { $to }, { $km } კმ; მოქმედი — { $built } კმ, მშენებარე — { $works } კმ, დაგეგმილი — { $planned } კმ, უმოქმედო — { $disused } კმ, გამოუქვეყნებელი მდგომარეობით — { $unknown } კმ; სასაზღვრო-გამტარი პუნქტები: { $crossings }.

## Charts

chart-strip-title = მარშრუტები ერთ მასშტაბში
chart-time-title = დრო მანძილის მიხედვით
chart-cost-title = ღირებულება მანძილის მიხედვით
chart-time-parts-title = რაზე იხარჯება დრო
chart-cost-parts-title = რაზე იხარჯება თანხა
chart-timeline-title = მოვლენები მარშრუტების მიხედვით
chart-promises-title = დაპირებული თარიღები
chart-promised-for = დაპირებული ვადა
chart-said-on = როდის ითქვა
chart-promise-passed = ვადა გასულია
chart-promises-note = წერტილი: ითქვა თარიღი; ხაზი: ძალაშია ახლის თქმამდე. სადაც ხაზი დიაგონალს ხვდება, დაპირებული დღე დადგა; წყვეტილი: გავიდა. წელი ბოლომდე ითვლება.
chart-promises-sources = თითოეული დაპირების წყაროები: ბრძანება „corridor promises“
chart-km-from = მანძილი, კმ (ათვლა: { $place })
chart-km = კილომეტრი
chart-hours = საათი
chart-dollars = აშშ დოლარი კონტეინერზე (TEU)
chart-bands = ხაზები: მედიანა (P50); ზოლები: მე-10-დან 90-ე პროცენტილამდე (P10–P90). ტერმინალიდან ტერმინალამდე.
chart-as-if-open = წყვეტილი: ამ თარიღისთვის ღია არ არის; მნიშვნელობები ისე, თითქოს ღია იყოს.
chart-hatched-as-if-open = დაშტრიხული: ამ თარიღისთვის მთლიანად ღია არ არის; მნიშვნელობები ისე, თითქოს ღია იყოს.
chart-not-open = ღია არ არის
chart-bars-note = სვეტები: მედიანის (P50) ნაწილები; ხაზები: მე-10-დან 90-ე პროცენტილამდე (P10–P90). ტერმინალიდან ტერმინალამდე.
chart-moving-against-stops = მოძრაობა: { $a }; საზღვრები, ლიანდაგი და ნავსადგურები: { $b }
chart-hours-of = { $n } სთ
chart-dollars-of = { $n } $
chart-up-to-hours = { $n } სთ-მდე
chart-up-to-dollars = { $n } $-მდე
chart-moving = მოძრაობა
chart-on-the-way = გაჩერებები გზაში
chart-terminals = ტერმინალები
chart-borders = საზღვრები
chart-ports-and-transshipment = ნავსადგურები, გადატვირთვა
chart-border = საზღვარი
chart-border-not-open = საზღვარი, არ არის ღია
chart-gauge-change = ლიანდაგის ცვლა
chart-transshipment = გადატვირთვა
chart-port-wait = გემის ლოდინი
chart-terminal = ტერმინალი
chart-yard = ლოდინი სადგურებში
chart-rest = მძღოლთა დასვენება
chart-unknown = უცნობია: { $routes }
chart-sources = თითოეული მოვლენის წყაროები: ბრძანება „corridor timeline“
chart-happened = მოვლენები
chart-in-english = ინგლისურად
chart-milestones-note = მუქად, წრით: ხაზის ან გამტარი პუნქტის მდგომარეობა შეიცვალა. თარიღები ერთ მასშტაბში; წლები მოვლენების გარეშე გამოტოვებულია (//).

## What a drawing says of its view

view-last-known = ბოლო ცნობილი მდგომარეობა ({ $data }); მონაცემები არ არის: { $date }
view-boundaries-of-today = საზღვრები და სახელწოდებები დღევანდელია.
view-overlays = ზემოდან დადებული, ატლასიდან არ არის: { $names }
view-on-date = { $date }: { $said }
view-open-of = მთელ სიგრძეზე ღია: { $n }/{ $of }
view-not-begun = არ არის დატანილი: { $km } კმ, რომელიც იმ დროისთვის დაწყებული არ იყო.
view-many-routes = { $n } მარშრუტი: საერთო ლიანდაგის მქონენი ერთმანეთზეა დატანილი, სახელების გარეშე.
view-transliterated = ზოგი სახელწოდება ტრანსლიტერირებულია.
view-in-latin = ამ ენაზე უცნობი სახელწოდებები ინგლისურად არის.
view-reversed = საპირისპირო მიმართულებით
view-hypothetical = ჰიპოთეზა: { $what }
view-border-closed = საზღვარი { $a }–{ $b } დაკეტილია
view-border-open = საზღვარი { $a }–{ $b } ღიაა
view-is-closed = { $name } დაკეტილია
view-is-open = { $name } ღიაა
view-avoided = გამონაკლისი: { $country }
view-promises-kept = ყველა დაპირება შესრულებულია (ვადა: { $date })
view-if-promises-kept = ყველა დაპირება რომ შესრულებულიყო (ვადა: { $date })
view-missing = { $km } კმ არ მოქმედებს
view-promised = { $said }, დაპირებული ვადა: { $date }
view-border-shut = საზღვარი დაკეტილია: { $name }
view-gauges = ლიანდაგი { $a } | { $b } მმ
view-open = { $route }: ღიაა მთელ სიგრძეზე, { $km } კმ
view-lacks = { $route }: { $of } კმ-დან აკლია { $km } კმ
view-shut = { $route }: ყველა მონაკვეთი მოქმედია, მაგრამ მთელ სიგრძეზე ღია არ არის
view-not-known = { $route }: უცნობია, ღიაა თუ არა მთელ სიგრძეზე
view-only-open = მთელ სიგრძეზე ღიაა მხოლოდ { $route }
view-other-lacks = { $said }; მეორეს აკლია { $km } კმ
view-others-lack = { $said }; დანარჩენებიდან თითოეულს აკლია { $km } კმ
view-only-known-open = ცნობილია, რომ მთელ სიგრძეზე ღიაა მხოლოდ { $route }
view-some-open = მთელ სიგრძეზე ღია მარშრუტები ({ $n }/{ $of }): { $routes }
view-all-open = ყველა მარშრუტი ({ $of }) მთელ სიგრძეზე ღიაა; უმოკლესი: { $route }, { $km } კმ
view-none-open = { $of } მარშრუტიდან არცერთი არ არის მთელ სიგრძეზე ღია
view-lacks-least = { $said }; ყველაზე ნაკლები აკლია: { $route }, { $km } კმ
view-none-known = { $of } მარშრუტიდან არცერთზე არ არის ცნობილი, რომ მთელ სიგრძეზე ღიაა

## Figures: labels of rows

figure-length_km = სიგრძე
figure-measured_km = დატანილი ხაზი
figure-published_length_km = გამოქვეყნებული
figure-directness = სწორხაზოვნება
figure-operational_km = მოქმედი
figure-missing_km = აკლია
figure-under_construction_km = მშენებარე
figure-planned_km = დაგეგმილი
figure-disused_km = უმოქმედო
figure-shut_km = დაკეტილია მოძრაობისთვის
figure-disrupted_km = შეფერხებული
figure-unknown_km = მდგომარეობა უცნობია
figure-closed_km = სცენარში დაკეტილი
figure-crossings = სასაზღვრო-გამტარი პუნქტები
figure-crossings_open = მათგან ღია
figure-gauge_breaks = ლიანდაგის სიგანის ცვლა
figure-mode_changes = ტრანსპორტის სახეობის ცვლა
figure-countries = ქვეყნები
figure-exposure_hhi = დამოკიდებულება (HHI)
figure-hours = დრო, სთ (P50)
figure-days = დღეებში
figure-hours_below_baseline = საბაზისოზე სწრაფი
figure-hours_first = ყველაზე სწრაფი
figure-swod_kmh = კმ/სთ მოძრაობისას (SWOD)
figure-swd_kmh = კმ/სთ მთლიანობაში (SWD)
figure-payload_t = ტვირთი, ტ/TEU
figure-published_hours = გამოქვეყნებული, სთ
figure-cost_teu_usd = ღირებულება, USD/TEU (P50)
figure-cost_t_usd = ერთ ტონაზე, USD
figure-cost_below_baseline = საბაზისოზე იაფი
figure-cost_first = ყველაზე იაფი
figure-published_price_teu_usd = გამოქვეყნებული, USD/TEU
figure-co2e_teu_kg = CO2e, კგ/TEU (P50)
figure-capacity_mt_y = გამტარუნარიანობა, მლნ ტ/წ
figure-capacity_lorries_d = გამტარუნარიანობა, სატვირთო/დღე
figure-traffic_mt_y = ტვირთნაკადი, მლნ ტ/წ
figure-utilisation = დატვირთულობა
figure-electrified_share = ელექტრიფიცირებული
figure-single_track_share = ერთლიანდაგიანი
figure-axle_load_t = დატვირთვა ღერძზე, ტ
figure-chokepoints = ვიწრო ადგილები
range-of-claims = განცხადებული დიაპაზონი
range-of-draws = P10–P90
passable = ღიაა მთელ სიგრძეზე
passable-changed = ღიაა მთელ სიგრძეზე
against-baseline = საბაზისოსთან შედარებით
baseline = საბაზისო
published-for = გამოქვეყნებულია, კმ
covered = { $whole }-დან { $known }
not-published-km = არ არის გამოქვეყნებული, კმ
money-cost = სამუშაოების ღირებულება
money-found = მოძიებული თანხა
money-missing = თანხის დანაკლისი
oldest-source = ყველაზე ძველი წყარო
weakest-source = ყველაზე სუსტი წყარო
unit-km = კმ
unit-percent = { $n }%
unit-percent-below = <{ $n }%
unit-percent-above = >{ $n }%

## Families: headings over rows that add up

family-km_by_country = სიგრძე ქვეყნების მიხედვით
family-km_by_mode = სიგრძე ტრანსპორტის მიხედვით
family-km_by_status = სიგრძე მდგომარეობის მიხედვით
family-km_by_gauge = სიგრძე ლიანდაგის მიხედვით
family-km_by_basis = სიგრძე საფუძვლის მიხედვით
family-km_by_accuracy = სიგრძე ხაზის კლასის მიხედვით
family-hours_by_event = P50 სთ ოპერაციების მიხედვით
family-hours_by_country = P50 სთ ქვეყნების მიხედვით
family-cost_teu_usd_by_event = P50 USD ოპერაციების მიხედვით
family-cost_teu_usd_by_country = P50 USD ქვეყნების მიხედვით
gauge-mm = { $gauges } მმ
gauge-none = რელსების გარეშე
gauge-unknown = არ არის გამოქვეყნებული
class-surveyed = აგეგმილი ხაზი
class-traced = გაციფრულებული ხაზი
class-generalised = გენერალიზებული ხაზი
class-schematic = სქემატური ხაზი
basis-claimed = განცხადებული
basis-carried = ქსელის მონაცემებით
basis-measured = გაზომილი

## Kinds of event on the way

event-move = მოძრაობა
event-border = საზღვრები
event-gauge-change = ლიანდაგის სიგანის ცვლა
event-transshipment = გადატვირთვა
event-port-wait = ლოდინი ნავსადგურებში
event-terminal = ტერმინალები
event-yard = ლოდინი სადგურებში
event-rest = მძღოლთა დასვენება
moving-by = მოძრაობა { $mode ->
    [rail] რკინიგზით
    [road] საავტომობილო გზით
   *[sea] ზღვით
}
by-mode = { $mode ->
    [rail] რკინიგზით
    [road] საავტომობილო გზით
   *[sea] ზღვით
}
mode-rail = სარკინიგზო
mode-road = საავტომობილო
mode-sea = საზღვაო

## States of lines, crossings and ports

state-operational = მოქმედი
state-open = ღია
state-under-construction = მშენებარე
state-planned = დაგეგმილი
state-disused = უმოქმედო
state-closed = დაკეტილი
state-restricted = შეზღუდული
state-disrupted = შეფერხებული
state-unknown = უცნობი
open-yes = კი
open-no = არა
open-unknown = უცნობია
user-freight-trains = სატვირთო მატარებლები
user-passenger-trains = სამგზავრო მატარებლები
user-trucks = სატვირთო მანქანები
user-cars = მსუბუქი მანქანები
user-buses = ავტობუსები
user-pedestrians = ქვეითები
user-ships = გემები
user-returning-trucks = შინ მიმავალი სატვირთო მანქანები
user-aid-trucks = სატვირთო მანქანები ჰუმანიტარული ტვირთით
state-to-users = { $state }, გადის: { $users }
state-not-updated = { $state }, ბოლო განახლება: { $day }
state-last-known = { $state }, ბოლო ცნობა: { $day }
state-undated = { $state }, თარიღის გარეშე
state-ended = { $state }, ბოლო ცნობილი: { $before } (ბოლო დღე: { $day })
state-begins = { $state }, პირველი ჩანაწერი: { $day }
cut-closed-by = { $place } (დაკეტილია, საფუძველი: { $what })
cut-line-unknown = { $place } (მდგომარეობა უცნობია)
cut-crossing-unknown = { $place } (გამტარი პუნქტი, მდგომარეობა უცნობია)
cut-crossing = { $place } (გამტარი პუნქტი: { $state })
cut-users = { $place } (გამტარი პუნქტი, არ გადის: { $users })
cut-users-unknown = { $place } (გამტარი პუნქტი ღიაა, უცნობია, ვისთვის)
cut-port-unknown = { $place } (ნავსადგური, მდგომარეობა უცნობია)
cut-port = { $place } (ნავსადგური: { $state })

## Advisories

advisory-hostilities = საომარი მოქმედებები
advisory-blockade = ბლოკადა
advisory-strike-damage = დარტყმით მიყენებული ზიანი
advisory-sanctions = სანქციები
advisory-insurance = დაზღვევა
advisory-weather = ამინდი
advisory-congestion = გადატვირთულობა
advisory-embargo = ემბარგო
advisory-charge = მოსაკრებელი
advisory-suspension = შეჩერება
advisory-other = სხვა
period-to = { $from } – { $until }
period-end-unknown = დასაწყისი: { $from }, დასასრული უცნობია
period-last-known = დასაწყისი: { $from }, ბოლო ცნობა: { $said }
period-since = დასაწყისი: { $from }
advisories-about = გაფრთხილება არის დათარიღებული ფაქტი, რომელიც მოცემულ დღეს მარშრუტს ეხება და მდგომარეობას არ განსაზღვრავს; სანქციების სიების სახელწოდებები მოცემულია ისე, როგორც მათ შემდგენლები აქვეყნებენ.

## Sources and topics

topic-length = სიგრძე
topic-states = მდგომარეობა
topic-hours = დრო
topic-cost = ღირებულება
topic-capacity = გამტარუნარიანობა
topic-axle-load = დატვირთვა ღერძზე
topic-money = თანხები
topic-chokepoints = ვიწრო ადგილები
grade-first-hand = პირველწყარო
grade-agency = საინფორმაციო სააგენტო
grade-secondary = მეორეული
grade-mirror = ასლი
grade-unsourced = წყაროს გარეშე
grade-none = შეუფასებელი
payer-state = სახელმწიფო
payer-foreign-state = უცხო სახელმწიფო
payer-development-bank = განვითარების ბანკი
payer-private = კერძო სექტორი
unsourced = † გამოქვეყნებული წყარო ვერ მოიძებნა.
unsourced-label = გამოქვეყნებული წყაროს გარეშე

## Comparison

heading-group = { $name }, მდგომარეობა: { $shown }; საბაზისო: { $baseline }
other-direction = საპირისპირო მიმართულებით
legend = * საუკეთესო თავის სტრიქონში: მარშრუტი ღიაა მთელ სიგრძეზე, ხოლო იმ სტრიქონებში, რომლებიც სიმულაციებს ეყრდნობა, საუკეთესოა სიმულაციების სულ მცირე { $clear }%-ში. სიგრძეები მოცემულია კმ-ში და დაკალიბრებულია განცხადებული მნიშვნელობებით, სადაც ასეთი არსებობს; დატანილი ხაზები: გეოდეზიური სიგრძე WGS 84-ზე (Karney 2013). დრო, ღირებულება და ემისიები მოდელირებულია ტერმინალიდან ტერმინალამდე: P50 (P10–P90), { $draws } სიმულაცია ფიქსირებული საწყისი რიცხვით, რომელთაგან თითოეულში ყოველ საზღვარს, ლიანდაგის სიგანის ცვლას, ლოდინსა და რკინიგზას საკუთარი მნიშვნელობა აქვს. წილები იმავე სიმულაციებიდანაა; ერთნაირად დაბეჭდილი შედეგები ნახევრად ითვლება.
legend-date = მდგომარეობა: { $shown }.
legend-profile = გამტარუნარიანობა, ტვირთნაკადი, ლიანდაგი, დატვირთვა ღერძზე და თანხები მოცემულია ამ თარიღისთვის გამოქვეყნებული მონაცემებით; რაც აშენებული არ არის, პროექტის მიხედვით ითვლება. ≤: მარშრუტის ნაწილზე არაფერია გამოქვეყნებული, ამიტომ ნამდვილი მნიშვნელობა შეიძლება ნაკლები იყოს; რკინიგზის წილების ქვედა ზღვარში გამოუქვეყნებელი ნაწილი საერთოდ არ ითვლება, ზედაში კი მთლიანად ითვლება. ყველაზე ძველი და ყველაზე სუსტი წყარო: იმ წყაროებს შორის, რომლებსაც სიგრძე, მდგომარეობა, დრო და ღირებულება ეყრდნობა.
lengths-follow = { $route }: სიგრძეების წყაროებია { $sources }
leader-hours = დრო: ყველაზე სწრაფია { $route } (სიმულაციების წილი: { $share }).
leader-hours-shut = დრო: ყველაზე სწრაფი იქნებოდა { $route } (სიმულაციების წილი: { $share }), მაგრამ მთელ სიგრძეზე ღია არ არის.
leader-hours-unclear = დრო: მკაფიო სხვაობა არ არის; ყველაზე ხშირად უსწრაფესია { $route } (სიმულაციების წილი: { $share }).
leader-cost = ღირებულება: ყველაზე იაფია { $route } (სიმულაციების წილი: { $share }).
leader-cost-shut = ღირებულება: ყველაზე იაფი იქნებოდა { $route } (სიმულაციების წილი: { $share }), მაგრამ მთელ სიგრძეზე ღია არ არის.
leader-cost-unclear = ღირებულება: მკაფიო სხვაობა არ არის; ყველაზე ხშირად უიაფესია { $route } (სიმულაციების წილი: { $share }).
leader-emission = ემისიები: ყველაზე დაბალემისიურია { $route } (სიმულაციების წილი: { $share }).
leader-emission-shut = ემისიები: ყველაზე დაბალემისიური იქნებოდა { $route } (სიმულაციების წილი: { $share }), მაგრამ მთელ სიგრძეზე ღია არ არის.
leader-emission-unclear = ემისიები: მკაფიო სხვაობა არ არის; სხვებზე ხშირად ყველაზე დაბალემისიურია { $route } (სიმულაციების წილი: { $share }).
is-cut = { $route } გადაკეტილია: { $parts }.
cut-off = { $group }: გასავლელი მარშრუტი აღარ რჩება.
not-open = მთელ სიგრძეზე ღია არ არის: { $routes }; დრო და ღირებულება იქ ისეა მოცემული, თითქოს მთლიანად ღია იყოს.
not-known-open = უცნობია, ღიაა თუ არა მთელ სიგრძეზე: { $routes }; დრო და ღირებულება იქ ისეა მოცემული, თითქოს ღია იყოს.
openness-yes = { $route } მთელ სიგრძეზე ღიაა, რამდენადაც ცნობილია.
openness-no = { $route } მთელ სიგრძეზე ღია არ არის: { $parts }.
openness-unknown = უცნობია, ღიაა თუ არა { $route }: { $parts }.
unknown-hours = დროის დადგენა შეუძლებელია; არაფერია გამოქვეყნებული: { $what }.
unknown-hours-of = { $route }: დროის დადგენა შეუძლებელია; არაფერია გამოქვეყნებული: { $what }.
unknown-cost = ღირებულების დადგენა შეუძლებელია; არაფერია გამოქვეყნებული: { $what }.
unknown-cost-of = { $route }: ღირებულების დადგენა შეუძლებელია; არაფერია გამოქვეყნებული: { $what }.
unknown-emission = ემისიების დადგენა შეუძლებელია; არაფერია გამოქვეყნებული: { $what }.
unknown-emission-of = { $route }: ემისიების დადგენა შეუძლებელია; არაფერია გამოქვეყნებული: { $what }.
direction-none = მიმართულების მიხედვით აქ არაფერია ცნობილი: დრო, ღირებულება და ემისიები იგივეა, რაც საპირისპირო მიმართულებით.
direction-known = მიმართულების მიხედვით ცნობილია: { $what }. დანარჩენი ორივე მიმართულებით ერთნაირია.
closes-nothing = { $what } ამ მარშრუტებზე არაფერს კეტავს.
data-end = მონაცემების ბოლო თარიღი: { $date }.
late = მონაცემების ბოლო თარიღი: { $date }; შემდგომი თარიღებისთვის ნაჩვენებია ბოლო ცნობილი მდგომარეობა და არა პროგნოზი.
early = პირველი მოვლენის თარიღი: { $date }; თუ მდგომარეობის პირველი დღე მითითებული არ არის, ითვლება, რომ ის მანამდეც ასეთი იყო.
places-capacity = უმცირესი გამოქვეყნებული გამტარუნარიანობა, მლნ ტ/წ: { $amount } — { $at }
places-lorries = უმცირესი გამოქვეყნებული გამტარუნარიანობა, სატვირთო მანქანა დღეში: { $amount } — { $at }
places-traffic = ტვირთნაკადი, მლნ ტ/წ: { $amount } — { $at }
places-used = დატვირთულობა: { $amount } — { $at }
places-axle-load = დატვირთვა ღერძზე, ტ: { $amount } — { $at }
places-chokepoints = ვიწრო ადგილები: { $names }
then = შემდეგ

## Findings

sentence = { $said }.
with-note = { $what } ({ $note })
findings = დასკვნები
finding-kept-more = { $name }: ყველა გამოქვეყნებული დაპირება რომ შესრულებულიყო (ვადა: { $day }), მთელ სიგრძეზე ღია იქნებოდა { $all } მარშრუტიდან { $open }; ნაჩვენები თარიღისთვის ({ $shown }) ღიაა { $now }.
finding-kept-same = { $name }: ყველა გამოქვეყნებული დაპირება რომც შესრულებულიყო (ვადა: { $day }), მთელ სიგრძეზე ღია მარშრუტების რაოდენობა არ გაიზრდებოდა (შედარების თარიღი: { $shown }).
finding-kept-shut = მაშინ ღია არ იქნებოდა: { $routes }.
finding-kept-unknown = უცნობია, ღია იქნებოდა თუ არა მაშინ: { $routes }.
finding-kept-claim = დაპირება პროგნოზი არ არის.
km-missing = აკლია { $km } კმ
finding-undated = თარიღი გამოქვეყნებული არ არის { $n } ნაკლული მონაკვეთისთვის: { $parts }.
part-km = { $from }–{ $to } ({ $km } კმ)
part-km-state = { $from }–{ $to } ({ $km } კმ, { $state })
more-parts = კიდევ { $n }
and = { $first } და { $last }
finding-transit = { $name }, სატრანზიტო ქვეყნები საწყისი და საბოლოო ქვეყნების გარდა: { $told }; თითოეულს შეუძლია მარშრუტის შეფერხება.
transit-all = { $country } ({ $all } მარშრუტიდან ყველა)
transit-some = { $country } ({ $all } მარშრუტიდან { $n })
finding-times = დროის დიაპაზონები ფართოა: { $route } — { $own } საათი (P10–P90); { $base } — { $other }.
finding-times-shut = დროის დიაპაზონები ფართოა: { $route } (ღია არ არის: { $shown }) — { $own } საათი (P10–P90); { $base } — { $other }.
finding-times-unknown = დროის დიაპაზონები ფართოა: { $route } (უცნობია, ღიაა თუ არა: { $shown }) — { $own } საათი (P10–P90); { $base } — { $other }.
finding-overlap = დიაპაზონები ერთმანეთს კვეთს; პირველი უფრო სწრაფია სიმულაციების { $share }%-ში.
finding-apart = დიაპაზონები ერთმანეთს არ კვეთს; პირველი უფრო სწრაფია სიმულაციების { $share }%-ში.

## Routes in words

verdict-open = მთელ სიგრძეზე ღიაა.
verdict-shut = მთელ სიგრძეზე ღია არ არის.
verdict-unknown = უცნობია, ღიაა თუ არა მთელ სიგრძეზე.
verdict-missing = { $km } კმ არ მოქმედებს: { $parts }.
verdict-unpublished = { $km } კმ-ის მდგომარეობა გამოქვეყნებული არ არის.
verdict-crossing-shut = მისი სასაზღვრო-გამტარი პუნქტი ღია არ არის.
verdict-crossings-all-shut = { $all } სასაზღვრო-გამტარი პუნქტიდან არცერთი არ არის ღია.
verdict-crossings-shut = { $all } სასაზღვრო-გამტარი პუნქტიდან { $n } ღია არ არის.
verdict-crossings-unknown = უცნობია, ღიაა თუ არა { $n } სასაზღვრო-გამტარი პუნქტი.

## Terms

term-baseline = საბაზისო მარშრუტი
term-baseline-meaning = მარშრუტი, რომელსაც მისი ჯგუფის დანარჩენი მარშრუტები ედრება.
term-co2e = CO2e
term-co2e-meaning = სათბურის აირების ემისიები „ჭაბურღილიდან ბორბლამდე“; თითოეული აირი გამოხატულია იმავე ეფექტის მქონე ნახშირორჟანგის რაოდენობით.
term-directness = სწორხაზოვნება
term-directness-meaning = სიგრძის შეფარდება ბოლო პუნქტებს შორის უმოკლეს მანძილთან; 1 სწორი ხაზია.
term-draws = სიმულაციები
term-draws-meaning = გამოთვლები, რომლებშიც ყოველი დაშვების მნიშვნელობა შემთხვევით ირჩევა თავის ზღვრებში; P10, P50 და P90 ის მნიშვნელობებია, რომელთა ქვემოთ შედეგების მეათედი, ნახევარი და ცხრა მეათედია.
term-exposure = დამოკიდებულება (HHI)
term-exposure-meaning = სიგრძეში ქვეყნების წილების კვადრატების ჯამი: 1, თუ ქვეყანა ერთია.
term-gauge-break = ლიანდაგის სიგანის ცვლა
term-gauge-break-meaning = ადგილი, სადაც ვაგონი გზას ვერ აგრძელებს, რადგან ლიანდაგის სიგანე იცვლება: საჭიროა თვლების ან ვაგონის შეცვლა.
term-missing = აკლია
term-missing-meaning = არ მოქმედებს: მშენებარეა, დაგეგმილია, უმოქმედოა, დაკეტილია ან მდგომარეობა გამოქვეყნებული არ არის.
term-speed = SWD, SWOD
term-speed-meaning = სიჩქარე დაყოვნებების ჩათვლით (SWD), ტერმინალიდან ტერმინალამდე მთელ დროზე გაანგარიშებული, და მათ გარეშე (SWOD), როცა მატარებელი ან სატვირთო მანქანა მოძრაობს.
term-teu = TEU
term-teu-meaning = კონტეინერების ერთეული, ერთი ოცფუტიანი კონტეინერი.
term-dagger = †
term-dagger-meaning = მნიშვნელობა გამოქვეყნებული წყაროს გარეშე.

## The page: fixed words

page-skip = გადასვლა შედარებაზე
page-on-this-page = ამ გვერდზე
page-data-to = მონაცემების თარიღი: { $date }
page-shown = ნაჩვენებია: { $shown }.
page-theme = თემა
page-theme-system = სისტემური
page-theme-light = ნათელი
page-theme-dark = მუქი
page-findings = რას აჩვენებს ანგარიში
page-finding-figures = მაჩვენებლები
page-findings-fixed = მდგომარეობა: { $shown }; ეს წინადადებები სცენარისა და თარიღის არჩევისას არ იცვლება.
page-steer = სცენარი და თარიღი
page-scenario = სცენარი
page-date = თარიღი
page-promise = შემდგომი თარიღებისთვის დაპირებები შესრულებულად ითვლება; დაპირება პროგნოზი არ არის.
page-as-it-is = არსებული მდგომარეობა
page-step-data = მონაცემები
page-routes = მარშრუტები
page-keys = მიუთითეთ მარშრუტზე, მონაკვეთზე ან სვეტზე, რომ ის ყველგან გამოიკვეთოს. კლავიატურით: Tab — მარშრუტზე გადასვლა, შემდეგ ↓ და ↑ — მისი მონაკვეთები; Enter მარშრუტს აფიქსირებს, Escape ათავისუფლებს.
page-map = რუკა: { $name }
page-zoom = რუკის მასშტაბი: { $name }
page-zoom-in = გადიდება
page-zoom-out = შემცირება
page-zoom-whole = მთელი რუკა
page-move-left = მარცხნივ გადაწევა
page-move-right = მარჯვნივ გადაწევა
page-move-up = ზემოთ გადაწევა
page-move-down = ქვემოთ გადაწევა
page-zoom-hint = მასშტაბის შესაცვლელად: Ctrl და მაუსის გორგოლაჭი, ორი თითი ან + და −; გადასაადგილებლად: გადათრევა ან ისრიანი კლავიშები.
page-lines-follow = ხაზები მიჰყვება სცენარსა და თარიღს; წითელი ჯვარი აღნიშნავს საზღვარს ან ადგილს, რომელსაც სცენარი კეტავს. სიმბოლოების, პირობითი აღნიშვნებისა და წარწერების თარიღი არ იცვლება: { $shown }.
page-map-in-words = რუკა სიტყვიერად
page-comparison = შედარება
page-comparison-of = შედარება: { $name }
page-compared = { $name }: მარშრუტების შედარება
page-as-of = მდგომარეობა: { $shown }
page-baseline = საბაზისო მარშრუტი
page-turn = მარშრუტები სტრიქონებად, დასალაგებლად
page-pick = ნაჩვენები მარშრუტები
page-pick-all = ყველა
page-pick-none = არცერთი
page-underlined = ხაზგასმული მაჩვენებლები განსხვავდება საწყისი მაჩვენებლებისგან ({ $shown }, სცენარის გარეშე), რომლებისთვისაც ეს შენიშვნები და სქოლიოები დაიწერა.
page-draws-fixed = „–“ სიმულაციების წილებში: სიმულაციები შესრულებულია მხოლოდ ერთი თარიღისთვის ({ $shown }), სცენარის გარეშე და პირველ საბაზისო მარშრუტთან შედარებით.
page-strip = მარშრუტები ერთ მასშტაბში: { $name }
page-strip-follows = მუქი კონტურით შემოხაზული მონაკვეთები ასახავს სცენარს არჩეული თარიღისთვის; წითელი წყვეტილი ხაზები და ჯვრები: სცენარში დაკეტილი. სიმბოლოების თარიღი არ იცვლება: { $shown }.
page-time = რაზე იხარჯება დრო: { $name }
page-cost = რაზე იხარჯება თანხა: { $name }
page-charts-keep = დროისა და ღირებულების დიაგრამები ინარჩუნებს მდგომარეობას: { $shown }.
page-keeps = ინარჩუნებს მდგომარეობას: { $shown }
page-missing-caption = მონაკვეთები, რომლებიც არ მოქმედებს
page-missing-when = მდგომარეობა: { $shown }; დაპირებული ვადები
page-crossings-caption = სასაზღვრო-გამტარი პუნქტები
page-advisories-caption = გაფრთხილებები, რომლებიც მარშრუტებს ეხება
page-show = ჩვენება
page-all-events = ყველა მოვლენა
page-cited = სად არის მითითებული
page-source = წყარო { $n }
page-link = ბმული
page-link-to = ბმულის კოპირება: { $name }
page-copy = ცხრილის კოპირება
page-copy-of = ცხრილის კოპირება: { $name }
page-embed = ჩაშენება
page-embed-of = ჩაშენების კოდის კოპირება: { $name }
page-file-of = { $kind }: { $name }
page-beside = ამ გვერდის საქაღალდეში: ორგვერდიანი დოკუმენტები Word-ისთვის ({ $groups }); სრული ანგარიში { $word } და { $markdown }; { $layers }.
page-beside-word = Word-ისთვის
page-beside-markdown = Markdown ფორმატში
page-beside-layers = ფენები GIS-ისთვის
page-cite = ციტირება: { $title }. { $generator }, მონაცემების თარიღი: { $date }.
page-made = შექმნილია პროგრამით { $generator }, ბრძანება: { $command }. მონაცემების თარიღი: { $date }. ერთი ფაილი, ქსელის გარეშე.
page-open-yes = ღიაა მთელ სიგრძეზე
page-open-no = მთელ სიგრძეზე ღია არ არის
page-open-unknown = უცნობია, ღიაა თუ არა მთელ სიგრძეზე
page-in-english = აღწერები, მოვლენები და შენიშვნები ინგლისურადაა.

## The page: words of its script. In { $name } and the like the page puts values itself, as they are.

script-leg-o = მოქმედი
script-leg-u = მშენებარე
script-leg-p = დაგეგმილი
script-leg-d = უმოქმედო
script-leg-s = დაკეტილია მოძრაობისთვის
script-leg-r = შეფერხებულია, უცნობია, ღიაა თუ არა
script-leg-x = მდგომარეობა არ არის გამოქვეყნებული
script-leg-c = ამ სცენარში დაკეტილი
script-route = { $name }: { $km } კმ, { $open }
script-leg = { $name }, მონაკვეთი { $n }/{ $of }: { $place }, { $km } კმ, { $state }
script-open = მთელ სიგრძეზე ღია ({ $date }): { $parts }.
script-open-part = { $name } — { $of } მარშრუტიდან { $n }
script-lines = ხაზები: { $date }. სიმბოლოები და სახელწოდებები: { $shown }.
script-fixed = მდგომარეობა: { $date }; არჩეულ სცენარსა და თარიღს არ მიჰყვება.
script-route-head = მარშრუტი
script-link-copied = ბმული დაკოპირდა.
script-code-copied = კოდი დაკოპირდა.
script-table-copied = ცხრილი დაკოპირდა.
script-events = { $of } მოვლენიდან { $n }

## Documents

title = რომელი მარშრუტებია ღია და რა ღირს? { $groups }
subtitle = { $n } მარშრუტი, მდგომარეობა: { $shown }; სიგრძეები, საზღვრები, ლიანდაგის სიგანის ცვლა, ნაკლული მონაკვეთები, დრო და ღირებულება; თითოეულ მაჩვენებელს ახლავს წყარო.
made-with = შექმნილია ბრძანებით: { $command }
as-of = მდგომარეობა: { $shown }.
states-on = მდგომარეობა: { $shown }. მონაცემების თარიღი: { $data }.
brief-star = * საუკეთესო თავის სტრიქონში ღია მარშრუტებს შორის. დრო ტერმინალიდან ტერმინალამდე და დატვირთული კონტეინერის გადაზიდვის ღირებულება დაშვებებზე აგებული სიმულაციების მედიანებია; მათი ზღვრები და წყაროები სრულ ანგარიშშია.
brief-limits = დაგეგმილი აშენებულს არ ნიშნავს: თარიღი ვიღაცის განცხადებაა. დრო და ღირებულება დაშვებებია ფართო ზღვრებით. საზღვრები და სახელწოდებები არ ნიშნავს მათ დადასტურებას ან აღიარებას ვინმეს მიერ.
what-it-does-not-claim = რას არ ამტკიცებს ანგარიში
the-routes = მარშრუტები
missing-links = ნაკლული მონაკვეთები
border-crossings = სასაზღვრო-გამტარი პუნქტები
advisories = გაფრთხილებები
advisories-count = გაფრთხილებები: { $n }
timeline = ქრონოლოგია
terms = ტერმინები
sources = წყაროები
column-route = მარშრუტი
column-km = კმ
column-from-to = საიდან – სად
column-status = მდგომარეობა
column-promised = დაპირებული ვადა
column-crossing = გამტარი პუნქტი
column-borders = საზღვარი
column-mode = ტრანსპორტი
column-asks = მოთხოვნები
column-kind = სახე
column-when = როდის
column-what = შინაარსი
column-routes = მარშრუტები
column-date = თარიღი
column-happened = რა მოხდა
all = ყველა
said-on = { $what }, ითქვა: { $date }
reported = გავრცელებული ცნობით: { $what }
limit-end = მონაცემების ბოლო თარიღი: { $date }; უფრო გვიანდელი მონაცემები არ შედის.
limit-lines = დატანილი ხაზები გენერალიზებულია, ნაწილი კი სქემატურია: მათი ნახევრის ცდომილება შეიძლება { $middle } მ-ს აღემატებოდეს, ყველაზე უზუსტო ხაზისა კი { $worst } კმ-ს აღწევდეს.
limit-planned = დაგეგმილი აშენებულს არ ნიშნავს: დასრულების თარიღი ვიღაცის განცხადებაა; ნაჩვენებია, ვინ და როდის თქვა.
limit-hours = დრო, ღირებულება და ემისიები დაშვებებია ფართო ზღვრებით: მოძრაობა და გზაში ის გაჩერებები, რომელთა რიცხვით მნიშვნელობასაც წყარო იძლევა, სადგურებში ლოდინისა და ჩატვირთვის გარეშე.
limit-boundaries = საზღვრები და სახელწოდებები წყაროებისაა და არ ნიშნავს მათ დადასტურებას ან აღიარებას ვინმეს მიერ; ყოველ რუკაზე მითითებულია, რომელი ხედვის მიხედვით არის დატანილი სადავო ტერიტორიები და საზღვრები.
limit-english = აღწერები, მოვლენები, შენიშვნები და წყაროები მოცემულია იმ ენაზე, რომელზეც დაიწერა.

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
