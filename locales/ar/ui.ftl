## الواجهة
name = Jalon
back = رجوع
unknown = لا أعرف، أو أفضّل ألا أجيب
languages-label = اللغة:

## في أعلى كل صفحة وأسفلها
frame-private = تبقى أجوبتك على هذا الجهاز. لا يقرؤها أحد ولا يُرسَل شيء.
frame-not-advice = هذه معلومات، وليست استشارة قانونية. القرار للجهة المختصة.
frame-not-native = لم يراجع هذه النصوص بعد شخص لغته الأم العربية.
frame-not-kept = متصفحك لا يسمح لنا بحفظ أجوبتك: إذا أعدت تحميل الصفحة، ضاعت.
frame-in-memory = في هذا الموقع تبقى أجوبتك في هذه الصفحة فقط: إذا أعدت تحميلها أو غادرتها، ضاعت.
frame-start-again = امسح كل شيء وابدأ من جديد

## الصفحة الأولى
home-title = اعثر على الإجراء المناسب
home-lede = أجب عن بعض الأسئلة البسيطة عن شهادتك أو عملك أو دراستك في أوروبا. تحصل على قائمة بما عليك تحضيره، بلغتك.
home-few-questions = نحو عشرة أسئلة، وأقل في أحيان كثيرة. يمكنك دائمًا أن تجيب «لا أعرف».
home-checklist = في النهاية: قائمة تضع عليها العلامات وتطبعها، فيها الأوراق والخطوات والروابط الرسمية.
home-private = لا شيء يغادر جهازك: لا حساب، ولا اسم، ولا تتبّع.
home-start = ابدأ
home-continue = تابع
home-find = أعرف اسم الإجراء
home-answers = انظر إلى أجوبتي
who-title = من يملأ هذه الأسئلة؟
who-person = أنا، لنفسي
who-helper = أساعد شخصًا
who-helper-hint = تتحدث الأسئلة عندئذ عن «الشخص». أجب معه إن أمكن. ما يناسبه يبقى كما هو.
who-employer = أوظّف شخصًا أو أستضيفه
who-employer-hint = تتحدث الأسئلة عندئذ عن الشخص الذي توظّفه أو تستضيفه. تذكر القائمة أولًا ما تفعله أنت، ثم ما يفعله الشخص.
next-person = الشخص التالي

## All questions on one page
sheet-link = كل الأسئلة في صفحة واحدة
sheet-title = كل الأسئلة في صفحة واحدة
sheet-lede = أجب عمّا تعرفه، بأي ترتيب. تتغير النتيجة بعد كل جواب.
sheet-no-answer = لا جواب بعد
sheet-add = أضف بلدًا…
sheet-take-out = احذف
sheet-set-aside = أسئلة لا تهم الآن
sheet-set-aside-why = بحسب الأجوبة الأخرى، لا تغيّر هذه الأسئلة شيئًا. الأجوبة المعطاة هنا محفوظة، وتُحسب من جديد إذا أصبحت مهمة.
sheet-count-open = يبدو مناسبًا: { $count }
sheet-count-check = يجب التحقق: { $count }
sheet-count-undecided = لم يتقرر بعد: { $count }
sheet-count-closed = لا يناسب: { $count }
sheet-one-by-one = سؤال واحد في كل مرة

## البدء من جديد
again-title = هل تريد مسح كل شيء والبدء من جديد؟
again-text = ستُمسح أجوبتك والعلامات والتواريخ التي وضعتها من هذا الجهاز. لا يمكنك استرجاعها.
again-yes = امسح كل شيء
again-no = لا، احتفظ بأجوبتي

## Before the next person
next-person-title = هل ننتقل إلى الشخص التالي؟
next-person-text = ستُمسح أجوبة هذا الشخص وعلاماته وتواريخه من هذا الجهاز. لا يمكن استرجاعها. تبقى اللغة، ويبقى اختيار من يملأ الأسئلة.
next-person-yes = امسح وانتقل إلى الشخص التالي
next-person-no = لا، احتفظ بهذه الأجوبة

