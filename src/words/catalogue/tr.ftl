### Belgelerin, tabloların ve sayfaların sözleri: Türkçe.

## Maps

map-legend = Lejant
map-status = { $date } itibarıyla durum
map-inset-subject = { $country }: { $km } km
map-locator = Haritanın konumu
map-operational = İşletmede
map-under-construction = Yapım aşamasında
map-planned = Planlanıyor
map-disused = Kullanım dışı
map-line-closed = Trafiğe kapalı
map-line-disrupted = Aksamış, açık olup olmadığı bilinmiyor
map-unknown = Durumu yayımlanmamış
map-closed-in-scenario = Senaryoda kapalı
map-railway = Demiryolu
map-road = Karayolu
map-sea = Denizyolu hattı
map-schematic = Güzergâhın ölçümü yapılmamıştır, şematik olarak gösterilmiştir
map-port = Liman
map-crossing-open = Sınır kapısı, açık
map-crossing-closed = Sınır kapısı, kapalı
map-crossing-planned = Sınır kapısı, planlanıyor veya yapım aşamasında
map-crossing-restricted = Sınır kapısı, yalnız bazı geçişlere açık
map-crossing-disrupted = Sınır kapısı, aksamış, açık olup olmadığı bilinmiyor
map-crossing-unknown = Sınır kapısı, durumu yayımlanmamış
map-gauge-break = Ray açıklığı değişimi
map-disputed = İhtilaflı bölge veya sınır
map-km = { $n } km
map-km-borders = { $km } km, { $n } sınır
map-km-border = { $km } km, 1 sınır
map-scale-at = Çizgi ölçek { $lat } paralelinde doğrudur
map-projection = Projeksiyon: { $name }
map-lambert-conic = Lambert konform konik, standart paraleller { $a } ve { $b }
map-azimuthal-equal-area = Lambert eşit alanlı azimutal, merkez { $a }
map-oblique-mercator = Eğik Mercator, merkez { $a }, azimut { $b }
map-mercator = Mercator
map-north = K
map-south = G
map-east = D
map-west = B
map-data-as-of = Veri tarihi: { $date }
map-data-up-to = Veri tarihi: { $date }; sonraki olaylar bilinmekte, ancak verilerde yer almamaktadır
map-boundaries = Gösterilen sınırlar ve adlar, bunların herhangi biri tarafından onaylandığı veya kabul edildiği anlamına gelmez.
map-credits = Harita verileri: { $credits }
map-lengths-note = Uzunluklar: varsa yayımlanmış değer, yoksa çizilen hat üzerinde ölçülen değer
map-view-un = Sınırlar BM kararlarına, bunlar yoksa bağımsızlık anındaki duruma göre gösterilmiştir.
map-view-facto = Sınırlar fiilî denetime göre gösterilmiştir.
map-view-law = Sınırlar şu ülkenin yasalarına göre gösterilmiştir: { $country }.
map-view-source = İhtilaflı hatlar kaynaktaki gibi çizilmiştir.
map-desc-intro = Ulaşım güzergâhları haritası: { $n } güzergâh. { $status }.
map-desc-route = { $route }: { $from } – { $to }, { $km } km; işletmede { $built } km, yapım aşamasında { $works } km, planlanan { $planned } km, kullanım dışı { $disused } km, durumu yayımlanmamış { $unknown } km; sınır kapıları: { $crossings }.

## Charts

chart-strip-title = Güzergâhlar aynı ölçekte
chart-time-title = Mesafeye göre süre
chart-cost-title = Mesafeye göre maliyet
chart-time-parts-title = Zaman nereye gidiyor
chart-cost-parts-title = Para nereye gidiyor
chart-timeline-title = Güzergâhlara göre olaylar
chart-promises-title = Söz verilen tarihler
chart-promised-for = Söz verilen tarih
chart-said-on = Söylendiği yıl
chart-promise-passed = süresi geçti
chart-promises-note = Nokta: bir tarih söylendi; çizgi: yenisi söylenene dek geçerlidir. Çizginin köşegene vardığı yerde söz verilen gün gelmiştir; kesikli: geçmiştir. Yıl sonuna kadar sayılır.
chart-promises-sources = Her sözün kaynakları: “corridor promises” komutu
chart-km-from = Mesafe, km (başlangıç: { $place })
chart-km = Kilometre
chart-hours = Saat
chart-dollars = Konteyner (TEU) başına ABD doları
chart-bands = Çizgiler medyan (P50), bantlar 10. ile 90. yüzdelik arasıdır (P10–P90). Terminalden terminale.
chart-as-if-open = Kesikli: bu tarihte açık değil; değerler açıkmış gibi.
chart-hatched-as-if-open = Taralı: bu tarihte baştan sona açık değil; değerler açıkmış gibi.
chart-not-open = açık değil
chart-bars-note = Çubuklar medyanın (P50) parçaları, çizgiler 10. ile 90. yüzdelik arasıdır (P10–P90). Terminalden terminale.
chart-moving-against-stops = Hareket: { $a }; sınırlar, ray açıklığı ve limanlar: { $b }
chart-hours-of = { $n } sa
chart-dollars-of = { $n } $
chart-up-to-hours = { $n } saate kadar
chart-up-to-dollars = { $n } dolara kadar
chart-moving = Hareket
chart-on-the-way = Yoldaki duruşlar
chart-terminals = Terminaller
chart-borders = Sınırlar
chart-ports-and-transshipment = Limanlar ve aktarma
chart-border = Sınır
chart-border-not-open = Sınır, açık değil
chart-gauge-change = Ray açıklığı değişimi
chart-transshipment = Aktarma
chart-port-wait = Gemi bekleme
chart-terminal = Terminal
chart-yard = Garlarda bekleme
chart-rest = Sürücü dinlenmesi
chart-unknown = Bilinmiyor: { $routes }
chart-sources = Her olayın kaynakları: “corridor timeline” komutu
chart-happened = Olaylar
chart-in-english = İngilizce
chart-milestones-note = Kalın ve daireyle: bir hattın veya kapının durumu değişti. Tarihler aynı ölçekte; olaysız yıllar // ile atlandı.

## What a drawing says of its view

view-last-known = Bilinen son durum ({ $data }); { $date } için veri yok
view-boundaries-of-today = Sınırlar ve adlar bugünküdür.
view-overlays = Üzerine eklenen, atlastan değil: { $names }
view-on-date = { $date }: { $said }
view-open-of = baştan sona açık: { $n }/{ $of }
view-not-begun = Çizilmemiş: o tarihte henüz başlanmamış { $km } km.
view-many-routes = { $n } güzergâh: ortak hattı olanlar üst üste ve adsız çizilmiştir.
view-transliterated = Bazı adlar harf çevirisidir.
view-in-latin = Bu dilde bilinmeyen adlar İngilizcedir.
view-reversed = ters yönde
view-hypothetical = Varsayım: { $what }
view-border-closed = { $a }–{ $b } sınırı kapalı
view-border-open = { $a }–{ $b } sınırı açık
view-is-closed = { $name } kapalı
view-is-open = { $name } açık
view-avoided = { $country } hariç
view-promises-kept = { $date } tarihine kadar verilen tüm sözler tutulmuş
view-if-promises-kept = { $date } tarihine kadar verilen tüm sözler tutulsaydı
view-missing = { $km } km işletmede değil
view-promised = { $said }, söz verilen tarih: { $date }
view-border-shut = Sınır kapalı: { $name }
view-gauges = Ray açıklığı { $a } | { $b } mm
view-open = { $route } baştan sona açık, { $km } km
view-lacks = { $route }: { $of } km içinde { $km } km eksik
view-shut = { $route }: tüm kesimleri işletmede, ancak baştan sona açık değil
view-not-known = { $route }: baştan sona açık olup olmadığı bilinmiyor
view-only-open = Yalnızca { $route } baştan sona açık
view-other-lacks = { $said }; diğerinde { $km } km eksik
view-others-lack = { $said }; diğerlerinin her birinde { $km } km eksik
view-only-known-open = Yalnızca { $route } güzergâhının baştan sona açık olduğu biliniyor
view-some-open = Baştan sona açık güzergâhlar ({ $n }/{ $of }): { $routes }
view-all-open = { $of } güzergâhın hepsi baştan sona açık; en kısası: { $route }, { $km } km
view-none-open = { $of } güzergâhın hiçbiri baştan sona açık değil
view-lacks-least = { $said }; en az eksik: { $route }, { $km } km
view-none-known = { $of } güzergâhın hiçbirinin baştan sona açık olduğu bilinmiyor

