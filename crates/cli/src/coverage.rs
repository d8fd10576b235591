//! What the texts say that the content rests on, and what carries each statement.

use jalon_pack::{Coverage, Statement};
use std::fmt::Write as _;

/// Writes the statements of these texts, with totals at the end; or only those that nothing has to carry.
#[must_use]
pub fn table(texts: &[&Coverage], only_waived: bool) -> String {
    let mut out = String::new();
    let mut all = Count::default();
    for text in texts {
        let count = Count::of(&text.statements);
        all.add(&count);
        let _ = writeln!(out, "{}: {count} ({})", text.id, text.title);
        let shown = text
            .statements
            .iter()
            .filter(|statement| statement.waived.is_some() || !only_waived);
        for statement in shown {
            one(&mut out, statement);
        }
        out.push('\n');
    }
    let _ = writeln!(
        out,
        "{} {}: {all}",
        texts.len(),
        if texts.len() == 1 { "text" } else { "texts" }
    );
    out
}

fn one(out: &mut String, statement: &Statement) {
    let at = statement
        .at
        .as_ref()
        .map(|at| format!(", {at}"))
        .unwrap_or_default();
    let _ = writeln!(
        out,
        "    {} ({}{at}): {}",
        statement.id, statement.kind, statement.says
    );
    let _ = match &statement.waived {
        Some(reason) => writeln!(out, "        waived: {reason}"),
        None => writeln!(
            out,
            "        carried by {}",
            statement.carried_by.join(", ")
        ),
    };
}

#[derive(Default)]
struct Count {
    statements: usize,
    waived: usize,
}

impl Count {
    fn of(statements: &[Statement]) -> Self {
        let waived = statements
            .iter()
            .filter(|statement| statement.waived.is_some());
        Self {
            statements: statements.len(),
            waived: waived.count(),
        }
    }

    fn add(&mut self, other: &Self) {
        self.statements += other.statements;
        self.waived += other.waived;
    }
}

impl std::fmt::Display for Count {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(
            f,
            "{} statements, {} carried, {} waived",
            self.statements,
            self.statements - self.waived,
            self.waived
        )
    }
}
