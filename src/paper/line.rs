//! One line on paper: its number, its box, its words, and its official page with the address in full.

use super::{code, flow::Sheet};
use crate::{
    checklist::{Said, about, said},
    locale::Texts,
};
use jalon_locale::Args;
use jalon_rules::{Line, LinkId};
use leptos::prelude::*;

/// One line. `brief` is the line of a list that has to fit on one leaf: without its page, and it may give way.
pub(super) fn view(sheet: &mut Sheet, line: &Line, brief: bool) -> Option<AnyView> {
    let inventory = sheet.w.inventory();
    let of = |texts: &Texts| said(&inventory.pack, texts, sheet.id, line);
    let first = of(&sheet.texts)?;
    sheet.count += 1;
    let number = sheet.count;
    let place = first
        .link
        .map(|link| *sheet.places.entry(link).or_insert(number));
    let sheet = &*sheet;
    let second = sheet.second.as_ref().and_then(|texts| {
        Some(view! {
            <div class="paper-two" lang=texts.language.code.clone() dir=texts.language.dir.clone()>{words(of(texts)?)}</div>
        })
    });
    let figure = first.figure.clone().map(|(note, source)| {
        let source = inventory.pack.sources.get(usize::from(source.0));
        view! {
            <p>
                {note}
                " "
                {source.map(|source| view! { <bdi lang=source.language.clone()>{source.title.clone()}</bdi> })}
            </p>
        }
    });
    let mut class = String::from("paper-block paper-line");
    if brief {
        class.push_str(" paper-spare");
    }
    if first.first {
        class.push_str(" paper-line-first");
    }
    let mark = first.tick.then(|| tick(sheet, sheet.is_ticked(line)));
    let by = sheet.by(first.by);
    let is_first = first.first;
    let wanted = first.link.filter(|_| !brief);
    let here = words(first);
    let page = wanted.and_then(|wanted| match place {
        Some(at) if at != number => {
            let at = sheet.digits(at);
            sheet
                .pair(&|texts| {
                    Some(texts.with("paper-see", &Args::new().text("number", at.clone())))
                })
                .map(|words| view! { <p>{words}</p> }.into_any())
        }
        _ => card(sheet, wanted),
    });
    Some(
        view! {
            <li class=class>
                <span class="paper-number">{sheet.digits(number)}</span>
                <span class="paper-box">{mark}</span>
                <div class="paper-words">
                    {is_first.then(|| view! { <p class="paper-label">{sheet.say("checklist-first")}</p> })}
                    {by.map(|by| view! { <p class="paper-by">{by}</p> })}
                    <div class="paper-pair"><div class="paper-one">{here}</div>{second}</div>
                    {figure}
                    {(!brief).then(|| sheet.days(line.item))}
                    {page}
                </div>
            </li>
        }
        .into_any(),
    )
}

/// The condition, the words and the local term.
fn words(said: Said) -> impl IntoView {
    let term = said.term.map(|(term, language)| {
        view! { <p class="paper-term"><bdi lang=language>{term}</bdi></p> }
    });
    view! {
        {said.condition.map(|condition| view! { <p class="paper-if">{condition}</p> })}
        <p>{said.words}</p>
        {term}
    }
}

/// The words of a line by itself.
pub(super) fn short(sheet: &Sheet, texts: &Texts, line: &Line) -> Option<String> {
    said(&sheet.w.inventory().pack, texts, sheet.id, line).map(|said| said.words)
}

/// A box to tick by hand, ticked already or not.
fn tick(sheet: &Sheet, ticked: bool) -> impl IntoView + use<> {
    let name = sheet.texts.say(if ticked {
        "paper-box-done"
    } else {
        "paper-box"
    });
    view! {
        <svg viewBox="0 0 20 20" role="img" aria-label=name>
            <path class="paper-frame" d=String::from("M1 1h18v18h-18z") />
            {ticked.then(|| view! { <path class="paper-tick" d=String::from("M4 10l5 6 8-13") /> })}
        </svg>
    }
}

/// An official page: what it is called, what it takes, and its address in full beside its code.
pub(super) fn card(sheet: &Sheet, id: LinkId) -> Option<AnyView> {
    let inventory = sheet.w.inventory();
    let link = inventory.pack.links.get(usize::from(id.0))?;
    let name = format!("link-{}", link.id);
    let about = about(&sheet.texts, link);
    let told = about.told.into_iter();
    let told: Vec<_> = told
        .map(|(label, words)| view! { <p><strong>{label}</strong>" "{words}</p> })
        .collect();
    Some(
        view! {
            <div class="paper-card">
                <p class="paper-label">{sheet.pair(&|texts| texts.way(&name))}</p>
                {link.official.clone().map(|(official, language)| view! { <p class="paper-term"><bdi lang=language>{official}</bdi></p> })}
                <p>{about.languages}" "{about.checked}</p>
                {told}
                {code::beside(sheet.w, &link.url)}
            </div>
        }
        .into_any(),
    )
}
