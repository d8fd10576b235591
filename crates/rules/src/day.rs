//! Days in the compiled pack: as a count, because reading them as text would bring a whole parser of dates into the browser.

#![expect(
    clippy::trivially_copy_pass_by_ref,
    clippy::ref_option,
    reason = "serde hands fields over by reference"
)]

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error};

pub(crate) fn serialize<S: Serializer>(day: &NaiveDate, to: S) -> Result<S::Ok, S::Error> {
    day.num_days_from_ce().serialize(to)
}

pub(crate) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<NaiveDate, D::Error> {
    read(i32::deserialize(from)?)
}

fn read<E: Error>(count: i32) -> Result<NaiveDate, E> {
    NaiveDate::from_num_days_from_ce_opt(count).ok_or_else(|| E::custom("no day of the calendar"))
}

/// Days that need not be there.
pub(crate) mod maybe {
    use super::{
        Datelike, Deserialize, Deserializer, NaiveDate, Serialize, Serializer, read as day,
    };

    pub(crate) fn serialize<S: Serializer>(
        day: &Option<NaiveDate>,
        to: S,
    ) -> Result<S::Ok, S::Error> {
        day.map(|day| day.num_days_from_ce()).serialize(to)
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(
        from: D,
    ) -> Result<Option<NaiveDate>, D::Error> {
        Option::<i32>::deserialize(from)?.map(day).transpose()
    }
}
