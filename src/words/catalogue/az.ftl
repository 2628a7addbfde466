### Sənədlərin, cədvəllərin və səhifələrin sözləri: Azərbaycan dili.

## Maps

map-legend = Şərti işarələr
map-status = { $date } tarixinə vəziyyət
map-inset-subject = { $country }: { $km } km
map-locator = Xəritədəki ərazinin mövqeyi
map-operational = İstismardadır
map-under-construction = Tikilir
map-planned = Planlaşdırılır
map-disused = İstifadə olunmur
map-line-closed = Hərəkətə bağlıdır
map-line-disrupted = Pozulub, açıq olub-olmadığı bilinmir
map-unknown = Vəziyyəti dərc edilməyib
map-closed-in-scenario = Ssenaridə bağlı
map-railway = Dəmir yolu
map-road = Avtomobil yolu
map-sea = Dəniz xətti
map-schematic = Trassanın dəqiq mövqeyi müəyyən edilməyib, sxematik göstərilib
map-port = Liman
map-crossing-open = Sərhəd buraxılış məntəqəsi, açıq
map-crossing-closed = Sərhəd buraxılış məntəqəsi, bağlı
map-crossing-planned = Sərhəd buraxılış məntəqəsi, planlaşdırılır və ya tikilir
map-crossing-restricted = Sərhəd buraxılış məntəqəsi, yalnız bəzi nəqliyyata açıq
map-crossing-disrupted = Sərhəd buraxılış məntəqəsi, işi pozulub, açıq olub-olmadığı bilinmir
map-crossing-unknown = Sərhəd buraxılış məntəqəsi, vəziyyəti dərc edilməyib
map-gauge-break = Yol izi eninin dəyişməsi
map-disputed = Mübahisəli ərazi və ya sərhəd
map-km = { $n } km
map-km-borders = { $km } km, { $n } sərhəd
map-km-border = { $km } km, 1 sərhəd
map-scale-at = Xətti miqyas { $lat } paralelində dəqiqdir
map-projection = Proyeksiya: { $name }
map-lambert-conic = bərabərbucaqlı konik (Lambert), standart paralellər { $a } və { $b }
map-azimuthal-equal-area = bərabərsahəli azimutal (Lambert), mərkəz { $a }
map-oblique-mercator = çəp Merkator, mərkəz { $a }, azimut { $b }
map-mercator = Merkator
map-north = şm. e.
map-south = c. e.
map-east = ş. u.
map-west = q. u.
map-data-as-of = Məlumatların tarixi: { $date }
map-data-up-to = Məlumatların tarixi: { $date }; sonrakı hadisələr məlumdur, lakin daxil edilməyib
map-boundaries = Göstərilən sərhədlər və adlar onların kimsə tərəfindən təsdiq və ya qəbul edildiyi mənasını vermir.
map-credits = Xəritə məlumatları: { $credits }
map-lengths-note = Uzunluqlar: dərc edilmiş qiymət, o olmadıqda çəkilmiş xətt üzrə ölçülmüş qiymət
map-view-un = Sərhədlər BMT qətnamələrinə, onlar olmadıqda müstəqillik anındakı vəziyyətə əsasən göstərilib.
map-view-facto = Sərhədlər faktiki nəzarətə əsasən göstərilib.
map-view-law = Sərhədlər bu ölkənin qanunlarına əsasən göstərilib: { $country }.
map-view-source = Mübahisəli xətlər mənbədə olduğu kimi çəkilib.
map-desc-intro = Nəqliyyat marşrutlarının xəritəsi: { $n } marşrut. { $status }.
map-desc-route = { $route }: { $from } – { $to }, { $km } km; istismarda { $built } km, tikilən { $works } km, planlaşdırılan { $planned } km, istifadə olunmayan { $disused } km, vəziyyəti dərc edilməyən { $unknown } km; sərhəd buraxılış məntəqələri: { $crossings }.

## Charts

chart-strip-title = Marşrutlar eyni miqyasda
chart-time-title = Məsafəyə görə vaxt
chart-cost-title = Məsafəyə görə xərc
chart-time-parts-title = Vaxt nəyə gedir
chart-cost-parts-title = Xərc nəyə gedir
chart-timeline-title = Marşrutlar üzrə hadisələr
chart-promises-title = Vəd edilmiş tarixlər
chart-promised-for = Vəd edilən tarix
chart-said-on = Deyildiyi il
chart-promise-passed = vaxtı keçib
chart-promises-note = Nöqtə — tarix deyilib; xətt — yenisi deyilənədək qüvvədədir. Xəttin diaqonala çatdığı yerdə vəd edilən gün gəlib; qırıq xətt — vaxtı keçib. İl sonunadək sayılır.
chart-promises-sources = Hər vədin mənbələri: “corridor promises” əmri
chart-km-from = Məsafə, km (başlanğıc: { $place })
chart-km = Kilometr
chart-hours = Saat
chart-dollars = Konteyner (TEU) üçün ABŞ dolları
chart-bands = Xətlər: median (P50); zolaqlar: 10-cu ilə 90-cı persentil arası (P10–P90). Terminaldan terminala.
chart-as-if-open = Qırıq xətt: bu tarixdə açıq deyil; qiymətlər açıq olduğu halda.
chart-hatched-as-if-open = Ştrixlənmiş: bu tarixdə bütövlükdə açıq deyil; qiymətlər açıq olduğu halda.
chart-not-open = açıq deyil
chart-bars-note = Sütunlar: medianın (P50) hissələri; xətlər: 10-cu ilə 90-cı persentil arası (P10–P90). Terminaldan terminala.
chart-moving-against-stops = Hərəkət: { $a }; sərhədlər, yol izi və limanlar: { $b }
chart-hours-of = { $n } saat
chart-dollars-of = { $n } $
chart-up-to-hours = { $n } saata qədər
chart-up-to-dollars = { $n } dollara qədər
chart-moving = Hərəkət
chart-on-the-way = Yolda dayanmalar
chart-terminals = Terminallar
chart-borders = Sərhədlər
chart-ports-and-transshipment = Limanlar, yüklənmə dəyişikliyi
chart-border = Sərhəd
chart-border-not-open = Sərhəd, açıq deyil
chart-gauge-change = Yol izinin dəyişməsi
chart-transshipment = Yüklənmə dəyişikliyi
chart-port-wait = Gəmi gözləmə
chart-terminal = Terminal
chart-yard = Stansiyalarda gözləmə
chart-rest = Sürücülərin istirahəti
chart-unknown = Məlum deyil: { $routes }
chart-sources = Hər hadisənin mənbələri: “corridor timeline” əmri
chart-happened = Hadisələr
chart-in-english = ingiliscə
chart-milestones-note = Qalın, dairə ilə: xəttin və ya buraxılış məntəqəsinin vəziyyəti dəyişib. Tarixlər eyni miqyasda; hadisəsiz illər // ilə buraxılıb.

## What a drawing says of its view

view-last-known = Son məlum vəziyyət ({ $data }); { $date } üçün məlumat yoxdur
view-boundaries-of-today = Sərhədlər və adlar bugünküdür.
view-overlays = Üzərinə çəkilib, atlasdan deyil: { $names }
view-on-date = { $date }: { $said }
view-open-of = başdan-başa açıq: { $n }/{ $of }
view-not-begun = Çəkilməyib: { $km } km, həmin tarixə qədər başlanmayıb.
view-many-routes = { $n } marşrut: ortaq yolu olanlar bir-birinin üstündə, adsız çəkilib.
view-transliterated = Bəzi adlar transliterasiya edilib.
view-in-latin = Bu dildə məlum olmayan adlar ingiliscədir.
view-reversed = əks istiqamətdə
view-hypothetical = Fərziyyə: { $what }
view-border-closed = { $a }–{ $b } sərhədi bağlıdır
view-border-open = { $a }–{ $b } sərhədi açıqdır
view-is-closed = { $name } bağlıdır
view-is-open = { $name } açıqdır
view-avoided = { $country } istisna olmaqla
view-promises-kept = { $date } qədər bütün vədlər yerinə yetirilib
view-if-promises-kept = { $date } qədər bütün vədlər yerinə yetirilsəydi
view-missing = { $km } km istismarda deyil
view-promised = { $said }, vəd edilən tarix: { $date }
view-border-shut = Sərhəd bağlıdır: { $name }
view-gauges = Yol izi { $a } | { $b } mm
view-open = { $route } başdan-başa açıqdır, { $km } km
view-lacks = { $route }: { $of } km-dən { $km } km çatışmır
view-shut = { $route }: bütün hissələri istismardadır, lakin başdan-başa açıq deyil
view-not-known = { $route }: başdan-başa açıq olub-olmadığı bilinmir
view-only-open = Yalnız { $route } başdan-başa açıqdır
view-other-lacks = { $said }; digərində { $km } km çatışmır
view-others-lack = { $said }; digərlərinin hər birində { $km } km çatışmır
view-only-known-open = Yalnız { $route } marşrutunun başdan-başa açıq olduğu məlumdur
view-some-open = Başdan-başa açıq marşrutlar ({ $n }/{ $of }): { $routes }
view-all-open = { $of } marşrutun hamısı başdan-başa açıqdır; ən qısası: { $route }, { $km } km
view-none-open = { $of } marşrutun heç biri başdan-başa açıq deyil
view-lacks-least = { $said }; ən az çatışan: { $route }, { $km } km
view-none-known = { $of } marşrutun heç birinin başdan-başa açıq olduğu bilinmir

