### Words of documents, tables and pages. The original: every other language has the same messages and variables.
###
### { $n } and the like are put in by the program. Messages that begin in lower case stand within a sentence or a cell.
### Names and dates are put in as they are, never inflected. TEU, USD, CO2e, HHI, SWOD, SWD, P10, P50 and P90 stay.

## Maps

map-legend = Legend
map-status = Status on { $date }
map-inset-subject = The { $km } km in { $country }
map-locator = Location of the map
map-operational = In operation
map-under-construction = Under construction
map-planned = Planned
map-disused = Out of use
map-line-closed = Closed to traffic
map-line-disrupted = Disrupted, not known whether open
map-unknown = Status unknown
map-closed-in-scenario = Closed in the scenario
map-railway = Railway
map-road = Road
map-sea = Shipping route
map-schematic = Alignment not surveyed, drawn schematically
map-port = Port
map-crossing-open = Border crossing, open
map-crossing-closed = Border crossing, closed
map-crossing-planned = Border crossing, planned or being built
map-crossing-restricted = Border crossing, open to some traffic only
map-crossing-disrupted = Border crossing, disrupted, not known whether open
map-crossing-unknown = Border crossing, status unknown
map-gauge-break = Break of gauge
map-disputed = Disputed area or boundary
map-km = { $n } km
map-km-borders = { $km } km, { $n } borders
map-km-border = { $km } km, 1 border
map-scale-at = Scale bar true at { $lat }
map-projection = Projection: { $name }
map-lambert-conic = Lambert conformal conic, standard parallels { $a } and { $b }
map-azimuthal-equal-area = Lambert azimuthal equal-area, centre { $a }
map-oblique-mercator = Oblique Mercator, centre { $a }, azimuth { $b }
map-mercator = Mercator
map-north = N
map-south = S
map-east = E
map-west = W
map-data-as-of = Data as of { $date }
map-data-up-to = Data as of { $date }; later events are known and not in them
map-boundaries = Boundaries and names shown do not imply endorsement or acceptance by anyone.
map-credits = Map data: { $credits }
map-lengths-note = Lengths: published where available, else measured on the drawn line
map-view-un = Boundaries follow resolutions of the United Nations, else those at independence.
map-view-facto = Boundaries follow who controls the land.
map-view-law = Boundaries follow the law of { $country }.
map-view-source = Lines in dispute are drawn as in the source.
map-desc-intro = Map of transport routes: { $n } shown. { $status }.
map-desc-route = { $route }: { $km } km from { $from } to { $to }; { $built } km in operation, { $works } km under construction, { $planned } km planned, { $disused } km out of use, { $unknown } km of unpublished state; border crossings: { $crossings }.

## Charts

chart-strip-title = Routes to one scale
chart-time-title = Time over distance
chart-cost-title = Cost over distance
chart-time-parts-title = Where the time goes
chart-cost-parts-title = Where the money goes
chart-timeline-title = What happened, by route
chart-promises-title = Promised dates
chart-promised-for = Promised for
chart-said-on = Said in
chart-promise-passed = the day has passed
chart-promises-note = A dot: a date was said; the line: it stands until another is said. Where a line meets the diagonal, the promised day has come; dashed: it has passed. A year counts to its end.
chart-promises-sources = Sources of each promise: the command “corridor promises”
chart-km-from = Kilometres from { $place }
chart-km = Kilometres
chart-hours = Hours
chart-dollars = US dollars per container (TEU)
chart-bands = Lines: median (P50); bands: 10th to 90th percentile (P10–P90). From terminal to terminal.
chart-as-if-open = Dashed: not open on this date; values as if it were.
chart-hatched-as-if-open = Hatched: not open end to end on this date; values as if it were.
chart-not-open = not open
chart-bars-note = Bars: parts of the median (P50); lines: 10th to 90th percentile (P10–P90). From terminal to terminal.
chart-moving-against-stops = Moving: { $a }; borders, gauge and ports: { $b }
chart-hours-of = { $n } h
chart-dollars-of = ${ $n }
chart-up-to-hours = to { $n } h
chart-up-to-dollars = to ${ $n }
chart-moving = Moving
chart-on-the-way = Stops on the way
chart-terminals = Terminals
chart-borders = Borders
chart-ports-and-transshipment = Ports and transshipment
chart-border = Border
chart-border-not-open = Border, not open
chart-gauge-change = Change of gauge
chart-transshipment = Transshipment
chart-port-wait = Wait for a ship
chart-terminal = Terminal
chart-yard = Waits in yards
chart-rest = Drivers’ rests
chart-unknown = Not known: { $routes }
chart-sources = Sources of each event: the command “corridor timeline”
chart-happened = What happened
chart-in-english = in English
chart-milestones-note = Bold, with a disc: the state of a line or crossing changed. Dates to one scale; years without events are left out at //.

