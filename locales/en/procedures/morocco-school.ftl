## In short

not = It is not for a university degree: another ministry handles that.
cost = We found no fee. Ask the ministry before you pay for anything.
time = No time found. You follow the request live on the platform.
decides = The Moroccan Ministry of National Education, Preschool and Sports.

## Who can ask

condition-kind = It is a certificate that ends a school cycle, or a BTS.
    .no = A university degree goes to the Ministry of Higher Education, not to this one.
condition-ask-first = The certificate is from a school abroad.
    .no = No page says which way holds for a school in Morocco with a foreign programme. Ask before you begin.
    .who = the Ministry of National Education
condition-not-fled = Morocco is not a country that you fled.
    .no = You ask for protection or have it. If Morocco is the country that you fled, do not contact its offices. See a free adviser first.
    .who = you, with a free legal adviser
condition-recognised-school = The school, or the authority above it, is recognised in the country that issued the certificate.
condition-lived-there = You lived in that country lawfully during the studies.

relation-morocco-higher = Two ministries: this one for school and BTS, the other for university.

## Before you start

item-not-if-fled = If Morocco is the country that you fled: do not write to its offices and do not create an account. See free legal help first.
    .if = if you ask for protection or have it
item-right-ministry = Certificate that ends a school cycle, or BTS: you are in the right place. University degree: see the Ministry of Higher Education.
item-foreign-cycle = School in Morocco with a foreign programme: write to the ministry first. Ask whether this way holds for your certificate.
    .if = if your school in Morocco follows a foreign programme
item-read-first = Read the platform first: procedures, papers asked for, legal texts to download. You can do this without having a file.
item-guide = Download the reference guide of equivalences.
item-since-1967 = Look for your certificate in the list of decisions published in the Bulletin officiel since 1967. If it is there, note the decision and name it.

## Papers

item-platform-list = The list on the platform is the one that holds. The next lines come from the former paper procedure (2022): compare.
item-request = A request addressed to the minister.
item-certificate = A copy of the certificate or diploma.
item-transcript = The list of marks, with the marking scale.
item-programme = The programme of study with its hours, and an official note on the failing mark and the exam board.
    .protected = The programme of study and the marks: what you kept. Do not write to a public school or an office of the country you left. Ask the Moroccan ministry what it accepts.
item-residence = An official proof that you lived in that country lawfully during the studies.
    .protected = Proof that you lived in that country during the studies, from what you kept: old visas, stamps, school papers. Ask nothing of offices of the country you left.
item-certified = The stamps asked for: the authority of the country that issued the certificate, then the Moroccan embassy or Foreign Affairs. Ask before whether this still holds online.
    .protected = Stamps of another country: we found no rule for somebody who is protected from that country. First ask the Moroccan ministry what it accepts, and do not contact the country you left.
item-translation = A translation, if a paper is neither in Arabic nor in French.
    .protected = A translation, if a paper is neither in Arabic nor in French: by a sworn translator where you live, not by an office of the country you left.
item-keep-originals = Send images. Keep your originals, and a photo of every page.

## Steps

item-account = Register on the platform.
    .if = if you have not begun
item-save = Enter your data and those of the certificate, then save. It is not sent yet.
    .if = if you have not begun
item-submit = Send the request. Saving is not enough.
    .if = if you have not sent the request yet
item-no-visit = Everything is done at a distance: you do not have to go to the ministry.

## Cost

item-free-or-not = No fee found. Ask the ministry. Pay nobody for a form, a place or an answer.

## How long

item-no-time = The ministry says that it wants to answer faster, but the page gives no time limit. Law 55.19 sets limits: ask for yours.

## While you wait

item-follow = Follow the request live on the platform: from registration to the letter.
item-letter = The ministry sends a letter: yes or no.

## After

item-letter-is-not-it = A letter of approval is not yet the published decision. We found no page that says whether the letter alone is enough: wait for the Bulletin officiel.
    .if = if the decision is not published yet
item-decision = You receive a copy of the decision as soon as the Bulletin officiel has published it. Keep it, and note the number and the date.
    .term = Bulletin officiel (الجريدة الرسمية)
item-same-rights = The certificate then gives the same rights as the Moroccan one to which it is made equal.

## If the answer is no

item-rejected = The letter says no: ask in writing for the reasons, and for what is missing.
item-no-appeal-found = We found no page about an appeal. Ask the ministry, the same day, how to challenge it and until when.

## Contacts

item-ministry = The Ministry of National Education, through the platform.
