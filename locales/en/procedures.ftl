## EQPR

eqpr = Show my studies when my papers are lost
    .summary = The European Qualifications Passport for Refugees describes your studies, your work and your languages after an interview. It is free.
    .names = EQPR, European Qualifications Passport for Refugees, qualifications passport, Council of Europe, lost diploma, lost papers, no diploma with me, refugee, asylum seeker, refugee passport, refugee diploma, burnt diploma, destroyed diploma, I lost my diploma, my papers stayed behind, war, passeport européen des qualifications des réfugiés

## ENIC-NARIC

enic-naric = Have the level of my diploma explained by the recognition centre
    .summary = The national centre (ENIC-NARIC) writes a statement that compares your foreign diploma with those of the country. Each country has its own centre and its own rules.
    .names = ENIC-NARIC, NARIC, ENIC, statement of comparability, attestation de comparabilité, recognition of diploma, equivalence, equivalency, credential evaluation, France Éducation international, FEI, Phoenix, period of study, equivalence of diploma, equivalance, recognise my diploma, recognize my degree, degree recognition, diploma recognition, foreign degree, foreign diploma, validate my diploma, evaluation, assessment, level of studies, CIEP, anabin, ZAB, CIMEA, UHR, Anerkennung, équivalence de diplôme

## blue-card

blue-card = Work in the EU in a highly qualified job
    .summary = One card to live and work in an EU country, for people from outside the EU. You need a job offer with good pay, and a degree or long experience.
    .names = EU Blue Card, Blue Card, carte bleue européenne, Blaue Karte EU, talent, highly qualified worker, Directive (EU) 2021/1883, work permit, visa for work, bluecard, blue cart, engineer, IT job, computer job, skilled work, skilled worker, work visa, passeport talent, work in Europe

## regulated-profession

regulated-profession = Practise a job that the law protects
    .summary = Doctor, nurse, lawyer, architect, hairdresser, teacher: for some jobs you need a licence in each country. You ask the office in charge of the job.
    .names = regulated profession, licence to practise, right to practise, recognition of professional qualifications, competent authority, Approbation, Anerkennung, European Professional Card, EPC, doctor, nurse, midwife, dentist, pharmacist, physiotherapist, care assistant, lawyer, teacher, electrician, mechanic, license, licensing, regulated job, protected job, profession réglementée, autorisation d’exercer, PADHUE

## free-movement

free-movement = Move freely: you need no permit
    .summary = Citizens of the EU, Iceland, Liechtenstein, Norway and Switzerland may live, work and study in each other’s countries. After three months they register, if the country asks for it.
    .names = free movement, EU citizen, registration certificate, right of residence, Directive 2004/38, EEA, Switzerland, Your Europe, European citizen, European passport, EU passport, EU national, settle in Europe, libre circulation

## vae

vae = Get a French diploma through my experience
    .summary = Your jobs, placements, volunteering or life can lead to a French diploma (VAE). There is no minimum time, and work abroad counts.
    .names = VAE, validation of experience, recognition of prior learning, RPL, skills without a diploma, diploma by experience, volunteering, France VAE, certification by experience, prior learning, validate my experience, work experience, I have no diploma, validation des acquis de l’expérience

## driving-licence

driving-licence = Exchange my driving licence in France
    .summary = A licence from outside Europe can be exchanged only if that country has an agreement with France, and within a year. Otherwise you take the French test.
    .names = driving licence, driver’s license, exchange of a foreign licence, drive in France, ANTS, reciprocity, driving license, drivers licence, change my licence, convert my licence, swap, car, permis de conduire, France Titres, préfecture

## morocco-school

morocco-school = Morocco: equivalence of a school certificate or a BTS
    .summary = The Ministry of National Education decides whether a foreign certificate that ends a school cycle, or a BTS, equals the Moroccan one. Everything is done online.
    .names = equivalence Morocco, foreign baccalaureate, school certificate, BTS, Ministry of National Education Morocco, Bulletin officiel, moadala, معادلة, baccalaureat, foreign diploma in Morocco, men.gov.ma, équivalence Maroc, high school

