# Times: weekdays, months of every calendar in use, parts of day, units, the words that date one time by another,
# and names that only look like times. Attributes: class (what the word does), number, and what the class needs.

entry   time.weekday.monday
class   weekday
number  1
name    الاثنين | الإثنين | الأثنين | الاتنين
yes     وصل الوفد [الاثنين] إلى المدينة
no      سوق الاثنين مكتظة بالباعة

entry   time.weekday.tuesday
class   weekday
number  2
name    الثلاثاء | الثلاثا | الثلثاء
yes     بدأ الاجتماع [الثلاثاء] في العاصمة
no      احترق متجر في سوق الثلاثاء

entry   time.weekday.wednesday
class   weekday
number  3
name    الأربعاء | الاربعا
yes     عاد الوزير [الأربعاء] من جولته
no      سوق الأربعاء مدينة مغربية

entry   time.weekday.thursday
class   weekday
number  4
name    الخميس
yes     اختتمت القمة [الخميس] أعمالها
no      زار الوالي مدينة خميس مشيط

entry   time.weekday.friday
class   weekday
number  5
name    الجمعة
yes     خرجت مسيرة [الجمعة] في الحي القديم
no      أم المصلين في صلاة الجمعة إمام المسجد

entry   time.weekday.saturday
class   weekday
number  6
name    السبت
yes     تساقط المطر [السبت] على الساحل
no      سوق السبت بلدة في الجبل

entry   time.weekday.sunday
class   weekday
number  7
name    الأحد
yes     أغلقت المدارس [الأحد] أبوابها
no      انتقل الباعة إلى سوق الأحد

entry   time.month.january
class   month
calendar gregorian
number  1
name    يناير | كانون الثاني | كانون ثاني | كانون ثان | كانون2 | جانفي | جانفيي | ينّاير
yes     بدأت الدورة في [يناير] من تلك السنة

entry   time.month.february
class   month
calendar gregorian
number  2
name    فبراير | شباط | فيفري | فبرائر
yes     افتتح المعرض في [شباط] كعادته
no      سيطر الفصيل على بلدة شباطية

entry   time.month.march
class   month
calendar gregorian
number  3
name    آذار | اذار
yes     ينتهي العقد في [آذار] كما هو مقرر

entry   time.month.april
class   month
calendar gregorian
number  4
name    أبريل | نيسان | إبريل | أفريل | ابريل
yes     تهطل الأمطار في [نيسان] على السهل
no      اشترى سيارة نيسان باترول

entry   time.month.may
class   month
calendar gregorian
number  5
name    مايو | أيار | ايار
yes     أعلنت النتائج في [أيار] بحضور الأهالي

entry   time.month.june
class   month
calendar gregorian
number  6
name    يونيو | حزيران | جوان | يونيه | يونية
yes     تبدأ العطلة في [حزيران] من كل سنة

entry   time.month.july
class   month
calendar gregorian
number  7
name    يوليو | تموز | جويلية | يوليوز | يوليه | جويليا
yes     اشتد الحر في [تموز] وانقطع الماء
no      اجتمعت لجنة حي تموز في المركز

entry   time.month.august
class   month
calendar gregorian
number  8
name    أغسطس | غشت | اغسطس | أوغسطس
yes     سافر الوفد في [أغسطس] إلى الخارج

entry   time.month.september
class   month
calendar gregorian
number  9
name    سبتمبر | أيلول | شتنبر | سيبتمبر | ايلول
yes     تفتح المدارس في [أيلول] أبوابها

entry   time.month.october
class   month
calendar gregorian
number  10
name    أكتوبر | تشرين الأول | تسرين الأول | تشرين1 | تشرين أول | تشرين الاول | اكتوبر | أوكتوبر
yes     أقيم المهرجان في [تشرين الأول] كالمعتاد
no      حرب تشرين التحريرية في ذاكرة الناس

entry   time.month.november
class   month
calendar gregorian
number  11
name    نوفمبر | تشرين الثاني | تسرين الثاني | تشرين2 | تشرين ثاني | تشرين ثان | نونبر
yes     وقع العقد في [نوفمبر] لدى الوزارة

entry   time.month.december
class   month
calendar gregorian
number  12
name    ديسمبر | كانون الأول | كانون أول | دجنبر | ديسمبير
yes     أقفلت الحسابات في [كانون الأول] كعادتها

entry   time.month.march-weak
class   month
calendar gregorian
number  3
weak    yes
name    مارس | مارت
yes     عقد اللقاء في [مارس] من السنة ذاتها
no      مارست الشركة نشاطها

entry   time.month.may-weak
class   month
calendar gregorian
number  5
weak    yes
name    ماي
yes     صدر القانون في 8 [ماي] بعد نقاش
no      غرق القارب في مايوركا

entry   time.month.august-weak
class   month
calendar gregorian
number  8
weak    yes
name    آب | أوت
yes     افتتح الجسر في 4 [آب] بعد تأجيل
no      شكر الأب ابنه على الهدية

entry   time.month.en-january
class   month
calendar gregorian
number  1
weak    yes
name    january | jan
yes     Posted on 14 [January] 2016

entry   time.month.en-february
class   month
calendar gregorian
number  2
weak    yes
name    february | feb
yes     Posted on 14 [February] 2016

entry   time.month.en-march
class   month
calendar gregorian
number  3
weak    yes
name    march | mar
yes     Posted on 14 [March] 2016

entry   time.month.en-april
class   month
calendar gregorian
number  4
weak    yes
name    april | apr
yes     Posted on 14 [April] 2016

entry   time.month.en-may
class   month
calendar gregorian
number  5
weak    yes
name    may
yes     Posted on 14 [May] 2016

entry   time.month.en-june
class   month
calendar gregorian
number  6
weak    yes
name    june | jun
yes     Posted on 14 [June] 2016

entry   time.month.en-july
class   month
calendar gregorian
number  7
weak    yes
name    july | jul
yes     Posted on 14 [July] 2016

entry   time.month.en-august
class   month
calendar gregorian
number  8
weak    yes
name    august | aug
yes     Posted on 14 [August] 2016

entry   time.month.en-september
class   month
calendar gregorian
number  9
weak    yes
name    september | sept | sep
yes     Posted on 14 [September] 2016

entry   time.month.en-october
class   month
calendar gregorian
number  10
weak    yes
name    october | oct
yes     Posted on 14 [October] 2016

entry   time.month.en-november
class   month
calendar gregorian
number  11
weak    yes
name    november | nov
yes     Posted on 14 [November] 2016

entry   time.month.en-december
class   month
calendar gregorian
number  12
weak    yes
name    december | dec
yes     Posted on 14 [December] 2016

entry   time.month.hijri-muharram
class   month
calendar hijri
number  1
weak    yes
name    محرم | المحرم | محرم الحرام
yes     صدر الأمر في 10 [محرم] من تلك السنة

entry   time.month.hijri-safar
class   month
calendar hijri
number  2
weak    yes
name    صفر | صفر الخير
yes     وصل الركب في 20 [صفر] إلى المدينة

entry   time.month.hijri-rabi-1
class   month
calendar hijri
number  3
weak    yes
name    ربيع الأول | ربيع أول
yes     ولد في 12 [ربيع الأول] كما قيل

entry   time.month.hijri-rabi-2
class   month
calendar hijri
number  4
weak    yes
name    ربيع الآخر | ربيع الثاني | ربيع ثاني
yes     كتب العهد في 3 [ربيع الآخر] بحضور الشهود

entry   time.month.hijri-jumada-1
class   month
calendar hijri
number  5
weak    yes
name    جمادى الأولى | جمادى الأول | جماد الأول | جمادى الاولى
yes     نشر المرسوم في 8 [جمادى الأولى] بعد إقراره

entry   time.month.hijri-jumada-2
class   month
calendar hijri
number  6
weak    yes
name    جمادى الآخرة | جمادى الثانية | جمادى الآخر | جماد الآخر | جماد الثاني | جمادى الثاني
yes     اجتمع المجلس في 17 [جمادى الآخرة] للنظر فيه