## What a drawing says of its view

view-last-known = Last known status ({ $data }); no data for { $date }
view-boundaries-of-today = Boundaries and names are those of today.
view-overlays = Laid over, not of the atlas: { $names }
view-on-date = { $date }: { $said }
view-open-of = open end to end: { $n } of { $of }
view-not-begun = Not drawn: { $km } km of which nothing had been begun by then.
view-many-routes = { $n } routes: those that share track are drawn on each other, without names.
view-transliterated = Some names are transliterated.
view-in-latin = Names that are not known in this language are in English.
view-reversed = in the other direction
view-hypothetical = Hypothetical: { $what }
view-border-closed = border { $a }–{ $b } closed
view-border-open = border { $a }–{ $b } open
view-is-closed = { $name } closed
view-is-open = { $name } open
view-avoided = without { $country }
view-promises-kept = every promise up to { $date } kept
view-if-promises-kept = If every promise up to { $date } were kept
view-missing = { $km } km not in operation
view-promised = { $said }, promised for { $date }
view-border-shut = Border closed: { $name }
view-gauges = Gauge { $a } | { $b } mm
view-open = { $route } is open end to end, { $km } km
view-lacks = { $route } lacks { $km } of its { $of } km
view-shut = { $route }: every part is in operation, yet it is not open end to end
view-not-known = { $route }: not known whether it is open end to end
view-only-open = Only { $route } is open end to end
view-other-lacks = { $said }; the other route lacks { $km } km
view-others-lack = { $said }; each of the others lacks { $km } km
view-only-known-open = Only { $route } is known to be open end to end
view-some-open = { $n } of { $of } routes are open end to end: { $routes }
view-all-open = Each of the { $of } routes is open end to end; the shortest is { $route }, { $km } km
view-none-open = None of the { $of } routes is open end to end
view-lacks-least = { $said }; { $route } lacks least, { $km } km
view-none-known = None of the { $of } routes is known to be open end to end

## Figures: labels of rows

figure-length_km = Length
figure-measured_km = Drawn line
figure-published_length_km = Published
figure-directness = Directness
figure-operational_km = Operational
figure-missing_km = Missing
figure-under_construction_km = under construction
figure-planned_km = planned
figure-disused_km = disused
figure-shut_km = closed to traffic
figure-disrupted_km = disrupted
figure-unknown_km = state not known
figure-closed_km = Closed in the scenario
figure-crossings = Border crossings
figure-crossings_open = of them open
figure-gauge_breaks = Gauge breaks
figure-mode_changes = Changes of mode
figure-countries = Countries
figure-exposure_hhi = Exposure (HHI)
figure-hours = Time, hours (P50)
figure-days = in days
figure-hours_below_baseline = faster than base
figure-hours_first = fastest of all
figure-swod_kmh = km/h moving (SWOD)
figure-swd_kmh = km/h in all (SWD)
figure-payload_t = Load, t/TEU
figure-published_hours = Published, hours
figure-cost_teu_usd = Cost, USD/TEU (P50)
figure-cost_t_usd = per tonne, USD
figure-cost_below_baseline = cheaper than base
figure-cost_first = cheapest of all
figure-published_price_teu_usd = Published, USD/TEU
figure-co2e_teu_kg = CO2e, kg/TEU (P50)
figure-capacity_mt_y = Capacity, Mt/y
figure-capacity_lorries_d = Capacity, lorries/d
figure-traffic_mt_y = Traffic, Mt/y
figure-utilisation = Utilisation
figure-electrified_share = Electrified
figure-single_track_share = Single track
figure-axle_load_t = Axle load, t
figure-chokepoints = Chokepoints
range-of-claims = range of claims
range-of-draws = P10–P90
passable = Open end to end
passable-changed = open end to end
against-baseline = against baseline
baseline = baseline
published-for = published for, km
covered = { $known } of { $whole }
not-published-km = not published, km
money-cost = Cost of works
money-found = Money found
money-missing = Money missing
oldest-source = Oldest source
weakest-source = Weakest source
unit-km = km
unit-percent = { $n } %
unit-percent-below = <{ $n } %
unit-percent-above = >{ $n } %

## Families: headings over rows that add up

family-km_by_country = Length by country
family-km_by_mode = Length by mode
family-km_by_status = Length by status
family-km_by_gauge = Length by gauge
family-km_by_basis = Length by basis
family-km_by_accuracy = Length by line class
family-hours_by_event = P50 hours by event
family-hours_by_country = P50 hours by country
family-cost_teu_usd_by_event = P50 USD by event
family-cost_teu_usd_by_country = P50 USD by country
gauge-mm = { $gauges } mm
gauge-none = no rails
gauge-unknown = not published
class-surveyed = surveyed line
class-traced = traced line
class-generalised = generalised line
class-schematic = schematic line
basis-claimed = claimed
basis-carried = carried
basis-measured = measured

