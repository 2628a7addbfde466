"""Hand-made tables: places, chains and schematic lines. Everything measured is computed elsewhere.

Position codes of a place
 gn:NAME@lat,lon   GeoNames town nearest to the hint (must exist within 8 km)
 pr:NAME@lat,lon   GeoNames town projected on the routed rail line (station site = nearest point of the track)
 rn:lat,lon        node of the scgraph_data rail network nearest to the hint (must exist within 0.3 km)
 es:lat,lon,acc    own estimate, accuracy in metres (no packaged source holds the point)
 ch:km             official chainage of the Alat-Julfa line on the derived north-bank curve
 sb:km             south-bank curve, abreast of that north-bank chainage
 bo:A,B@lat,lon    point of the shared border of A and B nearest to the hint
 on:A,B,km,acc     own estimate: so many km before place B on the straight line from place A
 ix:A,B            computed: where a chain crosses the border of A and B
"""
# id | name | country | kind | position | local names | note
PLACES = """
baku|Baku|AZ|station|rn:40.383,49.859|az=Bakı;ru=Баку;fa=باکو|rail node 0.9 km from the terminal; official distances count from Bakı yük (freight)
bilajari|Bilajari|AZ|station|rn:40.433,49.802|az=Biləcəri;ru=Баладжары|junction to Russia
alat|Alat|AZ|station|rn:39.958,49.392|az=Ələt;ru=Алят|junction
alat-port|Alat port (Port of Baku)|AZ|port|es:39.982,49.462,1500|az=Ələt limanı;ru=порт Алят|
hajigabul|Hajigabul|AZ|station|rn:40.043,48.942|az=Hacıqabul;ru=Аджикабул (Кази-Магомед)|junction
shirvan|Shirvan|AZ|station|rn:39.935,48.932|az=Şirvan;ru=Ширван|
osmanli-yeni|Osmanlı Yeni|AZ|station|es:39.931,48.790,2000|az=Osmanlı Yeni;ru=Османлы-Новые|junction to Astara; placed by chainage km 60
saatli|Saatlı|AZ|station|gn:Saatlı@39.932,48.369|az=Saatlı;ru=Саатлы|
imishli|İmişli|AZ|station|gn:Imishli@39.871,48.060|az=İmişli;ru=Имишли|
dashburun|Daşburun|AZ|station|es:39.644,47.703,2000|az=Daşburun;ru=Дашбурун|placed by chainage km 165
horadiz|Horadiz|AZ|station|rn:39.440,47.335|az=Horadiz;ru=Горадиз;fa=هورادیز|
soltanli|Soltanlı|AZ|station|ch:236|az=Soltanlı;ru=Солтанлы|placed by chainage
hakari|Həkəri|AZ|station|ch:269|az=Həkəri (Akara);ru=Акара|placed by chainage
mincivan|Mincivan|AZ|station|gn:Mincivan@39.030,46.723|az=Mincivan;ru=Миндживань;hy=Մինջևան|junction to Kapan (dismantled)
bartaz|Bartaz|AZ|station|ch:295|az=Bartaz;ru=Бартаз|placed by chainage
agbend|Ağbənd (Aghband)|AZ|station|ch:306|az=Ağbənd;ru=Агбенд;fa=آغبند|placed by chainage; the village is about 1 km away
border-agbend-nrnadzor|AZ–AM border, Ağbənd / Nrnadzor|AZ|border-crossing|ix:AZ,AM||rail, TRIPP
nrnadzor|Nrnadzor (Nüvədi)|AM|station|ch:315|hy=Նռնաձոր;az=Nüvədi;ru=Нрнадзор|station site on the river, not the village; placed by chainage
shvanidzor|Shvanidzor (Astazur)|AM|station|ch:328|hy=Շվանիձոր;az=Astazur;ru=Шванидзор|station site on the river, not the village; placed by chainage
meghri|Meghri station|AM|station|ch:338|hy=Մեղրի;az=Mehri;ru=Мегри;fa=مگری|on the river, 2-3 km from the town; placed by chainage
meghri-town|Meghri (town)|AM|city|gn:Meghri@38.901,46.243|hy=Մեղրի;az=Mehri;ru=Мегри|
agarak|Karchevan station (Agarak)|AM|station|ch:347|hy=Կարճևան (Ագարակ);az=Karçevan;ru=Карчеван|station of Agarak town; placed by chainage
border-agarak-ordubad|AM–AZ border, Agarak / Ordubad|AM|border-crossing|ix:AM,AZ||rail, TRIPP
salammalik|Salammalik|AZ|station|ch:362|az=Salammalik;ru=Саламмелик|placed by chainage
ordubad|Ordubad station|AZ|station|ch:370|az=Ordubad;hy=Օրդուբադ;ru=Ордубад;fa=اردوباد|placed by chainage; the town is about 5 km to the north-east
ordubad-town|Ordubad (town)|AZ|city|gn:Ordubad@38.909,46.023|az=Ordubad;hy=Օրդուբադ;ru=Ордубад|
dasta|Dəstə|AZ|station|ch:377|az=Dəstə;ru=Дасте|placed by chainage; GeoNames village within 1 km
aza|Aza|AZ|station|ch:387|az=Aza;ru=Аза|placed by chainage
yayci|Yaycı|AZ|station|ch:396|az=Yaycı;ru=Яйджи|placed by chainage
julfa-az|Julfa (Culfa)|AZ|station|rn:38.958,45.629|az=Culfa;ru=Джульфа;hy=Ջուղա;fa=جلفای نخجوان|Nakhchivan exclave
border-julfa-jolfa-rail|AZ–IR border, Julfa / Jolfa rail bridge|AZ|border-crossing|ix:AZ,IR||rail; gauge break at Jolfa
border-julfa-jolfa|AZ–IR border, Julfa / Jolfa road bridge|AZ|border-crossing|bo:AZ,IR@38.9425,45.6290||road; bridge position ±1 km
nehrem|Nehrəm station|AZ|station|es:39.0460,45.4580,700|az=Nehrəm;ru=Неграм|near the bend of the river; the village lies 7 km north
nakhchivan|Nakhchivan|AZ|station|rn:39.185,45.407|az=Naxçıvan;ru=Нахичевань;hy=Նախիջևան;fa=نخجوان|rail node 2.7 km from the city centre
shahtakhti|Şahtaxtı|AZ|station|rn:39.360,45.086|az=Şahtaxtı;ru=Шахтахты|
sharur|Sharur|AZ|station|rn:39.553,44.981|az=Şərur;ru=Шарур (Норашен)|
velidag|Vəlidağ|AZ|station|es:39.6446,44.9048,1000|az=Vəlidağ;ru=Велидаг|on the straight Sharur–Yeraskh line by chainage km 79.1
sadarak|Sədərək|AZ|station|es:39.6920,44.8650,1000|az=Sədərək;ru=Садарак|on the straight Sharur–Yeraskh line by chainage km 72.8
border-sadarak-yeraskh|AZ–AM border, Sədərək / Yeraskh|AZ|border-crossing|ix:AZ,AM||rail, closed since 1990s
yeraskh|Yeraskh|AM|station|rn:39.740,44.826|hy=Երասխ;az=Arazdəyən;ru=Ерасх|
border-sadarak-dilucu|AZ–TR border, Sədərək / Dilucu|AZ|border-crossing|bo:AZ,TR@39.6550,44.8060||planned rail, beside the Umut road bridge
dilucu|Dilucu|TR|station|es:39.6660,44.7780,1500|tr=Dilucu;az=Dilucu|planned
aralik|Aralık|TR|station|gn:Aralık@39.873,44.519|tr=Aralık|planned station; town centre used
igdir|Iğdır|TR|station|es:39.9400,44.0500,2500|tr=Iğdır;az=İğdır;hy=Իգդիր|planned station; 2 km north of the GeoNames town centre
tuzluca|Tuzluca|TR|station|gn:Tuzluca@40.039,43.652|tr=Tuzluca|planned station; town centre used
digor|Digor|TR|station|gn:Digor@40.369,43.410|tr=Digor|planned station; town centre used
kars|Kars|TR|station|rn:40.593,43.093|tr=Kars;az=Qars;hy=Կարս;ru=Карс|
kalaleh|Kalaleh|IR|border-crossing|sb:307.9|fa=کلاله;az=Kəlalə|Iranian border terminal and planned station; position ±1.5 km
border-agbend-kalaleh|AZ–IR border, Ağbənd–Kalaleh road bridge|AZ|border-crossing|ix:AZ,IR||bridge complete 2026-02; position ±1 km
border-agbend-kalaleh-rail|AZ–IR border, Ağbənd–Kalaleh rail bridge|AZ|border-crossing|ix:AZ,IR||planned; position ±2 km
norduz|Norduz|IR|border-crossing|sb:345.6|fa=نوردوز;hy=Նորդուզ;az=Nurduz|Iranian terminal, near the Aras bridge; position ±1 km
border-agarak-norduz|AM–IR border, Agarak / Norduz road bridge|AM|border-crossing|bo:AM,IR@38.8540,46.2110|hy=Ագարակ–Նորդուզ;fa=نوردوز|road
aras-west-junction|Planned junction east of Siah Rud|IR|station|sb:359.4||schematic fork of the planned Aras railway: west bridge or Jolfa
border-salammalik-west-bridge|AZ–IR border, planned west rail bridge (Ordubad district)|IR|border-crossing|ix:IR,AZ||planned; position ±5 km
siah-rud|Siah Rud|IR|city|sb:367.0|fa=سیه‌رود|village on the right bank; position ±2 km
jolfa-ir|Jolfa|IR|station|rn:38.936,45.626|fa=جلفا;az=Culfa (İran);ru=Джульфа (Иран)|bogie exchange
border-astara|AZ–IR border, Astara rail bridge|AZ|border-crossing|bo:AZ,IR@38.4518,48.8350||dual gauge; position ±1.5 km
astara-az|Astara (AZ)|AZ|station|es:38.4960,48.8680,1500|az=Astara;ru=Астара;fa=آستارای آذربایجان|station north of the town (30 km by rail from Lankaran)
lankaran|Lankaran|AZ|station|rn:38.750,48.863|az=Lənkəran;ru=Ленкорань;fa=لنکران|
masalli|Masallı|AZ|station|es:39.0950,48.7000,3000|az=Masallı;ru=Масаллы|from official distances 46 km / 60 km
salyan|Salyan|AZ|station|rn:39.593,48.961|az=Salyan;ru=Сальяны|
kurdamir|Kürdəmir|AZ|station|pr:Kyurdarmir@40.343,48.156|az=Kürdəmir;ru=Кюрдамир|
yevlakh|Yevlakh|AZ|station|rn:40.621,47.146|az=Yevlax;ru=Евлах|
ganja|Ganja|AZ|station|rn:40.714,46.369|az=Gəncə;ru=Гянджа|rail node 3.7 km from the GeoNames centre
agstafa|Ağstafa|AZ|station|pr:Aghstafa@41.119,45.454|az=Ağstafa;ru=Агстафа|
boyuk-kesik|Böyük Kəsik|AZ|station|rn:41.387,45.184|az=Böyük Kəsik;ru=Беюк-Кясик|AZ border station
border-boyuk-kesik-gardabani|AZ–GE border, Böyük Kəsik / Gardabani|AZ|border-crossing|ix:AZ,GE||rail
gardabani|Gardabani|GE|station|pr:Gardabani@41.460,45.090|ka=გარდაბანი;ru=Гардабани|GE border station
navtlughi|Navtlughi (Tbilisi junction)|GE|station|rn:41.685,44.860|ka=ნავთლუღი;ru=Навтлуги|lines to Tbilisi Central and to Marabda part here
tbilisi|Tbilisi|GE|station|rn:41.719,44.801|ka=თბილისი;ru=Тбилиси;az=Tiflis|
marabda|Marabda|GE|station|rn:41.518,44.736|ka=მარაბდა;ru=Марабда|junction
tsalka|Tsalka|GE|station|pr:Tsalka@41.598,44.091|ka=წალკა;ru=Цалка|
akhalkalaki|Akhalkalaki|GE|station|rn:41.332,43.488|ka=ახალქალაქი;hy=Ախալքալաք;ru=Ахалкалаки|gauge-change station; rail node 8 km south of the town
kartsakhi|Kartsakhi|GE|station|es:41.2360,43.2950,2500|ka=კარწახი;hy=Կարծախ|
border-kartsakhi-canbaz|GE–TR border, Kartsakhi / Canbaz tunnel|GE|border-crossing|bo:GE,TR@41.1900,43.3020||rail tunnel 4.4 km; position ±3 km
canbaz|Canbaz|TR|station|es:41.1330,43.3230,4000|tr=Canbaz|TCDD border station
arpacay|Arpaçay|TR|station|rn:40.864,43.287|tr=Arpaçay|rail node 4 km from the town
erzurum|Erzurum|TR|station|rn:39.917,41.270|tr=Erzurum|
erzincan|Erzincan|TR|station|pr:Erzincan@39.739,39.490|tr=Erzincan|
divrigi|Divriği|TR|station|pr:Divriği@39.371,38.114|tr=Divriği|
sivas|Sivas|TR|station|rn:39.739,37.002|tr=Sivas|
kayseri|Kayseri|TR|station|rn:38.731,35.482|tr=Kayseri|
ankara|Ankara|TR|station|rn:39.936,32.843|tr=Ankara|
sumgait|Sumgait|AZ|station|rn:40.552,49.615|az=Sumqayıt;ru=Сумгаит|
khachmaz|Khachmaz|AZ|station|pr:Xaçmaz@41.464,48.806|az=Xaçmaz;ru=Хачмаз|
yalama|Yalama|AZ|station|rn:41.766,48.579|az=Yalama;ru=Ялама|AZ border station
border-yalama-samur|AZ–RU border, Yalama / Samur|AZ|border-crossing|ix:AZ,RU||rail
samur|Samur|RU|station|rn:41.826,48.488|ru=Самур;az=Samur|
derbent|Derbent|RU|station|rn:42.063,48.304|ru=Дербент;az=Dərbənd|RU border control
makhachkala|Makhachkala|RU|station|rn:42.983,47.515|ru=Махачкала|
kizilyurt|Kizilyurt|RU|station|pr:Kizilyurt@43.203,46.866|ru=Кизилюрт|
kizlyar|Kizlyar|RU|station|rn:43.838,46.684|ru=Кизляр|
kochubey|Kochubey|RU|station|gn:Kochubey@44.386,46.583|ru=Кочубей|
astrakhan|Astrakhan|RU|station|rn:46.362,48.059|ru=Астрахань|
aksarayskaya|Aksarayskaya|RU|station|pr:Aksarayskiy@46.792,48.012|ru=Аксарайская|junction to Atyrau
verkhny-baskunchak|Verkhny Baskunchak|RU|station|pr:Verkhniy Baskunchak@48.226,46.722|ru=Верхний Баскунчак|
volgograd|Volgograd (north junction)|RU|station|rn:48.761,44.522|ru=Волгоград|5 km north of the centre
povorino|Povorino|RU|station|pr:Povorino@51.198,42.246|ru=Поворино|
gryazi|Gryazi|RU|station|pr:Gryazi@52.495,39.940|ru=Грязи|
michurinsk|Michurinsk|RU|station|pr:Michurinsk@52.908,40.482|ru=Мичуринск|
ryazan|Ryazan|RU|station|pr:Ryazan@54.627,39.704|ru=Рязань|
moscow|Moscow|RU|station|es:55.7750,37.6560,500|ru=Москва|Kazansky / Leningradsky stations
tver|Tver|RU|station|pr:Tver@56.858,35.901|ru=Тверь|
st-petersburg|St Petersburg|RU|station|es:59.9300,30.3620,500|ru=Санкт-Петербург|Moskovsky station
shahid-rajaee-port|Shahid Rajaee port (Bandar Abbas)|IR|port|es:27.1130,56.0620,1500|fa=بندر شهید رجایی|
bandar-abbas|Bandar Abbas|IR|station|rn:27.202,56.212|fa=بندرعباس|
bandar-abbas-junction|Bandar Abbas west junction|IR|station|rn:27.196,56.135||rail node where the port spur is assumed to join
sirjan|Sirjan|IR|station|gn:Sirjan@29.451,55.681|fa=سیرجان|station site unknown within about 4 km
bafq|Bafq|IR|station|pr:Bāfq@31.604,55.402|fa=بافق|
yazd|Yazd|IR|station|pr:Yazd@31.897,54.368|fa=یزد|
badrud|Badrud|IR|station|rn:33.680,51.979|fa=بادرود|
kashan|Kashan|IR|station|rn:33.997,51.465|fa=کاشان|
mohammadieh|Mohammadieh|IR|station|rn:34.538,51.021|fa=محمدیه|junction east of Qom: freight line to Aprin
qom|Qom|IR|station|rn:34.646,50.872|fa=قم|
aprin|Aprin dry port|IR|station|rn:35.547,51.194|fa=آپرین|yard west of Eslamshahr on the rail graph
tehran|Tehran|IR|station|rn:35.659,51.399|fa=تهران|
karaj|Karaj|IR|station|pr:Karaj@35.833,50.992|fa=کرج|
qazvin|Qazvin|IR|station|es:36.2460,50.0060,1200|fa=قزوین|junction to Rasht
rasht|Rasht|IR|station|rn:37.205,49.560|fa=رشت|8 km south of the city centre
anzali-caspian-port|Caspian port (Anzali FTZ)|IR|port|es:37.4600,49.5600,2500|fa=بندر کاسپین|
bandar-anzali|Bandar Anzali|IR|port|gn:Bandar-e Anzalī@37.473,49.458|fa=بندر انزلی|
someh-sara|Someh Sara|IR|station|gn:Şowme‘eh Sarā@37.301,49.315|fa=صومعه‌سرا|planned station; town centre used
rezvanshahr|Rezvanshahr|IR|station|gn:Reẕvānshahr@37.549,49.137|fa=رضوانشهر|planned station; town centre used
hashtpar|Hashtpar (Talesh)|IR|station|gn:Hashtpar@37.797,48.905|fa=هشتپر (تالش)|planned station; town centre used
lavandevil|Lavandevil|IR|station|gn:Lavandevīl@38.310,48.872|fa=لوندویل|planned station; town centre used
astara-ir|Astara (IR) terminal|IR|station|es:38.4395,48.8400,1500|fa=آستارا;az=Astara (İran)|
zanjan|Zanjan|IR|station|pr:Zanjan@36.676,48.496|fa=زنجان|
mianeh|Mianeh|IR|station|pr:Mīāneh@37.421,47.715|fa=میانه|
maragheh|Maragheh|IR|station|pr:Marāgheh@37.392,46.239|fa=مراغه|
bostanabad|Bostanabad|IR|station|gn:Bostānābād@37.846,46.835|fa=بستان‌آباد|new line, opened 2020-21
tabriz|Tabriz|IR|station|es:38.0720,46.2280,500|fa=تبریز;az=Təbriz|
sufian|Sufian|IR|station|pr:Şūfīān@38.278,45.981|fa=صوفیان|
marand|Marand|IR|station|pr:Marand@38.433,45.775|fa=مرند|
garmsar|Garmsar|IR|station|pr:Garmsār@35.218,52.341|fa=گرمسار|
firuzkuh|Firuzkuh|IR|station|gn:Fīrūzkūh@35.757,52.771|fa=فیروزکوه|
sari|Sari|IR|station|gn:Sari@36.563,53.060|fa=ساری|
amirabad|Amirabad port|IR|port|es:36.8570,53.3660,2000|fa=بندر امیرآباد|
gorgan-junction|Gorgan west junction|IR|station|rn:36.886,54.216||rail node where the Incheh Borun line leaves the Sari–Gorgan line
gorgan|Gorgan|IR|station|rn:36.859,54.426|fa=گرگان|
incheh-borun|Incheh Borun|IR|station|rn:37.434,54.614|fa=اینچه‌برون|gauge break
border-incheh-borun-akyayla|IR–TM border, Incheh Borun / Ak-Yayla|IR|border-crossing|ix:IR,TM||rail
etrek|Etrek|TM|station|pr:Etrek@37.661,54.766|tk=Etrek|
bereket|Bereket|TM|station|rn:39.250,55.503|tk=Bereket;ru=Берекет (Казанджик)|
border-serhetyaka-bolashak|TM–KZ border, Serhetýaka / Bolashak|TM|border-crossing|ix:TM,KZ||position ±15 km
uzen|Uzen (Zhanaozen)|KZ|station|gn:Zhanaozen@43.341,52.862|kk=Өзен (Жаңаөзен);ru=Узень|
mangystau|Mangystau|KZ|station|pr:Mangistau@43.691,51.322|kk=Маңғыстау;ru=Мангышлак|
aktau|Aktau port|KZ|port|rn:43.602,51.218|kk=Ақтау;ru=Актау|
beyneu|Beyneu|KZ|station|pr:Beyneu@45.317,55.200|kk=Бейнеу;ru=Бейнеу|
makat|Makat|KZ|station|pr:Maqat@47.650,53.343|kk=Мақат;ru=Макат|
atyrau|Atyrau|KZ|station|es:47.1280,51.9200,3000|kk=Атырау;ru=Атырау|
border-ganyushkino-aksarayskaya|KZ–RU border, Ganyushkino / Aksarayskaya|KZ|border-crossing|ix:KZ,RU||rail
olya|Olya port|RU|port|es:45.7830,47.5530,1500|ru=Оля|
astrakhan-port|Astrakhan port|RU|port|es:46.3350,48.0180,2000|ru=Астраханский порт|
nhava-sheva|Nhava Sheva (Mumbai)|IN|port|es:18.9490,72.9400,1500|en=Jawaharlal Nehru Port|
goris|Goris|AM|city|gn:Goris@39.511,46.342|hy=Գորիս;ru=Горис|
tatev|Tatev|AM|city|gn:Tatev@39.386,46.245|hy=Տաթև;ru=Татев|
kapan|Kapan|AM|city|gn:Kapan@39.208,46.407|hy=Կապան;az=Qafan;ru=Капан|
kajaran|Kajaran|AM|city|gn:Kajaran@39.151,46.157|hy=Քաջարան;ru=Каджаран|
ahmadbeyli|Əhmədbəyli|AZ|city|on:imishli,horadiz,23.4,2000|az=Əhmədbəyli;ru=Ахмедбейли|not in GeoNames; 23.4 km = 123.6 km published for the motorway Əhmədbəyli–Ağbənd less the 100.2 km drawn from Horadiz to Ağbənd
kuryk|Kuryk port|KZ|port|es:43.1700,51.6000,6000|kk=Құрық;ru=порт Курык|ferry port some km from the town of the same name
turkmenbashi|Turkmenbashi port|TM|port|rn:40.002,52.993|tk=Türkmenbaşy;ru=Туркменбаши|
ashgabat|Ashgabat|TM|station|rn:37.948,58.387|tk=Aşgabat;ru=Ашхабад|
tejen|Tejen|TM|station|rn:37.393,60.516|tk=Tejen;ru=Теджен|junction to Sarakhs
mary|Mary|TM|station|rn:37.600,61.830|tk=Mary;ru=Мары|
turkmenabat|Turkmenabat|TM|station|rn:39.094,63.570|tk=Türkmenabat;ru=Туркменабад|
border-farap-khojadavlat|TM–UZ border, Farap / Khojadavlat|TM|border-crossing|ix:TM,UZ||rail
bukhara|Bukhara (Kagan)|UZ|station|rn:39.722,64.550|ru=Бухара (Каган)|
samarkand|Samarkand|UZ|station|rn:39.685,66.936|ru=Самарканд|
tashkent|Tashkent|UZ|station|rn:41.296,69.294|ru=Ташкент|
sergeli|Sergeli|UZ|station|rn:41.213,69.245|ru=Сергели|freight station of Tashkent; the nearest node of the rail graph, 2 km from the place looked for
border-keles-saryagash|UZ–KZ border, Keles / Saryagash|UZ|border-crossing|ix:UZ,KZ||rail
arys|Arys|KZ|station|rn:42.437,68.796|kk=Арыс;ru=Арысь|junction
shu|Shu|KZ|station|rn:43.594,73.754|kk=Шу;ru=Шу|junction
almaty|Almaty|KZ|station|rn:43.343,76.945|kk=Алматы;ru=Алматы|Almaty-1
altynkol|Altynkol|KZ|station|es:44.2000,80.2700,5000|kk=Алтынкөл;ru=Алтынколь|border station to China (Khorgos); no packaged source holds it
moyynty|Moyynty|KZ|station|rn:47.210,73.365|kk=Мойынты;ru=Мойынты|junction to Dostyk
zharyk|Zharyk|KZ|station|rn:48.853,72.830|kk=Жарық;ru=Жарык|junction
zhezkazgan|Zhezkazgan|KZ|station|gn:Zhezqazghan@47.794,67.706|kk=Жезқазған;ru=Жезказган|town centre used
saksaulskaya|Saksaulskaya|KZ|station|rn:47.079,61.160|kk=Сексеуіл;ru=Саксаульская|junction
kyzylorda|Kyzylorda|KZ|station|rn:44.853,65.509|kk=Қызылорда;ru=Кызылорда|
khashuri|Khashuri|GE|station|rn:41.998,43.596|ka=ხაშური;ru=Хашури|
samtredia|Samtredia|GE|station|rn:42.156,42.337|ka=სამტრედია;ru=Самтредиа|junction to Batumi
poti|Poti port|GE|port|rn:42.151,41.681|ka=ფოთი;ru=Поти|
batumi|Batumi port|GE|port|rn:41.658,41.677|ka=ბათუმი;ru=Батуми|
eskisehir|Eskişehir|TR|station|rn:39.780,30.510|tr=Eskişehir|
kosekoy|Köseköy|TR|station|rn:40.749,30.004|tr=Köseköy|
derince|Derince port|TR|port|es:40.7530,29.8330,1500|tr=Derince|
yenice|Yenice|TR|station|rn:36.975,35.055|tr=Yenice|junction to Adana
mersin|Mersin port|TR|port|rn:36.803,34.636|tr=Mersin|
border-sarakhs|TM–IR border, Sarakhs|TM|border-crossing|ix:TM,IR||rail
sarakhs|Sarakhs|IR|station|rn:36.485,61.131|fa=سرخس;ru=Серахс|change of gauge; position ±3 km
mashhad|Mashhad|IR|station|rn:36.300,59.628|fa=مشهد|
torbat|Torbat-e Heydarieh|IR|station|rn:35.245,59.246|fa=تربت حیدریه|
tabas|Tabas|IR|station|rn:33.592,56.891|fa=طبس|
masis|Masis|AM|station|rn:40.068,44.426|hy=Մասիս;ru=Масис|junction
yerevan|Yerevan|AM|station|rn:40.146,44.505|hy=Երևան;ru=Ереван|
gyumri|Gyumri|AM|station|rn:40.790,43.862|hy=Գյումրի;tr=Gümrü;ru=Гюмри|
border-akhurik-dogukapi|AM–TR border, Akhurik / Doğukapı|AM|border-crossing|bo:AM,TR@40.7400,43.7400||rail, closed since 1993; position ±3 km
akyaka|Akyaka|TR|station|gn:Akyaka@40.741,43.614|tr=Akyaka|town centre used
border-goris-kapan-north|AM–AZ border, Goris–Kapan road, north|AM|border-crossing|bo:AM,AZ@39.4100,46.3880||road M2; position ±3 km
border-goris-kapan-south|AM–AZ border, Goris–Kapan road, south|AM|border-crossing|bo:AM,AZ@39.3320,46.4550||road M2; position ±3 km
"""

