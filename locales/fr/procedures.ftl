## EQPR

eqpr = Montrer mes études quand mes papiers sont perdus
    .summary = Le passeport européen des qualifications des réfugiés décrit vos études, votre travail et vos langues après un entretien. Il est gratuit.
    .names = EQPR, passeport européen des qualifications des réfugiés, passeport des qualifications, European Qualifications Passport for Refugees, Conseil de l’Europe, diplôme perdu, papiers perdus, pas de diplôme avec moi, réfugié, demandeur d’asile, passeport de qualification, passeport réfugié, diplôme brûlé, diplôme détruit, j’ai perdu mon diplôme, mes diplômes sont restés au pays, sans diplôme, guerre, qualifications passport, Council of Europe, carnet de notes perdu, relevé de notes perdu

## ENIC-NARIC

enic-naric = Faire expliquer le niveau de mon diplôme par le centre de reconnaissance
    .summary = Le centre national (ENIC-NARIC) écrit une attestation qui compare votre diplôme étranger avec ceux du pays. Chaque pays a son centre et ses règles.
    .names = ENIC-NARIC, NARIC, ENIC, attestation de comparabilité, reconnaissance de diplôme, équivalence de diplôme, équivalence, France Éducation international, FEI, CIEP, Phoenix, comparaison de diplôme, période d’études, équivalance, équivalence de diplome étranger, diplôme étranger, reconnaître mon diplôme, valider mon diplôme, validation de diplôme, évaluation de diplôme, homologation, niveau d’études, statement of comparability, recognition, Anerkennung, anabin, ZAB, CIMEA, UHR

## blue-card

blue-card = Travailler dans l’Union européenne à un poste très qualifié
    .summary = Une carte pour vivre et travailler dans un pays de l’Union européenne quand on vient d’ailleurs. Il faut une offre d’emploi bien payée, et un diplôme du supérieur ou une longue expérience.
    .names = carte bleue européenne, carte bleue, EU Blue Card, Blaue Karte EU, talent carte bleue, travailleur hautement qualifié, directive (UE) 2021/1883, permis de travail, visa de travail, bluecard, carte bleu européenne, passeport talent, talent, ingénieur, informaticien, travail qualifié, emploi qualifié, work permit, travailler en Europe

## regulated-profession

regulated-profession = Exercer un métier protégé par la loi
    .summary = Médecin, infirmier, avocat, architecte, coiffeur, enseignant : pour certains métiers, il faut une autorisation dans chaque pays. Vous la demandez au service qui s’occupe du métier.
    .names = profession réglementée, autorisation d’exercer, droit d’exercer, reconnaissance des qualifications professionnelles, autorité compétente, ordre, PADHUE, carte professionnelle européenne, EPC, métier réglementé, métier protégé, médecin, docteur, infirmière, aide-soignant, sage-femme, dentiste, pharmacien, kinésithérapeute, professeur, électricien, mécanicien, exercer mon métier, équivalence, regulated profession, licence to practise, Approbation, Anerkennung

## free-movement

free-movement = Libre circulation : vous n’avez pas besoin de permis
    .summary = Les citoyens de l’Union européenne, de l’Islande, du Liechtenstein, de la Norvège et de la Suisse peuvent vivre, travailler et étudier les uns chez les autres. Après trois mois, ils s’inscrivent, si le pays le demande.
    .names = libre circulation, citoyen européen, attestation d’enregistrement, droit de séjour, directive 2004/38, EEE, Suisse, Your Europe, libre-circulation, ressortissant européen, citoyen UE, citoyenne européenne, passeport européen, s’installer en Europe, free movement

## vae

vae = Obtenir un diplôme français par mon expérience
    .summary = Votre travail, vos stages, votre bénévolat ou votre vie peuvent mener à un diplôme français (VAE). Il n’y a pas de durée minimale, et le travail à l’étranger compte.
    .names = VAE, validation des acquis de l’expérience, France VAE, expérience, compétences sans diplôme, diplôme par l’expérience, bénévolat, RNCP, AAP, faire reconnaître mon expérience, VAP, validation des acquis, acquis, valider mon expérience, expérience professionnelle, je n’ai pas de diplôme, recognition of prior learning, RPL

## driving-licence

