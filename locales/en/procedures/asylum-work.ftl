not = It is not a residence permit, and it changes nothing in your asylum request: stay in the procedure.
cost = Advice is free. Nobody may sell you a permission or a job.
time = Under the EU rules at the latest 6 months after your request is registered, if there is no first decision. Some countries are faster; some fast procedures give no access.
decides = The office that the law of the country names. Your paper says whether you may work.

condition-first-instance = Your request is waiting for its first decision in this country.
    .no = After a refusal with an appeal, or when another country must examine your request (Dublin), the rules on work differ. Ask a free legal adviser; keep every appointment paper.
    .who = a free legal adviser, with you
condition-bound = The country lets asylum seekers work at the latest after 6 months.
    .no = This country has rules of its own. Ask a free adviser of the country.
    .who = the law of this country; a free adviser can tell you
condition-waited = The time that the country sets has passed since your request was registered.
    .no = The rules of the EU give access to work at the latest 6 months after your request was registered. This holds if there is no first decision yet and the delay is not your doing. Until then: language, training, an assessment of your diploma.
condition-three-months = The 3 months of this country have passed.
    .no = In Croatia and Slovenia our source speaks of 3 months. Count from the date on your certificate, and let a free adviser check it.
    .who = a free legal adviser, with you
condition-permission = The office gives the permission to work, where the country asks for one.
    .who = the office named by the law of the country; your paper says whether you may already work
condition-no-own-delay = The delay is not your doing, and your request is not examined in an accelerated procedure that shuts work out.

item-stay-in-procedure = Your asylum request protects you. Stay in the procedure, whatever an employer or an agent promises.
item-read-paper = Read your asylum paper, front and back: it may already say whether you may work.
item-no-work-yet = Do not start before the permission: undeclared work can harm you. If you already worked, wages are due in principle: see a free adviser or a union, not an office.

item-certificate = Your asylum certificate, valid, with the date of registration.
item-promise = A job promise or contract, if the country asks for one. Show copies, keep the originals.

item-legal-first = Ask a free legal adviser first: does this country let you work now, and who asks for the permission, you or the employer?
item-fr-six = In France: if OFPRA has not decided within 6 months of the request, and you did not cause the delay, the employer can ask for the work permission. No answer after 2 months means yes. We read this text before June 2026: check it with a free adviser.
    .if = if you asked for asylum in France
item-fr-court = In France, when OFPRA refused within 6 months, the stage before the court (CNDA) gives no new work permission. The appeal comes first: its deadline is on the letter.
    .if = if OFPRA refused and you appeal
item-dublin = If another country must examine your request: under the former EU rules, courts said that this alone does not shut out work. New rules apply since June 2026. Ask a lawyer what holds today, and keep every appointment paper.
    .if = if you are told that another country must examine your request
item-hr-si = In Croatia and Slovenia the time is 3 months since 2023, says the EU asylum agency. Croatia asks for a certificate of the right to work, given within 1 month.
    .if = if you asked for asylum in Croatia or Slovenia
item-pt-now = In Portugal asylum seekers may work from the day of the request, says the EU asylum agency. Many employers do not know it: show your paper.
    .if = if you asked for asylum in Portugal
item-ie = In Ireland it is 6 months, then a labour market permission of 12 months. Ask a free adviser how to get it.
    .if = if you asked for asylum in Ireland

item-free-advice = Advice is free. Nobody may sell you a permission, a job or an appointment.

item-six-months = The EU rules say: at the latest 6 months after the registration, if there is no first decision. Some countries are faster. In several accelerated procedures there is no access.

item-meanwhile = Use the time: language courses, an assessment of your diploma (qualifications passport, ENIC-NARIC), volunteering if the country allows it. Tell the office each time you move.
item-nothing-from-there = For work or for your diploma, you need not contact anybody in the state that you fled.

item-after-decision = If you are protected, you may work at once under the rules for protected people. If you are refused, the letter decides: go to free legal help the same day.

item-refused-permission = If the permission is refused, ask for the reasons in writing. The deadline can be as short as 48 hours; it is written on the letter. Go to free legal help today. Your asylum request goes on.

item-help = UNHCR help pages, country by country.

relation-eqpr = You can have your studies assessed while you wait, also without a diploma.

date-registered = Day on which your request was registered
    .hint = It stands on your certificate.
deadline-work = From { $day } on, work may be open to you: ask a free adviser.
    .if = where the time is 6 months
deadline-work-sooner = From { $day } on, work may be open to you, says our source: ask a free adviser.
deadline-letter = Last day to challenge it, says the letter: { $day }
