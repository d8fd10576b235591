//! Lines as the standard wants them: ended by CR LF, folded at 75 octets, special characters escaped.

/// Octets of a line, its end not counted.
const LONGEST: usize = 75;

/// The lines written so far.
#[derive(Default)]
pub(crate) struct Lines(String);

impl Lines {
    /// A line whose characters are all ours.
    pub(crate) fn plain(&mut self, line: &str) {
        self.fold(line);
    }

    /// A property whose value is a text.
    pub(crate) fn text(&mut self, name: &str, value: &str) {
        self.fold(&format!("{name}:{}", escaped(value)));
    }

    /// A property whose value is an address. What an address cannot hold ends it: it must not begin a line of its own.
    pub(crate) fn address(&mut self, name: &str, value: &str) {
        let end = value
            .find(|c: char| c.is_control() || c.is_whitespace())
            .unwrap_or(value.len());
        self.fold(&format!("{name}:{}", &value[..end]));
    }

    pub(crate) fn finish(self) -> String {
        self.0
    }

    fn fold(&mut self, line: &str) {
        let mut octets = 0;
        for c in line.chars() {
            if octets + c.len_utf8() > LONGEST {
                self.0.push_str("\r\n ");
                // The space that marks the rest counts too.
                octets = 1;
            }
            self.0.push(c);
            octets += c.len_utf8();
        }
        self.0.push_str("\r\n");
    }
}

fn escaped(value: &str) -> String {
    let mut out = String::with_capacity(value.len());
    for c in value.chars() {
        match c {
            '\\' | ';' | ',' => {
                out.push('\\');
                out.push(c);
            }
            '\n' => out.push_str("\\n"),
            c if c.is_control() => {}
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn line(write: impl FnOnce(&mut Lines)) -> String {
        let mut lines = Lines::default();
        write(&mut lines);
        lines.finish()
    }

    #[test]
    fn what_has_a_meaning_of_its_own_is_escaped() {
        assert_eq!(
            line(|lines| lines.text("SUMMARY", "a, b; c\\d\r\ne:\u{7}f")),
            "SUMMARY:a\\, b\\; c\\\\d\\ne:f\r\n"
        );
        assert_eq!(
            line(|lines| lines.address("URL", "https://a.example/b,c;d\r\nX:y")),
            "URL:https://a.example/b,c;d\r\n"
        );
    }

    proptest! {
        #[test]
        fn no_line_is_too_long_and_unfolding_gives_the_text_back(text in any::<String>()) {
            let written = line(|lines| lines.text("SUMMARY", &text));
            for part in written.split_terminator("\r\n") {
                prop_assert!(part.len() <= LONGEST, "{} octets", part.len());
            }
            let unfolded = written.replace("\r\n ", "");
            prop_assert_eq!(unfolded, format!("SUMMARY:{}\r\n", escaped(&text)));
        }
    }
}
