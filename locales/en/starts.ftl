start-letter-diploma = Your diploma was not accepted
    .text = There is often a way to challenge the answer, or to send more papers.
start-letter-diploma-fled = Does the letter come from an office of a country you fled? Do not write to it and do not go there: show the letter to a free adviser first.
start-letter-diploma-term = The deadline is on the letter. If it is not, ask the office in writing today.
start-letter-diploma-keep = Keep the letter, its envelope and a photo of both.
start-letter-diploma-reasons = If the letter gives no reasons, ask for them in writing.
start-letter-diploma-help = A free adviser can read the letter with you. Some answers are only advice, not a decision: then ask the school or the employer what they still need.

start-letter-register = France compétences refused your certification
    .text = The letter says how to challenge the decision.
start-letter-register-term = The deadline is on the letter. Act early: the day you first could read it may already count.
start-letter-register-court = The appeal goes to the administrative court that the decision names: one official page says Paris, another Cergy. You do not have to ask France compétences again first.
start-letter-register-keep = Keep the letter, the message and the day on which you received it.
start-letter-register-read = Compare the reasons with the criteria of the help notices before you file again. A false statement can bring a ban on filing.

start-letter-fr = A refusal or a letter with a deadline: go today
    .text = You may still have time. Legal help first, everything else later.
start-letter-fr-go-today = The deadline may be as short as 48 hours. It is written on the letter. Go today to free legal help, with the letter and its envelope.
start-letter-fr-leave = Does the letter say that you must leave the country, or that another country will examine your request? Then the deadline is among the shortest. Do not wait for the next working day.
start-letter-fr-held = If you are locked up, or told to stay at one address (assignation à résidence), ask at once for a lawyer and an interpreter. You can ask the court for both.
start-letter-fr-child = If you are under 18 and without your parents, call 119, free, day and night. You have a right to a guardian and a lawyer.
start-letter-fr-find-term = Look for “voies et délais de recours”, often on the last page: it says the deadline and the court. Do not count the days without help. Call 3039, free, for the nearest point-justice.
start-letter-fr-shorter = If you find two different deadlines, act on the shorter one.
start-letter-fr-old-pages = Old pages on the web often name a longer deadline, for example for a refused visa. Believe the letter, not the page.
start-letter-fr-write-again = Do not rely on writing to the same office again: as a rule that gives you no more time.
start-letter-fr-leave-term = The time you get to leave (délai de départ volontaire), often thirty days, is not the deadline to challenge the decision.
start-letter-fr-legal-aid = Ask the lawyer whether asking for legal aid (the state pays the lawyer) gives you more time. Send both in time.
start-letter-fr-envelope = Keep the letter, the envelope and a photo of both. Open every letter and look at every online account the same day.
start-letter-fr-appointments = Do not miss an appointment without telling your lawyer or adviser.
start-letter-fr-no-contact = You do not have to contact the authorities of the country you left, for any paper.

start-letter-de = A refusal or a letter with a deadline: go today
    .text = You may still have time. Legal help first, everything else later.
start-letter-de-go-today = The deadline may be as short as 48 hours. It is written on the letter. Go today to free legal help, with the letter and its envelope.
start-letter-de-leave = Does the letter say that you must leave the country, or that another country will examine your request? Then the deadline can be very short. Do not wait for the next working day.
start-letter-de-held = If you are locked up, or told to stay at one address, ask at once for a lawyer and an interpreter.
start-letter-de-child = If you are under 18 and without your parents, call 116 000, free, day and night. You have a right to a guardian and a lawyer.
start-letter-de-find-term = Look for “Rechtsbehelfsbelehrung”, often on the last page: it says the deadline and the court. Do not count the days without help.
start-letter-de-shorter = If you find two different deadlines, act on the shorter one.
start-letter-de-write-again = Do not rely on writing to the same office again: as a rule that gives you no more time.
start-letter-de-legal-aid = Ask the lawyer whether asking for legal aid (the state pays the lawyer) gives you more time. Send both in time.
start-letter-de-envelope = Keep the letter, the envelope and a photo of both. Open every letter and look at every online account the same day.
start-letter-de-appointments = Do not miss an appointment without telling your lawyer or adviser.
start-letter-de-no-contact = You do not have to contact the authorities of the country you left, for any paper.

start-letter = A refusal or a letter with a deadline: go today
    .text = You may still have time. Legal help first, everything else later.
