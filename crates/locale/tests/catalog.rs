//! Texts, their languages, plural forms and what stands in where one is missing.

use jalon_locale::{Args, Catalog, Dir, Key, Speech, Trouble, compile};

fn speech(code: &str, dir: Dir, texts: &str) -> Speech {
    Speech {
        code: code.to_owned(),
        dir,
        core: compile(texts),
    }
}

fn arabic() -> Catalog {
    let chosen = speech(
        "ar",
        Dir::Rtl,
        "ui-next = التالي
ui-left = { $n ->
    [zero] صفر { $n }
    [one] واحد
    [two] اثنان
    [few] قليل { $n }
    [many] كثير { $n }
   *[other] غير ذلك { $n }
}
age = كم عمرك؟
",
    );
    let fallback = speech(
        "en",
        Dir::Ltr,
        "ui-next = Next\nui-only-english = Call { $name }\nage = How old are you?\n    .why = We ask because of { $n } rules.\n",
    );
    Catalog::new(chosen, Some(fallback))
}

#[test]
fn arabic_has_six_plural_forms() {
    let catalog = arabic();
    let text = |n| catalog.text("ui-left", &Args::new().number("n", n)).text;
    for (n, starts) in [
        (0, "صفر"),
        (1, "واحد"),
        (2, "اثنان"),
        (3, "قليل"),
        (10, "قليل"),
        (11, "كثير"),
        (99, "كثير"),
        (100, "غير"),
        (102, "غير"),
    ] {
        assert!(text(n).starts_with(starts), "{n}: {}", text(n));
    }
    assert!(catalog.troubles().is_empty());
}

#[test]
fn french_counts_nought_as_one() {
    let core = "left = { $n ->\n    [one] question\n   *[other] questions\n}\n";
    let catalog = Catalog::new(speech("fr", Dir::Ltr, core), None);
    let text = |n| catalog.text("left", &Args::new().number("n", n)).text;
    assert_eq!(
        [text(0), text(1), text(2)],
        ["question", "question", "questions"]
    );
}

#[test]
fn the_fallback_says_its_language() {
    let catalog = arabic();
    let own = catalog.text("ui-next", &Args::new());
    assert_eq!(
        (own.text.as_str(), &*own.lang, own.dir),
        ("التالي", "ar", Dir::Rtl)
    );
    let other = catalog.text(
        Key::core("ui-only-english"),
        &Args::new().text("name", "112"),
    );
    assert_eq!(
        (other.text.as_str(), &*other.lang, other.dir),
        ("Call 112", "en", Dir::Ltr)
    );
    // An attribute steps in alone: the question stays Arabic.
    let why = catalog.text(Key::core("age").attr("why"), &Args::new().number("n", 1200));
    assert_eq!(
        (why.text.as_str(), &*why.lang),
        ("We ask because of 1,200 rules.", "en")
    );
    assert_eq!(&*catalog.text("age", &Args::new()).lang, "ar");
}

#[test]
fn what_no_language_has_is_seen_and_told() {
    let catalog = arabic();
    let phrase = catalog.text(Key::core("age").attr("hint"), &Args::new());
    assert!(!phrase.text.trim().is_empty());
    assert_eq!(
        catalog.troubles(),
        [Trouble::Missing(Key::core("age").attr("hint"))]
    );
    assert!(catalog.find("nothing", &Args::new()).is_none());
    assert_eq!(catalog.troubles().len(), 1, "looking is not missing");
}

#[test]
fn a_value_that_is_not_given_is_told() {
    let catalog = arabic();
    assert!(
        catalog
            .text("ui-only-english", &Args::new())
            .text
            .starts_with("Call")
    );
    assert_eq!(
        catalog.troubles(),
        [Trouble::Unresolved {
            key: Key::core("ui-only-english"),
            lang: "en".to_owned()
        }]
    );
}

#[test]
fn procedures_keep_their_texts_apart() {
    let mut catalog = arabic();
    catalog.add(
        "eqpr",
        compile("item-form = أ\n"),
        Some(compile("item-form = A\n")),
    );
    catalog.add(
        "blue-card",
        compile("item-form = ب\n"),
        Some(compile("item-form = B\nitem-new = New\n")),
    );
    let text = |procedure: &str, message: &str| {
        catalog
            .text(Key::procedure(procedure, message), &Args::new())
            .text
    };
    assert_eq!(text("eqpr", "item-form"), "أ");
    assert_eq!(text("blue-card", "item-form"), "ب");
    assert_eq!(text("blue-card", "item-new"), "New");
    assert!(catalog.find(Key::core("item-form"), &Args::new()).is_none());
    assert!(
        catalog
            .find(Key::procedure("other", "item-form"), &Args::new())
            .is_none()
    );
    assert!(catalog.has_procedure("eqpr") && !catalog.has_procedure("other"));
}

#[test]
fn marks_of_direction_stand_only_where_they_work() {
    let core = "call = Call { $name } now\n";
    let latin = Catalog::new(speech("en", Dir::Ltr, core), None);
    assert_eq!(
        latin.text("call", &Args::new().text("name", "Amal")).text,
        "Call Amal now"
    );
    assert_eq!(
        latin.text("call", &Args::new().text("name", "أمل")).text,
        "Call \u{2068}أمل\u{2069} now"
    );
    let arabic = Catalog::new(speech("ar", Dir::Rtl, "call = اتصل { $name } الآن\n"), None);
    assert_eq!(
        arabic.text("call", &Args::new().text("name", "Amal")).text,
        "اتصل \u{2068}Amal\u{2069} الآن"
    );
}

#[test]
fn numbers_in_texts_are_written_as_everywhere() {
    let text = |code: &str, n| {
        let catalog = Catalog::new(speech(code, Dir::Ltr, "n = { $n }\n"), None);
        catalog.text("n", &Args::new().number("n", n)).text
    };
    assert_eq!(text("fr", 12_345), "12\u{202f}345");
    assert_eq!(text("en", -12_345), "-12,345");
    assert_eq!(text("fa", 26), "۲۶");
}

#[test]
fn a_broken_file_leaves_the_rest() {
    let mut broken = speech("fr", Dir::Ltr, "");
    broken.core = "c=C\nno message\nb=\u{3}n\u{4}\na=A\n".to_owned();
    let catalog = Catalog::new(broken, None);
    assert_eq!(catalog.text("a", &Args::new()).text, "A");
    assert_eq!(catalog.text("c", &Args::new()).text, "C");
    assert_eq!(
        catalog.troubles(),
        [Trouble::Unreadable {
            procedure: None,
            lang: "fr".to_owned()
        }]
    );
}

#[test]
fn a_catalogue_may_cross_threads() {
    fn crosses<T: Send + Sync + 'static>() {}
    crosses::<Catalog>();
}
