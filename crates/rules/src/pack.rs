//! The compiled content: rules and structure, no prose.
//!
//! Made by `jalon-pack` from `content/`, read by the browser. All texts live in Fluent files under ids derived from the
//! ids here.

use crate::{
    answer::Per,
    deadline::Deadline,
    expr::Expr,
    facts::{Fact, FactId, OptionId},
};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

macro_rules! index {
    ($(#[$doc:meta] $name:ident),* $(,)?) => { $(
        #[$doc]
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub struct $name(pub u16);
    )* };
}

index! {
    /// Index of a procedure in [`Pack::procedures`], which is in the editor's order.
    ProcedureId,
    /// Index of a condition in [`Procedure::conditions`].
    ConditionId,
    /// Index of a figure in [`Pack::figures`].
    FigureId,
    /// Index of a link in [`Pack::links`].
    LinkId,
    /// Index of a help record in [`Pack::help`].
    HelpId,
    /// Index of a source in [`Pack::sources`].
    SourceId,
    /// Index of a starting point in [`Pack::starts`].
    StartId,
}

/// Everything the browser needs to route a person, without a word of prose.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pack {
    /// Which facts play a part known to the rules.
    pub roles: Roles,
    /// The facts, in the editor's order.
    pub facts: Vec<Fact>,
    /// The destination countries, by code.
    pub countries: Vec<Country>,
    /// All dated figures.
    pub figures: Vec<Figure>,
    /// The procedures, in the editor's order.
    pub procedures: Vec<Procedure>,
    /// The starting points, in the editor's order; the last has no condition.
    pub starts: Vec<Start>,
    /// Official pages.
    pub links: Vec<Link>,
    /// Help near the person, in the order to show.
    pub help: Vec<Help>,
    /// What the content rests on.
    pub sources: Vec<Source>,
    /// Ids that were in use once, for what was kept or sent under them.
    pub renamed: crate::renamed::Renamed,
    /// True for everybody who has or seeks protection, or does not say: the protected variant of an item is used unless
    /// this is surely false.
    pub protected: Expr,
    /// The everyday page of somebody else that the quick exit leads to: an https address without query or hash.
    pub exit: String,
    /// Who publishes this copy and who hosts its files, as people and papers call them. Empty where nobody said it.
    pub signed: Signed,
}

/// Who stands behind a copy.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Signed {
    /// Who publishes it.
    pub publisher: String,
    /// Who hosts its files.
    pub host: String,
    /// What is declared about accessibility, where somebody declared it.
    pub conformity: Option<Conformity>,
}

/// How far a copy goes along with the standard of accessibility, as whoever runs it declares.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Conformity {
    /// Not, or nobody has audited it.
    Not,
    /// In part, as an audit found.
    Partly,
    /// Fully, as an audit found.
    Fully,
}

/// Facts with a part known to the rules.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Roles {
    /// What the person needs; orders results by how they serve it.
    pub aim: FactId,
    /// The country whose figures, offers and help are read.
    pub country: FactId,
    /// The part of that country, where a figure differs.
    pub region: Option<FactId>,
}

/// A destination country and what it offers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Country {
    /// ISO 3166-1 alpha-2 code.
    pub code: String,
    /// Languages at the counter (BCP 47), the most usual first.
    pub languages: Vec<String>,
    /// ISO 4217 code of the currency in which pay is asked.
    pub currency: String,
    /// How many monthly payments a year are usual there (12, 13 or 14).
    pub payments: u8,
    /// Optional categories that the country is known to offer, sorted.
    pub offers: Vec<String>,
    /// Optional categories that the country is known not to offer, sorted. In neither list: not known.
    pub refuses: Vec<String>,
    /// Named links of the country (`enic-naric`), sorted by name.
    pub links: Vec<(String, LinkId)>,
}

