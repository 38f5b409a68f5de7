#!/bin/sh
# Measures the program against its peers, each in turn, several times; prints medians, ratios and
# peak memory.
#
#   run.sh full    100,000 reports, 10,000,000 rows of figures, 7 rounds
#   run.sh quick     4,000 reports,    500,000 rows of figures, 3 rounds
#
# ripgrep and GNU time have to be there; DuckDB (pip install duckdb) and Python are passed over,
# saying so, where they are not.
set -eu
cd "$(dirname "$0")/../.."
case ${1:-quick} in
  full) reports=100000 rows=10000000 rounds=7 ;;
  quick) reports=4000 rows=500000 rounds=3 ;;
  *) echo "usage: run.sh [full|quick]" >&2; exit 2 ;;
esac
. Tests/benchmark/measure.sh
need rg ripgrep
need /usr/bin/time time
folder=$(corpus "$reports")
here=Tests/benchmark

hasPython=$(command -v python3 || true)
hasDuckDB=$([ -z "$hasPython" ] || python3 -c 'import duckdb; print("yes")' 2>/dev/null || true)
[ -n "$hasPython" ] || echo "without Python: apt-get install python3"
[ -n "$hasDuckDB" ] || echo "without DuckDB: pip install duckdb"

# The figures of as many rows as wanted, for the roll-up of figures.
"$program" extract "$folder" --quiet | head -n $((rows + 1)) >"$work/figures.csv" || true


round=0
while [ "$round" -le "$rounds" ]; do
  [ "$round" -eq 1 ] && forget rg rollup extract rollup-figures duckdb version rg-version
  measure rg rg -uuu -j "$threads" -c 行政许可 "$folder"
  measure rollup "$program" rollup "$folder" -o "$work/reports" --quiet
  measure extract "$program" extract "$folder" -o /dev/null --quiet
  measure rollup-figures "$program" rollup --figures "$work/figures.csv" -o "$work/figures" --quiet
  [ -z "$hasDuckDB" ] ||
    measure duckdb python3 $here/duckdb_grouping.py "$work/figures.csv" "$threads"
  measure rg-version sh $here/repeat.sh 50 rg --version
  measure version sh $here/repeat.sh 50 "$program" --version
  round=$((round + 1))
done
[ -z "$hasPython" ] ||
  measure python python3 $here/two_processes.py "$folder" "$work/sums.csv" "$work/decisions.csv"

heading "$reports reports of $(du -sm --apparent-size "$folder" | cut -f1) MB"
for name in rg rollup extract rollup-figures ${hasDuckDB:+duckdb} ${hasPython:+python}; do
  row "$name"
done
ratio "rollup / rg" rollup rg
ratio "extract / rg" extract rg
awk -v b="$("$program" extract "$folder" --quiet | wc -c)" -v s="$(median extract 1)" \
  'BEGIN { printf "extract: %.2f GB/s\n", b / s / 1e9 }'
[ -z "$hasDuckDB" ] || ratio "rollup --figures / DuckDB, $rows rows" rollup-figures duckdb
ratio "huizong --version / rg --version" version rg-version
[ -z "$hasPython" ] || {
  ratio "Python in two processes / rollup" python rollup
  python3 $here/compare_sums.py "$work/decisions.csv" "$work/reports/reports.csv"
}
