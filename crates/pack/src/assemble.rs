//! From the files as written to the pack: every name becomes a number, every condition what the browser evaluates.
//!
//! A pack always comes out, so that the checks behind can look at all of it; where something could not be resolved, the
//! report has an error and the pack is never handed on.

use crate::{
    checks::cycles,
    condition::{self, Lowering, Role, Rule},
    diagnostic::{Diagnostic, Place, Report},
    index::Index,
    raw::{self, Named, Raw},
    renamed,
    table::At,
};
use jalon_rules as rules;
use jalon_rules::{
    ConditionId, ConditionKind, Expr, FactId, LinkId, Pack, ProcedureId, Roles, SourceId,
};

/// The pack, and which conditions of it could not be read.
pub(crate) struct Assembled {
    pub pack: Pack,
    unread: Vec<Place>,
}

impl Assembled {
    /// Whether this condition could be read.
    pub(crate) fn is_read(&self, text: &At<String>) -> bool {
        !self.unread.contains(&text.place)
    }
}

pub(crate) fn assemble(raw: &Raw, index: &Index, report: &mut Report) -> Assembled {
    let mut assembling = Assembling {
        raw,
        index,
        lowering: Lowering::default(),
        unread: Vec::new(),
        report,
    };
    let pack = assembling.pack();
    Assembled {
        pack,
        unread: assembling.unread,
    }
}

struct Assembling<'a> {
    raw: &'a Raw,
    index: &'a Index,
    lowering: Lowering,
    unread: Vec<Place>,
    report: &'a mut Report,
}

