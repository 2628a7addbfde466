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
legend-terms = { $every } — все слагаемые, { $pairs } — все пары.
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
since-edition = С издания от { $date }: { $parts }.
since-added = добавлено объектов: { $n }
since-removed = удалено: { $n }
since-moved = перемещено: { $n }
since-changed = изменено: { $n }
since-open = теперь открыты насквозь: { $routes }
since-shut = больше не открыты насквозь: { $routes }
since-figures = изменились показатели: { $routes }
since-nothing = данные не изменились

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
page-dates = Что открыто по датам, если обещания выполнены
page-dates-about = Действующая длина каждого маршрута в первый показанный день и в конце каждого следующего года, для которого есть обещание, если выполнены все обещания до этого дня. Обещание – не прогноз.
page-dates-cell = { $running } из { $whole } км
page-comparison-of = Сравнение: { $name }
page-compared = { $name }: сравнение маршрутов
page-as-of = по состоянию на { $shown }
page-baseline = Базовый маршрут
page-turn = Маршруты в строках, с сортировкой
page-pick = Показанные маршруты
page-pick-all = Все
page-pick-none = Ни одного
page-underlined = Подчёркнутые значения отличаются от значений на { $shown } без сценария.
page-strip = Маршруты в одном масштабе: { $name }
page-strip-follows = Обведённые части — по сценарию на выбранную дату; красный пунктир и кресты: закрыто в сценарии. Знаки отвечают состоянию на { $shown }.
page-time = На что уходит время: { $name }
page-cost = На что уходят деньги: { $name }
page-promises = Обещанные сроки: { $name }
page-charts-keep = Графики времени и стоимости не меняются: состояние на { $shown }.
page-missing-caption = Участки не в эксплуатации
page-missing-when = по состоянию на { $shown }, с обещанными сроками
page-crossings-caption = Пограничные пункты пропуска
page-advisories-caption = Предупреждения, которые касаются маршрутов
page-show = Показать
page-all-events = все события
page-timeline-paper = Печатать и хронологию
page-timeline-left-out = События и источники, относящиеся только к ним, на бумаге опущены; на экране они есть.
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
heading-route = { $name } ({ $id }): состояние на { $shown }
also-known-as = Другие названия: { $names }.
# The first length is that of the published sources, the second that of the line on the map.
route-lengths = Длина — { $length } км, приведена к опубликованным значениям; по показанной линии — { $drawn } км (геодезическая на WGS 84, Karney 2013); в эксплуатации — { $operational } км, недостаёт — { $missing } км; непрямолинейность — { $directness }.
accuracy-drawn = Точность показанной линии: { $parts }.
drawn-surveyed = { $km } км по съёмке
drawn-traced = { $km } км по снимку или карте
drawn-generalised = { $km } км обобщённо
drawn-schematic = { $km } км схематически
# How a line was drawn: measured in the field, traced from an image, generalised, or a mere sketch.
line-surveyed = по съёмке
line-traced = по снимку или карте
line-generalised = обобщённая
line-schematic = схематическая
# A leg is a part of a route between two neighbouring places.
column-leg = участок
# Country code, in two letters.
column-cc = страна
# By rail, road or sea, with the gauge.
column-by-mode = транспорт
column-status-last-known = состояние, последние данные
column-length = длина
# Length of the line on the map.
column-drawn = по линии
# Where the length comes from: claimed, carried or measured.
column-length-is = длина взята
column-segment = сегмент
# How the line was drawn: traced, schematic and so on.
column-line-is = линия
rail-of-gauge = железная дорога, колея { $gauge }
closed-by = закрыто по условию { $what }
promised-for = обещано к { $date }
# Of a line that a scenario opens.
opened = открыто в сценарии
last-known-about = Последние данные — день, которым заканчиваются сведения источника о состоянии, если он раньше показанного дня.
segment-ids = Идентификаторы сегментов
crossings-count = Пограничные пункты пропуска: { $n }
column-id = id
# $state can end in the marks of its sources, such as [3].
port-state = Порт { $name }: { $state }.
gauge-breaks-count = Смены колеи: { $n }
column-place = место
column-from-mm = с, мм
column-to-mm = на, мм
column-note = примечание
or-elsewhere = или в другом месте соседних участков, ширина колеи которых не опубликована
# More breaks of gauge. A number, and the forms that go with it.
gauge-breaks-possible = Ещё не более { $n } там, где ширина колеи не опубликована.
missing-links-count = Недостающие участки: { $n }
column-said-about-works = сказано о завершении и ходе работ
# Of one piece of a line only.
one-segment = только один сегмент
nothing-found = в источниках ничего не найдено
# Share of works that is done, such as 45 %.
works-done = выполнено { $value }
# Date for which works are promised.
works-due = срок { $value }
parts = Разбивка
# By what lengths, hours or dollars are split: by country, by mode.
column-by = показатель
column-part = часть
column-amount = значение
column-unit = единица
column-percent = %
published-lengths = Опубликованные длины
column-published-length-of = опубликованная длина
column-claims-km = публикации, км
# The length with which is calculated.
column-used = в расчёте
column-why-differ = почему расходятся
of-drawn-line = { $share } к показанной линии
# The claim that counts where several differ.
preferred = { $value }, принято
published-figures = Опубликованные мощность, стоимость и работы
column-about = о чём
column-figure = показатель
column-value = значение
column-source-and-note = источник и примечание
quantity-capacity = мощность
quantity-traffic = грузопоток
quantity-cost = стоимость
quantity-speed = скорость
quantity-dwell = время стоянки
quantity-tunnels = тоннели
quantity-bridges = мосты
quantity-stations = станции
quantity-lanes = полосы движения
quantity-width = ширина
quantity-bridge-length = длина моста
quantity-load-limit = предельная масса
quantity-tracks = пути
quantity-electrified = электрифицировано
quantity-axle-load = осевая нагрузка
quantity-gradient = уклон
quantity-train-length = длина поезда
quantity-train-weight = масса поезда
quantity-investment = инвестиции
quantity-investment-missing = недостаёт инвестиций