## morocco-higher

morocco-higher = Morocco: equivalence of a university degree
    .summary = The Ministry of Higher Education decides whether a foreign degree equals a Moroccan one. The press says that, since 2025, public degrees of five countries need no commission: check it.
    .names = equivalence Morocco, degree equivalence, licence, master, doctorate, engineer, e-equivalence, Ministry of Higher Education Morocco, university, moadala, معادلة, foreign degree in Morocco, recognition of degree in Morocco, enssup, équivalence Maroc, ANEAQ, PhD

## rncp

rncp = Register a certification on the RNCP
    .summary = For an organisation, a professional branch or a ministry: a certification that leads to a job and carries a level. You file the request online, with France compétences.
    .names = RNCP, national register of vocational certifications, France compétences, vocational certification, CQP, CPNE, registration, certifying body, training body, RNCP title, vocational qualification, French register, register a qualification, training centre, CNCP, répertoire national des certifications professionnelles, certification professionnelle

## rs

rs = Register a certification on the Répertoire spécifique
    .summary = For an organisation, a professional branch or a ministry: a skill on top of a job, or a required authorisation. It never has a level. You file the request online, with France compétences.
    .names = Répertoire spécifique, RS, specific register, France compétences, additional skill, transversal skill, authorisation, CQP, CPNE, registration, certifying body, French register, register a qualification, training centre, CNCP, inventaire, CPF, certification professionnelle

## asylum-work

asylum-work = Work while your asylum request is being decided
    .summary = Many countries let asylum seekers work some time after the request, at the latest after 6 months, if there is no first decision yet. Often you need a permission first.
    .names = asylum seeker, work permission, right to work, asylum application, labour market access, autorisation de travail, Arbeitserlaubnis, Dublin, asylum, can I work, work while waiting, work permit, job, OFPRA, asylum paper, demandeur d’asile

## au-pair

au-pair = Au pair with a host family
    .summary = You live with a family, learn the language and help with the children and light housework, at most 25 hours a week. Only some countries offer this permit.
    .names = au pair, host family, childcare, nanny, jeune au pair, live-in help, language stay, Directive 2016/801, au-pair, aupair, babysitter, babysitting, look after children, learn the language, fille au pair

## ict

ict = Sent by your company group (ICT permit)
    .summary = Your company is outside the EU and sends you for a time to a branch or company of the same group in the EU. For managers, specialists and trainee employees.
    .names = ICT, intra-corporate transfer, intra-company transfer, transferee, assignment, secondment, branch, subsidiary, mobile ICT, salarié détaché ICT, Directive 2014/66, intra company transfer, transfer to a branch, expat, expatriate, multinational, relocation, transfert intragroupe

## posted-worker

posted-worker = Sent for a time by an employer in another EU country (posted worker)
    .summary = You work legally for an employer in one EU country, and it sends you for a time to do a service in another. As a rule you need no work permit there, but often papers, a declaration or a visa.
    .names = posted worker, posting, secondment inside the EU, A1, Vander Elst, Directive 96/71, détachement, travailleur détaché, Entsendung, lavoratore distaccato, posted, detached worker, building site, my company sends me, my boss sends me, sent abroad, SIPSI, A1 form

## researcher

researcher = Research with a hosting agreement (researcher permit)
    .summary = For a research project of more than 90 days at a university, an institute or a company that signs a hosting agreement with you. Also for a doctorate.
    .names = researcher, research permit, scientist, PhD, doctorate, doctoral candidate, postdoc, hosting agreement, EURAXESS, talent chercheur, Directive 2016/801, research, lab, laboratory, university, thesis, chercheur, convention d’accueil, doctorat, Forscher

## seasonal