/// A dated amount set by a state.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Figure {
    /// Its name in conditions (`blue-card-threshold`).
    pub name: String,
    /// ISO 3166-1 alpha-2 code of the country.
    pub country: String,
    /// Option id of the region fact, where the figure holds only there.
    pub region: Option<String>,
    /// In minor units of the currency.
    pub minor: i64,
    /// ISO 4217 code.
    pub currency: String,
    /// The period one payment covers.
    pub per: Per,
    /// Payments a year (1 for a yearly figure).
    pub payments: u8,
    /// First day in force.
    #[serde(with = "crate::day")]
    pub valid_from: NaiveDate,
    /// Last day in force, where the source says it.
    #[serde(with = "crate::day::maybe")]
    pub valid_until: Option<NaiveDate>,
    /// Day from which it counts as "to check", where no end is known.
    #[serde(with = "crate::day::maybe")]
    pub review_by: Option<NaiveDate>,
    /// Where it comes from.
    pub source: SourceId,
    /// The day it was last checked against the source.
    #[serde(with = "crate::day")]
    pub checked: NaiveDate,
}

impl Figure {
    /// The sum over a year, in minor units.
    #[must_use]
    pub fn yearly(&self) -> i64 {
        self.minor.saturating_mul(i64::from(self.payments))
    }

    /// Whether the figure may be relied on at this date.
    #[must_use]
    pub fn in_force(&self, on: NaiveDate) -> bool {
        self.valid_from <= on
            && self.valid_until.is_none_or(|last| on <= last)
            && self.review_by.is_none_or(|day| on < day)
    }
}

/// A procedure: what a person can ask an authority for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Procedure {
    /// Stable id, the name of its content file.
    pub id: String,
    /// The aims it serves: only relevant procedures drive questions.
    pub relevant_when: Expr,
    /// How it serves each aim: option of the aim fact and rank. Aims not listed rank last.
    pub serves: Vec<(OptionId, Serve)>,
    /// What the law asks.
    pub conditions: Vec<Condition>,
    /// How it stands to other procedures.
    pub relations: Vec<Relation>,
    /// The lines of its checklist, in order.
    pub items: Vec<Item>,
    /// The days that count for these lines.
    pub deadlines: Vec<Deadline>,
    /// Whether it says that nothing is needed (free movement), rather than asking for an application.
    pub nothing_needed: bool,
}

impl Procedure {
    /// Every source that it rests on.
    #[must_use]
    pub fn sources(&self) -> BTreeSet<SourceId> {
        let conditions = self.conditions.iter().map(|condition| condition.source);
        let items = self.items.iter().map(|item| item.source);
        let deadlines = self.deadlines.iter().map(|deadline| deadline.source);
        conditions.chain(items).chain(deadlines).collect()
    }

    /// For whom its lines and the days that count for them are.
    pub(crate) fn meant_for(&self) -> impl Iterator<Item = &Expr> {
        let items = self.items.iter().map(|item| &item.when);
        items.chain(self.deadlines.iter().map(|deadline| &deadline.when))
    }

    /// The condition with this id.
    #[must_use]
    pub fn condition(&self, id: ConditionId) -> Option<&Condition> {
        self.conditions.get(usize::from(id.0))
    }
}

/// How a procedure serves an aim.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Serve {
    /// It is what people with this aim come for.
    Main,
    /// It helps them too.
    Also,
    /// It is not meant for this aim.
    Aside,
}

/// One condition of a procedure.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Condition {
    /// Stable id within the procedure.
    pub id: String,
    /// What its failing means.
    pub kind: ConditionKind,
    /// What must be true. `Expr::True` for an assumed condition.
    pub when: Expr,
    /// Where false, or always if `when` is `False`: somebody else decides (an institution, an employer), so it is to be
    /// checked and never closed by us. Names who, as a text id.
    pub decided_by: Option<String>,
    /// The law or page it rests on.
    pub source: SourceId,
}

/// What the failing of a condition means.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum ConditionKind {
    /// The law shuts this person out. Checked and shown first.
    Exclusion,
    /// The law asks for it.
    Requirement,
    /// The person can put it right.
    Repair,
    /// Only time is missing.
    Wait,
    /// Nearly everybody meets it: never asked, shown as "this holds if…".
    Assumed,
}