## Kinds of event on the way

event-move = moving
event-border = borders
event-gauge-change = changes of gauge
event-transshipment = transshipment
event-port-wait = waiting in ports
event-terminal = terminals
event-yard = waits in yards
event-rest = drivers' rests
moving-by = moving by { $mode ->
    [rail] rail
    [road] road
   *[sea] sea
}
by-mode = by { $mode ->
    [rail] rail
    [road] road
   *[sea] sea
}
mode-rail = rail
mode-road = road
mode-sea = sea

## States of lines, crossings and ports

state-operational = operational
state-open = open
state-under-construction = under construction
state-planned = planned
state-disused = disused
state-closed = closed
state-restricted = restricted
state-disrupted = disrupted
state-unknown = unknown
open-yes = yes
open-no = no
open-unknown = not known
user-freight-trains = freight trains
user-passenger-trains = passenger trains
user-trucks = trucks
user-cars = cars
user-buses = buses
user-pedestrians = pedestrians
user-ships = ships
user-returning-trucks = returning trucks
user-aid-trucks = aid trucks
state-to-users = { $state } to { $users }
state-not-updated = { $state }, not updated after { $day }
state-last-known = { $state }, last known { $day }
state-undated = { $state }, undated
state-ended = { $state }, last known { $before } until { $day }
state-begins = { $state }, first recorded { $day }
cut-closed-by = { $place } (closed by { $what })
cut-line-unknown = { $place } (state not known)
cut-crossing-unknown = { $place } (crossing of unknown state)
cut-crossing = { $place } (crossing { $state })
cut-users = { $place } (crossing not open to { $users })
cut-users-unknown = { $place } (crossing open, not known to whom)
cut-port-unknown = { $place } (port of unknown state)
cut-port = { $place } (port { $state })

## Advisories

advisory-hostilities = hostilities
advisory-blockade = blockade
advisory-strike-damage = strike damage
advisory-sanctions = sanctions
advisory-insurance = insurance
advisory-weather = weather
advisory-congestion = congestion
advisory-embargo = embargo
advisory-charge = charge
advisory-suspension = suspension
advisory-other = other
period-to = { $from } to { $until }
period-end-unknown = since { $from }, end not known
period-last-known = since { $from }, last known { $said }
period-since = since { $from }
advisories-about = Advisories are dated facts that touch a route on the day and set no status; lists of sanctions are named as their keepers publish them.

## Sources and topics

topic-length = length
topic-states = states
topic-hours = hours
topic-cost = cost
topic-capacity = capacity
topic-axle-load = axle load
topic-money = money
topic-chokepoints = chokepoints
grade-first-hand = first hand
grade-agency = agency
grade-secondary = secondary
grade-mirror = mirror
grade-unsourced = unsourced
grade-none = not graded
payer-state = state
payer-foreign-state = foreign state
payer-development-bank = development bank
payer-private = private
unsourced = † No published source was found.
unsourced-label = No published source

## Comparison

