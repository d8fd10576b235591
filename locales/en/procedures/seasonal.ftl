not = It is not a permit for the whole year, it is good in one country only, and the family cannot come with you.
cost = You or your employer pays a fee, which may not be excessive. Nobody may sell you the job.
time = At most 90 days once the file is complete.
decides = The immigration or labour office of the country where you will work.

condition-member-states = The country takes part in the EU rules on this permit.
    .no = These EU rules hold in 25 countries of the European Union. They do not hold in Denmark, Ireland, Iceland, Liechtenstein, Norway, Switzerland or the United Kingdom: these countries have permits of their own.
condition-free-movement = This permit is for people without a passport of the EU, Iceland, Liechtenstein, Norway or Switzerland.
    .no = You do not need this permit. With your nationality you may live, work and study there without one (free movement).
condition-protected = The permit is for people whose home is outside the EU, and whom no EU country protects.
    .no = This permit is for people whose home is outside the EU. In the country that protects you, you may already work, also for a season. To work in another country, see a free adviser first. Your protection stays. If a country outside the EU protects you, we found no text that says it: ask a free adviser whether this permit is possible.
condition-asylum-request = The rules leave out people whose asylum request is not finally decided.
    .no = While your asylum request is being decided, this permit is not open to you. Your request protects you: stay in the procedure. You can have your qualifications assessed now, and you can ask when you may work.
condition-temporary-protection = The rules leave out people with temporary protection.
    .no = With temporary protection you need no permit of this kind to work in the country that gives it. Keep this protection: it runs until 4 March 2027. Look again in January 2027 at what comes next.
condition-national-protection = The rules leave out people with humanitarian protection under the law of one country.
    .no = Your humanitarian permit comes from the law of the country where you live. That country’s own rules say what you may do with it. A free adviser can read your permit with you.
condition-removal-suspended = The rules leave out people whose removal is suspended.
    .no = This permit is not open while a removal is suspended. The country where you live sets what you may do. See a free legal adviser first.
condition-help-first = A person applies from abroad, or with a valid permit, and can sign for themselves.
    .no = This permit is not the way in your situation. See free help first, before you contact any office. A child alone has the right to be protected and to have a guardian.
condition-lives-outside = You live outside the EU and apply from there.
    .no = This request is made from outside the EU. If you are already in the EU with a residence card, look at the other work permits on this site, or ask a free adviser.
condition-length = The contract is for a season, not for years.
    .no = Season work lasts at most 5 to 9 months in any 12. With a contract without an end, or of 2 years and more, look at the EU Blue Card or the ordinary work permit.
condition-offer = You have a contract or a firm offer from an employer in the country.
    .no = A contract or a firm offer comes first. So the first thing to do is to find one: with the employer directly, through EURES, never for money.
condition-seasonal-list = The job depends on the season and is on the list of this country (mostly farming and tourism).
condition-quota = There is still a place: a country may have quotas or first look for local workers.
condition-accommodation = You will have decent housing for the whole stay.
condition-no-overstay = You kept to the end date of earlier stays.
condition-travel-document = You have a valid passport, or the travel document of the country that protects you.
condition-insurance = You have sickness insurance, or you asked for it.

item-keep-passport = Keep your passport and your diplomas yourself. Leave them with no employer, agent or host.
item-find-offer = Look for a season job with the employer directly or through EURES, the free EU job service. A job that costs money is a fraud.
    .if = if you have no offer yet
item-two-tracks = Up to 90 days: a short-stay visa or a work permit. More than 90 days: a long-stay visa or a seasonal permit. See on the official page which one.
item-short-stay = Do not start before you have the permit. A visa-free stay of 90 days in any 180 is not permission to work. The days are now counted at the border by computer (Entry/Exit System).
item-quota = Ask early whether there is a quota, an opening day or a search for local workers first. Italy, for example, works with yearly quotas.

item-passport = Your passport, valid for the whole stay.
    .protected = The travel document of the country that protects you (for refugees, for subsidiary protection or for stateless people). We do not ask you for a national passport, and you do not need to obtain or renew one for this.
item-contract = The contract or firm offer: place and kind of work, length, pay, hours per week or month, paid leave, start.
item-housing = Proof of decent housing for the whole stay.
item-housing-employer = If the employer houses you: a written lease with a fair rent. The rent may not be taken from your pay automatically.
item-insurance = Proof of sickness insurance, or that you asked for it.
item-means = Enough pay to live on without social assistance: the contract shows it.
item-form-photo-fee = The form, photos and, if the country asks for a fee, the receipt.
item-translations = Translations or stamps (legalisation), only if the office asks. Ask it first: they cost money.
    .protected = Translations, only if the office asks. Take a sworn translator in the country where you live, not an office of the country you left. If the office wants a stamp from that country, tell it that you are protected and see free legal help.