## Time, cost and emissions, term by term

transit-totals = Время, стоимость и выбросы для гружёного контейнера (TEU), от терминала до терминала
column-event = событие
# How many times it happens.
column-times = раз
column-hours = часы
column-usd = USD
column-usd-teu = USD/TEU
column-kg-co2e = кг CO2e
# The sum of the column.
together = итого
together-p50 = итого, P50 (P10–P90)
speeds = Скорость без задержек (SWOD) — { $without } км/ч, с задержками (SWD) — { $with } км/ч.
as-if-open = Как если бы всё было открыто.
hours-by-term = Время маршрута { $route } по слагаемым, ч: количество ÷ скорость, количество × норма
cost-by-term = Стоимость маршрута { $route } по слагаемым, доллары США
part-of-p50-about = «Часть P50» — вклад в медиану суммы; эти части складываются в неё. Значения отдельных событий не складываются: не все они велики или малы одновременно.
# A term of a sum: an amount times or over assumptions.
column-term = слагаемое
column-p10 = P10
column-p50 = P50
column-p90 = P90
column-part-of-p50 = часть P50
# A heading: what the term before it comes to.
equals-p50 = = { $unit }, P50 (P10–P90)
# Of a term for which no assumption was published.
not-published = не опубликовано
spread-hours = От чего зависит разброс времени: { $parts }.
spread-cost = От чего зависит разброс стоимости: { $parts }.
spread-emission = От чего зависит разброс выбросов: { $parts }.
column-assumption = допущение
# CAREC is a programme; its name stays.
column-carec-year = CAREC, год
column-caveat = оговорка
# Whose bounds are the least and the greatest value seen.
extremes = { $value }, крайние значения
# $countries are two codes, such as AZ–GE.
at-border = граница { $countries }: { $name }
at-gauge-changes = другие смены колеи, если они есть
at-gauge-change = смена колеи: { $place }
at-transshipment = перевалка: { $place }
at-port-wait = ожидание судна: { $place }
at-terminal = терминал: { $place }
at-yard = простои на станциях, { $by }
at-rest = отдых водителей, { $by }
# $country is a code, such as AZ.
rail-in = железная дорога ({ $country })
road-in = автодорога ({ $country })
or = { $first } или { $last }
unit-m = м
unit-h = ч
unit-usd = USD
unit-usd-teu = USD/TEU
unit-usd-teu-km = USD/TEU·км
unit-usd-tkm = USD/т·км
unit-g-tkm = г/т·км
unit-kg = кг
unit-km-h = км/ч
unit-h-1000-km = ч/1000 км
unit-t-teu = т/TEU

