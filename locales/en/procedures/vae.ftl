## In short

not = It is not the reading of a foreign diploma (ENIC-NARIC), not a residence permit, and not a licence for a protected job.
cost = Being accompanied may cost money. There is help to pay: ask for it before you sign a quote.
time = Several months. The official pages give no fixed time.
decides = The organisation that awards the diploma, then a jury.

## Who can ask

condition-experience = You want your experience recognised, with no diploma that fits.
    .no = You did not choose experience. To have a diploma read, other results fit better. You can come back here later.
condition-status = Your situation lets you take the steps without risk.
    .no = A page says that VAE is open whatever the nationality. None says what holds in your situation. See a free adviser first.
    .who = the public service France VAE
condition-related-activity = What you have done is like the activities of the diploma that you aim for.
condition-registered = This diploma is on the national register (RNCP).

## Before you start

item-adviser-first = Before you give your papers to an office, see a free adviser. Ask whether VAE is possible in your situation.
    .if = if your request is refused, if another country must examine it, if you are tolerated, have no valid paper, or are under 18 and without your parents
item-find-diploma = Look for a diploma close to what you can do. Compare your work with its part “Activités visées” (activities aimed at).
item-no-minimum = There has been no minimum time since 2024. Jobs, placements, volunteering and personal life count. Old pages still ask for one or three years.
item-every-nationality = VAE is open whatever the nationality, and work done abroad counts.
item-abroad-harder = With experience from outside Europe, some organisations hesitate. A good adviser helps. Experience in France, also as a volunteer, can complete your file.
item-not-every-diploma = The site France VAE does not handle every diploma (in January 2025, only jobs in health and social care). If yours is not there, ask the organisation that awards it: it has its own way.
item-protected-job = Does the law protect your job? A diploma is not always enough. First ask the office that gives the licence.
    .if = if the law protects your job
item-alone-or-not = Choose: alone, or with an adviser (architecte accompagnateur de parcours, AAP). It is not compulsory, but it helps: the adviser also looks for money for you.

## Papers

item-activity-list = The list of your jobs, placements and activities: dates, places, what you really did. Write it in your own words.
item-work-proof = Proof of this experience: work certificates, contracts, pay slips, statements of volunteering.
    .protected = The proof that you have: contracts, pay slips, photos of the work, statements of colleagues. Do not ask a public employer of the country you left: see a free adviser first.
item-translations = Proof in another language: a sworn translation into French may be asked for. Ask first for which ones.
    .protected = Proof in another language: a sworn translation into French may be asked for. Ask first for which ones, and take a translator in France, not an office of the country you left.
item-keep-originals = Show your originals, do not leave them. Keep a photo of every page, front and back.

## Steps

item-create-account = Create an account on France VAE: name, e-mail, phone, département. Choose the diploma, state your aim and sum up your experience.
item-one-a-year = Choose well: only one request per diploma and year.
item-choose-adviser = If you want to be accompanied: choose somebody on the list, and read the quote. You may refuse it.
item-plan = With the adviser: check that this diploma fits, and plan a training or a trial at a company if something is missing. For a training, the adviser shows at least three quotes.
item-feasibility-file = Fill in and send the feasibility file (dossier de faisabilité). The adviser can send it for you.
item-admissible = The organisation that awards the diploma says whether the request is admissible: the experience is directly related, and the path makes sense.
item-start-soon = Request accepted: begin the planned steps soon. One page speaks of 6 months: ask for your date.
item-validation-file = Write the validation file: your main activities, and what they show that you can do.
item-jury = The jury reads the file. It may talk with you and, for some diplomas, watch you work. Prepare with somebody.

## Cost

item-who-pays = Ask who pays for the adviser before you sign: your training account (CPF), your employer, France Travail, the OPCO or Transitions Pro.
item-pay-nobody = Nobody can sell you a diploma or an answer of the jury. Pay only what stands in a quote that you accepted.
item-leave = Employed? There is a leave for VAE: up to 48 hours, with all or part of the pay.

## How long

item-no-fixed-time = A guide for candidates speaks of 6 to 8 months on average. It is not guaranteed: ask for the dates of the jury at the start.

## While you wait

item-go-on = Go on learning French. Keep a proof of all that you do, of volunteering too.

## After

item-whole = Everything is validated: the diploma is worth the same as through studies.
item-part = A part is validated: keep it, and ask how to finish (training, experience, help after the jury).

## If the answer is no

item-nothing = Nothing is validated, or the request is not admissible: ask in writing for the reasons, and how to challenge it. Another diploma may fit better.
item-other-ways = The adviser can also point you to a training or a professional title (titre professionnel).

## Contacts

item-portal = France VAE: the site, frequent questions and the list of advisers.
item-near-you = Near you: look for an association on Réfugiés.info.

## Days that count

deadline-start-soon = Begin the planned steps by { $day } at the latest.
