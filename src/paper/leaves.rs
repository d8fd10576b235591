//! Where each leaf ends. No browser of today prints page numbers of its own that all others print too, so the sheet numbers
//! its leaves itself: it is laid out once at the width of paper, and the last block on each leaf carries the foot.

/// What one leaf holds, foot included, in CSS pixels: 248 mm. US Letter leaves 255 mm between its margins and A4 273: the
/// rest is room for lines that a printer breaks otherwise than the screen.
#[cfg_attr(
    not(feature = "csr"),
    expect(dead_code, reason = "natively nothing is laid out")
)]
pub(super) const LEAF: i32 = 937;

/// A part of the sheet that no leaf cuts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Block {
    /// In CSS pixels.
    pub(super) height: i32,
    /// It is a heading: what follows stays with it.
    pub(super) leads: bool,
}

/// The end of a leaf.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct End {
    /// The last block on it.
    pub(super) block: usize,
    /// What stays empty between that block and the foot, in CSS pixels.
    pub(super) fill: i32,
}

/// Where each leaf ends, for leaves with this much room above the foot. A heading is never the last on a leaf, unless nothing
/// follows it.
#[cfg_attr(
    not(any(feature = "csr", test)),
    expect(dead_code, reason = "natively nothing is laid out")
)]
pub(super) fn ends(blocks: &[Block], room: i32) -> Vec<End> {
    let mut ends = Vec::new();
    let (mut at, mut used) = (0, 0);
    while at < blocks.len() {
        let led = blocks[at..].iter().position(|block| !block.leads);
        let next = led.map_or(blocks.len(), |led| at + led + 1);
        let height: i32 = blocks[at..next].iter().map(|block| block.height).sum();
        if used > 0 && used + height > room {
            ends.push(End {
                block: at - 1,
                fill: (room - used).max(0),
            });
            used = 0;
        }
        used += height;
        at = next;
    }
    if let Some(block) = blocks.len().checked_sub(1) {
        ends.push(End {
            block,
            fill: (room - used).max(0),
        });
    }
    ends
}

/// How many blocks of the given heights fit into the room that the others leave, the first before the rest.
#[cfg_attr(
    not(any(feature = "csr", test)),
    expect(dead_code, reason = "natively nothing is laid out")
)]
pub(super) fn fitting(heights: impl Iterator<Item = i32>, mut room: i32) -> usize {
    heights
        .take_while(|height| {
            room -= height;
            room >= 0
        })
        .count()
}

#[cfg(feature = "csr")]
pub(super) use browser::settle;

#[cfg(feature = "csr")]
mod browser {
    use super::{Block, LEAF, ends, fitting};
    use wasm_bindgen::JsCast;
    use web_sys::HtmlElement;

    /// What carries the words of a foot; the style sheet shows them after the block.
    const FOOT: &str = "data-foot";
    /// A leaf follows.
    const TURN: &str = "data-turn";
    /// Lines on a single leaf for which other things give way.
    const LEAST: usize = 4;