## Lists: routes, crossings, events, promises, scenarios, sources

heading-routes = { $name }: состояние на { $shown }
column-name = название
column-modes = виды транспорта
# Kilometres that are not in operation.
column-missing = недостаёт
# A number, and the forms that go with it.
heading-crossings = { $n ->
    [one] { $n } пограничный пункт пропуска
    [few] { $n } пограничных пункта пропуска
    [many] { $n } пограничных пунктов пропуска
   *[other] { $n } пограничного пункта пропуска
}, состояние на { $shown }
column-on-routes = на маршрутах, км
crossings-details = Кто допущен, что требуется, что проходит
crossing-for = Допущены: { $users }.
# $what is a value, then its date, note and source.
crossing-traffic = Объём движения: { $what }.
crossing-capacity = Мощность: { $what }.
# Time that is spent at the border.
crossing-dwell = Время на границе: { $what }.
crossing-load-limit = Предельная масса: { $what }.
# A number, and the forms that go with it.
heading-events = { $n ->
    [one] { $n } событие
    [few] { $n } события
    [many] { $n } событий
   *[other] { $n } события
} до { $shown }
heading-events-of = { $n ->
    [one] { $n } событие
    [few] { $n } события
    [many] { $n } событий
   *[other] { $n } события
} до { $shown }: { $routes }
data-end-events = Данные доведены до { $date }: того, что произошло позже, в них нет.
heading-promises = Обещанные сроки, названные до { $shown }
heading-promises-on = Обещанные сроки, названные до { $shown }: { $routes }
no-promises = К этому дню не было обещано ни одного срока завершения или открытия.
column-project = проект
# How many times a date was said.
column-said = сказано, раз
column-first-for = сначала к
column-now-for = теперь к
# By how many months the promised date moved.
column-moved = сдвиг
column-state = состояние
# Whether the promised day has passed.
column-that-day = срок
day-passed = прошёл
day-ahead = впереди
column-said-on = сказано
column-who-and-source = кто [источник]
# Months, with a sign.
months-moved = { $n } мес.
date-reported = { $date } (сообщается)
promises-about = Сдвиг — календарные месяцы от срока, обещанного первым; год считается до конца. Если никто не назван, это слова самого источника. «Сообщается» — к моменту, когда это сказано, дата уже наступила. Состояние — то, в каком линии находятся на этот день; при реконструкции ими могут пользоваться.
# A number, and the forms that go with it.
heading-scenarios = { $n ->
    [one] { $n } сценарий
    [few] { $n } сценария
    [many] { $n } сценариев
   *[other] { $n } сценария
}
column-scenario = сценарий
column-what-it-changes = что меняет
column-why = почему
scenario-states = состояния на { $date }
scenario-promises = обещания выполнены
# A scenario tells to open or close lines and crossings, and to avoid countries.
scenario-open = открыто — { $what }
scenario-close = закрыто — { $what }
scenario-avoid = без территории { $countries }
# A number, and the forms that go with it.
heading-sources = { $n ->
    [one] { $n } источник
    [few] { $n } источника
    [many] { $n } источников
   *[other] { $n } источника
}: { $name }
column-grade = оценка
column-language = язык
column-source = источник
sources-of-grade = { $grade } — { $n }
by-grade = По оценке: { $counts }.

## Ways and their loss

