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
legend-terms = { $every }: ყველა შესაკრები; { $pairs }: ყველა წყვილი.
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
since-edition = გამოცემის შემდეგ ({ $date }): { $parts }.
since-added = დამატებული ობიექტები: { $n }
since-removed = ამოღებული: { $n }
since-moved = გადაადგილებული: { $n }
since-changed = შეცვლილი: { $n }
since-open = ახლა მთელ სიგრძეზე ღიაა: { $routes }
since-shut = მთელ სიგრძეზე ღია აღარ არის: { $routes }
since-figures = შეიცვალა მაჩვენებლები: { $routes }
since-nothing = მონაცემებში არაფერი შეცვლილა

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
page-dates = რა არის ღია თარიღების მიხედვით, თუ დაპირებები შესრულდება
page-dates-about = თითოეული მარშრუტის მოქმედი სიგრძე პირველ ნაჩვენებ დღეს და ყოველი შემდეგი დაპირებული წლის ბოლოს, თუ მანამდე მიცემული ყველა დაპირება შესრულდება. დაპირება პროგნოზი არ არის.
page-dates-cell = { $running } კმ { $whole }-დან
page-comparison-of = შედარება: { $name }
page-compared = { $name }: მარშრუტების შედარება
page-as-of = მდგომარეობა: { $shown }
page-baseline = საბაზისო მარშრუტი
page-turn = მარშრუტები სტრიქონებად, დასალაგებლად
page-pick = ნაჩვენები მარშრუტები
page-pick-all = ყველა
page-pick-none = არცერთი
page-underlined = ხაზგასმული მაჩვენებლები განსხვავდება საწყისი მაჩვენებლებისგან ({ $shown }, სცენარის გარეშე).
page-strip = მარშრუტები ერთ მასშტაბში: { $name }
page-strip-follows = მუქი კონტურით შემოხაზული მონაკვეთები ასახავს სცენარს არჩეული თარიღისთვის; წითელი წყვეტილი ხაზები და ჯვრები: სცენარში დაკეტილი. სიმბოლოების თარიღი არ იცვლება: { $shown }.
page-time = რაზე იხარჯება დრო: { $name }
page-cost = რაზე იხარჯება თანხა: { $name }
page-promises = დაპირებული თარიღები: { $name }
page-charts-keep = დროისა და ღირებულების დიაგრამები ინარჩუნებს მდგომარეობას: { $shown }.
page-missing-caption = მონაკვეთები, რომლებიც არ მოქმედებს
page-missing-when = მდგომარეობა: { $shown }; დაპირებული ვადები
page-crossings-caption = სასაზღვრო-გამტარი პუნქტები
page-advisories-caption = გაფრთხილებები, რომლებიც მარშრუტებს ეხება
page-show = ჩვენება
page-all-events = ყველა მოვლენა
page-timeline-paper = მოვლენების დაბეჭდვაც
page-timeline-left-out = მოვლენები და მხოლოდ მათი წყაროები ქაღალდზე გამოტოვებულია; ეკრანზე ისინი არის.
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
heading-route = { $name } ({ $id }), მდგომარეობა: { $shown }
also-known-as = სხვა სახელწოდებები: { $names }.
# The first length is that of the published sources, the second that of the line on the map.
route-lengths = დაკალიბრებული სიგრძე — { $length } კმ, დატანილი ხაზი — { $drawn } კმ (გეოდეზიური სიგრძე WGS 84-ზე (Karney 2013)); მოქმედი — { $operational } კმ, აკლია { $missing } კმ; სწორხაზოვნება: { $directness }.
accuracy-drawn = დატანილი ხაზის სიზუსტე: { $parts }.
drawn-surveyed = { $km } კმ აგეგმილი
drawn-traced = { $km } კმ გაციფრულებული
drawn-generalised = { $km } კმ გენერალიზებული
drawn-schematic = { $km } კმ სქემატური
# How a line was drawn: measured in the field, traced from an image, generalised, or a mere sketch.
line-surveyed = აგეგმილი
line-traced = გაციფრულებული
line-generalised = გენერალიზებული
line-schematic = სქემატური
# A leg is a part of a route between two neighbouring places.
column-leg = მონაკვეთი
# Country code, in two letters.
column-cc = ქვ.
# By rail, road or sea, with the gauge.
column-by-mode = ტრანსპორტი
column-status-last-known = მდგომარეობა, ბოლო ცნობა
column-length = სიგრძე
# Length of the line on the map.
column-drawn = დატანილი
# Where the length comes from: claimed, carried or measured.
column-length-is = სიგრძის საფუძველი
column-segment = სეგმენტი
# How the line was drawn: traced, schematic and so on.
column-line-is = ხაზის კლასი
rail-of-gauge = სარკინიგზო, { $gauge }
closed-by = დაკეტილია, საფუძველი: { $what }
promised-for = დაპირებული ვადა: { $date }
# Of a line that a scenario opens.
opened = გახსნილია
last-known-about = ბოლო ცნობა: დღე, რომლამდეც აღწევს მდგომარეობის წყარო, თუ ის ნაჩვენებ დღეზე ადრეა.
segment-ids = სეგმენტების იდენტიფიკატორები
crossings-count = სასაზღვრო-გამტარი პუნქტები: { $n }
column-id = ID
# $state can end in the marks of its sources, such as [3].
port-state = ნავსადგური { $name }: { $state }.
gauge-breaks-count = ლიანდაგის სიგანის ცვლა: { $n }
column-place = ადგილი
column-from-mm = მანამდე, მმ
column-to-mm = შემდეგ, მმ
column-note = შენიშვნა
or-elsewhere = ან სხვაგან მეზობელ მონაკვეთებზე, რომელთა ლიანდაგის სიგანე გამოქვეყნებული არ არის
# More breaks of gauge. A number, and the forms that go with it.
gauge-breaks-possible = კიდევ { $n }-მდე იქ, სადაც ლიანდაგის სიგანე გამოქვეყნებული არ არის.
missing-links-count = ნაკლული მონაკვეთები: { $n }
column-said-about-works = რა ითქვა დასრულებასა და მიმდინარეობაზე
# Of one piece of a line only.
one-segment = ერთი სეგმენტი
nothing-found = წყაროებში არაფერი მოიძებნა
# Share of works that is done, such as 45 %.
works-done = შესრულებულია { $value }
# Date for which works are promised.
works-due = დასრულების ვადა: { $value }
parts = შემადგენელი ნაწილები
# By what lengths, hours or dollars are split: by country, by mode.
column-by = რის მიხედვით
column-part = ნაწილი
column-amount = რაოდენობა
column-unit = ერთეული
column-percent = %
published-lengths = გამოქვეყნებული სიგრძეები
column-published-length-of = რისი სიგრძეა
column-claims-km = განცხადებული, კმ
# The length with which is calculated.
column-used = გამოყენებული
column-why-differ = სხვაობის მიზეზი
of-drawn-line = { $share } დატანილ ხაზთან შედარებით
# The claim that counts where several differ.
preferred = { $value } (უპირატესი)
published-figures = გამოქვეყნებული გამტარუნარიანობა, ღირებულება და სამუშაოები
column-about = რას ეხება
column-figure = მაჩვენებელი
column-value = მნიშვნელობა
column-source-and-note = წყარო და შენიშვნა
quantity-capacity = გამტარუნარიანობა
quantity-traffic = ნაკადი
quantity-cost = ღირებულება
quantity-speed = სიჩქარე
quantity-dwell = დგომის დრო
quantity-tunnels = გვირაბები
quantity-bridges = ხიდები
quantity-stations = სადგურები
quantity-lanes = მოძრაობის ზოლები
quantity-width = სიგანე
quantity-bridge-length = ხიდის სიგრძე
quantity-load-limit = დასაშვები დატვირთვა
quantity-tracks = ლიანდაგები
quantity-electrified = ელექტრიფიცირებული
quantity-axle-load = დატვირთვა ღერძზე
quantity-gradient = ქანობი
quantity-train-length = მატარებლის სიგრძე
quantity-train-weight = მატარებლის მასა
quantity-investment = ინვესტიცია
quantity-investment-missing = ინვესტიციის დანაკლისი

