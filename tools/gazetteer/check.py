#!/usr/bin/env python3
"""Checks the gazetteer files: columns, kinds, codes, ids, points, doubled rows. Exit code 1 if anything is wrong.

usage: check.py [--warn] [folder]      (--warn also prints what is only doubtful)
"""
import collections
import os
import re
import sys

sys.dont_write_bytecode = True
sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from build import COLUMNS, MADE, PLACES, fold, key, km, lines  # noqa: E402

KINDS = set('country admin1 district subdistrict city town village quarter base airport crossing camp prison road bridge oil_field dam port '
            'embassy government university hospital school mosque church market square street hotel mountain island river valley region '
            'desert sea'.split())
SETTLED = set('district subdistrict city town village quarter camp'.split())
BOX = {
    'IQ': (29.0, 37.5, 38.7, 48.9), 'SY': (32.2, 37.4, 35.5, 42.5), 'YE': (11.5, 19.1, 41.5, 54.9), 'LB': (33.0, 34.8, 35.0, 36.7),
    'PS': (31.2, 32.6, 34.1, 35.7), 'JO': (29.1, 33.5, 34.8, 39.4), 'LY': (19.4, 33.4, 9.2, 25.4), 'SD': (8.5, 23.3, 21.7, 38.9),
    'EG': (21.7, 31.9, 24.6, 37.1), 'SA': (16.2, 32.3, 34.3, 55.8), 'KW': (28.4, 30.2, 46.4, 48.9), 'IR': (24.9, 39.9, 43.9, 63.5),
    'TR': (35.7, 42.3, 25.5, 45.0), 'IL': (29.4, 33.5, 34.1, 35.95), 'BH': (25.5, 26.4, 50.2, 50.9), 'QA': (24.4, 26.3, 50.6, 51.8),
    'AE': (22.5, 26.3, 51.2, 56.6), 'OM': (16.5, 26.6, 51.8, 60.0), 'TN': (30.1, 37.6, 7.4, 11.7), 'DZ': (18.9, 37.3, -8.8, 12.1),
    'MA': (20.7, 36.0, -17.2, -0.9), 'EH': (20.7, 27.8, -17.2, -8.6), 'MR': (14.6, 27.4, -17.2, -4.7), 'SO': (-1.8, 12.2, 40.9, 51.6),
    'DJ': (10.8, 12.9, 41.6, 43.7), 'AF': (29.2, 38.6, 60.4, 75.0), 'PK': (23.5, 37.2, 60.8, 77.9), 'NG': (4.0, 14.0, 2.6, 14.8),
    'ML': (10.0, 25.1, -12.4, 4.4), 'NE': (11.6, 23.6, 0.1, 16.1), 'TD': (7.4, 23.6, 13.4, 24.1), 'BF': (9.3, 15.2, -5.6, 2.5),
    'CM': (1.6, 13.2, 8.4, 16.3), 'SS': (3.4, 12.3, 23.4, 36.0), 'ET': (3.3, 15.0, 32.9, 48.1), 'KE': (-4.9, 5.5, 33.8, 42.0),
    'ER': (12.3, 18.1, 36.3, 43.3), 'CF': (2.2, 11.1, 14.4, 27.5), 'CD': (-13.6, 5.5, 12.1, 31.4), 'UA': (44.2, 52.5, 22.0, 40.3),
    'IN': (6.5, 37.2, 68.0, 97.5), 'FR': (-22.0, 51.3, -62.0, 56.0), 'DE': (47.2, 55.2, 5.7, 15.2), 'GB': (49.8, 61.0, -8.7, 2.0)}
