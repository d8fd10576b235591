## In short

not = It is not a test, and it is not automatic, not even for a refugee.
cost = The exchange is free. A translation may cost money.
time = Ask for the exchange within a year. We have no sure time for the answer.
decides = The French licence office, through the ANTS site.

## Who can ask

condition-reciprocity = The country that issued the licence exchanges licences with France (reciprocity agreement).
    .no = We do not hold today’s list. Look at it on the official page. Since April 2019 it holds for protected people too.
    .who = the licence office (ANTS)
condition-within-one-year = You are within the year that counts.

## Before you start

item-adviser-first = Before you give your papers to an office, see a free adviser.
    .if = if your request is refused, if another country must examine it, if you are tolerated or have no valid paper
item-check-list = Which country issued your licence? Look for it in the list of countries that exchange with France, on the official page.
item-europe = A valid licence from a country of the European Union is recognised in France: you do not have to exchange it.
item-student = With a student residence permit, you drive with your licence during your studies, without an exchange.
item-since-2019 = Since April 2019 the agreement between the two countries is asked of protected people too. Old pages say the opposite.
    .if = if you ask for protection or have it
item-year-protected = Your year begins on the day when you receive the first receipt that names the protection. Ask at once.
    .if = if you are a refugee, stateless or have subsidiary protection
item-year-asylum = You wait for the asylum decision: the year begins only with the first receipt that names the protection. Keep the licence and write down the dates.
    .if = if you wait for a decision on asylum
item-year = The foreign licence holds for a year from when you settle in France. Ask for the exchange before that year ends: after it, it is no longer recognised.
    .if = if you have no refugee, subsidiary or stateless status and no asylum request
item-expired-licence = Is your licence past its date? For you that is no reason to refuse the exchange.
    .if = if you are a refugee, stateless or have subsidiary protection
item-valid-licence = The licence must still be valid, and issued while you lived in that country.
    .if = if you are not a refugee, not stateless and have no subsidiary protection

## Papers

item-licence-copy = A colour image of your licence, both sides.
item-identity = A proof of identity and your residence card.
    .protected = Your residence card, its receipt or the French travel document. We do not ask you for a paper of the country you left.
item-address = A proof of address.
item-photo = A photo with a code and a digital signature, from a booth or a photographer approved by ANTS.
item-translation = If the licence is not in French: a translation by a sworn translator.
    .protected = If the licence is not in French: a translation by a sworn translator in France, not by an office of the country you left.
item-lived-there = Proof that you lived in that country when it issued the licence, if you have another nationality.
    .protected = Proof that you lived there, from what you kept: old visas, stamps, contracts. Ask nothing of the country you left.
item-rights-certificate = A certificate of your right to drive, from the country that issued the licence, less than 3 months old.
    .protected = Certificate of your right to drive: one page says that it is not asked of protected people. Do not ask the country you left for it. If it is demanded, say that you are protected and see free legal help.
item-authenticity = The check of the licence with the country that issued it does not apply to you: the office examines it in another way. Refused for this reason? See free legal help.
    .if = if you are a refugee or have subsidiary protection
item-keep-licence = Keep the original licence and a photo of both sides. The office asks for it only for the exchange, and then it is not given back. Give it to nobody else.

## Steps

item-apply-online = Ask online on the ANTS site. Create an account, attach the images, send.
item-keep-proof = Keep the proof that you sent it and its date: it shows that you were within the year.

## Cost

item-free = The exchange is free. Nobody may ask you for money for a place or a faster answer.
item-no-sold-licence = Never buy a licence or a “certificate”: a false one gets the exchange refused.

## How long

item-no-sure-time = We have no sure time. The ANTS site shows where the request stands.

## While you wait

item-follow = Look at your account and your e-mail. If a paper is missing, send it at once.

## After

item-received = You receive a French licence in place of the other.

## If the answer is no

item-take-the-test = No agreement with that country, or the year has passed: you take the French driving test. Ask an employment adviser what help there is to pay.
item-contest = A refusal: the paper says how to challenge it and until when. See free legal help, or the Défenseur des droits.

## Contacts

item-phone = ANTS: by the form on its site.
item-guide = Réfugiés.info explains the exchange in plain words.

## Days that count

date-settled = Day on which you settled in France
    .hint = If you are not sure, take the earlier day.
date-receipt = Day on which you received the first receipt that names the protection
date-certificate = Date on the certificate of your right to drive
deadline-year-protected = Ask for the exchange by { $day } at the latest.
deadline-year = Ask for the exchange by { $day } at the latest.
deadline-certificate = The certificate is recent enough until { $day }.
    .if = if you neither have nor seek protection
deadline-letter = Last day to challenge it, says the letter: { $day }