## سؤال واحد
question-status = لا يقرأ أحد جوابك: يبقى على هذا الجهاز. ويمكنك أيضًا ألا تجيب.
question-why = لماذا نسأل؟
question-continue = تابع
question-to-checklist = العودة إلى القائمة
question-result-so-far = انظر إلى ما يناسبك حتى الآن
question-answers = انظر إلى أجوبتي
question-progress = السؤال { $at } من نحو { $total }
question-progress-open = السؤال { $at }

country-filter = ابحث في القائمة
country-found = { $count ->
    [zero] لم نجد أي بلد. جرّب اسمًا آخر.
    [one] وجدنا بلدًا واحدًا
    [two] وجدنا بلدين
    [few] وجدنا { $count } بلدان
    [many] وجدنا { $count } بلدًا
   *[other] وجدنا { $count } بلد
}

money-country-first = يُقارن الراتب بعملة البلد. اختر البلد أولًا.
money-choose-country = اختر البلد
money-amount = الراتب الإجمالي الثابت
money-monthly = في الشهر
money-yearly = في السنة
money-payments = كم مرة في السنة؟
money-sum = المجموع { $amount } إجماليًا في السنة.
pay-per-year = { $amount } في السنة
pay-per-month = { $amount } في الشهر، عدد الدفعات في السنة: { $payments }
pay-and-sum = { $paid } (أي { $amount } في السنة)

## القراءة بصوت مسموع
voice-read = قراءة بصوت مسموع
voice-read-network = قراءة بصوت مسموع (عبر الشبكة)
voice-stop = إيقاف القراءة
voice-failed = لم تنجح القراءة بصوت مسموع.
voice-network = ليس في جهازك صوت خاص به لهذه اللغة. سيرسل متصفحك كلمات هذه الصفحة إلى خدمة صوتية على الشبكة. أجوبتك لا تُرسل، لكن هذه الكلمات قد تُظهر موضوع الصفحة.
voice-agree = القراءة رغم ذلك
voice-refuse = لا، لا ترسل شيئًا

## الأخطاء
error-title = خطأ: { $title }
error-summary = توجد مشكلة
error-nothing-chosen = اختر جوابًا. يمكنك أيضًا أن تختار «لا أعرف، أو أفضّل ألا أجيب».
error-empty = اكتب رقمًا، أو اختر «لا أعرف، أو أفضّل ألا أجيب».
error-not-a-number = اكتب العدد بالأرقام، من دون أي علامة أخرى. مثلًا: 3000
error-negative = اكتب عددًا لا يقل عن الصفر.
error-too-many-decimals = اكتب أرقامًا أقل بعد الفاصلة العشرية.
error-too-large = هذا العدد كبير جدًا. تحقق من الأصفار.
error-ambiguous = يمكن قراءة هذا العدد بطريقتين. اكتبه من دون نقاط أو فواصل.
error-payments = اكتب كم مرة في السنة تتقاضى هذا المبلغ: عدد من 1 إلى 24.
error-no-country = اختر البلد أولًا، أو أجب «لا أعرف».
error-exclusive = أحد هذه الأجوبة لا يجتمع مع أي جواب آخر. احتفظ إما بهذا الجواب وحده وإما بالأجوبة الأخرى.
error-between = اكتب عددًا بين { $least } و{ $most }.
error-waiting = لحظة، الصفحة في الطريق…
error-content = لم يصل هذا الجزء من الصفحة. تحقق من الاتصال، ثم حاول مرة أخرى. أجوبتك محفوظة.
error-language = لم تصل هذه اللغة. تحقق من الاتصال، ثم حاول مرة أخرى.
error-retry = حاول مرة أخرى