heading-group = { $name } as of { $shown }, baseline { $baseline }
other-direction = in the other direction
legend = * best in its row: passable end to end, and of what is drawn best in at least { $clear } % of draws. Lengths in km, calibrated to claims where there are any; drawn lines: geodesic on WGS 84 (Karney 2013). Hours, costs and emissions are modelled, from terminal to terminal: P50 (P10–P90) of { $draws } seeded draws, in which every border, change of gauge, wait and railway has a value of its own. Shares are of the same draws; those that print alike count half.
legend-terms = { $every } has every term, { $pairs } every pair.
legend-date = States as of { $shown }.
legend-profile = Capacity, traffic, track, axle load and money as published by the date; what is not built counts as designed. ≤: nothing is published for a part of the route, so that the true value can be less; shares of railways run from none to all of what is not published. Oldest and weakest source: behind length, states, hours and cost.
lengths-follow = Lengths of { $route } follow { $sources }
leader-hours = Time: { $route } is fastest, in { $share } of draws.
leader-hours-shut = Time: { $route } would be fastest, in { $share } of draws, but is not open end to end.
leader-hours-unclear = Time: no clear difference; { $route } is fastest most often, in { $share } of draws.
leader-cost = Cost: { $route } is cheapest, in { $share } of draws.
leader-cost-shut = Cost: { $route } would be cheapest, in { $share } of draws, but is not open end to end.
leader-cost-unclear = Cost: no clear difference; { $route } is cheapest most often, in { $share } of draws.
leader-emission = Emissions: { $route } is least, in { $share } of draws.
leader-emission-shut = Emissions: { $route } would be least, in { $share } of draws, but is not open end to end.
leader-emission-unclear = Emissions: no clear difference; { $route } is least most often, in { $share } of draws.
is-cut = { $route } is cut: { $parts }.
cut-off = No route of { $group } is left that can be passed.
not-open = Not open end to end: { $routes }; hours and costs there are as if all of it were open.
not-known-open = Not known whether open end to end: { $routes }; hours and costs there are as if it were.
openness-yes = { $route } is open end to end, as far as is known.
openness-no = { $route } is not open end to end: { $parts }.
openness-unknown = Not known of { $route }: { $parts }.
unknown-hours = Hours cannot be told: nothing is published on { $what }.
unknown-hours-of = Hours of { $route } cannot be told: nothing is published on { $what }.
unknown-cost = The cost cannot be told: nothing is published on { $what }.
unknown-cost-of = The cost of { $route } cannot be told: nothing is published on { $what }.
unknown-emission = Emissions cannot be told: nothing is published on { $what }.
unknown-emission-of = Emissions of { $route } cannot be told: nothing is published on { $what }.
direction-none = Nothing is known by direction here: hours, costs and emissions are those of the other direction.
direction-known = By direction are known: { $what }. All else is the same in both directions.
closes-nothing = { $what } closes nothing on these routes.
data-end = The data end on { $date }.
late = The data end on { $date }: later states are the last known ones, not a forecast.
early = The events begin in { $date }: a state without a first day is taken to have held before.
places-capacity = least capacity published, Mt/y: { $amount } at { $at }
places-lorries = least capacity published, lorries a day: { $amount } at { $at }
places-traffic = traffic { $amount } Mt/y at { $at }
places-used = { $amount } used at { $at }
places-axle-load = axle load, t: { $amount } at { $at }
places-chokepoints = chokepoints: { $names }
then = then

## Findings

sentence = { $said }.
with-note = { $what } ({ $note })
findings = Findings
finding-kept-more = If every published promise were kept, { $open } of the { $all } routes { $name } would be open end to end on { $day }; on { $shown } { $now }.
finding-kept-same = Even if every published promise were kept, no more routes { $name } would be open end to end on { $day } than on { $shown }.
finding-kept-shut = Not open then: { $routes }.
finding-kept-unknown = Not known to be open then: { $routes }.
finding-kept-claim = A promise is not a forecast.
km-missing = { $km } km missing
finding-undated = No date has been published for { $n ->
    [one] one part
   *[other] { $n } parts
} of what is missing: { $parts }.
part-km = { $from }–{ $to } ({ $km } km)
part-km-state = { $from }–{ $to } ({ $km } km, { $state })
more-parts = { $n } more
and = { $first } and { $last }
finding-transit = Besides the countries of their ends, of the routes { $name } { $told }: each of these can hold a route up.
transit-all = all { $all } pass { $country }
transit-some = { $n } of { $all } pass { $country }
finding-times = Times are wide: { $route } takes { $own } hours (P10–P90), { $base } { $other }.
finding-times-shut = Times are wide: { $route }, not open on { $shown }, takes { $own } hours (P10–P90), { $base } { $other }.
finding-times-unknown = Times are wide: { $route }, not known to be open on { $shown }, takes { $own } hours (P10–P90), { $base } { $other }.
finding-overlap = The ranges overlap; the first is the quicker in { $share } % of the draws.
finding-apart = The ranges do not overlap; the first is the quicker in { $share } % of the draws.
since-edition = Since the edition of { $date }: { $parts }.
since-added = { $n ->
    [one] one feature added
   *[other] { $n } features added
}
since-removed = { $n } removed
since-moved = { $n } moved
since-changed = { $n } changed
since-open = open end to end now: { $routes }
since-shut = no more open end to end: { $routes }
since-figures = other figures of: { $routes }
since-nothing = nothing changed in the data

## Routes in words

verdict-open = Open end to end.
verdict-shut = Not open end to end.
verdict-unknown = It is not known whether it is open end to end.
verdict-missing = { $km } km are not in operation: { $parts }.
verdict-unpublished = Of { $km } km no state has been published.
verdict-crossing-shut = Its border crossing is not open.
verdict-crossings-all-shut = None of the { $all } border crossings is open.
verdict-crossings-shut = { $n } of { $all } border crossings { $n ->
    [one] is
   *[other] are
} not open.
verdict-crossings-unknown = Whether { $n ->
    [one] one border crossing
   *[other] { $n } border crossings
} is open is not known.

## Terms