## Figures: labels of rows

figure-length_km = Uzunluq
figure-measured_km = Çəkilmiş xətt
figure-published_length_km = Dərc edilmiş
figure-directness = Düz xəttə nisbət
figure-operational_km = İstismarda
figure-missing_km = Çatışmayan
figure-under_construction_km = tikilir
figure-planned_km = planlaşdırılır
figure-disused_km = istifadə olunmur
figure-shut_km = hərəkətə bağlıdır
figure-disrupted_km = pozulub
figure-unknown_km = vəziyyəti dərc edilməyib
figure-closed_km = Ssenaridə bağlı
figure-crossings = Sərhəd buraxılış məntəqələri
figure-crossings_open = onlardan açıq
figure-gauge_breaks = Yol izi eninin dəyişməsi
figure-mode_changes = Nəqliyyat növünün dəyişməsi
figure-countries = Ölkələr
figure-exposure_hhi = Ölkələrdən asılılıq (HHI)
figure-hours = Vaxt, saat (P50)
figure-days = günlə
figure-hours_below_baseline = bazadan sürətli
figure-hours_first = ən sürətli
figure-swod_kmh = km/saat hərəkətdə (SWOD)
figure-swd_kmh = km/saat ümumi (SWD)
figure-payload_t = Yük, t/TEU
figure-published_hours = Dərc edilmiş, saat
figure-cost_teu_usd = Xərc, USD/TEU (P50)
figure-cost_t_usd = bir ton üçün, USD
figure-cost_below_baseline = bazadan ucuz
figure-cost_first = ən ucuz
figure-published_price_teu_usd = Dərc edilmiş, USD/TEU
figure-co2e_teu_kg = CO2e, kq/TEU (P50)
figure-capacity_mt_y = Ötürmə qabiliyyəti, mln t/il
figure-capacity_lorries_d = Ötürmə qabil., yük maşını/gün
figure-traffic_mt_y = Daşınan yük, mln t/il
figure-utilisation = İstifadə dərəcəsi
figure-electrified_share = Elektrikləşdirilmiş
figure-single_track_share = Biryollu
figure-axle_load_t = Ox yükü, t
figure-chokepoints = Dar boğazlar
range-of-claims = bəyan edilən aralıq
range-of-draws = P10–P90
passable = Başdan-başa açıq
passable-changed = başdan-başa açıq
against-baseline = bazadan fərq
baseline = baza
published-for = dərc edilmiş hissə, km
covered = { $known }/{ $whole }
not-published-km = dərc edilməmiş hissə, km
money-cost = İşlərin dəyəri
money-found = Təmin edilmiş vəsait
money-missing = Çatışmayan vəsait
oldest-source = Ən köhnə mənbə
weakest-source = Ən zəif mənbə
unit-km = km
unit-percent = { $n }%
unit-percent-below = <{ $n }%
unit-percent-above = >{ $n }%

## Families: headings over rows that add up

family-km_by_country = Ölkələr üzrə uzunluq
family-km_by_mode = Nəqliyyat növləri üzrə uzunluq
family-km_by_status = Vəziyyət üzrə uzunluq
family-km_by_gauge = Yol izinin eni üzrə uzunluq
family-km_by_basis = Qiymətin əsası üzrə uzunluq
family-km_by_accuracy = Xəttin sinfi üzrə uzunluq
family-hours_by_event = Mərhələlər üzrə saat (P50)
family-hours_by_country = Ölkələr üzrə saat (P50)
family-cost_teu_usd_by_event = Mərhələlər üzrə USD (P50)
family-cost_teu_usd_by_country = Ölkələr üzrə USD (P50)
gauge-mm = { $gauges } mm
gauge-none = rels yoxdur
gauge-unknown = dərc edilməyib
class-surveyed = geodezik ölçülmüş xətt
class-traced = təsvirdən köçürülmüş xətt
class-generalised = ümumiləşdirilmiş xətt
class-schematic = sxematik xətt
basis-claimed = bəyan edilmiş
basis-carried = şəbəkə mənbəyindən
basis-measured = ölçülmüş

## Kinds of event on the way

event-move = hərəkət
event-border = sərhədlər
event-gauge-change = yol izinin dəyişməsi
event-transshipment = yüklənmə dəyişikliyi
event-port-wait = limanlarda gözləmə
event-terminal = terminallar
event-yard = stansiyalarda gözləmə
event-rest = sürücülərin istirahəti
moving-by = { $mode ->
    [rail] dəmir yolu ilə hərəkət
    [road] avtomobil yolu ilə hərəkət
   *[sea] dəniz yolu ilə hərəkət
}
by-mode = { $mode ->
    [rail] dəmir yolu ilə
    [road] avtomobil yolu ilə
   *[sea] dəniz yolu ilə
}
mode-rail = dəmir yolu
mode-road = avtomobil yolu
mode-sea = dəniz yolu

## States of lines, crossings and ports

state-operational = istismarda
state-open = açıq
state-under-construction = tikilir
state-planned = planlaşdırılır
state-disused = istifadə olunmur
state-closed = bağlı
state-restricted = məhdud
state-disrupted = işi pozulub
state-unknown = məlum deyil
open-yes = bəli
open-no = xeyr
open-unknown = məlum deyil
user-freight-trains = yük qatarları
user-passenger-trains = sərnişin qatarları
user-trucks = yük maşınları
user-cars = minik avtomobilləri
user-buses = avtobuslar
user-pedestrians = piyadalar
user-ships = gəmilər
user-returning-trucks = geri qayıdan yük maşınları
user-aid-trucks = yardım daşıyan yük maşınları
state-to-users = { $users } üçün { $state }
state-not-updated = { $state }, { $day } tarixindən sonra yenilənməyib
state-last-known = { $state }, son məlum tarix: { $day }
state-undated = { $state }, tarixsiz
state-ended = { $state }, son məlum vəziyyət: { $before } ({ $day } tarixinədək)
state-begins = { $state }, ilk qeyd: { $day }
cut-closed-by = { $place } (bağlayan: { $what })
cut-line-unknown = { $place } (vəziyyəti dərc edilməyib)
cut-crossing-unknown = { $place } (buraxılış məntəqəsi, vəziyyəti dərc edilməyib)
cut-crossing = { $place } (buraxılış məntəqəsi: { $state })
cut-users = { $place } (buraxılış məntəqəsi { $users } üçün açıq deyil)
cut-users-unknown = { $place } (buraxılış məntəqəsi açıqdır, kimin üçün olduğu məlum deyil)
cut-port-unknown = { $place } (liman, vəziyyəti dərc edilməyib)
cut-port = { $place } (liman: { $state })

## Advisories

advisory-hostilities = hərbi əməliyyatlar
advisory-blockade = blokada
advisory-strike-damage = zərbədən dəyən ziyan
advisory-sanctions = sanksiyalar
advisory-insurance = sığorta
advisory-weather = hava şəraiti
advisory-congestion = tıxac
advisory-embargo = embarqo
advisory-charge = keçid ödənişi
advisory-suspension = hərəkətin dayandırılması
advisory-other = digər
period-to = { $from } – { $until }
period-end-unknown = { $from } tarixindən, sonu məlum deyil
period-last-known = { $from } tarixindən, son məlum tarix: { $said }
period-since = { $from } tarixindən
advisories-about = Xəbərdarlıqlar həmin gün marşruta aid olan, lakin vəziyyəti müəyyən etməyən tarixli faktlardır; sanksiya siyahıları onları aparan qurumların dərc etdiyi adla göstərilir.

## Sources and topics

topic-length = uzunluq
topic-states = vəziyyətlər
topic-hours = vaxt
topic-cost = xərc
topic-capacity = ötürmə qabiliyyəti
topic-axle-load = ox yükü
topic-money = vəsait
topic-chokepoints = dar boğazlar
grade-first-hand = ilkin mənbə
grade-agency = xəbər agentliyi
grade-secondary = ikincil mənbə
grade-mirror = surət
grade-unsourced = mənbəsiz
grade-none = qiymətləndirilməyib
payer-state = dövlət
payer-foreign-state = xarici dövlət
payer-development-bank = inkişaf bankı
payer-private = özəl
unsourced = † Dərc edilmiş mənbə tapılmayıb.
unsourced-label = Dərc edilmiş mənbə yoxdur

## Comparison

