## In short

not = It is not the reading of a foreign diploma (ENIC-NARIC), not a residence permit, and not a licence for a protected job.
cost = Being accompanied may cost money. There is help to pay: ask for it before you sign a quote.
time = Several months. The official pages give no fixed time.
decides = The body that awards the diploma, then a jury.

## Who can ask

condition-experience = You want your experience recognised, with no diploma that fits.
    .no = You did not choose experience. To have a diploma read, other results fit better. You can come back here later.
condition-status = Your situation lets you take the steps without risk.
    .no = A page says that VAE is open whatever the nationality. None says what holds in your situation. See a free adviser first.
    .who = the public service France VAE
condition-related-activity = What you have done is like the activities of the diploma that you aim for.
condition-registered = This diploma is on the national register (RNCP).

## Before you start

item-find-diploma = Look for a diploma close to what you can do. Compare your work with its part “Activités visées” (activities aimed at).
item-no-minimum = There has been no minimum time since 2024. Jobs, placements, volunteering and personal life count.
