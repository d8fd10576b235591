## EQPR

eqpr = Show my studies when my papers are lost
    .summary = The European Qualifications Passport for Refugees describes your studies, your work and your languages after an interview. It is free.
    .names = EQPR, European Qualifications Passport for Refugees, qualifications passport, Council of Europe, lost diploma, lost papers, no diploma with me, refugee, asylum seeker

## ENIC-NARIC

enic-naric = Have the level of my diploma explained by the recognition centre
    .summary = The national centre (ENIC-NARIC) writes a statement that compares your foreign diploma with those of the country. Each country has its own centre and its own rules.
    .names = ENIC-NARIC, NARIC, ENIC, statement of comparability, attestation de comparabilité, recognition of diploma, equivalence, equivalency, credential evaluation, France Éducation international, FEI, Phoenix, period of study

## blue-card

blue-card = Work in the EU in a highly qualified job
    .summary = One card to live and work in an EU country, for people from outside the EU with a degree or long experience and a job offer with good pay.
    .names = EU Blue Card, Blue Card, carte bleue européenne, Blaue Karte EU, talent, highly qualified worker, Directive (EU) 2021/1883, work permit, visa for work

## regulated-profession

regulated-profession = Practise a job that the law protects
    .summary = Doctor, nurse, lawyer, architect, hairdresser, teacher: for some jobs you need a licence in each country. You ask the office in charge of the job.
    .names = regulated profession, licence to practise, right to practise, recognition of professional qualifications, competent authority, Approbation, Anerkennung, European Professional Card, EPC

## free-movement

free-movement = Move freely: you need no permit
    .summary = Citizens of the EU, Iceland, Liechtenstein, Norway and Switzerland may live, work and study in each other’s countries. After three months they register, if the country asks for it.
    .names = free movement, EU citizen, registration certificate, right of residence, Directive 2004/38, EEA, Switzerland, Your Europe

## vae

vae = Get a French diploma through my experience
    .summary = Your jobs, placements, volunteering or life can lead to a French diploma (VAE). There is no minimum time, and work abroad counts.
    .names = VAE, validation of experience, recognition of prior learning, RPL, skills without a diploma, diploma by experience, volunteering, France VAE, certification by experience

## driving-licence

driving-licence = Exchange my driving licence in France
    .summary = A licence from outside Europe can be exchanged only if that country has an agreement with France, and within a year. Otherwise you take the French test.
    .names = driving licence, driver’s license, exchange of a foreign licence, drive in France, ANTS, reciprocity

## morocco-school

morocco-school = Morocco: equivalence of a school certificate or a BTS
    .summary = The Ministry of National Education makes a foreign certificate that ends a school cycle, or a BTS, equal to the Moroccan one. Everything is done online.
    .names = equivalence Morocco, foreign baccalaureate, school certificate, BTS, Ministry of National Education Morocco, Bulletin officiel

## morocco-higher

morocco-higher = Morocco: equivalence of a university degree
    .summary = The Ministry of Higher Education decides whether a foreign degree equals a Moroccan one. The press says that, since 2025, public degrees of five countries need no commission: check it.
    .names = equivalence Morocco, degree equivalence, licence, master, doctorate, engineer, e-equivalence, Ministry of Higher Education Morocco, university

## rncp

rncp = Register a certification on the RNCP
    .summary = For a body, a branch or a ministry: a certification that leads to a job and carries a level. The request is made online, to France compétences.
    .names = RNCP, national register of vocational certifications, France compétences, vocational certification, CQP, CPNE, registration, certifying body, training body

## rs

rs = Register a certification on the Répertoire spécifique
    .summary = For a body, a branch or a ministry: a skill on top of a job, or a required authorisation. It never has a level. The request is made online, to France compétences.
    .names = Répertoire spécifique, RS, specific register, France compétences, additional skill, transversal skill, authorisation, CQP, CPNE, registration, certifying body

## asylum-work

asylum-work = Work while your asylum request is being decided
    .summary = Many countries let asylum seekers work some time after the request, at the latest after 6 months, if no first decision has been taken. Often a permission is needed first.
    .names = asylum seeker, work permission, right to work, asylum application, labour market access, autorisation de travail, Arbeitserlaubnis, Dublin

## au-pair

au-pair = Au pair with a host family
    .summary = You live with a family, learn the language and help with the children and light housework, at most 25 hours a week. Only some countries offer this permit.
    .names = au pair, host family, childcare, nanny, jeune au pair, live-in help, language stay, Directive 2016/801

## ict

ict = Sent by your company group (ICT permit)
    .summary = For managers, specialists and trainee employees whose company outside the EU sends them for a time to a branch or company of the same group in the EU.
    .names = ICT, intra-corporate transfer, intra-company transfer, transferee, assignment, secondment, branch, subsidiary, mobile ICT, salarié détaché ICT, Directive 2014/66

## posted-worker

