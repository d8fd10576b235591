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

## vae

vae = Obtenir un diplôme français par mon expérience
    .summary = Votre travail, vos stages, votre bénévolat ou votre vie peuvent mener à un diplôme français (VAE). Il n’y a pas de durée minimale, et le travail à l’étranger compte.
    .names = VAE, validation des acquis de l’expérience, France VAE, expérience, compétences sans diplôme, diplôme par l’expérience, bénévolat, RNCP, AAP, faire reconnaître mon expérience

## driving-licence

driving-licence = Échanger mon permis de conduire en France
    .summary = Un permis d’un pays hors d’Europe s’échange seulement si ce pays a un accord avec la France, et dans l’année. Sinon, on passe l’examen français.
    .names = permis de conduire, échange de permis, permis étranger, conduire en France, ANTS, France Titres, réciprocité, permis B

## morocco-school

morocco-school = Maroc : équivalence d’un certificat scolaire ou d’un BTS
    .summary = Le ministère de l’Éducation nationale compare un certificat étranger de fin de cycle scolaire, ou un BTS, avec le certificat marocain. Tout se fait en ligne.
    .names = équivalence Maroc, équivalence de diplôme, baccalauréat étranger, certificat scolaire, BTS, brevet de technicien supérieur, ministère de l’Éducation nationale, Bulletin officiel, men.gov.ma

## morocco-higher

morocco-higher = Maroc : équivalence d’un diplôme d’université
    .summary = Le ministère de l’Enseignement supérieur décide si un diplôme étranger vaut un diplôme marocain. Des diplômes publics de cinq pays sont reconnus sans commission depuis 2025.
    .names = équivalence Maroc, équivalence de diplôme, licence, master, doctorat, ingénieur, e-equivalence, enssup, ministère de l’Enseignement supérieur, ANEAQ, université

## rncp

rncp = Faire enregistrer une certification au RNCP
    .summary = Pour un organisme, une branche ou un ministère : une certification qui mène à un métier et porte un niveau. La demande se fait en ligne, auprès de France compétences.
    .names = RNCP, répertoire national des certifications professionnelles, France compétences, certification professionnelle, titre à finalité professionnelle, CQP, CPNE, enregistrement, certificateur, organisme de formation

## rs

rs = Faire enregistrer une certification au Répertoire spécifique
    .summary = Pour un organisme, une branche ou un ministère : une compétence en plus d’un métier, ou une habilitation. Elle n’a jamais de niveau. La demande se fait en ligne, auprès de France compétences.
    .names = Répertoire spécifique, RS, RSCH, France compétences, habilitation, compétence complémentaire, compétence transversale, CQP, CPNE, enregistrement, certificateur, organisme de formation
