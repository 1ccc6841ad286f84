# Words that name an act. class: what kind of act; the type of an account follows from class, weapon and target.
# needs: kinds of words (or ids, with a dot) of which one must stand near for the word to count; ahead, back: how many
# words near is; also: kinds of which one must stand near too. Of the meanings of one word the one whose need stands nearest is taken, and before it one that says first yes. bare yes: what it needs has nothing glued before it.
# unless: kinds of words that unmake it when one follows within so many words. state yes: in the present only a headline tells
# an act with it ("holds"). purpose yes: after "for" it is an aim, not an act ("to assassinate"). weapon: what the word itself names. Source: own.

entry   trigger.explosion
class   explosion
noun    انفجار | انفجاران | انفجارين | انفجارات
verb    انفجر/ينفجر | فجر/يفجر
yes     وقع [انفجار] في السوق
no      حدث انفراج في الأزمة

entry   trigger.bombing
class   explosion
purpose yes
noun    تفجير | تفجيران | تفجيرين | تفجيرات | عملية تفجير | تفجيري | عمليات تفجير | تفجير عين نفق | تفجير عبوة ناسفة
yes     ندد الأهالي بـ[التفجير] عند المسجد
no      عثروا على عبوة معدة للتفجير

entry   trigger.suicide
class   suicide
noun    عملية انتحارية | عمليات انتحارية | تفجير انتحاري | تفجيران انتحاريان | تفجيرين انتحاريين | تفجيرات انتحارية | هجوم انتحاري | هجومان انتحاريان | هجومين انتحاريين | هجمات انتحارية | انفجار انتحاري | عملية استشهادية
plain   فجر نفسه | فجر انتحاري نفسه | فجرت نفسها | يفجر نفسه | فجرا نفسيهما | فجروا أنفسهم | بتفجير نفسه | تفجير نفسه | فجر انتحاري
yes     قتل اثنان في [هجوم انتحاري]

# "A girl blew, in the market, herself up": the verb and "herself", whatever stands between.
entry   trigger.blew-himself
class   suicide
needs   himself
back    0
ahead   8
verb    فجر/يفجر
noun    تفجير
yes     [فجرت] فتاة في العاشرة نفسها عند المسجد
no      فجر مسلحون جسرا

entry   suicide.person
singular انتحاري | انتحارية | إنتحاري | انغماسي
dual    انتحاريان | انتحاريتان | انغماسيان
plural  انتحاريين | انتحاريون | انتحاريات | إنتحاريين | انغماسيين | انغماسيون
yes     حاول [انتحاري] دخول المبنى

entry   trigger.airstrike
class   airstrike
weapon  aircraft
noun    عدوان جوي | غارة | غارتان | غارتين | غارات | غارة جوية | غارات جوية | غارتان جويتان | غارتين جويتين | ضربة جوية | ضربات جوية | ضربتان جويتان | ضربتين جويتين | قصف جوي | قصف بالطيران | عملية جوية | غارة بطائرة مسيرة | غارات بطائرات مسيرة | طلعة جوية | طلعات جوية | طلعة قتالية | طلعات قتالية | طلعة حربية | طلعات حربية | حزام ناري | أحزمة نارية | قصف الطيران | قصف للطيران | قصف الطائرات | قصف بالبراميل المتفجرة | قصف بالبراميل | استهداف جوي | هجوم جوي | هجمات جوية | عمليات قصف جوي
plain   أغارت | أغار الطيران | أغار طيران | أغاروا | تغير طائرات | تغير على | يغير الطيران | يغير على | أغارتا
yes     أدت [غارة جوية] إلى مقتل مسلحين
no      غارت عيناه من السهر

entry   trigger.not-blow
guard   yes
plain   ضربة موجعة | ضربة قاصمة | ضربة قاسية | ضربة قوية للاقتصاد | ضربة معنوية | ضربة للاقتصاد | ضربة قاضية | ضربة حرة | ضربة جزاء | ضربات الجزاء | ضربات جزاء | ضربات الترجيح | ضربة ركنية | ضربة رأس | ضربة شمس | ضربة كبيرة ل | ضربة سياسية | ضربة استباقية سياسية | تلقى ضربة | تلقت ضربة | تتلقى ضربة | يتلقى ضربة | ضربة البداية | ضربة حظ
yes     وصف الخبير القرار بأنه [ضربة موجعة] للتجار
no      نفذت القوات ضربة على الموقع

entry   trigger.strike
class   strike
noun    ضربة | ضربتان | ضربتين | ضربات | ضربة عسكرية | ضربات عسكرية
yes     نفذت القوات [ضربة] على الموقع
no      سدد اللاعب الكرة

entry   trigger.shelling
class   shelling
noun    قصف | قصف عنيف | قصف بري | قصف متبادل | قصف مكثف | قصف متقطع | تبادل القصف | قصف عشوائي | قصف بحري | قصف الدبابات | قصف بالدبابات
verb    قصف/يقصف
yes     تعرض الحي إلى [قصف] ليلا
no      انتقد الوزير القصور في الأداء

entry   trigger.rocket-attack
class   shelling
weapon  rocket
noun    قصف صاروخي | هجوم صاروخي | هجومان صاروخيان | هجومين صاروخيين | هجمات صاروخية | ضربة صاروخية | ضربات صاروخية | رشقة صاروخية | رشقات صاروخية | صلية صاروخية | صليات صاروخية | رشقة صواريخ | صلية صواريخ | استهداف صاروخي | عدوان صاروخي | قصف بالصواريخ | هجوم بالصواريخ | هجمات بالصواريخ | استهدافات صاروخية
yes     تعرضت القاعدة إلى [هجوم صاروخي]

entry   trigger.artillery-fire
class   shelling
weapon  artillery
noun    قصف مدفعي | قصف مدفعي وصاروخي | قصف مدفعي عنيف | قصف مدفعي متقطع | قصف مدفعي مكثف | قصف بالمدفعية | قصف بالمدفعية الثقيلة | رمايات مدفعية | رماية مدفعية | نيران مدفعية
yes     تعرض الحي إلى [قصف مدفعي]

entry   trigger.mortar-fire
class   shelling
weapon  mortar
noun    قصف بالهاون | قصف بقذائف الهاون | هجوم بالهاون | هجوم بقذائف الهاون
yes     تعرض الحي إلى [قصف بالهاون]

entry   trigger.launch
class   launch
needs   weapon.rocket weapon.katyusha weapon.grad weapon.ballistic weapon.cruise weapon.tomahawk weapon.surface weapon.antitank weapon.antiship weapon.antiair weapon.mortar weapon.shell weapon.tank weapon.rpg weapon.grenade weapon.sound weapon.barrel weapon.cluster weapon.air-bomb weapon.airstrike weapon.aircraft weapon.helicopter weapon.drone weapon.jet weapon.bomb weapon.ied weapon.molotov weapon.incendiary weapon.phosphorus weapon.chemical weapon.mine weapon.erw weapon.explosive weapon.machine weapon.small-arms weapon.open-fire weapon.pistol weapon.kalashnikov
noun    إطلاق | إطلاق دفعة | سقوط | انطلاق | إلقاء | رمي
verb    انهال/ينهال | هوى/يهوي | أطلق/يطلق | سقط/يسقط | وقع/يقع | نزل/ينزل | ضرب/يضرب | ألقى/يلقي | رمى/يرمي | انهمر/ينهمر | قذف/يقذف | أمطر/يمطر
yes     [سقطت] قذيفة على المنزل
no      استقال سقراط من منصبه

# "She met her death", "he received treatment" are spelt like "she throws".
entry   trigger.not.met
guard   yes
plain   تلقى حتفها | تلقى حتفه | يلقى حتفه | تلقى مصرعها | تلقى مصرعه | يلقى مصرعه | يلقون حتفهم | يلقون مصرعهم | تلقى العلاج | تلقت العلاج | يتلقى العلاج | يتلقون العلاج | تتلقى العلاج | تلقى علاجا | تلقي العلاج | تلقى بلاغا | تلقت بلاغا | تلقى اتصالا | تلقت اتصالا | تلقى تهديدا | تلقى تهديدات | تلقت تهديدات | تلقى تدريبا | تلقى تدريبات | تلقوا تدريبات | تلقى ضربة | تلقت ضربة | تلقي تدريبات | تلقى أوامر | تلقى الدعم | تلقى دعما | تلقى تعليمات | تلقى رصاصة | تلقت رصاصة | تلقى طعنة
yes     بقي الجريح ساعات قبل أن [يلقى حتفه] بالصاروخ
no      رفضت اللجنة طلب القرية

# "Traffic stopped" is spelt like "she stops somebody".
entry   trigger.not.stopped
guard   yes
plain   توقف حركة | توقف الحركة | توقف ضخ | توقف الضخ | توقف العمل | توقف إطلاق | توقف القصف | توقف الاشتباكات | توقف المعارك | توقف القتال | توقف الرحلات | توقف الملاحة | توقف الدراسة | توقف الإمدادات | توقف الإنتاج | توقف السير | توقف تصدير | توقف التصدير | توقف عن | توقف عند | توقف أمام | توقف المحادثات | توقف المفاوضات | توقف القلب | توقف قلبه | توقف الخدمة | توقف الخدمات
yes     أدى السيل إلى [توقف حركة] المرور
no      توقفت الشرطة عند الجسر

entry   trigger.hit
class   launch
needs   weapon.rocket weapon.katyusha weapon.grad weapon.mortar weapon.shell weapon.ballistic weapon.cruise weapon.surface weapon.drone weapon.aircraft weapon.airstrike weapon.helicopter weapon.tank weapon.ied
back    4
ahead   4
verb    أصاب/يصيب
yes     [أصابت] قذيفة سطح المدرسة
no      أصابه طلق ناري في ساقه