term-baseline = Baseline
term-baseline-meaning = the route with which the others of its group are compared.
term-co2e = CO2e
term-co2e-meaning = emissions of greenhouse gases, each counted as the carbon dioxide of the same effect, from well to wheel.
term-directness = Directness
term-directness-meaning = length over the shortest distance between the ends; 1 is a straight line.
term-draws = Draws
term-draws-meaning = calculations with every assumption drawn at random within its bounds; P10, P50 and P90 are the values below which a tenth, a half and nine tenths of the results lie.
term-exposure = Exposure (HHI)
term-exposure-meaning = the sum of the squared shares of the countries in the length: 1 for a single country.
term-gauge-break = Gauge break
term-gauge-break-meaning = where no wagon can go on because the width of the track changes: a change of wheels, or of wagons.
term-missing = Missing
term-missing-meaning = not in operation: under construction, planned, disused, closed, or of unpublished state.
term-speed = SWD, SWOD
term-speed-meaning = speed with delay, over the whole time from terminal to terminal; and without, of the moving train or lorry.
term-teu = TEU
term-teu-meaning = the unit of containers, one of twenty feet.
term-dagger = †
term-dagger-meaning = a value without a published source.

## The page: fixed words

page-skip = Skip to the comparison
page-on-this-page = On this page
page-data-to = Data to { $date }
page-shown = Shown: { $shown }.
page-theme = Theme
page-theme-system = As the system
page-theme-light = Light
page-theme-dark = Dark
page-findings = What it says
page-finding-figures = Figures
page-steer = Scenario and date
page-scenario = Scenario
page-date = Date
page-promise = Later dates count promises as kept; a promise is not a forecast.
page-as-it-is = As it is
page-step-data = data
page-routes = Routes
page-keys = Point at a route, a leg or a column to find it everywhere. By keyboard: Tab to a route, then ↓ and ↑ for its legs; Enter holds the route, Escape lets it go.
page-map = Map: { $name }
page-zoom = Zoom of the map: { $name }
page-zoom-in = Zoom in
page-zoom-out = Zoom out
page-zoom-whole = Whole map
page-move-left = Move left
page-move-right = Move right
page-move-up = Move up
page-move-down = Move down
page-zoom-hint = Ctrl and wheel, two fingers, or + and − to zoom; drag or arrow keys to move.
page-lines-follow = Lines follow the scenario and the date; a red cross marks a border or place that the scenario closes. Symbols, legend and words stay as of { $shown }.
page-map-in-words = The map in words
page-comparison = The comparison
page-dates = Open by date, if promises are kept
page-dates-about = Of each route the length in operation, on the day shown first and at the end of each later year with a promise, if every promise up to then were kept. A promise is not a forecast.
page-dates-cell = { $running } of { $whole } km
page-comparison-of = Comparison: { $name }
page-compared = { $name }: routes compared
page-as-of = as of { $shown }
page-baseline = Baseline
page-turn = Routes as rows, to sort
page-pick = Routes shown
page-pick-all = All
page-pick-none = None
page-underlined = Underlined figures differ from those of { $shown } before any scenario.
page-strip = Routes to one scale: { $name }
page-strip-follows = Pieces outlined in ink are as in the scenario on the date chosen; red dashes and crosses: closed in the scenario. Symbols stay as of { $shown }.
page-time = Where the time goes: { $name }
page-cost = Where the money goes: { $name }
page-promises = Promised dates: { $name }
page-charts-keep = Charts of time and cost keep the states of { $shown }.
page-missing-caption = Parts not in operation
page-missing-when = as of { $shown }, and when they were promised
page-crossings-caption = Border crossing points
page-advisories-caption = Advisories that the routes meet
page-show = Show
page-all-events = all events
page-timeline-paper = Print the timeline too
page-timeline-left-out = Events, and sources of events alone, are left out on paper; the page on a screen has them.
page-cited = Where it is cited
page-source = Source { $n }
page-link = Link
page-link-to = Copy a link to: { $name }
page-copy = Copy table
page-copy-of = Copy as a table: { $name }
page-embed = Embed
page-embed-of = Copy the code to embed: { $name }
page-file-of = { $kind }: { $name }
page-beside = In the folder of this page: two pages for Word on { $groups }; the whole report { $word } and in { $markdown }; { $layers }.
page-beside-word = for Word
page-beside-markdown = Markdown
page-beside-layers = layers for GIS
page-cite = Cite as: { $title }. { $generator }, data to { $date }.
page-made = Made by { $generator } with { $command }. Data to { $date }. One file, no network.
page-open-yes = open end to end
page-open-no = not open end to end
page-open-unknown = not known whether open end to end
page-in-english = Descriptions, events and notes are in English.

## The page: words of its script. In { $name } and the like the page puts values itself, as they are.