heading-group = { $name }, vəziyyətin tarixi: { $shown }, baza: { $baseline }
other-direction = əks istiqamətdə
legend = * sətrin ən yaxşısı: başdan-başa keçilə bilən, sınaqlarla hesablanan göstəricilərdə isə sınaqların ən azı { $clear }%-ində ən yaxşı olan. Uzunluqlar km ilədir və bəyan edilmiş qiymət olduqda ona görə kalibrlənib; çəkilmiş xətlər WGS 84 üzrə geodezik ölçülüb (Karney 2013). Vaxt, xərc və emissiyalar terminaldan terminala modelləşdirilib: başlanğıc ədədi (seed) sabit olan { $draws } təsadüfi sınağın P50 (P10–P90) qiymətləri; hər sınaqda hər sərhədin, yol izi dəyişməsinin, gözləmənin və dəmir yolunun öz qiyməti var. Paylar həmin sınaqlara görədir; eyni rəqəmlə yazılan nəticələr yarım sayılır.
legend-terms = { $every } — bütün hədlər, { $pairs } — bütün cütlər.
legend-date = Vəziyyətlərin tarixi: { $shown }.
legend-profile = Ötürmə qabiliyyəti, daşınan yük, yollar, ox yükü və vəsait bu tarixədək dərc edilmiş məlumatlara görədir; tikilməmiş hissələr layihə üzrə sayılır. ≤: marşrutun bir hissəsi üçün heç nə dərc edilməyib, ona görə həqiqi qiymət daha kiçik ola bilər; dəmir yolu paylarının aralığı dərc edilməmiş hissənin heç sayılmamasından tam sayılmasınadəkdir. Ən köhnə və ən zəif mənbə: uzunluq, vəziyyət, vaxt və xərcin əsaslandığı mənbələrdən.
lengths-follow = Uzunluqların mənbələri ({ $route }): { $sources }
leader-hours = Vaxt: { $route } marşrutu ən sürətlidir (sınaqlarda payı: { $share }).
leader-hours-shut = Vaxt: { $route } marşrutu ən sürətli olardı (sınaqlarda payı: { $share }), lakin başdan-başa açıq deyil.
leader-hours-unclear = Vaxt: aydın fərq yoxdur; sınaqlarda ən sürətli marşrut daha çox { $route } olur (payı: { $share }).
leader-cost = Xərc: { $route } marşrutu ən ucuzdur (sınaqlarda payı: { $share }).
leader-cost-shut = Xərc: { $route } marşrutu ən ucuz olardı (sınaqlarda payı: { $share }), lakin başdan-başa açıq deyil.
leader-cost-unclear = Xərc: aydın fərq yoxdur; sınaqlarda ən ucuz marşrut daha çox { $route } olur (payı: { $share }).
leader-emission = Emissiyalar: { $route } marşrutunda ən azdır (sınaqlarda payı: { $share }).
leader-emission-shut = Emissiyalar: { $route } marşrutunda ən az olardı (sınaqlarda payı: { $share }), lakin o, başdan-başa açıq deyil.
leader-emission-unclear = Emissiyalar: aydın fərq yoxdur; sınaqlarda emissiyası ən az olan marşrut daha çox { $route } olur (payı: { $share }).
is-cut = { $route } marşrutu kəsilib: { $parts }.
cut-off = { $group } üzrə keçilə bilən marşrut qalmayıb.
not-open = Başdan-başa açıq deyil: { $routes }; orada vaxt və xərc bütün marşrut açıq olduğu halda göstərilib.
not-known-open = Başdan-başa açıq olub-olmadığı bilinmir: { $routes }; orada vaxt və xərc açıq olduğu halda göstərilib.
openness-yes = Məlum olduğu qədər, { $route } marşrutu başdan-başa açıqdır.
openness-no = { $route } marşrutu başdan-başa açıq deyil: { $parts }.
openness-unknown = { $route } marşrutu üzrə məlum deyil: { $parts }.
unknown-hours = Vaxtı müəyyən etmək mümkün deyil, dərc edilmiş məlumat yoxdur: { $what }.
unknown-hours-of = { $route } marşrutunun vaxtını müəyyən etmək mümkün deyil, dərc edilmiş məlumat yoxdur: { $what }.
unknown-cost = Xərci müəyyən etmək mümkün deyil, dərc edilmiş məlumat yoxdur: { $what }.
unknown-cost-of = { $route } marşrutunun xərcini müəyyən etmək mümkün deyil, dərc edilmiş məlumat yoxdur: { $what }.
unknown-emission = Emissiyaları müəyyən etmək mümkün deyil, dərc edilmiş məlumat yoxdur: { $what }.
unknown-emission-of = { $route } marşrutunun emissiyalarını müəyyən etmək mümkün deyil, dərc edilmiş məlumat yoxdur: { $what }.
direction-none = Burada istiqamət üzrə heç nə məlum deyil: vaxt, xərc və emissiyalar digər istiqamətdəki kimidir.
direction-known = İstiqamət üzrə məlum olanlar: { $what }. Qalan hər şey hər iki istiqamətdə eynidir.
closes-nothing = { $what } bu marşrutlarda heç nəyi bağlamır.
data-end = Məlumatlar { $date } tarixində bitir.
late = Məlumatlar { $date } tarixində bitir: sonrakı vəziyyətlər son məlum vəziyyətlərdir, proqnoz deyil.
early = Hadisələrin ilk tarixi: { $date }; başlanğıc günü göstərilməyən vəziyyətin əvvəllər də mövcud olduğu qəbul edilir.
places-capacity = dərc edilmiş ən kiçik ötürmə qabiliyyəti, mln t/il: { $amount }, yeri: { $at }
places-lorries = dərc edilmiş ən kiçik ötürmə qabiliyyəti, gündə yük maşını: { $amount }, yeri: { $at }
places-traffic = daşınan yük, mln t/il: { $amount }, yeri: { $at }
places-used = istifadə dərəcəsi: { $amount }, yeri: { $at }
places-axle-load = ox yükü, t: { $amount }, yeri: { $at }
places-chokepoints = dar boğazlar: { $names }
then = sonra

## Findings

sentence = { $said }.
with-note = { $what } ({ $note })
findings = Nəticələr
finding-kept-more = Dərc edilmiş bütün vədlər yerinə yetirilsəydi, { $day } tarixində { $name } üzrə { $all } marşrutdan { $open } marşrut başdan-başa açıq olardı; { $shown } tarixində bu say: { $now }.
finding-kept-same = Dərc edilmiş bütün vədlər yerinə yetirilsəydi belə, { $name } üzrə başdan-başa açıq marşrutların sayı { $day } tarixində { $shown } tarixindəkindən çox olmazdı.
finding-kept-shut = Həmin tarixdə açıq olmayanlar: { $routes }.
finding-kept-unknown = Həmin tarixdə açıq olduğu bilinməyənlər: { $routes }.
finding-kept-claim = Vəd proqnoz deyil.
km-missing = { $km } km çatışmır
finding-undated = Çatışmayan hissələrdən { $n } hissə üçün heç bir tarix dərc edilməyib: { $parts }.
part-km = { $from }–{ $to } ({ $km } km)
part-km-state = { $from }–{ $to } ({ $km } km, { $state })
more-parts = daha { $n } hissə
and = { $first } və { $last }
finding-transit = Uc məntəqələrin yerləşdiyi ölkələrdən başqa, { $name } marşrutları bu ölkələrdən keçir: { $told }. Bu ölkələrin hər biri marşrutu ləngidə bilər.
transit-all = { $country } ({ $all } marşrutun hamısı)
transit-some = { $country } ({ $all } marşrutdan { $n })
finding-times = Vaxt aralıqları (P10–P90) genişdir: { $route } ({ $own } saat) və { $base } ({ $other } saat).
finding-times-shut = Vaxt aralıqları (P10–P90) genişdir: { $route } ({ $own } saat; { $shown } tarixində açıq deyil) və { $base } ({ $other } saat).
finding-times-unknown = Vaxt aralıqları (P10–P90) genişdir: { $route } ({ $own } saat; { $shown } tarixində açıq olduğu bilinmir) və { $base } ({ $other } saat).
finding-overlap = Aralıqlar kəsişir; sınaqların { $share }%-ində birincisi daha sürətlidir.
finding-apart = Aralıqlar kəsişmir; sınaqların { $share }%-ində birincisi daha sürətlidir.
since-edition = { $date } buraxılışından bəri: { $parts }.
since-added = əlavə edilən obyektlər: { $n }
since-removed = silinib: { $n }
since-moved = yeri dəyişib: { $n }
since-changed = dəyişib: { $n }
since-open = indi başdan-başa açıqdır: { $routes }
since-shut = artıq başdan-başa açıq deyil: { $routes }
since-figures = göstəriciləri dəyişib: { $routes }
since-nothing = məlumatlarda heç nə dəyişməyib

## Routes in words