/// How one procedure stands to another. Changes order and words, never a verdict.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Relation {
    /// The kind.
    pub kind: RelationKind,
    /// The other procedure.
    pub to: ProcedureId,
}

/// Kinds of relation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum RelationKind {
    /// Use this one, not the other.
    InsteadOf,
    /// Both at once help.
    Together,
    /// One of the two, as the person likes.
    EitherOr,
    /// The result of this one is used in the other.
    Feeds,
    /// If this one fails, try the other.
    FallsBackTo,
}

/// One line of a checklist.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Item {
    /// Stable id within the procedure; its text is the message `item-<id>`.
    pub id: String,
    /// Where it stands.
    pub section: SectionKind,
    /// For whom. Shown unless this is surely false; while undecided, with its condition in words.
    pub when: Expr,
    /// The official page it sends to.
    pub link: Option<LinkId>,
    /// A named link of the chosen country, used where the country has one.
    pub country_link: Option<String>,
    /// The dated figure it states.
    pub figure: Option<String>,
    /// What people who have or seek protection see instead. `None`: the line is safe for everybody.
    pub protected: Option<Variant>,
    /// The condition of the procedure that this line helps to meet: put on top where that condition fails.
    pub repairs: Option<ConditionId>,
    /// Whether it can be ticked (a thing to have or to do) or only read.
    pub tick: bool,
    /// Who does it.
    pub by: By,
    /// What it rests on.
    pub source: SourceId,
}

/// Who does what a line says.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
pub enum By {
    /// The person.
    #[default]
    Person,
    /// Who hires or sends the person.
    Employer,
    /// Who takes the person in: a school, a research organisation, a family, a sponsor.
    Host,
    /// The authority: the person waits.
    Office,
}

impl By {
    /// Stable name, used in content files and text ids.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Person => "person",
            Self::Employer => "employer",
            Self::Host => "host",
            Self::Office => "office",
        }
    }
}

/// What replaces a line that would send a person to their country of origin.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Variant {
    /// Another text: the message attribute `.protected`.
    Replaced,
    /// The line is left out, and the reason is shown: the message attribute `.protected`.
    LeftOut,
}

/// The sections of a checklist, in the order shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum SectionKind {
    /// Before you start.
    Before,
    /// Papers.
    Papers,
    /// Steps.
    Steps,
    /// Cost.
    Cost,
    /// How long.
    Time,
    /// While you wait.
    Waiting,
    /// After.
    After,
    /// If the answer is no.
    Refused,
    /// Contacts.
    Contacts,
}

impl SectionKind {
    /// Every section, in the order shown.
    pub const ALL: [Self; 9] = [
        Self::Before,
        Self::Papers,
        Self::Steps,
        Self::Cost,
        Self::Time,
        Self::Waiting,
        Self::After,
        Self::Refused,
        Self::Contacts,
    ];

    /// Stable name, used in content files and text ids.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Before => "before",
            Self::Papers => "papers",
            Self::Steps => "steps",
            Self::Cost => "cost",
            Self::Time => "time",
            Self::Waiting => "waiting",
            Self::After => "after",
            Self::Refused => "refused",
            Self::Contacts => "contacts",
        }
    }
}

/// A way on for people for whom nothing fits, or who need something else first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Start {
    /// Stable id; its texts are the messages `start-<id>`.
    pub id: String,
    /// For whom. The first that is surely true is shown.
    pub when: Expr,
    /// Official pages to send to.
    pub links: Vec<LinkId>,
    /// Text ids of its lines, each a message `start-<id>-<line>`.
    pub lines: Vec<String>,
    /// Whether legal help comes first, before anything else on the page.
    pub urgent: bool,
}