script-leg-o = in operation
script-leg-u = under construction
script-leg-p = planned
script-leg-d = out of use
script-leg-s = closed to traffic
script-leg-r = disrupted, not known whether open
script-leg-x = state not published
script-leg-c = closed in this scenario
script-route = { $name }: { $km } km, { $open }
script-leg = { $name }, leg { $n } of { $of }: { $place }, { $km } km, { $state }
script-open = Open end to end on { $date }: { $parts }.
script-open-part = { $name } { $n } of { $of } routes
script-lines = Lines: { $date }. Symbols and names: { $shown }.
script-fixed = As of { $date }: does not follow.
script-route-head = Route
script-link-copied = The link is copied.
script-code-copied = The code is copied.
script-table-copied = The table is copied.
script-events = { $n } of { $of } events

## Documents

title = Which routes are open, and at what cost? { $groups }
subtitle = { $n ->
    [one] { $n } route
   *[other] { $n } routes
}, states as of { $shown }: lengths, borders, gauge breaks, missing links, time and cost, each figure with its source.
made-with = Made with: { $command }
as-of = As of { $shown }.
states-on = States on { $shown }. Data to { $data }.
brief-star = * The best of its row, of the routes that are open. Hours from terminal to terminal and costs of a loaded container are medians of draws over assumptions; the whole report has their bounds and sources.
brief-limits = Planned is not built: a date is somebody’s claim. Hours and costs are assumptions with wide bounds. Boundaries and names imply no endorsement or acceptance by anyone.
what-it-does-not-claim = What it does not claim
the-routes = The routes
missing-links = Missing links
border-crossings = Border crossings
advisories = Advisories
advisories-count = Advisories: { $n }
timeline = Timeline
terms = Terms
sources = Sources
column-route = route
column-km = km
column-from-to = from – to
column-status = status
column-promised = promised for
column-crossing = crossing
column-borders = borders
column-mode = mode
column-asks = what it asks
column-kind = kind
column-when = when
column-what = what
column-routes = routes
column-date = date
column-happened = what happened
all = all
said-on = { $what }, said { $date }
reported = Reported: { $what }
limit-end = The data end on { $date }, and nothing later is in them.
limit-lines = Drawn lines are generalised, and some are schematic: half of them may be off by more than { $middle } m, the worst by { $worst } km.
limit-planned = Planned is not built: a date of completion is somebody’s claim, shown with who said so and when.
limit-hours = Hours, costs and emissions are assumptions with wide bounds: moving, and the stops on the way that a source puts a figure on, without yard waits and loading.
limit-boundaries = Boundaries and names are those of the sources and imply no endorsement or acceptance by anyone; each map names the view by which what is disputed is drawn.
limit-english = Descriptions, events, notes and sources are given in the language in which they were written.

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
heading-crossings = { $n ->
    [one] { $n } border crossing
   *[other] { $n } border crossings
} as of { $shown }
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
heading-events = { $n ->
    [one] { $n } event
   *[other] { $n } events
} up to { $shown }
heading-events-of = { $n ->
    [one] { $n } event
   *[other] { $n } events
} of { $routes } up to { $shown }
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
heading-scenarios = { $n ->
    [one] { $n } scenario
   *[other] { $n } scenarios
}
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
heading-sources = { $n ->
    [one] { $n } source
   *[other] { $n } sources
} of { $name }
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
single-failures = Single points of failure: { $segments ->
    [one] { $segments } segment
   *[other] { $segments } segments
} and { $crossings ->
    [one] { $crossings } crossing
   *[other] { $crossings } crossings
}.
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

## Hints below a report

tip-routes = Next: `corridor show ROUTE` for its legs, `corridor compare ROUTE ROUTE` for two side by side.
tip-scenarios = Use one: `corridor compare --scenario NAME`; two show what changes from the first to the second.
tip-assumptions = Change one for a single run: `corridor compare --assume border-rail-hours=12`, or 4..12..30.
tip-gaps = Gaps can be closed with --join METRES.
tip-one-way = --ignore-oneway follows every line both ways.

## Assumptions, findings of a check, options, differences between atlases

heading-assumptions = { $n ->
    [one] { $n } assumption
   *[other] { $n } assumptions
} of time, cost and emissions
heading-check = { $name }: { $errors ->
    [one] { $errors } error
   *[other] { $errors } errors
}, { $warnings ->
    [one] { $warnings } warning
   *[other] { $warnings } warnings
}
column-severity = severity
column-code = code
column-where = where
# What can be done about it.
column-hint = hint
severity-error = error
severity-warning = warning
heading-config = Options and where they come from
column-command = command
column-option = option
# Where the value of an option was set.
column-origin = from
origin-default = default
origin-command-line = command line
config-about = A flag wins over corridor.toml, which is looked for in this folder and those above it.
heading-atlas-diff = From { $before } to { $after }
embedded-atlas = the embedded atlas
column-segments = segments
column-places = places
column-crossings = crossings
column-events = events
column-sections = sections
# A property of a feature, such as the number of its tracks.
column-field = field
change-added = added
change-removed = removed
change-moved = moved
change-changed = changed
moved-by = moved { $distance }
figures-stay = The figures of the routes stay.

