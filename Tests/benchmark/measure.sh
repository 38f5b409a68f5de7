# What the benchmarks share; to be read with `.` from the root of the repository.
#
# Sets `work`, a folder that goes away at the end, `threads`, and `program`.

program=.build/release/huizong
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 1' INT TERM
threads=$(getconf _NPROCESSORS_ONLN)

# need <command> <package>: ends the benchmark where a command is not there.
need() {
  command -v "$1" >/dev/null || {
    echo "the benchmark needs $1: apt-get install $2" >&2
    exit 1
  }
}

# corpus <reports>: prints the folder of a generated corpus, which is made once and kept outside the
# repository: in $HUIZONG_CORPUS, or in a folder of the user's cache.
corpus() {
  cache=${HUIZONG_CORPUS:-${XDG_CACHE_HOME:-$HOME/.cache}/huizong}
  folder=$cache/corpus-$1
  if [ ! -d "$folder" ]; then
    mkdir -p "$cache"
    swift build -c release --product corpus >/dev/null
    .build/release/corpus "$folder.part" --reports "$1" --seed 1 \
      --divisions Data/divisions.csv --expected "$folder.expected.csv" --main-figures >/dev/null
    mv "$folder.part" "$folder"
  fi
  echo "$folder"
}

# measure <name> <command>...: runs a command and takes down its seconds, the seconds of its
# threads together, and its peak memory in KB.
measure() {
  name=$1
  shift
  /usr/bin/time -f '%e %U %S %M' -a -o "$work/$name.times" "$@" >"$work/output" 2>/dev/null || true
}

# forget <name>...: drops what was measured so far, as a first round that only warms up.
forget() { for name; do rm -f "$work/$name.times"; done; }

# median <name> <column>: 1 seconds, 2 user, 3 system, 4 KB.
median() {
  sort -n -k "$2" "$work/$1.times" |
    awk -v c="$2" '{ v[NR] = $c } END { print v[int((NR + 1) / 2)] }'
}

# row <name>: prints the medians of a command.
row() {
  printf '%-22s %8.3f s %8.3f s of CPU %8d KB\n' "$1" "$(median "$1" 1)" \
    "$(awk -v u="$(median "$1" 2)" -v s="$(median "$1" 3)" 'BEGIN { print u + s }')" \
    "$(median "$1" 4)"
}

# ratio <text> <name> <other> [factor]: prints how many times as long the first takes.
ratio() {
  awk -v text="$1" -v a="$(median "$2" 1)" -v b="$(median "$3" 1)" \
    'BEGIN { printf "%s %.2f\n", text, (b > 0 ? a / b : 0) }'
}

heading() {
  echo "commit $(git rev-parse --short HEAD), $threads threads, $(date -u +%F), $1"
}