driving-licence = Échanger mon permis de conduire en France
    .summary = Un permis d’un pays hors d’Europe s’échange seulement si ce pays a un accord avec la France, et dans l’année. Sinon, vous passez l’examen français.
    .names = permis de conduire, échange de permis, permis étranger, conduire en France, ANTS, France Titres, réciprocité, permis B, permi de conduire, échanger mon permis, changer mon permis, conversion de permis, convertir, voiture, auto, code de la route, préfecture, driving licence

## morocco-school

morocco-school = Maroc : équivalence d’un certificat scolaire ou d’un BTS
    .summary = Le ministère de l’Éducation nationale décide si un certificat étranger de fin de cycle scolaire, ou un BTS, vaut le certificat marocain. Tout se fait en ligne.
    .names = équivalence Maroc, équivalence de diplôme, baccalauréat étranger, certificat scolaire, BTS, brevet de technicien supérieur, ministère de l’Éducation nationale, Bulletin officiel, men.gov.ma, moadala, معادلة, bac étranger, équivalence du bac, équivalance, diplôme étranger au Maroc, lycée, brevet, collège, certificat de scolarité

## morocco-higher

morocco-higher = Maroc : équivalence d’un diplôme d’université
    .summary = Le ministère de l’Enseignement supérieur décide si un diplôme étranger vaut un diplôme marocain. Selon la presse, des diplômes publics de cinq pays ne passent plus en commission depuis 2025 : vérifiez-le.
    .names = équivalence Maroc, équivalence de diplôme, licence, master, doctorat, ingénieur, e-equivalence, enssup, ministère de l’Enseignement supérieur, ANEAQ, université, moadala, معادلة, équivalance, diplôme étranger au Maroc, reconnaissance de diplôme au Maroc, faculté, doctorat étranger

## rncp

rncp = Faire enregistrer une certification au RNCP
    .summary = Pour un organisme, une branche professionnelle ou un ministère : une certification qui mène à un métier et porte un niveau. Vous faites la demande en ligne, auprès de France compétences.
    .names = RNCP, répertoire national des certifications professionnelles, France compétences, certification professionnelle, titre à finalité professionnelle, CQP, CPNE, enregistrement, certificateur, organisme de formation, titre RNCP, titre professionnel, fiche RNCP, CNCP, inscrire une certification, enregistrer un titre, formation certifiante, centre de formation, certifier

## rs

rs = Faire enregistrer une certification au Répertoire spécifique
    .summary = Pour un organisme, une branche professionnelle ou un ministère : une compétence en plus d’un métier, ou une habilitation. Elle n’a jamais de niveau. Vous faites la demande en ligne, auprès de France compétences.
    .names = Répertoire spécifique, RS, RSCH, France compétences, habilitation, compétence complémentaire, compétence transversale, CQP, CPNE, enregistrement, certificateur, organisme de formation, CNCP, inventaire, fiche RS, inscrire une certification, formation certifiante, centre de formation, CPF, certifier

## asylum-work

asylum-work = Travailler pendant votre demande d’asile
    .summary = Beaucoup de pays laissent travailler les demandeurs d’asile quelque temps après la demande, au plus tard après 6 mois, s’il n’y a pas encore de première décision. Souvent il faut d’abord une autorisation.
    .names = demandeur d’asile, autorisation de travail, droit de travailler, attestation de demande d’asile, OFPRA, Dublin, accès au travail, demandeuse d’asile, asile, puis-je travailler, travailler avec une attestation, ATDA, récépissé, permis de travail, CNDA, promesse d’embauche, asylum seeker, work permission

## au-pair

au-pair = Au pair dans une famille
    .summary = Vous vivez dans une famille, apprenez la langue et aidez pour les enfants et de petits travaux de la maison, au plus 25 heures par semaine. Certains pays seulement offrent ce titre.
    .names = au pair, jeune au pair, fille au pair, famille d’accueil, garde d’enfants, séjour linguistique, directive 2016/801, au-pair, jeune fille au pair, opair, baby-sitter, babysitting, nounou, nanny, garder des enfants, apprendre la langue

## ict

ict = Envoyé par votre groupe d’entreprises (titre ICT)
    .summary = Votre entreprise est hors de l’Union européenne et vous envoie un temps dans l’Union, dans une succursale ou une société du même groupe. Pour les cadres, les experts et les employés stagiaires.
    .names = ICT, transfert intragroupe, transfert temporaire intragroupe, détachement intragroupe, salarié détaché ICT, stagiaire ICT, mobile ICT, lettre de mission, filiale, succursale, directive 2014/66, intra-corporate transfer, mutation, muté, expatrié, expatriation, multinationale, détaché, mission dans une filiale, salarié en mission

