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