## أجوبتك
answers-title = راجع أجوبتك
answers-none = لم تجب عن أي سؤال بعد.
answers-change = تغيير
answers-set-aside = أجوبة موضوعة جانبًا
answers-set-aside-why = هذه الأجوبة لا تُحسب في الوقت الحالي. هي محفوظة: وتعود إذا أصبحت تُحسب من جديد.
answers-next-question = السؤال التالي
answers-to-result = انظر إلى ما يناسبك

## النتيجة
result-title = ما يناسبك
result-title-start = من أين تبدأ
result-title-so-far = ما يناسبك حتى الآن
result-so-far = بقيت أسئلة. ما زال من الممكن أن تتغير هذه الصفحة.
result-go-on = تابع الأسئلة
result-answers = انظر إلى أجوبتي وغيّرها
result-nothing = لا يناسب أجوبتك أيّ إجراء من الإجراءات التي نعرفها. هذا لا يعني أنه لا شيء ممكن.
result-folded-count = إجراءات أخرى يجب التحقق منها ({ $count })
result-undetermined = لم يتقرر بعد
result-closed = ما لا يناسب، ولماذا
result-closed-count = ما لا يناسب، ولماذا ({ $count })
result-others-count = إجراءات أخرى، ولماذا لم تُذكر ({ $count })
result-help-first = لا شيء مؤكد بعد. يمكن لهؤلاء أن ينظروا معك في وضعك.
    .other = لا شيء مؤكد بعد. يمكن لهؤلاء أن ينظروا معك في الوضع.
result-others-why = ليست للحاجة التي اخترتها، أو لم نستطع النظر فيها. يمكنك أن تقرأها مع ذلك.
result-cost = التكلفة
result-time = المدة
result-decides = من يقرر
result-not = ما لا يعنيه هذا الإجراء:
result-checklist = انظر إلى قائمة ما يجب تحضيره
result-where-to-turn = لا نقترح أي تغيير هنا. يمكن لجهة مساعدة قانونية مجانية قريبة منك أن تنظر في وضعك: تجدها في كل قائمة، تحت «مساعدة قريبة منك».
    .other = لا نقترح أي تغيير هنا. يمكن لجهة مساعدة قانونية مجانية قريبة أن تنظر في وضع الشخص: تجدها في كل قائمة، تحت «مساعدة قريبة منك».
result-not-looked-at = هناك شروط أخرى لم نتحقق منها.
result-see-anyway = اقرأ القائمة مع ذلك
result-you-said = أجبت: { $question } – { $answer }
    .other = كان الجواب: { $question } – { $answer }
result-why = لماذا
result-missing = ما يجب فعله أولًا
result-to-check = يجب التحقق
result-assumed = افترضنا أن…
result-change = ما قد يغيّر النتيجة (كله معًا)
result-legal-first = المساعدة القانونية أولًا
start-lines = ما يجب فعله ومعرفته

verdict-open = يبدو أن هذا يناسبك. القرار للجهة المختصة.
verdict-nothing-needed = على الأرجح لا تحتاج إلى تصريح.
    .other = على الأرجح لا يحتاج الشخص إلى تصريح.
verdict-first-do = يبدو أن هذا يناسبك، لكن هناك شيئًا واحدًا عليك أن تفعله أولًا.
verdict-not-yet = ليس بعد: عليك أن تنتظر.
    .other = ليس بعد: على الشخص أن ينتظر.
verdict-to-check = يجب التحقق: ليس كل شيء مؤكدًا.
verdict-closed = لا يناسب، بحسب أجوبتك.
verdict-not-relevant = ليس للحاجة التي اخترتها.
verdict-not-examined = لم ننظر فيه: تنقص حاجتك أو ينقص البلد.
verdict-undetermined = لم يتقرر بعد: بقيت أسئلة.

relation-instead-of = بدلًا من: { $name }
relation-instead-of-back = ربما بدلًا من هذا: { $name }
relation-together = مع هذا أيضًا: { $name }
relation-either-or = هذا، أو: { $name }
relation-feeds = هذا أولًا، ثم: { $name }
relation-feeds-back = قبل هذا: { $name }
relation-falls-back-to = إذا لم ينجح هذا: { $name }
relation-falls-back-to-back = طريق آخر إذا لم ينجح هذا: { $name }

