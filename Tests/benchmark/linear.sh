#!/bin/sh
# Measures that ten times as many reports take about ten times as long: 1,000,000 against 100,000.
#
# The corpora take 8 GB. Ends with 1 where the larger takes more than 11 times as long.
set -eu
cd "$(dirname "$0")/../.."
. Tests/benchmark/measure.sh
need /usr/bin/time time
small=$(corpus 100000)
large=$(corpus 1000000)
for _ in 1 2 3; do
  measure 100000 "$program" rollup "$small" -o "$work/reports" --quiet
  measure 1000000 "$program" rollup "$large" -o "$work/reports" --quiet
done
heading "linearity"
row 100000
row 1000000
ratio "1,000,000 / 100,000 reports" 1000000 100000
awk -v a="$(median 1000000 1)" -v b="$(median 100000 1)" 'BEGIN { exit !(a <= 11 * b) }'
