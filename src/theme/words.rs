//! The words of a map in the seven languages.
//!
//! Texts do not inflect what is put into them: names and dates stand in the form in which the atlas has them. In the
//! Persian ones a left-to-right mark (U+200E) stands before a date or an angle, which keeps `2026-05-01` and `39.5°`
//! in their order between right-to-left words.

use crate::model::Lang;

/// Makes a type `Word` of a table: for each word its texts in the order of [`Lang::ALL`], en az hy fa ka ru tr.
macro_rules! words_table {
    ($($(#[$doc:meta])* $word:ident = [$($text:literal),+ $(,)?];)+) => {
        /// A word or sentence of a drawing.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub(crate) enum Word {
            $($word,)+
        }

        impl Word {
            #[cfg(test)]
            pub(crate) const ALL: &[Self] = &[$(Self::$word),+];

            /// Its text in `lang`.
            pub(crate) fn text(self, lang: crate::model::Lang) -> &'static str {
                let texts: [&'static str; 7] = match self {
                    $(Self::$word => [$($text),+],)+
                };
                texts[lang as usize]
            }
        }
    };
}
pub(crate) use words_table;

words_table! {
    // Headings
    Legend = [
        "Legend", "Şərti işarələr", "Պայմանական նշաններ", "راهنمای نقشه", "პირობითი აღნიშვნები",
        "Условные обозначения", "Lejant",
    ];
    Routes = ["Routes", "Marşrutlar", "Երթուղիներ", "مسیرها", "მარშრუტები", "Маршруты", "Güzergâhlar"];
    Status = [
        "Status on {date}", "{date} tarixinə vəziyyət", "Վիճակն առ {date}", "وضعیت در تاریخ \u{200e}{date}",
        "მდგომარეობა თარიღისთვის: {date}", "Состояние на {date}", "{date} tarihindeki durum",
    ];
    Inset = [
        "Inset {letter}, {factor}× the scale of the map",
        "Əlavə xəritə {letter}, miqyası əsas xəritədən {factor} dəfə böyükdür",
        "Ներդիր {letter}, մասշտաբը {factor} անգամ խոշոր է քարտեզի մասշտաբից",
        "نقشهٔ فرعی {letter} با مقیاس {factor} برابر نقشهٔ اصلی",
        "ჩანართი {letter}, რუკის მასშტაბზე {factor}-ჯერ მსხვილი",
        "Врезка {letter}, масштаб карты ×{factor}",
        "Ek harita {letter}, harita ölçeğinin {factor} katı",
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
    Unknown = [
        "State not published", "Vəziyyəti dərc edilməyib", "Վիճակը հրապարակված չէ", "وضعیت منتشر نشده",
        "მდგომარეობა არ არის გამოქვეყნებული", "Данные о состоянии не опубликованы", "Durumu yayımlanmamış",
    ];
    Scenario = [
        "Scenario: {name}", "Ssenari: {name}", "Սցենար՝ {name}", "سناریو: {name}", "სცენარი: {name}", "Сценарий: {name}",
        "Senaryo: {name}",
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
        "Sea line", "Dəniz xətti", "Ծովային ուղի", "خط کشتیرانی", "საზღვაო ხაზი", "Морская линия", "Denizyolu hattı",
    ];
    Schematic = [
        "Alignment not surveyed, drawn schematically",
        "Trassanın dəqiq mövqeyi müəyyən edilməyib, sxematik göstərilib",
        "Ուղեգիծը հանույթով ճշտված չէ, պատկերված է սխեմատիկորեն",
        "مسیر نقشه‌برداری نشده، ترسیم شماتیک",
        "ტრასა აგეგმვით დაზუსტებული არ არის, ნაჩვენებია სქემატურად",
        "Трасса не определена съёмкой, показана схематически",
        "Güzergâhın ölçümü yapılmamıştır, şematik olarak gösterilmiştir",
    ];

    // Points
    Station = ["Station", "Stansiya", "Կայարան", "ایستگاه", "სადგური", "Станция", "İstasyon"];
    Port = ["Port", "Liman", "Նավահանգիստ", "بندر", "ნავსადგური", "Порт", "Liman"];
    City = [
        "Town", "Yaşayış məntəqəsi", "Բնակավայր", "شهر یا آبادی", "დასახლებული პუნქტი", "Населённый пункт",
        "Yerleşim yeri",
    ];
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
    CrossingUnknown = [
        "Border crossing, state not published",
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
    RouteEnd = [
        "End of a route", "Marşrutun son məntəqəsi", "Երթուղու վերջնակետ", "ابتدا یا انتهای مسیر",
        "მარშრუტის ბოლო პუნქტი", "Конечный пункт маршрута", "Güzergâhın uç noktası",
    ];

    // Lengths, scale and projection
    Km = ["{n} km", "{n} km", "{n} կմ", "{n} کیلومتر", "{n} კმ", "{n} км", "{n} km"];
    KmBorders = [
        "{km} km, borders: {n}", "{km} km, {n} sərhəd", "{km} կմ, {n} սահման", "{km} کیلومتر، {n} مرز",
        "{km} კმ, {n} საზღვარი", "{km} км, границ: {n}", "{km} km, {n} sınır",
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
        "Data as of {date}", "Məlumatların tarixi: {date}", "Տվյալներն առ {date}", "تاریخ داده‌ها: \u{200e}{date}",
        "მონაცემების თარიღი: {date}", "Данные на {date}", "Veri tarihi: {date}",
    ];
    Boundaries = [
        "Boundaries and names shown do not imply endorsement or acceptance by anyone; lines in dispute are drawn as in \
         the source.",
        "Göstərilən sərhədlər və adlar onların kimsə tərəfindən təsdiq və ya qəbul edildiyi mənasını vermir; \
         mübahisəli xətlər mənbədə olduğu kimi çəkilib.",
        "Պատկերված սահմաններն ու անվանումները չեն նշանակում, որ որևէ մեկը դրանք հաստատում կամ ընդունում է․ վիճելի \
         գծերը պատկերված են այնպես, ինչպես աղբյուրում։",
        "مرزها و نام‌های نشان‌داده‌شده به معنای تأیید یا پذیرش آن‌ها از سوی هیچ‌کس نیست؛ خطوط مورد اختلاف همان‌گونه که \
         در منبع آمده است ترسیم شده‌اند.",
        "ნაჩვენები საზღვრები და სახელწოდებები არ ნიშნავს მათ დადასტურებას ან აღიარებას ვინმეს მიერ; სადავო ხაზები \
         დატანილია ისე, როგორც წყაროშია.",
        "Показанные границы и названия не означают их одобрения или признания кем-либо; спорные линии показаны так, \
         как в источнике.",
        "Gösterilen sınırlar ve adlar, bunların herhangi biri tarafından onaylandığı veya kabul edildiği anlamına \
         gelmez; ihtilaflı hatlar kaynaktaki gibi çizilmiştir.",
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

    // Description
    DescIntro = [
        "Map of transport routes: {n} shown, states on {date}.",
        "Nəqliyyat marşrutlarının xəritəsi: {n} marşrut, {date} tarixinə vəziyyət.",
        "Տրանսպորտային երթուղիների քարտեզ՝ {n} երթուղի, վիճակն առ {date}։",
        "نقشهٔ مسیرهای حمل‌ونقل: {n} مسیر، وضعیت در تاریخ \u{200e}{date}.",
        "სატრანსპორტო მარშრუტების რუკა: {n} მარშრუტი, მდგომარეობა თარიღისთვის: {date}.",
        "Карта транспортных маршрутов (показано: {n}), состояние на {date}.",
        "Ulaşım güzergâhları haritası: {n} güzergâh, {date} tarihindeki durum.",
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

/// `template` with each `{key}` replaced by its value; keys without a value stay as they are.
pub(crate) fn fill(template: &str, values: &[(&str, &str)]) -> String {
    let mut pieces = template.split('{');
    let mut filled = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let known = piece.split_once('}').and_then(|(key, tail)| {
            let (_, value) = values.iter().find(|(name, _)| *name == key)?;
            Some((*value, tail))
        });
        let (value, tail) = known.unwrap_or(("{", piece));
        filled.push_str(value);
        filled.push_str(tail);
    }
    filled
}

/// A whole number as maps in `lang` print it; from 10 000 on its thousands are set apart.
pub(crate) fn number(n: i64, lang: Lang) -> String {
    let separator = if lang == Lang::Fa { '\u{66c}' } else { '\u{202f}' };
    let plain = n.unsigned_abs().to_string();
    let mut grouped = String::from(if n < 0 { "\u{2212}" } else { "" });
    for (at, digit) in plain.chars().enumerate() {
        if plain.len() > 4 && at > 0 && (plain.len() - at).is_multiple_of(3) {
            grouped.push(separator);
        }
        grouped.push(digit);
    }
    digits(&grouped, lang)
}

/// `text` with the digits and the decimal sign of `lang`: Persian ones for `fa`, unchanged for the others.
pub(crate) fn digits(text: &str, lang: Lang) -> String {
    const PERSIAN: [char; 10] = ['۰', '۱', '۲', '۳', '۴', '۵', '۶', '۷', '۸', '۹'];
    if lang != Lang::Fa {
        return text.to_owned();
    }
    let mut chars = text.chars().peekable();
    let mut after_digit = false;
    let mut swapped = String::new();
    while let Some(c) = chars.next() {
        let decimal = c == '.' && after_digit && chars.peek().is_some_and(char::is_ascii_digit);
        after_digit = c.is_ascii_digit();
        swapped.push(match c.to_digit(10) {
            Some(digit) => PERSIAN[digit as usize],
            None if decimal => '\u{66b}',
            None => c,
        });
    }
    swapped
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;

    /// The placeholders of a text, sorted.
    pub(crate) fn placeholders(text: &str) -> Vec<&str> {
        let mut keys: Vec<_> = text.split('{').skip(1).map(|piece| piece.split_once('}').unwrap().0).collect();
        keys.sort_unstable();
        keys
    }

    #[test]
    fn every_word_is_there_in_every_language_with_the_same_placeholders() {
        for word in Word::ALL {
            let keys = placeholders(word.text(Lang::En));
            for lang in Lang::ALL {
                let text = word.text(lang);
                assert!(!text.trim().is_empty(), "{word:?} in {lang}");
                assert_eq!(placeholders(text), keys, "{word:?} in {lang}");
            }
        }
    }

    #[test]
    fn texts_stand_in_the_order_of_the_languages() {
        let north = Lang::ALL.map(|lang| Word::North.text(lang));
        assert_eq!(north, ["N", "şm. e.", "հս․ լ․", "شمالی", "ჩ. გ.", "с. ш.", "K"]);
    }

    #[test]
    fn values_fill_their_places_once() {
        assert_eq!(fill("{km} km, borders: {n}", &[("n", "{km}"), ("km", "868")]), "868 km, borders: {km}");
        assert_eq!(fill("{a}{b} {", &[("b", "é")]), "{a}é {");
    }

    #[test]
    fn thousands_are_set_apart_from_ten_thousand_on() {
        let ru = [0, 868, 7_200, 10_000, 1_234_567].map(|n| number(n, Lang::Ru));
        assert_eq!(ru, ["0", "868", "7200", "10\u{202f}000", "1\u{202f}234\u{202f}567"]);
        assert_eq!(number(-12_345, Lang::En), "\u{2212}12\u{202f}345");
        assert_eq!([7_200, 10_000].map(|n| number(n, Lang::Fa)), ["۷۲۰۰", "۱۰\u{66c}۰۰۰"]);
    }

    #[test]
    fn persian_has_its_own_digits_and_decimal_sign() {
        assert_eq!(digits("39.5° … 2026-05-01.", Lang::Fa), "۳۹\u{66b}۵° … ۲۰۲۶-۰۵-۰۱.");
        assert_eq!(digits("39.5°", Lang::Hy), "39.5°");
    }
}