## Time, cost and emissions, term by term

transit-totals = დატვირთული კონტეინერის (TEU) გადაზიდვის დრო, ღირებულება და ემისიები, ტერმინალიდან ტერმინალამდე
column-event = ოპერაცია
# How many times it happens.
column-times = რამდენჯერ
column-hours = სთ
column-usd = USD
column-usd-teu = USD/TEU
column-kg-co2e = კგ CO2e
# The sum of the column.
together = სულ
together-p50 = სულ, P50 (P10–P90)
speeds = სიჩქარე დაყოვნებების გარეშე (SWOD): { $without } კმ/სთ, დაყოვნებების ჩათვლით (SWD): { $with } კმ/სთ.
as-if-open = ისე, თითქოს მთლიანად ღია იყოს.
hours-by-term = დრო (საათი) შესაკრებების მიხედვით: { $route }; რაოდენობა ÷ სიჩქარე, რაოდენობა × განაკვეთი
cost-by-term = ღირებულება (აშშ დოლარი) შესაკრებების მიხედვით: { $route }
part-of-p50-about = „ნაწილი P50-ში“ ჯამის მედიანის ნაწილია; ეს ნაწილები ერთად სრულ მედიანას იძლევა. ცალკეული ოპერაციების მნიშვნელობები ასე არ იკრიბება: ყველა მათგანი ერთდროულად მაღალი ან დაბალი არ არის.
# A term of a sum: an amount times or over assumptions.
column-term = შესაკრები
column-p10 = P10
column-p50 = P50
column-p90 = P90
column-part-of-p50 = ნაწილი P50-ში
# A heading: what the term before it comes to.
equals-p50 = = { $unit }, P50 (P10–P90)
# Of a term for which no assumption was published.
not-published = არ არის გამოქვეყნებული
spread-hours = რა განსაზღვრავს დროის გაფანტულობას: { $parts }.
spread-cost = რა განსაზღვრავს ღირებულების გაფანტულობას: { $parts }.
spread-emission = რა განსაზღვრავს ემისიების გაფანტულობას: { $parts }.
column-assumption = დაშვება
# CAREC is a programme; its name stays.
column-carec-year = CAREC, წელი
column-caveat = დათქმა
# Whose bounds are the least and the greatest value seen.
extremes = { $value }, უკიდურესი მნიშვნელობები
# $countries are two codes, such as AZ–GE.
at-border = საზღვარი { $countries }: { $name }
at-gauge-changes = ლიანდაგის სიგანის დამატებითი ცვლა, თუ არის
at-gauge-change = ლიანდაგის სიგანის ცვლა: { $place }
at-transshipment = გადატვირთვა: { $place }
at-port-wait = გემის ლოდინი: { $place }
at-terminal = ტერმინალი: { $place }
at-yard = ლოდინი სადგურებში, { $by }
at-rest = მძღოლთა დასვენება, { $by }
# $country is a code, such as AZ.
rail-in = რკინიგზა ({ $country })
road-in = საავტომობილო გზა ({ $country })
or = { $first } ან { $last }
unit-m = მ
unit-h = სთ
unit-usd = USD
unit-usd-teu = USD/TEU
unit-usd-teu-km = USD/TEU-კმ
unit-usd-tkm = USD/ტ-კმ
unit-g-tkm = გ/ტ-კმ
unit-kg = კგ
unit-km-h = კმ/სთ
unit-h-1000-km = სთ/1000 კმ
unit-t-teu = ტ/TEU

