## EQPR

link-eqpr-coe = Page of the Council of Europe about the qualifications passport
link-eqpr-portal = Portal of the qualifications passport
    .needs = An e-mail address, scans or photos of your papers, a signed form. Nothing to pay.
    .trap = There are two buttons: “Confirm”, then “Send request”. Only the second one sends. A second address is in circulation: start from the page of the Council of Europe.
link-eqpr-guide-fr = Réfugiés.info guide: ask for the qualifications passport
link-unesco-passport = UNESCO Qualifications Passport
link-vae = Public service France VAE: a diploma through experience

## ENIC-NARIC

link-enic-naric-network = All recognition centres, country by country
    .trap = It is a directory: you apply to the centre of the country you chose.
link-enic-naric-refugees = Network of the centres: page for refugees
link-phoenix = Application platform of the French centre
    .needs = An e-mail address and scans. A bank card, unless the request is free for you. An older page asks for a computer, not a tablet or a phone.
    .hours = Open from Tuesday 12:00 to Friday 17:00. It has also closed around New Year: look at the notice on the page of the centre.
    .trap = One file for each diploma. The file number comes by e-mail: keep it.
link-enic-naric-guide-fr = Réfugiés.info guide: have a foreign diploma recognised in France
link-fei-regulated = French centre: page on jobs protected by law
link-translators-eu = Find an official translator in a country of Europe
link-enic-naric-at = Recognition centre of Austria
link-enic-naric-be-fr = Recognition centre of Belgium: Wallonia and Brussels, in French (higher education)
link-enic-naric-be-nl = Recognition centre of Belgium: Flanders, in Dutch
link-enic-naric-bg = Recognition centre of Bulgaria
link-enic-naric-ch = Recognition centre of Switzerland
link-enic-naric-cy = Recognition centre of Cyprus
link-enic-naric-cz = Recognition centre of Czechia
link-enic-naric-de = Recognition centre of Germany
link-enic-naric-dk = Recognition centre of Denmark
link-enic-naric-ee = Recognition centre of Estonia
link-enic-naric-es = Recognition centre of Spain
link-enic-naric-fi = Recognition centre of Finland
link-enic-naric-fr = Recognition centre of France: how to ask for a statement
link-enic-naric-gb = Recognition centre of the United Kingdom
link-enic-naric-gr = Recognition centre of Greece
link-enic-naric-hr = Recognition centre of Croatia
link-enic-naric-hu = Recognition centre of Hungary
link-enic-naric-ie = Recognition centre of Ireland
link-enic-naric-is = Recognition centre of Iceland
link-enic-naric-it = Recognition centre of Italy
link-enic-naric-lt = Recognition centre of Lithuania
link-enic-naric-lu = Recognition centre of Luxembourg
link-enic-naric-lv = Recognition centre of Latvia
link-enic-naric-mt = Recognition centre of Malta
link-enic-naric-nl = Recognition centre of the Netherlands
link-enic-naric-no = Recognition centre of Norway
link-enic-naric-pl = Recognition centre of Poland
link-enic-naric-pt = Recognition centre of Portugal
link-enic-naric-ro = Recognition centre of Romania
link-enic-naric-se = Recognition centre of Sweden
link-enic-naric-si = Recognition centre of Slovenia
link-enic-naric-sk = Recognition centre of Slovakia