# the units of the countries that matter most, as ISO 3166-2 has them
UNITS = {
    'IQ': 'AN AR BA BB BG DA DI DQ HA KA KI MA MU NA NI QA SD SU WA', 'SY': 'DI DR DY HA HI HL HM ID LA QU RA RD SU TA',
    'YE': 'AB AD AM BA DA DH HD HJ HU IB JA LA MA MR MW RA SA SD SH SN SU TA', 'LB': 'AK AS BA BH BI JA JL NA',
    'PS': 'BTH DEB GZA HBN JEM JEN JRH KYS NBS NGZ QQA RBH RFH SLT TBS TKM', 'JO': 'AJ AM AQ AT AZ BA IR JA KA MA MD MN',
    'LY': 'BA BU DR GT JA JG JI JU KF MB MI MJ MQ NL NQ SB SR TB WA WD WS ZA',
    'SD': 'DC DE DN DS DW GD GK GZ KA KH KN KS NB NO NR NW RS SI',
    'EG': 'ALX ASN AST BA BH BNS C DK DT FYM GH GZ IS JS KB KFS KN LX MN MNF MT PTS SHG SHR SIN SUZ WAD',
    'SA': '01 02 03 04 05 06 07 08 09 10 11 12 14', 'KW': 'AH FA HA JA KU MU', 'IR': ' '.join('%02d' % i for i in range(31)),
    'TR': ' '.join('%02d' % i for i in range(1, 82)), 'AE': 'AJ AZ DU FU RK SH UQ', 'OM': 'BJ BS BU DA MA MU SJ SS WU ZA ZU',
    'QA': 'DA KH MS RA SH US WA ZA', 'BH': '13 14 15 17', 'IL': 'D HA JM M TA Z',
    'TN': '11 12 13 14 21 22 23 31 32 33 34 41 42 43 51 52 53 61 71 72 73 81 82 83', 'DZ': ' '.join('%02d' % i for i in range(1, 59)),
    'MA': '01 02 03 04 05 06 07 08 09 10 11 12', 'MR': '01 02 03 04 05 06 07 08 09 10 11 12 13 14 15',
    'SO': 'AW BK BN BR BY GA GE HI JD JH MU NU SA SD SH SO TO WO',
    'AF': 'BAL BAM BDG BDS BGL DAY FRA FYB GHA GHO HEL HER JOW KAB KAN KAP KDZ KHO KNR LAG LOG NAN NIM NUR PAN PAR PIA PKA SAM SAR TAK URU WAR ZAB',
    'PK': 'BA GB IS JK KP PB SD', 'ML': '1 2 3 4 5 6 7 8 9 10 BKO', 'NE': '1 2 3 4 5 6 7 8',
    'NG': 'AB AD AK AN BA BE BO BY CR DE EB ED EK EN FC GO IM JI KD KE KN KO KT KW LA NA NI OG ON OS OY PL RI SO TA YO ZA',
    'SS': 'BN BW EC EE EW JG LK NU UY WR', 'CM': 'AD CE EN ES LT NO NW OU SU SW'}