# What has to be least, at the end of a heading.
by-length = по длине
by-time = по времени
by-cost = по стоимости
heading-way = { $from } — { $to }: состояние на { $shown }, { $by }
heading-way-via = { $from } — { $to } (через: { $via }): состояние на { $shown }, { $by }
off-start = Начало удалено от сети на { $distance }.
off-end = Конец удалён от сети на { $distance }.
no-route = Маршрута нет: { $reason }.
no-route-untouched = ни один сегмент не касается места { $place }
# $modes are rail, road or sea.
no-route-untouched-by = ни один сегмент ({ $modes }) не касается места { $place }
no-route-unjoined = сегменты атласа не соединяют эти места
no-route-unpriced-length = путь есть, но о его длине ничего не опубликовано
no-route-unpriced-time = путь есть, но о времени на нём ничего не опубликовано
no-route-unpriced-cost = путь есть, но о его стоимости ничего не опубликовано
no-route-cut = путь с наименьшим числом препятствий прерван: { $parts }
# Changes of gauge.
column-breaks = смены колеи
column-common-percent = общее, %
column-countries = страны
common-about = Общее — наибольшая доля длины маршрута, общая с одним из маршрутов лучше него.
borders-of-way = Границы: { $names }.
gauge-changes-at = Смены колеи: { $places }.
# Numbers of origins and destinations; $over is an atlas or a file.
heading-matrix = { $from } × { $to }: { $over }, { $by }
heading-matrix-of = { $from } × { $to }: { $over }, состояние на { $shown }, { $by }
column-from = откуда
column-to = куда
no-way = Нет пути: { $n } из { $all }.
hours-unknown = время неизвестно
cost-unknown = стоимость неизвестна
best-route = Лучший маршрут: { $totals }.
disjoint-routes = Маршруты без общих сегментов: { $n }. То, чем лучший маршрут не пользуется, можно потерять без последствий.
no-single-failure = Потеря любого одного пункта пропуска или сегмента не прерывает сообщения.
# Numbers, and the forms that go with them.
single-failures = Единые точки отказа: { $segments ->
    [one] { $segments } сегмент
    [few] { $segments } сегмента
    [many] { $segments } сегментов
   *[other] { $segments } сегмента
} и { $crossings ->
    [one] { $crossings } пункт пропуска
    [few] { $crossings } пункта пропуска
    [many] { $crossings } пунктов пропуска
   *[other] { $crossings } пункта пропуска
}.
no-veto = Ни одна страна между концами не имеет права вето.
vetoes = Страны между концами, имеющие право вето: { $countries }.
vetoes-of-ends = Страны, в которых лежат концы: { $countries }.
# What is taken away: a segment, a crossing or a country.
column-lost = потеря
column-km-left = осталось, км
column-extra-km = доп. км
column-extra-hours = доп. часы
column-extra-usd-teu = доп. USD/TEU
lost-segment = сегмент
lost-crossing = пункт пропуска
lost-country = страна
# Of what is left after a loss.
no-route-left = нет маршрута
# $n is two or more.
any-of-segments = { $from } – { $to }, любой из { $n ->
    [one] { $n } сегмента
   *[other] { $n } сегментов
}
heading-breakeven = { $first } и { $second }: сравнение { $by }
# $what is the id of a segment, a crossing or an assumption; $today its value with bounds.
breakeven-inside = Для { $what } принято { $today }. При { $value } оба маршрута равны, и это значение лежит в указанных пределах; как есть, меньше у маршрута { $less }.
breakeven-outside = Для { $what } принято { $today }. При { $value } оба маршрута равны, но это значение лежит вне указанных пределов; как есть, меньше у маршрута { $less }.
breakeven-on-neither = Такого значения нет: { $what } не влияет ни на один из маршрутов при сравнении { $by }.
breakeven-alike = Такого значения нет: { $what } одинаково влияет на оба маршрута.
breakeven-below-zero = Такого значения нет: каким бы ни было значение { $what }, вплоть до нуля, у маршрута { $less } меньше, чем у маршрута { $more }.
breakeven-lacks = Маршрут { $route } не открыт насквозь; сначала нужны участки: { $parts }.

## Rankings, evidence, differences