# A bomb laid and gone off, or found.
entry   trigger.plant.bomb
class   plant
plain   زرع عبوة | زرع عبوات | زرع قنبلة | زرع لغم | بزرع عبوة | بزرع قنبلة | زرع لغما | زرع عبوتين | زرع متفجرات
yes     كان يحاول [زرع قنبلة] قرب الجسر
no      زرع الفلاحون القمح مبكرا

entry   trigger.plant
class   plant
needs   bomb
back    4
ahead   4
plain   زرعت | زرعوا | زرعا | زرع مجهولون | زرع مسلحون | زرع إرهابيون | زرعه مجهولون | زرعها مجهولون
yes     [زرع مجهولون] عبوة أسفل سيارة الموظف
no      زرع الفلاحون القمح مبكرا

entry   trigger.attack
class   attack
noun    هجوم | هجومان | هجومين | هجمات | هجمة | هجمتين | اعتداءان | اعتداءين | اعتداءات | عمل إرهابي | عملية إرهابية | هجوم مسلح | هجمات مسلحة | هجوم إرهابي | هجمات إرهابية | اعتداء إرهابي | حادث إرهابي | عدوان | عملية نوعية | عمليات نوعية | عملية هجومية | عملية فدائية | عملية انغماسية | عمليات انغماسية | عملية كوماندوز | عملية اقتحامية | عملية تخريبية | هجوم بطائرة مسيرة | تعرض إرهابي | تعرض مسلح | تعرض داعشي | تعرض عناصر | هجوم مباغت | هجوم واسع | هجوم معاكس | هجوم مضاد | هجوم عنيف | صولة جهادية | غزوة مباركة
verb    هاجم/يهاجم | استهدف/يستهدف | اعتدى/يعتدي | باغت/يباغت | اقتحم/يقتحم | اجتاح/يجتاح | هوجم/يهاجم | استدرج/يستدرج
yes     نفذ مسلحون [هجوما] على نقطة تفتيش
no      انتهجت الحكومة سياسة جديدة

entry   trigger.targeting
class   attack
purpose yes
noun    اعتداء | استهداف | استهدافات | استهدافين | مهاجمة | اقتحام | اقتحامات | اجتياح | استدراج | إغارة | مباغتة
yes     أعلن عن [استهداف] دورية عند الجسر
no      زرعوا العبوات لاستهداف القوات

entry   trigger.exposure
class   exposed
object  yes
noun    تعرض
yes     أصيب خفير إثر [تعرض] سيارته لنيران
no      عرضت المتاحف قطعا نادرة

entry   trigger.exposed
class   exposed
object  yes
verb    تعرض/يتعرض | طال/يطال | شهد/يشهد
yes     [تعرض] رتل لهجوم
no      عرض التلفزيون فيلما

entry   trigger.wage
class   exposed
verb    شن/يشن | نفذ/ينفذ | ارتكب/يرتكب
plain   قام ب | قامت ب
yes     [شن] مسلحون هجوما

entry   trigger.ambush
class   clash
noun    كمين | كمينان | كمينين | كمائن | كمين مسلح | كمين محكم | كمين مركب | كمين ناري
yes     وقعت الدورية في [كمين]
no      أطلق النار على المحل الثمين

entry   trigger.not-checkpoint
guard   yes
plain   كمين أمني | الكمين الأمني | كمائن أمنية | الكمائن الأمنية | كمين شرطة | كمين للشرطة | كمين الشرطة | كمائن الشرطة | كمين للجيش | كمين عسكري ثابت | كمين ثابت | كمين متحرك | كمين تفتيش | كمين مروري | قوة كمين | قوة الكمين | أفراد كمين | أفراد الكمين | عناصر كمين | عناصر الكمين | محيط كمين | محيط الكمين | قرب كمين | بالقرب من كمين | أمام كمين | على كمين | على الكمين | على كمائن | على الكمائن | استهدف كمين | استهدف كمينا | استهداف كمين | استهدفت كمين | استهدفت كمينا | هاجم كمين | هاجموا كمين | هاجموا كمينا | اقتحام كمين | اقتحام الكمين | أحد الكمائن | إحدى الكمائن | ارتكاز أمني
yes     هاجم ملثمون [قوة كمين] غربي المدينة
no      وقعت الدورية في كمين محكم

entry   trigger.clash
class   clash
noun    اشتباك | اشتباكات | اشتباك مسلح | اشتباكات مسلحة | مواجهة مسلحة | مواجهات مسلحة | مواجهات عنيفة | مواجهة عنيفة | قتال عنيف | تبادل إطلاق نار | تبادل لإطلاق النار | تبادل إطلاق النار | تبادل لإطلاق نار | تبادل لإطلاق النيران | تبادل إطلاق النيران | تبادل النيران | تبادل نيران | اقتتال | مناوشات | محاولة تسلل | محاولات تسلل | محاولة تقدم | محاولات تقدم | محاولة اقتحام | محاولة التقدم | مواجهات ميدانية | هجوم بري | حرب شوارع | صدام مسلح | صدامات مسلحة | معارك كر وفر | التحام مباشر
verb    اشتبك/يشتبك
yes     اندلعت [اشتباكات] بين الطرفين
no      شبك الطفل أصابعه

entry   trigger.battle
class   clash
vague   yes
noun    معركة | معارك | مواجهات
yes     دارت [معارك] حول التلة
no      عركت الفلاحة العجين

entry   trigger.fighting
class   clash
vague   yes
purpose yes
noun    قتال | تسلل | زحف عسكري | زحوفات
verb    تسلل/يتسلل | تقاتل/يتقاتل
yes     تجدد [القتال] حول التلة
yes     [تسلل] مسلحون إلى الموقع ليلا
no      سافر الشبان للقتال في بلد آخر

# An attack that was met: "repelled an assault", "stopped their advance".
entry   trigger.repel
class   clash
needs   assault
back    0
ahead   6
verb    صد/يصد | تصدى/يتصدى | كسر/يكسر
noun    صد | تصدي | كسر | التصدي ل
yes     [صدت] القوات فجرا هجوما من ثلاثة محاور
no      صد الحارس ركلة الجزاء

# Whose advance is told on a front.
entry   trigger.advance
class   advance
needs   axis
back    4
ahead   7
plain   أحرزت تقدما | أحرز تقدما | أحرزوا تقدما | حققت تقدما | حقق تقدما | حققوا تقدما | تحرز تقدما | تقدمت القوات | تقدم القوات | تقدم قوات | تقدمت قوات | تقدم للقوات | تقدم جديد للقوات | تقدم ميداني
verb    توغل/يتوغل
noun    توغل | توغلات | توغل بري | عملية برية | إنزال جوي | عملية إنزال جوي | عملية إنزال | إنزال بحري | عملية الإنزال الجوي
yes     [أحرزت تقدما] القوات المشتركة نحو محور الجسر
yes     نفذت القوات [عملية إنزال جوي] في قرية حدودية
no      أحرزت المفاوضات تقدما بين الجانبين

entry   trigger.fire
class   fire
noun    إطلاق نار | إطلاق النار | إطلاق رصاص | إطلاق الرصاص | إطلاق نار عشوائي | إطلاق النيران | إطلاق نيران | إطلاق عيارات نارية | إطلاق أعيرة نارية | إطلاق وابل من الرصاص | إطلاق الرصاص الحي | إطلاق ذخيرة حية | إطلاق طلقات نارية | إطلاقات نارية | رمي بالرصاص | رشق بالرصاص | هجوم مسلح بالرصاص | استهداف مباشر بالرصاص | زخات رصاص | زخات من الرصاص | وابل من الرصاص | فتح النار | فتح نيران
plain   أطلق النار | أطلقوا النار | أطلقت النار | اطلق مسلحون النار | أطلق مسلحون النار | أطلق الرصاص | أطلقت الرصاص | أطلقوا الرصاص | فتح النار | فتحوا النار | فتحت النار | فتح مسلحون النار | فتح مسلحون نيران | فتحت نيرانها | فتحوا نيران | أطلقت نيران | أطلق نيران | يطلق النار | يطلقون النار | أطلق مسلحون مجهولون النار | أطلق مجهولون النار | أطلق مسلح النار | أطلق مهاجمون النار | أطلق جنود النار | فتح مجهولون النار | فتح مسلح النار
yes     جرح شاب بـ[إطلاق نار] قرب منزله

# "Opened, at noon, heavy fire": the verb and its fire, whatever stands between.
entry   trigger.open-fire
class   fire
needs   gunfire
back    0
ahead   6
verb    فتح/يفتح | أطلق/يطلق | صوب/يصوب | أمطر/يمطر | رشق/يرشق | رمى/يرمي
yes     [فتح] رجلان ملثمان عند الظهر النار على حارس
yes     [أطلقت] عليه امرأة ثلاث رصاصات
no      فتح الوزير باب الحوار مع النقابات

# "Used live rounds against".
entry   trigger.use-fire
class   fire
needs   gunfire
unless  weapon.teargas
within  9
back    0
ahead   6
verb    استخدم/يستخدم
yes     [استخدمت] القوات الرصاص الحي ضد محتجين
no      استخدم النجار المسامير

# "The use of live rounds".
entry   trigger.live-rounds
class   fire
noun    استخدام الرصاص الحي | استخدام الرصاص | استخدام الذخيرة الحية | استعمال الرصاص الحي
yes     أدى [استخدام الرصاص الحي] إلى سقوط جرحى
no      استخدم النجار المسامير