verdict-open = Başdan-başa açıqdır.
verdict-shut = Başdan-başa açıq deyil.
verdict-unknown = Başdan-başa açıq olub-olmadığı bilinmir.
verdict-missing = { $km } km istismarda deyil: { $parts }.
verdict-unpublished = { $km } km üzrə vəziyyət dərc edilməyib.
verdict-crossing-shut = Sərhəd buraxılış məntəqəsi açıq deyil.
verdict-crossings-all-shut = { $all } sərhəd buraxılış məntəqəsinin heç biri açıq deyil.
verdict-crossings-shut = { $all } sərhəd buraxılış məntəqəsindən { $n } məntəqə açıq deyil.
verdict-crossings-unknown = { $n } sərhəd buraxılış məntəqəsinin açıq olub-olmadığı bilinmir.

## Terms

term-baseline = Baza marşrut
term-baseline-meaning = qrupdakı digər marşrutların müqayisə edildiyi marşrut.
term-co2e = CO2e
term-co2e-meaning = istixana qazlarının emissiyaları; hər qaz eyni təsirli karbon dioksid miqdarı ilə, yanacağın hasilatından istifadəsinədək hesablanır.
term-directness = Düz xəttə nisbət
term-directness-meaning = uzunluğun uc məntəqələr arasındakı ən qısa məsafəyə nisbəti; 1 düz xətt deməkdir.
term-draws = Sınaqlar
term-draws-meaning = hər fərziyyənin öz hədləri daxilində təsadüfi seçildiyi hesablamalar; P10, P50 və P90 nəticələrin müvafiq olaraq onda birinin, yarısının və onda doqquzunun aşağısında qaldığı qiymətlərdir.
term-exposure = Ölkələrdən asılılıq (HHI)
term-exposure-meaning = ölkələrin uzunluqdakı paylarının kvadratlarının cəmi; yalnız bir ölkə olduqda 1.
term-gauge-break = Yol izi eninin dəyişməsi
term-gauge-break-meaning = yolun eni dəyişdiyi üçün vaqonun davam edə bilmədiyi yer: təkərlər və ya vaqonlar dəyişdirilir.
term-missing = Çatışmayan
term-missing-meaning = istismarda olmayan: tikilən, planlaşdırılan, istifadə olunmayan, bağlı və ya vəziyyəti dərc edilməmiş hissələr.
term-speed = SWD, SWOD
term-speed-meaning = gecikmələrlə sürət (terminaldan terminala bütün vaxta görə) və gecikməsiz sürət (hərəkətdə olan qatarın və ya yük maşınının sürəti).
term-teu = TEU
term-teu-meaning = konteynerlərin hesab vahidi, iyirmi futluq bir konteyner.
term-dagger = †
term-dagger-meaning = dərc edilmiş mənbəyi olmayan qiymət.

## The page: fixed words

page-skip = Müqayisəyə keç
page-on-this-page = Bu səhifədə
page-data-to = Məlumatların tarixi: { $date }
page-shown = Göstərilir: { $shown }.
page-theme = Görünüş
page-theme-system = Sistemdəki kimi
page-theme-light = Açıq
page-theme-dark = Tünd
page-findings = Nə göstərir
page-finding-figures = Rəqəmlər
page-steer = Ssenari və tarix
page-scenario = Ssenari
page-date = Tarix
page-promise = Sonrakı tarixlərdə vədlər yerinə yetirilmiş sayılır; vəd proqnoz deyil.
page-as-it-is = Olduğu kimi
page-step-data = məlumat
page-routes = Marşrutlar
page-keys = Marşrutu, hissəni və ya sütunu hər yerdə tapmaq üçün göstəricini onun üzərinə gətirin. Klaviatura ilə: Tab marşruta aparır, sonra ↓ və ↑ onun hissələrinə; Enter marşrutu saxlayır, Escape buraxır.
page-map = Xəritə: { $name }
page-zoom = Xəritənin miqyası: { $name }
page-zoom-in = Yaxınlaşdır
page-zoom-out = Uzaqlaşdır
page-zoom-whole = Bütün xəritə
page-move-left = Sola sürüşdür
page-move-right = Sağa sürüşdür
page-move-up = Yuxarı sürüşdür
page-move-down = Aşağı sürüşdür
page-zoom-hint = Miqyas: Ctrl və çarx, iki barmaq və ya + və −; sürüşdürmə: dartmaqla və ya ox düymələri ilə.
page-lines-follow = Xətlər ssenariyə və tarixə uyğun dəyişir; qırmızı xaç ssenarinin bağladığı sərhədi və ya yeri göstərir. İşarələr, onların izahı və yazılar bu tarixə aid qalır: { $shown }.
page-map-in-words = Xəritənin sözlə təsviri
page-comparison = Müqayisə
page-dates = Tarix üzrə açıq hissə, vədlər yerinə yetirilərsə
page-dates-about = Hər marşrutun işləyən uzunluğu: göstərilən ilk gündə və vəd verilmiş hər sonrakı ilin sonunda, o vaxta qədərki bütün vədlər yerinə yetirilərsə. Vəd proqnoz deyil.
page-dates-cell = { $whole } km-dən { $running }
page-comparison-of = Müqayisə: { $name }
page-compared = { $name }: müqayisə edilən marşrutlar
page-as-of = vəziyyətin tarixi: { $shown }
page-baseline = Baza marşrut
page-turn = Marşrutlar sətirlərdə (çeşidləmək üçün)
page-pick = Göstərilən marşrutlar
page-pick-all = Hamısı
page-pick-none = Heç biri
page-underlined = Altından xətt çəkilmiş rəqəmlər ssenarisiz ilkin vəziyyətdən ({ $shown }) fərqlənir.
page-strip = Marşrutlar eyni miqyasda: { $name }
page-strip-follows = Haşiyəyə alınmış parçalar seçilmiş tarixdə ssenaridəki kimidir; qırmızı qırıq xətlər və xaçlar: ssenaridə bağlı. İşarələr bu tarixə aid qalır: { $shown }.
page-time = Vaxt nəyə gedir: { $name }
page-cost = Xərc nəyə gedir: { $name }
page-promises = Vəd edilmiş tarixlər: { $name }
page-charts-keep = Vaxt və xərc diaqramları bu tarixin vəziyyətini saxlayır: { $shown }.
page-missing-caption = İstismarda olmayan hissələr
page-missing-when = vəziyyətin tarixi: { $shown }; vəd edilən tarixlərlə
page-crossings-caption = Sərhəd buraxılış məntəqələri
page-advisories-caption = Marşrutlara aid xəbərdarlıqlar
page-show = Göstər
page-all-events = bütün hadisələr
page-timeline-paper = Hadisələri də çap et
page-timeline-left-out = Hadisələr və yalnız onlara aid mənbələr kağızda verilmir; ekranda onlar var.
page-cited = İstinad edilən yerlər
page-source = Mənbə { $n }
page-link = Keçid
page-link-to = Keçidi kopyala: { $name }
page-copy = Cədvəli kopyala
page-copy-of = Cədvəl kimi kopyala: { $name }
page-embed = Yerləşdir
page-embed-of = Yerləşdirmə kodunu kopyala: { $name }
page-file-of = { $kind }: { $name }
page-beside = Bu səhifənin qovluğunda: Word üçün iki səhifəlik sənədlər ({ $groups }); tam hesabat { $word } və { $markdown } formatında; { $layers }.
page-beside-word = Word üçün
page-beside-markdown = Markdown
page-beside-layers = GIS üçün laylar
page-cite = İstinad üçün: { $title }. { $generator }, məlumatların tarixi: { $date }.
page-made = Proqram: { $generator }, əmr: { $command }. Məlumatların tarixi: { $date }. Bir fayl, şəbəkə tələb olunmur.
page-open-yes = başdan-başa açıq
page-open-no = başdan-başa açıq deyil
page-open-unknown = başdan-başa açıq olub-olmadığı bilinmir
page-in-english = Təsvirlər, hadisələr və qeydlər ingiliscədir.

## The page: words of its script. In { $name } and the like the page puts values itself, as they are.

script-leg-o = istismardadır
script-leg-u = tikilir
script-leg-p = planlaşdırılır
script-leg-d = istifadə olunmur
script-leg-s = hərəkətə bağlıdır
script-leg-r = pozulub, açıq olub-olmadığı bilinmir
script-leg-x = vəziyyəti dərc edilməyib
script-leg-c = bu ssenaridə bağlı
script-route = { $name }: { $km } km, { $open }
script-leg = { $name }, hissə { $n }/{ $of }: { $place }, { $km } km, { $state }
script-open = Başdan-başa açıq marşrutlar ({ $date }): { $parts }.
script-open-part = { $name } { $n }/{ $of }
script-lines = Xətlər: { $date }. İşarələr və adlar: { $shown }.
script-fixed = Vəziyyətin tarixi: { $date }; seçimə uyğun dəyişmir.
script-route-head = Marşrut
script-link-copied = Keçid kopyalandı.
script-code-copied = Kod kopyalandı.
script-table-copied = Cədvəl kopyalandı.
script-events = hadisələr: { $n }/{ $of }

## Documents

