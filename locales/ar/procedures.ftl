## EQPR

eqpr = إظهار دراستي عندما تضيع أوراقي
    .summary = الجواز الأوروبي لمؤهلات اللاجئين (EQPR) يصف دراستك وعملك ولغاتك بعد مقابلة. وهو مجاني.
    .names = EQPR, European Qualifications Passport for Refugees, الجواز الأوروبي لمؤهلات اللاجئين, جواز المؤهلات, جواز مؤهلات اللاجئين, مجلس أوروبا, شهادة ضائعة, أوراق ضائعة, ليست شهادتي معي, لاجئ, طالب لجوء

## ENIC-NARIC

enic-naric = أن يشرح مركز الاعتراف مستوى شهادتي
    .summary = يكتب المركز الوطني (ENIC-NARIC) إفادة تقارن شهادتك الأجنبية بشهادات البلد. لكل بلد مركز خاص به وقواعد خاصة به.
    .names = ENIC-NARIC, NARIC, ENIC, إفادة المقارنة, attestation de comparabilité, statement of comparability, الاعتراف بالشهادة, معادلة الشهادة, معادلة, تعديل الشهادة, تقييم الشهادة, France Éducation international, FEI, CIEP, Phoenix, فترة دراسة

## blue-card

blue-card = العمل في الاتحاد الأوروبي في وظيفة تتطلب مؤهلًا عاليًا
    .summary = بطاقة واحدة للعيش والعمل في بلد من بلدان الاتحاد الأوروبي، لمن هم من خارج الاتحاد ولديهم شهادة جامعية أو خبرة طويلة وعرض عمل براتب جيد.
    .names = البطاقة الزرقاء الأوروبية, البطاقة الزرقاء, بلو كارد, EU Blue Card, Blue Card, carte bleue européenne, Blaue Karte EU, talent, عامل عالي المهارة, Directive (EU) 2021/1883, تصريح عمل, تأشيرة عمل, فيزا عمل

## regulated-profession

regulated-profession = ممارسة مهنة يحميها القانون
    .summary = طبيب، ممرض، محامٍ، مهندس معماري، حلّاق، مدرّس: لبعض المهن تحتاج إلى إذن مزاولة في كل بلد. تطلبه من الجهة المسؤولة عن المهنة.
    .names = مهنة منظمة, مهنة محمية, إذن مزاولة المهنة, ترخيص مزاولة المهنة, حق مزاولة المهنة, الاعتراف بالمؤهلات المهنية, الجهة المختصة, profession réglementée, autorisation d’exercer, PADHUE, Approbation, Anerkennung, European Professional Card, EPC, البطاقة المهنية الأوروبية

## free-movement

free-movement = حرية التنقل: لا تحتاج إلى تصريح
    .summary = يجوز لمواطني الاتحاد الأوروبي وآيسلندا وليختنشتاين والنرويج وسويسرا أن يعيشوا ويعملوا ويدرسوا كلٌّ في بلد الآخر. بعد ثلاثة أشهر يسجّلون أنفسهم، إذا طلب البلد ذلك.
    .names = حرية التنقل, مواطن أوروبي, مواطن الاتحاد الأوروبي, إفادة التسجيل, حق الإقامة, libre circulation, free movement, Directive 2004/38, EEA, سويسرا, Your Europe
