## EQPR

link-eqpr-coe = صفحة مجلس أوروبا عن جواز المؤهلات
link-eqpr-portal = بوابة جواز المؤهلات
    .needs = عنوان بريد إلكتروني، ونسخ ممسوحة ضوئيًا أو صور لأوراقك، واستمارة موقّعة. لا شيء يُدفع.
    .trap = هناك زرّان: «Confirm» ثم «Send request». الثاني وحده يرسل الطلب. هناك عنوان ثانٍ متداول: ابدأ من صفحة مجلس أوروبا.
link-eqpr-guide-fr = دليل موقع ⁨Réfugiés.info⁩: طلب جواز المؤهلات
link-unesco-passport = جواز مؤهلات اليونسكو (UNESCO Qualifications Passport)
link-vae = الخدمة العمومية الفرنسية ⁨France VAE⁩: شهادة عن طريق الخبرة

## ENIC-NARIC

link-enic-naric-network = كل مراكز الاعتراف، بلدًا بلدًا
    .trap = هذا دليل عناوين: تقدّم الطلب إلى مركز البلد الذي اخترته.
link-enic-naric-refugees = شبكة المراكز: صفحة للاجئين
link-phoenix = منصة الطلبات للمركز الفرنسي (Phoenix)
    .needs = عنوان بريد إلكتروني ونسخ ممسوحة ضوئيًا. وبطاقة مصرفية، إلا إذا كان الطلب مجانيًا لك. تطلب صفحة أقدم حاسوبًا، لا جهازًا لوحيًا ولا هاتفًا.
    .hours = مفتوحة من الثلاثاء الساعة 12:00 إلى الجمعة الساعة 17:00. وقد أُغلقت أيضًا حول رأس السنة: انظر إلى الإعلان على صفحة المركز.
    .trap = ملف واحد لكل شهادة. يصل رقم الملف بالبريد الإلكتروني: احتفظ به.
link-enic-naric-guide-fr = دليل موقع ⁨Réfugiés.info⁩: الاعتراف بشهادة أجنبية في فرنسا
link-fei-regulated = المركز الفرنسي: صفحة عن المهن التي يحميها القانون
link-translators-eu = ابحث عن مترجم رسمي في بلد أوروبي
link-enic-naric-at = مركز الاعتراف في النمسا
link-enic-naric-be-fr = مركز الاعتراف في بلجيكا: والونيا وبروكسل، بالفرنسية (التعليم العالي)
link-enic-naric-be-nl = مركز الاعتراف في بلجيكا: فلاندرز، بالهولندية
link-enic-naric-bg = مركز الاعتراف في بلغاريا
link-enic-naric-ch = مركز الاعتراف في سويسرا
link-enic-naric-cy = مركز الاعتراف في قبرص
link-enic-naric-cz = مركز الاعتراف في التشيك
link-enic-naric-de = مركز الاعتراف في ألمانيا
link-enic-naric-dk = مركز الاعتراف في الدنمارك
link-enic-naric-ee = مركز الاعتراف في إستونيا
link-enic-naric-es = مركز الاعتراف في إسبانيا
link-enic-naric-fi = مركز الاعتراف في فنلندا
link-enic-naric-fr = مركز الاعتراف في فرنسا: كيف تطلب إفادة
link-enic-naric-gb = مركز الاعتراف في المملكة المتحدة
link-enic-naric-gr = مركز الاعتراف في اليونان
link-enic-naric-hr = مركز الاعتراف في كرواتيا
link-enic-naric-hu = مركز الاعتراف في المجر
link-enic-naric-ie = مركز الاعتراف في أيرلندا
link-enic-naric-is = مركز الاعتراف في آيسلندا
link-enic-naric-it = مركز الاعتراف في إيطاليا
link-enic-naric-lt = مركز الاعتراف في ليتوانيا
link-enic-naric-lu = مركز الاعتراف في لوكسمبورغ
link-enic-naric-lv = مركز الاعتراف في لاتفيا
link-enic-naric-mt = مركز الاعتراف في مالطا
link-enic-naric-nl = مركز الاعتراف في هولندا
link-enic-naric-no = مركز الاعتراف في النرويج
link-enic-naric-pl = مركز الاعتراف في بولندا
link-enic-naric-pt = مركز الاعتراف في البرتغال
link-enic-naric-ro = مركز الاعتراف في رومانيا
link-enic-naric-se = مركز الاعتراف في السويد
link-enic-naric-si = مركز الاعتراف في سلوفينيا
link-enic-naric-sk = مركز الاعتراف في سلوفاكيا
link-enic-naric-tr = مركز الاعتراف في تركيا
link-enic-naric-ua = مركز الاعتراف في أوكرانيا
link-enic-naric-md = مركز الاعتراف في مولدوفا
link-enic-naric-rs = مركز الاعتراف في صربيا
link-enic-naric-me = مركز الاعتراف في الجبل الأسود
link-enic-naric-xk = مركز الاعتراف في كوسوفو
link-enic-naric-ge = مركز الاعتراف في جورجيا
link-enic-naric-am = مركز الاعتراف في أرمينيا

