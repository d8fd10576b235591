## EQPR

eqpr = Show my studies when my papers are lost
    .summary = The European Qualifications Passport for Refugees describes your studies, your work and your languages after an interview. It is free.
    .names = EQPR, European Qualifications Passport for Refugees, qualifications passport, Council of Europe, lost diploma, lost papers, no diploma with me, refugee, asylum seeker

## ENIC-NARIC

enic-naric = Have the level of my diploma explained by the recognition centre
    .summary = The national centre (ENIC-NARIC) writes a statement that compares your foreign diploma with those of the country. Each country has its own centre and its own rules.
    .names = ENIC-NARIC, NARIC, ENIC, statement of comparability, attestation de comparabilité, recognition of diploma, equivalence, equivalency, credential evaluation, France Éducation international, FEI, Phoenix, period of study