# Chains over the rail network: nodes are routed on the scgraph graph, listed places are split points,
# "v lat lon" are extra via points (GeoNames towns or chainage fits) that bend the long chords,
# "t lat lon" force the route through that network node.
CHAINS = [
    # --- Azerbaijan main line, BTK -----------------------------------------------------------------
    ("baku bilajari", {}),
    ("bilajari [v 40.2967 49.6603] [v 40.2230 49.5700] [v 40.1699 49.4639] [v 40.0824 49.4121] alat", {}),
    ("alat [t 39.951 49.367] hajigabul kurdamir [v 40.5190 47.6542] yevlakh ganja agstafa boyuk-kesik border-boyuk-kesik-gardabani gardabani navtlughi tbilisi",
     dict(start=(39.951, 49.367))),
    ("alat shirvan", dict(start=(39.949, 49.394))),
    ("hajigabul shirvan", {}),
    ("shirvan osmanli-yeni saatli imishli dashburun horadiz", {}),
    ("lankaran [v 38.8200 48.8120] [v 38.8800 48.7930] [v 39.0000 48.7350] masalli [v 39.2150 48.7450] salyan osmanli-yeni", dict(drop=[(39.931, 48.765)])),
    ("navtlughi marabda [v 41.5466 44.4637] tsalka [v 41.2670 43.5896] akhalkalaki [v 41.2850 43.3900] kartsakhi border-kartsakhi-canbaz canbaz [v 41.0617 43.3341] [v 40.9600 43.3400] arpacay kars", {}),
    # --- Nakhchivan --------------------------------------------------------------------------------
    ("nehrem [v 39.1160 45.4617] [v 39.1546 45.4428] nakhchivan [v 39.2350 45.2900] shahtakhti [v 39.4150 45.0950] sharur",
     dict(start=(39.055, 45.454), drop=[(39.055, 45.454)])),
    ("jolfa-ir border-julfa-jolfa-rail julfa-az", {}),
    # --- Türkiye -----------------------------------------------------------------------------------
    ("kars erzurum [v 39.9465 41.0952] erzincan divrigi sivas [t 39.355 36.304] [v 39.1834 36.0719] [v 39.0769 35.9667] kayseri [v 39.2114 35.0004] [v 39.6381 34.4672] ankara", {}),
    # --- Baku - Russia -----------------------------------------------------------------------------
    ("bilajari sumgait khachmaz yalama border-yalama-samur samur derbent makhachkala kizilyurt kizlyar kochubey astrakhan aksarayskaya verkhny-baskunchak volgograd", {}),
    ("volgograd [v 49.7688 43.6542] [v 50.5283 42.6746] [v 50.9745 42.3600] povorino [v 51.3689 42.0980] [v 51.4502 41.9621] [v 51.8543 41.4549] [v 52.0001 41.1497] [v 52.0866 40.7726] gryazi michurinsk ryazan moscow", {}),
    ("moscow tver st-petersburg", {}),
    # --- Iran --------------------------------------------------------------------------------------
    ("bandar-abbas bandar-abbas-junction sirjan bafq yazd badrud kashan mohammadieh aprin tehran karaj qazvin [v 36.3710 49.6626] [v 36.9022 49.4975] rasht", {}),
    ("mohammadieh qom", {}),
    ("qazvin [v 36.0560 49.4500] zanjan mianeh maragheh [v 37.7590 45.9783] tabriz sufian marand jolfa-ir", {}),
    ("tehran garmsar firuzkuh [v 36.1179 53.0553] [v 36.4667 52.8676] sari [v 36.6924 53.5526] [v 36.7900 54.0300] [v 36.9012 54.0720] gorgan-junction gorgan", {}),
    ("gorgan-junction incheh-borun border-incheh-borun-akyayla etrek bereket [v 40.6219 55.4654] border-serhetyaka-bolashak [v 42.1500 53.1800] uzen [v 43.5893 52.1031] mangystau [v 44.1392 52.1531] [v 44.3279 53.5322] beyneu makat [v 47.5323 52.9709] atyrau [v 47.2211 51.0063] border-ganyushkino-aksarayskaya aksarayskaya",
     dict(hint={"border-serhetyaka-bolashak": (42.10, 53.20)}, extra=[(42.10, 53.20)])),
    # --- Georgian main line, Central Asia, western Türkiye -------------------------------------------
    ("tbilisi khashuri samtredia poti", {}),
    ("samtredia batumi", {}),
    ("mangystau aktau", {}),
    ("turkmenbashi bereket ashgabat tejen mary turkmenabat border-farap-khojadavlat bukhara samarkand tashkent", {}),
    ("tashkent sergeli", {}),
    ("tashkent border-keles-saryagash arys shu", dict(hint={"border-keles-saryagash": (41.43, 69.20)})),
    ("saksaulskaya kyzylorda arys", {}),
    ("beyneu saksaulskaya zhezkazgan [v 48.0713 68.5641] zharyk moyynty shu almaty", {}),
    ("ankara eskisehir kosekoy", {}),
    ("kayseri yenice mersin", {}),
    ("tejen border-sarakhs sarakhs mashhad torbat tabas bafq", dict(hint={"border-sarakhs": (36.498, 61.1585)})),
    # --- Armenia -------------------------------------------------------------------------------------
    ("yeraskh masis yerevan gyumri", {}),
    ("akyaka kars", {}),
]