title = Hansı marşrutlar açıqdır və neçəyə başa gəlir? { $groups }
subtitle = { $n } marşrut, vəziyyətin tarixi: { $shown }; uzunluqlar, sərhədlər, yol izi eninin dəyişməsi, çatışmayan hissələr, vaxt və xərc, hər rəqəm mənbəyi ilə.
made-with = Hazırlayan əmr: { $command }
as-of = Vəziyyətin tarixi: { $shown }.
states-on = Vəziyyətin tarixi: { $shown }. Məlumatların tarixi: { $data }.
brief-star = * Açıq marşrutlar arasında sətrin ən yaxşısı. Terminaldan terminala vaxt və yüklü konteynerin xərci fərziyyələr üzrə sınaqların medianıdır; onların hədləri və mənbələri tam hesabatdadır.
brief-limits = Planlaşdırılan tikilmiş demək deyil: tarix kiminsə bəyanatıdır. Vaxt və xərc geniş hədləri olan fərziyyələrdir. Sərhədlər və adlar onların kimsə tərəfindən təsdiq və ya qəbul edildiyi mənasını vermir.
what-it-does-not-claim = Nəyi iddia etmir
the-routes = Marşrutlar
missing-links = Çatışmayan hissələr
border-crossings = Sərhəd buraxılış məntəqələri
advisories = Xəbərdarlıqlar
advisories-count = Xəbərdarlıqlar: { $n }
timeline = Xronologiya
terms = Terminlər
sources = Mənbələr
column-route = marşrut
column-km = km
column-from-to = haradan – hara
column-status = vəziyyət
column-promised = vəd edilən tarix
column-crossing = buraxılış məntəqəsi
column-borders = sərhədlər
column-mode = nəqliyyat növü
column-asks = tələblər
column-kind = növ
column-when = nə vaxt
column-what = məzmun
column-routes = marşrutlar
column-date = tarix
column-happened = hadisə
all = hamısı
said-on = { $what }, deyildiyi tarix: { $date }
reported = Xəbər verilir: { $what }
limit-end = Məlumatlar { $date } tarixində bitir və sonrakı heç nə daxil edilməyib.
limit-lines = Çəkilmiş xətlər ümumiləşdirilib, bəziləri sxematikdir: yarısının xətası { $middle } m-dən, ən pisininki { $worst } km-dən çox ola bilər.
limit-planned = Planlaşdırılan tikilmiş demək deyil: tamamlanma tarixi kiminsə bəyanatıdır; onu kimin və nə vaxt dediyi göstərilir.
limit-hours = Vaxt, xərc və emissiyalar geniş hədləri olan fərziyyələrdir: hərəkət və mənbədə rəqəmi verilən yol dayanmaları daxildir, stansiyalarda gözləmə və yükləmə daxil deyil.
limit-boundaries = Sərhədlər və adlar mənbələrdəki kimidir və onların kimsə tərəfindən təsdiq və ya qəbul edildiyi mənasını vermir; hər xəritədə mübahisəli olanların hansı baxışa görə çəkildiyi yazılır.
limit-english = Təsvirlər, hadisələr, qeydlər və mənbələr yazıldıqları dildə verilir.

## Tables of a route

# A heading. $shown is a date, then maybe the direction and the name of a scenario.
heading-route = { $name } ({ $id }), vəziyyətin tarixi: { $shown }
also-known-as = Digər adları: { $names }.
# The first length is that of the published sources, the second that of the line on the map.
route-lengths = Kalibrlənmiş uzunluq { $length } km, çəkilmiş xətt { $drawn } km (WGS 84 üzrə geodezik ölçülüb (Karney 2013)); istismarda { $operational } km, çatışmayan { $missing } km; düz xəttə nisbət { $directness }.
accuracy-drawn = Çəkilmiş xəttin dəqiqliyi: { $parts }.
drawn-surveyed = { $km } km geodezik ölçülmüş
drawn-traced = { $km } km təsvirdən köçürülmüş
drawn-generalised = { $km } km ümumiləşdirilmiş
drawn-schematic = { $km } km sxematik
# How a line was drawn: measured in the field, traced from an image, generalised, or a mere sketch.
line-surveyed = geodezik ölçülmüş
line-traced = təsvirdən köçürülmüş
line-generalised = ümumiləşdirilmiş
line-schematic = sxematik
# A leg is a part of a route between two neighbouring places.
column-leg = hissə
# Country code, in two letters.
column-cc = ölkə
# By rail, road or sea, with the gauge.
column-by-mode = nəqliyyat
column-status-last-known = vəziyyət, son məlum tarix
column-length = uzunluq
# Length of the line on the map.
column-drawn = çəkilmiş
# Where the length comes from: claimed, carried or measured.
column-length-is = uzunluğun əsası
column-segment = seqment
# How the line was drawn: traced, schematic and so on.
column-line-is = xəttin sinfi
rail-of-gauge = dəmir yolu, { $gauge }
closed-by = bağlayan: { $what }
promised-for = vəd edilən tarix: { $date }
# Of a line that a scenario opens.
opened = ssenaridə açıq
last-known-about = Son məlum tarix: vəziyyət mənbəyinin əhatə etdiyi son gün; göstərilən gündən əvvəl olduqda verilir.
segment-ids = Seqmentlərin identifikatorları
crossings-count = Sərhəd buraxılış məntəqələri: { $n }
column-id = id
# $state can end in the marks of its sources, such as [3].
port-state = Liman: { $name }. Vəziyyəti: { $state }.
gauge-breaks-count = Yol izi eninin dəyişməsi: { $n }
column-place = yer
column-from-mm = əvvəl, mm
column-to-mm = sonra, mm
column-note = qeyd
or-elsewhere = və ya qonşu hissələrin yol izinin eni dərc edilməmiş başqa bir yerində
# More breaks of gauge. A number, and the forms that go with it.
gauge-breaks-possible = Yol izinin eni dərc edilməmiş yerlərdə əlavə dəyişmələr ola bilər, ən çoxu: { $n }.
missing-links-count = Çatışmayan hissələr: { $n }
column-said-about-works = tamamlanma və gedişat barədə deyilənlər
# Of one piece of a line only.
one-segment = bir seqment
nothing-found = mənbələrdə heç nə tapılmayıb
# Share of works that is done, such as 45 %.
works-done = { $value } yerinə yetirilib
# Date for which works are promised.
works-due = vəd edilən tarix: { $value }
parts = Tərkib hissələri
# By what lengths, hours or dollars are split: by country, by mode.
column-by = bölgü
column-part = hissə
column-amount = miqdar
column-unit = vahid
column-percent = %
published-lengths = Dərc edilmiş uzunluqlar
column-published-length-of = nəyin dərc edilmiş uzunluğu
column-claims-km = bəyan edilən, km
# The length with which is calculated.
column-used = hesablamada
column-why-differ = fərqin səbəbi
of-drawn-line = çəkilmiş xəttə nisbətən { $share }
# The claim that counts where several differ.
preferred = { $value } əsas götürülüb
published-figures = Dərc edilmiş ötürmə qabiliyyəti, dəyər və işlər
column-about = nə barədə
column-figure = göstərici
column-value = qiymət
column-source-and-note = mənbə və qeyd
quantity-capacity = ötürmə qabiliyyəti
quantity-traffic = daşınan yük
quantity-cost = dəyər
quantity-speed = sürət
quantity-dwell = dayanma müddəti
quantity-tunnels = tunellər
quantity-bridges = körpülər
quantity-stations = stansiyalar
quantity-lanes = hərəkət zolaqları
quantity-width = en
quantity-bridge-length = körpünün uzunluğu
quantity-load-limit = yük həddi
quantity-tracks = yollar
quantity-electrified = elektrikləşdirilmiş
quantity-axle-load = ox yükü
quantity-gradient = maillik
quantity-train-length = qatarın uzunluğu
quantity-train-weight = qatarın çəkisi
quantity-investment = investisiya
quantity-investment-missing = çatışmayan investisiya

## Time, cost and emissions, term by term

