### Russian

## Maps

map-legend = Условные обозначения
map-status = Состояние на { $date }
map-inset-subject = { $country }: { $km } км
map-locator = Схема расположения карты
map-operational = В эксплуатации
map-under-construction = Строится
map-planned = Планируется
map-disused = Не используется
map-line-closed = Закрыто для движения
map-line-disrupted = Нарушено, открыто ли — неизвестно
map-unknown = Данные о состоянии не опубликованы
map-closed-in-scenario = Закрыто в сценарии
map-railway = Железная дорога
map-road = Автомобильная дорога
map-sea = Морская линия
map-schematic = Положение трассы показано схематически
map-port = Порт
map-crossing-open = Пограничный пункт пропуска, открыт
map-crossing-closed = Пограничный пункт пропуска, закрыт
map-crossing-planned = Пограничный пункт пропуска, планируется или строится
map-crossing-restricted = Пограничный пункт пропуска, открыт лишь для части движения
map-crossing-disrupted = Пограничный пункт пропуска, работа нарушена, открыт ли — неизвестно
map-crossing-unknown = Пограничный пункт пропуска, данные о состоянии не опубликованы
map-gauge-break = Смена ширины колеи
map-disputed = Спорная территория или граница
map-km = { $n } км
map-km-borders = { $km } км, границ: { $n }
map-km-border = { $km } км, 1 граница
map-scale-at = Линейный масштаб верен на параллели { $lat }
map-projection = Проекция { $name }
map-lambert-conic = равноугольная коническая Ламберта, стандартные параллели { $a } и { $b }
map-azimuthal-equal-area = равновеликая азимутальная Ламберта, центр { $a }
map-oblique-mercator = косая Меркатора, центр { $a }, азимут { $b }
map-mercator = Меркатора
map-north = с. ш.
map-south = ю. ш.
map-east = в. д.
map-west = з. д.
map-data-as-of = Данные на { $date }
map-data-up-to = Данные на { $date }; более поздние события известны, но не включены
map-boundaries = Показанные границы и названия не означают их одобрения или признания кем-либо.
map-credits = Картографические данные: { $credits }
map-lengths-note = Длины: опубликованные, а при их отсутствии — измеренные по показанной линии
map-view-un = Границы показаны по резолюциям ООН, а при их отсутствии — на момент обретения независимости.
map-view-facto = Границы показаны по фактическому контролю.
map-view-law = Границы показаны по законодательству страны: { $country }.
map-view-source = Спорные линии показаны так, как в источнике.
map-desc-intro = Карта транспортных маршрутов (показано: { $n }). { $status }.
map-desc-route = { $route }: { $from } — { $to }, { $km } км; в эксплуатации — { $built } км, строится — { $works } км, планируется — { $planned } км, не используется — { $disused } км, данные о состоянии не опубликованы — { $unknown } км; пограничные пункты пропуска: { $crossings }.

## Charts

