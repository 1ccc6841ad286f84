# Words that bound or blur a number. effect: least, most, about, more, fewer, up-to. Source: own.

entry   bound.least
effect  least
plain   ما لا يقل عن | لا يقل عن | على الأقل | على أقل تقدير | على الاقل تقدير | كحد أدنى | بحد أدنى | ما لايقل عن | لايقل عن | أقله
yes     قتل [ما لا يقل عن] خمسة أشخاص

entry   bound.more
effect  more
plain   أكثر من | ما يزيد على | ما يزيد عن | يزيد على | يزيد عن | ما يفوق | فوق | بأكثر من | لأكثر من | أزيد من | ما يربو على | يربو على | ما ينيف على | مالا يقل عن | يفوق
yes     جرح [أكثر من] عشرين شخصا

entry   bound.about
effect  about
plain   نحو | حوالي | قرابة | زهاء | ما يقارب | يقارب | ما يقرب من | تقريبا | بنحو | حوالى | قرابه | يناهز | ما يناهز
yes     سقط [نحو] ثلاثين جريحا

entry   bound.most
effect  most
plain   ما لا يزيد على | لا يزيد على | على الأكثر | أقل من | ما يصل إلى | لا يتجاوز
yes     سقط [ما لا يزيد على] ثلاثة صواريخ