## Lists: routes, crossings, events, promises, scenarios, sources

heading-routes = { $name }, მდგომარეობა: { $shown }
column-name = სახელწოდება
column-modes = ტრანსპორტი
# Kilometres that are not in operation.
column-missing = აკლია
# A number, and the forms that go with it.
heading-crossings = { $n } სასაზღვრო-გამტარი პუნქტი, მდგომარეობა: { $shown }
column-on-routes = მარშრუტები, კმ
crossings-details = ვის აქვს გავლის უფლება, რა მოთხოვნებია, რა გადის
crossing-for = გადის: { $users }.
# $what is a value, then its date, note and source.
crossing-traffic = ნაკადი: { $what }.
crossing-capacity = გამტარუნარიანობა: { $what }.
# Time that is spent at the border.
crossing-dwell = დგომის დრო: { $what }.
crossing-load-limit = დასაშვები დატვირთვა: { $what }.
# A number, and the forms that go with it.
heading-events = { $n } მოვლენა შემდეგი თარიღის ჩათვლით: { $shown }
heading-events-of = { $routes }: { $n } მოვლენა შემდეგი თარიღის ჩათვლით: { $shown }
data-end-events = მონაცემების ბოლო თარიღი: { $date }; შემდგომი მოვლენები არ შედის.
heading-promises = დაპირებული თარიღები, ნათქვამი შემდეგი თარიღის ჩათვლით: { $shown }
heading-promises-on = დაპირებული თარიღები ({ $routes }), ნათქვამი შემდეგი თარიღის ჩათვლით: { $shown }
no-promises = იმ დროისთვის დასრულების ან გახსნის თარიღი დაპირებული არ იყო.
column-project = პროექტი
# How many times a date was said.
column-said = რამდენჯერ ითქვა
column-first-for = პირველი ვადა
column-now-for = ახლანდელი ვადა
# By how many months the promised date moved.
column-moved = გადაწევა
column-state = მდგომარეობა
# Whether the promised day has passed.
column-that-day = ვადის დღე
day-passed = გასულია
day-ahead = ჯერ არ დამდგარა
column-said-on = როდის ითქვა
column-who-and-source = ვინ [წყარო]
# Months, with a sign.
months-moved = { $n } თვე
date-reported = { $date } (ცნობა)
promises-about = გადაწევა: კალენდარული თვეები პირველად დაპირებული თარიღიდან; წელი ბოლომდე ითვლება. სადაც არავინ არის დასახელებული, ეს წყაროს სიტყვებია. ცნობა: როცა ითქვა, თარიღი უკვე დამდგარი იყო. მდგომარეობა: ხაზების მდგომარეობა მოცემულ დღეს; რეკონსტრუქციის დროს ხაზი შეიძლება მოქმედიც იყოს.
# A number, and the forms that go with it.
heading-scenarios = { $n } სცენარი
column-scenario = სცენარი
column-what-it-changes = რას ცვლის
column-why = რატომ
scenario-states = მდგომარეობა: { $date }
scenario-promises = დაპირებები შესრულებულია
# A scenario tells to open or close lines and crossings, and to avoid countries.
scenario-open = იხსნება: { $what }
scenario-close = იკეტება: { $what }
scenario-avoid = გამონაკლისი: { $countries }
# A number, and the forms that go with it.
heading-sources = { $n } წყარო: { $name }
column-grade = შეფასება
column-language = ენა
column-source = წყარო
sources-of-grade = { $grade } — { $n }
by-grade = შეფასების მიხედვით: { $counts }.

## Ways and their loss