start-letter-go-today = The deadline may be as short as 48 hours. It is written on the letter. Go today to free legal help, with the letter and its envelope.
start-letter-leave = Does the letter say that you must leave the country, or that another country will examine your request? Then the deadline can be very short. Do not wait for the next working day.
start-letter-held = If you are locked up, or told to stay at one address, ask at once for a lawyer and an interpreter.
start-letter-child = If you are under 18 and without your parents, call 116 000, free, day and night. You have a right to a guardian and a lawyer.
start-letter-find-term = Look on the last page for the deadline and the court. Do not count the days without help: let somebody read the letter with you today.
start-letter-shorter = If you find two different deadlines, act on the shorter one.
start-letter-write-again = Do not rely on writing to the same office again: as a rule that gives you no more time.
start-letter-legal-aid = Ask the lawyer whether asking for legal aid (the state pays the lawyer) gives you more time. Send both in time.
start-letter-envelope = Keep the letter, the envelope and a photo of both. Open every letter and look at every online account the same day.
start-letter-appointments = Do not miss an appointment without telling your lawyer or adviser.
start-letter-no-contact = You do not have to contact the authorities of the country you left, for any paper.

start-organisation = Have a certification registered in France
    .text = France compétences handles requests for the two French registers (RNCP and Répertoire spécifique).
start-organisation-account = Create the account of your organisation first. The first person to do so becomes its manager, so choose with care. It can take days before the account works.
start-organisation-mandate = Have ready: the SIRET number, a proof that the organisation exists, and a mandate signed less than 3 months ago, with the name exactly as in the account.
start-organisation-register = Choose the register: RNCP leads to a job and has a level. The Répertoire spécifique is for extra skills and never has a level.
start-organisation-online = Everything is filed online. A paper file is not read.

start-minor-fr = You are under 18 and without your parents: you have rights as a child
    .text = You have the right to be protected, whatever your papers. You do not have to decide without help.
start-minor-fr-call = Call 119, free, day and night. They know the child-protection service of your area (aide sociale à l’enfance). In danger, call 112.
start-minor-fr-guardian = Ask for a guardian, an adult who acts for you. Fill in no form without that person.
start-minor-fr-lawyer = Ask for a lawyer. It is your right, and you do not decide without help.
start-minor-fr-sign = Do not sign what you do not understand.
start-minor-fr-letter = If you have a letter with a deadline, take it along today.
start-minor-fr-family = Do you want your parents with you? Tell your guardian and your lawyer soon. A child who is alone and gets protection in France may ask for father and mother.
start-minor-fr-school = You have the right to go to school. Under 18 you need no residence card.
start-minor-fr-adult = See an adviser well before your 18th birthday: from then on you need a card, and the rules differ from person to person.
start-minor-fr-later = Diplomas and papers can wait. First you need to be safe and to have a guardian.

start-minor = You are under 18 and without your parents: you have rights as a child
    .text = You have the right to be protected, whatever your papers. You do not have to decide without help.
start-minor-call = Call 116 000, free, day and night, in many European countries. In danger, call 112.
start-minor-guardian = Ask for a guardian, an adult who acts for you. Fill in no form without that person.
start-minor-lawyer = Ask for a lawyer. It is your right, and you do not decide without help.
start-minor-sign = Do not sign what you do not understand.
start-minor-letter = If you have a letter with a deadline, take it along today.
start-minor-family = Do you want your parents with you? Tell your guardian and your lawyer soon. A child who is alone and is recognised as a refugee may ask for father and mother.
start-minor-later = Diplomas and papers can wait. First you need to be safe and to have a guardian.

start-appeal = Asylum refused, with an appeal running or still possible
    .text = Legal help comes first. Your request is not over while an appeal runs.
start-appeal-go-today = The deadline may be as short as 48 hours. It is written on the letter. Go today to free legal help, with the letter and its envelope.
start-appeal-shorter = If you find two different deadlines, act on the shorter one.
start-appeal-envelope = Keep the letter, the envelope and a photo of both. Open every letter and look at every online account the same day.
start-appeal-appointments = Do not miss an appointment without telling your lawyer or adviser.
start-appeal-learn = Meanwhile, gather what you have of your studies and your work, and go on learning the language. Keep a list of every course and every job.
start-appeal-no-contact = You do not have to contact the authorities of the country you left, for any paper.

start-refused-for-good = Asylum refused for good
    .text = See free legal help before you contact any office. Each situation is different, and nobody here asks your name.
