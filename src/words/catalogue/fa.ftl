### فارسی (Persian): words of documents, tables and pages. Messages and variables as in en.ftl.

## Maps

map-legend = راهنمای نقشه
map-status = وضعیت در { $date }
map-inset-subject = { $country }: { $km } کیلومتر
map-locator = موقعیت نقشه
map-operational = در حال بهره‌برداری
map-under-construction = در دست ساخت
map-planned = برنامه‌ریزی‌شده
map-disused = خارج از بهره‌برداری
map-line-closed = بسته به روی تردد
map-line-disrupted = مختل، باز بودن آن معلوم نیست
map-unknown = وضعیت منتشر نشده
map-closed-in-scenario = بسته در سناریو
map-railway = راه‌آهن
map-road = جاده
map-sea = خط کشتیرانی
map-schematic = مسیر نقشه‌برداری نشده، ترسیم شماتیک
map-port = بندر
map-crossing-open = گذرگاه مرزی، باز
map-crossing-closed = گذرگاه مرزی، بسته
map-crossing-planned = گذرگاه مرزی، برنامه‌ریزی‌شده یا در دست ساخت
map-crossing-restricted = گذرگاه مرزی، باز تنها برای بخشی از تردد
map-crossing-disrupted = گذرگاه مرزی، مختل، باز بودن آن معلوم نیست
map-crossing-unknown = گذرگاه مرزی، وضعیت منتشر نشده
map-gauge-break = تغییر عرض خط
map-disputed = منطقه یا مرز مورد مناقشه
map-km = { $n } کیلومتر
map-km-borders = { $km } کیلومتر، { $n } مرز
map-km-border = { $km } کیلومتر، ۱ مرز
map-scale-at = مقیاس خطی در مدار ‎{ $lat } دقیق است
map-projection = سیستم تصویر: { $name }
map-lambert-conic = مخروطی متشابه لامبرت، مدارهای استاندارد ‎{ $a } و ‎{ $b }
map-azimuthal-equal-area = آزیموتی هم‌مساحت لامبرت، مرکز ‎{ $a }
map-oblique-mercator = مرکاتور مایل، مرکز ‎{ $a }، آزیموت ‎{ $b }
map-mercator = مرکاتور
map-north = شمالی
map-south = جنوبی
map-east = شرقی
map-west = غربی
map-data-as-of = تاریخ داده‌ها: { $date }
map-data-up-to = تاریخ داده‌ها: { $date }؛ رویدادهای بعدی شناخته شده‌اند و در آن نیستند
map-boundaries = مرزها و نام‌های نشان‌داده‌شده به معنای تأیید یا پذیرش آن‌ها از سوی هیچ‌کس نیست.
map-credits = داده‌های نقشه: { $credits }
map-lengths-note = طول‌ها: رقم منتشرشده و در نبود آن، اندازه‌گیری روی خط ترسیم‌شده
map-view-un = مرزها بر پایهٔ قطعنامه‌های سازمان ملل متحد و در نبود آن‌ها بر پایهٔ وضعیت زمان استقلال نشان داده شده‌اند.
map-view-facto = مرزها بر پایهٔ کنترل عملی نشان داده شده‌اند.
map-view-law = مرزها بر پایهٔ قوانین این کشور نشان داده شده‌اند: { $country }.
map-view-source = خطوط مورد اختلاف همان‌گونه که در منبع آمده است ترسیم شده‌اند.
map-desc-intro = نقشهٔ مسیرهای حمل‌ونقل: { $n } مسیر. { $status }.
map-desc-route = { $route }: به طول { $km } کیلومتر از { $from } تا { $to }؛ در حال بهره‌برداری { $built } کیلومتر، در دست ساخت { $works } کیلومتر، برنامه‌ریزی‌شده { $planned } کیلومتر، خارج از بهره‌برداری { $disused } کیلومتر، با وضعیت منتشرنشده { $unknown } کیلومتر؛ گذرگاه‌های مرزی: { $crossings }.

## Charts

chart-strip-title = مسیرها با یک مقیاس
chart-time-title = زمان بر حسب مسافت
chart-cost-title = هزینه بر حسب مسافت
chart-time-parts-title = زمان صرف چه می‌شود
chart-cost-parts-title = هزینه صرف چه می‌شود
chart-timeline-title = رویدادها به تفکیک مسیر
chart-promises-title = تاریخ‌های وعده‌داده‌شده
chart-promised-for = موعد وعده‌داده‌شده
chart-said-on = سال گفته‌شدن
chart-promise-passed = موعد گذشته است
chart-promises-note = نقطه: تاریخی گفته شد؛ خط: تا گفته شدن تاریخ دیگر معتبر است. جایی که خط به قطر می‌رسد روز موعود رسیده است؛ خط‌چین: موعد گذشته است. سال تا پایان آن به شمار می‌آید.
chart-promises-sources = منابع هر وعده: فرمان «⁦corridor promises⁩»
chart-km-from = کیلومتر از { $place }
chart-km = کیلومتر
chart-hours = ساعت
chart-dollars = دلار آمریکا برای هر کانتینر (TEU)
chart-bands = خط‌ها: میانه (P50)؛ نوارها: صدک ۱۰ تا ۹۰ (P10–P90). از پایانه تا پایانه.
chart-as-if-open = خط‌چین: در این تاریخ باز نیست؛ مقدارها با فرض باز بودن.
chart-hatched-as-if-open = هاشورخورده: در این تاریخ سراسر آن باز نیست؛ مقدارها با فرض باز بودن.
chart-not-open = باز نیست
chart-bars-note = میله‌ها: اجزای میانه (P50)؛ خط‌ها: صدک ۱۰ تا ۹۰ (P10–P90). از پایانه تا پایانه.
chart-moving-against-stops = حرکت: { $a }؛ مرزها، عرض خط و بندرها: { $b }
chart-hours-of = { $n } ساعت
chart-dollars-of = { $n } دلار
chart-up-to-hours = تا { $n } ساعت
chart-up-to-dollars = تا { $n } دلار
chart-moving = حرکت
chart-on-the-way = توقف در راه
chart-terminals = پایانه‌ها
chart-borders = مرزها
chart-ports-and-transshipment = بندرها و انتقال بار
chart-border = مرز
chart-border-not-open = مرز، باز نیست
chart-gauge-change = تغییر عرض خط
chart-transshipment = انتقال بار
chart-port-wait = انتظار کشتی
chart-terminal = پایانه
chart-yard = انتظار در ایستگاه‌ها
chart-rest = استراحت رانندگان
chart-unknown = نامعلوم: { $routes }
chart-sources = منابع هر رویداد: فرمان «⁦corridor timeline⁩»
chart-happened = رویدادها
chart-in-english = به انگلیسی
chart-milestones-note = پررنگ و با دایره: وضعیت خط یا گذرگاهی تغییر کرد. تاریخ‌ها با یک مقیاس؛ سال‌های بی‌رویداد با // کنار گذاشته شده‌اند.

## What a drawing says of its view

view-last-known = آخرین وضعیت شناخته‌شده ({ $data })؛ برای { $date } داده‌ای نیست
view-boundaries-of-today = مرزها و نام‌ها امروزی‌اند.
view-overlays = لایهٔ افزوده، خارج از اطلس: { $names }
view-on-date = { $date }: { $said }
view-open-of = سراسر باز: { $n } از { $of }
view-not-begun = ترسیم نشده: { $km } کیلومتر که تا آن زمان آغاز نشده بود.
view-many-routes = { $n } مسیر: آن‌هایی که خط مشترک دارند روی هم و بدون نام ترسیم شده‌اند.
view-transliterated = برخی نام‌ها نویسه‌گردانی شده‌اند.
view-in-latin = نام‌هایی که به این زبان معلوم نیستند به انگلیسی آمده‌اند.
view-reversed = در جهت مخالف
view-hypothetical = فرضی: { $what }
view-border-closed = مرز { $a }–{ $b } بسته است
view-border-open = مرز { $a }–{ $b } باز است
view-is-closed = { $name } بسته است
view-is-open = { $name } باز است
view-avoided = بدون { $country }
view-promises-kept = همهٔ وعده‌ها تا { $date } عملی شده است
view-if-promises-kept = اگر همهٔ وعده‌ها تا { $date } عملی می‌شد
view-missing = { $km } کیلومتر در بهره‌برداری نیست
view-promised = { $said }، وعدهٔ { $date }
view-border-shut = مرز بسته: { $name }
view-gauges = عرض خط { $a } | { $b } میلی‌متر
view-open = { $route } سراسر باز است، { $km } کیلومتر
view-lacks = { $route }: از { $of } کیلومتر، { $km } کیلومتر کم است
view-shut = { $route }: همهٔ بخش‌ها در بهره‌برداری است، اما سراسر باز نیست
view-not-known = { $route }: معلوم نیست سراسر باز باشد
view-only-open = تنها { $route } سراسر باز است
view-other-lacks = { $said }؛ مسیر دیگر { $km } کیلومتر کم دارد
view-others-lack = { $said }؛ هر یک از دیگر مسیرها { $km } کیلومتر کم دارد
view-only-known-open = تنها دربارهٔ { $route } معلوم است که سراسر باز است
view-some-open = مسیرهای سراسر باز ({ $n } از { $of }): { $routes }
view-all-open = هر { $of } مسیر سراسر باز است؛ کوتاه‌ترین: { $route }، { $km } کیلومتر
view-none-open = هیچ‌یک از { $of } مسیر سراسر باز نیست
view-lacks-least = { $said }؛ کمترین کمبود: { $route }، { $km } کیلومتر
view-none-known = دربارهٔ هیچ‌یک از { $of } مسیر معلوم نیست که سراسر باز باشد

