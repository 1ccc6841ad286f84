# Sources: who says so. (a) agencies and outlets, (b) offices, bodies and monitors, (c) anonymous and generic sources, (d) verbs and formulas of saying.
# Keys: kind outlet|agency|official|security_source|group|witness|media|document|unknown (codebook section 9), named yes|no, label English name,
#       domain web hosts of the outlet, relay yes (a channel that passes on a group's own word), weak yes (an ordinary word: needs a medium word or a verb of saying),
#       reacts yes (in sayings: answers an act rather than telling it),
#       several yes (many bodies bear the name: it tells none from another), body one name for entries that are one body to whoever counts sources,
#       ref yes (a back-reference: "the source", "the same source"), role (only in entries saying.*) saying|claim|denial|accuse|noclaim|hedge.
# Compiled as general knowledge of Arabic newswire since 2003; every example sentence is our own.

# ================================================================ (a) agencies and outlets

entry   source.anadolu
kind    agency
named   yes
label   Anadolu Agency
domain  aa.com.tr
name    الأناضول | وكالة الأناضول التركية | وكالة أنباء الأناضول | الأناضول التركية | وكالة الأنباء التركية | وكالة أناضول | Anadolu | وكالة أنباء أناضول | وكالة الأنباء أناضول | موقع أناضول | وكالة الأناضول | وكالة أنباء الأناضول التركية
yes     ونقلت [الأناضول] عن مسؤول محلي أن الجسر أغلق

entry   source.anadolu.bare
kind    agency
named   yes
label   Anadolu Agency
weak    yes
name    أناضول
yes     وذكرت [أناضول] أن الانفجار وقع قرب السوق
no      وأعلنت وكالة أناضول حصيلة جديدة

entry   source.reuters
kind    agency
named   yes
label   Reuters
domain  reuters.com | ara.reuters.com
name    رويترز | وكالة أنباء رويترز | رويتر | وكالة رويتر | Reuters | وكالة رويترز | وكالة أنباء رويتر
yes     وذكرت [رويترز] أن الانفجار وقع قرب السوق

entry   source.afp
kind    agency
named   yes
label   Agence France-Presse
domain  afp.com
name    فرانس برس | وكالة الأنباء الفرنسية | وكالة الصحافة الفرنسية | فرنس برس | فرانس بريس | فرانس-برس | أ ف ب | أ.ف.ب | أ. ف. ب | أ.ف.ب. | ا ف ب | أف ب
name    ا.ف.ب | الوكالة الفرنسية | الصحافة الفرنسية | أف.ب | AFP | وكالة الفرنسية | وكالة أنباء الفرنسية | موقع الفرنسية | وكالة فرانس برس | وكالة أنباء فرانس برس | وكالة فرنس برس | وكالة أنباء فرنس برس
name    وكالة فرانس بريس | وكالة أنباء فرانس بريس | وكالة فرانس-برس | وكالة أنباء فرانس-برس | وكالة أ ف ب | وكالة أنباء أ ف ب | وكالة أ.ف.ب | وكالة أنباء أ.ف.ب | وكالة أ. ف. ب | وكالة أنباء أ. ف. ب | وكالة أ.ف.ب. | وكالة أنباء أ.ف.ب.
name    وكالة ا ف ب | وكالة أنباء ا ف ب | وكالة أف ب | وكالة أنباء أف ب | وكالة ا.ف.ب | وكالة أنباء ا.ف.ب | وكالة الوكالة الفرنسية | وكالة أنباء الوكالة الفرنسية | وكالة أنباء الصحافة الفرنسية | وكالة أف.ب | وكالة أنباء أف.ب
yes     وبحسب [فرانس برس] لم تسجل إصابات في القرية
no      وصلت القوات الفرنسية إلى البلدة

entry   source.afp.bare
kind    agency
named   yes
label   Agence France-Presse
weak    yes
name    الفرنسية
yes     وأوردت [الفرنسية] أن القوة عادت إلى مقرها
no      وأعلنت وكالة الفرنسية حصيلة جديدة

entry   source.ap
kind    agency
named   yes
label   Associated Press
domain  apnews.com | ap.org
name    أسوشيتد برس | أسوشيتدبرس | الأسوشيتد برس | أسوشييتد برس | اسوشيتيد برس | أسوشيتدبريس | أسوشيتد بريس | أسوشييتدبرس | الأسوشييتد برس | أسوشيتيد برس | أسيوشيتد برس | أ.ب
name    أ. ب | وكالة أسوشيتد برس الأمريكية | وكالة الأنباء الأمريكية | Associated Press | وكالة أ ب | وكالة أنباء أ ب | وكالة الأنباء أ ب | موقع أ ب | وكالة أسوشيتد برس | وكالة أنباء أسوشيتد برس | وكالة أسوشيتدبرس | وكالة أنباء أسوشيتدبرس
name    وكالة الأسوشيتد برس | وكالة أنباء الأسوشيتد برس | وكالة أسوشييتد برس | وكالة أنباء أسوشييتد برس | وكالة اسوشيتيد برس | وكالة أنباء اسوشيتيد برس | وكالة أسوشيتدبريس | وكالة أنباء أسوشيتدبريس | وكالة أسوشيتد بريس | وكالة أنباء أسوشيتد بريس | وكالة أسوشييتدبرس | وكالة أنباء أسوشييتدبرس
name    وكالة الأسوشييتد برس | وكالة أنباء الأسوشييتد برس | وكالة أسوشيتيد برس | وكالة أنباء أسوشيتيد برس | وكالة أسيوشيتد برس | وكالة أنباء أسيوشيتد برس | وكالة أ.ب | وكالة أنباء أ.ب | وكالة أ. ب | وكالة أنباء أ. ب
yes     وأوردت [أسوشيتد برس] أن القوة عادت إلى مقرها

entry   source.ap.bare
kind    agency
named   yes
label   Associated Press
weak    yes
name    أ ب
yes     ونسبت [أ ب] إلى قائد ميداني أن الدخان غطى الحي
no      وأعلنت وكالة أ ب حصيلة جديدة

entry   source.dpa
kind    agency
named   yes
label   Deutsche Presse-Agentur
domain  dpa.com
name    د ب أ | د.ب.أ | د. ب. أ | د.ب.أ. | وكالة الأنباء الألمانية | الوكالة الألمانية | الأنباء الألمانية | الوكالة الألمانية للأنباء | وكالة الصحافة الألمانية | DPA | وكالة الألمانية | وكالة أنباء الألمانية
name    موقع الألمانية | وكالة د ب أ | وكالة أنباء د ب أ | وكالة د.ب.أ | وكالة أنباء د.ب.أ | وكالة د. ب. أ | وكالة أنباء د. ب. أ | وكالة د.ب.أ. | وكالة أنباء د.ب.أ. | وكالة الوكالة الألمانية | وكالة أنباء الوكالة الألمانية | وكالة أنباء الأنباء الألمانية
name    وكالة الوكالة الألمانية للأنباء | وكالة أنباء الوكالة الألمانية للأنباء
yes     ونسبت [د ب أ] إلى قائد ميداني أن الدخان غطى الحي
no      زارت الوزيرة الألمانية المخيم

entry   source.dpa.bare
kind    agency
named   yes
label   Deutsche Presse-Agentur
weak    yes
name    الألمانية
yes     وكانت [الألمانية] قد تحدثت عن هجوم ثان
no      وأعلنت وكالة الألمانية حصيلة جديدة

entry   source.upi
kind    agency
named   yes
label   United Press International
domain  upi.com
name    يونايتد برس | يونايتد برس إنترناشونال | يونايتد برس إنترناشيونال | يو بي آي | يو بي أي | ي ب أ | وكالة يونايتد برس | وكالة أنباء يونايتد برس | وكالة يونايتد برس إنترناشونال | وكالة أنباء يونايتد برس إنترناشونال | وكالة يونايتد برس إنترناشيونال | وكالة أنباء يونايتد برس إنترناشيونال
name    وكالة يو بي آي | وكالة أنباء يو بي آي | وكالة يو بي أي | وكالة أنباء يو بي أي | وكالة ي ب أ | وكالة أنباء ي ب أ
yes     وكانت [يونايتد برس] قد تحدثت عن هجوم ثان

entry   source.efe
kind    agency
named   yes
label   EFE
domain  efe.com
name    وكالة إيفي | وكالة الأنباء الإسبانية | وكالة أنباء إيفي | وكالة الأنباء إيفي | موقع إيفي | وكالة إفي | وكالة أنباء إفي | وكالة الأنباء إفي | موقع إفي
yes     ونقلت [وكالة إيفي] عن مسؤول محلي أن الجسر أغلق

entry   source.efe.bare
kind    agency
named   yes
label   EFE
weak    yes
name    إيفي | إفي
yes     وذكرت [إيفي] أن الانفجار وقع قرب السوق
no      وأعلنت وكالة إيفي حصيلة جديدة

entry   source.ansa
kind    agency
named   yes
label   ANSA
domain  ansa.it
name    وكالة الأنباء الإيطالية | وكالة آكي | وكالة أنباء آكي | وكالة الأنباء آكي | موقع آكي | وكالة أنسا | وكالة أنباء أنسا | وكالة الأنباء أنسا | موقع أنسا
yes     وذكرت [وكالة الأنباء الإيطالية] أن الانفجار وقع قرب السوق

entry   source.ansa.bare
kind    agency
named   yes
label   ANSA
weak    yes
name    آكي | أنسا
yes     وبحسب [آكي] لم تسجل إصابات في القرية
no      وأعلنت وكالة آكي حصيلة جديدة

entry   source.aki
kind    agency
named   yes
label   Adnkronos
domain  adnkronos.com
name    وكالة آكي الإيطالية | آكي الإيطالية | وكالة أنباء آكي الإيطالية
yes     وبحسب [وكالة آكي الإيطالية] لم تسجل إصابات في القرية

entry   source.bloomberg
kind    agency
named   yes
label   Bloomberg
domain  bloomberg.com | asharqbusiness.com
name    بلومبرغ | بلومبرج | بلومبيرغ | وكالة بلومبرغ | وكالة بلومبيرج | Bloomberg | وكالة أنباء بلومبرغ | وكالة بلومبرج | وكالة أنباء بلومبرج | وكالة بلومبيرغ | وكالة أنباء بلومبيرغ
yes     وأوردت [بلومبرغ] أن القوة عادت إلى مقرها

entry   source.kyodo
kind    agency
named   yes
label   Kyodo
domain  kyodonews.net
name    كيودو | وكالة كيودو | وكالة أنباء كيودو
yes     ونسبت [كيودو] إلى قائد ميداني أن الدخان غطى الحي

entry   source.xinhua
kind    agency
named   yes
label   Xinhua
domain  xinhuanet.com | arabic.news.cn | news.cn
name    شينخوا | وكالة أنباء شينخوا | وكالة أنباء الصين الجديدة | الصين الجديدة للأنباء | وكالة الأنباء الصينية | وكالة شينخوا | وكالة الصين الجديدة للأنباء | وكالة أنباء الصين الجديدة للأنباء
yes     وكانت [شينخوا] قد تحدثت عن هجوم ثان

entry   source.yonhap
kind    agency
named   yes
label   Yonhap
domain  yna.co.kr
name    يونهاب | وكالة يونهاب | وكالة أنباء يونهاب
yes     ونقلت [يونهاب] عن مسؤول محلي أن الجسر أغلق

entry   source.pti
kind    agency
named   yes
label   Press Trust of India
domain  ptinews.com
name    برس ترست أوف إنديا
yes     وذكرت [برس ترست أوف إنديا] أن الانفجار وقع قرب السوق

entry   source.sputnik
kind    agency
named   yes
label   Sputnik
domain  sputniknews.com | arabic.sputniknews.com | sputnikarabic.ae | sarabic.ae
name    سبوتنيك | وكالة سبوتنيك الروسية | سبوتنيك عربي | سبوتنك | Sputnik | وكالة سبوتنيك | وكالة أنباء سبوتنيك | وكالة سبوتنيك عربي | وكالة أنباء سبوتنيك عربي | وكالة سبوتنك | وكالة أنباء سبوتنك
yes     وبحسب [سبوتنيك] لم تسجل إصابات في القرية

entry   source.tass
kind    agency
named   yes
label   TASS
domain  tass.ru | tass.com
name    تاس | إيتار تاس | ايتار تاس | وكالة الأنباء الروسية | وكالة تاس | وكالة أنباء تاس | وكالة إيتار تاس | وكالة أنباء إيتار تاس | وكالة ايتار تاس | وكالة أنباء ايتار تاس
yes     وأوردت [تاس] أن القوة عادت إلى مقرها

entry   source.ria
kind    agency
named   yes
label   RIA Novosti
domain  ria.ru
name    ريا نوفوستي | نوفوستي | وكالة الإعلام الروسية | ريانوفوستي | نوفوستي الروسية | وكالة ريا نوفوستي | وكالة أنباء ريا نوفوستي | وكالة نوفوستي | وكالة أنباء نوفوستي | وكالة ريانوفوستي | وكالة أنباء ريانوفوستي | وكالة نوفوستي الروسية
name    وكالة أنباء نوفوستي الروسية
yes     ونسبت [ريا نوفوستي] إلى قائد ميداني أن الدخان غطى الحي

entry   source.interfax
kind    agency
named   yes
label   Interfax
domain  interfax.ru | interfax.com
name    إنترفاكس | انترفاكس | إنتر فاكس | وكالة إنترفاكس | وكالة أنباء إنترفاكس | وكالة انترفاكس | وكالة أنباء انترفاكس | وكالة إنتر فاكس | وكالة أنباء إنتر فاكس
yes     وكانت [إنترفاكس] قد تحدثت عن هجوم ثان

entry   source.mehr
kind    agency
named   yes
label   Mehr News Agency
domain  mehrnews.com | ar.mehrnews.com
name    وكالة مهر | وكالة مهر للأنباء | مهر للأنباء | وكالة مهر الإيرانية | وكالة أنباء مهر | وكالة الأنباء مهر | موقع مهر | وكالة أنباء مهر للأنباء
yes     ونقلت [وكالة مهر] عن مسؤول محلي أن الجسر أغلق
no      دفع العريس مهرا كبيرا

entry   source.mehr.bare
kind    agency
named   yes
label   Mehr News Agency
weak    yes
name    مهر
yes     وذكرت [مهر] أن الانفجار وقع قرب السوق
no      وأعلنت وكالة مهر حصيلة جديدة

entry   source.tasnim
kind    agency
named   yes
label   Tasnim
domain  tasnimnews.com
name    وكالة تسنيم الدولية للأنباء | تسنيم الإيرانية | وكالة تسنيم الإيرانية | وكالة تسنيم | وكالة أنباء تسنيم | وكالة الأنباء تسنيم | موقع تسنيم | وكالة أنباء تسنيم الإيرانية
yes     وذكرت [وكالة تسنيم الدولية للأنباء] أن الانفجار وقع قرب السوق

entry   source.tasnim.bare
kind    agency
named   yes
label   Tasnim
weak    yes
name    تسنيم
yes     وبحسب [تسنيم] لم تسجل إصابات في القرية
no      وأعلنت وكالة تسنيم حصيلة جديدة

entry   source.fars
kind    agency
named   yes
label   Fars News Agency
domain  farsnews.ir | farsnews.com | ar.farsnews.ir
name    وكالة فارس | وكالة فارس للأنباء | وكالة أنباء فارس | فارس نيوز | وكالة أنباء فارس الإيرانية | فارس الإيرانية | وكالة الأنباء فارس | موقع فارس | وكالة فارس نيوز | وكالة أنباء فارس نيوز | وكالة فارس الإيرانية
yes     وبحسب [وكالة فارس] لم تسجل إصابات في القرية
no      سقط فارس عن حصانه في السباق

entry   source.fars.bare
kind    agency
named   yes
label   Fars News Agency
weak    yes
name    فارس
yes     وأوردت [فارس] أن القوة عادت إلى مقرها
no      وأعلنت وكالة فارس حصيلة جديدة

entry   source.irna
kind    agency
named   yes
label   IRNA
domain  irna.ir | ar.irna.ir
name    إرنا | ارنا | وكالة الأنباء الإيرانية | وكالة أنباء الجمهورية الإسلامية | وكالة الجمهورية الإسلامية للأنباء | وكالة الجمهورية الإسلامية الإيرانية للأنباء | وكالة الأنباء الإيرانية الرسمية | وكالة إرنا | وكالة أنباء إرنا | وكالة ارنا | وكالة أنباء ارنا
yes     وأوردت [إرنا] أن القوة عادت إلى مقرها

entry   source.isna
kind    agency
named   yes
label   ISNA
domain  isna.ir
name    إيسنا | ايسنا | وكالة أنباء الطلبة الإيرانية | وكالة أنباء الطلبة | وكالة إيسنا | وكالة أنباء إيسنا | وكالة ايسنا | وكالة أنباء ايسنا
yes     ونسبت [إيسنا] إلى قائد ميداني أن الدخان غطى الحي

entry   source.iribnews
kind    outlet
named   yes
label   IRIB
domain  iribnews.ir | irib.ir
name    التلفزيون الإيراني | التلفزيون الرسمي الإيراني | تلفزيون إيران الرسمي | وكالة أنباء الإذاعة والتلفزيون الإيرانية
yes     وفي حديث إلى [التلفزيون الإيراني] نفى القائد وقوع خسائر

entry   source.presstv
kind    outlet
named   yes
label   Press TV
domain  presstv.ir | presstv.com
name    برس تي في | بريس تي في | قناة برس تي في | فضائية برس تي في | قناة بريس تي في | فضائية بريس تي في
yes     وذكرت [برس تي في] في شريطها العاجل أن الحصيلة ارتفعت

entry   source.alalam
kind    outlet
named   yes
label   Al-Alam
domain  alalam.ir | alalamtv.net | alalam.news
name    قناة العالم الإيرانية | العالم الإخبارية | قناة العالم | فضائية العالم | تلفزيون العالم | شبكة العالم | محطة العالم | موقع العالم | موقع قناة العالم | قناة العالم الإخبارية | فضائية العالم الإخبارية
yes     وقالت [قناة العالم الإيرانية] إن الصاروخ سقط في أرض خالية
no      تأهل المنتخب إلى كأس العالم

entry   source.alalam.bare
kind    outlet
named   yes
label   Al-Alam
weak    yes
name    العالم
yes     وأوردت [العالم] أن الطريق مقطوع
no      وأعلنت قناة العالم حصيلة جديدة

entry   source.dogan
kind    agency
named   yes
label   Dogan News Agency
domain  dha.com.tr
name    وكالة دوغان | وكالة أنباء دوغان | دوغان للأنباء | وكالة دوغان للأنباء | وكالة أنباء ديميرورين | وكالة الأنباء دوغان | موقع دوغان | وكالة أنباء دوغان للأنباء
yes     وبحسب [وكالة دوغان] لم تسجل إصابات في القرية

entry   source.dogan.bare
kind    agency
named   yes
label   Dogan News Agency
weak    yes
name    دوغان
yes     وأوردت [دوغان] أن القوة عادت إلى مقرها
no      وأعلنت وكالة دوغان حصيلة جديدة

entry   source.ihlas
kind    agency
named   yes
label   Ihlas News Agency
domain  iha.com.tr
name    وكالة إخلاص | وكالة إخلاص للأنباء | وكالة أنباء إخلاص | وكالة الأنباء إخلاص | موقع إخلاص
yes     وأوردت [وكالة إخلاص] أن القوة عادت إلى مقرها
no      عمل الطبيب بإخلاص

entry   source.ihlas.bare
kind    agency
named   yes
label   Ihlas News Agency
weak    yes
name    إخلاص
yes     ونسبت [إخلاص] إلى قائد ميداني أن الدخان غطى الحي
no      وأعلنت وكالة إخلاص حصيلة جديدة

entry   source.firat
kind    agency
named   yes
label   Firat News Agency
domain  anfarabic.com | anf-news.com | anfenglish.com
name    وكالة فرات | وكالة فرات للأنباء | وكالة أنباء الفرات | فرات نيوز | ANF | وكالة أنباء فرات | وكالة الأنباء فرات | موقع فرات | وكالة فرات نيوز | وكالة أنباء فرات نيوز
yes     ونسبت [وكالة فرات] إلى قائد ميداني أن الدخان غطى الحي

entry   source.firat.bare
kind    agency
named   yes
label   Firat News Agency
weak    yes
name    فرات
yes     وكانت [فرات] قد تحدثت عن هجوم ثان
no      وأعلنت وكالة فرات حصيلة جديدة

entry   source.hawar
kind    agency
named   yes
label   Hawar News Agency
domain  hawarnews.com
name    وكالة هاوار | وكالة أنباء هاوار | هاوار للأنباء | وكالة هاوار للأنباء | ANHA | وكالة الأنباء هاوار | موقع هاوار | وكالة أنباء هاوار للأنباء
yes     وكانت [وكالة هاوار] قد تحدثت عن هجوم ثان
no      مر المسافر بقرية بعيدة

entry   source.hawar.bare
kind    agency
named   yes
label   Hawar News Agency
weak    yes
name    هاوار
yes     ونقلت [هاوار] عن مسؤول محلي أن الجسر أغلق
no      وأعلنت وكالة هاوار حصيلة جديدة

entry   source.northpress
kind    agency
named   yes
label   North Press Agency
domain  npasyria.com
name    نورث برس | وكالة نورث برس | وكالة أنباء نورث برس
yes     ونقلت [نورث برس] عن مسؤول محلي أن الجسر أغلق

entry   source.rojnews
kind    agency
named   yes
label   RojNews
domain  rojnews.news
name    روج نيوز | وكالة روج نيوز | وكالة أنباء روج نيوز
yes     وذكرت [روج نيوز] أن الانفجار وقع قرب السوق

entry   source.jinha
kind    agency
named   yes
label   JINHA
domain  jinhaagency.com
name    وكالة أنباء المرأة | جينها | وكالة جينها | وكالة أنباء جينها
yes     وبحسب [وكالة أنباء المرأة] لم تسجل إصابات في القرية

entry   source.rudaw
kind    outlet
named   yes
label   Rudaw
domain  rudaw.net | rudawarabia.net
name    رووداو | روداو | شبكة رووداو الإعلامية | شبكة روداو الإعلامية | رووداو ديجيتال | رووداو عربية | Rudaw | قناة رووداو | فضائية رووداو | قناة روداو | فضائية روداو | قناة رووداو ديجيتال
name    فضائية رووداو ديجيتال | قناة رووداو عربية | فضائية رووداو عربية
yes     وفي حديث إلى [رووداو] نفى القائد وقوع خسائر

entry   source.kurdistan24
kind    outlet
named   yes
label   Kurdistan 24
domain  kurdistan24.net
name    كوردستان24 | كوردستان 24 | كردستان 24 | كردستان24 | Kurdistan24 | قناة كوردستان24 | فضائية كوردستان24 | قناة كوردستان 24 | فضائية كوردستان 24 | قناة كردستان 24 | فضائية كردستان 24 | قناة كردستان24
name    فضائية كردستان24
yes     وذكرت [كوردستان24] في شريطها العاجل أن الحصيلة ارتفعت

entry   source.basnews
kind    outlet
named   yes
label   BasNews
domain  basnews.com
name    باسنيوز | باس نيوز | BasNews | موقع باسنيوز | شبكة باسنيوز | موقع باس نيوز | شبكة باس نيوز
yes     ونقلت [باسنيوز] عن ضابط لم تسمه أن التحقيق بدأ

entry   source.nrt
kind    outlet
named   yes
label   NRT
domain  nrttv.com
name    إن آر تي | ان ار تي | إن آر تي عربية | NRT | NRT عربية | قناة إن آر تي | فضائية إن آر تي | قناة ان ار تي | فضائية ان ار تي | قناة NRT عربية | فضائية NRT عربية
yes     وأوردت [إن آر تي] أن الطريق مقطوع

entry   source.shafaq
kind    agency
named   yes
label   Shafaq News
domain  shafaq.com
name    شفق نيوز | وكالة شفق نيوز | شفق نيوز العراقية | وكالة أنباء شفق نيوز | وكالة شفق نيوز العراقية | وكالة أنباء شفق نيوز العراقية
yes     وذكرت [شفق نيوز] أن الانفجار وقع قرب السوق

entry   source.alsumaria
kind    outlet
named   yes
label   Alsumaria
domain  alsumaria.tv
name    السومرية نيوز | السومرية نيوز العراقية | قناة السومرية الفضائية | قناة السومرية | فضائية السومرية | تلفزيون السومرية | شبكة السومرية | محطة السومرية | موقع السومرية | موقع قناة السومرية | قناة السومرية نيوز | فضائية السومرية نيوز
name    قناة السومرية نيوز العراقية | فضائية السومرية نيوز العراقية
yes     وفي حديث إلى [السومرية نيوز] نفى القائد وقوع خسائر

entry   source.alsumaria.bare
kind    outlet
named   yes
label   Alsumaria
weak    yes
name    السومرية
yes     وذكرت [السومرية] في شريطها العاجل أن الحصيلة ارتفعت
no      وأعلنت قناة السومرية حصيلة جديدة

entry   source.ina
kind    agency
named   yes
label   Iraqi News Agency
domain  ina.iq
name    وكالة الأنباء العراقية | الوكالة العراقية للأنباء | وكالة الأنباء الرسمية العراقية | وكالة الأنباء العراقية الرسمية | وكالة واع | وكالة أنباء واع | وكالة الأنباء واع | موقع واع | وكالة الوكالة العراقية للأنباء | وكالة أنباء الوكالة العراقية للأنباء
yes     وأوردت [وكالة الأنباء العراقية] أن القوة عادت إلى مقرها
no      شدد الوزير على دور شباب واع

entry   source.ina.bare
kind    agency
named   yes
label   Iraqi News Agency
weak    yes
name    واع
yes     ونسبت [واع] إلى قائد ميداني أن الدخان غطى الحي
no      وأعلنت وكالة واع حصيلة جديدة

entry   source.nina
kind    agency
named   yes
label   National Iraqi News Agency
domain  ninanews.com
name    الوكالة الوطنية العراقية للأنباء | وكالة نينا | وكالة أنباء نينا | وكالة الأنباء نينا | موقع نينا
yes     ونسبت [الوكالة الوطنية العراقية للأنباء] إلى قائد ميداني أن الدخان غطى الحي
no      كانت نينا تلعب في الحديقة

entry   source.nina.bare
kind    agency
named   yes
label   National Iraqi News Agency
weak    yes
name    نينا
yes     وكانت [نينا] قد تحدثت عن هجوم ثان
no      وأعلنت وكالة نينا حصيلة جديدة

entry   source.baghdadtoday
kind    agency
named   yes
label   Baghdad Today
domain  baghdadtoday.news
name    بغداد اليوم | وكالة بغداد اليوم | وكالة أنباء بغداد اليوم
yes     وكانت [بغداد اليوم] قد تحدثت عن هجوم ثان

entry   source.almada
kind    outlet
named   yes
label   Al-Mada
domain  almadapaper.net | almada-group.com
name    المدى برس | صحيفة المدى العراقية | المدى العراقية | صحيفة المدى | جريدة المدى | موقع المدى | موقع صحيفة المدى | مجلة المدى | صحيفة المدى برس | جريدة المدى برس | جريدة المدى العراقية
yes     وبحسب [المدى برس] كانت العبوة مخفية تحت الرصيف
no      أطلق الجيش صاروخا بعيد المدى

entry   source.almada.bare
kind    outlet
named   yes
label   Al-Mada
weak    yes
name    المدى
yes     ونقلت [المدى] عن ضابط لم تسمه أن التحقيق بدأ
no      وأعلنت صحيفة المدى حصيلة جديدة

entry   source.sabah-iq
kind    outlet
named   yes
label   Al-Sabah (Iraq)
domain  alsabaah.iq
name    صحيفة الصباح العراقية | الصباح العراقية | صحيفة الصباح | جريدة الصباح | موقع الصباح | موقع صحيفة الصباح | مجلة الصباح | جريدة الصباح العراقية
yes     ونقلت [صحيفة الصباح العراقية] عن ضابط لم تسمه أن التحقيق بدأ
no      هاجموا النقطة في الصباح الباكر

entry   source.sabah-iq.bare
kind    outlet
named   yes
label   Al-Sabah (Iraq)
weak    yes
name    الصباح
yes     وكتبت [الصباح] أن المهاجمين فروا شمالا
no      وأعلنت صحيفة الصباح حصيلة جديدة

entry   source.zaman-iq
kind    outlet
named   yes
label   Azzaman
domain  azzaman.com | azzaman-iraq.com
name    صحيفة الزمان العراقية | صحيفة الزمان | جريدة الزمان | موقع الزمان | موقع صحيفة الزمان | مجلة الزمان
yes     وكتبت [صحيفة الزمان العراقية] أن المهاجمين فروا شمالا
no      تبدلت أحوال المدينة مع الزمان

entry   source.zaman-iq.bare
kind    outlet
named   yes
label   Azzaman
weak    yes
name    الزمان
yes     ونشرت [الزمان] تفاصيل عن الكمين
no      وأعلنت صحيفة الزمان حصيلة جديدة

entry   source.almaalomah
kind    agency
named   yes
label   Al-Maalomah
domain  almaalomah.me | almaalomah.com
name    وكالة المعلومة | المعلومة العراقية | وكالة أنباء المعلومة | وكالة الأنباء المعلومة | موقع المعلومة | وكالة المعلومة العراقية | وكالة أنباء المعلومة العراقية
yes     وأوردت [وكالة المعلومة] أن القوة عادت إلى مقرها
no      تحقق الضابط من صحة المعلومة

entry   source.almaalomah.bare
kind    agency
named   yes
label   Al-Maalomah
weak    yes
name    المعلومة
yes     ونسبت [المعلومة] إلى قائد ميداني أن الدخان غطى الحي
no      وأعلنت وكالة المعلومة حصيلة جديدة

entry   source.almasalah
kind    outlet
named   yes
label   Al-Masalah
domain  almasalah.com
name    موقع المسلة | شبكة المسلة | منصة المسلة | صحيفة المسلة | موقع شبكة المسلة
yes     وبحسب [موقع المسلة] كانت العبوة مخفية تحت الرصيف

entry   source.almasalah.bare
kind    outlet
named   yes
label   Al-Masalah
weak    yes
name    المسلة
yes     ونقلت [المسلة] عن ضابط لم تسمه أن التحقيق بدأ
no      وأعلنت موقع المسلة حصيلة جديدة

entry   source.mawazin
kind    agency
named   yes
label   Mawazin News
domain  mawazin.net
name    موازين نيوز | وكالة موازين نيوز | وكالة أنباء موازين نيوز
yes     وكانت [موازين نيوز] قد تحدثت عن هجوم ثان

entry   source.alghad-press
kind    agency
named   yes
label   Al-Ghad Press
domain  alghadpress.com
name    الغد برس | وكالة الغد برس | وكالة أنباء الغد برس
yes     ونقلت [الغد برس] عن مسؤول محلي أن الجسر أغلق

entry   source.alforat
kind    outlet
named   yes
label   Al-Forat
domain  alforatnews.iq | alforatnews.com
name    الفرات نيوز | وكالة الفرات نيوز | قناة الفرات الفضائية | قناة الفرات | فضائية الفرات | تلفزيون الفرات | شبكة الفرات | محطة الفرات | موقع الفرات | موقع قناة الفرات | قناة الفرات نيوز | فضائية الفرات نيوز
yes     وذكرت [الفرات نيوز] في شريطها العاجل أن الحصيلة ارتفعت
no      عبر الجنود نهر الفرات

entry   source.alforat.bare
kind    outlet
named   yes
label   Al-Forat
weak    yes
name    الفرات
yes     وقالت [الفرات] إن الصاروخ سقط في أرض خالية
no      وأعلنت قناة الفرات حصيلة جديدة

entry   source.nas-news
kind    outlet
named   yes
label   Nas News
domain  nasnews.com
name    ناس نيوز | وكالة ناس | موقع ناس نيوز | شبكة ناس نيوز
yes     وبحسب [ناس نيوز] كانت العبوة مخفية تحت الرصيف

entry   source.sharqiya
kind    outlet
named   yes
label   Alsharqiya
domain  alsharqiya.com
name    الشرقية نيوز | قناة الشرقية نيوز | الشرقية الفضائية | قناة الشرقية | فضائية الشرقية | تلفزيون الشرقية | شبكة الشرقية | محطة الشرقية | موقع الشرقية | موقع قناة الشرقية | فضائية الشرقية نيوز | قناة الشرقية الفضائية
name    فضائية الشرقية الفضائية
yes     وأوردت [الشرقية نيوز] أن الطريق مقطوع
no      تقدمت القوات في الغوطة الشرقية

entry   source.sharqiya.bare
kind    outlet
named   yes
label   Alsharqiya
weak    yes
name    الشرقية
yes     وبثت [الشرقية] صورا من مكان الهجوم
no      وأعلنت قناة الشرقية حصيلة جديدة

entry   source.albaghdadia
kind    outlet
named   yes
label   Al-Baghdadia
domain  albaghdadia.com
name    البغدادية نيوز | قناة البغدادية | فضائية البغدادية | تلفزيون البغدادية | شبكة البغدادية | محطة البغدادية | موقع البغدادية | موقع قناة البغدادية | قناة البغدادية نيوز | فضائية البغدادية نيوز
yes     وبثت [البغدادية نيوز] صورا من مكان الهجوم

entry   source.albaghdadia.bare
kind    outlet
named   yes
label   Al-Baghdadia
weak    yes
name    البغدادية
yes     وفي حديث إلى [البغدادية] نفى القائد وقوع خسائر
no      وأعلنت قناة البغدادية حصيلة جديدة

entry   source.iraqiya
kind    outlet
named   yes
label   Al-Iraqiya
domain  imn.iq
name    العراقية الإخبارية | قناة العراقية الإخبارية | شبكة الإعلام العراقي | قناة العراقية شبه الرسمية | العراقية شبه الرسمية | تلفزيون العراقية | قناة العراقية | فضائية العراقية | شبكة العراقية | محطة العراقية | موقع العراقية | موقع قناة العراقية
name    فضائية العراقية الإخبارية | فضائية العراقية شبه الرسمية
yes     وفي حديث إلى [العراقية الإخبارية] نفى القائد وقوع خسائر
no      قصفت الطائرات العراقية الوكر

entry   source.iraqiya.bare
kind    outlet
named   yes
label   Al-Iraqiya
weak    yes
name    العراقية
yes     وذكرت [العراقية] في شريطها العاجل أن الحصيلة ارتفعت
no      وأعلنت قناة العراقية حصيلة جديدة

entry   source.afaq
kind    outlet
named   yes
label   Afaq
domain  afaq.tv
name    قناة آفاق الفضائية | قناة آفاق | فضائية آفاق | تلفزيون آفاق | شبكة آفاق | محطة آفاق | موقع آفاق | موقع قناة آفاق
yes     وذكرت [قناة آفاق الفضائية] في شريطها العاجل أن الحصيلة ارتفعت
no      بحث الوفدان آفاق التعاون

entry   source.afaq.bare
kind    outlet
named   yes
label   Afaq
weak    yes
name    آفاق
yes     وقالت [آفاق] إن الصاروخ سقط في أرض خالية
no      وأعلنت قناة آفاق حصيلة جديدة

entry   source.aletejah
kind    outlet
named   yes
label   Al-Etejah
domain  aletejahtv.com
name    قناة الاتجاه الفضائية | قناة الاتجاه | فضائية الاتجاه | تلفزيون الاتجاه | شبكة الاتجاه | محطة الاتجاه | موقع الاتجاه | موقع قناة الاتجاه
yes     وقالت [قناة الاتجاه الفضائية] إن الصاروخ سقط في أرض خالية
no      سار الرتل في الاتجاه المعاكس

entry   source.aletejah.bare
kind    outlet
named   yes
label   Al-Etejah
weak    yes
name    الاتجاه
yes     وأوردت [الاتجاه] أن الطريق مقطوع
no      وأعلنت قناة الاتجاه حصيلة جديدة

entry   source.alahad-tv
kind    outlet
named   yes
label   Al-Ahad
domain  alahad.iq
name    قناة العهد الفضائية | العهد نيوز | قناة العهد | فضائية العهد | تلفزيون العهد | شبكة العهد | محطة العهد | موقع العهد | موقع قناة العهد | قناة العهد نيوز | فضائية العهد نيوز
yes     وأوردت [قناة العهد الفضائية] أن الطريق مقطوع
no      استقبل ولي العهد السفير

entry   source.alahad-tv.bare
kind    outlet
named   yes
label   Al-Ahad
weak    yes
name    العهد
yes     وبثت [العهد] صورا من مكان الهجوم
no      وأعلنت قناة العهد حصيلة جديدة

entry   source.altaghier
kind    outlet
named   yes
label   Al-Taghier
domain  altaghiertv.com
name    قناة التغيير الفضائية | قناة التغيير | فضائية التغيير | تلفزيون التغيير | شبكة التغيير | محطة التغيير | موقع التغيير | موقع قناة التغيير
yes     وبثت [قناة التغيير الفضائية] صورا من مكان الهجوم
no      طالب المحتجون بالتغيير

entry   source.altaghier.bare
kind    outlet
named   yes
label   Al-Taghier
weak    yes
name    التغيير
yes     وفي حديث إلى [التغيير] نفى القائد وقوع خسائر
no      وأعلنت قناة التغيير حصيلة جديدة

entry   source.utv
kind    outlet
named   yes
label   UTV Iraq
domain  utviraq.net
name    يو تي في | UTV | قناة يو تي في | فضائية يو تي في
yes     وفي حديث إلى [يو تي في] نفى القائد وقوع خسائر

entry   source.dijlah
kind    outlet
named   yes
label   Dijlah
domain  dijlah.tv
name    قناة دجلة الفضائية | قناة دجلة | فضائية دجلة | تلفزيون دجلة | شبكة دجلة | محطة دجلة | موقع دجلة | موقع قناة دجلة
yes     وذكرت [قناة دجلة الفضائية] في شريطها العاجل أن الحصيلة ارتفعت
no      عثر على الجثة في نهر دجلة

entry   source.dijlah.bare
kind    outlet
named   yes
label   Dijlah
weak    yes
name    دجلة
yes     وقالت [دجلة] إن الصاروخ سقط في أرض خالية
no      وأعلنت قناة دجلة حصيلة جديدة

entry   source.alrafidain
kind    outlet
named   yes
label   Al-Rafidain
domain  alrafidain.tv
name    قناة الرافدين الفضائية | قناة الرافدين | فضائية الرافدين | تلفزيون الرافدين | شبكة الرافدين | محطة الرافدين | موقع الرافدين | موقع قناة الرافدين
yes     وقالت [قناة الرافدين الفضائية] إن الصاروخ سقط في أرض خالية
no      سحب الموظف راتبه من مصرف الرافدين

entry   source.alrafidain.bare
kind    outlet
named   yes
label   Al-Rafidain
weak    yes
name    الرافدين
yes     وأوردت [الرافدين] أن الطريق مقطوع
no      وأعلنت قناة الرافدين حصيلة جديدة

entry   source.earthnews-iq
kind    outlet
named   yes
label   Earth News
domain  earthiq.news
name    إيرث نيوز | موقع إيرث نيوز | شبكة إيرث نيوز
yes     ونشرت [إيرث نيوز] تفاصيل عن الكمين

entry   source.964media
kind    outlet
named   yes
label   964 Media
domain  964media.com
name    شبكة 964 | 964 ميديا | موقع 964 ميديا | شبكة 964 ميديا
yes     وبحسب [شبكة 964] كانت العبوة مخفية تحت الرصيف

entry   source.alrabiaa
kind    outlet
named   yes
label   Al-Rabiaa
domain  alrabiaa.tv
name    قناة الرابعة الفضائية | قناة الرابعة | فضائية الرابعة | تلفزيون الرابعة | شبكة الرابعة | محطة الرابعة | موقع الرابعة | موقع قناة الرابعة
yes     وفي حديث إلى [قناة الرابعة الفضائية] نفى القائد وقوع خسائر

entry   source.alrabiaa.bare
kind    outlet
named   yes
label   Al-Rabiaa
weak    yes
name    الرابعة
yes     وذكرت [الرابعة] في شريطها العاجل أن الحصيلة ارتفعت
no      وأعلنت قناة الرابعة حصيلة جديدة

entry   source.alawla-iq
kind    outlet
named   yes
label   Al-Oula
domain  alawla.tv
name    قناة الأولى العراقية
yes     وذكرت [قناة الأولى العراقية] في شريطها العاجل أن الحصيلة ارتفعت

entry   source.noon
kind    agency
named   yes
label   Noon News
domain  non14.net
name    وكالة نون الخبرية | وكالة نون
yes     وكانت [وكالة نون الخبرية] قد تحدثت عن هجوم ثان

entry   source.yaqein
kind    agency
named   yes
label   Yaqein
domain  yaqein.net
name    وكالة يقين | وكالة يقين للأنباء | وكالة أنباء يقين | وكالة الأنباء يقين | موقع يقين
yes     ونقلت [وكالة يقين] عن مسؤول محلي أن الجسر أغلق
no      كان القائد على يقين من النصر

entry   source.yaqein.bare
kind    agency
named   yes
label   Yaqein
weak    yes
name    يقين
yes     وذكرت [يقين] أن الانفجار وقع قرب السوق
no      وأعلنت وكالة يقين حصيلة جديدة

entry   source.iraqoilreport
kind    outlet
named   yes
label   Iraq Oil Report
domain  iraqoilreport.com
name    عراق أويل ريبورت | موقع عراق أويل ريبورت | شبكة عراق أويل ريبورت
yes     ونقلت [عراق أويل ريبورت] عن ضابط لم تسمه أن التحقيق بدأ

entry   source.sabereen
kind    outlet
named   yes
label   Sabereen News
name    صابرين نيوز | قناة صابرين | منصة صابرين | موقع صابرين نيوز | شبكة صابرين نيوز
yes     وكتبت [صابرين نيوز] أن المهاجمين فروا شمالا

entry   source.sana
kind    agency
named   yes
label   SANA
domain  sana.sy
name    وكالة سانا | وكالة الأنباء السورية | الوكالة العربية السورية للأنباء | وكالة الأنباء السورية الرسمية | وكالة الأنباء العربية السورية | سانا الرسمية | سانا السورية | وكالة أنباء سانا | وكالة الأنباء سانا | موقع سانا | وكالة سانا الرسمية | وكالة أنباء سانا الرسمية
name    وكالة سانا السورية | وكالة أنباء سانا السورية
yes     وأوردت [وكالة سانا] أن القوة عادت إلى مقرها
no      وصلت سفينة إلى الميناء

entry   source.sana.bare
kind    agency
named   yes
label   SANA
weak    yes
name    سانا
yes     ونسبت [سانا] إلى قائد ميداني أن الدخان غطى الحي
no      وأعلنت وكالة سانا حصيلة جديدة

entry   source.syrian-tv-state
kind    outlet
named   yes
label   Syrian state television
domain  ortas.gov.sy | rtv.gov.sy | alikhbaria.com
name    التلفزيون السوري | التلفزيون الرسمي السوري | الإخبارية السورية | قناة الإخبارية السورية | التلفزيون السوري الرسمي | تلفزيون النظام | فضائية الإخبارية السورية
yes     وقالت [التلفزيون السوري] إن الصاروخ سقط في أرض خالية

entry   source.syria-tv
kind    outlet
named   yes
label   Syria TV
domain  syria.tv
name    تلفزيون سوريا | موقع تلفزيون سوريا
yes     وأوردت [تلفزيون سوريا] أن الطريق مقطوع

entry   source.enabbaladi
kind    outlet
named   yes
label   Enab Baladi
domain  enabbaladi.net
name    عنب بلدي | صحيفة عنب بلدي | جريدة عنب بلدي
yes     وكتبت [عنب بلدي] أن المهاجمين فروا شمالا

entry   source.shaam
kind    agency
named   yes
label   Shaam Network
domain  shaam.org
name    شبكة شام | شبكة شام الإخبارية | شام الإخبارية | وكالة شام | وكالة أنباء شام | وكالة الأنباء شام | موقع شام | وكالة شام الإخبارية | وكالة أنباء شام الإخبارية
yes     وذكرت [شبكة شام] أن الانفجار وقع قرب السوق
no      زار الرحالة بلاد الشام

entry   source.shaam.bare
kind    agency
named   yes
label   Shaam Network
weak    yes
name    شام
yes     وبحسب [شام] لم تسجل إصابات في القرية
no      وأعلنت وكالة شام حصيلة جديدة

entry   source.smart
kind    agency
named   yes
label   SMART News Agency
domain  smartnews-agency.com
name    وكالة سمارت | سمارت للأنباء | وكالة أنباء سمارت | وكالة الأنباء سمارت | موقع سمارت | وكالة سمارت للأنباء | وكالة أنباء سمارت للأنباء
yes     وبحسب [وكالة سمارت] لم تسجل إصابات في القرية

entry   source.smart.bare
kind    agency
named   yes
label   SMART News Agency
weak    yes
name    سمارت
yes     وأوردت [سمارت] أن القوة عادت إلى مقرها
no      وأعلنت وكالة سمارت حصيلة جديدة

entry   source.qasioun
kind    agency
named   yes
label   Qasioun News
domain  qasioun-news.com
name    وكالة قاسيون | قاسيون للأنباء | وكالة قاسيون للأنباء | وكالة أنباء قاسيون | وكالة الأنباء قاسيون | موقع قاسيون | وكالة أنباء قاسيون للأنباء
yes     وأوردت [وكالة قاسيون] أن القوة عادت إلى مقرها
no      أطل الجنود من جبل قاسيون

entry   source.qasioun.bare
kind    agency
named   yes
label   Qasioun News
weak    yes
name    قاسيون
yes     ونسبت [قاسيون] إلى قائد ميداني أن الدخان غطى الحي
no      وأعلنت وكالة قاسيون حصيلة جديدة

entry   source.masar
kind    agency
named   yes
label   Masar Press
name    مسار برس | وكالة مسار برس | وكالة أنباء مسار برس
yes     ونسبت [مسار برس] إلى قائد ميداني أن الدخان غطى الحي

entry   source.orient
kind    outlet
named   yes
label   Orient News
domain  orient-news.net | orient.tv
name    أورينت نت | أورينت نيوز | تلفزيون أورينت | قناة أورينت | فضائية أورينت | شبكة أورينت | محطة أورينت | موقع أورينت | موقع قناة أورينت | قناة أورينت نت | فضائية أورينت نت | قناة أورينت نيوز
name    فضائية أورينت نيوز
yes     وبثت [أورينت نت] صورا من مكان الهجوم

entry   source.orient.bare
kind    outlet
named   yes
label   Orient News
weak    yes
name    أورينت
yes     وفي حديث إلى [أورينت] نفى القائد وقوع خسائر
no      وأعلنت قناة أورينت حصيلة جديدة

entry   source.zamanalwasl
kind    outlet
named   yes
label   Zaman al-Wasl
domain  zamanalwsl.net
name    زمان الوصل | صحيفة زمان الوصل | جريدة زمان الوصل
yes     وبحسب [زمان الوصل] كانت العبوة مخفية تحت الرصيف

entry   source.baladi-news
kind    outlet
named   yes
label   Baladi News
domain  baladi-news.com
name    بلدي نيوز | شبكة بلدي نيوز | موقع بلدي نيوز
yes     ونقلت [بلدي نيوز] عن ضابط لم تسمه أن التحقيق بدأ

entry   source.step
kind    agency
named   yes
label   Step News Agency
domain  stepagency-sy.net | stepagency.net
name    وكالة ستيب | ستيب نيوز | ستيب الإخبارية | وكالة ستيب الإخبارية | وكالة ستيب نيوز | وكالة أنباء ستيب | وكالة الأنباء ستيب | موقع ستيب | وكالة أنباء ستيب نيوز | وكالة أنباء ستيب الإخبارية
yes     وبحسب [وكالة ستيب] لم تسجل إصابات في القرية

entry   source.step.bare
kind    agency
named   yes
label   Step News Agency
weak    yes
name    ستيب
yes     وأوردت [ستيب] أن القوة عادت إلى مقرها
no      وأعلنت وكالة ستيب حصيلة جديدة

entry   source.halabtoday
kind    outlet
named   yes
label   Halab Today
domain  halabtodaytv.net
name    حلب اليوم | قناة حلب اليوم | فضائية حلب اليوم
yes     وأوردت [حلب اليوم] أن الطريق مقطوع

entry   source.sy24
kind    outlet
named   yes
label   SY24
domain  sy-24.com
name    SY24 | سوريا 24 | منصة سوريا 24 | موقع سوريا 24 | شبكة سوريا 24
yes     وبحسب [SY24] كانت العبوة مخفية تحت الرصيف

entry   source.eldorar
kind    outlet
named   yes
label   Eldorar
domain  eldorar.com
name    الدرر الشامية | شبكة الدرر الشامية | موقع الدرر الشامية
yes     ونقلت [الدرر الشامية] عن ضابط لم تسمه أن التحقيق بدأ

entry   source.ebaa
kind    agency
named   yes
label   Ebaa
name    شبكة إباء | شبكة إباء الإخبارية | وكالة إباء | وكالة أنباء إباء | وكالة الأنباء إباء | موقع إباء
yes     ونقلت [شبكة إباء] عن مسؤول محلي أن الجسر أغلق

entry   source.ebaa.bare
kind    agency
named   yes
label   Ebaa
weak    yes
name    إباء
yes     وذكرت [إباء] أن الانفجار وقع قرب السوق
no      وأعلنت وكالة إباء حصيلة جديدة

entry   source.deirezzor24
kind    outlet
named   yes
label   Deir ez-Zor 24
domain  deirezzor24.net
name    دير الزور 24 | شبكة دير الزور 24 | ديرالزور 24 | موقع دير الزور 24 | موقع ديرالزور 24 | شبكة ديرالزور 24
yes     ونشرت [دير الزور 24] تفاصيل عن الكمين

entry   source.naher
kind    outlet
named   yes
label   Naher Media
domain  nahermedia.net
name    نهر ميديا | شبكة نهر ميديا | موقع نهر ميديا
yes     وبحسب [نهر ميديا] كانت العبوة مخفية تحت الرصيف

entry   source.euphratespost
kind    outlet
named   yes
label   Euphrates Post
domain  euphratespost.net
name    فرات بوست | شبكة فرات بوست | موقع فرات بوست
yes     ونقلت [فرات بوست] عن ضابط لم تسمه أن التحقيق بدأ

entry   source.eyeofeuphrates
kind    outlet
named   yes
label   Eye of Euphrates
domain  eyeofeuphrates.com
name    عين الفرات | شبكة عين الفرات | موقع عين الفرات
yes     وكتبت [عين الفرات] أن المهاجمين فروا شمالا

entry   source.alkhabour
kind    outlet
named   yes
label   Al-Khabour
domain  alkhabour.com
name    شبكة الخابور | الخابور المحلية | موقع الخابور | منصة الخابور | صحيفة الخابور | موقع شبكة الخابور | موقع الخابور المحلية | شبكة الخابور المحلية
yes     ونشرت [شبكة الخابور] تفاصيل عن الكمين
no      فاض نهر الخابور شتاء

entry   source.alkhabour.bare
kind    outlet
named   yes
label   Al-Khabour
weak    yes
name    الخابور
yes     وبحسب [الخابور] كانت العبوة مخفية تحت الرصيف
no      وأعلنت موقع الخابور حصيلة جديدة

entry   source.jesr
kind    outlet
named   yes
label   Jesr Press
domain  jesrpress.com
name    جسر برس | صحيفة جسر | شبكة جسر | مؤسسة جسر | موقع جسر برس | شبكة جسر برس
yes     وبحسب [جسر برس] كانت العبوة مخفية تحت الرصيف

entry   source.suwayda24
kind    outlet
named   yes
label   Suwayda 24
domain  suwayda24.com
name    السويداء 24 | شبكة السويداء 24 | موقع السويداء 24
yes     ونقلت [السويداء 24] عن ضابط لم تسمه أن التحقيق بدأ

entry   source.horan-free
kind    outlet
named   yes
label   Horan Free Gathering
domain  horanfree.com
name    تجمع أحرار حوران | أحرار حوران | موقع تجمع أحرار حوران | شبكة تجمع أحرار حوران | موقع أحرار حوران | شبكة أحرار حوران
yes     وكتبت [تجمع أحرار حوران] أن المهاجمين فروا شمالا

entry   source.daraa24
kind    outlet
named   yes
label   Daraa 24
domain  daraa24.org
name    درعا 24 | شبكة درعا 24 | موقع درعا 24
yes     ونشرت [درعا 24] تفاصيل عن الكمين

entry   source.alsouria
kind    outlet
named   yes
label   Alsouria Net
domain  alsouria.net
name    السورية نت | موقع السورية نت | شبكة السورية نت
yes     وبحسب [السورية نت] كانت العبوة مخفية تحت الرصيف

entry   source.nedaa-post
kind    outlet
named   yes
label   Nedaa Post
domain  nedaa-post.com
name    نداء بوست | موقع نداء بوست | شبكة نداء بوست
yes     ونقلت [نداء بوست] عن ضابط لم تسمه أن التحقيق بدأ

entry   source.athr
kind    outlet
named   yes
label   Athr Press
domain  athrpress.com
name    أثر برس | موقع أثر برس | شبكة أثر برس
yes     وكتبت [أثر برس] أن المهاجمين فروا شمالا

entry   source.xeber24
kind    outlet
named   yes
label   Xeber24
domain  xeber24.org
name    خبر24 | خبر 24 | موقع خبر24 | شبكة خبر24 | موقع خبر 24 | شبكة خبر 24
yes     ونشرت [خبر24] تفاصيل عن الكمين

entry   source.ronahi
kind    outlet
named   yes
label   Ronahi TV
domain  ronahi.tv
name    روناهي | قناة روناهي | فضائية روناهي
yes     وفي حديث إلى [روناهي] نفى القائد وقوع خسائر

entry   source.alyaum-tv
kind    outlet
named   yes
label   Al-Yaum TV
domain  alyaumtv.net
name    قناة اليوم الفضائية
yes     وذكرت [قناة اليوم الفضائية] في شريطها العاجل أن الحصيلة ارتفعت

entry   source.rozana
kind    outlet
named   yes
label   Rozana
domain  rozana.fm
name    راديو روزنة | روزنة | إذاعة روزنة
yes     وقالت [راديو روزنة] إن الصاروخ سقط في أرض خالية

entry   source.radioalkul
kind    outlet
named   yes
label   Radio Al-Kul
domain  radioalkul.com
name    راديو الكل
yes     وأوردت [راديو الكل] أن الطريق مقطوع

entry   source.watanfm
kind    outlet
named   yes
label   Watan FM
domain  watan.fm
name    وطن إف إم | راديو وطن | إذاعة وطن إف إم | راديو وطن إف إم
yes     وبثت [وطن إف إم] صورا من مكان الهجوم

entry   source.hibr
kind    outlet
named   yes
label   Hibr Press
domain  hibrpress.com
name    حبر برس | صحيفة حبر برس | جريدة حبر برس
yes     ونقلت [حبر برس] عن ضابط لم تسمه أن التحقيق بدأ

entry   source.ugarit
kind    outlet
named   yes
label   Ugarit Post
domain  ugaritpost.com
name    أوغاريت بوست | موقع أوغاريت بوست | شبكة أوغاريت بوست
yes     وكتبت [أوغاريت بوست] أن المهاجمين فروا شمالا

entry   source.levant
kind    outlet
named   yes
label   Levant News
domain  thelevantnews.com
name    ليفانت نيوز | ليفانت | موقع ليفانت نيوز | شبكة ليفانت نيوز | موقع ليفانت | شبكة ليفانت
yes     ونشرت [ليفانت نيوز] تفاصيل عن الكمين

entry   source.raqqa-sl
kind    outlet
named   yes
label   Raqqa is Being Slaughtered Silently
domain  raqqa-sl.com
name    الرقة تذبح بصمت | حملة الرقة تذبح بصمت | موقع الرقة تذبح بصمت | شبكة الرقة تذبح بصمت
yes     وبحسب [الرقة تذبح بصمت] كانت العبوة مخفية تحت الرصيف

entry   source.afrinpost
kind    outlet
named   yes
label   Afrin Post
domain  afrinpost.net
name    عفرين بوست | موقع عفرين بوست | شبكة عفرين بوست
yes     ونقلت [عفرين بوست] عن ضابط لم تسمه أن التحقيق بدأ

entry   source.syriacall
kind    outlet
named   yes
label   Fresh Syria
domain  fresh-syria.net
name    وكالة فرش | موقع فرش | شبكة فرش | منصة فرش | صحيفة فرش | موقع شبكة فرش
yes     وكتبت [وكالة فرش] أن المهاجمين فروا شمالا

entry   source.syriacall.bare
kind    outlet
named   yes
label   Fresh Syria
weak    yes
name    فرش
yes     ونشرت [فرش] تفاصيل عن الكمين
no      وأعلنت موقع فرش حصيلة جديدة

entry   source.thiqa
kind    agency
named   yes
label   Thiqa Agency
domain  thiqa-agency.com
name    وكالة ثقة
yes     وذكرت [وكالة ثقة] أن الانفجار وقع قرب السوق

entry   source.horrya
kind    outlet
named   yes
label   Horrya Press
domain  horrya.net
name    حرية برس | موقع حرية برس | شبكة حرية برس
yes     وبحسب [حرية برس] كانت العبوة مخفية تحت الرصيف

entry   source.wakalat-suriyya
kind    outlet
named   yes
label   Syrian Press Center
domain  syrianpc.com
name    المركز الصحفي السوري | موقع المركز الصحفي السوري | شبكة المركز الصحفي السوري
yes     ونقلت [المركز الصحفي السوري] عن ضابط لم تسمه أن التحقيق بدأ

entry   source.kurdonline
kind    outlet
named   yes
label   Kurd Online
domain  kurd-online.com
name    كرد أونلاين | موقع كرد أونلاين | شبكة كرد أونلاين
yes     وكتبت [كرد أونلاين] أن المهاجمين فروا شمالا

entry   source.resalapost
kind    outlet
named   yes
label   Resala Post
domain  resalapost.com
name    رسالة بوست | موقع رسالة بوست | شبكة رسالة بوست
yes     ونشرت [رسالة بوست] تفاصيل عن الكمين

entry   source.syriaqnews
kind    outlet
named   yes
label   Syria News
domain  syria.news
name    سيريانيوز | سيريا نيوز | موقع سيريانيوز | شبكة سيريانيوز | موقع سيريا نيوز | شبكة سيريا نيوز
yes     وبحسب [سيريانيوز] كانت العبوة مخفية تحت الرصيف

entry   source.spa
kind    agency
named   yes
label   Saudi Press Agency
domain  spa.gov.sa
name    وكالة الأنباء السعودية | وكالة الأنباء السعودية الرسمية | وكالة واس | وكالة أنباء واس | وكالة الأنباء واس | موقع واس
yes     وذكرت [وكالة الأنباء السعودية] أن الانفجار وقع قرب السوق

entry   source.spa.bare
kind    agency
named   yes
label   Saudi Press Agency
weak    yes
name    واس
yes     وبحسب [واس] لم تسجل إصابات في القرية
no      وأعلنت وكالة واس حصيلة جديدة

entry   source.wam
kind    agency
named   yes
label   Emirates News Agency
domain  wam.ae
name    وكالة أنباء الإمارات | وكالة الأنباء الإماراتية | وكالة وام | وكالة أنباء وام | وكالة الأنباء وام | موقع وام
yes     وبحسب [وكالة أنباء الإمارات] لم تسجل إصابات في القرية

entry   source.wam.bare
kind    agency
named   yes
label   Emirates News Agency
weak    yes
name    وام
yes     وأوردت [وام] أن القوة عادت إلى مقرها
no      وأعلنت وكالة وام حصيلة جديدة

entry   source.bna
kind    agency
named   yes
label   Bahrain News Agency
domain  bna.bh
name    وكالة أنباء البحرين | وكالة الأنباء البحرينية | وكالة بنا | وكالة أنباء بنا | وكالة الأنباء بنا | موقع بنا
yes     وأوردت [وكالة أنباء البحرين] أن القوة عادت إلى مقرها
no      مرت القافلة بنا ليلا

entry   source.bna.bare
kind    agency
named   yes
label   Bahrain News Agency
weak    yes
name    بنا
yes     ونسبت [بنا] إلى قائد ميداني أن الدخان غطى الحي
no      وأعلنت وكالة بنا حصيلة جديدة

entry   source.kuna
kind    agency
named   yes
label   Kuwait News Agency
domain  kuna.net.kw
name    وكالة الأنباء الكويتية | وكالة كونا | وكالة أنباء كونا | وكالة الأنباء كونا | موقع كونا
yes     ونسبت [وكالة الأنباء الكويتية] إلى قائد ميداني أن الدخان غطى الحي
no      كونا فريقا من المتطوعين

entry   source.kuna.bare
kind    agency
named   yes
label   Kuwait News Agency
weak    yes
name    كونا
yes     وكانت [كونا] قد تحدثت عن هجوم ثان
no      وأعلنت وكالة كونا حصيلة جديدة

entry   source.qna
kind    agency
named   yes
label   Qatar News Agency
domain  qna.org.qa
name    وكالة الأنباء القطرية | وكالة الأنباء القطرية الرسمية | وكالة قنا | وكالة أنباء قنا | وكالة الأنباء قنا | موقع قنا
yes     وكانت [وكالة الأنباء القطرية] قد تحدثت عن هجوم ثان
no      وصل القطار إلى محافظة قنا

entry   source.qna.bare
kind    agency
named   yes
label   Qatar News Agency
weak    yes
name    قنا
yes     ونقلت [قنا] عن مسؤول محلي أن الجسر أغلق
no      وأعلنت وكالة قنا حصيلة جديدة

entry   source.ona
kind    agency
named   yes
label   Oman News Agency
domain  omannews.gov.om
name    وكالة الأنباء العمانية | العمانية للأنباء | وكالة العمانية للأنباء | وكالة أنباء العمانية للأنباء
yes     ونقلت [وكالة الأنباء العمانية] عن مسؤول محلي أن الجسر أغلق

entry   source.petra
kind    agency
named   yes
label   Jordan News Agency
domain  petra.gov.jo
name    وكالة بترا | وكالة الأنباء الأردنية | وكالة الأنباء الأردنية الرسمية | وكالة أنباء بترا | وكالة الأنباء بترا | موقع بترا
yes     وذكرت [وكالة بترا] أن الانفجار وقع قرب السوق

entry   source.petra.bare
kind    agency
named   yes
label   Jordan News Agency
weak    yes
name    بترا
yes     وبحسب [بترا] لم تسجل إصابات في القرية
no      وأعلنت وكالة بترا حصيلة جديدة

entry   source.saba
kind    agency
named   yes
label   Saba News Agency
domain  sabanew.net | saba.ye | sabanews.net
name    وكالة سبأ | وكالة الأنباء اليمنية | سبأ نت | وكالة الأنباء اليمنية الرسمية | وكالة سبأ للأنباء | وكالة الأنباء اليمنية سبأ | وكالة أنباء سبأ | وكالة الأنباء سبأ | موقع سبأ | وكالة سبأ نت | وكالة أنباء سبأ نت
yes     وبحسب [وكالة سبأ] لم تسجل إصابات في القرية
no      كتب المؤرخ عن مملكة سبأ

entry   source.saba.bare
kind    agency
named   yes
label   Saba News Agency
weak    yes
name    سبأ
yes     وأوردت [سبأ] أن القوة عادت إلى مقرها
no      وأعلنت وكالة سبأ حصيلة جديدة

entry   source.nna
kind    agency
named   yes
label   National News Agency (Lebanon)
domain  nna-leb.gov.lb
name    الوطنية للإعلام | الوكالة الوطنية للإعلام | الوكالة الوطنية للإعلام اللبنانية | الوكالة الوطنية للأنباء | وكالة الأنباء اللبنانية | وكالة الإعلام الوطنية | الوكالة اللبنانية الرسمية | وكالة الإعلام اللبنانية | وكالة الوطنية للإعلام | وكالة أنباء الوطنية للإعلام | وكالة الوكالة الوطنية للإعلام | وكالة أنباء الوكالة الوطنية للإعلام
name    وكالة الوكالة الوطنية للأنباء | وكالة أنباء الوكالة الوطنية للأنباء | وكالة الوكالة اللبنانية الرسمية | وكالة أنباء الوكالة اللبنانية الرسمية
yes     وأوردت [الوطنية للإعلام] أن القوة عادت إلى مقرها

entry   source.wafa
kind    agency
named   yes
label   WAFA
domain  wafa.ps
name    وكالة وفا | وكالة الأنباء الفلسطينية | وكالة الأنباء والمعلومات الفلسطينية | وكالة الأنباء الفلسطينية الرسمية | وفا الرسمية | وكالة أنباء وفا | وكالة الأنباء وفا | موقع وفا | وكالة وفا الرسمية | وكالة أنباء وفا الرسمية
yes     ونسبت [وكالة وفا] إلى قائد ميداني أن الدخان غطى الحي
no      نفى مصدر وفاة الجريح

entry   source.wafa.bare
kind    agency
named   yes
label   WAFA
weak    yes
name    وفا
yes     وكانت [وفا] قد تحدثت عن هجوم ثان
no      وأعلنت وكالة وفا حصيلة جديدة

entry   source.maan
kind    agency
named   yes
label   Maan News Agency
domain  maannews.net | maannews.com
name    وكالة معا | وكالة معا الإخبارية | وكالة معا الفلسطينية | معا الإخبارية | وكالة أنباء معا | وكالة الأنباء معا | موقع معا | وكالة أنباء معا الإخبارية
yes     وكانت [وكالة معا] قد تحدثت عن هجوم ثان
no      حضر الوزيران معا إلى الموقع

entry   source.maan.bare
kind    agency
named   yes
label   Maan News Agency
weak    yes
name    معا
yes     ونقلت [معا] عن مسؤول محلي أن الجسر أغلق
no      وأعلنت وكالة معا حصيلة جديدة

entry   source.sama
kind    agency
named   yes
label   Sama News Agency
domain  samanews.ps
name    وكالة سما | وكالة سما الإخبارية | سما الإخبارية | وكالة أنباء سما | وكالة الأنباء سما | موقع سما | وكالة أنباء سما الإخبارية
yes     ونقلت [وكالة سما] عن مسؤول محلي أن الجسر أغلق
no      سما العقاب فوق الجبل

entry   source.sama.bare
kind    agency
named   yes
label   Sama News Agency
weak    yes
name    سما
yes     وذكرت [سما] أن الانفجار وقع قرب السوق
no      وأعلنت وكالة سما حصيلة جديدة

entry   source.safa
kind    agency
named   yes
label   Safa Press Agency
domain  safa.ps
name    وكالة صفا | وكالة الصحافة الفلسطينية | وكالة الصحافة الفلسطينية صفا | وكالة أنباء صفا | وكالة الأنباء صفا | موقع صفا
yes     وذكرت [وكالة صفا] أن الانفجار وقع قرب السوق
no      صفا الجو بعد العاصفة

entry   source.safa.bare
kind    agency
named   yes
label   Safa Press Agency
weak    yes
name    صفا
yes     وبحسب [صفا] لم تسجل إصابات في القرية
no      وأعلنت وكالة صفا حصيلة جديدة

entry   source.shehab
kind    agency
named   yes
label   Shehab News Agency
domain  shehabnews.com
name    وكالة شهاب | شهاب للأنباء | وكالة شهاب للأنباء | وكالة أنباء شهاب | وكالة الأنباء شهاب | موقع شهاب | وكالة أنباء شهاب للأنباء
yes     وبحسب [وكالة شهاب] لم تسجل إصابات في القرية
no      مر شهاب في السماء

entry   source.shehab.bare
kind    agency
named   yes
label   Shehab News Agency
weak    yes
name    شهاب
yes     وأوردت [شهاب] أن القوة عادت إلى مقرها
no      وأعلنت وكالة شهاب حصيلة جديدة

entry   source.quds-net
kind    agency
named   yes
label   Quds News Network
domain  qudsn.co | qudsnet.com
name    شبكة قدس الإخبارية | شبكة القدس الإخبارية | قدس برس | وكالة قدس نت | قدس نت | وكالة قدس برس | وكالة أنباء قدس برس | وكالة أنباء قدس نت
yes     وأوردت [شبكة قدس الإخبارية] أن القوة عادت إلى مقرها

entry   source.palinfo
kind    outlet
named   yes
label   Palestinian Information Center
domain  palinfo.com
name    المركز الفلسطيني للإعلام | موقع المركز الفلسطيني للإعلام | شبكة المركز الفلسطيني للإعلام
yes     وبحسب [المركز الفلسطيني للإعلام] كانت العبوة مخفية تحت الرصيف

entry   source.alaqsa
kind    outlet
named   yes
label   Al-Aqsa TV
domain  aqsatv.ps
name    قناة الأقصى | فضائية الأقصى | إذاعة الأقصى | قناة الأقصى الفضائية
yes     وأوردت [قناة الأقصى] أن الطريق مقطوع

entry   source.palestine-today
kind    outlet
named   yes
label   Palestine Today
domain  paltoday.ps | paltodaytv.com
name    فلسطين اليوم | وكالة فلسطين اليوم | قناة فلسطين اليوم | موقع فلسطين اليوم | شبكة فلسطين اليوم
yes     وكتبت [فلسطين اليوم] أن المهاجمين فروا شمالا

entry   source.palestine-tv
kind    outlet
named   yes
label   Palestine TV
domain  pbc.ps
name    تلفزيون فلسطين | إذاعة صوت فلسطين | صوت فلسطين | قناة صوت فلسطين | فضائية صوت فلسطين
yes     وفي حديث إلى [تلفزيون فلسطين] نفى القائد وقوع خسائر

entry   source.alquds
kind    outlet
named   yes
label   Al-Quds
domain  alquds.com
name    صحيفة القدس الفلسطينية | القدس دوت كوم | صحيفة القدس دوت كوم | جريدة القدس دوت كوم
yes     وبحسب [صحيفة القدس الفلسطينية] كانت العبوة مخفية تحت الرصيف

entry   source.alayyam
kind    outlet
named   yes
label   Al-Ayyam
domain  al-ayyam.ps
name    صحيفة الأيام الفلسطينية | صحيفة الأيام | جريدة الأيام | موقع الأيام | موقع صحيفة الأيام | مجلة الأيام
yes     ونقلت [صحيفة الأيام الفلسطينية] عن ضابط لم تسمه أن التحقيق بدأ
no      سقط المطر خلال الأيام الماضية

entry   source.alayyam.bare
kind    outlet
named   yes
label   Al-Ayyam
weak    yes
name    الأيام
yes     وكتبت [الأيام] أن المهاجمين فروا شمالا
no      وأعلنت صحيفة الأيام حصيلة جديدة

entry   source.mena
kind    agency
named   yes
label   Middle East News Agency
domain  mena.org.eg
name    وكالة أنباء الشرق الأوسط | أ ش أ | أ.ش.أ | أ. ش. أ | وكالة أ ش أ | وكالة أنباء أ ش أ | وكالة أ.ش.أ | وكالة أنباء أ.ش.أ | وكالة أ. ش. أ | وكالة أنباء أ. ش. أ
yes     ونسبت [وكالة أنباء الشرق الأوسط] إلى قائد ميداني أن الدخان غطى الحي

entry   source.suna
kind    agency
named   yes
label   Sudan News Agency
domain  suna-sd.net
name    وكالة السودان للأنباء | وكالة سونا | وكالة الأنباء السودانية | وكالة أنباء سونا | وكالة الأنباء سونا | موقع سونا
yes     وكانت [وكالة السودان للأنباء] قد تحدثت عن هجوم ثان

entry   source.suna.bare
kind    agency
named   yes
label   Sudan News Agency
weak    yes
name    سونا
yes     ونقلت [سونا] عن مسؤول محلي أن الجسر أغلق
no      وأعلنت وكالة سونا حصيلة جديدة

entry   source.lana
kind    agency
named   yes
label   Libyan News Agency
domain  lana.gov.ly
name    وكالة الأنباء الليبية | الأنباء الليبية | وكالة الأنباء الليبية وال | وكالة أنباء التضامن | وكالة التضامن | وكالة وال | وكالة أنباء وال | وكالة الأنباء وال | موقع وال | وكالة أنباء الأنباء الليبية
yes     ونقلت [وكالة الأنباء الليبية] عن مسؤول محلي أن الجسر أغلق

entry   source.lana.bare
kind    agency
named   yes
label   Libyan News Agency
weak    yes
name    وال
yes     وذكرت [وال] أن الانفجار وقع قرب السوق
no      وأعلنت وكالة وال حصيلة جديدة

entry   source.tap
kind    agency
named   yes
label   Tunis Afrique Presse
domain  tap.info.tn
name    وكالة تونس إفريقيا للأنباء | تونس إفريقيا للأنباء | وكالة تونس أفريقيا للأنباء | وكالة الأنباء التونسية | وكالة وات | وكالة أنباء وات | وكالة الأنباء وات | موقع وات | وكالة أنباء تونس إفريقيا للأنباء
yes     وذكرت [وكالة تونس إفريقيا للأنباء] أن الانفجار وقع قرب السوق

entry   source.tap.bare
kind    agency
named   yes
label   Tunis Afrique Presse
weak    yes
name    وات
yes     وبحسب [وات] لم تسجل إصابات في القرية
no      وأعلنت وكالة وات حصيلة جديدة

entry   source.aps
kind    agency
named   yes
label   Algeria Press Service
domain  aps.dz
name    وكالة الأنباء الجزائرية | وكالة الأنباء الجزائرية الرسمية | وكالة واج | وكالة أنباء واج | وكالة الأنباء واج | موقع واج
yes     وبحسب [وكالة الأنباء الجزائرية] لم تسجل إصابات في القرية

entry   source.aps.bare
kind    agency
named   yes
label   Algeria Press Service
weak    yes
name    واج
yes     وأوردت [واج] أن القوة عادت إلى مقرها
no      وأعلنت وكالة واج حصيلة جديدة

entry   source.map
kind    agency
named   yes
label   Maghreb Arab Press
domain  mapnews.ma | mapexpress.ma
name    وكالة المغرب العربي للأنباء | وكالة الأنباء المغربية | وكالة المغرب العربي
yes     وأوردت [وكالة المغرب العربي للأنباء] أن القوة عادت إلى مقرها

entry   source.ami
kind    agency
named   yes
label   Mauritanian News Agency
domain  ami.mr
name    وكالة الأنباء الموريتانية | الوكالة الموريتانية للأنباء | وكالة الأخبار الموريتانية | وكالة نواكشوط للأنباء | وكالة الوكالة الموريتانية للأنباء | وكالة أنباء الوكالة الموريتانية للأنباء
yes     ونسبت [وكالة الأنباء الموريتانية] إلى قائد ميداني أن الدخان غطى الحي

entry   source.sonna
kind    agency
named   yes
label   Somali National News Agency
domain  sonna.so
name    وكالة الأنباء الصومالية | وكالة الأنباء الوطنية الصومالية | وكالة صونا | وكالة أنباء صونا | وكالة الأنباء صونا | موقع صونا
yes     وكانت [وكالة الأنباء الصومالية] قد تحدثت عن هجوم ثان

entry   source.sonna.bare
kind    agency
named   yes
label   Somali National News Agency
weak    yes
name    صونا
yes     ونقلت [صونا] عن مسؤول محلي أن الجسر أغلق
no      وأعلنت وكالة صونا حصيلة جديدة

entry   source.enaagency
kind    agency
named   yes
label   Afghan news agencies
domain  pajhwok.com | khaama.com | tolonews.com
name    باجوك | بجواك | وكالة باجهوك | خامه برس | طلوع نيوز | قناة طلوع | قناة طلوع نيوز | وكالة باختر | وكالة باجوك | وكالة أنباء باجوك | وكالة بجواك | وكالة أنباء بجواك
name    وكالة خامه برس | وكالة أنباء خامه برس | وكالة طلوع نيوز | وكالة أنباء طلوع نيوز
yes     ونقلت [باجوك] عن مسؤول محلي أن الجسر أغلق

entry   source.afrigate
kind    outlet
named   yes
label   Africa Gate News
domain  afrigatenews.net
name    بوابة إفريقيا الإخبارية | بوابة إفريقيا | بوابة أفريقيا الإخبارية | بوابة أفريقيا
yes     ونشرت [بوابة إفريقيا الإخبارية] تفاصيل عن الكمين

entry   source.alwasat-ly
kind    outlet
named   yes
label   Al-Wasat (Libya)
domain  alwasat.ly
name    بوابة الوسط | الوسط الليبية | موقع الوسط الليبية | شبكة الوسط الليبية
yes     وبحسب [بوابة الوسط] كانت العبوة مخفية تحت الرصيف

entry   source.libya-observer
kind    outlet
named   yes
label   Libya outlets
domain  libyaobserver.ly | libya24.tv | 218tv.net | libyaalahrar.tv | almarsad.co
name    عين ليبيا | ليبيا 24 | ليبيا الأحرار | قناة ليبيا الأحرار | قناة 218 | المرصد الليبية | صحيفة المرصد الليبية | أخبار ليبيا 24 | ليبيا أوبزرفر | قناة النبأ الليبية | ليبيا المستقبل | ليبيا الحدث
name    موقع عين ليبيا | شبكة عين ليبيا | موقع ليبيا 24 | شبكة ليبيا 24 | موقع ليبيا الأحرار | شبكة ليبيا الأحرار | موقع المرصد الليبية | شبكة المرصد الليبية | موقع أخبار ليبيا 24 | شبكة أخبار ليبيا 24 | موقع ليبيا أوبزرفر | شبكة ليبيا أوبزرفر
name    موقع ليبيا المستقبل | شبكة ليبيا المستقبل | موقع ليبيا الحدث | شبكة ليبيا الحدث
yes     ونقلت [عين ليبيا] عن ضابط لم تسمه أن التحقيق بدأ

entry   source.almasdar-online
kind    outlet
named   yes
label   Al-Masdar Online
domain  almasdaronline.com | al-masdar.net
name    المصدر أونلاين | موقع المصدر أونلاين | المصدر اونلاين | شبكة المصدر أونلاين | موقع المصدر اونلاين | شبكة المصدر اونلاين
yes     وكتبت [المصدر أونلاين] أن المهاجمين فروا شمالا

entry   source.september-net
kind    outlet
named   yes
label   26 September Net
domain  26sep.net | 26sepnews.net
name    سبتمبر نت | 26 سبتمبر نت | موقع سبتمبر نت | موقع 26 سبتمبر | صحيفة 26 سبتمبر | شبكة سبتمبر نت | موقع 26 سبتمبر نت | شبكة 26 سبتمبر نت
yes     ونشرت [سبتمبر نت] تفاصيل عن الكمين

entry   source.almasirah
kind    outlet
named   yes
label   Al-Masirah
domain  almasirah.net | almasirah.net.ye
name    المسيرة نت | قناة المسيرة الفضائية | قناة المسيرة التابعة للحوثيين | قناة المسيرة الحوثية | قناة المسيرة | فضائية المسيرة | تلفزيون المسيرة | شبكة المسيرة | محطة المسيرة | موقع المسيرة | موقع قناة المسيرة | قناة المسيرة نت
name    فضائية المسيرة نت
yes     وقالت [المسيرة نت] إن الصاروخ سقط في أرض خالية
no      قصفت الطائرة المسيرة الموقع

entry   source.almasirah.bare
kind    outlet
named   yes
label   Al-Masirah
weak    yes
name    المسيرة
yes     وأوردت [المسيرة] أن الطريق مقطوع
no      وأعلنت قناة المسيرة حصيلة جديدة

entry   source.saba-yemen
kind    outlet
named   yes
label   Yemeni outlets
domain  yemenmonitor.com | adengad.net | adenlng.net | alayyam.info | yemenshabab.net | yemen-press.net | newsyemen.net | marebpress.net | almawqeapost.net | barran.press | belqees.net | crater-sky.com | south24.net
name    يمن مونيتور | عدن الغد | مأرب برس | يمن برس | يمن شباب نت | قناة يمن شباب | الموقع بوست | نيوز يمن | قناة بلقيس | بلقيس نت | كريتر سكاي | برّان برس
name    صحيفة الأيام العدنية | المشهد اليمني | عدن تايم | يمن ديلي نيوز | وكالة خبر اليمنية | وكالة خبر | الصحوة نت | نشوان نيوز | سوث24 | اليمن اليوم | قناة اليمن اليوم | قناة سهيل
name    قناة عدن المستقلة | المهرية نت | قناة المهرية | وكالة ديبريفر | ديبريفر | موقع يمن مونيتور | شبكة يمن مونيتور | موقع عدن الغد | شبكة عدن الغد | موقع مأرب برس | شبكة مأرب برس | موقع يمن برس
name    شبكة يمن برس | موقع يمن شباب نت | شبكة يمن شباب نت | موقع الموقع بوست | شبكة الموقع بوست | موقع نيوز يمن | شبكة نيوز يمن | موقع بلقيس نت | شبكة بلقيس نت | موقع كريتر سكاي | شبكة كريتر سكاي | موقع برّان برس
name    شبكة برّان برس | موقع المشهد اليمني | شبكة المشهد اليمني | موقع عدن تايم | شبكة عدن تايم | موقع يمن ديلي نيوز | شبكة يمن ديلي نيوز | موقع الصحوة نت | شبكة الصحوة نت | موقع نشوان نيوز | شبكة نشوان نيوز | موقع سوث24
name    شبكة سوث24 | موقع اليمن اليوم | شبكة اليمن اليوم | موقع المهرية نت | شبكة المهرية نت | موقع ديبريفر | شبكة ديبريفر
yes     ونقلت [يمن مونيتور] عن ضابط لم تسمه أن التحقيق بدأ

entry   source.jazeera
kind    outlet
named   yes
label   Al Jazeera
domain  aljazeera.net | aljazeera.com | mubasher.aljazeera.net | aljazeeramubasher.net
name    الجزيرة نت | قناة الجزيرة الفضائية | الجزيرة مباشر | شبكة الجزيرة | موقع الجزيرة نت | مراسل الجزيرة | قناة الجزيرة القطرية | Al Jazeera | قناة الجزيرة | فضائية الجزيرة | تلفزيون الجزيرة | محطة الجزيرة
name    موقع الجزيرة | موقع قناة الجزيرة | قناة الجزيرة نت | فضائية الجزيرة نت | قناة الجزيرة مباشر | فضائية الجزيرة مباشر
yes     وبثت [الجزيرة نت] صورا من مكان الهجوم
no      تحيط المياه بالجزيرة من كل جانب

entry   source.jazeera.bare
kind    outlet
named   yes
label   Al Jazeera
weak    yes
name    الجزيرة
yes     وفي حديث إلى [الجزيرة] نفى القائد وقوع خسائر
no      وأعلنت قناة الجزيرة حصيلة جديدة

entry   source.arabiya
kind    outlet
named   yes
label   Al Arabiya
domain  alarabiya.net | ara.tv
name    العربية نت | العربية.نت | قناة العربية الفضائية | العربية الحدث | مراسل العربية | قناتي العربية والحدث | Al Arabiya | قناة العربية | فضائية العربية | تلفزيون العربية | شبكة العربية | محطة العربية
name    موقع العربية | موقع قناة العربية | قناة العربية نت | فضائية العربية نت | قناة العربية.نت | فضائية العربية.نت | قناة العربية الحدث | فضائية العربية الحدث | قناة قناتي العربية والحدث | فضائية قناتي العربية والحدث
yes     وفي حديث إلى [العربية نت] نفى القائد وقوع خسائر
no      اجتمع وزراء الدول العربية في القمة

entry   source.arabiya.bare
kind    outlet
named   yes
label   Al Arabiya
weak    yes
name    العربية
yes     وذكرت [العربية] في شريطها العاجل أن الحصيلة ارتفعت
no      وأعلنت قناة العربية حصيلة جديدة

entry   source.hadath
kind    outlet
named   yes
label   Al Hadath
domain  alhadath.net
name    قناة الحدث السعودية | قناة الحدث | فضائية الحدث | تلفزيون الحدث | شبكة الحدث | محطة الحدث | موقع الحدث | موقع قناة الحدث
yes     وذكرت [قناة الحدث السعودية] في شريطها العاجل أن الحصيلة ارتفعت
no      هرعت الشرطة إلى مكان الحدث

entry   source.hadath.bare
kind    outlet
named   yes
label   Al Hadath
weak    yes
name    الحدث
yes     وقالت [الحدث] إن الصاروخ سقط في أرض خالية
no      وأعلنت قناة الحدث حصيلة جديدة

entry   source.skynewsarabia
kind    outlet
named   yes
label   Sky News Arabia
domain  skynewsarabia.com
name    سكاي نيوز عربية | سكاي نيوز العربية | سكاي نيوز | قناة سكاي نيوز | Sky News | قناة سكاي نيوز عربية | فضائية سكاي نيوز عربية | قناة سكاي نيوز العربية | فضائية سكاي نيوز العربية | فضائية سكاي نيوز
yes     وقالت [سكاي نيوز عربية] إن الصاروخ سقط في أرض خالية

entry   source.bbc
kind    outlet
named   yes
label   BBC
domain  bbc.com | bbc.co.uk
name    بي بي سي | البي بي سي | بي.بي.سي | بي بي سي عربي | هيئة الإذاعة البريطانية | بي بي سي نيوز | BBC | قناة بي بي سي | فضائية بي بي سي | قناة بي.بي.سي | فضائية بي.بي.سي
yes     وأوردت [بي بي سي] أن الطريق مقطوع

entry   source.cnn
kind    outlet
named   yes
label   CNN
domain  cnn.com | arabic.cnn.com | edition.cnn.com
name    سي إن إن | سي ان ان | سي.إن.إن | شبكة سي إن إن الأمريكية | سي أن أن | CNN | CNN بالعربية | قناة سي إن إن | فضائية سي إن إن | قناة سي ان ان | فضائية سي ان ان | قناة سي.إن.إن
name    فضائية سي.إن.إن | قناة سي أن أن | فضائية سي أن أن | قناة CNN بالعربية | فضائية CNN بالعربية
yes     وبثت [سي إن إن] صورا من مكان الهجوم

entry   source.france24
kind    outlet
named   yes
label   France 24
domain  france24.com
name    فرانس 24 | فرانس24 | قناة فرانس 24 | France 24 | فضائية فرانس 24 | قناة فرانس24 | فضائية فرانس24
yes     وفي حديث إلى [فرانس 24] نفى القائد وقوع خسائر

entry   source.dw
kind    outlet
named   yes
label   Deutsche Welle
domain  dw.com
name    دويتشه فيله | دويتشه فيلله | دويتشه فيلي | الدويتشه فيله | دويتشة فيلة | DW | DW عربية | قناة دويتشه فيله | فضائية دويتشه فيله | قناة دويتشه فيلله | فضائية دويتشه فيلله | قناة دويتشه فيلي
name    فضائية دويتشه فيلي | قناة الدويتشه فيله | فضائية الدويتشه فيله | قناة دويتشة فيلة | فضائية دويتشة فيلة | قناة DW عربية | فضائية DW عربية
yes     وذكرت [دويتشه فيله] في شريطها العاجل أن الحصيلة ارتفعت

entry   source.hurra
kind    outlet
named   yes
label   Alhurra
domain  alhurra.com
name    قناة الحرة الأمريكية | موقع الحرة | الحرة عراق | قناة الحرة | فضائية الحرة | تلفزيون الحرة | شبكة الحرة | محطة الحرة | موقع قناة الحرة | قناة الحرة عراق | فضائية الحرة عراق
yes     وقالت [قناة الحرة الأمريكية] إن الصاروخ سقط في أرض خالية
no      خاضت المرشحة انتخابات المنطقة الحرة

entry   source.hurra.bare
kind    outlet
named   yes
label   Alhurra
weak    yes
name    الحرة
yes     وأوردت [الحرة] أن الطريق مقطوع
no      وأعلنت قناة الحرة حصيلة جديدة

entry   source.sawa
kind    outlet
named   yes
label   Radio Sawa
domain  radiosawa.com
name    راديو سوا
yes     وأوردت [راديو سوا] أن الطريق مقطوع

entry   source.rt
kind    outlet
named   yes
label   RT Arabic
domain  arabic.rt.com | rt.com
name    روسيا اليوم | قناة روسيا اليوم | آر تي | RT | RT العربية | آر تي عربية | فضائية روسيا اليوم | قناة آر تي | فضائية آر تي | قناة RT العربية | فضائية RT العربية | قناة آر تي عربية
name    فضائية آر تي عربية
yes     وبثت [روسيا اليوم] صورا من مكان الهجوم

entry   source.mayadeen
kind    outlet
named   yes
label   Al Mayadeen
domain  almayadeen.net
name    قناة الميادين | الميادين نت | شبكة الميادين | فضائية الميادين | تلفزيون الميادين | محطة الميادين | موقع الميادين | موقع قناة الميادين | قناة الميادين نت | فضائية الميادين نت
yes     وفي حديث إلى [قناة الميادين] نفى القائد وقوع خسائر
no      امتلأت الميادين بالمحتجين

entry   source.mayadeen.bare
kind    outlet
named   yes
label   Al Mayadeen
weak    yes
name    الميادين
yes     وذكرت [الميادين] في شريطها العاجل أن الحصيلة ارتفعت
no      وأعلنت قناة الميادين حصيلة جديدة

entry   source.manar
kind    outlet
named   yes
label   Al-Manar
domain  almanar.com.lb
name    قناة المنار اللبنانية | تلفزيون المنار | قناة المنار | فضائية المنار | شبكة المنار | محطة المنار | موقع المنار | موقع قناة المنار
yes     وذكرت [قناة المنار اللبنانية] في شريطها العاجل أن الحصيلة ارتفعت
no      أضاء المنار طريق السفن

entry   source.manar.bare
kind    outlet
named   yes
label   Al-Manar
weak    yes
name    المنار
yes     وقالت [المنار] إن الصاروخ سقط في أرض خالية
no      وأعلنت قناة المنار حصيلة جديدة

entry   source.almustaqbal
kind    outlet
named   yes
label   Al-Mustaqbal
domain  almustaqbal.com
name    صحيفة المستقبل اللبنانية | صحيفة المستقبل | جريدة المستقبل | موقع المستقبل | موقع صحيفة المستقبل | مجلة المستقبل
yes     ونشرت [صحيفة المستقبل اللبنانية] تفاصيل عن الكمين
no      تحدث الوزير عن المستقبل

entry   source.almustaqbal.bare
kind    outlet
named   yes
label   Al-Mustaqbal
weak    yes
name    المستقبل
yes     وبحسب [المستقبل] كانت العبوة مخفية تحت الرصيف
no      وأعلنت صحيفة المستقبل حصيلة جديدة

entry   source.nahar
kind    outlet
named   yes
label   An-Nahar
domain  annahar.com
name    صحيفة النهار اللبنانية | النهار اللبنانية | النهار العربي | جريدة النهار اللبنانية | صحيفة النهار | جريدة النهار | موقع النهار | موقع صحيفة النهار | مجلة النهار | صحيفة النهار العربي | جريدة النهار العربي
yes     وبحسب [صحيفة النهار اللبنانية] كانت العبوة مخفية تحت الرصيف
no      وقع الهجوم في وضح النهار

entry   source.nahar.bare
kind    outlet
named   yes
label   An-Nahar
weak    yes
name    النهار
yes     ونقلت [النهار] عن ضابط لم تسمه أن التحقيق بدأ
no      وأعلنت صحيفة النهار حصيلة جديدة

entry   source.akhbar-lb
kind    outlet
named   yes
label   Al-Akhbar
domain  al-akhbar.com
name    صحيفة الأخبار اللبنانية | جريدة الأخبار اللبنانية | صحيفة الأخبار | جريدة الأخبار | موقع الأخبار | موقع صحيفة الأخبار | مجلة الأخبار
yes     ونقلت [صحيفة الأخبار اللبنانية] عن ضابط لم تسمه أن التحقيق بدأ
no      تداول الناس الأخبار بسرعة

entry   source.akhbar-lb.bare
kind    outlet
named   yes
label   Al-Akhbar
weak    yes
name    الأخبار
yes     وكتبت [الأخبار] أن المهاجمين فروا شمالا
no      وأعلنت صحيفة الأخبار حصيلة جديدة

entry   source.safir
kind    outlet
named   yes
label   As-Safir
domain  assafir.com
name    صحيفة السفير اللبنانية | صحيفة السفير | جريدة السفير | موقع السفير | موقع صحيفة السفير | مجلة السفير
yes     وكتبت [صحيفة السفير اللبنانية] أن المهاجمين فروا شمالا

entry   source.safir.bare
kind    outlet
named   yes
label   As-Safir
weak    yes
name    السفير
yes     ونشرت [السفير] تفاصيل عن الكمين
no      وأعلنت صحيفة السفير حصيلة جديدة

entry   source.lbc
kind    outlet
named   yes
label   LBCI
domain  lbcgroup.tv | lbci.com
name    إل بي سي | ال بي سي آي | إل بي سي آي | LBCI | قناة إل بي سي | فضائية إل بي سي
yes     وذكرت [إل بي سي] في شريطها العاجل أن الحصيلة ارتفعت

entry   source.mtv-lb
kind    outlet
named   yes
label   MTV Lebanon
domain  mtv.com.lb
name    قناة إم تي في اللبنانية | إم تي في اللبنانية
yes     وقالت [قناة إم تي في اللبنانية] إن الصاروخ سقط في أرض خالية

entry   source.newtv-lb
kind    outlet
named   yes
label   Al Jadeed
domain  aljadeed.tv
name    قناة الجديد اللبنانية | تلفزيون الجديد | قناة الجديد | فضائية الجديد | شبكة الجديد | محطة الجديد | موقع الجديد | موقع قناة الجديد
yes     وأوردت [قناة الجديد اللبنانية] أن الطريق مقطوع

entry   source.newtv-lb.bare
kind    outlet
named   yes
label   Al Jadeed
weak    yes
name    الجديد
yes     وبثت [الجديد] صورا من مكان الهجوم
no      وأعلنت قناة الجديد حصيلة جديدة

entry   source.elnashra
kind    outlet
named   yes
label   Elnashra
domain  elnashra.com
name    موقع النشرة | النشرة اللبنانية | شبكة النشرة | منصة النشرة | صحيفة النشرة | موقع شبكة النشرة | موقع النشرة اللبنانية | شبكة النشرة اللبنانية
yes     وكتبت [موقع النشرة] أن المهاجمين فروا شمالا

entry   source.elnashra.bare
kind    outlet
named   yes
label   Elnashra
weak    yes
name    النشرة
yes     ونشرت [النشرة] تفاصيل عن الكمين
no      وأعلنت موقع النشرة حصيلة جديدة

entry   source.lebanon24
kind    outlet
named   yes
label   Lebanon 24
domain  lebanon24.com
name    لبنان 24 | لبنان24 | موقع لبنان 24 | شبكة لبنان 24 | موقع لبنان24 | شبكة لبنان24
yes     ونشرت [لبنان 24] تفاصيل عن الكمين

entry   source.almodon
kind    outlet
named   yes
label   Al-Modon
domain  almodon.com
name    صحيفة المدن | موقع المدن | شبكة المدن | منصة المدن | موقع شبكة المدن
yes     وبحسب [صحيفة المدن] كانت العبوة مخفية تحت الرصيف
no      قصفت الطائرات المدن الساحلية

entry   source.almodon.bare
kind    outlet
named   yes
label   Al-Modon
weak    yes
name    المدن
yes     ونقلت [المدن] عن ضابط لم تسمه أن التحقيق بدأ
no      وأعلنت موقع المدن حصيلة جديدة

entry   source.markazia
kind    agency
named   yes
label   Al-Markazia
domain  almarkazia.com
name    وكالة الأنباء المركزية | وكالة المركزية | وكالة أنباء المركزية | موقع المركزية
yes     وذكرت [وكالة الأنباء المركزية] أن الانفجار وقع قرب السوق

entry   source.markazia.bare
kind    agency
named   yes
label   Al-Markazia
weak    yes
name    المركزية
yes     وبحسب [المركزية] لم تسجل إصابات في القرية
no      وأعلنت وكالة المركزية حصيلة جديدة

entry   source.alhayat
kind    outlet
named   yes
label   Al-Hayat
domain  alhayat.com
name    صحيفة الحياة اللندنية | الحياة اللندنية | صحيفة الحياة | جريدة الحياة | موقع الحياة | موقع صحيفة الحياة | مجلة الحياة | جريدة الحياة اللندنية
yes     وكتبت [صحيفة الحياة اللندنية] أن المهاجمين فروا شمالا
no      عادت الحياة إلى السوق

entry   source.alhayat.bare
kind    outlet
named   yes
label   Al-Hayat
weak    yes
name    الحياة
yes     ونشرت [الحياة] تفاصيل عن الكمين
no      وأعلنت صحيفة الحياة حصيلة جديدة

entry   source.aawsat
kind    outlet
named   yes
label   Asharq Al-Awsat
domain  aawsat.com
name    الشرق الأوسط اللندنية | صحيفة الشرق الأوسط | جريدة الشرق الأوسط | صحيفة الشرق الأوسط السعودية | صحيفة الشرق الأوسط اللندنية | جريدة الشرق الأوسط اللندنية
yes     ونشرت [الشرق الأوسط اللندنية] تفاصيل عن الكمين

entry   source.asharq
kind    outlet
named   yes
label   Asharq News
domain  asharq.com
name    الشرق للأخبار | قناة الشرق السعودية | قناة الشرق | فضائية الشرق | تلفزيون الشرق | شبكة الشرق | محطة الشرق | موقع الشرق | موقع قناة الشرق | قناة الشرق للأخبار | فضائية الشرق للأخبار
yes     وفي حديث إلى [الشرق للأخبار] نفى القائد وقوع خسائر
no      هبت الرياح من الشرق

entry   source.asharq.bare
kind    outlet
named   yes
label   Asharq News
weak    yes
name    الشرق
yes     وذكرت [الشرق] في شريطها العاجل أن الحصيلة ارتفعت
no      وأعلنت قناة الشرق حصيلة جديدة

entry   source.alaraby
kind    outlet
named   yes
label   The New Arab
domain  alaraby.co.uk
name    العربي الجديد | صحيفة العربي الجديد | جريدة العربي الجديد
yes     ونقلت [العربي الجديد] عن ضابط لم تسمه أن التحقيق بدأ

entry   source.alaraby-tv
kind    outlet
named   yes
label   Alaraby TV
domain  alaraby.com | alaraby.tv
name    التلفزيون العربي | قناة العربي | تلفزيون العربي | فضائية العربي | شبكة العربي | محطة العربي | موقع العربي | موقع قناة العربي
yes     وقالت [التلفزيون العربي] إن الصاروخ سقط في أرض خالية
no      ناقش المجلس مستقبل العالم العربي

entry   source.alaraby-tv.bare
kind    outlet
named   yes
label   Alaraby TV
weak    yes
name    العربي
yes     وأوردت [العربي] أن الطريق مقطوع
no      وأعلنت قناة العربي حصيلة جديدة

entry   source.alquds-alarabi
kind    outlet
named   yes
label   Al-Quds Al-Arabi
domain  alquds.co.uk
name    القدس العربي | صحيفة القدس العربي | جريدة القدس العربي
yes     ونشرت [القدس العربي] تفاصيل عن الكمين

entry   source.rai-alyoum
kind    outlet
named   yes
label   Rai al-Youm
domain  raialyoum.com
name    رأي اليوم | صحيفة رأي اليوم | جريدة رأي اليوم
yes     وبحسب [رأي اليوم] كانت العبوة مخفية تحت الرصيف

entry   source.arab-uk
kind    outlet
named   yes
label   Al-Arab
domain  alarab.co.uk
name    العرب اللندنية | صحيفة العرب اللندنية | صحيفة العرب | جريدة العرب | موقع العرب | موقع صحيفة العرب | مجلة العرب | جريدة العرب اللندنية
yes     ونقلت [العرب اللندنية] عن ضابط لم تسمه أن التحقيق بدأ

entry   source.arab-uk.bare
kind    outlet
named   yes
label   Al-Arab
weak    yes
name    العرب
yes     وكتبت [العرب] أن المهاجمين فروا شمالا
no      وأعلنت صحيفة العرب حصيلة جديدة

entry   source.arabi21
kind    outlet
named   yes
label   Arabi21
domain  arabi21.com
name    عربي21 | عربي 21 | صحيفة عربي21 | موقع عربي21 | شبكة عربي21 | موقع عربي 21 | شبكة عربي 21
yes     وكتبت [عربي21] أن المهاجمين فروا شمالا

entry   source.independent-ar
kind    outlet
named   yes
label   Independent Arabia
domain  independentarabia.com
name    اندبندنت عربية | إندبندنت عربية | صحيفة اندبندنت عربية | جريدة اندبندنت عربية | صحيفة إندبندنت عربية | جريدة إندبندنت عربية
yes     ونشرت [اندبندنت عربية] تفاصيل عن الكمين

entry   source.trt-arabi
kind    outlet
named   yes
label   TRT Arabi
domain  trtarabi.com | trt.net.tr
name    تي آر تي | تي آر تي عربي | قناة تي آر تي | TRT عربي | TRT | فضائية تي آر تي | قناة TRT عربي | فضائية TRT عربي
yes     وأوردت [تي آر تي] أن الطريق مقطوع

entry   source.yenisafak
kind    outlet
named   yes
label   Yeni Safak
domain  yenisafak.com
name    يني شفق | صحيفة يني شفق | يني شفق التركية | جريدة يني شفق | صحيفة يني شفق التركية | جريدة يني شفق التركية
yes     ونقلت [يني شفق] عن ضابط لم تسمه أن التحقيق بدأ

entry   source.hurriyet
kind    outlet
named   yes
label   Hurriyet
domain  hurriyet.com.tr
name    حرييت | صحيفة حرييت | حريت التركية | جريدة حرييت | صحيفة حريت التركية | جريدة حريت التركية
yes     وكتبت [حرييت] أن المهاجمين فروا شمالا

entry   source.sabah-tr
kind    outlet
named   yes
label   Sabah / Daily Sabah
domain  dailysabah.com | sabah.com.tr
name    ديلي صباح | صحيفة صباح التركية | صحيفة ديلي صباح | جريدة ديلي صباح
yes     ونشرت [ديلي صباح] تفاصيل عن الكمين

entry   source.turkish-tv
kind    outlet
named   yes
label   Turkish television
domain  ntv.com.tr | cnnturk.com | haberturk.com
name    سي إن إن ترك | سي إن إن تورك | إن تي في التركية | خبر تورك | خبر ترك | صحيفة ملييت | صحيفة زمان التركية | صحيفة جمهورييت | صحيفة راديكال | قناة خبر تورك | فضائية خبر تورك | قناة خبر ترك
name    فضائية خبر ترك
yes     وقالت [سي إن إن ترك] إن الصاروخ سقط في أرض خالية

entry   source.turkpress
kind    outlet
named   yes
label   Turk Press
domain  turkpress.co
name    ترك برس | موقع ترك برس | شبكة ترك برس
yes     ونقلت [ترك برس] عن ضابط لم تسمه أن التحقيق بدأ

entry   source.saudi-state-tv
kind    outlet
named   yes
label   Saudi Al-Ekhbariya
domain  alekhbariya.net
name    قناة الإخبارية السعودية | الإخبارية السعودية | قناة الإخبارية | فضائية الإخبارية | تلفزيون الإخبارية | شبكة الإخبارية | محطة الإخبارية | موقع الإخبارية | موقع قناة الإخبارية | فضائية الإخبارية السعودية
yes     وبثت [قناة الإخبارية السعودية] صورا من مكان الهجوم

entry   source.saudi-state-tv.bare
kind    outlet
named   yes
label   Saudi Al-Ekhbariya
weak    yes
name    الإخبارية
yes     وفي حديث إلى [الإخبارية] نفى القائد وقوع خسائر
no      وأعلنت قناة الإخبارية حصيلة جديدة

entry   source.riyadh
kind    outlet
named   yes
label   Al-Riyadh
domain  alriyadh.com
name    صحيفة الرياض | جريدة الرياض | صحيفة الرياض السعودية
yes     ونشرت [صحيفة الرياض] تفاصيل عن الكمين

entry   source.okaz
kind    outlet
named   yes
label   Okaz
domain  okaz.com.sa
name    صحيفة عكاظ | جريدة عكاظ | عكاظ السعودية | موقع عكاظ | موقع صحيفة عكاظ | مجلة عكاظ | صحيفة عكاظ السعودية | جريدة عكاظ السعودية
yes     وبحسب [صحيفة عكاظ] كانت العبوة مخفية تحت الرصيف

entry   source.okaz.bare
kind    outlet
named   yes
label   Okaz
weak    yes
name    عكاظ
yes     ونقلت [عكاظ] عن ضابط لم تسمه أن التحقيق بدأ
no      وأعلنت صحيفة عكاظ حصيلة جديدة

entry   source.alwatan-sa
kind    outlet
named   yes
label   Al-Watan (Saudi Arabia)
domain  alwatan.com.sa
name    صحيفة الوطن السعودية | الوطن السعودية | الوطن أون لاين | صحيفة الوطن | جريدة الوطن | موقع الوطن | موقع صحيفة الوطن | مجلة الوطن | جريدة الوطن السعودية | صحيفة الوطن أون لاين | جريدة الوطن أون لاين
yes     ونقلت [صحيفة الوطن السعودية] عن ضابط لم تسمه أن التحقيق بدأ
no      دافع الجنود عن الوطن

entry   source.alwatan-sa.bare
kind    outlet
named   yes
label   Al-Watan (Saudi Arabia)
weak    yes
name    الوطن
yes     وكتبت [الوطن] أن المهاجمين فروا شمالا
no      وأعلنت صحيفة الوطن حصيلة جديدة

entry   source.jazirah
kind    outlet
named   yes
label   Al-Jazirah
domain  al-jazirah.com
name    صحيفة الجزيرة السعودية | جريدة الجزيرة السعودية
yes     وكتبت [صحيفة الجزيرة السعودية] أن المهاجمين فروا شمالا

entry   source.alyaum
kind    outlet
named   yes
label   Al-Yaum
domain  alyaum.com
name    صحيفة اليوم السعودية
yes     ونشرت [صحيفة اليوم السعودية] تفاصيل عن الكمين

entry   source.almadina
kind    outlet
named   yes
label   Al-Madina
domain  al-madina.com
name    صحيفة المدينة السعودية | صحيفة المدينة
yes     وبحسب [صحيفة المدينة السعودية] كانت العبوة مخفية تحت الرصيف

entry   source.aleqt
kind    outlet
named   yes
label   Al-Eqtisadiah
domain  aleqt.com
name    صحيفة الاقتصادية السعودية | صحيفة الاقتصادية | جريدة الاقتصادية | موقع الاقتصادية | موقع صحيفة الاقتصادية | مجلة الاقتصادية
yes     ونقلت [صحيفة الاقتصادية السعودية] عن ضابط لم تسمه أن التحقيق بدأ

entry   source.aleqt.bare
kind    outlet
named   yes
label   Al-Eqtisadiah
weak    yes
name    الاقتصادية
yes     وكتبت [الاقتصادية] أن المهاجمين فروا شمالا
no      وأعلنت صحيفة الاقتصادية حصيلة جديدة

entry   source.sabq
kind    outlet
named   yes
label   Sabq
domain  sabq.org
name    صحيفة سبق | سبق الإلكترونية | صحيفة سبق الإلكترونية | موقع سبق | شبكة سبق | منصة سبق | موقع شبكة سبق | موقع سبق الإلكترونية | شبكة سبق الإلكترونية
yes     وكتبت [صحيفة سبق] أن المهاجمين فروا شمالا
no      كما سبق أن ذكر الوزير

entry   source.sabq.bare
kind    outlet
named   yes
label   Sabq
weak    yes
name    سبق
yes     ونشرت [سبق] تفاصيل عن الكمين
no      وأعلنت موقع سبق حصيلة جديدة

entry   source.alweeam
kind    outlet
named   yes
label   Al-Weeam
domain  alweeam.com.sa
name    صحيفة الوئام | الوئام الإلكترونية | موقع الوئام | شبكة الوئام | منصة الوئام | موقع شبكة الوئام | موقع الوئام الإلكترونية | شبكة الوئام الإلكترونية
yes     ونشرت [صحيفة الوئام] تفاصيل عن الكمين

entry   source.alweeam.bare
kind    outlet
named   yes
label   Al-Weeam
weak    yes
name    الوئام
yes     وبحسب [الوئام] كانت العبوة مخفية تحت الرصيف
no      وأعلنت موقع الوئام حصيلة جديدة

entry   source.ajel
kind    outlet
named   yes
label   Ajel
domain  ajel.sa
name    صحيفة عاجل الإلكترونية | صحيفة عاجل
yes     وبحسب [صحيفة عاجل الإلكترونية] كانت العبوة مخفية تحت الرصيف

entry   source.akhbaar24
kind    outlet
named   yes
label   Akhbaar24
domain  akhbaar24.argaam.com | akhbaar24.com
name    أخبار 24 | أخبار24 | موقع أخبار 24 | شبكة أخبار 24 | موقع أخبار24 | شبكة أخبار24
yes     ونقلت [أخبار 24] عن ضابط لم تسمه أن التحقيق بدأ

entry   source.twasul
kind    outlet
named   yes
label   Twasul
domain  twasul.info
name    صحيفة تواصل | تواصل الإلكترونية | موقع تواصل الإلكترونية | شبكة تواصل الإلكترونية
yes     وكتبت [صحيفة تواصل] أن المهاجمين فروا شمالا

entry   source.albayan-ae
kind    outlet
named   yes
label   Al-Bayan
domain  albayan.ae
name    صحيفة البيان الإماراتية | البيان الإماراتية | جريدة البيان الإماراتية
yes     ونشرت [صحيفة البيان الإماراتية] تفاصيل عن الكمين

entry   source.alkhaleej
kind    outlet
named   yes
label   Al-Khaleej
domain  alkhaleej.ae
name    صحيفة الخليج الإماراتية | صحيفة الخليج | جريدة الخليج | موقع الخليج | موقع صحيفة الخليج | مجلة الخليج
yes     وبحسب [صحيفة الخليج الإماراتية] كانت العبوة مخفية تحت الرصيف
no      عبرت السفينة مياه الخليج

entry   source.alkhaleej.bare
kind    outlet
named   yes
label   Al-Khaleej
weak    yes
name    الخليج
yes     ونقلت [الخليج] عن ضابط لم تسمه أن التحقيق بدأ
no      وأعلنت صحيفة الخليج حصيلة جديدة

entry   source.alittihad
kind    outlet
named   yes
label   Al-Ittihad
domain  alittihad.ae
name    صحيفة الاتحاد الإماراتية | صحيفة الاتحاد
yes     ونقلت [صحيفة الاتحاد الإماراتية] عن ضابط لم تسمه أن التحقيق بدأ

entry   source.emaratalyoum
kind    outlet
named   yes
label   Emarat Al Youm
domain  emaratalyoum.com
name    الإمارات اليوم | صحيفة الإمارات اليوم | جريدة الإمارات اليوم
yes     وكتبت [الإمارات اليوم] أن المهاجمين فروا شمالا

entry   source.eremnews
kind    outlet
named   yes
label   Erem News
domain  eremnews.com
name    إرم نيوز | ارم نيوز | شبكة إرم | موقع إرم نيوز | شبكة إرم نيوز | موقع ارم نيوز | شبكة ارم نيوز
yes     ونشرت [إرم نيوز] تفاصيل عن الكمين

entry   source.al-ain
kind    outlet
named   yes
label   Al-Ain News
domain  al-ain.com
name    العين الإخبارية | بوابة العين الإخبارية | بوابة العين | موقع العين الإخبارية | شبكة العين الإخبارية
yes     وبحسب [العين الإخبارية] كانت العبوة مخفية تحت الرصيف

entry   source.24ae
kind    outlet
named   yes
label   24.ae
domain  24.ae
name    موقع 24 الإماراتي | 24 الإماراتي | شبكة 24 الإماراتي
yes     ونقلت [موقع 24 الإماراتي] عن ضابط لم تسمه أن التحقيق بدأ

entry   source.qabas
kind    outlet
named   yes
label   Al-Qabas
domain  alqabas.com
name    صحيفة القبس | القبس الكويتية | جريدة القبس | موقع القبس | موقع صحيفة القبس | مجلة القبس | صحيفة القبس الكويتية | جريدة القبس الكويتية
yes     وكتبت [صحيفة القبس] أن المهاجمين فروا شمالا
no      حمل الحارس قبسا من نار

entry   source.qabas.bare
kind    outlet
named   yes
label   Al-Qabas
weak    yes
name    القبس
yes     ونشرت [القبس] تفاصيل عن الكمين
no      وأعلنت صحيفة القبس حصيلة جديدة

entry   source.rai-kw
kind    outlet
named   yes
label   Al-Rai (Kuwait)
domain  alraimedia.com
name    صحيفة الراي | الراي الكويتية | جريدة الراي الكويتية | جريدة الراي | موقع الراي | موقع صحيفة الراي | مجلة الراي | صحيفة الراي الكويتية
yes     ونشرت [صحيفة الراي] تفاصيل عن الكمين

entry   source.rai-kw.bare
kind    outlet
named   yes
label   Al-Rai (Kuwait)
weak    yes
name    الراي
yes     وبحسب [الراي] كانت العبوة مخفية تحت الرصيف
no      وأعلنت صحيفة الراي حصيلة جديدة

entry   source.alanba
kind    outlet
named   yes
label   Al-Anba
domain  alanba.com.kw
name    الأنباء الكويتية | صحيفة الأنباء الكويتية | جريدة الأنباء الكويتية
yes     وبحسب [الأنباء الكويتية] كانت العبوة مخفية تحت الرصيف

entry   source.seyassah
kind    outlet
named   yes
label   Al-Seyassah
domain  alseyassah.com
name    السياسة الكويتية | صحيفة السياسة الكويتية | جريدة السياسة الكويتية
yes     ونقلت [السياسة الكويتية] عن ضابط لم تسمه أن التحقيق بدأ

entry   source.jarida
kind    outlet
named   yes
label   Al-Jarida
domain  aljarida.com
name    الجريدة الكويتية | صحيفة الجريدة | صحيفة الجريدة الكويتية | جريدة الجريدة الكويتية
yes     وكتبت [الجريدة الكويتية] أن المهاجمين فروا شمالا

entry   source.sharq-qa
kind    outlet
named   yes
label   Al-Sharq (Qatar)
domain  al-sharq.com
name    الشرق القطرية | صحيفة الشرق القطرية | جريدة الشرق القطرية
yes     ونشرت [الشرق القطرية] تفاصيل عن الكمين

entry   source.alwasat-bh
kind    outlet
named   yes
label   Al-Wasat (Bahrain)
domain  alwasatnews.com
name    صحيفة الوسط البحرينية | الوسط البحرينية | جريدة الوسط البحرينية
yes     وبحسب [صحيفة الوسط البحرينية] كانت العبوة مخفية تحت الرصيف

entry   source.ghad-jo
kind    outlet
named   yes
label   Al-Ghad
domain  alghad.com
name    صحيفة الغد الأردنية | الغد الأردنية | جريدة الغد الأردنية
yes     ونقلت [صحيفة الغد الأردنية] عن ضابط لم تسمه أن التحقيق بدأ

entry   source.rai-jo
kind    outlet
named   yes
label   Al-Rai (Jordan)
domain  alrai.com
name    صحيفة الرأي الأردنية | الرأي الأردنية | صحيفة الرأي | جريدة الرأي | موقع الرأي | موقع صحيفة الرأي | مجلة الرأي | جريدة الرأي الأردنية
yes     وكتبت [صحيفة الرأي الأردنية] أن المهاجمين فروا شمالا
no      استطلعت المجلة الرأي العام

entry   source.rai-jo.bare
kind    outlet
named   yes
label   Al-Rai (Jordan)
weak    yes
name    الرأي
yes     ونشرت [الرأي] تفاصيل عن الكمين
no      وأعلنت صحيفة الرأي حصيلة جديدة

entry   source.dustour-jo
kind    outlet
named   yes
label   Ad-Dustour
domain  addustour.com
name    صحيفة الدستور الأردنية | صحيفة الدستور | جريدة الدستور | موقع الدستور | موقع صحيفة الدستور | مجلة الدستور
yes     ونشرت [صحيفة الدستور الأردنية] تفاصيل عن الكمين
no      عدل البرلمان الدستور

entry   source.dustour-jo.bare
kind    outlet
named   yes
label   Ad-Dustour
weak    yes
name    الدستور
yes     وبحسب [الدستور] كانت العبوة مخفية تحت الرصيف
no      وأعلنت صحيفة الدستور حصيلة جديدة

entry   source.ammon
kind    agency
named   yes
label   Ammon News
domain  ammonnews.net
name    عمون | وكالة عمون | وكالة عمون الإخبارية | وكالة أنباء عمون
yes     ونقلت [عمون] عن مسؤول محلي أن الجسر أغلق

entry   source.khaberni
kind    agency
named   yes
label   Khaberni
domain  khaberni.com
name    وكالة خبرني | وكالة أنباء خبرني | وكالة الأنباء خبرني | موقع خبرني
yes     وذكرت [وكالة خبرني] أن الانفجار وقع قرب السوق

entry   source.khaberni.bare
kind    agency
named   yes
label   Khaberni
weak    yes
name    خبرني
yes     وبحسب [خبرني] لم تسجل إصابات في القرية
no      وأعلنت وكالة خبرني حصيلة جديدة

entry   source.roya
kind    outlet
named   yes
label   Roya News
domain  royanews.tv
name    قناة رؤيا | رؤيا الإخباري | رؤيا الأردنية | قناة رؤيا الإخباري | فضائية رؤيا الإخباري | قناة رؤيا الأردنية | فضائية رؤيا الأردنية
yes     وذكرت [قناة رؤيا] في شريطها العاجل أن الحصيلة ارتفعت

entry   source.ahram
kind    outlet
named   yes
label   Al-Ahram
domain  ahram.org.eg | gate.ahram.org.eg
name    صحيفة الأهرام | بوابة الأهرام | جريدة الأهرام | الأهرام المصرية | موقع الأهرام | موقع صحيفة الأهرام | مجلة الأهرام | صحيفة الأهرام المصرية | جريدة الأهرام المصرية
yes     ونشرت [صحيفة الأهرام] تفاصيل عن الكمين
no      زار السياح الأهرام في الجيزة

entry   source.ahram.bare
kind    outlet
named   yes
label   Al-Ahram
weak    yes
name    الأهرام
yes     وبحسب [الأهرام] كانت العبوة مخفية تحت الرصيف
no      وأعلنت صحيفة الأهرام حصيلة جديدة

entry   source.masry-alyoum
kind    outlet
named   yes
label   Al-Masry Al-Youm
domain  almasryalyoum.com
name    المصري اليوم | صحيفة المصري اليوم | جريدة المصري اليوم
yes     وبحسب [المصري اليوم] كانت العبوة مخفية تحت الرصيف

entry   source.youm7
kind    outlet
named   yes
label   Youm7
domain  youm7.com
name    اليوم السابع | صحيفة اليوم السابع | جريدة اليوم السابع
yes     ونقلت [اليوم السابع] عن ضابط لم تسمه أن التحقيق بدأ

entry   source.shorouk
kind    outlet
named   yes
label   Al-Shorouk (Egypt)
domain  shorouknews.com
name    صحيفة الشروق المصرية | الشروق المصرية | بوابة الشروق | صحيفة الشروق | جريدة الشروق | موقع الشروق | موقع صحيفة الشروق | مجلة الشروق | جريدة الشروق المصرية
yes     وكتبت [صحيفة الشروق المصرية] أن المهاجمين فروا شمالا
no      انطلقت القافلة بعد الشروق

entry   source.shorouk.bare
kind    outlet
named   yes
label   Al-Shorouk (Egypt)
weak    yes
name    الشروق
yes     ونشرت [الشروق] تفاصيل عن الكمين
no      وأعلنت صحيفة الشروق حصيلة جديدة

entry   source.akhbar-elyom
kind    outlet
named   yes
label   Akhbar el-Yom
domain  akhbarelyom.com
name    أخبار اليوم المصرية | بوابة أخبار اليوم | صحيفة أخبار اليوم | جريدة أخبار اليوم | موقع أخبار اليوم | موقع صحيفة أخبار اليوم | مجلة أخبار اليوم | صحيفة أخبار اليوم المصرية | جريدة أخبار اليوم المصرية
yes     ونشرت [أخبار اليوم المصرية] تفاصيل عن الكمين

entry   source.akhbar-elyom.bare
kind    outlet
named   yes
label   Akhbar el-Yom
weak    yes
name    أخبار اليوم
yes     وبحسب [أخبار اليوم] كانت العبوة مخفية تحت الرصيف
no      وأعلنت صحيفة أخبار اليوم حصيلة جديدة

entry   source.gomhuria
kind    outlet
named   yes
label   Al-Gomhuria
domain  gomhuriaonline.com
name    صحيفة الجمهورية المصرية
yes     وبحسب [صحيفة الجمهورية المصرية] كانت العبوة مخفية تحت الرصيف

entry   source.watan-eg
kind    outlet
named   yes
label   El Watan (Egypt)
domain  elwatannews.com
name    صحيفة الوطن المصرية | الوطن المصرية | جريدة الوطن المصرية
yes     ونقلت [صحيفة الوطن المصرية] عن ضابط لم تسمه أن التحقيق بدأ

entry   source.elbalad
kind    outlet
named   yes
label   Sada El-Balad
domain  elbalad.news
name    صدى البلد | قناة صدى البلد | موقع صدى البلد | شبكة صدى البلد
yes     وكتبت [صدى البلد] أن المهاجمين فروا شمالا

entry   source.rassd
kind    outlet
named   yes
label   Rassd
domain  rassd.com
name    شبكة رصد | رصد الإخبارية | موقع رصد الإخبارية | شبكة رصد الإخبارية
yes     ونشرت [شبكة رصد] تفاصيل عن الكمين

entry   source.madamasr
kind    outlet
named   yes
label   Mada Masr
domain  madamasr.com
name    مدى مصر | موقع مدى مصر | شبكة مدى مصر
yes     وبحسب [مدى مصر] كانت العبوة مخفية تحت الرصيف

entry   source.cairo24
kind    outlet
named   yes
label   Cairo 24
domain  cairo24.com
name    القاهرة 24 | موقع القاهرة 24 | شبكة القاهرة 24
yes     ونقلت [القاهرة 24] عن ضابط لم تسمه أن التحقيق بدأ

entry   source.alqahera-news
kind    outlet
named   yes
label   Al Qahera News
domain  alqaheranews.net
name    القاهرة الإخبارية | قناة القاهرة الإخبارية | فضائية القاهرة الإخبارية
yes     وأوردت [القاهرة الإخبارية] أن الطريق مقطوع

entry   source.nile-tv
kind    outlet
named   yes
label   Egyptian state television
name    التلفزيون المصري | التلفزيون المصري الرسمي | التلفزيون الرسمي المصري | إكسترا نيوز | قناة إكسترا نيوز | فضائية إكسترا نيوز
yes     وبثت [التلفزيون المصري] صورا من مكان الهجوم

entry   source.khabar-dz
kind    outlet
named   yes
label   El Khabar
domain  elkhabar.com
name    صحيفة الخبر الجزائرية | الخبر الجزائرية | جريدة الخبر الجزائرية
yes     وبحسب [صحيفة الخبر الجزائرية] كانت العبوة مخفية تحت الرصيف

entry   source.echorouk
kind    outlet
named   yes
label   Echorouk
domain  echoroukonline.com
name    الشروق الجزائرية | صحيفة الشروق الجزائرية | الشروق أونلاين | جريدة الشروق الجزائرية | صحيفة الشروق أونلاين | جريدة الشروق أونلاين
yes     ونقلت [الشروق الجزائرية] عن ضابط لم تسمه أن التحقيق بدأ

entry   source.ennahar-dz
kind    outlet
named   yes
label   Ennahar (Algeria)
domain  ennaharonline.com
name    النهار الجزائرية | قناة النهار الجزائرية | النهار أونلاين | فضائية النهار الجزائرية | قناة النهار أونلاين | فضائية النهار أونلاين
yes     وقالت [النهار الجزائرية] إن الصاروخ سقط في أرض خالية

entry   source.hespress
kind    outlet
named   yes
label   Hespress
domain  hespress.com
name    هسبريس | جريدة هسبريس | هسبريس الإلكترونية | موقع هسبريس | شبكة هسبريس | موقع هسبريس الإلكترونية | شبكة هسبريس الإلكترونية
yes     ونشرت [هسبريس] تفاصيل عن الكمين

entry   source.mosaique
kind    outlet
named   yes
label   Mosaique FM
domain  mosaiquefm.net
name    موزاييك | موزاييك إف إم | إذاعة موزاييك | موزاييك أف أم | راديو موزاييك | إذاعة موزاييك إف إم | راديو موزاييك إف إم | إذاعة موزاييك أف أم | راديو موزاييك أف أم
yes     وبثت [موزاييك] صورا من مكان الهجوم

entry   source.shems
kind    outlet
named   yes
label   Shems FM
domain  shemsfm.net
name    شمس إف إم | شمس أف أم | إذاعة شمس إف إم | راديو شمس إف إم | إذاعة شمس أف أم | راديو شمس أف أم
yes     وفي حديث إلى [شمس إف إم] نفى القائد وقوع خسائر

entry   source.radiotunisienne
kind    outlet
named   yes
label   Tunisian radio
name    الإذاعة التونسية | الإذاعة الوطنية التونسية | التلفزيون التونسي
yes     وذكرت [الإذاعة التونسية] في شريطها العاجل أن الحصيلة ارتفعت

entry   source.sudan-outlets
kind    outlet
named   yes
label   Sudanese outlets
domain  sudantribune.net | sudantribune.com | dabangasudan.org | altaghyeer.info | sudanakhbar.com | almjhar.com
name    سودان تربيون | سودان تريبيون | راديو دبنقا | دبنقا | صحيفة السوداني | صحيفة التغيير السودانية | التغيير السودانية | الراكوبة | موقع الراكوبة | دارفور 24 | تلفزيون السودان | التلفزيون السوداني
name    موقع سودان تربيون | شبكة سودان تربيون | موقع سودان تريبيون | شبكة سودان تريبيون | موقع دبنقا | شبكة دبنقا | موقع التغيير السودانية | شبكة التغيير السودانية | شبكة الراكوبة | موقع دارفور 24 | شبكة دارفور 24
yes     ونشرت [سودان تربيون] تفاصيل عن الكمين

entry   source.garowe
kind    outlet
named   yes
label   Somali outlets
domain  garoweonline.com | alsomal.net
name    غاروي أونلاين | الصومال الجديد | إذاعة مقديشو | راديو مقديشو | راديو شبيلي | إذاعة شبيلي | راديو كلميه | إذاعة الأندلس | صومالي ميمو | صوماليا ميمو | موقع غاروي أونلاين | شبكة غاروي أونلاين
name    موقع الصومال الجديد | شبكة الصومال الجديد | موقع صومالي ميمو | شبكة صومالي ميمو | موقع صوماليا ميمو | شبكة صوماليا ميمو
yes     وبحسب [غاروي أونلاين] كانت العبوة مخفية تحت الرصيف

entry   source.alakhbar-mr
kind    agency
named   yes
label   Al-Akhbar (Mauritania)
domain  alakhbar.info
name    الأخبار الموريتانية | صحراء ميديا | وكالة الأخبار الموريتانية | وكالة أنباء الأخبار الموريتانية | وكالة صحراء ميديا | وكالة أنباء صحراء ميديا
yes     وذكرت [الأخبار الموريتانية] أن الانفجار وقع قرب السوق

entry   source.nyt
kind    outlet
named   yes
label   The New York Times
domain  nytimes.com
name    نيويورك تايمز | صحيفة نيويورك تايمز | النيويورك تايمز | جريدة نيويورك تايمز | صحيفة النيويورك تايمز | جريدة النيويورك تايمز
yes     وكتبت [نيويورك تايمز] أن المهاجمين فروا شمالا

entry   source.wapo
kind    outlet
named   yes
label   The Washington Post
domain  washingtonpost.com
name    واشنطن بوست | صحيفة واشنطن بوست | الواشنطن بوست | جريدة واشنطن بوست | صحيفة الواشنطن بوست | جريدة الواشنطن بوست
yes     ونشرت [واشنطن بوست] تفاصيل عن الكمين

entry   source.wsj
kind    outlet
named   yes
label   The Wall Street Journal
domain  wsj.com
name    وول ستريت جورنال | صحيفة وول ستريت جورنال | وول ستريت | جريدة وول ستريت جورنال | صحيفة وول ستريت | جريدة وول ستريت
yes     وبحسب [وول ستريت جورنال] كانت العبوة مخفية تحت الرصيف

entry   source.usatoday
kind    outlet
named   yes
label   US media
domain  usatoday.com | latimes.com | newsweek.com | politico.com | axios.com | thehill.com | foreignpolicy.com
name    يو إس إيه توداي | لوس أنجلوس تايمز | نيوزويك | مجلة تايم | موقع بوليتيكو | بوليتيكو | أكسيوس | موقع أكسيوس | فورين بوليسي | مجلة فورين بوليسي | ذا هيل | ذي أتلانتك
name    صحيفة لوس أنجلوس تايمز | جريدة لوس أنجلوس تايمز | صحيفة نيوزويك | جريدة نيوزويك | صحيفة بوليتيكو | جريدة بوليتيكو | صحيفة أكسيوس | جريدة أكسيوس | صحيفة فورين بوليسي | جريدة فورين بوليسي | صحيفة ذا هيل | جريدة ذا هيل
name    صحيفة ذي أتلانتك | جريدة ذي أتلانتك
yes     ونقلت [يو إس إيه توداي] عن ضابط لم تسمه أن التحقيق بدأ

entry   source.guardian
kind    outlet
named   yes
label   The Guardian
domain  theguardian.com
name    الغارديان | الجارديان | صحيفة الغارديان | ذا غارديان | صحيفة الجارديان | جريدة الغارديان | جريدة الجارديان | صحيفة ذا غارديان | جريدة ذا غارديان
yes     وكتبت [الغارديان] أن المهاجمين فروا شمالا

entry   source.times-uk
kind    outlet
named   yes
label   The Times
domain  thetimes.co.uk
name    صحيفة التايمز | التايمز البريطانية | صنداي تايمز | صحيفة تايمز البريطانية | جريدة التايمز | موقع التايمز | موقع صحيفة التايمز | مجلة التايمز | صحيفة التايمز البريطانية | جريدة التايمز البريطانية | صحيفة صنداي تايمز | جريدة صنداي تايمز
yes     ونشرت [صحيفة التايمز] تفاصيل عن الكمين

entry   source.times-uk.bare
kind    outlet
named   yes
label   The Times
weak    yes
name    التايمز
yes     وبحسب [التايمز] كانت العبوة مخفية تحت الرصيف
no      وأعلنت صحيفة التايمز حصيلة جديدة

entry   source.telegraph
kind    outlet
named   yes
label   The Telegraph
domain  telegraph.co.uk
name    ديلي تلغراف | التلغراف | ديلي تليغراف | صحيفة تلغراف | التليغراف | ديلي تلجراف | صحيفة ديلي تلغراف | جريدة ديلي تلغراف | صحيفة التلغراف | جريدة التلغراف | صحيفة ديلي تليغراف | جريدة ديلي تليغراف
name    صحيفة التليغراف | جريدة التليغراف | صحيفة ديلي تلجراف | جريدة ديلي تلجراف
yes     وبحسب [ديلي تلغراف] كانت العبوة مخفية تحت الرصيف

entry   source.independent-uk
kind    outlet
named   yes
label   The Independent
domain  independent.co.uk
name    الإندبندنت | صحيفة الإندبندنت | ذي إندبندنت | الإندبندنت البريطانية | جريدة الإندبندنت | صحيفة ذي إندبندنت | جريدة ذي إندبندنت | صحيفة الإندبندنت البريطانية | جريدة الإندبندنت البريطانية
yes     ونقلت [الإندبندنت] عن ضابط لم تسمه أن التحقيق بدأ

entry   source.dailymail
kind    outlet
named   yes
label   Daily Mail
domain  dailymail.co.uk
name    ديلي ميل | صحيفة ديلي ميل | ديلي ميرور | جريدة ديلي ميل | صحيفة ديلي ميرور | جريدة ديلي ميرور
yes     وكتبت [ديلي ميل] أن المهاجمين فروا شمالا

entry   source.ft
kind    outlet
named   yes
label   Financial Times
domain  ft.com
name    فايننشال تايمز | صحيفة فايننشال تايمز | الفايننشال تايمز | جريدة فايننشال تايمز | صحيفة الفايننشال تايمز | جريدة الفايننشال تايمز
yes     ونشرت [فايننشال تايمز] تفاصيل عن الكمين

entry   source.economist
kind    outlet
named   yes
label   The Economist
domain  economist.com
name    الإيكونوميست | مجلة الإيكونوميست | صحيفة الإيكونوميست | جريدة الإيكونوميست
yes     وبحسب [الإيكونوميست] كانت العبوة مخفية تحت الرصيف

entry   source.mee
kind    outlet
named   yes
label   Middle East Eye
domain  middleeasteye.net
name    ميدل إيست آي | موقع ميدل إيست آي | شبكة ميدل إيست آي
yes     ونقلت [ميدل إيست آي] عن ضابط لم تسمه أن التحقيق بدأ

entry   source.lemonde
kind    outlet
named   yes
label   French papers
domain  lemonde.fr | lefigaro.fr | liberation.fr
name    لوموند | صحيفة لوموند | لوفيغارو | صحيفة لوفيغارو | ليبراسيون | جريدة لوموند | جريدة لوفيغارو | صحيفة ليبراسيون | جريدة ليبراسيون
yes     وكتبت [لوموند] أن المهاجمين فروا شمالا

entry   source.rfi
kind    outlet
named   yes
label   Radio France Internationale
domain  rfi.fr
name    إذاعة فرنسا الدولية | راديو فرنسا الدولي | آر إف إي | إذاعة آر إف إي | راديو آر إف إي
yes     وأوردت [إذاعة فرنسا الدولية] أن الطريق مقطوع

entry   source.mcd
kind    outlet
named   yes
label   Monte Carlo Doualiya
domain  mc-doualiya.com
name    مونت كارلو الدولية | إذاعة مونت كارلو | مونت كارلو | إذاعة مونت كارلو الدولية | راديو مونت كارلو الدولية | راديو مونت كارلو
yes     وبثت [مونت كارلو الدولية] صورا من مكان الهجوم

entry   source.bfmtv
kind    outlet
named   yes
label   French television
domain  bfmtv.com | europe1.fr
name    بي إف إم | بي إف إم تي في | قناة بي إف إم | إذاعة أوروبا 1 | فضائية بي إف إم
yes     وفي حديث إلى [بي إف إم] نفى القائد وقوع خسائر

entry   source.spiegel
kind    outlet
named   yes
label   German papers
domain  spiegel.de | bild.de | sueddeutsche.de
name    دير شبيغل | مجلة دير شبيغل | صحيفة بيلد | بيلد الألمانية | زود دويتشه تسايتونغ | صحيفة دير شبيغل | جريدة دير شبيغل | صحيفة بيلد الألمانية | جريدة بيلد الألمانية | صحيفة زود دويتشه تسايتونغ | جريدة زود دويتشه تسايتونغ
yes     وكتبت [دير شبيغل] أن المهاجمين فروا شمالا

entry   source.euronews
kind    outlet
named   yes
label   Euronews
domain  euronews.com | arabic.euronews.com
name    يورونيوز | يورو نيوز | قناة يورونيوز | فضائية يورونيوز | قناة يورو نيوز | فضائية يورو نيوز
yes     وقالت [يورونيوز] إن الصاروخ سقط في أرض خالية

entry   source.swissinfo
kind    outlet
named   yes
label   Swissinfo
domain  swissinfo.ch
name    سويس إنفو | سويس انفو | موقع سويس إنفو | شبكة سويس إنفو | موقع سويس انفو | شبكة سويس انفو
yes     وبحسب [سويس إنفو] كانت العبوة مخفية تحت الرصيف

entry   source.foxnews
kind    outlet
named   yes
label   Fox News
domain  foxnews.com
name    فوكس نيوز | شبكة فوكس نيوز | قناة فوكس نيوز | فضائية فوكس نيوز
yes     وبثت [فوكس نيوز] صورا من مكان الهجوم

entry   source.usnetworks
kind    outlet
named   yes
label   US networks
domain  nbcnews.com | cbsnews.com | abcnews.go.com
name    إن بي سي | شبكة إن بي سي | إن بي سي نيوز | إيه بي سي نيوز | إيه بي سي | شبكة سي بي إس | سي بي إس | سي بي إس نيوز | شبكة إيه بي سي | قناة إن بي سي | فضائية إن بي سي | قناة إيه بي سي
name    فضائية إيه بي سي | قناة سي بي إس | فضائية سي بي إس
yes     وفي حديث إلى [إن بي سي] نفى القائد وقوع خسائر

entry   source.voa
kind    outlet
named   yes
label   Voice of America
domain  voanews.com
name    صوت أمريكا | صوت أميركا | إذاعة صوت أمريكا | راديو صوت أمريكا | إذاعة صوت أميركا | راديو صوت أميركا
yes     وذكرت [صوت أمريكا] في شريطها العاجل أن الحصيلة ارتفعت

entry   source.kommersant
kind    outlet
named   yes
label   Russian papers
domain  kommersant.ru | izvestia.ru
name    كوميرسانت | صحيفة كوميرسانت | إزفستيا | روسيسكايا غازيتا | صحيفة إزفستيا | قناة زفيزدا | زفيزدا | روسيا 24 | رودوفو | جريدة كوميرسانت | جريدة إزفستيا | صحيفة روسيسكايا غازيتا
name    جريدة روسيسكايا غازيتا | صحيفة زفيزدا | جريدة زفيزدا | صحيفة روسيا 24 | جريدة روسيا 24 | صحيفة رودوفو | جريدة رودوفو
yes     وبحسب [كوميرسانت] كانت العبوة مخفية تحت الرصيف

entry   source.haaretz
kind    outlet
named   yes
label   Haaretz
domain  haaretz.co.il | haaretz.com
name    هآرتس | صحيفة هآرتس | جريدة هآرتس
yes     ونقلت [هآرتس] عن ضابط لم تسمه أن التحقيق بدأ

entry   source.yedioth
kind    outlet
named   yes
label   Yedioth Ahronoth
domain  ynet.co.il | ynetnews.com
name    يديعوت أحرونوت | صحيفة يديعوت أحرونوت | يديعوت | موقع واينت | واي نت | جريدة يديعوت أحرونوت | صحيفة يديعوت | جريدة يديعوت | صحيفة واي نت | جريدة واي نت
yes     وكتبت [يديعوت أحرونوت] أن المهاجمين فروا شمالا

entry   source.maariv
kind    outlet
named   yes
label   Maariv
domain  maariv.co.il
name    معاريف | صحيفة معاريف | جريدة معاريف
yes     ونشرت [معاريف] تفاصيل عن الكمين

entry   source.israelhayom
kind    outlet
named   yes
label   Israel Hayom
domain  israelhayom.co.il
name    إسرائيل اليوم | إسرائيل هيوم | يسرائيل هيوم | صحيفة إسرائيل اليوم | جريدة إسرائيل اليوم | صحيفة إسرائيل هيوم | جريدة إسرائيل هيوم | صحيفة يسرائيل هيوم | جريدة يسرائيل هيوم
yes     وبحسب [إسرائيل اليوم] كانت العبوة مخفية تحت الرصيف

entry   source.jpost
kind    outlet
named   yes
label   The Jerusalem Post
domain  jpost.com
name    جيروزاليم بوست | جروزاليم بوست | صحيفة جيروزاليم بوست | جريدة جيروزاليم بوست | صحيفة جروزاليم بوست | جريدة جروزاليم بوست
yes     ونقلت [جيروزاليم بوست] عن ضابط لم تسمه أن التحقيق بدأ

entry   source.timesofisrael
kind    outlet
named   yes
label   The Times of Israel
domain  timesofisrael.com
name    تايمز أوف إسرائيل | موقع تايمز أوف إسرائيل | شبكة تايمز أوف إسرائيل
yes     وكتبت [تايمز أوف إسرائيل] أن المهاجمين فروا شمالا

entry   source.israeli-radio
kind    outlet
named   yes
label   Israeli broadcasters
domain  kan.org.il | walla.co.il | i24news.tv | mako.co.il
name    الإذاعة الإسرائيلية | إذاعة الجيش الإسرائيلي | إذاعة جيش الاحتلال | إذاعة الاحتلال | القناة العبرية العاشرة | القناة العاشرة الإسرائيلية | القناة الثانية الإسرائيلية | القناة العبرية الثانية | القناة 12 الإسرائيلية | القناة 12 العبرية | القناة الـ12 الإسرائيلية | القناة 13 الإسرائيلية
name    القناة 13 العبرية | القناة 14 العبرية | هيئة البث الإسرائيلية | موقع والا | موقع والا العبري | واللا العبري | هيئة البث العبرية | الإذاعة العبرية | قناة كان | قناة كان العبرية | موقع والا الإسرائيلي | آي 24 نيوز
name    إذاعة واللا العبري | راديو واللا العبري | إذاعة آي 24 نيوز | راديو آي 24 نيوز
yes     وبثت [الإذاعة الإسرائيلية] صورا من مكان الهجوم

entry   source.debka
kind    outlet
named   yes
label   Debka
domain  debka.com
name    ديبكا | موقع ديبكا | شبكة ديبكا
yes     وبحسب [ديبكا] كانت العبوة مخفية تحت الرصيف

entry   source.elaph
kind    outlet
named   yes
label   Elaph
domain  elaph.com
name    إيلاف | موقع إيلاف | صحيفة إيلاف | شبكة إيلاف
yes     ونقلت [إيلاف] عن ضابط لم تسمه أن التحقيق بدأ

entry   source.noonpost
kind    outlet
named   yes
label   Noon Post
domain  noonpost.com
name    نون بوست | موقع نون بوست | شبكة نون بوست
yes     وكتبت [نون بوست] أن المهاجمين فروا شمالا

entry   source.sasapost
kind    outlet
named   yes
label   Sasa Post
domain  sasapost.com
name    ساسة بوست | موقع ساسة بوست | شبكة ساسة بوست
yes     ونشرت [ساسة بوست] تفاصيل عن الكمين

entry   source.khalij-online
kind    outlet
named   yes
label   Al-Khaleej Online
domain  alkhaleejonline.net
name    الخليج أونلاين | الخليج اونلاين | موقع الخليج أونلاين | شبكة الخليج أونلاين | موقع الخليج اونلاين | شبكة الخليج اونلاين
yes     وبحسب [الخليج أونلاين] كانت العبوة مخفية تحت الرصيف

entry   source.alkhalij-jadid
kind    outlet
named   yes
label   New Khalij
domain  thenewkhalij.news
name    الخليج الجديد | موقع الخليج الجديد | شبكة الخليج الجديد
yes     ونقلت [الخليج الجديد] عن ضابط لم تسمه أن التحقيق بدأ

entry   source.arabicpost
kind    outlet
named   yes
label   Arabic Post
domain  arabicpost.net
name    عربي بوست | هاف بوست عربي | هافينغتون بوست عربي | هافينغتون بوست | موقع عربي بوست | شبكة عربي بوست | موقع هاف بوست عربي | شبكة هاف بوست عربي | موقع هافينغتون بوست عربي | شبكة هافينغتون بوست عربي | موقع هافينغتون بوست | شبكة هافينغتون بوست
yes     وكتبت [عربي بوست] أن المهاجمين فروا شمالا

entry   source.raseef22
kind    outlet
named   yes
label   Raseef22
domain  raseef22.net
name    رصيف22 | رصيف 22 | موقع رصيف22 | شبكة رصيف22 | موقع رصيف 22 | شبكة رصيف 22
yes     ونشرت [رصيف22] تفاصيل عن الكمين

entry   source.nabd
kind    outlet
named   yes
label   Nabd
domain  nabdapp.com
name    تطبيق نبض | موقع تطبيق نبض | شبكة تطبيق نبض
yes     وبحسب [تطبيق نبض] كانت العبوة مخفية تحت الرصيف

entry   source.tabnak
kind    outlet
named   yes
label   Tabnak
domain  tabnak.ir
name    تابناك | موقع تابناك | شبكة تابناك
yes     ونقلت [تابناك] عن ضابط لم تسمه أن التحقيق بدأ

entry   source.ahlulbayt
kind    agency
named   yes
label   AhlulBayt News Agency
domain  abna24.com
name    أبنا | وكالة أبنا | وكالة أنباء أهل البيت | وكالة أنباء أبنا
yes     ونقلت [أبنا] عن مسؤول محلي أن الجسر أغلق

entry   source.almonitor
kind    outlet
named   yes
label   Al-Monitor
domain  al-monitor.com
name    المونيتور | موقع المونيتور | شبكة المونيتور
yes     ونشرت [المونيتور] تفاصيل عن الكمين

entry   source.ekurd
kind    agency
named   yes
label   Kurdish outlets
domain  kurdsat.tv | gulan-media.com | peyamner.com | ezidi24.com
name    كوردسات | كوردسات نيوز | قناة كوردسات | بيامنير | إيزيدي 24 | إيزيدي24 | آرا نيوز | شبكة آرا | آدار برس | كردستان تي في | كوردستان تي في | وكالة كوردسات
name    وكالة أنباء كوردسات | وكالة كوردسات نيوز | وكالة أنباء كوردسات نيوز | وكالة بيامنير | وكالة أنباء بيامنير | وكالة إيزيدي 24 | وكالة أنباء إيزيدي 24 | وكالة إيزيدي24 | وكالة أنباء إيزيدي24 | وكالة آرا نيوز | وكالة أنباء آرا نيوز | وكالة آدار برس
name    وكالة أنباء آدار برس | وكالة كردستان تي في | وكالة أنباء كردستان تي في | وكالة كوردستان تي في | وكالة أنباء كوردستان تي في
yes     وبحسب [كوردسات] لم تسجل إصابات في القرية

entry   source.sham-fm
kind    outlet
named   yes
label   Sham FM
domain  shamfm.fm
name    شام إف إم | إذاعة شام إف إم | شام اف ام | راديو شام إف إم | إذاعة شام اف ام | راديو شام اف ام
yes     وأوردت [شام إف إم] أن الطريق مقطوع

entry   source.alwatan-sy
kind    outlet
named   yes
label   Al-Watan (Syria)
domain  alwatan.sy
name    صحيفة الوطن السورية | الوطن السورية | صحيفة تشرين | تشرين السورية | صحيفة الثورة السورية | جريدة الوطن السورية | صحيفة تشرين السورية | جريدة تشرين السورية
yes     وكتبت [صحيفة الوطن السورية] أن المهاجمين فروا شمالا

entry   source.site-group
kind    group
named   yes
label   SITE Intelligence Group
domain  siteintelgroup.com
name    موقع سايت | مجموعة سايت | مركز سايت | سايت الاستخباري | سايت إنتلجنس | مجموعة سايت الأمريكية | منظمة سايت
yes     وقالت [موقع سايت] إن عدد الضحايا مرشح للارتفاع

entry   source.site-group.bare
kind    group
named   yes
label   SITE Intelligence Group
weak    yes
name    سايت
yes     وأدانت [سايت] استهداف الحي
no      وأعلنت منظمة سايت حصيلة جديدة

entry   source.amaq
kind    media
named   yes
label   Amaq
relay   yes
name    وكالة أعماق | أعماق التابعة لداعش | وكالة أعماق التابعة | وكالة أعماق الإخبارية | أعماق التابعة للتنظيم | وكالة أعماق الذراع الإعلامية | صحيفة أعماق | مؤسسة أعماق | قناة أعماق | وكالة أعماق التابعة لداعش | صحيفة أعماق التابعة لداعش | وكالة أعماق التابعة للتنظيم
name    صحيفة أعماق التابعة للتنظيم
yes     ونقلت [وكالة أعماق] عن مسؤول محلي أن الجسر أغلق
no      غاص الصياد في أعماق البحر

entry   source.amaq.bare
kind    media
named   yes
label   Amaq
relay   yes
weak    yes
name    أعماق
yes     وذكرت [أعماق] أن الانفجار وقع قرب السوق
no      وأعلنت وكالة أعماق حصيلة جديدة

entry   source.naba-is
kind    media
named   yes
label   Al-Naba (Islamic State)
relay   yes
name    صحيفة النبأ التابعة | صحيفة النبأ الأسبوعية | صحيفة النبأ | إذاعة البيان التابعة | إذاعة البيان التابعة للتنظيم | مؤسسة الفرقان | مؤسسة الفرقان الإعلامية | مؤسسة الحياة للإعلام | مركز الحياة للإعلام
yes     وذكرت [صحيفة النبأ التابعة] أن الانفجار وقع قرب السوق

entry   source.qaida-media
kind    media
named   yes
label   al-Qaeda media
relay   yes
name    مؤسسة السحاب | مؤسسة الملاحم | مؤسسة الأندلس الإعلامية | مؤسسة الملاحم للإنتاج الإعلامي | مؤسسة الزلاقة | شهادة الإخبارية | وكالة شهادة | مؤسسة الكتائب | وكالة شهادة الإخبارية | صحيفة شهادة الإخبارية
yes     وبحسب [مؤسسة السحاب] لم تسجل إصابات في القرية

entry   source.sohr
kind    group
named   yes
label   Syrian Observatory for Human Rights
domain  syriahr.com
name    المرصد السوري لحقوق الإنسان | المرصد السوري | مرصد حقوق الإنسان السوري | المرصد السوري المعارض | منظمة المرصد | موقع المرصد
yes     وقالت [المرصد السوري لحقوق الإنسان] إن عدد الضحايا مرشح للارتفاع
no      صعد الجنود إلى تلة المرصد القديم

entry   source.sohr.bare
kind    group
named   yes
label   Syrian Observatory for Human Rights
weak    yes
name    المرصد
yes     وأدانت [المرصد] استهداف الحي
no      وأعلنت منظمة المرصد حصيلة جديدة

entry   source.snhr
kind    group
named   yes
label   Syrian Network for Human Rights
domain  snhr.org | news.snhr.org | sn4hr.org
name    الشبكة السورية لحقوق الإنسان | الشبكة السورية
yes     وأدانت [الشبكة السورية لحقوق الإنسان] استهداف الحي

entry   source.airwars
kind    group
named   yes
label   Airwars
domain  airwars.org
name    إيروورز | منظمة إيروورز | اير وورز | مجموعة الحروب الجوية
yes     وذكر تقرير أصدرته [إيروورز] أن القرية أخليت

entry   source.vdc
kind    group
named   yes
label   Violations Documentation Center
domain  vdc-sy.net | vdc-nsy.com
name    مركز توثيق الانتهاكات | مركز توثيق الانتهاكات في سوريا | مركز توثيق الانتهاكات في شمال سوريا
yes     ووثقت [مركز توثيق الانتهاكات] مقتل خمسة في القصف

entry   source.hrw
kind    group
named   yes
label   Human Rights Watch
domain  hrw.org
name    هيومن رايتس ووتش | منظمة هيومن رايتس ووتش | هيومان رايتس ووتش | هيومن رايتس وتش | Human Rights Watch
yes     وقالت [هيومن رايتس ووتش] إن عدد الضحايا مرشح للارتفاع

entry   source.amnesty
kind    group
named   yes
label   Amnesty International
domain  amnesty.org
name    منظمة العفو الدولية | العفو الدولية | أمنستي
yes     وأدانت [منظمة العفو الدولية] استهداف الحي

entry   source.msf
kind    group
named   yes
label   Doctors Without Borders
domain  msf.org
name    أطباء بلا حدود | منظمة أطباء بلا حدود
yes     وذكر تقرير أصدرته [أطباء بلا حدود] أن القرية أخليت

entry   source.icrc
kind    group
named   yes
label   International Committee of the Red Cross
domain  icrc.org
name    الصليب الأحمر | اللجنة الدولية للصليب الأحمر | الصليب الأحمر الدولي
yes     ووثقت [الصليب الأحمر] مقتل خمسة في القصف

entry   source.redcrescent
kind    group
named   yes
label   Red Crescent
name    الهلال الأحمر | جمعية الهلال الأحمر | الهلال الأحمر الفلسطيني | جمعية الهلال الأحمر الفلسطيني | الهلال الأحمر السوري | الهلال الأحمر العربي السوري | الهلال الأحمر العراقي | الهلال الأحمر الليبي | الهلال الأحمر اليمني
yes     وقالت [الهلال الأحمر] إن عدد الضحايا مرشح للارتفاع

entry   source.whitehelmets
kind    group
named   yes
label   White Helmets (Syria Civil Defence)
body    Civil Defence
domain  syriacivildefence.org | whitehelmets.org
name    الخوذ البيضاء | منظمة الخوذ البيضاء | الدفاع المدني السوري | أصحاب الخوذ البيضاء | القبعات البيضاء | White Helmets | منظمة الدفاع المدني السوري
yes     وأدانت [الخوذ البيضاء] استهداف الحي

entry   source.acled
kind    group
named   yes
label   ACLED
domain  acleddata.com
name    أكليد | مشروع أكليد | مشروع بيانات مواقع وأحداث النزاعات المسلحة
yes     وذكر تقرير أصدرته [أكليد] أن القرية أخليت

entry   source.iohr
kind    group
named   yes
label   Iraqi rights monitors
several yes
name    المرصد العراقي لحقوق الإنسان | مرصد أفاد | مركز توثيق جرائم الحرب | المفوضية العليا لحقوق الإنسان | مفوضية حقوق الإنسان | المفوضية العليا المستقلة لحقوق الإنسان | جمعية الدفاع عن حرية الصحافة | مرصد الحريات الصحفية | المرصد العراقي للحريات الصحفية | النقابة الوطنية للصحفيين | مرصد الحريات الصحافية
yes     ووثقت [المرصد العراقي لحقوق الإنسان] مقتل خمسة في القصف

entry   source.yemen-monitors
kind    group
named   yes
label   Yemeni rights monitors
several yes
name    المرصد اليمني للألغام | مواطنة لحقوق الإنسان | منظمة مواطنة | الشبكة اليمنية للحقوق والحريات | رايتس رادار | منظمة سام | منظمة سام للحقوق والحريات | مشروع مسام | البرنامج السعودي لنزع الألغام | عين الإنسانية | مركز عين الإنسانية | مشروع بيانات اليمن
name    التحالف اليمني لرصد انتهاكات حقوق الإنسان
yes     وقالت [المرصد اليمني للألغام] إن عدد الضحايا مرشح للارتفاع

entry   source.syria-monitors
kind    group
named   yes
label   Syrian rights monitors
several yes
name    اللجنة السورية لحقوق الإنسان | لجان التنسيق المحلية | لجان التنسيق | منسقو استجابة سوريا | فريق منسقو استجابة سوريا | فريق منسقي استجابة سوريا | مكتب توثيق الشهداء | مكتب توثيق الشهداء في درعا | الرابطة السورية لحقوق الإنسان | المركز السوري للعدالة والمساءلة | سوريون من أجل الحقيقة والعدالة | منظمة سوريون من أجل الحقيقة
name    الأرشيف السوري | رابطة عفرين | مركز عدل لحقوق الإنسان | المرصد 80 | مجموعة العمل من أجل فلسطينيي سوريا | الهيئة العامة للثورة السورية | اتحاد تنسيقيات الثورة | مركز صدى الإعلامي | المركز الإعلامي السوري
yes     وأدانت [اللجنة السورية لحقوق الإنسان] استهداف الحي

entry   source.gaza-monitors
kind    group
named   yes
label   Palestinian rights groups
several yes
domain  euromedmonitor.org | pchrgaza.org | btselem.org
name    المرصد الأورومتوسطي | المرصد الأورومتوسطي لحقوق الإنسان | المركز الفلسطيني لحقوق الإنسان | مركز الميزان لحقوق الإنسان | مركز الميزان | مؤسسة الحق | منظمة بتسيلم | بتسيلم | نادي الأسير | نادي الأسير الفلسطيني | هيئة شؤون الأسرى | مؤسسة الضمير
yes     وذكر تقرير أصدرته [المرصد الأورومتوسطي] أن القرية أخليت

entry   source.libya-sudan-monitors
kind    group
named   yes
label   Libyan and Sudanese monitors
several yes
name    اللجنة الوطنية لحقوق الإنسان بليبيا | منظمة رصد الجرائم الليبية | شبكة أطباء السودان | لجنة أطباء السودان المركزية | لجنة أطباء السودان | نقابة أطباء السودان | محامو الطوارئ | مجموعة محامو الطوارئ | محامي الطوارئ | غرفة طوارئ | غرف الطوارئ | لجان المقاومة
name    لجنة مقاومة | تجمع المهنيين السودانيين | هيئة محامي دارفور | منسقية النازحين واللاجئين
yes     ووثقت [اللجنة الوطنية لحقوق الإنسان بليبيا] مقتل خمسة في القصف

entry   source.rsf
kind    group
named   yes
label   Reporters Without Borders
domain  rsf.org
name    مراسلون بلا حدود | منظمة مراسلون بلا حدود | لجنة حماية الصحفيين | لجنة حماية الصحافيين | الاتحاد الدولي للصحفيين | نقابة الصحفيين
yes     وقالت [مراسلون بلا حدود] إن عدد الضحايا مرشح للارتفاع

# ================================================================ (b) offices, commands, cells, bodies

entry   source.security-media-cell
kind    official
named   yes
label   Security Media Cell (Iraq)
name    خلية الإعلام الأمني | خلية الإعلام الأمني العراقية | خلية الإعلام الأمني الحكومية | خلية الإعلام الامنية | خلية الاعلام العراقية | خلية الإعلام
yes     ذكرت [خلية الإعلام الأمني] أن المهاجمين فروا
no      شرح الطالب بنية الخلية الحية

entry   source.war-media-cell
kind    official
named   yes
label   War Media Cell (Iraq)
name    خلية الإعلام الحربي | خلية الإعلام الحربي العراقية | خلية الإعلام الحربي الحكومية | خلية الإعلام الحربي التابعة لقيادة العمليات المشتركة
yes     أعلنت [خلية الإعلام الحربي] تحرير القرية
no      ذكرت خلية الإعلام الأمني أن القوة عادت

entry   source.war-media
kind    group
named   yes
label   War media of an armed group
several yes
relay   yes
name    الإعلام الحربي | الإعلام الحربي المركزي | الإعلام الحربي لحزب الله | الإعلام الحربي في حزب الله | الإعلام الحربي للمقاومة | الإعلام الحربي لكتائب القسام | الإعلام الحربي لسرايا القدس | الإعلام الحربي اليمني | الإعلام الحربي التابع للحشد | إعلام الحشد الشعبي | مديرية إعلام الحشد | مديرية إعلام الحشد الشعبي | هيئة الحشد الشعبي | إعلام هيئة الحشد الشعبي | إعلام الحشد | الإعلام العسكري | الإعلام العسكري لكتائب القسام | مركز إعلام قسد | المركز الإعلامي لقوات سوريا الديمقراطية | المركز الإعلامي لقسد | المركز الإعلامي لوحدات حماية الشعب | المركز الإعلامي لقوات الدفاع الشعبي | المركز الإعلامي لقوى الأمن الداخلي | المركز الإعلامي لعمليات | شعبة الإعلام الحربي | المكتب الإعلامي لعملية بركان الغضب | عملية بركان الغضب | المكتب الإعلامي لقوة الردع | المركز الإعلامي للقوات المسلحة | المركز الإعلامي للقوات المسلحة اليمنية | المركز الإعلامي للجيش | مركز الإعلام الأمني | شعبة الإعلام الحربي في القيادة العامة | الإعلام الأمني | مركز الإعلام الأمني اليمني | الإعلام الحربي للجيش
yes     نشر [الإعلام الحربي] صورا للعملية
no      أصدرت خلية الإعلام الحربي بيانا

entry   source.joc
kind    official
named   yes
label   Joint Operations Command (Iraq)
name    قيادة العمليات المشتركة | قيادة العمليات المشتركة العراقية | العمليات المشتركة | العمليات المشتركة العراقية | مقر العمليات المشتركة | العمليات المشتركة في العراق
yes     أوضحت [قيادة العمليات المشتركة] أن القوة لم تتكبد خسائر
no      نفذت القوات عملية في الوادي

entry   source.ops-command
kind    official
named   yes
label   Operations command (Iraq)
several yes
noun    قيادة عمليات | قيادة عمليات بغداد | قيادة عمليات نينوى | قيادة عمليات ديالى | قيادة عمليات الأنبار | قيادة عمليات صلاح الدين | قيادة عمليات سامراء | قيادة عمليات كركوك | قيادة عمليات البصرة | قيادة عمليات الجزيرة | قيادة عمليات الرافدين | قيادة عمليات سومر | قيادة عمليات الفرات الأوسط | قيادة عمليات دجلة | قيادة عمليات غرب نينوى | قيادة عمليات شرق صلاح الدين | قائد عمليات | قائد عمليات بغداد | قائد عمليات نينوى | قائد عمليات ديالى | قائد عمليات الأنبار | قائد عمليات الجزيرة | قائد عمليات صلاح الدين | قائد عمليات سامراء | قائد عمليات البصرة | قائد عمليات كركوك
name    عمليات بغداد | عمليات نينوى | عمليات ديالى | عمليات الأنبار | عمليات الجزيرة | عمليات صلاح الدين | عمليات سامراء | عمليات كركوك | عمليات البصرة | عمليات دجلة | عمليات سومر | عمليات الفرات الأوسط
yes     أعلنت [قيادة عمليات ديالى] قتل مسلحين اثنين
no      أوضحت العمليات المشتركة موقفها

entry   source.pentagon
kind    official
named   yes
label   Pentagon
name    البنتاغون | البنتاجون | البنتغون | بنتاغون | وزارة الدفاع الأمريكية | وزارة الدفاع الأميركية | وزارة الدفاع الأمريكية البنتاغون | وزارة الدفاع الأميركية البنتاغون | المتحدث باسم البنتاغون | المتحدث باسم وزارة الدفاع الأمريكية | المتحدثة باسم البنتاغون | الناطق باسم البنتاغون | وزير الدفاع الأمريكي | وزير الدفاع الأميركي | البيت الأبيض | المتحدث باسم البيت الأبيض | المتحدثة باسم البيت الأبيض | وزارة الخارجية الأمريكية | وزارة الخارجية الأميركية | الخارجية الأمريكية | الخارجية الأميركية | مجلس الأمن القومي الأمريكي | مجلس الأمن القومي الأميركي | وكالة المخابرات المركزية | وكالة الاستخبارات المركزية | سي آي إيه | مكتب التحقيقات الفدرالي | مكتب التحقيقات الفيدرالي | إف بي آي
yes     قال [البنتاغون] إن جنديين أصيبا
no      رسم الطالب شكلا خماسيا

entry   source.centcom
kind    official
named   yes
label   US Central Command
name    القيادة المركزية | القيادة المركزية الأمريكية | القيادة المركزية الأميركية | القيادة الأمريكية المركزية | القيادة المركزية للجيش الأمريكي | القيادة المركزية للقوات الأمريكية | القيادة الوسطى الأمريكية | القيادة الوسطى الأميركية | القيادة الأمريكية الوسطى | القيادة الوسطى | سنتكوم | السنتكوم | القيادة الأمريكية لأفريقيا | القيادة الأمريكية في أفريقيا | القيادة العسكرية الأمريكية في أفريقيا | القيادة الأميركية لأفريقيا | أفريكوم | افريكوم | CENTCOM | AFRICOM
yes     أعلنت [القيادة المركزية الأميركية] تنفيذ ضربة
no      انتخبت القيادة القطرية أمينا جديدا

entry   source.coalition
kind    official
named   yes
label   International Coalition
weak    yes
name    التحالف الدولي | قوات التحالف الدولي | التحالف الدولي ضد داعش | التحالف الدولي لمحاربة داعش | التحالف الدولي بقيادة واشنطن | التحالف الدولي بقيادة الولايات المتحدة | قوة المهام المشتركة | المتحدث باسم التحالف الدولي | المتحدث باسم التحالف | الناطق باسم التحالف | الناطق باسم التحالف الدولي | المتحدث الرسمي باسم التحالف | متحدث باسم التحالف | متحدث باسم التحالف الدولي | قوة المهام المشتركة عملية العزم الصلب | عملية العزم الصلب | العزم الصلب | بعثة التحالف الدولي | التحالف
yes     أكد [المتحدث باسم التحالف] سقوط الصواريخ خارج القاعدة
no      شكل الحزبان تحالفا انتخابيا

entry   source.arab-coalition
kind    official
named   yes
label   Arab Coalition (Yemen)
weak    yes
name    التحالف العربي | قوات التحالف العربي | تحالف دعم الشرعية | تحالف دعم الشرعية في اليمن | قيادة التحالف | قيادة القوات المشتركة للتحالف | قيادة تحالف دعم الشرعية | قيادة القوات المشتركة لتحالف دعم الشرعية | قيادة القوات المشتركة للتحالف تحالف دعم الشرعية في اليمن | التحالف بقيادة السعودية | التحالف السعودي | التحالف الذي تقوده السعودية | المتحدث باسم قوات التحالف | المتحدث الرسمي باسم قوات التحالف | المتحدث الرسمي لقوات التحالف | المتحدث باسم التحالف العربي | تحالف العدوان
yes     أعلن [تحالف دعم الشرعية] اعتراض صاروخ
no      أعلن التحالف الدولي تنفيذ ضربة

entry   source.un
kind    official
named   yes
label   United Nations
name    الأمم المتحدة | الامم المتحدة | منظمة الأمم المتحدة | بعثة الأمم المتحدة | يونامي | بعثة يونامي | بعثة الأمم المتحدة لمساعدة العراق | بعثة الأمم المتحدة في العراق | بعثة الأمم المتحدة للدعم في ليبيا | بعثة الأمم المتحدة في ليبيا | البعثة الأممية | مفوضية الأمم المتحدة لحقوق الإنسان | المفوضية السامية لحقوق الإنسان | مفوضية حقوق الإنسان الأممية | مفوضية الأمم المتحدة لشؤون اللاجئين | المفوضية السامية لشؤون اللاجئين | مكتب الأمم المتحدة لتنسيق الشؤون الإنسانية | مكتب تنسيق الشؤون الإنسانية | أوتشا | الأوتشا | يونيسف | اليونيسف | منظمة يونيسف | منظمة اليونيسف | منظمة الأمم المتحدة للطفولة | الأونروا | أونروا | وكالة الأونروا | وكالة غوث وتشغيل اللاجئين | منظمة الصحة العالمية | الصحة العالمية | برنامج الأغذية العالمي | برنامج الغذاء العالمي | المنظمة الدولية للهجرة | منظمة الهجرة الدولية | الأمين العام للأمم المتحدة | مجلس الأمن | مجلس الأمن الدولي | اليونيفيل | قوات اليونيفيل | قوة اليونيفيل | يونيفيل | المبعوث الأممي | المبعوثة الأممية | المبعوث الأممي إلى سوريا | المبعوث الأممي إلى اليمن | المتحدث باسم الأمم المتحدة | لجنة التحقيق الدولية | لجنة التحقيق الدولية المستقلة | فريق الخبراء | خبراء الأمم المتحدة | منظمة حظر الأسلحة الكيميائية | منظمة حظر الأسلحة الكيماوية | الوكالة الدولية للطاقة الذرية | الاتحاد الأوروبي | الاتحاد الأفريقي | الاتحاد الإفريقي | جامعة الدول العربية | الجامعة العربية | حلف شمال الأطلسي | الناتو | حلف الناتو | يوناميد | أميصوم | مينوسما | المونوسكو | أتميس
yes     قالت [الأمم المتحدة] إن القصف شرد مئات العائلات
no      تحدث عن تاريخ الأمم القديمة

entry   source.civil-defence
kind    official
named   yes
label   Civil Defence
body    Civil Defence
name    الدفاع المدني | مديرية الدفاع المدني | المديرية العامة للدفاع المدني | الدفاع المدني الفلسطيني | الدفاع المدني في غزة | الدفاع المدني العراقي | الدفاع المدني اللبناني | المتحدث باسم الدفاع المدني | الناطق باسم الدفاع المدني | جهاز الدفاع المدني | فرق الدفاع المدني | الحماية المدنية | مديرية الحماية المدنية | جهاز الإسعاف | جهاز الإسعاف والطوارئ | الإسعاف والطوارئ | مركز الطب الميداني | مركز طب الطوارئ والدعم | الإسعاف الإسرائيلي | نجمة داود الحمراء | الإسعافات الأولية الفلسطينية | هيئة الإسعاف | منظومة الإسعاف السريع | مركز عمليات طوارئ الصحة | مركز عمليات طوارئ الصحة العامة
yes     أعلن [الدفاع المدني] انتشال ثلاث جثث
no      شارك المجتمع المدني في الحوار

entry   source.hospital
kind    official
named   yes
label   Hospital
several yes
noun    إدارة المستشفى | إدارة مستشفى | مدير مستشفى | مدير المستشفى | مديرة مستشفى | ناطق باسم المستشفى | متحدث باسم المستشفى | مستشفى المدينة | دائرة صحة | دائرة الصحة | مدير صحة | مدير عام صحة | مدير الصحة | مديرية الصحة | مديرية صحة | إعلام دائرة صحة | دائرة الطب العدلي | طبيب في المستشفى | طبيب في مستشفى | أطباء في المستشفى | طبيب شرعي | أطباء في مستشفى | مسعف في المكان | مسؤول في المستشفى | مسؤولون في المستشفى | مسؤول بالمستشفى | مسؤول في مستشفى | مسئول بالمستشفى
yes     قالت [إدارة المستشفى] إن الجرحى في حال مستقرة
no      نقل المصابون في سيارات خاصة

entry   source.health-gaza
kind    official
named   yes
label   Health authorities (Gaza/Palestine)
name    وزارة الصحة في غزة | وزارة الصحة بغزة | وزارة الصحة في قطاع غزة | وزارة الصحة بقطاع غزة | صحة غزة | الصحة الفلسطينية | الصحة بغزة | الصحة في غزة | وزارة الصحة الفلسطينية | وزارة الصحة الفلسطينية في غزة | المكتب الإعلامي الحكومي | المكتب الإعلامي الحكومي في غزة | المكتب الإعلامي الحكومي بغزة | الصحة اللبنانية | وزارة الصحة العامة | وزارة الصحة العامة اللبنانية | مركز عمليات طوارئ الصحة العامة التابع لوزارة الصحة العامة
yes     قالت [وزارة الصحة في غزة] إن الحصيلة ارتفعت
no      تحسنت صحة الجريح

entry   source.idf
kind    official
named   yes
label   Israeli army
weak    yes
name    الجيش الإسرائيلي | جيش الاحتلال | جيش الاحتلال الإسرائيلي | جيش العدو | جيش الدفاع الإسرائيلي | المتحدث باسم الجيش الإسرائيلي | المتحدث باسم جيش الاحتلال | الناطق باسم الجيش الإسرائيلي | الناطق باسم جيش الاحتلال | الناطق بلسان الجيش الإسرائيلي | متحدث باسم الجيش الإسرائيلي | ناطق باسم الجيش الإسرائيلي | المتحدثة باسم الجيش الإسرائيلي | متحدثة باسم الجيش الإسرائيلي | الناطقة باسم الجيش الإسرائيلي | أفيخاي أدرعي | الشاباك | جهاز الشاباك | الشرطة الإسرائيلية | شرطة الاحتلال | المتحدثة باسم الشرطة الإسرائيلية | المتحدث باسم الشرطة الإسرائيلية | الجبهة الداخلية الإسرائيلية
yes     قال [المتحدث باسم الجيش الإسرائيلي] إن صفارات الإنذار دوت
no      قال المتحدث باسم الجيش اليمني إن القوات تقدمت

entry   source.russian-mod
kind    official
named   yes
label   Russian Defence Ministry
name    وزارة الدفاع الروسية | الدفاع الروسية | قاعدة حميميم | مركز حميميم | المركز الروسي للمصالحة | مركز المصالحة الروسي | مركز حميميم للمصالحة | المركز الروسي لمصالحة الأطراف المتنازعة | مركز المصالحة بين أطراف النزاع | المتحدث باسم وزارة الدفاع الروسية | الكرملين | المتحدث باسم الكرملين | الخارجية الروسية | وزارة الخارجية الروسية | هيئة الأركان الروسية
yes     أعلنت [وزارة الدفاع الروسية] إسقاط مسيرتين
no      زار السائح مدينة روسية

entry   source.turkish-mod
kind    official
named   yes
label   Turkish authorities
name    وزارة الدفاع التركية | الدفاع التركية | وزارة الدفاع الوطني التركية | وزارة الداخلية التركية | الداخلية التركية | هيئة الأركان التركية | رئاسة الأركان التركية | رئاسة أركان الجيش التركي | رئاسة هيئة الأركان العامة التركية | جهاز الاستخبارات التركي | الاستخبارات التركية | الخارجية التركية | وزارة الخارجية التركية | الرئاسة التركية
yes     أعلنت [وزارة الدفاع التركية] تحييد ثلاثة مسلحين
no      شرب الضيوف القهوة التركية

entry   source.egypt-spokesman
kind    official
named   yes
label   Egyptian armed forces spokesman
name    المتحدث العسكري المصري | المتحدث العسكري للقوات المسلحة المصرية | المتحدث باسم القوات المسلحة المصرية | المتحدث الرسمي للقوات المسلحة المصرية | القوات المسلحة المصرية | وزارة الداخلية المصرية | الداخلية المصرية | مديرية أمن شمال سيناء | النيابة العامة المصرية | القيادة العامة للقوات المسلحة المصرية
yes     ذكر [المتحدث العسكري المصري] أن الحملة مستمرة
no      فاز المنتخب المصري بالبطولة

entry   source.lna
kind    official
named   yes
label   Libyan forces
name    القيادة العامة للجيش الليبي | القيادة العامة للقوات المسلحة الليبية | القيادة العامة للقوات المسلحة العربية الليبية | المتحدث باسم القيادة العامة | الناطق باسم الجيش الليبي | المتحدث باسم الجيش الليبي | المتحدث باسم الجيش الوطني الليبي | الناطق باسم القوات الخاصة | غرفة عمليات الكرامة | غرفة عمليات سرت | المتحدث باسم البنيان المرصوص | البنيان المرصوص | المجلس الرئاسي | حكومة الوفاق | حكومة الوحدة الوطنية | مديرية أمن بنغازي | مديرية أمن طرابلس | جهاز الردع | غرفة العمليات الميدانية
yes     أكد [المتحدث باسم الجيش الليبي] تقدم القوات
no      فاز المنتخب الليبي وديا

entry   source.houthi-spokesman
kind    group
named   yes
label   Houthi (Ansar Allah) forces
name    المتحدث العسكري للحوثيين | المتحدث العسكري باسم الحوثيين | المتحدث باسم القوات المسلحة اليمنية التابعة للحوثيين | المتحدث العسكري لجماعة الحوثي | الناطق العسكري للحوثيين | المتحدث باسم الحوثيين | المتحدث باسم جماعة الحوثي | المتحدث الرسمي لجماعة أنصار الله | يحيى سريع | العميد يحيى سريع | المتحدث الرسمي باسم أنصار الله | الناطق باسم الحوثيين
yes     زعم [المتحدث العسكري للحوثيين] إصابة السفينة
no      قال المتحدث العسكري المصري إن الحملة مستمرة

entry   source.group-statement
kind    group
named   yes
label   Statement of an armed group
several yes
noun    بيان منسوب | بيان منسوب إلى التنظيم | بيان منسوب لتنظيم | بيان للتنظيم | بيان التنظيم | بيان للجماعة | بيان الجماعة | بيان للحركة | بيان الحركة | بيان لتنظيم الدولة | بيان لداعش | بيان داعش | بيان الفصيل | بيان للفصيل | بيان لكتائب | بيان لسرايا | بيان لحركة | بيان لجماعة | بيان لفصيل | بيان المقاومة الإسلامية | بيان للمقاومة الإسلامية | بيان كتائب القسام | بيان سرايا القدس | بيان لحزب الله | بيان حزب الله | تسجيل صوتي منسوب | تسجيل مصور للتنظيم | شريط مصور للتنظيم | إصدار للتنظيم | إصدار مرئي | قناة تابعة للتنظيم | حساب مقرب من التنظيم | حسابات مقربة من التنظيم | حسابات تابعة للتنظيم | منصات تابعة للتنظيم | مواقع جهادية | منتديات جهادية | مواقع متشددة | منصة مقربة من الفصائل | منصات مقربة من الفصائل | قناة مقربة من الفصائل | قنوات مقربة من الفصائل | منصات تابعة للفصائل | منصات إعلامية تابعة | قنوات تابعة للفصائل | قنوات تابعة للمقاومة | منصات المقاومة
relay   yes
yes     جاء ذلك في [بيان منسوب إلى التنظيم]
no      أصدر النادي بيانا عن لاعبيه

entry   source.group-spokesman
kind    group
named   yes
label   Spokesman of an armed group
several yes
noun    متحدث باسم الحركة | متحدث باسم الجماعة | ناطق باسم الحركة | ناطق باسم الجماعة | ناطق باسم الكتائب | متحدث باسم طالبان | المتحدث باسم طالبان | متحدث باسم حركة طالبان | المتحدث باسم حركة طالبان | ناطق باسم طالبان | المتحدث باسم حركة الشباب | متحدث باسم حركة الشباب | الناطق باسم حركة الشباب | الناطق باسم كتائب القسام | الناطق العسكري باسم كتائب القسام | الناطق باسم سرايا القدس | المتحدث باسم حماس | الناطق باسم حماس | الناطق باسم حركة حماس | المتحدث باسم حركة حماس | المتحدث باسم حزب الله | المتحدث باسم التنظيم | متحدث باسم التنظيم | المتحدث باسم قوات سوريا الديمقراطية | الناطق باسم قوات سوريا الديمقراطية | المتحدث باسم قسد | المتحدث باسم وحدات حماية الشعب | الناطق باسم وحدات حماية الشعب | المتحدث باسم الجيش الحر | متحدث باسم الجيش السوري الحر | المتحدث باسم المقاومة | المتحدث باسم المقاومة الشعبية | الناطق باسم المقاومة الشعبية | المتحدث باسم قوات الدعم السريع | المتحدث باسم الدعم السريع | المتحدث باسم كتائب حزب الله | المسؤول الأمني في كتائب حزب الله | المتحدث باسم المعارضة | متحدث باسم المعارضة | أبو عبيدة | أبو حمزة | المتحدث باسم الجيش الوطني السوري | الناطق باسم الجبهة الوطنية للتحرير
yes     قال [المتحدث باسم حركة طالبان] إن مقاتليه نفذوا الهجوم
no      قال المتحدث باسم الوزارة إن التحقيق بدأ

# ---------------------------------------------------------------- spokespeople and office holders (the name usually follows)

entry   source.spokesman
kind    official
named   yes
label   Spokesperson
several yes
noun    متحدث باسم | متحدثة باسم | متحدث رسمي باسم | متحدث رسمي | متحدثة رسمية | ناطق باسم | ناطقة باسم | ناطق رسمي باسم | ناطق رسمي | ناطقة رسمية | ناطق بلسان | ناطقة بلسان | ناطق إعلامي | ناطق إعلامي باسم | متحدث إعلامي | متحدث باسم الوزارة | متحدث باسم الحكومة | متحدث باسم الشرطة | متحدثة باسم الشرطة | متحدث باسم الجيش | ناطق باسم الجيش | متحدث باسم الرئاسة | متحدث باسم حاكم | المتحدث باسم حاكم الولاية | متحدث باسم حاكم الإقليم | متحدث باسم وزارة الداخلية | متحدث باسم وزارة الدفاع | ناطق باسم وزارة الداخلية | ناطق باسم وزارة الدفاع | متحدث أمني | متحدث أمني باسم | متحدث حكومي | متحدث | متحدثة | ناطق | ناطقة | ناطقون | متحدثون | متحدثين | مستشار إعلامي | مدير إعلام | مدير المكتب الإعلامي | مسؤول إعلامي | مسئول إعلامي | مسؤول إعلام | مكتب إعلامي | مركز إعلامي | مدير العلاقات والإعلام | مدير علاقات وإعلام | إعلام قيادة شرطة | إعلام شرطة | إعلام الشرطة | إعلام قيادة الشرطة | سكرتير صحفي | متحدث باسم القائد العام | الناطق باسم القائد العام للقوات المسلحة | ناطق باسم القائد العام للقوات المسلحة | متحدث باسم العمليات المشتركة | المتحدث باسم قيادة العمليات المشتركة | المتحدث باسم العمليات المشتركة
yes     قال [المتحدث باسم الوزارة] إن التحقيق مستمر
yes     وأضاف [الناطق الرسمي] أن الطريق آمن
no      تحدث الجيران عن صوت قوي

entry   source.military-spokesman
kind    official
named   yes
label   Military spokesperson
several yes
noun    متحدث عسكري | متحدثة عسكرية | ناطق عسكري | ناطقة عسكرية | متحدث باسم القوات المسلحة | متحدث رسمي باسم القوات المسلحة | متحدث رسمي للقوات المسلحة | ناطق باسم القوات المسلحة | ناطق رسمي باسم القوات المسلحة | ناطق رسمي باسم الجيش | متحدث رسمي باسم الجيش | متحدث رسمي باسم القوات | متحدث باسم القوات | متحدث باسم قيادة | ناطق باسم قيادة | متحدث باسم القوات الخاصة | متحدث باسم القوات الأمريكية | متحدث باسم القوات الأميركية | متحدث باسم الجيش الأمريكي | متحدث باسم الجيش الأميركي | متحدث باسم الجيش التركي | متحدث باسم الجيش اليمني | ناطق باسم الجيش اليمني | متحدث باسم البيشمركة | ناطق باسم البيشمركة | متحدث باسم جهاز مكافحة الإرهاب | الناطق باسم جهاز مكافحة الإرهاب
yes     أوضح [المتحدث العسكري] أن الغارات انتهت
no      وقع الطرفان اتفاقا عسكريا

entry   source.office-holder
kind    official
named   yes
label   Office holder
several yes
weak    yes
noun    محافظ | قائد شرطة | قائد الشرطة | مدير شرطة | مدير الشرطة | مدير أمن | مدير الأمن | قائد فرقة | قائد لواء | قائد الفرقة | قائد اللواء | قائد عسكري | قائد أمني | قائد القوات | قائد قوات | رئيس اللجنة الأمنية | رئيس اللجنة الأمنية في مجلس المحافظة | عضو اللجنة الأمنية | عضو لجنة الأمن | عضو لجنة الأمن والدفاع | عضو لجنة الأمن والدفاع النيابية | لجنة الأمن والدفاع | لجنة الأمن والدفاع النيابية | رئيس مجلس المحافظة | نائب رئيس مجلس المحافظة | عضو مجلس المحافظة | عضو مجلس النواب | نائب عن | نائب في البرلمان | قائممقام | قائم مقام | قائمقام | مدير ناحية | مدير الناحية | رئيس بلدية | رئيس البلدية | عمدة | مختار | حاكم ولاية | حاكم الولاية | حاكم الإقليم | حاكم إقليم | حاكم منطقة | والي | وزير الداخلية | وزير الدفاع | وزير الصحة | وزير الخارجية | وزير الإعلام | رئيس الوزراء | رئيس الحكومة | رئيس الجمهورية | رئيس البلاد | القائد العام للقوات المسلحة | رئيس الأركان | رئيس هيئة الأركان | مستشار الأمن القومي | مستشار الأمن الوطني | مدعي عام | مدع عام | النائب العام | نائب عام | نيابة عامة | وكيل وزارة | آمر فوج | آمر لواء | قائد محور | قائد الحشد | قيادي في الحشد | قيادي في الحشد الشعبي | قيادي في البيشمركة | قائد قوات البيشمركة | قائد ميداني | أمين عام وزارة البيشمركة | مدير المرصد | مدير المرصد السوري | مدير المرصد السوري لحقوق الإنسان | مسؤول محور | رئيس المجلس المحلي | رئيس المجلس البلدي | سكرتير | سفير | مبعوث | منسق | منسقة | قائد عمليات المحافظة
yes     قال [قائد الشرطة] إن المهاجمين قتلوا
no      حافظ الفريق على الصدارة

# ================================================================ (c) anonymous and generic sources

entry   source.security-source
kind    security_source
named   no
label   security source
noun    مصدر أمني | مصدران أمنيان | مصدرين أمنيين | مصادر أمنية | مصدر أمني مسؤول | مصدر أمني مسئول | مصدر أمني مطلع | مصدر أمني رفيع | مصدر أمني رفيع المستوى | مصادر أمنية مطلعة | مصادر أمنية رفيعة | مصادر أمنية متطابقة | مصادر أمنية مسؤولة | مصدر أمني موثوق
noun    مصادر أمنية موثوقة | مصدر أمني آخر | مصادر أمنية أخرى | مصدر أمني خاص | مصادر أمنية خاصة | مصدر أمني كبير | أحد المصادر الأمنية | مصدر أمني عراقي | مصادر أمنية عراقية | مصدر أمني سوري | مصادر أمنية سورية | مصدر أمني يمني | مصادر أمنية يمنية | مصدر أمني لبناني
noun    مصادر أمنية لبنانية | مصدر أمني فلسطيني | مصادر أمنية فلسطينية | مصدر أمني ليبي | مصادر أمنية ليبية | مصدر أمني مصري | مصادر أمنية مصرية | مصدر أمني سوداني | مصادر أمنية سودانية | مصدر أمني تونسي | مصادر أمنية تونسية | مصدر أمني تركي | مصادر أمنية تركية | مصدر أمني إيراني
noun    مصادر أمنية إيرانية | مصدر أمني أمريكي | مصادر أمنية أمريكية | مصدر أمني أميركي | مصادر أمنية أميركية | مصدر أمني إسرائيلي | مصادر أمنية إسرائيلية | مصدر أمني روسي | مصادر أمنية روسية | مصدر أمني كردي | مصادر أمنية كردية | مصدر أمني أفغاني | مصادر أمنية أفغانية | مصدر أمني صومالي
noun    مصادر أمنية صومالية | مصدر أمني باكستاني | مصادر أمنية باكستانية | مصدر أمني محلي | مصادر أمنية محلية | مصدر في الأجهزة الأمنية | مصدر بالأجهزة الأمنية | مصدر من الأجهزة الأمنية | مصدر في القوات الأمنية | مصدر بالقوات الأمنية | مصدر من القوات الأمنية | مصدر في قوات الأمن | مصدر بقوات الأمن | مصدر من قوات الأمن
noun    مصدر في أجهزة الأمن | مصدر بأجهزة الأمن | مصدر من أجهزة الأمن | مصدر في قوى الأمن | مصدر بقوى الأمن | مصدر من قوى الأمن | مصادر في الأجهزة الأمنية | مصادر بالأجهزة الأمنية | مصادر من الأجهزة الأمنية | مصادر في القوات الأمنية | مصادر بالقوات الأمنية | مصادر من القوات الأمنية | مصادر في قوات الأمن | مصادر بقوات الأمن
noun    مصادر من قوات الأمن | مصادر في أجهزة الأمن | مصادر بأجهزة الأمن | مصادر من أجهزة الأمن | مصادر في قوى الأمن | مصادر بقوى الأمن | مصادر من قوى الأمن | مصدران في الأجهزة الأمنية | مصدران بالأجهزة الأمنية | مصدران من الأجهزة الأمنية | مصدران في القوات الأمنية | مصدران بالقوات الأمنية | مصدران من القوات الأمنية | مصدران في قوات الأمن
noun    مصدران بقوات الأمن | مصدران من قوات الأمن | مصدران في أجهزة الأمن | مصدران بأجهزة الأمن | مصدران من أجهزة الأمن | مصدران في قوى الأمن | مصدران بقوى الأمن | مصدران من قوى الأمن | مسؤول في الأجهزة الأمنية | مسؤول بالأجهزة الأمنية | مسؤول من الأجهزة الأمنية | مسؤول في القوات الأمنية | مسؤول بالقوات الأمنية | مسؤول من القوات الأمنية
noun    مسؤول في قوات الأمن | مسؤول بقوات الأمن | مسؤول من قوات الأمن | مسؤول في أجهزة الأمن | مسؤول بأجهزة الأمن | مسؤول من أجهزة الأمن | مسؤول في قوى الأمن | مسؤول بقوى الأمن | مسؤول من قوى الأمن | مسؤولون في الأجهزة الأمنية | مسؤولون بالأجهزة الأمنية | مسؤولون من الأجهزة الأمنية | مسؤولون في القوات الأمنية | مسؤولون بالقوات الأمنية
noun    مسؤولون من القوات الأمنية | مسؤولون في قوات الأمن | مسؤولون بقوات الأمن | مسؤولون من قوات الأمن | مسؤولون في أجهزة الأمن | مسؤولون بأجهزة الأمن | مسؤولون من أجهزة الأمن | مسؤولون في قوى الأمن | مسؤولون بقوى الأمن | مسؤولون من قوى الأمن | مسئول في الأجهزة الأمنية | مسئول بالأجهزة الأمنية | مسئول من الأجهزة الأمنية | مسئول في القوات الأمنية
noun    مسئول بالقوات الأمنية | مسئول من القوات الأمنية | مسئول في قوات الأمن | مسئول بقوات الأمن | مسئول من قوات الأمن | مسئول في أجهزة الأمن | مسئول بأجهزة الأمن | مسئول من أجهزة الأمن | مسئول في قوى الأمن | مسئول بقوى الأمن | مسئول من قوى الأمن | مصدر أمني في المحافظة | مصدر أمني في الناحية | مصدر أمني بالمحافظة
noun    مصدر في الأمن | مصدر بالأمن | مصدر أمني وطبي | مصادر أمنية وطبية | مصادر أمنية ومحلية | مصادر أمنية وعسكرية | مصادر أمنية وشهود عيان | مصدر أمني طلب عدم | مصدر أمني رفض الكشف | مصدر في قيادة عمليات | مصدر في قيادة العمليات | مصدر في الاستخبارات | مصدر أمنى | مسؤول أمني
noun    مسؤولون أمنيون | مسؤولين أمنيين | مسؤولان أمنيان | مسؤول أمني كبير | مسؤول أمني رفيع | مسؤول أمني رفيع المستوى | مسؤولون أمنيون كبار | مسؤول أمني عراقي | مسؤولون أمنيون عراقيون | مسؤولين أمنيين عراقيين | مسؤول أمني سوري | مسؤولون أمنيون سوريون | مسؤولين أمنيين سوريين | مسؤول أمني يمني
noun    مسؤولون أمنيون يمنيون | مسؤولين أمنيين يمنيين | مسؤول أمني لبناني | مسؤولون أمنيون لبنانيون | مسؤولين أمنيين لبنانيين | مسؤول أمني فلسطيني | مسؤولون أمنيون فلسطينيون | مسؤولين أمنيين فلسطينيين | مسؤول أمني ليبي | مسؤولون أمنيون ليبيون | مسؤولين أمنيين ليبيين | مسؤول أمني مصري | مسؤولون أمنيون مصريون | مسؤولين أمنيين مصريين
noun    مسؤول أمني سوداني | مسؤولون أمنيون سودانيون | مسؤولين أمنيين سودانيين | مسؤول أمني تونسي | مسؤولون أمنيون تونسيون | مسؤولين أمنيين تونسيين | مسؤول أمني تركي | مسؤولون أمنيون تركيون | مسؤولين أمنيين تركيين | مسؤول أمني إيراني | مسؤولون أمنيون إيرانيون | مسؤولين أمنيين إيرانيين | مسؤول أمني أمريكي | مسؤولون أمنيون أمريكيون
noun    مسؤولين أمنيين أمريكيين | مسؤول أمني أميركي | مسؤولون أمنيون أميركيون | مسؤولين أمنيين أميركيين | مسؤول أمني إسرائيلي | مسؤولون أمنيون إسرائيليون | مسؤولين أمنيين إسرائيليين | مسؤول أمني روسي | مسؤولون أمنيون روسيون | مسؤولين أمنيين روسيين | مسؤول أمني كردي | مسؤولون أمنيون كرديون | مسؤولين أمنيين كرديين | مسؤول أمني أفغاني
noun    مسؤولون أمنيون أفغانيون | مسؤولين أمنيين أفغانيين | مسؤول أمني صومالي | مسؤولون أمنيون صوماليون | مسؤولين أمنيين صوماليين | مسؤول أمني باكستاني | مسؤولون أمنيون باكستانيون | مسؤولين أمنيين باكستانيين | مسؤول أمني محلي | مسؤولون أمنيون محليون | مسؤولين أمنيين محليين | مسئول أمني | مسئولون أمنيون | مسئولين أمنيين
noun    مسئولان أمنيان | مسئول أمني كبير | مسئول أمني رفيع | مسئول أمني رفيع المستوى | مسئولون أمنيون كبار
yes     قال [مصدر أمني عراقي] إن العبوة انفجرت قرب المعمل
yes     أوضحت [مصادر أمنية] أن اثنين اعتقلا
yes     ذكر [مسؤول أمني] أن الوضع مستقر
no      عقد الطرفان اجتماعا أمنيا
no      يعد السد مصدر الطاقة الوحيد

entry   source.police-source
kind    security_source
named   no
label   police source
noun    مصدر في الشرطة | مصدر بالشرطة | مصدر من الشرطة | مصدر في شرطة | مصدر بشرطة | مصدر من شرطة | مصدر في قيادة شرطة | مصدر بقيادة شرطة | مصدر من قيادة شرطة | مصدر في قيادة الشرطة | مصدر بقيادة الشرطة | مصدر من قيادة الشرطة | مصدر في مديرية الشرطة | مصدر بمديرية الشرطة
noun    مصدر من مديرية الشرطة | مصدر في الشرطة الاتحادية | مصدر بالشرطة الاتحادية | مصدر من الشرطة الاتحادية | مصدر في الشرطة المحلية | مصدر بالشرطة المحلية | مصدر من الشرطة المحلية | مصدر في شرطة المحافظة | مصدر بشرطة المحافظة | مصدر من شرطة المحافظة | مصدر في شرطة المدينة | مصدر بشرطة المدينة | مصدر من شرطة المدينة | مصادر في الشرطة
noun    مصادر بالشرطة | مصادر من الشرطة | مصادر في شرطة | مصادر بشرطة | مصادر من شرطة | مصادر في قيادة شرطة | مصادر بقيادة شرطة | مصادر من قيادة شرطة | مصادر في قيادة الشرطة | مصادر بقيادة الشرطة | مصادر من قيادة الشرطة | مصادر في مديرية الشرطة | مصادر بمديرية الشرطة | مصادر من مديرية الشرطة
noun    مصادر في الشرطة الاتحادية | مصادر بالشرطة الاتحادية | مصادر من الشرطة الاتحادية | مصادر في الشرطة المحلية | مصادر بالشرطة المحلية | مصادر من الشرطة المحلية | مصادر في شرطة المحافظة | مصادر بشرطة المحافظة | مصادر من شرطة المحافظة | مصادر في شرطة المدينة | مصادر بشرطة المدينة | مصادر من شرطة المدينة | مصدران في الشرطة | مصدران بالشرطة
noun    مصدران من الشرطة | مصدران في شرطة | مصدران بشرطة | مصدران من شرطة | مصدران في قيادة شرطة | مصدران بقيادة شرطة | مصدران من قيادة شرطة | مصدران في قيادة الشرطة | مصدران بقيادة الشرطة | مصدران من قيادة الشرطة | مصدران في مديرية الشرطة | مصدران بمديرية الشرطة | مصدران من مديرية الشرطة | مصدران في الشرطة الاتحادية
noun    مصدران بالشرطة الاتحادية | مصدران من الشرطة الاتحادية | مصدران في الشرطة المحلية | مصدران بالشرطة المحلية | مصدران من الشرطة المحلية | مصدران في شرطة المحافظة | مصدران بشرطة المحافظة | مصدران من شرطة المحافظة | مصدران في شرطة المدينة | مصدران بشرطة المدينة | مصدران من شرطة المدينة | مصدرين في الشرطة | مصدرين بالشرطة | مصدرين من الشرطة
noun    مصدرين في شرطة | مصدرين بشرطة | مصدرين من شرطة | مصدرين في قيادة شرطة | مصدرين بقيادة شرطة | مصدرين من قيادة شرطة | مصدرين في قيادة الشرطة | مصدرين بقيادة الشرطة | مصدرين من قيادة الشرطة | مصدرين في مديرية الشرطة | مصدرين بمديرية الشرطة | مصدرين من مديرية الشرطة | مصدرين في الشرطة الاتحادية | مصدرين بالشرطة الاتحادية
noun    مصدرين من الشرطة الاتحادية | مصدرين في الشرطة المحلية | مصدرين بالشرطة المحلية | مصدرين من الشرطة المحلية | مصدرين في شرطة المحافظة | مصدرين بشرطة المحافظة | مصدرين من شرطة المحافظة | مصدرين في شرطة المدينة | مصدرين بشرطة المدينة | مصدرين من شرطة المدينة | مسؤول في الشرطة | مسؤول بالشرطة | مسؤول من الشرطة | مسؤول في شرطة
noun    مسؤول بشرطة | مسؤول من شرطة | مسؤول في قيادة شرطة | مسؤول بقيادة شرطة | مسؤول من قيادة شرطة | مسؤول في قيادة الشرطة | مسؤول بقيادة الشرطة | مسؤول من قيادة الشرطة | مسؤول في مديرية الشرطة | مسؤول بمديرية الشرطة | مسؤول من مديرية الشرطة | مسؤول في الشرطة الاتحادية | مسؤول بالشرطة الاتحادية | مسؤول من الشرطة الاتحادية
noun    مسؤول في الشرطة المحلية | مسؤول بالشرطة المحلية | مسؤول من الشرطة المحلية | مسؤول في شرطة المحافظة | مسؤول بشرطة المحافظة | مسؤول من شرطة المحافظة | مسؤول في شرطة المدينة | مسؤول بشرطة المدينة | مسؤول من شرطة المدينة | مسؤولون في الشرطة | مسؤولون بالشرطة | مسؤولون من الشرطة | مسؤولون في شرطة | مسؤولون بشرطة
noun    مسؤولون من شرطة | مسؤولون في قيادة شرطة | مسؤولون بقيادة شرطة | مسؤولون من قيادة شرطة | مسؤولون في قيادة الشرطة | مسؤولون بقيادة الشرطة | مسؤولون من قيادة الشرطة | مسؤولون في مديرية الشرطة | مسؤولون بمديرية الشرطة | مسؤولون من مديرية الشرطة | مسؤولون في الشرطة الاتحادية | مسؤولون بالشرطة الاتحادية | مسؤولون من الشرطة الاتحادية | مسؤولون في الشرطة المحلية
noun    مسؤولون بالشرطة المحلية | مسؤولون من الشرطة المحلية | مسؤولون في شرطة المحافظة | مسؤولون بشرطة المحافظة | مسؤولون من شرطة المحافظة | مسؤولون في شرطة المدينة | مسؤولون بشرطة المدينة | مسؤولون من شرطة المدينة | مسؤولين في الشرطة | مسؤولين بالشرطة | مسؤولين من الشرطة | مسؤولين في شرطة | مسؤولين بشرطة | مسؤولين من شرطة
noun    مسؤولين في قيادة شرطة | مسؤولين بقيادة شرطة | مسؤولين من قيادة شرطة | مسؤولين في قيادة الشرطة | مسؤولين بقيادة الشرطة | مسؤولين من قيادة الشرطة | مسؤولين في مديرية الشرطة | مسؤولين بمديرية الشرطة | مسؤولين من مديرية الشرطة | مسؤولين في الشرطة الاتحادية | مسؤولين بالشرطة الاتحادية | مسؤولين من الشرطة الاتحادية | مسؤولين في الشرطة المحلية | مسؤولين بالشرطة المحلية
noun    مسؤولين من الشرطة المحلية | مسؤولين في شرطة المحافظة | مسؤولين بشرطة المحافظة | مسؤولين من شرطة المحافظة | مسؤولين في شرطة المدينة | مسؤولين بشرطة المدينة | مسؤولين من شرطة المدينة | مسئول في الشرطة | مسئول بالشرطة | مسئول من الشرطة | مسئول في شرطة | مسئول بشرطة | مسئول من شرطة | مسئول في قيادة شرطة
noun    مسئول بقيادة شرطة | مسئول من قيادة شرطة | مسئول في قيادة الشرطة | مسئول بقيادة الشرطة | مسئول من قيادة الشرطة | مسئول في مديرية الشرطة | مسئول بمديرية الشرطة | مسئول من مديرية الشرطة | مسئول في الشرطة الاتحادية | مسئول بالشرطة الاتحادية | مسئول من الشرطة الاتحادية | مسئول في الشرطة المحلية | مسئول بالشرطة المحلية | مسئول من الشرطة المحلية
noun    مسئول في شرطة المحافظة | مسئول بشرطة المحافظة | مسئول من شرطة المحافظة | مسئول في شرطة المدينة | مسئول بشرطة المدينة | مسئول من شرطة المدينة | مسئولون في الشرطة | مسئولون بالشرطة | مسئولون من الشرطة | مسئولون في شرطة | مسئولون بشرطة | مسئولون من شرطة | مسئولون في قيادة شرطة | مسئولون بقيادة شرطة
noun    مسئولون من قيادة شرطة | مسئولون في قيادة الشرطة | مسئولون بقيادة الشرطة | مسئولون من قيادة الشرطة | مسئولون في مديرية الشرطة | مسئولون بمديرية الشرطة | مسئولون من مديرية الشرطة | مسئولون في الشرطة الاتحادية | مسئولون بالشرطة الاتحادية | مسئولون من الشرطة الاتحادية | مسئولون في الشرطة المحلية | مسئولون بالشرطة المحلية | مسئولون من الشرطة المحلية | مسئولون في شرطة المحافظة
noun    مسئولون بشرطة المحافظة | مسئولون من شرطة المحافظة | مسئولون في شرطة المدينة | مسئولون بشرطة المدينة | مسئولون من شرطة المدينة | مصدر شرطي | مصدران شرطيان | مصدرين شرطيين | مصادر شرطية | مصادر الشرطة | مصدر شرطة | مصادر شرطة | مصدر في إعلام الشرطة | مصادر في أجهزة الأمن
yes     قال [مصدر في الشرطة] إن الحارس قتل
yes     ذكرت [مصادر بالشرطة] أن المهاجم فر
no      وافق البائع شرط الدفع نقدا

entry   source.military-source
kind    security_source
named   no
label   military source
noun    مصدر عسكري | مصدران عسكريان | مصدرين عسكريين | مصادر عسكرية | مصدر عسكري مسؤول | مصدر عسكري مسئول | مصدر عسكري مطلع | مصدر عسكري رفيع | مصدر عسكري رفيع المستوى | مصادر عسكرية مطلعة | مصادر عسكرية رفيعة | مصادر عسكرية متطابقة | مصادر عسكرية مسؤولة | مصدر عسكري موثوق
noun    مصادر عسكرية موثوقة | مصدر عسكري آخر | مصادر عسكرية أخرى | مصدر عسكري خاص | مصادر عسكرية خاصة | مصدر عسكري كبير | أحد المصادر العسكرية | مصدر عسكري عراقي | مصادر عسكرية عراقية | مصدر عسكري سوري | مصادر عسكرية سورية | مصدر عسكري يمني | مصادر عسكرية يمنية | مصدر عسكري لبناني
noun    مصادر عسكرية لبنانية | مصدر عسكري فلسطيني | مصادر عسكرية فلسطينية | مصدر عسكري ليبي | مصادر عسكرية ليبية | مصدر عسكري مصري | مصادر عسكرية مصرية | مصدر عسكري سوداني | مصادر عسكرية سودانية | مصدر عسكري تونسي | مصادر عسكرية تونسية | مصدر عسكري تركي | مصادر عسكرية تركية | مصدر عسكري إيراني
noun    مصادر عسكرية إيرانية | مصدر عسكري أمريكي | مصادر عسكرية أمريكية | مصدر عسكري أميركي | مصادر عسكرية أميركية | مصدر عسكري إسرائيلي | مصادر عسكرية إسرائيلية | مصدر عسكري روسي | مصادر عسكرية روسية | مصدر عسكري كردي | مصادر عسكرية كردية | مصدر عسكري أفغاني | مصادر عسكرية أفغانية | مصدر عسكري صومالي
noun    مصادر عسكرية صومالية | مصدر عسكري باكستاني | مصادر عسكرية باكستانية | مصدر عسكري محلي | مصادر عسكرية محلية | مصدر في الجيش | مصدر بالجيش | مصدر من الجيش | مصدر في القوات المسلحة | مصدر بالقوات المسلحة | مصدر من القوات المسلحة | مصدر في قوات الجيش | مصدر بقوات الجيش | مصدر من قوات الجيش
noun    مصدر في قوات النظام | مصدر بقوات النظام | مصدر من قوات النظام | مصدر في القوات المشتركة | مصدر بالقوات المشتركة | مصدر من القوات المشتركة | مصدر في الحشد الشعبي | مصدر بالحشد الشعبي | مصدر من الحشد الشعبي | مصدر في الحشد | مصدر بالحشد | مصدر من الحشد | مصدر في البيشمركة | مصدر بالبيشمركة
noun    مصدر من البيشمركة | مصدر في الحشد العشائري | مصدر بالحشد العشائري | مصدر من الحشد العشائري | مصادر في الجيش | مصادر بالجيش | مصادر من الجيش | مصادر في القوات المسلحة | مصادر بالقوات المسلحة | مصادر من القوات المسلحة | مصادر في قوات الجيش | مصادر بقوات الجيش | مصادر من قوات الجيش | مصادر في قوات النظام
noun    مصادر بقوات النظام | مصادر من قوات النظام | مصادر في القوات المشتركة | مصادر بالقوات المشتركة | مصادر من القوات المشتركة | مصادر في الحشد الشعبي | مصادر بالحشد الشعبي | مصادر من الحشد الشعبي | مصادر في الحشد | مصادر بالحشد | مصادر من الحشد | مصادر في البيشمركة | مصادر بالبيشمركة | مصادر من البيشمركة
noun    مصادر في الحشد العشائري | مصادر بالحشد العشائري | مصادر من الحشد العشائري | مسؤول في الجيش | مسؤول بالجيش | مسؤول من الجيش | مسؤول في القوات المسلحة | مسؤول بالقوات المسلحة | مسؤول من القوات المسلحة | مسؤول في قوات الجيش | مسؤول بقوات الجيش | مسؤول من قوات الجيش | مسؤول في قوات النظام | مسؤول بقوات النظام
noun    مسؤول من قوات النظام | مسؤول في القوات المشتركة | مسؤول بالقوات المشتركة | مسؤول من القوات المشتركة | مسؤول في الحشد الشعبي | مسؤول بالحشد الشعبي | مسؤول من الحشد الشعبي | مسؤول في الحشد | مسؤول بالحشد | مسؤول من الحشد | مسؤول في البيشمركة | مسؤول بالبيشمركة | مسؤول من البيشمركة | مسؤول في الحشد العشائري
noun    مسؤول بالحشد العشائري | مسؤول من الحشد العشائري | مسئول في الجيش | مسئول بالجيش | مسئول من الجيش | مسئول في القوات المسلحة | مسئول بالقوات المسلحة | مسئول من القوات المسلحة | مسئول في قوات الجيش | مسئول بقوات الجيش | مسئول من قوات الجيش | مسئول في قوات النظام | مسئول بقوات النظام | مسئول من قوات النظام
noun    مسئول في القوات المشتركة | مسئول بالقوات المشتركة | مسئول من القوات المشتركة | مسئول في الحشد الشعبي | مسئول بالحشد الشعبي | مسئول من الحشد الشعبي | مسئول في الحشد | مسئول بالحشد | مسئول من الحشد | مسئول في البيشمركة | مسئول بالبيشمركة | مسئول من البيشمركة | مسئول في الحشد العشائري | مسئول بالحشد العشائري
noun    مسئول من الحشد العشائري | قائد في الجيش | قائد بالجيش | قائد من الجيش | قائد في القوات المسلحة | قائد بالقوات المسلحة | قائد من القوات المسلحة | قائد في قوات الجيش | قائد بقوات الجيش | قائد من قوات الجيش | قائد في قوات النظام | قائد بقوات النظام | قائد من قوات النظام | قائد في القوات المشتركة
noun    قائد بالقوات المشتركة | قائد من القوات المشتركة | قائد في الحشد الشعبي | قائد بالحشد الشعبي | قائد من الحشد الشعبي | قائد في الحشد | قائد بالحشد | قائد من الحشد | قائد في البيشمركة | قائد بالبيشمركة | قائد من البيشمركة | قائد في الحشد العشائري | قائد بالحشد العشائري | قائد من الحشد العشائري
noun    قيادي في الجيش | قيادي بالجيش | قيادي من الجيش | قيادي في القوات المسلحة | قيادي بالقوات المسلحة | قيادي من القوات المسلحة | قيادي في قوات الجيش | قيادي بقوات الجيش | قيادي من قوات الجيش | قيادي في قوات النظام | قيادي بقوات النظام | قيادي من قوات النظام | قيادي في القوات المشتركة | قيادي بالقوات المشتركة
noun    قيادي من القوات المشتركة | قيادي في الحشد الشعبي | قيادي بالحشد الشعبي | قيادي من الحشد الشعبي | قيادي في الحشد | قيادي بالحشد | قيادي من الحشد | قيادي في البيشمركة | قيادي بالبيشمركة | قيادي من البيشمركة | قيادي في الحشد العشائري | قيادي بالحشد العشائري | قيادي من الحشد العشائري | مصدر في الجيش العراقي
noun    مصدر في الجيش السوري | مصدر في الجيش اليمني | مصدر في الجيش الوطني | قائد عسكري | قادة عسكريون | قائد ميداني | مصدر عسكرى | مصدر في المنطقة العسكرية | مصدر في قوات حرس الحدود | مسؤول عسكري | مسؤولون عسكريون | مسؤولين عسكريين | مسؤولان عسكريان | مسؤول عسكري كبير
noun    مسؤول عسكري رفيع | مسؤول عسكري رفيع المستوى | مسؤولون عسكريون كبار | مسؤول عسكري عراقي | مسؤولون عسكريون عراقيون | مسؤولين عسكريين عراقيين | مسؤول عسكري سوري | مسؤولون عسكريون سوريون | مسؤولين عسكريين سوريين | مسؤول عسكري يمني | مسؤولون عسكريون يمنيون | مسؤولين عسكريين يمنيين | مسؤول عسكري لبناني | مسؤولون عسكريون لبنانيون
noun    مسؤولين عسكريين لبنانيين | مسؤول عسكري فلسطيني | مسؤولون عسكريون فلسطينيون | مسؤولين عسكريين فلسطينيين | مسؤول عسكري ليبي | مسؤولون عسكريون ليبيون | مسؤولين عسكريين ليبيين | مسؤول عسكري مصري | مسؤولون عسكريون مصريون | مسؤولين عسكريين مصريين | مسؤول عسكري سوداني | مسؤولون عسكريون سودانيون | مسؤولين عسكريين سودانيين | مسؤول عسكري تونسي
noun    مسؤولون عسكريون تونسيون | مسؤولين عسكريين تونسيين | مسؤول عسكري تركي | مسؤولون عسكريون تركيون | مسؤولين عسكريين تركيين | مسؤول عسكري إيراني | مسؤولون عسكريون إيرانيون | مسؤولين عسكريين إيرانيين | مسؤول عسكري أمريكي | مسؤولون عسكريون أمريكيون | مسؤولين عسكريين أمريكيين | مسؤول عسكري أميركي | مسؤولون عسكريون أميركيون | مسؤولين عسكريين أميركيين
noun    مسؤول عسكري إسرائيلي | مسؤولون عسكريون إسرائيليون | مسؤولين عسكريين إسرائيليين | مسؤول عسكري روسي | مسؤولون عسكريون روسيون | مسؤولين عسكريين روسيين | مسؤول عسكري كردي | مسؤولون عسكريون كرديون | مسؤولين عسكريين كرديين | مسؤول عسكري أفغاني | مسؤولون عسكريون أفغانيون | مسؤولين عسكريين أفغانيين | مسؤول عسكري صومالي | مسؤولون عسكريون صوماليون
noun    مسؤولين عسكريين صوماليين | مسؤول عسكري باكستاني | مسؤولون عسكريون باكستانيون | مسؤولين عسكريين باكستانيين | مسؤول عسكري محلي | مسؤولون عسكريون محليون | مسؤولين عسكريين محليين | مسئول عسكري | مسئولون عسكريون | مسئولين عسكريين | مسئولان عسكريان | مسئول عسكري كبير | مسئول عسكري رفيع | مسئول عسكري رفيع المستوى
noun    مسئولون عسكريون كبار
yes     قال [مصدر عسكري يمني] إن القوات صدت الهجوم
yes     ذكر [مصدر في الجيش] أن القصف توقف
no      عقدت اللجنة اجتماعا عسكريا

entry   source.intelligence-source
kind    security_source
named   no
label   intelligence source
noun    مصدر استخباري | مصدران استخباريان | مصدرين استخباريين | مصادر استخبارية | مصدر استخباري مسؤول | مصدر استخباري مسئول | مصدر استخباري مطلع | مصدر استخباري رفيع | مصدر استخباري رفيع المستوى | مصادر استخبارية مطلعة | مصادر استخبارية رفيعة | مصادر استخبارية متطابقة | مصادر استخبارية مسؤولة | مصدر استخباري موثوق
noun    مصادر استخبارية موثوقة | مصدر استخباري آخر | مصادر استخبارية أخرى | مصدر استخباري خاص | مصادر استخبارية خاصة | مصدر استخباري كبير | أحد المصادر الاستخبارية | مصدر استخباري عراقي | مصادر استخبارية عراقية | مصدر استخباري سوري | مصادر استخبارية سورية | مصدر استخباري يمني | مصادر استخبارية يمنية | مصدر استخباري لبناني
noun    مصادر استخبارية لبنانية | مصدر استخباري فلسطيني | مصادر استخبارية فلسطينية | مصدر استخباري ليبي | مصادر استخبارية ليبية | مصدر استخباري مصري | مصادر استخبارية مصرية | مصدر استخباري سوداني | مصادر استخبارية سودانية | مصدر استخباري تونسي | مصادر استخبارية تونسية | مصدر استخباري تركي | مصادر استخبارية تركية | مصدر استخباري إيراني
noun    مصادر استخبارية إيرانية | مصدر استخباري أمريكي | مصادر استخبارية أمريكية | مصدر استخباري أميركي | مصادر استخبارية أميركية | مصدر استخباري إسرائيلي | مصادر استخبارية إسرائيلية | مصدر استخباري روسي | مصادر استخبارية روسية | مصدر استخباري كردي | مصادر استخبارية كردية | مصدر استخباري أفغاني | مصادر استخبارية أفغانية | مصدر استخباري صومالي
noun    مصادر استخبارية صومالية | مصدر استخباري باكستاني | مصادر استخبارية باكستانية | مصدر استخباري محلي | مصادر استخبارية محلية | مصدر استخباراتي | مصدران استخباراتيان | مصدرين استخباراتيين | مصادر استخباراتية | مصدر استخباراتي مسؤول | مصدر استخباراتي مسئول | مصدر استخباراتي مطلع | مصدر استخباراتي رفيع | مصدر استخباراتي رفيع المستوى
noun    مصادر استخباراتية مطلعة | مصادر استخباراتية رفيعة | مصادر استخباراتية متطابقة | مصادر استخباراتية مسؤولة | مصدر استخباراتي موثوق | مصادر استخباراتية موثوقة | مصدر استخباراتي آخر | مصادر استخباراتية أخرى | مصدر استخباراتي خاص | مصادر استخباراتية خاصة | مصدر استخباراتي كبير | أحد المصادر الاستخباراتية | مصدر استخباراتي عراقي | مصادر استخباراتية عراقية
noun    مصدر استخباراتي سوري | مصادر استخباراتية سورية | مصدر استخباراتي يمني | مصادر استخباراتية يمنية | مصدر استخباراتي لبناني | مصادر استخباراتية لبنانية | مصدر استخباراتي فلسطيني | مصادر استخباراتية فلسطينية | مصدر استخباراتي ليبي | مصادر استخباراتية ليبية | مصدر استخباراتي مصري | مصادر استخباراتية مصرية | مصدر استخباراتي سوداني | مصادر استخباراتية سودانية
noun    مصدر استخباراتي تونسي | مصادر استخباراتية تونسية | مصدر استخباراتي تركي | مصادر استخباراتية تركية | مصدر استخباراتي إيراني | مصادر استخباراتية إيرانية | مصدر استخباراتي أمريكي | مصادر استخباراتية أمريكية | مصدر استخباراتي أميركي | مصادر استخباراتية أميركية | مصدر استخباراتي إسرائيلي | مصادر استخباراتية إسرائيلية | مصدر استخباراتي روسي | مصادر استخباراتية روسية
noun    مصدر استخباراتي كردي | مصادر استخباراتية كردية | مصدر استخباراتي أفغاني | مصادر استخباراتية أفغانية | مصدر استخباراتي صومالي | مصادر استخباراتية صومالية | مصدر استخباراتي باكستاني | مصادر استخباراتية باكستانية | مصدر استخباراتي محلي | مصادر استخباراتية محلية | مصدر مخابراتي | مصدران مخابراتيان | مصدرين مخابراتيين | مصادر مخابراتية
noun    مصدر في الاستخبارات | مصدر بالاستخبارات | مصدر من الاستخبارات | مصدر في الاستخبارات العسكرية | مصدر بالاستخبارات العسكرية | مصدر من الاستخبارات العسكرية | مصدر في المخابرات | مصدر بالمخابرات | مصدر من المخابرات | مصدر في جهاز المخابرات | مصدر بجهاز المخابرات | مصدر من جهاز المخابرات | مصادر في الاستخبارات | مصادر بالاستخبارات
noun    مصادر من الاستخبارات | مصادر في الاستخبارات العسكرية | مصادر بالاستخبارات العسكرية | مصادر من الاستخبارات العسكرية | مصادر في المخابرات | مصادر بالمخابرات | مصادر من المخابرات | مصادر في جهاز المخابرات | مصادر بجهاز المخابرات | مصادر من جهاز المخابرات | مسؤول في الاستخبارات | مسؤول بالاستخبارات | مسؤول من الاستخبارات | مسؤول في الاستخبارات العسكرية
noun    مسؤول بالاستخبارات العسكرية | مسؤول من الاستخبارات العسكرية | مسؤول في المخابرات | مسؤول بالمخابرات | مسؤول من المخابرات | مسؤول في جهاز المخابرات | مسؤول بجهاز المخابرات | مسؤول من جهاز المخابرات | مسئول في الاستخبارات | مسئول بالاستخبارات | مسئول من الاستخبارات | مسئول في الاستخبارات العسكرية | مسئول بالاستخبارات العسكرية | مسئول من الاستخبارات العسكرية
noun    مسئول في المخابرات | مسئول بالمخابرات | مسئول من المخابرات | مسئول في جهاز المخابرات | مسئول بجهاز المخابرات | مسئول من جهاز المخابرات | ضابط في الاستخبارات | ضابط بالاستخبارات | ضابط من الاستخبارات | ضابط في الاستخبارات العسكرية | ضابط بالاستخبارات العسكرية | ضابط من الاستخبارات العسكرية | ضابط في المخابرات | ضابط بالمخابرات
noun    ضابط من المخابرات | ضابط في جهاز المخابرات | ضابط بجهاز المخابرات | ضابط من جهاز المخابرات | معلومات استخبارية | معلومات استخباراتية | تقارير استخبارية | تقارير استخباراتية | مسؤول استخباراتي | مسؤولون استخباراتيون | مسؤولين استخباراتيين | مسؤولان استخباراتيان | مسؤول استخباراتي كبير | مسؤول استخباراتي رفيع
noun    مسؤول استخباراتي رفيع المستوى | مسؤولون استخباراتيون كبار | مسؤول استخباري | مسؤولون استخباريون | مسؤولين استخباريين | مسؤولان استخباريان | مسؤول استخباري كبير | مسؤول استخباري رفيع | مسؤول استخباري رفيع المستوى | مسؤولون استخباريون كبار
yes     كشف [مصدر استخباري] عن تحرك الخلية
no      تابع الجمهور فيلما عن الجواسيس

entry   source.medical-source
kind    official
named   no
label   medical source
noun    مصدر طبي | مصدران طبيان | مصدرين طبيين | مصادر طبية | مصدر طبي مسؤول | مصدر طبي مسئول | مصدر طبي مطلع | مصدر طبي رفيع | مصدر طبي رفيع المستوى | مصادر طبية مطلعة | مصادر طبية رفيعة | مصادر طبية متطابقة | مصادر طبية مسؤولة | مصدر طبي موثوق
noun    مصادر طبية موثوقة | مصدر طبي آخر | مصادر طبية أخرى | مصدر طبي خاص | مصادر طبية خاصة | مصدر طبي كبير | أحد المصادر الطبية | مصدر طبي عراقي | مصادر طبية عراقية | مصدر طبي سوري | مصادر طبية سورية | مصدر طبي يمني | مصادر طبية يمنية | مصدر طبي لبناني
noun    مصادر طبية لبنانية | مصدر طبي فلسطيني | مصادر طبية فلسطينية | مصدر طبي ليبي | مصادر طبية ليبية | مصدر طبي مصري | مصادر طبية مصرية | مصدر طبي سوداني | مصادر طبية سودانية | مصدر طبي تونسي | مصادر طبية تونسية | مصدر طبي تركي | مصادر طبية تركية | مصدر طبي إيراني
noun    مصادر طبية إيرانية | مصدر طبي أمريكي | مصادر طبية أمريكية | مصدر طبي أميركي | مصادر طبية أميركية | مصدر طبي إسرائيلي | مصادر طبية إسرائيلية | مصدر طبي روسي | مصادر طبية روسية | مصدر طبي كردي | مصادر طبية كردية | مصدر طبي أفغاني | مصادر طبية أفغانية | مصدر طبي صومالي
noun    مصادر طبية صومالية | مصدر طبي باكستاني | مصادر طبية باكستانية | مصدر طبي محلي | مصادر طبية محلية | مصدر صحي | مصدران صحيان | مصدرين صحيين | مصادر صحية | مصدر صحي مسؤول | مصدر صحي مسئول | مصدر صحي مطلع | مصدر صحي رفيع | مصدر صحي رفيع المستوى
noun    مصادر صحية مطلعة | مصادر صحية رفيعة | مصادر صحية متطابقة | مصدر في المستشفى | مصدر بالمستشفى | مصدر من المستشفى | مصدر في مستشفى | مصدر بمستشفى | مصدر من مستشفى | مصدر في دائرة الصحة | مصدر بدائرة الصحة | مصدر من دائرة الصحة | مصدر في دائرة صحة | مصدر بدائرة صحة
noun    مصدر من دائرة صحة | مصدر في وزارة الصحة | مصدر بوزارة الصحة | مصدر من وزارة الصحة | مصدر في الطب العدلي | مصدر بالطب العدلي | مصدر من الطب العدلي | مصدر في دائرة الطب العدلي | مصدر بدائرة الطب العدلي | مصدر من دائرة الطب العدلي | مصدر في صحة المحافظة | مصدر بصحة المحافظة | مصدر من صحة المحافظة | مصدر في المشفى
noun    مصدر بالمشفى | مصدر من المشفى | مصدر في الدفاع المدني | مصدر بالدفاع المدني | مصدر من الدفاع المدني | مصدر في الإسعاف | مصدر بالإسعاف | مصدر من الإسعاف | مصدر في مستشفى المدينة | مصدر بمستشفى المدينة | مصدر من مستشفى المدينة | مصادر في المستشفى | مصادر بالمستشفى | مصادر من المستشفى
noun    مصادر في مستشفى | مصادر بمستشفى | مصادر من مستشفى | مصادر في دائرة الصحة | مصادر بدائرة الصحة | مصادر من دائرة الصحة | مصادر في دائرة صحة | مصادر بدائرة صحة | مصادر من دائرة صحة | مصادر في وزارة الصحة | مصادر بوزارة الصحة | مصادر من وزارة الصحة | مصادر في الطب العدلي | مصادر بالطب العدلي
noun    مصادر من الطب العدلي | مصادر في دائرة الطب العدلي | مصادر بدائرة الطب العدلي | مصادر من دائرة الطب العدلي | مصادر في صحة المحافظة | مصادر بصحة المحافظة | مصادر من صحة المحافظة | مصادر في المشفى | مصادر بالمشفى | مصادر من المشفى | مصادر في الدفاع المدني | مصادر بالدفاع المدني | مصادر من الدفاع المدني | مصادر في الإسعاف
noun    مصادر بالإسعاف | مصادر من الإسعاف | مصادر في مستشفى المدينة | مصادر بمستشفى المدينة | مصادر من مستشفى المدينة | مسؤول في المستشفى | مسؤول بالمستشفى | مسؤول من المستشفى | مسؤول في مستشفى | مسؤول بمستشفى | مسؤول من مستشفى | مسؤول في دائرة الصحة | مسؤول بدائرة الصحة | مسؤول من دائرة الصحة
noun    مسؤول في دائرة صحة | مسؤول بدائرة صحة | مسؤول من دائرة صحة | مسؤول في وزارة الصحة | مسؤول بوزارة الصحة | مسؤول من وزارة الصحة | مسؤول في الطب العدلي | مسؤول بالطب العدلي | مسؤول من الطب العدلي | مسؤول في دائرة الطب العدلي | مسؤول بدائرة الطب العدلي | مسؤول من دائرة الطب العدلي | مسؤول في صحة المحافظة | مسؤول بصحة المحافظة
noun    مسؤول من صحة المحافظة | مسؤول في المشفى | مسؤول بالمشفى | مسؤول من المشفى | مسؤول في الدفاع المدني | مسؤول بالدفاع المدني | مسؤول من الدفاع المدني | مسؤول في الإسعاف | مسؤول بالإسعاف | مسؤول من الإسعاف | مسؤول في مستشفى المدينة | مسؤول بمستشفى المدينة | مسؤول من مستشفى المدينة | مسئول في المستشفى
noun    مسئول بالمستشفى | مسئول من المستشفى | مسئول في مستشفى | مسئول بمستشفى | مسئول من مستشفى | مسئول في دائرة الصحة | مسئول بدائرة الصحة | مسئول من دائرة الصحة | مسئول في دائرة صحة | مسئول بدائرة صحة | مسئول من دائرة صحة | مسئول في وزارة الصحة | مسئول بوزارة الصحة | مسئول من وزارة الصحة
noun    مسئول في الطب العدلي | مسئول بالطب العدلي | مسئول من الطب العدلي | مسئول في دائرة الطب العدلي | مسئول بدائرة الطب العدلي | مسئول من دائرة الطب العدلي | مسئول في صحة المحافظة | مسئول بصحة المحافظة | مسئول من صحة المحافظة | مسئول في المشفى | مسئول بالمشفى | مسئول من المشفى | مسئول في الدفاع المدني | مسئول بالدفاع المدني
noun    مسئول من الدفاع المدني | مسئول في الإسعاف | مسئول بالإسعاف | مسئول من الإسعاف | مسئول في مستشفى المدينة | مسئول بمستشفى المدينة | مسئول من مستشفى المدينة | مسؤولون في المستشفى | مسؤولون بالمستشفى | مسؤولون من المستشفى | مسؤولون في مستشفى | مسؤولون بمستشفى | مسؤولون من مستشفى | مسؤولون في دائرة الصحة
noun    مسؤولون بدائرة الصحة | مسؤولون من دائرة الصحة | مسؤولون في دائرة صحة | مسؤولون بدائرة صحة | مسؤولون من دائرة صحة | مسؤولون في وزارة الصحة | مسؤولون بوزارة الصحة | مسؤولون من وزارة الصحة | مسؤولون في الطب العدلي | مسؤولون بالطب العدلي | مسؤولون من الطب العدلي | مسؤولون في دائرة الطب العدلي | مسؤولون بدائرة الطب العدلي | مسؤولون من دائرة الطب العدلي
noun    مسؤولون في صحة المحافظة | مسؤولون بصحة المحافظة | مسؤولون من صحة المحافظة | مسؤولون في المشفى | مسؤولون بالمشفى | مسؤولون من المشفى | مسؤولون في الدفاع المدني | مسؤولون بالدفاع المدني | مسؤولون من الدفاع المدني | مسؤولون في الإسعاف | مسؤولون بالإسعاف | مسؤولون من الإسعاف | مسؤولون في مستشفى المدينة | مسؤولون بمستشفى المدينة
noun    مسؤولون من مستشفى المدينة | مصادر استشفائية | مصدر إسعافي | مصادر إسعافية | مصادر المستشفى | مسؤولون طبيون | مصدر طبي في المستشفى | مصدر طبي في مستشفى | مسؤول طبي | مسؤولين طبيين | مسؤولان طبيان | مسؤول طبي كبير | مسؤول طبي رفيع | مسؤول طبي رفيع المستوى
noun    مسؤولون طبيون كبار | مسؤول طبي عراقي | مسؤولون طبيون عراقيون | مسؤولين طبيين عراقيين | مسؤول طبي سوري | مسؤولون طبيون سوريون | مسؤولين طبيين سوريين | مسؤول طبي يمني | مسؤولون طبيون يمنيون | مسؤولين طبيين يمنيين | مسؤول طبي لبناني | مسؤولون طبيون لبنانيون | مسؤولين طبيين لبنانيين | مسؤول طبي فلسطيني
noun    مسؤولون طبيون فلسطينيون | مسؤولين طبيين فلسطينيين | مسؤول طبي ليبي | مسؤولون طبيون ليبيون | مسؤولين طبيين ليبيين | مسؤول طبي مصري | مسؤولون طبيون مصريون | مسؤولين طبيين مصريين | مسؤول طبي سوداني | مسؤولون طبيون سودانيون | مسؤولين طبيين سودانيين | مسؤول طبي تونسي | مسؤولون طبيون تونسيون | مسؤولين طبيين تونسيين
noun    مسؤول طبي تركي | مسؤولون طبيون تركيون | مسؤولين طبيين تركيين | مسؤول طبي إيراني | مسؤولون طبيون إيرانيون | مسؤولين طبيين إيرانيين | مسؤول طبي أمريكي | مسؤولون طبيون أمريكيون | مسؤولين طبيين أمريكيين | مسؤول طبي أميركي | مسؤولون طبيون أميركيون | مسؤولين طبيين أميركيين | مسؤول طبي إسرائيلي | مسؤولون طبيون إسرائيليون
noun    مسؤولين طبيين إسرائيليين | مسؤول طبي روسي | مسؤولون طبيون روسيون | مسؤولين طبيين روسيين | مسؤول طبي كردي | مسؤولون طبيون كرديون | مسؤولين طبيين كرديين | مسؤول طبي أفغاني | مسؤولون طبيون أفغانيون | مسؤولين طبيين أفغانيين | مسؤول طبي صومالي | مسؤولون طبيون صوماليون | مسؤولين طبيين صوماليين | مسؤول طبي باكستاني
noun    مسؤولون طبيون باكستانيون | مسؤولين طبيين باكستانيين | مسؤول طبي محلي | مسؤولون طبيون محليون | مسؤولين طبيين محليين | مسئول طبي | مسئولون طبيون | مسئولين طبيين | مسئولان طبيان | مسئول طبي كبير | مسئول طبي رفيع | مسئول طبي رفيع المستوى | مسئولون طبيون كبار | مسؤول صحي
noun    مسؤولون صحيون | مسؤولين صحيين | مسؤولان صحيان | مسؤول صحي كبير | مسؤول صحي رفيع | مسؤول صحي رفيع المستوى | مسؤولون صحيون كبار
yes     قال [مصدر طبي] إن المستشفى تسلم خمس جثث
yes     ذكرت [مصادر طبية] أن الحصيلة مرشحة للارتفاع
no      أجرى الفريق فحصا طبيا

entry   source.local-source
kind    unknown
named   no
label   local source
noun    مصدر محلي | مصدران محليان | مصدرين محليين | مصادر محلية | مصدر محلي مسؤول | مصدر محلي مسئول | مصدر محلي مطلع | مصدر محلي رفيع | مصدر محلي رفيع المستوى | مصادر محلية مطلعة | مصادر محلية رفيعة | مصادر محلية متطابقة | مصادر محلية مسؤولة | مصدر محلي موثوق
noun    مصادر محلية موثوقة | مصدر محلي آخر | مصادر محلية أخرى | مصدر محلي خاص | مصادر محلية خاصة | مصدر محلي كبير | أحد المصادر المحلية | مصدر محلي عراقي | مصادر محلية عراقية | مصدر محلي سوري | مصادر محلية سورية | مصدر محلي يمني | مصادر محلية يمنية | مصدر محلي لبناني
noun    مصادر محلية لبنانية | مصدر محلي فلسطيني | مصادر محلية فلسطينية | مصدر محلي ليبي | مصادر محلية ليبية | مصدر محلي مصري | مصادر محلية مصرية | مصدر محلي سوداني | مصادر محلية سودانية | مصدر محلي تونسي | مصادر محلية تونسية | مصدر محلي تركي | مصادر محلية تركية | مصدر محلي إيراني
noun    مصادر محلية إيرانية | مصدر محلي أمريكي | مصادر محلية أمريكية | مصدر محلي أميركي | مصادر محلية أميركية | مصدر محلي إسرائيلي | مصادر محلية إسرائيلية | مصدر محلي روسي | مصادر محلية روسية | مصدر محلي كردي | مصادر محلية كردية | مصدر محلي أفغاني | مصادر محلية أفغانية | مصدر محلي صومالي
noun    مصادر محلية صومالية | مصدر محلي باكستاني | مصادر محلية باكستانية | مصدر محلي محلي | مصادر محلية محلية | مصدر ميداني | مصدران ميدانيان | مصدرين ميدانيين | مصادر ميدانية | مصدر ميداني مسؤول | مصدر ميداني مسئول | مصدر ميداني مطلع | مصدر ميداني رفيع | مصدر ميداني رفيع المستوى
noun    مصادر ميدانية مطلعة | مصادر ميدانية رفيعة | مصادر ميدانية متطابقة | مصادر ميدانية مسؤولة | مصدر ميداني موثوق | مصادر ميدانية موثوقة | مصدر ميداني آخر | مصادر ميدانية أخرى | مصدر ميداني خاص | مصادر ميدانية خاصة | مصدر ميداني كبير | أحد المصادر الميدانية | مصدر ميداني عراقي | مصادر ميدانية عراقية
noun    مصدر ميداني سوري | مصادر ميدانية سورية | مصدر ميداني يمني | مصادر ميدانية يمنية | مصدر ميداني لبناني | مصادر ميدانية لبنانية | مصدر ميداني فلسطيني | مصادر ميدانية فلسطينية | مصدر ميداني ليبي | مصادر ميدانية ليبية | مصدر ميداني مصري | مصادر ميدانية مصرية | مصدر ميداني سوداني | مصادر ميدانية سودانية
noun    مصدر ميداني تونسي | مصادر ميدانية تونسية | مصدر ميداني تركي | مصادر ميدانية تركية | مصدر ميداني إيراني | مصادر ميدانية إيرانية | مصدر ميداني أمريكي | مصادر ميدانية أمريكية | مصدر ميداني أميركي | مصادر ميدانية أميركية | مصدر ميداني إسرائيلي | مصادر ميدانية إسرائيلية | مصدر ميداني روسي | مصادر ميدانية روسية
noun    مصدر ميداني كردي | مصادر ميدانية كردية | مصدر ميداني أفغاني | مصادر ميدانية أفغانية | مصدر ميداني صومالي | مصادر ميدانية صومالية | مصدر ميداني باكستاني | مصادر ميدانية باكستانية | مصدر ميداني محلي | مصادر ميدانية محلية | مصدر مدني | مصدران مدنيان | مصدرين مدنيين | مصادر مدنية
noun    مصدر من المنطقة | مصادر من المنطقة | مصادر من داخل المدينة | مصدر من داخل المدينة | مصدر من داخل البلدة | مصادر من القرية | مصدر من سكان المنطقة | مصادر أهلية | مصدر أهلي | مصادر من الأهالي | مصادر في المنطقة | مصدر في المنطقة | مصادر في المدينة | مصدر من أبناء المنطقة
noun    مصادر خاصة محلية | مصادر من أهالي | مسؤول محلي | مسؤولون محليون | مسؤولين محليين | مسؤولان محليان | مسؤول محلي كبير | مسؤول محلي رفيع | مسؤول محلي رفيع المستوى | مسؤولون محليون كبار | مسؤول محلي عراقي | مسؤولون محليون عراقيون | مسؤولين محليين عراقيين | مسؤول محلي سوري
noun    مسؤولون محليون سوريون | مسؤولين محليين سوريين | مسؤول محلي يمني | مسؤولون محليون يمنيون | مسؤولين محليين يمنيين | مسؤول محلي لبناني | مسؤولون محليون لبنانيون | مسؤولين محليين لبنانيين | مسؤول محلي فلسطيني | مسؤولون محليون فلسطينيون | مسؤولين محليين فلسطينيين | مسؤول محلي ليبي | مسؤولون محليون ليبيون | مسؤولين محليين ليبيين
noun    مسؤول محلي مصري | مسؤولون محليون مصريون | مسؤولين محليين مصريين | مسؤول محلي سوداني | مسؤولون محليون سودانيون | مسؤولين محليين سودانيين | مسؤول محلي تونسي | مسؤولون محليون تونسيون | مسؤولين محليين تونسيين | مسؤول محلي تركي | مسؤولون محليون تركيون | مسؤولين محليين تركيين | مسؤول محلي إيراني | مسؤولون محليون إيرانيون
noun    مسؤولين محليين إيرانيين | مسؤول محلي أمريكي | مسؤولون محليون أمريكيون | مسؤولين محليين أمريكيين | مسؤول محلي أميركي | مسؤولون محليون أميركيون | مسؤولين محليين أميركيين | مسؤول محلي إسرائيلي | مسؤولون محليون إسرائيليون | مسؤولين محليين إسرائيليين | مسؤول محلي روسي | مسؤولون محليون روسيون | مسؤولين محليين روسيين | مسؤول محلي كردي
noun    مسؤولون محليون كرديون | مسؤولين محليين كرديين | مسؤول محلي أفغاني | مسؤولون محليون أفغانيون | مسؤولين محليين أفغانيين | مسؤول محلي صومالي | مسؤولون محليون صوماليون | مسؤولين محليين صوماليين | مسؤول محلي باكستاني | مسؤولون محليون باكستانيون | مسؤولين محليين باكستانيين | مسؤول محلي محلي | مسؤولون محليون محليون | مسؤولين محليين محليين
noun    مسئول محلي | مسئولون محليون | مسئولين محليين | مسئولان محليان | مسئول محلي كبير | مسئول محلي رفيع | مسئول محلي رفيع المستوى | مسئولون محليون كبار
yes     قالت [مصادر محلية] إن الأهالي دفنوا القتلى
yes     أكد [مصدر ميداني] سقوط القذائف على الساتر
no      استوردت الشركة منتجا محليا

entry   source.tribal-source
kind    unknown
named   no
label   tribal source
noun    مصدر قبلي | مصدران قبليان | مصدرين قبليين | مصادر قبلية | مصدر قبلي مسؤول | مصدر قبلي مسئول | مصدر قبلي مطلع | مصدر قبلي رفيع | مصدر قبلي رفيع المستوى | مصادر قبلية مطلعة | مصادر قبلية رفيعة | مصادر قبلية متطابقة | مصادر قبلية مسؤولة | مصدر قبلي موثوق
noun    مصادر قبلية موثوقة | مصدر قبلي آخر | مصادر قبلية أخرى | مصدر قبلي خاص | مصادر قبلية خاصة | مصدر قبلي كبير | أحد المصادر القبلية | مصدر قبلي عراقي | مصادر قبلية عراقية | مصدر قبلي سوري | مصادر قبلية سورية | مصدر قبلي يمني | مصادر قبلية يمنية | مصدر قبلي لبناني
noun    مصادر قبلية لبنانية | مصدر قبلي فلسطيني | مصادر قبلية فلسطينية | مصدر قبلي ليبي | مصادر قبلية ليبية | مصدر قبلي مصري | مصادر قبلية مصرية | مصدر قبلي سوداني | مصادر قبلية سودانية | مصدر قبلي تونسي | مصادر قبلية تونسية | مصدر قبلي تركي | مصادر قبلية تركية | مصدر قبلي إيراني
noun    مصادر قبلية إيرانية | مصدر قبلي أمريكي | مصادر قبلية أمريكية | مصدر قبلي أميركي | مصادر قبلية أميركية | مصدر قبلي إسرائيلي | مصادر قبلية إسرائيلية | مصدر قبلي روسي | مصادر قبلية روسية | مصدر قبلي كردي | مصادر قبلية كردية | مصدر قبلي أفغاني | مصادر قبلية أفغانية | مصدر قبلي صومالي
noun    مصادر قبلية صومالية | مصدر قبلي باكستاني | مصادر قبلية باكستانية | مصدر قبلي محلي | مصادر قبلية محلية | مصدر عشائري | مصدران عشائريان | مصدرين عشائريين | مصادر عشائرية | مصدر عشائري مسؤول | مصدر عشائري مسئول | مصدر عشائري مطلع | مصدر عشائري رفيع | مصدر عشائري رفيع المستوى
noun    مصادر عشائرية مطلعة | مصادر عشائرية رفيعة | مصادر عشائرية متطابقة | مصدر في العشيرة | مصادر من العشائر | مصدر من القبيلة
yes     قالت [مصادر قبلية] إن الطائرة أصابت عربة
no      اندلع خلاف قبلي في الوادي

entry   source.government-source
kind    official
named   no
label   government source
noun    مصدر حكومي | مصدران حكوميان | مصدرين حكوميين | مصادر حكومية | مصدر حكومي مسؤول | مصدر حكومي مسئول | مصدر حكومي مطلع | مصدر حكومي رفيع | مصدر حكومي رفيع المستوى | مصادر حكومية مطلعة | مصادر حكومية رفيعة | مصادر حكومية متطابقة | مصادر حكومية مسؤولة | مصدر حكومي موثوق
noun    مصادر حكومية موثوقة | مصدر حكومي آخر | مصادر حكومية أخرى | مصدر حكومي خاص | مصادر حكومية خاصة | مصدر حكومي كبير | أحد المصادر الحكومية | مصدر حكومي عراقي | مصادر حكومية عراقية | مصدر حكومي سوري | مصادر حكومية سورية | مصدر حكومي يمني | مصادر حكومية يمنية | مصدر حكومي لبناني
noun    مصادر حكومية لبنانية | مصدر حكومي فلسطيني | مصادر حكومية فلسطينية | مصدر حكومي ليبي | مصادر حكومية ليبية | مصدر حكومي مصري | مصادر حكومية مصرية | مصدر حكومي سوداني | مصادر حكومية سودانية | مصدر حكومي تونسي | مصادر حكومية تونسية | مصدر حكومي تركي | مصادر حكومية تركية | مصدر حكومي إيراني
noun    مصادر حكومية إيرانية | مصدر حكومي أمريكي | مصادر حكومية أمريكية | مصدر حكومي أميركي | مصادر حكومية أميركية | مصدر حكومي إسرائيلي | مصادر حكومية إسرائيلية | مصدر حكومي روسي | مصادر حكومية روسية | مصدر حكومي كردي | مصادر حكومية كردية | مصدر حكومي أفغاني | مصادر حكومية أفغانية | مصدر حكومي صومالي
noun    مصادر حكومية صومالية | مصدر حكومي باكستاني | مصادر حكومية باكستانية | مصدر حكومي محلي | مصادر حكومية محلية | مصدر رسمي | مصدران رسميان | مصدرين رسميين | مصادر رسمية | مصدر رسمي مسؤول | مصدر رسمي مسئول | مصدر رسمي مطلع | مصدر رسمي رفيع | مصدر رسمي رفيع المستوى
noun    مصادر رسمية مطلعة | مصادر رسمية رفيعة | مصادر رسمية متطابقة | مصادر رسمية مسؤولة | مصدر رسمي موثوق | مصادر رسمية موثوقة | مصدر رسمي آخر | مصادر رسمية أخرى | مصدر رسمي خاص | مصادر رسمية خاصة | مصدر رسمي كبير | أحد المصادر الرسمية | مصدر رسمي عراقي | مصادر رسمية عراقية
noun    مصدر رسمي سوري | مصادر رسمية سورية | مصدر رسمي يمني | مصادر رسمية يمنية | مصدر رسمي لبناني | مصادر رسمية لبنانية | مصدر رسمي فلسطيني | مصادر رسمية فلسطينية | مصدر رسمي ليبي | مصادر رسمية ليبية | مصدر رسمي مصري | مصادر رسمية مصرية | مصدر رسمي سوداني | مصادر رسمية سودانية
noun    مصدر رسمي تونسي | مصادر رسمية تونسية | مصدر رسمي تركي | مصادر رسمية تركية | مصدر رسمي إيراني | مصادر رسمية إيرانية | مصدر رسمي أمريكي | مصادر رسمية أمريكية | مصدر رسمي أميركي | مصادر رسمية أميركية | مصدر رسمي إسرائيلي | مصادر رسمية إسرائيلية | مصدر رسمي روسي | مصادر رسمية روسية
noun    مصدر رسمي كردي | مصادر رسمية كردية | مصدر رسمي أفغاني | مصادر رسمية أفغانية | مصدر رسمي صومالي | مصادر رسمية صومالية | مصدر رسمي باكستاني | مصادر رسمية باكستانية | مصدر رسمي محلي | مصادر رسمية محلية | مصدر إداري | مصدران إداريان | مصدرين إداريين | مصادر إدارية
noun    مصدر قضائي | مصدران قضائيان | مصدرين قضائيين | مصادر قضائية | مصدر قضائي مسؤول | مصدر قضائي مسئول | مصدر قضائي مطلع | مصدر قضائي رفيع | مصدر قضائي رفيع المستوى | مصادر قضائية مطلعة | مصادر قضائية رفيعة | مصادر قضائية متطابقة | مصدر برلماني | مصدران برلمانيان
noun    مصدرين برلمانيين | مصادر برلمانية | مصدر برلماني مسؤول | مصدر برلماني مسئول | مصدر نيابي | مصدران نيابيان | مصدرين نيابيين | مصادر نيابية | مصدر نيابي مسؤول | مصدر نيابي مسئول | مصدر رئاسي | مصدران رئاسيان | مصدرين رئاسيين | مصادر رئاسية
noun    مصدر وزاري | مصدران وزاريان | مصدرين وزاريين | مصادر وزارية | مصدر في الحكومة | مصدر بالحكومة | مصدر من الحكومة | مصدر في وزارة الداخلية | مصدر بوزارة الداخلية | مصدر من وزارة الداخلية | مصدر في وزارة الدفاع | مصدر بوزارة الدفاع | مصدر من وزارة الدفاع | مصدر في وزارة الخارجية
noun    مصدر بوزارة الخارجية | مصدر من وزارة الخارجية | مصدر في الوزارة | مصدر بالوزارة | مصدر من الوزارة | مصدر في مجلس المحافظة | مصدر بمجلس المحافظة | مصدر من مجلس المحافظة | مصدر في المحافظة | مصدر بالمحافظة | مصدر من المحافظة | مصدر في البلدية | مصدر بالبلدية | مصدر من البلدية
noun    مصدر في مكتب رئيس الوزراء | مصدر بمكتب رئيس الوزراء | مصدر من مكتب رئيس الوزراء | مصدر في الرئاسة | مصدر بالرئاسة | مصدر من الرئاسة | مصدر في السلطة المحلية | مصدر بالسلطة المحلية | مصدر من السلطة المحلية | مصدر في الإدارة المحلية | مصدر بالإدارة المحلية | مصدر من الإدارة المحلية | مصدر في السفارة | مصدر بالسفارة
noun    مصدر من السفارة | مصدر في وزارة النفط | مصدر بوزارة النفط | مصدر من وزارة النفط | مصدر في وزارة الكهرباء | مصدر بوزارة الكهرباء | مصدر من وزارة الكهرباء | مصدر في المطار | مصدر بالمطار | مصدر من المطار | مصدر في البرلمان | مصدر بالبرلمان | مصدر من البرلمان | مصدر في الإدارة الذاتية
noun    مصدر بالإدارة الذاتية | مصدر من الإدارة الذاتية | مصدر في حكومة الإقليم | مصدر بحكومة الإقليم | مصدر من حكومة الإقليم | مصدر في البنتاغون | مصدر بالبنتاغون | مصدر من البنتاغون | مصدر في الإدارة الأمريكية | مصدر بالإدارة الأمريكية | مصدر من الإدارة الأمريكية | مصدر في الميناء | مصدر بالميناء | مصدر من الميناء
noun    مصادر في الحكومة | مصادر بالحكومة | مصادر من الحكومة | مصادر في وزارة الداخلية | مصادر بوزارة الداخلية | مصادر من وزارة الداخلية | مصادر في وزارة الدفاع | مصادر بوزارة الدفاع | مصادر من وزارة الدفاع | مصادر في وزارة الخارجية | مصادر بوزارة الخارجية | مصادر من وزارة الخارجية | مصادر في الوزارة | مصادر بالوزارة
noun    مصادر من الوزارة | مصادر في مجلس المحافظة | مصادر بمجلس المحافظة | مصادر من مجلس المحافظة | مصادر في المحافظة | مصادر بالمحافظة | مصادر من المحافظة | مصادر في البلدية | مصادر بالبلدية | مصادر من البلدية | مصادر في مكتب رئيس الوزراء | مصادر بمكتب رئيس الوزراء | مصادر من مكتب رئيس الوزراء | مصادر في الرئاسة
noun    مصادر بالرئاسة | مصادر من الرئاسة | مصادر في السلطة المحلية | مصادر بالسلطة المحلية | مصادر من السلطة المحلية | مصادر في الإدارة المحلية | مصادر بالإدارة المحلية | مصادر من الإدارة المحلية | مصادر في السفارة | مصادر بالسفارة | مصادر من السفارة | مصادر في وزارة النفط | مصادر بوزارة النفط | مصادر من وزارة النفط
noun    مصادر في وزارة الكهرباء | مصادر بوزارة الكهرباء | مصادر من وزارة الكهرباء | مصادر في المطار | مصادر بالمطار | مصادر من المطار | مصادر في البرلمان | مصادر بالبرلمان | مصادر من البرلمان | مصادر في الإدارة الذاتية | مصادر بالإدارة الذاتية | مصادر من الإدارة الذاتية | مصادر في حكومة الإقليم | مصادر بحكومة الإقليم
noun    مصادر من حكومة الإقليم | مصادر في البنتاغون | مصادر بالبنتاغون | مصادر من البنتاغون | مصادر في الإدارة الأمريكية | مصادر بالإدارة الأمريكية | مصادر من الإدارة الأمريكية | مصادر في الميناء | مصادر بالميناء | مصادر من الميناء | مسؤول في الحكومة | مسؤول بالحكومة | مسؤول من الحكومة | مسؤول في وزارة الداخلية
noun    مسؤول بوزارة الداخلية | مسؤول من وزارة الداخلية | مسؤول في وزارة الدفاع | مسؤول بوزارة الدفاع | مسؤول من وزارة الدفاع | مسؤول في وزارة الخارجية | مسؤول بوزارة الخارجية | مسؤول من وزارة الخارجية | مسؤول في الوزارة | مسؤول بالوزارة | مسؤول من الوزارة | مسؤول في مجلس المحافظة | مسؤول بمجلس المحافظة | مسؤول من مجلس المحافظة
noun    مسؤول في المحافظة | مسؤول بالمحافظة | مسؤول من المحافظة | مسؤول في البلدية | مسؤول بالبلدية | مسؤول من البلدية | مسؤول في مكتب رئيس الوزراء | مسؤول بمكتب رئيس الوزراء | مسؤول من مكتب رئيس الوزراء | مسؤول في الرئاسة | مسؤول بالرئاسة | مسؤول من الرئاسة | مسؤول في السلطة المحلية | مسؤول بالسلطة المحلية
noun    مسؤول من السلطة المحلية | مسؤول في الإدارة المحلية | مسؤول بالإدارة المحلية | مسؤول من الإدارة المحلية | مسؤول في السفارة | مسؤول بالسفارة | مسؤول من السفارة | مسؤول في وزارة النفط | مسؤول بوزارة النفط | مسؤول من وزارة النفط | مسؤول في وزارة الكهرباء | مسؤول بوزارة الكهرباء | مسؤول من وزارة الكهرباء | مسؤول في المطار
noun    مسؤول بالمطار | مسؤول من المطار | مسؤول في البرلمان | مسؤول بالبرلمان | مسؤول من البرلمان | مسؤول في الإدارة الذاتية | مسؤول بالإدارة الذاتية | مسؤول من الإدارة الذاتية | مسؤول في حكومة الإقليم | مسؤول بحكومة الإقليم | مسؤول من حكومة الإقليم | مسؤول في البنتاغون | مسؤول بالبنتاغون | مسؤول من البنتاغون
noun    مسؤول في الإدارة الأمريكية | مسؤول بالإدارة الأمريكية | مسؤول من الإدارة الأمريكية | مسؤول في الميناء | مسؤول بالميناء | مسؤول من الميناء | مسئول في الحكومة | مسئول بالحكومة | مسئول من الحكومة | مسئول في وزارة الداخلية | مسئول بوزارة الداخلية | مسئول من وزارة الداخلية | مسئول في وزارة الدفاع | مسئول بوزارة الدفاع
noun    مسئول من وزارة الدفاع | مسئول في وزارة الخارجية | مسئول بوزارة الخارجية | مسئول من وزارة الخارجية | مسئول في الوزارة | مسئول بالوزارة | مسئول من الوزارة | مسئول في مجلس المحافظة | مسئول بمجلس المحافظة | مسئول من مجلس المحافظة | مسئول في المحافظة | مسئول بالمحافظة | مسئول من المحافظة | مسئول في البلدية
noun    مسئول بالبلدية | مسئول من البلدية | مسئول في مكتب رئيس الوزراء | مسئول بمكتب رئيس الوزراء | مسئول من مكتب رئيس الوزراء | مسئول في الرئاسة | مسئول بالرئاسة | مسئول من الرئاسة | مسئول في السلطة المحلية | مسئول بالسلطة المحلية | مسئول من السلطة المحلية | مسئول في الإدارة المحلية | مسئول بالإدارة المحلية | مسئول من الإدارة المحلية
noun    مسئول في السفارة | مسئول بالسفارة | مسئول من السفارة | مسئول في وزارة النفط | مسئول بوزارة النفط | مسئول من وزارة النفط | مسئول في وزارة الكهرباء | مسئول بوزارة الكهرباء | مسئول من وزارة الكهرباء | مسئول في المطار | مسئول بالمطار | مسئول من المطار | مسئول في البرلمان | مسئول بالبرلمان
noun    مسئول من البرلمان | مسئول في الإدارة الذاتية | مسئول بالإدارة الذاتية | مسئول من الإدارة الذاتية | مسئول في حكومة الإقليم | مسئول بحكومة الإقليم | مسئول من حكومة الإقليم | مسئول في البنتاغون | مسئول بالبنتاغون | مسئول من البنتاغون | مسئول في الإدارة الأمريكية | مسئول بالإدارة الأمريكية | مسئول من الإدارة الأمريكية | مسئول في الميناء
noun    مسئول بالميناء | مسئول من الميناء | مسؤولون في الحكومة | مسؤولون بالحكومة | مسؤولون من الحكومة | مسؤولون في وزارة الداخلية | مسؤولون بوزارة الداخلية | مسؤولون من وزارة الداخلية | مسؤولون في وزارة الدفاع | مسؤولون بوزارة الدفاع | مسؤولون من وزارة الدفاع | مسؤولون في وزارة الخارجية | مسؤولون بوزارة الخارجية | مسؤولون من وزارة الخارجية
noun    مسؤولون في الوزارة | مسؤولون بالوزارة | مسؤولون من الوزارة | مسؤولون في مجلس المحافظة | مسؤولون بمجلس المحافظة | مسؤولون من مجلس المحافظة | مسؤولون في المحافظة | مسؤولون بالمحافظة | مسؤولون من المحافظة | مسؤولون في البلدية | مسؤولون بالبلدية | مسؤولون من البلدية | مسؤولون في مكتب رئيس الوزراء | مسؤولون بمكتب رئيس الوزراء
noun    مسؤولون من مكتب رئيس الوزراء | مسؤولون في الرئاسة | مسؤولون بالرئاسة | مسؤولون من الرئاسة | مسؤولون في السلطة المحلية | مسؤولون بالسلطة المحلية | مسؤولون من السلطة المحلية | مسؤولون في الإدارة المحلية | مسؤولون بالإدارة المحلية | مسؤولون من الإدارة المحلية | مسؤولون في السفارة | مسؤولون بالسفارة | مسؤولون من السفارة | مسؤولون في وزارة النفط
noun    مسؤولون بوزارة النفط | مسؤولون من وزارة النفط | مسؤولون في وزارة الكهرباء | مسؤولون بوزارة الكهرباء | مسؤولون من وزارة الكهرباء | مسؤولون في المطار | مسؤولون بالمطار | مسؤولون من المطار | مسؤولون في البرلمان | مسؤولون بالبرلمان | مسؤولون من البرلمان | مسؤولون في الإدارة الذاتية | مسؤولون بالإدارة الذاتية | مسؤولون من الإدارة الذاتية
noun    مسؤولون في حكومة الإقليم | مسؤولون بحكومة الإقليم | مسؤولون من حكومة الإقليم | مسؤولون في البنتاغون | مسؤولون بالبنتاغون | مسؤولون من البنتاغون | مسؤولون في الإدارة الأمريكية | مسؤولون بالإدارة الأمريكية | مسؤولون من الإدارة الأمريكية | مسؤولون في الميناء | مسؤولون بالميناء | مسؤولون من الميناء | مسؤول حكومي | مسؤولون حكوميون
noun    مسؤولين حكوميين | مسؤولان حكوميان | مسؤول حكومي كبير | مسؤول حكومي رفيع | مسؤول حكومي رفيع المستوى | مسؤولون حكوميون كبار | مسؤول حكومي عراقي | مسؤولون حكوميون عراقيون | مسؤولين حكوميين عراقيين | مسؤول حكومي سوري | مسؤولون حكوميون سوريون | مسؤولين حكوميين سوريين | مسؤول حكومي يمني | مسؤولون حكوميون يمنيون
noun    مسؤولين حكوميين يمنيين | مسؤول حكومي لبناني | مسؤولون حكوميون لبنانيون | مسؤولين حكوميين لبنانيين | مسؤول حكومي فلسطيني | مسؤولون حكوميون فلسطينيون | مسؤولين حكوميين فلسطينيين | مسؤول حكومي ليبي | مسؤولون حكوميون ليبيون | مسؤولين حكوميين ليبيين | مسؤول حكومي مصري | مسؤولون حكوميون مصريون | مسؤولين حكوميين مصريين | مسؤول حكومي سوداني
noun    مسؤولون حكوميون سودانيون | مسؤولين حكوميين سودانيين | مسؤول حكومي تونسي | مسؤولون حكوميون تونسيون | مسؤولين حكوميين تونسيين | مسؤول حكومي تركي | مسؤولون حكوميون تركيون | مسؤولين حكوميين تركيين | مسؤول حكومي إيراني | مسؤولون حكوميون إيرانيون | مسؤولين حكوميين إيرانيين | مسؤول حكومي أمريكي | مسؤولون حكوميون أمريكيون | مسؤولين حكوميين أمريكيين
noun    مسؤول حكومي أميركي | مسؤولون حكوميون أميركيون | مسؤولين حكوميين أميركيين | مسؤول حكومي إسرائيلي | مسؤولون حكوميون إسرائيليون | مسؤولين حكوميين إسرائيليين | مسؤول حكومي روسي | مسؤولون حكوميون روسيون | مسؤولين حكوميين روسيين | مسؤول حكومي كردي | مسؤولون حكوميون كرديون | مسؤولين حكوميين كرديين | مسؤول حكومي أفغاني | مسؤولون حكوميون أفغانيون
noun    مسؤولين حكوميين أفغانيين | مسؤول حكومي صومالي | مسؤولون حكوميون صوماليون | مسؤولين حكوميين صوماليين | مسؤول حكومي باكستاني | مسؤولون حكوميون باكستانيون | مسؤولين حكوميين باكستانيين | مسؤول حكومي محلي | مسؤولون حكوميون محليون | مسؤولين حكوميين محليين | مسئول حكومي | مسئولون حكوميون | مسئولين حكوميين | مسئولان حكوميان
noun    مسئول حكومي كبير | مسئول حكومي رفيع | مسئول حكومي رفيع المستوى | مسئولون حكوميون كبار | مسؤول رسمي | مسؤولون رسميون | مسؤولين رسميين | مسؤولان رسميان | مسؤول رسمي كبير | مسؤول رسمي رفيع | مسؤول رسمي رفيع المستوى | مسؤولون رسميون كبار | مسؤول إداري | مسؤولون إداريون
noun    مسؤولين إداريين | مسؤولان إداريان | مسؤول قضائي | مسؤولون قضائيون | مسؤولين قضائيين | مسؤولان قضائيان | مسؤول قضائي كبير | مسؤول قضائي رفيع | مسؤول قضائي رفيع المستوى | مسؤولون قضائيون كبار | مصادر السلطة المحلية
yes     قال [مصدر حكومي] إن التحقيق بدأ
yes     ذكر [مسؤول في وزارة الداخلية] أن المهاجم معروف
no      افتتح الوزير مبنى حكوميا

entry   source.political-source
kind    unknown
named   no
label   political source
noun    مصدر سياسي | مصدران سياسيان | مصدرين سياسيين | مصادر سياسية | مصدر سياسي مسؤول | مصدر سياسي مسئول | مصدر سياسي مطلع | مصدر سياسي رفيع | مصدر سياسي رفيع المستوى | مصادر سياسية مطلعة | مصادر سياسية رفيعة | مصادر سياسية متطابقة | مصادر سياسية مسؤولة | مصدر سياسي موثوق
noun    مصادر سياسية موثوقة | مصدر سياسي آخر | مصادر سياسية أخرى | مصدر سياسي خاص | مصادر سياسية خاصة | مصدر سياسي كبير | أحد المصادر السياسية | مصدر سياسي عراقي | مصادر سياسية عراقية | مصدر سياسي سوري | مصادر سياسية سورية | مصدر سياسي يمني | مصادر سياسية يمنية | مصدر سياسي لبناني
noun    مصادر سياسية لبنانية | مصدر سياسي فلسطيني | مصادر سياسية فلسطينية | مصدر سياسي ليبي | مصادر سياسية ليبية | مصدر سياسي مصري | مصادر سياسية مصرية | مصدر سياسي سوداني | مصادر سياسية سودانية | مصدر سياسي تونسي | مصادر سياسية تونسية | مصدر سياسي تركي | مصادر سياسية تركية | مصدر سياسي إيراني
noun    مصادر سياسية إيرانية | مصدر سياسي أمريكي | مصادر سياسية أمريكية | مصدر سياسي أميركي | مصادر سياسية أميركية | مصدر سياسي إسرائيلي | مصادر سياسية إسرائيلية | مصدر سياسي روسي | مصادر سياسية روسية | مصدر سياسي كردي | مصادر سياسية كردية | مصدر سياسي أفغاني | مصادر سياسية أفغانية | مصدر سياسي صومالي
noun    مصادر سياسية صومالية | مصدر سياسي باكستاني | مصادر سياسية باكستانية | مصدر سياسي محلي | مصادر سياسية محلية | مصدر حزبي | مصدران حزبيان | مصدرين حزبيين | مصادر حزبية | مصدر حزبي مسؤول | مصدر حزبي مسئول | مصدر حزبي مطلع | مصدر حزبي رفيع | قيادي في الحزب
noun    قيادي في التيار | مصدر في الحزب | مصدر في الحركة | مصدر مقرب | مصادر مقربة | مصدر مقرب من الفصائل | مصدر مقرب من الحزب | مصادر مقربة من الفصائل | مصدر في الفصائل | مصدر في المقاومة | مصادر في المقاومة | مصدر من المقاومة | مصدر في المعارضة | مصادر المعارضة
noun    مصادر معارضة | مصدر معارض | مصادر في المعارضة | مصادر المقاومة | مصدر في المقاومة الشعبية | مصدر في الحراك | مصدر قيادي | مصادر قيادية
yes     كشف [مصدر سياسي مطلع] أمس عن زيارة قريبة
no      دعا الحزب إلى حل سياسي

entry   source.informed-source
kind    unknown
named   no
label   informed source
noun    مصدر مطلع | مصدران مطلعان | مصدرين مطلعين | مصادر مطلعة | مصدر مسؤول | مصدر مسئول | مصادر مسؤولة | مصدر رفيع | مصدر رفيع المستوى | مصادر رفيعة المستوى | مصادر رفيعة | مصدر موثوق | مصادر موثوقة | مصدر موثوق به
noun    مصادر موثوق بها | مصدر خاص | مصادر خاصة | مصدر مقرب | مصدر مجهول | مصدر لم تسمه | مصدر لم يسمه | مصادر لم تسمها | مصدر طلب عدم | مصدر طلب عدم الكشف عن هويته | مصدر طلب عدم ذكر اسمه | مصدر طلب عدم الكشف عن اسمه | مصدر رفض الكشف عن اسمه | مصدر رفض ذكر اسمه
noun    مصدر فضل عدم | مصدر فضل عدم ذكر اسمه | مصدر لم تذكر اسمه | مصدر واحد على الأقل | مصادر عليمة | مصدر عليم | مصدر واسع الاطلاع | مصادر واسعة الاطلاع | أوساط مطلعة | أوساط سياسية | دوائر مطلعة | جهات مطلعة | مطلعون | مصادر إغاثية
noun    مصدر إغاثي | مصادر إنسانية | مصادر حقوقية | مصدر حقوقي | مصادر نفطية | مصدر نفطي | مصدر ملاحي | مصادر ملاحية | مصادر بحرية | مصدر بحري | مصدر في قطاع النفط | مصادر صناعية | مصادر تجارية | مصدر إعلامي
noun    مصادر إعلامية | مصادر صحفية | مصادر صحافية | مصدر صحفي | مصدر صحافي | مصادر إخبارية | مصدر عمالي | مصدر كنسي | مصادر كنسية | مصدر جهادي | مصادر جهادية | مصادر عبرية | مصدر إيراني | مصادر متابعة
noun    مصادر غربية | مصادر إسرائيلية | مصادر فلسطينية | مصدر عراقي | مصدر سوري | مصدر يمني | مصدر لبناني | مصدر فلسطيني | مصدر ليبي | مصدر مصري | مصدر سوداني | مصدر تونسي | مصدر جزائري | مصدر سعودي
noun    مصدر أردني | مصدر تركي | مصدر أمريكي | مصدر أميركي | مصدر إسرائيلي | مصدر روسي | مصدر كردي | مصدر أفغاني | مصدر صومالي | مصدر باكستاني | مصدر فرنسي | مصدر نيجيري | مصدر مغربي | مصدر مالي
noun    مصدر كويتي | مصدر إماراتي | مصدر بحريني | مصدر قطري | مصدر عماني | مصدر هندي | مصدر بريطاني | مصدر ألماني | مصدر غربي | مصدر عربي | مصدر خليجي | مصادر عراقية | مصادر سورية | مصادر يمنية
noun    مصادر لبنانية | مصادر ليبية | مصادر مصرية | مصادر سودانية | مصادر تونسية | مصادر جزائرية | مصادر سعودية | مصادر أردنية | مصادر تركية | مصادر إيرانية | مصادر أمريكية | مصادر أميركية | مصادر روسية | مصادر كردية
noun    مصادر أفغانية | مصادر صومالية | مصادر باكستانية | مصادر فرنسية | مصادر نيجيرية | مصادر مغربية | مصادر مالية | مصادر كويتية | مصادر إماراتية | مصادر بحرينية | مصادر قطرية | مصادر عمانية | مصادر هندية | مصادر بريطانية
noun    مصادر ألمانية | مصادر عربية | مصادر خليجية
yes     قال [مصدر مطلع] إن الوفد غادر البلاد
yes     وبحسب [مصادر يمنية] فإن القصف استمر ليلا
no      صادر الأمن شحنة مخدرات

entry   source.diplomatic-source
kind    official
named   no
label   diplomatic source
noun    مصدر دبلوماسي | مصدران دبلوماسيان | مصدرين دبلوماسيين | مصادر دبلوماسية | مصدر دبلوماسي مسؤول | مصدر دبلوماسي مسئول | مصدر دبلوماسي مطلع | مصدر دبلوماسي رفيع | مصدر دبلوماسي رفيع المستوى | مصادر دبلوماسية مطلعة | مصادر دبلوماسية رفيعة | مصادر دبلوماسية متطابقة | مصادر دبلوماسية مسؤولة | مصدر دبلوماسي موثوق
noun    مصادر دبلوماسية موثوقة | مصدر دبلوماسي آخر | مصادر دبلوماسية أخرى | مصدر دبلوماسي خاص | مصادر دبلوماسية خاصة | مصدر دبلوماسي كبير | أحد المصادر الدبلوماسية | مصدر دبلوماسي عراقي | مصادر دبلوماسية عراقية | مصدر دبلوماسي سوري | مصادر دبلوماسية سورية | مصدر دبلوماسي يمني | مصادر دبلوماسية يمنية | مصدر دبلوماسي لبناني
noun    مصادر دبلوماسية لبنانية | مصدر دبلوماسي فلسطيني | مصادر دبلوماسية فلسطينية | مصدر دبلوماسي ليبي | مصادر دبلوماسية ليبية | مصدر دبلوماسي مصري | مصادر دبلوماسية مصرية | مصدر دبلوماسي سوداني | مصادر دبلوماسية سودانية | مصدر دبلوماسي تونسي | مصادر دبلوماسية تونسية | مصدر دبلوماسي تركي | مصادر دبلوماسية تركية | مصدر دبلوماسي إيراني
noun    مصادر دبلوماسية إيرانية | مصدر دبلوماسي أمريكي | مصادر دبلوماسية أمريكية | مصدر دبلوماسي أميركي | مصادر دبلوماسية أميركية | مصدر دبلوماسي إسرائيلي | مصادر دبلوماسية إسرائيلية | مصدر دبلوماسي روسي | مصادر دبلوماسية روسية | مصدر دبلوماسي كردي | مصادر دبلوماسية كردية | مصدر دبلوماسي أفغاني | مصادر دبلوماسية أفغانية | مصدر دبلوماسي صومالي
noun    مصادر دبلوماسية صومالية | مصدر دبلوماسي باكستاني | مصادر دبلوماسية باكستانية | مصدر دبلوماسي محلي | مصادر دبلوماسية محلية | مصدر ديبلوماسي | مصدران ديبلوماسيان | مصدرين ديبلوماسيين | مصادر ديبلوماسية | دبلوماسي غربي | دبلوماسيون غربيون | دبلوماسيان | دبلوماسيون | دبلوماسيين
noun    دبلوماسي عربي | مصدر في البعثة | مصادر في البعثة | مصدر أممي | مصادر أممية | مسؤول أممي | مسؤولون أمميون
yes     قال [مصدر دبلوماسي] إن السفارة أخليت
no      قطعت الدولتان علاقاتهما

entry   source.national-official
kind    official
named   no
label   unnamed official
noun    مسؤول عراقي | مسؤولون عراقيون | مسؤولين عراقيين | مسؤول عراقي كبير | مسئول عراقي | مسؤولان عراقيان | مسؤول أمني كبير | مسؤول عسكري كبير | مسؤول حكومي كبير | مسؤول دفاعي كبير | مسؤول سوري | مسؤولون سوريون | مسؤولين سوريين | مسؤول سوري كبير
noun    مسئول سوري | مسؤولان سوريان | مسؤول يمني | مسؤولون يمنيون | مسؤولين يمنيين | مسؤول يمني كبير | مسئول يمني | مسؤولان يمنيان | مسؤول لبناني | مسؤولون لبنانيون | مسؤولين لبنانيين | مسؤول لبناني كبير | مسئول لبناني | مسؤولان لبنانيان
noun    مسؤول فلسطيني | مسؤولون فلسطينيون | مسؤولين فلسطينيين | مسؤول فلسطيني كبير | مسئول فلسطيني | مسؤولان فلسطينيان | مسؤول ليبي | مسؤولون ليبيون | مسؤولين ليبيين | مسؤول ليبي كبير | مسئول ليبي | مسؤولان ليبيان | مسؤول مصري | مسؤولون مصريون
noun    مسؤولين مصريين | مسؤول مصري كبير | مسئول مصري | مسؤولان مصريان | مسؤول سوداني | مسؤولون سودانيون | مسؤولين سودانيين | مسؤول سوداني كبير | مسئول سوداني | مسؤولان سودانيان | مسؤول تونسي | مسؤولون تونسيون | مسؤولين تونسيين | مسؤول تونسي كبير
noun    مسئول تونسي | مسؤولان تونسيان | مسؤول جزائري | مسؤولون جزائريون | مسؤولين جزائريين | مسؤول جزائري كبير | مسئول جزائري | مسؤولان جزائريان | مسؤول سعودي | مسؤولون سعوديون | مسؤولين سعوديين | مسؤول سعودي كبير | مسئول سعودي | مسؤولان سعوديان
noun    مسؤول أردني | مسؤولون أردنيون | مسؤولين أردنيين | مسؤول أردني كبير | مسئول أردني | مسؤولان أردنيان | مسؤول تركي | مسؤولون تركيون | مسؤولين تركيين | مسؤول تركي كبير | مسئول تركي | مسؤولان تركيان | مسؤول إيراني | مسؤولون إيرانيون
noun    مسؤولين إيرانيين | مسؤول إيراني كبير | مسئول إيراني | مسؤولان إيرانيان | مسؤول أمريكي | مسؤولون أمريكيون | مسؤولين أمريكيين | مسؤول أمريكي كبير | مسئول أمريكي | مسؤولان أمريكيان | مسؤول أميركي | مسؤولون أميركيون | مسؤولين أميركيين | مسؤول أميركي كبير
noun    مسئول أميركي | مسؤولان أميركيان | مسؤول إسرائيلي | مسؤولون إسرائيليون | مسؤولين إسرائيليين | مسؤول إسرائيلي كبير | مسئول إسرائيلي | مسؤولان إسرائيليان | مسؤول روسي | مسؤولون روسيون | مسؤولين روسيين | مسؤول روسي كبير | مسئول روسي | مسؤولان روسيان
noun    مسؤول كردي | مسؤولون كرديون | مسؤولين كرديين | مسؤول كردي كبير | مسئول كردي | مسؤولان كرديان | مسؤول أفغاني | مسؤولون أفغانيون | مسؤولين أفغانيين | مسؤول أفغاني كبير | مسئول أفغاني | مسؤولان أفغانيان | مسؤول صومالي | مسؤولون صوماليون
noun    مسؤولين صوماليين | مسؤول صومالي كبير | مسئول صومالي | مسؤولان صوماليان | مسؤول باكستاني | مسؤولون باكستانيون | مسؤولين باكستانيين | مسؤول باكستاني كبير | مسئول باكستاني | مسؤولان باكستانيان | مسؤول فرنسي | مسؤولون فرنسيون | مسؤولين فرنسيين | مسؤول فرنسي كبير
noun    مسئول فرنسي | مسؤولان فرنسيان | مسؤول نيجيري | مسؤولون نيجيريون | مسؤولين نيجيريين | مسؤول نيجيري كبير | مسئول نيجيري | مسؤولان نيجيريان | مسؤول مغربي | مسؤولون مغربيون | مسؤولين مغربيين | مسؤول مغربي كبير | مسئول مغربي | مسؤولان مغربيان
noun    مسؤول مالي | مسؤولون ماليون | مسؤولين ماليين | مسؤول مالي كبير | مسئول مالي | مسؤولان ماليان | مسؤول كويتي | مسؤولون كويتيون | مسؤولين كويتيين | مسؤول كويتي كبير | مسئول كويتي | مسؤولان كويتيان | مسؤول إماراتي | مسؤولون إماراتيون
noun    مسؤولين إماراتيين | مسؤول إماراتي كبير | مسئول إماراتي | مسؤولان إماراتيان | مسؤول بحريني | مسؤولون بحرينيون | مسؤولين بحرينيين | مسؤول بحريني كبير | مسئول بحريني | مسؤولان بحرينيان | مسؤول قطري | مسؤولون قطريون | مسؤولين قطريين | مسؤول قطري كبير
noun    مسئول قطري | مسؤولان قطريان | مسؤول عماني | مسؤولون عمانيون | مسؤولين عمانيين | مسؤول عماني كبير | مسئول عماني | مسؤولان عمانيان | مسؤول هندي | مسؤولون هنديون | مسؤولين هنديين | مسؤول هندي كبير | مسئول هندي | مسؤولان هنديان
noun    مسؤول بريطاني | مسؤولون بريطانيون | مسؤولين بريطانيين | مسؤول بريطاني كبير | مسئول بريطاني | مسؤولان بريطانيان | مسؤول ألماني | مسؤولون ألمانيون | مسؤولين ألمانيين | مسؤول ألماني كبير | مسئول ألماني | مسؤولان ألمانيان | مسؤول غربي | مسؤولون غربيون
noun    مسؤولين غربيين | مسؤول غربي كبير | مسئول غربي | مسؤولان غربيان | مسؤول عربي | مسؤولون عربيون | مسؤولين عربيين | مسؤول عربي كبير | مسئول عربي | مسؤولان عربيان | مسؤول خليجي | مسؤولون خليجيون | مسؤولين خليجيين | مسؤول خليجي كبير
noun    مسئول خليجي | مسؤولان خليجيان | مسؤول دفاعي | مسؤول دفاع | مسؤولون دفاعيون | مسؤول دفاعي أمريكي | مسؤول دفاعي أميركي | مسؤولون أتراك | مسؤولين أتراك | مسؤولون روس | مسؤولين روس | مسؤولون أكراد | مسؤولون كرد | مسؤولون أفغان
noun    مسؤولين أفغان | مسؤول في الإدارة الأمريكية | مسؤول في التحالف | مسؤول بالتحالف | مسؤول في قطاع النفط | مسؤولون عراقيون وأمريكيون
yes     قال [مسؤول أميركي] إن الصواريخ أخطأت هدفها
yes     أكد [مسؤولون عراقيون] وقوع الهجوم
no      تتحمل الدولة مسؤولية الأمن

entry   source.interior-ministry
kind    official
named   yes
label   Interior Ministry
name    وزارة الداخلية | وزارة الداخلية العراقية | الداخلية العراقية | وزارة الداخلية السورية | الداخلية السورية | وزارة الداخلية اليمنية | الداخلية اليمنية | وزارة الداخلية اللبنانية | الداخلية اللبنانية | وزارة الداخلية الفلسطينية | الداخلية الفلسطينية | وزارة الداخلية الليبية | الداخلية الليبية | وزارة الداخلية المصرية
name    الداخلية المصرية | وزارة الداخلية السودانية | الداخلية السودانية | وزارة الداخلية التونسية | الداخلية التونسية | وزارة الداخلية الجزائرية | الداخلية الجزائرية | وزارة الداخلية السعودية | الداخلية السعودية | وزارة الداخلية الأردنية | الداخلية الأردنية | وزارة الداخلية التركية | الداخلية التركية | وزارة الداخلية الإيرانية
name    الداخلية الإيرانية | وزارة الداخلية الأمريكية | الداخلية الأمريكية | وزارة الداخلية الأميركية | الداخلية الأميركية | وزارة الداخلية الإسرائيلية | الداخلية الإسرائيلية | وزارة الداخلية الروسية | الداخلية الروسية | وزارة الداخلية الكردية | الداخلية الكردية | وزارة الداخلية الأفغانية | الداخلية الأفغانية | وزارة الداخلية الصومالية
name    الداخلية الصومالية | وزارة الداخلية الباكستانية | الداخلية الباكستانية | وزارة الداخلية الفرنسية | الداخلية الفرنسية | وزارة الداخلية النيجيرية | الداخلية النيجيرية | وزارة الداخلية المغربية | الداخلية المغربية | وزارة الداخلية المالية | الداخلية المالية | وزارة الداخلية الكويتية | الداخلية الكويتية | وزارة الداخلية الإماراتية
name    الداخلية الإماراتية | وزارة الداخلية البحرينية | الداخلية البحرينية | وزارة الداخلية القطرية | الداخلية القطرية | وزارة الداخلية العمانية | الداخلية العمانية | وزارة الداخلية الهندية | الداخلية الهندية | وزارة الداخلية البريطانية | الداخلية البريطانية | وزارة الداخلية الألمانية | الداخلية الألمانية | الناطق باسم وزارة الداخلية
name    المتحدث باسم وزارة الداخلية | المتحدث الرسمي باسم وزارة الداخلية | الناطق الرسمي باسم وزارة الداخلية | المتحدثة باسم وزارة الداخلية | المتحدث الأمني لوزارة الداخلية | المتحدث الأمني بوزارة الداخلية | المتحدث الأمني باسم وزارة الداخلية
yes     أعلنت [وزارة الداخلية] تفاصيل الحادث
no      عقد الوزراء اجتماعا طارئا

entry   source.defence-ministry
kind    official
named   yes
label   Defence Ministry
name    وزارة الدفاع | وزارة الدفاع العراقية | الدفاع العراقية | وزارة الدفاع السورية | الدفاع السورية | وزارة الدفاع اليمنية | الدفاع اليمنية | وزارة الدفاع اللبنانية | الدفاع اللبنانية | وزارة الدفاع الفلسطينية | الدفاع الفلسطينية | وزارة الدفاع الليبية | الدفاع الليبية | وزارة الدفاع المصرية
name    الدفاع المصرية | وزارة الدفاع السودانية | الدفاع السودانية | وزارة الدفاع التونسية | الدفاع التونسية | وزارة الدفاع الجزائرية | الدفاع الجزائرية | وزارة الدفاع السعودية | الدفاع السعودية | وزارة الدفاع الأردنية | الدفاع الأردنية | وزارة الدفاع التركية | الدفاع التركية | وزارة الدفاع الإيرانية
name    الدفاع الإيرانية | وزارة الدفاع الأمريكية | الدفاع الأمريكية | وزارة الدفاع الأميركية | الدفاع الأميركية | وزارة الدفاع الإسرائيلية | الدفاع الإسرائيلية | وزارة الدفاع الروسية | الدفاع الروسية | وزارة الدفاع الكردية | الدفاع الكردية | وزارة الدفاع الأفغانية | الدفاع الأفغانية | وزارة الدفاع الصومالية
name    الدفاع الصومالية | وزارة الدفاع الباكستانية | الدفاع الباكستانية | وزارة الدفاع الفرنسية | الدفاع الفرنسية | وزارة الدفاع النيجيرية | الدفاع النيجيرية | وزارة الدفاع المغربية | الدفاع المغربية | وزارة الدفاع المالية | الدفاع المالية | وزارة الدفاع الكويتية | الدفاع الكويتية | وزارة الدفاع الإماراتية
name    الدفاع الإماراتية | وزارة الدفاع البحرينية | الدفاع البحرينية | وزارة الدفاع القطرية | الدفاع القطرية | وزارة الدفاع العمانية | الدفاع العمانية | وزارة الدفاع الهندية | الدفاع الهندية | وزارة الدفاع البريطانية | الدفاع البريطانية | وزارة الدفاع الألمانية | الدفاع الألمانية | الناطق باسم وزارة الدفاع
name    المتحدث باسم وزارة الدفاع | المتحدث الرسمي باسم وزارة الدفاع | الناطق الرسمي باسم وزارة الدفاع | المتحدثة باسم وزارة الدفاع | المتحدث الأمني لوزارة الدفاع | المتحدث الأمني بوزارة الدفاع | المتحدث الأمني باسم وزارة الدفاع
yes     أعلنت [وزارة الدفاع] تفاصيل الحادث
no      عقد الوزراء اجتماعا طارئا

entry   source.health-ministry
kind    official
named   yes
label   Health Ministry
name    وزارة الصحة | وزارة الصحة العراقية | الصحة العراقية | وزارة الصحة السورية | الصحة السورية | وزارة الصحة اليمنية | الصحة اليمنية | وزارة الصحة اللبنانية | الصحة اللبنانية | وزارة الصحة الفلسطينية | الصحة الفلسطينية | وزارة الصحة الليبية | الصحة الليبية | وزارة الصحة المصرية
name    الصحة المصرية | وزارة الصحة السودانية | الصحة السودانية | وزارة الصحة التونسية | الصحة التونسية | وزارة الصحة الجزائرية | الصحة الجزائرية | وزارة الصحة السعودية | الصحة السعودية | وزارة الصحة الأردنية | الصحة الأردنية | وزارة الصحة التركية | الصحة التركية | وزارة الصحة الإيرانية
name    الصحة الإيرانية | وزارة الصحة الأمريكية | الصحة الأمريكية | وزارة الصحة الأميركية | الصحة الأميركية | وزارة الصحة الإسرائيلية | الصحة الإسرائيلية | وزارة الصحة الروسية | الصحة الروسية | وزارة الصحة الكردية | الصحة الكردية | وزارة الصحة الأفغانية | الصحة الأفغانية | وزارة الصحة الصومالية
name    الصحة الصومالية | وزارة الصحة الباكستانية | الصحة الباكستانية | وزارة الصحة الفرنسية | الصحة الفرنسية | وزارة الصحة النيجيرية | الصحة النيجيرية | وزارة الصحة المغربية | الصحة المغربية | وزارة الصحة المالية | الصحة المالية | وزارة الصحة الكويتية | الصحة الكويتية | وزارة الصحة الإماراتية
name    الصحة الإماراتية | وزارة الصحة البحرينية | الصحة البحرينية | وزارة الصحة القطرية | الصحة القطرية | وزارة الصحة العمانية | الصحة العمانية | وزارة الصحة الهندية | الصحة الهندية | وزارة الصحة البريطانية | الصحة البريطانية | وزارة الصحة الألمانية | الصحة الألمانية | الناطق باسم وزارة الصحة
name    المتحدث باسم وزارة الصحة | المتحدث الرسمي باسم وزارة الصحة | الناطق الرسمي باسم وزارة الصحة | المتحدثة باسم وزارة الصحة | المتحدث الأمني لوزارة الصحة | المتحدث الأمني بوزارة الصحة | المتحدث الأمني باسم وزارة الصحة
yes     أعلنت [وزارة الصحة] تفاصيل الحادث
no      عقد الوزراء اجتماعا طارئا

entry   source.foreign-ministry
kind    official
named   yes
label   Foreign Ministry
name    وزارة الخارجية | وزارة الخارجية العراقية | الخارجية العراقية | وزارة الخارجية السورية | الخارجية السورية | وزارة الخارجية اليمنية | الخارجية اليمنية | وزارة الخارجية اللبنانية | الخارجية اللبنانية | وزارة الخارجية الفلسطينية | الخارجية الفلسطينية | وزارة الخارجية الليبية | الخارجية الليبية | وزارة الخارجية المصرية
name    الخارجية المصرية | وزارة الخارجية السودانية | الخارجية السودانية | وزارة الخارجية التونسية | الخارجية التونسية | وزارة الخارجية الجزائرية | الخارجية الجزائرية | وزارة الخارجية السعودية | الخارجية السعودية | وزارة الخارجية الأردنية | الخارجية الأردنية | وزارة الخارجية التركية | الخارجية التركية | وزارة الخارجية الإيرانية
name    الخارجية الإيرانية | وزارة الخارجية الأمريكية | الخارجية الأمريكية | وزارة الخارجية الأميركية | الخارجية الأميركية | وزارة الخارجية الإسرائيلية | الخارجية الإسرائيلية | وزارة الخارجية الروسية | الخارجية الروسية | وزارة الخارجية الكردية | الخارجية الكردية | وزارة الخارجية الأفغانية | الخارجية الأفغانية | وزارة الخارجية الصومالية
name    الخارجية الصومالية | وزارة الخارجية الباكستانية | الخارجية الباكستانية | وزارة الخارجية الفرنسية | الخارجية الفرنسية | وزارة الخارجية النيجيرية | الخارجية النيجيرية | وزارة الخارجية المغربية | الخارجية المغربية | وزارة الخارجية المالية | الخارجية المالية | وزارة الخارجية الكويتية | الخارجية الكويتية | وزارة الخارجية الإماراتية
name    الخارجية الإماراتية | وزارة الخارجية البحرينية | الخارجية البحرينية | وزارة الخارجية القطرية | الخارجية القطرية | وزارة الخارجية العمانية | الخارجية العمانية | وزارة الخارجية الهندية | الخارجية الهندية | وزارة الخارجية البريطانية | الخارجية البريطانية | وزارة الخارجية الألمانية | الخارجية الألمانية | الناطق باسم وزارة الخارجية
name    المتحدث باسم وزارة الخارجية | المتحدث الرسمي باسم وزارة الخارجية | الناطق الرسمي باسم وزارة الخارجية | المتحدثة باسم وزارة الخارجية | المتحدث الأمني لوزارة الخارجية | المتحدث الأمني بوزارة الخارجية | المتحدث الأمني باسم وزارة الخارجية
yes     أعلنت [وزارة الخارجية] تفاصيل الحادث
no      عقد الوزراء اجتماعا طارئا

entry   source.other-ministry
kind    official
named   yes
label   Ministry
several yes
name    وزارة الإعلام | وزارة العدل | وزارة الداخلية والبلديات | وزارة التربية | وزارة التربية والتعليم | وزارة التعليم | وزارة النقل | وزارة النفط | وزارة الكهرباء | وزارة الهجرة والمهجرين | وزارة الزراعة | وزارة البيشمركة | وزارة شؤون البيشمركة | وزارة حقوق الإنسان
name    وزارة الأوقاف | وزارة الموارد المائية | وزارة البترول | وزارة الطاقة | وزارة الثقافة | وزارة الإعلام اليمنية | وزارة الاتصالات | وزارة الشؤون الاجتماعية | وزارة المالية | وزارة العدل الأمريكية | وزارة الحرب | وزارة البلديات | وزارة الإعلام السورية | وزارة السياحة والآثار
yes     قالت [وزارة النفط] إن الحريق أخمد
no      زار الوزراء المعرض

entry   source.officer
kind    security_source
named   no
label   officer
noun    ضابط في الشرطة | ضابط بالشرطة | ضابط شرطة | ضابط كبير في الشرطة | ضابط في شرطة | ضباط في الشرطة | ضباط شرطة | ضباط بالشرطة | ضابط في الجيش | ضابط بالجيش | ضابط جيش | ضابط كبير في الجيش | ضباط في الجيش | ضابط رفيع | ضابط رفيع المستوى | ضابط كبير | ضابط عسكري | ضابط أمن | ضابط أمني | ضابط استخبارات | ضابط في الاستخبارات | ضابط مخابرات | ضابط برتبة عقيد | ضابط برتبة رائد | ضابط برتبة نقيب | ضابط برتبة مقدم | ضابط برتبة عميد | ضابط برتبة ملازم | ضابط طلب عدم | ضابط في الحشد | ضابط في البيشمركة | عقيد في الشرطة | عقيد شرطة | عقيد بالشرطة | عقيد في الجيش | عقيد بالجيش | رائد في الشرطة | رائد شرطة | رائد في الجيش | نقيب في الشرطة | نقيب شرطة | نقيب في الجيش | مقدم في الشرطة | مقدم شرطة | مقدم في الجيش | عميد في الشرطة | عميد شرطة | عميد في الجيش | ملازم في الشرطة | ملازم أول في الشرطة | ملازم شرطة | لواء في الشرطة | لواء في الجيش | عقيد في شرطة | رائد في شرطة | نقيب في شرطة | مقدم في شرطة | عميد في شرطة | ملازم في شرطة | ضابط في قيادة عمليات | ضابط في قيادة شرطة | ضابط في وزارة الداخلية | ضابط في وزارة الدفاع | ضابط بوزارة الداخلية | ضابط برتبة عقيد في الشرطة | ضابط برتبة عقيد في الجيش | ضابط برتبة نقيب في الشرطة | ضابط برتبة رائد في الشرطة | شرطي طلب عدم | جندي طلب عدم
yes     قال [عقيد في الشرطة] لوكالة أنباء إن العبوة انفجرت ظهرا
yes     أوضح [ضابط في الجيش] أن القوة انسحبت
no      أجرى العميد في كليته امتحانا

entry   source.officials
kind    official
named   no
label   officials
noun    مسؤول | مسؤولان | مسؤولين | مسؤولون | مسؤولو | مسؤولي | مسؤولة | مسئول | مسئولان | مسئولين | مسئولون | مسؤول كبير | مسؤولون كبار | مسؤولين كبار | مسؤول رفيع | مسؤول رفيع المستوى | مسؤولون رفيعو المستوى | مسئول كبير | مسؤول طلب عدم | مسؤول لم يكشف عن اسمه | مسؤول في الإدارة | مسؤول بالإدارة
weak    yes
yes     قال [مسؤولون] إن الهجوم لم يوقع خسائر
no      تتحمل الشركة كامل الأعباء

entry   source.authorities
kind    official
named   no
label   authorities
noun    سلطات | سلطات محلية | سلطة محلية | سلطات أمنية | سلطات حكومية | سلطات صحية | سلطات عسكرية | أجهزة أمنية | جهات أمنية | جهات رسمية | جهة رسمية | دوائر رسمية | دوائر صحية | سلطات مختصة | جهات مختصة | جهات معنية | جهة أمنية | سلطات إقليمية | سلطات عراقية | سلطات سورية | سلطات تركية | سلطات مصرية | سلطات سعودية | سلطات أفغانية | سلطات لبنانية | سلطات يمنية | سلطات ليبية | سلطات إسرائيلية | سلطات الاحتلال | سلطات كردية | سلطات إيرانية | سلطات تونسية | سلطات جزائرية | سلطات صومالية | سلطات سودانية | سلطات نيجيرية | سلطات باكستانية | سلطات فرنسية | سلطات أمريكية | سلطات أميركية | حكومة محلية | حكومة محلية في المحافظة | إدارة محلية | إدارة ذاتية | حكومة | رئاسة | جهات حكومية
weak    yes
yes     قالت [السلطات المحلية] إن النازحين عادوا
no      تسلطت الأضواء على الفائز

entry   source.police
kind    official
named   yes
label   Police
weak    yes
noun    شرطة | قيادة شرطة | قيادة الشرطة | مديرية شرطة | مديرية الشرطة | شرطة المحافظة | شرطة المدينة | شرطة الولاية | شرطة اتحادية | قيادة الشرطة الاتحادية | شرطة محلية | شرطة عراقية | شرطة أفغانية | شرطة تركية | شرطة باكستانية | شرطة نيجيرية | شرطة صومالية | شرطة فلسطينية | شرطة يمنية | شرطة كابول | مديرية أمن | إدارة أمن المحافظة | قيادة شرطة المحافظة | الأمن العام | إدارة الأمن العام | قوى الأمن الداخلي | المديرية العامة لقوى الأمن الداخلي | قيادة الأمن الداخلي | أسايش | الأسايش | مديرية الأسايش | مجلس أمن إقليم كردستان | مجلس أمن إقليم كوردستان | جهاز مكافحة الإرهاب | جهاز مكافحة الارهاب في إقليم كردستان | جهاز مكافحة الإرهاب في كردستان | جهاز الأمن الوطني | جهاز المخابرات | جهاز المخابرات الوطني | مديرية الاستخبارات العسكرية | مديرية الاستخبارات | استخبارات عسكرية | وكالة الاستخبارات | وكالة الاستخبارات والتحقيقات الاتحادية | وكالة الاستخبارات والتحقيقات | قيادة حرس الحدود | قيادة قوات الحدود | مديرية مكافحة إجرام | مديرية مكافحة المتفجرات | قيادة البيشمركة | وزارة البيشمركة | مخابرات عسكرية | مديرية المخابرات | أمن الدولة
yes     أعلنت [قيادة شرطة المحافظة] اعتقال منفذ الهجوم
no      اشترط البائع الدفع نقدا

entry   source.army
kind    official
named   yes
label   Army
several yes
weak    yes
noun    جيش | قيادة الجيش | قيادة الجيش اللبناني | مديرية التوجيه | الجيش العراقي | الجيش السوري | الجيش اللبناني | الجيش اليمني | الجيش الوطني | الجيش المصري | الجيش الليبي | الجيش التركي | الجيش الأردني | الجيش السوداني | الجيش الأمريكي | الجيش الأميركي | الجيش الروسي | الجيش الإيراني | الجيش الصومالي | الجيش النيجيري | الجيش الجزائري | الجيش الباكستاني | الجيش الفرنسي | الجيش الوطني الليبي | الجيش الوطني السوري | القوات المسلحة | القيادة العامة للقوات المسلحة | القيادة العامة للجيش | هيئة الأركان | رئاسة الأركان | رئاسة هيئة الأركان | رئاسة الأركان العامة | هيئة الأركان العامة | قيادة القوات المسلحة | القوات المسلحة الأردنية | القوات المسلحة اليمنية | القوات العراقية | القوات المشتركة | القوات المسلحة العراقية | القوات المسلحة السودانية | الحرس الثوري | الحرس الثوري الإيراني | القوات الأمريكية | القوات الأميركية | القيادة العسكرية
yes     أعلن [الجيش اللبناني] ضبط صاروخ معد للإطلاق
no      جاشت مشاعر الجمهور

entry   source.witness
kind    witness
named   no
label   eyewitness
noun    شاهد عيان | شاهدة عيان | شاهدا عيان | شاهدي عيان | شاهدان | شاهدين | شهود عيان | شهود | شاهد من المنطقة | شهود من المنطقة | شهود محليون | شهود عيان من المنطقة | ناج | ناجون | ناجين | ناج من الهجوم | ناجون من الهجوم | أحد الناجين | أحد الشهود | أحد شهود العيان | إفادات شهود | إفادات شهود عيان | شهادات شهود | شهادات شهود عيان | شهادات سكان | روايات شهود | روايات شهود عيان | رواية شهود عيان | أحد المصابين | أحد الجرحى | مصور كان في المكان | صاحب المنزل | صاحب محل قريب
yes     قال [شهود عيان] إن طائرة حلقت قبل الانفجار
yes     روى [شاهد عيان] ما رآه عند الحاجز
no      شاهد الجمهور المباراة

entry   source.witness.bare
kind    witness
named   no
label   eyewitness
weak    yes
noun    شاهد | شاهدة
yes     وقال [شاهد] إن المهاجمين كانوا ثلاثة
no      قال شاهد عيان إن النار اندلعت

entry   source.doctors
kind    witness
named   no
label   doctors
noun    طبيب | طبيبة | أطباء | أطباء محليون | أطباء محليين | أطباء في المستشفى | طبيب في المستشفى | طبيب في مستشفى | مسعف | مسعفان | مسعفون | مسعفين | عمال إنقاذ | عمال إغاثة | عمال إسعاف | رجال إنقاذ | رجال إسعاف | ممرض | ممرضون
weak    yes
yes     وقال [أطباء] إن الجرحى نقلوا إلى المستشفى
yes     أفاد [مسعفون] بأن الطريق مغلق
no      أطبق الصمت على المكان

entry   source.residents
kind    witness
named   no
label   residents
noun    سكان | سكان محليون | سكان محليين | سكان القرية | سكان قرية | سكان البلدة | سكان المنطقة | سكان الحي | سكان في المنطقة | سكان المدينة | سكان من المنطقة | أحد السكان | أحد سكان | أحد سكان القرية | ساكن | ساكنان | أهالي | أهال | أهالي القرية | أهالي المنطقة | أهالي البلدة | أهالي الحي | أحد الأهالي | أحد أهالي | مصدر من الأهالي | مواطنون | مواطنين | أحد المواطنين | أقارب الضحايا | أحد أقارب | أحد أقارب الضحية | عائلة الضحية | ذوو الضحية | ذوي الضحية | ذوو الضحايا | والد الضحية | شقيق الضحية | مقربون | مقربين | جيران | أحد الجيران | وجهاء | شيخ عشيرة | شيوخ عشائر | شيخ قبلي | زعيم قبلي | زعماء قبليون | قرويون | قرويين | نازحون | سائق
weak    yes
yes     ذكر [أحد سكان القرية] أن القصف استمر ساعة
no      سكنت الرياح ليلا

entry   source.activists
kind    witness
named   no
label   activists
noun    ناشط | ناشطان | ناشطين | ناشطون | نشطاء | ناشط محلي | ناشطون محليون | ناشطين محليين | ناشط ميداني | ناشطون ميدانيون | ناشط إعلامي | ناشطون إعلاميون | ناشطين إعلاميين | نشطاء إعلاميون | نشطاء محليون | ناشط سوري | ناشطون سوريون | نشطاء سوريون | ناشطين سوريين | نشطاء المعارضة | ناشطون معارضون | ناشط معارض | ناشطون حقوقيون | ناشط حقوقي | نشطاء حقوقيون | ناشط مدني | ناشطون على مواقع التواصل | ناشطون على مواقع التواصل الاجتماعي | نشطاء على مواقع التواصل | ناشطون من المدينة | ناشط من المدينة | ناشطون من المنطقة | ناشط من المنطقة | إعلامي محلي | إعلاميون محليون | صحفي محلي | صحافي محلي | صحفيون محليون | صحفيون | راصد | راصدون | مراصد | مرصد محلي | مراصد محلية | مراصد الطيران | مرصد عسكري | مراصد عسكرية | وحدة الرصد | وحدات الرصد | الراصد | مدونون | مغردون | ناشط بارز | مسعفون | مسعف | متطوعون | حقوقيون
yes     أفاد [ناشطون] بأن الغارة أصابت مزرعة
no      نشط التيار في الساحل

entry   source.coordination
kind    media
named   no
label   local coordination committee
noun    تنسيقية | تنسيقيات | تنسيقية المدينة | تنسيقيات محلية | تنسيقية مدينة | لجنة تنسيق محلية | شبكة محلية | شبكات محلية | شبكات إخبارية محلية | شبكة إخبارية محلية | شبكات إعلامية محلية | صفحات محلية | صفحات إخبارية | صفحات إخبارية محلية | صفحة محلية | صفحات موالية | صفحات مؤيدة | صفحات معارضة | مواقع محلية | موقع محلي | مواقع معارضة | مواقع موالية | شبكات موالية | حسابات محلية | مكتب إعلامي محلي | مركز إعلامي محلي | مكاتب إعلامية | مجموعات محلية | غرف إخبارية | تنسيقيات الثورة
yes     قالت [صفحات محلية] إن الطائرة ألقت منشورات
no      اتفق الوزيران على تنسيق المواقف

entry   source.correspondent
kind    media
named   no
label   correspondent
noun    مراسل | مراسلة | مراسلنا | مراسلتنا | مراسلونا | مراسلينا | مراسلو | مراسلي | مراسلون | مراسلين | مراسل القناة | مراسل قناة | مراسل الوكالة | مراسل وكالة | مراسل الصحيفة | مراسل الموقع | مراسل الشبكة | موفد | موفدنا | موفد القناة | مندوب الوكالة | مندوب الوكالة الوطنية للإعلام | مندوبنا | مندوبة الوكالة | مصور الوكالة | مصور وكالة | فريق القناة | طاقم القناة | صحفي من وكالة | صحافي من فرانس برس | صحافي في وكالة | صحفي في المكان | محرر الشؤون | مراسلنا في | مراسل الإخبارية | مراسل القناة في | مكتب القناة
yes     قال [مراسل القناة] إن دوي الانفجار سمع بعيدا
yes     أفاد [مراسلنا] بأن الطرق أغلقت
no      تبادل الصديقان المراسلات

entry   source.media
kind    media
named   no
label   media reports
noun    وسائل إعلام | وسائل إعلام محلية | وسائل إعلام رسمية | وسائل إعلام حكومية | وسائل إعلام عراقية | وسائل إعلام سورية | وسائل إعلام النظام | وسائل إعلام تركية | وسائل إعلام إيرانية | وسائل إعلام لبنانية | وسائل إعلام فلسطينية | وسائل إعلام إسرائيلية | وسائل إعلام عبرية | وسائل إعلام يمنية | وسائل إعلام ليبية | وسائل إعلام مصرية | وسائل إعلام سودانية | وسائل إعلام عربية | وسائل إعلام كردية | وسائل إعلام روسية | وسائل إعلام أمريكية | وسائل إعلام أميركية | وسائل إعلام غربية | وسائل إعلام أفغانية | وسائل إعلام باكستانية | وسائل إعلام حوثية | وسائل إعلام تابعة | وسائل إعلام دولية | وسائل إعلام مقربة | وسائل إعلام موالية | وسائل الإعلام | وسائل الإعلام العبرية | وسائل الاعلام الإسرائيلية | إعلام عبري | إعلام إسرائيلي | إعلام رسمي | إعلام محلي | إعلام حكومي | إعلام رسمي سوري | إعلام النظام | إعلام إيراني | إعلام الاحتلال | الإعلام العبري | صحافة عبرية | صحافة محلية | صحف محلية | صحف عبرية | صحف عربية | صحيفة محلية | وكالات الأنباء | وكالات أنباء | وكالات أنباء محلية | وكالات أنباء عالمية | وكالات أنباء روسية | وكالات | وكالات إخبارية | وكالة أنباء رسمية | وكالة الأنباء الرسمية | وكالة محلية | وكالة إخبارية | وكالة أنباء محلية | قناة محلية | قنوات محلية | قنوات تلفزيونية | قناة تلفزيونية | قنوات إخبارية | قناة عبرية | القناة العبرية | قنوات عبرية | تلفزيون رسمي | تلفزيون محلي | تلفزيون حكومي | التلفزيون الرسمي | التلفزيون الحكومي | الإذاعة الرسمية | إذاعة محلية | إذاعة رسمية | تلفزيون الدولة | مواقع إخبارية | مواقع إخبارية محلية | موقع إخباري | موقع عبري | مواقع عبرية | تقارير إعلامية | تقارير إخبارية | تقارير صحفية | تقارير صحافية | تقارير محلية | تقرير صحفي | تقرير إعلامي | تقارير أولية | تقارير غير مؤكدة | أنباء أولية | أنباء غير مؤكدة | أنباء متضاربة | معلومات صحفية | مصادر مفتوحة | فضائيات
yes     ذكرت [وسائل إعلام محلية] أن دوي انفجار سمع
yes     تحدثت [تقارير إعلامية] عن ضربة ثانية
no      درست الطالبة علوم الاتصال

entry   source.state-television
kind    media
named   yes
label   state television
noun    تلفزيون رسمي | تلفزيون حكومي | تلفزيون الدولة | تلفزيون عراقي | تلفزيون سوري | تلفزيون رسمي سوري | تلفزيون رسمي عراقي | تلفزيون سوري رسمي | تلفزيون مصري | تلفزيون لبناني | تلفزيون ليبي | تلفزيون يمني | تلفزيون سوداني | تلفزيون تونسي | تلفزيون جزائري | تلفزيون أفغاني | تلفزيون باكستاني | تلفزيون تركي | تلفزيون فلسطيني | تلفزيون إسرائيلي | تلفزيون أردني | تلفزيون كويتي | تلفزيون سعودي | إذاعة إسرائيلية | إذاعة الجيش الإسرائيلي | إذاعة رسمية
weak    yes
yes     وأعلن [التلفزيون الرسمي] أن الانفجار وقع ظهرا
yes     وأفاد [التلفزيون العراقي] بوصول التعزيزات
no      اشترى الرجل تلفزيونا جديدا

entry   source.enemy-media
kind    media
named   no
label   media of the other side
noun    إعلام العدو | إعلام الاحتلال | إعلام عبري | وسائل إعلام العدو | وسائل إعلام الاحتلال | إعلام إسرائيلي
yes     قال [إعلام العدو] إن صافرات الإنذار دوت
no      أعلام البلاد مرفوعة

entry   source.social
kind    media
named   no
label   social media
noun    مواقع التواصل | مواقع التواصل الاجتماعي | مواقع تواصل اجتماعي | وسائل التواصل | وسائل التواصل الاجتماعي | منصات التواصل | منصات التواصل الاجتماعي | شبكات التواصل | شبكات التواصل الاجتماعي | موقع التواصل الاجتماعي | رواد مواقع التواصل | مستخدمون على مواقع التواصل | مقاطع مصورة | مقطع مصور | مقطع فيديو | مقاطع فيديو | تسجيل مصور | تسجيلات مصورة | شريط فيديو | فيديو متداول | صور متداولة | فيديوهات | منصة إكس | منصة تويتر | موقع تويتر | حسابه على تويتر | حسابه في تويتر | حسابها على تويتر | صفحته على فيسبوك | صفحتها على فيسبوك | صفحته على موقع فيسبوك | صفحته الرسمية | صفحتها الرسمية | موقع فيسبوك | قناته على تلغرام | قناتها على تلغرام | قنوات تلغرام | قناة على تلغرام | قنوات على تلغرام | تطبيق تلغرام | تلغرام | تليغرام | تيليغرام | تلجرام | يوتيوب | موقع يوتيوب | حسابها الرسمي | حسابه الرسمي | حسابات على تويتر
yes     أظهرت [مقاطع مصورة] تصاعد الدخان
no      تواصل الوزير مع نظيره

entry   source.statement
kind    document
ref     yes
named   no
label   statement
noun    بيان | بيانان | بيانين | بيانات | بيان رسمي | بيان صحفي | بيان صحافي | بيان مقتضب | بيان مشترك | بيان عسكري | بيان أمني | بيان عاجل | بيان لها | بيان له | بيان منفصل | بيان لاحق | بيان سابق | تصريح | تصريحات | تصريحات صحفية | تصريحات صحافية | تصريح صحفي | تصريح صحافي | تصريحات إعلامية | تصريحات متلفزة | تصريح متلفز | تصريح مكتوب | مؤتمر صحفي | مؤتمر صحافي | مؤتمر صحفي مشترك | مقابلة | مقابلة صحفية | مقابلة تلفزيونية | حديث صحفي | حديث صحافي | إيجاز صحفي | إيجاز صحافي | رسالة | برقية | برقية أمنية | وثيقة | وثائق | وثيقة رسمية | وثيقة مسربة | كتاب رسمي | تغريدة | تغريدات | تدوينة | تدوينات | تدوينة على تويتر | تغريدة على تويتر | تغريدة له | منشور | منشور على فيسبوك | منشورات على فيسبوك | تقرير | تقارير | تقرير رسمي | تقرير أمني | تقرير استخباري | تقرير استخباراتي | تقرير أممي | تحقيق | تحقيقات | تحقيق أولي | تحقيقات أولية | تحقيقات رسمية | حصيلة رسمية | إحصائية رسمية | كلمة متلفزة | خطاب متلفز | تسجيل صوتي | بلاغ | بلاغ رسمي | بلاغ عسكري | خبر عاجل | نشرة | مداخلة هاتفية | اتصال هاتفي | تسريبات
weak    yes
yes     جاء في [بيان رسمي] أن الهجوم أحبط
yes     قال في [مؤتمر صحفي] إن العمل انتهى
no      بان أثر الحريق على الجدار

# ---------------------------------------------------------------- back-references

entry   source.ref.source
kind    unknown
named   no
label   the same source
ref     yes
noun    مصدر ذاته | مصدر نفسه | مصدر عينه | ذات المصدر | نفس المصدر | مصادر ذاتها | مصادر نفسها | مصادر عينها | نفس المصادر | ذات المصادر | مصدر المذكور | مصدر الأمني ذاته | مصدر الأمني نفسه | مصادر الأمنية نفسها | مصادر الأمنية ذاتها | مصدر أمني ذاته | مصدر | مصدران | مصدرين | مصادر | مصدرنا | مصادرنا | مصدر آخر | مصادر أخرى | مصدر ثان | مصادر متطابقة | مصادر متعددة | مصادر عدة | مصادر مختلفة | عدة مصادر | مصدر موثوق آخر
yes     وأضاف [المصدر ذاته] أن القوة وصلت متأخرة
yes     وأوضح [المصدر] أن اثنين أصيبا
no      تنوعت مصادر الدخل في البلاد
no      يعد النفط مصدر دخل رئيسيا

entry   source.ref.not-source
kind    unknown
guard   yes
named   no
label   not a source
noun    مصدر دخل | مصادر الدخل | مصدر رزق | مصادر رزق | مصدر رزقهم | مصدر رزقه | مصدر قلق | مصدر إلهام | مصدر طاقة | مصادر الطاقة | مصادر طاقة | مصدر النيران | مصادر النيران | مصدر إطلاق النار | مصدر إطلاق النيران | مصادر التمويل | مصادر تمويل | مصدر تمويل | مصدر الصوت | مصدر الحريق | مصدر تهديد | مصدر فخر | مصدر الصواريخ | مصدر القصف | مصدر الخطر | مصدر التهديد | مصادر المياه | مصدر مياه | مصادر المعلومات | مصدر إزعاج | مصدر النار | مصادر نيران | مصدر الدخل | مصدر الإطلاق | مصادر الأموال
yes     رد الجيش على [مصادر النيران] بالمدفعية
no      وأوضح المصدر أن اثنين أصيبا

entry   source.ref.agency
kind    agency
named   no
label   the agency
ref     yes
weak    yes
noun    وكالة | صحيفة | مجلة | وكالة نفسها | وكالة ذاتها | قناة | قناة نفسها | قناة ذاتها | صحيفة نفسها | صحيفة ذاتها | موقع نفسه | موقع ذاته | شبكة نفسها | وكالة المذكورة
yes     وأضافت [الوكالة] أن العدد قابل للزيادة
no      وكل المتهم محاميا

entry   source.ref.body
kind    official
named   no
label   the body just named
ref     yes
weak    yes
noun    بيان ذاته | بيان نفسه | وزارة نفسها | مسؤول نفسه | مسؤول ذاته | مسؤول الأمني | متحدث نفسه | متحدث ذاته | شاهد نفسه | ضابط نفسه | ضابط ذاته | مراسل نفسه | مرصد نفسه | خلية | قيادة | مديرية | منظمة | مركز | هيئة | جهاز
yes     ولفت [البيان ذاته] إلى أن القوات تلاحق المهاجمين
no      صدر بيان آخر مساء

# ================================================================ (d) saying, claiming, denying, accusing, hedging

entry   saying.say
role    saying
speaks  yes
verb    قال/يقول
plain   قائلا | قائلة | قائلين | قائلا إن | قولها | قوله | قولهم | قولهما | بالقول | القول إن | بقوله | بقولها | قيل | يقال | على حد قوله | على حد قولها | على حد قولهم | على حد تعبيره | على حد وصفه | على حد زعمه | بحد قوله | نقل عنه قوله | نقلت عنه قوله | ما قال | ما قالت
yes     و[قال] الضابط إن السيارة احترقت
yes     [قالت] المنظمة إن الحصار اشتد
no      تقلصت مساحة النيران

entry   saying.announce
role    saying
speaks  yes
verb    أعلن/يعلن | أعلن عن/يعلن عن
plain   معلنا | معلنة | معلنين | إعلان | الإعلان عن | إعلانه | إعلانها | أعلن رسميا | في إعلان
yes     [أعلنت] القيادة انتهاء العملية
no      علم المراسل أن الطريق آمن

entry   saying.report
role    saying
relays  yes
speaks  yes
verb    أفاد/يفيد | أفاد بأن/يفيد بأن | أفاد عن/يفيد عن
plain   مفيدا | تفيد | إفادة | إفادات | أفيد | أفيد عن | أفيد بأن | بإفادة
yes     [أفاد] مصدر طبي بوصول خمسة جرحى
no      استفاد المزارعون من المطر

entry   saying.affirm
role    saying
speaks  yes
verb    أكد/يؤكد | أكد أن/يؤكد أن | شدد على/يشدد على | جزم/يجزم | أقر/يقر | اعترف/يعترف | كرر/يكرر
plain   مؤكدا | مؤكدة | مؤكدين | مؤكدون | تأكيد | تأكيدات | تأكيده | تأكيدها | مشددا | مشددة | مشددا على | معترفا | مقرا | بتأكيد
yes     [أكدت] الوزارة سقوط القذائف
no      كدس التاجر البضاعة

entry   saying.explain
role    saying
speaks  yes
verb    أوضح/يوضح | وضح/يوضح | فسر/يفسر | شرح/يشرح
plain   أبان | أبانت | موضحا | موضحة | موضحين | مبينا | مبينة | مبينا أن | بين أن | وبين أن | بينت | بينت أن | يبين أن | مفسرا | شارحا | تبين أن | تبين لاحقا | إيضاح | توضيح
yes     و[أوضح] المتحدث أن الضربة كانت محدودة
no      وضع العمال الحجارة بين الشجرتين

entry   saying.mention
role    saying
relays  yes
speaks  yes
verb    ذكر/يذكر | أورد/يورد | سرد/يسرد
plain   ذاكرا | كما ذكر | كما ذكرت | كما أورد | كما أوردت | وفق ما ذكر | بحسب ما ذكر | حسب ما ذكر | على ما ذكر | على ما ذكرت | وفق ما أوردت | بحسب ما أوردت | حسب ما أورد | موردا
yes     [ذكرت] الصحيفة أن القافلة تأخرت
no      يذكر أن البلدة تبعد عشرة كيلومترات

entry   saying.background
role    saying
background yes
plain   يذكر أن | ويذكر أن | يذكر ان | يشار إلى أن | ويشار إلى أن | تجدر الإشارة إلى | تجدر الإشارة إلى أن | جدير بالذكر | الجدير بالذكر | والجدير بالذكر | من الجدير بالذكر | ومن الجدير بالذكر | جدير بالذكر أن | الجدير بالذكر أن | يشار الى ان | ومما يذكر | الجدير بالإشارة | يلفت إلى أن | يجدر بالذكر أن | يجدر ذكره أن | تجدر الاشارة الى ان | وسبق أن | سبق أن
yes     [يذكر أن] البلدة شهدت هجمات سابقة
no      ذكر المصدر أن القوة عادت

entry   saying.add
role    saying
speaks  yes
verb    أضاف/يضيف | تابع/يتابع | أردف/يردف | استطرد/يستطرد | استدرك/يستدرك | ختم/يختم | اختتم/يختتم
plain   مضيفا | مضيفة | مضيفين | متابعا | مردفا | مستطردا | مستدركا | خاتما | ومضى قائلا | مضت قائلة | وتابع قائلا | وأضاف قائلا | وأضافت قائلة | واستطرد قائلا
yes     و[أضاف] المصدر أن فريقا وصل إلى المكان
no      استضاف النادي مباراة ودية

entry   saying.indicate
role    saying
speaks  yes
verb    أشار إلى/يشير إلى | أشار/يشير | لفت/يلفت | نوه/ينوه | نوه إلى/ينوه إلى | لفت إلى/يلفت إلى | ألمح/يلمح | نبه/ينبه | لاحظ/يلاحظ
plain   مشيرا | مشيرة | مشيرين | مشيرا إلى | مشيرة إلى | لافتا | لافتة | لافتا إلى | لافتة إلى | منوها | منوهة | منوها إلى | منوها بأن | منبها | ملمحا | في إشارة إلى | في إشارة الى | بحسب ما أشار
yes     و[أشار] البيان إلى اعتقال اثنين
no      شارك الجميع في البحث

entry   saying.declare
role    saying
speaks  yes
verb    صرح/يصرح | أدلى/يدلي | تحدث/يتحدث | تحدث عن/يتحدث عن | خاطب/يخاطب | عبر عن/يعبر عن | أعرب عن/يعرب عن | علق/يعلق | رأى/يرى
plain   مصرحا | متحدثا | متحدثة | متحدثة عن | متحدثا عن | معربا | معلقا | في حديث | في حديث ل | في حديثه | في حديثها | أدلت | عبر الهاتف
weak    yes
yes     [صرح] القائد بأن العملية بدأت
no      نال البناء الجديد صفة معلم

entry   saying.reveal
role    saying
speaks  yes
verb    كشف/يكشف | كشف عن/يكشف عن | أظهر/يظهر | أفصح/يفصح | أماط/يميط | سرب/يسرب | أفشى/يفشي
plain   كاشفا | كاشفة | كاشفا عن | كاشفة عن | الكشف عن
weak    yes
yes     [كشف] مصدر مطلع عن اجتماع سري
no      انكسفت الشمس جزئيا

entry   saying.relay
role    saying
relays  yes
verb    نقل عن/ينقل عن | نقل/ينقل | نقل عنه/ينقل عنه | نقل عنهم/ينقل عنهم | اقتبس/يقتبس | أعاد نشر/يعيد نشر | تناقل/يتناقل | تداول/يتداول | تناقلت/يتناقل | ردد/يردد
plain   نقلا عن | نقلا من | ناقلا عن | ناقلة عن | متداول | متداولة | تناقلته | تداوله ناشطون | تداولها ناشطون | تداولته وسائل إعلام | نقلته | نقلته وكالة | نقلته وسائل إعلام | فيما نقلت | كما نقلت | وفق ما نقلت | وفق ما نقل | بحسب ما نقلت | بحسب ما نقل | حسب ما نقلت | على ما نقلت | على ما نقل | وفقا لما نقلته | وفقا لما نقله | وفق ما نقلته | حسبما نقلت | حسبما نقل | تناقل ناشطون
weak    yes
yes     [نقلت] الوكالة عن ضابط أن الجسر أغلق
yes     أعلنت القناة الخبر [نقلا عن] مصدر طبي
no      انتقل اللاعب إلى ناد جديد

entry   saying.according
role    saying
bare    yes
plain   بحسب | حسب | وبحسب | وحسب | وفق | وفقا ل | وفقا | طبقا ل | طبقا | تبعا ل | استنادا إلى | استنادا الى | استنادا ل | بناء على | حسبما | حسب ما | بحسب ما | وفق ما | وفقا لما | طبقا لما | على ما | كما قال | كما قالت | كما أفاد | كما أفادت | كما أعلن | كما أعلنت | كما أكد | كما أكدت | كما أوضح | كما أوضحت | كما أشار | كما أشارت | كما أضاف | كما أضافت | على ما أفاد | على ما أفادت | على ما أعلن | على ما أعلنت | على ما قال | على ما قالت | على ما أكد | على ما أكدت | على ما أوضح | بحسب ما أفاد | بحسب ما أفادت | بحسب ما أعلن | بحسب ما أعلنت | بحسب ما قال | بحسب ما قالت | بحسب ما أكد | بحسب ما جاء | حسب ما أفاد | حسب ما أفادت | حسب ما أعلن | حسب ما جاء | وفق ما أفاد | وفق ما أفادت | وفق ما أعلن | وفق ما أعلنت | وفق ما أكد | وفق ما أكدت | وفق ما جاء | وفقا لما أفاد | وفقا لما أعلن | وفقا لما أعلنته | وفقا لما أكده | وفقا لما ذكره | وفقا لما ذكرته | طبقا لما ذكره | طبقا لما ذكرته | حسبما أفاد | حسبما أفادت | حسبما أعلن | حسبما أعلنت | حسبما أكد | حسبما ذكر | حسبما ذكرت | حسبما أورد | حسبما أوردت | حسبما قال | حسبما قالت | حسبما جاء | حسب قوله | حسب قولها | بحسب قوله | بحسب قولها | وفق قوله | وفق قولها | بحسب تعبيره | بحسب وصفه | وفق تعبيره | وفق وصفه | على لسان | عن لسان | على ذمة | من جانبه | من جانبها | من جهته | من جهتها | بدوره | بدورها | من ناحيته | من ناحيتها
yes     ارتفعت الحصيلة إلى ثمانية [بحسب] مصدر طبي
yes     [وفقا] للشرطة فإن المهاجم فر
no      احتسب الحكم ركلة جزاء

entry   saying.narrate
role    saying
verb    روى/يروي | وصف/يصف | حكى/يحكي | أدلى بشهادته/يدلي بشهادته | سرد/يسرد
plain   روت | رووا | رواية | روايات | بحسب رواية | بحسب روايات | وفق رواية | وفق روايات | حسب رواية | راويا | حكت | في روايته | في شهادته | في شهادتها
weak    yes
yes     [روى] أحد الناجين لحظات الهجوم
no      ارتوت الحقول بعد المطر

entry   saying.inform
role    saying
verb    أبلغ/يبلغ | أخبر/يخبر | أطلع/يطلع | أعلم/يعلم | أحاط/يحيط | زود/يزود | أنبأ/ينبئ
plain   مبلغا | إبلاغ | أبلغ عن | أبلغت عن | علمت | علم مراسل | علم مراسلنا | علم المراسل | تلقت نسخة منه | تلقت الوكالة نسخة منه | تلقته | تلقت | اطلعت عليه | اطلعت | حصلت عليه | حصلت على نسخة منه | ورد | وردت | وردنا | وردت أنباء | وردت معلومات | وردت تقارير | ورد في | جاء في | جاء ذلك | وجاء ذلك في | صدر عن | صادر عن | صادرة عن | الصادر عن | الصادرة عن | منسوب إلى | منسوب ل | المنسوب إلى | المنسوبة إلى
weak    yes
yes     [أبلغ] قائد ميداني المراسل بسقوط موقع
no      ارتفعت درجة الحرارة ظهرا

entry   saying.document
role    saying
verb    وثق/يوثق | رصد/يرصد | سجل/يسجل | أحصى/يحصي | دون/يدون | نشر/ينشر | بث/يبث | عرض/يعرض | كتب/يكتب | غرد/يغرد | أصدر/يصدر | وزع/يوزع | أذاع/يذيع
plain   موثقا | موثقة | كاتبا | مغردا | أحصت | أذاعت | في إحصائية | وفق إحصائية | بحسب إحصائية | بحسب إحصاء | وفق إحصاء | وفق حصيلة | بحسب حصيلة | وفق تعداد | بحسب تعداد | استنادا إلى أرقام
weak    yes
yes     [وثقت] الشبكة مقتل عشرة مدنيين في شهر
no      وثب اللاعب عاليا

entry   saying.warn
role    saying
verb    حذر/يحذر | حذر من/يحذر من
plain   محذرا | محذرة | محذرا من
weak    yes
yes     [حذرت] المنظمة من كارثة في المخيم
no      انحدر الطريق نحو الوادي

# Who condemns, threatens, promises or calls for something answers an act and does not tell it.

entry   saying.react
role    saying
reacts  yes
verb    توعد/يتوعد | هدد/يهدد | أنذر/ينذر | تعهد/يتعهد | دعا/يدعو | طالب/يطالب | ناشد/يناشد | أدان/يدين | دان/يدين | ندد/يندد | استنكر/يستنكر | شجب/يشجب | نعى/ينعي
plain   متوعدا | مهددا | داعيا | داعية إلى | مطالبا | مطالبة | منددا | منددة | دعت | دعوا | دانت | أدانت | نعت | نعوا | متعهدا
weak    yes
yes     [أدانت] الحكومة الهجوم على السوق
no      ترددت أصداء الاحتفال

entry   saying.confess
role    saying
verb    اعترف/يعترف | أقر ب/يقر ب
plain   باعترافه | باعترافاته | اعترافات | اعترافاته | اعترف خلال التحقيق | أقر خلال التحقيق | وفق اعترافاته | بحسب اعترافاته
yes     [اعترف] المتهم بنقل العبوات
no      تعرف الشهود على صورته

# ---------------------------------------------------------------- denial

entry   saying.deny
role    denial
verb    نفى/ينفي | نفى أن/ينفي أن | أنكر/ينكر | فند/يفند | كذب/يكذب | دحض/يدحض | تنصل من/يتنصل من | تبرأ من/يتبرأ من | استبعد/يستبعد
plain   نفت | نفوا | نفيا | نفته | نفاه | نفتها | نفاها | نافيا | نافية | نافين | نفي | نفيه | نفيها | منفيا | ناكرا | مكذبا | مفندا | تفنيد | تكذيب | لا صحة ل | لا صحة لما | لا صحة للأنباء | عار عن الصحة | عارية عن الصحة | عار من الصحة | عارية من الصحة | غير صحيح | غير صحيحة | لا علاقة له | لا علاقة لها | لا علاقة لنا | لم يؤكد | لم تؤكد | ولم يؤكد | مستبعدا | أنباء كاذبة | شائعات | إشاعات
yes     [نفت] القيادة سقوط طائرة
yes     [نفى] الناطق وقوع إصابات
no      نفذت القوة عملية تفتيش

entry   saying.nocomment
role    denial
nocomment yes
plain   لم يصدر أي تعليق | لم يصدر تعليق | لم يصدر أي تعليق رسمي | لم يصدر تعليق رسمي | لم يصدر أي تعليق فوري | لم يصدر تعليق فوري | لم يصدر عن | لم يصدر بيان | لم يصدر أي بيان | لم يصدر على الفور | لم تعلق | لم يعلق | رفض التعليق | رفضت التعليق | امتنع عن التعليق | امتنعت عن التعليق | لم يتسن التأكد | لم يتسن التحقق | لم يتسن الحصول على تعليق | لم يتسن الاتصال | لم يتسن الوصول | لم يرد على طلب | لم ترد على طلب | لم يدل بتفاصيل | لم يذكر مزيدا من التفاصيل | دون مزيد من التفاصيل | دون ذكر تفاصيل | دون إعطاء تفاصيل | دون الخوض في التفاصيل | لم تذكر تفاصيل | لم يعط تفاصيل | لم يكشف عن تفاصيل | لم يتم الكشف عن | لم يتسن التأكد من صحة | لم يتسن التحقق من صحة | لم يكن بالإمكان التحقق | لا يمكن التحقق | تعذر التحقق | يتعذر التحقق | التزم الصمت | التزمت الصمت
yes     و[لم يصدر أي تعليق] من الحكومة حتى المساء
no      أصدرت الحكومة تعليقا مقتضبا

# ---------------------------------------------------------------- claims of responsibility

entry   saying.claim
role    claim
verb    تبنى/يتبنى | تبنى الهجوم/يتبنى الهجوم | تبنى العملية/يتبنى العملية | تبنى التفجير/يتبنى التفجير | تبنى مسؤولية/يتبنى مسؤولية | أعلن مسؤوليته/يعلن مسؤوليته | أعلن مسؤوليته عن/يعلن مسؤوليته عن | أعلن مسئوليته/يعلن مسئوليته | أعلن تبنيه/يعلن تبنيه | أعلن تبني/يعلن تبني | أعلن المسؤولية عن/يعلن المسؤولية عن | ادعى المسؤولية/يدعي المسؤولية | ادعى مسؤوليته/يدعي مسؤوليته | زعم مسؤوليته/يزعم مسؤوليته | تحمل مسؤولية/يتحمل مسؤولية | أعلن وقوفه/يعلن وقوفه
plain   تبنت | تبنوا | تبناه | تبناها | تبنته | تبنتها | تبنيه | تبنيها | تبنى | تبن | تتبنى | وتتبنى | متبنيا | متبنية | تبني الهجوم | تبني العملية | تبني التفجير | تبني المسؤولية | تبنت الهجوم | تبنت العملية | تبنت مسؤولية | تبنت التفجير | أعلنت مسؤوليتها | أعلنت مسؤوليتها عن | أعلنت مسئوليتها عن | أعلنت مسئوليتها | أعلنت تبنيها | أعلنوا مسؤوليتهم | أعلنوا مسؤوليتهم عن | إعلان مسؤوليته | إعلان مسؤوليتها | إعلان المسؤولية | إعلان مسؤولية | معلنا مسؤوليته | معلنة مسؤوليتها | أعلن التنظيم مسؤوليته عن | أعلن التنظيم مسؤوليته | أعلن تنظيم الدولة مسؤوليته عن | أعلن تنظيم داعش مسؤوليته عن | أعلن داعش مسؤوليته عن | أعلنت الحركة مسؤوليتها عن | أعلنت الجماعة مسؤوليتها عن | أعلنت حركة طالبان مسؤوليتها عن | أعلنت حركة الشباب مسؤوليتها عن | أعلن الحزب مسؤوليته عن | أعلنت كتائب القسام مسؤوليتها عن | ادعت مسؤوليتها | ادعت المسؤولية عن | ادعت مسؤوليتها عن | ادعى مسؤوليته عن | بيان تبن | بيان التبني | بيان تبني | بيان تبنت فيه | بيان تبنى فيه | المسؤولية عن الهجوم | المسؤولية عن التفجير | المسؤولية عن العملية | مسؤوليته عن الهجوم | مسؤوليتها عن الهجوم | مسؤوليته عن التفجير | مسؤوليتها عن التفجير | مسؤوليته عن العملية | مسؤوليتها عن العملية | مسؤوليته عن | مسؤوليتها عن | تحملت مسؤولية | حمل توقيع | وقعت باسم | موقع باسم
yes     [تبنى] التنظيم التفجير في بيان
yes     [أعلنت مسؤوليتها عن] الهجوم جماعة غير معروفة
yes     نشرت القناة [بيان تبن] للعملية
no      لم تتبن أي جهة الهجوم
no      بنى العمال الجدار

entry   saying.not-adopt
role    saying
guard   yes
plain   تبنى القرار | تبنى مشروع | تبنى مجلس الأمن | تبنت الحكومة خطة | تبنى سياسة | تبنى البرلمان | تتبنى سياسة | يتبنى سياسة | تبنت سياسة | تبنى موقف | تبنى طفلا | تبني سياسات | تبني سياسة | تبني استراتيجية | تبني قرار | تبنت قرارا | تبنى قرارا | يتبنى قرارا | تبني القرار | تبني مشروع | تبني نهج | تبني طفل | تبنت مبادرة | تبنى مبادرة | تبني مبادرة | تبنى المجلس قرارا | تبنى الكونغرس | تبني خطة | تتبنى خطة | يتبنى الفكر | تبني الفكر | يتبنى فكر | تحمل مسؤولية أمن | تحمل مسؤولياته | تحمل مسؤولياتها
yes     [تبنى البرلمان] مشروع الموازنة
no      تبنى التنظيم الهجوم

entry   saying.noclaim
role    noclaim
plain   لم تتبن أي جهة | لم تتبن أية جهة | لم تتبن جهة | لم تتبن أي جماعة | لم تتبن أي مجموعة | لم تتبنى أي جهة | لم تتبنى أية جهة | لم تتبناه أي جهة | لم تتبنه أي جهة | لم يتبن أحد | لم يتبن أي | لم يتبن أي طرف | لم يتبن أي تنظيم | لم يتبن أي فصيل | لم يتبن التنظيم | لم يتبنه أحد | لم يتبناه أحد | لم تتبنها أي جهة | لم تعلن أي جهة | لم تعلن أي جهة مسؤوليتها | لم تعلن أي جهة مسؤوليتها عن | لم تعلن أي جهة بعد مسؤوليتها | لم تعلن أي جهة بعد مسؤوليتها عن | لم تعلن أي جهة على الفور مسؤوليتها | لم تعلن أي جهة حتى الآن مسؤوليتها | لم تعلن أي جهة حتى الآن مسؤوليتها عن | لم تعلن بعد أي جهة | لم تعلن بعد أي جهة مسؤوليتها | لم تعلن أية جهة | لم تعلن أية جهة مسؤوليتها | لم تعلن أية جهة مسؤوليتها عن | لم تعلن أي جماعة | لم تعلن أي جماعة مسؤوليتها | لم تعلن أي جماعة مسؤوليتها عن | لم تعلن أي مجموعة | لم تعلن أي مجموعة مسؤوليتها | لم تعلن أي مجموعة مسؤوليتها عن | لم تعلن أي منظمة | لم تعلن جهة | لم تعلن جهة مسؤوليتها | لم تعلن جهة مسؤوليتها عن | لم تعلن جماعة | لم تعلن حتى الآن أي جهة | لم تعلن حتى الآن أي جهة مسؤوليتها | لم تعلن حتى اللحظة أي جهة | لم تعلن أي جهة حتى اللحظة | لم يعلن أحد | لم يعلن أحد مسؤوليته | لم يعلن أحد مسؤوليته عن | لم يعلن أحد بعد مسؤوليته | لم يعلن أي | لم يعلن أي طرف | لم يعلن أي طرف مسؤوليته | لم يعلن أي طرف مسؤوليته عن | لم يعلن أي تنظيم | لم يعلن أي تنظيم مسؤوليته | لم يعلن أي تنظيم مسؤوليته عن | لم يعلن أي فصيل | لم يعلن أي فصيل مسؤوليته | لم يعلن أي شخص | لم يصدر أي إعلان مسؤولية | لم يصدر إعلان بالمسؤولية | لم يصدر أي إعلان للمسؤولية | لم يصدر أي تبن | لم ترد أنباء عن الجهة | لم ترد أي معلومات عن الجهة | لم تعرف الجهة | لم تعرف بعد الجهة | لم تعرف هوية | لم تعرف هوية المنفذين | دون أن تتبنى أي جهة | دون أن تتبناه أي جهة | دون أن تعلن أي جهة | دون أن تعلن أي جهة مسؤوليتها | من دون أن تتبنى أي جهة | من دون أن تعلن أي جهة | دون أن تعلن جهة | دون تبني أي جهة | دون تبن من أي جهة | دون إعلان أي جهة | دون أن يعلن أحد | فيما لم تتبن | فيما لم تعلن أي جهة | فيما لم تعلن أي جهة مسؤوليتها | ما لم تتبناه أي جهة | لا أحد تبنى | لا جهة تبنت | مسؤوليتها حتى الآن | لم تعلن أي جهة مسئوليتها | لم تعلن أي جهة مسئوليتها عن | لم تعلن أي جهة المسؤولية | لم تعلن أي جهة المسؤولية عن | لم تعلن أي جماعة المسؤولية | لم يدع أحد | لم يدع أحد المسؤولية | لم تدع أي جماعة المسؤولية
yes     و[لم تتبن أي جهة] الهجوم حتى الآن
yes     [لم تعلن أي جهة مسؤوليتها عن] الانفجار
yes     [لم يعلن أحد مسؤوليته عن] العملية
no      تبنت جهة مجهولة الهجوم
no      لم تعلن الوزارة عدد الضحايا

# ---------------------------------------------------------------- accusation

entry   saying.accuse
role    accuse
verb    اتهم/يتهم | وجه اللوم/يوجه اللوم | وجه الاتهام/يوجه الاتهام | وجه أصابع الاتهام/يوجه أصابع الاتهام | ألصق التهمة ب/يلصق التهمة ب | أنحى باللائمة على/ينحي باللائمة على | حمل المسؤولية/يحمل المسؤولية | حمل مسؤولية/يحمل مسؤولية | ألقى باللوم على/يلقي باللوم على | ألقى باللائمة على/يلقي باللائمة على | ألقى اللوم على/يلقي اللوم على | لام/يلوم | عزا/يعزو
plain   متهما | متهمة | متهمين | اتهامات | اتهام | باتهام | محملا إياه | محملة إياها | ألقت باللوم على | ألقت باللائمة على | ألقت اللوم على | أصابع الاتهام | توجه أصابع الاتهام | وجه أصابع الاتهام | وجهت أصابع الاتهام | تشير أصابع الاتهام | أشارت أصابع الاتهام | وجه الاتهام إلى | وجه اتهاما | وجهت الاتهام إلى | تتهم | نسبت | نسب الهجوم إلى | نسبت إلى | منسوبة إلى | منسوب إلى | يحملون مسؤولية | ملقيا باللوم على | يقف وراء | تقف وراء | يقفون وراء | الوقوف وراء | بالوقوف وراء | وقف وراء | وقفت وراء | بالمسؤولية عن | مسؤول عن الهجوم | مسؤولة عن الهجوم | مسؤولين عن الهجوم | مسؤولون عن | المسؤول عن الهجوم | المسؤولة عن الهجوم
yes     [اتهمت] الوزارة الجماعة بتنفيذ الهجوم
yes     [ألقت باللوم على] التنظيم جهات محلية
no      اهتم الطبيب بالجرحى

entry   saying.blame
role    accuse
weak    yes
verb    حمل/يحمل
plain   محملا | محملة | محملين | تحميل
yes     [حملت] الحكومة التنظيم مسؤولية القصف
no      ألقت باللوم على التنظيم جهات محلية

entry   saying.not.words
role    saying
guard   yes
plain   تابعة | تابعة ل | تابعا | تابعا ل | تابع ل | تابعين | تابعنا | تابعونا | إضافة | إضافة إلى | بالإضافة إلى | أقل | أقل من | نسبة | تشرين | تشرين الأول | تشرين الثاني | يومين | يوميا | أبين | مفيدة | الفتنة | أقرأ | اقرأ | اقرأ أيضا | شاهد أيضا
yes     انفجرت عبوة على سيارة [تابعة] للشركة
no      وتابع القائد أن القوة انسحبت

# ---------------------------------------------------------------- hedges

entry   saying.hedge
role    hedge
verb    يعتقد/يعتقد | رجح/يرجح | اشتبه/يشتبه | ظن/يظن | زعم/يزعم | خمن/يخمن | احتمل/يحتمل | توقع/يتوقع | افترض/يفترض
plain   يعتقد | يعتقد أن | يعتقد أنه | يعتقد أنها | يعتقد أنهم | يعتقد بأنه | يعتقد بأنها | يعتقد بأنهم | ويعتقد | تعتقد | يعتقدون | اعتقد أن | الاعتقاد | يرجح | يرجح أن | يرجح أنه | يرجح أنها | يرجح أنهم | ترجح | رجحت | رجح أن | مرجحا | مرجحة | من المرجح | من المرجح أن | على الأرجح | الأرجح | ترجيحات | يشتبه | يشتبه أن | يشتبه بأنه | يشتبه بأنهم | يشتبه بأن | يشتبه في أن | يشتبه في أنه | يشتبه في أنهم | يشتبه أنه | يشتبه أنهم | يشتبه في | يشتبه به | يشتبه بهم | يشتبه فيه | يشتبه فيهم | يشتبه بانتمائه | يشتبه بانتمائهم | يشتبه في انتمائه | يشتبه في انتمائهم | المشتبه به | المشتبه بهم | المشتبه فيه | المشتبه فيهم | مشتبه به | مشتبه بهم | مشتبه فيه | مشتبه فيهم | المشتبه بانتمائهم | مشتبه بانتمائهم | مشتبها | مزعوم | مزعومة | المزعوم | المزعومة | مزاعم | زعمت | زعموا | زاعما | زاعمة | بزعم | على حد زعمهم | ادعى | ادعت | ادعوا | ادعاء | ادعاءات | مدعيا | مدعية | تدعي | محتمل | محتملة | من المحتمل | يحتمل أن | احتمال | يبدو | يبدو أن | على ما يبدو | فيما يبدو | كما يبدو | قد يكون | قد تكون | ربما | لعل | يظن أنه | يظن أنهم | يظن أنها | يظن | تشير التوقعات | تشير التقديرات | تشير المعطيات | تشير المعلومات الأولية | تشير التحقيقات الأولية | بحسب المعلومات الأولية | وفق المعلومات الأولية | المعلومات الأولية | معلومات أولية | حصيلة أولية | بصورة أولية | أنباء عن | وسط أنباء عن | وردت أنباء عن | أنباء غير مؤكدة | غير مؤكد | غير مؤكدة | لم تتأكد | لم يتأكد | ما يعتقد أنه | ما يعتقد أنها | ما يعتقد أنهم | ما وصف | ما وصفه | ما وصفته | ما أسماه | ما أسمته | ما سماه | ما قال إنه | ما قالت إنه | ما قالت إنها | ما قالوا إنه | ما يسمى | ما تسمى | يقول إنه | تقول إنها | يفترض | يفترض أنه | مفترض | المفترض | يقدر أن | يتوقع أن | مجهولو الهوية | على صلة ب | مرتبط ب | مرتبطة ب | مقرب من | مقربة من | مقربون من | محسوب على | محسوبة على | تنسب إلى | ينسب إلى
yes     [يعتقد أن] المهاجمين جاؤوا من البادية
yes     قصف مسلحون [يشتبه في انتمائهم] إلى التنظيم المخفر
yes     [يرجح أن] العبوة زرعت ليلا
yes     انفجرت عبوة [مزعومة] بحسب الرواية الرسمية
no      عقد الوفد اجتماعا مغلقا
no      تزاحم الناس عند الفرن

entry   saying.confirm
role    saying
verb    أثبت/يثبت | تحقق من/يتحقق من | تأكد من/يتأكد من
plain   تأكد | تأكدت | ثبت | ثبت أن | رسميا | بشكل رسمي | بصورة رسمية | لأول مرة رسميا | تم التأكد | تم التحقق | تحققت من
weak    yes
yes     [تأكد] مقتل قائد المجموعة
no      ثقب الرصاص الجدار

# "In Baghdad today, Sunday": a place and a day, not the agency.
entry   source.not-baghdad-today
guard   yes
plain   بغداد اليوم الأحد | بغداد اليوم الاثنين | بغداد اليوم الإثنين | بغداد اليوم الثلاثاء | بغداد اليوم الأربعاء | بغداد اليوم الخميس | بغداد اليوم الجمعة | بغداد اليوم السبت | من بغداد اليوم | في بغداد اليوم | وسط بغداد اليوم | شرقي بغداد اليوم | غربي بغداد اليوم | شمالي بغداد اليوم | جنوبي بغداد اليوم | شرق بغداد اليوم | غرب بغداد اليوم | شمال بغداد اليوم | جنوب بغداد اليوم
yes     وقع انفجار [وسط بغداد اليوم]
no      ذكرت بغداد اليوم أن انفجارا وقع
