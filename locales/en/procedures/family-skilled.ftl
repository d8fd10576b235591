not = It is not the ordinary family reunification: there is no waiting time, and nobody asks whether the worker will stay for good.
cost = Each country sets its own fee.
time = Together with the worker’s answer, or at most 90 days if the family asks later.
decides = the immigration office of the country

condition-member-states = The country applies the EU rules on the family of people from outside the EU.
    .no = Denmark, Iceland, Ireland, Liechtenstein, Norway, Switzerland and the United Kingdom have family rules of their own. See the page of that country, and a free adviser.
condition-free-movement = Whoever comes has no passport of the EU, Iceland, Liechtenstein, Norway or Switzerland.
    .no = With your nationality you may go and live there without this request (free movement).
condition-sponsor = The person who lives there has an EU Blue Card, an ICT card or a researcher card.
    .no = Look at the words on the card of the person who lives there. Each kind of card has its own way.
    .who = the words on the card of the person who lives there
condition-tie-national = Husband or wife, or unmarried child under 18.
    .no = For partners, older children and others who depend on the person, each country decides.
    .who = the immigration office of the country
condition-own-situation = Whoever comes can apply without a risk for their own papers or request.
    .no = You have a situation of your own. If you asked for asylum, stay in the procedure: your request protects you. See free legal help before you contact an office. A child alone has the right to a guardian who signs.
    .who = a free legal adviser
condition-means = Housing, income and insurance are as the country asks.
condition-genuine = The ties and the papers are genuine.

relation-blue-card = The family can ask at the same time as the worker.

item-own-situation = See free legal help first, before you go to any office. Your own request or your own papers come first, and they stay.
    .if = if you asked for asylum yourself, are alone under 18, are tolerated or have no valid paper
item-apply-together = Ask at the same time as the worker, if you can: the answers come together.
item-national-card = If the card is a national one (for example “talent” in France or a national skilled permit), its own rules for the family hold: see the official page.

item-sponsor-permit = The card of the worker, or the receipt of the request, and the contract.
item-passport = The passports of those who come, valid, and copies.
    .protected = For whoever has or seeks protection: the travel document or residence paper of the country that protects, never a national passport obtained for this. For relatives still in the country that was left: the papers they have; let them ask an adviser before going to an office there.
item-civil-status = Marriage and birth certificates that show the tie. Ask first whether a stamp (legalisation, apostille) is needed.
    .protected = The family papers you already have, and other proof of the tie. Do not ask the authorities of the country you left. In France OFPRA makes certificates for refugees, people with subsidiary protection and stateless people; elsewhere ask the asylum or immigration office, with an adviser.
item-insurance = Sickness insurance for the family, and housing and income if asked.
item-translations = Translations, only if the office asks. Take a sworn translator of the country where you apply.
    .protected = Translations, only if the office asks: by a sworn translator where you live now. If an office wants a stamp (legalisation) of the country you left, say that you are protected and see free legal help.
item-police = A police certificate of those who come, only if the country asks for it.
    .protected = Police certificate: left out. We do not ask you to contact the country you left. If an office insists on one, see free legal help first.
item-keep-originals = Show the originals, do not leave them for good. Keep a photo of every page, front and back.

item-with-adviser = In your situation, the adviser says where and how to ask. Until then file nothing, go to no office for it, and do not travel for a visa.
    .if = if you asked for asylum yourself, are alone under 18, are tolerated or have no valid paper
item-file = See on the official page who files and where. Send a complete file: while a paper is missing, the time stops.
    .if = unless you asked for asylum yourself, are alone under 18, are tolerated or have no valid paper
item-visa-fr = For France: ask for the visa on France-Visas, the official site; the card is “talent – famille” or “salarié détaché ICT (famille)”.
    .if = if the country is France, unless you asked for asylum yourself, are alone under 18, are tolerated or have no valid paper
item-keep-receipt = Keep the receipt and a copy of everything.

item-fee = Each country sets its own fee. See it on the official page before you pay.
item-pay-nobody-else = Pay only the official fee, at the office or on its site. An appointment is free. Nobody can sell you a visa, a form or a faster answer.

item-decision-time = If the requests are made together, the answer comes with the worker’s. Later: at most 90 days.

item-open-letters = Open every letter and look at every online account the same day. If the office asks for a paper, send it at once. Tell it when you move house or when a child is born.

item-work = The family may work at once, and go to school or train. With a worker’s EU Blue Card it may take any job. A licence is still needed where the law protects the job.
item-length = The family’s card ends with the worker’s card. Renew them together, before the end.
item-move-together = If the worker moves to a second EU country with the card, ask there in good time how the family follows.
item-own-permit = Later each member can get a permit of their own. After a death, a separation or violence, ask an adviser at once: you do not have to stay with somebody who hurts you.

item-reasons = The refusal comes in writing, with the reasons. Keep the letter and its envelope. No answer for a long time can also mean no: ask an adviser.
item-appeal = You have the right to challenge it. The deadline can be as short as 48 hours; it is written on the letter. Go to free legal help today, with the letter.

item-authority = The official page of the country for the family.
item-talent-family-fr = The French page on the family of a “talent” card.
    .if = if the country is France

date-permit-end = Last day of your permit, card or visa
    .hint = The end date printed on it.
deadline-renew = Ask for the renewal by { $day } at the latest. Ask the office how early you can.
    .if = outside France
deadline-anef-from = Online (ANEF), you can ask from { $day } on.
    .if = in France
deadline-anef = Online (ANEF), ask by { $day } at the latest. After that, ask all the same, at once.
    .if = in France
deadline-letter = Last day to challenge it, says the letter: { $day }