cause-not-known = لم تجب عن السؤال «{ $question }»، أو لا تعرف الجواب بعد.
cause-day-decides = السنة وحدها لا تكفي: اليوم بالضبط هو الحاسم («{ $question }»).
cause-no-figure = ليس لدينا مبلغ حالي لهذا البلد. انظر الصفحة الرسمية.
cause-figure-past = تحققنا من المبلغ في { $checked }: ربما تغيّر. انظر الصفحة الرسمية.
cause-other-currency = المبلغ الرسمي بعملة { $currency }: نحن لا نحوّل العملات.
cause-may-not-offer = لا نعرف هل يقدّم هذا البلد ذلك.
cause-decided-by = من يقرر: { $who }
cause-somebody-decides = شخص آخر أو جهة أخرى تقرر.

change-options = يلزم أن يكون الجواب: { $options }
change-figure = يلزم أن يكون { $amount } على الأقل إجماليًا في السنة.
change-number-eq = يلزم أن يكون { $value }
change-number-ne = يلزم أن يكون غير { $value }
change-number-lt = يلزم أن يكون أقل من { $value }
change-number-le = يلزم أن يكون { $value } على الأكثر
change-number-gt = يلزم أن يكون أكثر من { $value }
change-number-ge = يلزم أن يكون { $value } على الأقل

## القائمة
checklist-print = اطبع هذه القائمة
checklist-carry = خذ هذه القائمة معك
checklist-done = أُنجز { $done } من { $total }
checklist-fit-me = اجعل هذه القائمة مناسبة لك
checklist-fit-me-count = { $count ->
    [zero] لا أسئلة.
    [one] سؤال واحد يمكنك أن تتخطاه.
    [two] سؤالان يمكنك أن تتخطاهما.
    [few] { $count } أسئلة يمكنك أن تتخطاها.
    [many] { $count } سؤالًا يمكنك أن تتخطاها.
   *[other] { $count } سؤال يمكنك أن تتخطاها.
}
checklist-fit-me-start = أجب
checklist-for-whom = لمن هذا الإجراء
checklist-in-the-way = ما يقف في الطريق، بحسب أجوبتك
checklist-holds-if = هذه القائمة صحيحة بهذه الشروط
checklist-help = مساعدة قريبة منك
checklist-checked = معلومات جرى التحقق منها منذ { $day }.
checklist-to-result = العودة إلى ما يناسبك
checklist-does-it-fit = هل يناسبني هذا؟
checklist-others = ابحث عن إجراء آخر
checklist-sources = المصادر
checklist-first = افعل هذا أولًا

section-before = قبل أن تبدأ
section-papers = الأوراق
section-steps = الخطوات
section-cost = التكلفة
section-time = المدة
section-waiting = أثناء الانتظار
section-after = بعد ذلك
section-refused = إذا كان الجواب لا
section-contacts = جهات الاتصال

## Who does a line
by-person = الشخص
by-employer = صاحب عملك
    .other = صاحب العمل
by-host = المدرسة أو الشركة أو الجهة المستضيفة
by-office = الجهة الرسمية: أنت تنتظر
    .other = الجهة الرسمية: الشخص ينتظر
by-employer-you = أنت، صاحب العمل
by-host-you = أنت، المدرسة أو الشركة أو الجهة المستضيفة
by-person-you = الشخص
by-office-you = الجهة الرسمية: الجميع ينتظر

figure-until = سارٍ حتى { $until }. تحققنا منه في { $checked }. المصدر:
figure-review = يجب التحقق منه من جديد ابتداءً من { $until }. تحققنا منه في { $checked }. المصدر:
page-label-needs = تحتاج إلى:
page-label-hours = الأوقات:
page-label-trap = انتبه:
page-languages = اللغات: { $languages }.
page-checked = تحققنا منه في { $day }.
source-dated = تاريخ الصفحة: { $dated }. تحققنا منها في { $checked }.
source-checked = تحققنا منه في { $checked }.