## posted-worker

posted-worker = Envoyé un temps par un employeur d’un autre pays de l’Union européenne (travailleur détaché)
    .summary = Vous travaillez légalement pour un employeur d’un pays de l’Union européenne, qui vous envoie un temps faire un service dans un autre. En règle générale, pas de permis de travail là-bas, mais souvent des papiers, une déclaration ou un visa.
    .names = travailleur détaché, détachement, formulaire A1, Vander Elst, directive 96/71, prestation de services, Entsendung, posted worker, détaché, salarié détaché, A1, SIPSI, chantier, mission à l’étranger, envoyé par mon patron, mon entreprise m’envoie

## researcher

researcher = Faire de la recherche avec une convention d’accueil (titre de chercheur)
    .summary = Pour un projet de recherche de plus de 90 jours dans une université, un institut ou une entreprise qui signe avec vous une convention d’accueil. Aussi pour un doctorat.
    .names = chercheur, scientifique, doctorat, doctorant, thèse, postdoc, convention d’accueil, talent chercheur, passeport talent, EURAXESS, directive 2016/801, chercheuse, recherche, laboratoire, université, PhD, doctorante, scientifique-chercheur, carte chercheur, researcher, Forscher

## seasonal

seasonal = Travailler pour une saison (travailleur saisonnier)
    .summary = Pour les personnes qui vivent hors de l’Union européenne et viennent pour une saison, par exemple récolte ou tourisme : au plus 5 à 9 mois sur 12, selon le pays. Ensuite on repart.
    .names = travailleur saisonnier, saison, récolte, vendanges, cueillette, agriculture, tourisme, hôtellerie, GECCO, lavoro stagionale, directive 2014/36, saisonnière, saisonnier, travail saisonnier, ouvrier agricole, ferme, fruits, légumes, hôtel, restaurant, ski, seasonal worker, Saisonarbeit, temporero

## single-permit

single-permit = Le permis ordinaire pour travailler et vivre dans un pays (permis unique)
    .summary = Une seule demande donne un seul titre, pour le travail et le séjour. Chaque pays fixe ses conditions : salaire, listes de métiers, quotas. À regarder quand la carte bleue européenne ne convient pas.
    .names = permis unique, permis de travail, carte de séjour salarié, autorisation de travail, titre national, talent salarié qualifié, carte rouge-blanc-rouge, kennismigrant, Chancenkarte, single permit, directive 2024/1233, visa de travail, visa travail, carte de séjour travail, permis de séjour, salarié, CDI, CDD, emploi, work permit, travailler en Europe, Rot-Weiß-Rot-Karte, Arbeitserlaubnis

## trainee

trainee = Un stage lié à vos études (titre de stagiaire)
    .summary = Pour apprendre au travail dans l’Union européenne, avec une convention de stage. Il faut étudier hors de l’Union, ou avoir fini des études supérieures dans les deux dernières années.
    .names = stagiaire, stage, convention de stage, stage étudiant, stage de fin d’études, internship, Praktikum, directive 2016/801, stage à l’étranger, stage en Europe, stage en entreprise, traineeship, trainee, apprendre au travail

## volunteer

volunteer = Faire un volontariat (titre de volontaire)
    .summary = Pour un programme de volontariat, avec une convention avec l’organisation. Chacun des 25 pays prend les volontaires du programme européen ; pour les autres programmes, certains pays seulement.
    .names = volontaire, bénévole, bénévolat, volontariat, corps européen de solidarité, service volontaire européen, SVE, CES, directive 2016/801, volontaires, ONG, association, humanitaire, ESC, European Solidarity Corps, volunteer, volunteering

## work-with-protection

work-with-protection = Travailler avec votre protection : en général sans autre titre
    .summary = Les réfugiés, les personnes en protection subsidiaire et en protection temporaire peuvent travailler dans le pays qui les protège, sans le permis de travail des autres. Lisez votre carte.
    .names = droit de travailler, accès au travail, réfugié, protection subsidiaire, protection temporaire, Ukraine, apatride, titre de séjour, récépissé, réfugiée, carte de réfugié, carte de 10 ans, protégé, OFPRA, Ukrainien, Ukrainienne, APS, autorisation provisoire de séjour, puis-je travailler, permis de travail, refugee

