//! People out of `tests/personas/`, in front of the page, in a language they read.
//!
//! What they look for is read from the same locale files as the page: a person knows the words, not the code.

use crate::{
    page::{Page, Role},
    trouble::Trouble,
};
use jalon_cli::{Words, answers_from_json};
use jalon_link::{Bundle, encode};
use jalon_locale::{Args, Key, decimals};
use jalon_pack::Content;
use jalon_rules::{Answer, Answers, Fact, FactId, Kind, OptionId, Pack, Per, Procedure, tells};
use serde::Deserialize;
use serde_json::{Value, json};
use std::{collections::BTreeMap, fs, sync::OnceLock};

/// The languages of the site.
pub const LANGUAGES: [&str; 3] = ["fr", "en", "ar"];

/// More pages than anybody goes through.
const PAGES: usize = 40;

/// Somebody, as their file tells of them.
pub struct Person {
    /// What they would answer to each question.
    pub answers: Answers,
    /// What they must be shown.
    pub expect: Expect,
}

/// What somebody must be shown.
#[derive(Deserialize)]
pub struct Expect {
    /// The first result.
    pub first: Option<String>,
    /// The starting point.
    pub start: Option<String>,
    /// Verdicts by procedure.
    pub verdicts: BTreeMap<String, String>,
    /// Lines by procedure.
    #[serde(default)]
    pub checklist: BTreeMap<String, Lines>,
}

/// What a checklist must say and must not, by language.
#[derive(Default, Deserialize)]
pub struct Lines {
    /// Texts that stand in it.
    #[serde(default)]
    pub says: BTreeMap<String, Vec<String>>,
    /// Texts that do not.
    #[serde(default)]
    pub never_says: BTreeMap<String, Vec<String>>,
}

#[derive(Deserialize)]
struct File {
    answers: toml::Table,
    expect: Expect,
}

/// The content that the site is built from.
pub fn content() -> &'static Content {
    static CONTENT: OnceLock<Content> = OnceLock::new();
    CONTENT.get_or_init(|| {
        jalon_pack::load(&xtask::root()).unwrap_or_else(|report| panic!("{report}"))
    })
}

/// The rules of the site.
pub fn pack() -> &'static Pack {
    &content().pack
}

impl Person {
    /// Somebody by the name of their file.
    pub fn named(name: &str) -> Self {
        Self::with(name, &[])
    }

    /// The same with some answers changed.
    pub fn with(name: &str, changes: &[(&str, &str)]) -> Self {
        let path = xtask::root().join(format!("tests/personas/{name}.toml"));
        let text =
            fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let mut file: File =
            toml::from_str(&text).unwrap_or_else(|error| panic!("{name}: {error}"));
        for (fact, option) in changes {
            file.answers.insert(
                (*fact).to_owned(),
                toml::Value::String((*option).to_owned()),
            );
        }
        let json = serde_json::to_string(&file.answers).expect("a table is an object");
        let answers =
            answers_from_json(pack(), &json).unwrap_or_else(|trouble| panic!("{name}: {trouble}"));
        Self {
            answers,
            expect: file.expect,
        }
    }

    /// What they would answer; "I don't know" where their file says nothing.
    pub fn answer(&self, fact: FactId) -> Answer {
        self.answers.get(fact).cloned().unwrap_or(Answer::Unknown)
    }
}

/// The address of a link to the list of a procedure, with everything that somebody has answered, as an edition makes it.
pub fn link(pack: &Pack, person: &Person, id: &str, ticks: &[&str], language: &str) -> String {
    let bundle = Bundle {
        answers: person.answers.clone(),
        procedure: pack.procedure(id),
        ticks: ticks.iter().map(|tick| (*tick).to_owned()).collect(),
        language: language.to_owned(),
    };
    format!("/#{}", encode(pack, &bundle))
}

/// A fact by its name.
pub fn fact(id: &str) -> FactId {
    pack()
        .fact(id)
        .unwrap_or_else(|| panic!("there is no question {id}"))
}

/// The definition of a fact.
pub fn definition(id: FactId) -> &'static Fact {
    &pack().facts[usize::from(id.0)]
}

/// A procedure by its name.
pub fn procedure(id: &str) -> &'static Procedure {
    pack()
        .procedures
        .iter()
        .find(|procedure| procedure.id == id)
        .unwrap_or_else(|| panic!("there is no procedure {id}"))
}

