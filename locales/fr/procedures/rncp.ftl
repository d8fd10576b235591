## En bref

not = Ce n’est pas la reconnaissance d’un diplôme de quelqu’un, et ce n’est pas le Répertoire spécifique.
cost = Nous n’avons trouvé aucun prix d’enregistrement. Personne ne peut vous vendre un enregistrement.
time = Le compte : plusieurs jours. La demande : plusieurs mois. La commission se réunit chaque mois, sauf en août.
decides = Le directeur général de France compétences, après l’avis de la commission.

## Pour qui

condition-register = La certification mène à un métier et a un niveau (RNCP).
    .no = Une compétence en plus d’un métier, ou une habilitation, va au Répertoire spécifique. Elle n’a jamais de niveau.
condition-mandate = Celui qui crée le premier compte a le droit de le faire : son nom est sur le papier de l’organisme, ou il a un mandat de moins de 3 mois.
    .no = Il faut un mandat signé par le représentant légal, daté de moins de 3 mois, avec votre nom comme dans le compte. Dans un établissement public, il en faut toujours un.
condition-cqp-mandate = Un CQP est déposé par la CPNE de la branche, ou par un organisme qu’elle a expressément désigné.
    .no = Sans mandat exprès de la CPNE, votre organisme ne peut pas déposer ce CQP. Demandez ce mandat, ou laissez la CPNE déposer.
condition-true-statements = Tout ce que vous déclarez est vrai et complet.
condition-clean-record = Le casier judiciaire demandé (bulletin n° 3) peut être joint, daté de moins de 3 mois.
condition-level = Vous demandez un niveau de qualification, aussi pour un CQP.

relation-rs = Métier et niveau : RNCP. Compétence en plus, sans niveau : Répertoire spécifique.

## Avant de commencer

item-online-only = Tout se dépose en ligne. Un dossier papier n’est pas examiné.