seasonal = Work for a season (seasonal worker)
    .summary = For people who live outside the EU and come for a season, for example harvest or tourism: 5 to 9 months at most in any 12, as the country decides. Then you go back.
    .names = seasonal worker, season job, harvest, fruit picking, farm work, tourism, hotel, saisonnier, Saisonarbeit, lavoro stagionale, temporero, GECCO, Directive 2014/36, seasonal work, seasonal job, strawberries, vegetables, agriculture, hotel work, restaurant, ski, tourism job

## single-permit

single-permit = The ordinary permit to work and live in one country (single permit)
    .summary = One request gives one permit, for work and for residence. Each country sets its own conditions: pay, lists of jobs, quotas. Look here when the EU Blue Card does not fit.
    .names = single permit, work permit, residence permit for work, combined permit, national permit, Directive 2024/1233, 2011/98, kennismigrant, talent, Red-White-Red Card, Chancenkarte, employee card, permis unique, work visa, job visa, residence permit, employment permit, work in Europe, job, Rot-Weiß-Rot-Karte, Arbeitserlaubnis, permis de travail, carte de séjour salarié

## trainee

trainee = A traineeship linked to your studies (trainee permit)
    .summary = To learn at a workplace in the EU, with a training agreement. You study outside the EU, or you finished higher studies in the last two years.
    .names = trainee, traineeship, internship, intern, placement, training agreement, stage, Praktikum, tirocinio, prácticas, Directive 2016/801, trainee ship, internship abroad, student placement, learn at work, stagiaire, convention de stage

## volunteer

volunteer = Volunteering (volunteer permit)
    .summary = For a volunteering programme, with an agreement with the organisation. Each of the 25 countries takes volunteers of the European programme; only some countries take other programmes.
    .names = volunteer, volunteering, European Solidarity Corps, European Voluntary Service, EVS, ESC, voluntary service, charity, Directive 2016/801, voluntary work, volunteer work, NGO, humanitarian, unpaid work, volontariat, bénévolat, corps européen de solidarité

## work-with-protection

work-with-protection = Work with your protection: usually no permit
    .summary = Refugees, people with subsidiary protection and people with temporary protection may work in the country that protects them. They do not need the work permit that others need. Read your card.
    .names = right to work, refugee, subsidiary protection, temporary protection, Ukraine, stateless, work with a residence card, accès au travail, droit de travailler, refugee card, protected, Ukrainian, can I work, work permit, work as a refugee, asylum granted, réfugié, protection subsidiaire

## contractual-service

contractual-service = Carry out a contract for a client in the EU, sent by my company abroad
    .summary = Your employer abroad has a contract with a client in an EU country and sends you for a time. Trade agreements of the EU allow it for some countries and fields.
    .names = contractual service supplier, CSS, service provider, sent to a client, secondment, client contract, trade agreement, TCA, GATS mode 4, subcontractor, services abroad, assignment, foreign company, fournisseur de services contractuels

## independent-professional

independent-professional = Work for a client in the EU, for myself
    .summary = You are self-employed abroad and a client in an EU country has a contract with you. Trade agreements of the EU allow it for some countries and fields.
    .names = independent professional, IP, freelancer, self-employed, consultant, client contract, trade agreement, TCA, freelance, free-lance, independent, own business, work for myself, contractor, indépendant

## business-visitor

business-visitor = Make a short business visit
    .summary = You go to an EU country for meetings, a fair, training or a purchase, and go back. Nobody there pays you.
    .names = business visitor, short-term business visitor, business trip, fair, meeting, conference, business visa, Schengen visa, business travel, business meeting, trade fair, short-stay visa, congress, visiteur d’affaires

## business-establishment

business-establishment = Set up a company or branch in the EU for my company abroad
    .summary = You have a senior position in a company abroad and come for a short time to set up its company or branch in an EU country.
    .names = business visitor for establishment, BVE, set up a company, open a branch, subsidiary, start a business, open a company, create a company, found a company, investor, start-up, startup, invest

## family-protected