transit-totals = Yüklü konteynerin (TEU) vaxtı, xərci və emissiyaları, terminaldan terminala
column-event = mərhələ
# How many times it happens.
column-times = dəfə
column-hours = saat
column-usd = USD
column-usd-teu = USD/TEU
column-kg-co2e = kq CO2e
# The sum of the column.
together = cəmi
together-p50 = cəmi, P50 (P10–P90)
speeds = Gecikməsiz sürət (SWOD) { $without } km/saat, gecikmələrlə sürət (SWD) { $with } km/saat.
as-if-open = Bütün yol açıq olduğu halda göstərilib.
hours-by-term = { $route } marşrutunun vaxtı, saat, toplananlar üzrə: miqdar ÷ sürət, miqdar × norma
cost-by-term = { $route } marşrutunun xərci, ABŞ dolları, toplananlar üzrə
part-of-p50-about = “P50-də pay” cəmin medianına düşən hissədir; bu paylar toplandıqda cəmi verir. Ayrı-ayrı mərhələlərin qiymətləri isə vermir: onların hamısı eyni vaxtda yüksək və ya aşağı olmur.
# A term of a sum: an amount times or over assumptions.
column-term = toplanan
column-p10 = P10
column-p50 = P50
column-p90 = P90
column-part-of-p50 = P50-də pay
# A heading: what the term before it comes to.
equals-p50 = = { $unit }, P50 (P10–P90)
# Of a term for which no assumption was published.
not-published = dərc edilməyib
spread-hours = Vaxtın səpələnməsini müəyyən edən fərziyyələr: { $parts }.
spread-cost = Xərcin səpələnməsini müəyyən edən fərziyyələr: { $parts }.
spread-emission = Emissiyaların səpələnməsini müəyyən edən fərziyyələr: { $parts }.
column-assumption = fərziyyə
# CAREC is a programme; its name stays.
column-carec-year = CAREC, il
column-caveat = qeyd-şərt
# Whose bounds are the least and the greatest value seen.
extremes = { $value }, kənar qiymətlər
# $countries are two codes, such as AZ–GE.
at-border = { $countries } sərhədi: { $name }
at-gauge-changes = yol izinin əlavə dəyişmələri, əgər varsa
at-gauge-change = yol izinin dəyişməsi: { $place }
at-transshipment = yüklənmə dəyişikliyi: { $place }
at-port-wait = gəmi gözləmə: { $place }
at-terminal = terminal: { $place }
at-yard = stansiyalarda gözləmə, { $by }
at-rest = sürücülərin istirahəti, { $by }
# $country is a code, such as AZ.
rail-in = dəmir yolu ({ $country })
road-in = avtomobil yolu ({ $country })
or = { $first } və ya { $last }
unit-m = m
unit-h = saat
unit-usd = USD
unit-usd-teu = USD/TEU
unit-usd-teu-km = USD/TEU-km
unit-usd-tkm = USD/t-km
unit-g-tkm = q/t-km
unit-kg = kq
unit-km-h = km/saat
unit-h-1000-km = saat/1000 km
unit-t-teu = t/TEU

## Lists: routes, crossings, events, promises, scenarios, sources

heading-routes = { $name }, vəziyyətlərin tarixi: { $shown }
column-name = ad
column-modes = nəqliyyat növləri
# Kilometres that are not in operation.
column-missing = çatışmayan
# A number, and the forms that go with it.
heading-crossings = { $n } sərhəd buraxılış məntəqəsi, vəziyyətin tarixi: { $shown }
column-on-routes = marşrutlarda, km
crossings-details = Kimlər keçə bilər, nələr tələb olunur, nələr keçir
crossing-for = Keçə bilənlər: { $users }.
# $what is a value, then its date, note and source.
crossing-traffic = Keçid həcmi: { $what }.
crossing-capacity = Ötürmə qabiliyyəti: { $what }.
# Time that is spent at the border.
crossing-dwell = Dayanma müddəti: { $what }.
crossing-load-limit = Yük həddi: { $what }.
# A number, and the forms that go with it.
heading-events = { $shown } tarixinədək { $n } hadisə
heading-events-of = { $routes }: { $shown } tarixinədək { $n } hadisə
data-end-events = Məlumatlar { $date } tarixində bitir: sonrakı hadisələr daxil edilməyib.
heading-promises = Vəd edilmiş tarixlər, bu tarixədək deyilənlər: { $shown }
heading-promises-on = Vəd edilmiş tarixlər ({ $routes }), bu tarixədək deyilənlər: { $shown }
no-promises = Həmin tarixədək heç bir tamamlanma və ya açılış tarixi vəd edilməyib.
column-project = layihə
# How many times a date was said.
column-said = deyilib, dəfə
column-first-for = ilk tarix
column-now-for = indiki tarix
# By how many months the promised date moved.
column-moved = sürüşmə
column-state = vəziyyət
# Whether the promised day has passed.
column-that-day = həmin gün
day-passed = vaxtı keçib
day-ahead = qarşıdadır
column-said-on = deyildiyi tarix
column-who-and-source = kim [mənbə]
# Months, with a sign.
months-moved = { $n } ay
date-reported = { $date } (xəbər verilib)
promises-about = Sürüşmə: ilk vəd edilmiş tarixdən hesablanan təqvim ayları; il sonunadək sayılır. Heç kimin adı göstərilmədikdə, bu, mənbənin sözüdür. Xəbər verilib: deyiləndə həmin tarix artıq gəlmişdi. Vəziyyət: xətlərin göstərilən gündəki vəziyyəti; onlar yenidən qurularkən istismarda ola bilər.
# A number, and the forms that go with it.
heading-scenarios = { $n } ssenari
column-scenario = ssenari
column-what-it-changes = nəyi dəyişir
column-why = niyə
scenario-states = { $date } tarixinə vəziyyət
scenario-promises = vədlər yerinə yetirilib
# A scenario tells to open or close lines and crossings, and to avoid countries.
scenario-open = açılır: { $what }
scenario-close = bağlanır: { $what }
scenario-avoid = istisna edilir: { $countries }
# A number, and the forms that go with it.
heading-sources = { $name }: { $n } mənbə
column-grade = dərəcə
column-language = dil
column-source = mənbə
sources-of-grade = { $grade } — { $n }
by-grade = Dərəcə üzrə: { $counts }.

## Ways and their loss

# What has to be least, at the end of a heading.
by-length = uzunluq üzrə
by-time = vaxt üzrə
by-cost = xərc üzrə
heading-way = { $from } – { $to }, { $by }, vəziyyətin tarixi: { $shown }
heading-way-via = { $from } – { $to }, { $via } üzərindən, { $by }, vəziyyətin tarixi: { $shown }
off-start = Başlanğıc məntəqə şəbəkədən { $distance } məsafədədir.
off-end = Son məntəqə şəbəkədən { $distance } məsafədədir.
no-route = Marşrut yoxdur: { $reason }.
no-route-untouched = { $place } heç bir seqmentin üzərində deyil
# $modes are rail, road or sea.
no-route-untouched-by = { $place } heç bir seqmentin üzərində deyil (nəqliyyat növü: { $modes })
no-route-unjoined = atlasın seqmentləri bu yerləri birləşdirmir
no-route-unpriced-length = yol var, lakin uzunluğu barədə heç nə dərc edilməyib
no-route-unpriced-time = yol var, lakin vaxtı barədə heç nə dərc edilməyib
no-route-unpriced-cost = yol var, lakin xərci barədə heç nə dərc edilməyib
no-route-cut = ən az maneəli yol kəsilib: { $parts }
# Changes of gauge.
column-breaks = iz dəyişməsi
column-common-percent = ortaq, %
column-countries = ölkələr
common-about = Ortaq: marşrutun uzunluğunun daha yaxşı bir marşrutla ortaq olan ən böyük payı.
borders-of-way = Sərhədlər: { $names }.
gauge-changes-at = Yol izinin dəyişdiyi yerlər: { $places }.
# Numbers of origins and destinations; $over is an atlas or a file.
heading-matrix = { $from } × { $to }: { $over }, { $by }
heading-matrix-of = { $from } × { $to }: { $over }, { $by }, vəziyyətin tarixi: { $shown }
column-from = haradan
column-to = hara
no-way = Yol yoxdur: { $n }/{ $all }.
hours-unknown = vaxt məlum deyil
cost-unknown = xərc məlum deyil
best-route = Ən yaxşı marşrut: { $totals }.
disjoint-routes = Ortaq seqmenti olmayan marşrutlar: { $n }. Ən yaxşı marşrutun istifadə etmədiyi yerlərin itirilməsi heç nəyə başa gəlmir.
no-single-failure = Heç bir buraxılış məntəqəsinin və ya seqmentin təklikdə itirilməsi əlaqəni kəsmir.
# Numbers, and the forms that go with them.
single-failures = Tək kəsilmə nöqtələri: { $segments } seqment və { $crossings } buraxılış məntəqəsi.
no-veto = Uc məntəqələrin arasındakı ölkələrdən heç birinin veto imkanı yoxdur.
vetoes = Uc məntəqələrin arasında veto imkanı olan ölkələr: { $countries }.
vetoes-of-ends = Uc məntəqələrin yerləşdiyi ölkələr: { $countries }.
# What is taken away: a segment, a crossing or a country.
column-lost = itirilən
column-km-left = qalan km
column-extra-km = əlavə km
column-extra-hours = əlavə saat
column-extra-usd-teu = əlavə USD/TEU
lost-segment = seqment
lost-crossing = buraxılış məntəqəsi
lost-country = ölkə
# Of what is left after a loss.
no-route-left = marşrut yoxdur
# $n is two or more.
any-of-segments = { $from } – { $to }, { $n } seqmentdən istənilən biri
heading-breakeven = Müqayisə ({ $by }): { $first } və { $second }
# $what is the id of a segment, a crossing or an assumption; $today its value with bounds.
breakeven-inside = Qəbul edilən qiymət ({ $what }): { $today }. Qiymət { $value } olduqda hər ikisi bərabər olur, bu isə həmin hədlərin daxilindədir; qəbul edilən qiymətdə { $less } üzrə göstərici daha azdır.
breakeven-outside = Qəbul edilən qiymət ({ $what }): { $today }. Qiymət { $value } olduqda hər ikisi bərabər olur, bu isə həmin hədlərdən kənardadır; qəbul edilən qiymətdə { $less } üzrə göstərici daha azdır.
breakeven-on-neither = Belə bir qiymət yoxdur: { $what } onların heç birində { $by } nəzərə alınmır.
breakeven-alike = Belə bir qiymət yoxdur: { $what } hər ikisində eyni dərəcədə nəzərə alınır.
breakeven-below-zero = Belə bir qiymət yoxdur: { $what } nə qədər olursa olsun, sıfıradək azalsa belə, { $less } üzrə göstərici { $more } üzrə göstəricidən azdır.
breakeven-lacks = { $route } marşrutu başdan-başa açıq deyil; əvvəlcə bunlar açılmalıdır: { $parts }.