# What has to be least, at the end of a heading.
by-length = სიგრძის მიხედვით
by-time = დროის მიხედვით
by-cost = ღირებულების მიხედვით
heading-way = { $from } – { $to }, { $by }; მდგომარეობა: { $shown }
heading-way-via = { $from } – { $to }, { $by }; გავლით: { $via }; მდგომარეობა: { $shown }
off-start = მანძილი საწყისი პუნქტიდან ქსელამდე: { $distance }.
off-end = მანძილი საბოლოო პუნქტიდან ქსელამდე: { $distance }.
no-route = მარშრუტი არ არის: { $reason }.
no-route-untouched = { $place } არცერთ სეგმენტზე არ მდებარეობს
# $modes are rail, road or sea.
no-route-untouched-by = { $place } არცერთ შესაბამის სეგმენტზე არ მდებარეობს (ტრანსპორტი — { $modes })
no-route-unjoined = ატლასის სეგმენტები ამ ადგილებს ერთმანეთთან არ აკავშირებს
no-route-unpriced-length = გზა არსებობს, მაგრამ მისი სიგრძის შესახებ არაფერია გამოქვეყნებული
no-route-unpriced-time = გზა არსებობს, მაგრამ მისი დროის შესახებ არაფერია გამოქვეყნებული
no-route-unpriced-cost = გზა არსებობს, მაგრამ მისი ღირებულების შესახებ არაფერია გამოქვეყნებული
no-route-cut = ყველაზე ნაკლები დაბრკოლების მქონე გზაც გადაკეტილია — { $parts }
# Changes of gauge.
column-breaks = ლიანდაგის ცვლა
column-common-percent = საერთო, %
column-countries = ქვეყნები
common-about = საერთო: მარშრუტის სიგრძის უდიდესი წილი, რომელიც რომელიმე უკეთეს მარშრუტს ემთხვევა.
borders-of-way = საზღვრები: { $names }.
gauge-changes-at = ლიანდაგის სიგანის ცვლა: { $places }.
# Numbers of origins and destinations; $over is an atlas or a file.
heading-matrix = { $from } × { $to }: { $over }, { $by }
heading-matrix-of = { $from } × { $to }: { $over }, { $by }; მდგომარეობა: { $shown }
column-from = საიდან
column-to = სად
no-way = გზა არ არის: { $all } წყვილიდან { $n }.
hours-unknown = დრო უცნობია
cost-unknown = ღირებულება უცნობია
best-route = საუკეთესო მარშრუტი: { $totals }.
disjoint-routes = მარშრუტები საერთო სეგმენტის გარეშე: { $n }. იმის დაკარგვა, რასაც საუკეთესო მარშრუტი არ იყენებს, არაფერს აუარესებს.
no-single-failure = არცერთი ცალკე აღებული გამტარი პუნქტის ან სეგმენტის დაკარგვა კავშირს არ წყვეტს.
# Numbers, and the forms that go with them.
single-failures = ადგილები, რომელთაგან ერთის დაკარგვაც წყვეტს კავშირს: { $segments } სეგმენტი და { $crossings } გამტარი პუნქტი.
no-veto = ბოლო პუნქტებს შორის არცერთ ქვეყანას არ აქვს ვეტო.
vetoes = ქვეყნები ბოლო პუნქტებს შორის, რომლებსაც ვეტო აქვს: { $countries }.
vetoes-of-ends = ქვეყნები, რომლებშიც ბოლო პუნქტებია: { $countries }.
# What is taken away: a segment, a crossing or a country.
column-lost = დანაკარგი
column-km-left = კმ მის გარეშე
column-extra-km = დამატებითი კმ
column-extra-hours = დამატებითი სთ
column-extra-usd-teu = დამატებითი USD/TEU
lost-segment = სეგმენტი
lost-crossing = გამტარი პუნქტი
lost-country = ქვეყანა
# Of what is left after a loss.
no-route-left = მარშრუტი არ რჩება
# $n is two or more.
any-of-segments = { $from } – { $to }, { $n } სეგმენტიდან ნებისმიერი
heading-breakeven = { $first } და { $second }: შედარება { $by }
# $what is the id of a segment, a crossing or an assumption; $today its value with bounds.
breakeven-inside = { $what }: მიღებული მნიშვნელობაა { $today }. ორივე მარშრუტი თანაბარია, თუ მნიშვნელობაა { $value }, რაც ამ ზღვრებშია; მიღებული მნიშვნელობით ჯამი ნაკლებია მარშრუტზე „{ $less }“.
breakeven-outside = { $what }: მიღებული მნიშვნელობაა { $today }. ორივე მარშრუტი თანაბარია, თუ მნიშვნელობაა { $value }, რაც ამ ზღვრებს სცდება; მიღებული მნიშვნელობით ჯამი ნაკლებია მარშრუტზე „{ $less }“.
breakeven-on-neither = ასეთი მნიშვნელობა არ არსებობს: { $by } არცერთ მარშრუტზე არ ითვლება { $what }.
breakeven-alike = ასეთი მნიშვნელობა არ არსებობს: ორივე მარშრუტზე ერთნაირად ითვლება { $what }.
breakeven-below-zero = ასეთი მნიშვნელობა არ არსებობს: როგორიც უნდა იყოს { $what }, თუნდაც ნული, ჯამი ნაკლებია მარშრუტზე „{ $less }“, ვიდრე მარშრუტზე „{ $more }“.
breakeven-lacks = { $route } მთელ სიგრძეზე ღია არ არის; ჯერ უნდა ამოქმედდეს: { $parts }.

