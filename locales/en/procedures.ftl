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
    .summary = The Ministry of Higher Education decides whether a foreign degree equals a Moroccan one. Since 2025, public degrees of five countries are recognised without a commission.
    .names = equivalence Morocco, degree equivalence, licence, master, doctorate, engineer, e-equivalence, Ministry of Higher Education Morocco, university

## rncp

rncp = Register a certification on the RNCP
    .summary = For a body, a branch or a ministry: a certification that leads to a job and carries a level. The request is made online, to France compétences.
    .names = RNCP, national register of vocational certifications, France compétences, vocational certification, CQP, CPNE, registration, certifying body, training body

## rs

rs = Register a certification on the Répertoire spécifique
    .summary = For a body, a branch or a ministry: a skill on top of a job, or a required authorisation. It never has a level. The request is made online, to France compétences.
    .names = Répertoire spécifique, RS, specific register, France compétences, additional skill, transversal skill, authorisation, CQP, CPNE, registration, certifying body
