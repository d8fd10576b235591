//! The same walk in every engine.

use crate::{
    driver::Visitor,
    engine::Engine,
    page::visit,
    people::{Person, Reader},
};

/// From the first page to a checklist, in two languages, one of them right to left.
async fn walks_to_a_checklist(engine: Engine) {
    visit(Visitor::phone().with(engine), async |page| {
        let person = Person::named("refugee-bachelor-photographs-france");
        for language in ["fr", "ar"] {
            let reader = Reader::at_home(&page, language).await?;
            reader.reaches_the_result(&person).await?;
            reader.opens_checklist("eqpr").await?;
        }
        Ok(())
    })
    .await;
}

#[tokio::test]
async fn firefox_walks_to_a_checklist() {
    walks_to_a_checklist(Engine::Firefox).await;
}

#[tokio::test]
async fn webkit_walks_to_a_checklist() {
    walks_to_a_checklist(Engine::WebKit).await;
}