start-refused-for-good-adviser-first = See a free legal adviser before you go to any office. Take all your letters with you.
start-refused-for-good-papers = Ask the adviser whether anything new can still be put forward. Bring every decision you received.
start-refused-for-good-children = Ask the adviser how to enrol children in school.
start-refused-for-good-learn = Meanwhile, gather what you have of your studies and your work, and go on learning the language. Keep a list of every course and every job.
start-refused-for-good-before-contact = Before you write to any authority abroad for a paper, ask the adviser.

start-no-paper-fr = You have no valid paper
    .text = There are safe places to ask. Free help that does not ask for a residence permit exists.
start-no-paper-fr-association-first = Go first to an association or a trade union, not to an office. Ask them whether what you say stays with them.
start-no-paper-fr-call = Call 3039, free and confidential, for the nearest point-justice. It is for everybody, whatever the papers.
start-no-paper-fr-school = Children from 3 to 16 must and may go to school, whatever the parents’ papers. Legal aid and an address for post do not ask for a permit either.
start-no-paper-fr-learn = Meanwhile, gather what you have of your studies and your work, and go on learning the language. Keep a list of every course and every job.
start-no-paper-fr-wages = If you worked, your wages are due as a rule. Keep photos, dates and messages. A union or an association can tell you what is safe to do.

start-no-paper = You have no valid paper
    .text = There are safe places to ask. Go to one of them first.
start-no-paper-association-first = Go first to an association or a trade union, not to an office. Ask them whether what you say stays with them.
start-no-paper-children = Ask the adviser how to enrol children in school.
start-no-paper-learn = Meanwhile, gather what you have of your studies and your work, and go on learning the language. Keep a list of every course and every job.
start-no-paper-wages = If you worked, your wages are due as a rule. Keep photos, dates and messages. A union or an association can tell you what is safe to do.

start-dublin = Another country is to examine your asylum request
    .text = Legal help comes first: the deadline to challenge a transfer can be short.
start-dublin-adviser-first = See a free legal adviser before you go to any office. Take all your letters with you.
start-dublin-appointments = Do not miss an appointment without telling your lawyer or adviser.
start-dublin-work = Ask the adviser whether you may already work. The answer depends on the country and on how long you have waited.
start-dublin-learn = Meanwhile, gather what you have of your studies and your work, and go on learning the language. Keep a list of every course and every job.
start-dublin-no-contact = You do not have to contact the authorities of the country you left, for any paper.

start-tolerated = Your removal is suspended
    .text = Your paper and the rules of the country say what you may do. See legal help first.
start-tolerated-adviser-first = See a free legal adviser before you go to any office. Take all your letters with you.
start-tolerated-read-paper = Ask the adviser to read your paper with you: may you work, study, train?
start-tolerated-renew = Have your paper renewed before it ends. Keep every receipt.
start-tolerated-learn = Meanwhile, gather what you have of your studies and your work, and go on learning the language. Keep a list of every course and every job.
start-tolerated-before-contact = Before you write to any authority abroad for a paper, ask the adviser.

start-asylum-fr = You are waiting for the answer to your asylum request
    .text = Your request protects you. You can prepare your work or your studies meanwhile.
start-asylum-fr-stay = Stay in the asylum procedure: go to every appointment and answer every letter.
start-asylum-fr-account = Look at your OFPRA online account often. A decision put there counts from the day you read it, and after 15 days even unread.
start-asylum-fr-post = You need an address for your post (domiciliation). The reception desk for asylum seekers (SPADA) gives it free of charge.
start-asylum-fr-learn = Have your qualifications assessed now: the qualifications passport for refugees (EQPR) and the recognition centre (ENIC-NARIC) are open to you and free.
start-asylum-fr-work = Ask when you may work. If OFPRA has not decided after six months, and the delay is not your fault, an employer can ask for a work authorisation. We read this text before June 2026: check it with a free adviser.
start-asylum-fr-other-reason = Do you also have another reason to stay, for example health or family? Tell a free adviser soon: in France the deadline to say so begins with your asylum request, and it can be short.
start-asylum-fr-family = Do you want your family with you? While your request is open we found no sure way. Ask a free adviser how to name all your relatives in your request, and keep what shows the tie.
start-asylum-fr-address = Tell the office each time your address, telephone number or e-mail changes.
start-asylum-fr-no-contact = You do not have to contact the authorities of the country you left, for any paper.

