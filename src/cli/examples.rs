//! Examples of every command, with real places; a test runs them.

/// Examples by command: the arguments after `corridor`, and their effect.
const EXAMPLES: &[(&str, &[(&str, &str)])] = &[
    (
        "routes",
        &[
            ("routes", "the routes of the atlas, group by group"),
            ("routes --lang fa --as-of 2015", "Persian names, lengths missing in 2015"),
        ],
    ),
    (
        "show",
        &[
            ("show zangezur", "the route through Meghri, leg by leg"),
            ("show Syunik --lang az", "the same by another of its names, in Azerbaijani"),
            ("show aras --explain", "every term of its hours and costs"),
            ("show btk --as-of 2016 --format json", "Baku–Tbilisi–Kars a year before it opened"),
        ],
    ),
    (
        "compare",
        &[
            ("compare", "every group of routes"),
            ("compare aras zangezur btk --baseline btk", "three of them side by side"),
            ("compare instc-west instc-east --by hours", "hours by kind of event and by country"),
            ("compare gulf-moscow --as-of 2026-04-20", "what was open, and the advisories, during the blockade"),
            ("compare --scenario today --scenario promises-2030", "the effect of kept promises"),
            ("compare btk --evidence", "the sources behind each figure; --max-age 24mo ends with 1 where one is older"),
        ],
    ),
    (
        "find",
        &[
            ("find baku kars", "the shortest path over what is open"),
            ("find Баку Карс --avoid Iran", "around Iran; names in any language"),
            ("find bandar-abbas moscow --by time --alternatives 3", "the fastest and two that differ"),
            ("find 49.87,40.38 bandar-abbas --via tehran", "from a position, by Tehran"),
            ("find Lobito Kolwezi --network rail.geojson --join 2000 -o way.gpkg", "over any lines, written for a GIS"),
            ("find --matrix od.csv --by time", "every origin to every destination of a table"),
        ],
    ),
    (
        "resilience",
        &[
            ("resilience bandar-abbas moscow", "between the Gulf and Moscow"),
            ("resilience baku kars --promises --as-of 2030", "the same for Baku–Kars, promises kept"),
        ],
    ),
    (
        "breakeven",
        &[
            ("breakeven aras-road btk --of border-road-hours", "lorry against train, by hours at a border"),
            ("breakeven instc-west instc-caspian --of move-rail-speed", "the train against the ship"),
        ],
    ),
    (
        "backtest",
        &[
            ("backtest", "the model beside every published time and price"),
            ("backtest --assume move-rail-speed=30", "the same with slower trains"),
            ("backtest --trips trips.csv --suggest mine.toml", "your own trips, and assumptions fitted to them"),
        ],
    ),
    ("assumptions", &[("assumptions --format csv", "the parameters of hours, cost and emissions")]),
    ("scenarios", &[("scenarios", "the named what-ifs and their reasons")]),
    (
        "crossings",
        &[
            ("crossings", "every border crossing point"),
            ("crossings aras --as-of 2022-10", "those of the Aras route in October 2022"),
        ],
    ),
    ("timeline", &[("timeline zangezur", "dated events on the way by Meghri")]),
    (
        "promises",
        &[
            ("promises zangezur", "promised openings on the way by Meghri, and how they moved"),
            ("promises --as-of 2024 --format csv", "every promise known at the beginning of 2024"),
        ],
    ),
    ("sources", &[("sources --format csv", "every source of every figure")]),
    (
        "measure",
        &[
            ("measure line.geojson", "km per country and border crossings of any line"),
            ("measure line.geojson --tolerance 0 --format json", "every excursion over a border counts"),
        ],
    ),
    ("check", &[("check", "findings about the embedded atlas"), ("check mine", "about the one in mine/")]),
    (
        "diff",
        &[
            ("diff mine", "from the embedded atlas to the one in mine/"),
            ("diff before after --format csv", "from one folder to another"),
        ],
    ),
    (
        "new",
        &[
            (
                "new lobito --lines rail.geojson --from Lobito --to Kolwezi --join 2000 -o lobito",
                "an atlas of the railway between two towns",
            ),
            (
                "new mine --trace line.geojson -o mine",
                "an atlas of a drawn line; then map, compare, report with --atlas mine",
            ),
        ],
    ),
    ("init", &[("init mine", "the atlas as files; use them with --atlas mine")]),
    (
        "map",
        &[
            ("map aras zangezur btk -o map.svg", "A4 landscape with names in English"),
            ("map gulf-moscow --size a4 --lang ru -o instc.png", "upright, in Russian, 300 dpi"),
            (
                "map zangezur --extent 45,38.6,47.5,39.8 --size 85mm --theme print -o column.svg",
                "a column of a journal",
            ),
            ("map --overlay line.geojson --extent 42,38,51,42 -o line.svg", "any line over the base map"),
        ],
    ),
    (
        "chart",
        &[
            ("chart strip aras zangezur", "the routes to one scale, in the terminal"),
            ("chart time baku-kars -o time.svg", "hours over kilometres"),
            ("chart promises -o promises.svg", "promised dates over the dates on which they were said"),
            ("chart timeline zangezur --size 120mm -o timeline.png", "dated events"),
        ],
    ),
    (
        "export",
        &[
            ("export -o layers/", "everything, with styles, metadata and a data dictionary"),
            ("export zangezur aras -o two.gpkg", "two routes with all their layers for QGIS"),
            ("export baku-kars --layer crossings -o crossings.csv", "a table of border crossings"),
            ("export btk -o btk.kml", "a route for Google Earth"),
        ],
    ),
    (
        "report",
        &[
            ("report -o all", "the whole atlas"),
            ("report --routes zangezur,btk --title 'Meghri or Tbilisi?' -o meghri", "one question"),
            ("report --routes btk --as-of 2030 --promises -o 2030", "if every promise is kept"),
        ],
    ),
    ("config", &[("config", "the options in effect in this folder")]),
    ("schema", &[("schema", "the names"), ("schema compare", "the form of `compare --format json`")]),
    ("completions", &[("completions bash", "a script for bash; zsh, fish, powershell and elvish too")]),
    ("man", &[("man", "the manual page; `corridor man | man -l -`")]),
];

/// The command with examples below the help of each of its commands.
pub(crate) fn with_examples(mut command: clap::Command) -> clap::Command {
    for (name, examples) in EXAMPLES {
        let width = examples.iter().map(|(typed, _)| typed.chars().count()).max().unwrap_or_default();
        let lines = examples.iter().map(|(typed, what)| {
            // Long commands stand on a line of their own.
            let gap = if width > 56 { "\n      ".to_owned() } else { " ".repeat(2 + width - typed.chars().count()) };
            format!("  corridor {typed}{gap}{what}")
        });
        let text = format!("Examples:\n{}", lines.collect::<Vec<_>>().join("\n"));
        command = command.mut_subcommand(name, |sub| sub.after_help(text));
    }
    command
}