ranking-pairs-hours = Время: доля прогонов, в которых маршрут строки быстрее маршрута столбца
ranking-pairs-cost = Стоимость: доля прогонов, в которых маршрут строки дешевле маршрута столбца
ranking-ranks-hours = Время: доля прогонов, в которых маршрут занимает каждое из мест
ranking-ranks-cost = Стоимость: доля прогонов, в которых маршрут занимает каждое из мест
# Above the routes of the rows, beside those of the columns.
column-less-hours = быстрее, чем
column-less-cost = дешевле, чем
column-rank = место
column-figures = показатели
# How many sources.
column-sources = источники
column-oldest = самый старый
column-without-date = без даты
column-weakest = самый слабый
# Which sources the weakest are.
column-which-are = какие именно
quoted = «{ $text }»
heading-diff = { $group }: от { $from } к { $to }
shortest-stays = Кратчайший проходимый маршрут не меняется: { $route }.
fastest-stays = Самый быстрый проходимый маршрут не меняется: { $route }.
cheapest-stays = Самый дешёвый проходимый маршрут не меняется: { $route }.
shortest-changes = Кратчайший проходимый маршрут: было — { $before }, стало — { $after }.
fastest-changes = Самый быстрый проходимый маршрут: было — { $before }, стало — { $after }.
cheapest-changes = Самый дешёвый проходимый маршрут: было — { $before }, стало — { $after }.
# In place of the name of a route.
no-best-route = нет
# In place of the value of an assumption.
no-value = нет
column-before = было
column-after = стало
column-change = изменение
unchanged = Без изменений: { $routes }.
column-segment-or-crossing = сегмент или пункт пропуска
column-because = причина
# $n is two or more.
part-of-segments = { $from } – { $to }, { $n ->
    [one] { $n } сегмент
    [few] { $n } сегмента
    [many] { $n } сегментов
   *[other] { $n } сегмента
}
opened-by = открыто по условию { $what }
because-scenario = нет в этом сценарии
# It changes because the dates differ.
because-date = дата
changed-assumptions = Изменённые допущения
nothing-changes = Ничего не меняется.

## Charts in text

heading-bars-time = Часы по составляющим пути: состояние на { $shown }
heading-bars-cost = Доллары США за контейнер по составляющим пути: состояние на { $shown }
# $what is the name of a route, $note its id.
route-not-open = { $what } ({ $note }), не открыт
total-unknown = Неизвестно, нет опубликованных данных: { $what }
bars-legend = { $signs }. В скобках — P10–P90.
told-as-if-open = Неоткрытое показано, как если бы оно было открыто.
heading-stairs-time = Часы по расстоянию: состояние на { $shown }
heading-stairs-cost = Доллары США за контейнер по расстоянию: состояние на { $shown }
column-letter = буква
# Stops of a route, each with its part of the median.
column-stops = остановки, их часть P50
heading-as-of = { $what }: состояние на { $shown }
routes-to-scale = Маршруты в одном масштабе
strip-scale = км, 0 — { $start }
strip-disused = не используется
strip-unknown = состояние неизвестно
strip-closed = закрыто в сценарии
strip-border = граница
strip-border-shut = граница, не открыта
strip-gauge-break = смена колеи
strip-legend = { $states }; сверху: { $marks }.

## Hints below a report

tip-routes = Далее: `corridor show ROUTE` — участки маршрута, `corridor compare ROUTE ROUTE` — два маршрута рядом.
tip-scenarios = Применить один: `corridor compare --scenario NAME`; два показывают, что меняется от первого ко второму.
tip-assumptions = Изменить одно на один расчёт: `corridor compare --assume border-rail-hours=12` или 4..12..30.
tip-gaps = Разрывы можно закрыть параметром `--join METRES`.
tip-one-way = С параметром `--ignore-oneway` по каждой линии можно следовать в обе стороны.

## Assumptions, findings of a check, options, differences between atlases

