//! The settings of whoever runs a copy, from the content and from a file of their own.

mod tree;

use jalon_pack::{Publisher, Value, load, load_for};
use std::fs;

const OWN: &str = "[publisher]\nname = \"Own\"\ncontact = \"own@example.org\"\n\n[host]\nname = \"Host\"\n\n[accessibility]\nstate = \"not\"\ndate = 2026-01-31\n";

#[test]
fn nothing_is_settled_where_there_is_no_file() {
    let content = load(&tree::base("publisher-none")).expect("the base tree has no mistake");
    assert_eq!(content.publisher, Publisher::default());
    assert_eq!(content.pack.signed, jalon_rules::Signed::default());
}

#[test]
fn a_file_of_their_own_takes_the_place_of_the_one_in_the_content() {
    let root = tree::base("publisher-own");
    let inside = "[publisher]\nname = \"Inside\"\nphone = \"112\"\n";
    fs::write(root.join("content/publisher.toml"), inside).expect("a file can be written");
    let own = root.join("own.toml");
    fs::write(&own, OWN).expect("a file can be written");
    let content = load_for(&root, &own).expect("the settings have no mistake");
    assert_eq!(content.pack.signed.publisher, "Own");
    assert_eq!(content.pack.signed.host, "Host");
    assert_eq!(
        content.pack.signed.conformity,
        Some(jalon_rules::Conformity::Not)
    );
    let publisher = content.publisher;
    assert_eq!(publisher.get("publisher.phone"), None);
    let mail = Value::Mail("own@example.org".to_owned());
    for name in ["publisher.contact", "report.contact", "privacy.contact"] {
        assert_eq!(publisher.get(name), Some(&mail), "{name}");
    }
    assert_eq!(
        publisher.unset(),
        [
            "publisher.address",
            "publisher.phone",
            "host.address",
            "host.phone",
            "content.responsible",
            "privacy.log_days",
        ]
    );
}

#[test]
fn mistakes_in_it_are_said_with_its_own_name() {
    let root = tree::base("publisher-mistaken");
    let own = root.join("own.toml");
    fs::write(&own, "[publisher]\nnmae = \"Own\"\n").expect("a file can be written");
    let report = load_for(&root, &own).expect_err("there is a mistake");
    let said = report.to_string();
    assert!(said.contains("own.toml:2:1"), "{said}");
    assert!(said.contains("did you mean `name`?"), "{said}");
    let report = load_for(&root, &root.join("none.toml")).expect_err("there is no such file");
    let said = report.to_string();
    assert!(said.contains("this is missing"), "{said}");
    assert!(said.contains("name a file that is there"), "{said}");
}