## Figures: labels of rows

figure-length_km = طول
figure-measured_km = خط ترسیم‌شده
figure-published_length_km = رقم منتشرشده
figure-directness = نسبت به خط مستقیم
figure-operational_km = در حال بهره‌برداری
figure-missing_km = کمبود
figure-under_construction_km = در دست ساخت
figure-planned_km = برنامه‌ریزی‌شده
figure-disused_km = خارج از بهره‌برداری
figure-shut_km = بسته به روی تردد
figure-disrupted_km = مختل
figure-unknown_km = وضعیت نامعلوم
figure-closed_km = بسته در سناریو
figure-crossings = گذرگاه‌های مرزی
figure-crossings_open = از این میان باز
figure-gauge_breaks = تغییر عرض خط
figure-mode_changes = تغییر شیوهٔ حمل
figure-countries = کشورها
figure-exposure_hhi = تمرکز کشوری (HHI)
figure-hours = زمان، ساعت (P50)
figure-days = بر حسب روز
figure-hours_below_baseline = سریع‌تر از مبنا
figure-hours_first = سریع‌ترین مسیر
figure-swod_kmh = کیلومتر/ساعت در حرکت (SWOD)
figure-swd_kmh = کیلومتر/ساعت در کل (SWD)
figure-payload_t = بار هر TEU، تن
figure-published_hours = رقم منتشرشده، ساعت
figure-cost_teu_usd = هزینه، USD/TEU (P50)
figure-cost_t_usd = برای هر تن، USD
figure-cost_below_baseline = ارزان‌تر از مبنا
figure-cost_first = ارزان‌ترین مسیر
figure-published_price_teu_usd = رقم منتشرشده، USD/TEU
figure-co2e_teu_kg = انتشار CO2e، کیلوگرم/TEU (P50)
figure-capacity_mt_y = ظرفیت، میلیون تن/سال
figure-capacity_lorries_d = ظرفیت، کامیون/روز
figure-traffic_mt_y = ترافیک بار، میلیون تن/سال
figure-utilisation = استفاده از ظرفیت
figure-electrified_share = راه‌آهن برقی
figure-single_track_share = راه‌آهن تک‌خطه
figure-axle_load_t = بار محوری، تن
figure-chokepoints = گلوگاه‌ها
range-of-claims = بازهٔ ارقام اعلام‌شده
range-of-draws = P10–P90
passable = سراسر باز
passable-changed = سراسر باز
against-baseline = نسبت به مبنا
baseline = مبنا
published-for = دارای رقم منتشرشده، کیلومتر
covered = { $known } از { $whole }
not-published-km = بدون رقم منتشرشده، کیلومتر
money-cost = هزینهٔ عملیات عمرانی
money-found = منابع مالی تأمین‌شده
money-missing = منابع مالی تأمین‌نشده
oldest-source = قدیمی‌ترین منبع
weakest-source = ضعیف‌ترین منبع
unit-km = کیلومتر
unit-percent = { $n }٪
unit-percent-below = کمتر از { $n }٪
unit-percent-above = بیش از { $n }٪

## Families: headings over rows that add up

family-km_by_country = طول به تفکیک کشور
family-km_by_mode = طول به تفکیک شیوهٔ حمل
family-km_by_status = طول به تفکیک وضعیت
family-km_by_gauge = طول به تفکیک عرض خط
family-km_by_basis = طول به تفکیک مأخذ رقم
family-km_by_accuracy = طول به تفکیک ردهٔ دقت خط
family-hours_by_event = زمان P50 به تفکیک مرحله، ساعت
family-hours_by_country = زمان P50 به تفکیک کشور، ساعت
family-cost_teu_usd_by_event = هزینهٔ P50 به تفکیک مرحله، USD
family-cost_teu_usd_by_country = هزینهٔ P50 به تفکیک کشور، USD
gauge-mm = { $gauges } میلی‌متر
gauge-none = بدون ریل
gauge-unknown = منتشرنشده
class-surveyed = خط نقشه‌برداری‌شده
class-traced = خط ردگیری‌شده
class-generalised = خط تعمیم‌یافته
class-schematic = خط شماتیک
basis-claimed = اعلام‌شده
basis-carried = برگرفته از دادهٔ شبکه
basis-measured = اندازه‌گیری‌شده

## Kinds of event on the way

event-move = حرکت
event-border = مرزها
event-gauge-change = تغییر عرض خط
event-transshipment = انتقال بار
event-port-wait = انتظار در بندرها
event-terminal = پایانه‌ها
event-yard = انتظار در ایستگاه‌ها
event-rest = استراحت رانندگان
moving-by = حرکت { $mode ->
    [rail] ریلی
    [road] جاده‌ای
   *[sea] دریایی
}
by-mode = { $mode ->
    [rail] ریلی
    [road] جاده‌ای
   *[sea] دریایی
}
mode-rail = ریلی
mode-road = جاده‌ای
mode-sea = دریایی

## States of lines, crossings and ports

state-operational = در حال بهره‌برداری
state-open = باز
state-under-construction = در دست ساخت
state-planned = برنامه‌ریزی‌شده
state-disused = خارج از بهره‌برداری
state-closed = بسته
state-restricted = محدود
state-disrupted = مختل
state-unknown = نامعلوم
open-yes = بله
open-no = خیر
open-unknown = نامعلوم
user-freight-trains = قطارهای باری
user-passenger-trains = قطارهای مسافری
user-trucks = کامیون‌ها
user-cars = خودروهای سواری
user-buses = اتوبوس‌ها
user-pedestrians = عابران پیاده
user-ships = کشتی‌ها
user-returning-trucks = کامیون‌های در راه بازگشت
user-aid-trucks = کامیون‌های حامل کمک
state-to-users = { $state } (تردد: { $users })
state-not-updated = { $state }، پس از { $day } به‌روز نشده
state-last-known = { $state }، آخرین اطلاع: { $day }
state-undated = { $state }، بی‌تاریخ
state-ended = { $state }، آخرین وضعیت شناخته‌شده تا { $day }: { $before }
state-begins = { $state }، نخستین ثبت: { $day }
cut-closed-by = { $place } (بسته بر اثر { $what })
cut-line-unknown = { $place } (وضعیت نامعلوم)
cut-crossing-unknown = { $place } (گذرگاه با وضعیت نامعلوم)
cut-crossing = { $place } (گذرگاه: { $state })
cut-users = { $place } (گذرگاه برای { $users } باز نیست)
cut-users-unknown = { $place } (گذرگاه باز است، معلوم نیست برای چه ترددی)
cut-port-unknown = { $place } (بندر با وضعیت نامعلوم)
cut-port = { $place } (بندر: { $state })

## Advisories

advisory-hostilities = درگیری نظامی
advisory-blockade = محاصره
advisory-strike-damage = خسارت ناشی از حمله
advisory-sanctions = تحریم
advisory-insurance = بیمه
advisory-weather = آب‌وهوا
advisory-congestion = ازدحام
advisory-embargo = ممنوعیت حمل
advisory-charge = عوارض
advisory-suspension = تعلیق تردد
advisory-other = سایر
period-to = { $from } تا { $until }
period-end-unknown = از { $from }، پایان نامعلوم
period-last-known = از { $from }، آخرین اطلاع: { $said }
period-since = از { $from }
advisories-about = هشدارها واقعیت‌های تاریخ‌داری است که در آن روز به مسیری مربوط می‌شود و وضعیتی را تعیین نمی‌کند؛ فهرست‌های تحریم به همان نامی آمده که نهاد صادرکننده منتشر می‌کند.

## Sources and topics

topic-length = طول
topic-states = وضعیت‌ها
topic-hours = زمان
topic-cost = هزینه
topic-capacity = ظرفیت
topic-axle-load = بار محوری
topic-money = منابع مالی
topic-chokepoints = گلوگاه‌ها
grade-first-hand = دست اول
grade-agency = خبرگزاری
grade-secondary = دست دوم
grade-mirror = بازنشر
grade-unsourced = بدون منبع
grade-none = درجه‌بندی‌نشده
payer-state = دولت
payer-foreign-state = دولت خارجی
payer-development-bank = بانک توسعه
payer-private = بخش خصوصی
unsourced = † منبع منتشرشده‌ای یافت نشد.
unsourced-label = بدون منبع منتشرشده

## Comparison