family-protected = Bring the family of a refugee or protected person
    .summary = The husband, wife, partner and children of a refugee may come and live with them on easier terms. In France also for subsidiary protection and stateless people. Nobody needs to contact the authorities of the country that was left.
    .names = family reunion of refugees, family reunification of a refugee, réunification familiale, bring my family, bring my wife, bring my children, OFPRA, subsidiary protection, family reunion, family reunification, my family, refugee family, my parents, brothers and sisters, unaccompanied minor, join my husband, join my wife, family visa

## university-direct

university-direct = Enrol straight at a French university with a protection status
    .summary = For refugees, people with subsidiary protection and stateless people: write straight to the university, without Parcoursup and without the prior-admission file.
    .names = university France refugee, direct enrolment, dispense de DAP, licence, first year, L1, inscription directe, OFPRA decision, students in exile, MEnS, DU Passerelle, college, enrol, enroll, refugee student, study in France, uni, réfugié université

## university-prior-admission

university-prior-admission = Ask French universities for prior admission (DAP)
    .summary = The paper file for the first year, for people with a school diploma from outside the EU. Asylum seekers can ask for an adapted form.
    .names = DAP, demande d’admission préalable, dossier vert, dossier blanc, dossier rose, DAA, prior admission, first year, L1, TCF, asylum seeker university, college, enrol, enroll, study in France, foreign baccalaureate, uni, admission préalable

## etudes-en-france

etudes-en-france = Apply from abroad through Études en France
    .summary = The online procedure of Campus France for people who live in one of its countries: application and visa in one place.
    .names = Études en France, Campus France, CEF, EEF, Pastel, student visa France, apply from abroad, Etudes en France, campusfrance, study in France, study visa, application to a French university

## parcoursup

parcoursup = Apply on Parcoursup for the first year in France
    .summary = The national platform: for European citizens, for European school diplomas, and for every course that chooses its students (BTS, BUT, CPGE, nursing…).
    .names = Parcoursup, BTS, BUT, CPGE, IFSI, nursing school, licence, first year, selective course, parcour sup, parcours sup, APB, university France, medicine, PASS, LAS, undergraduate, bachelor, college, study in France

## university-later-year

university-later-year = Enter a French university in a later year or a master’s
    .summary = From the second year on, you apply to the university itself. It decides in which year you start.
    .names = L2, L3, master, M1, M2, later year, transfer, ECTS, university France, master degree, masters, second year, third year, undergraduate, continue my studies, eCandidat, Mon Master, study in France, uni

## daeu

daeu = Get the diploma that opens university in France (DAEU)
    .summary = For people who left school before the baccalauréat: a French diploma with the same rights.
    .names = DAEU, no baccalauréat, baccalaureate, access to university, back to school, diplôme d’accès aux études universitaires, no high school diploma, did not finish school, adult diploma, access course, second chance, sans baccalauréat, ESEU

## student

student = Get the permit to study in an EU country
    .summary = The visa or residence permit for full-time higher education. For people from outside the EU whom a school has admitted.
    .names = student visa, study permit, VLS-TS, étudiant, Aufenthaltserlaubnis zum Studium, permesso di soggiorno per studio, Directive 2016/801, study in Europe, job after studies, study visa, student permit, study abroad, university, college, master, PhD, Erasmus, visa étudiant, titre de séjour étudiant, student job

## pupil

pupil = Go to a school in another EU country, in an exchange
    .summary = The permit for pupils of secondary school in an exchange programme, for at most one year. Not every country has it.
    .names = pupil, school exchange, exchange year, secondary school, Schüler, Schüleraustausch, élève, high school year, exchange student, high school, secondary-school exchange, teenager, school abroad, lycée

## family-reunification

family-reunification = Bring my family: the ordinary way
    .summary = A person with a residence permit of at least one year brings husband, wife and children. The country may ask for a waiting time, housing, income and insurance.
    .names = family reunification, family reunion, regroupement familial, OFII, bring my wife, bring my husband, bring my children, spouse visa, Directive 2003/86, family visa, my family, bring my family, join my husband, join my wife, marriage, wife visa, husband visa, dependant, Familiennachzug

## family-skilled