start-asylum = You are waiting for the answer to your asylum request
    .text = Your request protects you. You can prepare your work or your studies meanwhile.
start-asylum-stay = Stay in the asylum procedure: go to every appointment and answer every letter.
start-asylum-letters = Open every letter and look at every online account the same day.
start-asylum-learn = Have your qualifications assessed now: look at the qualifications passport for refugees (EQPR) and the recognition centre (ENIC-NARIC) of the country.
start-asylum-work = Ask when you may work. EU law says: at the latest six months after your request was registered, with exceptions for some fast procedures. Some countries allow it earlier.
start-asylum-family = Do you want your family with you? While your request is open we found no sure way. Ask a free adviser how to name all your relatives in your request, and keep what shows the tie.
start-asylum-address = Tell the office each time your address, telephone number or e-mail changes.
start-asylum-no-contact = You do not have to contact the authorities of the country you left, for any paper.

start-temporary = You have temporary protection
    .text = You may stay and work now. Keep this protection, and look again early at what follows.
start-temporary-work = In the country that gave you this protection you may work at once, without another permit. In a protected job you still need the licence.
start-temporary-study = To study in the country that gave you this protection you need no student permit: ask the school straight away. In France, ask the university which way it wants you to take.
start-temporary-until = This protection runs until 4 March 2027. We found no text on what comes after. Look again in January 2027.
start-temporary-family = Do you want your family with you? We found no sure way for the family of a person with temporary protection. It is to check with a free adviser. Do not give up your protection for it.
start-temporary-learn = Have your qualifications assessed now: the qualifications passport for refugees (EQPR) and the recognition centre (ENIC-NARIC).
start-temporary-keep = Renew your paper in time and keep every receipt. If an office proposes another permit, see a free legal adviser first.

start-protected-unknown = You are protected, but you do not know which kind
    .text = The name is on your card or on the letter of the decision. It changes what you may do.
start-protected-unknown-read-card = Look at the words on your card or letter: refugee, subsidiary protection, temporary protection, stateless… Then change your answer.
start-protected-unknown-work = Your card usually also says whether you may work.
start-protected-unknown-adviser = If you cannot find it, show the card to a free adviser. Keep it valid, and keep every receipt.
start-protected-unknown-learn = Meanwhile, gather what you have of your studies and your work. The qualifications passport for refugees (EQPR) may be open to you.
start-protected-unknown-no-contact = You do not have to contact the authorities of the country you left, for any paper.

start-protected-elsewhere = Another country protects you
    .text = Your protection stays with the country that gave it. This country has its own rules for you.
start-protected-elsewhere-stays = Keep your protection and its card valid. Nothing here touches it.
start-protected-elsewhere-ask-first = Ask a free adviser whether you may work or live here, before you sign or move. We found no text that says so for every country.
start-protected-elsewhere-permit = With a job offer you can ask for a permit of this country: the EU Blue Card is open to refugees and people with subsidiary protection, also in another country of the European Union.
start-protected-elsewhere-years = After five years of legal stay in the country that protects you, ask there about the EU long-term resident card. It can make a move easier. The time since your asylum request may count.
start-protected-elsewhere-learn = The recognition of a diploma counts in one country only. Ask the centre of the country where you want to use it.
start-protected-elsewhere-no-contact = You do not have to contact the authorities of the country you left, for any paper.

start-national-humanitarian = You have a protection under national law
    .text = What you may do is written on your card, and set by the country that gave it.
start-national-humanitarian-read-paper = Ask a free adviser to read your card with you: may you work, study, bring your family?
start-national-humanitarian-keep = Renew your card in time and keep every receipt. If an office proposes another permit, see a free adviser first.
start-national-humanitarian-adviser = The EU Blue Card, the permits for students and researchers, and those for seasonal work do not go together with this protection. Some countries have rules of their own for a change: ask before you sign anything.
start-national-humanitarian-learn = Have your qualifications assessed: look at the recognition centre (ENIC-NARIC) of the country.
start-national-humanitarian-no-contact = You do not have to contact the authorities of the country you left, for any paper.

start-stateless = You are stateless and you look for work
    .text = Your card says what you may do in the country that gave it.