## Rankings, evidence, differences

ranking-pairs-hours = Vaxt: sətirdəki marşrutun sütundakından sürətli olduğu sınaqların payı
ranking-pairs-cost = Xərc: sətirdəki marşrutun sütundakından ucuz olduğu sınaqların payı
ranking-ranks-hours = Vaxt: marşrutun hər sıra yerini tutduğu sınaqların payı
ranking-ranks-cost = Xərc: marşrutun hər sıra yerini tutduğu sınaqların payı
# Above the routes of the rows, beside those of the columns.
column-less-hours = sütundakından sürətli
column-less-cost = sütundakından ucuz
column-rank = sıra yeri
column-figures = göstəricilər
# How many sources.
column-sources = mənbələr
column-oldest = ən köhnə
column-without-date = tarixsiz
column-weakest = ən zəif
# Which sources the weakest are.
column-which-are = hansılar
quoted = “{ $text }”
heading-diff = { $group }: əvvəl { $from }, sonra { $to }
shortest-stays = Keçilə bilən ən qısa marşrut dəyişmir: { $route }.
fastest-stays = Keçilə bilən ən sürətli marşrut dəyişmir: { $route }.
cheapest-stays = Keçilə bilən ən ucuz marşrut dəyişmir: { $route }.
shortest-changes = Keçilə bilən ən qısa marşrut dəyişir (əvvəl: { $before }; sonra: { $after }).
fastest-changes = Keçilə bilən ən sürətli marşrut dəyişir (əvvəl: { $before }; sonra: { $after }).
cheapest-changes = Keçilə bilən ən ucuz marşrut dəyişir (əvvəl: { $before }; sonra: { $after }).
# In place of the name of a route.
no-best-route = yoxdur
# In place of the value of an assumption.
no-value = yoxdur
column-before = əvvəl
column-after = sonra
column-change = dəyişmə
unchanged = Dəyişməyənlər: { $routes }.
column-segment-or-crossing = seqment və ya buraxılış məntəqəsi
column-because = səbəb
# $n is two or more.
part-of-segments = { $from } – { $to }, { $n } seqment
opened-by = açan: { $what }
because-scenario = bu ssenaridə yoxdur
# It changes because the dates differ.
because-date = tarix
changed-assumptions = Dəyişmiş fərziyyələr
nothing-changes = Heç nə dəyişmir.

## Charts in text

heading-bars-time = Daşımanın mərhələləri üzrə saat, vəziyyətin tarixi: { $shown }
heading-bars-cost = Konteyner üçün ABŞ dolları, daşımanın mərhələləri üzrə, vəziyyətin tarixi: { $shown }
# $what is the name of a route, $note its id.
route-not-open = { $what } ({ $note }), açıq deyil
total-unknown = Məlum deyil, dərc edilmiş məlumat yoxdur: { $what }
bars-legend = { $signs }. Mötərizədə: P10–P90.
told-as-if-open = Açıq olmayanlar açıq olduğu halda göstərilib.
heading-stairs-time = Məsafəyə görə vaxt (saat), vəziyyətin tarixi: { $shown }
heading-stairs-cost = Məsafəyə görə konteynerin xərci (ABŞ dolları), vəziyyətin tarixi: { $shown }
column-letter = hərf
# Stops of a route, each with its part of the median.
column-stops = dayanmalar, P50-də payları
heading-as-of = { $what }, vəziyyətin tarixi: { $shown }
routes-to-scale = Marşrutlar eyni miqyasda
strip-scale = km, 0: { $start }
strip-disused = istifadə olunmur
strip-unknown = vəziyyəti dərc edilməyib
strip-closed = ssenaridə bağlı
strip-border = sərhəd
strip-border-shut = açıq olmayan sərhəd
strip-gauge-break = yol izi eninin dəyişməsi
strip-legend = { $states }; yuxarıda: { $marks }.

## Hints below a report

tip-routes = Növbəti addım: hissələri üçün `corridor show ROUTE`, iki marşrutu yan-yana görmək üçün `corridor compare ROUTE ROUTE`.
tip-scenarios = Birini tətbiq etmək üçün: `corridor compare --scenario NAME`; iki ssenari birincidən ikinciyə nəyin dəyişdiyini göstərir.
tip-assumptions = Birini bir hesablama üçün dəyişmək: `corridor compare --assume border-rail-hours=12` və ya 4..12..30.
tip-gaps = Boşluqları `--join METRES` ilə bağlamaq olar.
tip-one-way = `--ignore-oneway` ilə hər xətt hər iki istiqamətdə keçilir.

## Assumptions, findings of a check, options, differences between atlases

heading-assumptions = Vaxt, xərc və emissiyalar üzrə { $n } fərziyyə
heading-check = { $name }: { $errors } xəta, { $warnings } xəbərdarlıq
column-severity = səviyyə
column-code = kod
column-where = harada
# What can be done about it.
column-hint = ipucu
severity-error = xəta
severity-warning = xəbərdarlıq
heading-config = Parametrlər və haradan götürüldükləri
column-command = əmr
column-option = parametr
# Where the value of an option was set.
column-origin = haradan
origin-default = standart qiymət
origin-command-line = əmr sətri
config-about = Əmr sətrindəki parametr corridor.toml faylından üstündür; fayl bu qovluqda və yuxarı qovluqlarda axtarılır.
heading-atlas-diff = Əvvəl: { $before }; sonra: { $after }
embedded-atlas = daxili atlas
column-segments = seqmentlər
column-places = yerlər
column-crossings = buraxılış məntəqələri
column-events = hadisələr
column-sections = bölmələr
# A property of a feature, such as the number of its tracks.
column-field = sahə
change-added = əlavə edilib
change-removed = silinib
change-moved = yeri dəyişib
change-changed = dəyişib
moved-by = yerini { $distance } dəyişib
figures-stay = Marşrutların göstəriciləri dəyişmir.

## The model against published times and prices, and against trips

heading-backtest = Model və dərc edilmiş { $n } vaxt və qiymət
backtest-none = Atlasda dərc edilmiş vaxt və qiymətlər layı yoxdur.
backtest-times = Vaxtlar
backtest-prices = Qiymətlər
heading-scores = Modelin dəqiqliyi
column-way = yol
# The day on which it was said.
column-when-said = deyildiyi tarix
# What kind of statement it is.
column-basis = məlumatın növü
column-published = dərc edilən
column-model = model
# Model over what was published or observed.
column-ratio = nisbət
# Whether it lies between the percentiles of the model; of scores, how many do.
column-inside = aralıqda
way-by = { $ends }, üzərindən: { $places }
way-without = { $way }; daxil deyil: { $what }
statement-measured = ölçülmüş
statement-stated = bəyan edilmiş
statement-planned = planlaşdırılmış
statement-promised = vəd edilmiş
statement-limit = yuxarı hədd
statement-tariff = tarif
statement-quoted = təklif
statement-estimated = qiymətləndirmə
# What a published time or price leaves out, after “without”.
omission-terminal = terminallar
omission-origin-terminal = başlanğıc terminal
omission-destination-terminal = təyinat terminalı
omission-yard = stansiyalarda gözləmə
omission-border = sərhəd
omission-gauge-change = yol izinin dəyişməsi
omission-transshipment = yüklənmə dəyişikliyi
omission-port-wait = limanda gözləmə
unit-d = gün
unit-usd-t = USD/t
# What the scores of a row are about.
column-of = mövzu
column-number = say
# Share of those that are inside.
column-share = pay
column-median-ln-ratio = median |ln nisbət|
column-median-ratio = median nisbət
score-times = vaxtlar
score-prices = qiymətlər
score-times-and-prices = vaxtlar və qiymətlər
score-measured-alone = yalnız ölçülmüşlər
score-hours = vaxt
score-cost = xərc
backtest-about = Model: median və mötərizədə 10-cu və 90-cı persentillər, bütün yol açıq olduğu halda. Nisbət: modelin dərc edilmiş qiymətə, aralıq olduqda onun ortasına nisbəti. Aralıqda: dərc edilmiş qiymət persentillərin arasındadır; qüsursuz modeldə bu, 80% olardı. Median nisbət 1-dən böyükdürsə, model həddən artıq yavaş və ya bahadır. Vədlər və planlar da sayılıb: məlumatın növü onun nə olduğunu göstərir. Razılaşdırılmış yuxarı hədlər göstərilib, lakin sayılmayıb.
backtest-unknown = Bunların bir hissəsi barədə heç nə dərc edilmədiyi üçün sayılmayıb: { $ids }.
heading-trips = Model və { $n } daşıma
column-trip = daşıma
column-trips = daşımalar
trips-not-open = † Atlasa görə həmin gün başdan-başa açıq olmayıb; ən az maneəli yol götürülüb.
trips-left-out = İstifadə edilə bilməyən sətirlər: { $n }; xəbərdarlıqlarda göstərilib.
trips-about = Yol: daşımanın nəqliyyat növləri ilə həmin gün açıq olanların ən qısası. Model: median, 10-cu və 90-cı persentillərlə. Nisbət: modelin daşımaya nisbəti. Aralıqda: daşıma persentillərin arasındadır; qüsursuz modeldə bu, 80% olardı. Median nisbət 1-dən böyükdürsə, model həddən artıq yavaş və ya bahadır.
heading-fitted = Bu daşımalara uyğunlaşdırılmış fərziyyələr
fitted-none = Yoxdur: fərziyyə üçün ondan asılı olan ən azı { $n } daşıma lazımdır.
fitted-about = Daşımanın yalnız yekunu məlumdur, necə bölündüyü məlum deyil. Ona görə hər fərziyyə ondan asılı daşımalar üzrə müşahidənin modelə nisbətinin medianına vurulur; sürətlərdə nisbət tərsdir, hədlər qiymətlə birlikdə dəyişir. Ən azı { $n } daşıma lazımdır.
fitted-too-few = Bu fərziyyələrdən asılı daşımalar çox azdır: { $assumptions }.
fitted-scores = Bu fərziyyələrlə eyni daşımalar; başqa daşımalarda nəticə daha zəif olacaq:
heading-scenario-file = Ssenari faylı

