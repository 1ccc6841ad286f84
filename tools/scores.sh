#!/bin/sh
# Writes the figures of docs/scores/VERSION.md anew: tools/scores.sh [--lower] GOLD-FOLDER [PAGE]
# and the floors below which GoldScoresTest lets none of them fall, cut to two places. A floor only rises, and a figure
# below it is an error, unless --lower says that the loss is meant.
# The folder holds NAME.gold.json beside NAME.jsonl; sets named seeds* are shown, but not counted in the halves. The
# project's own sets, own-*, are measured with them.

root=$(cd "$(dirname "$0")/.." && pwd -P) || exit 3
lower=no
[ "$1" = --lower ] && { lower=yes; shift; }
gold=$1
version=$("$root/isnad" --version | sed 's/^[^0-9]*//; s/-SNAPSHOT.*//; s/ .*//')
page=${2:-$root/docs/scores/$version.md}
public=$root/isnad-core/src/test/resources/gold
[ -d "$gold" ] || { echo "usage: tools/scores.sh [--lower] GOLD-FOLDER [PAGE]" >&2; exit 2; }
[ -f "$page" ] || { echo "scores: no page $page" >&2; exit 2; }

work=$(mktemp -d) || exit 3
trap 'rm -rf "$work"' EXIT

set --
for file in "$gold"/*.gold.json; do
  case $(basename "$file") in
    seeds*) ;;
    *) set -- "$@" "$file" ;;
  esac
done
[ $# -gt 0 ] || { echo "scores: no sets besides the seeds in $gold" >&2; exit 2; }

"$root/isnad" eval --confusions 0 "$gold" >"$work/sets" || exit 1
"$root/isnad" eval --confusions 0 "$public"/own-*.gold.json >"$work/own" || exit 1
for half in even odd; do
  "$root/isnad" eval --confusions 0 --half $half "$public"/own-*.gold.json >"$work/own-$half" || exit 1
done
"$root/isnad" eval --confusions 0 --errors "$@" >"$work/all" || exit 1
"$root/isnad" eval --confusions 0 --half even "$@" >"$work/even" || exit 1
"$root/isnad" eval --confusions 0 --half odd "$@" >"$work/odd" || exit 1

# The last block of an output with several sets is all of them together.
last() {
  awk '/^# /{block = ""} {block = block $0 "\n"} END{printf "%s", block}' "$1"
}

{
  sed '/^# all together/,$d' "$work/sets"
  last "$work/even" | sed 's/^# .*/# even half/'
  last "$work/odd" | sed 's/^# .*/# odd half/'
  last "$work/all" | sed 's/^# .*/# all but the seeds/'
  sed '/^# all together/,$d' "$work/own"
  last "$work/own-even" | sed 's/^# .*/# own, even half/'
  last "$work/own-odd" | sed 's/^# .*/# own, odd half/'
} >"$work/blocks"

awk '
  /^# /      { n++; name[n] = substr($0, 3); sub(/\.gold\.json$/, "", name[n]) }
  /^reports / { split($2, read, "/"); reports[n] = read[2]; accounts[n] = $5 }
  /^found /  { found[n] = $3 " | " $5 " | " $7 }
  /^record / { record[n] = $2 }
  /^evidence / { evidence[n] = $3 }
  /^calibration / { calibration[n] = $3 }
  /^fields / {
    line = $0
    sub(/^fields +/, "", line)
    parts = split(line, part, /  +/)
    for (i = 1; i <= parts; i++) {
      split(part[i], word, " ")
      if (!(word[1] in known)) { known[word[1]] = 1; order[++fields] = word[1] }
      field[n, word[1]] = word[2]
    }
  }
  END {
    print "| set | reports | accounts | P | R | F1 | record | evidence | calibration error |"
    print "|---|---|---|---|---|---|---|---|---|"
    for (i = 1; i <= n; i++)
      print "| " name[i] " | " reports[i] " | " accounts[i] " | " found[i] " | " record[i] " | " evidence[i] " | " calibration[i] " |"
    print ""
    head = "| set |"; rule = "|---|"
    for (f = 1; f <= fields; f++) { head = head " " order[f] " |"; rule = rule "---|" }
    print head; print rule
    for (i = 1; i <= n; i++) {
      row = "| " name[i] " |"
      for (f = 1; f <= fields; f++) row = row " " field[i, order[f]] " |"
      print row
    }
  }' "$work/blocks" >"$work/tables"

last "$work/all" | awk '
  /^errors by cause/ { on = 1; next }
  on && /^ +[0-9]+  / {
    times = $1; what = $0; sub(/^ +[0-9]+  /, "", what)
    split(what, part, ": ")
    print times "\t" part[1] "\t" part[2]
  }' | head -n 10 | awk -F '\t' '
  BEGIN { print "| times | field | cause |"; print "|---|---|---|" }
  { gsub(/\|/, "\\|", $3); print "| " $1 " | " $2 " | " $3 " |" }' >"$work/errors"

{
  sed '/<!-- figures -->/q' "$page"
  echo
  echo "Of $("$root/isnad" --version), written by \`tools/scores.sh\`."
  echo
  cat "$work/tables"
  echo
  echo "## The ten largest classes of error"
  echo
  cat "$work/errors"
  echo
  sed -n '/<!-- end of figures -->/,$p' "$page"
} >"$work/page"
cat "$work/page" >"$page"

awk '
  /^# /        { set = substr($0, 3); sub(/\.gold\.json$/, "", set) }
  set ~ / /    { next }
  # A printed figure may be rounded up: half of its last place is taken off before it is cut.
  /^found /    { printf "%s.found=%.2f\n", set, int(($7 - 0.0005) * 100) / 100 }
  /^record /   { printf "%s.record=%.2f\n", set, int(($2 - 0.0005) * 100) / 100 }
  /^evidence / { print set ".evidence=" substr($3, 1, 4) }' "$work/blocks" >"$work/measured"

floors=$public/floors.properties
awk -F= -v lower=$lower '
  /^#/ { next }
  FNR == NR { old[$1] = $2; next }
  {
    if ($1 in old && $2 + 0 < old[$1] + 0 && lower == "no") {
      print "scores: " $1 " fell from " old[$1] " to " $2 >"/dev/stderr"
      fell = 1
      $2 = old[$1]
    }
    print $1 "=" $2
  }
  END { exit fell }' "$floors" "$work/measured" >"$work/floors"
fell=$?
{
  echo "# What the figures may not fall below: written by tools/scores.sh."
  cat "$work/floors"
} >"$floors"
echo "scores: wrote $page"
exit $fell
