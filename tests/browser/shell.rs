//! What must hold before anybody answers anything.

use crate::{
    driver::Visitor,
    page::{Page, visit},
    trouble::Trouble,
};

async fn opened(page: &Page) -> Result<(), Trouble> {
    page.open("/").await?;
    page.heading().await.map(drop)
}

#[tokio::test]
async fn the_page_starts_with_one_heading_and_a_title() {
    visit(Visitor::phone(), async |page| {
        opened(&page).await?;
        let heading = page.heading().await?;
        assert!(
            !heading.contains('\n'),
            "one main heading, not several: {heading}"
        );
        assert!(!page.title().await?.is_empty());
        Ok(())
    })
    .await;
}

#[tokio::test]
async fn the_page_starts_where_storage_is_refused() {
    visit(Visitor::phone().without_storage(), async |page| {
        opened(&page).await?;
        assert!(
            page.stored().await.is_err(),
            "storage should throw in this browser"
        );
        Ok(())
    })
    .await;
}

#[tokio::test]
async fn opening_the_page_keeps_nothing_on_the_device() {
    visit(Visitor::phone(), async |page| {
        opened(&page).await?;
        let kept: Vec<_> = page
            .stored()
            .await?
            .into_iter()
            .filter(|(kind, ..)| kind == "localStorage")
            .collect();
        assert!(kept.is_empty(), "{kept:?}");
        Ok(())
    })
    .await;
}

#[tokio::test]
async fn nothing_hangs_over_the_edge_of_the_narrowest_screen() {
    for language in ["fr", "en", "ar"] {
        visit(Visitor::phone().narrow().speaking(language), async |page| {
            opened(&page).await?;
            assert_eq!(page.overflow().await?, (0, 320));
            Ok(())
        })
        .await;
    }
}

#[tokio::test]
async fn axe_finds_no_barrier_on_the_first_page() {
    for language in ["fr", "en", "ar"] {
        visit(Visitor::phone().speaking(language), async |page| {
            opened(&page).await?;
            let violations = page.violations().await?;
            assert!(violations.is_empty(), "{violations:#?}");
            Ok(())
        })
        .await;
    }
}

#[tokio::test]
async fn the_first_page_prints_its_heading() {
    visit(Visitor::phone(), async |page| {
        opened(&page).await?;
        let paper = page.print("paper").await?;
        let heading = page.heading().await?;
        let words = paper
            .words()?
            .split_whitespace()
            .collect::<Vec<_>>()
            .join(" ");
        assert!(
            words.contains(&heading),
            "{} says: {words}",
            paper.file().display()
        );
        assert_eq!(paper.sheets()?, 1);
        Ok(())
    })
    .await;
}
