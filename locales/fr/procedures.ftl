## EQPR

eqpr = Montrer mes études quand mes papiers sont perdus
    .summary = Le passeport européen des qualifications des réfugiés décrit vos études, votre travail et vos langues après un entretien. Il est gratuit.
    .names = EQPR, passeport européen des qualifications des réfugiés, passeport des qualifications, European Qualifications Passport for Refugees, Conseil de l’Europe, diplôme perdu, papiers perdus, pas de diplôme avec moi, réfugié, demandeur d’asile

## ENIC-NARIC

enic-naric = Faire expliquer le niveau de mon diplôme par le centre de reconnaissance
    .summary = Le centre national (ENIC-NARIC) écrit une attestation qui compare votre diplôme étranger avec ceux du pays. Chaque pays a son centre et ses règles.
    .names = ENIC-NARIC, NARIC, ENIC, attestation de comparabilité, reconnaissance de diplôme, équivalence de diplôme, équivalence, France Éducation international, FEI, CIEP, Phoenix, comparaison de diplôme, période d’études

## blue-card

blue-card = Travailler dans l’Union européenne à un poste très qualifié
    .summary = Une carte pour vivre et travailler dans un pays de l’Union européenne, pour les personnes d’ailleurs qui ont un diplôme du supérieur ou une longue expérience, et une offre d’emploi bien payée.
    .names = carte bleue européenne, carte bleue, EU Blue Card, Blaue Karte EU, talent carte bleue, travailleur hautement qualifié, directive (UE) 2021/1883, permis de travail, visa de travail

## regulated-profession

regulated-profession = Exercer un métier protégé par la loi
    .summary = Médecin, infirmier, avocat, architecte, coiffeur : pour certains métiers, il faut une autorisation dans chaque pays. On la demande au service qui s’occupe du métier.
    .names = profession réglementée, autorisation d’exercer, droit d’exercer, reconnaissance des qualifications professionnelles, autorité compétente, ordre, PADHUE, carte professionnelle européenne, EPC

## free-movement

free-movement = Libre circulation : pas besoin de permis
    .summary = Les citoyens de l’Union européenne, de l’Islande, du Liechtenstein, de la Norvège et de la Suisse peuvent vivre, travailler et étudier les uns chez les autres. Après trois mois, ils s’inscrivent, si le pays le demande.
    .names = libre circulation, citoyen européen, attestation d’enregistrement, droit de séjour, directive 2004/38, EEE, Suisse, Your Europe
