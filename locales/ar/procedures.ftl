## EQPR

eqpr = إظهار دراستي عندما تضيع أوراقي
    .summary = الجواز الأوروبي لمؤهلات اللاجئين (EQPR) يصف دراستك وعملك ولغاتك بعد مقابلة. وهو مجاني.
    .names = EQPR, European Qualifications Passport for Refugees, الجواز الأوروبي لمؤهلات اللاجئين, جواز المؤهلات, جواز مؤهلات اللاجئين, مجلس أوروبا, شهادة ضائعة, أوراق ضائعة, ليست شهادتي معي, لاجئ, طالب لجوء

## ENIC-NARIC

enic-naric = أن يشرح مركز الاعتراف مستوى شهادتي
    .summary = يكتب المركز الوطني (ENIC-NARIC) إفادة تقارن شهادتك الأجنبية بشهادات البلد. لكل بلد مركز خاص به وقواعد خاصة به.
    .names = ENIC-NARIC, NARIC, ENIC, إفادة المقارنة, attestation de comparabilité, statement of comparability, الاعتراف بالشهادة, معادلة الشهادة, معادلة, تعديل الشهادة, تقييم الشهادة, France Éducation international, FEI, CIEP, Phoenix, فترة دراسة
