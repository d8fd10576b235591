## EQPR

link-eqpr-coe = Page du Conseil de l’Europe sur le passeport des qualifications
link-eqpr-portal = Portail du passeport des qualifications
    .needs = Une adresse e-mail, des scans ou des photos de vos papiers, un formulaire signé. Rien à payer.
    .trap = Il y a deux boutons : « Confirm » puis « Send request ». Seul le deuxième envoie. Une deuxième adresse circule : partez de la page du Conseil de l’Europe.
link-eqpr-guide-fr = Guide Réfugiés.info : demander le passeport des qualifications
link-unesco-passport = Passeport des qualifications de l’UNESCO
link-vae = Service public France VAE : un diplôme par l’expérience

## ENIC-NARIC

link-enic-naric-network = Tous les centres de reconnaissance, pays par pays
    .trap = C’est un annuaire : la demande se fait auprès du centre du pays choisi.
link-enic-naric-refugees = Réseau des centres : page pour les réfugiés
link-phoenix = Plateforme de demande du centre français
    .needs = Une adresse e-mail et des scans. Une carte bancaire, sauf si la demande est gratuite pour vous. Une page plus ancienne demande un ordinateur, pas une tablette ni un téléphone.
    .hours = Ouverte du mardi 12 h au vendredi 17 h. Elle a aussi fermé autour du Nouvel An : regardez l’annonce sur la page du centre.
    .trap = Un dossier par diplôme. Le numéro de dossier arrive par e-mail : gardez-le.
link-enic-naric-guide-fr = Guide Réfugiés.info : faire reconnaître un diplôme étranger en France
link-fei-regulated = Centre français : page sur les métiers protégés par la loi
link-translators-eu = Trouver un traducteur officiel dans un pays d’Europe
link-enic-naric-at = Centre de reconnaissance de l’Autriche
link-enic-naric-be-fr = Centre de reconnaissance de la Belgique : Wallonie et Bruxelles, en français (enseignement supérieur)
link-enic-naric-be-fr-school = Belgique, en français : équivalence des diplômes scolaires (secondaire)
link-enic-naric-be-nl = Centre de reconnaissance de la Belgique : Flandre, en néerlandais
link-enic-naric-bg = Centre de reconnaissance de la Bulgarie
link-enic-naric-ch = Centre de reconnaissance de la Suisse
link-enic-naric-cy = Centre de reconnaissance de Chypre
link-enic-naric-cz = Centre de reconnaissance de la Tchéquie
link-enic-naric-de = Centre de reconnaissance de l’Allemagne
link-enic-naric-dk = Centre de reconnaissance du Danemark
link-enic-naric-ee = Centre de reconnaissance de l’Estonie
link-enic-naric-es = Centre de reconnaissance de l’Espagne
link-enic-naric-fi = Centre de reconnaissance de la Finlande
link-enic-naric-fr = Centre de reconnaissance de la France : comment demander une attestation
link-enic-naric-gb = Centre de reconnaissance du Royaume-Uni
link-enic-naric-gr = Centre de reconnaissance de la Grèce
link-enic-naric-hr = Centre de reconnaissance de la Croatie
link-enic-naric-hu = Centre de reconnaissance de la Hongrie
link-enic-naric-ie = Centre de reconnaissance de l’Irlande
link-enic-naric-is = Centre de reconnaissance de l’Islande
link-enic-naric-it = Centre de reconnaissance de l’Italie
link-enic-naric-lt = Centre de reconnaissance de la Lituanie
link-enic-naric-lu = Centre de reconnaissance du Luxembourg
link-enic-naric-lv = Centre de reconnaissance de la Lettonie
link-enic-naric-mt = Centre de reconnaissance de Malte
link-enic-naric-nl = Centre de reconnaissance des Pays-Bas
link-enic-naric-no = Centre de reconnaissance de la Norvège
link-enic-naric-pl = Centre de reconnaissance de la Pologne
link-enic-naric-pt = Centre de reconnaissance du Portugal
link-enic-naric-ro = Centre de reconnaissance de la Roumanie
link-enic-naric-se = Centre de reconnaissance de la Suède
link-enic-naric-si = Centre de reconnaissance de la Slovénie
link-enic-naric-sk = Centre de reconnaissance de la Slovaquie
link-enic-naric-tr = Centre de reconnaissance de la Turquie
link-enic-naric-ua = Centre de reconnaissance de l’Ukraine
link-enic-naric-md = Centre de reconnaissance de la Moldavie
link-enic-naric-rs = Centre de reconnaissance de la Serbie
link-enic-naric-me = Centre de reconnaissance du Monténégro
link-enic-naric-xk = Centre de reconnaissance du Kosovo
link-enic-naric-ge = Centre de reconnaissance de la Géorgie
link-enic-naric-am = Centre de reconnaissance de l’Arménie