# Schematic lines: smooth curves through hand-picked points. (from, to, mode, [(lat, lon) ...])
LINES = [
    ("shahid-rajaee-port", "bandar-abbas-junction", "rail", [(27.150, 56.085), (27.183, 56.108)]),
    ("rasht", "anzali-caspian-port", "rail", [(37.232, 49.525), (37.300, 49.512), (37.385, 49.520), (37.432, 49.548)]),
    ("rasht", "someh-sara", "rail", [(37.230, 49.510), (37.262, 49.430), (37.290, 49.370)]),
    ("someh-sara", "rezvanshahr", "rail", [(37.355, 49.285), (37.440, 49.215), (37.510, 49.155)]),
    ("rezvanshahr", "hashtpar", "rail", [(37.600, 49.070), (37.665, 49.005), (37.730, 48.945)]),
    ("hashtpar", "lavandevil", "rail", [(37.870, 48.905), (37.955, 48.903), (38.050, 48.893), (38.150, 48.885), (38.230, 48.872)]),
    ("lavandevil", "astara-ir", "rail", [(38.350, 48.858), (38.395, 48.848)]),
    ("astara-ir", "border-astara", "rail", [(38.4455, 48.8358)]),
    ("border-astara", "astara-az", "rail", [(38.4600, 48.8330), (38.4740, 48.8380), (38.4860, 48.8540)]),
    ("astara-az", "lankaran", "rail", [(38.560, 48.862), (38.640, 48.868), (38.710, 48.864)]),
    ("sharur", "velidag", "rail", [(39.599, 44.9425)]),
    ("velidag", "sadarak", "rail", []),
    ("sadarak", "border-sadarak-yeraskh", "rail", [(39.715, 44.8460)]),
    ("border-sadarak-yeraskh", "yeraskh", "rail", []),
    ("sadarak", "border-sadarak-dilucu", "rail", [(39.6900, 44.8450), (39.6720, 44.8220)]),
    ("border-sadarak-dilucu", "dilucu", "rail", [(39.6565, 44.7960), (39.6595, 44.7870)]),
    ("dilucu", "aralik", "rail", [(39.6900, 44.7600), (39.7270, 44.7200), (39.7540, 44.6800), (39.7730, 44.6400), (39.8000, 44.6000), (39.8400, 44.5600)]),
    ("aralik", "igdir", "rail", [(39.8990, 44.4450), (39.9150, 44.3200), (39.9330, 44.1900)]),
    ("igdir", "tuzluca", "rail", [(39.9680, 43.9500), (39.9850, 43.8400), (40.0000, 43.7500)]),
    ("tuzluca", "digor", "rail", [(40.0750, 43.5850), (40.1050, 43.5000), (40.1700, 43.4900), (40.2150, 43.5450), (40.2750, 43.5250), (40.3150, 43.4500)]),
    ("digor", "kars", "rail", [(40.4150, 43.3600), (40.4300, 43.2700), (40.4900, 43.2450), (40.5350, 43.1800), (40.5680, 43.1050)]),
    ("mianeh", "bostanabad", "rail", [(37.500, 47.500), (37.620, 47.280), (37.720, 47.060)]),
    ("bostanabad", "tabriz", "rail", [(37.890, 46.700), (37.960, 46.520), (38.020, 46.400), (38.050, 46.300)]),
    ("goris", "tatev", "road", [(39.478, 46.332), (39.437, 46.318), (39.412, 46.296), (39.400, 46.265)]),
    ("tatev", "kapan", "road", [(39.365, 46.275), (39.330, 46.300), (39.295, 46.330), (39.255, 46.370), (39.225, 46.385)]),
    ("kapan", "kajaran", "road", [(39.202, 46.360), (39.187, 46.290), (39.170, 46.220)]),
    ("kajaran", "meghri-town", "road", [(39.115, 46.165), (39.070, 46.160), (39.030, 46.190), (38.975, 46.205), (38.935, 46.225)]),
    ("meghri-town", "border-agarak-norduz", "road", [(38.8905, 46.2420), (38.8795, 46.2330), (38.8705, 46.2170), (38.8615, 46.2110)]),
    ("astrakhan-port", "astrakhan", "rail", [(46.3420, 48.0330), (46.3520, 48.0490)]),
    ("alat", "alat-port", "rail", [(39.9670, 49.3940), (39.9840, 49.4180), (39.9880, 49.4400)]),
    ("mangystau", "kuryk", "rail", [(43.6000, 51.4500), (43.4200, 51.6800), (43.2600, 51.6900)]),
    ("almaty", "altynkol", "rail", [(43.4170, 77.0100), (43.6680, 77.1180), (43.6590, 77.7340), (43.6660, 78.2600), (43.7500, 79.0000), (43.9500, 79.7000)]),
    ("kosekoy", "derince", "rail", [(40.7520, 29.9735), (40.7620, 29.9440), (40.7620, 29.8960), (40.7570, 29.8600)]),
    ("gyumri", "border-akhurik-dogukapi", "rail", [(40.7750, 43.8510), (40.7390, 43.8140), (40.7380, 43.7800)]),
    ("border-akhurik-dogukapi", "akyaka", "rail", [(40.7420, 43.7100), (40.7320, 43.6410)]),
    ("goris", "border-goris-kapan-north", "road", [(39.4900, 46.3600), (39.4600, 46.3800), (39.4300, 46.3830)]),
    ("border-goris-kapan-north", "border-goris-kapan-south", "road", [(39.3900, 46.4060), (39.3650, 46.4330), (39.3450, 46.4560)]),
    ("border-goris-kapan-south", "kapan", "road", [(39.3050, 46.4500), (39.2650, 46.4350), (39.2300, 46.4200)]),
]

