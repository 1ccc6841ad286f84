# Number words. value: what it adds; class: how it combines; alone yes: only where no number stands before it. Source: own.

entry   number.1
value   1
class   unit
name    واحد | واحدة
yes     جرح [واحد] وفر الآخرون

entry   number.2
value   2
class   unit
name    اثنان | اثنين | اثنتان | اثنتين | إثنين | اثنا
yes     سقط [اثنان] من العناصر في الكمين

entry   number.3
value   3
class   unit
name    ثلاثة | ثلاث | ثلاثا
yes     سقط [ثلاثة] من العناصر في الكمين
no      الثالث من نوعه هذا الشهر

entry   number.4
value   4
class   unit
name    أربعة | أربع | أربعا
yes     سقط [أربعة] من العناصر في الكمين

entry   number.5
value   5
class   unit
name    خمسة | خمس | خمسا
yes     سقط [خمسة] من العناصر في الكمين

entry   number.6
value   6
class   unit
name    ستة | ست | ستا
yes     سقط [ستة] من العناصر في الكمين

entry   number.7
value   7
class   unit
name    سبعة | سبع | سبعا
yes     سقط [سبعة] من العناصر في الكمين

entry   number.8
value   8
class   unit
name    ثمانية | ثماني | ثمان | ثمانيا | ثمانى
yes     سقط [ثمانية] من العناصر في الكمين

entry   number.9
value   9
class   unit
name    تسعة | تسع | تسعا
yes     سقط [تسعة] من العناصر في الكمين

entry   number.10
value   10
class   unit
name    عشرة | عشر | عشرا
yes     جرح [عشرة] أشخاص في السوق

entry   number.11
value   11
class   unit
name    أحد عشر | إحدى عشرة | احدى عشر | أحد عشرة
yes     قتل [أحد عشر] شخصا في الهجوم

entry   number.12
value   12
class   unit
name    اثنا عشر | اثني عشر | اثنتا عشرة | اثنتي عشرة | إثنا عشر | اثنى عشر
yes     قتل [اثنا عشر] شخصا في الهجوم

entry   number.13
value   13
class   unit
name    ثلاثة عشر | ثلاث عشرة | ثلاثة عشرا | ثلاثة عشرة
yes     قتل [ثلاثة عشر] شخصا في الهجوم

entry   number.14
value   14
class   unit
name    أربعة عشر | أربع عشرة | أربعة عشرا | أربعة عشرة
yes     قتل [أربعة عشر] شخصا في الهجوم

entry   number.15
value   15
class   unit
name    خمسة عشر | خمس عشرة | خمسة عشرا | خمسة عشرة
yes     قتل [خمسة عشر] شخصا في الهجوم

entry   number.16
value   16
class   unit
name    ستة عشر | ست عشرة | ستة عشرا | ستة عشرة
yes     قتل [ستة عشر] شخصا في الهجوم

entry   number.17
value   17
class   unit
name    سبعة عشر | سبع عشرة | سبعة عشرا | سبعة عشرة
yes     قتل [سبعة عشر] شخصا في الهجوم

entry   number.18
value   18
class   unit
name    ثمانية عشر | ثماني عشرة | ثمانية عشرا | ثمانية عشرة
yes     قتل [ثمانية عشر] شخصا في الهجوم

entry   number.19
value   19
class   unit
name    تسعة عشر | تسع عشرة | تسعة عشرا | تسعة عشرة
yes     قتل [تسعة عشر] شخصا في الهجوم

entry   number.20
value   20
class   ten
name    عشرون | عشرين
yes     أصيب خمسة و[عشرون] شخصا

entry   number.30
value   30
class   ten
name    ثلاثون | ثلاثين
yes     أصيب خمسة و[ثلاثون] شخصا

entry   number.40
value   40
class   ten
name    أربعون | أربعين
yes     أصيب خمسة و[أربعون] شخصا

entry   number.50
value   50
class   ten
name    خمسون | خمسين
yes     أصيب خمسة و[خمسون] شخصا

entry   number.60
value   60
class   ten
name    ستون | ستين
yes     أصيب خمسة و[ستون] شخصا

entry   number.70
value   70
class   ten
name    سبعون | سبعين
yes     أصيب خمسة و[سبعون] شخصا

entry   number.80
value   80
class   ten
name    ثمانون | ثمانين
yes     أصيب خمسة و[ثمانون] شخصا

entry   number.90
value   90
class   ten
name    تسعون | تسعين
yes     أصيب خمسة و[تسعون] شخصا

entry   number.100
value   100
class   hundred
name    مئة | مائة | ميت | ماية
yes     نزحت [مئة] عائلة من القرية

entry   number.200
value   200
class   hundred
name    مئتان | مئتين | مائتان | مائتين | مئتا | مئتي | مائتا | مائتي
yes     نزحت [مئتان] عائلة من القرية

entry   number.300
value   300
class   hundred
name    ثلاثمئة | ثلاثمائة | ثلاث مئة | ثلاث مائة
yes     نزحت [ثلاثمئة] عائلة من القرية

entry   number.400
value   400
class   hundred
name    أربعمئة | أربعمائة | أربع مئة | أربع مائة
yes     نزحت [أربعمئة] عائلة من القرية

entry   number.500
value   500
class   hundred
name    خمسمئة | خمسمائة | خمس مئة | خمس مائة
yes     نزحت [خمسمئة] عائلة من القرية

entry   number.600
value   600
class   hundred
name    ستمئة | ستمائة | ست مئة | ست مائة | ستمائة | ستمئة
yes     نزحت [ستمئة] عائلة من القرية

entry   number.700
value   700
class   hundred
name    سبعمئة | سبعمائة | سبع مئة | سبع مائة
yes     نزحت [سبعمئة] عائلة من القرية

entry   number.800
value   800
class   hundred
name    ثمانيمئة | ثمانيمائة | ثماني مئة | ثماني مائة | ثمانمئة | ثمانمائة | ثمان مئة
yes     نزحت [ثمانيمئة] عائلة من القرية

entry   number.900
value   900
class   hundred
name    تسعمئة | تسعمائة | تسع مئة | تسع مائة
yes     نزحت [تسعمئة] عائلة من القرية

entry   number.1000
value   1000
class   thousand
name    ألف | ألفا | آلاف
yes     فر [ألف] شخص من البلدة
no      ألفت الكاتبة رواية جديدة

entry   number.2000
value   2000
class   thousands
name    ألفان | ألفين | ألفي
yes     فر [ألفان] من السكان

entry   number.1000000
value   1000000
class   thousand
name    مليون | مليونا | ملايين
yes     نزح [مليون] شخص

entry   number.2000.owned
value   2000
class   thousands
alone   yes
name    ألفا
yes     فر [ألفا] نازح من البلدة

entry   number.2000000
value   2000000
class   thousands
name    مليونان | مليونين | مليوني
yes     نزح [مليونان] من السكان

entry   number.dozens
value   24
class   vague
name    عشرات | العشرات
yes     قتل [العشرات] في القصف
no      اشترى عشرة أقلام

entry   number.hundreds
value   200
class   vague
name    مئات | المئات | مائات
yes     نزح [المئات] من القرية

entry   number.thousands
value   2000
class   vague
name    الآلاف | آلاف
yes     نزح [الآلاف] من القرية

entry   number.tens.thousands
value   24000
class   vague
name    عشرات الآلاف | عشرات آلاف | عشرات الألوف
yes     فر [عشرات الآلاف] من المدينة

entry   number.hundreds.thousands
value   200000
class   vague
name    مئات الآلاف | مئات آلاف | مئات الألوف
yes     فر [مئات الآلاف] من المدينة

entry   number.several
value   2
class   vague
name    عدة | عدد من | عددا من | بضعة | بضع | عدد كبير من | عددا كبيرا من | عدد آخر من | العديد من | كثيرين | الكثير من | مجموعة من | كثيرون | بعدد من | أعداد من | أعداد كبيرة من | عدد غير محدد من | عدد غير معروف من | العديد | جميع
yes     أصيب [عدد من] المارة
no      رفع العلم عاليا

entry   number.half
value   0
class   none
half    yes
name    نصف
yes     أخلي [نصف] الحي

entry   number.fraction
value   0
class   none
name    ربع | ثلث | ثلثي
yes     أخلي [ثلث] الحي

entry   number.count
value   2
class   vague
counted yes
name    عدد | عددا | بعدد | لعدد | حصيلة | أعداد | حصيله | حصيلة عدد | إجمالي عدد
yes     ارتفع [عدد] القتلى إلى تسعة

entry   number.one.of
value   1
class   unit
partitive yes
name    أحد | إحدى | واحد من | واحدا من | واحدة من
yes     مقتل [أحد] الحراس في الكمين
no      يوم الأحد عطلة رسمية

entry   counting.3
value   3
plain   الثلاثة | الثلاث
yes     قتل الجنود [الثلاثة] في الكمين

entry   counting.4
value   4
plain   الأربعة | الأربع
yes     قتل الجنود [الأربعة] في الكمين

entry   counting.5
value   5
plain   الخمسة | الخمس
yes     قتل الجنود [الخمسة] في الكمين

entry   counting.6
value   6
plain   الستة | الست
yes     قتل الجنود [الستة] في الكمين

entry   counting.7
value   7
plain   السبعة | السبع
yes     قتل الجنود [السبعة] في الكمين

entry   counting.8
value   8
plain   الثمانية | الثماني
yes     قتل الجنود [الثمانية] في الكمين

entry   counting.9
value   9
plain   التسعة | التسع
yes     قتل الجنود [التسعة] في الكمين

entry   counting.10
value   10
plain   العشرة | العشر
yes     قتل الجنود [العشرة] في الكمين
