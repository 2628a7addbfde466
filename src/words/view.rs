//! What a sheet says of its view: the date of its states, what is assumed, and its headline.

use super::date::{long_date, on_date};
use super::map::Word;
use super::table::word_table;
use super::text::{count, fill, number};
use crate::model::{Assumed, Atlas, Headline, Label, Lang, Mode, RouteId, Target};

word_table! {
    /// A sentence about a view.
    ViewWord:
    // Dates
    LastKnown = [
        "Last known status ({data}); no data for {date}", "Son məlum vəziyyət ({data}); {date} üçün məlumat yoxdur",
        "Վերջին հայտնի վիճակը ({data}). տվյալներ չկան՝ {date}", "آخرین وضعیت شناخته‌شده ({data})؛ برای {date} داده‌ای نیست",
        "ბოლო ცნობილი მდგომარეობა ({data}); მონაცემები არ არის: {date}",
        "Последнее известное состояние ({data}); данных на {date} нет", "Bilinen son durum ({data}); {date} için veri yok",
    ];
    BoundariesOfToday = [
        "Boundaries and names are those of today.", "Sərhədlər və adlar bugünküdür.",
        "Սահմաններն ու անվանումները ներկայիս են։", "مرزها و نام‌ها امروزی‌اند.", "საზღვრები და სახელწოდებები დღევანდელია.",
        "Границы и названия — нынешние.", "Sınırlar ve adlar bugünküdür.",
    ];
    Overlays = [
        "Laid over, not of the atlas: {names}", "Üzərinə çəkilib, atlasdan deyil: {names}",
        "Վրադրված է, ատլասից չէ՝ {names}", "لایهٔ افزوده، خارج از اطلس: {names}", "ზემოდან დადებული, ატლასიდან არ არის: {names}",
        "Наложено, не из атласа: {names}", "Üzerine eklenen, atlastan değil: {names}",
    ];
    OnDate = [
        "{date}: {said}", "{date}: {said}", "{date}՝ {said}", "{date}: {said}", "{date}: {said}", "{date}: {said}",
        "{date}: {said}",
    ];
    OpenOf = [
        "open end to end: {n} of {of}", "başdan-başa açıq: {n}/{of}", "ամբողջ երկայնքով բաց՝ {n}/{of}",
        "سراسر باز: {n} از {of}", "მთელ სიგრძეზე ღია: {n}/{of}", "открыты насквозь: {n} из {of}",
        "baştan sona açık: {n}/{of}",
    ];
    NotBegun = [
        "Not drawn: {km} km of which nothing had been begun by then.",
        "Çəkilməyib: {km} km, həmin tarixə qədər başlanmayıb.",
        "Պատկերված չէ՝ {km} կմ, որն այդ ժամանակ սկսված չէր։", "ترسیم نشده: {km} کیلومتر که تا آن زمان آغاز نشده بود.",
        "არ არის დატანილი: {km} კმ, რომელიც იმ დროისთვის დაწყებული არ იყო.",
        "Не показано: {km} км, к тому времени не начатых.", "Çizilmemiş: o tarihte henüz başlanmamış {km} km.",
    ];
    ManyRoutes = [
        "{n} routes: those that share track are drawn on each other, without names.",
        "{n} marşrut: ortaq yolu olanlar bir-birinin üstündə, adsız çəkilib.",
        "{n} երթուղի․ ընդհանուր ուղի ունեցողները պատկերված են իրար վրա, առանց անունների։",
        "{n} مسیر: آن‌هایی که خط مشترک دارند روی هم و بدون نام ترسیم شده‌اند.",
        "{n} მარშრუტი: საერთო ლიანდაგის მქონენი ერთმანეთზეა დატანილი, სახელების გარეშე.",
        "Маршрутов: {n}; идущие по общему пути показаны один поверх другого, без названий.",
        "{n} güzergâh: ortak hattı olanlar üst üste ve adsız çizilmiştir.",
    ];
    Transliterated = [
        "Some names are transliterated.", "Bəzi adlar transliterasiya edilib.", "Որոշ անվանումներ տառադարձված են։",
        "برخی نام‌ها نویسه‌گردانی شده‌اند.", "ზოგი სახელწოდება ტრანსლიტერირებულია.", "Некоторые названия транслитерированы.",
        "Bazı adlar harf çevirisidir.",
    ];
    InLatin = [
        "Names that are not known in this language are in English.", "Bu dildə məlum olmayan adlar ingiliscədir.",
        "Այս լեզվով հայտնի չլինող անվանումները անգլերեն են։", "نام‌هایی که به این زبان معلوم نیستند به انگلیسی آمده‌اند.",
        "ამ ენაზე უცნობი სახელწოდებები ინგლისურად არის.", "Названия, неизвестные на этом языке, даны по-английски.",
        "Bu dilde bilinmeyen adlar İngilizcedir.",
    ];
    Reversed = [
        "in the other direction", "əks istiqamətdə", "հակառակ ուղղությամբ", "در جهت مخالف", "საპირისპირო მიმართულებით",
        "в обратном направлении", "ters yönde",
    ];

    // What is assumed
    Hypothetical = [
        "Hypothetical: {what}", "Fərziyyə: {what}", "Վարկած՝ {what}", "فرضی: {what}", "ჰიპოთეზა: {what}",
        "Гипотетически: {what}", "Varsayım: {what}",
    ];
    BorderClosed = [
        "border {a}–{b} closed", "{a}–{b} sərhədi bağlıdır", "{a}–{b} սահմանը փակ է", "مرز {a}–{b} بسته است",
        "საზღვარი {a}–{b} დაკეტილია", "граница {a} – {b} закрыта", "{a}–{b} sınırı kapalı",
    ];
    BorderOpen = [
        "border {a}–{b} open", "{a}–{b} sərhədi açıqdır", "{a}–{b} սահմանը բաց է", "مرز {a}–{b} باز است",
        "საზღვარი {a}–{b} ღიაა", "граница {a} – {b} открыта", "{a}–{b} sınırı açık",
    ];
    IsClosed = [
        "{name} closed", "{name} bağlıdır", "{name}՝ փակ", "{name} بسته است", "{name} დაკეტილია", "закрыто: {name}",
        "{name} kapalı",
    ];
    IsOpen = [
        "{name} open", "{name} açıqdır", "{name}՝ բաց", "{name} باز است", "{name} ღიაა", "открыто: {name}", "{name} açık",
    ];
    Avoided = [
        "without {country}", "{country} istisna olmaqla", "բացառությամբ՝ {country}", "بدون {country}",
        "გამონაკლისი: {country}", "без территории: {country}", "{country} hariç",
    ];
    PromisesKept = [
        "every promise up to {date} kept", "{date} qədər bütün vədlər yerinə yetirilib",
        "բոլոր խոստումները կատարված են (ժամկետը՝ մինչև {date})", "همهٔ وعده‌ها تا {date} عملی شده است",
        "ყველა დაპირება შესრულებულია (ვადა: {date})", "все обещания со сроком до {date} выполнены",
        "{date} tarihine kadar verilen tüm sözler tutulmuş",
    ];
    IfPromisesKept = [
        "If every promise up to {date} were kept", "{date} qədər bütün vədlər yerinə yetirilsəydi",
        "Եթե բոլոր խոստումները կատարվեին (ժամկետը՝ մինչև {date})", "اگر همهٔ وعده‌ها تا {date} عملی می‌شد",
        "ყველა დაპირება რომ შესრულებულიყო (ვადა: {date})", "Если бы все обещания со сроком до {date} были выполнены",
        "{date} tarihine kadar verilen tüm sözler tutulsaydı",
    ];

    // Facts at their place
    Missing = [
        "{km} km not in operation", "{km} km istismarda deyil", "{km} կմ չի գործում", "{km} کیلومتر در بهره‌برداری نیست",
        "{km} კმ არ მოქმედებს", "{km} км не действуют", "{km} km işletmede değil",
    ];
    Promised = [
        "{said}, promised for {date}", "{said}, vəd edilən tarix: {date}", "{said}, խոստացված է՝ {date}",
        "{said}، وعدهٔ {date}", "{said}, დაპირებული ვადა: {date}", "{said}, обещано: {date}", "{said}, söz verilen tarih: {date}",
    ];
    BorderShut = [
        "Border closed: {name}", "Sərhəd bağlıdır: {name}", "Սահմանը փակ է՝ {name}", "مرز بسته: {name}",
        "საზღვარი დაკეტილია: {name}", "Граница закрыта: {name}", "Sınır kapalı: {name}",
    ];
    Gauges = [
        "Gauge {a} | {b} mm", "Yol izi {a} | {b} mm", "Երկաթգծի լայնությունը՝ {a} | {b} մմ", "عرض خط {a} | {b} میلی‌متر",
        "ლიანდაგი {a} | {b} მმ", "Колея {a} | {b} мм", "Ray açıklığı {a} | {b} mm",
    ];

    // Headlines
    Open = [
        "{route} is open end to end, {km} km", "{route} başdan-başa açıqdır, {km} km",
        "{route}՝ բաց է ամբողջ երկայնքով, {km} կմ", "{route} سراسر باز است، {km} کیلومتر",
        "{route}: ღიაა მთელ სიგრძეზე, {km} კმ", "{route}: открыт насквозь, {km} км", "{route} baştan sona açık, {km} km",
    ];
    Lacks = [
        "{route} lacks {km} of its {of} km", "{route}: {of} km-dən {km} km çatışmır", "{route}՝ {of} կմ-ից պակասում է {km} կմ",
        "{route}: از {of} کیلومتر، {km} کیلومتر کم است", "{route}: {of} კმ-დან აკლია {km} კმ",
        "{route}: из {of} км недостаёт {km} км", "{route}: {of} km içinde {km} km eksik",
    ];
    Shut = [
        "{route}: every part is in operation, yet it is not open end to end",
        "{route}: bütün hissələri istismardadır, lakin başdan-başa açıq deyil",
        "{route}՝ բոլոր հատվածները գործում են, բայց ամբողջ երկայնքով բաց չէ",
        "{route}: همهٔ بخش‌ها در بهره‌برداری است، اما سراسر باز نیست",
        "{route}: ყველა მონაკვეთი მოქმედია, მაგრამ მთელ სიგრძეზე ღია არ არის",
        "{route}: все участки действуют, но насквозь он не открыт",
        "{route}: tüm kesimleri işletmede, ancak baştan sona açık değil",
    ];
    NotKnown = [
        "{route}: not known whether it is open end to end", "{route}: başdan-başa açıq olub-olmadığı bilinmir",
        "{route}՝ հայտնի չէ՝ ամբողջ երկայնքով բաց է, թե ոչ", "{route}: معلوم نیست سراسر باز باشد",
        "{route}: უცნობია, ღიაა თუ არა მთელ სიგრძეზე", "{route}: неизвестно, открыт ли он насквозь",
        "{route}: baştan sona açık olup olmadığı bilinmiyor",
    ];
    OnlyOpen = [
        "Only {route} is open end to end", "Yalnız {route} başdan-başa açıqdır", "Ամբողջ երկայնքով բաց է միայն մեկը՝ {route}",
        "تنها {route} سراسر باز است", "მთელ სიგრძეზე ღიაა მხოლოდ {route}", "Насквозь открыт только маршрут {route}",
        "Yalnızca {route} baştan sona açık",
    ];
    OtherLacks = [
        "{said}; the other route lacks {km} km", "{said}; digərində {km} km çatışmır", "{said}. մյուսում պակասում է {km} կմ",
        "{said}؛ مسیر دیگر {km} کیلومتر کم دارد", "{said}; მეორეს აკლია {km} კმ", "{said}; другому недостаёт {km} км",
        "{said}; diğerinde {km} km eksik",
    ];
    OthersLack = [
        "{said}; each of the others lacks {km} km", "{said}; digərlərinin hər birində {km} km çatışmır",
        "{said}. մյուսներից յուրաքանչյուրում պակասում է {km} կմ", "{said}؛ هر یک از دیگر مسیرها {km} کیلومتر کم دارد",
        "{said}; დანარჩენებიდან თითოეულს აკლია {km} კმ", "{said}; каждому из остальных недостаёт {km} км",
        "{said}; diğerlerinin her birinde {km} km eksik",
    ];
    OnlyKnownOpen = [
        "Only {route} is known to be open end to end", "Yalnız {route} marşrutunun başdan-başa açıq olduğu məlumdur",
        "Հայտնի է, որ ամբողջ երկայնքով բաց է միայն մեկը՝ {route}", "تنها دربارهٔ {route} معلوم است که سراسر باز است",
        "ცნობილია, რომ მთელ სიგრძეზე ღიაა მხოლოდ {route}", "Известно, что насквозь открыт только маршрут {route}",
        "Yalnızca {route} güzergâhının baştan sona açık olduğu biliniyor",
    ];
    SomeOpen = [
        "{n} of {of} routes are open end to end: {routes}", "Başdan-başa açıq marşrutlar ({n}/{of}): {routes}",
        "Ամբողջ երկայնքով բաց երթուղիներ ({n}/{of})՝ {routes}", "مسیرهای سراسر باز ({n} از {of}): {routes}",
        "მთელ სიგრძეზე ღია მარშრუტები ({n}/{of}): {routes}", "Открыты насквозь {n} из {of} маршрутов: {routes}",
        "Baştan sona açık güzergâhlar ({n}/{of}): {routes}",
    ];
    AllOpen = [
        "Each of the {of} routes is open end to end; the shortest is {route}, {km} km",
        "{of} marşrutun hamısı başdan-başa açıqdır; ən qısası: {route}, {km} km",
        "Բոլոր {of} երթուղիներն ամբողջ երկայնքով բաց են. ամենակարճը՝ {route}, {km} կմ",
        "هر {of} مسیر سراسر باز است؛ کوتاه‌ترین: {route}، {km} کیلومتر",
        "ყველა მარშრუტი ({of}) მთელ სიგრძეზე ღიაა; უმოკლესი: {route}, {km} კმ",
        "Все маршруты ({of}) открыты насквозь; кратчайший: {route}, {km} км",
        "{of} güzergâhın hepsi baştan sona açık; en kısası: {route}, {km} km",
    ];
    NoneOpen = [
        "None of the {of} routes is open end to end", "{of} marşrutun heç biri başdan-başa açıq deyil",
        "{of} երթուղուց ոչ մեկն ամբողջ երկայնքով բաց չէ", "هیچ‌یک از {of} مسیر سراسر باز نیست",
        "{of} მარშრუტიდან არცერთი არ არის მთელ სიგრძეზე ღია", "Ни один из {of} маршрутов не открыт насквозь",
        "{of} güzergâhın hiçbiri baştan sona açık değil",
    ];
    LacksLeast = [
        "{said}; {route} lacks least, {km} km", "{said}; ən az çatışan: {route}, {km} km",
        "{said}. ամենաքիչը պակասում է՝ {route}, {km} կմ", "{said}؛ کمترین کمبود: {route}، {km} کیلومتر",
        "{said}; ყველაზე ნაკლები აკლია: {route}, {km} კმ", "{said}; меньше всего недостаёт: {route}, {km} км",
        "{said}; en az eksik: {route}, {km} km",
    ];
    NoneKnown = [
        "None of the {of} routes is known to be open end to end", "{of} marşrutun heç birinin başdan-başa açıq olduğu bilinmir",
        "{of} երթուղուց ոչ մեկի մասին հայտնի չէ, որ ամբողջ երկայնքով բաց է", "دربارهٔ هیچ‌یک از {of} مسیر معلوم نیست که سراسر باز باشد",
        "{of} მარშრუტიდან არცერთზე არ არის ცნობილი, რომ მთელ სიგრძეზე ღიაა",
        "Ни об одном из {of} маршрутов не известно, что он открыт насквозь",
        "{of} güzergâhın hiçbirinin baştan sona açık olduğu bilinmiyor",
    ];
}

/// The date of the states of a view: `Status on 1 July 2026`; for a date after the data, what they are.
pub(crate) fn status(label: &Label, lang: Lang) -> String {
    let data = long_date(label.data, lang);
    let status = if label.shown <= label.data {
        // Of a year or month it is the first day that counts.
        fill(Word::Status.text(lang), &[("date", &on_date(label.shown.on_first_day(), lang))])
    } else if label.assumed.contains(&Assumed::PromisesKept) {
        // The line on what is assumed has the date.
        fill(Word::DataAsOf.text(lang), &[("date", &data)])
    } else {
        fill(ViewWord::LastKnown.text(lang), &[("data", &data), ("date", &long_date(label.shown, lang))])
    };
    if label.reversed { format!("{status} · {}", ViewWord::Reversed.text(lang)) } else { status }
}

/// What a view assumes beyond the data, as one line; `None` when it assumes nothing.
pub(crate) fn assumed(label: &Label, atlas: &Atlas, lang: Lang) -> Option<String> {
    let hypothetical = |what: &str| fill(ViewWord::Hypothetical.text(lang), &[("what", what)]);
    let until = long_date(label.shown, lang);
    match (&label.scenario, label.assumed.as_slice()) {
        (Some(name), _) => Some(hypothetical(name)),
        (None, []) => None,
        (None, [Assumed::PromisesKept]) => Some(fill(ViewWord::IfPromisesKept.text(lang), &[("date", &until)])),
        (None, several) => {
            let parts: Vec<String> = several.iter().map(|assumed| part(assumed, &until, atlas, lang)).collect();
            Some(hypothetical(&parts.join(lang.clause_separator())))
        }
    }
}

/// One thing that is assumed, in words.
fn part(assumed: &Assumed, until: &str, atlas: &Atlas, lang: Lang) -> String {
    let of = |target: &Target, border: ViewWord, other: ViewWord| match target {
        Target::Border(a, b) => {
            let names = [*a, *b].map(|country| atlas.country_name(country, lang));
            fill(border.text(lang), &[("a", &names[0]), ("b", &names[1])])
        }
        target => fill(other.text(lang), &[("name", &name(target, atlas, lang))]),
    };
    match assumed {
        Assumed::Closed(target) => of(target, ViewWord::BorderClosed, ViewWord::IsClosed),
        Assumed::Opened(target) => of(target, ViewWord::BorderOpen, ViewWord::IsOpen),
        Assumed::Avoided(country) => {
            fill(ViewWord::Avoided.text(lang), &[("country", &atlas.country_name(*country, lang))])
        }
        Assumed::PromisesKept => fill(ViewWord::PromisesKept.text(lang), &[("date", until)]),
        // Assumptions have no names but their ids.
        Assumed::Changed(id, value) => format!("{id} = {value}"),
    }
}

/// The name of a part of the network.
fn name(target: &Target, atlas: &Atlas, lang: Lang) -> String {
    let known = match target {
        Target::Crossing(id) => atlas.crossings.get(id).map(|crossing| crossing.names.get(lang).to_owned()),
        Target::Section(id) => atlas.sections.get(id).map(|section| section.names.get(lang).to_owned()),
        Target::Route(id) => atlas.route(id.as_str()).map(|route| route.names.get(lang).to_owned()),
        Target::Segment(id) => atlas.segments.get(id).map(|segment| {
            format!("{}–{}", atlas.place_name(&segment.from, lang), atlas.place_name(&segment.to, lang))
        }),
        Target::Mode(Mode::Rail) => Some(Word::Railway.text(lang).to_owned()),
        Target::Mode(Mode::Road) => Some(Word::Road.text(lang).to_owned()),
        Target::Mode(Mode::Sea) => Some(Word::Sea.text(lang).to_owned()),
        Target::Border(..) => None,
    };
    known.unwrap_or_else(|| target.to_string())
}

/// A headline as a sentence without a full stop.
pub(crate) fn headline(headline: &Headline, atlas: &Atlas, lang: Lang) -> String {
    let name = |id: &RouteId| atlas.route(id.as_str()).map_or(id.as_str(), |route| route.names.get(lang)).to_owned();
    let count = |n: usize| count(n, lang);
    let km = |km: i64| number(km, lang);
    let filled = |word: ViewWord, values: &[(&str, &str)]| fill(word.text(lang), values);
    match headline {
        Headline::Open { route, km: length } => {
            filled(ViewWord::Open, &[("route", &name(route)), ("km", &km(*length))])
        }
        Headline::Lacks { route, km: lacks, of } => {
            filled(ViewWord::Lacks, &[("route", &name(route)), ("km", &km(*lacks)), ("of", &km(*of))])
        }
        Headline::Shut { route } => filled(ViewWord::Shut, &[("route", &name(route))]),
        Headline::NotKnown { route } => filled(ViewWord::NotKnown, &[("route", &name(route))]),
        Headline::OnlyOpen { route, others, lacks } => {
            let said = filled(ViewWord::OnlyOpen, &[("route", &name(route))]);
            let Some((low, high)) = lacks else { return said };
            let range = if low == high { km(*low) } else { format!("{}–{}", km(*low), km(*high)) };
            let word = if *others == 1 { ViewWord::OtherLacks } else { ViewWord::OthersLack };
            filled(word, &[("said", &said), ("km", &range)])
        }
        Headline::OnlyKnownOpen { route } => filled(ViewWord::OnlyKnownOpen, &[("route", &name(route))]),
        Headline::SomeOpen { routes, of } => {
            let names: Vec<String> = routes.iter().map(name).collect();
            let names = names.join(lang.clause_separator());
            filled(ViewWord::SomeOpen, &[("n", &count(routes.len())), ("of", &count(*of)), ("routes", &names)])
        }
        Headline::AllOpen { route, km: length, of } => {
            filled(ViewWord::AllOpen, &[("of", &count(*of)), ("route", &name(route)), ("km", &km(*length))])
        }
        Headline::NoneOpen { least, of } => {
            let said = filled(ViewWord::NoneOpen, &[("of", &count(*of))]);
            let Some((route, lacks)) = least else { return said };
            filled(ViewWord::LacksLeast, &[("said", &said), ("route", &name(route)), ("km", &km(*lacks))])
        }
        Headline::NoneKnown { of } => filled(ViewWord::NoneKnown, &[("of", &count(*of))]),
    }
}