heading-group = { $name }، وضعیت در { $shown }؛ مبنا: { $baseline }
other-direction = در جهت مخالف
legend = * بهترین در ردیف خود: سراسر باز و، در آنچه شبیه‌سازی می‌شود، در دست‌کم { $clear }٪ از شبیه‌سازی‌ها بهترین. طول‌ها به کیلومتر است و هر جا رقم اعلام‌شده‌ای هست با آن تنظیم شده است؛ خط‌های ترسیم‌شده: ژئودزیک روی WGS 84 (Karney 2013). زمان، هزینه و انتشار مدل‌سازی شده است، از پایانه تا پایانه: P50 (P10–P90) از { $draws } شبیه‌سازی تصادفی با بذر ثابت که در آن‌ها هر مرز، تغییر عرض خط، انتظار و راه‌آهن مقدار خود را دارد. سهم‌ها از همان شبیه‌سازی‌هاست؛ نتیجه‌هایی که یکسان چاپ می‌شود هر یک نیم به شمار می‌آید.
legend-terms = { $every }: همهٔ جمله‌ها؛ { $pairs }: همهٔ جفت‌ها.
legend-date = وضعیت‌ها در { $shown }.
legend-profile = ظرفیت، ترافیک بار، مشخصات خط، بار محوری و منابع مالی به همان صورتی است که تا آن تاریخ منتشر شده؛ آنچه ساخته نشده مطابق طرح به شمار آمده است. ≤: برای بخشی از مسیر چیزی منتشر نشده است و مقدار واقعی می‌تواند کمتر باشد؛ سهم‌های راه‌آهن از هیچ تا همهٔ بخش منتشرنشده را در بر می‌گیرد. قدیمی‌ترین و ضعیف‌ترین منبع: از منابع طول، وضعیت‌ها، زمان و هزینه.
lengths-follow = طول‌های { $route } برگرفته از { $sources }
leader-hours = زمان: { $route } سریع‌ترین است، در { $share } از شبیه‌سازی‌ها.
leader-hours-shut = زمان: { $route } سریع‌ترین می‌بود، در { $share } از شبیه‌سازی‌ها، اما سراسر باز نیست.
leader-hours-unclear = زمان: تفاوت روشنی نیست؛ { $route } بیش از همه سریع‌ترین است، در { $share } از شبیه‌سازی‌ها.
leader-cost = هزینه: { $route } ارزان‌ترین است، در { $share } از شبیه‌سازی‌ها.
leader-cost-shut = هزینه: { $route } ارزان‌ترین می‌بود، در { $share } از شبیه‌سازی‌ها، اما سراسر باز نیست.
leader-cost-unclear = هزینه: تفاوت روشنی نیست؛ { $route } بیش از همه ارزان‌ترین است، در { $share } از شبیه‌سازی‌ها.
leader-emission = انتشار: { $route } کمترین را دارد، در { $share } از شبیه‌سازی‌ها.
leader-emission-shut = انتشار: { $route } کمترین را می‌داشت، در { $share } از شبیه‌سازی‌ها، اما سراسر باز نیست.
leader-emission-unclear = انتشار: تفاوت روشنی نیست؛ { $route } بیش از همه کمترین را دارد، در { $share } از شبیه‌سازی‌ها.
is-cut = { $route } قطع است: { $parts }.
cut-off = { $group }: هیچ مسیر قابل عبوری نمانده است.
not-open = سراسر باز نیست: { $routes }؛ زمان و هزینهٔ آن‌ها با فرض سراسر باز بودن است.
not-known-open = معلوم نیست سراسر باز باشد: { $routes }؛ زمان و هزینهٔ آن‌ها با فرض سراسر باز بودن است.
openness-yes = { $route } تا جایی که معلوم است سراسر باز است.
openness-no = { $route } سراسر باز نیست: { $parts }.
openness-unknown = دربارهٔ { $route } معلوم نیست: { $parts }.
unknown-hours = زمان را نمی‌توان برآورد کرد: دربارهٔ { $what } چیزی منتشر نشده است.
unknown-hours-of = زمان { $route } را نمی‌توان برآورد کرد: دربارهٔ { $what } چیزی منتشر نشده است.
unknown-cost = هزینه را نمی‌توان برآورد کرد: دربارهٔ { $what } چیزی منتشر نشده است.
unknown-cost-of = هزینهٔ { $route } را نمی‌توان برآورد کرد: دربارهٔ { $what } چیزی منتشر نشده است.
unknown-emission = انتشار را نمی‌توان برآورد کرد: دربارهٔ { $what } چیزی منتشر نشده است.
unknown-emission-of = انتشار { $route } را نمی‌توان برآورد کرد: دربارهٔ { $what } چیزی منتشر نشده است.
direction-none = در اینجا چیزی به تفکیک جهت معلوم نیست: زمان، هزینه و انتشار همان مقدارهای جهت دیگر است.
direction-known = آنچه به تفکیک جهت معلوم است: { $what }. بقیه در هر دو جهت یکسان است.
closes-nothing = { $what } در این مسیرها چیزی را نمی‌بندد.
data-end = داده‌ها در { $date } پایان می‌یابد.
late = داده‌ها در { $date } پایان می‌یابد: وضعیت‌های پس از آن، آخرین وضعیت‌های شناخته‌شده است، نه پیش‌بینی.
early = رویدادها از { $date } آغاز می‌شود: وضعیتی که روز آغاز ندارد پیش از آن نیز برقرار فرض شده است.
places-capacity = کمترین ظرفیت منتشرشده، میلیون تن/سال: { $amount } در { $at }
places-lorries = کمترین ظرفیت منتشرشده، کامیون/روز: { $amount } در { $at }
places-traffic = ترافیک بار، میلیون تن/سال: { $amount } در { $at }
places-used = استفاده از ظرفیت: { $amount } در { $at }
places-axle-load = بار محوری، تن: { $amount } در { $at }
places-chokepoints = گلوگاه‌ها: { $names }
then = سپس

## Findings

sentence = { $said }.
with-note = { $what } ({ $note })
findings = یافته‌ها
finding-kept-more = اگر همهٔ وعده‌های منتشرشده عملی می‌شد، در { $day } از { $all } مسیر { $name }، { $open } مسیر سراسر باز می‌بود؛ در { $shown }: { $now } مسیر.
finding-kept-same = حتی اگر همهٔ وعده‌های منتشرشده عملی می‌شد، شمار مسیرهای سراسر باز { $name } در { $day } بیش از { $shown } نمی‌بود.
finding-kept-shut = در آن زمان باز نیست: { $routes }.
finding-kept-unknown = معلوم نیست در آن زمان باز باشد: { $routes }.
finding-kept-claim = وعده پیش‌بینی نیست.
km-missing = { $km } کیلومتر کمبود
finding-undated = برای { $n } بخش از کمبودها تاریخی منتشر نشده است: { $parts }.
part-km = { $from }–{ $to } ({ $km } کیلومتر)
part-km-state = { $from }–{ $to } ({ $km } کیلومتر، { $state })
more-parts = { $n } بخش دیگر
and = { $first } و { $last }
finding-transit = مسیرهای { $name }، جز کشورهای دو سر خود، از این کشورها می‌گذرند: { $told }. هر یک از آن‌ها می‌تواند در یک مسیر وقفه ایجاد کند.
transit-all = { $country } (هر { $all } مسیر)
transit-some = { $country } ({ $n } از { $all } مسیر)
finding-times = زمان‌ها بازهٔ گسترده‌ای دارد؛ { $route }: { $own } ساعت (P10–P90)، { $base }: { $other } ساعت.
finding-times-shut = زمان‌ها بازهٔ گسترده‌ای دارد؛ { $route } (در { $shown } باز نیست): { $own } ساعت (P10–P90)، { $base }: { $other } ساعت.
finding-times-unknown = زمان‌ها بازهٔ گسترده‌ای دارد؛ { $route } (معلوم نیست در { $shown } باز باشد): { $own } ساعت (P10–P90)، { $base }: { $other } ساعت.
finding-overlap = بازه‌ها هم‌پوشانی دارد؛ مسیر نخست در { $share }٪ از شبیه‌سازی‌ها سریع‌تر است.
finding-apart = بازه‌ها هم‌پوشانی ندارد؛ مسیر نخست در { $share }٪ از شبیه‌سازی‌ها سریع‌تر است.
since-edition = از ویرایش { $date } تاکنون: { $parts }.
since-added = عارضه‌های افزوده‌شده: { $n }
since-removed = حذف‌شده: { $n }
since-moved = جابه‌جاشده: { $n }
since-changed = تغییریافته: { $n }
since-open = اکنون سراسر باز است: { $routes }
since-shut = دیگر سراسر باز نیست: { $routes }
since-figures = شاخص‌ها تغییر کرد: { $routes }
since-nothing = داده‌ها تغییری نکرده است

## Routes in words

verdict-open = سراسر باز است.
verdict-shut = سراسر باز نیست.
verdict-unknown = معلوم نیست سراسر باز باشد.
verdict-missing = { $km } کیلومتر در بهره‌برداری نیست: { $parts }.
verdict-unpublished = وضعیت { $km } کیلومتر منتشر نشده است.
verdict-crossing-shut = گذرگاه مرزی آن باز نیست.
verdict-crossings-all-shut = هیچ‌یک از { $all } گذرگاه مرزی باز نیست.
verdict-crossings-shut = از { $all } گذرگاه مرزی، { $n } گذرگاه باز نیست.
verdict-crossings-unknown = باز بودن { $n } گذرگاه مرزی معلوم نیست.

