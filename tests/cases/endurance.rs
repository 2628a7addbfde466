//! What a year of use and an unkind neighbour bring: files of others in the way, data edited meanwhile.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use corridor::{
    AtlasFiles, Lang,
    geodata::{atlas_hashes, scenario_names},
    load_atlas, read_basemap, read_scenario,
};

use super::reports::files;
use crate::harness::{Run, broken_atlas, corridor, root, scratch, stdout, written};

/// Every file of a folder with its bytes.
fn contents(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    files(folder).into_iter().map(|file| (file.clone(), fs::read(file).unwrap())).collect()
}

fn report(folder: &Path, args: &[&str]) -> Run {
    let args: Vec<&str> = ["report", "-o", folder.to_str().unwrap()].iter().chain(args).copied().collect();
    corridor(&args)
}

/// The files that a refused report names, after its first line.
fn named(run: &Run) -> Vec<&str> {
    assert_eq!((run.code, run.stdout.as_str()), (2, ""), "{}", run.stderr);
    assert!(run.stderr.contains("--overwrite"), "{}", run.stderr);
    run.stderr.lines().skip(1).map(str::trim).collect()
}

#[test]
fn a_report_names_the_files_of_others_and_writes_nothing() {
    let folder = written("endurance-others", &["--routes", "btk"]);
    fs::write(folder.join("gulf-moscow.md"), "mine").unwrap();
    fs::write(folder.join("notes.txt"), "mine, and in nobody's way").unwrap();
    let edited = fs::read_to_string(folder.join("report.md")).unwrap() + "\nA remark.\n";
    fs::write(folder.join("report.md"), edited).unwrap();
    let before = contents(&folder);
    let run = report(&folder, &["--routes", "gulf-moscow"]);
    assert_eq!(named(&run), ["gulf-moscow.md", "report.md"]);
    assert!(contents(&folder) == before, "nothing is written and nothing removed");

    let run = report(&folder, &["--routes", "gulf-moscow", "--overwrite"]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    let after = contents(&folder);
    for name in ["gulf-moscow.md", "report.md"] {
        assert_ne!(before[&folder.join(name)], after[&folder.join(name)], "{name}");
    }
    assert_eq!(before[&folder.join("notes.txt")], after[&folder.join("notes.txt")]);
    assert!(!folder.join("baku-kars.md").exists(), "what only the earlier report wrote is gone");
}

#[test]
fn an_interrupted_report_can_be_repeated_and_a_manifest_is_a_file_like_any_other() {
    let args = ["--routes", "btk"];
    let folder = written("endurance-interrupted", &args);
    let manifest = folder.join("manifest.json");
    let whole = contents(&folder);
    // The manifest is written last.
    fs::remove_file(&manifest).unwrap();
    fs::remove_file(folder.join("report.md")).unwrap();
    let run = report(&folder, &args);
    assert_eq!(run.code, 0, "{}", run.stderr);
    assert!(contents(&folder) == whole);

    let remarked = String::from_utf8(whole[&manifest].clone()).unwrap().replacen('{', "{ ", 1);
    for other in ["{\"name\": \"my web application\"}", &remarked] {
        fs::write(&manifest, other).unwrap();
        assert_eq!(named(&report(&folder, &args)), ["manifest.json"]);
        assert_eq!(fs::read_to_string(&manifest).unwrap(), other);
    }
}

#[cfg(unix)]
#[test]
fn a_report_follows_no_link_and_no_path_out_of_its_folder() {
    use std::os::unix::fs::symlink;
    let folder = written("endurance-links", &["--routes", "btk"]);
    let outside = scratch("endurance-links-outside");
    let precious = outside.join("precious.txt");
    fs::write(&precious, "precious").unwrap();
    symlink(&outside, folder.join("linked")).unwrap();
    let manifest = fs::read_to_string(folder.join("manifest.json")).unwrap();
    let hash = corridor::hash::sha256(b"precious");
    let planted = ["linked/precious.txt", "../../endurance-links-outside/precious.txt", precious.to_str().unwrap()]
        .map(|path| format!("\n    \"{path}\": \"{hash}\","));
    let planted = manifest.replace("\"outputs\": {", &format!("\"outputs\": {{{}", planted.concat()));
    assert_ne!(planted, manifest);
    fs::write(folder.join("manifest.json"), planted).unwrap();
    let run = report(&folder, &["--routes", "btk", "--overwrite"]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    assert_eq!(fs::read_to_string(&precious).unwrap(), "precious");

    // A link in the place of a file is not what the earlier report wrote, whatever it leads to.
    let moved = outside.join("report.md");
    fs::rename(folder.join("report.md"), &moved).unwrap();
    symlink(&moved, folder.join("report.md")).unwrap();
    assert_eq!(named(&report(&folder, &["--routes", "btk", "--lang", "az"])), ["report.md"]);
}

/// Draws a small map, within a minute.
#[cfg(unix)]
fn map(file: &Path, args: &[&str]) -> Run {
    let job = [env!("CARGO_BIN_EXE_corridor"), "map", "btk", "--size", "85mm", "-o", file.to_str().unwrap()];
    let output = Command::new("timeout").arg("60").args(job).args(args).output().unwrap();
    Run {
        code: output.status.code().unwrap_or(-1),
        stdout: String::from_utf8(output.stdout).unwrap(),
        stderr: String::from_utf8(output.stderr).unwrap(),
    }
}

#[cfg(unix)]
#[test]
fn no_file_beside_the_output_is_touched() {
    use std::os::unix::fs::symlink;
    let folder = scratch("endurance-beside");
    let precious = folder.join("precious.txt");
    fs::write(&precious, "precious").unwrap();
    fs::write(folder.join("a.svg.part"), "notes").unwrap();
    symlink(&precious, folder.join("b.svg.part")).unwrap();
    let fifo = folder.join("c.svg.part");
    assert!(Command::new("mkfifo").arg(&fifo).status().unwrap().success());
    for name in ["a.svg", "b.svg", "c.svg"] {
        let run = map(&folder.join(name), &[]);
        assert_eq!(run.code, 0, "{name}: {}", run.stderr);
        assert!(fs::read_to_string(folder.join(name)).unwrap().ends_with("</svg>\n"), "{name}");
    }
    assert_eq!(fs::read_to_string(&precious).unwrap(), "precious");
    assert_eq!(fs::read_to_string(folder.join("a.svg.part")).unwrap(), "notes");
    assert!(folder.join("b.svg.part").is_symlink() && fifo.symlink_metadata().is_ok());
    assert_eq!(fs::read_dir(&folder).unwrap().count(), 7, "and nothing is left over");

    // A link in the place of the file is replaced only when asked for, and what it leads to never.
    symlink(folder.join("nowhere"), folder.join("d.svg")).unwrap();
    let run = map(&folder.join("d.svg"), &[]);
    assert!(run.code == 2 && run.stderr.contains("d.svg exists"), "{}", run.stderr);
    assert_eq!(map(&folder.join("d.svg"), &["--overwrite"]).code, 0);
    assert!(!folder.join("d.svg").is_symlink() && !folder.join("nowhere").exists());
}

#[cfg(unix)]
#[test]
fn a_new_file_has_the_usual_permissions_and_a_replaced_one_keeps_its_own() {
    use std::os::unix::fs::PermissionsExt;
    let file = scratch("endurance-permissions").join("map.svg");
    let mode = |file: &Path| fs::metadata(file).unwrap().permissions().mode() & 0o7777;
    let usual = file.with_extension("txt");
    fs::write(&usual, "").unwrap();
    assert_eq!(map(&file, &[]).code, 0);
    assert_eq!(mode(&file), mode(&usual));
    for private in [0o600, 0o640, 0o444] {
        fs::set_permissions(&file, fs::Permissions::from_mode(private)).unwrap();
        assert_eq!(map(&file, &["--overwrite"]).code, 0);
        assert_eq!(mode(&file), private);
    }
}

#[test]
fn two_writers_leave_the_whole_file_of_one() {
    let folder = scratch("endurance-two");
    let write = |lang: &str, name: &str| {
        let file = folder.join(name);
        let job = ["map", "btk", "--size", "85mm", "--overwrite", "--lang", lang, "-o", file.to_str().unwrap()];
        Command::new(env!("CARGO_BIN_EXE_corridor")).args(job).stderr(Stdio::null()).spawn().unwrap()
    };
    for lang in ["az", "ru"] {
        assert!(write(lang, &format!("{lang}.svg")).wait().unwrap().success());
    }
    for _ in 0..3 {
        for mut writer in ["az", "ru", "az", "ru"].map(|lang| write(lang, "both.svg")) {
            assert!(writer.wait().unwrap().success());
        }
        let read = |name: &str| fs::read(folder.join(name)).unwrap();
        assert!([read("az.svg"), read("ru.svg")].contains(&read("both.svg")));
    }
}

#[test]
fn the_hash_of_a_file_is_that_of_the_bytes_that_were_read() {
    let folder = broken_atlas("endurance-edited", |_, text| text);
    let before = atlas_hashes(&AtlasFiles::folder(&folder)).unwrap();
    assert_eq!(before, atlas_hashes(&AtlasFiles::Embedded).unwrap());
    let atlas = AtlasFiles::folder(&folder);
    let name = |files: &AtlasFiles| load_atlas(files).unwrap().atlas.routes[0].names.get(Lang::En).to_owned();
    let scenarios = |files: &AtlasFiles| -> Vec<String> {
        let scenario = |id: &String| read_scenario(files, id).unwrap().name(Lang::En).to_owned();
        scenario_names(files).unwrap().iter().map(scenario).collect()
    };
    // The lakes of the world are not of the atlas.
    let waters = |files: &AtlasFiles| read_basemap(files).unwrap().waters.iter().any(|water| water.id == "caspian-sea");
    let (old, old_scenarios, old_waters) = (name(&atlas), scenarios(&atlas), waters(&atlas));

    // Everything is edited after it was read and before it is hashed.
    for file in before.keys() {
        let path = folder.join(file);
        let text = fs::read_to_string(&path).unwrap();
        let edited = match file.as_str() {
            "routes.toml" => text.replace(&old, "VERSION TWO"),
            "basemap/lakes.geojson" => r#"{"type":"FeatureCollection","features":[]}"#.to_owned(),
            file if file.starts_with("scenarios/") => text.replacen("en = \"", "en = \"Two: ", 1),
            _ => text + "\n",
        };
        fs::write(&path, edited).unwrap();
    }
    assert_eq!(atlas_hashes(&atlas).unwrap(), before);
    // Whoever reads again in the same run gets the same, as does a clone.
    let clone = atlas.clone();
    assert_eq!((name(&clone), scenarios(&clone), waters(&clone)), (old, old_scenarios.clone(), old_waters));

    let later = AtlasFiles::folder(&folder);
    assert_eq!((name(&later).as_str(), waters(&later)), ("VERSION TWO", false));
    assert!(scenarios(&later).iter().zip(&old_scenarios).all(|(new, old)| new != old));
    let after = atlas_hashes(&later).unwrap();
    assert!(after.keys().eq(before.keys()) && after.iter().all(|(file, hash)| *hash != before[file]));
}

#[cfg(target_os = "linux")]
#[test]
fn a_path_need_not_be_utf_8() {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt;
    let folder = scratch("endurance-not-utf-8");
    let file = folder.join(OsStr::from_bytes(b"line-\xff.geojson"));
    fs::copy(root().join("tests/fixtures/baku-kars.geojson"), &file).unwrap();
    let run = |words: &[&OsStr]| {
        let run = Command::new(env!("CARGO_BIN_EXE_corridor")).args(words).current_dir(&folder).output();
        let run = run.unwrap();
        assert_eq!(run.status.code(), Some(0), "{words:?}: {}", String::from_utf8_lossy(&run.stderr));
    };
    run(&["measure".as_ref(), file.as_os_str()]);
    let out = OsStr::from_bytes(b"out-\xff/");
    run(&["export".as_ref(), "btk".as_ref(), "-o".as_ref(), out]);
    assert!(folder.join(out).join("legs.geojson").exists());
}

#[cfg(unix)]
#[test]
fn a_pipe_in_the_place_of_a_layer_is_refused() {
    let folder = scratch("endurance-fifo").join("atlas");
    stdout(&["init", folder.to_str().unwrap()]);
    let layer = folder.join("sources.json");
    fs::remove_file(&layer).unwrap();
    assert!(Command::new("mkfifo").arg(&layer).status().unwrap().success());
    let run = corridor(&["check", folder.to_str().unwrap()]);
    assert!(run.code != 0 && run.stdout.contains("no file of data"), "{} {}", run.stdout, run.stderr);
}

#[cfg(target_os = "linux")]
#[test]
fn a_name_need_not_be_utf8() {
    use std::os::unix::ffi::OsStrExt;
    let folder = scratch("endurance-names");
    let name = std::ffi::OsStr::from_bytes(b"m\xff.svg");
    let binary = || Command::new(env!("CARGO_BIN_EXE_corridor"));
    let run = binary().args(["map", "btk", "-o"]).arg(folder.join(name)).output().unwrap();
    assert_eq!(run.status.code(), Some(0));
    let found: Vec<_> = fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(found, [name]);
    let run =
        binary().args(["export", "-o"]).arg(folder.join(std::ffi::OsStr::from_bytes(b"e\xff.csv"))).output().unwrap();
    assert_eq!(run.status.code(), Some(2), "styles beside it are named after it");
}

#[cfg(target_os = "linux")]
#[test]
fn a_boundary_that_zigzags_takes_little_memory() {
    use std::fmt::Write;
    let folder = scratch("endurance-zigzag");
    // From pole to pole and back, 60,000 times: 1 MB.
    let mut ring = String::new();
    for i in 0..60_000 {
        let lat = if i % 2 == 0 { -89.9 } else { 89.9 };
        write!(ring, "[{:.5},{lat}],", -179.0 + 0.005_96 * f64::from(i)).unwrap();
    }
    let ring = format!("{ring}[-179.0,-89.9]");
    let feature = format!(
        r#"{{"type":"Feature","properties":{{"iso":"AA"}},"geometry":{{"type":"Polygon","coordinates":[[{ring}]]}}}}"#
    );
    let countries = folder.join("countries.geojson");
    fs::write(&countries, format!(r#"{{"type":"FeatureCollection","features":[{feature}]}}"#)).unwrap();
    let line = root().join("tests/fixtures/baku-kars.geojson");
    // So many kilobytes of addresses, set by the shell for this process alone.
    let mut limited = Command::new("sh");
    limited.args(["-c", "ulimit -v 3500000; exec \"$0\" \"$@\"", env!("CARGO_BIN_EXE_corridor"), "measure"]);
    let run = limited.arg(&line).arg("--countries").arg(&countries).output().unwrap();
    assert_eq!(run.status.code(), Some(0), "{}", String::from_utf8_lossy(&run.stderr));
}

/// A journal, with the temporary files that it names in this folder and beside it.
fn left_behind(folder: &Path, journal: &str) -> PathBuf {
    fs::create_dir_all(folder).unwrap();
    for file in [".corridor-0f-0.part", ".corridor-0f-1.part", "../.corridor-0f-1.part", ".corridor-0e-0.part"] {
        fs::write(folder.join(file), "new").unwrap();
    }
    fs::write(folder.join("mine"), "old").unwrap();
    let path = folder.join(".corridor-journal");
    fs::write(&path, journal).unwrap();
    path
}

/// The names in a folder that begin with a dot.
fn hidden(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    entries.filter(|name| name.starts_with('.')).collect()
}

#[test]
fn what_a_killed_writer_left_is_finished_or_removed_and_nothing_else() {
    let folder = scratch("endurance-journal").join("out");
    let (old, new) = (corridor::hash::sha256(b"old"), corridor::hash::sha256(b"new"));
    // Anybody may have written the second file down.
    let begun = format!("corridor-journal 1 0f\nfile {old} {new} mine\nfile nothing {new} ../mine\n");
    for (journal, text) in [(begun.clone(), "old"), (begun.clone() + "comm", "old"), (begun + "commit\n", "new")] {
        let path = left_behind(&folder, &journal);
        let run = map(&folder.join("map.svg"), &["--overwrite"]);
        assert_eq!(run.code, 0, "{}", run.stderr);
        assert_eq!(fs::read_to_string(folder.join("mine")).unwrap(), text);
        assert!(!path.exists() && folder.join("../.corridor-0f-1.part").exists() && !folder.join("../mine").exists());
        let mut left = hidden(&folder);
        left.sort();
        assert_eq!(left, [".corridor-0e-0.part", ".corridor-0f-1.part"], "nothing else is removed");
    }

    // What is no journal stays, and is named.
    let path = left_behind(&folder, "notes\n");
    let run = map(&folder.join("map.svg"), &["--overwrite"]);
    assert!(run.code == 2 && run.stderr.contains("no journal of your own runs"), "{}", run.stderr);
    assert_eq!(fs::read_to_string(&path).unwrap(), "notes\n");
}

#[test]
fn two_reports_do_not_mix() {
    let folder = scratch("endurance-lock").join("out");
    fs::create_dir_all(&folder).unwrap();
    let held = fs::File::create(folder.join(".corridor-journal")).unwrap();
    held.lock().unwrap();
    let mut second = Command::new(env!("CARGO_BIN_EXE_corridor"));
    let second = second.args(["report", "--routes", "btk", "-o", folder.to_str().unwrap()]).current_dir(root());
    let mut second = second.stderr(Stdio::piped()).stdout(Stdio::null()).spawn().unwrap();
    // It says that it waits, and writes nothing.
    let mut said = [0; 7];
    std::io::Read::read_exact(second.stderr.as_mut().unwrap(), &mut said).unwrap();
    assert_eq!(&said, b"waiting");
    let there: Vec<_> = fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(there, [".corridor-journal"], "nothing is written");
    drop(held);
    assert!(second.wait().unwrap().success(), "the lock of a writer that is gone is none");
    assert_eq!(hidden(&folder), Vec::<String>::new());
}

#[test]
fn a_report_that_is_killed_is_all_old_or_all_new_for_the_next_run() {
    let folder = written("endurance-killed", &["--routes", "btk"]);
    let old = contents(&folder);
    assert_eq!(report(&folder, &["--routes", "btk", "--lang", "az"]).code, 0);
    let new = contents(&folder);
    let mut begun = 0;
    for files in [1, 5, 20] {
        for file in contents(&folder).keys() {
            fs::remove_file(file).unwrap();
        }
        for (file, bytes) in &old {
            fs::write(file, bytes).unwrap();
        }
        let job = ["report", "--routes", "btk", "--lang", "az", "-o", folder.to_str().unwrap()];
        let mut binary = Command::new(env!("CARGO_BIN_EXE_corridor"));
        let mut writer = binary.args(job).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        // Killed as soon as the journal and so many temporary files are there.
        while hidden(&folder).len() <= files {
            if writer.try_wait().unwrap().is_some() {
                break;
            }
            std::thread::yield_now();
        }
        let _ = writer.kill();
        writer.wait().unwrap();
        begun += usize::from(!hidden(&folder).is_empty());
        // Any run that writes into the folder mends it.
        assert_eq!(map(&folder.join("map.svg"), &[]).code, 0);
        fs::remove_file(folder.join("map.svg")).unwrap();
        let mended = contents(&folder);
        assert!(mended == old || mended == new, "{files}");
    }
    assert!(begun > 0, "no report was killed while it wrote");
}