near-more = مساعدة أخرى
near-europe = كل أوروبا
near-free = مجاني
near-website = الموقع
topic-legal = قانون
topic-forms = استمارات
topic-recognition = شهادات
topic-work = عمل
topic-danger = خطر
topic-children = أطفال

## البحث بالاسم
find-title = عن أيّ إجراء تبحث؟
find-hint = اكتب اسمًا أو كلمة: جواز المؤهلات، ENIC-NARIC، البطاقة الزرقاء…
find-count = { $count ->
    [zero] لم نجد أي إجراء. جرّب كلمة أخرى، أو أجب عن الأسئلة.
    [one] إجراء واحد
    [two] إجراءان
    [few] { $count } إجراءات
    [many] { $count } إجراءً
   *[other] { $count } إجراء
}
find-questions = أجب عن الأسئلة بدلًا من ذلك

## أسماء اللغات
language-ar = العربية
language-bg = البلغارية
language-bn = البنغالية
language-bs = البوسنية
language-cnr = لغة الجبل الأسود
language-cs = التشيكية
language-da = الدنماركية
language-de = الألمانية
language-el = اليونانية
language-en = الإنجليزية
language-es = الإسبانية
language-et = الإستونية
language-fa = الفارسية
language-fi = الفنلندية
language-fr = الفرنسية
language-hr = الكرواتية
language-hu = المجرية
language-hy = الأرمينية
language-is = الآيسلندية
language-it = الإيطالية
language-ka = الجورجية
language-ku = الكردية
language-lt = الليتوانية
language-lv = اللاتفية
language-mk = المقدونية
language-mt = المالطية
language-nb = النرويجية
language-nl = الهولندية
language-no = النرويجية
language-pl = البولندية
language-prs = الدارية
language-ps = البشتوية
language-pt = البرتغالية
language-ro = الرومانية
language-ru = الروسية
language-sk = السلوفاكية
language-sl = السلوفينية
language-so = الصومالية
language-sq = الألبانية
language-sr = الصربية
language-sv = السويدية
language-ti = التغرينية
language-tr = التركية
language-uk = الأوكرانية
language-ur = الأردية

## الحفظ والمسح
# Titles that the browser keeps in its history: they tell nothing.
title-list = قائمة
title-question = سؤال

keep-remember = تذكّر الأجوبة على هذا الجهاز
keep-remember-hint = هذا اختيارك. من دونه تنسى هذه الصفحة كل شيء عندما تغلق علامة التبويب هذه، لكن المتصفح قد يعيد أحيانًا فتح آخر علامة تبويب أُغلقت. ومعه يرى الأجوبةَ كلُّ من يفتح هذه الصفحة هنا. لا تختره على جهاز مشترك أو مستعار، وأنهِ عليه بزر «اخرج بسرعة وامسح كل شيء».
keep-on = تم: تبقى الأجوبة والعلامات والتواريخ على هذا الجهاز إلى أن تمسحها.
keep-off = أُزيلت من هذا الجهاز. يبقى كل شيء في علامة التبويب هذه إلى أن تغلقها.
keep-refused = متصفحك لا يسمح بذلك. لا يبقى شيء بعد إغلاق علامة التبويب هذه.
keep-here = على هذا الجهاز أجوبة محفوظة. يراها كل من يفتح هذه الصفحة هنا.
keep-erased = تم المسح: لم يبق هنا أي جواب ولا علامة ولا تاريخ.
keep-beyond = لا يمكننا مسح ما خرج من هذه الصفحة: الورق، والملفات التي حفظتها، والرسائل والروابط التي أُرسلت. يُظهر سجل المتصفح أن هذا الموقع فُتح، لكنه لا يُظهر أجوبتك. إذا كانت هذه الصفحة مفتوحة في علامة تبويب أخرى، فامسح هناك أيضًا.
exit-leave = اخرج بسرعة وامسح كل شيء
exit-closed = أُغلقت الصفحة. يمكنك إغلاق علامة التبويب.