/// An official page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Link {
    /// Stable id; its name is the message `link-<id>`.
    pub id: String,
    /// Always https.
    pub url: String,
    /// Languages of the page (BCP 47).
    pub languages: Vec<String>,
    /// Whether the message has a `.needs` attribute: what one must have at hand.
    pub needs: bool,
    /// Whether the message has an `.hours` attribute: when the page can be used.
    pub hours: bool,
    /// Whether the message has a `.trap` attribute: what goes wrong there.
    pub trap: bool,
    /// The official local name, with its language, shown beside the translation.
    pub official: Option<(String, String)>,
    /// The day it was last checked.
    #[serde(with = "crate::day")]
    pub checked: NaiveDate,
}

/// Help near the person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Help {
    /// Stable id; its text is the message `help-<id>`: what they do for you.
    pub id: String,
    /// The country it serves; `None` for everywhere in Europe.
    pub country: Option<String>,
    /// Text ids of what it helps with (`legal`, `forms`, `recognition`, `work`, `danger`, `children`).
    pub topics: Vec<String>,
    /// Proper name, in the language it is known by.
    pub name: String,
    /// Language of the name (BCP 47).
    pub name_language: String,
    /// Web address, always https.
    pub url: Option<String>,
    /// Telephone number as dialled.
    pub phone: Option<String>,
    /// Whether the help is free.
    pub free: bool,
    /// Languages spoken (BCP 47), where sourced.
    pub languages: Vec<String>,
    /// Whether it is safe as a first step for people without papers.
    pub safe_first: bool,
    /// What it rests on.
    pub source: SourceId,
    /// The day it was last checked.
    #[serde(with = "crate::day")]
    pub checked: NaiveDate,
}

/// What a condition, figure or line rests on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Source {
    /// Stable id.
    pub id: String,
    /// Title as published, in its own language.
    pub title: String,
    /// Language of the title (BCP 47).
    pub language: String,
    /// Address, always https.
    pub url: String,
    /// The page's own date, where it has one, as printed there.
    pub dated: Option<String>,
    /// The day it was last checked.
    #[serde(with = "crate::day")]
    pub checked: NaiveDate,
}

impl Pack {
    /// Finds a fact by its stable id.
    #[must_use]
    pub fn fact(&self, id: &str) -> Option<FactId> {
        let at = self.facts.iter().position(|fact| fact.id == id)?;
        u16::try_from(at).ok().map(FactId)
    }

    /// Finds a procedure by its stable id.
    #[must_use]
    pub fn procedure(&self, id: &str) -> Option<ProcedureId> {
        let at = self
            .procedures
            .iter()
            .position(|procedure| procedure.id == id)?;
        u16::try_from(at).ok().map(ProcedureId)
    }

    /// Lets only these procedures drive questions and be proposed, for a site that is about them. The others stay what a procedure
    /// is that somebody did not ask for: found by name, and named where one of these leads to it.
    pub fn focus_on(&mut self, wanted: &[ProcedureId]) {
        for (id, procedure) in (0..).map(ProcedureId).zip(&mut self.procedures) {
            if !wanted.contains(&id) {
                procedure.relevant_when = Expr::False;
            }
        }
    }

    /// The only aim that all these procedures serve, where there is just one.
    #[must_use]
    pub fn only_aim(&self, of: &[ProcedureId]) -> Option<OptionId> {
        let mut aims = self
            .procedures()
            .filter(|(id, _)| of.contains(id))
            .flat_map(|(_, procedure)| &procedure.serves)
            .filter(|(_, serve)| *serve != Serve::Aside)
            .map(|(aim, _)| *aim);
        let first = aims.next()?;
        aims.all(|aim| aim == first).then_some(first)
    }

    /// Every procedure with its index.
    pub fn procedures(&self) -> impl Iterator<Item = (ProcedureId, &Procedure)> {
        (0..).map(ProcedureId).zip(&self.procedures)
    }

    /// Every fact with its index.
    pub fn facts(&self) -> impl Iterator<Item = (FactId, &Fact)> {
        (0..).map(FactId).zip(&self.facts)
    }

    /// The country with this code.
    #[must_use]
    pub fn country(&self, code: &str) -> Option<&Country> {
        self.countries.iter().find(|country| country.code == code)
    }
}
