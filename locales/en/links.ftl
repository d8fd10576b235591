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
link-enic-naric-be-fr-school = Belgium, in French: equivalence of school diplomas (secondary school)
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
link-enic-naric-tr = Recognition centre of Türkiye
link-enic-naric-ua = Recognition centre of Ukraine
link-enic-naric-md = Recognition centre of Moldova
link-enic-naric-rs = Recognition centre of Serbia
link-enic-naric-me = Recognition centre of Montenegro
link-enic-naric-xk = Recognition centre of Kosovo
link-enic-naric-ge = Recognition centre of Georgia
link-enic-naric-am = Recognition centre of Armenia

## blue-card and other work permits

link-blue-card-at = Austria: official site; look for the EU Blue Card there
link-blue-card-be = Belgium: official site; look for the EU Blue Card there
link-blue-card-bg = Bulgaria: EU Blue Card on the EU Immigration Portal
    .trap = Some pages of this portal still show the law before 2023. Compare with the office of the country.
link-blue-card-cy = Cyprus: EU Blue Card on the EU Immigration Portal
    .trap = Some pages of this portal still show the law before 2023. Compare with the office of the country.
link-blue-card-cz = Czechia: official site; look for the EU Blue Card there
link-blue-card-de = Germany: official site; look for the EU Blue Card there
link-blue-card-ee = Estonia: EU Blue Card on the EU Immigration Portal
    .trap = Some pages of this portal still show the law before 2023. Compare with the office of the country.
link-blue-card-es = Spain: official site; look for the EU Blue Card there
link-blue-card-fi = Finland: official page on the EU Blue Card
link-blue-card-fr = France: official page on the EU Blue Card
link-blue-card-gr = Greece: official site; look for the EU Blue Card there
link-blue-card-hr = Croatia: official site; look for the EU Blue Card there
link-blue-card-hu = Hungary: official site; look for the EU Blue Card there
link-blue-card-it = Italy: official site; look for the EU Blue Card there
link-blue-card-lt = Lithuania: official site; look for the EU Blue Card there
link-blue-card-lu = Luxembourg: official site; look for the EU Blue Card there
link-blue-card-lv = Latvia: official site; look for the EU Blue Card there
link-blue-card-mt = Malta: official page on the EU Blue Card
link-blue-card-nl = Netherlands: official page on the EU Blue Card
link-blue-card-pl = Poland: official site; look for the EU Blue Card there
link-blue-card-pt = Portugal: official page on the EU Blue Card
    .trap = The page still speaks of 18 months before a move to another country. The law now says 12.
link-blue-card-ro = Romania: official site; look for the EU Blue Card there
link-blue-card-se = Sweden: official page on the EU Blue Card
link-blue-card-si = Slovenia: EU Blue Card on the EU Immigration Portal
    .trap = Some pages of this portal still show the law before 2023. Compare with the office of the country.
link-blue-card-sk = Slovakia: official site; look for the EU Blue Card there
link-eu-immigration-portal = EU Immigration Portal: rules, country by country
    .trap = The old addresses no longer work. Some country pages still show the law before 2023.
link-eures = EURES: jobs in Europe, free advice
    .trap = EURES gives no visa and takes no money. False recruiters use its name.
link-france-visas = France-Visas: official site for visas to France
    .needs = An e-mail address.
    .trap = First comes an e-mail to activate the account, then a second one with a password. An appointment is free.
link-ind-work = IND: residence permits for work in the Netherlands
link-sweden-work-permit = Swedish Migration Agency: work permits
link-ireland-permits = Ireland: employment permits
link-denmark-permits = Denmark: work and residence (New to Denmark)
link-uk-visa-check = United Kingdom: check if you need a visa
link-norway-permits = Norway: Directorate of Immigration (UDI)
link-swiss-migration = Switzerland: State Secretariat for Migration (SEM)

## regulated-profession and free-movement

link-regprof = EU list of protected jobs, with the offices in charge
link-anerkennungs-finder = Germany: finder of the office for your job
    .trap = It only names the office. The request goes to that office.
link-inpi-regulated = France: sheets on protected jobs (INPI)
    .trap = The sheets are about diplomas from the EU and the European Economic Area.
link-epc-documents = Your Europe: European Professional Card and its papers
link-nurse-fr = Réfugiés.info: become a nurse in France
link-your-europe-residence = Your Europe: live in another EU country
link-your-europe-registration = Your Europe: register after three months
link-solvit = SOLVIT: an office breaks EU law
    .trap = SOLVIT does not replace an appeal. Look at the deadline on your letter.