## Terms

term-baseline = مبنا
term-baseline-meaning = مسیری که دیگر مسیرهای گروه با آن مقایسه می‌شوند.
term-co2e = CO2e
term-co2e-meaning = انتشار گازهای گلخانه‌ای، هر یک به اندازهٔ دی‌اکسید کربنی با همان اثر، از چاه تا چرخ.
term-directness = نسبت به خط مستقیم
term-directness-meaning = طول تقسیم بر کوتاه‌ترین فاصلهٔ دو سر؛ ۱ یعنی خط مستقیم.
term-draws = شبیه‌سازی‌ها
term-draws-meaning = محاسبه‌هایی که در آن‌ها هر فرض به‌طور تصادفی در کران‌های خود انتخاب می‌شود؛ P10 و P50 و P90 مقدارهایی است که به‌ترتیب یک‌دهم، نیم و نه‌دهم نتیجه‌ها کمتر از آن است.
term-exposure = تمرکز کشوری (HHI)
term-exposure-meaning = مجموع مربع‌های سهم کشورها در طول: ۱ برای تنها یک کشور.
term-gauge-break = تغییر عرض خط
term-gauge-break-meaning = جایی که به سبب تغییر عرض خط هیچ واگنی نمی‌تواند ادامه دهد و باید چرخ‌ها یا واگن‌ها عوض شود.
term-missing = کمبود
term-missing-meaning = آنچه در بهره‌برداری نیست: در دست ساخت، برنامه‌ریزی‌شده، خارج از بهره‌برداری، بسته یا با وضعیت منتشرنشده.
term-speed = SWD و SWOD
term-speed-meaning = سرعت با احتساب توقف‌ها، بر پایهٔ کل زمان از پایانه تا پایانه؛ و بدون آن‌ها، سرعت قطار یا کامیون در حرکت.
term-teu = TEU
term-teu-meaning = واحد شمارش کانتینر: یک کانتینر بیست‌فوتی.
term-dagger = †
term-dagger-meaning = مقداری که منبع منتشرشده‌ای ندارد.

## The page: fixed words

page-skip = رفتن به مقایسه
page-on-this-page = در این صفحه
page-data-to = داده‌ها تا { $date }
page-shown = وضعیت نمایش‌داده‌شده: { $shown }.
page-theme = پوسته
page-theme-system = مطابق سیستم
page-theme-light = روشن
page-theme-dark = تیره
page-findings = آنچه گزارش می‌گوید
page-finding-figures = ارقام
page-steer = سناریو و تاریخ
page-scenario = سناریو
page-date = تاریخ
page-promise = برای تاریخ‌های بعدی وعده‌ها عملی‌شده فرض می‌شود؛ وعده پیش‌بینی نیست.
page-as-it-is = وضع موجود
page-step-data = داده‌ها
page-routes = مسیرها
page-keys = نشانگر را روی مسیر، قطعه یا ستونی ببرید تا در همه‌جا مشخص شود. با صفحه‌کلید: با Tab به مسیر بروید و با ↓ و ↑ به قطعه‌های آن؛ Enter مسیر را نگه می‌دارد و Escape آن را رها می‌کند.
page-map = نقشه: { $name }
page-zoom = بزرگ‌نمایی نقشه: { $name }
page-zoom-in = بزرگ‌تر
page-zoom-out = کوچک‌تر
page-zoom-whole = کل نقشه
page-move-left = جابه‌جایی به چپ
page-move-right = جابه‌جایی به راست
page-move-up = جابه‌جایی به بالا
page-move-down = جابه‌جایی به پایین
page-zoom-hint = بزرگ‌نمایی: Ctrl با چرخ ماوس، دو انگشت، یا + و −؛ جابه‌جایی: کشیدن یا کلیدهای جهت.
page-lines-follow = خط‌ها با سناریو و تاریخ تغییر می‌کند؛ ضربدر قرمز مرز یا محلی را نشان می‌دهد که سناریو آن را می‌بندد. نمادها، راهنمای نقشه و نوشته‌ها مطابق { $shown } می‌ماند.
page-map-in-words = شرح متنی نقشه
page-comparison = مقایسه
page-dates = آنچه در هر تاریخ باز است، اگر وعده‌ها عملی شود
page-dates-about = طول در حال بهره‌برداری هر مسیر، در نخستین روز نشان‌داده‌شده و در پایان هر سال بعدی که وعده‌ای برای آن هست، اگر همهٔ وعده‌ها تا آن روز عملی شود. وعده پیش‌بینی نیست.
page-dates-cell = { $running } از { $whole } کیلومتر
page-comparison-of = مقایسه: { $name }
page-compared = { $name }: مقایسهٔ مسیرها
page-as-of = وضعیت در { $shown }
page-baseline = مبنا
page-turn = مسیرها در ردیف‌ها، برای مرتب‌سازی
page-pick = مسیرهای نمایش‌داده‌شده
page-pick-all = همه
page-pick-none = هیچ‌کدام
page-underlined = ارقام زیرخط‌دار با ارقام { $shown } پیش از هر سناریو تفاوت دارد.
page-strip = مسیرها با یک مقیاس: { $name }
page-strip-follows = قطعه‌هایی که دورشان خط کشیده شده وضعیت سناریو در تاریخ انتخاب‌شده را نشان می‌دهد؛ خط‌چین و ضربدر قرمز: بسته در سناریو. نمادها مطابق { $shown } می‌ماند.
page-time = زمان صرف چه می‌شود: { $name }
page-cost = هزینه صرف چه می‌شود: { $name }
page-promises = تاریخ‌های وعده‌داده‌شده: { $name }
page-charts-keep = نمودارهای زمان و هزینه مطابق وضعیت‌های { $shown } می‌ماند.
page-missing-caption = بخش‌هایی که در بهره‌برداری نیست
page-missing-when = وضعیت در { $shown } و موعد وعده‌داده‌شده
page-crossings-caption = گذرگاه‌های مرزی
page-advisories-caption = هشدارهای مربوط به مسیرها
page-show = نمایش
page-all-events = همهٔ رویدادها
page-timeline-paper = رویدادها نیز چاپ شود
page-timeline-left-out = رویدادها و منابعی که تنها به آن‌ها مربوط است روی کاغذ نیامده؛ روی صفحهٔ نمایش هست.
page-cited = جاهای استناد
page-source = منبع { $n }
page-link = پیوند
page-link-to = کپی پیوند: { $name }
page-copy = کپی جدول
page-copy-of = کپی به‌صورت جدول: { $name }
page-embed = جاسازی
page-embed-of = کپی کد جاسازی: { $name }
page-file-of = { $kind }: { $name }
page-beside = در پوشهٔ این صفحه: دو صفحه برای Word دربارهٔ { $groups }؛ گزارش کامل { $word } و در { $markdown }؛ { $layers }.
page-beside-word = برای Word
page-beside-markdown = قالب Markdown
page-beside-layers = لایه‌های GIS
page-cite = شیوهٔ ارجاع: { $title }. { $generator }، داده‌ها تا { $date }.
page-made = ساخته‌شده با { $generator } و فرمان { $command }. داده‌ها تا { $date }. یک فایل، بی‌نیاز از شبکه.
page-open-yes = سراسر باز
page-open-no = سراسر باز نیست
page-open-unknown = معلوم نیست سراسر باز باشد
page-in-english = شرح‌ها، رویدادها و یادداشت‌ها به انگلیسی است.

## The page: words of its script. In { $name } and the like the page puts values itself, as they are.

script-leg-o = در حال بهره‌برداری
script-leg-u = در دست ساخت
script-leg-p = برنامه‌ریزی‌شده
script-leg-d = خارج از بهره‌برداری
script-leg-s = بسته به روی تردد
script-leg-r = مختل، باز بودن آن معلوم نیست
script-leg-x = وضعیت منتشر نشده
script-leg-c = بسته در این سناریو
script-route = { $name }‏: { $km } کیلومتر، { $open }
script-leg = { $name }‏، قطعهٔ { $n } از { $of }: { $place }‏، { $km } کیلومتر، { $state }
script-open = سراسر باز در { $date }: { $parts }.
script-open-part = { $name }‏ ({ $n } از { $of } مسیر)
script-lines = خط‌ها: { $date }. نمادها و نام‌ها: { $shown }.
script-fixed = وضعیت در { $date }: با گزینه‌های صفحه تغییر نمی‌کند.
script-route-head = مسیر
script-link-copied = پیوند کپی شد.
script-code-copied = کد کپی شد.
script-table-copied = جدول کپی شد.
script-events = { $n } از { $of } رویداد

## Documents