## blue-card and other work permits

link-blue-card-at = Autriche : site officiel ; cherchez-y la carte bleue européenne
link-blue-card-be = Belgique : site officiel ; cherchez-y la carte bleue européenne
link-blue-card-bg = Bulgarie : la carte bleue européenne sur le portail européen de l’immigration
    .trap = Certaines pages de ce portail montrent encore la loi d’avant 2023. Comparez avec le service du pays.
link-blue-card-cy = Chypre : la carte bleue européenne sur le portail européen de l’immigration
    .trap = Certaines pages de ce portail montrent encore la loi d’avant 2023. Comparez avec le service du pays.
link-blue-card-cz = Tchéquie : site officiel ; cherchez-y la carte bleue européenne
link-blue-card-de = Allemagne : site officiel ; cherchez-y la carte bleue européenne
link-blue-card-ee = Estonie : la carte bleue européenne sur le portail européen de l’immigration
    .trap = Certaines pages de ce portail montrent encore la loi d’avant 2023. Comparez avec le service du pays.
link-blue-card-es = Espagne : site officiel ; cherchez-y la carte bleue européenne
link-blue-card-fi = Finlande : page officielle sur la carte bleue européenne
link-blue-card-fr = France : page officielle sur la carte bleue européenne
link-blue-card-gr = Grèce : site officiel ; cherchez-y la carte bleue européenne
link-blue-card-hr = Croatie : site officiel ; cherchez-y la carte bleue européenne
link-blue-card-hu = Hongrie : site officiel ; cherchez-y la carte bleue européenne
link-blue-card-it = Italie : site officiel ; cherchez-y la carte bleue européenne
link-blue-card-lt = Lituanie : site officiel ; cherchez-y la carte bleue européenne
link-blue-card-lu = Luxembourg : site officiel ; cherchez-y la carte bleue européenne
link-blue-card-lv = Lettonie : site officiel ; cherchez-y la carte bleue européenne
link-blue-card-mt = Malte : page officielle sur la carte bleue européenne
link-blue-card-nl = Pays-Bas : page officielle sur la carte bleue européenne
link-blue-card-pl = Pologne : site officiel ; cherchez-y la carte bleue européenne
link-blue-card-pt = Portugal : page officielle sur la carte bleue européenne
    .trap = La page parle encore de 18 mois avant de passer dans un autre pays. La loi dit maintenant 12.
link-blue-card-ro = Roumanie : site officiel ; cherchez-y la carte bleue européenne
link-blue-card-se = Suède : page officielle sur la carte bleue européenne
link-blue-card-si = Slovénie : la carte bleue européenne sur le portail européen de l’immigration
    .trap = Certaines pages de ce portail montrent encore la loi d’avant 2023. Comparez avec le service du pays.
link-blue-card-sk = Slovaquie : site officiel ; cherchez-y la carte bleue européenne
link-eu-immigration-portal = Portail européen de l’immigration : les règles pays par pays
    .trap = Les anciennes adresses ne marchent plus. Certaines pages de pays montrent encore la loi d’avant 2023.
link-eures = EURES : emplois en Europe, conseils gratuits
    .trap = EURES ne donne pas de visa et ne demande pas d’argent. De faux recruteurs utilisent son nom.
link-france-visas = France-Visas : site officiel des visas pour la France
    .needs = Une adresse e-mail.
    .trap = D’abord vient un e-mail pour activer le compte, puis un deuxième avec un mot de passe. Le rendez-vous est gratuit.