## contractual-service

contractual-service = Exécuter un contrat chez un client de l’Union européenne, envoyé par mon entreprise à l’étranger
    .summary = Votre employeur à l’étranger a un contrat avec un client dans un pays de l’Union européenne et vous y envoie pour un temps. Des accords commerciaux le permettent pour certains pays et domaines.
    .names = fournisseur de services contractuels, prestataire de services, envoyé chez un client, mission chez un client, détachement, accord commercial, accord de commerce et de coopération, sous-traitant, prestation, mission, CSS, contractual service supplier, entreprise étrangère, client européen

## independent-professional

independent-professional = Travailler pour un client de l’Union européenne, à mon compte
    .summary = Vous êtes indépendant à l’étranger et un client d’un pays de l’Union européenne a un contrat avec vous. Des accords commerciaux le permettent pour certains pays et domaines.
    .names = professionnel indépendant, indépendant, freelance, auto-entrepreneur, consultant, à son compte, accord commercial, travailleur indépendant, free-lance, micro-entrepreneur, autoentrepreneur, profession libérale, travailleur autonome, à mon compte, self-employed, independent professional

## business-visitor

business-visitor = Faire une courte visite d’affaires
    .summary = Vous allez dans un pays de l’Union européenne pour des réunions, un salon, une formation ou un achat, et vous repartez. Personne sur place ne vous paie.
    .names = visiteur d’affaires, visiteur en déplacement d’affaires à court terme, voyage d’affaires, salon, réunion, conférence, visa d’affaires, visa Schengen, foire, rendez-vous d’affaires, déplacement professionnel, visa court séjour, business, business visitor, congrès

## business-establishment

business-establishment = Créer une entreprise ou une succursale dans l’Union européenne pour mon entreprise à l’étranger
    .summary = Vous avez un poste à responsabilités dans une entreprise à l’étranger et venez un court moment créer sa société ou sa succursale dans un pays de l’Union européenne.
    .names = visiteur en déplacement d’affaires en vue d’un établissement, créer une société, ouvrir une succursale, filiale, implantation, créer mon entreprise, créer une entreprise, ouvrir une société, investir, investisseur, start-up, business, business visitor for establishment

## family-protected

family-protected = Faire venir la famille d’une personne réfugiée ou protégée
    .summary = Le mari, la femme, le partenaire et les enfants d’une personne réfugiée peuvent venir vivre avec elle à des conditions plus simples. En France, aussi pour la protection subsidiaire et les apatrides. Personne n’a à contacter les autorités du pays quitté.
    .names = réunification familiale, famille de réfugié, faire venir ma femme, faire venir mon mari, faire venir mes enfants, OFPRA, protection subsidiaire, apatride, réunification, regroupement familial, rapprochement familial, faire venir ma famille, ma famille, mes parents, frères et sœurs, mineur isolé, réfugié, family reunion, refugee

## university-direct

university-direct = S’inscrire directement à l’université en France avec une protection
    .summary = Pour les réfugiés, la protection subsidiaire et les apatrides : écrivez directement à l’université. Vous n’avez besoin ni de Parcoursup ni d’un dossier d’admission préalable.
    .names = université réfugié, inscription directe, dispense de DAP, licence, première année, L1, décision OFPRA, étudiants en exil, MEnS, DU Passerelle, fac, faculté, s’inscrire à la fac, étudiant réfugié, réfugié, étudier en France, inscription université, university

## university-prior-admission

university-prior-admission = Demander l’admission préalable à une université française (DAP)
    .summary = Le dossier papier pour la première année, avec un diplôme de fin de lycée obtenu hors de l’Union européenne. Une forme adaptée existe pour les demandeurs d’asile.
    .names = DAP, demande d’admission préalable, dossier vert, dossier blanc, dossier rose, DAA, première année, L1, TCF, demandeur d’asile université, fac, faculté, s’inscrire à la fac, bac étranger, inscription université, admission préalable, étudier en France, prior admission

## etudes-en-france