## Figures: labels of rows

figure-length_km = Uzunluk
figure-measured_km = Çizilen hat
figure-published_length_km = Yayımlanan
figure-directness = Kuş uçuşuna oran
figure-operational_km = İşletmede
figure-missing_km = Eksik
figure-under_construction_km = yapım aşamasında
figure-planned_km = planlanıyor
figure-disused_km = kullanım dışı
figure-shut_km = trafiğe kapalı
figure-disrupted_km = aksamış
figure-unknown_km = durumu yayımlanmamış
figure-closed_km = Senaryoda kapalı
figure-crossings = Sınır kapıları
figure-crossings_open = bunlardan açık
figure-gauge_breaks = Ray açıklığı değişimleri
figure-mode_changes = Ulaşım türü değişimleri
figure-countries = Ülkeler
figure-exposure_hhi = Ülke bağımlılığı (HHI)
figure-hours = Süre, saat (P50)
figure-days = gün olarak
figure-hours_below_baseline = referanstan hızlı
figure-hours_first = en hızlı
figure-swod_kmh = km/sa hareket hâlinde (SWOD)
figure-swd_kmh = km/sa toplamda (SWD)
figure-payload_t = Yük, t/TEU
figure-published_hours = Yayımlanan, saat
figure-cost_teu_usd = Maliyet, USD/TEU (P50)
figure-cost_t_usd = ton başına, USD
figure-cost_below_baseline = referanstan ucuz
figure-cost_first = en ucuz
figure-published_price_teu_usd = Yayımlanan, USD/TEU
figure-co2e_teu_kg = CO2e, kg/TEU (P50)
figure-capacity_mt_y = Kapasite, milyon t/yıl
figure-capacity_lorries_d = Kapasite, kamyon/gün
figure-traffic_mt_y = Taşınan yük, milyon t/yıl
figure-utilisation = Kullanım oranı
figure-electrified_share = Elektrikli
figure-single_track_share = Tek hatlı
figure-axle_load_t = Dingil yükü, t
figure-chokepoints = Darboğazlar
range-of-claims = beyan edilen aralık
range-of-draws = P10–P90
passable = Baştan sona açık
passable-changed = baştan sona açık
against-baseline = referansa göre fark
baseline = referans
published-for = yayımlanan kesim, km
covered = { $known }/{ $whole }
not-published-km = yayımlanmayan kesim, km
money-cost = Yapım maliyeti
money-found = Sağlanan finansman
money-missing = Eksik finansman
oldest-source = En eski kaynak
weakest-source = En zayıf kaynak
unit-km = km
unit-percent = %{ $n }
unit-percent-below = <%{ $n }
unit-percent-above = >%{ $n }

## Families: headings over rows that add up

family-km_by_country = Ülkelere göre uzunluk
family-km_by_mode = Ulaşım türüne göre uzunluk
family-km_by_status = Duruma göre uzunluk
family-km_by_gauge = Ray açıklığına göre uzunluk
family-km_by_basis = Dayanağa göre uzunluk
family-km_by_accuracy = Hat sınıfına göre uzunluk
family-hours_by_event = Aşamalara göre saat (P50)
family-hours_by_country = Ülkelere göre saat (P50)
family-cost_teu_usd_by_event = Aşamalara göre USD (P50)
family-cost_teu_usd_by_country = Ülkelere göre USD (P50)
gauge-mm = { $gauges } mm
gauge-none = ray yok
gauge-unknown = yayımlanmamış
class-surveyed = arazide ölçülmüş hat
class-traced = görüntüden çizilmiş hat
class-generalised = genelleştirilmiş hat
class-schematic = şematik hat
basis-claimed = beyan edilen
basis-carried = şebeke kaynağından
basis-measured = ölçülen

## Kinds of event on the way

event-move = hareket
event-border = sınırlar
event-gauge-change = ray açıklığı değişimi
event-transshipment = aktarma
event-port-wait = limanlarda bekleme
event-terminal = terminaller
event-yard = garlarda bekleme
event-rest = sürücü dinlenmesi
moving-by = { $mode ->
    [rail] demiryoluyla hareket
    [road] karayoluyla hareket
   *[sea] denizyoluyla hareket
}
by-mode = { $mode ->
    [rail] demiryoluyla
    [road] karayoluyla
   *[sea] denizyoluyla
}
mode-rail = demiryolu
mode-road = karayolu
mode-sea = denizyolu

## States of lines, crossings and ports

state-operational = işletmede
state-open = açık
state-under-construction = yapım aşamasında
state-planned = planlanıyor
state-disused = kullanım dışı
state-closed = kapalı
state-restricted = kısıtlı
state-disrupted = aksamış
state-unknown = bilinmiyor
open-yes = evet
open-no = hayır
open-unknown = bilinmiyor
user-freight-trains = yük trenleri
user-passenger-trains = yolcu trenleri
user-trucks = kamyonlar
user-cars = otomobiller
user-buses = otobüsler
user-pedestrians = yayalar
user-ships = gemiler
user-returning-trucks = dönüş yapan kamyonlar
user-aid-trucks = yardım kamyonları
state-to-users = { $users } için { $state }
state-not-updated = { $state }, { $day } tarihinden sonra güncellenmedi
state-last-known = { $state }, bilinen son tarih: { $day }
state-undated = { $state }, tarihsiz
state-ended = { $state }, bilinen son durum: { $before } ({ $day } tarihine kadar)
state-begins = { $state }, ilk kayıt: { $day }
cut-closed-by = { $place } (kapatan: { $what })
cut-line-unknown = { $place } (durumu yayımlanmamış)
cut-crossing-unknown = { $place } (sınır kapısı, durumu yayımlanmamış)
cut-crossing = { $place } (sınır kapısı: { $state })
cut-users = { $place } (sınır kapısı { $users } için açık değil)
cut-users-unknown = { $place } (sınır kapısı açık, kimler için açık olduğu bilinmiyor)
cut-port-unknown = { $place } (liman, durumu yayımlanmamış)
cut-port = { $place } (liman: { $state })

## Advisories

advisory-hostilities = çatışmalar
advisory-blockade = abluka
advisory-strike-damage = saldırı hasarı
advisory-sanctions = yaptırımlar
advisory-insurance = sigorta
advisory-weather = hava koşulları
advisory-congestion = yığılma
advisory-embargo = ambargo
advisory-charge = geçiş ücreti
advisory-suspension = trafiğin durdurulması
advisory-other = diğer
period-to = { $from } – { $until }
period-end-unknown = { $from } tarihinden beri, sonu bilinmiyor
period-last-known = { $from } tarihinden beri, bilinen son tarih: { $said }
period-since = { $from } tarihinden beri
advisories-about = Uyarılar, o gün bir güzergâhı ilgilendiren, ancak durum belirlemeyen tarihli olgulardır; yaptırım listeleri, onları tutan kurumların yayımladığı adla anılır.

## Sources and topics

topic-length = uzunluk
topic-states = durumlar
topic-hours = süre
topic-cost = maliyet
topic-capacity = kapasite
topic-axle-load = dingil yükü
topic-money = finansman
topic-chokepoints = darboğazlar
grade-first-hand = birincil kaynak
grade-agency = haber ajansı
grade-secondary = ikincil kaynak
grade-mirror = kopya
grade-unsourced = kaynaksız
grade-none = derecelendirilmemiş
payer-state = devlet
payer-foreign-state = yabancı devlet
payer-development-bank = kalkınma bankası
payer-private = özel
unsourced = † Yayımlanmış kaynak bulunamadı.
unsourced-label = Yayımlanmış kaynak yok

## Comparison