link-ind-work = IND : titres de séjour pour travailler aux Pays-Bas
link-sweden-work-permit = Agence suédoise des migrations : permis de travail
link-ireland-permits = Irlande : permis de travail
link-denmark-permits = Danemark : travail et séjour (New to Denmark)
link-uk-visa-check = Royaume-Uni : vérifier s’il faut un visa
link-norway-permits = Norvège : direction de l’immigration (UDI)
link-swiss-migration = Suisse : secrétariat d’État aux migrations (SEM)

## regulated-profession and free-movement

link-regprof = Liste européenne des métiers protégés, avec les services compétents
link-anerkennungs-finder = Allemagne : trouver le service pour votre métier
    .trap = Il donne seulement le service. La demande va à ce service.
link-inpi-regulated = France : fiches sur les métiers protégés (INPI)
    .trap = Les fiches parlent des diplômes de l’Union européenne et de l’Espace économique européen.
link-epc-documents = Your Europe : la carte professionnelle européenne et ses papiers
link-nurse-fr = Réfugiés.info : devenir infirmière ou infirmier en France
link-your-europe-residence = Your Europe : vivre dans un autre pays de l’Union européenne
link-your-europe-registration = Your Europe : s’inscrire après trois mois
link-solvit = SOLVIT : un service ne respecte pas le droit européen
    .trap = SOLVIT ne remplace pas un recours. Regardez le délai sur votre lettre.
link-your-europe-advice = Your Europe Advice : réponses gratuites sur vos droits européens

## starting points

link-unhcr-help = UNHCR Help : droits et aide gratuite, pays par pays
link-euaa-who-is-who = Agence européenne pour l’asile : qui donne une aide juridique, par pays
link-lacimade = La Cimade : permanences en France
link-migrationsberatung = Allemagne : conseil gratuit pour les migrants (MBE)
link-refugies-info = Réfugiés.info : guides simples en plusieurs langues
link-europass = Europass : votre CV, gratuit, en de nombreuses langues
link-service-public-f2863 = service-public : s’inscrire à l’université avec un diplôme étranger
link-ofpra-family = OFPRA : la réunification familiale
link-certification-help = France compétences : aide dans vos démarches
    .needs = Le numéro SIRET, une preuve d’existence de l’organisme, un mandat.
    .trap = La personne qui crée le premier compte d’un organisme en devient le gestionnaire.
link-france-competences-account = France compétences : créer le compte

## the immigration office of each state, and its permits

link-immigration-at = Autriche : site officiel de l’immigration (migration.gv.at)
link-immigration-be = Belgique : Office des étrangers
link-immigration-bg = Bulgarie : ministère de l’Intérieur ; cherchez-y la direction des migrations
link-immigration-hr = Croatie : ministère de l’Intérieur
link-immigration-cy = Chypre : ministère de l’Intérieur ; cherchez-y le service des migrations
link-immigration-cz = Tchéquie : informations officielles pour les étrangers (ministère de l’Intérieur)
link-immigration-ee = Estonie : police et garde-frontières
link-immigration-fi = Finlande : service finlandais de l’immigration (Migri)
link-immigration-fr = France : guide officiel des démarches (service-public)
link-immigration-de = Allemagne : office fédéral des migrations et des réfugiés (BAMF)
link-immigration-gr = Grèce : ministère des Migrations et de l’Asile
link-immigration-hu = Hongrie : office de l’immigration (OIF)
link-immigration-it = Italie : ministère de l’Intérieur
link-immigration-lv = Lettonie : office de la citoyenneté et des migrations (PMLP)
link-immigration-lt = Lituanie : département des migrations
link-immigration-lu = Luxembourg : guide officiel des démarches (Guichet)
link-immigration-mt = Malte : Identità, l’office des titres de séjour
link-immigration-nl = Pays-Bas : service de l’immigration et des naturalisations (IND)
link-immigration-pl = Pologne : office des étrangers (UdSC)
    .trap = Les demandes de titre de séjour se déposent seulement en ligne, dans le système MOS.
link-immigration-pt = Portugal : agence pour l’intégration, les migrations et l’asile (AIMA)
link-immigration-ro = Roumanie : inspection de l’immigration (IGI)
link-immigration-sk = Slovaquie : ministère de l’Intérieur ; cherchez-y la police des étrangers
link-immigration-si = Slovénie : informations officielles pour les étrangers
link-immigration-es = Espagne : ministère de l’Inclusion, de la Sécurité sociale et des Migrations
link-immigration-se = Suède : agence suédoise des migrations
link-ict-fr = France : page officielle sur le transfert au sein de l’entreprise (ICT)
    .trap = Ne pas confondre avec « talent – salarié en mission », pour un contrat de travail français. Ici, votre contrat reste à l’étranger.
