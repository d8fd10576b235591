//! A compiled condition, written as an editor would write it.

use jalon_rules::{Atom, Compare, Expr, Pack, Test};

/// The condition in the words of the content files. Shorthands and groups are written out.
#[must_use]
pub fn written(pack: &Pack, expr: &Expr) -> String {
    match expr {
        Expr::True => "true".to_owned(),
        Expr::False => "false".to_owned(),
        Expr::All(parts) => parts
            .iter()
            .map(|part| bracketed(pack, part))
            .collect::<Vec<_>>()
            .join(" && "),
        Expr::Any(parts) => parts
            .iter()
            .map(|part| bracketed(pack, part))
            .collect::<Vec<_>>()
            .join(" || "),
        Expr::Atom(test) => atom(pack, test),
    }
}

fn bracketed(pack: &Pack, expr: &Expr) -> String {
    let text = written(pack, expr);
    if matches!(expr, Expr::All(_) | Expr::Any(_)) {
        format!("({text})")
    } else {
        text
    }
}

fn atom(pack: &Pack, atom: &Atom) -> String {
    let Some(fact) = pack.facts.get(usize::from(atom.fact.0)) else {
        return "?".to_owned();
    };
    let name = &fact.id;
    let list = |options: &[jalon_rules::OptionId]| {
        let ids: Vec<_> = options
            .iter()
            .map(|option| format!("'{}'", fact.option_id(*option)))
            .collect();
        format!("[{}]", ids.join(", "))
    };
    match &atom.test {
        Test::In(options) if options.len() == 1 => {
            format!("{name} == '{}'", fact.option_id(options[0]))
        }
        Test::NotIn(options) if options.len() == 1 => {
            format!("{name} != '{}'", fact.option_id(options[0]))
        }
        Test::In(options) => format!("{name} in {}", list(options)),
        Test::NotIn(options) => format!("!({name} in {})", list(options)),
        Test::Number(compare, value) => format!("{name} {} {value}", sign(*compare)),
        Test::Money(compare, figure) => format!("{name} {} figure('{figure}')", sign(*compare)),
        Test::Within(years) => format!("within_years({name}, {years})"),
        Test::Beyond(years) => format!("!within_years({name}, {years})"),
        Test::Offered(category) => format!("offered('{category}')"),
        Test::NotOffered(category) => format!("!offered('{category}')"),
        Test::Said(option) => {
            let option = option.map_or("unknown", |option| fact.option_id(option));
            format!("said({name}, '{option}')")
        }
    }
}

/// The sign of a comparison.
#[must_use]
pub fn sign(compare: Compare) -> &'static str {
    match compare {
        Compare::Eq => "==",
        Compare::Ne => "!=",
        Compare::Lt => "<",
        Compare::Le => "<=",
        Compare::Gt => ">",
        Compare::Ge => ">=",
    }
}