link-your-europe-advice = Your Europe Advice: free answers on EU rights

## starting points

link-unhcr-help = UNHCR Help: rights and free help, country by country
link-euaa-who-is-who = EU Agency for Asylum: who gives legal help, by country
link-lacimade = La Cimade: advice sessions in France
link-migrationsberatung = Germany: free advice for migrants (MBE)
link-refugies-info = Réfugiés.info: plain guides in several languages
link-europass = Europass: your CV, free, in many languages
link-service-public-f2863 = service-public: enrol at a French university with a foreign diploma
link-ofpra-family = OFPRA: bring your family to France
link-certification-help = France compétences: help with the online procedure
    .needs = The SIRET number, a proof that the organisation exists, a mandate.
    .trap = Whoever makes the first account of an organisation becomes its manager.
link-france-competences-account = France compétences: create the account

## the immigration office of each state, and its permits

link-immigration-at = Austria: official site on immigration (migration.gv.at)
link-immigration-be = Belgium: Immigration Office
link-immigration-bg = Bulgaria: Ministry of the Interior; look for the Migration Directorate there
link-immigration-hr = Croatia: Ministry of the Interior
link-immigration-cy = Cyprus: Ministry of the Interior; look for the Migration Department there
link-immigration-cz = Czechia: official information for foreigners (Ministry of the Interior)
link-immigration-ee = Estonia: Police and Border Guard Board
link-immigration-fi = Finland: Finnish Immigration Service (Migri)
link-immigration-fr = France: official guide to procedures (service-public)
link-immigration-de = Germany: Federal Office for Migration and Refugees (BAMF)
link-immigration-gr = Greece: Ministry of Migration and Asylum
link-immigration-hu = Hungary: immigration office (OIF)
link-immigration-it = Italy: Ministry of the Interior
link-immigration-lv = Latvia: Office of Citizenship and Migration Affairs (PMLP)
link-immigration-lt = Lithuania: Migration Department
link-immigration-lu = Luxembourg: official guide to procedures (Guichet)
link-immigration-mt = Malta: Identità, the office for residence permits
link-immigration-nl = Netherlands: Immigration and Naturalisation Service (IND)
link-immigration-pl = Poland: Office for Foreigners (UdSC)
    .trap = Requests for a residence permit are filed only online, in the MOS system.
link-immigration-pt = Portugal: agency for integration, migration and asylum (AIMA)
link-immigration-ro = Romania: Inspectorate for Immigration (IGI)
link-immigration-sk = Slovakia: Ministry of the Interior; look for the Foreign Police there
link-immigration-si = Slovenia: official information for foreigners
link-immigration-es = Spain: Ministry of Inclusion, Social Security and Migration
link-immigration-se = Sweden: Swedish Migration Agency
link-ict-fr = France: official page on a transfer within your company (ICT)
    .trap = Do not confuse it with “talent – salarié en mission”, which is for a French work contract. Here your contract stays abroad.
link-ict-de = Germany: official site; look for a transfer within your company (ICT) there
link-ict-it = Italy: a transfer within your company (ICT) on the EU Immigration Portal
link-ict-es = Spain: official site; look for a transfer within your company (ICT) there
link-ict-nl = Netherlands: official site; look for a transfer within your company (ICT) there
link-ict-be = Belgium: official site; look for a transfer within your company (ICT) there
    .needs = The host company files the request, not you.
    .trap = Each region has its own rules. The region where you work decides.
link-ict-pl = Poland: official page on a transfer within your company (ICT)
    .needs = The host company files the request, not you.
link-ict-se = Sweden: official site; look for a transfer within your company (ICT) there
link-ict-at = Austria: official page on a transfer within your company (ICT)
link-ict-pt = Portugal: official page on a transfer within your company (ICT)
link-ict-gr = Greece: official site; look for a transfer within your company (ICT) there
    .needs = The host company files the request, not you.
link-ict-ro = Romania: official site; look for a transfer within your company (ICT) there
link-ict-lu = Luxembourg: official site; look for a transfer within your company (ICT) there
    .needs = The host company files the request, not you.
link-ict-fi = Finland: official site; look for a transfer within your company (ICT) there
link-ict-hu = Hungary: official site; look for a transfer within your company (ICT) there
link-researcher-fr = France: official page on the permit for researchers
    .trap = No answer within 60 days counts as a refusal.
link-researcher-de = Germany: official site; look for the permit for researchers there
link-researcher-it = Italy: official site; look for the permit for researchers there
link-researcher-es = Spain: official site; look for the permit for researchers there
link-researcher-nl = Netherlands: official site; look for the permit for researchers there
    .needs = The research organisation must be recognised by the IND (recognised sponsor).
