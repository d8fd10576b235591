## The interface
name = Jalon
back = Back
unknown = I don’t know, or I prefer not to say
languages-label = Language:

## At the foot and the head of every page
frame-private = Your answers stay on this device. Nobody reads them and nothing is sent.
frame-not-advice = This is information, not legal advice. The authority decides.
frame-not-native = These texts have not yet been read by a native speaker of English.
frame-not-kept = Your browser does not let us keep your answers: if you reload the page, they are lost.
frame-in-memory = On this site your answers stay in this page only: if you reload or leave it, they are lost.
frame-start-again = Wipe everything and start again

## The first page
home-title = Find the right procedure
home-lede = Answer a few plain questions about your diploma, your work or your studies in Europe. You get the list of what to prepare, in your language.
home-few-questions = About ten questions, often fewer. You can always answer “I don’t know”.
home-checklist = At the end: a list to tick and to print, with the papers, the steps and the official links.
home-private = Nothing leaves your device: no account, no name, no tracking.
home-start = Start
home-continue = Continue
home-find = I know the name of the procedure
home-answers = See my answers
who-title = Who is filling this in?
who-person = Me, for myself
who-helper = I help someone
who-helper-hint = The questions then speak of “the person”. Answer together with them if you can. What fits stays the same.
who-employer = I hire or host someone
who-employer-hint = The questions then speak of the person you hire or host. The list says first what you do, then what the person does.
next-person = Next person

## All questions on one page
sheet-link = All questions on one page
sheet-title = All questions on one page
sheet-lede = Answer what you know, in any order. What fits follows each answer.
sheet-no-answer = No answer yet
sheet-add = Add a country…
sheet-take-out = Take out
sheet-set-aside = Questions that do not matter now
sheet-set-aside-why = Going by the other answers, these change nothing. Answers given here are kept, and count again if they matter again.
sheet-count-open = Seem to fit: { $count }
sheet-count-check = To check: { $count }
sheet-count-undecided = Not decided yet: { $count }
sheet-count-closed = Do not fit: { $count }
sheet-one-by-one = One question at a time

## Starting again
again-title = Wipe everything and start again?
again-text = Your answers, ticks and dates will be wiped from this device. You cannot get them back.
again-yes = Wipe everything
again-no = No, keep my answers

## Before the next person
next-person-title = Start with the next person?
next-person-text = The answers, ticks and dates of this person will be wiped from this device. You cannot get them back. The language stays, and so does who is filling this in.
next-person-yes = Wipe, and start with the next person
next-person-no = No, keep these answers

## One question
question-status = Nobody reads your answer: it stays on this device. You may also leave it out.
question-why = Why do we ask?
question-continue = Continue
question-to-checklist = Back to the list
question-result-so-far = See what fits so far
question-answers = See my answers
question-progress = Question { $at } of about { $total }
question-progress-open = Question { $at }

country-filter = Search the list
country-found = { $count ->
    [0] No country found. Try another name.
    [one] { $count } country found
   *[other] { $count } countries found
}

money-country-first = Pay is compared in the currency of the country. Choose the country first.
money-choose-country = Choose the country
money-amount = Fixed gross pay
money-monthly = a month
money-yearly = a year
money-payments = How many times a year?
money-sum = That makes { $amount } gross a year.
pay-per-year = { $amount } a year
pay-per-month = { $payments ->
        [one] { $amount } a month, once a year
       *[other] { $amount } a month, { $payments } times a year
    }
pay-and-sum = { $paid } (that is { $amount } a year)

## Reading aloud
voice-read = Read aloud
voice-read-network = Read aloud (over the network)
voice-stop = Stop reading
voice-failed = Reading aloud did not work.
voice-network = Your device has no voice of its own for this language. Your browser would send the words of this page to a voice service on the network. Your answers are not sent, but the words can show what the page is about.
voice-agree = Read aloud all the same
voice-refuse = No, send nothing

## Errors
error-title = Error: { $title }
error-summary = There is a problem
error-nothing-chosen = Choose an answer. You can also choose “I don’t know, or I prefer not to say”.
error-empty = Write a number, or choose “I don’t know, or I prefer not to say”.
error-not-a-number = Write the number in digits, with no other sign. For example: 3000
error-negative = Write a number that is not below zero.
error-too-many-decimals = Write fewer digits after the decimal point.
error-too-large = This number is too large. Check the zeros.
error-ambiguous = This number can be read in two ways. Write it without points or commas.
error-payments = Write how many times a year you are paid this amount: a number from 1 to 24.
error-no-country = Choose the country first, or answer “I don’t know”.
error-exclusive = One of these answers does not go with any other. Keep either that one or the others.
error-between = Write a number between { $least } and { $most }.
error-waiting = One moment, the page is coming…
error-content = This part of the page did not arrive. Check the connection, then try again. Your answers are kept.
error-language = This language did not arrive. Check the connection, then try again.
error-retry = Try again

