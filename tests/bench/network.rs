//! Queries on any lines inside one process: reading, building, warm queries, a thousand random pairs, peak memory.
//!
//!     cargo bench --bench network -- world-rail.geojson
//!
//! Prints a name, a tab and a value in each line; `tests/bench/network.py` sets peers beside it. Without a file it says so
//! and does nothing, so that `cargo bench` runs anywhere.
#![allow(
    missing_docs,
    clippy::print_stdout,
    clippy::unwrap_used,
    reason = "a benchmark prints, and stops where it cannot go on"
)]

use std::hint::black_box;
use std::path::Path;
use std::time::Instant;

use corridor::{
    LonLat, Metres,
    network::{LineNetwork, LineOptions},
    read_lines,
};

/// How often a warm query is asked.
const TIMES: usize = 40;
/// How many random pairs are asked.
const PAIRS: u64 = 1000;

fn milliseconds(since: Instant) -> f64 {
    since.elapsed().as_secs_f64() * 1000.0
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

/// A stream of numbers that is the same every time (SplitMix64).
fn random(state: &mut u64) -> u64 {
    *state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let mut z = *state;
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ (z >> 31)
}

fn main() {
    let Some(file) = std::env::args().skip(1).find(|arg| !arg.starts_with('-')) else {
        println!("skipped: name a GeoJSON file of lines: cargo bench --bench network -- FILE");
        return;
    };
    let start = Instant::now();
    let lines = read_lines(Path::new(&file)).unwrap();
    println!("read, ms\t{:.0}", milliseconds(start));
    let start = Instant::now();
    let network = LineNetwork::new(&lines.features, &LineOptions::default());
    println!("build, ms\t{:.0}", milliseconds(start));
    let mut search = network.search();
    let far = Metres::from_km(50.0);
    let at = |lon: f64, lat: f64| LonLat::new(lon, lat).unwrap();
    for (name, a, b) in [
        ("shanghai-berlin", at(121.4737, 31.2304), at(13.405, 52.52)),
        ("baku-tbilisi", at(49.867, 40.409), at(44.793, 41.716)),
    ] {
        let Ok(ends) = network.snap(&[a, b], far) else { continue };
        let Some(path) = search.shortest(&ends[0], &ends[1]) else { continue };
        let times = (0..TIMES).map(|_| {
            let start = Instant::now();
            black_box(search.shortest(&ends[0], &ends[1]));
            milliseconds(start)
        });
        println!("warm {name}, ms\t{:.2}", median(times.collect()));
        println!("length {name}, km\t{:.1}", path.length().km());
    }
    // Ends of random lines: some pairs are not connected, which is an answer as well.
    let mut state = 1;
    let ends: Vec<LonLat> = lines.features.iter().flat_map(|f| &f.lines).map(|line| line[0]).collect();
    let mut pick = || ends[usize::try_from(random(&mut state) % ends.len() as u64).unwrap()];
    let pairs: Vec<[LonLat; 2]> = (0..PAIRS).map(|_| [pick(), pick()]).collect();
    let start = Instant::now();
    let mut found = 0;
    for pair in &pairs {
        let Ok(ends) = network.snap(pair, Metres::new(1.0)) else { continue };
        found += usize::from(search.shortest(&ends[0], &ends[1]).is_some());
    }
    println!("{PAIRS} random pairs, ms\t{:.0}", milliseconds(start));
    println!("of them connected\t{found}");
    // Linux tells the peak of a process; elsewhere it is left out.
    #[allow(clippy::disallowed_methods, reason = "a figure of the system, not data")]
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    if let Some(peak) = status.lines().find_map(|line| line.strip_prefix("VmHWM:")) {
        let kilobytes: f64 = peak.trim().trim_end_matches(" kB").parse().unwrap_or(0.0);
        println!("peak memory, MB\t{:.0}", kilobytes / 1024.0);
    }
}