posted-worker = Sent for a time by an employer in another EU country (posted worker)
    .summary = You work legally for an employer in one EU country, and it sends you for a time to do a service in another. As a rule you need no work permit there, but often papers, a declaration or a visa.
    .names = posted worker, posting, secondment inside the EU, A1, Vander Elst, Directive 96/71, détachement, travailleur détaché, Entsendung, lavoratore distaccato

## researcher

researcher = Research with a hosting agreement (researcher permit)
    .summary = For a research project of more than 90 days at a university, an institute or a company that signs a hosting agreement with you. Also for a doctorate.
    .names = researcher, research permit, scientist, PhD, doctorate, doctoral candidate, postdoc, hosting agreement, EURAXESS, talent chercheur, Directive 2016/801

## seasonal

seasonal = Work for a season (seasonal worker)
    .summary = For people who live outside the EU and come for a season, for example harvest or tourism: 5 to 9 months at most in any 12, as the country decides. Then you go back.
    .names = seasonal worker, season job, harvest, fruit picking, farm work, tourism, hotel, saisonnier, Saisonarbeit, lavoro stagionale, temporero, GECCO, Directive 2014/36

## single-permit

single-permit = The ordinary permit to work and live in one country (single permit)
    .summary = One request gives one permit, for work and for residence. Each country sets its own conditions: pay, lists of jobs, quotas. Look here when the EU Blue Card does not fit.
    .names = single permit, work permit, residence permit for work, combined permit, national permit, Directive 2024/1233, 2011/98, kennismigrant, talent, Red-White-Red Card, Chancenkarte, employee card, permis unique

## trainee

trainee = A traineeship linked to your studies (trainee permit)
    .summary = For people who finished higher studies in the last two years, or who study outside the EU, and learn at a workplace in the EU with a training agreement.
    .names = trainee, traineeship, internship, intern, placement, training agreement, stage, Praktikum, tirocinio, prácticas, Directive 2016/801

## volunteer

volunteer = Volunteering (volunteer permit)
    .summary = For a volunteering programme with an agreement with the organisation. Every country of the 25 takes volunteers of the European scheme; other schemes only some of them.
    .names = volunteer, volunteering, European Solidarity Corps, European Voluntary Service, EVS, ESC, voluntary service, charity, Directive 2016/801

## work-with-protection

work-with-protection = Work with your protection: usually no permit
    .summary = Refugees, people with subsidiary protection and people with temporary protection may work in the country that protects them, without a work permit like the others. Your card says it.
    .names = right to work, refugee, subsidiary protection, temporary protection, Ukraine, stateless, work with a residence card, accès au travail, droit de travailler

## contractual-service

contractual-service = Carry out a contract for a client in the EU, sent by my company abroad
    .summary = Your employer abroad has a contract with a client in an EU country and sends you for a time. Trade agreements of the EU allow it for some countries and fields.
    .names = contractual service supplier, CSS, service provider, sent to a client, secondment, client contract, trade agreement, TCA, GATS mode 4

## independent-professional

independent-professional = Work for a client in the EU, for myself
    .summary = You are self-employed abroad and a client in an EU country has a contract with you. Trade agreements of the EU allow it for some countries and fields.
    .names = independent professional, IP, freelancer, self-employed, consultant, client contract, trade agreement, TCA

## business-visitor

business-visitor = Make a short business visit
    .summary = You go to an EU country for meetings, a fair, training or a purchase, and go back. Nobody there pays you.
    .names = business visitor, short-term business visitor, business trip, fair, meeting, conference, business visa, Schengen visa

## business-establishment

business-establishment = Set up a company or branch in the EU for my company abroad
    .summary = You have a senior position in a company abroad and come for a short time to set up its company or branch in an EU country.
    .names = business visitor for establishment, BVE, set up a company, open a branch, subsidiary, start a business

## family-protected

family-protected = Bring the family of a refugee or protected person
    .summary = The husband, wife, partner and children of a refugee may come and live with them on easier terms. In France also for subsidiary protection and stateless people. Nobody needs to contact the authorities of the country that was left.
    .names = family reunion of refugees, family reunification of a refugee, réunification familiale, bring my family, bring my wife, bring my children, OFPRA, subsidiary protection

## university-direct

university-direct = Enrol straight at a French university with a protection status
    .summary = For refugees, people with subsidiary protection and stateless people: write straight to the university, without Parcoursup and without the prior-admission file.
    .names = university France refugee, direct enrolment, dispense de DAP, licence, first year, L1, inscription directe, OFPRA decision, students in exile, MEnS, DU Passerelle

## university-prior-admission

university-prior-admission = Ask French universities for prior admission (DAP)
    .summary = The paper file for the first year, for people with a school diploma from outside the EU. Asylum seekers can ask for an adapted form.
    .names = DAP, demande d’admission préalable, dossier vert, dossier blanc, dossier rose, DAA, prior admission, first year, L1, TCF, asylum seeker university

## etudes-en-france

etudes-en-france = Apply from abroad through Études en France
    .summary = The online procedure of Campus France for people who live in one of its countries: application and visa in one place.
    .names = Études en France, Campus France, CEF, EEF, Pastel, student visa France, apply from abroad

