//! How far somebody is with a checklist: what comes next, what is missing, what waits on others.

use crate::{
    checklist::{Applies, Checklist, Line},
    pack::{By, SectionKind},
};

/// How far somebody is with a checklist. The lines are in the order of the list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Progress<'a> {
    /// The next line that the reader can do now: what stands in the way first, what is not known to concern the person only
    /// where nothing else is left. None where their part is done until the decision.
    pub next: Option<&'a Line>,
    /// Papers that the reader has not got yet.
    pub missing: Vec<&'a Line>,
    /// What others have not done yet.
    pub waiting: Vec<&'a Line>,
    /// What comes once the request is sent: while one waits, then afterwards. Without what is done already.
    pub after: Vec<&'a Line>,
    /// How many lines are ticked.
    pub done: usize,
    /// How many lines can be ticked.
    pub all: usize,
}

/// Where the whole thing stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// The reader has something to do.
    Own,
    /// The reader's part is done, others have something to do.
    Others,
    /// Everything until the decision is done.
    Decision,
    /// Every line is ticked.
    Done,
}

impl Progress<'_> {
    /// Where the whole thing stands.
    #[must_use]
    pub fn stage(&self) -> Stage {
        if self.next.is_some() {
            Stage::Own
        } else if !self.waiting.is_empty() {
            Stage::Others
        } else if self.done < self.all {
            Stage::Decision
        } else {
            Stage::Done
        }
    }
}

/// Says how far somebody is. `own` are those whose lines the reader does: the person's, or the employer's and the host's.
/// `is_done` tells whether a line that can be ticked is ticked.
#[must_use]
pub fn progress<'a>(
    checklist: &'a Checklist,
    own: &[By],
    is_done: impl Fn(&Line) -> bool,
) -> Progress<'a> {
    let mut progress = Progress::default();
    let mut uncertain = None;
    for section in &checklist.sections {
        for line in &section.lines {
            let done = line.tick && is_done(line);
            progress.all += usize::from(line.tick);
            progress.done += usize::from(done);
            let later = matches!(section.kind, SectionKind::Waiting | SectionKind::After);
            match section.kind {
                _ if done => {}
                _ if later => progress.after.push(line),
                _ if !line.tick => {}
                _ if !own.contains(&line.by) => progress.waiting.push(line),
                kind => {
                    if kind == SectionKind::Papers {
                        progress.missing.push(line);
                    }
                    match line.applies {
                        Applies::Yes => progress.next = progress.next.or(Some(line)),
                        Applies::If => uncertain = uncertain.or(Some(line)),
                    }
                }
            }
        }
    }
    progress.next = progress.next.or(uncertain);
    progress
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{checklist::Section, pack::ProcedureId};
    use SectionKind::{After, Before, Papers, Steps, Waiting};
    use std::collections::BTreeSet;

    const PERSON: &[By] = &[By::Person];

    fn line(item: usize, by: By) -> Line {
        Line {
            item,
            protected: None,
            applies: Applies::Yes,
            link: None,
            figure: None,
            first: false,
            tick: true,
            by,
        }
    }

    fn list(sections: &[(SectionKind, &[Line])]) -> Checklist {
        Checklist {
            procedure: ProcedureId(0),
            sections: sections
                .iter()
                .map(|(kind, lines)| Section {
                    kind: *kind,
                    lines: lines.to_vec(),
                })
                .collect(),
            help: Vec::new(),
        }
    }

    /// A list with one line of every sort that is told apart.
    fn whole() -> Checklist {
        let person = |item| line(item, By::Person);
        let if_so = |item| Line {
            applies: Applies::If,
            ..person(item)
        };
        let only_read = |item| Line {
            tick: false,
            ..person(item)
        };
        let first = Line {
            first: true,
            ..person(6)
        };
        list(&[
            (Before, &[first, if_so(0), only_read(1), person(2)]),
            (Papers, &[line(3, By::Employer), if_so(4), person(5)]),
            (Steps, &[person(7), line(8, By::Office)]),
            (Waiting, &[only_read(9)]),
            (After, &[person(10), only_read(11)]),
        ])
    }

    fn items(lines: &[&Line]) -> Vec<usize> {
        lines.iter().map(|line| line.item).collect()
    }

    /// Who reads; what is ticked; next, missing, waiting, after, done, stage.
    type Row<'a> = (
        &'a [By],
        &'a [usize],
        Option<usize>,
        &'a [usize],
        &'a [usize],
        &'a [usize],
        Stage,
    );

    #[test]
    #[expect(clippy::too_many_lines, reason = "a table")]
    fn what_comes_next_and_what_is_left() {
        let (own, others, decision, finished) =
            (Stage::Own, Stage::Others, Stage::Decision, Stage::Done);
        let host: &[By] = &[By::Employer, By::Host];
        let rows: &[Row] = &[
            // What stands in the way opens the list.
            (PERSON, &[], Some(6), &[4, 5], &[3, 8], &[9, 10, 11], own),
            // A line that may not concern the person is passed over, and so is what others do.
            (PERSON, &[6], Some(2), &[4, 5], &[3, 8], &[9, 10, 11], own),
            (
                PERSON,
                &[6, 2],
                Some(5),
                &[4, 5],
                &[3, 8],
                &[9, 10, 11],
                own,
            ),
            (
                PERSON,
                &[6, 2, 5],
                Some(7),
                &[4],
                &[3, 8],
                &[9, 10, 11],
                own,
            ),
            // Nothing else is left: then it comes up.
            (
                PERSON,
                &[6, 2, 5, 7],
                Some(0),
                &[4],
                &[3, 8],
                &[9, 10, 11],
                own,
            ),
            (
                PERSON,
                &[6, 2, 5, 7, 0],
                Some(4),
                &[4],
                &[3, 8],
                &[9, 10, 11],
                own,
            ),
            (
                PERSON,
                &[6, 2, 5, 7, 0, 4],
                None,
                &[],
                &[3, 8],
                &[9, 10, 11],
                others,
            ),
            (
                PERSON,
                &[6, 2, 5, 7, 0, 4, 3, 8],
                None,
                &[],
                &[],
                &[9, 10, 11],
                decision,
            ),
            (
                PERSON,
                &[6, 2, 5, 7, 0, 4, 3, 8, 10],
                None,
                &[],
                &[],
                &[9, 11],
                finished,
            ),
            // The same list, read by who hires.
            (
                host,
                &[],
                Some(3),
                &[3],
                &[6, 0, 2, 4, 5, 7, 8],
                &[9, 10, 11],
                own,
            ),
            (
                host,
                &[3],
                None,
                &[],
                &[6, 0, 2, 4, 5, 7, 8],
                &[9, 10, 11],
                others,
            ),
            // A tick on a line without a box counts for nothing.
            (
                PERSON,
                &[1, 9, 11],
                Some(6),
                &[4, 5],
                &[3, 8],
                &[9, 10, 11],
                own,
            ),
        ];
        let whole = whole();
        for (reader, ticked, next, missing, waiting, after, stage) in rows {
            let ticked: BTreeSet<usize> = ticked.iter().copied().collect();
            let found = progress(&whole, reader, |line| ticked.contains(&line.item));
            assert_eq!(found.next.map(|line| line.item), *next, "{ticked:?}");
            assert_eq!(items(&found.missing), *missing, "{ticked:?}");
            assert_eq!(items(&found.waiting), *waiting, "{ticked:?}");
            assert_eq!(items(&found.after), *after, "{ticked:?}");
            assert_eq!(found.stage(), *stage, "{ticked:?}");
            let boxes = ticked.iter().filter(|item| ![1, 9, 11].contains(item));
            assert_eq!((found.done, found.all), (boxes.count(), 9), "{ticked:?}");
        }
    }

    #[test]
    fn a_list_without_boxes_is_done() {
        let only_read = Line {
            tick: false,
            ..line(0, By::Person)
        };
        let list = list(&[(Before, &[only_read])]);
        let found = progress(&list, PERSON, |_| true);
        assert_eq!((found.next, found.done, found.all), (None, 0, 0));
        assert_eq!(found.stage(), Stage::Done);
    }
}
