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
    TimePartsTitle = [
        "Where the time goes", "Vaxt nəyə gedir", "Ինչի վրա է ծախսվում ժամանակը", "زمان صرف چه می‌شود",
        "რაზე იხარჯება დრო", "На что уходит время", "Zaman nereye gidiyor",
    ];
    CostPartsTitle = [
        "Where the money goes", "Xərc nəyə gedir", "Ինչի վրա է ծախսվում գումարը", "هزینه صرف چه می‌شود",
        "რაზე იხარჯება თანხა", "На что уходят деньги", "Para nereye gidiyor",
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
        "Sources of each promise: the command “corridor promises”", "Hər vədin mənbələri: “corridor promises” əmri",
        "Յուրաքանչյուր խոստման աղբյուրները՝ «corridor promises» հրամանով",
        "منابع هر وعده: فرمان «\u{2066}corridor promises\u{2069}»", "თითოეული დაპირების წყაროები: ბრძანება „corridor promises“",
        "Источники каждого обещания: команда «corridor promises»", "Her sözün kaynakları: “corridor promises” komutu",
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
        "Dashed: not open on this date; values as if it were.",
        "Qırıq xətt: bu tarixdə açıq deyil; qiymətlər açıq olduğu halda.",
        "Ընդհատ գիծը՝ այդ օրը բաց չէ, արժեքները՝ իբր բաց լիներ։", "خط‌چین: در این تاریخ باز نیست؛ مقدارها با فرض باز بودن.",
        "წყვეტილი: ამ თარიღისთვის ღია არ არის; მნიშვნელობები ისე, თითქოს ღია იყოს.",
        "Пунктир — на эту дату не открыто, значения — как если бы было открыто.",
        "Kesikli: bu tarihte açık değil; değerler açıkmış gibi.",
    ];
    HatchedAsIfOpen = [
        "Hatched: not open end to end on this date; values as if it were.",
        "Ştrixlənmiş: bu tarixdə bütövlükdə açıq deyil; qiymətlər açıq olduğu halda.",
        "Շտրիխավորված՝ այդ օրը ամբողջությամբ բաց չէ, արժեքները՝ իբր բաց լիներ։",
        "هاشورخورده: در این تاریخ سراسر آن باز نیست؛ مقدارها با فرض باز بودن.",
        "დაშტრიხული: ამ თარიღისთვის მთლიანად ღია არ არის; მნიშვნელობები ისე, თითქოს ღია იყოს.",
        "Штриховка — на эту дату открыто не полностью, значения — как если бы было открыто.",
        "Taralı: bu tarihte baştan sona açık değil; değerler açıkmış gibi.",
    ];
    NotOpen = ["not open", "açıq deyil", "բաց չէ", "باز نیست", "ღია არ არის", "не открыт", "açık değil"];
    BarsNote = [
        "Bars: parts of the median (P50); lines: 10th to 90th percentile (P10–P90). From terminal to terminal.",
        "Sütunlar: medianın (P50) hissələri; xətlər: 10-cu ilə 90-cı persentil arası (P10–P90). Terminaldan terminala.",
        "Սյունակները՝ մեդիանի (P50) մասերը, գծերը՝ 10-րդից 90-րդ պերցենտիլ (P10–P90)։ Տերմինալից տերմինալ։",
        "میله‌ها: اجزای میانه (P50)؛ خط‌ها: صدک ۱۰ تا ۹۰ (P10–P90). از پایانه تا پایانه.",
        "სვეტები: მედიანის (P50) ნაწილები; ხაზები: მე-10-დან 90-ე პროცენტილამდე (P10–P90). ტერმინალიდან ტერმინალამდე.",
        "Полосы — части медианы (P50), линии — от 10-го до 90-го процентиля (P10–P90). От терминала до терминала.",
        "Çubuklar medyanın (P50) parçaları, çizgiler 10. ile 90. yüzdelik arasıdır (P10–P90). Terminalden terminale.",
    ];
    MovingAgainstStops = [
        "Moving: {a}; borders, gauge and ports: {b}", "Hərəkət: {a}; sərhədlər, yol izi və limanlar: {b}",
        "Շարժում՝ {a}, սահմաններ, երկաթգծի լայնություն և նավահանգիստներ՝ {b}", "حرکت: {a}؛ مرزها، عرض خط و بندرها: {b}",
        "მოძრაობა: {a}; საზღვრები, ლიანდაგი და ნავსადგურები: {b}", "Движение: {a}; границы, смена колеи и порты: {b}",
        "Hareket: {a}; sınırlar, ray açıklığı ve limanlar: {b}",
    ];
    HoursOf = ["{n} h", "{n} saat", "{n} ժ", "{n} ساعت", "{n} სთ", "{n} ч", "{n} sa"];
    DollarsOf = ["${n}", "{n} $", "{n} $", "{n} دلار", "{n} $", "{n} $", "{n} $"];
    UpToHours = [
        "to {n} h", "{n} saata qədər", "մինչև {n} ժ", "تا {n} ساعت", "{n} სთ-მდე", "до {n} ч", "{n} saate kadar",
    ];
    UpToDollars = [
        "to ${n}", "{n} dollara qədər", "մինչև {n} $", "تا {n} دلار", "{n} $-მდე", "до {n} $", "{n} dolara kadar",
    ];
    Moving = ["Moving", "Hərəkət", "Շարժում", "حرکت", "მოძრაობა", "Движение", "Hareket"];
    OnTheWay = [
        "Stops on the way", "Yolda dayanmalar", "Կանգառներ ճանապարհին", "توقف در راه", "გაჩერებები გზაში",
        "Остановки в пути", "Yoldaki duruşlar",
    ];
    Terminals = ["Terminals", "Terminallar", "Տերմինալներ", "پایانه‌ها", "ტერმინალები", "Терминалы", "Terminaller"];
    Borders = ["Borders", "Sərhədlər", "Սահմաններ", "مرزها", "საზღვრები", "Границы", "Sınırlar"];
    PortsAndTransshipment = [
        "Ports and transshipment", "Limanlar, yüklənmə dəyişikliyi", "Նավահանգիստներ, վերաբեռնում", "بندرها و انتقال بار",
        "ნავსადგურები, გადატვირთვა", "Порты и перевалка", "Limanlar ve aktarma",
    ];
    Border = ["Border", "Sərhəd", "Սահման", "مرز", "საზღვარი", "Граница", "Sınır"];
    BorderNotOpen = [
        "Border, not open", "Sərhəd, açıq deyil", "Սահման, բաց չէ", "مرز، باز نیست", "საზღვარი, არ არის ღია",
        "Граница, не открыта", "Sınır, açık değil",
    ];
    GaugeChange = [
        "Change of gauge", "Yol izinin dəyişməsi", "Երկաթգծի լայնության փոփոխություն", "تغییر عرض خط", "ლიანდაგის ცვლა",
        "Смена колеи", "Ray açıklığı değişimi",
    ];
    Transshipment = [
        "Transshipment", "Yüklənmə dəyişikliyi", "Վերաբեռնում", "انتقال بار", "გადატვირთვა", "Перевалка", "Aktarma",
    ];
    PortWait = [
        "Wait for a ship", "Gəmi gözləmə", "Նավի սպասում", "انتظار کشتی", "გემის ლოდინი", "Ожидание судна", "Gemi bekleme",
    ];
    Terminal = ["Terminal", "Terminal", "Տերմինալ", "پایانه", "ტერმინალი", "Терминал", "Terminal"];
    Yard = [
        "Waits in yards", "Stansiyalarda gözləmə", "Սպասում կայարաններում", "انتظار در ایستگاه‌ها", "ლოდინი სადგურებში",
        "Простои на станциях", "Garlarda bekleme",
    ];
    Rest = [
        "Drivers’ rests", "Sürücülərin istirahəti", "Վարորդների հանգիստ", "استراحت رانندگان", "მძღოლთა დასვენება",
        "Отдых водителей", "Sürücü dinlenmesi",
    ];
    Unknown = [
        "Not known: {routes}", "Məlum deyil: {routes}", "Հայտնի չէ՝ {routes}", "نامعلوم: {routes}", "უცნობია: {routes}",
        "Неизвестно: {routes}", "Bilinmiyor: {routes}",
    ];
    Sources = [
        "Sources of each event: the command “corridor timeline”", "Hər hadisənin mənbələri: “corridor timeline” əmri",
        "Յուրաքանչյուր իրադարձության աղբյուրները՝ «corridor timeline» հրամանով",
        "منابع هر رویداد: فرمان «\u{2066}corridor timeline\u{2069}»", "თითოეული მოვლენის წყაროები: ბრძანება „corridor timeline“",
        "Источники каждого события: команда «corridor timeline»", "Her olayın kaynakları: “corridor timeline” komutu",
    ];
    Happened = ["What happened", "Hadisələr", "Իրադարձություններ", "رویدادها", "მოვლენები", "События", "Olaylar"];
    InEnglish = [
        "in English", "ingiliscə", "անգլերեն", "به انگلیسی", "ინგლისურად", "на английском языке", "İngilizce",
    ];
    MilestonesNote = [
        "Bold, with a disc: the state of a line or crossing changed. Dates to one scale; years without events are left out at //.",
        "Qalın, dairə ilə: xəttin və ya buraxılış məntəqəsinin vəziyyəti dəyişib. Tarixlər eyni miqyasda; hadisəsiz illər // ilə buraxılıb.",
        "Թավ և շրջանով՝ գծի կամ անցակետի վիճակը փոխվել է։ Ամսաթվերը նույն մասշտաբով, առանց իրադարձությունների տարիները բաց են թողնված // նշանով։",
        "پررنگ و با دایره: وضعیت خط یا گذرگاهی تغییر کرد. تاریخ‌ها با یک مقیاس؛ سال‌های بی‌رویداد با // کنار گذاشته شده‌اند.",
        "მუქად, წრით: ხაზის ან გამტარი პუნქტის მდგომარეობა შეიცვალა. თარიღები ერთ მასშტაბში; წლები მოვლენების გარეშე გამოტოვებულია (//).",
        "Полужирным и кружком — изменилось состояние линии или пункта пропуска. Даты в одном масштабе, годы без событий пропущены (//).",
        "Kalın ve daireyle: bir hattın veya kapının durumu değişti. Tarihler aynı ölçekte; olaysız yıllar // ile atlandı.",
    ];
}