etudes-en-france = Candidater depuis l’étranger avec Études en France
    .summary = La procédure en ligne de Campus France pour les personnes qui vivent dans l’un de ses pays : candidature et visa au même endroit.
    .names = Études en France, Campus France, CEF, EEF, Pastel, visa étudiant, candidature depuis l’étranger, Etudes en France, campusfrance, visa d’études, étudier en France depuis mon pays, student visa, espace Campus France, étudier en France, visa étudiant pour la France

## parcoursup

parcoursup = Candidater sur Parcoursup pour la première année en France
    .summary = La plateforme nationale : pour les Européens, pour les diplômes européens de fin de lycée, et pour toute formation sélective (BTS, BUT, CPGE, soins infirmiers…).
    .names = Parcoursup, BTS, BUT, CPGE, IFSI, école d’infirmiers, licence, première année, formation sélective, parcour sup, parcours sup, APB, admission post-bac, bac, lycéen, fac, faculté, médecine, PASS, LAS, université

## university-later-year

university-later-year = Entrer dans une université française en L2, L3 ou master
    .summary = À partir de la deuxième année, vous candidatez auprès de l’université elle-même. Elle décide de l’année.
    .names = L2, L3, master, M1, M2, année suivante, ECTS, équivalence d’année, mon master, fac, faculté, master 1, licence 2, licence 3, deuxième année, eCandidat, transfert, continuer mes études, reprendre mes études, s’inscrire à la fac, MonMaster

## daeu

daeu = Obtenir le diplôme qui ouvre l’université en France (DAEU)
    .summary = Pour les personnes qui ont arrêté l’école avant le baccalauréat : un diplôme français avec les mêmes droits.
    .names = DAEU, sans baccalauréat, équivalent bac, accès à l’université, reprise d’études, diplôme d’accès aux études universitaires, je n’ai pas le bac, sans le bac, niveau bac, bac adulte, diplôme pour adultes, ESEU, reprendre des études, fac, université

## student

student = Obtenir le titre pour étudier dans un pays de l’Union européenne
    .summary = Le visa ou le titre de séjour pour des études supérieures à temps plein. Pour les personnes d’ailleurs que l’école a admises.
    .names = visa étudiant, titre de séjour étudiant, VLS-TS, Aufenthaltserlaubnis zum Studium, directive 2016/801, étudier en Europe, travail étudiant, recherche d’emploi, visa d’étude, visa d’études, carte de séjour étudiant, étudiante, étudier à l’étranger, master, doctorat, fac, université, Erasmus, student visa, study permit

## pupil

pupil = Aller à l’école dans un autre pays de l’Union européenne, dans un échange
    .summary = Le titre pour les élèves du secondaire dans un programme d’échange, un an au plus. Tous les pays ne l’ont pas.
    .names = élève, échange scolaire, année à l’étranger, école secondaire, lycée, Schüler, Schüleraustausch, lycéen, lycéenne, collège, collégien, échange lycéen, correspondant, school exchange, high school

## family-reunification

family-reunification = Faire venir ma famille : le chemin ordinaire
    .summary = Une personne qui a un titre de séjour d’au moins un an fait venir son mari, sa femme et ses enfants. Le pays peut demander un temps d’attente, un logement, des revenus et une assurance.
    .names = regroupement familial, OFII, faire venir ma femme, faire venir mon mari, faire venir mes enfants, visa conjoint, directive 2003/86, regroupement, rapprochement familial, faire venir ma famille, ma famille, rejoindre mon mari, rejoindre ma femme, époux, épouse, enfants, mariage, family reunification, Familiennachzug

## family-skilled

family-skilled = Faire venir ma famille : carte bleue européenne, ICT ou chercheur
    .summary = La famille peut venir tout de suite, sans temps d’attente, et peut travailler. La réponse vient avec celle du travailleur, ou en 90 jours au plus.
    .names = famille d’une carte bleue, famille accompagnante, talent famille, ICT famille, famille de chercheur, passeport talent famille, conjoint, conjointe, épouse, époux, ma famille, faire venir ma famille, Blue Card family

## family-eu

family-eu = Rejoindre un citoyen européen qui vit dans un autre pays d’Europe
    .summary = La famille d’un citoyen européen qui vit dans un autre pays d’Europe a le droit d’y vivre. Elle demande une carte de séjour. Cela vaut pour l’Union européenne, l’Islande, le Liechtenstein, la Norvège et la Suisse.
    .names = carte de séjour de membre de famille d’un citoyen de l’Union, famille d’un Européen, conjoint d’un citoyen européen, directive 2004/38, conjoint européen, conjointe européenne, marié avec une Européenne, mariage, membre de famille UE, carte de séjour UE, famille, rejoindre mon mari, rejoindre ma femme