## Rankings, evidence, differences

ranking-pairs-hours = დრო: იმ სიმულაციების წილი, რომლებშიც სტრიქონის მარშრუტი უფრო სწრაფია, ვიდრე სვეტის მარშრუტი
ranking-pairs-cost = ღირებულება: იმ სიმულაციების წილი, რომლებშიც სტრიქონის მარშრუტი უფრო იაფია, ვიდრე სვეტის მარშრუტი
ranking-ranks-hours = დრო: სიმულაციების წილი მარშრუტის თითოეული რანგისთვის
ranking-ranks-cost = ღირებულება: სიმულაციების წილი მარშრუტის თითოეული რანგისთვის
# Above the routes of the rows, beside those of the columns.
column-less-hours = უფრო სწრაფია, ვიდრე
column-less-cost = უფრო იაფია, ვიდრე
column-rank = რანგი
column-figures = მაჩვენებლები
# How many sources.
column-sources = წყაროები
column-oldest = ყველაზე ძველი
column-without-date = თარიღის გარეშე
column-weakest = ყველაზე სუსტი
# Which sources the weakest are.
column-which-are = რომლებია
quoted = „{ $text }“
heading-diff = { $group }: მანამდე — { $from }, შემდეგ — { $to }
shortest-stays = უმოკლესი გასავლელი მარშრუტი იგივე რჩება: { $route }.
fastest-stays = უსწრაფესი გასავლელი მარშრუტი იგივე რჩება: { $route }.
cheapest-stays = უიაფესი გასავლელი მარშრუტი იგივე რჩება: { $route }.
shortest-changes = უმოკლესი გასავლელი მარშრუტი: მანამდე — { $before }, შემდეგ — { $after }.
fastest-changes = უსწრაფესი გასავლელი მარშრუტი: მანამდე — { $before }, შემდეგ — { $after }.
cheapest-changes = უიაფესი გასავლელი მარშრუტი: მანამდე — { $before }, შემდეგ — { $after }.
# In place of the name of a route.
no-best-route = არცერთი
# In place of the value of an assumption.
no-value = არ არის
column-before = მანამდე
column-after = შემდეგ
column-change = ცვლილება
unchanged = უცვლელი: { $routes }.
column-segment-or-crossing = სეგმენტი ან გამტარი პუნქტი
column-because = მიზეზი
# $n is two or more.
part-of-segments = { $from } – { $to }, { $n } სეგმენტი
opened-by = გახსნილია, საფუძველი: { $what }
because-scenario = ამ სცენარში არ შედის
# It changes because the dates differ.
because-date = თარიღი
changed-assumptions = შეცვლილი დაშვებები
nothing-changes = არაფერი იცვლება.

## Charts in text

heading-bars-time = დრო (საათი) გადაზიდვის ნაწილების მიხედვით, მდგომარეობა: { $shown }
heading-bars-cost = კონტეინერის გადაზიდვის ღირებულება (აშშ დოლარი) ნაწილების მიხედვით, მდგომარეობა: { $shown }
# $what is the name of a route, $note its id.
route-not-open = { $what } ({ $note }), ღია არ არის
total-unknown = უცნობია; არაფერია გამოქვეყნებული: { $what }
bars-legend = { $signs }. ფრჩხილებში: P10–P90.
told-as-if-open = რაც ღია არ არის, ისეა მოცემული, თითქოს ღია იყოს.
heading-stairs-time = დრო (საათი) მანძილის (კმ) მიხედვით, მდგომარეობა: { $shown }
heading-stairs-cost = კონტეინერის გადაზიდვის ღირებულება (აშშ დოლარი) მანძილის (კმ) მიხედვით, მდგომარეობა: { $shown }
column-letter = ასო
# Stops of a route, each with its part of the median.
column-stops = გაჩერებები, მათი ნაწილი P50-ში
heading-as-of = { $what }, მდგომარეობა: { $shown }
routes-to-scale = მარშრუტები ერთ მასშტაბში
strip-scale = კმ, 0: { $start }
strip-disused = უმოქმედო
strip-unknown = მდგომარეობა უცნობია
strip-closed = სცენარში დაკეტილი
strip-border = საზღვარი
strip-border-shut = საზღვარი, არ არის ღია
strip-gauge-break = ლიანდაგის სიგანის ცვლა
strip-legend = { $states }; ზემოთ: { $marks }.

## Hints below a report

tip-routes = შემდეგი ნაბიჯი: `corridor show ROUTE` მონაკვეთებისთვის, `corridor compare ROUTE ROUTE` ორი მარშრუტის შესადარებლად.
tip-scenarios = ერთის გამოსაყენებლად: `corridor compare --scenario NAME`; ორი სცენარი აჩვენებს, რა იცვლება პირველიდან მეორემდე.
tip-assumptions = ერთი დაშვების შესაცვლელად ერთ გამოთვლაში: `corridor compare --assume border-rail-hours=12` ან 4..12..30.
tip-gaps = წყვეტების დახურვა შესაძლებელია პარამეტრით `--join METRES`.
tip-one-way = პარამეტრით `--ignore-oneway` ყოველ ხაზზე მოძრაობა ორივე მიმართულებით ხდება.