/// The text with every run of white space as one space.
pub fn squeezed(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Somebody who looks at a page and reads one language.
pub struct Reader {
    /// The page before them.
    pub page: Page,
    /// The words they know.
    pub words: Words<'static>,
}

impl Reader {
    /// Opens the first page as nobody has touched it, and takes the language there.
    pub async fn at_home(page: &Page, language: &'static str) -> Result<Self, Trouble> {
        page.open("/").await?;
        page.heading().await?;
        // What an earlier person of the same test left behind. Where storage is refused, nothing was.
        let left = page
            .script(
                "try { return sessionStorage.length > 0 } catch { return false } finally { try { sessionStorage.clear() } catch { } }",
                vec![],
            )
            .await?;
        if left == Value::Bool(true) {
            page.open("/").await?;
            page.heading().await?;
        }
        let mut reader = Self {
            page: page.clone(),
            words: words(language),
        };
        reader.chooses(language).await?;
        Ok(reader)
    }

    /// Opens the list of a procedure by a link, where nobody has been before.
    pub async fn at_list(
        page: &Page,
        person: &Person,
        id: &str,
        language: &'static str,
    ) -> Result<Self, Trouble> {
        page.open(&link(pack(), person, id, &[], language)).await?;
        let reader = Self {
            page: page.clone(),
            words: words(language),
        };
        reader.shows(&reader.words.procedure(procedure(id))).await?;
        page.says(&reader.say("section-steps")).await?;
        Ok(reader)
    }

    /// Chooses a language on the first page, and reads it from now on.
    async fn chooses(&mut self, language: &'static str) -> Result<(), Trouble> {
        self.words = words(language);
        let name = self.words.language.name.clone();
        self.page
            .touch(
                "return [...document.querySelectorAll('main button[lang]')].find(b => b.innerText.trim() === arguments[0])",
                vec![json!(name)],
            )
            .await?;
        self.shows(&self.say("home-title")).await
    }

    /// Chooses another language at the head of any page, and reads it from now on.
    pub async fn switches_to(&mut self, language: &'static str) -> Result<(), Trouble> {
        self.page
            .touch("return document.querySelector('header summary')", vec![])
            .await?;
        self.words = words(language);
        let name = self.words.language.name.clone();
        self.page
            .touch(
                "return [...document.querySelectorAll('header button[lang]')].find(b => b.innerText.trim() === arguments[0])",
                vec![json!(name)],
            )
            .await?;
        self.page
            .until(
                "the language",
                "return document.documentElement.lang === arguments[0]",
                vec![json!(language)],
            )
            .await
    }

    /// A text in the language of the reader.
    pub fn say(&self, id: &str) -> String {
        self.words.say(id)
    }

    /// A question in the language of the reader.
    pub fn question(&self, id: &str) -> String {
        self.words.say(id)
    }

    /// Waits until the page with this heading is shown.
    pub async fn shows(&self, heading: &str) -> Result<(), Trouble> {
        self.page
            .until(
                &format!("the page \"{heading}\""),
                "const squeezed = text => text.replace(/\\s+/g, ' ').trim();
                 const headings = [...document.querySelectorAll('main h1')].filter(h => h.checkVisibility());
                 return headings.length === 1 && squeezed(headings[0].innerText) === arguments[0]",
                vec![json!(squeezed(heading))],
            )
            .await
    }

    /// What the tab must be called where this is the heading: the title of a list, or of a question that tells something by being
    /// asked, would stay in the browser.
    pub fn title(&self, heading: &str) -> String {
        let is = |words: String| squeezed(&words) == squeezed(heading);
        let lists = &pack().procedures;
        let mut telling = pack().facts().filter(|(id, _)| tells(pack(), *id));
        if lists.iter().any(|list| is(self.words.procedure(list))) {
            self.say("title-list")
        } else if telling.any(|(_, fact)| is(self.words.question(fact))) {
            self.say("title-question")
        } else {
            heading.to_owned()
        }
    }

    /// Waits for the page that a step leads to: its heading has the focus, and the tab its name.
    pub async fn arrives(&self, heading: &str) -> Result<(), Trouble> {
        self.page
            .until(
                &format!("the page \"{heading}\", with its heading in focus and its name in the tab"),
                "const squeezed = text => text.replace(/\\s+/g, ' ').trim();
                 const headings = [...document.querySelectorAll('main h1')].filter(h => h.checkVisibility());
                 return headings.length === 1 && squeezed(headings[0].innerText) === arguments[0]
                   && document.activeElement === headings[0]
                   && (document instanceof ShadowRoot || document.title === arguments[1] + ' \\u2013 Jalon')",
                vec![json!(squeezed(heading)), json!(self.title(heading))],
            )
            .await
    }

    /// Presses a button called by a text of the interface.
    pub async fn presses(&self, id: &str) -> Result<(), Trouble> {
        self.page.click(Role::Button, &self.say(id)).await
    }

    /// The question that the page shows, if it shows one.
    pub async fn asked(&self) -> Result<Option<FactId>, Trouble> {
        let heading = squeezed(&self.page.heading().await?);
        Ok(pack()
            .facts()
            .find(|(_, fact)| squeezed(&self.words.question(fact)) == heading)
            .map(|(id, _)| id))
    }

    /// Touches the words of an option on the page.
    pub async fn chooses_option(&self, words: &str) -> Result<(), Trouble> {
        self.page
            .touch(OPTION, vec![json!(squeezed(words))])
            .await
            .map_err(|trouble| Trouble::Page(format!("the option \"{words}\": {trouble}")))
    }

    /// Fills in an answer, without going on.
    pub async fn fills_in(&self, id: FactId, answer: &Answer) -> Result<(), Trouble> {
        let fact = definition(id);
        match answer {
            Answer::Unknown => self.chooses_option(&self.say("unknown")).await,
            Answer::One(option) => self.takes(fact, *option).await,
            Answer::Several(options) => {
                for option in options {
                    self.takes(fact, *option).await?;
                }
                Ok(())
            }
            Answer::Number(value) => {
                self.page
                    .fill(
                        Role::Textbox,
                        &self.words.question(fact),
                        &value.to_string(),
                    )
                    .await
            }
            Answer::Money(amount) => {
                let unit = 10_i64.pow(u32::from(decimals(&amount.currency)));
                let monthly = amount.per == Per::Month;
                self.chooses_option(&self.say(if monthly {
                    "money-monthly"
                } else {
                    "money-yearly"
                }))
                .await?;
                let typed = (amount.minor / unit).to_string();
                self.page
                    .fill(Role::Textbox, &self.say("money-amount"), &typed)
                    .await?;
                if monthly {
                    let payments = amount.payments.to_string();
                    self.page
                        .fill(Role::Textbox, &self.say("money-payments"), &payments)
                        .await?;
                }
                let yearly = self
                    .words
                    .formats()
                    .money(amount.yearly(), &amount.currency);
                let sum = self
                    .words
                    .with("money-sum", &Args::new().text("amount", yearly));
                self.page.says(&sum).await
            }
        }
    }

    async fn takes(&self, fact: &Fact, option: OptionId) -> Result<(), Trouble> {
        let words = self.words.option(fact, option);
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
        let filter = self.say("country-filter");
        if countries && self.page.has(Role::Textbox, &filter).await? {
            self.page.fill(Role::Textbox, &filter, &words).await?;
        }
        self.chooses_option(&words).await
    }

    /// Answers the question on the page and goes on to the next page, whichever it is.
    pub async fn answers(&self, id: FactId, answer: &Answer) -> Result<(), Trouble> {
        self.fills_in(id, answer).await?;
        self.goes_on(id).await
    }

    /// Sends the answer to this question, and waits for another page.
    pub async fn goes_on(&self, id: FactId) -> Result<(), Trouble> {
        let question = squeezed(&self.words.question(definition(id)));
        self.presses("question-continue").await?;
        self.page
            .until(
                &format!("the page after \"{question}\""),
                "const h = document.querySelector('main h1');
                 return !!h && document.activeElement === h
                   && h.innerText.replace(/\\s+/g, ' ').trim() !== arguments[0]",
                vec![json!(question)],
            )
            .await
    }

    /// Answers one question after the other as this person would, until none is left, looking at each page before it is
    /// answered. Says which were asked.
    pub async fn goes_through(&self, person: &Person) -> Result<Vec<FactId>, Trouble> {
        let mut asked = Vec::new();
        while let Some(id) = self.asked().await? {
            self.answers(id, &person.answer(id)).await?;
            asked.push(id);
            if asked.len() > PAGES {
                return Err(Trouble::Page(format!(
                    "the questions do not end: {asked:?}"
                )));
            }
        }
        Ok(asked)
    }

    /// From the first page over every question to the result.
    pub async fn reaches_the_result(&self, person: &Person) -> Result<Vec<FactId>, Trouble> {
        self.presses("home-start").await?;
        self.arrives(&self.question("aim")).await?;
        let mut asked = self.goes_through(person).await?;
        if self.is_urgent().await? {
            let country = self.chooses_country_in_the_page(person).await?;
            asked.extend(country);
            self.sees_all_of_it().await?;
            return Ok(asked);
        }
        self.arrives(&self.say("answers-title")).await?;
        self.presses("answers-to-result").await?;
        let fits = person.expect.first.is_some();
        let title = if fits {
            "result-title"
        } else {
            "result-title-start"
        };
        self.arrives(&self.say(title)).await?;
        self.sees_all_of_it().await?;
        Ok(asked)
    }

    /// Whether the page is one that comes at once, without a look at the answers.
    pub async fn is_urgent(&self) -> Result<bool, Trouble> {
        self.sees_all_of_it().await?;
        let found = self
            .page
            .script(
                "return document.querySelector('main .start-urgent') !== null",
                vec![],
            )
            .await?;
        Ok(found == Value::Bool(true))
    }

    /// On an urgent page the country is a list like any other. Gives the question that it answers, if it was not answered before.
    async fn chooses_country_in_the_page(
        &self,
        person: &Person,
    ) -> Result<Option<FactId>, Trouble> {
        let id = pack().roles.country;
        let fact = definition(id);
        let list = self.short(fact);
        let words = match person.answer(id) {
            Answer::One(option) => self.words.option(fact, option),
            _ => self.say("unknown"),
        };
        let before = self
            .page
            .script(
                "return [...document.querySelectorAll('main select')].pop().value !== ''",
                vec![],
            )
            .await?;
        self.page.select(&list, &words).await?;
        Ok((before != Value::Bool(true)).then_some(id))
    }

    /// A question in a few words.
    pub fn short(&self, fact: &Fact) -> String {
        self.words.say(Key::core(fact.id.as_str()).attr("short"))
    }

    /// A text as somebody reads it who fills in the answers of another person.
    pub fn of_another(&self, id: &str) -> String {
        self.words
            .find(Key::core(id).attr("other"))
            .unwrap_or_else(|| self.say(id))
    }

    /// Says on the first page who fills this in.
    pub async fn says_who(&self, who: &str) -> Result<(), Trouble> {
        self.chooses_option(&self.say(who)).await
    }

    /// Waits until nothing on the page is still on its way.
    pub async fn sees_all_of_it(&self) -> Result<(), Trouble> {
        self.page
            .until(
                "the rest of the page",
                "return !document.querySelector('main').innerText.includes(arguments[0])",
                vec![json!(self.say("error-waiting"))],
            )
            .await
    }

    /// Opens the checklist of a procedure from its place in the result.
    pub async fn opens_checklist(&self, id: &str) -> Result<(), Trouble> {
        let name = self.words.procedure(procedure(id));
        let button = format!("{} {name}", self.say("result-checklist"));
        self.page.click(Role::Button, &button).await?;
        self.arrives(&name).await?;
        self.page.says(&self.say("section-steps")).await
    }

    /// The visible words of the whole page, frame and all.
    pub async fn everything(&self) -> Result<String, Trouble> {
        let text = self
            .page
            .script("return document.body.innerText", vec![])
            .await?;
        Ok(squeezed(text.as_str().unwrap_or_default()))
    }

    /// The answers as the page "Check your answers" lists them: question and answer, those set aside with a mark.
    pub async fn listed(&self) -> Result<Value, Trouble> {
        self.shows(&self.say("answers-title")).await?;
        self.page
            .script(
                "const aside = [...document.querySelectorAll('main h2')].find(h => h.innerText.trim() === arguments[0]);
                 return [...document.querySelectorAll('main dt')].map(dt => [
                   dt.innerText.trim(), dt.parentElement.querySelector('dd').innerText.trim(),
                   !!aside && !!(aside.compareDocumentPosition(dt) & Node.DOCUMENT_POSITION_FOLLOWING)])",
                vec![json!(self.say("answers-set-aside"))],
            )
            .await
    }

    /// Unfolds everything that is folded, by touching it.
    pub async fn unfolds_everything(&self) -> Result<(), Trouble> {
        for _ in 0..PAGES {
            let folded = self
                .page
                .script(
                    "return document.querySelector('main details:not([open]) > summary') !== null",
                    vec![],
                )
                .await?;
            if folded != Value::Bool(true) {
                return Ok(());
            }
            self.page
                .touch(
                    "return [...document.querySelectorAll('main details:not([open]) > summary')].find(s => s.checkVisibility())",
                    vec![],
                )
                .await?;
        }
        Err(Trouble::Page("the folds do not end".to_owned()))
    }
}

/// The texts of a language.
pub fn words(language: &str) -> Words<'static> {
    Words::new(content(), Some(language)).unwrap_or_else(|error| panic!("{error}"))
}

/// The one visible label of a box or radio button that has these words, or these words and a hint below them.
const OPTION: &str = r"
const squeezed = text => text.replace(/\s+/g, ' ').trim();
const labels = [...document.querySelectorAll('main label')].filter(label =>
  ['radio', 'checkbox'].includes(label.control?.type) && label.checkVisibility());
const whole = labels.filter(label => squeezed(label.innerText) === arguments[0]);
const first = labels.filter(label => squeezed(label.innerText.trim().split('\n')[0]) === arguments[0]);
const found = whole.length > 0 ? whole : first;
return found.length === 1 ? found[0] : found.length + ' options of ' + labels.map(l => squeezed(l.innerText)).join(' | ')";
