//! The picture in the README. Not a test: `cargo xtask screenshot` runs it.

use crate::{driver::Visitor, page::visit, trouble::Trouble};

#[tokio::test]
#[ignore = "writes docs/screenshot.png; run by `cargo xtask screenshot`"]
async fn for_the_readme() {
    visit(Visitor::phone(), async |page| {
        page.open("/").await?;
        page.heading().await?;
        let picture = page.screenshot("start").await?;
        let place = xtask::root().join("docs/screenshot.png");
        std::fs::copy(picture, &place)
            .map_err(|error| Trouble::Program(place.display().to_string(), error))?;
        Ok(())
    })
    .await;
}