heading-group = { $name }, durum tarihi: { $shown }, referans: { $baseline }
other-direction = ters yönde
legend = * satırının en iyisi: baştan sona geçilebilen, denemelerle hesaplanan göstergelerde ise en iyi olduğu denemelerin payı en az %{ $clear } olan. Uzunluklar km cinsindendir ve beyan edilmiş değer varsa ona göre kalibre edilmiştir; çizilen hatlar WGS 84 üzerinde jeodezik olarak ölçülmüştür (Karney 2013). Süre, maliyet ve emisyonlar terminalden terminale modellenmiştir: başlangıç değeri (seed) sabit { $draws } rastgele denemenin P50 (P10–P90) değerleri; her denemede her sınırın, ray açıklığı değişiminin, beklemenin ve demiryolunun kendi değeri vardır. Paylar aynı denemelere göredir; aynı rakamla yazılan sonuçlar yarım sayılır.
legend-terms = { $every }: bütün terimler; { $pairs }: bütün ikililer.
legend-date = Durum tarihi: { $shown }.
legend-profile = Kapasite, taşınan yük, hatlar, dingil yükü ve finansman bu tarihe kadar yayımlanmış verilere göredir; yapılmamış olan, projesine göre sayılır. ≤: güzergâhın bir kesimi için hiçbir şey yayımlanmamıştır, bu yüzden gerçek değer daha düşük olabilir; demiryolu paylarının aralığı, yayımlanmayan kesimin hiç sayılmamasından tümüyle sayılmasına kadardır. En eski ve en zayıf kaynak: uzunluk, durum, süre ve maliyetin dayandığı kaynaklar arasından.
lengths-follow = Uzunlukların kaynakları ({ $route }): { $sources }
leader-hours = Süre: en hızlısı { $route } (denemelerdeki payı: { $share }).
leader-hours-shut = Süre: { $route } en hızlısı olurdu (denemelerdeki payı: { $share }), ancak baştan sona açık değil.
leader-hours-unclear = Süre: belirgin fark yok; denemelerde en sık { $route } en hızlı çıkıyor (payı: { $share }).
leader-cost = Maliyet: en ucuzu { $route } (denemelerdeki payı: { $share }).
leader-cost-shut = Maliyet: { $route } en ucuzu olurdu (denemelerdeki payı: { $share }), ancak baştan sona açık değil.
leader-cost-unclear = Maliyet: belirgin fark yok; denemelerde en sık { $route } en ucuz çıkıyor (payı: { $share }).
leader-emission = Emisyonlar: en düşüğü { $route } (denemelerdeki payı: { $share }).
leader-emission-shut = Emisyonlar: { $route } en düşüğü olurdu (denemelerdeki payı: { $share }), ancak baştan sona açık değil.
leader-emission-unclear = Emisyonlar: belirgin fark yok; denemelerde en sık { $route } en düşük çıkıyor (payı: { $share }).
is-cut = { $route } kesik: { $parts }.
cut-off = { $group } için geçilebilir güzergâh kalmadı.
not-open = Baştan sona açık değil: { $routes }; bunların süre ve maliyeti, tümü açıkmış gibi verilmiştir.
not-known-open = Baştan sona açık olup olmadığı bilinmiyor: { $routes }; bunların süre ve maliyeti, açıkmış gibi verilmiştir.
openness-yes = Bilindiği kadarıyla { $route } baştan sona açık.
openness-no = { $route } baştan sona açık değil: { $parts }.
openness-unknown = { $route } için bilinmiyor: { $parts }.
unknown-hours = Süre belirlenemiyor, yayımlanmış veri yok: { $what }.
unknown-hours-of = { $route } için süre belirlenemiyor, yayımlanmış veri yok: { $what }.
unknown-cost = Maliyet belirlenemiyor, yayımlanmış veri yok: { $what }.
unknown-cost-of = { $route } için maliyet belirlenemiyor, yayımlanmış veri yok: { $what }.
unknown-emission = Emisyonlar belirlenemiyor, yayımlanmış veri yok: { $what }.
unknown-emission-of = { $route } için emisyonlar belirlenemiyor, yayımlanmış veri yok: { $what }.
direction-none = Burada yöne göre hiçbir şey bilinmiyor: süre, maliyet ve emisyonlar diğer yöndekiyle aynıdır.
direction-known = Yöne göre bilinenler: { $what }. Diğer her şey iki yönde de aynıdır.
closes-nothing = { $what } bu güzergâhlarda hiçbir şeyi kapatmıyor.
data-end = Veriler { $date } tarihinde sona eriyor.
late = Veriler { $date } tarihinde sona eriyor: sonraki durumlar bilinen son durumlardır, tahmin değildir.
early = Olayların ilk tarihi: { $date }; ilk günü belirtilmeyen bir durumun öncesinde de geçerli olduğu kabul edilir.
places-capacity = yayımlanan en düşük kapasite, milyon t/yıl: { $amount }, yeri: { $at }
places-lorries = yayımlanan en düşük kapasite, kamyon/gün: { $amount }, yeri: { $at }
places-traffic = taşınan yük, milyon t/yıl: { $amount }, yeri: { $at }
places-used = kullanım oranı: { $amount }, yeri: { $at }
places-axle-load = dingil yükü, t: { $amount }, yeri: { $at }
places-chokepoints = darboğazlar: { $names }
then = sonra

## Findings

sentence = { $said }.
with-note = { $what } ({ $note })
findings = Bulgular
finding-kept-more = Yayımlanmış tüm sözler tutulsaydı { $name } için { $day } tarihinde { $all } güzergâhtan { $open } güzergâh baştan sona açık olurdu; { $shown } tarihinde bu sayı: { $now }.
finding-kept-same = Yayımlanmış tüm sözler tutulsaydı bile { $name } için { $day } tarihinde baştan sona açık güzergâh sayısı { $shown } tarihindekinden fazla olmazdı.
finding-kept-shut = O tarihte açık olmayanlar: { $routes }.
finding-kept-unknown = O tarihte açık olduğu bilinmeyenler: { $routes }.
finding-kept-claim = Verilen söz bir tahmin değildir.
km-missing = { $km } km eksik
finding-undated = Eksik kesimlerden { $n } kesim için hiçbir tarih yayımlanmamıştır: { $parts }.
part-km = { $from }–{ $to } ({ $km } km)
part-km-state = { $from }–{ $to } ({ $km } km, { $state })
more-parts = { $n } kesim daha
and = { $first } ve { $last }
finding-transit = Uç noktaların bulunduğu ülkeler dışında { $name } güzergâhları şu ülkelerden geçer: { $told }. Bu ülkelerin her biri bir güzergâhı geciktirebilir.
transit-all = { $country } ({ $all } güzergâhın hepsi)
transit-some = { $country } ({ $all } güzergâhtan { $n })
finding-times = Süre aralıkları (P10–P90) geniştir: { $route } ({ $own } saat) ve { $base } ({ $other } saat).
finding-times-shut = Süre aralıkları (P10–P90) geniştir: { $route } ({ $own } saat; { $shown } tarihinde açık değil) ve { $base } ({ $other } saat).
finding-times-unknown = Süre aralıkları (P10–P90) geniştir: { $route } ({ $own } saat; { $shown } tarihinde açık olduğu bilinmiyor) ve { $base } ({ $other } saat).
finding-overlap = Aralıklar örtüşüyor; ilkinin daha hızlı olduğu denemelerin payı: %{ $share }.
finding-apart = Aralıklar örtüşmüyor; ilkinin daha hızlı olduğu denemelerin payı: %{ $share }.
since-edition = { $date } sürümünden bu yana: { $parts }.
since-added = eklenen nesneler: { $n }
since-removed = silinen: { $n }
since-moved = yeri değişen: { $n }
since-changed = değişen: { $n }
since-open = artık baştan sona açık: { $routes }
since-shut = baştan sona açık olmaktan çıkan: { $routes }
since-figures = değerleri değişen: { $routes }
since-nothing = verilerde değişiklik yok

## Routes in words

verdict-open = Baştan sona açık.
verdict-shut = Baştan sona açık değil.
verdict-unknown = Baştan sona açık olup olmadığı bilinmiyor.
verdict-missing = { $km } km işletmede değil: { $parts }.
verdict-unpublished = { $km } km için durum yayımlanmamıştır.
verdict-crossing-shut = Sınır kapısı açık değil.
verdict-crossings-all-shut = { $all } sınır kapısının hiçbiri açık değil.
verdict-crossings-shut = { $all } sınır kapısından { $n } kapı açık değil.
verdict-crossings-unknown = { $n } sınır kapısının açık olup olmadığı bilinmiyor.

## Terms

