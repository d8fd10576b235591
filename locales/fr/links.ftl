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
