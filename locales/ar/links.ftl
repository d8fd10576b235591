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
link-enic-naric-be-fr-school = بلجيكا، بالفرنسية: معادلة الشهادات المدرسية (الثانوية)
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
    .trap = صاحب أول حساب للمؤسسة يصبح مدير حساباتها.
link-france-competences-account = هيئة France compétences: إنشاء الحساب

## the immigration office of each state, and its permits

link-immigration-at = النمسا: الموقع الرسمي للهجرة (migration.gv.at)
link-immigration-be = بلجيكا: مكتب الأجانب (Office des étrangers)
link-immigration-bg = بلغاريا: وزارة الداخلية؛ ابحث فيها عن مديرية الهجرة
link-immigration-hr = كرواتيا: وزارة الداخلية
link-immigration-cy = قبرص: وزارة الداخلية؛ ابحث فيها عن إدارة الهجرة
link-immigration-cz = التشيك: معلومات رسمية للأجانب (وزارة الداخلية)
link-immigration-ee = إستونيا: هيئة الشرطة وحرس الحدود
link-immigration-fi = فنلندا: دائرة الهجرة الفنلندية (Migri)
link-immigration-fr = فرنسا: الدليل الرسمي للإجراءات (service-public)
link-immigration-de = ألمانيا: المكتب الاتحادي للهجرة واللاجئين (BAMF)
link-immigration-gr = اليونان: وزارة الهجرة واللجوء
link-immigration-hu = المجر: إدارة الهجرة (OIF)
link-immigration-it = إيطاليا: وزارة الداخلية
link-immigration-lv = لاتفيا: إدارة الجنسية والهجرة (PMLP)
link-immigration-lt = ليتوانيا: إدارة الهجرة
link-immigration-lu = لوكسمبورغ: الدليل الرسمي للإجراءات (Guichet)
link-immigration-mt = مالطا: هيئة Identità لتصاريح الإقامة
link-immigration-nl = هولندا: دائرة الهجرة والتجنيس (IND)
link-immigration-pl = بولندا: مكتب شؤون الأجانب (UdSC)
    .trap = لا تُقدَّم طلبات تصريح الإقامة إلا على الإنترنت، في نظام MOS.
link-immigration-pt = البرتغال: وكالة الاندماج والهجرة واللجوء (AIMA)
link-immigration-ro = رومانيا: مفتشية الهجرة (IGI)
link-immigration-sk = سلوفاكيا: وزارة الداخلية؛ ابحث فيها عن شرطة الأجانب
link-immigration-si = سلوفينيا: معلومات رسمية للأجانب
link-immigration-es = إسبانيا: وزارة الإدماج والضمان الاجتماعي والهجرة
link-immigration-se = السويد: وكالة الهجرة السويدية
link-ict-fr = فرنسا: الصفحة الرسمية عن النقل داخل الشركة (ICT)
    .trap = لا تخلط بينه وبين «talent – salarié en mission»، فهو لعقد عمل فرنسي. هنا يبقى عقدك في الخارج.
link-ict-de = ألمانيا: الموقع الرسمي؛ ابحث فيه عن النقل داخل الشركة (ICT)
link-ict-it = إيطاليا: النقل داخل الشركة (ICT) على بوابة الهجرة للاتحاد الأوروبي
link-ict-es = إسبانيا: الموقع الرسمي؛ ابحث فيه عن النقل داخل الشركة (ICT)
link-ict-nl = هولندا: الموقع الرسمي؛ ابحث فيه عن النقل داخل الشركة (ICT)
link-ict-be = بلجيكا: الموقع الرسمي؛ ابحث فيه عن النقل داخل الشركة (ICT)
    .needs = الشركة المستقبِلة هي التي تقدّم الطلب، لا أنت.
    .trap = لكل إقليم قواعده. الإقليم الذي تعمل فيه هو الذي يقرر.
link-ict-pl = بولندا: الصفحة الرسمية عن النقل داخل الشركة (ICT)
    .needs = الشركة المستقبِلة هي التي تقدّم الطلب، لا أنت.
link-ict-se = السويد: الموقع الرسمي؛ ابحث فيه عن النقل داخل الشركة (ICT)
link-ict-at = النمسا: الصفحة الرسمية عن النقل داخل الشركة (ICT)
link-ict-pt = البرتغال: الصفحة الرسمية عن النقل داخل الشركة (ICT)
link-ict-gr = اليونان: الموقع الرسمي؛ ابحث فيه عن النقل داخل الشركة (ICT)
    .needs = الشركة المستقبِلة هي التي تقدّم الطلب، لا أنت.
