#!/bin/sh
# Measures speed and writes docs/scores/bench-0.1.md:
# tools/bench.sh NEWS.jsonl "MACHINE" [SETTINGS-FOR-LENGTH [SETTINGS-FOR-READING]]
# For instance: tools/bench.sh news.jsonl "2 cores, 24 GB, OpenJDK 17". Leave the machine alone meanwhile.

root=$(cd "$(dirname "$0")/.." && pwd -P) || exit 3
corpus=$1
machine=$2
settings=${3:--wi 3 -w 5 -i 4 -r 5}
warm=${4:--wi 6 -w 5 -i 4 -r 5}
page=$root/docs/scores/bench-0.1.md
[ -f "$corpus" ] && [ -n "$machine" ] || { echo "usage: tools/bench.sh NEWS.jsonl MACHINE [SETTINGS-FOR-LENGTH [SETTINGS-FOR-READING]]" >&2; exit 2; }

LC_ALL=C.UTF-8
export LC_ALL
work=$(mktemp -d) || exit 3
trap 'rm -rf "$work"' EXIT

(cd "$root" && mvn -B -ntp -q -DskipTests -Dspotless.check.skip=true package) >"$work/build" 2>&1 || { cat "$work/build" >&2; exit 1; }
"$root/isnad" --version >"$work/version" || exit 1
jar=$root/isnad-bench/target/isnad-bench.jar

for threads in 1 2; do
  # shellcheck disable=SC2086
  java -Disnad.corpus="$corpus" -jar "$jar" ReadBenchmark -prof gc -t $threads $warm >"$work/read$threads" 2>&1 || exit 1
done
# shellcheck disable=SC2086
java -jar "$jar" LinearityBenchmark $settings >"$work/linear" 2>&1 || exit 1
if [ -x /usr/bin/time ]; then
  for threads in 1 2; do
    /usr/bin/time -v "$root/isnad" read --threads $threads --format jsonl "$corpus" >"$work/out" 2>"$work/time$threads"
  done
fi

# The mean and the error of a JMH line, with so many decimals: they stand around "±", or the mean alone before the unit.
figure() {
  awk -v name="$2" -v form="%.$3f" '$1 == name {
    for (i = 1; i <= NF; i++) if ($i == "±") { printf form " ± " form, $(i - 1), $(i + 1); exit }
    printf form, $(NF - 1); exit }' "$1"
}

{
  echo "# Speed of 0.1.0"
  echo
  echo "Written by \`tools/bench.sh\` with $(cat "$work/version") and the JMH settings \`$warm\` for reading, \`$settings\`"
  echo "for length. Machine: $machine. Few and short iterations:"
  echo "the errors are wide."
  echo
  echo "## Reading real news"
  echo
  echo "\`ReadBenchmark\` over $(grep -c '' "$corpus") reports of Arabic news outlets, $(wc -c <"$corpus" | awk '{ printf "%.1f", $1 / 1e6 }') MB as JSON Lines."
  echo
  echo "| threads | reports/s | MB of UTF-8/s | bytes allocated for a report |"
  echo "|---|---|---|---|"
  for threads in 1 2; do
    f=$work/read$threads
    echo "| $threads | $(figure "$f" ReadBenchmark.read 0) | $(figure "$f" ReadBenchmark.read:megabytes 2) | $(figure "$f" ReadBenchmark.read:gc.alloc.rate.norm 0) |"
  done
  if [ -s "$work/time1" ]; then
    echo
    echo "\`isnad read\` over the whole file, start of the program included:"
    echo
    echo "| threads | wall clock, m:s | processor, s | peak memory, MB |"
    echo "|---|---|---|---|"
    for threads in 1 2; do
      awk -v n=$threads '/Elapsed/ { wall = $NF } /User time/ { user = $NF } /System time/ { sys = $NF }
        /Maximum resident/ { peak = $NF } END { printf "| %d | %s | %.1f | %d |\n", n, wall, user + sys, peak / 1024 }' "$work/time$threads"
    done
  fi
  echo
  echo "## Length"
  echo
  echo "\`LinearityBenchmark\`: one report of growing length, of news or of one letter. MB/s must not fall as the length grows."
  echo
  echo "| letters | news, MB/s | one letter, MB/s |"
  echo "|---|---|---|"
  awk '$1 == "LinearityBenchmark.read:megabytes" { mean = ""; for (i = 1; i <= NF; i++) if ($i == "±") mean = $(i - 1)
      if (mean == "") mean = $(NF - 1); value[$2, $3] = mean; if (!($2 in seen)) { seen[$2] = 1; order[++n] = $2 } }
    END { for (i = 1; i <= n; i++) print "| " order[i] " | " value[order[i], "news"] " | " value[order[i], "letter"] " |" }' "$work/linear"
} >"$work/page"
cat "$work/page" >"$page"
echo "bench: wrote $page"