family-skilled = Bring my family: EU Blue Card, ICT or researcher card
    .summary = The family may come at once, without a waiting time, and may work. The answer comes with the worker’s, or within 90 days at most.
    .names = family of Blue Card holder, accompanying family, talent famille, ICT family, researcher family, dependant visa, family visa, my family, bring my wife, bring my husband, bring my children, spouse of Blue Card holder, dependent visa

## family-eu

family-eu = Join a European citizen who moved to another European country
    .summary = The family of a European citizen who lives in another European country has a right to live there. They ask for a residence card. It holds for the EU, Iceland, Liechtenstein, Norway and Switzerland.
    .names = residence card of a family member of a Union citizen, family of EU citizen, Directive 2004/38, EEA family permit, spouse of EU citizen, married to an EU citizen, European husband, European wife, spouse, marriage, family card, join my husband, join my wife, carte de séjour de membre de famille

## family-national

family-national = Join a citizen who lives in their own country
    .summary = Husband, wife, child or parent of a citizen at home: the rules are those of that country alone.
    .names = family of a national, spouse of a French citizen, spouse of a German, visa for husband or wife, marriage visa, married to a French citizen, married to a citizen, husband, wife, spouse, marriage, join my husband, join my wife, conjoint de Français

## long-term-resident

long-term-resident = Stay for good after five years
    .summary = After five years of legal stay without a break you can ask for the EU long-term resident permit. It is renewed without new conditions and opens the way to other EU countries.
    .names = EU long-term resident, long-term residence permit, permanent residence, carte de résident longue durée-UE, Daueraufenthalt-EU, Directive 2003/109, permanent resident, permanent permit, settle, settled, five years, stay forever, ten-year card, long term residence, résident longue durée

## ireland

ireland = Work, study or live in Ireland: its own permits
    .summary = Ireland is in the EU but does not give the EU Blue Card. It has its own employment permits, student stamps and family rules.
    .names = Ireland, employment permit, Critical Skills Employment Permit, General Employment Permit, Stamp 1, Stamp 2, Stamp 4, intra-company transfer, Irish visa, Irish, Irish work permit, Eire, Irlande

## denmark

denmark = Work, study or live in Denmark: its own schemes
    .summary = Denmark is in the EU but does not give the EU Blue Card. It has its own schemes: by pay, by lists of jobs, or with a certified employer.
    .names = Denmark, Pay Limit Scheme, Positive List, Fast-track, SIRI, New to Denmark, Danish work permit, Beløbsordningen, Danish, Danmark, Copenhagen, Danemark

## united-kingdom

united-kingdom = Work, study or live in the United Kingdom: its own visas
    .summary = The United Kingdom has left the EU. It has a visa for each purpose; an official check names the one for you.
    .names = United Kingdom, UK, Great Britain, UK visa, Skilled Worker, Health and Care Worker, Student visa, seasonal worker, gov.uk, Brexit, England, Scotland, Wales, Northern Ireland, Britain, British, London, GB, Royaume-Uni

## norway

norway = Work, study or live in Norway: its own permits
    .summary = Norway is not in the EU. It has its own permits for skilled workers, seasons, studies and family.
    .names = Norway, UDI, skilled worker, residence permit Norway, oppholdstillatelse, faglært, seasonal work Norway, Norwegian, Norge, Oslo, Norvège

## switzerland

switzerland = Work, study or live in Switzerland: its own permits
    .summary = Switzerland is not in the EU. It gives a limited number of permits to managers, specialists and qualified people; the canton decides first.
    .names = Switzerland, SEM, permit B, permit L, quota, canton, Swiss work permit, Ausweis B, Ausweis L, Swiss, Schweiz, Suisse, Geneva, Zurich, cross-border, B permit, L permit

## iceland

iceland = Work, study or live in Iceland: its own permits
    .summary = Iceland is not in the EU. It has its own permits; the official page names them.
    .names = Iceland, island.is, Directorate of Immigration, Útlendingastofnun, expert permit, work permit Iceland, Icelandic, Ísland, Reykjavik, Islande