title = کدام مسیرها باز است و با چه هزینه‌ای؟ { $groups }
subtitle = { $n } مسیر، وضعیت در { $shown }: طول، مرزها، تغییر عرض خط، حلقه‌های مفقوده، زمان و هزینه، هر رقم با منبع آن.
made-with = ساخته‌شده با: { $command }
as-of = وضعیت در { $shown }.
states-on = وضعیت‌ها در { $shown }. داده‌ها تا { $data }.
brief-star = * بهترین در ردیف خود، میان مسیرهای باز. زمان از پایانه تا پایانه و هزینهٔ یک کانتینر پر، میانهٔ شبیه‌سازی‌ها بر پایهٔ فرض‌هاست؛ کران‌ها و منابع آن‌ها در گزارش کامل آمده است.
brief-limits = برنامه‌ریزی‌شده به معنای ساخته‌شده نیست: هر تاریخ گفتهٔ کسی است. زمان و هزینه فرض‌هایی با کران‌های گسترده است. مرزها و نام‌ها به معنای تأیید یا پذیرش آن‌ها از سوی هیچ‌کس نیست.
what-it-does-not-claim = آنچه گزارش ادعا نمی‌کند
the-routes = مسیرها
missing-links = حلقه‌های مفقوده
border-crossings = گذرگاه‌های مرزی
advisories = هشدارها
advisories-count = هشدارها: { $n }
timeline = گاه‌شمار
terms = اصطلاحات
sources = منابع
column-route = مسیر
column-km = کیلومتر
column-from-to = از – تا
column-status = وضعیت
column-promised = موعد وعده‌داده‌شده
column-crossing = گذرگاه
column-borders = مرزها
column-mode = شیوهٔ حمل
column-asks = الزامات
column-kind = نوع
column-when = دوره
column-what = شرح
column-routes = مسیرها
column-date = تاریخ
column-happened = رویداد
all = همه
said-on = { $what }، گفته‌شده در { $date }
reported = گزارش‌شده: { $what }
limit-end = داده‌ها در { $date } پایان می‌یابد و چیزی پس از آن را در بر ندارد.
limit-lines = خط‌های ترسیم‌شده تعمیم‌یافته است و برخی شماتیک: نیمی از آن‌ها ممکن است بیش از { $middle } متر و بدترین آن‌ها { $worst } کیلومتر با محل واقعی فاصله داشته باشد.
limit-planned = برنامه‌ریزی‌شده به معنای ساخته‌شده نیست: تاریخ تکمیل گفتهٔ کسی است و همراه با گوینده و زمان گفتن آن آمده است.
limit-hours = زمان، هزینه و انتشار فرض‌هایی با کران‌های گسترده است: حرکت و آن توقف‌های در راه که منبعی برایشان رقمی داده است، بدون انتظار در ایستگاه‌ها و بارگیری.
limit-boundaries = مرزها و نام‌ها از منابع است و به معنای تأیید یا پذیرش آن‌ها از سوی هیچ‌کس نیست؛ هر نقشه دیدگاهی را نام می‌برد که موارد مورد مناقشه بر پایهٔ آن ترسیم شده است.
limit-english = شرح‌ها، رویدادها، یادداشت‌ها و منابع به همان زبانی آمده که نوشته شده است.

## Tables of a route

# A heading. $shown is a date, then maybe the direction and the name of a scenario.
heading-route = { $name } ({ $id })، وضعیت در { $shown }
also-known-as = نام‌های دیگر: { $names }.
# The first length is that of the published sources, the second that of the line on the map.
route-lengths = طول: تنظیم‌شده { $length } کیلومتر، ترسیم‌شده { $drawn } کیلومتر (ژئودزیک روی WGS 84 (Karney 2013))؛ در حال بهره‌برداری { $operational } کیلومتر، کمبود { $missing } کیلومتر؛ نسبت به خط مستقیم { $directness }.
accuracy-drawn = دقت خط ترسیم‌شده: { $parts }.
drawn-surveyed = { $km } کیلومتر نقشه‌برداری‌شده
drawn-traced = { $km } کیلومتر ردگیری‌شده
drawn-generalised = { $km } کیلومتر تعمیم‌یافته
drawn-schematic = { $km } کیلومتر شماتیک
# How a line was drawn: measured in the field, traced from an image, generalised, or a mere sketch.
line-surveyed = نقشه‌برداری‌شده
line-traced = ردگیری‌شده
line-generalised = تعمیم‌یافته
line-schematic = شماتیک
# A leg is a part of a route between two neighbouring places.
column-leg = قطعه
# Country code, in two letters.
column-cc = کشور
# By rail, road or sea, with the gauge.
column-by-mode = شیوهٔ حمل
column-status-last-known = وضعیت، آخرین اطلاع
column-length = طول
# Length of the line on the map.
column-drawn = ترسیم‌شده
# Where the length comes from: claimed, carried or measured.
column-length-is = مأخذ طول
column-segment = قطعهٔ شبکه
# How the line was drawn: traced, schematic and so on.
column-line-is = دقت خط
rail-of-gauge = ریلی، { $gauge }
closed-by = بسته بر اثر { $what }
promised-for = وعده‌داده‌شده برای { $date }
# Of a line that a scenario opens.
opened = بازشده
last-known-about = آخرین اطلاع: روزی که منبع وضعیت تا آن را در بر می‌گیرد، هر جا که پیش از روز نمایش‌داده‌شده باشد.
segment-ids = شناسهٔ قطعه‌های شبکه
crossings-count = گذرگاه‌های مرزی: { $n }
column-id = شناسه
# $state can end in the marks of its sources, such as [3].
port-state = بندر { $name }: { $state }.
gauge-breaks-count = تغییر عرض خط: { $n }
column-place = محل
column-from-mm = از، میلی‌متر
column-to-mm = به، میلی‌متر
column-note = یادداشت
or-elsewhere = یا در جای دیگری از قطعه‌های مجاور که عرض خط آن‌ها منتشر نشده است
# More breaks of gauge. A number, and the forms that go with it.
gauge-breaks-possible = تا { $n } مورد دیگر، جایی که عرض خط منتشر نشده است.
missing-links-count = حلقه‌های مفقوده: { $n }
column-said-about-works = گفته‌ها دربارهٔ تکمیل و پیشرفت
# Of one piece of a line only.
one-segment = یک قطعه
nothing-found = در منابع چیزی یافت نشد
# Share of works that is done, such as 45 %.
works-done = پیشرفت { $value }
# Date for which works are promised.
works-due = موعد { $value }
parts = اجزا
# By what lengths, hours or dollars are split: by country, by mode.
column-by = تفکیک
column-part = جزء
column-amount = مقدار
column-unit = واحد
column-percent = ٪
published-lengths = طول‌های منتشرشده
column-published-length-of = طول منتشرشده برای
column-claims-km = اعلام‌شده، کیلومتر
# The length with which is calculated.
column-used = به‌کاررفته
column-why-differ = علت تفاوت
of-drawn-line = { $share } نسبت به خط ترسیم‌شده
# The claim that counts where several differ.
preferred = { $value }، مرجح
published-figures = ارقام منتشرشده: ظرفیت، هزینه و عملیات عمرانی
column-about = موضوع
column-figure = شاخص
column-value = مقدار
column-source-and-note = منبع و یادداشت
quantity-capacity = ظرفیت
quantity-traffic = ترافیک
quantity-cost = هزینه
quantity-speed = سرعت
quantity-dwell = مدت توقف
quantity-tunnels = تونل‌ها
quantity-bridges = پل‌ها
quantity-stations = ایستگاه‌ها
quantity-lanes = خط‌های عبور
quantity-width = عرض
quantity-bridge-length = طول پل
quantity-load-limit = حداکثر بار مجاز
quantity-tracks = شمار خط‌ها
quantity-electrified = برقی
quantity-axle-load = بار محوری
quantity-gradient = شیب
quantity-train-length = طول قطار
quantity-train-weight = وزن قطار
quantity-investment = سرمایه‌گذاری
quantity-investment-missing = سرمایه‌گذاری تأمین‌نشده

## Time, cost and emissions, term by term

transit-totals = زمان، هزینه و انتشار یک کانتینر پر (TEU)، از پایانه تا پایانه
column-event = مرحله
# How many times it happens.
column-times = دفعات
column-hours = ساعت
column-usd = USD
column-usd-teu = USD/TEU
column-kg-co2e = کیلوگرم CO2e
# The sum of the column.
together = جمع
together-p50 = جمع، P50 (P10–P90)
speeds = سرعت بدون توقف‌ها (SWOD): { $without } کیلومتر/ساعت؛ با احتساب توقف‌ها (SWD): { $with } کیلومتر/ساعت.
as-if-open = با فرض سراسر باز بودن.
hours-by-term = زمان { $route } به ساعت، جمله‌به‌جمله: مقدار ÷ سرعت، مقدار × نرخ
cost-by-term = هزینهٔ { $route } به دلار آمریکا، جمله‌به‌جمله
part-of-p50-about = «سهم از P50» سهم هر ردیف در میانهٔ مجموع است؛ جمع این سهم‌ها برابر میانه است. مقدارهای تک‌تک مرحله‌ها چنین نیست: همهٔ آن‌ها هم‌زمان زیاد یا کم نمی‌شود.
# A term of a sum: an amount times or over assumptions.
column-term = جمله
column-p10 = P10
column-p50 = P50
column-p90 = P90
column-part-of-p50 = سهم از P50
# A heading: what the term before it comes to.
equals-p50 = = { $unit }، P50 (P10–P90)
# Of a term for which no assumption was published.
not-published = منتشرنشده
spread-hours = آنچه گستردگی بازهٔ زمان را تعیین می‌کند: { $parts }.
spread-cost = آنچه گستردگی بازهٔ هزینه را تعیین می‌کند: { $parts }.
spread-emission = آنچه گستردگی بازهٔ انتشار را تعیین می‌کند: { $parts }.
column-assumption = فرض
# CAREC is a programme; its name stays.
column-carec-year = CAREC، سال
column-caveat = ملاحظات
# Whose bounds are the least and the greatest value seen.
extremes = { $value }، کمینه و بیشینه
# $countries are two codes, such as AZ–GE.
at-border = مرز { $countries }: { $name }
at-gauge-changes = تغییرهای دیگر عرض خط، اگر باشد
at-gauge-change = تغییر عرض خط: { $place }
at-transshipment = انتقال بار: { $place }
at-port-wait = انتظار کشتی: { $place }
at-terminal = پایانه: { $place }
at-yard = انتظار در ایستگاه‌ها، { $by }
at-rest = استراحت رانندگان، { $by }
# $country is a code, such as AZ.
rail-in = ریلی در { $country }
road-in = جاده‌ای در { $country }
or = { $first } یا { $last }
unit-m = متر
unit-h = ساعت
unit-usd = USD
unit-usd-teu = USD/TEU
unit-usd-teu-km = USD/TEU-کیلومتر
unit-usd-tkm = USD/تن-کیلومتر
unit-g-tkm = گرم/تن-کیلومتر
unit-kg = کیلوگرم
unit-km-h = کیلومتر/ساعت
unit-h-1000-km = ساعت/۱۰۰۰ کیلومتر
unit-t-teu = تن/TEU