## The model against published times and prices, and against trips

heading-backtest = The model against { $n } published times and prices
backtest-none = The atlas has no layer of published times and prices.
backtest-times = Times
backtest-prices = Prices
heading-scores = How the model did
column-way = way
# The day on which it was said.
column-when-said = said
# What kind of statement it is.
column-basis = basis
column-published = published
column-model = model
# Model over what was published or observed.
column-ratio = ratio
# Whether it lies between the percentiles of the model; of scores, how many do.
column-inside = inside
way-by = { $ends } by { $places }
way-without = { $way }; without { $what }
statement-measured = measured
statement-stated = stated
statement-planned = planned
statement-promised = promised
statement-limit = limit
statement-tariff = tariff
statement-quoted = quoted
statement-estimated = estimated
# What a published time or price leaves out, after “without”.
omission-terminal = terminal
omission-origin-terminal = origin terminal
omission-destination-terminal = destination terminal
omission-yard = yard
omission-border = border
omission-gauge-change = gauge change
omission-transshipment = transshipment
omission-port-wait = port wait
unit-d = d
unit-usd-t = USD/t
# What the scores of a row are about.
column-of = of
column-number = number
# Share of those that are inside.
column-share = share
column-median-ln-ratio = median |ln ratio|
column-median-ratio = median ratio
score-times = times
score-prices = prices
score-times-and-prices = times and prices
score-measured-alone = measured alone
score-hours = hours
score-cost = cost
backtest-about = Model: median and, in brackets, 10th and 90th percentile, as if the whole way were open. Ratio: model over published value, of a range its middle. Inside: the published value lies between the percentiles; of a perfect model 80 % would. Median ratio above 1: the model is too slow or too dear. Promises and plans are counted too: the basis tells what kind of statement it is. Agreed limits are listed, and not counted.
backtest-unknown = Nothing is published on a part of these, so they are not counted: { $ids }.
heading-trips = The model against { $n ->
    [one] { $n } trip
   *[other] { $n } trips
}
column-trip = trip
column-trips = trips
trips-not-open = † Not open from end to end on that day by the atlas; the way with the fewest obstacles is taken.
trips-left-out = Rows that could not be used: { $n }; the warnings name them.
trips-about = Way: the shortest that was open on the day, in the modes of the trip. Model: median with 10th and 90th percentile. Ratio: model over trip. Inside: the trip lies between the percentiles; of a perfect model 80 % would. Median ratio above 1: the model is too slow or too dear.
heading-fitted = Assumptions fitted to these trips
fitted-none = None: an assumption needs at least { $n } trips that depend on it.
fitted-about = A trip tells its total alone, not how it was divided. So each assumption is scaled by the median, over the trips that depend on it, of observation over model; speeds the other way round, bounds with the value. It takes at least { $n } trips.
fitted-too-few = Too few trips depend on { $assumptions }.
fitted-scores = The same trips with these assumptions; on other trips they will do less well:
heading-scenario-file = Scenario file

## Lines of files: lengths, and new atlases

method = geodesic on WGS 84 (Karney 2013)
# $file is the name of a file; $method the message “method”.
heading-measure = { $file }: { $n ->
    [one] { $n } feature
   *[other] { $n } features
}, { $length }, { $method }
column-country = country
# A feature of a file: a line, or several that belong together.
column-feature = feature
column-by-country-km = by country, km
column-crossings-at = crossings (at km: position)
measure-sea = { $code }: at sea.
measure-outside = { $code }: outside the boundary layer.
# A line that runs along a border and strays over it by less than its accuracy.
measure-noise = Taken for noise: { $n ->
    [one] { $n } excursion
   *[other] { $n } excursions
} over a border, within the accuracy.
measure-left-out = Points and polygons left out, with no length along them: { $n }.
measure-more = And { $n ->
    [one] { $n } more feature
   *[other] { $n } more features
}; CSV and JSON list all.
heading-made = { $folder }: { $n ->
    [one] { $n } file
   *[other] { $n } files
}
# Length in common with segments that were there before.
column-shared-km = shared, km
made-over-water = { $length } lie over water by the boundaries and count to the countries beside it.
made-absorbed = { $length } of short stretches, such as bridges and tracks of stations, have the properties of what is beside them.
made-kept-whole = Shared in part and drawn again beside them, since more is written about them than their lines say: { $ids }.
made-todo = Not in the data, to fill in:
todo-as-of = `as_of`: of which day the data speak
todo-title = `title`: who made the lines, and their licence
todo-gauge = `gauge_mm` of { $open } of { $all } railways
todo-electrification = `electrification` of { $open } of { $all } railways
todo-tracks = `tracks` of { $open } of { $all } railways
todo-status = `status` of { $open } of { $all } segments
todo-crossings = `status` and `users` of { $open } of { $all } border crossings
todo-accuracy = `accuracy_m` of the lines of { $open } of { $all } segments