## blue-card

link-blue-card-at = النمسا: الموقع الرسمي؛ ابحث فيه عن البطاقة الزرقاء الأوروبية (EU Blue Card)
link-blue-card-be = بلجيكا: الموقع الرسمي؛ ابحث فيه عن البطاقة الزرقاء الأوروبية (EU Blue Card)
link-blue-card-bg = بلغاريا: البطاقة الزرقاء على بوابة الهجرة للاتحاد الأوروبي
    .trap = ما زالت بعض صفحات هذه البوابة تعرض القانون الذي كان قبل 2023. قارنها بما تقوله إدارة البلد.
link-blue-card-cy = قبرص: البطاقة الزرقاء على بوابة الهجرة للاتحاد الأوروبي
    .trap = ما زالت بعض صفحات هذه البوابة تعرض القانون الذي كان قبل 2023. قارنها بما تقوله إدارة البلد.
link-blue-card-cz = التشيك: الموقع الرسمي؛ ابحث فيه عن البطاقة الزرقاء الأوروبية (EU Blue Card)
link-blue-card-de = ألمانيا: الموقع الرسمي؛ ابحث فيه عن البطاقة الزرقاء الأوروبية (EU Blue Card)
link-blue-card-ee = إستونيا: البطاقة الزرقاء على بوابة الهجرة للاتحاد الأوروبي
    .trap = ما زالت بعض صفحات هذه البوابة تعرض القانون الذي كان قبل 2023. قارنها بما تقوله إدارة البلد.
link-blue-card-es = إسبانيا: الموقع الرسمي؛ ابحث فيه عن البطاقة الزرقاء الأوروبية (EU Blue Card)
link-blue-card-fi = فنلندا: الصفحة الرسمية عن البطاقة الزرقاء الأوروبية
link-blue-card-fr = فرنسا: الصفحة الرسمية عن البطاقة الزرقاء الأوروبية
link-blue-card-gr = اليونان: الموقع الرسمي؛ ابحث فيه عن البطاقة الزرقاء الأوروبية (EU Blue Card)
link-blue-card-hr = كرواتيا: الموقع الرسمي؛ ابحث فيه عن البطاقة الزرقاء الأوروبية (EU Blue Card)
link-blue-card-hu = المجر: الموقع الرسمي؛ ابحث فيه عن البطاقة الزرقاء الأوروبية (EU Blue Card)
link-blue-card-it = إيطاليا: الموقع الرسمي؛ ابحث فيه عن البطاقة الزرقاء الأوروبية (EU Blue Card)
link-blue-card-lt = ليتوانيا: الموقع الرسمي؛ ابحث فيه عن البطاقة الزرقاء الأوروبية (EU Blue Card)
link-blue-card-lu = لوكسمبورغ: الموقع الرسمي؛ ابحث فيه عن البطاقة الزرقاء الأوروبية (EU Blue Card)
link-blue-card-lv = لاتفيا: الموقع الرسمي؛ ابحث فيه عن البطاقة الزرقاء الأوروبية (EU Blue Card)
link-blue-card-mt = مالطا: الصفحة الرسمية عن البطاقة الزرقاء الأوروبية
link-blue-card-nl = هولندا: الصفحة الرسمية عن البطاقة الزرقاء الأوروبية
link-blue-card-pl = بولندا: الموقع الرسمي؛ ابحث فيه عن البطاقة الزرقاء الأوروبية (EU Blue Card)
link-blue-card-pt = البرتغال: الصفحة الرسمية عن البطاقة الزرقاء الأوروبية
    .trap = ما زالت الصفحة تتحدث عن 18 شهرًا قبل الانتقال إلى بلد آخر. القانون يقول الآن 12.
