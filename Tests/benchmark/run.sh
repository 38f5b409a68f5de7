#!/bin/sh
# Rolls a generated corpus up, and searches it with ripgrep in turn; prints the medians, the ratio
# and the peak memory.
#
#   run.sh full    100,000 reports, 7 rounds
#   run.sh quick    10,000 reports, 5 rounds
#
# The corpus is made once and kept outside the repository: $HUIZONG_CORPUS, or a folder of the
# user's cache.
set -eu
cd "$(dirname "$0")/../.."

case ${1:-quick} in
  full) reports=100000 rounds=7 ;;
  quick) reports=10000 rounds=5 ;;
  *) echo "usage: run.sh [full|quick]" >&2; exit 2 ;;
esac
for tool in rg /usr/bin/time; do
  command -v "$tool" >/dev/null || {
    echo "the benchmark needs ripgrep and GNU time: apt-get install ripgrep time" >&2
    exit 1
  }
done

cache=${HUIZONG_CORPUS:-${XDG_CACHE_HOME:-$HOME/.cache}/huizong}
corpus=$cache/corpus-$reports
if [ ! -d "$corpus" ]; then
  mkdir -p "$cache"
  swift build -c release --product corpus >/dev/null
  .build/release/corpus "$corpus.part" --reports "$reports" --seed 1 \
    --divisions Data/divisions.csv --expected "$corpus.expected.csv" --main-figures
  mv "$corpus.part" "$corpus"
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
threads=$(getconf _NPROCESSORS_ONLN)

# Runs a command and adds "seconds kilobytes" to the file of its name.
measure() {
  name=$1
  shift
  /usr/bin/time -f '%e %M' -a -o "$work/$name" "$@" >"$work/out" 2>/dev/null || true
}

median() { sort -n "$work/$1" | awk -v c="$2" '{ v[NR] = $c } END { print v[int((NR + 1) / 2)] }'; }

round=0
while [ "$round" -le "$rounds" ]; do
  [ "$round" -eq 1 ] && rm -f "$work/rg" "$work/rollup" "$work/extract"
  measure rg rg -uuu -j "$threads" -c 行政许可 "$corpus"
  measure rollup .build/release/huizong rollup "$corpus" -o "$work/reports" --quiet
  measure extract .build/release/huizong extract "$corpus" -o /dev/null --quiet
  round=$((round + 1))
done

echo "commit $(git rev-parse --short HEAD), $threads threads, $reports reports, $(du -sm --apparent-size "$corpus" | cut -f1) MB"
for name in rg rollup extract; do
  printf '%-8s %8s s %8s KB\n' "$name" "$(median "$name" 1)" "$(median "$name" 2)"
done
awk -v a="$(median rollup 1)" -v b="$(median rg 1)" -v c="$(median extract 1)" \
  'BEGIN { printf "rollup / rg %.1f, extract / rg %.1f\n", a / b, c / b }'