term-baseline = Referans güzergâh
term-baseline-meaning = grubundaki diğer güzergâhların karşılaştırıldığı güzergâh.
term-co2e = CO2e
term-co2e-meaning = sera gazı emisyonları; her gaz, aynı etkiyi yapan karbondioksit miktarı olarak, yakıtın çıkarılmasından kullanımına kadar hesaplanır.
term-directness = Kuş uçuşuna oran
term-directness-meaning = uzunluğun uç noktalar arasındaki en kısa mesafeye oranı; 1, düz çizgi demektir.
term-draws = Denemeler
term-draws-meaning = her varsayımın kendi aralığı içinde rastgele seçildiği hesaplamalar; P10, P50 ve P90, sonuçların sırasıyla onda birinin, yarısının ve onda dokuzunun altında kaldığı değerlerdir.
term-exposure = Ülke bağımlılığı (HHI)
term-exposure-meaning = ülkelerin uzunluktaki paylarının karelerinin toplamı; tek ülke varsa 1.
term-gauge-break = Ray açıklığı değişimi
term-gauge-break-meaning = hattın genişliği değiştiği için vagonun devam edemediği yer: tekerlekler veya vagonlar değiştirilir.
term-missing = Eksik
term-missing-meaning = işletmede olmayan: yapım aşamasındaki, planlanan, kullanım dışı, kapalı veya durumu yayımlanmamış kesimler.
term-speed = SWD, SWOD
term-speed-meaning = gecikmeler dâhil hız (terminalden terminale tüm süre üzerinden) ve gecikmesiz hız (hareket hâlindeki trenin veya kamyonun hızı).
term-teu = TEU
term-teu-meaning = konteyner birimi, yirmi ayaklık bir konteyner.
term-dagger = †
term-dagger-meaning = yayımlanmış kaynağı olmayan değer.

## The page: fixed words

page-skip = Karşılaştırmaya geç
page-on-this-page = Bu sayfada
page-data-to = Veri tarihi: { $date }
page-shown = Gösterilen: { $shown }.
page-theme = Tema
page-theme-system = Sistemdeki gibi
page-theme-light = Açık
page-theme-dark = Koyu
page-findings = Ne gösteriyor
page-finding-figures = Rakamlar
page-steer = Senaryo ve tarih
page-scenario = Senaryo
page-date = Tarih
page-promise = Sonraki tarihlerde sözler tutulmuş sayılır; verilen söz bir tahmin değildir.
page-as-it-is = Olduğu gibi
page-step-data = veri
page-routes = Güzergâhlar
page-keys = Bir güzergâhı, kesimi veya sütunu her yerde bulmak için üzerine gelin. Klavyeyle: Tab ile güzergâha, ardından ↓ ve ↑ ile kesimlerine gidilir; Enter güzergâhı sabitler, Escape bırakır.
page-map = Harita: { $name }
page-zoom = Haritanın ölçeği: { $name }
page-zoom-in = Yakınlaştır
page-zoom-out = Uzaklaştır
page-zoom-whole = Haritanın tümü
page-move-left = Sola kaydır
page-move-right = Sağa kaydır
page-move-up = Yukarı kaydır
page-move-down = Aşağı kaydır
page-zoom-hint = Yakınlaştırma: Ctrl ve tekerlek, iki parmak veya + ve −; kaydırma: sürükleme veya ok tuşları.
page-lines-follow = Hatlar senaryoya ve tarihe göre değişir; kırmızı çarpı, senaryonun kapattığı bir sınırı veya yeri gösterir. Simgeler, lejant ve yazılar şu tarihteki gibi kalır: { $shown }.
page-map-in-words = Haritanın sözlü anlatımı
page-comparison = Karşılaştırma
page-dates = Tarihe göre açık kısım, verilen sözler tutulursa
page-dates-about = Her güzergâhın işleyen uzunluğu: gösterilen ilk günde ve söz verilen her sonraki yılın sonunda, o güne kadarki bütün sözler tutulursa. Söz, tahmin değildir.
page-dates-cell = { $whole } km’nin { $running } km’si
page-comparison-of = Karşılaştırma: { $name }
page-compared = { $name }: karşılaştırılan güzergâhlar
page-as-of = durum tarihi: { $shown }
page-baseline = Referans güzergâh
page-turn = Güzergâhlar satırlarda (sıralamak için)
page-pick = Gösterilen güzergâhlar
page-pick-all = Hepsi
page-pick-none = Hiçbiri
page-underlined = Altı çizili rakamlar, senaryosuz ilk durumdan ({ $shown }) farklıdır.
page-strip = Güzergâhlar aynı ölçekte: { $name }
page-strip-follows = Çerçeveli parçalar, seçilen tarihte senaryodaki gibidir; kırmızı kesik çizgiler ve çarpılar: senaryoda kapalı. Simgeler şu tarihteki gibi kalır: { $shown }.
page-time = Zaman nereye gidiyor: { $name }
page-cost = Para nereye gidiyor: { $name }
page-promises = Söz verilen tarihler: { $name }
page-charts-keep = Süre ve maliyet grafikleri şu tarihteki durumları korur: { $shown }.
page-missing-caption = İşletmede olmayan kesimler
page-missing-when = durum tarihi: { $shown }; söz verilen tarihlerle
page-crossings-caption = Sınır kapıları
page-advisories-caption = Güzergâhları ilgilendiren uyarılar
page-show = Göster
page-all-events = tüm olaylar
page-timeline-paper = Olayları da yazdır
page-timeline-left-out = Olaylar ve yalnızca onlara ait kaynaklar kâğıtta yer almaz; ekranda vardır.
page-cited = Atıf yapılan yerler
page-source = Kaynak { $n }
page-link = Bağlantı
page-link-to = Bağlantıyı kopyala: { $name }
page-copy = Tabloyu kopyala
page-copy-of = Tablo olarak kopyala: { $name }
page-embed = Yerleştir
page-embed-of = Yerleştirme kodunu kopyala: { $name }
page-file-of = { $kind }: { $name }
page-beside = Bu sayfanın klasöründe: Word için iki sayfalık belgeler ({ $groups }); tam rapor { $word } ve { $markdown } biçiminde; { $layers }.
page-beside-word = Word için
page-beside-markdown = Markdown
page-beside-layers = GIS katmanları
page-cite = Kaynak gösterimi: { $title }. { $generator }, veri tarihi: { $date }.
page-made = Program: { $generator }, komut: { $command }. Veri tarihi: { $date }. Tek dosya, ağ gerekmez.
page-open-yes = baştan sona açık
page-open-no = baştan sona açık değil
page-open-unknown = baştan sona açık olup olmadığı bilinmiyor
page-in-english = Açıklamalar, olaylar ve notlar İngilizcedir.

## The page: words of its script. In { $name } and the like the page puts values itself, as they are.

script-leg-o = işletmede
script-leg-u = yapım aşamasında
script-leg-p = planlanıyor
script-leg-d = kullanım dışı
script-leg-s = trafiğe kapalı
script-leg-r = aksamış, açık olup olmadığı bilinmiyor
script-leg-x = durumu yayımlanmamış
script-leg-c = bu senaryoda kapalı
script-route = { $name }: { $km } km, { $open }
script-leg = { $name }, kesim { $n }/{ $of }: { $place }, { $km } km, { $state }
script-open = Baştan sona açık güzergâhlar ({ $date }): { $parts }.
script-open-part = { $name } { $n }/{ $of }
script-lines = Hatlar: { $date }. Simgeler ve adlar: { $shown }.
script-fixed = Durum tarihi: { $date }; seçime göre değişmez.
script-route-head = Güzergâh
script-link-copied = Bağlantı kopyalandı.
script-code-copied = Kod kopyalandı.
script-table-copied = Tablo kopyalandı.
script-events = olaylar: { $n }/{ $of }

## Documents

