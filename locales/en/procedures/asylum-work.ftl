not = It is not a residence permit, and it changes nothing in your asylum request: stay in the procedure.
cost = Advice is free. Nobody may sell you a permission or a job.
time = At the latest 6 months after the request, under the EU rules. Some countries are faster.
decides = The office that the law of the country names. Your paper says whether you may work.

condition-first-instance = Your request is waiting for its first decision in this country.
    .no = After a refusal with an appeal, or when another country must examine your request (Dublin), the rules on work differ. Ask a free legal adviser; keep every appointment paper.
    .who = a free legal adviser, with you
condition-bound = The country lets asylum seekers work at the latest after 6 months.
    .no = This country has rules of its own. Ask a free adviser of the country.
    .who = the law of this country; a free adviser can tell you
condition-waited = The time that the country sets has passed since your request was registered.
    .no = The rules of the EU give access to work at the latest 6 months after your request was registered, if there is no first decision and the delay is not your doing. Until then: language, training, an assessment of your diploma.
condition-three-months = The 3 months of this country have passed.
    .no = In Croatia and Slovenia our source speaks of 3 months. Count from the date on your certificate, and let a free adviser check it.
    .who = a free legal adviser, with you
condition-permission = The office gives the permission to work, where the country asks for one.
    .who = the office named by the law of the country; your paper says whether you may already work
condition-no-own-delay = The delay is not your doing, and your request is not examined in an accelerated procedure that shuts work out.

item-stay-in-procedure = Your asylum request protects you. Stay in the procedure, whatever an employer or an agent promises.
