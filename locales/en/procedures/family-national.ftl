not = It is not free movement: EU law on family members counts only if the citizen moved to another country, or came back from one.
cost = Each country sets its own fee.
time = Each country sets its own time.
decides = The visa office and the immigration office of the country.

condition-free-movement = Whoever comes has no passport of the EU, Iceland, Liechtenstein, Norway or Switzerland.
    .no = With your nationality you may go and live there without this request (free movement).
condition-own-situation = Whoever comes can apply without a risk for their own papers or request.
    .no = You have a situation of your own. If you asked for asylum, stay in the procedure: your request protects you. See free legal help before you contact an office. A child alone has the right to a guardian who signs.
    .who = a free legal adviser
condition-national-rule = The law of the country lets this family member come.
    .no = There is no EU rule for this. Each country says who may come and what it asks.
    .who = the immigration office of the country
condition-genuine = The tie and the papers are genuine.

item-own-situation = See free legal help first, before you go to any office. Your own request or your own papers come first, and they stay.
    .if = if you asked for asylum yourself, are alone under 18, are tolerated or have no valid paper
item-returning = If you lived together in another EU country before, and the citizen came back, easier EU rules may count. Ask Your Europe Advice.
item-read-page = Read the official page of the country: who may come, what it asks, in which order.

item-passport = The passports of those who come, valid, and copies.
    .protected = For whoever has or seeks protection: the travel document or residence paper of the country that protects, never a national passport obtained for this. For relatives still in the country that was left: the papers they have; let them ask an adviser before going to an office there.
item-civil-status = Marriage and birth certificates that show the tie. Ask first whether a stamp (legalisation, apostille) is needed.
    .protected = The family papers you already have, and other proof of the tie. Do not ask the authorities of the country you left. In France OFPRA makes certificates for refugees, people with subsidiary protection and stateless people; elsewhere ask the asylum or immigration office, with an adviser.
item-citizen-proof = The citizen’s passport or identity card, as a copy, and proof that you live or will live together.
item-translations = Translations, only if the office asks. Take a sworn translator of the country where you apply.
    .protected = Translations, only if the office asks: by a sworn translator where you live now. If an office wants a stamp (legalisation) of the country you left, say that you are protected and see free legal help.
item-keep-originals = Show the originals, do not leave them for good. Keep a photo of every page, front and back.

item-with-adviser = In your situation, the adviser says where and how to ask. Until then file nothing, go to no office for it, and do not travel for a visa.
    .if = if you asked for asylum yourself, are alone under 18, are tolerated or have no valid paper
item-visa-fr = For France: ask for the long-stay visa on France-Visas, the official site.
    .if = if the country is France, unless you asked for asylum yourself, are alone under 18, are tolerated or have no valid paper
item-file = Ask the office whether the visa is asked for from abroad, and keep the receipt.
    .if = if the country is not France, unless you asked for asylum yourself, are alone under 18, are tolerated or have no valid paper

item-fee = Each country sets its own fee. See it on the official page before you pay.
item-pay-nobody-else = Pay only the official fee, at the office or on its site. An appointment is free. Nobody can sell you a visa, a form or a faster answer.

item-open-letters = Open every letter and look at every online account the same day. If the office asks for a paper, send it at once. Tell it when you move house or when a child is born.

item-renew = Ask for the renewal before the card ends, and keep the receipt. Without a permit the stay is no longer legal, and you can be told to leave.

item-reasons = The refusal comes in writing, with the reasons. Keep the letter and its envelope. No answer for a long time can also mean no: ask an adviser.
item-appeal = You have the right to challenge it. The deadline can be as short as 48 hours; it is written on the letter. Go to free legal help today, with the letter.

item-authority = The official page of the country for the family.

date-permit-end = Last day of your permit, card or visa
    .hint = The end date printed on it.
deadline-renew = Ask for the renewal by { $day } at the latest. Ask the office how early you can.
deadline-anef = If the request is made online (ANEF): by { $day } at the latest. After that, ask all the same, at once.
    .if = in France
deadline-letter = Last day to challenge it, says the letter: { $day }
