//! What stands after the lines: people who help, sources, and how to come back.

use super::{code, flow::Sheet};
use crate::{locale::Texts, page};
use jalon_locale::Args;
use jalon_rules::SourceId;
use leptos::prelude::*;
use std::collections::BTreeSet;

/// Help that stands on the paper; the screen has all of it.
const HELP: usize = 4;

impl Sheet {
    /// A few people who can help, near the person.
    pub(super) fn help(&self) -> Vec<AnyView> {
        let inventory = self.w.inventory();
        let rows: Vec<AnyView> = self
            .resolved
            .help
            .iter()
            .filter_map(|id| inventory.pack.help.get(usize::from(id.0)))
            .take(HELP)
            .map(|help| {
                let name = format!("help-{}", help.id);
                let languages: Vec<String> =
                    help.languages.iter().map(|code| self.texts.language_name(code)).collect();
                let languages = (!languages.is_empty()).then(|| {
                    let languages = self.texts.formats(|formats| formats.list(&languages));
                    self.texts.with("page-languages", &Args::new().text("languages", languages))
                });
                let checked = page::day(&self.texts, help.checked);
                view! {
                    <li class="paper-block paper-help">
                        <p class="paper-label"><bdi lang=help.name_language.clone()>{help.name.clone()}</bdi></p>
                        <p>{self.pair(&|texts| texts.way(&name))}</p>
                        {help.phone.clone().map(|phone| view! { <p class="paper-phone"><bdi dir="ltr">{phone}</bdi></p> })}
                        <p>
                            {help.free.then(|| format!("{} \u{b7} ", self.texts.say("near-free")))}
                            {languages}
                            " "
                            {self.texts.with("page-checked", &Args::new().text("day", checked))}
                        </p>
                        {help.url.as_ref().map(|url| code::beside(self.w, url))}
                    </li>
                }
                .into_any()
            })
            .collect();
        self.listed("checklist-help", rows)
    }

    /// What it rests on, with the days of the last look.
    pub(super) fn sources(&self) -> Vec<AnyView> {
        let inventory = self.w.inventory();
        let conditions = self.procedure.conditions.iter();
        let shown = self
            .resolved
            .sections
            .iter()
            .flat_map(|section| &section.lines);
        let used: BTreeSet<SourceId> = conditions
            .map(|condition| condition.source)
            .chain(shown.filter_map(|line| Some(self.procedure.items.get(line.item)?.source)))
            .chain(self.dues[0].iter().map(|due| due.source))
            .collect();
        let rows: Vec<AnyView> = used
            .into_iter()
            .filter_map(|source| inventory.pack.sources.get(usize::from(source.0)))
            .map(|source| {
                let checked = page::day(&self.texts, source.checked);
                let mut args = Args::new().text("checked", checked);
                let mut date = "source-checked";
                if let Some(dated) = &source.dated {
                    args = args.text("dated", dated.clone());
                    date = "source-dated";
                }
                let date = self.texts.with(date, &args);
                view! {
                    <li class="paper-block paper-source">
                        <bdi lang=source.language.clone()>{source.title.clone()}</bdi>
                        " \u{b7} "
                        {date}
                        {code::letters(&source.url)}
                    </li>
                }
                .into_any()
            })
            .collect();
        self.listed("checklist-sources", rows)
    }

    /// What the paper is not, who has read its words, and how to come back.
    pub(super) fn closing(&self) -> AnyView {
        let address = self.w.inventory().address.clone();
        let unread =
            |texts: &Texts| (!texts.language.read_by_native).then(|| texts.say("frame-not-native"));
        let second = self.second.as_ref().and_then(|texts| {
            Some(view! { <p lang=texts.language.code.clone() dir=texts.language.dir.clone()>{unread(texts)?}</p> })
        });
        view! {
            <div class="paper-block paper-closing">
                <p>{self.say("frame-not-advice")}</p>
                {unread(&self.texts).map(|words| view! { <p>{words}</p> })}
                {second}
                {(!address.is_empty()).then(|| view! {
                    <p>{self.texts.say("paper-again")}</p>
                    {code::letters(&address)}
                })}
            </div>
        }
        .into_any()
    }
}