link-ict-de = Allemagne : site officiel ; cherchez-y le transfert au sein de l’entreprise (ICT)
link-ict-it = Italie : le transfert au sein de l’entreprise (ICT) sur le portail européen de l’immigration
link-ict-es = Espagne : site officiel ; cherchez-y le transfert au sein de l’entreprise (ICT)
link-ict-nl = Pays-Bas : site officiel ; cherchez-y le transfert au sein de l’entreprise (ICT)
link-ict-be = Belgique : site officiel ; cherchez-y le transfert au sein de l’entreprise (ICT)
    .needs = C’est l’entreprise d’accueil qui dépose la demande, pas vous.
    .trap = Chaque région a ses règles. La région où vous travaillez décide.
link-ict-pl = Pologne : page officielle sur le transfert au sein de l’entreprise (ICT)
    .needs = C’est l’entreprise d’accueil qui dépose la demande, pas vous.
link-ict-se = Suède : site officiel ; cherchez-y le transfert au sein de l’entreprise (ICT)
link-ict-at = Autriche : page officielle sur le transfert au sein de l’entreprise (ICT)
link-ict-pt = Portugal : page officielle sur le transfert au sein de l’entreprise (ICT)
link-ict-gr = Grèce : site officiel ; cherchez-y le transfert au sein de l’entreprise (ICT)
    .needs = C’est l’entreprise d’accueil qui dépose la demande, pas vous.
link-ict-ro = Roumanie : site officiel ; cherchez-y le transfert au sein de l’entreprise (ICT)
link-ict-lu = Luxembourg : site officiel ; cherchez-y le transfert au sein de l’entreprise (ICT)
    .needs = C’est l’entreprise d’accueil qui dépose la demande, pas vous.
link-ict-fi = Finlande : site officiel ; cherchez-y le transfert au sein de l’entreprise (ICT)
link-ict-hu = Hongrie : site officiel ; cherchez-y le transfert au sein de l’entreprise (ICT)
link-researcher-fr = France : page officielle sur le titre pour les chercheurs
    .trap = Pas de réponse dans les 60 jours : cela vaut refus.
link-researcher-de = Allemagne : site officiel ; cherchez-y le titre pour les chercheurs
link-researcher-it = Italie : site officiel ; cherchez-y le titre pour les chercheurs
link-researcher-es = Espagne : site officiel ; cherchez-y le titre pour les chercheurs
link-researcher-nl = Pays-Bas : site officiel ; cherchez-y le titre pour les chercheurs
    .needs = L’organisme de recherche doit être reconnu par l’IND (recognised sponsor).
link-researcher-se = Suède : site officiel ; cherchez-y le titre pour les chercheurs
link-researcher-at = Autriche : site officiel ; cherchez-y le titre pour les chercheurs
link-student-fr = France : site officiel ; cherchez-y le titre pour les étudiants
link-student-de = Allemagne : site officiel ; cherchez-y le titre pour les étudiants
link-student-es = Espagne : site officiel ; cherchez-y le titre pour les étudiants
link-student-nl = Pays-Bas : site officiel ; cherchez-y le titre pour les étudiants
link-student-se = Suède : site officiel ; cherchez-y le titre pour les étudiants
link-student-at = Autriche : page officielle sur le titre pour les étudiants
link-student-pt = Portugal : site officiel ; cherchez-y le titre pour les étudiants
link-student-ro = Roumanie : site officiel ; cherchez-y le titre pour les étudiants
link-student-fi = Finlande : site officiel ; cherchez-y le titre pour les étudiants
link-seasonal-fr = France : page officielle sur le travail saisonnier
    .needs = L’autorisation de travail vient d’abord. Votre domicile reste à l’étranger.
link-seasonal-es = Espagne : site officiel ; cherchez-y le travail saisonnier
link-seasonal-pt = Portugal : site officiel ; cherchez-y le travail saisonnier
    .needs = C’est un visa : vous le demandez avant de partir.