## family-national

family-national = Rejoindre un citoyen qui vit dans son propre pays
    .summary = Mari, femme, enfant ou parent d’un citoyen chez lui : les règles sont seulement celles de ce pays.
    .names = famille de Français, conjoint de Français, famille d’un national, visa conjoint, mari ou femme d’un citoyen, marié avec une Française, mariée avec un Français, mariage, époux, épouse, conjointe, vie privée et familiale, parent d’enfant français, rejoindre mon mari, rejoindre ma femme

## long-term-resident

long-term-resident = Rester durablement après cinq ans
    .summary = Après cinq ans de séjour légal sans interruption, vous pouvez demander la carte de résident de longue durée-UE. Elle se renouvelle sans nouvelle condition et ouvre le chemin vers d’autres pays de l’Union européenne.
    .names = carte de résident de longue durée-UE, résident longue durée, carte de résident, carte de 10 ans, séjour permanent, directive 2003/109, dix ans, résident permanent, résidence permanente, carte permanente, longue durée CE, longue durée UE, cinq ans, rester pour toujours, long-term resident, Daueraufenthalt, résident de longue durée

## ireland

ireland = Travailler, étudier ou vivre en Irlande : ses propres permis
    .summary = L’Irlande est dans l’Union européenne, mais ne donne pas la carte bleue européenne. Elle a ses propres permis de travail, ses titres pour étudiants et ses règles pour la famille.
    .names = Irlande, permis de travail irlandais, Critical Skills Employment Permit, General Employment Permit, Stamp 1, Stamp 2, Stamp 4, visa Irlande, Ireland, irlandais, Eire, work permit

## denmark

denmark = Travailler, étudier ou vivre au Danemark : ses propres régimes
    .summary = Le Danemark est dans l’Union européenne, mais ne donne pas la carte bleue européenne. Il a ses propres régimes : selon le salaire, selon des listes de métiers, ou avec un employeur certifié.
    .names = Danemark, Pay Limit Scheme, Positive List, Fast-track, SIRI, New to Denmark, permis de travail danois, Beløbsordningen, Danmark, Denmark, danois, Copenhague, liste positive

## united-kingdom

united-kingdom = Travailler, étudier ou vivre au Royaume-Uni : ses propres visas
    .summary = Le Royaume-Uni a quitté l’Union européenne. Il a un visa pour chaque but ; un test officiel donne celui qui vous convient.
    .names = Royaume-Uni, Angleterre, Grande-Bretagne, visa UK, Skilled Worker, Health and Care Worker, Student visa, saisonnier, gov.uk, Brexit, UK, GB, Londres, anglais, Écosse, Pays de Galles, Irlande du Nord, England, United Kingdom

## norway

norway = Travailler, étudier ou vivre en Norvège : ses propres titres
    .summary = La Norvège n’est pas dans l’Union européenne. Elle a ses propres titres pour les travailleurs qualifiés, les saisons, les études et la famille.
    .names = Norvège, UDI, travailleur qualifié, titre de séjour Norvège, oppholdstillatelse, faglært, saisonnier Norvège, Norge, Norway, norvégien, Oslo

## switzerland

switzerland = Travailler, étudier ou vivre en Suisse : ses propres permis
    .summary = La Suisse n’est pas dans l’Union européenne. Elle donne un nombre limité de permis aux cadres, aux spécialistes et aux personnes qualifiées ; le canton décide d’abord.
    .names = Suisse, SEM, permis B, permis L, contingent, canton, permis de travail suisse, Ausweis B, Ausweis L, Schweiz, Svizzera, Switzerland, Genève, Zurich, frontalier, livret B, livret L

## iceland

iceland = Travailler, étudier ou vivre en Islande : ses propres permis
    .summary = L’Islande n’est pas dans l’Union européenne. Elle a ses propres permis ; la page officielle les nomme.
    .names = Islande, island.is, direction de l’immigration, Útlendingastofnun, permis d’expert, permis de travail Islande, Iceland, Ísland, islandais, Reykjavik