entry   trigger.sniping
class   fire
weapon  sniper
noun    قنص | عملية قنص | عمليات قنص | أعمال قنص | رصاصة قناص | رصاص قناص | رصاص قناصة | نيران قناص | نيران قناصة | قنصا
verb    قنص/يقنص
yes     تجددت [أعمال القنص] على الطريق الدولي
yes     [قنص] مقاتلون جنديا عند الساتر
no      زار القنصل قرية الجبل

entry   trigger.not-scoring
guard   yes
plain   قنص هدفا | قنص هدفين | قنص الهدف | قنص هدف | قنص الفوز | قنص نقطة | قنص نقاط | قنص التعادل | قنص اللقب | قنص لقب | قنص ذهبية | قنص الذهبية | قنص الميدالية | قنص بطاقة | قنص الفرص | قنص الفرصة | تقنص الفوز | يقنص الفوز | يقنص هدف | قنصت الفوز | قنص الطيور | قنص الصقور | موسم القنص | رحلة قنص | هواة القنص | مهاجم يقنص
yes     مهاجم المضيفين [قنص هدفين] في الشوط الأول
no      قنص مقاتلون جنديا عند الساتر

entry   trigger.kill
class   kill
noun    مقتل | مصرع | تصفية | عملية تصفية | تصفية جسدية | تصفية ميدانية | مجزرة | مجازر | مذبحة | مذابح | جريمة قتل | ذبح | نحر
verb    ذبح/يذبح
plain   أردى | أردت | أردوا | أردوه | أردته | أرداه | أردوهم | أردياه | أردوها | أرداها | أردتها | أردتهم | أرداهم | أرديا
yes     أعلن عن [مقتل] ثلاثة عناصر
no      تقاتل اللاعبون على الكرة

entry   trigger.not-liquidation
guard   yes
plain   تصفية الشركة | تصفية شركة | تصفية حسابات | تصفية الحسابات | لتصفية حسابات | لتصفية الحسابات | تصفية القضية | تصفية القضية الفلسطينية | لتصفية القضية | تصفية الديون | تصفية ديون | تصفية أصول | تصفية الأصول | تصفية البضائع | تصفية المخزون | تصفية المياه | محطة تصفية | محطات تصفية | تصفية الاستعمار | تصفية النفط | تصفية تركة | تصفية أعمال | تصفية مستحقات | تصفية الاستثمارات | تصفية المحافظ | تصفية دوري | تصفية مؤهلة | تصفية نهائية
yes     تعمل [محطة تصفية] المياه ليلا
no      وقعت تصفية جسدية لحارس المقر

# "Neutralised five militants", "did away with": with people as their object only.
entry   trigger.eliminate
class   kill
purpose yes
needs   person
back    0
ahead   5
noun    تحييد | القضاء على | قضاء على | الإجهاز على
verb    حيد/يحيد | قضى على/يقضي على | أجهز على/يجهز على
yes     أعلنت الوزارة [تحييد] سبعة إرهابيين في الجبل
no      طالب الوفد بتحييد المنشآت الاقتصادية

# "Three dead fell": a toll told by falling.
entry   trigger.fallen
class   kill
needs   person.killed person.injured person.victim
back    0
ahead   4
noun    سقوط
verb    سقط/يسقط | ارتقى/يرتقي
yes     [سقط] خمسة قتلى عند المخفر
yes     أدى ذلك إلى [سقوط] جرحى
no      سقط جدار قديم في الحي

# Gear and posts destroyed: the outcome of an attack, or all that is told of it.
entry   trigger.destroy
class   destroy
needs   force weapon target.military target.base target.camp target.headquarters target.militant target.checkpoint target.patrol
back    3
ahead   7
verb    دمر/يدمر | أعطب/يعطب
noun    إعطاب
yes     [دمرت] مقاتلات التحالف مخزنا على التل
no      دمر الفيضان مزارع الأرز

entry   trigger.pound
class   shelling
needs   force foe weapon
ahead   8
verb    دك/يدك
noun    دك
yes     [دك] المقاتلون المعسكر بقذائف ثقيلة
no      دكت الأمطار محاصيل القرية

entry   trigger.killed
class   kill
verb    قتل/يقتل | استشهد/يستشهد
plain   قضى نحبه | قضوا نحبهم | قضى في | قضوا في | قضى إثر | قضوا إثر | قضى جراء | قضوا جراء | قضى متأثرا | لقي مصرعه | لقوا مصرعهم | لقي مصرعهم | لقيا مصرعهما | لقيت مصرعها | لقي حتفه | لقوا حتفهم | لقيت حتفها | لقيا حتفهما | فارق الحياة | أودى بحياة | أودت بحياة | راح ضحيتها | راح ضحيته | يلقي حتفه | يلقى حتفه | يلقون مصرعهم | لقى مصرعه | لقى حتفه | أزهق أرواح | قضى برصاص | قضوا برصاص | قضت برصاص | قضى بنيران | قضوا بنيران | قضى بقصف | قضوا بقصف | قضت في | قضت إثر | قضت جراء
yes     [قتل] جنديان في الهجوم
no      مقالته الأخيرة طويلة

entry   trigger.martyrdom
class   kill
noun    استشهاد | ارتقاء شهيد | ارتقاء شهداء | ارتقاء شهيدين | ارتقاء عدد من الشهداء
yes     [استشهاد] شاب برصاص قوات الاحتلال
no      استشهد الباحث بنص قديم في كتابه

entry   trigger.assassination
class   assassination
noun    اغتيال | عملية اغتيال | محاولة اغتيال | اغتيالات | عمليات اغتيال
verb    اغتال/يغتال | اغتيل/يغتال
yes     نجا المسؤول من [محاولة اغتيال]

entry   trigger.execution
class   execution
noun    إعدام | إعدامات | إعدام ميداني | إعدامات ميدانية | قطع رأس | قطع رؤوس | قطع رؤوسهم | قطع رأسه | قطع رأسها | إعدام رميا بالرصاص
verb    أعدم/يعدم
yes     نفذ التنظيم [إعدام] ثلاثة مدنيين
no      شكا السكان من انعدام الكهرباء

# "Died under torture".
entry   trigger.tortured-to-death
class   execution
needs   torture
back    2
ahead   9
verb    توفي/يتوفى | مات/يموت | قضى/يقضي | قتل/يقتل | استشهد/يستشهد
noun    وفاة | مقتل | استشهاد
yes     [توفي] معتقل من أهالي البلدة تحت التعذيب
no      توفي الشاعر عن تسعين عاما

entry   trigger.tortured-fatally
class   execution
plain   عذبته حتى الموت | عذبوه حتى الموت | عذبه حتى الموت | وعذبته حتى الموت | تعذيبه حتى الموت | تعذيب حتى الموت | قضى تعذيبا | مات تعذيبا
yes     اعتقلوه و[عذبوه حتى الموت]
no      تعب حتى الموت

# Sentences of death that a group carries out; those of courts are no incident.
entry   trigger.groups-sentence
class   execution
needs   sentence
also    foe party.al-shabaab party.islamic-state party.hts party.houthis party.boko-haram
back    0
ahead   6
verb    نفذ/ينفذ
yes     [نفذ] التنظيم حكم الإعدام في خمسة رجال
no      نفذت إدارة السجن حكم الإعدام

# "Found an activist shot dead".
entry   trigger.find-slain
class   bodies
needs   slain
back    0
ahead   6
first   yes
verb    عثر/يعثر | عثر على/يعثر على | وجد/يجد
noun    عثور | العثور على
yes     [عثر على] ناشطة مقتولة داخل سيارتها
no      عثر العامل على نقود

entry   trigger.bodies
class   bodies
noun    العثور على مقبرة جماعية | عثور على مقبرة جماعية | عثور على رفات | جثة مجهولة الهوية | جثث مجهولة الهوية | جثة مجهولة | جثث مجهولة
yes     تحدث السكان عن [العثور على مقبرة جماعية] في البستان
no      وصلت سفينة مجهولة الهوية

# "The police found in two quarters six bodies": the verb and its find, whatever stands between.
entry   trigger.find-bodies
class   bodies
needs   person.body
back    3
ahead   9
noun    عثور | عثور على | العثور على
verb    عثر/يعثر | عثر على/يعثر على | وجد/يجد
yes     [عثرت] الشرطة في حيين على ست جثث لم تعرف هوية أصحابها
no      عثر الرحالة على نقوش قديمة

# Bodies brought out or in: the dead of what was told before, or found ones.
entry   trigger.remains
class   remains
needs   person.body
back    3
ahead   7
noun    انتشال
verb    انتشل/ينتشل
yes     جرى [انتشال] جثتين من النهر
no      انتشلت الرافعة سيارة من الوادي

entry   trigger.morgue
class   bodies
needs   morgue
also    person.body
back    9
ahead   4
noun    تسلم
verb    تسلم/يتسلم | استلم/يستلم | استقبل/يستقبل
yes     [تسلم] الطب العدلي جثتين
no      تسلم المستشفى أربعين جثة بعد الغارة

entry   trigger.stabbing
class   stabbing
noun    طعن | عملية طعن | حادثة طعن | هجوم بسكين | هجوم طعن | هجوم بالسلاح الأبيض | عمليات طعن
verb    طعن/يطعن
yes     أصيب حارس في [عملية طعن]
no      قدم المحامي طعنا في القرار

