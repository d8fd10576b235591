//! Three-valued rules for Jalon.
//!
//! Data flows one way: a [`Pack`] (compiled content), a set of [`Answers`] and a date go in; a [`Route`] (verdict of every
//! procedure with causes and reasons, the order to show them, the next question) and, per procedure, a [`Checklist`] come
//! out. Nothing here knows a browser, a language, a clock or a procedure by name, and nothing does input or output.

mod answer;
mod carried;
mod checklist;
mod day;
mod deadline;
mod diagram;
mod evaluate;
pub mod explore;
mod expr;
mod facts;
mod journey;
mod overview;
mod pack;
mod progress;
mod reason;
mod remedy;
mod renamed;
mod route;
mod verdict;

pub use answer::{Amount, Answer, AnswerError, Answers, Per};
pub use carried::{carried, carried_dates, carried_ticks, named, tells};
pub use checklist::{Applies, Checklist, FigureUse, Line, Section, checklist, help, holds};
pub use deadline::{
    By as DueBy, Computed, Deadline, Due, DueKind, Lies, Span, State as DueState, deadlines,
};
pub use evaluate::{Cause, Truth, Undecided};
pub use expr::{Atom, Compare, Expr, Test};
pub use facts::{Change, Fact, FactId, Kind, OptionId, OptionItem, Property};
pub use journey::{Standing, detail_questions, standing};
pub use overview::overview;
pub use pack::{
    By, Condition, ConditionId, ConditionKind, Conformity, Country, Figure, FigureId, Help, HelpId,
    Item, Link, LinkId, Pack, Procedure, ProcedureId, Relation, RelationKind, Roles, SectionKind,
    Serve, Signed, Source, SourceId, Start, StartId, Variant,
};
pub use progress::{Progress, Stage, progress};
pub use remedy::{Change as RemedyChange, Remedy, Target};
pub use renamed::{Former, Found, Renamed};
pub use route::{Route, route};
pub use verdict::{Finding, Outcome, Status, Verdict};