## Your answers
answers-title = Check your answers
answers-none = You have not answered any question yet.
answers-change = Change
answers-set-aside = Answers set aside
answers-set-aside-why = These answers do not count for now. They are kept: they come back if they count again.
answers-next-question = Next question
answers-to-result = See what fits

## The result
result-title = What fits
result-title-start = Where to start
result-title-so-far = What fits so far
result-so-far = There are questions left. This page can still change.
result-go-on = Go on with the questions
result-answers = See and change my answers
result-nothing = None of the procedures we know fits your answers. That does not mean that nothing is possible.
result-folded-count = More procedures to check ({ $count })
result-undetermined = Not decided yet
result-closed = What does not fit, and why
result-closed-count = What does not fit, and why ({ $count })
result-others-count = Other procedures, and why not ({ $count })
result-help-first = Nothing is certain yet. These people can look at your situation with you.
    .other = Nothing is certain yet. These people can look at the situation with you.
result-others-why = They are not for the need you chose, or we could not look at them. You can read them all the same.
result-cost = Cost
result-time = Time
result-decides = Who decides
result-not = What it is not:
result-checklist = See the list to prepare
result-where-to-turn = We suggest no change here. Free legal help near you can look at your situation: it is on every list, under “Help near you”.
    .other = We suggest no change here. Free legal help nearby can look at the person’s situation: it is on every list, under “Help near you”.
result-not-looked-at = Other conditions were not looked at.
result-see-anyway = Read the list all the same
result-you-said = You answered: { $question } – { $answer }
    .other = The answer was: { $question } – { $answer }
result-why = Why
result-missing = To do first
result-to-check = To check
result-assumed = We assumed that…
result-change = What would change the result (all of it together)
result-legal-first = Legal help first
start-lines = What to do and to know

verdict-open = This seems to fit. The authority decides.
verdict-nothing-needed = You probably need no permit.
    .other = The person probably needs no permit.
verdict-first-do = This seems to fit, but there is one thing to do first.
verdict-not-yet = Not yet: you have to wait.
    .other = Not yet: the person has to wait.
verdict-to-check = To check: not everything is certain.
verdict-closed = Does not fit, going by your answers.
verdict-not-relevant = Not for the need that you chose.
verdict-not-examined = Not looked at: your need or the country is missing.
verdict-undetermined = Not decided yet: there are questions left.

relation-instead-of = Instead of: { $name }
relation-instead-of-back = Perhaps instead of this: { $name }
relation-together = Goes together with: { $name }
relation-either-or = Either this, or: { $name }
relation-feeds = First this, then: { $name }
relation-feeds-back = Before this: { $name }
relation-falls-back-to = If this does not work: { $name }
relation-falls-back-to-back = A way on where this does not work: { $name }

cause-not-known = You did not answer “{ $question }”, or you do not know yet.
cause-day-decides = A year is not enough: the exact day decides (“{ $question }”).
cause-no-figure = We have no current amount for this country. Look at the official page.
cause-figure-past = Our amount was checked on { $checked }: it may have changed. Look at the official page.
cause-other-currency = The official amount is in { $currency }: we do not convert.
cause-may-not-offer = We do not know whether this country offers this.
cause-decided-by = Who decides: { $who }
cause-somebody-decides = Somebody else decides.

change-options = It would have to be: { $options }
change-figure = It would have to be at least { $amount } gross a year.
change-number-eq = It would have to be { $value }
change-number-ne = It would have to be other than { $value }
change-number-lt = It would have to be less than { $value }
change-number-le = It would have to be { $value } at most
change-number-gt = It would have to be more than { $value }
change-number-ge = It would have to be { $value } at least

## The checklist
checklist-print = Print this list
checklist-carry = Take this list with you
checklist-done = { $done } of { $total } done
checklist-fit-me = Make this list fit you
checklist-fit-me-count = { $count ->
    [one] One question, which you can skip.
   *[other] { $count } questions, which you can skip.
}
checklist-fit-me-start = Answer
checklist-for-whom = Who it is for
checklist-in-the-way = What stands in the way, from your answers
checklist-holds-if = This list holds on these conditions
checklist-help = Help near you
checklist-checked = Information checked since { $day }.
checklist-to-result = Back to what fits
checklist-does-it-fit = Does this fit me?
checklist-others = Find another procedure
checklist-sources = Sources
checklist-first = Do this first

section-before = Before you start
section-papers = Papers
section-steps = Steps
section-cost = Cost
section-time = How long
section-waiting = While you wait
section-after = Afterwards
section-refused = If the answer is no
section-contacts = Contacts

## Who does a line
by-person = The person
by-employer = Your employer
    .other = The employer
by-host = The school, company or host
by-office = The office: you wait
    .other = The office: the person waits
by-employer-you = You, the employer
by-host-you = You, the school, company or host
by-person-you = The person
by-office-you = The office: everybody waits

figure-until = In force until { $until }. Checked on { $checked }. Source:
figure-review = To be checked again from { $until }. Checked on { $checked }. Source:
page-label-needs = You need:
page-label-hours = Hours:
page-label-trap = Take care:
page-languages = Languages: { $languages }.
page-checked = Checked on { $day }.
source-dated = Page dated: { $dated }. Checked on { $checked }.
source-checked = Checked on { $checked }.