## Lists: routes, crossings, events, promises, scenarios, sources

heading-routes = { $name }، وضعیت‌ها در { $shown }
column-name = نام
column-modes = شیوه‌های حمل
# Kilometres that are not in operation.
column-missing = کمبود
# A number, and the forms that go with it.
heading-crossings = { $n } گذرگاه مرزی، وضعیت در { $shown }
column-on-routes = در مسیرها، کیلومتر
crossings-details = تردد مجاز، الزامات و ترافیک
crossing-for = برای { $users }.
# $what is a value, then its date, note and source.
crossing-traffic = ترافیک: { $what }.
crossing-capacity = ظرفیت: { $what }.
# Time that is spent at the border.
crossing-dwell = مدت توقف: { $what }.
crossing-load-limit = حداکثر بار مجاز: { $what }.
# A number, and the forms that go with it.
heading-events = { $n } رویداد تا { $shown }
heading-events-of = { $n } رویداد تا { $shown }: { $routes }
data-end-events = داده‌ها در { $date } پایان می‌یابد: آنچه پس از آن روی داده در آن‌ها نیست.
heading-promises = تاریخ‌های وعده‌داده‌شده، بنا بر گفته‌ها تا { $shown }
heading-promises-on = تاریخ‌های وعده‌داده‌شده برای { $routes }، بنا بر گفته‌ها تا { $shown }
no-promises = تا آن زمان برای تکمیل یا گشایش هیچ تاریخی وعده داده نشده است.
column-project = پروژه
# How many times a date was said.
column-said = دفعات وعده
column-first-for = نخست برای
column-now-for = اکنون برای
# By how many months the promised date moved.
column-moved = جابه‌جایی
column-state = وضعیت
# Whether the promised day has passed.
column-that-day = روز موعود
day-passed = گذشته است
day-ahead = در پیش است
column-said-on = تاریخ گفته‌شدن
column-who-and-source = گوینده [منبع]
# Months, with a sign.
months-moved = { $n } ماه
date-reported = { $date } (گزارش‌شده)
promises-about = جابه‌جایی: ماه‌های تقویمی از نخستین تاریخ وعده‌داده‌شده؛ سال تا پایان آن به شمار می‌آید. جایی که از کسی نام برده نشده، گفتهٔ خود منبع است. گزارش‌شده: هنگام گفتن، آن تاریخ رسیده بود. وضعیت: وضعیت خط‌ها در روز نمایش‌داده‌شده، که ممکن است هنگام بازسازی نیز در حال بهره‌برداری باشد.
# A number, and the forms that go with it.
heading-scenarios = { $n } سناریو
column-scenario = سناریو
column-what-it-changes = آنچه تغییر می‌دهد
column-why = علت
scenario-states = وضعیت‌های { $date }
scenario-promises = عملی شدن وعده‌ها
# A scenario tells to open or close lines and crossings, and to avoid countries.
scenario-open = باز کردن { $what }
scenario-close = بستن { $what }
scenario-avoid = بدون عبور از { $countries }
# A number, and the forms that go with it.
heading-sources = { $name }: { $n } منبع
column-grade = درجه
column-language = زبان
column-source = منبع
sources-of-grade = { $grade } ({ $n })
by-grade = به تفکیک درجه: { $counts }.

## Ways and their loss

# What has to be least, at the end of a heading.
by-length = با معیار طول
by-time = با معیار زمان
by-cost = با معیار هزینه
heading-way = { $from } – { $to }، وضعیت در { $shown }، { $by }
heading-way-via = { $from } – { $to } از راه { $via }، وضعیت در { $shown }، { $by }
off-start = نقطهٔ آغاز { $distance } با شبکه فاصله دارد.
off-end = نقطهٔ پایان { $distance } با شبکه فاصله دارد.
no-route = مسیری نیست: { $reason }.
no-route-untouched = هیچ قطعه‌ای به { $place } نمی‌رسد
# $modes are rail, road or sea.
no-route-untouched-by = هیچ قطعهٔ { $modes } به { $place } نمی‌رسد
no-route-unjoined = قطعه‌های اطلس این مکان‌ها را به هم وصل نمی‌کند
no-route-unpriced-length = راهی هست، اما دربارهٔ طول آن چیزی منتشر نشده است
no-route-unpriced-time = راهی هست، اما دربارهٔ زمان آن چیزی منتشر نشده است
no-route-unpriced-cost = راهی هست، اما دربارهٔ هزینهٔ آن چیزی منتشر نشده است
no-route-cut = راهی که کمترین مانع را دارد قطع است: { $parts }
# Changes of gauge.
column-breaks = تغییر عرض خط
column-common-percent = مشترک، ٪
column-countries = کشورها
common-about = مشترک: بیشترین سهم از طول مسیر که با مسیری بهتر مشترک است.
borders-of-way = مرزها: { $names }.
gauge-changes-at = تغییر عرض خط در { $places }.
# Numbers of origins and destinations; $over is an atlas or a file.
heading-matrix = { $from } مبدأ × { $to } مقصد: { $over }، { $by }
heading-matrix-of = { $from } مبدأ × { $to } مقصد: { $over }، وضعیت در { $shown }، { $by }
column-from = مبدأ
column-to = مقصد
no-way = بدون راه: { $n } از { $all }.
hours-unknown = زمان نامعلوم
cost-unknown = هزینه نامعلوم
best-route = بهترین مسیر: { $totals }.
disjoint-routes = مسیرهای بدون قطعهٔ مشترک: { $n }. از دست رفتن آنچه در بهترین مسیر نیست هزینه‌ای ندارد.
no-single-failure = از دست رفتن هیچ گذرگاه یا قطعه‌ای به‌تنهایی ارتباط را قطع نمی‌کند.
# Numbers, and the forms that go with them.
single-failures = آنچه از دست رفتنش به‌تنهایی ارتباط را قطع می‌کند: { $segments } قطعه و { $crossings } گذرگاه.
no-veto = هیچ کشوری میان دو سر حق وتو ندارد.
vetoes = کشورهای میان دو سر که حق وتو دارند: { $countries }.
vetoes-of-ends = کشورهایی که یکی از دو سر در آن‌هاست: { $countries }.
# What is taken away: a segment, a crossing or a country.
column-lost = ازدست‌رفته
column-km-left = کیلومتر پس از آن
column-extra-km = کیلومتر اضافی
column-extra-hours = ساعت اضافی
column-extra-usd-teu = USD/TEU اضافی
lost-segment = قطعه
lost-crossing = گذرگاه
lost-country = کشور
# Of what is left after a loss.
no-route-left = بدون مسیر
# $n is two or more.
any-of-segments = { $from } – { $to }، هر یک از { $n } قطعه
heading-breakeven = { $first } در برابر { $second }، { $by }
# $what is the id of a segment, a crossing or an assumption; $today its value with bounds.
breakeven-inside = مقدار { $what } چنین فرض شده است: { $today }. در { $value } دو مسیر برابر می‌شود و این مقدار درون آن کران‌هاست؛ در وضع موجود، { $less } رقم کمتری دارد.
breakeven-outside = مقدار { $what } چنین فرض شده است: { $today }. در { $value } دو مسیر برابر می‌شود و این مقدار بیرون از آن کران‌هاست؛ در وضع موجود، { $less } رقم کمتری دارد.
breakeven-on-neither = چنین مقداری وجود ندارد: { $what } { $by } در هیچ‌یک از دو مسیر به شمار نمی‌آید.
breakeven-alike = چنین مقداری وجود ندارد: { $what } در هر دو مسیر به یک اندازه به شمار می‌آید.
breakeven-below-zero = چنین مقداری وجود ندارد: { $what } هر مقداری داشته باشد، حتی صفر، رقم { $less } کمتر از { $more } است.
breakeven-lacks = { $route } سراسر باز نیست؛ نخست این‌ها باید فراهم باشد: { $parts }.