## Lines of files: lengths, and new atlases

method = WGS 84 üzrə geodezik (Karney 2013)
# $file is the name of a file; $method the message “method”.
heading-measure = { $file }: { $n } obyekt, { $length }, { $method }
column-country = ölkə
# A feature of a file: a line, or several that belong together.
column-feature = obyekt
column-by-country-km = ölkələr üzrə, km
column-crossings-at = sərhəd keçidləri (km: koordinatlar)
measure-sea = { $code }: dənizdə.
measure-outside = { $code }: sərhədlər layından kənarda.
# A line that runs along a border and strays over it by less than its accuracy.
measure-noise = Xəta sayılan, dəqiqlik həddində sərhəddən kənara çıxmalar: { $n }.
measure-left-out = Boyunca uzunluğu olmadığı üçün buraxılan nöqtə və poliqonlar: { $n }.
measure-more = Və daha { $n } obyekt; CSV və JSON hamısını göstərir.
heading-made = { $folder }: { $n } fayl
# Length in common with segments that were there before.
column-shared-km = ortaq, km
made-over-water = Sərhədlərə görə { $length } su üzərindədir və yanındakı ölkələrə aid edilir.
made-absorbed = Körpülər və stansiya yolları kimi qısa hissələrdən { $length } yanındakının xassələrini alıb.
made-kept-whole = Yalnız qismən ortaq olan və haqqında xəttinin dediyindən çox yazıldığı üçün yanında yenidən çəkilənlər: { $ids }.
made-todo = Məlumatlarda yoxdur, doldurulmalıdır:
todo-as-of = `as_of`: məlumatların hansı günə aid olduğu
todo-title = `title`: xətləri kimin çəkdiyi və lisenziyası
todo-gauge = `gauge_mm`: { $all } dəmir yolundan { $open }
todo-electrification = `electrification`: { $all } dəmir yolundan { $open }
todo-tracks = `tracks`: { $all } dəmir yolundan { $open }
todo-status = `status`: { $all } seqmentdən { $open }
todo-crossings = `status` və `users`: { $all } buraxılış məntəqəsindən { $open }
todo-accuracy = xətlərin `accuracy_m` qiyməti: { $all } seqmentdən { $open }

## Lines of files: ways over them

# A network of lines: nodes are where lines meet; a component is a part of it that is connected in itself.
heading-lines = { $file }: { $lines } xətt, { $nodes } düyün
lines-components = Xətlər ortaq nöqtədə birləşir; sadəcə kəsişən xətlər birləşmir. { $components } bağlı hissə; ən böyüyündə { $nodes } düyün var.
lines-joined = Eni { $limit } qədər olan boşluqlar uzunluğa daxil edilən düz parçalarla bağlanır: { $n } boşluq, cəmi { $sum }.
# Before a position in “lines-end”.
lines-from = Başlanğıc
lines-to = Son
lines-via = Aralıq məntəqə
# $place and $at are positions; $feature is the number of a line.
lines-end = { $what } { $place }: ən yaxın xəttə məsafə { $distance }, xətt № { $feature }, nöqtə { $at }, { $n } düyünlü hissədə.
# $sizes is two numbers of nodes or more, joined by “and”; $gaps one of the next three messages.
lines-apart = uclar bir-birinə bağlı olmayan hissələrdədir (düyünlərin sayı: { $sizes }); { $gaps }
lines-gaps-many = aralarında həddən artıq çox boşluq var
lines-gap-narrowest = aralarındakı ən dar boşluq: { $gap }
lines-gaps-narrowest = ən dar boşluqlu yolda { $n } boşluq var, cəmi { $sum }, ən enlisi { $widest }: { $gaps }
lines-apart-near = { $apart }. Son məntəqənin olduğu hissədən başlanğıca məsafə { $distance }
lines-gap = { $width }, { $from } ilə { $to } arasında
lines-gaps-more = və daha { $n }
lines-one-way = birtərəfli xətlər ora yalnız əks istiqamətdə aparır; hər iki istiqamətdə uzunluq { $length } olardı
lines-forbidden = hər yol istisna edilmiş ölkəyə girir və ya bağlı sərhədi keçir; ən qısası { $length }
# $country is a code, such as AZ.
lines-end-forbidden = { $place } nöqtəsi istisna edilmiş ölkədədir: { $country }
column-lines = xətlər
column-in-common-percent = ortaq, %
column-gaps = boşluqlar
lines-method = Uzunluqlar: { $method }. Vaxt və xərc üçün atlasın məlumatları lazımdır.
# $field is the name of a property and its unit.
lines-field = obyektdə varsa { $field } xassəsi, yoxdursa { $method }
unit-mi = mil
unit-ft = fut
note-far = { $place } xətdən uzaqdır: { $distance }; bu, uzunluğa daxil deyil.
note-indirect = Marşrut { $route } uclarının arasındakı düz xətdən { $times } dəfə uzundur: faylda bir bağlantı çatışmaya bilər.
note-gaps = Marşrut { $route } bağlanmış { $n } boşluqdan keçir, cəmi { $sum }: { $gaps }.
note-detour = Bu, dolama yoldur: hər xətt hər iki istiqamətdə keçilə bilsəydi və heç nə qadağan olmasaydı, uzunluq { $length } deyil, { $free } olardı.
note-none-one-way = Faylda birtərəfli xətt yoxdur.
note-both-ways = Birtərəfli olsa da, hər iki istiqamətdə keçilib: { $n } obyekt.
note-one-way = Birtərəfli (`oneway`): { $n } obyekt.
note-one-way-implied = Birtərəfli (`oneway`): { $n } obyekt; onlardan bunu göstərməyən dairəvi yolayrıcıları və avtomagistrallar: { $implied }.
# $list is words of a property, each with how often it occurs.
note-one-way-unknown = `oneway` qiyməti anlaşılmadığı üçün hər iki istiqamətdə keçilən xətlər: { $list }.
note-one-way-special = Yalnız ayrı-ayrı nəqliyyat vasitələri üçün birtərəfli olan, nəzərə alınmayan xətlər: { $list }.
note-levels = Fərqli `layer`, `bridge` və ya `tunnel` qiymətli xətlərin daxilində { $n } ortaq nöqtə var, birincisi { $place }; OpenStreetMap məlumatlarında olduğu kimi, orada birləşdirilib.
note-measured = `{ $field }` xassəsində uzunluq olmadığı üçün ölçülüb: { $n } obyekt.
note-other-unit = { $field } uzunluqları çəkilmişlərdən { $times } dəfə fərqlənir: vahid başqa ola bilər.

## What was written

written-files = { $folder }: { $n } fayl
written-pages = { $folder }: { $n } səhifə
written-atlas = { $folder }: { $n } fayl; istifadəsi: --atlas { $folder }
written-html = bütün hesabat, brauzer üçün
written-brief = birinci qrup haqqında iki səhifə, brief.docx ilə eyni; hamısı report.docx və report.md fayllarındadır
written-drawings = xəritələr və diaqramlar
written-tables = hər qrupun göstəriciləri
written-layers = CİS üçün
written-terminal = Terminalda: { $command }
next-commands = Sonra:
