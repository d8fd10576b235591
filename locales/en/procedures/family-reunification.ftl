not = It is not the way for the family of a refugee (easier), of a Blue Card holder (faster) or of an EU citizen who moved (other law).
cost = Each country sets its own fee.
time = At most 9 months by EU law, longer only in exceptional cases. In France 6 months.
decides = The immigration office of the country. In France the prefect; the file goes to OFII.

condition-member-states = The country applies the EU rules on the family of people from outside the EU.
    .no = Denmark, Iceland, Ireland, Liechtenstein, Norway, Switzerland and the United Kingdom have family rules of their own. See the page of that country, and a free adviser.
condition-free-movement = Whoever comes has no passport of the EU, Iceland, Liechtenstein, Norway or Switzerland.
    .no = With your nationality you may go and live there without this request (free movement).
condition-tie-fr = In France: husband or wife from 18, or child under 18.
    .no = In France this way is only for husband, wife and children under 18. For others there are visas of their own: ask an adviser which.
condition-tie-national = Elsewhere: husband or wife, or unmarried child under 18.
    .no = For partners, older children and parents who depend on you, each country decides whether it lets them come.
    .who = the immigration office of the country
condition-months-fr = In France: the person who lives there has lived there legally for at least 18 months.
    .no = France asks for 18 months of legal stay. The request can be made when they are complete.
condition-months-national = Elsewhere: the waiting time of the country is over; it may be up to 2 years of legal stay.
    .no = A country may ask for up to 2 years of legal stay before. The time differs: see its page.
    .who = the immigration office of the country
condition-protected-sponsor = The person who lives there has an ordinary residence permit.
    .no = For a protected person whose couple began after the request, France applies these ordinary conditions: 18 months, housing, income. The office checks each.
    .who = the immigration office of the country
condition-means = Housing and income are as the country asks, or it does not ask for them.
    .no = Bring housing and income first to what the country asks: a request without them can be refused. A social or housing adviser can help.
condition-own-situation = Whoever comes can apply without a risk for their own papers or request.
    .no = You have a situation of your own. If you asked for asylum, stay in the procedure: your request protects you. See free legal help before you contact an office. A child alone has the right to a guardian who signs.
    .who = a free legal adviser
condition-permit-one-year = The permit of the person who lives there is valid for at least one year, with a good prospect of staying for good.
condition-family-abroad = The family lives outside the country. Some countries accept a request from inside in special cases.
condition-one-spouse = Only one husband or wife lives with the person there.
condition-genuine = The marriage and the papers are genuine, and nobody is a danger to public order or health.

relation-long-term-resident = Years with a family card count for staying for good.

item-own-situation = See free legal help first, before you go to any office. Your own request or your own papers come first, and they stay.
    .if = if you asked for asylum yourself, are alone under 18, are tolerated or have no valid paper
item-which-door = Check first who lives there. A refugee, a Blue Card, ICT or researcher card, or an EU citizen who moved: each has an easier way. In France a card “talent” or “ICT” also has its own.
item-meet-means = See on the official page how much income and how large a home the country asks for your family size, and look for what is missing.
    .if = if housing or income is missing
item-language = Some countries ask for integration steps, such as a language test, before or after the journey. See the official page.
item-means-fr = In France the income asked for grows with the family, and the home must be large enough for the area. See the page for the amounts.
    .if = if it is France and you are not sure of housing or income
item-relatives-ask-first = Nobody asks the authorities of the country that was left for a paper on behalf of the protected person. Relatives who are still there ask an adviser before they go to any office.
    .if = if the person who lives there is a refugee, has subsidiary protection or is stateless

item-sponsor-permit = The residence permit of the person who lives there, as a copy.
item-income = Proof of income: pay slips, contract, tax paper.
item-housing = Proof of housing: rental contract or property paper, with the size. It may be a home that will be ready when the family comes.
item-insurance = Sickness insurance for all, if the country asks for it.
item-papers-protected = The family papers you already have, and other proof of the tie. For the protected person OFPRA makes certificates, free; the travel paper is the one of the country that protects. The relatives bring the papers they have.
    .if = if the person who lives there is a refugee, has subsidiary protection or is stateless
item-passport = The passports of those who come, valid, and copies.
    .if = if the person who lives there has an ordinary permit
    .protected = For whoever has or seeks protection: the travel document or residence paper of the country that protects, never a national passport obtained for this. For relatives still in the country that was left: the papers they have; let them ask an adviser before going to an office there.
item-civil-status = Marriage and birth certificates that show the tie. Ask first whether a stamp (legalisation, apostille) is needed.
    .if = if the person who lives there has an ordinary permit
    .protected = The family papers you already have, and other proof of the tie. Do not ask the authorities of the country you left. In France OFPRA makes certificates for refugees, people with subsidiary protection and stateless people; elsewhere ask the asylum or immigration office, with an adviser.
item-custody = For a child of one parent: the judgment or consent that gives this parent custody.
    .if = if it is about a child
item-life-together = For a partner without marriage: proof of life together, such as a child, a shared home, a registration.
    .if = if it is about a partner
item-translations = Translations, only if the office asks. Take a sworn translator of the country where you apply.
    .protected = Translations, only if the office asks: by a sworn translator where you live now. If an office wants a stamp (legalisation) of the country you left, say that you are protected and see free legal help.
item-police = A police certificate of those who come, only if the country asks for it.
    .if = if the person who lives there has an ordinary permit
    .protected = Police certificate: left out. We do not ask you to contact the country you left. If an office insists on one, see free legal help first.
item-keep-originals = Show the originals, do not leave them for good. Keep a photo of every page, front and back.

item-with-adviser = In your situation, the adviser says where and how to ask. Until then file nothing, go to no office for it, and do not travel for a visa.
    .if = if you asked for asylum yourself, are alone under 18, are tolerated or have no valid paper
item-file-fr = In France the person who lives there sends the file to OFII, the office of the department where the family will live. The town hall or OFII can visit the home.
    .if = if the country is France, unless you asked for asylum yourself, are alone under 18, are tolerated or have no valid paper
item-file = See on the official page who files, the person who lives there or the family, and where. As a rule the family is still abroad then.
    .if = if the country is not France, unless you asked for asylum yourself, are alone under 18, are tolerated or have no valid paper
item-whole-family = In France ask for all at once: to bring only a part needs a good reason, in the interest of a child.
    .if = if the country is France
item-keep-receipt = Keep the receipt and a copy of everything.
item-visa-fr = For France: the family asks for the long-stay visa on France-Visas, the official site.
    .if = if the country is France, unless you asked for asylum yourself, are alone under 18, are tolerated or have no valid paper
item-visa = Once the answer is yes, the country must help the family to get the visas. Ask its office where to collect them.
    .if = if the country is not France, unless you asked for asylum yourself, are alone under 18, are tolerated or have no valid paper

item-fee = Each country sets its own fee. See it on the official page before you pay.
item-pay-nobody-else = Pay only the official fee, at the office or on its site. An appointment is free. Nobody can sell you a visa, a form or a faster answer.

item-decision-time = The answer comes in writing within 9 months at most; longer only in exceptional cases.
item-decision-time-fr = In France the time is 6 months from the complete file. If no answer comes, ask an adviser at once what it means.
    .if = if the country is France

item-open-letters = Open every letter and look at every online account the same day. If the office asks for a paper, send it at once. Tell it when you move house or when a child is born.

item-card = After arrival: ask for the residence card in the time that the visa gives. The family may go to school, train and work; a country may delay work for up to 12 months.
item-card-length = The family’s card lasts at least a year where possible, not longer than the card of the person who lives there, and is good in this country only.
item-renew = Ask for the renewal before the card ends, and keep the receipt. Without a permit the stay is no longer legal, and you can be told to leave.
item-move-fr = In France, with a residence card: if you move house, declare the new address online (ANEF) within 3 months.
    .if = in France
item-withdrawn = The card can be taken back if the conditions end, if the couple no longer lives together, or if the marriage was only for the papers.
item-own-permit = Later each member can get a permit of their own. After a death, a separation or violence, ask an adviser at once: you do not have to stay with somebody who hurts you.

item-reasons = The refusal comes in writing, with the reasons. Keep the letter and its envelope. No answer for a long time can also mean no: ask an adviser.
item-appeal = You have the right to challenge it. The deadline can be as short as 48 hours; it is written on the letter. Go to free legal help today, with the letter.

item-authority = The official page of the country for the family.
item-advice = Free advice near you, by country.

date-permit-end = Last day of your permit, card or visa
    .hint = The end date printed on it.
date-moved = Day of the move
deadline-renew = Ask for the renewal by { $day } at the latest. Ask the office how early you can.
deadline-anef = If the request is made online (ANEF): by { $day } at the latest. After that, ask all the same, at once.
    .if = in France
deadline-move-fr = Declare the new address by { $day } at the latest.
deadline-letter = Last day to challenge it, says the letter: { $day }