entry   time.month.hijri-rajab
class   month
calendar hijri
number  7
weak    yes
name    رجب | رجب الأصب
yes     سافر في 27 [رجب] إلى الشمال
no      استقبل رجب طيب ضيفه في القصر

entry   time.month.hijri-shaban
class   month
calendar hijri
number  8
weak    yes
name    شعبان
yes     أعلنت اللجنة في 15 [شعبان] قرارها

entry   time.month.hijri-ramadan
class   month
calendar hijri
number  9
weak    yes
name    رمضان | رمضان المبارك
yes     بدأ الدوام في 5 [رمضان] متأخرا
no      انفجار في حي 14 رمضان بلا خسائر

entry   time.month.hijri-shawwal
class   month
calendar hijri
number  10
weak    yes
name    شوال
yes     عاد الطلاب في 7 [شوال] إلى مدارسهم

entry   time.month.hijri-dhu-qada
class   month
calendar hijri
number  11
weak    yes
name    ذو القعدة | ذي القعدة | ذي قعدة | ذوالقعدة | ذو القعده
yes     أقيم الحفل في 11 [ذي القعدة] مساء

entry   time.month.hijri-dhu-hijja
class   month
calendar hijri
number  12
weak    yes
name    ذو الحجة | ذي الحجة | ذي حجة | ذوالحجة
yes     وقف الحجاج في 9 [ذي الحجة] على الجبل

entry   time.month.solar-farvardin
class   month
calendar solar
number  1
weak    yes
name    فروردين | فروردین
yes     كتب الخبر في 5 [فروردين] 1400 بطهران

entry   time.month.solar-ordibehesht
class   month
calendar solar
number  2
weak    yes
name    أرديبهشت | ارديبهشت
yes     كتب الخبر في 5 [أرديبهشت] 1400 بطهران

entry   time.month.solar-khordad
class   month
calendar solar
number  3
weak    yes
name    خرداد
yes     كتب الخبر في 5 [خرداد] 1400 بطهران

entry   time.month.solar-tir
class   month
calendar solar
number  4
weak    yes
name    تير
yes     كتب الخبر في 5 [تير] 1400 بطهران

entry   time.month.solar-mordad
class   month
calendar solar
number  5
weak    yes
name    مرداد | امرداد
yes     كتب الخبر في 5 [مرداد] 1400 بطهران

entry   time.month.solar-shahrivar
class   month
calendar solar
number  6
weak    yes
name    شهريور
yes     كتب الخبر في 5 [شهريور] 1400 بطهران

entry   time.month.solar-mehr
class   month
calendar solar
number  7
weak    yes
name    مهر
yes     كتب الخبر في 5 [مهر] 1400 بطهران

entry   time.month.solar-aban
class   month
calendar solar
number  8
weak    yes
name    آبان
yes     كتب الخبر في 5 [آبان] 1400 بطهران

entry   time.month.solar-azar
class   month
calendar solar
number  9
weak    yes
name    آذر
yes     كتب الخبر في 5 [آذر] 1400 بطهران

entry   time.month.solar-dey
class   month
calendar solar
number  10
weak    yes
name    دي
yes     كتب الخبر في 5 [دي] 1400 بطهران

entry   time.month.solar-bahman
class   month
calendar solar
number  11
weak    yes
name    بهمن
yes     كتب الخبر في 5 [بهمن] 1400 بطهران

entry   time.month.solar-esfand
class   month
calendar solar
number  12
weak    yes
name    إسفند | اسفند
yes     كتب الخبر في 5 [إسفند] 1400 بطهران

# Days told from the day of publication

entry   time.day.today
class   day
shift   0
plain   اليوم | هذا اليوم | في هذا اليوم | يومنا هذا | لليوم | نهار اليوم | بعد قليل اليوم | اليوم نفسه الذي نحن فيه | النهارده
yes     هطلت أمطار غزيرة [اليوم] على الجبال
no      نقلت صحيفة المصري اليوم عن الوزير
no      تحتفل البلاد في اليوم الوطني

entry   time.day.yesterday
class   day
shift   -1
name    أمس | الأمس | البارحة | أمسنا | امبارح | يوم أمس | يوم البارحة
yes     التقى الرئيس [أمس] ضيوفه
no      جرى ذلك أول من أمس في القصر

entry   time.day.last-night
class   day
shift   -1
part    night
plain   الليلة الماضية | ليلة أمس | ليل أمس | ليلة البارحة | الليلة الفائتة | ليلة الأمس | الليلة المنصرمة | مساء الليلة الماضية
name    الليلة الماضية | الليلة الفائتة
yes     انقطع التيار [الليلة الماضية] عن الحي
no      أعلنت الفرقة حفلا الليلة

entry   time.day.tonight
class   day
shift   0
part    night
plain   الليلة | هذه الليلة
yes     تقام المباراة [الليلة] في الملعب
no      دامت الليلة الماضية باردة

entry   time.day.before-yesterday
class   day
shift   -2
name    البارحة الأولى | البارحة الاولى | أول أمس | أول من أمس | أمس الأول | قبل أمس | أول البارحة | اول امس | ما قبل أمس | أول من البارحة | أمس الاول
yes     زار الوفد المعرض [أول من أمس] صباحا
no      زار الوفد المعرض أمس صباحا

entry   time.day.before-last-night
class   day
shift   -2
part    night
plain   الليلة قبل الماضية | الليلة ما قبل الماضية | ليلة أول من أمس | ليلة أول أمس | ليل أول من أمس
yes     انقطع التيار [الليلة قبل الماضية] عن الحي
no      انقطع التيار الليلة الماضية عن الحي

entry   time.day.tomorrow
class   day
shift   1
plain   غدا | يوم غد | الغد | غد
name    الغد
yes     يسافر الفريق [غدا] إلى الساحل
no      قابله غداة وصوله إلى المدينة
no      وصل في اليوم التالي إلى الميناء

entry   time.day.after-tomorrow
class   day
shift   2
plain   بعد غد | بعد الغد | بعد يوم غد
yes     تفتتح الدورة [بعد غد] في المركز
no      تفتتح الدورة غدا في المركز

entry   time.anaphor.same-day
class   anaphor
shift   0
name    اليوم نفسه | اليوم ذاته | نفس اليوم | ذات اليوم | ذلك اليوم | اليوم عينه
yes     عاد في [اليوم نفسه] إلى منزله
no      عاد اليوم إلى منزله

entry   time.anaphor.next-day
class   anaphor
shift   1
name    اليوم التالي | اليوم اللاحق | صباح اليوم التالي | اليوم الموالي | اليوم الثاني
yes     وصل في [اليوم التالي] إلى الميناء
no      وصل اليوم إلى الميناء

entry   time.anaphor.previous-day
class   anaphor
shift   -1
name    اليوم السابق | اليوم الذي سبقه | اليوم الماضي | اليوم الفائت
yes     جاء ذلك بعد [اليوم السابق] للعيد
no      جاء ذلك اليوم

entry   time.anaphor.then
class   anaphor
then    yes
plain   آنذاك | حينها | وقتها | حينذاك | وقتذاك | حينئذ | يومها | يومذاك | في حينه | في ذلك الحين | في ذلك الوقت
yes     كان الطريق [آنذاك] ضيقا
no      انتظر حين خرج جاره

entry   time.anaphor.month
class   anaphor
unit    month
name    الشهر نفسه | الشهر ذاته | نفس الشهر | ذات الشهر | الشهر عينه | ذلك الشهر
yes     افتتح المصنع في 5 من [الشهر نفسه] أبوابه
no      افتتح المصنع الشهر الماضي أبوابه

entry   time.anaphor.unit
class   anaphor
name    الشهر التالي | العام نفسه | العام ذاته | نفس العام | ذات العام | العام التالي | السنة نفسها | السنة ذاتها | السنة التالية | الأسبوع نفسه | الأسبوع ذاته | الأسبوع التالي | نفس الأسبوع | ذلك العام | تلك السنة | ذلك الأسبوع | تلك الليلة | الليلة نفسها | الليلة ذاتها | نفس الليلة | الليلة التالية | العام الذي يليه | الشهر الذي يليه
yes     افتتح المصنع في [العام نفسه] أبوابه
no      افتتح المصنع العام الماضي أبوابه

entry   time.anaphor.eve
class   anaphor
name    عشية
yes     حدث ذلك [عشية] افتتاح المعرض
no      تعشى الضيوف في المطعم

entry   time.anaphor.morrow
class   anaphor
count   1
name    غداة | في غداة
yes     حدث ذلك [غداة] افتتاح المعرض
no      تغدى الضيوف في المطعم

# Parts of day. A bound one is a time only beside a day; a free one stands alone.

entry   time.part.dawn-bound
class   part
part    dawn
bound   yes
name    فجر | سحر | بزوغ فجر
yes     استيقظ أهل القرية [فجر] السبت على صوت الرعد
no      نسبت المياه إلى ينبوع الفجيرة

entry   time.part.dawn
class   part
part    dawn
plain   فجرا | عند الفجر | مع الفجر | قبيل الفجر | وقت الفجر | مع بزوغ الفجر | سحرا | فجر الفجر | الفجر
yes     هطل المطر [فجرا] على السهل
no      نسبت المياه إلى ينبوع الفجيرة

entry   time.part.morning-bound
class   part
part    morning
bound   yes
name    صباح | صبيحة | ضحى | صبح | نهار
yes     افتتح السوق [صباح] الأحد
no      قابل الشيخ الصباحي ضيوفه

entry   time.part.morning
class   part
part    morning
plain   صباحا | الصباح | في الصباح الباكر | الصباح الباكر | ضحى | هذا الصباح | صباحًا
yes     غادر الوفد [صباحا] إلى المطار
no      قابل الشيخ الصباحي ضيوفه

entry   time.part.noon-bound
class   part
part    noon
bound   yes
name    ظهر | ظهيرة | منتصف نهار
yes     وصل القطار [ظهر] الجمعة
no      أظهر الطالب شهادته

entry   time.part.noon
class   part
part    noon
plain   ظهرا | عند الظهر | وقت الظهر | الظهيرة | منتصف النهار | وقت الظهيرة | عند الظهيرة
yes     تناولوا الغداء [ظهرا] في الحديقة
no      أظهر الطالب شهادته

entry   time.part.afternoon-bound
class   part
part    afternoon
bound   yes
name    بعد ظهر | عصر | بعد عصر | بعيد ظهر | بعد الظهر من | قبيل مغرب
yes     انعقد المجلس [بعد ظهر] الخميس
no      دخلت البلاد عصرها الذهبي

entry   time.part.afternoon
class   part
part    afternoon
plain   عصرا | بعد الظهر | بعيد الظهر | وقت العصر | بعد العصر | قبيل المغرب | العصر
yes     انتهت المباراة [عصرا] بالتعادل
no      دخلت البلاد عصرها الذهبي

entry   time.part.evening-bound
class   part
part    evening
bound   yes
name    مساء | مغرب | أمسية | عشية يوم | غروب | بعد مغرب | عشاء | مسا
yes     أضيئت الشوارع [مساء] السبت
no      أنشد الشاعر قصيدته في مسائله

entry   time.part.evening
class   part
part    evening
plain   مساء | المساء | عند المغرب | وقت المغرب | في المساء | هذا المساء | غروبا | عند الغروب | بعد المغرب
yes     عزفت الفرقة [مساء] في الساحة
no      أنشد الشاعر قصيدته في مسائله

entry   time.part.night-bound
class   part
part    night
bound   yes
name    ليل | ليلة | منتصف ليل | منتصف ليلة | ساعة متأخرة من ليل | وقت متأخر من ليل | منتصف الليل من | ليلة يوم
yes     أغلقت الطريق [ليل] الأربعاء بسبب الثلج
no      غنت ليلى في الحفل

entry   time.part.night
class   part
part    night
plain   ليلا | منتصف الليل | ساعة متأخرة من الليل | وقت متأخر من الليل | بعد منتصف الليل | قبيل منتصف الليل | بعيد منتصف الليل | ساعات الليل | الليل
yes     هدأت المدينة [ليلا] وخلت الطرق
no      غنت ليلى في الحفل

entry   time.part.early-hours
class   part
part    dawn
name    الساعات الأولى من فجر | الساعات الأولى من صباح | ساعات الفجر الأولى من | الساعات الأولى | ساعات الفجر الأولى | ساعة مبكرة من فجر | ساعات الفجر | ساعات فجر | وقت مبكر من فجر | الساعات الاولى لفجر | ساعات الصباح الأولى من
yes     سمع الدوي في [ساعات الفجر الأولى] بوضوح
no      انتظروا ساعات طويلة أمام الباب

entry   time.part.early-morning
class   part
part    morning
name    ساعة مبكرة من صباح | وقت مبكر من صباح | ساعات الصباح الأولى | ساعة مبكرة | وقت مبكر | ساعات الصباح | وقت باكر | ساعات الصباح الباكر | وقت مبكر من
yes     انطلق السباق في [ساعات الصباح الأولى] وانتهى ظهرا
no      انتظروا ساعات طويلة أمام الباب

entry   time.part.late-night
class   part
part    night
name    ساعة متأخرة من مساء | وقت متأخر من مساء | ساعة متأخرة | وقت متأخر | ساعات متأخرة من ليل | ساعات متأخرة من مساء | ساعات متأخرة | وقت متأخر من ليلة | ساعات المساء المتأخرة | وقت متأخر من
yes     عاد الحجاج في [ساعة متأخرة] إلى الفندق
no      وصلت القافلة متأخرة يوما

# Units and what stands beside them

entry   time.unit.minute
class   unit
unit    minute
number  1
name    دقيقة
yes     استراح الفريق [دقيقة] واحدة
no      حضر الجمهور حفل الافتتاح

entry   time.unit.minute-dual
class   unit
unit    minute
number  2
name    دقيقتين | دقيقتان
yes     توقف القطار [دقيقتين] ثم تحرك

entry   time.unit.minute-plural
class   unit
unit    minute
number  0
name    دقائق
yes     وصلوا بعد [دقائق] معدودة

entry   time.unit.hour
class   unit
unit    hour
number  1
name    ساعة
yes     انتظر المسافر [ساعة] في المحطة
no      شكرت اللجنة المدير على ساعدته المتينة

entry   time.unit.hour-dual
class   unit
unit    hour
number  2
name    ساعتين | ساعتان | الساعتين
yes     استمر الحفل [ساعتين] كاملتين

entry   time.unit.hour-plural
class   unit
unit    hour
number  0
name    ساعات | الساعات
yes     انتظروا [ساعات] أمام المخبز

entry   time.unit.day
class   unit
unit    day
number  1
name    يوم | يوما
yes     دام المعرض [يوما] واحدا
no      حضر الجمهور حفل الافتتاح

entry   time.unit.day-dual
class   unit
unit    day
number  2
name    يومين | يومان | اليومين
yes     أغلق المتحف [يومين] للصيانة

entry   time.unit.day-plural
class   unit
unit    day
number  0
name    أيام | الأيام
yes     انقطع الماء [أيام] العيد

entry   time.unit.week
class   unit
unit    week
number  1
name    أسبوع | أسبوعا
yes     توقفت الدروس [أسبوعا] كاملا
no      حضر الجمهور حفل الافتتاح

entry   time.unit.week-dual
class   unit
unit    week
number  2
name    أسبوعين | الأسبوعين | أسبوعان
yes     امتد المعرض [أسبوعين] متتاليين

entry   time.unit.week-plural
class   unit
unit    week
number  0
name    أسابيع | الأسابيع
yes     دامت الدورة [أسابيع] عدة

entry   time.unit.month
class   unit
unit    month
number  1
name    شهر | شهرا
yes     غاب العامل [شهرا] كاملا
no      حضر الجمهور حفل الافتتاح

entry   time.unit.month-dual
class   unit
unit    month
number  2
name    شهرين | الشهرين | شهران
yes     عمل في المصنع [شهرين] ثم غادره

entry   time.unit.month-plural
class   unit
unit    month
number  0
name    أشهر | شهور | الأشهر | الشهور
yes     تأخرت الرواتب [أشهر] عدة

entry   time.unit.year
class   unit
unit    year
number  1
name    عام | سنة | عاما
yes     تأخر المشروع [عاما] كاملا
no      حضر الجمهور حفل الافتتاح

entry   time.unit.year-dual
class   unit
unit    year
number  2
name    عامين | العامين | عامان | سنتين | السنتين | سنتان
yes     درس في المعهد [عامين] ثم عمل

entry   time.unit.year-plural
class   unit
unit    year
number  0
name    أعوام | سنوات | سنين | الأعوام | السنوات | السنين
yes     دامت الدراسة [سنوات] عدة

entry   time.unit.decade
class   unit
unit    decade
number  1
name    عقد | عقدا
yes     دام البناء [عقدا] من الزمن
no      حضر الجمهور حفل الافتتاح

entry   time.unit.decade-dual
class   unit
unit    decade
number  2
name    عقدين | العقدين
yes     عاش في القرية [عقدين] من الزمن

entry   time.unit.decade-plural
class   unit
unit    decade
number  0
name    عقود | العقود
yes     مرت [عقود] على بناء السد

entry   time.unit.the-week
class   unit
unit    week
number  1
definite yes
name    الأسبوع
yes     تبدأ الدروس [الأسبوع] المقبل

entry   time.unit.the-month
class   unit
unit    month
number  1
definite yes
name    الشهر
yes     تبدأ الدروس [الشهر] المقبل

entry   time.unit.the-year
class   unit
unit    year
number  1
definite yes
name    العام | السنة
yes     تبدأ الدروس [العام] المقبل

entry   time.unit.the-decade
class   unit
unit    decade
number  1
definite yes
name    العقد
yes     بني السد [العقد] الماضي

entry   time.mod.past
class   mod
shift   -1
plain   الماضي | الماضية | الفائت | الفائتة | المنصرم | المنصرمة | السابق | السابقة | المنقضي | المنقضية | الماضيين | الماضيتين | الفائتين | المنصرمين | الفارط | الفارطة | ماضية | ماض | ماضيا | الماضيان | خلت | مضت | الذي مضى
yes     توقفت الأعمال الشهر [الماضي] كليا
no      مضيف الطائرة شكر الركاب

entry   time.mod.last
class   mod
shift   -1
last    yes
plain   الأخير | الأخيرة | الأخيرين | الأخيرتين
yes     كثرت الأمطار في الأشهر [الأخيرة] كثيرا
no      توفيت أخيرة السلاطين

entry   time.mod.current
class   mod
shift   0
plain   الجاري | الجارية | الحالي | الحالية | الراهن | الراهنة
yes     ينتهي البناء في الشهر [الجاري] كما خطط له
no      جرى السباق في الوادي

entry   time.mod.next
class   mod
shift   1
plain   المقبل | المقبلة | القادم | القادمة | الآتي | الآتية | المقبلين | القادمين | الوشيك | الداخل
yes     تفتتح المكتبة الشهر [المقبل] أبوابها
no      قبل المدير الهدية

entry   time.this
class   this
plain   هذا | هذه
name    هذا | هذه
yes     تفتح المكتبة [هذا] الأسبوع أبوابها

entry   time.phase.early
class   phase
phase   early
name    بداية | أوائل | مستهل | بدايات | أول | غرة | فاتح | أوّل | مطالع
yes     تحسن الطقس [بداية] الشهر
no      طالع الكاتب دفاتره

entry   time.phase.turn
class   phase
phase   turn
name    مطلع
yes     تحسن الطقس [مطلع] الشهر
no      طالع الكاتب دفاتره

entry   time.phase.middle
class   phase
phase   middle
name    منتصف | أواسط | وسط | انتصاف
yes     أقيم السباق [منتصف] الشهر
no      أنصف القاضي المظلوم

entry   time.phase.week.first
class   phase
phase   first_week
name    الأسبوع الأول من | أول أسبوع من
yes     افتتح المعرض في [الأسبوع الأول من] آذار
no      تسبق الأولى أختها

entry   time.phase.week.second
class   phase
phase   second_week
name    الأسبوع الثاني من
yes     افتتح المعرض في [الأسبوع الثاني من] آذار
no      تثني المعلمة على الطلاب

entry   time.phase.week.third
class   phase
phase   third_week
name    الأسبوع الثالث من
yes     افتتح المعرض في [الأسبوع الثالث من] آذار
no      ثلث المحصول تلف

entry   time.phase.week.last
class   phase
phase   last_week
name    الأسبوع الأخير من | آخر أسبوع من
yes     افتتح المعرض في [الأسبوع الأخير من] آذار
no      تأخر القطار

entry   time.phase.winter
class   phase
phase   winter
name    شتاء
yes     افتتح المعرض في [شتاء] عام 2019
no      شتت الضجيج انتباهه

entry   time.phase.spring
class   phase
phase   spring
name    ربيع
yes     افتتح المعرض في [ربيع] عام 2019
no      ربعت الدار

entry   time.phase.summer
class   phase
phase   summer
name    صيف
yes     افتتح المعرض في [صيف] عام 2019
no      صفوف المدرسة كثيرة

entry   time.phase.autumn
class   phase
phase   autumn
name    خريف
yes     افتتح المعرض في [خريف] عام 2019
no      خرفان الراعي كثيرة

entry   time.phase.late
class   phase
phase   late
name    نهاية | أواخر | ختام | نهايات | آخر | أخريات
yes     تنتهي الدورة [نهاية] الشهر
no      انتهى العمل قبل أوانه

entry   time.link
class   link
plain   من | في | شهر | الموافق | المصادف | من شهر | لشهر | يوم من شهر | من فجر | مع | لـ | وذلك | من ذلك | من أيام | الموافق ل | المصادف ل
name    شهر
yes     انعقد المجلس يوم السبت [في] القاعة
no      عين اليوم صحيفة يومية

entry   time.link-day
class   link
days    yes
plain   يومي | ليومي | ليلتي | يوم | بتاريخ | تاريخ | من يوم | ليوم | بيوم | عن يوم | نهار | المصادف ليوم | في يوم | المؤرخ | المؤرخة | التاريخ | الموافق يوم
name    يوم | نهار | تاريخ
yes     انعقد المجلس [يوم] السبت في القاعة
no      أيام السعد قليلة

entry   time.year-mark
class   yearmark
name    عام | سنة | العام | السنة | عام ال | موسم
yes     بني الجسر [عام] 1998 بتمويل محلي
no      زار الأمين العام المعرض

entry   time.year-marks
class   yearmark
two     yes
plain   عامي | سنتي | العامين | السنتين | الأعوام | السنوات
yes     عاش في القرية بين [عامي] 1998 و2004
no      بني الجسر عام 1998

entry   time.era.ad
class   era
calendar gregorian
plain   م | ميلادي | ميلادية | للميلاد
yes     افتتح المعرض سنة 2016 [ميلادية] بحضور كثيف
no      اشترى مترا من القماش

entry   time.era.hijri
class   era
calendar hijri
plain   هـ | هجري | هجرية | للهجرة
yes     كتبت الوثيقة سنة 1436 [هجرية] بخط واضح
no      هاجر الطائر إلى الجنوب

entry   time.era.solar
class   era
calendar solar
plain   هـ ش | هجري شمسي | هجرية شمسية | شمسي
yes     صدر الكتاب سنة 1400 [هجرية شمسية] في طهران
no      ركبت الأسرة ألواحا شمسية

# Words that make a window, a length or a distance of a time

entry   time.since
class   since
plain   منذ | ابتداء من | اعتبارا من | بدءا من | انطلاقا من | مذ
yes     يعمل المصنع [منذ] يناير بنصف طاقته
no      أنقذ المارة الطفل

entry   time.ago
class   ago
plain   قبل | قبل نحو | قبل حوالي | قبل قرابة | قبل أكثر من | قبل أقل من | من قبل | قبل زهاء | منذ نحو | منذ حوالي | منذ أكثر من | منذ قرابة | منذ ما يقارب | قبل ما يقارب | قبل بضعة | قبل عدة | منذ بضعة | منذ عدة
yes     افتتح المتجر [قبل] يومين في الحي
no      قبلت اللجنة الطلب

entry   time.after
class   after
plain   بعد | بعد نحو | بعد أكثر من | بعد حوالي | بعيد | بعد مرور | بعد مضي | عقب
yes     عاد السائح [بعد] يومين إلى بلده
no      بعدت المسافة بين القريتين

entry   time.after-less
class   after
less    yes
plain   بعد أقل من | بعد اقل من | في أقل من
yes     عاد السائح [بعد أقل من] أسبوع إلى بلده
no      عاد السائح بعد أسبوع إلى بلده

entry   time.during
class   during
plain   خلال | في غضون | طوال | طيلة | على مدى | على مدار | في ظرف | في خلال | مدى | أثناء | غضون | مدار
yes     زار المعرض [خلال] أسبوع ألف زائر
no      أخل المقاول بشروط العقد

entry   time.due
class   due
plain   بحلول | مع حلول | قبل حلول | حلول | موعد أقصاه
yes     ينتهي البناء [بحلول] أيلول كما خطط له
no      حلت اللجنة المسألة

entry   time.length
class   length
plain   لمدة | مدة | لفترة | استمرت | استمر | دام | دامت | لأكثر من | لنحو | مدتها | مدته | تستمر | على امتداد | يستمر | استغرقت | استغرق | لما يقارب | لقرابة
yes     أغلق الطريق [لمدة] يومين للصيانة
no      أمد المصنع الحي بالماء

entry   time.until
class   until
plain   حتى | لغاية | إلى غاية | الى حين | ولغاية | حتى نهاية | إلى | وحتى | لحد
yes     يبقى المعرض مفتوحا [حتى] السبت
no      حتمت الظروف تأجيل السفر

entry   time.between
class   between
plain   بين | ما بين | فيما بين
yes     يقام السباق [بين] 3 و5 أيار
no      تباين رأي الحاضرين

entry   time.and
class   and
plain   و
yes     يقام السباق بين 3 [و]5 أيار

entry   time.article
class   article
plain   ال | بال | لل
yes     انتظروا [ال]24 ساعة في المحطة
no      اللوحة معلقة

entry   time.in
class   in
plain   في
yes     افتتح المتحف [في] 2014 بعد ترميمه
no      فيضان النهر مستمر

entry   time.from
class   from
plain   من
yes     غادر قبل يومين [من] موعده
no      منح المدير جائزة

entry   time.able
class   able
verb    تمكن/يتمكن | انسحب/ينسحب | فر/يفر | خرج/يخرج | انتهى/ينتهي | حذر/يحذر | هرب/يهرب | نجا/ينجو | عاد/يعود
yes     [تمكن] الفريق قبل يومين من الفوز بالكأس
no      سكن الراعي القرية قبل يومين من العيد

entry   time.vague
class   vague
plain   نحو | حوالي | قرابة | أكثر من | أقل من | زهاء | بضع | بضعة | عدة | قليلة | القليلة | معدودة | المعدودة | العديدة | الطويلة | ونيف | ما يقارب | تقريبا | ال | ما يزيد على | آخر | أول | جميع | كل | تلك
yes     انتظر المسافرون [نحو] ساعة في المحطة
no      نحل العسل في الوادي

entry   time.clock
class   clock
plain   الساعة | عند الساعة | في تمام الساعة | تمام الساعة | في الساعة | حوالي الساعة | قرابة الساعة | نحو الساعة | بحدود الساعة | الساعه | عند تمام الساعة | بتمام الساعة
yes     يبدأ الدوام [الساعة] 8 صباحا في المصنع
no      شكت الساعاتية من قلة الزبائن

entry   time.meridiem.am
class   meridiem
number  0
plain   ص | am | ق ظ
yes     نشر الإعلان 09:15 [ص] على الموقع
no      صاد الرجل سمكة

entry   time.meridiem.pm
class   meridiem
number  12
plain   م | pm | ب ظ
yes     نشر الإعلان 05:15 [م] على الموقع
no      مد العامل السلك

entry   time.zone
class   zone
plain   بالتوقيت المحلي | التوقيت المحلي | بتوقيت غرينتش | ت غ | تغ | غرينتش | بتوقيت بغداد | بتوقيت دمشق | بتوقيت القاهرة | بتوقيت مكة المكرمة | بتوقيت مكة | بتوقيت صنعاء | بتوقيت بيروت | بتوقيت القدس | بتوقيت طهران | بتوقيت السعودية | بتوقيت أبوظبي | بتوقيت موسكو | بتوقيت العراق | بتوقيت كابل | بتوقيت سوريا | بتوقيت ليبيا | بتوقيت عدن | gmt | utc | توقيت غرينتش | بالتوقيت الصيفي | حسب التوقيت المحلي
yes     يبدأ البث الساعة 9 [بتوقيت غرينتش] كل يوم
no      وقت المعلم الامتحان

entry   time.hour.1
class   hour
number  1
name    الواحدة
yes     بدأ الدرس الساعة [الواحدة] مساء

entry   time.hour.2
class   hour
number  2
name    الثانية
yes     بدأ الدرس الساعة [الثانية] مساء

entry   time.hour.3
class   hour
number  3
name    الثالثة
yes     بدأ الدرس الساعة [الثالثة] مساء

entry   time.hour.4
class   hour
number  4
name    الرابعة
yes     بدأ الدرس الساعة [الرابعة] مساء

entry   time.hour.5
class   hour
number  5
name    الخامسة
yes     بدأ الدرس الساعة [الخامسة] مساء

entry   time.hour.6
class   hour
number  6
name    السادسة
yes     بدأ الدرس الساعة [السادسة] مساء

entry   time.hour.7
class   hour
number  7
name    السابعة
yes     بدأ الدرس الساعة [السابعة] مساء

entry   time.hour.8
class   hour
number  8
name    الثامنة
yes     بدأ الدرس الساعة [الثامنة] مساء

entry   time.hour.9
class   hour
number  9
name    التاسعة
yes     بدأ الدرس الساعة [التاسعة] مساء

entry   time.hour.10
class   hour
number  10
name    العاشرة
yes     بدأ الدرس الساعة [العاشرة] مساء

entry   time.hour.11
class   hour
number  11
name    الحادية عشرة | الحادية عشر
yes     بدأ الدرس الساعة [الحادية عشرة] مساء

entry   time.hour.12
class   hour
number  12
name    الثانية عشرة | الثانية عشر
yes     بدأ الدرس الساعة [الثانية عشرة] مساء

entry   time.minute.half
class   fraction
number  30
name    النصف
yes     بدأ الدرس الساعة السابعة و[النصف] مساء
no      انتصف الليل على المدينة

entry   time.minute.quarter
class   fraction
number  15
name    الربع
yes     بدأ الدرس الساعة السابعة و[الربع] مساء
no      ربح التاجر كثيرا

entry   time.minute.third
class   fraction
number  20
name    الثلث
yes     بدأ الدرس الساعة السابعة و[الثلث] مساء
no      تثلجت الطرق في الجبل

entry   time.minute.less-quarter
class   fraction
number  -15
plain   إلا ربعا | إلا ربع | الا الربع
yes     بدأ الدرس الساعة السابعة [إلا ربعا] مساء
no      اشترى ربعا من الجبن

entry   time.minute.less-third
class   fraction
number  -20
plain   إلا ثلثا | إلا ثلث
yes     بدأ الدرس الساعة السابعة [إلا ثلثا] مساء
no      ورث ثلثا من الأرض

# Numbers in words: days of a month, and amounts before a unit

entry   time.ordinal.1
class   ordinal
number  1
name    الأول
yes     افتتح المعرض في [الأول] من الشهر

entry   time.ordinal.2
class   ordinal
number  2
name    الثاني
yes     افتتح المعرض في [الثاني] من الشهر

entry   time.ordinal.3
class   ordinal
number  3
name    الثالث
yes     افتتح المعرض في [الثالث] من الشهر

entry   time.ordinal.4
class   ordinal
number  4
name    الرابع
yes     افتتح المعرض في [الرابع] من الشهر

entry   time.ordinal.5
class   ordinal
number  5
name    الخامس
yes     افتتح المعرض في [الخامس] من الشهر

entry   time.ordinal.6
class   ordinal
number  6
name    السادس
yes     افتتح المعرض في [السادس] من الشهر

entry   time.ordinal.7
class   ordinal
number  7
name    السابع
yes     افتتح المعرض في [السابع] من الشهر

entry   time.ordinal.8
class   ordinal
number  8
name    الثامن
yes     افتتح المعرض في [الثامن] من الشهر

entry   time.ordinal.9
class   ordinal
number  9
name    التاسع
yes     افتتح المعرض في [التاسع] من الشهر

entry   time.ordinal.10
class   ordinal
number  10
name    العاشر
yes     افتتح المعرض في [العاشر] من الشهر

entry   time.ordinal.11
class   ordinal
number  11
name    الحادي عشر
yes     افتتح المعرض في [الحادي عشر] من الشهر

entry   time.ordinal.12
class   ordinal
number  12
name    الثاني عشر
yes     افتتح المعرض في [الثاني عشر] من الشهر

entry   time.ordinal.13
class   ordinal
number  13
name    الثالث عشر
yes     افتتح المعرض في [الثالث عشر] من الشهر

entry   time.ordinal.14
class   ordinal
number  14
name    الرابع عشر
yes     افتتح المعرض في [الرابع عشر] من الشهر

entry   time.ordinal.15
class   ordinal
number  15
name    الخامس عشر
yes     افتتح المعرض في [الخامس عشر] من الشهر

entry   time.ordinal.16
class   ordinal
number  16
name    السادس عشر
yes     افتتح المعرض في [السادس عشر] من الشهر

entry   time.ordinal.17
class   ordinal
number  17
name    السابع عشر
yes     افتتح المعرض في [السابع عشر] من الشهر

entry   time.ordinal.18
class   ordinal
number  18
name    الثامن عشر
yes     افتتح المعرض في [الثامن عشر] من الشهر

entry   time.ordinal.19
class   ordinal
number  19
name    التاسع عشر
yes     افتتح المعرض في [التاسع عشر] من الشهر

entry   time.ordinal.20
class   ordinal
number  20
name    العشرين | العشرون
yes     افتتح المعرض في [العشرين] من الشهر

entry   time.ordinal.21
class   ordinal
number  21
name    الحادي والعشرين | الحادي والعشرون | الواحد والعشرين | الواحد والعشرون
yes     افتتح المعرض في [الحادي والعشرين] من الشهر

entry   time.ordinal.22
class   ordinal
number  22
name    الثاني والعشرين | الثاني والعشرون
yes     افتتح المعرض في [الثاني والعشرين] من الشهر

entry   time.ordinal.23
class   ordinal
number  23
name    الثالث والعشرين | الثالث والعشرون
yes     افتتح المعرض في [الثالث والعشرين] من الشهر

entry   time.ordinal.24
class   ordinal
number  24
name    الرابع والعشرين | الرابع والعشرون
yes     افتتح المعرض في [الرابع والعشرين] من الشهر

entry   time.ordinal.25
class   ordinal
number  25
name    الخامس والعشرين | الخامس والعشرون
yes     افتتح المعرض في [الخامس والعشرين] من الشهر

entry   time.ordinal.26
class   ordinal
number  26
name    السادس والعشرين | السادس والعشرون
yes     افتتح المعرض في [السادس والعشرين] من الشهر

entry   time.ordinal.27
class   ordinal
number  27
name    السابع والعشرين | السابع والعشرون
yes     افتتح المعرض في [السابع والعشرين] من الشهر

entry   time.ordinal.28
class   ordinal
number  28
name    الثامن والعشرين | الثامن والعشرون
yes     افتتح المعرض في [الثامن والعشرين] من الشهر

entry   time.ordinal.29
class   ordinal
number  29
name    التاسع والعشرين | التاسع والعشرون
yes     افتتح المعرض في [التاسع والعشرين] من الشهر

entry   time.ordinal.30
class   ordinal
number  30
name    الثلاثين | الثلاثون
yes     افتتح المعرض في [الثلاثين] من الشهر

entry   time.ordinal.31
class   ordinal
number  31
name    الحادي والثلاثين | الحادي والثلاثون | الواحد والثلاثين | الواحد والثلاثون
yes     افتتح المعرض في [الحادي والثلاثين] من الشهر

entry   time.cardinal.1
class   cardinal
number  1
plain   واحد | واحدة
name    الواحد | الواحدة
yes     سافر قبل [واحد] يوما إلى الشمال

entry   time.cardinal.3
class   cardinal
number  3
plain   ثلاثة | ثلاث
name    الثلاثة | الثلاث
yes     سافر قبل [ثلاثة] أيام إلى الشمال

entry   time.cardinal.4
class   cardinal
number  4
plain   أربعة | أربع
name    الأربعة | الأربع
yes     سافر قبل [أربعة] أيام إلى الشمال

entry   time.cardinal.5
class   cardinal
number  5
plain   خمسة | خمس
name    الخمسة | الخمس
yes     سافر قبل [خمسة] أيام إلى الشمال

entry   time.cardinal.6
class   cardinal
number  6
plain   ستة | ست
name    الستة | الست
yes     سافر قبل [ستة] أيام إلى الشمال

entry   time.cardinal.7
class   cardinal
number  7
plain   سبعة | سبع
name    السبعة | السبع
yes     سافر قبل [سبعة] أيام إلى الشمال

entry   time.cardinal.8
class   cardinal
number  8
plain   ثمانية | ثماني | ثمان
name    الثمانية | الثماني | الثمان
yes     سافر قبل [ثمانية] أيام إلى الشمال

entry   time.cardinal.9
class   cardinal
number  9
plain   تسعة | تسع
name    التسعة | التسع
yes     سافر قبل [تسعة] أيام إلى الشمال

entry   time.cardinal.10
class   cardinal
number  10
plain   عشرة | عشر
name    العشرة | العشر
yes     سافر قبل [عشرة] أيام إلى الشمال

entry   time.cardinal.11
class   cardinal
number  11
plain   أحد عشر | إحدى عشرة | احد عشر
yes     سافر قبل [أحد عشر] يوما إلى الشمال

entry   time.cardinal.12
class   cardinal
number  12
plain   اثني عشر | اثنا عشر | اثنتي عشرة | اثنتا عشرة
yes     سافر قبل [اثني عشر] يوما إلى الشمال

entry   time.cardinal.13
class   cardinal
number  13
plain   ثلاثة عشر | ثلاث عشرة
yes     سافر قبل [ثلاثة عشر] يوما إلى الشمال

entry   time.cardinal.14
class   cardinal
number  14
plain   أربعة عشر | أربع عشرة
yes     سافر قبل [أربعة عشر] يوما إلى الشمال

entry   time.cardinal.15
class   cardinal
number  15
plain   خمسة عشر | خمس عشرة
yes     سافر قبل [خمسة عشر] يوما إلى الشمال

entry   time.cardinal.16
class   cardinal
number  16
plain   ستة عشر | ست عشرة
yes     سافر قبل [ستة عشر] يوما إلى الشمال

entry   time.cardinal.17
class   cardinal
number  17
plain   سبعة عشر | سبع عشرة
yes     سافر قبل [سبعة عشر] يوما إلى الشمال

entry   time.cardinal.18
class   cardinal
number  18
plain   ثمانية عشر | ثماني عشرة
yes     سافر قبل [ثمانية عشر] يوما إلى الشمال

entry   time.cardinal.19
class   cardinal
number  19
plain   تسعة عشر | تسع عشرة
yes     سافر قبل [تسعة عشر] يوما إلى الشمال

entry   time.cardinal.20
class   cardinal
number  20
plain   عشرين | عشرون
name    العشرين | العشرون
yes     سافر قبل [عشرين] يوما إلى الشمال

entry   time.cardinal.24
class   cardinal
number  24
plain   أربع وعشرين | أربع وعشرون | أربعة وعشرين
name    الأربع والعشرين | الأربع والعشرون | الاربع والعشرين | الأربعة والعشرين
yes     سافر قبل [أربع وعشرين] يوما إلى الشمال

entry   time.cardinal.30
class   cardinal
number  30
plain   ثلاثين | ثلاثون
name    الثلاثين | الثلاثون
yes     سافر قبل [ثلاثين] يوما إلى الشمال

entry   time.cardinal.40
class   cardinal
number  40
plain   أربعين | أربعون
name    الأربعين | الأربعون
yes     سافر قبل [أربعين] يوما إلى الشمال

entry   time.cardinal.48
class   cardinal
number  48
plain   ثمان وأربعين | ثماني وأربعين | ثمان وأربعون | ثمانية وأربعين
name    الثماني والأربعين | الثمانية والأربعين | الثمان والأربعين
yes     سافر قبل [ثمان وأربعين] يوما إلى الشمال

entry   time.cardinal.50
class   cardinal
number  50
plain   خمسين | خمسون
name    الخمسين | الخمسون
yes     سافر قبل [خمسين] يوما إلى الشمال

entry   time.cardinal.60
class   cardinal
number  60
plain   ستين | ستون
name    الستين | الستون
yes     سافر قبل [ستين] يوما إلى الشمال

entry   time.cardinal.70
class   cardinal
number  70
plain   سبعين | سبعون
name    السبعين | السبعون
yes     سافر قبل [سبعين] يوما إلى الشمال

entry   time.cardinal.72
class   cardinal
number  72
plain   اثنتين وسبعين | اثنين وسبعين
name    الاثنتين والسبعين | الاثنين والسبعين
yes     سافر قبل [اثنتين وسبعين] يوما إلى الشمال

entry   time.cardinal.80
class   cardinal
number  80
plain   ثمانين | ثمانون
name    الثمانين | الثمانون
yes     سافر قبل [ثمانين] يوما إلى الشمال

entry   time.cardinal.90
class   cardinal
number  90
plain   تسعين | تسعون
name    التسعين | التسعون
yes     سافر قبل [تسعين] يوما إلى الشمال

# Names and phrases that only look like times

entry   time.not.markets
class   not
name    سوق الاثنين | سوق الثلاثاء | سوق الأربعاء | سوق الخميس | سوق الجمعة | سوق السبت | سوق الأحد | سوق الخميس | سوق الجمعة | خميس مشيط | خميس مليانة | سبت الغربية | حد السوالم | أحد رفيدة | الأحد الرياضي | ساحة الجمعة | سبت العلايا | جمعة سحيم | اثنين بلي | أحد المسارحة | خميس البحر
yes     احترق متجر في [سوق الثلاثاء] ولم يصب أحد
no      وصل الوفد الثلاثاء إلى المدينة

entry   time.not.prayers
class   not
name    صلاة الجمعة | خطبة الجمعة | خطيب الجمعة | خطباء الجمعة | مسجد الجمعة | إمام جمعة | خطيب جمعة | إمام الجمعة | أئمة الجمعة | يوم القيامة | يوم الدين | قداس الأحد | صلاة الفجر | صلاة الظهر | صلاة العصر | صلاة المغرب | صلاة العشاء | مدارس الأحد | أحد الشعانين | أذان المغرب | آذان مغرب | أذان الفجر | صلاة المغرب | صلاة ظهر | الجمعة العظيمة | خميس العهد
yes     ألقى الشيخ [خطبة الجمعة] في الجامع
no      خرجت مسيرة الجمعة في الحي القديم

entry   time.not.brigades
class   not
name    لواء الخميس | كتيبة الخميس | فوج الخميس | لواء الفجر | قوات الفجر | فجر ليبيا | عملية الفجر | كتائب الفجر | قناة الفجر | حزب الفجر | فجر الجرود | حركة السبت | وكالة فجر | مطار الفجر | قوات فجر | ميليشيات فجر | ميليشيا فجر | عمليات فجر | تنظيم فجر | نبع الفجر | جمعية الصباح | قناة الصباح | صحيفة الصباح | جريدة الصباح | آل صباح | آل الصباح | صباح الخير | مساء الخير | صباح الأحمد | صباح الخالد | الصباح الجديد | جريدة المساء | صحيفة المساء | قناة الغد | حزب الغد | تيار الغد | راديو الغد
yes     أعلنت [فجر ليبيا] موقفها من الاتفاق
no      هطل المطر فجرا على السهل

entry   time.not.quarters
class   not
name    حي 14 رمضان | حي 17 تموز | شارع 17 تموز | ثورة 14 تموز | شارع 14 تموز | حي تموز | جسر 14 تموز | حي 7 نيسان | شارع 14 رمضان | حي 30 تموز | حي آذار | حي نيسان | حي تشرين | حي 8 شباط | حي 1 حزيران | ملعب 7 أبريل | سجن 7 نيسان | شارع فلسطين | جامع 14 رمضان | جامع 17 رمضان | ساحة 17 تموز | ميدان السابع من نيسان | كتيبة 17 فبراير | كتائب 17 فبراير | شهداء 17 فبراير | مدينة 6 أكتوبر | مدينة السادس من أكتوبر | جسر 6 أكتوبر | كوبري 6 أكتوبر | كوبري أكتوبر | كوبري 15 مايو | مدينة 15 مايو | محور 26 يوليو | شارع 26 يوليو | شارع 9 نيسان | شارع 29 أيار | شارع 7 نوفمبر | سد تشرين | جامعة تشرين | صحيفة تشرين | سد 17 نيسان | مطار تشرين | حرب تشرين | مستشفى تشرين | مشفى تشرين | بحيرة تشرين | مدينة العاشر من رمضان | سد تموز | سد نيسان | سد 17 أبريل | معسكر 22 مايو | ساحة 22 مايو | طيبة رمضان
yes     انفجار في [حي 14 رمضان] بلا خسائر
no      بدأ الدوام في 5 رمضان متأخرا

entry   time.not.movements
class   not
name    حركة 20 فبراير | حركة 6 أبريل | حركة 14 آذار | قوى 14 آذار | قوى 8 آذار | فريق 14 آذار | فريق 8 آذار | قوى 14 مارس | قوى 8 مارس | ثورة 25 يناير | ثورة 30 يونيو | ثورة 23 يوليو | ثورة 17 فبراير | ثورة 26 سبتمبر | ثورة 14 أكتوبر | ثورة 11 فبراير | ثورة 21 سبتمبر | ثورة 23 تموز | ثورة تشرين | انتفاضة تشرين | تظاهرات تشرين | احتجاجات تشرين | متظاهرو تشرين | شهداء تشرين | ثورة تموز | حرب أكتوبر | حرب تموز | حرب حزيران | عدوان تموز | انقلاب يوليو | هجمات 11 سبتمبر | أحداث 11 سبتمبر | اعتداءات 11 سبتمبر | هجمات 11 أيلول | أحداث أيلول | أيلول الأسود | أيلول الاسود | هجمات الحادي عشر من سبتمبر | هجمات الحادي عشر من أيلول | أحداث الحادي عشر من سبتمبر | اعتداءات الحادي عشر من سبتمبر | حرب 6 أكتوبر | نصر أكتوبر | انتصارات أكتوبر | انتصار أكتوبر | هجمات سبتمبر | ثورة 14 جانفي | ثورة يناير | ثورة فبراير | ثورة سبتمبر | حركة تشرين | مهرجان تموز | حركة 23 مارس | حركة 30 يونيو | ثورة ديسمبر | منظمة 17 نوفمبر | ثورة 19 ديسمبر | اتفاق 17 أيار | اتفاق 17 مايو | منظمة 15 مايو | شباط الأسود
yes     انضمت [قوى 14 آذار] إلى الاعتصام
no      افتتح المتجر في 15 آذار بحضور المحافظ

entry   time.not.outlets
class   not
name    المصري اليوم | بغداد اليوم | روسيا اليوم | عين اليوم | رأي اليوم | راي اليوم | فلسطين اليوم | العرب اليوم | الأردن اليوم | مصر اليوم | اليمن اليوم | ليبيا اليوم | عمان اليوم | سوريا اليوم | السعودية اليوم | العراق اليوم | الجزائر اليوم | تونس اليوم | المغرب اليوم | لبنان اليوم | الخليج اليوم | الإمارات اليوم | الامارات اليوم | صحيفة اليوم | جريدة اليوم | أخبار اليوم | اخبار اليوم | العربي اليوم | كردستان اليوم | تركيا اليوم | دمشق اليوم | السودان اليوم | قناة اليوم | عكاظ اليوم | بوابة اليوم | اليوم السابع | موقع اليوم | يو اس ايه توداي | صحيفة الأيام | الشرق اليوم | زمان الوصل | يني شفق | شفق نيوز | أخبار الساعة | اخبار الساعة | خبر الساعة | حديث الساعة | مدار الساعة | على مدار الساعة | برس اليوم | صحيفة الخميس | الأخبار العاجلة اليوم
yes     نقلت صحيفة [المصري اليوم] عن الوزير
no      هطلت أمطار غزيرة اليوم على الجبال

entry   time.not.days
class   not
name    اليوم الوطني | اليوم العالمي | اليوم الدولي | يوم العمال | يوم الأرض | اليوم المفتوح | يوم المرأة | يوم الشهيد | يوم الجيش | يوم القدس | يوم عاشوراء | يوم عرفة | يوم النصر | يوم الاستقلال | يوم التأسيس | اليوم الأسود | اليوم المشؤوم | حتى اليوم | إلى اليوم | لحد اليوم | اليوم الأول | اليوم الثالث | اليوم الرابع | اليوم الخامس | اليوم السادس | اليوم السابع | اليوم الثامن | اليوم التاسع | اليوم العاشر | اليوم الأخير | وحتى اليوم | لغاية اليوم | كل يوم | كل ليلة | اليوم الواحد | ذات يوم | يوما بعد يوم | حتى هذه الساعة | هذه الساعة | قبل فوات | كل جمعة | كل خميس | كل سبت | أيام الجمعة | كل أحد
yes     تحتفل البلاد في [اليوم الوطني] بتاريخها
no      هطلت أمطار غزيرة اليوم على الجبال

entry   time.not.general
class   not
name    الأمين العام | المدير العام | الرأي العام | القائد العام | الأمن العام | المدعي العام | النائب العام | القطاع العام | الادعاء العام | مدير عام | أمين عام | المفتش العام | الصالح العام | الأمين العام السابق | بشكل عام | النظام العام | القائد العام السابق | مدير عام سابق | الادعاء العام السابق | المدير العام السابق | الأمين العام الحالي | المدعي العام السابق | النائب العام السابق | العفو العام | المال العام | الحاكم العام | الحق العام | المجلس العام | الإضراب العام | المستشفى العام | الطريق العام | الشارع العام | المفوض العام | المراقب العام | المرشد العام | المنسق العام | السكرتير العام | الاتحاد العام | المؤتمر الوطني العام | المؤتمر العام | الوضع العام | الحرس القديم العام | العلاقات العامة | قائد عام | مفتش عام | رأي عام | وجه عام | بوجه عام | عفو عام | إضراب عام | الأمن العام اللبناني | الاتجاه العام
yes     زار [الأمين العام] المعرض
no      بني الجسر عام 1998 بتمويل محلي

entry   time.not.turns
class   not
name    المرة الأولى | المرة الثانية | المرة الثالثة | المرة الرابعة | المرة الخامسة | المرة السادسة | المرة السابعة | المرة الثامنة | المرة التاسعة | المرة العاشرة | للمرة الأولى | للمرة الثانية | للمرة الثالثة | للمرة الرابعة | للمرة الخامسة | للمرة السادسة | للمرة السابعة | للمرة الثامنة | للمرة التاسعة | للمرة العاشرة | الدرجة الأولى | الدرجة الثانية | الدرجة الثالثة | المرحلة الأولى | المرحلة الثانية | المرحلة الثالثة | الفرقة الأولى | الفرقة الثانية | الفرقة الثالثة | الفرقة الرابعة | الفرقة الخامسة | الفرقة السادسة | الفرقة السابعة | الفرقة الثامنة | الفرقة التاسعة | الفرقة العاشرة
yes     تعطل القطار [للمرة الثالثة] صباحا
no      بدأ الدرس الساعة الثالثة صباحا

entry   time.not.nth-day
class   not
plain   لليوم الأول | لليوم الثاني | لليوم الثالث | لليوم الرابع | لليوم الخامس | لليوم السادس | لليوم السابع | لليوم الثامن | لليوم التاسع | لليوم العاشر | لليوم ال | ولليوم الثاني | ولليوم الثالث | لليوم الحادي | لليوم العشرين | ولليوم ال
yes     أغلقت المدارس [لليوم الثاني] على التوالي
no      انتهى المعرض اليوم

entry   time.not.people
class   not
name    رجب طيب | طيب رجب | رجب طيب أردوغان | رجب طيب إردوغان | محمد رمضان | أبو رجب | ابو رجب | أبو رمضان | أبو شعبان | رمضان شلح | رمضان عبد الله | رمضان قديروف | نيسان باترول | سيارة نيسان | شركة نيسان | أبو صباح | سلطان أحمد جمعة | علي جمعة | أبو خميس | أبو جمعة | أبو محرم | جمعة الأحمد | آب لينكولن | ليلى | رمضان السيد | محمد شعبان | أحمد رجب | خالد بن ليل | محمد جمعة | محمد خميس | ليلة القدر | ألف ليلة
yes     استقبل [رجب طيب] ضيفه في القصر
no      سافر في 27 رجب إلى الشمال

# Nouns whose name a month or a date can be: a square, a paper. What follows one is no time.

entry   time.namer
class   namer
name    ساحة | شارع | حي | جسر | ملعب | مدرسة | مستشفى | مشفى | مخيم | قاعة | قصر | سد | بحيرة | جامعة | معسكر | لواء | ميدان | دوار | سوق | حديقة | فندق | مجمع | كلية | ثانوية | كتيبة | كتائب | فوج | صحيفة | جريدة | وكالة | قناة | إذاعة | مجلة | متنزه | كوبري | نفق | محور | تقاطع | كراج | مصنع | معمل | مفرق | شركة | مؤسسة | مركز | مدينة
yes     تجمع الباعة في [ساحة] تموز
no      وصل الوفد في تموز

entry   time.nametail
class   nametail
plain   نت | برس | نيوز | تي في | أف أم | اف ام | أونلاين | اونلاين
yes     قال المزارع لموقع سبتمبر [نت] إن الموسم جيد
no      نتج عن ذلك فيضان

# Labels of the day of publication and of other days that a page prints

entry   time.label.published
class   label
label   published
plain   تاريخ النشر | تأريخ النشر | نشر في | نشر بتاريخ | تم النشر | نشرت في | تاريخ الإضافة | تاريخ الاضافة | أضيف في | اضيف بتاريخ | أضيف بتاريخ | كتب في | كتب بتاريخ | نشر يوم | تاريخ الخبر | تم النشر في | تم النشر بتاريخ | تاريخ نشر الخبر | نشر | النشر | انشر في | تاريخ التحرير | posted on | published | published on | posted | publish date | date | التاريخ | تحرير في | نُشر | نشرت بتاريخ | وقت النشر | زمن النشر | حرر في | حرر بتاريخ | تاريخ المقال | تاريخ المادة | أرسل في | نشرت | نشر الخبر | آخر نشر
yes     [تاريخ النشر] مطبوع أسفل العنوان
no      نشرة الأخبار على القناة

entry   time.label.updated
class   label
label   updated
plain   آخر تحديث | اخر تحديث | تم التحديث | حدث في | تحديث | آخر تعديل | updated | last updated | تاريخ التحديث | آخر تحديث للصفحة | تاريخ آخر تحديث | تم التعديل
yes     [آخر تحديث] مطبوع أسفل العنوان
no      تحدث الوزير مع الصحفيين

entry   time.label.issue
class   label
label   issue
plain   العدد | عدد
yes     [العدد] مطبوع أعلى الصفحة
no      عددت اللجنة الأسباب

entry   time.label.other
class   label
label   other
plain   حقوق النشر | جميع الحقوق | جميع الحقوق محفوظة | copyright | اقرأ أيضا | إقرأ أيضا | مواضيع ذات صلة | موضوعات ذات صلة | أخبار ذات صلة | اخبار ذات صلة | أرشيف | ارشيف | الأرشيف | تعليقات | تعليق
yes     [حقوق النشر] مطبوعة أسفل الصفحة
no      نشرت الصحيفة الخبر