start-stateless-read-card = Look whether your card lets you work. In France the residence card of stateless people does.
start-stateless-travel = Use the travel document of the country that protects you. No office should ask you for a national passport.
start-stateless-blue-card = In another country of the European Union you need a permit of that country. Ask there whether the EU Blue Card is open to you: we found no rule that shuts you out.
start-stateless-licence = If the law protects your job there, ask for the licence first.
start-stateless-learn = If papers of your studies are missing, the qualifications passport for refugees (EQPR) can help with an employer.
start-stateless-no-contact = You do not have to contact the authorities of the country you left, for any paper.

start-protected-work = Your protection already lets you work
    .text = In the country that protects you, you may work like its own people. Another country has its own rules.
start-protected-work-work-here = In the country that protects you, you need no work permit: you may be an employee or work for yourself.
start-protected-work-elsewhere = To work in another EU country you need a permit of that country. Your protection stays with the country that gave it.
start-protected-work-licence = If the law protects your job there, ask for the licence first.
start-protected-work-learn = If papers of your studies are missing, the qualifications passport for refugees (EQPR) can help with an employer.
start-protected-work-no-contact = You do not have to contact the authorities of the country you left, for any paper.

start-choose = Let us find out what you need
    .text = Choose the sentence that is closest to your need. You can come back and change it.
start-choose-diploma = An employer, a school or an office asks what your diploma is worth: choose “To have my diploma or my skills accepted”.
start-choose-work = You have a job offer in another country, or look for one: choose work.
start-choose-study = You want to study, train or volunteer: choose study.
start-choose-stay = You want to live with your family or stay for good: choose family.
start-choose-organisation = You write for a training organisation that wants its certification on the French registers: choose organisation.
start-choose-adviser = None of these? A free adviser near you can sort it out with you.

start-work-fr = Work in France
    .text = The EU Blue Card is one way among several. National permits are sometimes easier.
start-work-fr-permits = France has “talent” cards for qualified employees and for health professions, with their own amounts: see the official page.
start-work-fr-offer = For nearly every work permit, an offer from an employer comes first. Ask the employer to write down the job, the pay and the length.
start-work-fr-licence = If the law protects your job there, ask for the licence first.
start-work-fr-not-free = Nobody can sell you a job, a visa or an employer. Pay only on the official site.

start-work-de = Work in Germany
    .text = The EU Blue Card is one way among several. National permits are sometimes easier.
start-work-de-permits = Germany has residence permits for skilled workers with a recognised qualification: see Make it in Germany.
start-work-de-search = There is also a card for looking for work (Chancenkarte), which works with points. Make it in Germany has a free self-check.
start-work-de-offer = For nearly every work permit, an offer from an employer comes first. Ask the employer to write down the job, the pay and the length.
start-work-de-licence = If the law protects your job there, ask for the licence first.
start-work-de-not-free = Nobody can sell you a job, a visa or an employer. Pay only on the official site.

start-work-at = Work in Austria
    .text = The EU Blue Card is one way among several. National permits are sometimes easier.
start-work-at-permits = Austria has the Red-White-Red Card (Rot-Weiß-Rot-Karte), which works with points: see the official page.
start-work-at-offer = For nearly every work permit, an offer from an employer comes first. Ask the employer to write down the job, the pay and the length.
start-work-at-licence = If the law protects your job there, ask for the licence first.
start-work-at-not-free = Nobody can sell you a job, a visa or an employer. Pay only on the official site.

start-work-nl = Work in the Netherlands
    .text = The EU Blue Card is one way among several. National permits are sometimes easier.
start-work-nl-permits = The Netherlands have a permit for highly skilled migrants, asked for by a recognised employer, with lower pay for young people: see the IND site.
start-work-nl-offer = For nearly every work permit, an offer from an employer comes first. Ask the employer to write down the job, the pay and the length.
start-work-nl-licence = If the law protects your job there, ask for the licence first.
start-work-nl-not-free = Nobody can sell you a job, a visa or an employer. Pay only on the official site.

start-work-se = Work in Sweden
    .text = The EU Blue Card is one way among several. National permits are sometimes easier.
start-work-se-permits = Sweden has an ordinary work permit with its own lowest pay: see the site of the Migration Agency.
start-work-se-offer = For nearly every work permit, an offer from an employer comes first. Ask the employer to write down the job, the pay and the length.
start-work-se-licence = If the law protects your job there, ask for the licence first.
start-work-se-not-free = Nobody can sell you a job, a visa or an employer. Pay only on the official site.

start-work = Work in another EU country
    .text = The EU Blue Card is one way among several. National permits are sometimes easier.
start-work-permits = Ask about the ordinary permit to live and work (single permit). Each country sets its own pay, lists of jobs and quotas. Start from its page on the EU Immigration Portal.
start-work-time = EU law gives the office 90 days for the single permit, and 30 more in hard cases.
start-work-offer = For nearly every work permit, an offer from an employer comes first. Ask the employer to write down the job, the pay and the length.
start-work-licence = If the law protects your job there, ask for the licence first.
start-work-not-free = Nobody can sell you a job, a visa or an employer. Pay only on the official site.

start-exchange = A traineeship, volunteering or a stay as au pair: other ways
    .text = This permit does not fit your answers. These ways are close to it.
start-exchange-national = The country may have a way of its own. Start from its page on the EU Immigration Portal, and ask its office in writing before you travel.
start-exchange-volunteer = The European Solidarity Corps is open in all these 25 countries. Look for an organisation on its site.
start-exchange-study = To follow a course there, a school or university must admit you first. Then go back and choose “Study after school”.
start-exchange-work = A paid post with a contract is work: go back and choose work. EURES lists jobs; it gives no permit.
start-exchange-protected = If this country protects you as a refugee or with subsidiary protection, you need no permit of this kind: ask the host straight away.
start-exchange-not-free = Nobody may sell you a place, an agreement, a family or a visa.

start-study-fr = Study in France
    .text = The school or university decides. A recognition paper only helps if it asks for one.
start-study-fr-ways = There are several ways into the first year, depending on your status, where you live and where your diploma is from. The official page says which. From the second year on, write to the university itself.
start-study-fr-school-decides = Ask the university which papers it wants before you pay for any. Many have an office for students in exile.
start-study-fr-no-baccalaureate = Without a diploma that opens university: ask a university about the DAEU, which gives the same rights as the baccalauréat. Experience can also lead to a diploma (VAE).
start-study-fr-bridge = Need French first? Some universities have a course that prepares people in exile for studies (DU Passerelle, MEnS network). Your status alone may not be the reason for a no.
start-study-fr-permit = Enrolling does not by itself give a residence permit. Without a permit, ask a free adviser first.
start-study-fr-protected = If this country protects you as a refugee or with subsidiary protection, you study with your own card: you need no student permit.

start-study = Study in Europe
    .text = The school or university decides. A recognition paper only helps if it asks for one.
start-study-school-decides = Ask the school or university which papers it wants, in which language and by when, before you pay for any.
start-study-level = If it wants to know the level of your diploma, the recognition centre (ENIC-NARIC) of that country can say it.
start-study-permit = The residence permit for studies comes after the admission. The EU Immigration Portal has a page for each country.
start-study-protected = If this country protects you as a refugee or with subsidiary protection, you study with your own card: you need no student permit.

start-study-elsewhere = Study in this country
    .text = The school or university decides. A recognition paper only helps if it asks for one.
start-study-elsewhere-school-decides = Ask the school or university which papers it wants, in which language and by when, before you pay for any.
start-study-elsewhere-level = If it wants to know the level of your diploma, the recognition centre (ENIC-NARIC) of that country can say it.
start-study-elsewhere-permit = This country has its own residence permit for studies. The European Union rules for students do not hold there. The international office of the school knows the official page.
start-study-elsewhere-adviser = If you have or seek protection, ask a free adviser first what your paper already allows.

start-family-fr = Live with your family in France
    .text = First find out who the person is that you join: the rules differ.
start-family-fr-protected = If that person is a refugee, has subsidiary protection or is stateless: no condition of length of stay, income or housing (réunification familiale). See the OFPRA page, and an adviser before any relative goes to an office in the country left.
start-family-fr-other = Other residents need 18 months of legal stay, and housing and income (regroupement familial).
start-family-fr-citizen = If this relative is an EU citizen who moved to that country, easier rules hold: the residence card of a family member.
start-family-fr-no-door = If that person is a student, has temporary protection, waits for the answer to an asylum request or has no permit: we found no sure way. It is to check with a free adviser. Nobody should give up or change a permit, a protection or a request for it.
start-family-fr-papers = Where a refugee cannot prove the family tie by official papers, the office must look at other proof. It may not refuse only because papers are missing.

start-family = Live with your family, or stay for good
    .text = First find out who the person is that you join: the rules differ.
start-family-protected = If that person is a refugee, the rules are easier. Ask a free adviser soon: some countries set a short deadline. Nobody needs to go to an office in the country left without advice.
start-family-other = Other residents usually need a permit of at least one year, and housing, income and insurance. The country may ask for a waiting time.
start-family-citizen = If this relative is an EU citizen who moved to that country, easier rules hold: the residence card of a family member.
start-family-no-door = If that person is a student, has temporary protection, waits for the answer to an asylum request or has no permit: we found no sure way. It is to check with a free adviser. Nobody should give up or change a permit, a protection or a request for it.
start-family-papers = Where a refugee cannot prove the family tie by official papers, the office must look at other proof. It may not refuse only because papers are missing.
start-family-stay = To stay for good: after five years of legal stay without a break, ask about the EU long-term resident permit. Denmark and Ireland do not give it.

start-family-unsure = Live with your family: to check with a free adviser
    .text = We found no sure way for the family of a person who studies or has temporary protection. That does not mean there is none.
start-family-unsure-adviser = Show these answers to a free adviser: the country can have rules of its own for this family.
start-family-unsure-keep = Keep every permit, protection and request as it is. Nobody should give one up or change it for this without advice.
start-family-unsure-no-office = Relatives in a country that somebody fled ask the adviser before they go to any office there.
start-family-unsure-proof = Gather what shows the tie: the papers you already have, photos, messages, money transfers.
start-family-unsure-pay-nobody = Nobody can sell you a visa, a form or a faster answer.

start-family-no-permit = Live with your family: legal help first
    .text = We found no sure way to join a person who waits for the answer to an asylum request, or who has no permit. That does not mean there is none.
start-family-no-permit-adviser-first = See a free legal adviser before anybody goes to an office or sends a form: what is said there can have effects for the person who lives there.
start-family-no-permit-stay = Whoever asked for asylum stays in the procedure. If that person gets protection, the family may come on easier terms: then ask soon.
start-family-no-permit-keep = Keep every permit, protection and request as it is. Nobody should give one up or change it for this without advice.
start-family-no-permit-no-office = Relatives in a country that somebody fled ask the adviser before they go to any office there.
start-family-no-permit-proof = Gather what shows the tie: the papers you already have, photos, messages, money transfers.
start-family-no-permit-pay-nobody = Nobody can sell you a visa, a form or a faster answer.

start-family-elsewhere = Live with your family, or stay for good, in this country
    .text = This country has its own rules. The European Union rules on family and long stay do not hold there.
start-family-elsewhere-own-rules = Look for the immigration office of the country on its own official site. Ask which rule fits the person you join.
start-family-elsewhere-protected = If that person is a refugee or asks for protection, ask a free adviser soon: some countries set a short deadline. Nobody needs to go to an office in the country left without advice.
start-family-elsewhere-citizen = Is the relative a citizen of the European Union, Iceland, Liechtenstein, Norway or Switzerland? Do they live in another of these countries? Then easier rules may hold. Your Europe explains them.
start-family-elsewhere-papers = If papers on the family tie are missing, say so to the adviser and gather other proof: photos, letters, messages, witnesses.
start-family-elsewhere-adviser = A free adviser near you can look at it with you before anything is sent.

start-business = A short business visit, or work for a client
    .text = A short stay does not let you do every kind of work.
start-business-visit = Meetings, fairs and training are often possible on a short visit. Selling to the public or working there is not.
start-business-client = If you work for a client there, what counts is who pays you and with whom the contract is. Rules come from trade agreements and from the country.
start-business-permit = Ask the office of the country which visa or permit you need before you travel.

start-diploma-only = We know the diploma centre of this country, not its permits
    .text = For work, study, family or business there, we have no checked rules. Here is what you can still do.
start-diploma-only-protected = If you fled this country, or seek protection: see a free adviser where you are now before you write to any office of that country.
start-diploma-only-diploma = To use a diploma there, choose the aim “To have my diploma or my skills accepted”. We then show the centre to ask.
start-diploma-only-office = In all other cases, look for the immigration office of the country on its own official site. Ask in writing which permit you need before you travel.
start-diploma-only-adviser = Show these answers to a free adviser near you. The UNHCR site has pages for many countries.
start-diploma-only-free = Nobody can sell you a visa, a job or a recognition.

start-experience-fr = Your skills count, even without a diploma
    .text = In France, experience can lead to a diploma (VAE).
start-experience-fr-vae = Look for a diploma near your work on the France VAE site. There is no minimum time of experience.
start-experience-fr-adviser = Choose an adviser on the site (architecte accompagnateur de parcours). That person goes through the steps with you.
start-experience-fr-abroad = Work abroad counts too. Proofs may need a sworn translation: ask before you pay.

start-experience = Your skills count, even without a diploma
    .text = Many jobs need no recognition: the employer decides.
start-experience-centre = Ask the recognition centre of the country where your skills or papers can be looked at.
start-experience-employer = Ask the employer or the school what it wants to see. In a job that is not protected, they decide.
start-experience-skills = Write down every job and course in a Europass CV, free, in your language.

start-anywhere = There is still somebody to ask
    .text = We found no procedure that fits your answers. That does not mean there is none.
start-anywhere-adviser = Show these answers to a free adviser near you. Below is who can help.
start-anywhere-free = Advice at these places is free. Nobody can sell you a visa, a job or a recognition.
start-anywhere-again = You can change an answer at any time, or look at all the procedures.

start-nurse-fr = Nurse in France with a diploma from outside Europe
    .text = As a rule your diploma is not enough for the licence. You train again in a nursing school (IFSI), and what you already passed can count.
start-nurse-fr-parcoursup = First way: apply for the first year on Parcoursup, like everybody. Then ask the school which subjects you need not take again.
start-nurse-fr-selection = Second way: the school’s own selection, after 3 years of work in France in any field.
start-nurse-fr-health-year = Third way: after a first year of health studies (PASS or LAS).
start-nurse-fr-shorter = Fourth way: a shorter course, if your diploma lets you practise medicine or midwifery where it comes from.
start-nurse-fr-needs = The school asks for French at level B2, the end of secondary school, and a residence paper or its receipt. It takes about 3 years, less with experience; an apprenticeship is possible after the first year. The rules may have changed since 2025: ask the school.
start-nurse-fr-recognised = Exception: a diploma that a country of the EU or the EEA has already recognised can be looked at individually (article L4311-4). Ask the authority whether your nationality may use it.
start-nurse-fr-care-assistant = A foreign nursing diploma does not let you work as a care assistant (aide-soignant) either: for that, ask about the training or about VAE.
start-nurse-fr-pay-nobody = Pay nobody who promises a licence. Nobody can sell one.

start-own-account = Work for yourself in another EU country
    .text = Each country has its own permit for self-employed people. No EU permit is made for it.
start-own-account-permit = Ask the country for its permit for self-employed people (self-employment, business). Look for it on the official page, from the EU Immigration Portal.
start-own-account-not-card = The EU Blue Card, the transfer inside a company group (ICT) and the single permit are for employees. Do not pay for them.
start-own-account-client = Only one contract with one client there, for 12 months at most? A trade agreement may allow it: change your answer on who pays you.
start-own-account-employed = If an employer there hires you instead, other permits are possible.
start-own-account-licence = If the law protects your job there, ask for the licence first.
start-own-account-not-free = Nobody can sell you a permit or a visa. Pay only on the official site.

start-sent-client = Your employer abroad sends you to a client
    .text = The trade agreements do not seem to fit. Each country also has rules of its own.
start-sent-client-agreement = In the agreements we read, the contract with the client is direct, without an agency, and for 12 months at most. Your employer can check whether this can be so.
start-sent-client-permit = Otherwise your employer asks the office of the country, before you travel, which national permit there is for this work.
start-sent-client-group = If the company there belongs to the group of your employer, look at the transfer inside a group (ICT): change your answer.
start-sent-client-hired = If the client hires you itself, the EU Blue Card or the ordinary permit (single permit) are possible.
start-sent-client-not-start = Do not start on a visit: to travel without a visa does not mean that you may work.
start-sent-client-not-free = Nobody can sell you a permit or a visa. Pay only on the official site.

start-work-elsewhere = Work or do business in this country
    .text = This country has its own permits. The European Union permits for work do not hold there.
start-work-elsewhere-own-rules = Look for the immigration office of the country on its own official site. Ask in writing which permit you need before you travel.
start-work-elsewhere-offer = For nearly every work permit, an offer from an employer comes first. Ask the employer to write down the job, the pay and the length.
start-work-elsewhere-not-start = Do not start on a visit: to travel without a visa does not mean that you may work.
start-work-elsewhere-adviser = If you have or seek protection, ask a free adviser first what your paper already allows.
start-work-elsewhere-not-free = Nobody can sell you a job, a visa or an employer. Pay only on the official site.
