#!/bin/sh
# Counts the instructions that 1,000 fixed reports take, which no other load on the machine changes.
#
#   instructions.sh           compares with the last line of instructions.csv; 1 where it is 3 % more
#   instructions.sh --record  adds a line for the commit at hand
set -eu
cd "$(dirname "$0")/../.."
. Tests/benchmark/measure.sh
need valgrind valgrind
history=Tests/benchmark/instructions.csv
folder=$(corpus 1000)

# count <command>...: prints millions of instructions, of one thread.
count() {
  valgrind --tool=callgrind --callgrind-out-file=/dev/null "$@" 2>&1 >/dev/null |
    awk '/Collected :/ { printf "%d\n", $NF / 1000000 }'
}

"$program" extract "$folder" --threads 1 --quiet -o "$work/figures.csv"
rollup=$(count "$program" rollup "$folder" --threads 1 --quiet -o "$work/reports")
extract=$(count "$program" extract "$folder" --threads 1 --quiet -o /dev/null)
figures=$(
  count "$program" rollup --figures "$work/figures.csv" --threads 1 --quiet -o "$work/figures")
version=$(count "$program" --version)
line="$(git rev-parse --short HEAD),$(date -u +%F),$rollup,$extract,$figures,$version"

if [ "${1:-}" = --record ]; then
  echo "$line" >>"$history"
fi
head -n 1 "$history"
tail -n 3 "$history"
echo "$line (now)"
tail -n 1 "$history" | awk -F, -v now="$line" '
  { split(now, n, ","); for (i = 3; i <= 6; i++) if (n[i] > $i * 1.03 + 1) worse = 1 }
  END { if (worse) print "more instructions than before"; exit worse }'
