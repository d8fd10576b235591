//! The frame is as high as what it holds, at every width, and comes to rest.

use super::{enter, host, is_framed};
use crate::{driver::Visitor, page::visit};
use serde_json::json;

/// Waits until nothing has moved for some pictures in a row, and gives whether it came to that, how often the frame told its height
/// on the way, and how wide it is.
const RESTS: &str = "
    const [width] = arguments;
    window.rest = null;
    const column = document.querySelector('#column'), frame = column.querySelector('iframe');
    const from = heights.length;
    column.style.width = width + 'px';
    let before = -1, still = 0, pictures = 0;
    const look = () => {
      const now = frame.offsetHeight;
      still = now === before && heights.length > 0 ? still + 1 : 0;
      before = now;
      pictures += 1;
      if (still < 8 && pictures < 300) return requestAnimationFrame(look);
      window.rest = [still >= 8, heights.length - from, frame.offsetWidth];
    };
    requestAnimationFrame(look)";

#[tokio::test]
async fn it_comes_to_rest_at_every_width() {
    visit(Visitor::phone(), async |page| {
        let address = host(&page, "wide", "wide")?;
        page.open_host(&address).await?;
        is_framed(&page, "#column").await?;
        let mut last = 0;
        // Up and down again: what depends on where one comes from is a loop too.
        let widths = (280..=1400_u16).step_by(40);
        for width in widths.clone().chain(widths.rev()) {
            page.script(RESTS, vec![json!(width)]).await?;
            page.until("rest", "return window.rest !== null", vec![])
                .await?;
            let rest = page.script("return window.rest", vec![]).await?;
            assert_eq!(rest[0], json!(true), "{width}: {rest}");
            assert_eq!(rest[2], json!(width), "{width}: {rest}");
            let told = rest[1].as_u64().unwrap_or(u64::MAX);
            assert!(told <= 4, "{width}: {rest}");
            enter(&page, "#column").await?;
            // Still pictures of the page around may also mean that the frame, a process of its own, has not come round to it.
            page.until(
                "the width inside",
                "return innerWidth === arguments[0]",
                vec![json!(width)],
            )
            .await?;
            let inside = page
                .script(
                    "const whole = document.querySelector('#whole').getBoundingClientRect();
                     return [Math.ceil(whole.height), document.documentElement.scrollWidth <= innerWidth]",
                    vec![],
                )
                .await?;
            page.leave().await?;
            assert!(inside[1] == json!(true), "{width}: {inside}");
            last = inside[0].as_i64().unwrap_or_default();
            // The room that was reserved stays until the first step.
            page.until(
                &format!("room for {last} at {width}"),
                "return document.querySelector('#column iframe').offsetHeight + 1 >= arguments[0]",
                vec![json!(last)],
            )
            .await?;
        }
        assert!(last > 300);
        Ok(())
    })
    .await;
}

/// What an editor wrote wrongly is said, one line each, and costs nothing else.
#[tokio::test]
async fn what_is_written_wrongly_is_said() {
    visit(Visitor::phone(), async |page| {
        for said in [
            "Jalon: lang=\\\"xx\\\" is not known here; write one of fr, en, ar.",
            "Jalon: country=\\\"XX\\\" is not known here; write one of ",
            "Jalon: start=\\\"sleep\\\" is not known here; write one of home, questions, ",
            "Jalon: procedures=\\\"passport\\\" is not known here; write one of ",
            "Jalon: theme=\\\"pink\\\" is not known here; write one of neutral, dsfr, govuk, auto, light, dark.",
            "Jalon: history=\\\"maybe\\\" is not known here; write one of on, off.",
            "Jalon: remember=\\\"always\\\" is not known here; write never.",
            "Jalon: color=\\\"#ffe4b5\\\" is too pale",
        ] {
            page.await_error(said);
        }
        page.open(
            "/frame.html#lang=xx&country=XX&start=sleep&procedures=eqpr,passport&theme=pink+dsfr&history=maybe&remember=always&color=%23ffe4b5&other=1",
        )
        .await?;
        page.until(
            "the wizard with what could be granted",
            "const html = document.documentElement;
             return html.dataset.look === 'dsfr' && document.querySelector('#jalon h1') !== null
               && html.style.getPropertyValue('--jalon-accent') !== ''",
            vec![],
        )
        .await
    })
    .await;
}