near-more = More help
near-europe = All of Europe
near-free = free
near-website = Website
topic-legal = law
topic-forms = forms
topic-recognition = diplomas
topic-work = work
topic-danger = danger
topic-children = children

## Finding by name
find-title = Which procedure are you looking for?
find-hint = Write a name or a word: qualifications passport, ENIC-NARIC, Blue Card…
find-count = { $count ->
    [0] No procedure found. Try another word, or answer the questions.
    [one] { $count } procedure
   *[other] { $count } procedures
}
find-questions = Answer the questions instead

## Names of languages
language-ar = Arabic
language-bg = Bulgarian
language-bn = Bengali
language-bs = Bosnian
language-cnr = Montenegrin
language-cs = Czech
language-da = Danish
language-de = German
language-el = Greek
language-en = English
language-es = Spanish
language-et = Estonian
language-fa = Persian
language-fi = Finnish
language-fr = French
language-hr = Croatian
language-hu = Hungarian
language-hy = Armenian
language-is = Icelandic
language-it = Italian
language-ka = Georgian
language-ku = Kurdish
language-lt = Lithuanian
language-lv = Latvian
language-mk = Macedonian
language-mt = Maltese
language-nb = Norwegian
language-nl = Dutch
language-no = Norwegian
language-pl = Polish
language-prs = Dari
language-ps = Pashto
language-pt = Portuguese
language-ro = Romanian
language-ru = Russian
language-sk = Slovak
language-sl = Slovenian
language-so = Somali
language-sq = Albanian
language-sr = Serbian
language-sv = Swedish
language-ti = Tigrinya
language-tr = Turkish
language-uk = Ukrainian
language-ur = Urdu

## Keeping and erasing
# Titles that the browser keeps in its history: they tell nothing.
title-list = Checklist
title-question = Question

keep-remember = Remember the answers on this device
keep-remember-hint = This is your choice. Without it, this page forgets everything when you close this tab; but a browser can sometimes reopen the tab that was closed last. With it, anybody who opens this page here sees the answers. Do not choose it on a shared or borrowed device: finish there with “Leave quickly and erase everything”.
keep-on = Done: the answers, ticks and dates stay on this device until you erase them.
keep-off = Taken off this device. Everything stays in this tab until you close it.
keep-refused = Your browser does not allow it. Nothing is kept after this tab is closed.
keep-here = Answers are remembered on this device. Anybody who opens this page here sees them.
keep-erased = Erased: no answer, no tick and no date is left here.
keep-beyond = We cannot erase what has left this page: paper, files you saved, messages and links already sent. The history of the browser still shows that this site was opened, but not your answers. If this page is open in another tab, erase there too.
exit-leave = Leave quickly and erase everything
exit-closed = Closed. You can close this tab.

## A link that was opened
arrival-asks = You are opening a link, and there are answers here already
arrival-asks-text = If you use the link, it takes the place of what is here: answers, ticks and dates. Nothing is lost until you choose.
arrival-brings = { $count ->
    [one] In the link: { $count } answer
   *[other] In the link: { $count } answers
}
arrival-opens = The link opens the list: { $name }
arrival-here = { $count ->
    [one] Here: { $count } answer
   *[other] Here: { $count } answers
}
arrival-keep = Keep what is here
arrival-use = Use the link instead
arrival-changed = The link is open, except for a part
arrival-changed-text = This guide has changed since the link was made. This no longer fits and was left out:
arrival-lost-answer = your answer to “{ $question }”
arrival-lost-list = the list that was open
arrival-lost-questions = { $count ->
    [one] { $count } answer to a question that is no longer asked
   *[other] { $count } answers to questions that are no longer asked
}
arrival-lost-lines = { $count ->
    [one] { $count } tick on a line that is no longer there
   *[other] { $count } ticks on lines that are no longer there
}
arrival-go-on = Continue
arrival-unreadable = This link cannot be opened
arrival-damaged = A part of it is missing, or was changed on the way. Open it again from the message, or scan the code once more. If that is not enough, ask for a new link.
arrival-newer = It comes from a newer version of this guide. Reload this page with an internet connection, then open the link again.
arrival-not-ours = It was not made by this guide, or something was added to it. Ask for a new link.
arrival-still-here = Nothing was taken from it. What you had here is still here.
arrival-nothing = Nothing was taken from it. You can also start here with the questions.
arrival-begin = Go to the first page

## Who stands behind this copy
about = Pages about Jalon
about-accessibility = Accessibility
about-accessibility-not = Accessibility: not compliant
about-accessibility-partly = Accessibility: partially compliant
about-accessibility-fully = Accessibility: fully compliant
about-privacy = Privacy
about-legal = Legal notice
about-content = Who answers for the content
about-report = Report an error
about-published = Published by { $name }
about-hosted = Hosted by { $name }