## parcoursup

parcoursup = Apply on Parcoursup for the first year in France
    .summary = The national platform: for EU citizens, for school diplomas from the EU, and for every course that chooses its students (BTS, BUT, CPGE, nursing…).
    .names = Parcoursup, BTS, BUT, CPGE, IFSI, nursing school, licence, first year, selective course

## university-later-year

university-later-year = Enter a French university in a later year or a master’s
    .summary = From the second year on, you apply to the university itself. It decides in which year you start.
    .names = L2, L3, master, M1, M2, later year, transfer, ECTS, university France

## daeu

daeu = Get the diploma that opens university in France (DAEU)
    .summary = For people who left school before the baccalauréat: a French diploma with the same rights.
    .names = DAEU, no baccalauréat, baccalaureate, access to university, back to school, diplôme d’accès aux études universitaires

## student

student = Get the permit to study in an EU country
    .summary = The visa or residence permit for full-time higher education, for people from outside the EU who are admitted by a school.
    .names = student visa, study permit, VLS-TS, étudiant, Aufenthaltserlaubnis zum Studium, permesso di soggiorno per studio, Directive 2016/801, study in Europe, job after studies

## pupil

pupil = Go to a school in another EU country, in an exchange
    .summary = The permit for pupils of secondary school in an exchange programme, for at most one year. Not every country has it.
    .names = pupil, school exchange, exchange year, secondary school, Schüler, Schüleraustausch, élève, high school year

## family-reunification

family-reunification = Bring my family: the ordinary way
    .summary = A person with a residence permit of at least one year brings husband, wife and children. The country may ask for a waiting time, housing, income and insurance.
    .names = family reunification, family reunion, regroupement familial, OFII, bring my wife, bring my husband, bring my children, spouse visa, Directive 2003/86

## family-skilled

family-skilled = Bring the family of a Blue Card, ICT or researcher card holder
    .summary = The family may come at once, without a waiting time, and may work. The answer comes quickly.
    .names = family of Blue Card holder, accompanying family, talent famille, ICT family, researcher family, dependant visa

## family-eu

family-eu = Join an EU citizen who moved to another country
    .summary = The family of a citizen of the EU, Iceland, Liechtenstein, Norway or Switzerland who lives in another of these countries has a right to live there. They ask for a residence card.
    .names = residence card of a family member of a Union citizen, family of EU citizen, Directive 2004/38, EEA family permit, spouse of EU citizen

## family-national

family-national = Join a citizen who lives in their own country
    .summary = Husband, wife, child or parent of a citizen at home: the rules are those of that country alone.
    .names = family of a national, spouse of a French citizen, spouse of a German, visa for husband or wife, marriage visa

## long-term-resident

long-term-resident = Stay for good after five years
    .summary = After five years of legal stay without a break you can ask for the EU long-term resident permit. It is renewed without new conditions and opens the way to other EU countries.
    .names = EU long-term resident, long-term residence permit, permanent residence, carte de résident longue durée-UE, Daueraufenthalt-EU, Directive 2003/109

## ireland

ireland = Work, study or live in Ireland: its own permits
    .summary = Ireland is in the EU but not in the EU Blue Card. It has its own employment permits, student stamps and family rules.
    .names = Ireland, employment permit, Critical Skills Employment Permit, General Employment Permit, Stamp 1, Stamp 2, Stamp 4, intra-company transfer, Irish visa

## denmark

denmark = Work, study or live in Denmark: its own schemes
    .summary = Denmark is in the EU but not in the EU Blue Card. It has its own schemes: by pay, by lists of jobs, or with a certified employer.
    .names = Denmark, Pay Limit Scheme, Positive List, Fast-track, SIRI, New to Denmark, Danish work permit, Beløbsordningen

## united-kingdom

united-kingdom = Work, study or live in the United Kingdom: its own visas
    .summary = The United Kingdom has left the EU. It has a visa for each purpose; an official check names the one for you.
    .names = United Kingdom, UK, Great Britain, UK visa, Skilled Worker, Health and Care Worker, Student visa, seasonal worker, gov.uk, Brexit

## norway

norway = Work, study or live in Norway: its own permits
    .summary = Norway is not in the EU. It has its own permits for skilled workers, seasons, studies and family.
    .names = Norway, UDI, skilled worker, residence permit Norway, oppholdstillatelse, faglært, seasonal work Norway

## switzerland

switzerland = Work, study or live in Switzerland: its own permits
    .summary = Switzerland is not in the EU. It gives a limited number of permits to managers, specialists and qualified people; the canton decides first.
    .names = Switzerland, SEM, permit B, permit L, quota, canton, Swiss work permit, Ausweis B, Ausweis L

## iceland

iceland = Work, study or live in Iceland: its own permits
    .summary = Iceland is not in the EU. It has its own permits; the official page names them.
    .names = Iceland, island.is, Directorate of Immigration, Útlendingastofnun, expert permit, work permit Iceland
