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
