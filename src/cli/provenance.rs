//! The command line in metadata.

/// The command line, quoted for a shell, without output options: the outputs are the same bytes, wherever they are
/// written.
pub(crate) fn command_line(arguments: impl Iterator<Item = String>) -> String {
    let mut words = vec!["corridor".to_owned()];
    let mut arguments = arguments.peekable();
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "-o" | "--output" => drop(arguments.next()),
            "--overwrite" | "--watch" => {}
            other if other.starts_with("--output=") || (other.starts_with("-o") && !other.starts_with("--")) => {}
            other => words.push(quoted(other)),
        }
    }
    words.join(" ")
}

fn quoted(word: &str) -> String {
    let plain = |c: char| c.is_alphanumeric() || "-_=.,:/@+%".contains(c);
    if !word.is_empty() && word.chars().all(plain) {
        word.to_owned()
    } else {
        format!("'{}'", word.replace('\'', r"'\''"))
    }
}

#[cfg(test)]
mod tests {
    use super::command_line;

    #[test]
    fn the_command_does_not_say_where_it_wrote() {
        let line = |words: &[&str]| command_line(words.iter().map(ToString::to_string));
        assert_eq!(line(&["export", "aras", "-o", "/tmp/x/", "--lang", "az"]), "corridor export aras --lang az");
        assert_eq!(line(&["export", "-oa.kml", "--overwrite"]), "corridor export");
        assert_eq!(line(&["report", "--output=x", "--title", "It's"]), r"corridor report --title 'It'\''s'");
    }
}
