#!/usr/bin/env python3
"""Measures what the gazetteer knows, and lists what it does not.

    coverage.py names [--top N] [--least N] CORPUS.jsonl...   names after words such as "village", "district", "base"
    coverage.py units FOLDER                                   every governorate and district of Who's On First tables
    coverage.py localities FOLDER                              the share of all their localities, by country

A corpus holds one report a line with a "text". A folder holds wof-XX.tsv files. Everything goes to standard output; the
corpora's words are for working the list off and do not enter the project. Python 3 standard library only.
"""
import argparse
import collections
import glob
import json
import os
import re
import signal
import sys

sys.dont_write_bytecode = True
sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from build import PLACES, fold, key, km, near, read_rows  # noqa: E402

LEXICON = os.path.join(PLACES, '..')
TOKEN = re.compile('[\u0621-\u064a]+|[0-9]+|[^\\s]')
LONGEST = 7
LEVELS = {'district', 'subdistrict', 'city', 'village', 'quarter', 'site', 'admin1'}
# A district's point is its middle, its town may lie at the edge.
UNIT_KM = 130
TOWN_KM = 12
SIMILAR = 0.86
UNIT_KINDS = {'admin1', 'district', 'subdistrict', 'city', 'town', 'quarter', 'village', 'island', 'camp'}
PREFIX = ('و', 'ب', 'ل', 'وب', 'ول', 'ف')


def gazetteer():
    rows = []
    for f in sorted(glob.glob(os.path.join(PLACES, '*.tsv'))):
        rows.extend(read_rows(f))
    return rows


def entries():
    """(id, attributes, words) of every entry of the lexicons."""
    for f in glob.glob(os.path.join(LEXICON, '*.lex')):
        with open(f, encoding='utf-8') as lines:
            for block in lines.read().split('\n\n'):
                ident, level, words = '', '', []
                for line in block.split('\n'):
                    k, _, v = line.partition(' ')
                    if k == 'entry':
                        ident = v.strip()
                    elif k == 'level':
                        level = v.strip()
                    elif k in ('noun', 'name', 'plain', 'adjective', 'singular', 'dual', 'plural', 'verb', 'capital'):
                        words += [re.split('[/+]', w)[0].strip() for w in v.split('|')]
                yield ident, level, words


def vocabulary():
    """Place nouns by their level, and ordinary words, which are no names."""
    nouns, ordinary = {}, set()
    for ident, level, words in entries():
        for w in map(fold, words):
            if ident.startswith('placeword.') and level in LEVELS:
                if ' ' not in w:
                    nouns[w] = level
            elif not ident.startswith(('notplace.bare', 'party.', 'source.')):
                ordinary.add(w)
                ordinary.add('ال' + w)
    return nouns, ordinary


def names(corpora, top, least):
    known = {fold(n) for r in gazetteer() for n in r['names'].split('|')}
    nouns, ordinary = vocabulary()
    unknown, after, examples = collections.Counter(), collections.defaultdict(collections.Counter), {}
    seen = collections.Counter()
    for corpus in corpora:
        with open(corpus, encoding='utf-8') as lines:
            for line in lines:
                report = json.loads(line)
                words = TOKEN.findall(fold(report.get('text') or ''))
                once = set()
                for i, word in enumerate(words[:-1]):
                    noun = word if word in nouns else next(
                        (word[len(p):] for p in PREFIX if word.startswith(p) and word[len(p):] in nouns), None)
                    name = noun and name_at(words, i + 1, nouns, ordinary, known, noun)
                    if not name:
                        continue
                    seen[name[0]] += 1
                    if name[0] == 'unknown' and name[1] not in once:
                        once.add(name[1])
                        unknown[name[1]] += 1
                        after[name[1]][noun] += 1
                        examples.setdefault(name[1], ' '.join(words[max(0, i - 6):i + 12]))
    total = seen['known'] + seen['unknown']
    print('# %d names after place nouns, %d known (%.1f %%), %d unknown of %d spellings' % (
        total, seen['known'], 100.0 * seen['known'] / max(1, total), seen['unknown'], len(unknown)))
    for name, count in unknown.most_common(top):
        if count >= least:
            print('%d\t%s\t%s\t%s' % (count, name, '|'.join(n for n, _ in after[name].most_common(3)), examples[name]))


