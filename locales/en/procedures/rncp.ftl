## In short

not = It is not the recognition of a person’s diploma, and it is not the Répertoire spécifique.
cost = We found no registration fee. Nobody can sell you a registration.
time = The account: several days. The request: several months. The commission meets every month except August.
decides = The director general of France compétences, after the opinion of the commission.

## Who can ask

condition-register = The certification leads to a job and has a level (RNCP).
    .no = A skill on top of a job, or a required authorisation, goes to the Répertoire spécifique. It never has a level.
condition-mandate = Whoever creates the first account may do so: the name is on the paper of the body, or there is a mandate less than 3 months old.
    .no = You need a mandate signed by the legal representative, dated less than 3 months ago, with your name as in the account. In a public body you always need one.
condition-cqp-mandate = A CQP is filed by the CPNE of the branch, or by a body that it expressly named.
    .no = Without an express mandate of the CPNE, your body cannot file this CQP. Ask for the mandate, or let the CPNE file.
condition-true-statements = Everything that you state is true and complete.
condition-clean-record = The criminal-record extract asked for (bulletin no. 3) can be attached, dated less than 3 months ago.
condition-level = You ask for a level of qualification, for a CQP too.

relation-rs = A job and a level: RNCP. An additional skill without a level: Répertoire spécifique.

## Before you start

item-online-only = Everything is filed online. A paper file is not examined.
