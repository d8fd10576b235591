not = It is not a permit: there is nothing to ask for before you go.
cost = Nothing, or at most the price of a national identity card for the certificate.
time = The certificate should be given at once.
decides = Nobody: it is your right. The town hall or another local office registers you.

condition-citizen = You are a citizen of the EU, Iceland, Liechtenstein, Norway or Switzerland.
    .no = This is for citizens of these countries. If you are the husband, wife, child or parent of a citizen who moved there, ask about the residence card of a family member. Everybody else: see the other results.
condition-area = The country is in the EU, or is Iceland, Liechtenstein, Norway or Switzerland.
    .no = This country is not part of it (nor is the United Kingdom any more). Check its own visa rules.
condition-own-agreement = The country applies the EU rules as they are.
    .no = Switzerland and Liechtenstein have rules of their own. Check with the migration office before you move.
    .who = the migration office of the country
condition-other-country = You hold a passport or identity card of another country than the one you go to.

relation-blue-card = With your nationality you need no EU Blue Card.

item-start-at-once = You may go, look for work and start to work at once, without a permit.
item-protected-job = Check whether the law protects your job there. If so, you still need the licence.
    .if = if you go to work
item-identity = A valid identity card or passport.
item-work-proof = For registering: a paper from your employer that you work, or proof that you work for yourself.
    .if = if you work there
item-study-proof = For registering: your enrolment at the school, sickness insurance, and a statement that you have enough to live on.
    .if = if you study there
item-stay-proof = For registering without working: sickness insurance and enough to live on. To join a family member: proof of the family tie.
    .if = if you stay there without working
item-report-arrival = In some countries you tell the office that you have arrived.
item-register = After three months, register if the country asks for it, often at the town hall. If you forget, you can be fined, but not sent away for that alone.
item-switzerland = In Switzerland, stays longer than three months need registration at the commune and a residence permit. A shorter job must be reported.
    .if = if the country is Switzerland
item-certificate-price = The registration certificate costs at most what nationals pay for an identity card.
item-certificate-time = The certificate should be given at once. It does not run out.
item-do-not-wait = Do not wait for the certificate to start work.
item-five-years = After five years of legal stay without a break you have the right of permanent residence.
item-family-card = Family members without such a passport may come with you. They ask for a residence card of their own.
item-move-again = Tell the office when you move house, if the country asks for it.
item-solvit = If an office refuses what EU law gives you, SOLVIT helps free of charge. It does not replace an appeal: look at the deadline on the letter.
item-advice = Your Europe Advice: free personal answers on EU rights.

date-arrived = Day of your arrival in the country
deadline-register = From { $day } on, the country may want you to be registered. Ask before that day where and how.
    .if = outside Switzerland
deadline-letter = Last day to challenge it, says the letter: { $day }