title = Hangi güzergâhlar açık ve maliyetleri ne kadar? { $groups }
subtitle = { $n } güzergâh, durum tarihi: { $shown }; uzunluklar, sınırlar, ray açıklığı değişimleri, eksik kesimler, süre ve maliyet, her rakam kaynağıyla.
made-with = Oluşturan komut: { $command }
as-of = Durum tarihi: { $shown }.
states-on = Durum tarihi: { $shown }. Veri tarihi: { $data }.
brief-star = * Açık güzergâhlar arasında satırının en iyisi. Terminalden terminale süre ve dolu konteynerin maliyeti, varsayımlar üzerinden yapılan denemelerin medyanıdır; aralıkları ve kaynakları tam rapordadır.
brief-limits = Planlanan, yapılmış demek değildir: tarih birinin beyanıdır. Süre ve maliyet, geniş aralıklı varsayımlardır. Sınırlar ve adlar, bunların herhangi biri tarafından onaylandığı veya kabul edildiği anlamına gelmez.
what-it-does-not-claim = Neleri iddia etmiyor
the-routes = Güzergâhlar
missing-links = Eksik kesimler
border-crossings = Sınır kapıları
advisories = Uyarılar
advisories-count = Uyarılar: { $n }
timeline = Zaman çizelgesi
terms = Terimler
sources = Kaynaklar
column-route = güzergâh
column-km = km
column-from-to = nereden – nereye
column-status = durum
column-promised = söz verilen tarih
column-crossing = sınır kapısı
column-borders = sınırlar
column-mode = ulaşım türü
column-asks = koşullar
column-kind = tür
column-when = ne zaman
column-what = içerik
column-routes = güzergâhlar
column-date = tarih
column-happened = olay
all = hepsi
said-on = { $what }, söylendiği tarih: { $date }
reported = Bildirilen: { $what }
limit-end = Veriler { $date } tarihinde sona eriyor; sonrasına ait hiçbir şey verilerde yer almıyor.
limit-lines = Çizilen hatlar genelleştirilmiştir, bazıları şematiktir: yarısında sapma { $middle } m değerini, en kötüsünde { $worst } km değerini aşabilir.
limit-planned = Planlanan, yapılmış demek değildir: tamamlanma tarihi birinin beyanıdır; kimin ne zaman söylediği gösterilir.
limit-hours = Süre, maliyet ve emisyonlar, geniş aralıklı varsayımlardır: hareket ile bir kaynağın rakam verdiği yoldaki duruşlar dâhildir, garlarda bekleme ve yükleme dâhil değildir.
limit-boundaries = Sınırlar ve adlar kaynaklardaki gibidir ve bunların herhangi biri tarafından onaylandığı veya kabul edildiği anlamına gelmez; her haritada ihtilaflı olanların hangi görüşe göre çizildiği belirtilir.
limit-english = Açıklamalar, olaylar, notlar ve kaynaklar yazıldıkları dilde verilir.

## Tables of a route

# A heading. $shown is a date, then maybe the direction and the name of a scenario.
heading-route = { $name } ({ $id }), durum tarihi: { $shown }
also-known-as = Diğer adları: { $names }.
# The first length is that of the published sources, the second that of the line on the map.
route-lengths = Kalibre edilen uzunluk { $length } km, çizilen hat { $drawn } km (WGS 84 üzerinde jeodezik (Karney 2013)); işletmede { $operational } km, eksik { $missing } km; kuş uçuşuna oran: { $directness }.
accuracy-drawn = Çizilen hattın doğruluğu: { $parts }.
drawn-surveyed = { $km } km arazide ölçülmüş
drawn-traced = { $km } km görüntüden çizilmiş
drawn-generalised = { $km } km genelleştirilmiş
drawn-schematic = { $km } km şematik
# How a line was drawn: measured in the field, traced from an image, generalised, or a mere sketch.
line-surveyed = arazide ölçülmüş
line-traced = görüntüden çizilmiş
line-generalised = genelleştirilmiş
line-schematic = şematik
# A leg is a part of a route between two neighbouring places.
column-leg = kesim
# Country code, in two letters.
column-cc = ülke
# By rail, road or sea, with the gauge.
column-by-mode = ulaşım türü
column-status-last-known = durum, bilinen son tarih
column-length = uzunluk
# Length of the line on the map.
column-drawn = çizilen
# Where the length comes from: claimed, carried or measured.
column-length-is = uzunluğun dayanağı
column-segment = kesim
# How the line was drawn: traced, schematic and so on.
column-line-is = hat sınıfı
rail-of-gauge = demiryolu, { $gauge }
closed-by = kapalı (kapatan: { $what })
promised-for = söz verilen tarih: { $date }
# Of a line that a scenario opens.
opened = senaryoda açık
last-known-about = Bilinen son tarih: durum kaynağının kapsadığı son gün; yalnızca gösterilen günden önceyse verilir.
segment-ids = Kesimlerin kimlikleri
crossings-count = Sınır kapıları: { $n }
column-id = kimlik
# $state can end in the marks of its sources, such as [3].
port-state = Liman ({ $name }): { $state }.
gauge-breaks-count = Ray açıklığı değişimleri: { $n }
column-place = yer
column-from-mm = önce, mm
column-to-mm = sonra, mm
column-note = not
or-elsewhere = veya ray açıklığı yayımlanmamış komşu kesimlerde başka bir yerde
# More breaks of gauge. A number, and the forms that go with it.
gauge-breaks-possible = Ray açıklığının yayımlanmadığı yerlerde en fazla { $n } değişim daha olabilir.
missing-links-count = Eksik kesimler: { $n }
column-said-about-works = tamamlanma ve ilerlemeye ilişkin beyanlar
# Of one piece of a line only.
one-segment = tek kesim
nothing-found = kaynaklarda bir şey bulunamadı
# Share of works that is done, such as 45 %.
works-done = tamamlanan: { $value }
# Date for which works are promised.
works-due = söz verilen tarih: { $value }
parts = Dökümler
# By what lengths, hours or dollars are split: by country, by mode.
column-by = döküm
column-part = parça
column-amount = miktar
column-unit = birim
column-percent = %
published-lengths = Yayımlanan uzunluklar
column-published-length-of = uzunluğu yayımlanan kesim
column-claims-km = beyanlar, km
# The length with which is calculated.
column-used = kullanılan
column-why-differ = farkın nedeni
of-drawn-line = çizilen hatta göre { $share }
# The claim that counts where several differ.
preferred = esas alınan: { $value }
published-figures = Yayımlanan kapasite, maliyet ve yapım işleri
column-about = konu
column-figure = gösterge
column-value = değer
column-source-and-note = kaynak ve not
quantity-capacity = kapasite
quantity-traffic = trafik
quantity-cost = maliyet
quantity-speed = hız
quantity-dwell = bekleme süresi
quantity-tunnels = tüneller
quantity-bridges = köprüler
quantity-stations = istasyonlar
quantity-lanes = şerit sayısı
quantity-width = genişlik
quantity-bridge-length = köprü uzunluğu
quantity-load-limit = yük sınırı
quantity-tracks = hat sayısı
quantity-electrified = elektrikli
quantity-axle-load = dingil yükü
quantity-gradient = eğim
quantity-train-length = tren uzunluğu
quantity-train-weight = tren ağırlığı
quantity-investment = yatırım
quantity-investment-missing = eksik yatırım

## Time, cost and emissions, term by term

transit-totals = Dolu konteynerin (TEU) terminalden terminale süresi, maliyeti ve emisyonları
column-event = aşama
# How many times it happens.
column-times = kaç kez
column-hours = saat
column-usd = USD
column-usd-teu = USD/TEU
column-kg-co2e = kg CO2e
# The sum of the column.
together = toplam
together-p50 = toplam, P50 (P10–P90)
speeds = Gecikmesiz hız (SWOD): { $without } km/sa, gecikmeler dâhil hız (SWD): { $with } km/sa.
as-if-open = Değerler, tümü açıkmış gibi verilmiştir.
hours-by-term = Saat, terim terim ({ $route }): miktar ÷ hız, miktar × birim değer
cost-by-term = ABD doları, terim terim ({ $route })
part-of-p50-about = “P50 parçası”, toplamın medyanına düşen parçadır; bu parçaların toplamı medyanı verir. Tek tek aşamaların değerleri ise böyle toplanmaz: hepsi aynı anda yüksek veya düşük olmaz.
# A term of a sum: an amount times or over assumptions.
column-term = terim
column-p10 = P10
column-p50 = P50
column-p90 = P90
column-part-of-p50 = P50 parçası
# A heading: what the term before it comes to.
equals-p50 = = { $unit }, P50 (P10–P90)
# Of a term for which no assumption was published.
not-published = yayımlanmamış
spread-hours = Süre aralığını belirleyenler: { $parts }.
spread-cost = Maliyet aralığını belirleyenler: { $parts }.
spread-emission = Emisyon aralığını belirleyenler: { $parts }.
column-assumption = varsayım
# CAREC is a programme; its name stays.
column-carec-year = CAREC, yıl
column-caveat = çekince
# Whose bounds are the least and the greatest value seen.
extremes = { $value }, uç değerler
# $countries are two codes, such as AZ–GE.
at-border = sınır { $countries }: { $name }
at-gauge-changes = varsa başka ray açıklığı değişimleri
at-gauge-change = ray açıklığı değişimi: { $place }
at-transshipment = aktarma: { $place }
at-port-wait = gemi bekleme: { $place }
at-terminal = terminal: { $place }
at-yard = garlarda bekleme, { $by }
at-rest = sürücü dinlenmesi, { $by }
# $country is a code, such as AZ.
rail-in = demiryolu ({ $country })
road-in = karayolu ({ $country })
or = { $first } veya { $last }
unit-m = m
unit-h = sa
unit-usd = USD
unit-usd-teu = USD/TEU
unit-usd-teu-km = USD/TEU-km
unit-usd-tkm = USD/tkm
unit-g-tkm = g/tkm
unit-kg = kg
unit-km-h = km/sa
unit-h-1000-km = sa/1000 km
unit-t-teu = t/TEU

