## EQPR

eqpr = Montrer mes études quand mes papiers sont perdus
    .summary = Le passeport européen des qualifications des réfugiés décrit vos études, votre travail et vos langues après un entretien. Il est gratuit.
    .names = EQPR, passeport européen des qualifications des réfugiés, passeport des qualifications, European Qualifications Passport for Refugees, Conseil de l’Europe, diplôme perdu, papiers perdus, pas de diplôme avec moi, réfugié, demandeur d’asile

## ENIC-NARIC

enic-naric = Faire expliquer le niveau de mon diplôme par le centre de reconnaissance
    .summary = Le centre national (ENIC-NARIC) écrit une attestation qui compare votre diplôme étranger avec ceux du pays. Chaque pays a son centre et ses règles.
    .names = ENIC-NARIC, NARIC, ENIC, attestation de comparabilité, reconnaissance de diplôme, équivalence de diplôme, équivalence, France Éducation international, FEI, CIEP, Phoenix, comparaison de diplôme, période d’études