## Assumptions, findings of a check, options, differences between atlases

heading-assumptions = { $n } დაშვება დროის, ღირებულებისა და ემისიების შესახებ
heading-check = { $name }: { $errors } შეცდომა, { $warnings } გაფრთხილება
column-severity = დონე
column-code = კოდი
column-where = სად
# What can be done about it.
column-hint = მინიშნება
severity-error = შეცდომა
severity-warning = გაფრთხილება
heading-config = პარამეტრები და მათი წარმომავლობა
column-command = ბრძანება
column-option = პარამეტრი
# Where the value of an option was set.
column-origin = საიდან
origin-default = ნაგულისხმევი
origin-command-line = ბრძანების სტრიქონი
config-about = ბრძანების სტრიქონის პარამეტრს უპირატესობა აქვს `corridor.toml` ფაილთან, რომელიც ამ და ზედა საქაღალდეებში იძებნება.
heading-atlas-diff = მანამდე — { $before }, შემდეგ — { $after }
embedded-atlas = ჩაშენებული ატლასი
column-segments = სეგმენტები
column-places = ადგილები
column-crossings = გამტარი პუნქტები
column-events = მოვლენები
column-sections = უბნები
# A property of a feature, such as the number of its tracks.
column-field = ველი
change-added = დამატებული
change-removed = ამოღებული
change-moved = გადაადგილებული
change-changed = შეცვლილი
moved-by = გადაადგილება: { $distance }
figures-stay = მარშრუტების მაჩვენებლები არ იცვლება.

## The model against published times and prices, and against trips

heading-backtest = მოდელი და გამოქვეყნებული { $n } დრო და ფასი
backtest-none = ატლასში გამოქვეყნებული დროისა და ფასების ფენა არ არის.
backtest-times = დრო
backtest-prices = ფასები
heading-scores = მოდელის სიზუსტე
column-way = გზა
# The day on which it was said.
column-when-said = როდის ითქვა
# What kind of statement it is.
column-basis = ცნობის სახე
column-published = გამოქვეყნებული
column-model = მოდელი
# Model over what was published or observed.
column-ratio = შეფარდება
# Whether it lies between the percentiles of the model; of scores, how many do.
column-inside = ზღვრებში
way-by = { $ends }, გავლით: { $places }
way-without = { $way }; არ შედის: { $what }
statement-measured = გაზომილი
statement-stated = განცხადებული
statement-planned = დაგეგმილი
statement-promised = დაპირებული
statement-limit = ზედა ზღვარი
statement-tariff = ტარიფი
statement-quoted = შეთავაზება
statement-estimated = შეფასება
# What a published time or price leaves out, after “without”.
omission-terminal = ტერმინალები
omission-origin-terminal = გაგზავნის ტერმინალი
omission-destination-terminal = დანიშნულების ტერმინალი
omission-yard = ლოდინი სადგურებში
omission-border = საზღვარი
omission-gauge-change = ლიანდაგის სიგანის ცვლა
omission-transshipment = გადატვირთვა
omission-port-wait = ლოდინი ნავსადგურში
unit-d = დღე
unit-usd-t = USD/ტ
# What the scores of a row are about.
column-of = რა
column-number = რაოდენობა
# Share of those that are inside.
column-share = წილი
column-median-ln-ratio = მედიანა |ln შეფარდება|
column-median-ratio = შეფარდების მედიანა
score-times = დრო
score-prices = ფასები
score-times-and-prices = დრო და ფასები
score-measured-alone = მხოლოდ გაზომილი
score-hours = დრო
score-cost = ღირებულება
backtest-about = მოდელი: მედიანა და, ფრჩხილებში, მე-10 და 90-ე პროცენტილები, თითქოს მთელი გზა ღია იყოს. შეფარდება: მოდელის შეფარდება გამოქვეყნებულ მნიშვნელობასთან, დიაპაზონისას — მის შუა მნიშვნელობასთან. ზღვრებში: გამოქვეყნებული მნიშვნელობა პროცენტილებს შორისაა; უნაკლო მოდელის შემთხვევაში ასეთი 80% იქნებოდა. შეფარდების მედიანა 1-ზე მეტია: მოდელი ზედმეტად ნელი ან ძვირია. დაპირებები და გეგმებიც გათვალისწინებულია: ცნობის სახე აჩვენებს, რა ტიპისაა იგი. შეთანხმებული ზედა ზღვრები მოცემულია, მაგრამ არ ითვლება.
backtest-unknown = მათი ნაწილის შესახებ არაფერია გამოქვეყნებული, ამიტომ არ ითვლება: { $ids }.
heading-trips = მოდელი და { $n } გადაზიდვა
column-trip = გადაზიდვა
column-trips = გადაზიდვები
trips-not-open = † ატლასის მიხედვით, იმ დღეს მთელ სიგრძეზე ღია არ იყო; აღებულია ყველაზე ნაკლები დაბრკოლების მქონე გზა.
trips-left-out = სტრიქონები, რომელთა გამოყენება ვერ მოხერხდა: { $n }; ისინი გაფრთხილებებშია დასახელებული.
trips-about = გზა: იმ დღეს ღია გზებიდან უმოკლესი, გადაზიდვის ტრანსპორტის სახეებით. მოდელი: მედიანა მე-10 და 90-ე პროცენტილებით. შეფარდება: მოდელის შეფარდება გადაზიდვასთან. ზღვრებში: გადაზიდვა პროცენტილებს შორისაა; უნაკლო მოდელის შემთხვევაში ასეთი 80% იქნებოდა. შეფარდების მედიანა 1-ზე მეტია: მოდელი ზედმეტად ნელი ან ძვირია.
heading-fitted = ამ გადაზიდვებზე მორგებული დაშვებები
fitted-none = არ არის: დაშვებას მასზე დამოკიდებული სულ მცირე { $n } გადაზიდვა სჭირდება.
fitted-about = გადაზიდვის მხოლოდ ჯამია ცნობილი და არა მისი განაწილება. ამიტომ ყოველი დაშვება მრავლდება მასზე დამოკიდებულ გადაზიდვებში დაკვირვების მოდელთან შეფარდების მედიანაზე; სიჩქარეებისთვის — პირიქით, ზღვრები მნიშვნელობასთან ერთად იცვლება. საჭიროა სულ მცირე { $n } გადაზიდვა.
fitted-too-few = მეტისმეტად ცოტა გადაზიდვაა დამოკიდებული ამ დაშვებებზე: { $assumptions }.
fitted-scores = იგივე გადაზიდვები ამ დაშვებებით; სხვა გადაზიდვებზე შედეგი უარესი იქნება:
heading-scenario-file = სცენარის ფაილი