## Lists: routes, crossings, events, promises, scenarios, sources

heading-routes = { $name }, durum tarihi: { $shown }
column-name = ad
column-modes = ulaşım türleri
# Kilometres that are not in operation.
column-missing = eksik
# A number, and the forms that go with it.
heading-crossings = { $n } sınır kapısı, durum tarihi: { $shown }
column-on-routes = güzergâhlardaki yeri, km
crossings-details = Kimler geçebilir, koşullar nelerdir, neler geçiyor
crossing-for = Geçebilenler: { $users }.
# $what is a value, then its date, note and source.
crossing-traffic = Trafik: { $what }.
crossing-capacity = Kapasite: { $what }.
# Time that is spent at the border.
crossing-dwell = Bekleme süresi: { $what }.
crossing-load-limit = Yük sınırı: { $what }.
# A number, and the forms that go with it.
heading-events = { $n } olay ({ $shown } tarihine kadar)
heading-events-of = { $n } olay ({ $shown } tarihine kadar): { $routes }
data-end-events = Veriler { $date } tarihinde sona eriyor: sonraki olaylar verilerde yer almıyor.
heading-promises = Söz verilen tarihler, şu tarihe kadar söylenenler: { $shown }
heading-promises-on = Söz verilen tarihler ({ $routes }), şu tarihe kadar söylenenler: { $shown }
no-promises = O tarihe kadar hiçbir tamamlanma veya açılış tarihi için söz verilmemiştir.
column-project = proje
# How many times a date was said.
column-said = kaç kez söylendi
column-first-for = ilk tarih
column-now-for = şimdiki tarih
# By how many months the promised date moved.
column-moved = kayma
column-state = durum
# Whether the promised day has passed.
column-that-day = o gün
day-passed = geçti
day-ahead = henüz gelmedi
column-said-on = söylendiği tarih
column-who-and-source = kim [kaynak]
# Months, with a sign.
months-moved = { $n } ay
date-reported = { $date } (bildirilen)
promises-about = Kayma: ilk söz verilen tarihten itibaren takvim ayı; yıl, sonuna kadar sayılır. Kimsenin adı verilmemişse söz kaynağındır. Bildirilen: söylendiğinde tarih gelmişti. Durum: hatların o günkü durumu; hatlar yeniden yapılırken kullanımda olabilir.
# A number, and the forms that go with it.
heading-scenarios = { $n } senaryo
column-scenario = senaryo
column-what-it-changes = neyi değiştirir
column-why = neden
scenario-states = durum tarihi: { $date }
scenario-promises = sözler tutulmuş
# A scenario tells to open or close lines and crossings, and to avoid countries.
scenario-open = açılan: { $what }
scenario-close = kapatılan: { $what }
scenario-avoid = hariç tutulan: { $countries }
# A number, and the forms that go with it.
heading-sources = { $n } kaynak: { $name }
column-grade = derece
column-language = dil
column-source = kaynak
sources-of-grade = { $n } { $grade }
by-grade = Dereceye göre: { $counts }.

## Ways and their loss

# What has to be least, at the end of a heading.
by-length = uzunluğa göre
by-time = süreye göre
by-cost = maliyete göre
heading-way = { $from } – { $to }, durum tarihi: { $shown }, { $by }
heading-way-via = { $from } – { $to }, { $via } üzerinden, durum tarihi: { $shown }, { $by }
off-start = Başlangıç noktasının şebekeye uzaklığı: { $distance }.
off-end = Bitiş noktasının şebekeye uzaklığı: { $distance }.
no-route = Güzergâh yok: { $reason }.
no-route-untouched = hiçbir kesim şu yere ulaşmıyor: { $place }
# $modes are rail, road or sea.
no-route-untouched-by = ulaşım türü { $modes } olan hiçbir kesim şu yere ulaşmıyor: { $place }
no-route-unjoined = atlasın kesimleri bu yerleri birbirine bağlamıyor
no-route-unpriced-length = bağlantı var, ancak uzunluğu için yayımlanmış veri yok
no-route-unpriced-time = bağlantı var, ancak süresi için yayımlanmış veri yok
no-route-unpriced-cost = bağlantı var, ancak maliyeti için yayımlanmış veri yok
no-route-cut = en az engelli bağlantı şu yerlerde kesik: { $parts }
# Changes of gauge.
column-breaks = ray açıklığı değişimi
column-common-percent = ortak, %
column-countries = ülkeler
common-about = Ortak: bir güzergâhın uzunluğunun, daha iyi bir güzergâhla ortak olan en büyük payı.
borders-of-way = Sınırlar: { $names }.
gauge-changes-at = Ray açıklığının değiştiği yerler: { $places }.
# Numbers of origins and destinations; $over is an atlas or a file.
heading-matrix = { $from } çıkış × { $to } varış: { $over }, { $by }
heading-matrix-of = { $from } çıkış × { $to } varış: { $over }, durum tarihi: { $shown }, { $by }
column-from = nereden
column-to = nereye
no-way = Bağlantı yok: { $n }/{ $all }.
hours-unknown = süre bilinmiyor
cost-unknown = maliyet bilinmiyor
best-route = En iyi güzergâh: { $totals }.
disjoint-routes = Ortak kesimi olmayan güzergâhlar: { $n }. En iyi güzergâhın kullanmadığı yerlerin kaybı hiçbir şeyi değiştirmez.
no-single-failure = Tek bir sınır kapısının veya kesimin kaybı bağlantıyı koparmaz.
# Numbers, and the forms that go with them.
single-failures = Tek başına kaybı bağlantıyı koparanlar: { $segments } kesim ve { $crossings } sınır kapısı.
no-veto = Uç noktalar arasındaki hiçbir ülkenin veto gücü yok.
vetoes = Uç noktalar arasında veto gücü olan ülkeler: { $countries }.
vetoes-of-ends = Uç noktaların bulunduğu ülkeler: { $countries }.
# What is taken away: a segment, a crossing or a country.
column-lost = kaybedilen
column-km-left = kalan güzergâh, km
column-extra-km = ek km
column-extra-hours = ek saat
column-extra-usd-teu = ek USD/TEU
lost-segment = kesim
lost-crossing = sınır kapısı
lost-country = ülke
# Of what is left after a loss.
no-route-left = güzergâh yok
# $n is two or more.
any-of-segments = { $from } – { $to }, { $n } kesimden herhangi biri
heading-breakeven = { $first } ile { $second }, { $by }
# $what is the id of a segment, a crossing or an assumption; $today its value with bounds.
breakeven-inside = { $what } için varsayılan değer: { $today }. İkisi { $value } değerinde eşitlenir; bu değer söz konusu sınırların içindedir. Mevcut durumda değeri daha düşük olan: { $less }.
breakeven-outside = { $what } için varsayılan değer: { $today }. İkisi { $value } değerinde eşitlenir; bu değer söz konusu sınırların dışındadır. Mevcut durumda değeri daha düşük olan: { $less }.
breakeven-on-neither = Böyle bir değer yok: { $what }, { $by } karşılaştırmada iki güzergâhın hiçbirinde hesaba katılmıyor.
breakeven-alike = Böyle bir değer yok: { $what } iki güzergâhta da aynı ölçüde hesaba katılıyor.
breakeven-below-zero = Böyle bir değer yok: { $what } ne olursa olsun, sıfıra inse bile, { $less } için değer { $more } için olandan düşüktür.
breakeven-lacks = { $route } baştan sona açık değil; önce şu kesimler işletmede olmalı: { $parts }.

