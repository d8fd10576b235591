//! One line of a checklist, and its official page, in the words of one language: what screen, paper and text have in common.

use crate::{locale::Texts, page};
use jalon_locale::{Args, Key};
use jalon_rules::{
    Applies, By, Figure, FigureUse, Line, Link, LinkId, Pack, ProcedureId, SourceId, Variant,
};

/// A line in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Said {
    /// `procedure/item`: the name under which its tick is kept.
    pub(crate) name: String,
    /// Whether it puts right what stands in the way.
    pub(crate) first: bool,
    /// Whether it can be ticked.
    pub(crate) tick: bool,
    /// Whether it stands for a line that is left out, and gives the reason.
    pub(crate) left_out: bool,
    /// Who does it.
    pub(crate) by: By,
    /// For whom it is meant, where that is not known.
    pub(crate) condition: Option<String>,
    /// What to have, do or know.
    pub(crate) words: String,
    /// The local term, with its language where known.
    pub(crate) term: Option<(String, Option<String>)>,
    /// Until when its figure holds, and where that comes from.
    pub(crate) figure: Option<(String, SourceId)>,
    /// The official page.
    pub(crate) link: Option<LinkId>,
}

/// Says one line. Nothing where the language lacks its text.
pub(crate) fn said(pack: &Pack, texts: &Texts, id: ProcedureId, line: &Line) -> Option<Said> {
    let procedure = pack.procedures.get(usize::from(id.0))?;
    let item = procedure.items.get(line.item)?;
    let key = Key::procedure(&procedure.id, format!("item-{}", item.id));
    let (words, figure) = words(pack, texts, &key, line)?;
    // A term comes from the official page, or else from what the line rests on; English texts speak of the terms of others.
    let official = || {
        let page = line
            .link
            .and_then(|link| pack.links.get(usize::from(link.0))?.official.as_ref())
            .map(|(_, language)| language);
        let source = pack.sources.get(usize::from(item.source.0));
        page.or(source
            .map(|source| &source.language)
            .filter(|code| *code != "en"))
            .cloned()
    };
    Some(Said {
        name: format!("{}/{}", procedure.id, item.id),
        first: line.first,
        tick: line.tick,
        left_out: line.protected == Some(Variant::LeftOut),
        by: line.by,
        condition: (line.applies == Applies::If)
            .then(|| texts.find(key.clone().attr("if")))
            .flatten(),
        words,
        term: texts.find(key.attr("term")).map(|term| (term, official())),
        figure,
        link: line.link,
    })
}

/// What there is to know of an official page.
pub(crate) struct About {
    /// What it needs, when it is open, what goes wrong there: a label and words for each.
    pub(crate) told: Vec<(String, String)>,
    /// Which languages it has.
    pub(crate) languages: String,
    /// When we looked.
    pub(crate) checked: String,
}

/// Says what there is to know of an official page.
pub(crate) fn about(texts: &Texts, link: &Link) -> About {
    let name = format!("link-{}", link.id);
    let told = [
        ("needs", link.needs),
        ("hours", link.hours),
        ("trap", link.trap),
    ];
    let told = told.into_iter().filter(|(_, marked)| *marked);
    let languages = link.languages.iter();
    let languages: Vec<String> = languages.map(|code| texts.language_name(code)).collect();
    let languages = texts.formats(|formats| formats.list(&languages));
    let checked = page::day(texts, link.checked);
    About {
        told: told
            .filter_map(|(attribute, _)| {
                let words = texts.way_attribute(&name, attribute)?;
                Some((texts.say(&format!("page-label-{attribute}")), words))
            })
            .collect(),
        languages: texts.with("page-languages", &Args::new().text("languages", languages)),
        checked: texts.with("page-checked", &Args::new().text("day", checked)),
    }
}

/// The text that this person sees, and where its figure comes from.
fn words(
    pack: &Pack,
    texts: &Texts,
    key: &Key,
    line: &Line,
) -> Option<(String, Option<(String, SourceId)>)> {
    if line.protected.is_some() {
        return Some((texts.find(key.clone().attr("protected"))?, None));
    }
    match line.figure {
        None => Some((texts.find(key.clone())?, None)),
        Some(FigureUse::Missing) => Some((texts.find(key.clone().attr("nofigure"))?, None)),
        Some(FigureUse::InForce(figure)) => {
            let figure = pack.figures.get(usize::from(figure.0))?;
            let args = figure_args(texts, figure);
            let said = texts.find_with(key.clone(), &args)?;
            let force = if figure.valid_until.is_some() {
                "figure-until"
            } else {
                "figure-review"
            };
            Some((said, Some((texts.with(force, &args), figure.source))))
        }
    }
}

fn figure_args<'a>(texts: &Texts, figure: &'a Figure) -> Args<'a> {
    let money = |minor| texts.formats(|formats| formats.money(minor, &figure.currency));
    let until = figure
        .valid_until
        .or(figure.review_by)
        .map(|day| page::day(texts, day))
        .unwrap_or_default();
    Args::new()
        .text("amount", money(figure.minor))
        .text("per_year", money(figure.yearly()))
        .text("until", until)
        .text("checked", page::day(texts, figure.checked))
}