heading-assumptions = { $n ->
    [one] { $n } допущение
    [few] { $n } допущения
    [many] { $n } допущений
   *[other] { $n } допущения
} о времени, стоимости и выбросах
heading-check = { $name }: { $errors ->
    [one] { $errors } ошибка
    [few] { $errors } ошибки
    [many] { $errors } ошибок
   *[other] { $errors } ошибки
}, { $warnings ->
    [one] { $warnings } предупреждение
    [few] { $warnings } предупреждения
    [many] { $warnings } предупреждений
   *[other] { $warnings } предупреждения
}
column-severity = уровень
column-code = код
column-where = где
# What can be done about it.
column-hint = подсказка
severity-error = ошибка
severity-warning = предупреждение
heading-config = Параметры и откуда они взяты
column-command = команда
column-option = параметр
# Where the value of an option was set.
column-origin = откуда
origin-default = по умолчанию
origin-command-line = командная строка
config-about = Параметр командной строки важнее файла `corridor.toml`, который ищется в этой папке и в папках над ней.
heading-atlas-diff = Было: { $before }; стало: { $after }
embedded-atlas = встроенный атлас
column-segments = сегменты
column-places = места
column-crossings = пункты пропуска
column-events = события
column-sections = секции
# A property of a feature, such as the number of its tracks.
column-field = поле
change-added = добавлено
change-removed = удалено
change-moved = перемещено
change-changed = изменено
moved-by = перемещено на { $distance }
figures-stay = Показатели маршрутов не изменились.

## The model against published times and prices, and against trips

heading-backtest = Модель в сравнении с опубликованными сроками и ценами ({ $n })
backtest-none = В атласе нет слоя опубликованных сроков и цен.
backtest-times = Сроки
backtest-prices = Цены
heading-scores = Насколько точна модель
column-way = путь
# The day on which it was said.
column-when-said = сказано
# What kind of statement it is.
column-basis = данные
column-published = опубликовано
column-model = модель
# Model over what was published or observed.
column-ratio = отн.
# Whether it lies between the percentiles of the model; of scores, how many do.
column-inside = внутри
way-by = { $ends } через: { $places }
way-without = { $way }; не включено: { $what }
statement-measured = измерено
statement-stated = заявлено
statement-planned = запланировано
statement-promised = обещано
statement-limit = предел
statement-tariff = тариф
statement-quoted = предложение
statement-estimated = оценка
# What a published time or price leaves out, after “without”.
omission-terminal = терминалы
omission-origin-terminal = терминал отправления
omission-destination-terminal = терминал назначения
omission-yard = простои на станциях
omission-border = граница
omission-gauge-change = смена колеи
omission-transshipment = перевалка
omission-port-wait = ожидание в порту
unit-d = сут.
unit-usd-t = USD/т
# What the scores of a row are about.
column-of = что
column-number = число
# Share of those that are inside.
column-share = доля
column-median-ln-ratio = медиана |ln отношения|
column-median-ratio = медиана отношения
score-times = сроки
score-prices = цены
score-times-and-prices = сроки и цены
score-measured-alone = только измеренные
score-hours = время
score-cost = стоимость
backtest-about = Модель: медиана и, в скобках, 10-й и 90-й процентили, как если бы весь путь был открыт. Отношение: модель к опубликованному значению, для диапазона — к его середине. Внутри: опубликованное значение лежит между процентилями; при безупречной модели таких было бы 80 %. Медиана отношения больше 1: по модели выходит слишком долго или слишком дорого. Обещания и планы тоже учтены: столбец «вид данных» показывает, что это за сведения. Согласованные пределы приведены, но не учтены.
backtest-unknown = Для части этих путей ничего не опубликовано, поэтому они не учтены: { $ids }.
heading-trips = Модель в сравнении с { $n ->
    [one] { $n } перевозкой
   *[other] { $n } перевозками
}
column-trip = перевозка
column-trips = перевозки
trips-not-open = † По атласу в этот день не открыто насквозь; взят путь с наименьшим числом препятствий.
trips-left-out = Строк, которые не удалось использовать: { $n }; они названы в предупреждениях.
trips-about = Путь: кратчайший из открытых в этот день, по видам транспорта перевозки. Модель: медиана с 10-м и 90-м процентилями. Отношение: модель к перевозке. Внутри: значение перевозки лежит между процентилями; при безупречной модели таких было бы 80 %. Медиана отношения больше 1: по модели выходит слишком долго или слишком дорого.
heading-fitted = Допущения, подобранные по этим перевозкам
fitted-none = Нет: нужно не менее { $n ->
    [one] { $n } перевозки
   *[other] { $n } перевозок
}, зависящих от допущения.
fitted-about = О перевозке известен только итог, но не то, из чего он сложился. Поэтому каждое допущение умножено на медиану отношения наблюдения к модели по перевозкам, которые от него зависят; для скоростей отношение обратное, границы меняются вместе со значением. Нужно не менее { $n ->
    [one] { $n } перевозки
   *[other] { $n } перевозок
}.
fitted-too-few = Слишком мало перевозок зависит от допущений: { $assumptions }.
fitted-scores = Те же перевозки с этими допущениями; на других перевозках результат будет хуже:
heading-scenario-file = Файл сценария

