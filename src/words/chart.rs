//! Words of charts.

use super::table::word_table;

word_table! {
    /// A word or sentence on a chart.
    ChartWord:
    StripTitle = [
        "Routes to one scale", "Marşrutlar eyni miqyasda", "Երթուղիները նույն մասշտաբով", "مسیرها با یک مقیاس",
        "მარშრუტები ერთ მასშტაბში", "Маршруты в одном масштабе", "Güzergâhlar aynı ölçekte",
    ];
    TimeTitle = [
        "Time over distance", "Məsafəyə görə vaxt", "Ժամանակն ըստ հեռավորության", "زمان بر حسب مسافت",
        "დრო მანძილის მიხედვით", "Время по расстоянию", "Mesafeye göre süre",
    ];
    CostTitle = [
        "Cost over distance", "Məsafəyə görə xərc", "Արժեքն ըստ հեռավորության", "هزینه بر حسب مسافت",
        "ღირებულება მანძილის მიხედვით", "Стоимость по расстоянию", "Mesafeye göre maliyet",
    ];
    TimelineTitle = [
        "What happened, by route", "Marşrutlar üzrə hadisələr", "Իրադարձություններն ըստ երթուղիների",
        "رویدادها به تفکیک مسیر", "მოვლენები მარშრუტების მიხედვით", "События по маршрутам", "Güzergâhlara göre olaylar",
    ];
    PromisesTitle = [
        "Promised dates", "Vəd edilmiş tarixlər", "Խոստացված ժամկետները", "تاریخ‌های وعده‌داده‌شده", "დაპირებული თარიღები",
        "Обещанные сроки", "Söz verilen tarihler",
    ];
    PromisedFor = [
        "Promised for", "Vəd edilən tarix", "Խոստացված ժամկետ", "موعد وعده‌داده‌شده", "დაპირებული ვადა", "Обещано к",
        "Söz verilen tarih",
    ];
    SaidOn = [
        "Said in", "Deyildiyi il", "Երբ է ասվել", "سال گفته‌شدن", "როდის ითქვა", "Когда сказано", "Söylendiği yıl",
    ];
    PromisePassed = [
        "the day has passed", "vaxtı keçib", "օրն անցել է", "موعد گذشته است", "ვადა გასულია", "срок прошёл", "süresi geçti",
    ];
    PromisesNote = [
        "A dot: a date was said; the line: it stands until another is said. Where a line meets the diagonal, the promised \
         day has come; dashed: it has passed. A year counts to its end.",
        "Nöqtə — tarix deyilib; xətt — yenisi deyilənədək qüvvədədir. Xəttin diaqonala çatdığı yerdə vəd edilən gün gəlib; \
         qırıq xətt — vaxtı keçib. İl sonunadək sayılır.",
        "Կետը՝ ասվել է ժամկետ, գիծը՝ այն ուժի մեջ է մինչև նորը։ Որտեղ գիծը հասնում է անկյունագծին, խոստացված օրը եկել է, \
         ընդհատը՝ անցել է։ Տարին հաշվվում է մինչև վերջ։",
        "نقطه: تاریخی گفته شد؛ خط: تا گفته شدن تاریخ دیگر معتبر است. جایی که خط به قطر می‌رسد روز موعود رسیده است؛ خط‌چین: \
         موعد گذشته است. سال تا پایان آن به شمار می‌آید.",
        "წერტილი: ითქვა თარიღი; ხაზი: ძალაშია ახლის თქმამდე. სადაც ხაზი დიაგონალს ხვდება, დაპირებული დღე დადგა; წყვეტილი: \
         გავიდა. წელი ბოლომდე ითვლება.",
        "Точка — названа дата; линия — она в силе, пока не названа другая. Где линия встречает диагональ, обещанный день \
         настал; пунктир — он прошёл. Год считается до конца.",
        "Nokta: bir tarih söylendi; çizgi: yenisi söylenene dek geçerlidir. Çizginin köşegene vardığı yerde söz verilen gün \
         gelmiştir; kesikli: geçmiştir. Yıl sonuna kadar sayılır.",
    ];
    PromisesSources = [
        "Sources: corridor promises", "Mənbələr: corridor promises", "Աղբյուրներ՝ corridor promises",
        "منابع: corridor promises", "წყაროები: corridor promises", "Источники: corridor promises",
        "Kaynaklar: corridor promises",
    ];
    KmFrom = [
        "Kilometres from {place}", "Məsafə, km (başlanğıc: {place})", "Հեռավորությունը, կմ (սկիզբը՝ {place})",
        "کیلومتر از {place}", "მანძილი, კმ (ათვლა: {place})", "Километры (начало отсчёта: {place})",
        "Mesafe, km (başlangıç: {place})",
    ];
    Km = ["Kilometres", "Kilometr", "Կիլոմետր", "کیلومتر", "კილომეტრი", "Километры", "Kilometre"];
    Hours = ["Hours", "Saat", "Ժամ", "ساعت", "საათი", "Часы", "Saat"];
    Dollars = [
        "US dollars per container (TEU)", "Konteyner (TEU) üçün ABŞ dolları", "ԱՄՆ դոլար՝ մեկ բեռնարկղի (TEU) համար",
        "دلار آمریکا برای هر کانتینر (TEU)", "აშშ დოლარი კონტეინერზე (TEU)", "Доллары США за контейнер (TEU)",
        "Konteyner (TEU) başına ABD doları",
    ];
    Bands = [
        "Lines: median (P50); bands: 10th to 90th percentile (P10–P90). From terminal to terminal.",
        "Xətlər: median (P50); zolaqlar: 10-cu ilə 90-cı persentil arası (P10–P90). Terminaldan terminala.",
        "Գծերը՝ մեդիան (P50), շերտերը՝ 10-րդից 90-րդ պերցենտիլ (P10–P90)։ Տերմինալից տերմինալ։",
        "خط‌ها: میانه (P50)؛ نوارها: صدک ۱۰ تا ۹۰ (P10–P90). از پایانه تا پایانه.",
        "ხაზები: მედიანა (P50); ზოლები: მე-10-დან 90-ე პროცენტილამდე (P10–P90). ტერმინალიდან ტერმინალამდე.",
        "Линии — медиана (P50), полосы — от 10-го до 90-го процентиля (P10–P90). От терминала до терминала.",
        "Çizgiler medyan (P50), bantlar 10. ile 90. yüzdelik arasıdır (P10–P90). Terminalden terminale.",
    ];
    AsIfOpen = [
        "Dashed: not open today; values as if it were.", "Qırıq xətt: hazırda açıq deyil; qiymətlər açıq olduğu halda.",
        "Ընդհատ գիծը՝ այսօր բաց չէ, արժեքները՝ իբր բաց լիներ։", "خط‌چین: امروز باز نیست؛ مقدارها با فرض باز بودن.",
        "წყვეტილი: დღეს ღია არ არის; მნიშვნელობები ისე, თითქოს ღია იყოს.",
        "Пунктир — сегодня не открыто, значения — как если бы было открыто.",
        "Kesikli: bugün açık değil; değerler açıkmış gibi.",
    ];
    Border = ["border", "sərhəd", "սահման", "مرز", "საზღვარი", "граница", "sınır"];
    BorderNotOpen = [
        "Border, not open", "Sərhəd, açıq deyil", "Սահման, բաց չէ", "مرز، باز نیست", "საზღვარი, არ არის ღია",
        "Граница, не открыта", "Sınır, açık değil",
    ];
    GaugeChange = [
        "change of gauge", "yol izinin dəyişməsi", "երկաթգծի լայնության փոփոխություն", "تغییر عرض خط", "ლიანდაგის ცვლა",
        "смена колеи", "ray açıklığı değişimi",
    ];
    Transshipment = [
        "transshipment", "yüklənmə dəyişikliyi", "վերաբեռնում", "انتقال بار", "გადატვირთვა", "перевалка", "aktarma",
    ];
    PortWait = [
        "wait for a ship", "gəmi gözləmə", "նավի սպասում", "انتظار کشتی", "გემის ლოდინი", "ожидание судна", "gemi bekleme",
    ];
    Terminal = ["terminal", "terminal", "տերմինալ", "پایانه", "ტერმინალი", "терминал", "terminal"];
    Yard = [
        "waits in yards", "stansiyalarda gözləmə", "սպասում կայարաններում", "انتظار در ایستگاه‌ها", "ლოდინი სადგურებში",
        "простои на станциях", "garlarda bekleme",
    ];
    Rest = [
        "drivers' rests", "sürücülərin istirahəti", "վարորդների հանգիստ", "استراحت رانندگان", "მძღოლთა დასვენება",
        "отдых водителей", "sürücü dinlenmesi",
    ];
    Unknown = [
        "not known: {routes}", "məlum deyil: {routes}", "հայտնի չէ՝ {routes}", "نامعلوم: {routes}", "უცნობია: {routes}",
        "неизвестно: {routes}", "bilinmiyor: {routes}",
    ];
    Sources = [
        "Sources: corridor timeline", "Mənbələr: corridor timeline", "Աղբյուրներ՝ corridor timeline",
        "منابع: corridor timeline", "წყაროები: corridor timeline", "Источники: corridor timeline",
        "Kaynaklar: corridor timeline",
    ];
}