impl Assembling<'_> {
    fn pack(&mut self) -> Pack {
        self.lowering.derived = self
            .raw
            .derived
            .iter()
            .map(|(_, text)| self.read(text, Role::Rule))
            .collect();
        self.lowering.asked = self
            .raw
            .questions
            .iter()
            .map(|question| self.read(question.value.asked_if.as_ref()?, Role::Rule))
            .collect();
        cycles::cut(self.raw, &mut self.lowering, self.report);
        let roles = self.roles();
        let facts = self.facts();
        let procedures: Vec<_> = self
            .raw
            .procedures
            .iter()
            .map(|procedure| self.procedure(procedure))
            .collect();
        let renamed = renamed::resolve(self.raw, &facts, &procedures, self.report);
        Pack {
            roles,
            facts,
            countries: self
                .raw
                .countries
                .iter()
                .map(|country| self.country(country))
                .collect(),
            figures: self.figures(),
            procedures,
            starts: self
                .raw
                .starts
                .iter()
                .map(|start| self.start(start))
                .collect(),
            links: self.raw.links.iter().map(link).collect(),
            help: self
                .raw
                .help
                .iter()
                .filter_map(|help| self.help(help))
                .collect(),
            sources: self.raw.sources.iter().map(source).collect(),
            renamed,
            protected: self.raw.settings.as_ref().map_or(Expr::False, |settings| {
                self.condition(&settings.protected_when, Role::Rule)
            }),
            exit: self
                .raw
                .settings
                .as_ref()
                .map_or_else(String::new, |settings| settings.exit.value.clone()),
            signed: self.signed(),
        }
    }

    fn signed(&self) -> rules::Signed {
        let name = |setting| self.raw.publisher.name(setting).unwrap_or_default();
        rules::Signed {
            publisher: name("publisher.name").to_owned(),
            host: name("host.name").to_owned(),
            conformity: self.raw.publisher.conformity(),
        }
    }

    fn read(&mut self, text: &At<String>, role: Role) -> Option<Rule> {
        let found = condition::read(self.index, text, role, self.report);
        if found.is_none() {
            self.unread.push(text.place.clone());
        }
        found
    }

    fn condition(&mut self, text: &At<String>, role: Role) -> Expr {
        self.read(text, role)
            .map_or(Expr::True, |rule| self.lowering.lower(&rule))
    }

    fn condition_or_true(&mut self, text: Option<&At<String>>, role: Role) -> Expr {
        text.map_or(Expr::True, |text| self.condition(text, role))
    }

    fn source(&mut self, name: &At<String>) -> SourceId {
        SourceId(
            self.index
                .number("sources", name, self.report)
                .unwrap_or_default(),
        )
    }

    fn link(&mut self, name: &At<String>) -> Option<LinkId> {
        self.index.number("links", name, self.report).map(LinkId)
    }

    fn roles(&mut self) -> Roles {
        let mut role = |name: &At<String>| {
            let fact = self.index.fact(name);
            if fact.is_none() && !self.index.is_broken(&format!("questions/{}", name.value)) {
                let text = format!("there is no fact `{}`", name.value);
                let names = self.index.facts.iter().map(|fact| fact.id.as_str());
                self.report.add(
                    Diagnostic::error(&name.place, text)
                        .label("unknown fact")
                        .suggest(name, names),
                );
            }
            fact
        };
        let none = Roles {
            aim: FactId(0),
            country: FactId(0),
            region: None,
        };
        self.raw.settings.as_ref().map_or(none, |settings| Roles {
            aim: role(&settings.aim).unwrap_or(FactId(0)),
            country: role(&settings.country).unwrap_or(FactId(0)),
            region: settings.region.as_ref().and_then(&mut role),
        })
    }

    fn facts(&mut self) -> Vec<rules::Fact> {
        let mut facts = self.index.facts.clone();
        for (at, (fact, question)) in facts.iter_mut().zip(&self.raw.questions).enumerate() {
            fact.asked_if = self
                .lowering
                .asked
                .get(at)
                .and_then(Option::as_ref)
                .map_or(Expr::True, |rule| self.lowering.lower(rule));
            fact.change_if = self.condition_or_true(question.value.change_if.as_ref(), Role::Rule);
        }
        facts
    }

    fn procedure(&mut self, procedure: &Named<raw::Procedure>) -> rules::Procedure {
        let value = &procedure.value;
        rules::Procedure {
            id: procedure.id.clone(),
            relevant_when: self.condition(&value.relevant_when, Role::Rule),
            serves: self.serves(value),
            conditions: value
                .conditions
                .iter()
                .map(|condition| self.procedure_condition(condition))
                .collect(),
            relations: value
                .relations
                .iter()
                .filter_map(|relation| self.relation(relation))
                .collect(),
            items: value
                .items
                .iter()
                .map(|item| self.item(value, item))
                .collect(),
            deadlines: value
                .deadlines
                .iter()
                .filter_map(|deadline| self.deadline(value, deadline))
                .collect(),
            nothing_needed: value.nothing_needed,
        }
    }

    /// What its parts need of each other is checked later.
    fn deadline(
        &mut self,
        procedure: &raw::Procedure,
        deadline: &raw::Deadline,
    ) -> Option<rules::Deadline> {
        let source = self.source(&deadline.source);
        let when = self.condition_or_true(deadline.when.as_ref(), Role::Text);
        let items = || procedure.items.iter().map(|item| item.id.as_str());
        let Some(item) = items().position(|item| item == deadline.item.value) else {
            let text = format!("this procedure has no line `{}`", deadline.item.value);
            self.report.add(
                Diagnostic::error(&deadline.item.place, text)
                    .label("unknown line")
                    .suggest(&deadline.item, items()),
            );
            return None;
        };
        let spans = deadline.after.as_ref().or(deadline.before.as_ref());
        let computed = deadline
            .from
            .as_ref()
            .zip(spans)
            .zip(deadline.lies.as_ref());
        let set = |flag: &Option<At<bool>>| flag.as_ref().is_some_and(|flag| flag.value);
        Some(rules::Deadline {
            id: deadline.id.value.clone(),
            item: u16::try_from(item).ok()?,
            when,
            computed: computed.map(|((from, spans), lies)| rules::Computed {
                from: from.value.clone(),
                lies: lies.value,
                before: deadline.after.is_none(),
                spans: spans.value.clone(),
                counts_first_day: set(&deadline.counts_first_day),
            }),
            letter: set(&deadline.letter),
            kind: deadline
                .kind
                .as_ref()
                .map_or(rules::DueKind::LastDay, |kind| kind.value),
            source,
        })
    }

    fn serves(&mut self, procedure: &raw::Procedure) -> Vec<(rules::OptionId, rules::Serve)> {
        let Some(settings) = &self.raw.settings else {
            return Vec::new();
        };
        let Some(aim) = self
            .index
            .fact(&settings.aim)
            .and_then(|aim| self.index.get(aim))
        else {
            return Vec::new();
        };
        let mut serves = Vec::new();
        for (name, serve) in &procedure.serves {
            if let Some(option) = aim.option(name) {
                serves.push((option, *serve));
            } else {
                let text = format!("`{}` has no option `{}`", aim.id, name.value);
                let names = aim.options().iter().map(|option| option.id.as_str());
                self.report.add(
                    Diagnostic::error(&name.place, text)
                        .label("unknown option")
                        .suggest(name, names),
                );
            }
        }
        serves.sort_unstable_by_key(|(option, _)| *option);
        serves
    }

    fn procedure_condition(&mut self, condition: &raw::Condition) -> rules::Condition {
        let when = match &condition.when {
            Some(text) => self.condition(text, Role::Rule),
            // Nothing to test: an assumed condition holds, any other is somebody else's decision.
            None if condition.kind.value == ConditionKind::Assumed => Expr::True,
            None => Expr::False,
        };
        rules::Condition {
            id: condition.id.value.clone(),
            kind: condition.kind.value,
            when,
            decided_by: condition.decided_by.as_ref().map(|who| who.value.clone()),
            source: self.source(&condition.source),
        }
    }

    fn relation(&mut self, relation: &raw::Relation) -> Option<rules::Relation> {
        let to = self.index.number("procedures", &relation.to, self.report)?;
        Some(rules::Relation {
            kind: relation.kind.value,
            to: ProcedureId(to),
        })
    }

    fn item(&mut self, procedure: &raw::Procedure, item: &raw::Item) -> rules::Item {
        use rules::SectionKind::{After, Before, Papers, Steps};
        let countries = || self.raw.countries.iter().map(|country| &country.value);
        let complete = !self.index.is_broken("countries/");
        if let Some(name) = &item.figure
            && complete
            && !self.index.figures.contains(&name.value)
        {
            let text = format!("no country has a figure `{}`", name.value);
            let names = self.index.figures.iter().map(String::as_str);
            self.report.add(
                Diagnostic::error(&name.place, text)
                    .label("unknown figure")
                    .suggest(name, names),
            );
        }
        if let Some(name) = &item.country_link {
            let names: Vec<&str> = countries()
                .flat_map(|country| &country.links)
                .map(|(name, _)| name.as_str())
                .collect();
            if complete && !names.contains(&name.as_str()) {
                let text = format!("no country has a link named `{}`", name.value);
                self.report.add(
                    Diagnostic::error(&name.place, text)
                        .label("unknown name")
                        .suggest(name, names),
                );
            }
        }
        let repairs = item.repairs.as_ref().and_then(|name| {
            let at = procedure
                .conditions
                .iter()
                .position(|condition| condition.id.value == name.value);
            if at.is_none() {
                let text = format!("this procedure has no condition `{}`", name.value);
                let names = procedure
                    .conditions
                    .iter()
                    .map(|condition| condition.id.as_str());
                self.report.add(
                    Diagnostic::error(&name.place, text)
                        .label("unknown condition")
                        .suggest(name, names),
                );
            }
            at.and_then(|at| u16::try_from(at).ok()).map(ConditionId)
        });
        rules::Item {
            id: item.id.value.clone(),
            section: item.section,
            when: self.condition_or_true(item.when.as_ref(), Role::Text),
            link: item.link.as_ref().and_then(|link| self.link(link)),
            country_link: item.country_link.as_ref().map(|name| name.value.clone()),
            figure: item.figure.as_ref().map(|name| name.value.clone()),
            protected: item.protected.as_ref().map(|variant| variant.value),
            repairs,
            tick: !item.read_only && matches!(item.section, Before | Papers | Steps | After),
            by: item.by,
            source: self.source(&item.source),
        }
    }

    fn country(&mut self, country: &Named<raw::Country>) -> rules::Country {
        let value = &country.value;
        for offer in &value.offers {
            self.source(&offer.source);
        }
        let categories = |offered: bool| {
            let chosen = value.offers.iter().filter(|offer| offer.offered == offered);
            let mut categories: Vec<String> =
                chosen.map(|offer| offer.category.value.clone()).collect();
            categories.sort_unstable();
            categories
        };
        let links = value
            .links
            .iter()
            .filter_map(|(name, link)| Some((name.value.clone(), self.link(link)?)));
        let mut links: Vec<_> = links.collect();
        links.sort_unstable();
        rules::Country {
            code: country.id.clone(),
            languages: value
                .languages
                .iter()
                .map(|language| language.value.clone())
                .collect(),
            currency: value.currency.value.clone(),
            payments: value.payments,
            offers: categories(true),
            refuses: categories(false),
            links,
        }
    }

    fn figures(&mut self) -> Vec<rules::Figure> {
        let region = self
            .raw
            .settings
            .as_ref()
            .and_then(|settings| self.index.get(self.index.fact(settings.region.as_ref()?)?));
        let mut figures = Vec::new();
        for country in &self.raw.countries {
            for figure in &country.value.figures {
                if let Some(name) = &figure.region
                    && region.is_none_or(|region| region.option(name).is_none())
                {
                    let text = format!("there is no region `{}`", name.value);
                    let names = region
                        .into_iter()
                        .flat_map(rules::Fact::options)
                        .map(|option| option.id.as_str());
                    self.report.add(
                        Diagnostic::error(&name.place, text)
                            .label("unknown region")
                            .suggest(name, names),
                    );
                }
                figures.push(rules::Figure {
                    name: figure.name.value.clone(),
                    country: country.id.clone(),
                    region: figure.region.as_ref().map(|region| region.value.clone()),
                    minor: figure.minor.value,
                    currency: figure.currency.value.clone(),
                    per: figure.per.value,
                    payments: figure.payments,
                    valid_from: figure.valid_from.value,
                    valid_until: figure.valid_until.as_ref().map(|date| date.value),
                    review_by: figure.review_by.as_ref().map(|date| date.value),
                    source: self.source(&figure.source),
                    checked: figure.checked.value,
                });
            }
        }
        figures.sort_by(|a, b| {
            (&a.country, &a.name, &a.region, a.valid_from).cmp(&(
                &b.country,
                &b.name,
                &b.region,
                b.valid_from,
            ))
        });
        figures
    }

    fn start(&mut self, start: &Named<raw::Start>) -> rules::Start {
        rules::Start {
            id: start.id.clone(),
            when: self.condition_or_true(start.value.when.as_ref(), Role::Text),
            links: start
                .value
                .links
                .iter()
                .filter_map(|link| self.link(link))
                .collect(),
            lines: start
                .value
                .lines
                .iter()
                .map(|line| line.value.clone())
                .collect(),
            urgent: start.value.urgent,
        }
    }

    fn help(&mut self, help: &Named<raw::Help>) -> Option<rules::Help> {
        let value = &help.value;
        if let Some(country) = &value.country {
            self.index.number("countries", country, self.report)?;
        }
        let text = |at: &At<String>| at.value.clone();
        Some(rules::Help {
            id: help.id.clone(),
            country: value.country.as_ref().map(text),
            topics: value.topics.iter().map(text).collect(),
            name: value.name.value.clone(),
            name_language: value.name_language.value.clone(),
            url: value.url.as_ref().map(text),
            phone: value.phone.as_ref().map(text),
            free: value.free,
            languages: value.languages.iter().map(text).collect(),
            safe_first: value.safe_first,
            source: self.source(&value.source),
            checked: value.checked.value,
        })
    }
}

fn link(link: &Named<raw::Link>) -> rules::Link {
    let value = &link.value;
    rules::Link {
        id: link.id.clone(),
        url: value.url.value.clone(),
        languages: value
            .languages
            .iter()
            .map(|language| language.value.clone())
            .collect(),
        needs: value.needs,
        hours: value.hours,
        trap: value.trap,
        official: value
            .official
            .as_ref()
            .map(|(name, language)| (name.value.clone(), language.value.clone())),
        checked: value.checked.value,
    }
}

fn source(source: &Named<raw::SourcePage>) -> rules::Source {
    let value = &source.value;
    rules::Source {
        id: source.id.clone(),
        title: value.title.value.clone(),
        language: value.language.value.clone(),
        url: value.url.value.clone(),
        dated: value.dated.as_ref().map(|dated| dated.value.clone()),
        checked: value.checked.value,
    }
}