## Lines of files: lengths, and new atlases

method = геодезическая длина на WGS 84 (Karney 2013)
# $file is the name of a file; $method the message “method”.
heading-measure = { $file }: { $n ->
    [one] { $n } объект
    [few] { $n } объекта
    [many] { $n } объектов
   *[other] { $n } объекта
}, { $length }, { $method }
column-country = страна
# A feature of a file: a line, or several that belong together.
column-feature = объект
column-by-country-km = по странам, км
column-crossings-at = пересечения границ (км: координаты)
measure-sea = { $code }: в море.
measure-outside = { $code }: вне слоя границ.
# A line that runs along a border and strays over it by less than its accuracy.
measure-noise = Сочтено погрешностью: { $n ->
    [one] { $n } выход
    [few] { $n } выхода
    [many] { $n } выходов
   *[other] { $n } выхода
} за границу в пределах точности.
measure-left-out = Пропущено точек и полигонов, вдоль которых нет длины: { $n }.
measure-more = И ещё { $n ->
    [one] { $n } объект
    [few] { $n } объекта
    [many] { $n } объектов
   *[other] { $n } объекта
}; в CSV и JSON перечислены все.
heading-made = { $folder }: { $n ->
    [one] { $n } файл
    [few] { $n } файла
    [many] { $n } файлов
   *[other] { $n } файла
}
# Length in common with segments that were there before.
column-shared-km = общее, км
made-over-water = { $length } лежат, судя по границам, над водой и отнесены к странам рядом с ней.
made-absorbed = { $length } коротких отрезков, таких как мосты и станционные пути, получили свойства того, что рядом.
made-kept-whole = Общие лишь отчасти и начерчены рядом заново, так как о них записано больше, чем говорят их линии: { $ids }.
made-todo = Чего нет в данных и что следует заполнить:
todo-as-of = `as_of`: на какой день эти данные
todo-title = `title`: кто начертил линии и какова их лицензия
todo-gauge = `gauge_mm`: железных дорог { $open } из { $all }
todo-electrification = `electrification`: железных дорог { $open } из { $all }
todo-tracks = `tracks`: железных дорог { $open } из { $all }
todo-status = `status`: сегментов { $open } из { $all }
todo-crossings = `status` и `users`: пунктов пропуска { $open } из { $all }
todo-accuracy = `accuracy_m` линий: сегментов { $open } из { $all }

## Lines of files: ways over them