entry   trigger.not-appeal
guard   yes
plain   طعنا في القرار | الطعن في القرار | طعن في القرار | طعنا في الحكم | الطعن في الحكم | الطعن بالحكم | طعنا بالحكم | طعن قضائي | طعون انتخابية | طعن انتخابي | الطعن في الانتخابات | الطعن بنتائج | الطعن في نتائج | الطعن في دستورية | الطعن بدستورية | الطعن أمام المحكمة | الطعن في شرعية | تقديم الطعن | تقديم طعن | طعن في الظهر | طعنة في الظهر
yes     قدم المحامي [طعنا في القرار] أمام القضاة
no      جرح حارس في عملية طعن

entry   trigger.ramming
class   ramming
noun    عملية دهس | حادثة دهس | هجوم دهس | عمليات دهس | هجوم بالدهس
yes     أصيب جنود في [عملية دهس]

# "Ran over": an accident unless one side of a conflict does it.
entry   trigger.run-over
class   ramming
needs   party.settlers person.soldier person.gunman force
back    3
ahead   6
verb    دهس/يدهس | صدم/يصدم
yes     [دهس] مستوطن بسيارته طفلة على الطريق
no      دهس السائق قطة في الشارع

entry   trigger.injure
class   injure
verb    أصيب/يصاب | جرح/يجرح
noun    إصابة | إصابات | جرح
yes     [أصيب] ثلاثة مدنيين
no      جراح القلب الشهير زار المدينة

entry   trigger.abduction
class   abduction
noun    اختطاف | خطف | عملية خطف | عملية اختطاف | اختطافات | عمليات خطف | عمليات اختطاف | حادثة خطف | حادثة اختطاف | جريمة اختطاف | إخفاء قسري | احتجاز رهائن | أخذ رهائن | احتجاز رهينة
verb    خطف/يخطف | اختطف/يختطف
plain   وقع في الأسر | وقعوا في الأسر | تمكنوا من أسر | أسر جندي | أسر جنديين | أسر جنود | أسر عدد من | أسرت عددا | أسروا
plain   اقتادوه إلى جهة مجهولة | اقتادته إلى جهة مجهولة | اقتادوهم إلى جهة مجهولة
yes     [اختطف] مسلحون موظفا
no      ممثلة خطفت الأضواء في الحفل

# Whom a group holds it abducted, whom the police hold they arrested: the doer decides.
entry   trigger.hold
class   hold
state   yes
unless  person.body
needs   person target.students target.protesters
back    0
ahead   6
verb    احتجز/يحتجز
noun    احتجاز
yes     [احتجز] مسلحون عشرين عاملا في المصنع
no      احتجز السد كميات كبيرة من المياه

# Captured in a fight: told beside it, or all that is told.
entry   trigger.capture
class   capture
needs   person.gunman person.soldier person.officer person.member
back    0
ahead   8
plain   أسر | أسرت | وأسر | وأسرت | أسره | أسرهم | تأسر
yes     [أسرت] القوات ثلاثة مسلحين قرب الوادي
no      زار الوفد أسر الضحايا
no      قال العميد ياسر سالم إن القرية آمنة

entry   trigger.not-spotlight
guard   yes
plain   خطفت الأضواء | خطف الأضواء | يخطف الأضواء | تخطف الأضواء | خطفوا الأضواء | خطف الأنظار | خطفت الأنظار | يخطف الأنظار | تخطف الأنظار | خطف الفوز | خطفت الفوز | خطف التعادل | خطف نقاط
yes     لوحة صغيرة [خطفت الأنظار] في المعرض
no      خطف مسلحون سائقا على الطريق

entry   trigger.arrest
class   arrest
unless  contraband genre.crime
within  7
purpose yes
noun    اعتقال | اعتقالات | عملية اعتقال | عمليات اعتقال | حملة اعتقالات | حملات اعتقال | حملة اعتقال | حملة دهم واعتقال | حملة مداهمات واعتقالات | إلقاء القبض | توقيف | القبض على | القبض عليه | القبض عليها | القبض عليهم | القبض عليهما | قبض على | حملة مداهمات | وقوع في قبضة
verb    اعتقل/يعتقل | قبض على/يقبض على
plain   في قبضة الأمن | في قبضة الشرطة | في قبضة القوات الأمنية | وقع في قبضة | وقعوا في قبضة | وقع في يد القوات | تم القبض
yes     [اعتقلت] القوة ثلاثة مطلوبين
no      زار المعتقل السياسي القديم بيته

# A raid for wanted men: told beside the arrests or the fight that it led to.
entry   trigger.raid
class   raid
noun    مداهمات | مداهمة | عملية مداهمة | حملة دهم | عملية دهم | عمليات دهم | عمليات دهم وتفتيش | عملية دهم وتفتيش
verb    داهم/يداهم
yes     [داهمت] دورية منزلا في القرية
no      أدهم اسم حصان قديم

# "The intelligence service laid at dawn its hands on": the verb and "hands", whatever stands between.
entry   trigger.lay-hands
class   arrest
unless  contraband genre.crime
within  7
needs   custody
back    0
ahead   10
verb    ألقى/يلقي
noun    إلقاء
yes     [ألقت] مفارز الاستخبارات في ناحيتين القبض على مطلوبين
no      ألقى الوزير كلمة في الحفل

# "Stopped", "took": arrests when their object is wanted men.
entry   trigger.stop
class   arrest
unless  contraband genre.crime
within  7
purpose yes
needs   suspect person
back    0
ahead   7
verb    أوقف/يوقف | ضبط/يضبط | أمسك/يمسك
noun    ضبط | إيقاف
yes     [أوقف] الدرك خمسة عناصر دعم للجماعات
yes     [ضبطت] الأجهزة أربعين محكوما عليهم
no      أوقف المصنع الإنتاج يومين

# "Broke up a cell": its men are arrested.
entry   trigger.break-cell
class   arrest
needs   cell
unless  contraband genre.crime
within  7
back    0
ahead   6
verb    فكك/يفكك
yes     [فككت] السلطات خلية إرهابية من خمسة أفراد
no      فككت الورشة المحرك القديم

entry   trigger.not-stopping
guard   yes
plain   أوقف القتال | أوقفت القتال | أوقفت عمليات | أوقف عمليات | إيقاف القتال | إيقاف الحرب | ضبط النفس | بضبط النفس | لضبط النفس | ضبط الأسعار | ضبط الحدود | ضبط الأمن | ضبط السلاح | ضبط الموازنة | ضبط الأوضاع | إيقاف إطلاق | إيقاف الدعم | إيقاف العمل | إيقاف مؤقت
yes     دعا الوسطاء إلى [ضبط النفس]
no      أوقف الدرك خمسة عناصر دعم

entry   trigger.protest
class   protest
noun    مظاهرة | مظاهرتان | مظاهرتين | مظاهرات | تظاهرة | تظاهرتان | تظاهرتين | تظاهرات | وقفة احتجاجية | وقفات احتجاجية | وقفة تضامنية | وقفة غضب | مسيرة احتجاجية | مسيرات احتجاجية | مسيرة سلمية | مسيرات سلمية | مسيرة حاشدة | مسيرات حاشدة | مسيرة جماهيرية | مسيرات جماهيرية | مسيرة غاضبة | مسيرات غاضبة | مسيرة منددة | مسيرات منددة | مسيرة تضامنية | مسيرات تضامنية | مسيرة طلابية | مسيرة مليونية | مليونية | مسيرات العودة | مسيرة العودة | اعتصام | اعتصامات | إضراب عام | عصيان مدني | إضراب شامل | إضراب تجاري | إضراب عن العمل | موكب احتجاجي | مواكب احتجاجية | مواكب سلمية | تجمهر احتجاجي | تجمع احتجاجي | تجمعات احتجاجية | حملة قرع الطناجر | مسيرات ليلية
verb    تظاهر/يتظاهر | احتج/يحتج | اعتصم/يعتصم
yes     خرجت [مظاهرة] في الساحة
yes     جابت [مسيرة غاضبة] شوارع البلدة
no      قصفت مسيرة سيارة على الطريق

entry   trigger.unrest
class   protest
vague   yes
noun    احتجاجات | حراك شعبي
yes     اندلعت [احتجاجات] في المدينة
no      احتاجت المدينة إلى الماء

# A march or a stand is a protest when people go out or call for something in it.
entry   trigger.not-in-protest
guard   yes
plain   احتجاجا على | احتجاجا | واحتجاجا على
yes     غادر الضيف القاعة [احتجاجا على] كلام الوزير
no      شهدت البلدة احتجاجات ليلية

entry   trigger.march
class   protest
needs   outcry
back    4
ahead   6
noun    مسيرة | مسيرات | وقفة | وقفات | موكب | مواكب
yes     خرج الأهالي في [مسيرة] للمطالبة بالماء
yes     نظم العمال [وقفة] أمام المبنى احتجاجا على الفصل
no      اعترضت الدفاعات مسيرة فوق الميناء

# "Hundreds gathered before the ministry to demand": a gathering with its demand, whatever stands between.
entry   trigger.gather
class   protest
needs   outcry
back    0
ahead   14
verb    احتشد/يحتشد | تجمع/يتجمع | تجمهر/يتجمهر
yes     [تجمع] عشرات الطلاب أمام مقر الوزارة للمطالبة بالمنح
no      تجمعت مياه الأمطار في الحفرة

# "Protesters closed the road".
entry   trigger.block-road
class   protest
needs   roadway
also    target.protesters party.residents party.workers party.students party.protesters
back    0
ahead   7
verb    أغلق/يغلق | قطع/يقطع
noun    إغلاق | قطع
yes     [أغلق] محتجون عند الظهر الطريق الدولي
no      أغلق الجيش الطريق الدولي

# Police against a crowd.
entry   trigger.dispersal
class   dispersal
noun    تفريق المتظاهرين | فض الاعتصام | تفريق المحتجين | قمع المتظاهرين | تفريق مظاهرة | تفريق محتجين | فض اعتصام | غاز مسيل للدموع | غازات مسيلة للدموع | غاز مسيل | قنابل الغاز | قنابل الغاز المسيل | قنابل الغاز المسيل للدموع | قنابل مسيلة للدموع | قنبلة مسيلة للدموع | قنابل غاز مسيل للدموع | غاز مدمع | خراطيم المياه | مدافع المياه
yes     جرى [تفريق المتظاهرين] بالقوة
no      باعت الدولة حصة من الغاز

entry   trigger.disperse
class   dispersal
needs   target.protesters crowd
back    0
ahead   6
verb    فرق/يفرق | فض/يفض | قمع/يقمع
noun    تفريق | فض | قمع
yes     [فرقت] قوات مكافحة الشغب مئات المحتجين عند الجسر
no      فرق القانون بين الحالتين

# "Fired tear gas at": the verb and its gas, whatever stands between.
entry   trigger.gas
class   dispersal
needs   weapon.teargas
back    0
ahead   7
verb    أطلق/يطلق | استخدم/يستخدم | ألقى/يلقي
noun    إطلاق | استخدام
yes     [أطلقت] قوات مكافحة الشغب الغاز المسيل للدموع
no      استخدم الطباخ الغاز في المطبخ

# Clashes of a crowd with the police or with its opponents.
entry   trigger.standoff
class   standoff
needs   target.protesters party.youths party.protesters party.students
back    2
ahead   7
noun    مواجهات | مواجهة | صدامات | صدام | اشتباكات | اشتباك | مصادمات | احتكاكات
yes     اندلعت [مواجهات] بين الشرطة ومحتجين في الضاحية
no      تستمر المواجهات بين الجيش والمسلحين

entry   trigger.riot
class   unrest
noun    أعمال شغب | شغب | أعمال تخريب | إطارات مشتعلة | إحراق إطارات | إحراق الإطارات | إشعال الإطارات | إشعال إطارات | حرق الإطارات | حرق إطارات | اضطرابات عنيفة | رشق بالحجارة | إلقاء الحجارة | رشق الحجارة | إطارات محترقة | إطارات مشتعله | إطارات السيارات المشتعلة | إطارات السيارات المحترقة
plain   أشعلوا الإطارات | أشعلوا إطارات | أحرقوا الإطارات | أحرقوا إطارات | أضرموا النار في إطارات | أضرموا النار في الإطارات | رشقوا القوات بالحجارة | رشقوا الشرطة بالحجارة | رشقوا قوات الأمن بالحجارة | قطعوا الطريق بالإطارات
plain   اندلعت أعمال عنف | اندلاع أعمال عنف | اندلعت أعمال العنف
yes     اندلعت [أعمال شغب] في السجن
no      نشرت قوات مكافحة الشعوذة بيانا

# "Threw, at the patrol, stones and bottles": the verb and its stones, whatever stands between.
entry   trigger.throw-stones
class   unrest
needs   stone
back    0
ahead   9
verb    رشق/يرشق | رمى/يرمي | ألقى/يلقي
noun    رشق | إلقاء | رمي
yes     [رشق] محتجون مقر الحزب بالحجارة
no      رشق الموج جدار الميناء

# "Burned tyres".
entry   trigger.burn-tyres
class   unrest
needs   tyre
back    0
ahead   6
verb    أحرق/يحرق | أشعل/يشعل | أضرم/يضرم
yes     [أحرق] محتجون غاضبون إطارات السيارات
no      أحرق الطباخ يده

entry   trigger.not-riot-police
guard   yes
noun    مكافحة الشغب | قوات مكافحة الشغب | شرطة مكافحة الشغب | قوات الشغب | شرطة الشغب | عناصر مكافحة الشغب | مثيري الشغب | مثيري شغب | مثيرو الشغب | قوة مكافحة الشغب
yes     تقدمت [قوات مكافحة الشغب] نحو الجسر
no      اندلعت أعمال شغب في السجن

entry   trigger.brawl
class   riot
noun    شجار | شجار عنيف | مشاجرة | مشاجرة جماعية | مشاجرة عشائرية | مشاجرات | عراك | عراك جماعي | اقتتال عشائري | نزاع عشائري | نزاع قبلي | اشتباك عشائري | اشتباكات عشائرية | اشتباكات قبلية | صراع قبلي | عنف طائفي | عنف قبلي | اعتداء جماعي | سحل
yes     جرح أربعة في [مشاجرة جماعية] بين عائلتين
no      تشاجر الوزيران على الصلاحيات

entry   trigger.foil
class   foil
unless  contraband
within  7
noun    إحباط | إفشال | إحباط هجوم | إحباط محاولة | إبطال مفعول | تفكيك خلية | عملية تفجير فاشلة | محاولة تفجير فاشلة | هجوم فاشل | تفجير مسيطر عليه | تفجير تحت السيطرة
plain   أبطلت مفعول | أبطل مفعول | أبطلوا مفعول | يبطل مفعول | تبطل مفعول | تدمير عجلات مفخخة | تدمير سيارات مفخخة | تدمير عجلة مفخخة | تدمير سيارة مفخخة | تدمير عبوات | تدمير مسيرة
verb    أحبط/يحبط | أفشل/يفشل | أجهض/يجهض
yes     [أحبطت] القوات هجوما على الموقع
no      هبط سعر القمح في السوق

# Bombs found, taken apart, blown up by those who found them.
entry   trigger.defuse
class   foil
purpose yes
needs   bomb
back    6
ahead   10
noun    تفكيك | إتلاف | نزع | رفع | معالجة | إبطال | تعامل مع | إزالة | اكتشاف وتفجير | كشف وتدمير | اكتشاف وتدمير | كشف وتفجير | ضبط وتدمير | ضبط وتفجير | العثور على وتفجير | اكتشاف وتفكيك | رصد وتفكيك
verb    فكك/يفكك | أبطل/يبطل | نزع/ينزع | تعامل مع/يتعامل مع | عالج/يعالج | أتلف/يتلف | أزال/يزيل
yes     [فككت] الفرق الهندسية عبوة ناسفة
yes     أعلن البيان [كشف وتدمير] أربع قنابل تقليدية
no      فككت الورشة المحرك القديم

entry   trigger.discover
class   foil
purpose yes
needs   bomb
back    6
ahead   5
noun    كشف | اكتشاف
verb    اكتشف/يكتشف | كشف/يكشف
yes     [اكتشفت] دورية راجلة لغمين عند السياج
no      كشفت التحقيقات أسماء المتهمين

entry   trigger.controlled-blast
class   foil
needs   defusal
back    8
ahead   12
noun    تفجير
verb    فجر/يفجر
yes     جرى [تفجير] تسع عبوات كانت معدة لاستهداف الدوريات
no      فجر المهاجم عبوة عند المدخل

# "Destroyed a drone, a car bomb on its way": prevented, when what was destroyed was on its way to strike.
entry   trigger.destroy-weapon
class   intercept
needs   weapon.drone weapon.boat weapon.car-bomb weapon.ballistic weapon.truck weapon.cruise weapon.house weapon.explosive
first   yes
bare    yes
back    0
ahead   6
noun    تدمير
verb    دمر/يدمر | أعطب/يعطب
yes     [دمرت] الدفاعات طائرة مسيرة فوق البحر
no      دمر المهاجم المقر بسيارة مفخخة
no      دمر القصف مخزنا للحبوب

entry   trigger.not-smuggling
class   none
guard   yes
plain   أحبطت محاولة تهريب | أحبط محاولة تهريب | أحبطوا محاولة لتهريب | إحباط محاولة تهريب | إحباط تهريب | أحبطت تهريب | إحباط عملية تهريب | أحبطت محاولة لتهريب
yes     [إحباط محاولة تهريب] سجائر في الميناء

entry   trigger.intercept
class   intercept
noun    اعتراض | إسقاط | إسقاط طائرة | إسقاط مسيرة | إسقاط طائرة مسيرة | إسقاط صاروخ | اعتراض صاروخ | اعتراض صواريخ | اعتراض وتدمير | تصدي | التصدي ل
verb    اعترض/يعترض | أسقط/يسقط | تصدى/يتصدى
plain   اعترضت ودمرت | اعترض ودمر | تم إسقاط
needs   weapon.drone weapon.rocket weapon.katyusha weapon.grad weapon.ballistic weapon.cruise weapon.surface weapon.tomahawk weapon.aircraft weapon.helicopter weapon.jet weapon.boat weapon.shell weapon.mortar weapon.car-bomb weapon.truck-bomb weapon.molotov weapon.antiair
ahead   6
yes     [اعترضت] الدفاعات صاروخا
no      اعترض النواب على مشروع القانون

# "The group brought down, at noon, an American plane": the verb and its plane, whatever stands between.
entry   trigger.shot-down
class   intercept
needs   plane
back    0
ahead   6
verb    أسقط/يسقط
yes     [أسقطت] الجماعة طائرة استطلاع فوق الجبل
no      أسقط البرلمان مشروع القانون

# Air defences that met what they do not name.
entry   trigger.hostile-targets
class   intercept
plain   تصدت لأهداف معادية | تتصدى لأهداف معادية | التصدي لأهداف معادية | تصدي لأهداف معادية | تصدت لأهداف جوية | التعامل مع أهداف معادية | تصدت لهدف معاد | اعترضت أهدافا جوية | اعترضت أهدافا معادية | إسقاط أهداف معادية | إسقاط هدف جوي | اعترضت هدفا جويا | اعتراض هدف جوي
yes     [تصدت لأهداف معادية] فوق المدينة
no      اعترض النواب على المشروع

entry   trigger.seize
class   seize
needs   weapon
unless  possession
noun    ضبط | عثور | عثور على | العثور على | ضبط مخبأ | ضبط كدس | ضبط منصة | عثور على منصة | عثور على كدس | مصادرة | ضبط شحنة | عثور على مخبأ | كدس عتاد | كدس للعتاد | مخبأ للأسلحة | مخزن أسلحة | كدس أسلحة | كشف مخبأ | كشف مخبإ | ضبط ورشة | ضبط معمل
verb    ضبط/يضبط | صادر/يصادر | عثر/يعثر | عثر على/يعثر على
yes     [ضبط مخبأ] للعبوات في البستان
no      ضبط الموظف ساعته

entry   trigger.not-issued
guard   yes
plain   صادر عن | الصادر عن | صادر من | الصادر من | صادر في | الصادر في | صادر يوم | الصادر اليوم | صادرا عن
yes     وجاء في بيان [صادر عن] القيادة
no      صادر الجيش أسلحة من المنزل

entry   trigger.regain
class   regain
purpose yes
noun    تحرير | استعادة السيطرة | استعادة | سيطرة كاملة | بسط السيطرة | تطهير | استرداد | استرجاع
verb    استعاد/يستعيد | حرر/يحرر | طهر/يطهر | استرجع/يسترجع | استرد/يسترد
needs   place
yes     [استعادت] القوات البلدة
no      استعاد المريض وعيه

# "Drove the militants out of the town".
entry   trigger.drive-out
class   regain
object  yes
needs   person.gunman foe
also    place
purpose yes
back    0
ahead   5
noun    طرد | دحر
yes     تمكنت القوات من [طرد] المتمردين من البلدة
no      قررت العاصمة طرد دبلوماسيين من السفارة

entry   trigger.drove-out
class   regain
needs   person.gunman foe
also    place
back    0
ahead   5
verb    طرد/يطرد | دحر/يدحر
yes     [طردت] القوات المتمردين من بلدة حمص
no      طردت الشركة عشرين موظفا

entry   trigger.takeover
class   takeover
purpose yes
state   yes
noun    سيطرة على | سقوط مدينة | استيلاء على | الاستيلاء على
verb    سيطر/يسيطر | استولى/يستولي
plain   أحكم سيطرته | أحكمت سيطرتها | أحكموا سيطرتهم | فرض سيطرته | فرضت سيطرتها | فرضوا سيطرتهم | بسط سيطرته | بسطت سيطرتها | بسطوا سيطرتهم | بسط سيطرتها | فرض سيطرتها | إحكام سيطرتها | إحكام سيطرته | إحكام السيطرة على | بسط السيطرة على | فرض السيطرة على | وسع سيطرته | وسعت سيطرتها | باتت تحت سيطرة | أصبحت تحت سيطرة | باتت بيد | باتت في قبضة | باتت تحت السيطرة | وقعت تحت سيطرة | صارت تحت سيطرة | بسيطرة | بسط سيطرة | فرض سيطرة
needs   place
yes     [سيطر] المسلحون على البلدة
no      سكن النازحون في مناطق تسيطر عليها الجماعة غرب حلب

entry   trigger.destruction
class   destruction
noun    إضرام النار | إضرام النيران | تفجير منزل | تفجير منازل | إحراق منازل | تدمير منزل | نسف | تفجير مرقد | تفجير ضريح | تفجير مزار | تفجير جسر
plain   أشعلوا النار | أشعلوا فيها النيران | أشعلوا النيران | أضرموا النار | أضرموا النيران | أشعل النار | أضرمت النيران | أضرم النار
verb    أحرق/يحرق | أضرم/يضرم | نهب/ينهب | هدم/يهدم | نسف/ينسف | جرف/يجرف
yes     [إحراق منازل] في القرية
no      احترق الطعام في المطبخ

# "The settlers set, at night, fire to": the verb and its fire, whatever stands between.
entry   trigger.set-fire
class   destruction
needs   blaze
back    0
ahead   6
verb    أشعل/يشعل | أضرم/يضرم
noun    إشعال | إضرام
yes     [أشعل] مستوطنون النار في مسجد القرية
no      أشعل الفوز حماسة الجمهور

# Houses, shrines and bridges blown up by those who hold the ground: pulled down with a charge.
entry   trigger.blow-up
class   destruction
needs   house
also    party force
back    0
ahead   5
verb    فجر/يفجر | نسف/ينسف
yes     [فجرت] قوات الحصار منزل أسير في البلدة
no      فجر اللاعب مفاجأة في النهائي

# Bulldozers and tents that an occupier takes away.
entry   trigger.confiscate
class   destruction
needs   property
also    party.occupation-forces party.israeli-army party.settlers
back    0
ahead   6
verb    صادر/يصادر
noun    مصادرة
yes     [صادرت] قوات الاحتلال جرافة في القرية
no      صادرت البلدية بضائع الباعة

# Trees, crops and greenhouses pulled out.
entry   trigger.uproot
class   destruction
needs   grove
back    0
ahead   9
verb    اقتلع/يقتلع | قطع/يقطع | كسر/يكسر | قلع/يقلع | أتلف/يتلف | خرب/يخرب | اجتث/يجتث
noun    اقتلاع | تقطيع | تكسير | قطع | إتلاف | اجتثاث
yes     [اقتلع] مستوطنون خمسين شجرة زيتون في القرية
no      قطع المسافر مئة كيلومتر

# Houses, cars and money taken from their owners.
entry   trigger.grab
class   destruction
needs   property
back    0
ahead   7
first   yes
verb    استولى/يستولي | سلب/يسلب | سطا/يسطو
noun    استيلاء | الاستيلاء | سلب
yes     [استولى] عناصر الفصيل على منزل رجل مهجر
no      استولى المسلحون على التلة

# Windows and cars smashed.
entry   trigger.smash
class   ruin
needs   pane
back    0
ahead   7
verb    حطم/يحطم | هشم/يهشم | كسر/يكسر
noun    تحطيم | تهشيم | تكسير
yes     [حطموا] زجاج أربع سيارات
no      حطم العداء الرقم القياسي

# Burning, looting, pulling down: the outcome of what was told before, or all that is told.
entry   trigger.ruin
class   ruin
noun    إحراق | حرق | نهب | هدم | تجريف | تخريب | سلب ونهب | هدم منزل | هدم منازل
yes     أسفر الهجوم عن [حرق] ثلاثة منازل
no      تحرك الموكب نحو المدينة

entry   trigger.agreement
class   agreement
noun    اتفاق هدنة | اتفاق وقف إطلاق النار | وقف إطلاق النار | هدنة | اتفاق تهدئة | اتفاق تبادل أسرى | صفقة تبادل | تبادل أسرى | اتفاق يقضي | اتفاقية هدنة | اتفاق مصالحة
plain   وقف لإطلاق النار | وقفا لإطلاق النار | وقفا مؤقتا لإطلاق النار | وقف مؤقت لإطلاق النار | وقفا فوريا لإطلاق النار | وقف فوري لإطلاق النار | وقفا دائما لإطلاق النار | وقفا شاملا لإطلاق النار | وقف شامل لإطلاق النار | توصلوا إلى تفاهم | توصل إلى تفاهم | توصلوا إلى اتفاق | التوصل إلى اتفاق | التوصل إلى تفاهم | التوصل لاتفاق | التوصل إلى الاتفاق | توصل إلى اتفاق | توصلا إلى اتفاق | توصلت إلى اتفاق | وقعا اتفاقا
yes     أعلن الجانبان [هدنة] في المدينة

# "The elders reached, after talks, an agreement"; "the two sides exchanged prisoners".
entry   trigger.reach-deal
class   agreement
needs   deal
back    0
ahead   8
verb    توصل/يتوصل
yes     [توصل] وجهاء البلدة مع اللجنة الأمنية إلى اتفاق
no      وصل المسافر إلى المحطة

entry   trigger.swap
class   agreement
needs   captive
back    0
ahead   7
verb    تبادل/يتبادل
yes     [تبادل] الطرفان عشرين أسيرا
no      تبادل الوزيران التهاني

entry   trigger.withdrawal
class   withdrawal
needs   place
noun    انسحاب | إعادة انتشار | انسحاب كامل
verb    انسحب/ينسحب
plain   أكملت انسحابها | أكمل انسحابه | أنهت انسحابها | أكملت انسحابها بالكامل
yes     أعلن عن [انسحاب] القوات من القاعدة

# "The forces spread out anew".
entry   trigger.redeploy
class   withdrawal
needs   deployment
back    0
ahead   5
verb    أعاد/يعيد
yes     [أعادت] القوات انتشارها حول المطار
no      أعاد الطالب الكتاب

entry   trigger.surrender
class   surrender
needs   person foe
back    3
ahead   5
verb    استسلم/يستسلم
noun    استسلام
yes     [استسلم] عشرات المسلحين للقوات عند الجسر
no      استسلم الفريق في الشوط الثاني

# Who joins a group, or founds one.
entry   trigger.pledge
class   surrender
needs   foe force
back    0
ahead   7
verb    بايع/يبايع
noun    مبايعة | بيعة
yes     [بايع] فصيل في الجبل تنظيم الدولة
no      باع الفلاح غلته

entry   trigger.found-group
class   surrender
noun    تشكيل فصيل | تأسيس فصيل | تشكيل غرفة عمليات | تأسيس غرفة عمليات | تشكيل جيش | اندماج فصائل | اندماج الفصائل | توحد فصائل | تشكيل مجلس عسكري | حل نفسه | حل نفسها
yes     أعلنوا [تشكيل فصيل] جديد في السهل
no      اندمجت الشركتان في شركة

# Ground handed over without a fight.
entry   trigger.hand-over
class   transfer
needs   handover
also    force party
back    0
ahead   9
verb    تسلم/يتسلم | سلم/يسلم | استلم/يستلم
noun    تسليم | تسلم | استلام
yes     [تسلمت] قوات الحرس مواقع كانت بيد الفصائل
no      تسلم اللاعب الكأس

entry   trigger.give-up
class   surrender
needs   himself
back    0
ahead   9
verb    سلم/يسلم
yes     [سلم] إرهابي مسلح نفسه للسلطات العسكرية
no      سلم الوزير الجوائز للفائزين

# Soldiers who leave their army for the other side.
entry   trigger.defect
class   surrender
needs   person force
back    2
ahead   6
verb    انشق/ينشق
noun    انشقاق | انشقاقات
yes     [انشق] ضابطان وستة جنود عن الجيش في البلدة
no      انشقت الأرض بعد الزلزال

entry   trigger.truce-end
class   withdrawal
plain   انتهاء هدنة | انتهاء الهدنة | إنهاء الهدنة | انهيار الهدنة | انهيار وقف إطلاق النار | إنهاء وقف إطلاق النار | انتهاء العمل بالهدنة | انتهاء المهام القتالية | إنهاء المهام القتالية | انتهاء المهمة القتالية | انتهاء الدور القتالي | إنهاء هدنة | إنهاء العمل بالهدنة | انهيار هدنة | خرق الهدنة | انتهاء مدة الهدنة
yes     أعلن الفصيل [انتهاء الهدنة] مع القوات

entry   trigger.not-withdrawal
class   none
guard   yes
plain   الانسحاب من الاتفاق | الانسحاب من الاتفاقية | الانسحاب من الاتفاق النووي | انسحاب الولايات المتحدة من الاتفاق | انسحاب واشنطن من الاتفاق | انسحاب بلاده من الاتفاق | انسحاب أميركا من الاتفاق | انسحبت من الاتفاق | انسحب من الاتفاق | الانسحاب الأمريكي من الاتفاق | الانسحاب الأميركي من الاتفاق | الانسحاب من الاتحاد | الانسحاب من البطولة | انسحب من السباق | الانسحاب من الانتخابات | انسحابه من الانتخابات | انسحب من المباراة | انسحبت الولايات المتحدة من | الانسحاب من المعاهدة
yes     قرر الوفد [الانسحاب من الاتفاق] التجاري

entry   trigger.base
class   base
noun    إنشاء قاعدة عسكرية | إقامة قاعدة عسكرية | بناء قاعدة عسكرية | إنشاء نقطة عسكرية | إقامة نقطة مراقبة | إنشاء نقطة مراقبة
plain   أنشأت قاعدة | أقامت قاعدة | أنشأت نقطة | أقامت نقطة مراقبة
yes     بدأت القوات [إنشاء نقطة عسكرية] قرب البلدة

# "The forces set up, at dawn, a new post": the verb and its post, whatever stands between.
entry   trigger.set-up
class   base
needs   outpost
back    0
ahead   7
verb    أنشأ/ينشئ | أقام/يقيم | استحدث/يستحدث | ثبت/يثبت | شيد/يشيد
noun    إنشاء | إقامة | استحداث | تثبيت
plain   أنشأت | أنشأوا | أنشؤوا
yes     [أقامت] القوات المتحالفة فجرا نقطة عسكرية على التل
no      أقامت الجمعية حفلا خيريا

entry   trigger.sexual
class   sexual
noun    اغتصاب | عنف جنسي | اعتداء جنسي | اعتداءات جنسية | عمليات اغتصاب
verb    اغتصب/يغتصب
yes     وثقت المنظمة حالة [اغتصاب] في المخيم
no      اغتصاب السلطة جريمة سياسية

entry   trigger.not-usurpation
guard   yes
plain   اغتصاب السلطة | اغتصاب الحكم | اغتصاب الأرض | اغتصاب الأراضي | اغتصاب الحقوق | اغتصاب الشرعية | اغتصاب فلسطين | اغتصب السلطة | اغتصبوا السلطة | اغتصبت السلطة
yes     ذكر الكاتب [اغتصاب السلطة] قبل عقود
no      وثقت المنظمة حالة اغتصاب في المخيم

entry   trigger.generic
class   generic
noun    عملية | حادث | حادثة | عملية عسكرية | عملية أمنية | حادث أمني | حادثين
yes     وقع [الحادث] مساء

entry   trigger.threat
class   threat
noun    تهديد | تهديدات
verb    هدد/يهدد | توعد/يتوعد
yes     [هدد] الفصيل باستهداف القواعد
no      هدأت الأوضاع في المدينة

entry   trigger.visit
class   visit
verb    زار/يزور
noun    زيارة سرية
plain   أجرى زيارة | في زيارة | وصل في زيارة
yes     [زار] القائد العسكري المدينة

# Words that complete a verb of an act: what is fired, found, dispersed, defused.

entry   gunfire.word
noun    نار | نيران | رصاص | رصاصة | رصاصتان | رصاصتين | رصاصات | طلقة | طلقتين | طلقات | أعيرة | أعيرة نارية | عيارات | عيارات نارية | عيارا | وابل | زخات | رشاشات | أسلحة رشاشة | نيران أسلحته | نيران أسلحتهم
yes     فتحوا [النار] عليه من سيارة
no      أنار المصباح الطريق

entry   possession.word
plain   بحوزته | بحوزتهم | بحوزتها | بحوزتهما | بحوزة | بحيازته | بحيازتهم | معه | معهم | معها | معهما | في حوزته | في حوزتهم | في حوزة | لديه | لديهم
yes     ضبط [بحوزته] مسدس
no      حاز الفريق الكأس

entry   contraband.word
noun    تهريب | هجرة غير | هجرة سرية | هجرة غير شرعية | هجرة غير نظامية | مخدرات | حشيش | كبتاغون | كوكايين | هيروين | سجائر | صفقة
yes     أحبطت الجمارك محاولة [تهريب] ذهب
no      هرب السجناء من النافذة

entry   contraband.not
guard   yes
plain   تهريب أسلحة | تهريب السلاح | تهريب سلاح | تهريب صواريخ | تهريب ذخائر | تهريب متفجرات | لتهريب أسلحة | تهريب الأسلحة | لتهريب السلاح | تهريب شحنة أسلحة
yes     أحبطت البحرية [تهريب أسلحة] إلى الجماعة
no      أحبطت الجمارك تهريب ذهب

entry   morgue.word
noun    طب عدلي | طب شرعي | مشرحة | ثلاجة الموتى | طبابة عدلية | دائرة الطب العدلي | ثلاجة المستشفى
yes     وصلت إلى [المشرحة] جثتان
no      شرح المعلم الدرس

entry   custody.word
name    القبض
yes     ألقي عليه [القبض] في المحطة
no      قبضة اليد

entry   suspect.word
noun    مطلوب+ | مطلوبون | متهم+ | متهمون | محكوم | محكوما | محكومين | محكوم عليهم | محكوما عليهم | مشتبه | مشتبها | مشتبه به | مشتبه بهم | مشتبها به | مشتبها بهم | مشتبه فيه | مشتبه فيهم | إرهابي | إرهابيا | إرهابيين | إرهابيان | عنصر | عنصرا | عنصرين | عناصر | خلية | خلايا | شبكة | مسلح | مسلحا | مسلحين | مهرب+ | مهربين | داعشي | داعشيا | مجرم+ | تاجر مخدرات | شخص | شخصا | شخصين | أشخاص | شخصان | شاب | شابا | شابين | شبان | جان | الجاني | جناة | الجناة | منفذ | منفذي | قيادي | قياديا | قياديين | مروج | إرهابيتين | مواطن | مواطنا | مواطنين | فلسطينيا | فلسطينيين | ناشط | ناشطا | ناشطين | صحفي | صحفيا | رجل | رجلا | رجلين | تكفيري+ | تكفيريين | خاطف+ | ناشطة | محتج+ | محتجين | متظاهرين | صحفيين | طالبا | طلاب
yes     أوقفت الدورية [مشتبها به] عند المدخل
no      اتهم الوزير خصومه

entry   crowd.word
noun    مظاهرة | مظاهرات | تظاهرة | تظاهرات | مسيرة | مسيرات | اعتصام | اعتصامات | احتجاج | احتجاجات | وقفة | وقفة احتجاجية | مصلين | حشد من | تجمع | تجمعات
yes     فضت القوات [الاعتصام] فجرا
no      ظهر الوزير على الشاشة

entry   outcry.word
noun    احتجاج | تنديد | استنكار | رفض | تضامن | مطالبة | غضب | شعارات | هتافات | لافتات
verb    خرج/يخرج | نظم/ينظم | شارك/يشارك | جاب/يجوب | طالب/يطالب | ندد/يندد | هتف/يهتف | احتشد/يحتشد | رفع/يرفع | انطلق/ينطلق | سار/يسير
plain   للمطالبة | مطالبين | تنديدا | احتجاجا | رفضا | تضامنا | منددين | رافعين | مرددين | دعما | تأييدا | احتجاجا على | للاحتجاج | للتنديد | للتعبير عن | مطالبين | دعت إليها | دعت إليه | استجابة لدعوة | ونصبوا الخيام
yes     كتبوا رسالة [للمطالبة] بأجورهم
no      كتب الشاعر قصيدة جديدة

entry   bomb.word
noun    عبوة | عبوتان | عبوتين | عبوات | قنبلة | قنبلتان | قنبلتين | قنابل | لغم | لغما | لغمان | لغمين | ألغام | مفخخة | مفخخات | مفخخ | متفجرات | مواد متفجرة | جسم متفجر | أجسام متفجرة | جسم مشبوه | أجسام مشبوهة | جسم غريب | أجسام غريبة | مخلفات حربية | مقذوف حربي | مقذوفات حربية | قذيفة غير منفجرة | صاروخ غير منفجر | حزام ناسف | أحزمة ناسفة | سيارة مفخخة | سيارات مفخخة | سيارة ملغومة | عجلة مفخخة | عربة مفخخة | عربات مفخخة | طرد مفخخ | مخبأ للأسلحة | مخبأ للأسلحة والذخيرة | مخبأ أسلحة | كدس للعتاد | مخازن أسلحة | معمل لتفخيخ | ورشة لتفخيخ | ورشة تفخيخ | معمل تفخيخ | معمل لتصنيع العبوات | طائرة بدون طيار معادية
yes     رفع الخبراء [لغمين] من الحقل
no      لغة الحوار

entry   defusal.word
plain   معدة | معدا | معدة ومجهزة | كانت معدة | معدة للتفجير | كانت تستهدف | كانت مزروعة | كانت مجهزة | مجهزة للتفجير | تحت السيطرة | مسيطر عليه | بشكل آمن | موقعيا | خبراء المتفجرات | خبير المتفجرات | خبير متفجرات | الفرق الهندسية | الجهد الهندسي | الهندسة العسكرية | مفرزة معالجة | معالجة القنابل | مكافحة المتفجرات | كتيبة الهندسة | مفارز الهندسة | العثور على | عثر على | عثر عليها
yes     فكك الخبراء قنبلة [معدة للتفجير]
no      أعدت اللجنة تقريرها

entry   assault.word
noun    هجوم | هجوما | هجومين | هجمات | هجمة | محاولة | محاولات | تقدم | زحف | زحوفات | زحفين | تسلل | اعتداء | عدوان | غزوة | تعرض
yes     رد الجنود [محاولة] جديدة لدخول التلة
no      هاجر الشاب إلى الشمال

entry   axis.word
noun    جبهة | جبهات | محور | محاور | ميليشيا | مليشيا | ميليشيات | مواقع | تلال | تلة | جبال | مرتفعات | معارك | اشتباكات | قوات | قوة | التحالف | دبابات | آليات | بلدة | قرية | مدينة | عمق
yes     استمر القتال على [جبهتين] شمالا
noun    جبهتان | جبهتين
no      جاب السائح المتاحف

entry   foe.word
noun    متمرد+ | متمردون | إرهابيين | إرهابيون | مسلحين | مسلحون | مسلحو | مسلحي | حوثيين | حوثيون | حوثي | ميليشيا | مليشيا | ميليشيات | مليشيات | تنظيم داعش | دواعش | متشددين | متشددون | تنظيم الدولة | انفصاليين | مرتزقة | مقاتلي | مقاتلين | مقاتلو | عناصر داعش | عناصر التنظيم
name    داعش | الحوثيين | الحوثيون | طالبان | القاعدة | التنظيم | الميليشيا | المليشيا | المقاتلين
yes     طردت القوات [المتمردين] من الوادي
no      مارد القصة القديمة

entry   himself.word
name    نفسه | نفسها | أنفسهم | نفسيهما | نفسهما | أسلحتهم | أسلحته | أسلحتها | سلاحه | سلاحها | سلاحهم
yes     سلم المطلوب [نفسه] للشرطة
no      تنفس الغواص بصعوبة

entry   outpost.word
noun    قاعدة عسكرية | قواعد عسكرية | نقطة عسكرية | نقاط عسكرية | نقطة مراقبة | نقاط مراقبة | نقطة تمركز | ثكنة عسكرية | ثكنة | معسكر | معسكرا | معسكرات | حاجز عسكري | حاجزا عسكريا | حاجز أمني | حاجزا أمنيا | مقر عسكري | مقرا عسكريا | مهبط للمروحيات | مهبط طائرات | موقع عسكري | موقعا عسكريا
yes     أنشأ الجيش [نقطة مراقبة] على التل
no      بنى الأهالي مدرسة

entry   grove.word
noun    أشجار | شجرة | أشتال | شتلة | شتلات | غراس | غرسة | محاصيل | محصول | كروم | دوالي | بساتين | بيارات | دفيئات | دفيئة | مزروعات
yes     اقتلع المستوطنون [أشجارا] مثمرة
no      جرى الماء في الساقية

entry   property.word
noun    منزل+ | منازل | بيت+ | بيوت | شقة | شقق | عقار+ | عقارات | محل+ | محلات | محال | متجر+ | متاجر | مزرعة | مزارع | سيارة | سيارات | مركبة | مركبات | شاحنة | شاحنات | جرار+ | جرارات | أموال | مبلغ+ | ممتلكات | محتويات | مواش | أغنام | رؤوس الأغنام | محصول | محاصيل | مساعدات | صهريج+ | صهاريج | دراجة نارية | دراجات نارية | أثاث | مجوهرات | هواتف | بضائع | مستودع+ | مستودعات | دينار | ريال | دولار | ملايين | مليون | جرافة | جرافات | حفار | حفارة | خيمة | خيام | مضخة | مضخات | معدات زراعية
yes     استولى عناصر الفصيل على [منازل] المهجرين
no      نزل المسافر عند المحطة

entry   torture.word
noun    تعذيب
yes     مات السجين تحت [التعذيب]
no      شرب ماء عذبا

entry   pane.word
noun    زجاج | نوافذ | واجهات | مركبة | مركبات | سيارة | سيارات | محال | محلات | ممتلكات | شواهد قبور | قبور | كاميرات | أبواب
yes     حطم المهاجمون [زجاج] الحافلة
no      تزوج الأمير

entry   roadway.word
noun    طريق | طرق | طريقا | طرقا | جسر | جسورا | جسرا | شارع | شوارع | أوتوستراد | مدخل | مداخل | مبنى | بوابة | بوابات | حقل | ميناء
yes     قطع المحتجون [الطريق] عند المفرق
no      أشرق الصباح على القرية

entry   stone.word
noun    حجارة | حجر | زجاجات فارغة | زجاجات حارقة | زجاجات مياه | عصي
yes     رشقوا المقر بـ[الحجارة]
no      هاجر الطبيب إلى الشمال

entry   blaze.word
noun    نار | نيران | حريق
yes     أشعل المستوطنون [النار] في المسجد
no      حرق الطباخ يده

entry   house.word
noun    منزل+ | منازل | بيت+ | بيوت | بناية | بنايات | عمارة | جسر | جسور | مسجد | مساجد | كنيسة | كنائس | ضريح | أضرحة | مرقد | مراقد | قبة | مقام | مئذنة | تمثال | معبد | مدرسة
yes     فجر التنظيم [ضريح] شيخ في القرية
no      بنى النحل خلية

entry   handover.word
noun    مواقع | مواقعها | مواقعه | قاعدة | قواعد | معسكر | معسكرات | مقر+ | مقار | نقاط | نقطة | حاجز | حواجز | مناطق | منطقة | ملف أمني | ملف الأمن | مسؤولية أمن | مدينة | بلدة | قرية | مطار | ميناء | معبر | ثكنة
yes     سلمت الفصائل [مواقعها] للجيش
no      وقع الحادث قرب الجامع

entry   plane.word
noun    طائرة | طائرتين | طائرات | مروحية | مروحيتين | مروحيات | مقاتلة | مقاتلات | مسيرة | مسيرات | مسيرتين | صاروخ | صاروخين | صواريخ
yes     أسقطوا [طائرة] فوق الوادي
no      طار الحمام من السطح

entry   tyre.word
noun    إطارات | إطارات السيارات | عجلات مطاطية | دواليب
yes     أحرقوا [إطارات السيارات] وسط الطريق
no      إطار اللوحة جميل

entry   slain.word
noun    مقتولا | مقتول+ | مقتولين | مذبوح+ | مذبوحا | مشنوق+ | مشنوقا | مخنوقا
yes     وجدوا الحارس [مقتولا] في بيته
no      قاتل الجندي بشجاعة

entry   sentence.word
noun    حكم الإعدام | حكما بالإعدام | أحكام الإعدام | حكم الموت
yes     نفذوا [حكم الإعدام] في الساحة
no      حكم المباراة غاب

entry   cell.word
noun    خلية إرهابية | خلايا إرهابية | خلية | خلايا | شبكة إرهابية | شبكة تجسس
yes     فككوا [خلية] كانت تخطط لهجوم
no      خلا الشارع من المارة

entry   deal.word
noun    اتفاق | اتفاقا | تفاهم | تفاهمات | هدنة | تسوية | صلح | مصالحة
yes     توصلوا إلى [تفاهم] في البلدة
no      وفق المدرب في اختياره

entry   captive.word
noun    أسير+ | أسرى | أسيرا | محتجز+ | محتجزين | جثامين | جثث | سجناء | رهائن
yes     تبادلوا [أسرى] عند المعبر
no      سار الناس في الشارع

entry   deployment.word
noun    انتشار | تموضع | تمركز
yes     أعادوا [انتشارهم] في التلال
no      نشر الكاتب مقالا