def main():
    args = [a for a in sys.argv[1:] if not a.startswith('--')]
    warn = '--warn' in sys.argv
    folder = args[0] if args else PLACES
    bad, doubt, rows, ids = [], [], [], {}
    for name in sorted(os.listdir(folder)):
        if not name.endswith('.tsv'):
            continue
        with open(os.path.join(folder, name), encoding='utf-8', newline='') as f:
            text = f.read()
        if '\r' in text:
            bad.append('%s: CR in file' % name)
        body = text.rstrip('\n').split('\n')
        if body[0].split('\t') != COLUMNS:
            bad.append('%s:1: header %s' % (name, body[0]))
        for i, line in enumerate(body[1:], 2):
            if not line.strip() or line.startswith('#'):
                continue
            at, v = '%s:%d' % (name, i), line.split('\t')
            if len(v) != len(COLUMNS):
                bad.append('%s: %d columns' % (at, len(v)))
                continue
            r = dict(zip(COLUMNS, v))
            r['at'], r['file'] = at, name
            rows.append(r)
            if not re.match('^[a-z]{2}-[a-z0-9]+(-[a-z0-9]+)*$', r['id']):
                bad.append('%s: id %s' % (at, r['id']))
            if r['id'] in ids:
                bad.append('%s: id %s also in %s' % (at, r['id'], ids[r['id']]))
            ids[r['id']] = at
            if r['kind'] not in KINDS:
                bad.append('%s: kind %s' % (at, r['kind']))
            if not re.match('^[1-6]$', r['rank']):
                bad.append('%s: rank %s' % (at, r['rank']))
            if r['cue'] not in ('', 'cue') or r['source'] not in ('own', 'geonames', 'naturalearth', 'whosonfirst'):
                bad.append('%s: cue/source %s %s' % (at, r['cue'], r['source']))
            if not r['english'] or not r['english'].isascii():
                bad.append('%s: english %s' % (at, r['english']))
            names = r['names'].split('|')
            if not names or any(not n.strip() or n != n.strip() for n in names):
                bad.append('%s: names %s' % (at, r['names']))
            if any(re.search('[A-Za-z\u064b-\u0652\u200b-\u200f]', n) for n in names):
                doubt.append('%s: letters in %s' % (at, r['names']))
            if len(set(map(fold, names))) < len(names):
                doubt.append('%s: variants that fold together: %s' % (at, r['names']))
            if any(len(fold(n).replace(' ', '')) < 3 for n in names) and not r['cue']:
                doubt.append('%s: short name without cue: %s' % (at, r['names']))
            if not re.match('^[A-Z]{2}$', r['country']) and not (r['country'] == '' and r['kind'] in ('region', 'sea', 'river', 'desert')):
                bad.append('%s: country %s' % (at, r['country']))
            if r['admin1'] and not re.match('^%s-[A-Z0-9]{1,3}$' % r['country'], r['admin1']):
                bad.append('%s: admin1 %s in %s' % (at, r['admin1'], r['country']))
            elif r['admin1'] and r['country'] in UNITS and r['admin1'][3:] not in UNITS[r['country']].split():
                bad.append('%s: no such unit %s' % (at, r['admin1']))
            elif not r['admin1'] and r['country'] in UNITS and r['kind'] in SETTLED:
                doubt.append('%s: no admin1: %s' % (at, r['id']))
            try:
                r['y'], r['x'] = float(r['lat']), float(r['lon'])
            except ValueError:
                if r['lat'] or r['lon'] or r['kind'] in SETTLED:
                    bad.append('%s: point %s %s' % (at, r['lat'], r['lon']))
                r['y'] = None
                continue
            box = BOX.get(r['country'])
            if not (-90 <= r['y'] <= 90 and -180 <= r['x'] <= 180):
                bad.append('%s: point %s %s' % (at, r['lat'], r['lon']))
            elif box and not (box[0] <= r['y'] <= box[1] and box[2] <= r['x'] <= box[3]):
                (doubt if r['kind'] in ('sea', 'region', 'river', 'island') else bad).append(
                    '%s: %s (%s %s) is outside %s' % (at, r['id'], r['lat'], r['lon'], r['country']))
    index = collections.defaultdict(list)
    for r in rows:
        if r['y'] is None or r['kind'] not in SETTLED:
            continue
        for n in set(map(fold, r['names'].split('|'))):
            index[n].append(r)
    seen = set()
    for n, group in index.items():
        for i, a in enumerate(group):
            for b in group[:i]:
                if a is b or (a['id'], b['id']) in seen or km(a['y'], a['x'], b['y'], b['x']) > 3:
                    continue
                seen.add((a['id'], b['id']))
                if a['file'] in MADE and b['file'] in MADE and (a['lat'], a['lon']) == (b['lat'], b['lon']):
                    bad.append('%s: %s doubles %s' % (a['at'], a['id'], b['id']))
                elif (a['file'] in MADE) != (b['file'] in MADE):
                    bad.append('%s: %s doubles %s (run build.py again)' % (a['at'], a['id'], b['id']))
                else:
                    doubt.append('%s: %s (%s) doubles %s (%s): %s' % (a['at'], a['id'], a['kind'], b['id'], b['kind'], n))
    units = set(r['admin1'] for r in rows if r['kind'] == 'admin1')
    for c, codes in UNITS.items():
        for code in codes.split():
            if c + '-' + code not in units:
                bad.append('no admin1 row for %s-%s' % (c, code))
    nations = set(r['country'] for r in rows if r['kind'] == 'country')
    for line in lines('countries.txt'):
        if line[:2] not in nations:
            bad.append('no country row for ' + line[:2])
    for b in bad:
        print('ERROR', b)
    if warn:
        for d in doubt:
            print('doubt', d)
    print('%d rows, %d errors, %d doubts' % (len(rows), len(bad), len(doubt)))
    sys.exit(1 if bad else 0)


if __name__ == '__main__':
    main()