## Rankings, evidence, differences

ranking-pairs-hours = Süre: satırdaki güzergâhın sütundakinden hızlı olduğu denemelerin payı
ranking-pairs-cost = Maliyet: satırdaki güzergâhın sütundakinden ucuz olduğu denemelerin payı
ranking-ranks-hours = Süre: güzergâhın her bir sırayı aldığı denemelerin payı
ranking-ranks-cost = Maliyet: güzergâhın her bir sırayı aldığı denemelerin payı
# Above the routes of the rows, beside those of the columns.
column-less-hours = şundan hızlı
column-less-cost = şundan ucuz
column-rank = sıra
column-figures = göstergeler
# How many sources.
column-sources = kaynak sayısı
column-oldest = en eski
column-without-date = tarihsiz
column-weakest = en zayıf
# Which sources the weakest are.
column-which-are = hangileri
quoted = “{ $text }”
heading-diff = { $group }: önce { $from }, sonra { $to }
shortest-stays = Baştan sona geçilebilen en kısa güzergâh aynı kalıyor: { $route }.
fastest-stays = Baştan sona geçilebilen en hızlı güzergâh aynı kalıyor: { $route }.
cheapest-stays = Baştan sona geçilebilen en ucuz güzergâh aynı kalıyor: { $route }.
shortest-changes = Baştan sona geçilebilen en kısa güzergâh: önce { $before }, sonra { $after }.
fastest-changes = Baştan sona geçilebilen en hızlı güzergâh: önce { $before }, sonra { $after }.
cheapest-changes = Baştan sona geçilebilen en ucuz güzergâh: önce { $before }, sonra { $after }.
# In place of the name of a route.
no-best-route = yok
# In place of the value of an assumption.
no-value = yok
column-before = önce
column-after = sonra
column-change = değişim
unchanged = Değişmeyenler: { $routes }.
column-segment-or-crossing = kesim veya sınır kapısı
column-because = neden
# $n is two or more.
part-of-segments = { $from } – { $to }, { $n } kesim
opened-by = açık (açan: { $what })
because-scenario = bu senaryoda yok
# It changes because the dates differ.
because-date = tarih
changed-assumptions = Değişen varsayımlar
nothing-changes = Hiçbir şey değişmiyor.

## Charts in text

heading-bars-time = Yolculuğun aşamalarına göre saat, durum tarihi: { $shown }
heading-bars-cost = Yolculuğun aşamalarına göre konteyner başına ABD doları, durum tarihi: { $shown }
# $what is the name of a route, $note its id.
route-not-open = { $what } ({ $note }), açık değil
total-unknown = Bilinmiyor, yayımlanmış veri yok: { $what }
bars-legend = { $signs }. Parantez içinde P10–P90.
told-as-if-open = Açık olmayanlar, açıkmış gibi verilmiştir.
heading-stairs-time = Kilometreye göre saat, durum tarihi: { $shown }
heading-stairs-cost = Kilometreye göre konteyner başına ABD doları, durum tarihi: { $shown }
column-letter = harf
# Stops of a route, each with its part of the median.
column-stops = duruşlar, P50 parçaları
heading-as-of = { $what }, durum tarihi: { $shown }
routes-to-scale = Güzergâhlar aynı ölçekte
strip-scale = km, 0 noktası: { $start }
strip-disused = kullanım dışı
strip-unknown = durumu bilinmiyor
strip-closed = senaryoda kapalı
strip-border = sınır
strip-border-shut = açık olmayan sınır
strip-gauge-break = ray açıklığı değişimi
strip-legend = { $states }; üstte: { $marks }.

## Hints below a report

tip-routes = Sonraki adım: kesimleri için `corridor show ROUTE`, iki güzergâhı yan yana görmek için `corridor compare ROUTE ROUTE`.
tip-scenarios = Birini kullanmak için: `corridor compare --scenario NAME`; iki senaryo verilirse birincisinden ikincisine ne değiştiği gösterilir.
tip-assumptions = Tek bir çalıştırma için birini değiştirin: `corridor compare --assume border-rail-hours=12` veya 4..12..30.
tip-gaps = Boşluklar `--join METRES` ile kapatılabilir.
tip-one-way = `--ignore-oneway` her hattı iki yönde de izler.

## Assumptions, findings of a check, options, differences between atlases

heading-assumptions = Süre, maliyet ve emisyonlar için { $n } varsayım
heading-check = { $name }: { $errors } hata, { $warnings } uyarı
column-severity = önem
column-code = kod
column-where = nerede
# What can be done about it.
column-hint = ipucu
severity-error = hata
severity-warning = uyarı
heading-config = Seçenekler ve nereden geldikleri
column-command = komut
column-option = seçenek
# Where the value of an option was set.
column-origin = kaynağı
origin-default = varsayılan
origin-command-line = komut satırı
config-about = Komut satırındaki seçenek corridor.toml dosyasından önce gelir; bu dosya bu klasörde ve üst klasörlerde aranır.
heading-atlas-diff = Önce: { $before }; sonra: { $after }
embedded-atlas = yerleşik atlas
column-segments = kesimler
column-places = yerler
column-crossings = sınır kapıları
column-events = olaylar
column-sections = bölümler
# A property of a feature, such as the number of its tracks.
column-field = alan
change-added = eklendi
change-removed = silindi
change-moved = yeri değişti
change-changed = değişti
moved-by = { $distance } yer değiştirdi
figures-stay = Güzergâhların göstergeleri değişmiyor.

## The model against published times and prices, and against trips

heading-backtest = Model ve yayımlanmış { $n } süre ile fiyat
backtest-none = Atlasta yayımlanmış süre ve fiyat katmanı yok.
backtest-times = Süreler
backtest-prices = Fiyatlar
heading-scores = Modelin başarısı
column-way = yol
# The day on which it was said.
column-when-said = söylendiği tarih
# What kind of statement it is.
column-basis = veri türü
column-published = yayımlanan
column-model = model
# Model over what was published or observed.
column-ratio = oran
# Whether it lies between the percentiles of the model; of scores, how many do.
column-inside = aralıkta
way-by = { $ends }, üzerinden: { $places }
way-without = { $way }; hariç: { $what }
statement-measured = ölçülen
statement-stated = beyan edilen
statement-planned = planlanan
statement-promised = söz verilen
statement-limit = üst sınır
statement-tariff = tarife
statement-quoted = teklif
statement-estimated = tahmin
# What a published time or price leaves out, after “without”.
omission-terminal = terminaller
omission-origin-terminal = çıkış terminali
omission-destination-terminal = varış terminali
omission-yard = garlarda bekleme
omission-border = sınır
omission-gauge-change = ray açıklığı değişimi
omission-transshipment = aktarma
omission-port-wait = limanda bekleme
unit-d = gün
unit-usd-t = USD/t
# What the scores of a row are about.
column-of = konu
column-number = sayı
# Share of those that are inside.
column-share = pay
column-median-ln-ratio = medyan |ln oran|
column-median-ratio = medyan oran
score-times = süreler
score-prices = fiyatlar
score-times-and-prices = süreler ve fiyatlar
score-measured-alone = yalnız ölçülenler
score-hours = süre
score-cost = maliyet
backtest-about = Model: medyan ve ayraç içinde 10. ve 90. yüzdelikler; yolun tamamı açıkmış gibi. Oran: modelin yayımlanan değere, aralıklarda ise aralığın ortasına oranı. Aralıkta: yayımlanan değer iki yüzdeliğin arasındadır; kusursuz bir modelde bu %80 olurdu. Medyan oran 1’den büyükse model fazla yavaş veya fazla pahalıdır. Sözler ve planlar da sayılmıştır: verinin ne tür olduğunu “veri türü” sütunu gösterir. Üzerinde anlaşılan üst sınırlar listelenmiş, ancak sayılmamıştır.
backtest-unknown = Bunların bir bölümü için yayımlanmış veri olmadığından sayılmamışlardır: { $ids }.
heading-trips = Model ve { $n } sefer
column-trip = sefer
column-trips = seferler
trips-not-open = † Atlasa göre o gün baştan sona açık değil; en az engelli bağlantı alınmıştır.
trips-left-out = Kullanılamayan satırlar: { $n }; hangileri olduğu uyarılarda yazılıdır.
trips-about = Yol: seferin ulaşım türleriyle o gün açık olanların en kısası. Model: medyan ile 10. ve 90. yüzdelikler. Oran: modelin sefere oranı. Aralıkta: sefer iki yüzdeliğin arasındadır; kusursuz bir modelde bu %80 olurdu. Medyan oran 1’den büyükse model fazla yavaş veya fazla pahalıdır.
heading-fitted = Bu seferlere uydurulan varsayımlar
fitted-none = Yok: bir varsayım için ona bağlı en az { $n } sefer gerekir.
fitted-about = Bir seferin yalnızca toplamı bilinir, toplamın nasıl bölündüğü bilinmez. Bu yüzden her varsayım, ona bağlı seferlerde gözlemin modele oranının medyanıyla çarpılır; hızlarda oran terstir, sınırlar değerle birlikte değişir. En az { $n } sefer gerekir.
fitted-too-few = Şu varsayımlara bağlı sefer sayısı yetersiz: { $assumptions }.
fitted-scores = Aynı seferler bu varsayımlarla; başka seferlerde sonuç daha zayıf olacaktır:
heading-scenario-file = Senaryo dosyası