link-researcher-se = Sweden: official site; look for the permit for researchers there
link-researcher-at = Austria: official site; look for the permit for researchers there
link-student-fr = France: official site; look for the permit for students there
link-student-de = Germany: official site; look for the permit for students there
link-student-es = Spain: official site; look for the permit for students there
link-student-nl = Netherlands: official site; look for the permit for students there
link-student-se = Sweden: official site; look for the permit for students there
link-student-at = Austria: official page on the permit for students
link-student-pt = Portugal: official site; look for the permit for students there
link-student-ro = Romania: official site; look for the permit for students there
link-student-fi = Finland: official site; look for the permit for students there
link-seasonal-fr = France: official page on seasonal work
    .needs = The work authorisation comes first. Your home stays abroad.
link-seasonal-es = Spain: official site; look for seasonal work there
link-seasonal-pt = Portugal: official site; look for seasonal work there
    .needs = It is a visa: you ask for it before you travel.
link-seasonal-gr = Greece: official site; look for seasonal work there
link-seasonal-ro = Romania: official site; look for seasonal work there
    .trap = The number of approvals is fixed for each year.
link-single-permit-fr = France: official page on work permits
    .trap = The page is about the “talent” cards. Other work permits have pages of their own on the same site.
link-single-permit-de = Germany: official site; look for work permits there
link-single-permit-at = Austria: official site; look for work permits there
    .trap = The points calculator is not binding.
link-single-permit-be = Belgium: official site; look for work permits there
    .trap = Each region has its own rules. The region where you work decides.
link-single-permit-es = Spain: official site; look for work permits there
link-single-permit-pt = Portugal: official page on work permits
link-long-term-fr = France: official page on the EU long-term resident card

link-licence-exchange-fr = service-public: exchange a driving licence from outside Europe, with the list of countries

link-ants-licence = ANTS: the online request for the exchange

link-licence-refugies-info = Réfugiés.info: exchange your driving licence
link-eu-trade-agreements = European Commission: trade agreements, country by country

link-morocco-equivalence-school = Morocco: equivalence platform of the Ministry of National Education
    .trap = It handles certificates that end a school cycle and the BTS. A university degree goes to another ministry. Saving is not sending.

link-morocco-enssup = Morocco: Ministry of Higher Education (equivalence of degrees)
link-service-public-f11166 = France: official page on family reunification (OFII)
link-service-public-f35158 = France: official page on the family of a protected person
link-family-links = Red Cross and Red Crescent: look for family members

## studies

link-parcoursup = Parcoursup: apply for the first year
link-campus-france = Campus France: studies in France, country by country
    .trap = Each country has its own Campus France site, with its own dates.
link-reseau-mens = MEnS: network of universities for students in exile
link-reseau-mens-daa = MEnS: adapted admission request (DAA)
link-refugies-info-daeu = Réfugiés.info guide: DAEU
link-service-public = service-public: official French procedures and amounts
link-treque = TREQUE: sports instructor, recognition of a foreign diploma
link-culture-dance = French ministry of culture: online procedures (dance teacher)

link-certification-faq = Certification professionnelle: frequent questions
link-service-public-f35792 = France: official page on the family of a person with a “talent” card
link-your-europe-family-card = Your Europe: residence card for family members from outside the EU

## Work and exchanges

link-euraxess = EURAXESS: jobs and hosts for researchers
link-solidarity-corps = European Solidarity Corps: find an organisation
link-posted-workers = Your Europe: page on posted workers
link-ireland-immigration = Ireland: immigration service
link-iceland-permits = Iceland: official pages for people moving there
link-uk-skilled-worker = United Kingdom: Skilled Worker visa
link-uk-health-care = United Kingdom: Health and Care Worker visa
link-uk-global-talent = United Kingdom: Global Talent visa
link-uk-scale-up = United Kingdom: Scale-up Worker visa
link-uk-seasonal = United Kingdom: Seasonal Worker visa
link-uk-senior-specialist = United Kingdom: Senior or Specialist Worker visa
link-uk-service-supplier = United Kingdom: Service Supplier visa
link-uk-student = United Kingdom: Student visa
link-uk-child-student = United Kingdom: Child Student visa
link-uk-exchange = United Kingdom: Government Authorised Exchange visa

## studies

link-anef = Foreigners’ online service in France (ANEF)
    .needs = An e-mail address, scans or photos; the number on your visa or your foreigner number.
    .trap = “Attestation de dépôt” does not prove a lawful stay: wait for the “attestation de prolongation d’instruction”.