## Lines of files: lengths, and new atlases

method = გეოდეზიური სიგრძე WGS 84-ზე (Karney 2013)
# $file is the name of a file; $method the message “method”.
heading-measure = { $file }: { $n } ობიექტი, { $length }, { $method }
column-country = ქვეყანა
# A feature of a file: a line, or several that belong together.
column-feature = ობიექტი
column-by-country-km = ქვეყნების მიხედვით, კმ
column-crossings-at = საზღვრის გადაკვეთა (კმ: კოორდინატები)
measure-sea = { $code }: ზღვაში.
measure-outside = { $code }: საზღვრების ფენის გარეთ.
# A line that runs along a border and strays over it by less than its accuracy.
measure-noise = ცდომილებად ჩაითვალა საზღვრის გადაცდენა სიზუსტის ფარგლებში: { $n }.
measure-left-out = გამოტოვებული წერტილები და პოლიგონები, რომელთა გასწვრივ სიგრძე არ არსებობს: { $n }.
measure-more = და კიდევ { $n } ობიექტი; CSV და JSON ყველას შეიცავს.
heading-made = { $folder }: { $n } ფაილი
# Length in common with segments that were there before.
column-shared-km = საერთო, კმ
made-over-water = { $length } საზღვრების მიხედვით წყალზეა და მეზობელ ქვეყნებს მიეწერება.
made-absorbed = მოკლე მონაკვეთების { $length }, როგორიცაა ხიდები და სადგურის ლიანდაგები, მეზობელი ხაზის თვისებებს იღებს.
made-kept-whole = მხოლოდ ნაწილობრივ საერთოა და გვერდით ხელახლა დაიხაზა, რადგან მათ შესახებ მეტი წერია, ვიდრე მათი ხაზები ამბობს: { $ids }.
made-todo = მონაცემებში არ არის, შესავსებია:
todo-as-of = `as_of`: რომელ დღეს ეხება მონაცემები
todo-title = `title`: ვინ დახაზა ხაზები და რა ლიცენზიით
todo-gauge = `gauge_mm`: { $open } რკინიგზა { $all }-დან
todo-electrification = `electrification`: { $open } რკინიგზა { $all }-დან
todo-tracks = `tracks`: { $open } რკინიგზა { $all }-დან
todo-status = `status`: { $open } სეგმენტი { $all }-დან
todo-crossings = `status` და `users`: { $open } გამტარი პუნქტი { $all }-დან
todo-accuracy = ხაზების `accuracy_m`: { $open } სეგმენტი { $all }-დან

## Lines of files: ways over them

