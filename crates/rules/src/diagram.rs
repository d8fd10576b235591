//! Which answers can still decide a condition.
//!
//! A condition is unfolded into an ordered, reduced decision diagram over the facts that can still be asked; its leaves are
//! decided over everything that stays unknown. A fact that still stands in the reduced diagram is one whose answer can
//! change the outcome, and no other fact is.

use crate::{
    evaluate::{Cause, Evaluator, Gap, Residual, Truth, Undecided, Value, World},
    facts::FactId,
};
use std::collections::{BTreeMap, BTreeSet};

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Leaf {
    True,
    False,
    Undecided,
}

#[derive(PartialEq, Eq, PartialOrd, Ord, Clone)]
enum Node {
    Leaf(Leaf),
    // The values stand in the node because the same branching at other amounts is another question.
    Branch(FactId, Vec<(Value, usize)>),
}

/// Residuals met, with the chosen place: an amount is compared with the figure of that place.
type Memo<'e> = BTreeMap<(Residual<'e>, Vec<Option<Value>>), usize>;

struct Builder<'a, 'p> {
    evaluator: &'a Evaluator<'p>,
    nodes: Vec<Node>,
    known: BTreeMap<Node, usize>,
}

pub(crate) fn decide(evaluator: &Evaluator, residual: &Residual) -> Truth {
    let mut builder = Builder {
        evaluator,
        nodes: Vec::new(),
        known: BTreeMap::new(),
    };
    let root = builder.build(residual, &mut World::new(), &mut BTreeMap::new());
    match &builder.nodes[root] {
        Node::Leaf(Leaf::True) => Truth::True,
        Node::Leaf(Leaf::False) => Truth::False,
        Node::Leaf(Leaf::Undecided) => {
            Truth::Undecided(Undecided::ForGood(causes(evaluator, residual)))
        }
        Node::Branch(..) => {
            let mut facts: Vec<_> = builder
                .nodes
                .iter()
                .filter_map(|node| {
                    if let Node::Branch(fact, _) = node {
                        Some(*fact)
                    } else {
                        None
                    }
                })
                .collect();
            facts.sort_unstable();
            facts.dedup();
            Truth::Undecided(Undecided::Ask {
                facts,
                likely: builder.shortest(root),
            })
        }
    }
}

/// Whether a residual can come out other than false. Parts that share no fact are looked at apart: all hold together where
/// each can.
pub(crate) fn may_hold(evaluator: &Evaluator, residual: &Residual) -> bool {
    let parts = match residual {
        Residual::All(parts) => parts.as_slice(),
        other => std::slice::from_ref(other),
    };
    let mut groups: Vec<(BTreeSet<FactId>, Vec<Residual>)> = Vec::new();
    for part in parts {
        let own: BTreeSet<FactId> = evaluator.variables(part).into_iter().collect();
        let mut facts = own.clone();
        let mut together = vec![part.clone()];
        for (other, parts) in groups.extract_if(.., |(other, _)| !own.is_disjoint(other)) {
            together.extend(parts);
            facts.extend(other);
        }
        groups.push((facts, together));
    }
    groups.into_iter().all(|(_, mut parts)| {
        let whole = match parts.len() {
            1 => parts.swap_remove(0),
            _ => Residual::All(parts),
        };
        search(evaluator, &whole, &mut World::new(), &mut BTreeSet::new())
    })
}

/// Looks for one way of answering after which a residual is not surely false.
fn search<'e>(
    evaluator: &Evaluator,
    residual: &Residual<'e>,
    world: &mut World,
    failed: &mut BTreeSet<(Residual<'e>, Vec<Option<Value>>)>,
) -> bool {
    match residual {
        Residual::True | Residual::Undecided(_) => return true,
        Residual::False => return false,
        _ => {}
    }
    let key = (residual.clone(), place(evaluator, world));
    if failed.contains(&key) {
        return false;
    }
    let askable = evaluator
        .variables(residual)
        .into_iter()
        .find(|fact| !world.contains_key(fact) && evaluator.gap(*fact) == Gap::Ask);
    let found = match askable {
        Some(fact) => {
            let values = evaluator.classes(fact, residual, world);
            let found = values.is_empty()
                || values.into_iter().any(|value| {
                    world.insert(fact, value);
                    let narrowed = evaluator.narrow(residual, world);
                    search(evaluator, &narrowed, world, failed)
                });
            world.remove(&fact);
            found
        }
        None => super_value(evaluator, residual, world, &mut BTreeSet::new()) != Leaf::False,
    };
    if !found {
        failed.insert(key);
    }
    found
}

/// The chosen place: an amount is compared with the figure there.
fn place(evaluator: &Evaluator, world: &World) -> Vec<Option<Value>> {
    let roles = &evaluator.pack.roles;
    [Some(roles.country), roles.region]
        .into_iter()
        .flatten()
        .map(|fact| world.get(&fact).cloned())
        .collect()
}