def name_at(words, at, nouns, ordinary, known, noun):
    """('known', name), ('unknown', name) or None for the words after a place noun."""
    for length in range(min(LONGEST, len(words) - at), 0, -1):
        phrase = ' '.join(words[at:at + length])
        if phrase in known or noun + ' ' + phrase in known:
            return 'known', phrase
    first = words[at]
    if first in ordinary or first in nouns or not re.match('[\u0621-\u064a]{3,}$', first):
        return None
    if re.match('(لل|وال|بال|[يتن]ت|التي|الذي)', first) or re.search('(ها|هم|ين|ون|يه|ات)$', first) and not first.startswith('ال'):
        return None
    second = words[at + 1] if at + 1 < len(words) else ''
    more = re.match('[\u0621-\u064a]{3,}$', second) and second not in ordinary and second not in nouns and (
        len(first) <= 3 or second.startswith('ال') and not first.startswith('ال'))
    return 'unknown', first + ' ' + second if more else first


def tables(folder):
    for f in sorted(glob.glob(os.path.join(folder, 'wof-??.tsv'))):
        country = os.path.basename(f)[4:6].upper()
        yield country, [r for r in read_rows(f) if r['lat'] and r['placetype']]


def spellings(row):
    arabic = [n.strip(' \u200e\u200f') for n in (row['names_ar'] + '|' + row['names_other_arabic_script']).split('|') if n.strip()]
    bare = [re.sub('^(محافظه|محافظة|قضاء|مديريه|مديرية|منطقه|منطقة|مدينة|مدينه|مركز|شعبيه|مقاطعة|مقاطعه|قسم) ', '', n) for n in map(fold, arabic)]
    latin = [re.sub(r'\b(District|Governorate|Markaz|Qism|City|County|Province)\b', '', n).strip() for n in row['names_latin'].split('|')]
    return {key(n) for n in bare if n}, [n for n in latin if n]


def holds(row, rows, radius):
    arabic, latin = spellings(row)
    for r, keys in rows:
        if km(float(row['lat']), float(row['lon']), float(r['lat']), float(r['lon'])) > radius:
            continue
        if arabic & keys or any(near(n, latin) >= SIMILAR for n in r['names'].split('|')):
            return r
    return None


def by_country():
    rows = collections.defaultdict(list)
    for r in gazetteer():
        if r['lat'] and r['kind'] in UNIT_KINDS:
            rows[r['country']].append((r, {key(n) for n in r['names'].split('|')}))
    return rows


def units(folder):
    rows = by_country()
    for country, table in tables(folder):
        for placetype, radius in (('region', 400), ('county', UNIT_KM)):
            wanted = [r for r in table if r['placetype'] == placetype]
            mine = [x for x in rows[country] if placetype == 'county' or x[0]['kind'] == 'admin1']
            missing = [r for r in wanted if not holds(r, mine, radius)]
            print('%s %s: %d of %d' % (country, placetype, len(wanted) - len(missing), len(wanted)))
            for r in missing:
                print('  missing\t%s\t%s\t%s\t%s\t%s,%s' % (r['region'], r['county'], r['names_ar'], r['names_latin'], r['lat'], r['lon']))


def localities(folder):
    rows = by_country()
    for country, table in tables(folder):
        cells = collections.defaultdict(list)
        for r, keys in rows[country]:
            for k in keys:
                cells[k].append((float(r['lat']), float(r['lon'])))
        wanted = [r for r in table if r['placetype'] in ('locality', 'neighbourhood') and r['names_ar']]
        found = sum(any(km(float(r['lat']), float(r['lon']), a, b) < TOWN_KM for k in spellings(r)[0] for a, b in cells[k]) for r in wanted)
        print('%s localities with an Arabic name: %d of %d' % (country, found, len(wanted)))


def main():
    signal.signal(signal.SIGPIPE, signal.SIG_DFL)
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(dest='command', required=True)
    listing = commands.add_parser('names')
    listing.add_argument('--top', type=int, default=100)
    listing.add_argument('--least', type=int, default=1)
    listing.add_argument('corpora', nargs='+')
    for command in ('units', 'localities'):
        commands.add_parser(command).add_argument('folder')
    args = parser.parse_args()
    if args.command == 'names':
        names(args.corpora, args.top, args.least)
    else:
        {'units': units, 'localities': localities}[args.command](args.folder)


if __name__ == '__main__':
    main()