link-seasonal-gr = Grèce : site officiel ; cherchez-y le travail saisonnier
link-seasonal-ro = Roumanie : site officiel ; cherchez-y le travail saisonnier
    .trap = Le nombre d’accords est fixé pour chaque année.
link-single-permit-fr = France : page officielle sur les permis de travail
    .trap = La page parle des cartes « talent ». Les autres titres pour travailler ont leurs propres pages sur le même site.
link-single-permit-de = Allemagne : site officiel ; cherchez-y les permis de travail
link-single-permit-at = Autriche : site officiel ; cherchez-y les permis de travail
    .trap = Le calculateur de points n’engage personne.
link-single-permit-be = Belgique : site officiel ; cherchez-y les permis de travail
    .trap = Chaque région a ses règles. La région où vous travaillez décide.
link-single-permit-es = Espagne : site officiel ; cherchez-y les permis de travail
link-single-permit-pt = Portugal : page officielle sur les permis de travail
link-long-term-fr = France : page officielle sur la carte de résident de longue durée-UE

link-licence-exchange-fr = service-public : échanger un permis de conduire obtenu hors d’Europe, avec la liste des pays

link-ants-licence = ANTS : la demande d’échange en ligne

link-licence-refugies-info = Réfugiés.info : échanger son permis de conduire
link-eu-trade-agreements = Commission européenne : les accords commerciaux, pays par pays

link-morocco-equivalence-school = Maroc : plateforme d’équivalence du ministère de l’Éducation nationale
    .trap = Elle traite les certificats de fin de cycle scolaire et le BTS. Un diplôme d’université va à un autre ministère. Enregistrer n’est pas envoyer.

link-morocco-enssup = Maroc : ministère de l’Enseignement supérieur (équivalence des diplômes)
link-service-public-f11166 = France : page officielle sur le regroupement familial (OFII)
link-service-public-f35158 = France : page officielle sur la famille d’une personne protégée
link-family-links = Croix-Rouge et Croissant-Rouge : rechercher des proches

## studies

link-parcoursup = Parcoursup : candidater en première année
link-campus-france = Campus France : études en France, pays par pays
    .trap = Chaque pays a son propre site Campus France, avec ses dates.
link-reseau-mens = MEnS : réseau d’universités pour les étudiants en exil
link-reseau-mens-daa = MEnS : demande d’admission adaptée (DAA)
link-refugies-info-daeu = Guide Réfugiés.info : le DAEU
link-service-public = service-public : démarches et montants officiels
link-treque = TREQUE : éducateur sportif, diplôme étranger
link-culture-dance = Ministère de la Culture : démarches (professeur de danse)

link-certification-faq = Certification professionnelle : questions fréquentes
link-service-public-f35792 = France : page officielle sur la famille d’une personne qui a une carte « talent »
link-your-europe-family-card = Your Europe : carte de séjour des proches venus d’ailleurs

## Work and exchanges

link-euraxess = EURAXESS : postes et organismes pour chercheurs
link-solidarity-corps = Corps européen de solidarité : trouver une organisation
link-posted-workers = Your Europe : page sur les travailleurs détachés
link-ireland-immigration = Irlande : service de l’immigration
link-iceland-permits = Islande : pages officielles pour s’y installer
link-uk-skilled-worker = Royaume-Uni : visa Skilled Worker
link-uk-health-care = Royaume-Uni : visa Health and Care Worker
link-uk-global-talent = Royaume-Uni : visa Global Talent
link-uk-scale-up = Royaume-Uni : visa Scale-up Worker
link-uk-seasonal = Royaume-Uni : visa Seasonal Worker
link-uk-senior-specialist = Royaume-Uni : visa Senior or Specialist Worker
link-uk-service-supplier = Royaume-Uni : visa Service Supplier
link-uk-student = Royaume-Uni : visa Student
link-uk-child-student = Royaume-Uni : visa Child Student
link-uk-exchange = Royaume-Uni : visa Government Authorised Exchange

## studies

link-anef = Service en ligne des étrangers en France (ANEF)
    .needs = Une adresse e-mail, des scans ou des photos ; le numéro de votre visa ou votre numéro étranger.
    .trap = L’« attestation de dépôt » ne prouve pas un séjour régulier : attendez l’« attestation de prolongation d’instruction ».
