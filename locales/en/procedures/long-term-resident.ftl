not = It is not citizenship, and it is not the right to work at once in every EU country. It does not end your protection.
cost = Each country sets its own fee.
time = At most 6 months from the request.
decides = The immigration office of the country. In France the prefecture.

condition-member-states = The country gives the EU long-term resident permit.
    .no = Denmark, Iceland, Ireland, Liechtenstein, Norway, Switzerland and the United Kingdom do not give it. They have permanent permits of their own: see the page of the country.
condition-free-movement = The permit is for people without a passport of the EU, Iceland, Liechtenstein, Norway or Switzerland.
    .no = You do not need it. After 5 years of legal stay you have the right of permanent residence (free movement).
condition-asylum-request = The law leaves out people whose asylum request is not finally decided.
    .no = While your asylum request is being decided, this permit is not open. Your request protects you: stay in the procedure. If you get protection, time since your request can count.
condition-temporary-protection = The law leaves out people who stay with temporary protection.
    .no = Time with temporary protection does not count for this permit. Keep your protection; it runs until 4 March 2027. Look again in January 2027, and ask a free adviser about other permits before you change anything.
condition-removal-suspended = You have a residence permit: your removal is not only suspended.
    .no = A suspended removal is not a legal stay for this permit. The country sets what you may do. See a free legal adviser first.
condition-help-first = You live there legally, and can sign for yourself.
    .no = This permit is not the way in your situation. See free legal help first, before you contact any office: other rules may let you stay. A child alone has the right to be protected and to have a guardian.
condition-national-protection = Your permit is not only a humanitarian one of the country’s own law.
    .no = EU law leaves out protection that only the country’s own law knows. Whether your humanitarian permit is such a one, the office says. The country may have a permanent permit of its own.
    .who = the immigration office of the country
condition-basis = Most of the years were with a permit that counts: work, family, study, or refugee or subsidiary protection.
    .no = Years for a season, as au pair, as a posted worker, with temporary protection or only with an asylum request do not count. The years with another permit do: count from there.
condition-years = You have lived in this country legally and without a break for at least 5 years.
    .no = The law asks for 5 years in one country. You can ask when they are complete. Keep your permit valid until then.
condition-study-half = The years count in full, or years of study count for at least 5 when halved.
    .no = Years of study or training count only half, and only once you have another permit that lets you stay. The office counts them together with your other years.
    .who = the immigration office of the country
condition-absences = Trips away lasted less than 6 months each, and 10 months at most in all.
    .no = Longer trips usually break the 5 years. For good reasons of a passing kind the country may accept longer ones, and Blue Card holders may add years of several countries. Ask the office.
    .who = the immigration office of the country
condition-permit-now = Your permit today is not one for study, a season, au pair or a posting.
condition-resources = You have stable, regular income for you and your family, without social assistance.
condition-insurance = You have sickness insurance.
condition-integration = You meet the language or civic conditions, if the country has any.
condition-no-threat = You are no danger to public order or security.

item-count-years = Count your years with the cards and stamps: start, end, trips away. Work, family and protection count in full, study half.
item-protected-count = For refugees and subsidiary protection, time since the asylum request counts too, at least in part. Your protection stays, and the permit says so.
    .if = if you have refugee status or subsidiary protection
item-national-permit = Compare with the permanent permit of the country’s own law: it can have easier terms, but opens no way to other EU countries.
item-language-proof = Find out whether the country asks for a language or civic certificate, and book the test early. Free courses often exist.
    .if = if the country asks for a certificate
item-language-fr = In France the conditions on language and on the values of the Republic hold: see the official page.
    .if = if the country is France

item-passport = Your passport, valid.
    .protected = Your residence card or the travel document of the country that protects you. We do not ask you for a national passport, and you do not need to obtain or renew one for this.
item-stay-proof = Proof of 5 years of legal stay: all residence cards and receipts, one after the other.
item-income = Proof of income over time: pay slips, tax papers, pension.
item-insurance = Proof of sickness insurance.
item-housing = Proof of where you live, if the country asks for it.
item-trips = A list of your trips away, with dates.
item-civil-status = Birth or marriage certificate, only if the office asks.
    .protected = Birth or marriage paper, only if the office asks. Do not get it from the country you left: in France OFPRA makes certificates; elsewhere ask an adviser what replaces it.
item-keep-originals = Show the originals, do not leave them for good. Keep a photo of every page, front and back.

item-apply-inside = Apply in the country where you live, before your present permit ends. Keep the receipt and a copy of everything.
item-renew-meanwhile = Ask at the same time for the renewal of your present permit, if it ends soon.

item-fee = Each country sets its own fee. See it on the official page before you pay.
item-pay-nobody-else = Pay only the official fee, at the office or on its site. An appointment is free. Nobody can sell you a visa, a form or a faster answer.

item-decision-time = The office has at most 6 months from the request.
item-validity = The permit lasts at least 5 years and is renewed if you ask.
item-validity-fr = In France the card lasts 10 years.
    .if = if the country is France

item-open-letters = Open every letter and look at every online account the same day. If the office asks for a paper, send it at once. Tell it when you move house or when a child is born.

item-equal = You are treated like nationals in work, school, social security, tax and housing; some limits are possible.
item-second-state = In a second EU country: apply there at the latest 3 months after you enter, for work, study or another reason. The answer comes in 4 months, 3 more at most. It may look at its labour market.
item-lose = You lose the permit after 12 months in a row outside the EU, or 6 years outside this country. Ask before a long trip.
item-family = Your family can follow under the rules on family reunification.
item-renew-card = Renew the card before it ends. The status stays even if the card is late, but you may have trouble proving it.

item-reasons = The refusal comes in writing, with the reasons. Keep the letter and its envelope. No answer for a long time can also mean no: ask an adviser.
item-appeal = You have the right to challenge it. The deadline can be as short as 48 hours; it is written on the letter. Go to free legal help today, with the letter.
item-stay-anyway = Keep your present permit valid meanwhile. You can ask again when the missing condition is met.

item-authority = The official page of the country for this permit.

date-permit-end = Last day of your permit, card or visa
    .hint = The end date printed on it.
date-entered = Day on which you enter the second country
deadline-apply-inside = Apply by { $day } at the latest.
deadline-second-state = Last day to apply in the second country: { $day }
deadline-letter = Last day to challenge it, says the letter: { $day }