# A network of lines: nodes are where lines meet; a component is a part of it that is connected in itself.
heading-lines = { $file }: { $lines ->
    [one] { $lines } линия
    [few] { $lines } линии
    [many] { $lines } линий
   *[other] { $lines } линии
}, { $nodes ->
    [one] { $nodes } узел
    [few] { $nodes } узла
    [many] { $nodes } узлов
   *[other] { $nodes } узла
}
lines-components = Линии соединяются там, где у них общая точка; линии, которые лишь пересекаются, не соединены. { $components ->
    [one] { $components } связная часть
    [few] { $components } связные части
    [many] { $components } связных частей
   *[other] { $components } связной части
}; в наибольшей { $nodes ->
    [one] { $nodes } узел
    [few] { $nodes } узла
    [many] { $nodes } узлов
   *[other] { $nodes } узла
}.
lines-joined = Разрывы до { $limit } закрыты прямыми отрезками, которые входят в длину: { $n ->
    [one] { $n } разрыв
    [few] { $n } разрыва
    [many] { $n } разрывов
   *[other] { $n } разрыва
}, всего { $sum }.
# Before a position in “lines-end”.
lines-from = Начало
lines-to = Конец
lines-via = Через
# $place and $at are positions; $feature is the number of a line.
lines-end = { $what } { $place }: до ближайшей линии { $distance }, № { $feature }, точка { $at }, в связной части из { $n ->
    [one] { $n } узла
   *[other] { $n } узлов
}.
# $sizes is two numbers of nodes or more, joined by “and”; $gaps one of the next three messages.
lines-apart = концы лежат в несоединённых частях сети (узлов: { $sizes }); { $gaps }
lines-gaps-many = между ними слишком много разрывов
lines-gap-narrowest = самый узкий разрыв между ними — { $gap }
lines-gaps-narrowest = на пути с самыми узкими разрывами их { $n }, всего { $sum }, самый широкий { $widest }: { $gaps }
lines-apart-near = { $apart }. Часть сети, где лежит конец, подходит к началу на { $distance }
lines-gap = { $width } между { $from } и { $to }
lines-gaps-more = и ещё { $n }
lines-one-way = односторонние линии ведут туда только против своего направления; в обе стороны было бы { $length }
lines-forbidden = любой путь проходит через исключённую страну или закрытую границу; кратчайший из них — { $length }
# $country is a code, such as AZ.
lines-end-forbidden = { $place } находится в стране { $country }, которая исключена
column-lines = линии
column-in-common-percent = общее, %
column-gaps = разрывы
lines-method = Длины: { $method }. Для времени и стоимости нужны атрибуты атласа.
# $field is the name of a property and its unit.
lines-field = свойство { $field }, где оно у объекта есть, иначе { $method }
unit-mi = мили
unit-ft = футы
note-far = { $place } далеко от линии: { $distance }; в длину это не входит.
note-indirect = Маршрут { $route } длиннее прямой между его концами в { $times } раза: возможно, в файле недостаёт связи.
note-gaps = Маршрут { $route } проходит через { $n ->
    [one] { $n } закрытый разрыв
    [few] { $n } закрытых разрыва
    [many] { $n } закрытых разрывов
   *[other] { $n } закрытого разрыва
}, всего { $sum }: { $gaps }.
note-detour = Это объезд: если бы по каждой линии можно было следовать в обе стороны и ничто не было исключено, длина была бы { $free }, а не { $length }.
note-none-one-way = Односторонних линий в файле нет.
note-both-ways = Пройдены в обе стороны, хотя односторонние: { $n ->
    [one] { $n } объект
    [few] { $n } объекта
    [many] { $n } объектов
   *[other] { $n } объекта
}.
note-one-way = Односторонние (`oneway`): { $n ->
    [one] { $n } объект
    [few] { $n } объекта
    [many] { $n } объектов
   *[other] { $n } объекта
}.
note-one-way-implied = Односторонние (`oneway`): { $n ->
    [one] { $n } объект
    [few] { $n } объекта
    [many] { $n } объектов
   *[other] { $n } объекта
}, из них кольцевых развязок и автомагистралей без такой пометки: { $implied }.
# $list is words of a property, each with how often it occurs.
note-one-way-unknown = Пометка `oneway` не понята, поэтому линии пройдены в обе стороны: { $list }.
note-one-way-special = Односторонние лишь для отдельных видов транспорта, не учтено: { $list }.
note-levels = У линий с разными `layer`, `bridge` или `tunnel` внутри { $n ->
    [one] { $n } общая точка
    [few] { $n } общие точки
    [many] { $n } общих точек
   *[other] { $n } общей точки
}, первая — { $place }; там они соединены, как в OpenStreetMap.
note-measured = Измерено, так как длины в `{ $field }` нет: { $n ->
    [one] { $n } объект
    [few] { $n } объекта
    [many] { $n } объектов
   *[other] { $n } объекта
}.
note-other-unit = Длины в { $field } отличаются от начерченных в { $times } раза: возможно, единица другая.

## What was written

written-files = { $folder }: файлов – { $n }
written-pages = { $folder }: страниц – { $n }
written-atlas = { $folder }: файлов – { $n }; использовать: --atlas { $folder }
written-html = весь отчёт, для браузера
written-brief = две страницы о первой группе, то же в brief.docx; полностью – report.docx и report.md
written-drawings = карты и графики
written-tables = показатели каждой группы
written-layers = для ГИС
written-terminal = В терминале: { $command }
next-commands = Дальше:
