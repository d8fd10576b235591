//! Conditions: CEL as editors write it, typed, then turned into what the browser evaluates.
//!
//! [`Conditions::read`] parses a text and checks every name and type against the [`Index`]; it takes a fixed subset of CEL
//! and refuses the rest in our own words, at the column of the file. [`Conditions::lower`] then expands derived facts,
//! pushes negation to the leaves and sets each test beside the condition for asking its fact, so that a comparison on
//! a fact that does not apply is false, whether it is negated or not.

use crate::{
    diagnostic::{Diagnostic, Place, Report},
    index::Index,
    table::At,
};
use cel::{
    common::ast::{CallExpr, Expr as Cel, IdedExpr, LiteralValue, SourceInfo, operators as op},
    parser::Parser,
};
use jalon_rules::{Atom, Compare, Expr, Fact, FactId, Kind, OptionId, Test};
use std::ops::Range;

/// A condition whose names are looked up. Negation still stands where it was written.
#[derive(Clone, Debug)]
pub(crate) enum Rule {
    All(Vec<Rule>),
    Any(Vec<Rule>),
    Not(Box<Rule>),
    /// A shorthand, by its place in `derived.toml`.
    Derived(usize),
    Test(Atom),
}

impl Rule {
    /// Calls `visit` for every test and every shorthand.
    pub(crate) fn each_leaf<'a>(&'a self, visit: &mut impl FnMut(&'a Rule)) {
        match self {
            Self::All(parts) | Self::Any(parts) => {
                for part in parts {
                    part.each_leaf(visit);
                }
            }
            Self::Not(inner) => inner.each_leaf(visit),
            Self::Derived(_) | Self::Test(_) => visit(self),
        }
    }
}

/// Where a condition stands, which decides whether it may look at what a person literally said.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Role {
    /// A condition of a procedure, a question or a shorthand.
    Rule,
    /// A line of a checklist or a starting point.
    Text,
}

/// All that lowering needs: shorthands and the conditions for asking, by number.
#[derive(Default)]
pub(crate) struct Lowering {
    pub derived: Vec<Option<Rule>>,
    pub asked: Vec<Option<Rule>>,
}

impl Lowering {
    /// What the browser evaluates. Shorthands and `asked_if` must be free of cycles.
    pub(crate) fn lower(&self, rule: &Rule) -> Expr {
        self.lower_as(rule, false)
    }

    fn lower_as(&self, rule: &Rule, negated: bool) -> Expr {
        match rule {
            Rule::Not(inner) => self.lower_as(inner, !negated),
            Rule::All(parts) | Rule::Any(parts) => {
                let parts = parts.iter().map(|part| self.lower_as(part, negated));
                if matches!(rule, Rule::All(_)) == negated {
                    Expr::any(parts)
                } else {
                    Expr::all(parts)
                }
            }
            Rule::Derived(at) => match self.derived.get(*at) {
                Some(Some(rule)) => self.lower_as(rule, negated),
                _ => Expr::True,
            },
            Rule::Test(atom) => {
                let test = if negated {
                    opposite(atom.test.clone())
                } else {
                    atom.test.clone()
                };
                let said = matches!(test, Test::Said(_));
                let test = Expr::Atom(Atom {
                    fact: atom.fact,
                    test,
                });
                match self.asked.get(usize::from(atom.fact.0)) {
                    Some(Some(asked)) if !said => Expr::all([self.lower(asked), test]),
                    _ => test,
                }
            }
        }
    }
}

fn opposite(test: Test) -> Test {
    match test {
        Test::In(options) => Test::NotIn(options),
        Test::NotIn(options) => Test::In(options),
        Test::Number(compare, value) => Test::Number(compare.negated(), value),
        Test::Money(compare, figure) => Test::Money(compare.negated(), figure),
        Test::Within(years) => Test::Beyond(years),
        Test::Beyond(years) => Test::Within(years),
        Test::Offered(category) => Test::NotOffered(category),
        Test::NotOffered(category) => Test::Offered(category),
        // Refused when read: there is no test for "did not say".
        Test::Said(option) => Test::Said(option),
    }
}

/// Reads one condition. `None` where anything in it is wrong; what is wrong is then in the report.
pub(crate) fn read(
    index: &Index,
    text: &At<String>,
    role: Role,
    report: &mut Report,
) -> Option<Rule> {
    match Parser::new().parse_with_source_info(&text.value) {
        Ok((tree, positions)) => Reading {
            index,
            text,
            role,
            positions,
            report,
        }
        .rule(&tree, false),
        Err(errors) => {
            let (line, column) = errors.errors.first().map_or((1, 1), |error| error.pos);
            report.add(syntax(text, offset(&text.value, line, column)));
            None
        }
    }
}

/// The parser counts lines and characters from 1.
fn offset(text: &str, line: isize, column: isize) -> usize {
    let from_zero = |number: isize| usize::try_from(number - 1).unwrap_or(0);
    let start: usize = text
        .split_inclusive('\n')
        .take(from_zero(line))
        .map(str::len)
        .sum();
    let rest = &text[start.min(text.len())..];
    start
        + rest
            .char_indices()
            .nth(from_zero(column))
            .map_or(rest.len(), |(at, _)| at)
}

/// Our words for a condition that is not CEL at all.
fn syntax(text: &At<String>, at: usize) -> Diagnostic {
    let rest = &text.value[at.min(text.value.len())..];
    let found: String = rest
        .chars()
        .take_while(|character| character.is_alphanumeric() || *character == '_')
        .collect();
    let length = if found.is_empty() {
        rest.chars().next().map_or(0, char::len_utf8)
    } else {
        found.len()
    };
    let place = inside(text, at..at + length);
    let error = |message: &str| {
        Diagnostic::error(&place, format!("this condition cannot be read: {message}")).label("here")
    };
    let open = text
        .value
        .matches('(')
        .count()
        .cmp(&text.value.matches(')').count());
    match found.as_str() {
        "and" => error("there is no `and`").help("write &&"),
        "or" => error("there is no `or`").help("write ||"),
        "not" => error("there is no `not`").help("write !"),
        _ if text.value.trim().is_empty() => {
            error("it is empty").help("write a condition, or leave the key out")
        }
        _ if rest.starts_with('=') => error("a single = compares nothing").help("write =="),
        _ if rest.starts_with('&') || rest.starts_with('|') => {
            error("a single & or | joins nothing").help("write && or ||")
        }
        _ if rest.starts_with(['\'', '"']) && !rest[1..].contains(&rest[..1]) => {
            error("a text is not closed").help("close it with the quote that opened it")
        }
        _ if rest.starts_with(|first: char| !first.is_ascii()) => {
            error("this letter cannot stand in a name")
                .help("names have letters a to z, digits and _; put a text in quotes")
        }
        _ if open.is_gt() => error("a parenthesis is not closed").help("add )"),
        _ if open.is_lt() => {
            error("a parenthesis is closed that was never opened").help("take ) away, or add (")
        }
        _ if rest.trim().is_empty() => {
            error("something is missing at its end").help("finish it: aim == 'work' && …")
        }
        _ => error("this is not expected here")
            .help("docs/CONTENT.md, Conditions, says what can be written"),
    }
}

/// The stretch of the file that these bytes of a text come from: quotes and escapes make the two differ.
fn inside(text: &At<String>, bytes: Range<usize>) -> Place {
    let span = &text.place.span;
    let written = &text.place.source.text[span.clone()];
    let quote = &written[..written.len().min(1)];
    let long = quote.repeat(3);
    let escapes = quote == "\"";
    let mut at = 1;
    if written.starts_with(&long) && written.len() >= 6 {
        at = 3;
        at += written[3..].len() - written[3..].trim_start_matches('\r').len();
        at += usize::from(written[at..].starts_with('\n'));
    }
    let mut decoded = 0;
    let mut walk = |until: usize, mut at: usize| {
        while decoded < until && at < written.len() {
            let rest = &written[at..];
            let (took, gave) = if escapes && rest.starts_with('\\') {
                escape(rest)
            } else {
                plain(rest)
            };
            at += took;
            decoded += gave;
        }
        at
    };
    let start = walk(bytes.start, at);
    let end = walk(bytes.end, start);
    Place::new(&text.place.source, span.start + start..span.start + end)
}

fn plain(rest: &str) -> (usize, usize) {
    let length = rest.chars().next().map_or(1, char::len_utf8);
    (length, length)
}

/// Bytes written and bytes meant by the escape at the start of `rest`.
fn escape(rest: &str) -> (usize, usize) {
    let code = |digits: usize| {
        let character = rest
            .get(2..2 + digits)
            .and_then(|hex| u32::from_str_radix(hex, 16).ok())
            .and_then(char::from_u32);
        (2 + digits, character.map_or(1, char::len_utf8))
    };
    match rest.as_bytes().get(1) {
        Some(b'x') => code(2),
        Some(b'u') => code(4),
        Some(b'U') => code(8),
        Some(b' ' | b'\t' | b'\r' | b'\n') => (rest.len() - rest[1..].trim_start().len(), 0),
        _ => (2, 1),
    }
}

/// One side of a comparison.
enum Operand<'a> {
    Fact(FactId, &'a Fact),
    Text(&'a str),
    Number(i64),
    List(Vec<(&'a str, Place)>),
    Group(&'a str, &'a [String]),
    Figure(String),
}

struct Reading<'a> {
    index: &'a Index,
    text: &'a At<String>,
    role: Role,
    positions: SourceInfo,
    report: &'a mut Report,
}

impl<'a> Reading<'a> {
    fn place(&self, node: &IdedExpr) -> Place {
        let Some((start, stop)) = self.positions.offset_for(node.id) else {
            return self.text.place.clone();
        };
        let (mut start, mut end) = (start as usize, stop as usize + 1);
        // The place of a call is its parenthesis; its name stands before it.
        if let Cel::Call(call) = &node.expr
            && let Some(from) = start.checked_sub(call.func_name.len())
            && self.text.value.get(from..start) == Some(&call.func_name)
        {
            (start, end) = (from, start);
        }
        inside(self.text, start..end)
    }

    fn refuse<T>(
        &mut self,
        node: &IdedExpr,
        message: impl Into<String>,
        help: impl Into<String>,
    ) -> Option<T> {
        let place = self.place(node);
        self.report
            .add(Diagnostic::error(&place, message).label("here").help(help));
        None
    }

    fn rule(&mut self, node: &'a IdedExpr, negated: bool) -> Option<Rule> {
        match &node.expr {
            Cel::Call(call) if call.target.is_none() => self.call(node, call, negated),
            Cel::Ident(name) => {
                if let Some(at) = self.index.derived.get(name) {
                    return Some(Rule::Derived(*at));
                }
                if self.index.fact(name).is_some() {
                    return self.refuse(
                        node,
                        format!("`{name}` alone is not a condition"),
                        format!("compare it: {name} == '…'"),
                    );
                }
                if self.index.groups.contains_key(name) {
                    return self.refuse(
                        node,
                        format!("the group `{name}` alone is not a condition"),
                        format!("write: fact in {name}"),
                    );
                }
                self.unknown(node, name)
            }
            _ => self.not_taken(node),
        }
    }

    fn call(&mut self, node: &'a IdedExpr, call: &'a CallExpr, negated: bool) -> Option<Rule> {
        match (call.func_name.as_str(), call.args.as_slice()) {
            (op::LOGICAL_AND | op::LOGICAL_OR, parts) => {
                // Both sides are read even where one is wrong, so that one run reports both.
                let read: Vec<Option<Rule>> =
                    parts.iter().map(|part| self.rule(part, negated)).collect();
                let parts = read.into_iter().collect::<Option<Vec<Rule>>>()?;
                Some(if call.func_name == op::LOGICAL_AND {
                    Rule::All(parts)
                } else {
                    Rule::Any(parts)
                })
            }
            (op::LOGICAL_NOT, [inner]) => Some(Rule::Not(Box::new(self.rule(inner, !negated)?))),
            (op::IN, [left, right]) => self.membership(node, left, right),
            (name, [left, right]) if compare(name).is_some() => {
                let compare = compare(name)?;
                self.comparison(node, compare, left, right)
            }
            ("offered", [category]) => {
                let category = self.text_argument(category)?;
                let known = self.index.categories.contains(category);
                if !known && !self.index.is_broken("countries/") {
                    let place = self.place(&call.args[0]);
                    let names = self.index.categories.iter().map(String::as_str);
                    let message = format!("no country says whether it offers `{category}`");
                    self.report.add(
                        Diagnostic::error(&place, message)
                            .label("unknown category")
                            .suggest(category, names),
                    );
                    return None;
                }
                let fact = self.index.country?;
                Some(Rule::Test(Atom {
                    fact,
                    test: Test::Offered(category.to_owned()),
                }))
            }
            ("within_years", [fact, years]) => {
                let (id, found) = self.fact_argument(fact)?;
                if !matches!(found.kind, Kind::Number { .. }) {
                    let message =
                        format!("`{}` is not a number, so it cannot hold a year", found.id);
                    return self.refuse(fact, message, "name a question of kind = \"number\"");
                }
                let Some(years) = number(years).and_then(|years| u16::try_from(years).ok()) else {
                    return self.refuse(
                        years,
                        "this is not a number of years",
                        "write a whole number: within_years(fact, 3)",
                    );
                };
                Some(Rule::Test(Atom {
                    fact: id,
                    test: Test::Within(years),
                }))
            }
            ("said", [fact, option]) => {
                if self.role == Role::Rule || negated {
                    let message = if negated {
                        "`said` cannot be negated"
                    } else {
                        "`said` may not decide who fits"
                    };
                    let help = "said() stands without ! and only in the `when` of an item or a starting point; elsewhere use == or in";
                    return self.refuse(node, message, help);
                }
                let (id, found) = self.fact_argument(fact)?;
                let name = self.text_argument(option)?;
                let place = self.place(option);
                let option = match name {
                    "unknown" => None,
                    name => Some(self.option(found, name, &place, true)?),
                };
                Some(Rule::Test(Atom {
                    fact: id,
                    test: Test::Said(option),
                }))
            }
            ("figure", _) => self.refuse(
                node,
                "`figure` alone is not a condition",
                "compare a money fact with it: pay >= figure('…')",
            ),
            ("offered", _) => self.refuse(
                node,
                "`offered` takes one text",
                "write: offered('category')",
            ),
            ("within_years", _) => self.refuse(
                node,
                "`within_years` takes a fact and a number",
                "write: within_years(fact, 3)",
            ),
            ("said", _) => self.refuse(
                node,
                "`said` takes a fact and an option",
                "write: said(fact, 'option')",
            ),
            _ => self.not_taken(node),
        }
    }

    fn not_taken<T>(&mut self, node: &IdedExpr) -> Option<T> {
        let message = match &node.expr {
            Cel::Call(call)
                if call
                    .func_name
                    .starts_with(|first: char| first.is_ascii_alphabetic()) =>
            {
                format!("there is no `{}(…)` in conditions", call.func_name)
            }
            Cel::Call(_) => "this sign is not used in conditions".to_owned(),
            Cel::Literal(_) | Cel::List(_) => "a value alone is not a condition".to_owned(),
            Cel::Select(_) => "a dot is not used in conditions".to_owned(),
            _ => "this is not used in conditions".to_owned(),
        };
        let help = "use && || ! == != < <= > >= in, parentheses, facts, groups, and figure, offered, within_years, said";
        self.refuse(node, message, help)
    }

    fn unknown<T>(&mut self, node: &IdedExpr, name: &str) -> Option<T> {
        let hidden = ["questions/", "groups", "derived"]
            .iter()
            .any(|path| self.index.is_broken(path));
        if !hidden {
            let place = self.place(node);
            self.report.add(
                Diagnostic::error(
                    &place,
                    format!("there is no fact, shorthand or group `{name}`"),
                )
                .label("unknown name")
                .suggest(name, self.index.condition_names()),
            );
        }
        None
    }

    fn text_argument(&mut self, node: &'a IdedExpr) -> Option<&'a str> {
        text(node)
            .or_else(|| self.refuse(node, "a text is needed here", "write it in single quotes"))
    }

    fn fact_argument(&mut self, node: &'a IdedExpr) -> Option<(FactId, &'a Fact)> {
        match self.operand(node)? {
            Operand::Fact(id, fact) => Some((id, fact)),
            _ => self.refuse(
                node,
                "a fact is needed here",
                "write the name of a question's file, without quotes",
            ),
        }
    }

    fn operand(&mut self, node: &'a IdedExpr) -> Option<Operand<'a>> {
        let index = self.index;
        match &node.expr {
            Cel::Ident(name) => {
                if let Some(id) = index.fact(name) {
                    return Some(Operand::Fact(id, index.get(id)?));
                }
                if let Some((name, members)) = index.groups.get_key_value(name) {
                    return Some(Operand::Group(name, members));
                }
                if index.derived.contains_key(name) {
                    let message = format!("`{name}` is a condition and cannot be compared");
                    return self.refuse(node, message, format!("write {name} or !{name}"));
                }
                self.unknown(node, name)
            }
            Cel::Literal(LiteralValue::String(text)) => Some(Operand::Text(text.inner())),
            Cel::Literal(LiteralValue::Int(number)) => Some(Operand::Number(*number.inner())),
            Cel::Literal(_) => self.refuse(
                node,
                "this value is not used in conditions",
                "write a text in quotes or a whole number",
            ),
            Cel::List(list) => {
                let mut entries = Vec::new();
                for element in &list.elements {
                    entries.push((self.text_argument(element)?, self.place(element)));
                }
                if entries.is_empty() {
                    return self.refuse(node, "this list is empty", "name at least one option");
                }
                Some(Operand::List(entries))
            }
            Cel::Call(call) if call.func_name == "figure" && call.target.is_none() => {
                let [argument] = call.args.as_slice() else {
                    return self.refuse(node, "`figure` takes one text", "write: figure('name')");
                };
                let name = self.text_argument(argument)?;
                if !index.figures.contains(name) && !index.is_broken("countries/") {
                    let place = self.place(argument);
                    let names = index.figures.iter().map(String::as_str);
                    self.report.add(
                        Diagnostic::error(&place, format!("no country has a figure `{name}`"))
                            .label("unknown figure")
                            .suggest(name, names),
                    );
                    return None;
                }
                Some(Operand::Figure(name.to_owned()))
            }
            _ => self.not_taken(node),
        }
    }

    fn membership(
        &mut self,
        node: &'a IdedExpr,
        left: &'a IdedExpr,
        right: &'a IdedExpr,
    ) -> Option<Rule> {
        let (first, second) = (self.operand(left), self.operand(right));
        match (first?, second?) {
            (Operand::Fact(id, fact), Operand::List(entries)) => {
                self.choice(node, fact)?;
                let found: Vec<_> = entries
                    .iter()
                    .map(|(name, place)| self.option(fact, name, place, false))
                    .collect();
                Some(is_in(id, found.into_iter().collect::<Option<Vec<_>>>()?))
            }
            (Operand::Fact(id, fact), Operand::Group(name, members)) => {
                self.choice(node, fact)?;
                let options = self.group(right, fact, name, members)?;
                Some(is_in(id, options))
            }
            (Operand::Text(name), Operand::Fact(id, fact)) => {
                self.choice(node, fact)?;
                let place = self.place(left);
                Some(is_in(id, vec![self.option(fact, name, &place, false)?]))
            }
            (Operand::Fact(..), _) => self.refuse(
                right,
                "`in` needs a list or a group on its right",
                "write: fact in ['a', 'b'] or fact in group",
            ),
            _ => self.refuse(
                left,
                "`in` needs a fact on its left",
                "write: fact in ['a', 'b'], or 'a' in fact",
            ),
        }
    }

    fn comparison(
        &mut self,
        node: &'a IdedExpr,
        compare: Compare,
        left: &'a IdedExpr,
        right: &'a IdedExpr,
    ) -> Option<Rule> {
        let (first, second) = (self.operand(left), self.operand(right));
        let (id, fact, other, other_node, compare) = match (first?, second?) {
            (Operand::Fact(..), Operand::Fact(..)) => {
                return self.refuse(
                    node,
                    "two facts cannot be compared",
                    "compare a fact with a text, a number or a figure",
                );
            }
            (Operand::Fact(id, fact), other) => (id, fact, other, right, compare),
            (other, Operand::Fact(id, fact)) => (id, fact, other, left, mirrored(compare)),
            _ => {
                return self.refuse(
                    node,
                    "no fact is compared here",
                    "write the fact on the left: fact == 'option'",
                );
            }
        };
        match (&fact.kind, other) {
            (Kind::Choice { .. } | Kind::Choices { .. }, Operand::Text(name)) => {
                let place = self.place(other_node);
                let option = self.option(fact, name, &place, false)?;
                match compare {
                    Compare::Eq => Some(is_in(id, vec![option])),
                    Compare::Ne => Some(Rule::Not(Box::new(is_in(id, vec![option])))),
                    _ => {
                        let message =
                            format!("`{}` is a choice: its options have no order", fact.id);
                        self.refuse(node, message, "use ==, != or in")
                    }
                }
            }
            (Kind::Number { .. }, Operand::Number(value)) => Some(Rule::Test(Atom {
                fact: id,
                test: Test::Number(compare, value),
            })),
            (Kind::Money, Operand::Figure(name)) => {
                if matches!(compare, Compare::Eq | Compare::Ne) {
                    return self.refuse(
                        node,
                        "an amount is never exactly a figure",
                        "use <, <=, > or >=",
                    );
                }
                Some(Rule::Test(Atom {
                    fact: id,
                    test: Test::Money(compare, name),
                }))
            }
            (kind, other) => {
                let message = format!(
                    "`{}` is {}, and is compared with {}",
                    fact.id,
                    kind_words(kind),
                    operand_words(&other)
                );
                let help = match kind {
                    Kind::Choice { .. } | Kind::Choices { .. }
                        if matches!(other, Operand::List(_) | Operand::Group(..)) =>
                    {
                        format!("write: {} in …", fact.id)
                    }
                    Kind::Choice { .. } | Kind::Choices { .. } => {
                        "compare it with the id of one of its options, in quotes".to_owned()
                    }
                    Kind::Number { .. } => {
                        "compare it with a whole number, without quotes".to_owned()
                    }
                    Kind::Money => "an amount is only compared with figure('…')".to_owned(),
                };
                self.refuse(other_node, message, help)
            }
        }
    }

    fn choice(&mut self, node: &'a IdedExpr, fact: &Fact) -> Option<()> {
        match fact.kind {
            Kind::Choice { .. } | Kind::Choices { .. } => Some(()),
            _ => {
                let message = format!(
                    "`{}` is {} and has no options",
                    fact.id,
                    kind_words(&fact.kind)
                );
                self.refuse(node, message, "use == != < <= > >=")
            }
        }
    }

    fn option(&mut self, fact: &Fact, name: &str, place: &Place, said: bool) -> Option<OptionId> {
        let Some(option) = fact.option(name) else {
            // The options of a question over a broken group are not known.
            if !fact.options().is_empty() {
                let message = format!("`{}` has no option `{name}`", fact.id);
                let diagnostic = Diagnostic::error(place, message).label("unknown option");
                let owner = self
                    .index
                    .facts
                    .iter()
                    .find(|other| other.option(name).is_some());
                self.report.add(match owner {
                    Some(owner) => {
                        diagnostic.help(format!("`{name}` is an option of `{}`", owner.id))
                    }
                    None => diagnostic
                        .suggest(name, fact.options().iter().map(|option| option.id.as_str())),
                });
            }
            return None;
        };
        if !said
            && fact
                .options()
                .get(usize::from(option.0))
                .is_some_and(|option| !option.means.is_empty())
        {
            self.report.add(
                Diagnostic::error(place, format!("`{name}` stands for several options and cannot be tested"))
                    .label("stands for several")
                    .help("test the options it stands for; in an item or a starting point, said(…) asks for these very words"),
            );
            return None;
        }
        Some(option)
    }

    fn group(
        &mut self,
        node: &'a IdedExpr,
        fact: &Fact,
        name: &str,
        members: &[String],
    ) -> Option<Vec<OptionId>> {
        let countries = matches!(
            fact.kind,
            Kind::Choice {
                countries: true,
                ..
            } | Kind::Choices {
                countries: true,
                ..
            }
        );
        let place = self.place(node);
        if countries {
            // A group of countries may be wider than the countries asked.
            let options: Vec<OptionId> = members
                .iter()
                .filter_map(|member| fact.option(member))
                .collect();
            if options.is_empty() && !fact.options().is_empty() {
                let message = format!(
                    "no country of the group `{name}` is an option of `{}`",
                    fact.id
                );
                self.report.add(
                    Diagnostic::error(&place, message)
                        .label("here")
                        .help("use a group of countries that can be answered"),
                );
            }
            return (!options.is_empty()).then_some(options);
        }
        let found: Vec<_> = members
            .iter()
            .map(|member| self.option(fact, member, &place, false))
            .collect();
        found
            .into_iter()
            .collect::<Option<Vec<_>>>()
            .filter(|options| !options.is_empty())
    }
}

fn is_in(fact: FactId, mut options: Vec<OptionId>) -> Rule {
    options.sort_unstable();
    options.dedup();
    Rule::Test(Atom {
        fact,
        test: Test::In(options),
    })
}

fn text(node: &IdedExpr) -> Option<&str> {
    match &node.expr {
        Cel::Literal(LiteralValue::String(text)) => Some(text.inner()),
        _ => None,
    }
}

fn number(node: &IdedExpr) -> Option<i64> {
    match &node.expr {
        Cel::Literal(LiteralValue::Int(number)) => Some(*number.inner()),
        _ => None,
    }
}

fn compare(operator: &str) -> Option<Compare> {
    Some(match operator {
        op::EQUALS => Compare::Eq,
        op::NOT_EQUALS => Compare::Ne,
        op::LESS => Compare::Lt,
        op::LESS_EQUALS => Compare::Le,
        op::GREATER => Compare::Gt,
        op::GREATER_EQUALS => Compare::Ge,
        _ => return None,
    })
}

/// The same comparison with its sides exchanged.
fn mirrored(compare: Compare) -> Compare {
    match compare {
        Compare::Lt => Compare::Gt,
        Compare::Le => Compare::Ge,
        Compare::Gt => Compare::Lt,
        Compare::Ge => Compare::Le,
        Compare::Eq | Compare::Ne => compare,
    }
}

fn kind_words(kind: &Kind) -> &'static str {
    match kind {
        Kind::Choice { .. } | Kind::Choices { .. } => "a choice",
        Kind::Number { .. } => "a number",
        Kind::Money => "an amount of money",
    }
}

fn operand_words(operand: &Operand<'_>) -> &'static str {
    match operand {
        Operand::Fact(..) => "a fact",
        Operand::Text(_) => "a text",
        Operand::Number(_) => "a number",
        Operand::List(_) => "a list",
        Operand::Group(..) => "a group",
        Operand::Figure(_) => "a figure",
    }
}