link-ict-ro = رومانيا: الموقع الرسمي؛ ابحث فيه عن النقل داخل الشركة (ICT)
link-ict-lu = لوكسمبورغ: الموقع الرسمي؛ ابحث فيه عن النقل داخل الشركة (ICT)
    .needs = الشركة المستقبِلة هي التي تقدّم الطلب، لا أنت.
link-ict-fi = فنلندا: الموقع الرسمي؛ ابحث فيه عن النقل داخل الشركة (ICT)
link-ict-hu = المجر: الموقع الرسمي؛ ابحث فيه عن النقل داخل الشركة (ICT)
link-researcher-fr = فرنسا: الصفحة الرسمية عن تصريح الباحثين
    .trap = عدم الجواب خلال 60 يومًا يُعدّ رفضًا.
link-researcher-de = ألمانيا: الموقع الرسمي؛ ابحث فيه عن تصريح الباحثين
link-researcher-it = إيطاليا: الموقع الرسمي؛ ابحث فيه عن تصريح الباحثين
link-researcher-es = إسبانيا: الموقع الرسمي؛ ابحث فيه عن تصريح الباحثين
link-researcher-nl = هولندا: الموقع الرسمي؛ ابحث فيه عن تصريح الباحثين
    .needs = يجب أن تكون المؤسسة البحثية معترفًا بها لدى IND (recognised sponsor).
link-researcher-se = السويد: الموقع الرسمي؛ ابحث فيه عن تصريح الباحثين
link-researcher-at = النمسا: الموقع الرسمي؛ ابحث فيه عن تصريح الباحثين
link-student-fr = فرنسا: الموقع الرسمي؛ ابحث فيه عن تصريح الطلاب
link-student-de = ألمانيا: الموقع الرسمي؛ ابحث فيه عن تصريح الطلاب
link-student-es = إسبانيا: الموقع الرسمي؛ ابحث فيه عن تصريح الطلاب
link-student-nl = هولندا: الموقع الرسمي؛ ابحث فيه عن تصريح الطلاب
link-student-se = السويد: الموقع الرسمي؛ ابحث فيه عن تصريح الطلاب
link-student-at = النمسا: الصفحة الرسمية عن تصريح الطلاب
link-student-pt = البرتغال: الموقع الرسمي؛ ابحث فيه عن تصريح الطلاب
link-student-ro = رومانيا: الموقع الرسمي؛ ابحث فيه عن تصريح الطلاب
link-student-fi = فنلندا: الموقع الرسمي؛ ابحث فيه عن تصريح الطلاب
link-seasonal-fr = فرنسا: الصفحة الرسمية عن العمل الموسمي
    .needs = يأتي إذن العمل أولًا. ويبقى مسكنك في الخارج.
link-seasonal-es = إسبانيا: الموقع الرسمي؛ ابحث فيه عن العمل الموسمي
link-seasonal-pt = البرتغال: الموقع الرسمي؛ ابحث فيه عن العمل الموسمي
    .needs = إنها تأشيرة: تطلبها قبل أن تسافر.
link-seasonal-gr = اليونان: الموقع الرسمي؛ ابحث فيه عن العمل الموسمي
link-seasonal-ro = رومانيا: الموقع الرسمي؛ ابحث فيه عن العمل الموسمي
    .trap = عدد الموافقات محدد لكل سنة.
link-single-permit-fr = فرنسا: الصفحة الرسمية عن تصاريح العمل
    .trap = تتحدث الصفحة عن بطاقات «talent». وللتصاريح الأخرى للعمل صفحاتها على الموقع نفسه.
link-single-permit-de = ألمانيا: الموقع الرسمي؛ ابحث فيه عن تصاريح العمل
link-single-permit-at = النمسا: الموقع الرسمي؛ ابحث فيه عن تصاريح العمل
    .trap = حاسبة النقاط ليست ملزمة.
link-single-permit-be = بلجيكا: الموقع الرسمي؛ ابحث فيه عن تصاريح العمل
    .trap = لكل إقليم قواعده. الإقليم الذي تعمل فيه هو الذي يقرر.
link-single-permit-es = إسبانيا: الموقع الرسمي؛ ابحث فيه عن تصاريح العمل
link-single-permit-pt = البرتغال: الصفحة الرسمية عن تصاريح العمل
link-long-term-fr = فرنسا: الصفحة الرسمية عن بطاقة المقيم لفترة طويلة في الاتحاد الأوروبي

link-licence-exchange-fr = الموقع الرسمي ⁨service-public⁩: استبدال رخصة قيادة من خارج أوروبا، مع قائمة البلدان

link-ants-licence = وكالة ⁨ANTS⁩: طلب الاستبدال على الإنترنت

link-licence-refugies-info = موقع ⁨Réfugiés.info⁩: استبدال رخصة القيادة
link-eu-trade-agreements = المفوضية الأوروبية: الاتفاقات التجارية، بلدًا بلدًا

link-morocco-equivalence-school = المغرب: منصة المعادلة لوزارة التربية الوطنية
    .trap = تعالج شهادات نهاية الأسلاك التعليمية وشهادة ⁨BTS⁩. أما شهادة الجامعة فتذهب إلى وزارة أخرى. الحفظ ليس إرسالًا.

link-morocco-enssup = المغرب: وزارة التعليم العالي (معادلة الشهادات)
link-service-public-f11166 = فرنسا: الصفحة الرسمية عن لمّ شمل الأسرة (OFII)
link-service-public-f35158 = فرنسا: الصفحة الرسمية عن أسرة الشخص المحميّ
link-family-links = الصليب الأحمر والهلال الأحمر: البحث عن أفراد الأسرة

## studies

link-parcoursup = منصة Parcoursup: التقديم للسنة الأولى
link-campus-france = وكالة Campus France: الدراسة في فرنسا، بلدًا بلدًا
    .trap = لكل بلد موقع Campus France خاص به ومواعيده.
link-reseau-mens = شبكة MEnS: جامعات للطلاب المنفيين
link-reseau-mens-daa = شبكة MEnS: طلب القبول الملائم (DAA)
link-refugies-info-daeu = دليل Réfugiés.info: ‏DAEU
link-service-public = موقع service-public: الإجراءات والمبالغ الرسمية في فرنسا
link-treque = منصة TREQUE: مدرّب رياضي، الاعتراف بشهادة أجنبية
link-culture-dance = وزارة الثقافة الفرنسية: الإجراءات على الإنترنت (مدرّس رقص)

link-certification-faq = الموقع ⁨certificationprofessionnelle.fr⁩: أسئلة متكررة
link-service-public-f35792 = فرنسا: الصفحة الرسمية عن أسرة حامل بطاقة «talent»
link-your-europe-family-card = موقع «Your Europe»: بطاقة إقامة لأفراد الأسرة من خارج الاتحاد

## Work and exchanges

link-euraxess = شبكة EURAXESS: وظائف وجهات مضيفة للباحثين
link-solidarity-corps = فيلق التضامن الأوروبي (European Solidarity Corps): ابحث عن منظمة
link-posted-workers = موقع «Your Europe»: صفحة عن العمال الموفَدين
link-ireland-immigration = أيرلندا: دائرة الهجرة
link-iceland-permits = آيسلندا: الصفحات الرسمية للقادمين إليها
link-uk-skilled-worker = المملكة المتحدة: تأشيرة Skilled Worker
link-uk-health-care = المملكة المتحدة: تأشيرة Health and Care Worker
link-uk-global-talent = المملكة المتحدة: تأشيرة Global Talent
link-uk-scale-up = المملكة المتحدة: تأشيرة Scale-up Worker
link-uk-seasonal = المملكة المتحدة: تأشيرة Seasonal Worker
link-uk-senior-specialist = المملكة المتحدة: تأشيرة Senior or Specialist Worker
link-uk-service-supplier = المملكة المتحدة: تأشيرة Service Supplier
link-uk-student = المملكة المتحدة: تأشيرة Student
link-uk-child-student = المملكة المتحدة: تأشيرة Child Student
link-uk-exchange = المملكة المتحدة: تأشيرة Government Authorised Exchange

## studies

link-anef = خدمة الأجانب الإلكترونية في فرنسا (ANEF)
    .needs = عنوان بريد إلكتروني، ونسخ ممسوحة ضوئيًا أو صور؛ ورقم تأشيرتك أو رقم الأجنبي.
    .trap = «Attestation de dépôt» لا تثبت إقامة قانونية: انتظر «attestation de prolongation d’instruction».