link-blue-card-ro = رومانيا: الموقع الرسمي؛ ابحث فيه عن البطاقة الزرقاء الأوروبية (EU Blue Card)
link-blue-card-se = السويد: الصفحة الرسمية عن البطاقة الزرقاء الأوروبية
link-blue-card-si = سلوفينيا: البطاقة الزرقاء على بوابة الهجرة للاتحاد الأوروبي
    .trap = ما زالت بعض صفحات هذه البوابة تعرض القانون الذي كان قبل 2023. قارنها بما تقوله إدارة البلد.
link-blue-card-sk = سلوفاكيا: الموقع الرسمي؛ ابحث فيه عن البطاقة الزرقاء الأوروبية (EU Blue Card)
link-eu-immigration-portal = بوابة الهجرة للاتحاد الأوروبي: القواعد، بلدًا بلدًا
    .trap = العناوين القديمة لم تعد تعمل. وما زالت بعض صفحات البلدان تعرض القانون الذي كان قبل 2023.
link-eures = خدمة EURES: وظائف في أوروبا، واستشارة مجانية
    .trap = لا تعطي EURES تأشيرات ولا تأخذ مالًا. هناك وسطاء توظيف مزيفون يستخدمون اسمها.
link-france-visas = موقع France-Visas: الموقع الرسمي لتأشيرات فرنسا
    .needs = عنوان بريد إلكتروني.
    .trap = تصل أولًا رسالة إلكترونية لتفعيل الحساب، ثم رسالة ثانية فيها كلمة السر. الموعد مجاني.
link-ind-work = موقع IND: تصاريح الإقامة للعمل في هولندا
link-sweden-work-permit = وكالة الهجرة السويدية: تصاريح العمل
link-ireland-permits = أيرلندا: تصاريح العمل
link-denmark-permits = الدنمارك: العمل والإقامة (New to Denmark)
link-uk-visa-check = المملكة المتحدة: تحقق هل تحتاج إلى تأشيرة
link-norway-permits = النرويج: مديرية الهجرة (UDI)
link-swiss-migration = سويسرا: أمانة الدولة للهجرة (SEM)

## regulated-profession and free-movement

link-regprof = القائمة الأوروبية للمهن المحمية، مع الجهات المسؤولة عنها
link-anerkennungs-finder = ألمانيا: البحث عن الجهة المسؤولة عن مهنتك (Anerkennungs-Finder)
    .trap = هو يذكر اسم الجهة فقط. الطلب يُقدَّم إلى تلك الجهة.
link-inpi-regulated = فرنسا: بطاقات عن المهن المحمية (INPI)
    .trap = هذه البطاقات عن شهادات من الاتحاد الأوروبي ومن المنطقة الاقتصادية الأوروبية.
link-epc-documents = موقع «Your Europe»: البطاقة المهنية الأوروبية وأوراقها
link-nurse-fr = موقع ⁨Réfugiés.info⁩: كيف تصبح ممرضًا أو ممرضة في فرنسا
link-your-europe-residence = موقع «Your Europe»: العيش في بلد آخر من الاتحاد الأوروبي
link-your-europe-registration = موقع «Your Europe»: التسجيل بعد ثلاثة أشهر
link-solvit = خدمة SOLVIT: إدارة تخالف القانون الأوروبي
    .trap = لا تحل SOLVIT محل الطعن. انتبه إلى المهلة المذكورة في رسالتك.
link-your-europe-advice = خدمة «Your Europe Advice»: أجوبة مجانية عن حقوقك في الاتحاد الأوروبي

## starting points

link-unhcr-help = موقع «UNHCR Help»: الحقوق والمساعدة المجانية، بلدًا بلدًا
link-euaa-who-is-who = وكالة الاتحاد الأوروبي للجوء (EUAA): من يقدّم المساعدة القانونية، حسب البلد
link-lacimade = جمعية La Cimade: جلسات استشارة في فرنسا
link-migrationsberatung = ألمانيا: استشارة مجانية للمهاجرين (MBE)
link-refugies-info = موقع ⁨Réfugiés.info⁩: أدلة بسيطة بعدة لغات
link-europass = موقع Europass: سيرتك الذاتية، مجانًا، بلغات كثيرة
link-service-public-f2863 = موقع service-public: التسجيل في جامعة فرنسية بشهادة أجنبية
link-ofpra-family = موقع OFPRA: إحضار أسرتك إلى فرنسا
link-certification-help = هيئة France compétences: مساعدة في الإجراءات على الإنترنت
    .needs = رقم SIRET، وما يثبت وجود المؤسسة، وتفويض.
    .trap = أول حساب لمؤسسة يصبح هو المدير لها.
link-france-competences-account = هيئة France compétences: إنشاء الحساب