## Rankings, evidence, differences

ranking-pairs-hours = زمان: سهم شبیه‌سازی‌هایی که در آن‌ها مسیر ردیف از مسیر ستون سریع‌تر است
ranking-pairs-cost = هزینه: سهم شبیه‌سازی‌هایی که در آن‌ها مسیر ردیف از مسیر ستون ارزان‌تر است
ranking-ranks-hours = زمان: سهم شبیه‌سازی‌هایی که در آن‌ها مسیر هر یک از رتبه‌ها را دارد
ranking-ranks-cost = هزینه: سهم شبیه‌سازی‌هایی که در آن‌ها مسیر هر یک از رتبه‌ها را دارد
# Above the routes of the rows, beside those of the columns.
column-less-hours = سریع‌تر از
column-less-cost = ارزان‌تر از
column-rank = رتبه
column-figures = ارقام
# How many sources.
column-sources = منابع
column-oldest = قدیمی‌ترین
column-without-date = بی‌تاریخ
column-weakest = ضعیف‌ترین
# Which sources the weakest are.
column-which-are = کدام‌ها
quoted = «{ $text }»
heading-diff = { $group }: از { $from } به { $to }
shortest-stays = کوتاه‌ترین مسیر قابل عبور همان است: { $route }.
fastest-stays = سریع‌ترین مسیر قابل عبور همان است: { $route }.
cheapest-stays = ارزان‌ترین مسیر قابل عبور همان است: { $route }.
shortest-changes = کوتاه‌ترین مسیر قابل عبور: قبل { $before }، بعد { $after }.
fastest-changes = سریع‌ترین مسیر قابل عبور: قبل { $before }، بعد { $after }.
cheapest-changes = ارزان‌ترین مسیر قابل عبور: قبل { $before }، بعد { $after }.
# In place of the name of a route.
no-best-route = هیچ‌کدام
# In place of the value of an assumption.
no-value = هیچ
column-before = قبل
column-after = بعد
column-change = تغییر
unchanged = بدون تغییر: { $routes }.
column-segment-or-crossing = قطعه یا گذرگاه
column-because = علت
# $n is two or more.
part-of-segments = { $from } – { $to }، { $n } قطعه
opened-by = بازشده بر اثر { $what }
because-scenario = در این سناریو نیست
# It changes because the dates differ.
because-date = تاریخ
changed-assumptions = فرض‌های تغییرکرده
nothing-changes = چیزی تغییر نمی‌کند.

## Charts in text

heading-bars-time = زمان (ساعت) به تفکیک مرحله، وضعیت در { $shown }
heading-bars-cost = هزینهٔ یک کانتینر (دلار آمریکا) به تفکیک مرحله، وضعیت در { $shown }
# $what is the name of a route, $note its id.
route-not-open = { $what } ({ $note })، باز نیست
total-unknown = نامعلوم: دربارهٔ { $what } چیزی منتشر نشده است
bars-legend = { $signs }. در پرانتز: P10–P90.
told-as-if-open = برای آنچه باز نیست، مقدارها با فرض باز بودن است.
heading-stairs-time = زمان (ساعت) بر حسب مسافت (کیلومتر)، وضعیت در { $shown }
heading-stairs-cost = هزینهٔ یک کانتینر (دلار آمریکا) بر حسب مسافت (کیلومتر)، وضعیت در { $shown }
column-letter = حرف
# Stops of a route, each with its part of the median.
column-stops = توقف‌ها، سهم آن‌ها از P50
heading-as-of = { $what }، وضعیت در { $shown }
routes-to-scale = مسیرها با یک مقیاس
strip-scale = کیلومتر، ۰: { $start }
strip-disused = خارج از بهره‌برداری
strip-unknown = وضعیت نامعلوم
strip-closed = بسته در سناریو
strip-border = مرز
strip-border-shut = مرزی که باز نیست
strip-gauge-break = تغییر عرض خط
strip-legend = { $states }؛ بالا: { $marks }.

## Hints below a report

tip-routes = گام بعد: `corridor show ROUTE` برای قطعه‌های مسیر، `corridor compare ROUTE ROUTE` برای دو مسیر کنار هم.
tip-scenarios = برای کاربرد یکی: `corridor compare --scenario NAME`؛ با دو سناریو، آنچه از نخستین به دومین تغییر می‌کند نشان داده می‌شود.
tip-assumptions = تغییر یک فرض برای یک بار اجرا: `corridor compare --assume border-rail-hours=12` یا 4..12..30.
tip-gaps = شکاف‌ها را می‌توان با `--join METRES` بست.
tip-one-way = با `--ignore-oneway` هر خط در هر دو جهت پیموده می‌شود.

## Assumptions, findings of a check, options, differences between atlases

heading-assumptions = { $n } فرض دربارهٔ زمان، هزینه و انتشار
heading-check = { $name }: { $errors } خطا، { $warnings } اخطار
column-severity = شدت
column-code = کد
column-where = کجا
# What can be done about it.
column-hint = راهنمایی
severity-error = خطا
severity-warning = اخطار
heading-config = گزینه‌ها و منشأ آن‌ها
column-command = فرمان
column-option = گزینه
# Where the value of an option was set.
column-origin = منشأ
origin-default = پیش‌فرض
origin-command-line = خط فرمان
config-about = گزینهٔ خط فرمان بر `corridor.toml` مقدم است؛ این پرونده در همین پوشه و پوشه‌های بالاتر جست‌وجو می‌شود.
heading-atlas-diff = از { $before } به { $after }
embedded-atlas = اطلس همراه برنامه
column-segments = قطعه‌های شبکه
column-places = مکان‌ها
column-crossings = گذرگاه‌ها
column-events = رویدادها
column-sections = بخش‌ها
# A property of a feature, such as the number of its tracks.
column-field = فیلد
change-added = افزوده‌شده
change-removed = حذف‌شده
change-moved = جابه‌جاشده
change-changed = تغییریافته
moved-by = جابه‌جایی: { $distance }
figures-stay = شاخص‌های مسیرها تغییری نکرده است.

## The model against published times and prices, and against trips

heading-backtest = مدل در برابر { $n } زمان و قیمت منتشرشده
backtest-none = اطلس لایهٔ زمان‌ها و قیمت‌های منتشرشده ندارد.
backtest-times = زمان‌ها
backtest-prices = قیمت‌ها
heading-scores = کارنامهٔ مدل
column-way = راه
# The day on which it was said.
column-when-said = تاریخ اعلام
# What kind of statement it is.
column-basis = نوع اظهار
column-published = منتشرشده
column-model = مدل
# Model over what was published or observed.
column-ratio = نسبت
# Whether it lies between the percentiles of the model; of scores, how many do.
column-inside = درون بازه
way-by = { $ends } از راه { $places }
way-without = { $way }؛ بدون { $what }
statement-measured = اندازه‌گیری‌شده
statement-stated = اعلام‌شده
statement-planned = برنامه‌ریزی‌شده
statement-promised = وعده‌داده‌شده
statement-limit = سقف
statement-tariff = تعرفه
statement-quoted = پیشنهاد قیمت
statement-estimated = برآورد
# What a published time or price leaves out, after “without”.
omission-terminal = پایانه
omission-origin-terminal = پایانهٔ مبدأ
omission-destination-terminal = پایانهٔ مقصد
omission-yard = انتظار در ایستگاه‌ها
omission-border = مرز
omission-gauge-change = تغییر عرض خط
omission-transshipment = انتقال بار
omission-port-wait = انتظار در بندر
unit-d = روز
unit-usd-t = USD/تن
# What the scores of a row are about.
column-of = موضوع
column-number = تعداد
# Share of those that are inside.
column-share = سهم
column-median-ln-ratio = میانهٔ |ln نسبت|
column-median-ratio = میانهٔ نسبت
score-times = زمان‌ها
score-prices = قیمت‌ها
score-times-and-prices = زمان‌ها و قیمت‌ها
score-measured-alone = تنها اندازه‌گیری‌شده‌ها
score-hours = زمان
score-cost = هزینه
backtest-about = مدل: میانه و، در پرانتز، صدک‌های ۱۰ و ۹۰، با فرض باز بودن سراسر راه. نسبت: مدل تقسیم بر مقدار منتشرشده؛ برای بازه، تقسیم بر میانهٔ آن. درون بازه: مقدار منتشرشده میان دو صدک است؛ در مدل بی‌نقص ۸۰٪ چنین می‌بود. میانهٔ نسبت بیش از ۱: مدل زمان یا هزینه را بیش از واقع می‌دهد. وعده‌ها و برنامه‌ها نیز به حساب آمده است: ستون «نوع اظهار» نوع آن را می‌گوید. سقف‌های توافق‌شده آمده، اما به حساب نیامده است.
backtest-unknown = دربارهٔ بخشی از این راه‌ها چیزی منتشر نشده است، از این رو به حساب نیامده است: { $ids }.
heading-trips = مدل در برابر { $n } سفر
column-trip = سفر
column-trips = سفرها
trips-not-open = † بنا بر اطلس در آن روز سراسر باز نبوده است؛ راهی که کمترین مانع را دارد در نظر گرفته شده است.
trips-left-out = سطرهایی که قابل استفاده نبود: { $n }؛ اخطارها آن‌ها را نام می‌برند.
trips-about = راه: کوتاه‌ترین راهی که در آن روز باز بوده است، با شیوه‌های حمل همان سفر. مدل: میانه با صدک‌های ۱۰ و ۹۰. نسبت: مدل تقسیم بر سفر. درون بازه: سفر میان دو صدک است؛ در مدل بی‌نقص ۸۰٪ چنین می‌بود. میانهٔ نسبت بیش از ۱: مدل زمان یا هزینه را بیش از واقع می‌دهد.
heading-fitted = فرض‌های برازش‌شده با این سفرها
fitted-none = هیچ: برای هر فرض دست‌کم { $n } سفر وابسته به آن لازم است.
fitted-about = سفر تنها مقدار کل خود را می‌گوید، نه اینکه چگونه تقسیم شده است. از این رو هر فرض در میانهٔ نسبت مشاهده به مدل، در سفرهای وابسته به آن، ضرب می‌شود؛ سرعت‌ها برعکس، و کران‌ها همراه با مقدار. دست‌کم { $n } سفر لازم است.
fitted-too-few = سفرهای وابسته به این فرض‌ها بسیار کم است: { $assumptions }.
fitted-scores = همان سفرها با این فرض‌ها؛ در سفرهای دیگر نتیجه ضعیف‌تر خواهد بود:
heading-scenario-file = پروندهٔ سناریو