    /// Numbers the leaves of a sheet that is on the page. `foot` says the words of one foot: which leaf, of how many. With
    /// `one`, lines give way until all the rest fits on one leaf, and then what is least missed; gives how many lines gave way.
    pub(in crate::paper) fn settle(
        sheet: &HtmlElement,
        one: bool,
        foot: &dyn Fn(usize, usize) -> String,
    ) -> usize {
        let blocks = blocks(sheet);
        let Some(first) = blocks.first() else {
            return 0;
        };
        for block in &blocks {
            let _ = block.remove_attribute(FOOT);
            let _ = block.remove_attribute(TURN);
            let _ = block.style().remove_property("--fill");
            block.set_hidden(false);
        }
        // Nothing is painted before this function ends, so nobody sees the sheet at the width of paper.
        let _ = sheet.class_list().add_1("paper-measured");
        let bare = first.offset_height();
        let _ = first.set_attribute(FOOT, &foot(88, 88));
        let room = LEAF - (first.offset_height() - bare);
        let _ = first.remove_attribute(FOOT);
        let tops: Vec<i32> = blocks
            .iter()
            .map(HtmlElement::offset_top)
            .chain([sheet.offset_height()])
            .collect();
        let measured: Vec<(usize, Block)> = tops
            .windows(2)
            .map(|pair| pair[1] - pair[0])
            .zip(&blocks)
            .map(|(height, block)| Block {
                height,
                leads: block.class_list().contains("paper-leads"),
            })
            .enumerate()
            .collect();
        let (mut gone, mut lines) = (Vec::new(), 0);
        if one {
            let height =
                |places: &[usize]| -> i32 { places.iter().map(|at| measured[*at].1.height).sum() };
            let of = |class: &str| -> Vec<usize> {
                let listed = |at: &usize| blocks[*at].class_list().contains(class);
                (0..blocks.len()).filter(listed).collect()
            };
            let (spares, extras) = (of("paper-spare"), of("paper-extra"));
            let kept = height(&(0..blocks.len()).collect::<Vec<_>>()) - height(&spares);
            let stay = |kept: i32| {
                let heights = spares.iter().map(|at| measured[*at].1.height);
                fitting(heights, room - kept)
            };
            let mut staying = stay(kept);
            if kept > room || staying < LEAST.min(spares.len()) {
                staying = stay(kept - height(&extras));
                gone.extend(extras);
            }
            lines = spares.len() - staying;
            gone.extend(&spares[staying..]);
        }
        for at in &gone {
            blocks[*at].set_hidden(true);
        }
        let (places, shown): (Vec<usize>, Vec<Block>) = measured
            .into_iter()
            .filter(|(at, _)| !gone.contains(at))
            .unzip();
        let ends = ends(&shown, room);
        for (leaf, end) in ends.iter().enumerate() {
            let block = &blocks[places[end.block]];
            let _ = block.set_attribute(FOOT, &foot(leaf + 1, ends.len()));
            let _ = block
                .style()
                .set_property("--fill", &format!("{}px", end.fill));
            if leaf + 1 < ends.len() {
                let _ = block.set_attribute(TURN, "");
            }
        }
        let _ = sheet.class_list().remove_1("paper-measured");
        lines
    }

    fn blocks(sheet: &HtmlElement) -> Vec<HtmlElement> {
        let Ok(found) = sheet.query_selector_all(".paper-block") else {
            return Vec::new();
        };
        (0..found.length())
            .filter_map(|at| found.item(at)?.dyn_into().ok())
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn blocks(text: &str) -> Vec<Block> {
        text.split_whitespace()
            .map(|word| Block {
                height: word.trim_start_matches('h').parse().expect("a height"),
                leads: word.starts_with('h'),
            })
            .collect()
    }

    #[test]
    fn a_leaf_ends_before_what_does_not_fit() {
        // (heights, `h` for headings; room; last block on each leaf and what stays empty)
        type Case<'a> = (&'a str, i32, &'a [(usize, i32)]);
        let cases: [Case; 8] = [
            ("", 100, &[]),
            ("40", 100, &[(0, 60)]),
            ("40 60", 100, &[(1, 0)]),
            ("40 61", 100, &[(0, 60), (1, 39)]),
            ("60 h20 30", 100, &[(0, 40), (2, 50)]),
            ("60 h10 h10 30 10", 100, &[(0, 40), (4, 40)]),
            ("50 130 20", 100, &[(0, 50), (1, 0), (2, 80)]),
            ("90 h20", 100, &[(0, 10), (1, 80)]),
        ];
        for (heights, room, wanted) in cases {
            let found: Vec<_> = ends(&blocks(heights), room)
                .into_iter()
                .map(|end| (end.block, end.fill))
                .collect();
            assert_eq!(found, wanted, "{heights} in {room}");
        }
    }

    #[test]
    fn what_need_not_be_there_gives_way_from_its_end() {
        for (heights, room, wanted) in [
            (&[][..], 50, 0),
            (&[20, 30, 10][..], 50, 2),
            (&[20, 31, 10][..], 50, 1),
            (&[20][..], -5, 0),
            (&[20, 30][..], 100, 2),
        ] {
            assert_eq!(
                fitting(heights.iter().copied(), room),
                wanted,
                "{heights:?}"
            );
        }
    }
}