chart-strip-title = Маршруты в одном масштабе
chart-time-title = Время по расстоянию
chart-cost-title = Стоимость по расстоянию
chart-time-parts-title = На что уходит время
chart-cost-parts-title = На что уходят деньги
chart-timeline-title = События по маршрутам
chart-promises-title = Обещанные сроки
chart-promised-for = Обещано к
chart-said-on = Когда сказано
chart-promise-passed = срок прошёл
chart-promises-note = Точка — названа дата; линия — она в силе, пока не названа другая. Где линия встречает диагональ, обещанный день настал; пунктир — он прошёл. Год считается до конца.
chart-promises-sources = Источники каждого обещания: команда «corridor promises»
chart-km-from = Километры (начало отсчёта: { $place })
chart-km = Километры
chart-hours = Часы
chart-dollars = Доллары США за контейнер (TEU)
chart-bands = Линии — медиана (P50), полосы — от 10-го до 90-го процентиля (P10–P90). От терминала до терминала.
chart-as-if-open = Пунктир — на эту дату не открыто, значения — как если бы было открыто.
chart-hatched-as-if-open = Штриховка — на эту дату открыто не полностью, значения — как если бы было открыто.
chart-not-open = не открыт
chart-bars-note = Полосы — части медианы (P50), линии — от 10-го до 90-го процентиля (P10–P90). От терминала до терминала.
chart-moving-against-stops = Движение: { $a }; границы, смена колеи и порты: { $b }
chart-hours-of = { $n } ч
chart-dollars-of = { $n } $
chart-up-to-hours = до { $n } ч
chart-up-to-dollars = до { $n } $
chart-moving = Движение
chart-on-the-way = Остановки в пути
chart-terminals = Терминалы
chart-borders = Границы
chart-ports-and-transshipment = Порты и перевалка
chart-border = Граница
chart-border-not-open = Граница, не открыта
chart-gauge-change = Смена колеи
chart-transshipment = Перевалка
chart-port-wait = Ожидание судна
chart-terminal = Терминал
chart-yard = Простои на станциях
chart-rest = Отдых водителей
chart-unknown = Неизвестно: { $routes }
chart-sources = Источники каждого события: команда «corridor timeline»
chart-happened = События
chart-in-english = на английском языке
chart-milestones-note = Полужирным и кружком — изменилось состояние линии или пункта пропуска. Даты в одном масштабе, годы без событий пропущены (//).

## What a drawing says of its view

view-last-known = Последнее известное состояние ({ $data }); данных на { $date } нет
view-boundaries-of-today = Границы и названия — нынешние.
view-overlays = Наложено, не из атласа: { $names }
view-on-date = { $date }: { $said }
view-open-of = открыты насквозь: { $n } из { $of }
view-not-begun = Не показано: { $km } км, к тому времени не начатых.
view-many-routes = Маршрутов: { $n }; идущие по общему пути показаны один поверх другого, без названий.
view-transliterated = Некоторые названия транслитерированы.
view-in-latin = Названия, неизвестные на этом языке, даны по-английски.
view-reversed = в обратном направлении
view-hypothetical = Гипотетически: { $what }
view-border-closed = граница { $a } – { $b } закрыта
view-border-open = граница { $a } – { $b } открыта
view-is-closed = закрыто: { $name }
view-is-open = открыто: { $name }
view-avoided = без территории: { $country }
view-promises-kept = все обещания со сроком до { $date } выполнены
view-if-promises-kept = Если бы все обещания со сроком до { $date } были выполнены
view-missing = { $km } км не действуют
view-promised = { $said }, обещано: { $date }
view-border-shut = Граница закрыта: { $name }
view-gauges = Колея { $a } | { $b } мм
view-open = { $route }: открыт насквозь, { $km } км
view-lacks = { $route }: из { $of } км недостаёт { $km } км
view-shut = { $route }: все участки действуют, но насквозь он не открыт
view-not-known = { $route }: неизвестно, открыт ли он насквозь
view-only-open = Насквозь открыт только маршрут { $route }
view-other-lacks = { $said }; другому недостаёт { $km } км
view-others-lack = { $said }; каждому из остальных недостаёт { $km } км
view-only-known-open = Известно, что насквозь открыт только маршрут { $route }
view-some-open = Открыты насквозь { $n } из { $of } маршрутов: { $routes }
view-all-open = Все маршруты ({ $of }) открыты насквозь; кратчайший: { $route }, { $km } км
view-none-open = Ни один из { $of } маршрутов не открыт насквозь
view-lacks-least = { $said }; меньше всего недостаёт: { $route }, { $km } км
view-none-known = Ни об одном из { $of } маршрутов не известно, что он открыт насквозь

## Figures: labels of rows

figure-length_km = Длина
figure-measured_km = По показанной линии
figure-published_length_km = Опубликовано
figure-directness = Непрямолинейность
figure-operational_km = В эксплуатации
figure-missing_km = Недостаёт
figure-under_construction_km = строится
figure-planned_km = планируется
figure-disused_km = не используется
figure-shut_km = закрыто для движения
figure-disrupted_km = работа нарушена
figure-unknown_km = состояние неизвестно
figure-closed_km = Закрыто в сценарии
figure-crossings = Пограничные пункты пропуска
figure-crossings_open = из них открыто
figure-gauge_breaks = Смены колеи
figure-mode_changes = Смены вида транспорта
figure-countries = Страны
figure-exposure_hhi = Страновая концентрация (HHI)
figure-hours = Время, ч (P50)
figure-days = в сутках
figure-hours_below_baseline = быстрее базового
figure-hours_first = быстрее всех
figure-swod_kmh = км/ч в движении (SWOD)
figure-swd_kmh = км/ч за всё время (SWD)
figure-payload_t = Загрузка, т/TEU
figure-published_hours = Опубликовано, ч
figure-cost_teu_usd = Стоимость, USD/TEU (P50)
figure-cost_t_usd = за тонну, USD
figure-cost_below_baseline = дешевле базового
figure-cost_first = дешевле всех
figure-published_price_teu_usd = Опубликовано, USD/TEU
figure-co2e_teu_kg = CO2e, кг/TEU (P50)
figure-capacity_mt_y = Мощность, млн т/год
figure-capacity_lorries_d = Мощность, грузовиков/сут
figure-traffic_mt_y = Грузопоток, млн т/год
figure-utilisation = Использование мощности
figure-electrified_share = Электрифицировано
figure-single_track_share = Однопутные линии
figure-axle_load_t = Осевая нагрузка, т
figure-chokepoints = Узкие места
range-of-claims = диапазон публикаций
range-of-draws = P10–P90
passable = Открыт насквозь
passable-changed = открыт насквозь
against-baseline = разница с базовым
baseline = базовый
published-for = охвачено публикациями, км
covered = { $known } из { $whole }
not-published-km = не опубликовано, км
money-cost = Стоимость работ
money-found = Найдено средств
money-missing = Недостаёт средств
oldest-source = Самый старый источник
weakest-source = Самый слабый источник
unit-km = км
unit-percent = { $n } %
unit-percent-below = <{ $n } %
unit-percent-above = >{ $n } %

## Families: headings over rows that add up

family-km_by_country = Длина по странам
family-km_by_mode = Длина по видам транспорта
family-km_by_status = Длина по состоянию
family-km_by_gauge = Длина по ширине колеи
family-km_by_basis = Длина по способу определения
family-km_by_accuracy = Длина по классу линии
family-hours_by_event = Часы (P50) по событиям
family-hours_by_country = Часы (P50) по странам
family-cost_teu_usd_by_event = USD (P50) по событиям
family-cost_teu_usd_by_country = USD (P50) по странам
gauge-mm = { $gauges } мм
gauge-none = без рельсов
gauge-unknown = не опубликована
class-surveyed = линия по съёмке
class-traced = линия по снимку или карте
class-generalised = обобщённая линия
class-schematic = схематическая линия
basis-claimed = по публикациям
basis-carried = по данным сети
basis-measured = по показанной линии

## Kinds of event on the way

event-move = движение
event-border = границы
event-gauge-change = смена колеи
event-transshipment = перевалка
event-port-wait = ожидание в портах
event-terminal = терминалы
event-yard = простои на станциях
event-rest = отдых водителей
moving-by = движение { $mode ->
    [rail] по железной дороге
    [road] по автодороге
   *[sea] по морю
}
by-mode = { $mode ->
    [rail] по железной дороге
    [road] по автодороге
   *[sea] по морю
}
mode-rail = железная дорога
mode-road = автодорога
mode-sea = море

## States of lines, crossings and ports

state-operational = в эксплуатации
state-open = открыто
state-under-construction = строится
state-planned = планируется
state-disused = не используется
state-closed = закрыто
state-restricted = открыто для части движения
state-disrupted = работа нарушена
state-unknown = неизвестно
open-yes = да
open-no = нет
open-unknown = неизвестно
user-freight-trains = грузовые поезда
user-passenger-trains = пассажирские поезда
user-trucks = грузовики
user-cars = легковые автомобили
user-buses = автобусы
user-pedestrians = пешеходы
user-ships = суда
user-returning-trucks = возвращающиеся грузовики
user-aid-trucks = грузовики с гуманитарной помощью
state-to-users = { $state } ({ $users })
state-not-updated = { $state }, после { $day } не обновлялось
state-last-known = { $state }, последние данные: { $day }
state-undated = { $state }, без даты
state-ended = { $state }, последнее известное состояние до { $day }: { $before }
state-begins = { $state }, первые данные: { $day }
cut-closed-by = { $place } (закрыто по условию { $what })
cut-line-unknown = { $place } (состояние неизвестно)
cut-crossing-unknown = { $place } (пункт пропуска, состояние неизвестно)
cut-crossing = { $place } (пункт пропуска: { $state })
cut-users = { $place } (пункт пропуска не открыт для движения: { $users })
cut-users-unknown = { $place } (пункт пропуска открыт, для кого — неизвестно)
cut-port-unknown = { $place } (порт, состояние неизвестно)
cut-port = { $place } (порт: { $state })

## Advisories

advisory-hostilities = боевые действия
advisory-blockade = блокада
advisory-strike-damage = повреждения от ударов
advisory-sanctions = санкции
advisory-insurance = страхование
advisory-weather = погода
advisory-congestion = заторы
advisory-embargo = эмбарго
advisory-charge = сбор
advisory-suspension = приостановка
advisory-other = прочее
period-to = с { $from } по { $until }
period-end-unknown = с { $from }, окончание неизвестно
period-last-known = с { $from }, последние данные: { $said }
period-since = с { $from }
advisories-about = Предупреждения — это датированные факты, которые затрагивают маршрут в этот день и не меняют состояний; санкционные списки названы так, как их публикуют составители.

## Sources and topics

topic-length = длина
topic-states = состояния
topic-hours = время
topic-cost = стоимость
topic-capacity = мощность
topic-axle-load = осевая нагрузка
topic-money = средства
topic-chokepoints = узкие места
grade-first-hand = первоисточник
grade-agency = информагентство
grade-secondary = вторичный
grade-mirror = копия или пересказ
grade-unsourced = без источника
grade-none = без оценки
payer-state = государство
payer-foreign-state = иностранное государство
payer-development-bank = банк развития
payer-private = частные средства
unsourced = † Опубликованный источник не найден.
unsourced-label = Без опубликованного источника

## Comparison

heading-group = { $name }: состояние на { $shown }, базовый маршрут: { $baseline }
other-direction = в обратном направлении
legend = * — лучший в строке: маршрут открыт насквозь, а по величинам из прогонов он лучший не менее чем в { $clear } % прогонов. Длины — в км, приведены к опубликованным значениям там, где они есть; показанные линии — геодезические на WGS 84 (Karney 2013). Время, стоимость и выбросы рассчитаны по модели, от терминала до терминала: P50 (P10–P90) по воспроизводимым случайным прогонам (всего { $draws }), в каждом из которых своё значение у каждой границы, смены колеи, железной дороги и каждого ожидания. Доли — по тем же прогонам; прогоны, в которых значения при печати совпадают, считаются за половину.
legend-date = Состояние на { $shown }.
legend-profile = Мощность (провозная и пропускная способность), грузопоток, пути, осевая нагрузка и средства — по данным, опубликованным к этой дате; непостроенное учтено по проекту. ≤: для части маршрута ничего не опубликовано, поэтому истинное значение может быть меньше; доли по железным дорогам даны в пределах от «ничего» до «всё» для участков без опубликованных данных. Самый старый и самый слабый источник — среди источников длины, состояний, времени и стоимости.
lengths-follow = Длины маршрута { $route } — по источникам { $sources }
leader-hours = Время: быстрее всех маршрут { $route }, в { $share } прогонов.
leader-hours-shut = Время: быстрее всех был бы маршрут { $route }, в { $share } прогонов, но насквозь он не открыт.
leader-hours-unclear = Время: явной разницы нет; чаще всего быстрее других маршрут { $route }, в { $share } прогонов.
leader-cost = Стоимость: дешевле всех маршрут { $route }, в { $share } прогонов.
leader-cost-shut = Стоимость: дешевле всех был бы маршрут { $route }, в { $share } прогонов, но насквозь он не открыт.
leader-cost-unclear = Стоимость: явной разницы нет; чаще всего дешевле других маршрут { $route }, в { $share } прогонов.
leader-emission = Выбросы: наименьшие у маршрута { $route }, в { $share } прогонов.
leader-emission-shut = Выбросы: наименьшими были бы у маршрута { $route }, в { $share } прогонов, но насквозь он не открыт.
leader-emission-unclear = Выбросы: явной разницы нет; чаще всего они наименьшие у маршрута { $route }, в { $share } прогонов.
is-cut = Маршрут { $route } прерван: { $parts }.
cut-off = { $group }: не осталось ни одного проходимого маршрута.
not-open = Насквозь не открыто: { $routes }; время и стоимость здесь — как если бы всё было открыто.
not-known-open = Неизвестно, открыто ли насквозь: { $routes }; время и стоимость здесь — как если бы было открыто.
openness-yes = Маршрут { $route }, насколько известно, открыт насквозь.
openness-no = Маршрут { $route } не открыт насквозь: { $parts }.
openness-unknown = Неизвестно, открыт ли насквозь маршрут { $route }: { $parts }.
unknown-hours = Время назвать нельзя, нет опубликованных данных: { $what }.
unknown-hours-of = Время для маршрута { $route } назвать нельзя, нет опубликованных данных: { $what }.
unknown-cost = Стоимость назвать нельзя, нет опубликованных данных: { $what }.
unknown-cost-of = Стоимость для маршрута { $route } назвать нельзя, нет опубликованных данных: { $what }.
unknown-emission = Выбросы назвать нельзя, нет опубликованных данных: { $what }.
unknown-emission-of = Выбросы для маршрута { $route } назвать нельзя, нет опубликованных данных: { $what }.
direction-none = Данных по направлениям здесь нет: время, стоимость и выбросы — те же, что в другом направлении.
direction-known = По направлениям известно: { $what }. Всё остальное в обоих направлениях одинаково.
closes-nothing = Условие { $what } ничего на этих маршрутах не закрывает.
data-end = Данные доведены до { $date }.
late = Данные доведены до { $date }: более поздние состояния — последние известные, а не прогноз.
early = События начинаются с { $date }: состояние, у которого не указан первый день, считается действовавшим и раньше.
places-capacity = наименьшая опубликованная мощность, млн т/год: { $amount }, объект: { $at }
places-lorries = наименьшая опубликованная мощность, грузовиков в сутки: { $amount }, объект: { $at }
places-traffic = грузопоток { $amount } млн т/год, объект: { $at }
places-used = мощность использована на { $amount }, объект: { $at }
places-axle-load = осевая нагрузка, т: { $amount }, объект: { $at }
places-chokepoints = узкие места: { $names }
then = затем

## Findings

sentence = { $said }.
with-note = { $what } ({ $note })
findings = Выводы
finding-kept-more = Если бы все опубликованные обещания были выполнены, на { $day } насквозь было бы открыто { $open } из { $all ->
    [one] { $all } маршрута
   *[other] { $all } маршрутов
} { $name }; на { $shown } — { $now }.
finding-kept-same = Даже если бы все опубликованные обещания были выполнены, на { $day } открытых насквозь маршрутов { $name } было бы не больше, чем на { $shown }.
finding-kept-shut = И тогда не открыто: { $routes }.
finding-kept-unknown = И тогда не открыто или неизвестно, открыто ли: { $routes }.
finding-kept-claim = Обещание — не прогноз.
km-missing = недостаёт { $km } км
finding-undated = Срок не опубликован для { $n ->
    [one] { $n } недостающего участка
   *[other] { $n } недостающих участков
}: { $parts }.
part-km = { $from } — { $to } ({ $km } км)
part-km-state = { $from } — { $to } ({ $km } км, { $state })
more-parts = ещё { $n }
and = { $first } и { $last }
finding-transit = Кроме стран начала и конца, маршруты { $name } проходят через другие страны: { $told }; любая из них может задержать движение.
transit-all = { $country } (все { $all })
transit-some = { $country } ({ $n } из { $all })
finding-times = Разброс времени велик (P10–P90): { $route } ({ $own } ч); { $base } ({ $other } ч).
finding-times-shut = Разброс времени велик (P10–P90): { $route } (на { $shown } не открыт; { $own } ч); { $base } ({ $other } ч).
finding-times-unknown = Разброс времени велик (P10–P90): { $route } (на { $shown } неизвестно, открыт ли; { $own } ч); { $base } ({ $other } ч).
finding-overlap = Диапазоны пересекаются; первый маршрут быстрее в { $share } % прогонов.
finding-apart = Диапазоны не пересекаются; первый маршрут быстрее в { $share } % прогонов.

## Routes in words

verdict-open = Открыт насквозь.
verdict-shut = Не открыт насквозь.
verdict-unknown = Неизвестно, открыт ли он насквозь.
verdict-missing = { $km } км не в эксплуатации: { $parts }.
verdict-unpublished = Для { $km } км данные о состоянии не опубликованы.
verdict-crossing-shut = Его пограничный пункт пропуска не открыт.
verdict-crossings-all-shut = Ни один из { $all ->
    [one] { $all } пограничного пункта
   *[other] { $all } пограничных пунктов
} пропуска не открыт.
verdict-crossings-shut = Не открыто пограничных пунктов пропуска: { $n } из { $all }.
verdict-crossings-unknown = Неизвестно, { $n ->
    [one] открыт ли { $n } пограничный пункт
    [few] открыты ли { $n } пограничных пункта
    [many] открыты ли { $n } пограничных пунктов
   *[other] открыты ли { $n } пограничного пункта
} пропуска.

## Terms

term-baseline = Базовый маршрут
term-baseline-meaning = маршрут, с которым сравниваются остальные маршруты его группы.
term-co2e = CO2e
term-co2e-meaning = выбросы парниковых газов, каждый из которых пересчитан в углекислый газ с тем же действием, от скважины до колеса.
term-directness = Непрямолинейность
term-directness-meaning = отношение длины к кратчайшему расстоянию между концами; 1 — прямая линия.
term-draws = Прогоны
term-draws-meaning = расчёты, в которых каждое допущение выбирается случайно в своих пределах; P10, P50 и P90 — значения, ниже которых лежат одна десятая, половина и девять десятых результатов.
term-exposure = Страновая концентрация (HHI)
term-exposure-meaning = сумма квадратов долей стран в длине; 1 — если страна одна.
term-gauge-break = Смена колеи
term-gauge-break-meaning = место, дальше которого вагоны не могут идти, потому что меняется ширина колеи: нужно сменить либо тележки, либо вагоны.
term-missing = Недостаёт
term-missing-meaning = то, что не в эксплуатации: строится, планируется, не используется, закрыто или не имеет опубликованных данных о состоянии.
term-speed = SWD, SWOD
term-speed-meaning = скорость с задержками, то есть за всё время от терминала до терминала, и без задержек, то есть поезда или грузовика в движении.
term-teu = TEU
term-teu-meaning = единица счёта контейнеров: один двадцатифутовый контейнер.
term-dagger = †
term-dagger-meaning = значение без опубликованного источника.

## The page: fixed words

page-skip = Перейти к сравнению
page-on-this-page = На этой странице
page-data-to = Данные на { $date }
page-shown = Показано: { $shown }.
page-theme = Тема
page-theme-system = Как в системе
page-theme-light = Светлая
page-theme-dark = Тёмная
page-findings = Что показывает сравнение
page-finding-figures = Цифры
page-findings-fixed = Состояние на { $shown }; при выборе сценария и даты эти фразы не меняются.
page-steer = Сценарий и дата
page-scenario = Сценарий
page-date = Дата
page-promise = Для более поздних дат обещания считаются выполненными; обещание — не прогноз.
page-as-it-is = Как есть
page-step-data = данные
page-routes = Маршруты
page-keys = Наведите указатель на маршрут, участок или столбец, чтобы выделить его везде. С клавиатуры: Tab — к маршруту, затем ↓ и ↑ — по его участкам; Enter закрепляет маршрут, Escape отпускает.
page-map = Карта: { $name }
page-zoom = Масштаб карты: { $name }
page-zoom-in = Увеличить
page-zoom-out = Уменьшить
page-zoom-whole = Вся карта
page-move-left = Сдвинуть влево
page-move-right = Сдвинуть вправо
page-move-up = Сдвинуть вверх
page-move-down = Сдвинуть вниз
page-zoom-hint = Масштаб: Ctrl и колесо, два пальца или + и −; сдвиг: перетаскивание или клавиши со стрелками.
page-lines-follow = Линии меняются вместе со сценарием и датой; красный крест отмечает границу или место, закрытые в сценарии. Знаки, условные обозначения и надписи отвечают состоянию на { $shown }.
page-map-in-words = Карта словами
page-comparison = Сравнение
page-comparison-of = Сравнение: { $name }
page-compared = { $name }: сравнение маршрутов
page-as-of = по состоянию на { $shown }
page-baseline = Базовый маршрут
page-turn = Маршруты в строках, с сортировкой
page-pick = Показанные маршруты
page-pick-all = Все
page-pick-none = Ни одного
page-underlined = Подчёркнутые значения отличаются от значений на { $shown } без сценария, к которым относятся эти примечания и сноски.
page-draws-fixed = «–» в долях прогонов: прогоны выполнены только на { $shown }, без сценария и относительно первоначального базового маршрута.
page-strip = Маршруты в одном масштабе: { $name }
page-strip-follows = Обведённые части — по сценарию на выбранную дату; красный пунктир и кресты: закрыто в сценарии. Знаки отвечают состоянию на { $shown }.
page-time = На что уходит время: { $name }
page-cost = На что уходят деньги: { $name }
page-charts-keep = Графики времени и стоимости не меняются: состояние на { $shown }.
page-keeps = не меняется: состояние на { $shown }
page-missing-caption = Участки не в эксплуатации
page-missing-when = по состоянию на { $shown }, с обещанными сроками
page-crossings-caption = Пограничные пункты пропуска
page-advisories-caption = Предупреждения, которые касаются маршрутов
page-show = Показать
page-all-events = все события
page-cited = Где цитируется
page-source = Источник { $n }
page-link = Ссылка
page-link-to = Скопировать ссылку: { $name }
page-copy = Скопировать таблицу
page-copy-of = Скопировать как таблицу: { $name }
page-embed = Встроить
page-embed-of = Скопировать код для встраивания: { $name }
page-file-of = { $kind }: { $name }
page-beside = В папке этой страницы: справки для Word на двух страницах ({ $groups }); полный отчёт { $word } и { $markdown }; { $layers }.
page-beside-word = для Word
page-beside-markdown = в Markdown
page-beside-layers = слои для GIS
page-cite = Как цитировать: { $title }. { $generator }, данные на { $date }.
page-made = Создано: { $generator }, команда { $command }. Данные на { $date }. Один файл, без обращения к сети.
page-open-yes = открыт насквозь
page-open-no = не открыт насквозь
page-open-unknown = неизвестно, открыт ли насквозь
page-in-english = Описания, события и примечания — на английском языке.

## The page: words of its script. In { $name } and the like the page puts values itself, as they are.

script-leg-o = в эксплуатации
script-leg-u = строится
script-leg-p = планируется
script-leg-d = не используется
script-leg-s = закрыто для движения
script-leg-r = нарушено, открыто ли — неизвестно
script-leg-x = данные о состоянии не опубликованы
script-leg-c = закрыто в этом сценарии
script-route = { $name }: { $km } км, { $open }
script-leg = { $name }, участок { $n } из { $of }: { $place }, { $km } км, { $state }
script-open = Маршруты, открытые насквозь на { $date }: { $parts }.
script-open-part = { $name } ({ $n } из { $of })
script-lines = Линии: { $date }. Знаки и названия: { $shown }.
script-fixed = Состояние на { $date }: при выборе не меняется.
script-route-head = Маршрут
script-link-copied = Ссылка скопирована.
script-code-copied = Код скопирован.
script-table-copied = Таблица скопирована.
script-events = Событий: { $n } из { $of }

## Documents

title = Какие маршруты открыты и во что они обходятся? { $groups }
subtitle = { $n ->
    [one] { $n } маршрут
    [few] { $n } маршрута
    [many] { $n } маршрутов
   *[other] { $n } маршрута
}, состояние на { $shown }: длины, границы, смены колеи, недостающие участки, время и стоимость, для каждой цифры указан источник.
made-with = Создано командой: { $command }
as-of = Состояние на { $shown }.
states-on = Состояние на { $shown }. Данные на { $data }.
brief-star = * — лучший в строке среди открытых маршрутов. Время от терминала до терминала и стоимость перевозки гружёного контейнера — медианы прогонов по допущениям; их пределы и источники — в полном отчёте.
brief-limits = Запланировано — не значит построено: срок — это чьё-то заявление. Время и стоимость — допущения с широкими пределами. Границы и названия не означают их одобрения или признания кем-либо.
what-it-does-not-claim = Чего отчёт не утверждает
the-routes = Маршруты
missing-links = Недостающие участки
border-crossings = Пограничные пункты пропуска
advisories = Предупреждения
advisories-count = Предупреждения: { $n }
timeline = Хронология
terms = Термины
sources = Источники
column-route = маршрут
column-km = км
column-from-to = откуда — куда
column-status = состояние
column-promised = обещано к
column-crossing = пункт пропуска
column-borders = граница
column-mode = вид транспорта
column-asks = требования
column-kind = вид
column-when = когда
column-what = что
column-routes = маршруты
column-date = дата
column-happened = событие
all = все
said-on = { $what }, сказано { $date }
reported = Сообщается: { $what }
limit-end = Данные доведены до { $date }, ничего более позднего в них нет.
limit-lines = Показанные линии обобщены, некоторые схематичны: половина из них может отклоняться более чем на { $middle } м, худшая — на { $worst } км.
limit-planned = Запланировано — не значит построено: срок завершения — это чьё-то заявление; показано, кто и когда его сделал.
limit-hours = Время, стоимость и выбросы — допущения с широкими пределами: движение и те остановки в пути, для которых источник приводит число, без простоев на станциях и погрузки.
limit-boundaries = Границы и названия взяты из источников и не означают их одобрения или признания кем-либо; на каждой карте указано, по какому принципу показаны спорные территории и границы.
limit-english = Описания, события, примечания и источники приведены на языке, на котором они написаны.

## Tables of a route

# A heading. $shown is a date, then maybe the direction and the name of a scenario.
heading-route = { $name } ({ $id }), as of { $shown }
also-known-as = Also known as { $names }.
# The first length is that of the published sources, the second that of the line on the map.
route-lengths = { $length } km calibrated, { $drawn } km drawn (geodesic on WGS 84 (Karney 2013)); { $operational } km operational, { $missing } km missing; directness { $directness }.
accuracy-drawn = Accuracy of the drawn line: { $parts }.
drawn-surveyed = { $km } km surveyed
drawn-traced = { $km } km traced
drawn-generalised = { $km } km generalised
drawn-schematic = { $km } km schematic
# How a line was drawn: measured in the field, traced from an image, generalised, or a mere sketch.
line-surveyed = surveyed
line-traced = traced
line-generalised = generalised
line-schematic = schematic
# A leg is a part of a route between two neighbouring places.
column-leg = leg
# Country code, in two letters.
column-cc = cc
# By rail, road or sea, with the gauge.
column-by-mode = by
column-status-last-known = status, last known
column-length = length
# Length of the line on the map.
column-drawn = drawn
# Where the length comes from: claimed, carried or measured.
column-length-is = length is
column-segment = segment
# How the line was drawn: traced, schematic and so on.
column-line-is = line is
rail-of-gauge = rail, { $gauge }
closed-by = closed by { $what }
promised-for = promised for { $date }
# Of a line that a scenario opens.
opened = opened
last-known-about = Last known: the day up to which the source of a status reaches, where that lies before the day shown.
segment-ids = Ids of the segments
crossings-count = Border crossings: { $n }
column-id = id
# $state can end in the marks of its sources, such as [3].
port-state = Port { $name }: { $state }.
gauge-breaks-count = Gauge breaks: { $n }
column-place = place
column-from-mm = from mm
column-to-mm = to mm
column-note = note
or-elsewhere = or elsewhere on the neighbouring legs, whose gauge is not published
# More breaks of gauge. A number, and the forms that go with it.
gauge-breaks-possible = Up to { $n } more where the gauge is not published.
missing-links-count = Missing links: { $n }
column-said-about-works = said about completion and progress
# Of one piece of a line only.
one-segment = one segment
nothing-found = nothing found in the sources
# Share of works that is done, such as 45 %.
works-done = { $value } done
# Date for which works are promised.
works-due = due { $value }
parts = Parts
# By what lengths, hours or dollars are split: by country, by mode.
column-by = by
column-part = part
column-amount = amount
column-unit = unit
column-percent = %
published-lengths = Published lengths
column-published-length-of = published length of
column-claims-km = claims, km
# The length with which is calculated.
column-used = used
column-why-differ = why they differ
of-drawn-line = { $share } of the drawn line
# The claim that counts where several differ.
preferred = { $value } preferred
published-figures = Published capacity, cost and works
column-about = about
column-figure = figure
column-value = value
column-source-and-note = source and note
quantity-capacity = capacity
quantity-traffic = traffic
quantity-cost = cost
quantity-speed = speed
quantity-dwell = dwell
quantity-tunnels = tunnels
quantity-bridges = bridges
quantity-stations = stations
quantity-lanes = lanes
quantity-width = width
quantity-bridge-length = bridge length
quantity-load-limit = load limit
quantity-tracks = tracks
quantity-electrified = electrified
quantity-axle-load = axle load
quantity-gradient = gradient
quantity-train-length = train length
quantity-train-weight = train weight
quantity-investment = investment
quantity-investment-missing = investment missing

## Time, cost and emissions, term by term

transit-totals = Time, cost and emissions of a loaded container (TEU), from terminal to terminal
column-event = event
# How many times it happens.
column-times = times
column-hours = hours
column-usd = USD
column-usd-teu = USD/TEU
column-kg-co2e = kg CO2e
# The sum of the column.
together = together
together-p50 = together, P50 (P10–P90)
speeds = Speed without delay (SWOD) { $without } km/h, with delay (SWD) { $with } km/h.
as-if-open = As if all of it were open.
hours-by-term = Hours of { $route }, term by term: amount ÷ speed, amount × rate
cost-by-term = US dollars of { $route }, term by term
part-of-p50-about = “Of P50” is the part in the median of the sum; these parts add up. Values of single events do not: not all of them are high or low at once.
# A term of a sum: an amount times or over assumptions.
column-term = term
column-p10 = P10
column-p50 = P50
column-p90 = P90
column-part-of-p50 = part of P50
# A heading: what the term before it comes to.
equals-p50 = = { $unit }, P50 (P10–P90)
# Of a term for which no assumption was published.
not-published = not published
spread-hours = What decides the spread of time: { $parts }.
spread-cost = What decides the spread of cost: { $parts }.
spread-emission = What decides the spread of emissions: { $parts }.
column-assumption = assumption
# CAREC is a programme; its name stays.
column-carec-year = CAREC, year
column-caveat = caveat
# Whose bounds are the least and the greatest value seen.
extremes = { $value }, extremes
# $countries are two codes, such as AZ–GE.
at-border = border { $countries }: { $name }
at-gauge-changes = more changes of gauge, if any
at-gauge-change = change of gauge: { $place }
at-transshipment = transshipment: { $place }
at-port-wait = wait for a ship: { $place }
at-terminal = terminal: { $place }
at-yard = waits in yards, { $by }
at-rest = drivers' rests, { $by }
# $country is a code, such as AZ.
rail-in = rail in { $country }
road-in = road in { $country }
or = { $first } or { $last }
unit-m = m
unit-h = h
unit-usd = USD
unit-usd-teu = USD/TEU
unit-usd-teu-km = USD/TEU-km
unit-usd-tkm = USD/tkm
unit-g-tkm = g/tkm
unit-kg = kg
unit-km-h = km/h
unit-h-1000-km = h/1000 km
unit-t-teu = t/TEU

## Lists: routes, crossings, events, promises, scenarios, sources

heading-routes = { $name }, states as of { $shown }
column-name = name
column-modes = modes
# Kilometres that are not in operation.
column-missing = missing
# A number, and the forms that go with it.
heading-crossings = { $n } border crossings as of { $shown }
column-on-routes = on routes, at km
crossings-details = Who may pass, what they ask, what passes
crossing-for = For { $users }.
# $what is a value, then its date, note and source.
crossing-traffic = Traffic: { $what }.
crossing-capacity = Capacity: { $what }.
# Time that is spent at the border.
crossing-dwell = Dwell: { $what }.
crossing-load-limit = Load limit: { $what }.
# A number, and the forms that go with it.
heading-events = { $n } events up to { $shown }
heading-events-of = { $n } events of { $routes } up to { $shown }
data-end-events = The data end on { $date }: what happened later is not in them.
heading-promises = Promised dates, as said up to { $shown }
heading-promises-on = Promised dates on { $routes }, as said up to { $shown }
no-promises = No date of completion or opening was promised by then.
column-project = project
# How many times a date was said.
column-said = said
column-first-for = first for
column-now-for = now for
# By how many months the promised date moved.
column-moved = moved
column-state = state
# Whether the promised day has passed.
column-that-day = that day
day-passed = has passed
day-ahead = lies ahead
column-said-on = said on
column-who-and-source = who [source]
# Months, with a sign.
months-moved = { $n } mo
date-reported = { $date } (reported)
promises-about = Moved: calendar months from the date promised first; a year counts to its end. Where nobody is named, it is the word of the source. Reported: the date had come when it was said. State: that of the lines on the day, which may be in use while they are rebuilt.
# A number, and the forms that go with it.
heading-scenarios = { $n } scenarios
column-scenario = scenario
column-what-it-changes = what it changes
column-why = why
scenario-states = states of { $date }
scenario-promises = promises kept
# A scenario tells to open or close lines and crossings, and to avoid countries.
scenario-open = open { $what }
scenario-close = close { $what }
scenario-avoid = avoid { $countries }
# A number, and the forms that go with it.
heading-sources = { $n } sources of { $name }
column-grade = grade
column-language = language
column-source = source
sources-of-grade = { $n } { $grade }
by-grade = By grade: { $counts }.

## Ways and their loss

# What has to be least, at the end of a heading.
by-length = by length
by-time = by time
by-cost = by cost
heading-way = { $from } – { $to }, as of { $shown }, { $by }
heading-way-via = { $from } – { $to } by way of { $via }, as of { $shown }, { $by }
off-start = The start lies { $distance } from the network.
off-end = The end lies { $distance } from the network.
no-route = No route: { $reason }.
no-route-untouched = no segment touches { $place }
# $modes are rail, road or sea.
no-route-untouched-by = no segment by { $modes } touches { $place }
no-route-unjoined = the segments of the atlas do not join these places
no-route-unpriced-length = there is a way, but nothing is published on its length
no-route-unpriced-time = there is a way, but nothing is published on its time
no-route-unpriced-cost = there is a way, but nothing is published on its cost
no-route-cut = the way with the fewest obstacles is cut at { $parts }
# Changes of gauge.
column-breaks = breaks
column-common-percent = common, %
column-countries = countries
common-about = Common: the largest share of its length that a route has in common with a better one.
borders-of-way = Borders: { $names }.
gauge-changes-at = Gauge changes at { $places }.
# Numbers of origins and destinations; $over is an atlas or a file.
heading-matrix = { $from } by { $to }: { $over }, { $by }
heading-matrix-of = { $from } by { $to }: { $over }, as of { $shown }, { $by }
column-from = from
column-to = to
no-way = No way: { $n } of { $all }.
hours-unknown = hours not known
cost-unknown = cost not known
best-route = Best route: { $totals }.
disjoint-routes = Routes without a common segment: { $n }. What the best route does not use can be lost at no cost.
no-single-failure = No single crossing or segment breaks the connection.
# Numbers, and the forms that go with them.
single-failures = Single points of failure: { $segments } segments and { $crossings } crossings.
no-veto = No country between the ends holds a veto.
vetoes = Countries between the ends that hold a veto: { $countries }.
vetoes-of-ends = Countries that hold an end: { $countries }.
# What is taken away: a segment, a crossing or a country.
column-lost = lost
column-km-left = km left
column-extra-km = extra km
column-extra-hours = extra hours
column-extra-usd-teu = extra USD/TEU
lost-segment = segment
lost-crossing = crossing
lost-country = country
# Of what is left after a loss.
no-route-left = no route
# $n is two or more.
any-of-segments = { $from } – { $to }, any of { $n } segments
heading-breakeven = { $first } against { $second }, { $by }
# $what is the id of a segment, a crossing or an assumption; $today its value with bounds.
breakeven-inside = { $what } is taken to be { $today }. At { $value } both are equal, which is inside these bounds; as it is, { $less } has less.
breakeven-outside = { $what } is taken to be { $today }. At { $value } both are equal, which is outside these bounds; as it is, { $less } has less.
breakeven-on-neither = There is no such value: { $what } counts on neither of them { $by }.
breakeven-alike = There is no such value: { $what } counts alike on both of them.
breakeven-below-zero = There is no such value: whatever { $what } is, down to nothing, { $less } has less than { $more }.
breakeven-lacks = { $route } is not open end to end; first this must be: { $parts }.

## Rankings, evidence, differences

ranking-pairs-hours = Time: share of draws in which the route of the row is faster than that of the column
ranking-pairs-cost = Cost: share of draws in which the route of the row is cheaper than that of the column
ranking-ranks-hours = Time: share of draws in which the route has each rank
ranking-ranks-cost = Cost: share of draws in which the route has each rank
# Above the routes of the rows, beside those of the columns.
column-less-hours = faster than
column-less-cost = cheaper than
column-rank = rank
column-figures = figures
# How many sources.
column-sources = sources
column-oldest = oldest
column-without-date = without date
column-weakest = weakest
# Which sources the weakest are.
column-which-are = which are
quoted = “{ $text }”
heading-diff = { $group }: from { $from } to { $to }
shortest-stays = The shortest route that can be passed stays: { $route }.
fastest-stays = The fastest route that can be passed stays: { $route }.
cheapest-stays = The cheapest route that can be passed stays: { $route }.
shortest-changes = The shortest route that can be passed: { $before } before, { $after } after.
fastest-changes = The fastest route that can be passed: { $before } before, { $after } after.
cheapest-changes = The cheapest route that can be passed: { $before } before, { $after } after.
# In place of the name of a route.
no-best-route = none
# In place of the value of an assumption.
no-value = none
column-before = before
column-after = after
column-change = change
unchanged = Unchanged: { $routes }.
column-segment-or-crossing = segment or crossing
column-because = because
# $n is two or more.
part-of-segments = { $from } – { $to }, { $n } segments
opened-by = opened by { $what }
because-scenario = not in this scenario
# It changes because the dates differ.
because-date = date
changed-assumptions = Changed assumptions
nothing-changes = Nothing changes.

## Charts in text

heading-bars-time = Hours by part of the journey, as of { $shown }
heading-bars-cost = US dollars for a container, by part of the journey, as of { $shown }
# $what is the name of a route, $note its id.
route-not-open = { $what } ({ $note }), not open
total-unknown = Not known: nothing is published on { $what }
bars-legend = { $signs }. In brackets P10–P90.
told-as-if-open = What is not open is told as if it were.
heading-stairs-time = Hours over kilometres, as of { $shown }
heading-stairs-cost = US dollars for a container over kilometres, as of { $shown }
column-letter = letter
# Stops of a route, each with its part of the median.
column-stops = stops, their part of P50
heading-as-of = { $what }, as of { $shown }
routes-to-scale = Routes to one scale
strip-scale = km, 0 is { $start }
strip-disused = out of use
strip-unknown = state not known
strip-closed = closed in the scenario
strip-border = border
strip-border-shut = border that is not open
strip-gauge-break = break of gauge
strip-legend = { $states }; above: { $marks }.