# A network of lines: nodes are where lines meet; a component is a part of it that is connected in itself.
heading-lines = { $file }: { $lines } ხაზი, { $nodes } კვანძი
lines-components = ხაზები საერთო წერტილში ერთდება; ხაზები, რომლებიც მხოლოდ იკვეთება, არ ერთდება. { $components } ბმული ნაწილი; უდიდესში { $nodes } კვანძია.
lines-joined = წყვეტები { $limit }-მდე დახურულია სწორი მონაკვეთებით, რომლებიც სიგრძეში შედის: { $n } წყვეტა, სულ { $sum }.
# Before a position in “lines-end”.
lines-from = საწყისი პუნქტი
lines-to = საბოლოო პუნქტი
lines-via = შუალედური პუნქტი
# $place and $at are positions; $feature is the number of a line.
lines-end = { $what } { $place }: უახლოეს ხაზამდე { $distance }, ხაზი № { $feature }, წერტილი { $at }, ბმულ ნაწილში კვანძების რაოდენობა: { $n }.
# $sizes is two numbers of nodes or more, joined by “and”; $gaps one of the next three messages.
lines-apart = ბოლო პუნქტები ერთმანეთთან დაუკავშირებელ ნაწილებშია (კვანძები: { $sizes }); { $gaps }
lines-gaps-many = მათ შორის მეტისმეტად ბევრი წყვეტაა
lines-gap-narrowest = მათ შორის ყველაზე ვიწრო წყვეტა: { $gap }
lines-gaps-narrowest = ყველაზე ვიწრო წყვეტების მქონე გზაზე { $n } წყვეტაა, სულ { $sum }, ყველაზე განიერი { $widest }: { $gaps }
lines-apart-near = { $apart }. საბოლოო პუნქტის ნაწილიდან საწყის პუნქტამდე მანძილია { $distance }
lines-gap = { $width }, { $from } და { $to } წერტილებს შორის
lines-gaps-more = და კიდევ { $n }
lines-one-way = ცალმხრივი ხაზები იქ მხოლოდ საპირისპირო მიმართულებით მიდის; ორივე მიმართულებით სიგრძე იქნებოდა { $length }
lines-forbidden = ყოველი გზა გამორიცხულ ქვეყანაში შედის ან დახურულ საზღვარს კვეთს; მათგან უმოკლესია { $length }
# $country is a code, such as AZ.
lines-end-forbidden = წერტილი { $place } გამორიცხულ ქვეყანაშია: { $country }
column-lines = ხაზები
column-in-common-percent = საერთო, %
column-gaps = წყვეტები
lines-method = სიგრძეები: { $method }. დროსა და ღირებულებას ატლასის მონაცემები სჭირდება.
# $field is the name of a property and its unit.
lines-field = თვისება { $field }, თუ ობიექტს აქვს, სხვა შემთხვევაში — { $method }
unit-mi = მილი
unit-ft = ფუტი
note-far = { $place } ხაზიდან შორსაა: { $distance }; ეს სიგრძეში არ შედის.
note-indirect = მარშრუტი { $route } { $times }-ჯერ გრძელია ბოლო პუნქტებს შორის სწორ ხაზზე: შესაძლოა, ფაილს კავშირი აკლია.
note-gaps = მარშრუტი { $route } გადის { $n } დახურულ წყვეტაზე, სულ { $sum }: { $gaps }.
note-detour = ეს შემოვლითი გზაა: ყველა ხაზზე ორივე მიმართულებით მოძრაობა რომ შეიძლებოდეს და არაფერი იყოს აკრძალული, სიგრძე იქნებოდა { $free } და არა { $length }.
note-none-one-way = ფაილში ცალმხრივი ხაზი არ არის.
note-both-ways = გავლილია ორივე მიმართულებით, თუმცა ცალმხრივია: { $n } ობიექტი.
note-one-way = ცალმხრივი (`oneway`): { $n } ობიექტი.
note-one-way-implied = ცალმხრივი (`oneway`): { $n } ობიექტი; მათგან წრიული მოძრაობა და ავტომაგისტრალი, სადაც ეს მითითებული არ არის: { $implied }.
# $list is words of a property, each with how often it occurs.
note-one-way-unknown = `oneway` გაუგებარია, ამიტომ ხაზები ორივე მიმართულებით არის გავლილი: { $list }.
note-one-way-special = ცალმხრივი მხოლოდ ცალკეული სატრანსპორტო საშუალებებისთვის, არ არის გათვალისწინებული: { $list }.
note-levels = სხვადასხვა `layer`, `bridge` ან `tunnel` მნიშვნელობის ხაზებს შიგნით { $n } საერთო წერტილი აქვს, პირველი — { $place }; იქ ისინი შეერთებულია, როგორც OpenStreetMap-ში.
note-measured = გაზომილია, რადგან `{ $field }` ველში სიგრძე არ არის: { $n } ობიექტი.
note-other-unit = { $field }: სიგრძეები დატანილისაგან { $times }-ჯერ განსხვავდება; შესაძლოა, ერთეული სხვაა.

## What was written

written-files = { $folder }: { $n } ფაილი
written-pages = { $folder }: { $n } გვერდი
written-atlas = { $folder }: { $n } ფაილი; გამოყენება: --atlas { $folder }
written-html = სრული ანგარიში, ბრაუზერისთვის
written-brief = ორი გვერდი პირველ ჯგუფზე, იგივე brief.docx-ში; სრულად: report.docx და report.md
written-drawings = რუკები და დიაგრამები
written-tables = თითოეული ჯგუფის მაჩვენებლები
written-layers = გის-ისთვის
written-terminal = ტერმინალში: { $command }
next-commands = შემდეგ:
