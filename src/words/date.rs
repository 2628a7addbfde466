//! Dates as a reader of a language writes them, after Unicode CLDR (48.2, `dates/calendars/gregorian`).

use super::text::digits;
use crate::model::{Date, Lang};

/// Names of the months as they stand after the number of a day.
fn months(lang: Lang) -> [&'static str; 12] {
    match lang {
        Lang::En => [
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December",
        ],
        Lang::Az => [
            "yanvar", "fevral", "mart", "aprel", "may", "iyun", "iyul", "avqust", "sentyabr", "oktyabr", "noyabr",
            "dekabr",
        ],
        Lang::Hy => [
            "հունվարի",
            "փետրվարի",
            "մարտի",
            "ապրիլի",
            "մայիսի",
            "հունիսի",
            "հուլիսի",
            "օգոստոսի",
            "սեպտեմբերի",
            "հոկտեմբերի",
            "նոյեմբերի",
            "դեկտեմբերի",
        ],
        Lang::Fa => {
            ["ژانویه", "فوریه", "مارس", "آوریل", "مه", "ژوئن", "ژوئیه", "اوت", "سپتامبر", "اکتبر", "نوامبر", "دسامبر"]
        }
        Lang::Ka => [
            "იანვარი",
            "თებერვალი",
            "მარტი",
            "აპრილი",
            "მაისი",
            "ივნისი",
            "ივლისი",
            "აგვისტო",
            "სექტემბერი",
            "ოქტომბერი",
            "ნოემბერი",
            "დეკემბერი",
        ],
        Lang::Ru => [
            "января",
            "февраля",
            "марта",
            "апреля",
            "мая",
            "июня",
            "июля",
            "августа",
            "сентября",
            "октября",
            "ноября",
            "декабря",
        ],
        Lang::Tr => [
            "Ocak", "Şubat", "Mart", "Nisan", "Mayıs", "Haziran", "Temmuz", "Ağustos", "Eylül", "Ekim", "Kasım",
            "Aralık",
        ],
    }
}

/// Names of the months that stand alone, where they differ.
fn months_alone(lang: Lang) -> [&'static str; 12] {
    match lang {
        Lang::Hy => [
            "հունվար",
            "փետրվար",
            "մարտ",
            "ապրիլ",
            "մայիս",
            "հունիս",
            "հուլիս",
            "օգոստոս",
            "սեպտեմբեր",
            "հոկտեմբեր",
            "նոյեմբեր",
            "դեկտեմբեր",
        ],
        Lang::Ru => [
            "январь",
            "февраль",
            "март",
            "апрель",
            "май",
            "июнь",
            "июль",
            "август",
            "сентябрь",
            "октябрь",
            "ноябрь",
            "декабрь",
        ],
        _ => months(lang),
    }
}

/// The parts of a date: year, month from 0, day; the last two where they are known.
fn parts(date: Date) -> (i16, Option<usize>, Option<i8>) {
    let (first, last) = (date.first_day(), date.last_day());
    let month = (first.month() == last.month()).then(|| usize::try_from(first.month() - 1).unwrap_or(0));
    (first.year(), month, (first == last).then(|| first.day()))
}

/// A date in words: `10 March 2026`, `March 2026`, `2026`.
pub(crate) fn long_date(date: Date, lang: Lang) -> String {
    let (year, month, day) = parts(date);
    let text = match (lang, month, day) {
        (Lang::Az, None, _) => format!("{year}{} il", az_ordinal(year)),
        (Lang::Az, Some(month), None) => format!("{} {year}{} il", months(lang)[month], az_ordinal(year)),
        (Lang::Az, Some(month), Some(day)) => format!("{day} {} {year}{} il", months(lang)[month], az_ordinal(year)),
        (Lang::Hy, None, _) => format!("{year} թ."),
        (Lang::Hy, Some(month), None) => format!("{year} թ. {}", months_alone(lang)[month]),
        (Lang::Hy, Some(month), Some(day)) => format!("{year} թ. {} {day}", months(lang)[month]),
        (Lang::Ka, None, _) => format!("{year} წელი"),
        (Lang::Ka, Some(month), None) => format!("{year} წლის {}", months(lang)[month]),
        (Lang::Ka, Some(month), Some(day)) => format!("{year} წლის {day} {}", months(lang)[month]),
        (Lang::Ru, None, _) => format!("{year} г."),
        (Lang::Ru, Some(month), None) => format!("{} {year} г.", months_alone(lang)[month]),
        (Lang::Ru, Some(month), Some(day)) => format!("{day} {} {year} г.", months(lang)[month]),
        (_, None, _) => year.to_string(),
        (_, Some(month), None) => format!("{} {year}", months(lang)[month]),
        (_, Some(month), Some(day)) => format!("{day} {} {year}", months(lang)[month]),
    };
    digits(&text, lang)
}

/// A date in words without its year: `10 March`, `March`; empty for a year.
pub(crate) fn day_of_year(date: Date, lang: Lang) -> String {
    let text = match (lang, parts(date)) {
        (_, (_, None, _)) => String::new(),
        (_, (_, Some(month), None)) => months_alone(lang)[month].to_owned(),
        (Lang::Hy, (_, Some(month), Some(day))) => format!("{} {day}", months(lang)[month]),
        (_, (_, Some(month), Some(day))) => format!("{day} {}", months(lang)[month]),
    };
    digits(&text, lang)
}

/// A date of which something is said to hold on it: in the case that Armenian and Georgian want for that.
pub(crate) fn on_date(date: Date, lang: Lang) -> String {
    let plain = long_date(date, lang);
    match (lang, parts(date)) {
        (Lang::Hy, (_, _, Some(_))) => format!("{plain}-ի"),
        (Lang::Hy, (_, Some(_), None)) => format!("{plain}ի"),
        (Lang::Ka, (year, None, _)) => format!("{year} წლისთვის"),
        (Lang::Ka, _) => format!("{plain}სთვის"),
        _ => plain,
    }
}

/// The ending of an ordinal number in Azerbaijani, after the plural rules of CLDR.
fn az_ordinal(year: i16) -> &'static str {
    match (year % 10, year % 100, year % 1000) {
        (1 | 2 | 5 | 7 | 8, ..) | (_, 20 | 50 | 70 | 80, _) | (0, 0, 0) => "-ci",
        (3 | 4, ..) | (_, _, 100 | 200 | 300 | 400 | 500 | 600 | 700 | 800 | 900) => "-cü",
        (6, ..) | (_, 40 | 60 | 90, _) => "-cı",
        _ => "-cu",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_written_as_the_language_writes_them() {
        let written = |text: &str| Lang::ALL.map(|lang| long_date(text.parse().unwrap(), lang));
        let full = [
            "10 March 2026",
            "10 mart 2026-cı il",
            "2026 թ. մարտի 10",
            "۱۰ مارس ۲۰۲۶",
            "2026 წლის 10 მარტი",
            "10 марта 2026 г.",
            "10 Mart 2026",
        ];
        assert_eq!(written("2026-03-10"), full);
        let month = [
            "March 2026",
            "mart 2026-cı il",
            "2026 թ. մարտ",
            "مارس ۲۰۲۶",
            "2026 წლის მარტი",
            "март 2026 г.",
            "Mart 2026",
        ];
        assert_eq!(written("2026-03"), month);
        assert_eq!(written("1985"), ["1985", "1985-ci il", "1985 թ.", "۱۹۸۵", "1985 წელი", "1985 г.", "1985"]);
    }

    #[test]
    fn days_of_a_year_leave_it_out() {
        let written = |text: &str| Lang::ALL.map(|lang| day_of_year(text.parse().unwrap(), lang));
        let full = ["10 March", "10 mart", "մարտի 10", "۱۰ مارس", "10 მარტი", "10 марта", "10 Mart"];
        assert_eq!(written("2026-03-10"), full);
        assert_eq!(written("2026-03")[5], "март");
        assert_eq!(written("2026")[0], "");
    }

    #[test]
    fn what_holds_on_a_date_is_in_its_case() {
        let on = |text: &str, lang| on_date(text.parse().unwrap(), lang);
        assert_eq!(on("2026-03-10", Lang::Hy), "2026 թ. մարտի 10-ի");
        assert_eq!(on("2026-03-10", Lang::Ka), "2026 წლის 10 მარტისთვის");
        assert_eq!(on("2026-03-10", Lang::En), "10 March 2026");
    }

    #[test]
    fn azerbaijani_years_take_the_ending_of_their_last_number() {
        let endings = [2025, 2026, 2027, 2028, 2029, 2030, 2040, 2000, 1990, 2033].map(az_ordinal);
        assert_eq!(endings, ["-ci", "-cı", "-ci", "-ci", "-cu", "-cu", "-cı", "-ci", "-cı", "-cü"]);
    }
}