item-keep-originals = Show your originals, do not leave them for good. Keep a photo of every page, front and back.

item-read-official-page = Read the official page of the country on the day you start. Amounts and forms change.
item-who-files = Ask who files: in some countries you, in others the employer. You stay outside the EU meanwhile.
item-fr-authorisation = In France, the work authorisation comes first. Your home stays abroad.
    .if = if the job is in France
item-es-origin = In Spain, hiring is done outside the country, in a common programme (GECCO). See the official page.
    .if = if the job is in Spain
item-pt-visa = In Portugal it is a visa: one for up to 90 days, another for more, up to 9 months in any 12.
    .if = if the job is in Portugal
item-visa = See on the official page which visa you need to enter, and where to ask for it. For France: France-Visas.
item-complete-file = Send a complete file. If a paper is missing, the office tells you which one and by when: answer at once.
item-keep-receipt = Keep the receipt and a copy of everything you sent.

item-fee = Each country sets its own fee. See it on the official page before you pay.
    .if = if you go to another country than France
item-fee-fr = In France the taxes went up in 2026: first card €300 (reduced: €100), renewal €200 (reduced: €50), and a stamp of €50 more; a provisional permit €100. Check on the official page before you pay.
    .if = if you go to France
item-employer-pays = A country may make the employer pay your journey and your insurance. Ask before you pay them yourself.
item-pay-nobody-else = Pay only the official fee, on the official site or at the office. Nobody can sell you a visa, a job or an employer.
item-appointment-free = An appointment at a visa centre or a French préfecture is free to book. Whoever sells one may cheat you.

item-decision-time = The office has at most 90 days from the complete file. Some countries are faster.
item-max-fr = In France: at most 6 months in any 12. The card can last up to 3 years, for several seasons.
    .if = if the job is in France
item-max-nine = In Spain and Greece: at most 9 months in any 12.
    .if = if the job is in Spain or Greece
item-max = The permit lasts as long as the contract. Each country sets the longest season: between 5 and 9 months in any 12.

item-stay-outside = Wait outside the EU, and start only with the permit or visa in your hand.
item-open-letters = Open every letter and look at every online account the same day. If the office asks for a paper, send it at once.

item-extend = Within the longest season you may extend once with the same employer and change employer once. Ask before the permit ends.
item-equal = You are treated like workers of the country: pay, dismissal, hours, leave, health and safety, joining a union, unpaid wages, recognition of diplomas, training, advice on season work, tax, social security, goods and services. A country may leave out family and unemployment benefits.
item-complain = If the employer breaks the rules, it can be punished and you can be owed compensation. A union or a free adviser can complain with you. Keep photos, hours and messages.
item-no-family = Your family cannot come with you on this permit.
item-one-state = You may live and work only in the country that gave the permit.
item-return = At the end you go back. If you kept to the rules, the next season is easier: one permit for several seasons (up to 3 years) or a faster answer.
item-blue-card-later = With a highly qualified job offer a season worker may ask for the EU Blue Card: the new law no longer rules it out.
item-overstay = If you stay after the last day without a new request, your stay is no longer legal: you may have to leave, and you may be barred from coming back. See free legal help before that day.

item-grounds = The permit or visa can be refused or taken back. Reasons can be: conditions not met, false papers, danger to public order, safety or health, an employer who breaks the law, was punished or is bankrupt, an earlier stay beyond its end, a full quota. Each country may add reasons.
item-reasons = The refusal comes in writing, with the reasons. Keep the letter and its envelope.
item-appeal = You have the right to appeal. The letter says to which court and by when. The deadline can be as short as 48 hours: go today to free legal help, with the letter.

item-authority = The official page of the country for this permit.
item-eures = A EURES adviser, for free questions about jobs in Europe.

relation-single-permit = For a job that is not for a season, or lasts longer: the ordinary work permit.

date-permit-end = Last day of your permit, card or visa
    .hint = The end date printed on it.
deadline-extend = Ask by { $day } at the latest.
deadline-anef = If the request is made online (ANEF): by { $day } at the latest. After that, ask all the same, at once.
    .if = in France
deadline-letter = Last day to challenge it, says the letter: { $day }