## Lines of files: lengths, and new atlases

method = ژئودزیک روی WGS 84 (Karney 2013)
# $file is the name of a file; $method the message “method”.
heading-measure = { $file }: { $n } عارضه، { $length }، { $method }
column-country = کشور
# A feature of a file: a line, or several that belong together.
column-feature = عارضه
column-by-country-km = به تفکیک کشور، کیلومتر
column-crossings-at = گذر از مرز (کیلومتر: موقعیت)
measure-sea = { $code }: در دریا.
measure-outside = { $code }: بیرون از لایهٔ مرزها.
# A line that runs along a border and strays over it by less than its accuracy.
measure-noise = خطای ترسیم شمرده شد: { $n } بار گذر از مرز در حد دقت.
measure-left-out = نقطه‌ها و چندضلعی‌های کنارگذاشته، که طولی در امتداد خود ندارند: { $n }.
measure-more = و { $n } عارضهٔ دیگر؛ CSV و JSON همه را دارند.
heading-made = { $folder }: { $n } پرونده
# Length in common with segments that were there before.
column-shared-km = مشترک، کیلومتر
made-over-water = { $length } بنا بر مرزها روی آب است و به کشورهای کنار آن منظور می‌شود.
made-absorbed = { $length } از تکه‌های کوتاه، مانند پل‌ها و خطوط ایستگاه‌ها، ویژگی‌های خط کنار خود را گرفته است.
made-kept-whole = تنها بخشی از آن مشترک است و در کنار آن دوباره ترسیم شده، چون بیش از آنچه خط می‌گوید درباره‌اش نوشته شده است: { $ids }.
made-todo = آنچه در داده‌ها نیست و باید تکمیل شود:
todo-as-of = `as_of`: داده‌ها مربوط به کدام روز است
todo-title = `title`: چه کسی خط‌ها را ترسیم کرده و مجوز آن‌ها چیست
todo-gauge = `gauge_mm` برای { $open } از { $all } راه‌آهن
todo-electrification = `electrification` برای { $open } از { $all } راه‌آهن
todo-tracks = `tracks` برای { $open } از { $all } راه‌آهن
todo-status = `status` برای { $open } از { $all } قطعه
todo-crossings = `status` و `users` برای { $open } از { $all } گذرگاه مرزی
todo-accuracy = `accuracy_m` خط برای { $open } از { $all } قطعه

## Lines of files: ways over them

# A network of lines: nodes are where lines meet; a component is a part of it that is connected in itself.
heading-lines = { $file }: { $lines } خط، { $nodes } گره
lines-components = خط‌ها جایی به هم می‌پیوندند که نقطهٔ مشترک دارند؛ خط‌هایی که تنها یکدیگر را قطع می‌کنند به هم نمی‌پیوندند. { $components } بخش پیوسته؛ بزرگ‌ترین آن‌ها { $nodes } گره دارد.
lines-joined = شکاف‌های تا { $limit } با تکه‌های راست بسته می‌شود که جزو طول است: { $n } شکاف، در مجموع { $sum }.
# Before a position in “lines-end”.
lines-from = مبدأ
lines-to = مقصد
lines-via = از راه
# $place and $at are positions; $feature is the number of a line.
lines-end = { $what } { $place }: { $distance } تا نزدیک‌ترین خط، شمارهٔ { $feature } در { $at }، از بخشی پیوسته با { $n } گره.
# $sizes is two numbers of nodes or more, joined by “and”; $gaps one of the next three messages.
lines-apart = دو سر در بخش‌هایی است که به هم پیوسته نیست، با { $sizes } گره؛ { $gaps }
lines-gaps-many = شکاف‌های میان آن‌ها بیش از اندازه است
lines-gap-narrowest = باریک‌ترین شکاف میان آن‌ها: { $gap }
lines-gaps-narrowest = راهی که باریک‌ترین شکاف‌ها را دارد { $n } شکاف دارد، در مجموع { $sum }، پهن‌ترین آن‌ها { $widest }: { $gaps }
lines-apart-near = { $apart }. کمترین فاصلهٔ بخش مقصد تا مبدأ { $distance } است
lines-gap = { $width } میان { $from } و { $to }
lines-gaps-more = و { $n } شکاف دیگر
lines-one-way = خط‌های یک‌طرفه تنها در خلاف جهت خود به آنجا می‌رسند؛ با پیمودن هر دو جهت طول راه { $length } می‌بود
lines-forbidden = همهٔ راه‌ها وارد کشوری می‌شوند که باید از آن پرهیز کرد یا از مرزی بسته می‌گذرند؛ کوتاه‌ترین آن‌ها { $length } است
# $country is a code, such as AZ.
lines-end-forbidden = { $place } در { $country } است که باید از آن پرهیز کرد
column-lines = خط‌ها
column-in-common-percent = مشترک، ٪
column-gaps = شکاف‌ها
lines-method = طول‌ها: { $method }. زمان و هزینه به ویژگی‌های اطلس نیاز دارد.
# $field is the name of a property and its unit.
lines-field = ویژگی { $field }، هر جا عارضه آن را دارد، وگرنه { $method }
unit-mi = مایل
unit-ft = فوت
note-far = { $place } از خط دور است: { $distance }، که در طول به حساب نیامده است.
note-indirect = طول مسیر { $route }، { $times } برابر فاصلهٔ مستقیم دو سر آن است: شاید پیوندی در پرونده نباشد.
note-gaps = مسیر { $route } از { $n } شکاف بسته‌شده می‌گذرد، در مجموع { $sum }: { $gaps }.
note-detour = راه با دور زدن است: اگر همهٔ خط‌ها در هر دو جهت پیمودنی بود و چیزی منع نمی‌شد، طول آن { $free } می‌بود، نه { $length }.
note-none-one-way = هیچ خطی در پرونده یک‌طرفه نیست.
note-both-ways = با آنکه یک‌طرفه است، در هر دو جهت پیموده شد: { $n } عارضه.
note-one-way = یک‌طرفه (`oneway`): { $n } عارضه.
note-one-way-implied = یک‌طرفه (`oneway`): { $n } عارضه، از جمله { $implied } میدان و آزادراه که خود آن را ذکر نکرده است.
# $list is words of a property, each with how often it occurs.
note-one-way-unknown = خط‌های یک‌طرفه‌ای که مقدار `oneway` آن‌ها شناخته نشد و در هر دو جهت پیموده شد: { $list }.
note-one-way-special = یک‌طرفه تنها برای برخی وسیله‌ها، نادیده گرفته شد: { $list }.
note-levels = خط‌هایی با `layer`، `bridge` یا `tunnel` متفاوت در میانهٔ خود { $n } نقطهٔ مشترک دارند، نخستین آن‌ها در { $place }؛ آنجا به هم پیوسته‌اند، چنان‌که در OpenStreetMap.
note-measured = به دلیل نبود طول در `{ $field }` اندازه‌گیری شد: { $n } عارضه.
note-other-unit = طول‌های { $field }، { $times } برابر طول‌های ترسیم‌شده است: شاید واحد آن‌ها دیگری باشد.

## What was written

written-files = { $folder }: { $n } پرونده
written-pages = { $folder }: { $n } صفحه
written-atlas = { $folder }: { $n } پرونده؛ کاربرد: --atlas { $folder }
written-html = گزارش کامل، برای مرورگر
written-brief = دو صفحه دربارهٔ گروه نخست، همان brief.docx؛ متن کامل در report.docx و report.md
written-drawings = نقشه‌ها و نمودارها
written-tables = ارقام هر گروه
written-layers = برای سامانهٔ اطلاعات جغرافیایی
written-terminal = در پایانه: { $command }
next-commands = سپس:
