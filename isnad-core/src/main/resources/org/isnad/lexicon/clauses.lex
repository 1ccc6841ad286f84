# Words that open a clause inside a sentence, which has a time of its own. part: since, after, relative. Source: own.

entry   clause.since
part    since
plain   منذ | مذ | منذ أن | منذ ان
yes     توقفت الدروس [منذ] إغلاق المدرسة في الشتاء

entry   clause.after
part    after
plain   بعد | بعد أن | بعد ان | بعدما | عقب | إثر | قبل | قبل أن | قبل ان | قبيل | بعيد | في أعقاب | على إثر | على أثر | أثر | غداة | عشية | نتيجة | بسبب | ردا على | خلال | أثناء | عندما | حين | حينما | حيث | كما | فيما | بينما | في حين
yes     أغلقت المدرسة [عقب] هطول الثلج ليلا
no      عاقب المدير الطالب

entry   clause.relative
part    relative
plain   الذي | التي | الذين | اللذين | اللذان | اللتين | اللتان | اللواتي
yes     زار الوفد الجسر [الذي] بني في العام الماضي
no      أكل الطائر الذرة

# What goes on a row of places after a break: "on the town, and others on the village".

entry   row.more
plain   أخرى | آخر | آخرين | ثانية | ثالثة | رابعة | خامسة | الثانية | الثالثة | الرابعة | علاوة على | فضلا عن | إضافة إلى | بالإضافة إلى | اضافة الى | بالاضافة الى | إلى جانب | كذلك | أيضا | كما على | وعلى | وفي | وأيضا على | وأيضا في | وكذلك في | وكذلك على
yes     ثلاث غارات على البلدة، و[أخرى] على التل
no      سافر إلى القرية المجاورة ليلا

# Going on, breaking out: a verb of a noun of fighting that is its subject.

entry   ongoing.verb
verb    استمر/يستمر | تواصل/يتواصل | تجدد/يتجدد | اندلع/يندلع | دار/يدور | اشتد/يشتد | احتدم/يحتدم | تصاعد/يتصاعد | نشب/ينشب | وقع/يقع | حدث/يحدث | سجل/يسجل
yes     بينما [تستمر] المعارك حول البلدة
no      يسمر العامل الخشب

# Answering fire: what follows is the other side's act.

entry   reply.verb
verb    رد/يرد
plain   الرد | ردا من | بالرد | وجاء الرد
yes     و[ردت] القوات بقصف التل
no      أراد الوفد زيارة المتحف

# Words after which stands what was replied to. Source: own.
entry   answered.word
plain   ردا على | كرد على | رد على | للرد على | ردا منها على | ردا منه على | انتقاما من | ثأرا من | في رد على
yes     قصفت الطائرات المواقع [ردا على] هجوم الفجر
no      عاد المراسل إلى الحدود
