//! Words of maps, and of the furniture that charts share with them.

use super::table::word_table;

word_table! {
    /// A word or sentence on a map, or in the furniture of any sheet.
    Word:
    // Headings
    Legend = [
        "Legend", "Şərti işarələr", "Պայմանական նշաններ", "راهنمای نقشه", "პირობითი აღნიშვნები",
        "Условные обозначения", "Lejant",
    ];
    Status = [
        "Status on {date}", "{date} tarixinə vəziyyət", "Վիճակը {date} դրությամբ", "وضعیت در {date}",
        "მდგომარეობა {date}", "Состояние на {date}", "{date} itibarıyla durum",
    ];
    InsetSubject = [
        "The {km} km in {country}", "{country}: {km} km", "{country}՝ {km} կմ", "{country}: {km} کیلومتر",
        "{country}: {km} კმ", "{country}: {km} км", "{country}: {km} km",
    ];
    Locator = [
        "Location of the map", "Xəritədəki ərazinin mövqeyi", "Քարտեզի տեղադիրքը", "موقعیت نقشه",
        "რუკის მდებარეობა", "Схема расположения карты", "Haritanın konumu",
    ];

    // States of segments
    Operational = [
        "In operation", "İstismardadır", "Գործող", "در حال بهره‌برداری", "მოქმედი", "В эксплуатации", "İşletmede",
    ];
    UnderConstruction = [
        "Under construction", "Tikilir", "Կառուցվող", "در دست ساخت", "მშენებარე", "Строится", "Yapım aşamasında",
    ];
    Planned = [
        "Planned", "Planlaşdırılır", "Նախատեսվող", "برنامه‌ریزی‌شده", "დაგეგმილი", "Планируется", "Planlanıyor",
    ];
    Disused = [
        "Out of use", "İstifadə olunmur", "Չգործող", "خارج از بهره‌برداری", "უმოქმედო", "Не используется",
        "Kullanım dışı",
    ];
    LineClosed = [
        "Closed to traffic", "Hərəkətə bağlıdır", "Փակ է երթևեկության համար", "بسته به روی تردد",
        "დაკეტილია მოძრაობისთვის", "Закрыто для движения", "Trafiğe kapalı",
    ];
    LineDisrupted = [
        "Disrupted, not known whether open", "Pozulub, açıq olub-olmadığı bilinmir",
        "Խաթարված, հայտնի չէ՝ բաց է, թե ոչ", "مختل، باز بودن آن معلوم نیست", "შეფერხებულია, უცნობია, ღიაა თუ არა",
        "Нарушено, открыто ли — неизвестно", "Aksamış, açık olup olmadığı bilinmiyor",
    ];
    Unknown = [
        "Status unknown", "Vəziyyəti dərc edilməyib", "Վիճակը հրապարակված չէ", "وضعیت منتشر نشده",
        "მდგომარეობა არ არის გამოქვეყნებული", "Данные о состоянии не опубликованы", "Durumu yayımlanmamış",
    ];
    ClosedInScenario = [
        "Closed in the scenario", "Ssenaridə bağlı", "Սցենարում՝ փակ", "بسته در سناریو", "სცენარში დაკეტილი",
        "Закрыто в сценарии", "Senaryoda kapalı",
    ];

    // Lines
    Railway = ["Railway", "Dəmir yolu", "Երկաթուղի", "راه‌آهن", "რკინიგზა", "Железная дорога", "Demiryolu"];
    Road = [
        "Road", "Avtomobil yolu", "Ավտոճանապարհ", "جاده", "საავტომობილო გზა", "Автомобильная дорога", "Karayolu",
    ];
    Sea = [
        "Shipping route", "Dəniz xətti", "Ծովային ուղի", "خط کشتیرانی", "საზღვაო ხაზი", "Морская линия", "Denizyolu hattı",
    ];
    Schematic = [
        "Alignment not surveyed, drawn schematically",
        "Trassanın dəqiq mövqeyi müəyyən edilməyib, sxematik göstərilib",
        "Ուղեգիծը հանույթով ճշտված չէ, պատկերված է սխեմատիկորեն",
        "مسیر نقشه‌برداری نشده، ترسیم شماتیک",
        "ტრასა აგეგმვით დაზუსტებული არ არის, ნაჩვენებია სქემატურად",
        "Положение трассы показано схематически",
        "Güzergâhın ölçümü yapılmamıştır, şematik olarak gösterilmiştir",
    ];

    // Points
    Port = ["Port", "Liman", "Նավահանգիստ", "بندر", "ნავსადგური", "Порт", "Liman"];
    CrossingOpen = [
        "Border crossing, open",
        "Sərhəd buraxılış məntəqəsi, açıq",
        "Սահմանային անցակետ, բաց",
        "گذرگاه مرزی، باز",
        "სასაზღვრო-გამტარი პუნქტი, ღია",
        "Пограничный пункт пропуска, открыт",
        "Sınır kapısı, açık",
    ];
    CrossingClosed = [
        "Border crossing, closed",
        "Sərhəd buraxılış məntəqəsi, bağlı",
        "Սահմանային անցակետ, փակ",
        "گذرگاه مرزی، بسته",
        "სასაზღვრო-გამტარი პუნქტი, დაკეტილი",
        "Пограничный пункт пропуска, закрыт",
        "Sınır kapısı, kapalı",
    ];
    CrossingPlanned = [
        "Border crossing, planned or being built",
        "Sərhəd buraxılış məntəqəsi, planlaşdırılır və ya tikilir",
        "Սահմանային անցակետ, նախատեսվող կամ կառուցվող",
        "گذرگاه مرزی، برنامه‌ریزی‌شده یا در دست ساخت",
        "სასაზღვრო-გამტარი პუნქტი, დაგეგმილი ან მშენებარე",
        "Пограничный пункт пропуска, планируется или строится",
        "Sınır kapısı, planlanıyor veya yapım aşamasında",
    ];
    CrossingRestricted = [
        "Border crossing, open to some traffic only",
        "Sərhəd buraxılış məntəqəsi, yalnız bəzi nəqliyyata açıq",
        "Սահմանային անցակետ, բաց միայն որոշ երթևեկության համար",
        "گذرگاه مرزی، باز تنها برای بخشی از تردد",
        "სასაზღვრო-გამტარი პუნქტი, ღია მხოლოდ ნაწილი მოძრაობისთვის",
        "Пограничный пункт пропуска, открыт лишь для части движения",
        "Sınır kapısı, yalnız bazı geçişlere açık",
    ];
    CrossingDisrupted = [
        "Border crossing, disrupted, not known whether open",
        "Sərhəd buraxılış məntəqəsi, işi pozulub, açıq olub-olmadığı bilinmir",
        "Սահմանային անցակետ, խաթարված, հայտնի չէ՝ բաց է, թե ոչ",
        "گذرگاه مرزی، مختل، باز بودن آن معلوم نیست",
        "სასაზღვრო-გამტარი პუნქტი, შეფერხებულია, უცნობია, ღიაა თუ არა",
        "Пограничный пункт пропуска, работа нарушена, открыт ли — неизвестно",
        "Sınır kapısı, aksamış, açık olup olmadığı bilinmiyor",
    ];
    CrossingUnknown = [
        "Border crossing, status unknown",
        "Sərhəd buraxılış məntəqəsi, vəziyyəti dərc edilməyib",
        "Սահմանային անցակետ, վիճակը հրապարակված չէ",
        "گذرگاه مرزی، وضعیت منتشر نشده",
        "სასაზღვრო-გამტარი პუნქტი, მდგომარეობა არ არის გამოქვეყნებული",
        "Пограничный пункт пропуска, данные о состоянии не опубликованы",
        "Sınır kapısı, durumu yayımlanmamış",
    ];
    GaugeBreak = [
        "Break of gauge", "Yol izi eninin dəyişməsi", "Երկաթգծի լայնության փոփոխություն", "تغییر عرض خط",
        "ლიანდაგის სიგანის ცვლა", "Смена ширины колеи", "Ray açıklığı değişimi",
    ];
    Disputed = [
        "Disputed area or boundary",
        "Mübahisəli ərazi və ya sərhəd",
        "Վիճելի տարածք կամ սահման",
        "منطقه یا مرز مورد مناقشه",
        "სადავო ტერიტორია ან საზღვარი",
        "Спорная территория или граница",
        "İhtilaflı bölge veya sınır",
    ];

    // Lengths, scale and projection
    Km = ["{n} km", "{n} km", "{n} կմ", "{n} کیلومتر", "{n} კმ", "{n} км", "{n} km"];
    KmBorders = [
        "{km} km, {n} borders", "{km} km, {n} sərhəd", "{km} կմ, {n} սահման", "{km} کیلومتر، {n} مرز",
        "{km} კმ, {n} საზღვარი", "{km} км, границ: {n}", "{km} km, {n} sınır",
    ];
    KmBorder = [
        "{km} km, 1 border", "{km} km, 1 sərhəd", "{km} կմ, 1 սահման", "{km} کیلومتر، ۱ مرز", "{km} კმ, 1 საზღვარი",
        "{km} км, 1 граница", "{km} km, 1 sınır",
    ];
    ScaleAt = [
        "Scale bar true at {lat}",
        "Xətti miqyas {lat} paralelində dəqiqdir",
        "Գծային մասշտաբը ճշգրիտ է {lat} զուգահեռականի վրա",
        "مقیاس خطی در مدار \u{200e}{lat} دقیق است",
        "ხაზოვანი მასშტაბი ზუსტია {lat} პარალელზე",
        "Линейный масштаб верен на параллели {lat}",
        "Çizgi ölçek {lat} paralelinde doğrudur",
    ];
    Projection = [
        "Projection: {name}", "Proyeksiya: {name}", "Պրոյեկցիա՝ {name}", "سیستم تصویر: {name}", "პროექცია: {name}",
        "Проекция {name}", "Projeksiyon: {name}",
    ];
    LambertConic = [
        "Lambert conformal conic, standard parallels {a} and {b}",
        "bərabərbucaqlı konik (Lambert), standart paralellər {a} və {b}",
        "Լամբերտի հավասարանկյուն կոնային, ստանդարտ զուգահեռականներ՝ {a} և {b}",
        "مخروطی متشابه لامبرت، مدارهای استاندارد \u{200e}{a} و \u{200e}{b}",
        "ლამბერტის ტოლკუთხა კონუსური, სტანდარტული პარალელები {a} და {b}",
        "равноугольная коническая Ламберта, стандартные параллели {a} и {b}",
        "Lambert konform konik, standart paraleller {a} ve {b}",
    ];
    AzimuthalEqualArea = [
        "Lambert azimuthal equal-area, centre {a}",
        "bərabərsahəli azimutal (Lambert), mərkəz {a}",
        "Լամբերտի հավասարամեծ ազիմուտային, կենտրոնը՝ {a}",
        "آزیموتی هم‌مساحت لامبرت، مرکز \u{200e}{a}",
        "ლამბერტის ტოლდიდი აზიმუტური, ცენტრი {a}",
        "равновеликая азимутальная Ламберта, центр {a}",
        "Lambert eşit alanlı azimutal, merkez {a}",
    ];
    ObliqueMercator = [
        "Oblique Mercator, centre {a}, azimuth {b}",
        "çəp Merkator, mərkəz {a}, azimut {b}",
        "Մերկատորի թեք, կենտրոնը՝ {a}, ազիմուտը՝ {b}",
        "مرکاتور مایل، مرکز \u{200e}{a}، آزیموت \u{200e}{b}",
        "მერკატორის ირიბი, ცენტრი {a}, აზიმუტი {b}",
        "косая Меркатора, центр {a}, азимут {b}",
        "Eğik Mercator, merkez {a}, azimut {b}",
    ];
    Mercator = ["Mercator", "Merkator", "Մերկատորի", "مرکاتور", "მერკატორის", "Меркатора", "Mercator"];
    North = ["N", "şm. e.", "հս․ լ․", "شمالی", "ჩ. გ.", "с. ш.", "K"];
    South = ["S", "c. e.", "հվ․ լ․", "جنوبی", "ს. გ.", "ю. ш.", "G"];
    East = ["E", "ş. u.", "ավ․ ե․", "شرقی", "ა. გ.", "в. д.", "D"];
    West = ["W", "q. u.", "ամ․ ե․", "غربی", "დ. გ.", "з. д.", "B"];

    // Notes
    DataAsOf = [
        "Data as of {date}", "Məlumatların tarixi: {date}", "Տվյալների ամսաթիվը՝ {date}", "تاریخ داده‌ها: {date}",
        "მონაცემების თარიღი: {date}", "Данные на {date}", "Veri tarihi: {date}",
    ];
    DataUpTo = [
        "Data as of {date}; later events are known and not in them",
        "Məlumatların tarixi: {date}; sonrakı hadisələr məlumdur, lakin daxil edilməyib",
        "Տվյալների ամսաթիվը՝ {date}. հետագա իրադարձությունները հայտնի են, բայց ներառված չեն",
        "تاریخ داده‌ها: {date}؛ رویدادهای بعدی شناخته شده‌اند و در آن نیستند",
        "მონაცემების თარიღი: {date}; შემდგომი მოვლენები ცნობილია, მაგრამ არ შედის",
        "Данные на {date}; более поздние события известны, но не включены",
        "Veri tarihi: {date}; sonraki olaylar bilinmekte, ancak verilerde yer almamaktadır",
    ];
    Boundaries = [
        "Boundaries and names shown do not imply endorsement or acceptance by anyone.",
        "Göstərilən sərhədlər və adlar onların kimsə tərəfindən təsdiq və ya qəbul edildiyi mənasını vermir.",
        "Պատկերված սահմաններն ու անվանումները չեն նշանակում, որ որևէ մեկը դրանք հաստատում կամ ընդունում է։",
        "مرزها و نام‌های نشان‌داده‌شده به معنای تأیید یا پذیرش آن‌ها از سوی هیچ‌کس نیست.",
        "ნაჩვენები საზღვრები და სახელწოდებები არ ნიშნავს მათ დადასტურებას ან აღიარებას ვინმეს მიერ.",
        "Показанные границы и названия не означают их одобрения или признания кем-либо.",
        "Gösterilen sınırlar ve adlar, bunların herhangi biri tarafından onaylandığı veya kabul edildiği anlamına gelmez.",
    ];
    Credits = [
        "Map data: {credits}", "Xəritə məlumatları: {credits}", "Քարտեզի տվյալներ՝ {credits}",
        "داده‌های نقشه: {credits}", "რუკის მონაცემები: {credits}", "Картографические данные: {credits}",
        "Harita verileri: {credits}",
    ];
    LengthsNote = [
        "Lengths: published where available, else measured on the drawn line",
        "Uzunluqlar: dərc edilmiş qiymət, o olmadıqda çəkilmiş xətt üzrə ölçülmüş qiymət",
        "Երկարությունները՝ ըստ հրապարակված տվյալների, դրանց բացակայության դեպքում՝ չափված պատկերված գծով",
        "طول‌ها: رقم منتشرشده و در نبود آن، اندازه‌گیری روی خط ترسیم‌شده",
        "სიგრძეები: გამოქვეყნებული მონაცემებით, მათი არარსებობისას რუკაზე დატანილი ხაზის გაზომვით",
        "Длины: опубликованные, а при их отсутствии — измеренные по показанной линии",
        "Uzunluklar: varsa yayımlanmış değer, yoksa çizilen hat üzerinde ölçülen değer",
    ];
    ViewUn = [
        "Boundaries follow resolutions of the United Nations, else those at independence.",
        "Sərhədlər BMT qətnamələrinə, onlar olmadıqda müstəqillik anındakı vəziyyətə əsasən göstərilib.",
        "Սահմանները՝ ըստ ՄԱԿ-ի բանաձևերի, դրանց բացակայության դեպքում՝ ըստ անկախացման պահի դրության։",
        "مرزها بر پایهٔ قطعنامه‌های سازمان ملل متحد و در نبود آن‌ها بر پایهٔ وضعیت زمان استقلال نشان داده شده‌اند.",
        "საზღვრები ნაჩვენებია გაეროს რეზოლუციების მიხედვით, მათი არარსებობისას — დამოუკიდებლობის მომენტის მდგომარეობით.",
        "Границы показаны по резолюциям ООН, а при их отсутствии — на момент обретения независимости.",
        "Sınırlar BM kararlarına, bunlar yoksa bağımsızlık anındaki duruma göre gösterilmiştir.",
    ];
    ViewFacto = [
        "Boundaries follow who controls the land.",
        "Sərhədlər faktiki nəzarətə əsasən göstərilib.",
        "Սահմանները՝ ըստ փաստացի վերահսկողության։",
        "مرزها بر پایهٔ کنترل عملی نشان داده شده‌اند.",
        "საზღვრები ნაჩვენებია ფაქტობრივი კონტროლის მიხედვით.",
        "Границы показаны по фактическому контролю.",
        "Sınırlar fiilî denetime göre gösterilmiştir.",
    ];
    ViewLaw = [
        "Boundaries follow the law of {country}.",
        "Sərhədlər bu ölkənin qanunlarına əsasən göstərilib: {country}.",
        "Սահմանները՝ ըստ հետևյալ երկրի օրենքների՝ {country}։",
        "مرزها بر پایهٔ قوانین این کشور نشان داده شده‌اند: {country}.",
        "საზღვრები ნაჩვენებია შემდეგი ქვეყნის კანონმდებლობის მიხედვით: {country}.",
        "Границы показаны по законодательству страны: {country}.",
        "Sınırlar şu ülkenin yasalarına göre gösterilmiştir: {country}.",
    ];
    ViewSource = [
        "Lines in dispute are drawn as in the source.",
        "Mübahisəli xətlər mənbədə olduğu kimi çəkilib.",
        "Վիճելի գծերը պատկերված են այնպես, ինչպես աղբյուրում։",
        "خطوط مورد اختلاف همان‌گونه که در منبع آمده است ترسیم شده‌اند.",
        "სადავო ხაზები დატანილია ისე, როგორც წყაროშია.",
        "Спорные линии показаны так, как в источнике.",
        "İhtilaflı hatlar kaynaktaki gibi çizilmiştir.",
    ];

    // Description
    DescIntro = [
        "Map of transport routes: {n} shown. {status}.",
        "Nəqliyyat marşrutlarının xəritəsi: {n} marşrut. {status}.",
        "Տրանսպորտային երթուղիների քարտեզ՝ {n} երթուղի։ {status}։",
        "نقشهٔ مسیرهای حمل‌ونقل: {n} مسیر. {status}.",
        "სატრანსპორტო მარშრუტების რუკა: {n} მარშრუტი. {status}.",
        "Карта транспортных маршрутов (показано: {n}). {status}.",
        "Ulaşım güzergâhları haritası: {n} güzergâh. {status}.",
    ];
    DescRoute = [
        "{route}: {km} km from {from} to {to}; {built} km in operation, {works} km under construction, {planned} km \
         planned, {disused} km out of use, {unknown} km of unpublished state; border crossings: {crossings}.",
        "{route}: {from} – {to}, {km} km; istismarda {built} km, tikilən {works} km, planlaşdırılan {planned} km, \
         istifadə olunmayan {disused} km, vəziyyəti dərc edilməyən {unknown} km; sərhəd buraxılış məntəqələri: \
         {crossings}.",
        "{route}՝ {from} – {to}, {km} կմ․ գործող՝ {built} կմ, կառուցվող՝ {works} կմ, նախատեսվող՝ {planned} կմ, \
         չգործող՝ {disused} կմ, վիճակը հրապարակված չէ՝ {unknown} կմ․ սահմանային անցակետեր՝ {crossings}։",
        "{route}: به طول {km} کیلومتر از {from} تا {to}؛ در حال بهره‌برداری {built} کیلومتر، در دست ساخت {works} \
         کیلومتر، برنامه‌ریزی‌شده {planned} کیلومتر، خارج از بهره‌برداری {disused} کیلومتر، با وضعیت منتشرنشده \
         {unknown} کیلومتر؛ گذرگاه‌های مرزی: {crossings}.",
        "{route}: {from} – {to}, {km} კმ; მოქმედი — {built} კმ, მშენებარე — {works} კმ, დაგეგმილი — {planned} კმ, \
         უმოქმედო — {disused} კმ, გამოუქვეყნებელი მდგომარეობით — {unknown} კმ; სასაზღვრო-გამტარი პუნქტები: \
         {crossings}.",
        "{route}: {from} — {to}, {km} км; в эксплуатации — {built} км, строится — {works} км, планируется — \
         {planned} км, не используется — {disused} км, данные о состоянии не опубликованы — {unknown} км; \
         пограничные пункты пропуска: {crossings}.",
        "{route}: {from} – {to}, {km} km; işletmede {built} km, yapım aşamasında {works} km, planlanan {planned} km, \
         kullanım dışı {disused} km, durumu yayımlanmamış {unknown} km; sınır kapıları: {crossings}.",
    ];
}
