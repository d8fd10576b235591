//! What the style sheets promise: text and controls that can be told from what lies behind them, in every look, by day and by
//! night; and nothing of a page around the wizard that changes it unasked.

mod colours;
mod names;
mod sheet;
