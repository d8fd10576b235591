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

link-blue-card-at = Autriche : site officiel ; cherchez-y la carte bleue
link-blue-card-be = Belgique : site officiel ; cherchez-y la carte bleue
link-blue-card-bg = Bulgarie : la carte bleue sur le portail européen de l’immigration
    .trap = Certaines pages de ce portail montrent encore la loi d’avant 2023. Comparez avec le service du pays.
link-blue-card-cy = Chypre : la carte bleue sur le portail européen de l’immigration
    .trap = Certaines pages de ce portail montrent encore la loi d’avant 2023. Comparez avec le service du pays.
link-blue-card-cz = Tchéquie : site officiel ; cherchez-y la carte bleue
link-blue-card-de = Allemagne : site officiel ; cherchez-y la carte bleue
link-blue-card-ee = Estonie : la carte bleue sur le portail européen de l’immigration
    .trap = Certaines pages de ce portail montrent encore la loi d’avant 2023. Comparez avec le service du pays.
link-blue-card-es = Espagne : site officiel ; cherchez-y la carte bleue
link-blue-card-fi = Finlande : page officielle sur la carte bleue
link-blue-card-fr = France : page officielle sur la carte bleue
link-blue-card-gr = Grèce : site officiel ; cherchez-y la carte bleue
link-blue-card-hr = Croatie : site officiel ; cherchez-y la carte bleue
link-blue-card-hu = Hongrie : site officiel ; cherchez-y la carte bleue
link-blue-card-it = Italie : site officiel ; cherchez-y la carte bleue
link-blue-card-lt = Lituanie : site officiel ; cherchez-y la carte bleue
link-blue-card-lu = Luxembourg : site officiel ; cherchez-y la carte bleue
link-blue-card-lv = Lettonie : site officiel ; cherchez-y la carte bleue
link-blue-card-mt = Malte : page officielle sur la carte bleue
link-blue-card-nl = Pays-Bas : page officielle sur la carte bleue
link-blue-card-pl = Pologne : site officiel ; cherchez-y la carte bleue
link-blue-card-pt = Portugal : page officielle sur la carte bleue
    .trap = La page parle encore de 18 mois avant de passer dans un autre pays. La loi dit maintenant 12.
link-blue-card-ro = Roumanie : site officiel ; cherchez-y la carte bleue
link-blue-card-se = Suède : page officielle sur la carte bleue
link-blue-card-si = Slovénie : la carte bleue sur le portail européen de l’immigration
    .trap = Certaines pages de ce portail montrent encore la loi d’avant 2023. Comparez avec le service du pays.
link-blue-card-sk = Slovaquie : site officiel ; cherchez-y la carte bleue
link-eu-immigration-portal = Portail européen de l’immigration : les règles pays par pays
    .trap = Les anciennes adresses ne marchent plus. Certaines pages de pays montrent encore la loi d’avant 2023.
link-eures = EURES : emplois en Europe, conseils gratuits
    .trap = EURES ne donne pas de visa et ne demande pas d’argent. De faux recruteurs utilisent son nom.
link-france-visas = France-Visas : site officiel des visas pour la France
    .needs = Une adresse électronique.
    .trap = D’abord vient un courriel pour activer le compte, puis un deuxième avec un mot de passe. Le rendez-vous est gratuit.
link-ind-work = IND : titres de séjour pour travailler aux Pays-Bas
link-sweden-work-permit = Agence suédoise des migrations : permis de travail
link-ireland-permits = Irlande : permis de travail
link-denmark-permits = Danemark : travail et séjour (New to Denmark)
link-uk-visa-check = Royaume-Uni : vérifier s’il faut un visa
link-norway-permits = Norvège : direction de l’immigration (UDI)
link-swiss-migration = Suisse : secrétariat d’État aux migrations (SEM)

## regulated-profession and free-movement

link-regprof = Liste européenne des métiers protégés, avec les services compétents
link-anerkennungs-finder = Allemagne : trouver le service pour votre métier
    .trap = Il donne seulement le service. La demande va à ce service.
link-inpi-regulated = France : fiches sur les métiers protégés (INPI)
    .trap = Les fiches parlent des diplômes de l’Union européenne et de l’Espace économique européen.
link-epc-documents = Your Europe : la carte professionnelle européenne et ses papiers
link-nurse-fr = Réfugiés.info : devenir infirmière ou infirmier en France
link-your-europe-residence = Your Europe : vivre dans un autre pays de l’Union européenne
link-your-europe-registration = Your Europe : s’inscrire après trois mois
link-solvit = SOLVIT : un service ne respecte pas le droit européen
    .trap = SOLVIT ne remplace pas un recours. Regardez le délai sur votre lettre.
link-your-europe-advice = Your Europe Advice : réponses gratuites sur vos droits européens

## starting points

link-unhcr-help = UNHCR Help : droits et aide gratuite, pays par pays
link-euaa-who-is-who = Agence européenne pour l’asile : qui donne une aide juridique, par pays
link-lacimade = La Cimade : permanences en France
link-migrationsberatung = Allemagne : conseil gratuit pour les migrants (MBE)
link-refugies-info = Réfugiés.info : guides simples en plusieurs langues
link-europass = Europass : votre CV, gratuit, en de nombreuses langues
link-service-public-f2863 = service-public : s’inscrire à l’université avec un diplôme étranger
link-ofpra-family = OFPRA : la réunification familiale
link-certification-help = France compétences : aide dans vos démarches
    .needs = Le numéro SIRET, une preuve d’existence de l’organisme, un mandat.
    .trap = Le premier compte d’un organisme en devient le gestionnaire.
link-france-competences-account = France compétences : créer le compte