## Lines of files: ways over them

# A network of lines: nodes are where lines meet; a component is a part of it that is connected in itself.
heading-lines = { $file }: { $lines ->
    [one] { $lines } line
   *[other] { $lines } lines
}, { $nodes ->
    [one] { $nodes } node
   *[other] { $nodes } nodes
}
lines-components = Lines meet where they share a position; lines that merely cross do not. { $components ->
    [one] { $components } component
   *[other] { $components } components
}; the largest has { $nodes ->
    [one] { $nodes } node
   *[other] { $nodes } nodes
}.
lines-joined = Gaps up to { $limit } are closed by straight pieces, which count as length: { $n ->
    [one] { $n } gap
   *[other] { $n } gaps
}, { $sum } in all.
# Before a position in “lines-end”.
lines-from = From
lines-to = To
lines-via = By way of
# $place and $at are positions; $feature is the number of a line.
lines-end = { $what } { $place }: { $distance } to the nearest line, #{ $feature } at { $at }, of a component of { $n ->
    [one] { $n } node
   *[other] { $n } nodes
}.
# $sizes is two numbers of nodes or more, joined by “and”; $gaps one of the next three messages.
lines-apart = the ends lie in components that are not connected, of { $sizes } nodes; { $gaps }
lines-gaps-many = too many gaps lie between them
lines-gap-narrowest = the narrowest gap between them is { $gap }
lines-gaps-narrowest = the way with the narrowest gaps has { $n } of them, { $sum } in all, the widest { $widest }: { $gaps }
lines-apart-near = { $apart }. The component of the end comes within { $distance } of the start
lines-gap = { $width } between { $from } and { $to }
lines-gaps-more = and { $n } more
lines-one-way = one-way lines lead there only against their direction; both ways it would be { $length }
lines-forbidden = every way enters a country to avoid or crosses a closed border; the shortest of them is { $length }
# $country is a code, such as AZ.
lines-end-forbidden = { $place } lies in { $country }, which is to be avoided
column-lines = lines
column-in-common-percent = in common, %
column-gaps = gaps
lines-method = Lengths: { $method }. Time and cost need the attributes of an atlas.
# $field is the name of a property and its unit.
lines-field = the property { $field }, where a feature has it, else { $method }
unit-mi = mi
unit-ft = ft
note-far = { $place } lies far from the line: { $distance }, which is not in the length.
note-indirect = Route { $route } is { $times } times as long as the straight line between its ends: a link may be missing in the file.
note-gaps = Route { $route } leads over { $n ->
    [one] { $n } closed gap
   *[other] { $n } closed gaps
}, { $sum } in all: { $gaps }.
note-detour = The way is a detour: if every line could be followed both ways and nothing were forbidden, it would be { $free }, not { $length }.
note-none-one-way = No line of the file is one-way.
note-both-ways = Followed both ways, though one-way: { $n ->
    [one] { $n } feature
   *[other] { $n } features
}.
note-one-way = One-way (`oneway`): { $n ->
    [one] { $n } feature
   *[other] { $n } features
}.
note-one-way-implied = One-way (`oneway`): { $n ->
    [one] { $n } feature
   *[other] { $n } features
}, { $implied } of them roundabouts and motorways that do not say so.
# $list is words of a property, each with how often it occurs.
note-one-way-unknown = One-way lines not understood, so followed both ways: `oneway` of { $list }.
note-one-way-special = One-way lines for single kinds of vehicles, not read: { $list }.
note-levels = Lines of different `layer`, `bridge` or `tunnel` share { $n ->
    [one] { $n } position
   *[other] { $n } positions
} inside them, the first at { $place }; they are joined there, as in OpenStreetMap.
note-measured = Measured, having no length in `{ $field }`: { $n ->
    [one] { $n } feature
   *[other] { $n } features
}.
note-other-unit = The lengths in { $field } are { $times } times those drawn: the unit may be another one.

## What was written

written-files = { $n ->
    [one] { $n } file
   *[other] { $n } files
} in { $folder }
written-pages = { $n ->
    [one] { $n } page
   *[other] { $n } pages
} in { $folder }
written-atlas = { $n ->
    [one] { $n } file
   *[other] { $n } files
} in { $folder }; use them with --atlas { $folder }
written-html = the whole report, for a browser
written-brief = two pages on the first group, the same as brief.docx; report.docx and report.md have all of it
written-drawings = maps and charts
written-tables = figures of each group
written-layers = for GIS
written-terminal = In the terminal: { $command }
next-commands = Next:
