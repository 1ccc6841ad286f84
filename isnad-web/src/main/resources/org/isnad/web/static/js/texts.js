// The words that scripts say themselves, in both languages of the interface. Labels of codes (types, governorates) come
// from the page: <script type="application/json" id="front-texts">{"types":{…},"admin1":{…}}</script>.

const WORDS = {
  en: {
    incidents: (n) => (n === 1 ? `${digits(1)} incident` : `${digits(n)} incidents`),
    killed: (n) => `${digits(n)} killed`,
    precision1: "exact place", precision2: "town or near it", precision3: "somewhere in the governorate", precision4: "somewhere in the country",
    legend1: "Exact place", legend2: "Town, or near it: the ring is not the spot", legend3: "Governorate only: its whole area", legend4: "Country only",
    legendSize: "Larger: more incidents",
    mapHelp: "Arrow keys move the map, plus and minus zoom. Page Down and Page Up go through the marks, Enter lists what a mark counts.",
    mapFailed: "The map cannot be drawn in this browser. The list has everything that it would show.",
    map: "Map of incidents", here: "List this area", zoomIn: "Zoom in", zoomOut: "Zoom out",
    week: "Week from", total: "Total", perWeek: "Incidents a week", noWeeks: "Nothing with a date to draw.",
    dataTable: "Numbers", chartOnly: "Chart", svg: "Download SVG", incomplete: "not over yet", failed: "Could not be loaded.",
    families: {battles: "Battles", explosions: "Explosions and remote violence", civilians: "Violence against civilians", protests: "Protests", riots: "Riots", strategic: "Strategic developments"},
    by: {family: "by family", type: "by type"}, weekBegins: "Weeks begin on Monday (ISO 8601).", other: "Other types",
    highlights: "Highlights", unseen: "Unseen characters", useAs: "Use as", nothing: "No field rests on these words.", words: "Words of the report",
    kinds: {place: "Place", date: "Date", actor: "Actor", target: "Target", weapon: "Weapon", harm: "Harm", type: "Type", source: "Source"},
    fields: {where: "place", when: "date", actor: "actor", target: "target", weapons: "weapon", killed: "killed", injured: "injured", abducted: "abducted", arrested: "arrested", damage: "damage", type: "type", claim: "claim"},
    keys: "Keyboard", keysOn: "Single keys are on", key: "Key", does: "Does", change: "Change", reset: "As it was", pressKey: "Press a key…", close: "Close", taken: "already used",
    next: "Next", previous: "Previous", open: "Open", nextField: "Next undecided field", previousField: "Previous undecided field", nextSource: "Next source", previousSource: "Previous source", search: "Search", help: "This list",
    undo: "Undo", dismiss: "Close", copies: (n) => (n === 1 ? `${digits(1)} account` : `${digits(n)} accounts`), chain: "Chain of sources", toldBy: "after", nobody: "names no source",
    kindsOfNode: {outlet: "Outlet", agency: "Agency", body: "Body", person: "Speaker"},
    sending: "Sending", reading: "Reading…", tooLarge: "too large", dropped: (n) => (n === 1 ? `${digits(1)} file` : `${digits(n)} files`), remove: "Remove",
  },
  ar: {
    incidents: (n) => counted(n, "حادثة واحدة", "حادثتان", "حوادث", "حادثة"),
    killed: (n) => counted(n, "قتيل واحد", "قتيلان", "قتلى", "قتيلًا"),
    precision1: "مكان محدد", precision2: "بلدة أو قربها", precision3: "في موضع ما من المحافظة", precision4: "في موضع ما من البلد",
    legend1: "مكان محدد", legend2: "بلدة أو قربها: الحلقة ليست الموضع نفسه", legend3: "المحافظة فقط: مساحتها كلها", legend4: "البلد فقط",
    legendSize: "الأكبر: حوادث أكثر",
    mapHelp: "مفاتيح الأسهم تحرّك الخريطة، وزائد وناقص للتقريب. ‏Page Down و‏Page Up للتنقل بين العلامات، و‏Enter لعرض حوادث العلامة.",
    mapFailed: "لا يمكن رسم الخريطة في هذا المتصفح. كل ما فيها موجود في القائمة.",
    map: "خريطة الحوادث", here: "حوادث هذه المنطقة", zoomIn: "تقريب", zoomOut: "تبعيد",
    week: "الأسبوع من", total: "المجموع", perWeek: "الحوادث في الأسبوع", noWeeks: "لا شيء مؤرخًا ليُرسم.",
    dataTable: "الأرقام", chartOnly: "الرسم", svg: "تنزيل SVG", incomplete: "لم ينتهِ بعد", failed: "تعذّر التحميل.",
    families: {battles: "معارك", explosions: "تفجيرات وعنف عن بُعد", civilians: "عنف ضد المدنيين", protests: "احتجاجات", riots: "أعمال شغب", strategic: "تطورات استراتيجية"},
    by: {family: "حسب الصنف", type: "حسب النوع"}, weekBegins: "يبدأ الأسبوع يوم الاثنين (ISO 8601). يجري الزمن من اليمين إلى اليسار.", other: "أنواع أخرى",
    highlights: "التظليل", unseen: "المحارف الخفية", useAs: "استعمال الكلمات بوصفها", nothing: "لا يستند أي حقل إلى هذه الكلمات.", words: "كلمات التقرير",
    kinds: {place: "المكان", date: "التاريخ", actor: "الفاعل", target: "الهدف", weapon: "السلاح", harm: "الضحايا", type: "النوع", source: "المصدر"},
    fields: {where: "المكان", when: "التاريخ", actor: "الفاعل", target: "الهدف", weapons: "السلاح", killed: "القتلى", injured: "الجرحى", abducted: "المخطوفون", arrested: "المعتقلون", damage: "الأضرار", type: "النوع", claim: "التبنّي"},
    keys: "لوحة المفاتيح", keysOn: "المفاتيح المفردة مفعّلة", key: "المفتاح", does: "العمل", change: "تغيير", reset: "كما كان", pressKey: "اضغط مفتاحًا…", close: "إغلاق", taken: "مستعمل",
    next: "التالي", previous: "السابق", open: "فتح", nextField: "الحقل التالي بلا قرار", previousField: "الحقل السابق بلا قرار", nextSource: "المصدر التالي", previousSource: "المصدر السابق", search: "بحث", help: "هذه القائمة",
    undo: "تراجع", dismiss: "إغلاق", copies: (n) => counted(n, "رواية واحدة", "روايتان", "روايات", "رواية"), chain: "سلسلة الإسناد", toldBy: "نقلًا عن", nobody: "لا يذكر مصدرًا",
    kindsOfNode: {outlet: "وسيلة إعلام", agency: "وكالة", body: "جهة", person: "متحدث"},
    sending: "جارٍ الإرسال", reading: "جارٍ القراءة…", tooLarge: "كبير جدًا", dropped: (n) => counted(n, "ملف واحد", "ملفان", "ملفات", "ملفًا"), remove: "إزالة",
  },
};

/** Arabic counts: one, two, three to ten (plural), more (singular). */
function counted(n, one, two, few, many) {
  if (n === 1) return one;
  if (n === 2) return two;
  const rest = n % 100;
  return rest >= 3 && rest <= 10 ? `${digits(n)} ${few}` : `${digits(n)} ${many}`;
}

/** The words of a language, "en" when there is no other. */
export function texts(lang) {
  return WORDS[lang?.startsWith("ar") ? "ar" : "en"];
}

/** A number or date with the digits that the reader has chosen (html data-digits), as the pages themselves show it. */
export function digits(value) {
  const text = String(value);
  return globalThis.document?.documentElement.dataset.digits === "arab" ? text.replace(/[0-9]/g, (d) => String.fromCharCode(0x660 + Number(d))) : text;
}

let labels;

/** The label of a code as the page gives it: label("types", "ied"); the code itself when the page has none. */
export function label(group, code) {
  if (!labels) {
    const holder = document.getElementById("front-texts");
    labels = holder ? JSON.parse(holder.textContent) : {};
  }
  return labels[group]?.[code] ?? code?.replaceAll("_", " ") ?? "";
}

const FAMILY_OF = {
  armed_clash: "battles", gov_regains: "battles", nonstate_overtakes: "battles",
  air_drone_strike: "explosions", shelling: "explosions", ied: "explosions", suicide_bomb: "explosions", grenade: "explosions", chemical: "explosions",
  attack: "civilians", abduction: "civilians", sexual_violence: "civilians",
  protest: "protests", protest_intervention: "protests", protest_excessive_force: "protests",
  violent_demonstration: "riots", mob_violence: "riots",
};

export const FAMILIES = ["battles", "explosions", "civilians", "protests", "riots", "strategic"];
export const LETTERS = {battles: "B", explosions: "E", civilians: "V", protests: "P", riots: "R", strategic: "S"};

/** The family of an event type. */
export function familyOf(type) {
  return FAMILY_OF[type] ?? "strategic";
}

/** An element with attributes and children; text children are text nodes, never markup. */
export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === true) made.setAttribute(key, "");
    else if (value !== false && value != null) made.setAttribute(key, value);
  }
  made.append(...children.filter((child) => child != null));
  return made;
}

const SVG = "http://www.w3.org/2000/svg";

/** The same for SVG. */
export function drawn(name, attributes = {}, ...children) {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) if (value != null) made.setAttribute(key, value);
  made.append(...children.filter((child) => child != null));
  return made;
}