## رابط فُتح
arrival-asks = أنت تفتح رابطًا، وهنا أجوبة من قبل
arrival-asks-text = إذا استعملت الرابط أخذ مكان ما هو هنا: الأجوبة والعلامات والتواريخ. لا يضيع شيء قبل أن تختار.
arrival-brings = { $count ->
    [zero] لا أجوبة في الرابط
    [one] في الرابط: جواب واحد
    [two] في الرابط: جوابان
    [few] في الرابط: { $count } أجوبة
    [many] في الرابط: { $count } جوابًا
   *[other] في الرابط: { $count } جواب
}
arrival-opens = يفتح الرابط هذه القائمة: { $name }
arrival-here = { $count ->
    [zero] لا أجوبة هنا
    [one] هنا: جواب واحد
    [two] هنا: جوابان
    [few] هنا: { $count } أجوبة
    [many] هنا: { $count } جوابًا
   *[other] هنا: { $count } جواب
}
arrival-keep = أبقِ ما هو هنا
arrival-use = استعمل الرابط بدلًا منه
arrival-changed = فُتح الرابط، ما عدا جزءًا منه
arrival-changed-text = تغيّر هذا الدليل منذ صُنع الرابط. ما يلي لم يعد مناسبًا فتُرك:
arrival-lost-answer = جوابك عن «{ $question }»
arrival-lost-list = القائمة التي كانت مفتوحة
arrival-lost-questions = { $count ->
    [zero] لا أجوبة
    [one] جواب عن سؤال لم يعد يُطرح
    [two] جوابان عن سؤالين لم يعودا يُطرحان
    [few] { $count } أجوبة عن أسئلة لم تعد تُطرح
    [many] { $count } جوابًا عن أسئلة لم تعد تُطرح
   *[other] { $count } جواب عن أسئلة لم تعد تُطرح
}
arrival-lost-lines = { $count ->
    [zero] لا علامات
    [one] علامة على سطر لم يعد موجودًا
    [two] علامتان على سطرين لم يعودا موجودين
    [few] { $count } علامات على أسطر لم تعد موجودة
    [many] { $count } علامة على أسطر لم تعد موجودة
   *[other] { $count } علامة على أسطر لم تعد موجودة
}
arrival-go-on = تابع
arrival-unreadable = لا يمكن فتح هذا الرابط
arrival-damaged = جزء منه ناقص، أو تغيّر في الطريق. افتحه مرة أخرى من الرسالة، أو صوّر الرمز مرة أخرى. وإذا لم يكفِ ذلك فاطلب رابطًا جديدًا.
arrival-newer = جاء من نسخة أحدث من هذا الدليل. أعد تحميل هذه الصفحة وأنت متصل بالإنترنت، ثم افتح الرابط مرة أخرى.
arrival-not-ours = لم يصنعه هذا الدليل، أو أُضيف إليه شيء. اطلب رابطًا جديدًا.
arrival-still-here = لم يؤخذ منه شيء. ما كان لديك هنا ما زال هنا.
arrival-nothing = لم يؤخذ منه شيء. يمكنك أيضًا أن تبدأ هنا بالأسئلة.
arrival-begin = إلى الصفحة الأولى

## من وراء هذه النسخة
about = صفحات عن Jalon
about-accessibility = إمكانية الوصول
about-accessibility-not = إمكانية الوصول: غير مطابق
about-accessibility-partly = إمكانية الوصول: مطابق جزئيًا
about-accessibility-fully = إمكانية الوصول: مطابق كليًا
about-privacy = الخصوصية
about-legal = البيانات القانونية
about-content = من المسؤول عن المحتوى
about-report = الإبلاغ عن خطأ
about-published = الناشر: { $name }
about-hosted = المستضيف: { $name }
