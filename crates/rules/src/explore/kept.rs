//! What conditions came to, kept under the answers that they hang on: most states differ in few of them.

use crate::{
    answer::Answers,
    evaluate::{Evaluator, Memo, Truth},
    expr::{Expr, Test},
    facts::FactId,
    pack::Pack,
    reason,
};
use std::{
    cell::RefCell,
    collections::{BTreeSet, HashMap},
    hash::{Hash, Hasher},
    ptr,
};

/// Two halves that are mixed each in its own way: a collision among some millions is out of the question.
#[derive(Clone, Copy)]
pub(super) struct Digest(u64, u64);

impl Digest {
    pub(super) fn new() -> Self {
        Self(0x9e37_79b9_7f4a_7c15, 0xc2b2_ae3d_27d4_eb4f)
    }

    pub(super) fn of(value: &impl Hash) -> u128 {
        let mut digest = Self::new();
        value.hash(&mut digest);
        digest.whole()
    }

    pub(super) fn whole(self) -> u128 {
        let fold = |half: u64| (half ^ half >> 32).wrapping_mul(0xd6e8_feb8_6659_fd93);
        u128::from(fold(self.0)) << 64 | u128::from(fold(self.1))
    }

    /// What these answers say of these facts.
    pub(super) fn answers(&mut self, answers: &Answers, facts: &[FactId]) {
        for fact in facts {
            answers.get(*fact).hash(self);
        }
    }
}

fn fold(left: u64, right: u64) -> u64 {
    let product = u128::from(left) * u128::from(right);
    let [low, high] = [product & u128::from(u64::MAX), product >> 64]
        .map(|half| u64::try_from(half).unwrap_or_default());
    low ^ high
}

impl Hasher for Digest {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        for chunk in bytes.chunks(8) {
            let mut word = [0; 8];
            word[..chunk.len()].copy_from_slice(chunk);
            self.write_u64(u64::from_le_bytes(word));
        }
    }

    fn write_u64(&mut self, word: u64) {
        self.0 = fold(self.0 ^ word, 0xa076_1d64_78bd_642f).wrapping_add(word.rotate_left(17));
        self.1 = fold(self.1.wrapping_add(word), 0xe703_7ed1_a0b4_28db) ^ word.rotate_left(43);
    }

    fn write_u8(&mut self, word: u8) {
        self.write_u64(word.into());
    }

    fn write_u16(&mut self, word: u16) {
        self.write_u64(word.into());
    }

    fn write_u32(&mut self, word: u32) {
        self.write_u64(word.into());
    }
}

/// Which facts the value of a condition can hang on: those it speaks of, and those that decide whether they are asked.
pub(super) struct Closures<'p> {
    pack: &'p Pack,
    asked: Vec<BTreeSet<FactId>>,
}

impl<'p> Closures<'p> {
    pub(super) fn of(pack: &'p Pack) -> Self {
        let mut closures = Self {
            pack,
            asked: vec![BTreeSet::new(); pack.facts.len()],
        };
        // Conditions for asking form no circle, so this ends once the longest chain is through.
        loop {
            let next: Vec<_> = pack
                .facts
                .iter()
                .map(|fact| closures.facts([&fact.asked_if]))
                .collect();
            if next == closures.asked {
                return closures;
            }
            closures.asked = next;
        }
    }

    pub(super) fn facts<'e>(&self, exprs: impl IntoIterator<Item = &'e Expr>) -> BTreeSet<FactId> {
        let roles = &self.pack.roles;
        let mut found = BTreeSet::new();
        for expr in exprs {
            expr.each_atom(&mut |atom| {
                found.insert(atom.fact);
                if matches!(atom.test, Test::Money(..)) {
                    found.insert(roles.country);
                    found.extend(roles.region);
                }
            });
        }
        let behind: Vec<_> = found
            .iter()
            .flat_map(|fact| &self.asked[usize::from(fact.0)])
            .copied()
            .collect();
        found.extend(behind);
        found
    }
}

/// The conditions of a pack by where they stand, each with a number and the facts it hangs on.
pub(super) struct Kept {
    known: HashMap<usize, (usize, Vec<FactId>)>,
    truths: RefCell<HashMap<u128, Truth>>,
    reasons: RefCell<HashMap<u128, Vec<FactId>>>,
}

impl Kept {
    pub(super) fn of<'p>(closures: &Closures<'p>, exprs: impl Iterator<Item = &'p Expr>) -> Self {
        let known = exprs.enumerate().map(|(number, expr)| {
            (
                place(expr),
                (number, closures.facts([expr]).into_iter().collect()),
            )
        });
        Self {
            known: known.collect(),
            truths: RefCell::default(),
            reasons: RefCell::default(),
        }
    }

    fn key(&self, evaluator: &Evaluator, expr: &Expr) -> Option<u128> {
        let (number, facts) = self.known.get(&place(expr))?;
        let mut digest = Digest::new();
        number.hash(&mut digest);
        digest.answers(evaluator.answers, facts);
        Some(digest.whole())
    }
}

/// The pack outlives what is kept and never moves, so an address names a condition; a condition made on the way has
/// another address than any of the pack.
fn place(expr: &Expr) -> usize {
    ptr::from_ref(expr).addr()
}

fn keep<T: Clone>(
    kept: &RefCell<HashMap<u128, T>>,
    key: Option<u128>,
    work_out: impl FnOnce() -> T,
) -> T {
    let Some(key) = key else { return work_out() };
    if let Some(value) = kept.borrow().get(&key) {
        return value.clone();
    }
    let value = work_out();
    kept.borrow_mut().insert(key, value.clone());
    value
}

impl Memo for Kept {
    fn truth(&self, evaluator: &Evaluator, expr: &Expr) -> Truth {
        match expr {
            Expr::True => Truth::True,
            Expr::False => Truth::False,
            _ => keep(&self.truths, self.key(evaluator, expr), || {
                evaluator.work_out(expr)
            }),
        }
    }

    fn reason(&self, evaluator: &Evaluator, expr: &Expr) -> Vec<FactId> {
        keep(&self.reasons, self.key(evaluator, expr), || {
            reason::work_out(evaluator, expr)
        })
    }
}
