#!/bin/sh
# Measures speed and writes docs/scores/bench-0.2.md:
# tools/bench.sh NEWS.jsonl "MACHINE" [GOLD-FOLDER [SETTINGS-FOR-JMH]]
# For instance: tools/bench.sh news.jsonl "2 cores, 24 GB, OpenJDK 17" isnad-core/src/test/resources/gold
# With a folder of gold the programs under the GPL run too (Maven fetches 220 MB). Leave the machine alone meanwhile.

root=$(cd "$(dirname "$0")/.." && pwd -P) || exit 3
corpus=$1
machine=$2
gold=$3
settings=${4:--wi 3 -w 5 -i 4 -r 5}
page=$root/docs/scores/bench-0.2.md
[ -f "$corpus" ] && [ -n "$machine" ] || { echo "usage: tools/bench.sh NEWS.jsonl MACHINE [GOLD-FOLDER [SETTINGS-FOR-JMH]]" >&2; exit 2; }

LC_ALL=C.UTF-8
export LC_ALL
work=$(mktemp -d) || exit 3
trap 'rm -rf "$work"' EXIT

fail() { cat "$1" >&2; exit 1; }

build() {
  (cd "$root" && mvn -B -ntp -q -DskipTests -Dspotless.check.skip=true -Disnad.warnings=-nowarn "$@" package) >"$work/build" 2>&1 || fail "$work/build"
}

# One core for everything, the collector of garbage and the compiler included.
one=
command -v taskset >/dev/null && one="taskset -c 0"

build
"$root/isnad" --version >"$work/version" || exit 1
jar=$root/isnad-bench/target/isnad-bench.jar

$one java -Xmx400m -XX:+UseSerialGC -jar "$jar" "$corpus" >"$work/race" 2>&1 || fail "$work/race"

for threads in 1 2; do
  # shellcheck disable=SC2086
  java -Disnad.corpus="$corpus" -cp "$jar" org.openjdk.jmh.Main ReadBenchmark -prof gc -t $threads $settings >"$work/read$threads" 2>&1 || fail "$work/read$threads"
done
# shellcheck disable=SC2086
java -Disnad.corpus="$corpus" -cp "$jar" org.openjdk.jmh.Main LinearityBenchmark $settings >"$work/linear" 2>&1 || fail "$work/linear"
if [ -x /usr/bin/time ]; then
  for threads in 1 2; do
    JAVA_TOOL_OPTIONS=-Xmx400m /usr/bin/time -v "$root/isnad" read --threads $threads --format jsonl "$corpus" >"$work/out" 2>"$work/time$threads"
  done
fi

if [ -n "$gold" ]; then
  build -Poracle
  own=$root/isnad-bench/target/oracle
  $one java -Xmx3g -XX:+UseSerialGC -cp "$own/isnad-bench.jar:$own/lib/*" org.isnad.bench.Bench --gold "$gold" "$corpus" >"$work/oracle" 2>"$work/oracle.err" || fail "$work/oracle.err"
fi

# The mean and the error of a JMH line, with so many decimals: they stand around "±", or the mean alone before the unit.
figure() {
  awk -v name="$2" -v form="%.$3f" '$1 == name {
    for (i = 1; i <= NF; i++) if ($i == "±") { printf form " ± " form, $(i - 1), $(i + 1); exit }
    printf form, $(NF - 1); exit }' "$1"
}

{
  echo "# Speed of 0.2.0"
  echo
  echo "Written by \`tools/bench.sh\` with $(cat "$work/version"). Machine: $machine."
  echo "\`isnad-bench\` runs on one core and one thread; its JMH benchmarks run with \`$settings\`."
  echo
  echo "## Beside Lucene"
  echo
  echo "The middle of the rounds, the least and the greatest in brackets; MB of UTF-8."
  echo
  echo '```'
  sed '/^([0-9]*)$/d' "$work/race"
  echo '```'
  echo
  if [ -n "$gold" ]; then
    echo "## Beside HeidelTime and CoreNLP"
    echo
    echo "Under the profile \`oracle\`. An event date counts by the rules of"
    echo "[decision 11](../decisions/0011-peers-in-the-benchmark.md): each rule for HeidelTime is kinder than the one before it."
    echo
    echo '```'
    awk '/^the first/ || /known date/ { on = 1 } on && !/^\([0-9]*\)$/' "$work/oracle"
    echo '```'
    echo
  fi
  echo "## Reports a second"
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
    echo "\`isnad read\` over the whole file with 400 MB of heap, start of the program included:"
    echo
    echo "| threads | wall clock, m:s | processor, s | peak memory of the process, MB |"
    echo "|---|---|---|---|"
    for threads in 1 2; do
      awk -v n=$threads '/Elapsed/ { wall = $NF } /User time/ { user = $NF } /System time/ { sys = $NF }
        /Maximum resident/ { peak = $NF } END { printf "| %d | %s | %.1f | %d |\n", n, wall, user + sys, peak / 1024 }' "$work/time$threads"
    done
  fi
  echo
  echo "## Length"
  echo
  echo "\`LinearityBenchmark\`: one report of growing length, of the news above one after the other, or of one letter. MB/s must"
  echo "not fall as the length grows."
  echo
  echo "| letters | news, MB/s | one letter, MB/s |"
  echo "|---|---|---|"
  awk '$1 == "LinearityBenchmark.read:megabytes" { mean = ""; for (i = 1; i <= NF; i++) if ($i == "±") mean = $(i - 1)
      if (mean == "") mean = $(NF - 1); value[$2, $3] = mean; if (!($2 in seen)) { seen[$2] = 1; order[++n] = $2 } }
    END { for (i = 1; i <= n; i++) print "| " order[i] " | " value[order[i], "news"] " | " value[order[i], "letter"] " |" }' "$work/linear"
} >"$work/page"
cat "$work/page" >"$page"
echo "bench: wrote $page"