## Lines of files: lengths, and new atlases

method = WGS 84 üzerinde jeodezik (Karney 2013)
# $file is the name of a file; $method the message “method”.
heading-measure = { $file }: { $n } nesne, { $length }, { $method }
column-country = ülke
# A feature of a file: a line, or several that belong together.
column-feature = nesne
column-by-country-km = ülkelere göre, km
column-crossings-at = sınır geçişleri (km: konum)
measure-sea = { $code }: denizde.
measure-outside = { $code }: sınır katmanının dışında.
# A line that runs along a border and strays over it by less than its accuracy.
measure-noise = Çizim hatası sayılan, doğruluk payı içindeki sınır aşımları: { $n }.
measure-left-out = Boyunca uzunluğu olmadığından dışarıda bırakılan nokta ve çokgenler: { $n }.
measure-more = Ve { $n } nesne daha; CSV ve JSON hepsini listeler.
heading-made = { $folder }: { $n } dosya
# Length in common with segments that were there before.
column-shared-km = ortak, km
made-over-water = Sınırlara göre { $length } su üzerindedir ve kıyısındaki ülkelere sayılır.
made-absorbed = Köprüler ve istasyon hatları gibi kısa parçaların { $length } kadarı, yanındakinin özelliklerini almıştır.
made-kept-whole = Yalnız kısmen ortak olan ve haklarında çizgilerinin söylediğinden fazlası yazılı olduğu için yanlarına yeniden çizilenler: { $ids }.
made-todo = Verilerde olmayan, doldurulması gerekenler:
todo-as-of = `as_of`: verilerin hangi güne ait olduğu
todo-title = `title`: hatları kimin çizdiği ve lisansları
todo-gauge = `gauge_mm`: { $all } demiryolundan { $open }
todo-electrification = `electrification`: { $all } demiryolundan { $open }
todo-tracks = `tracks`: { $all } demiryolundan { $open }
todo-status = `status`: { $all } kesimden { $open }
todo-crossings = `status` ve `users`: { $all } sınır kapısından { $open }
todo-accuracy = hatların `accuracy_m` değeri: { $all } kesimden { $open }

## Lines of files: ways over them

# A network of lines: nodes are where lines meet; a component is a part of it that is connected in itself.
heading-lines = { $file }: { $lines } hat, { $nodes } düğüm
lines-components = Hatlar ortak bir noktada buluşur; yalnızca kesişen hatlar bağlı değildir. { $components } bağlantılı bölüm; en büyüğünde { $nodes } düğüm var.
lines-joined = En çok { $limit } genişliğindeki boşluklar, uzunluğa sayılan düz parçalarla kapatılır: { $n } boşluk, toplam { $sum }.
# Before a position in “lines-end”.
lines-from = Başlangıç
lines-to = Bitiş
lines-via = Ara nokta
# $place and $at are positions; $feature is the number of a line.
lines-end = { $what } { $place }: en yakın hatta uzaklığı { $distance }, hat no. { $feature }, konum { $at }, { $n } düğümlü bölümde.
# $sizes is two numbers of nodes or more, joined by “and”; $gaps one of the next three messages.
lines-apart = uçlar birbirine bağlı olmayan bölümlerde (düğüm sayıları: { $sizes }); { $gaps }
lines-gaps-many = aralarında çok fazla boşluk var
lines-gap-narrowest = aralarındaki en dar boşluk: { $gap }
lines-gaps-narrowest = en dar boşluklu bağlantıda { $n } boşluk var, toplam { $sum }, en genişi { $widest }: { $gaps }
lines-apart-near = { $apart }. Bitişin bulunduğu bölümün başlangıca uzaklığı { $distance }
lines-gap = { $width }, { $from } ile { $to } arasında
lines-gaps-more = ve { $n } tane daha
lines-one-way = tek yönlü hatlar oraya ancak ters yönde ulaşıyor; iki yönde izlenseydi uzunluk { $length } olurdu
lines-forbidden = her bağlantı kaçınılacak bir ülkeye giriyor veya kapalı bir sınırdan geçiyor; en kısası { $length }
# $country is a code, such as AZ.
lines-end-forbidden = { $place } konumu, kaçınılacak ülkede: { $country }
column-lines = hatlar
column-in-common-percent = ortak, %
column-gaps = boşluklar
lines-method = Uzunluklar: { $method }. Süre ve maliyet için bir atlasın verileri gerekir.
# $field is the name of a property and its unit.
lines-field = nesnede varsa { $field } özelliği, yoksa { $method }
unit-mi = mil
unit-ft = fit
note-far = { $place } hattan uzakta: { $distance }; bu, uzunluğa dâhil değildir.
note-indirect = Güzergâh { $route }, uçları arasındaki düz çizginin { $times } katı uzunluğunda: dosyada bir bağlantı eksik olabilir.
note-gaps = Güzergâh { $route } kapatılmış { $n } boşluktan geçiyor, toplam { $sum }: { $gaps }.
note-detour = Bu bir dolambaçtır: her hat iki yönde izlenebilseydi ve hiçbir şey yasak olmasaydı uzunluk { $length } değil, { $free } olurdu.
note-none-one-way = Dosyada tek yönlü hat yok.
note-both-ways = Tek yönlü oldukları hâlde iki yönde izlenenler: { $n } nesne.
note-one-way = Tek yönlü (`oneway`): { $n } nesne.
note-one-way-implied = Tek yönlü (`oneway`): { $n } nesne; bunlardan bunu belirtmeyen döner kavşak ve otoyollar: { $implied }.
# $list is words of a property, each with how often it occurs.
note-one-way-unknown = `oneway` değeri anlaşılmadığı için iki yönde izlenen hatlar: { $list }.
note-one-way-special = Yalnız belli araç türleri için tek yönlü olan, dikkate alınmayan hatlar: { $list }.
note-levels = Farklı `layer`, `bridge` veya `tunnel` değerli hatların iç kısımlarında { $n } ortak noktası var, ilki { $place }; OpenStreetMap verilerinde olduğu gibi orada birleştirilmişlerdir.
note-measured = `{ $field }` alanında uzunluk olmadığından ölçülenler: { $n } nesne.
note-other-unit = { $field } uzunlukları çizilenlerin { $times } katı: birim başka olabilir.

## What was written

written-files = { $folder }: { $n } dosya
written-pages = { $folder }: { $n } sayfa
written-atlas = { $folder }: { $n } dosya; kullanımı: --atlas { $folder }
written-html = raporun tamamı, tarayıcı için
written-brief = ilk grup hakkında iki sayfa, brief.docx ile aynı; tamamı report.docx ve report.md dosyalarında
written-drawings = haritalar ve grafikler
written-tables = her grubun rakamları
written-layers = CBS için
written-terminal = Terminalde: { $command }
next-commands = Sonra:
