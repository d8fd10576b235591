not = It is not the rule for the family of a citizen who lives in their own country: that is national law. And it is not a favour: for close family it is a right.
cost = Often free. If there is a fee, not more than nationals pay for an identity card.
time = The receipt at once, the card within 6 months.
decides = The town hall, the police or the immigration office of the country.

condition-area = The country is in the EU, or is Iceland, Liechtenstein, Norway or Switzerland.
    .no = The United Kingdom is no longer part of it. See its own rules for the family; older rights from before may go on.
condition-free-movement = Whoever comes has no passport of the EU, Iceland, Liechtenstein, Norway or Switzerland.
    .no = With your nationality you may go and live there without this request (free movement).
condition-own-agreement = The country applies the EU rules as they are.
    .no = Switzerland and Liechtenstein have agreements of their own. Ask the migration office before the family moves.
    .who = the migration office of the country
condition-sponsor = The person who lives there is a citizen of another of these countries.
    .no = Look at the words on the card of the person who lives there. Each kind of card has its own way.
    .who = the words on the card of the person who lives there
condition-tie = Husband or wife, or child under 21 (also of the husband or wife).
    .no = Also a registered partner, where the country treats it like a marriage, and parents or older children who depend on the citizen. For a partner in a lasting relationship and other relatives, the country must look closely and give reasons for a no.
    .who = the office of the country
condition-own-situation = Whoever comes can apply without a risk for their own papers or request.
    .no = You have a situation of your own. If you asked for asylum, stay in the procedure: your request protects you. See free legal help before you contact an office. A child alone has the right to a guardian who signs.
    .who = a free legal adviser
condition-citizen-basis = The citizen works or studies there, or has enough to live on and sickness insurance.
condition-genuine = The tie is genuine, and the family comes with the citizen or joins them.

item-own-situation = See free legal help first, before you go to any office. Your own request or your own papers come first, and they stay.
    .if = if you asked for asylum yourself, are alone under 18, are tolerated or have no valid paper
item-first-three-months = In the first 3 months no residence card may be asked of the family; some countries want to know of the arrival.
item-own-right = The family may also ask for an EU Blue Card of their own. The student and researcher permits of the EU are not for them: they study and work by this right.

item-passport = The passports of those who come, valid, and copies.
    .protected = For whoever has or seeks protection: the travel document or residence paper of the country that protects, never a national passport obtained for this. For relatives still in the country that was left: the papers they have; let them ask an adviser before going to an office there.
item-citizen-proof = The registration certificate of the citizen, or other proof that the citizen lives there.
item-civil-status = Marriage and birth certificates that show the tie. Ask first whether a stamp (legalisation, apostille) is needed.
    .protected = The family papers you already have, and other proof of the tie. Do not ask the authorities of the country you left. In France OFPRA makes certificates for refugees, people with subsidiary protection and stateless people; elsewhere ask the asylum or immigration office, with an adviser.
item-dependent = For children over 21 and parents: proof that they depend on the citizen. For a partner: proof of the lasting relationship.
    .if = if it is a partner, a parent or another relative
    .protected = For children over 21 and parents: proof that they depend on the citizen. For a partner: proof of the lasting relationship. Use what you have; no certificate of the country you left.
item-no-other-papers = The office may ask for these papers and no others.
item-translations = Translations, only if the office asks. Take a sworn translator of the country where you apply.
    .protected = Translations, only if the office asks: by a sworn translator where you live now. If an office wants a stamp (legalisation) of the country you left, say that you are protected and see free legal help.
item-keep-originals = Show the originals, do not leave them for good. Keep a photo of every page, front and back.

item-with-adviser = In your situation, the adviser says where and how to ask. Until then file nothing, go to no office for it, and do not travel for a visa.
    .if = if you asked for asylum yourself, are alone under 18, are tolerated or have no valid paper
item-entry-visa = If you need a visa to enter, it is free and must be quick. Say that you travel with or join your EU relative.
    .if = unless you asked for asylum yourself, are alone under 18, are tolerated or have no valid paper
item-ask-card = Ask for the residence card in the first months, often at the town hall or the police. You get a receipt at once.
    .if = unless you asked for asylum yourself, are alone under 18, are tolerated or have no valid paper

item-fee = The card is often free; if not, it costs at most what nationals pay for an identity card. The visa is free.
item-pay-nobody-else = Pay only the official fee, at the office or on its site. An appointment is free. Nobody can sell you a visa, a form or a faster answer.

item-card-time = The card comes within 6 months of the request.

item-while-waiting = Your Europe, the EU’s site, says: while the request is examined, you may not be sent away only because your visa ran out. Keep the receipt with you. If an office says otherwise, go to free legal help at once.
item-open-letters = Open every letter and look at every online account the same day. If the office asks for a paper, send it at once. Tell it when you move house or when a child is born.

item-work = The family may work, as an employee or for themselves, and study. A licence is still needed where the law protects the job.
item-permanent = After 5 years of legal stay with the citizen: the right of permanent residence.
item-separation = If the citizen leaves or dies, after a divorce or violence, the right does not always end: ask Your Europe Advice or free legal help at once.

item-reasons = The refusal comes in writing, with the reasons. Keep the letter and its envelope. No answer for a long time can also mean no: ask an adviser.
item-appeal = You have the right to challenge it. The deadline can be as short as 48 hours; it is written on the letter. Go to free legal help today, with the letter.
item-solvit = SOLVIT helps free of charge when an office does not keep to EU law. It does not replace an appeal.

item-advice = Your Europe Advice: free personal answers on EU rights.

deadline-letter = Last day to challenge it, says the letter: { $day }