# Schematic roads through the towns they pass. (from, to, accuracy in m, via points, note).
# A via point is (lat, lon) or a GeoNames town "Name@lat,lon" (must exist within 8 km of the hint). No survey stands behind them;
# several hand-picked points lie near nodes of scgraph_data world_highways.
ROADS = [
    ("baku", "alat", 3000, [(40.3585, 49.8310), (40.3150, 49.8130), (40.3060, 49.7620), "Puta@40.297,49.660", (40.2160, 49.5530), "Sanqaçal@40.170,49.464", "Qobustan@40.082,49.412", (40.0000, 49.3930)],
     "smooth line along the coast through Puta, Sanqaçal and Qobustan"),
    ("alat", "hajigabul", 4000, [(39.9560, 49.3300), (39.9950, 49.2100), (40.0420, 49.0600)], "smooth line beside the railway"),
    ("hajigabul", "imishli", 5000, [(39.9920, 48.9020), (39.9660, 48.8300), (39.9680, 48.6500), "Sabirabad@40.009,48.477", "Saatlı@39.932,48.369", (39.8930, 48.2150)],
     "smooth line through Sabirabad and Saatlı"),
    ("imishli", "ahmadbeyli", 5000, [(39.8000, 48.0250), "Bahramtepe@39.745,47.955", (39.7450, 47.8700), "Orjonikidze@39.636,47.712"],
     "smooth line through Bahramtapa and Orjonikidze near Daşburun; Beyləqan town lies 17 km to the north-west"),
    ("ahmadbeyli", "horadiz", 3000, [(39.5050, 47.4400)], "smooth line; first part of the motorway Əhmədbəyli–Ağbənd"),
    ("julfa-az", "nakhchivan", 4000, [(38.9720, 45.6320), (39.0750, 45.5450), "Babak@39.155,45.443"], "smooth line through Babək; it ends at the railway station, 2.7 km from the centre of Nakhchivan"),
    ("nakhchivan", "sharur", 4000, [(39.2240, 45.3900), (39.3150, 45.2550), "Givrag@39.399,45.115"], "smooth line through Qıvraq"),
    ("sharur", "sadarak", 3000, [(39.6220, 44.9270)], "smooth line through the plain"),
    ("sadarak", "border-sadarak-dilucu", 3000, [(39.6770, 44.8480), (39.6620, 44.8240)], "smooth line to the Umut bridge"),
    ("border-sadarak-dilucu", "dilucu", 3000, [(39.6542, 44.8010), (39.6590, 44.7865)], "smooth line from the Umut bridge"),
    ("dilucu", "aralik", 4000, [(39.6960, 44.7480), (39.7360, 44.7020), (39.7720, 44.6560), (39.8120, 44.6080), (39.8480, 44.5620)],
     "smooth line between the Aras and the foot of Mount Ararat"),
    ("aralik", "igdir", 5000, [(39.9180, 44.4100), (39.9580, 44.3100), "Taşburun@39.986,44.224", (39.9640, 44.1270)], "smooth line through Taşburun"),
    ("igdir", "tuzluca", 4000, ["Küllük@39.985,43.919", (40.0260, 43.8500), (40.0480, 43.7500)], "smooth line through Küllük"),
    ("tuzluca", "digor", 8000, [(40.0720, 43.6620), (40.1120, 43.6260), (40.2450, 43.5350)], "smooth line between the towns; the climb out of the Aras valley is not drawn"),
    ("digor", "kars", 8000, [(40.4720, 43.2680), (40.5620, 43.1450)], "smooth line between the towns"),
]

