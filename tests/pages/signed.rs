//! Who stands behind a copy, at the foot of every page.

use super::{FILES, pack, today};
use jalon::{Options, Place, Remember, Source, Wishes, to_html};
use jalon_rules::{Answers, Conformity, Signed};
use std::rc::Rc;

/// The first page of a copy that says who stands behind it, standing here, at this address.
fn signed(place: Place, address: &str, signed: &Signed) -> String {
    let mut pack = pack();
    pack.signed = signed.clone();
    let pack = postcard::to_allocvec(&pack).expect("a pack can be written");
    let reader = move |path: &str| match path {
        "pack.bin" => Some(pack.clone()),
        _ => FILES.get(path).cloned(),
    };
    to_html(Options {
        source: Source::AtHand(Rc::new(reader)),
        instance: "one".to_owned(),
        languages: vec!["en".to_owned()],
        today: today(),
        place,
        history: false,
        wishes: Wishes::default(),
        begin: None,
        preset: Answers::new(),
        remember: Remember::Offer,
        address: address.to_owned(),
        link: None,
    })
}

#[test]
fn the_foot_names_who_stands_behind_a_copy_and_leads_to_what_they_say() {
    let nobody = Signed::default();
    let somebody = Signed {
        publisher: "The <Friends>".to_owned(),
        host: "A host".to_owned(),
        conformity: Some(Conformity::Partly),
    };
    let somewhere = "https://jalon.example/wizard/index.html";
    let there = "href=\"https://jalon.example/wizard/about/en/privacy.html\" target=\"_blank\"";
    for (place, address, who, has, lacks) in [
        (Place::Element, somewhere, &nobody, there, "Published by"),
        (Place::Frame, somewhere, &nobody, there, "Hosted by"),
        (Place::Element, "", &somebody, "Published by", "about/en/"),
        (
            Place::Page,
            "",
            &nobody,
            "href=\"about/en/legal.html\"",
            "https://jalon.example",
        ),
        (
            Place::Page,
            "",
            &somebody,
            "The &lt;Friends&gt;",
            "<Friends>",
        ),
        (Place::Page, "", &somebody, "A host", "Accessibility</a>"),
        (
            Place::Page,
            "",
            &somebody,
            "Accessibility: partially compliant",
            "not compliant",
        ),
        (Place::Page, "", &nobody, "Accessibility</a>", "compliant"),
    ] {
        let html = signed(place, address, who);
        assert!(
            html.contains(has),
            "{place:?} at {address:?} should have {has}: {html}"
        );
        assert!(
            !html.contains(lacks),
            "{place:?} at {address:?} should lack {lacks}"
        );
    }
}