/// The causes of an outcome that no answer can change. Facts still to be asked cannot matter here, so any value of theirs
/// will do.
fn causes(evaluator: &Evaluator, residual: &Residual) -> Vec<Cause> {
    let mut world = World::new();
    let mut residual = residual.clone();
    while let Some(fact) = evaluator
        .variables(&residual)
        .into_iter()
        .find(|fact| !world.contains_key(fact) && evaluator.gap(*fact) == Gap::Ask)
    {
        let Some(value) = evaluator
            .classes(fact, &residual, &world)
            .into_iter()
            .next()
        else {
            break;
        };
        world.insert(fact, value);
        residual = evaluator.narrow(&residual, &world);
    }
    let mut found = BTreeSet::new();
    super_value(evaluator, &residual, &mut world, &mut found);
    found.into_iter().collect()
}

impl Builder<'_, '_> {
    fn build<'e>(
        &mut self,
        residual: &Residual<'e>,
        world: &mut World,
        memo: &mut Memo<'e>,
    ) -> usize {
        let evaluator = self.evaluator;
        let key = (residual.clone(), place(evaluator, world));
        if let Some(node) = memo.get(&key) {
            return *node;
        }
        let askable = evaluator
            .variables(residual)
            .into_iter()
            .find(|fact| !world.contains_key(fact) && evaluator.gap(*fact) == Gap::Ask);
        let node = if let Some(fact) = askable {
            let mut children = Vec::new();
            for value in evaluator.classes(fact, residual, world) {
                world.insert(fact, value.clone());
                let narrowed = evaluator.narrow(residual, world);
                children.push((value, self.build(&narrowed, world, memo)));
            }
            world.remove(&fact);
            match children.first() {
                Some((_, first)) if children.iter().all(|(_, child)| child == first) => *first,
                Some(_) => self.intern(Node::Branch(fact, children)),
                None => self.intern(Node::Leaf(Leaf::Undecided)),
            }
        } else {
            let leaf = super_value(evaluator, residual, world, &mut BTreeSet::new());
            self.intern(Node::Leaf(leaf))
        };
        memo.insert(key, node);
        node
    }

    /// The facts on the shortest way from this node to "true", or to any end where there is no such way. A child always
    /// stands before its parent.
    fn shortest(&self, root: usize) -> Vec<FactId> {
        let ways = |end: fn(&Leaf) -> bool| {
            let mut ways: Vec<Option<Vec<FactId>>> = Vec::with_capacity(self.nodes.len());
            for node in &self.nodes {
                let way = match node {
                    Node::Leaf(leaf) => end(leaf).then(Vec::new),
                    Node::Branch(fact, children) => {
                        let best = children
                            .iter()
                            .filter_map(|(_, child)| ways[*child].as_ref())
                            .min_by_key(|way| way.len());
                        best.map(|way| [way.as_slice(), &[*fact]].concat())
                    }
                };
                ways.push(way);
            }
            ways.swap_remove(root)
        };
        ways(|leaf| *leaf == Leaf::True)
            .or_else(|| ways(|_| true))
            .unwrap_or_default()
    }

    fn intern(&mut self, node: Node) -> usize {
        if let Some(known) = self.known.get(&node) {
            return *known;
        }
        self.nodes.push(node.clone());
        self.known.insert(node, self.nodes.len() - 1);
        self.nodes.len() - 1
    }
}

/// The value over every way in which the facts that stay unknown may lie.
fn super_value(
    evaluator: &Evaluator,
    residual: &Residual,
    world: &mut World,
    causes: &mut BTreeSet<Cause>,
) -> Leaf {
    match residual {
        Residual::True => return Leaf::True,
        Residual::False => return Leaf::False,
        Residual::Undecided(why) => {
            causes.extend(why.iter().cloned());
            return Leaf::Undecided;
        }
        _ => {}
    }
    let Some(fact) = evaluator
        .variables(residual)
        .into_iter()
        .find(|fact| !world.contains_key(fact))
    else {
        return Leaf::Undecided;
    };
    let mut outcomes = BTreeSet::new();
    let mut inner = BTreeSet::new();
    for value in evaluator.classes(fact, residual, world) {
        world.insert(fact, value);
        let narrowed = evaluator.narrow(residual, world);
        outcomes.insert(super_value(evaluator, &narrowed, world, &mut inner));
    }
    world.remove(&fact);
    let mut outcomes = outcomes.into_iter();
    if let (Some(only), None) = (outcomes.next(), outcomes.next()) {
        if only == Leaf::Undecided {
            causes.extend(inner);
        }
        only
    } else {
        causes.insert(Cause::NotKnown(fact));
        causes.extend(inner);
        Leaf::Undecided
    }
}