# Two vertices that lie equally far off within the last bit: the thinning of a line may keep either. (segment, other, kept)
TIES = [("sadarak-border-sadarak-dilucu", (44.81456, 39.6645), (44.81631, 39.66639))]

SEA = [  # from, to, [(lat, lon)] : waypoints of the searoute graph, harbour legs by hand
    ("nhava-sheva", "shahid-rajaee-port", [(18.905, 72.87), (18.93, 72.70), (19.0, 72.40), (20.0, 70.0), (20.809, 69.592), (22.3, 67.0), (22.571, 65.726), (22.843, 64.447), (23.457, 61.555), (24.0, 59.0), (25.5, 57.1), (25.962, 56.932), (26.422, 56.763), (26.62, 56.58), (26.93, 56.46), (27.06, 56.25), (27.07, 56.10)]),
    ("bandar-anzali", "olya", [(37.490, 49.466), (37.629, 49.494), (39.684, 50.534), (40.297, 50.85), (41.506, 50.766), (43.265, 49.344), (45.117, 47.802), (45.394, 47.783), (45.600, 47.725), (45.700, 47.650), (45.760, 47.585)]),
    ("bandar-anzali", "astrakhan-port", [(37.490, 49.466), (37.629, 49.494), (39.684, 50.534), (40.297, 50.85), (41.506, 50.766), (43.265, 49.344), (45.117, 47.802), (45.394, 47.783), (45.682, 47.699), (45.722, 47.637), (45.768, 47.646), (45.848, 47.671), (45.939, 47.662), (46.028, 47.705), (46.099, 47.743), (46.193, 47.849), (46.213, 47.909), (46.280, 47.975)]),
    ("anzali-caspian-port", "astrakhan-port", [(37.505, 49.556), (37.629, 49.494), (39.684, 50.534), (40.297, 50.85), (41.506, 50.766), (43.265, 49.344), (45.117, 47.802), (45.394, 47.783), (45.682, 47.699), (45.722, 47.637), (45.768, 47.646), (45.848, 47.671), (45.939, 47.662), (46.028, 47.705), (46.099, 47.743), (46.193, 47.849), (46.213, 47.909), (46.280, 47.975)]),
    ("amirabad", "olya", [(36.90, 53.35), (36.964, 53.30), (40.297, 50.85), (41.506, 50.766), (43.265, 49.344), (45.117, 47.802), (45.394, 47.783), (45.600, 47.725), (45.700, 47.650), (45.760, 47.585)]),
    ("aktau", "alat-port", [(43.600, 51.19), (43.558, 50.95), (41.506, 50.766), (40.297, 50.85), (40.02, 50.60), (39.88, 50.05), (39.93, 49.62)]),
    ("turkmenbashi", "alat-port", [(39.985, 52.950), (39.900, 52.850), (39.7644, 52.7358), (40.0300, 51.8000), (40.1500, 51.4000), (40.0200, 50.6000), (39.880, 50.050), (39.930, 49.620)]),
    ("kuryk", "alat-port", [(43.150, 51.500), (43.000, 51.200), (41.506, 50.766), (40.297, 50.850), (40.020, 50.600), (39.880, 50.050), (39.930, 49.620)]),
]
