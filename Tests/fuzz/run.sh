#!/bin/sh
# Tries the parts of the program that take bytes from outside with libFuzzer, one after the other,
# under AddressSanitizer.
#
#   run.sh [seconds [subject...]]     60 seconds for each subject, unless other ones are given
#
# What was found to be interesting is kept below .build/fuzz/corpus and built upon by the next run;
# what breaks a law is kept below .build/fuzz/faults, and makes the run fail. An input is tried
# again with:   FUZZ_SUBJECT=text .build/fuzz/release/fuzz <file>
set -eu
cd "$(dirname "$0")/../.."
seconds=${1:-60}
[ $# -eq 0 ] || shift
[ $# -gt 0 ] || set -- text html word archive separated damaged arguments figures tables

# Swift's own handler of crashes would keep libFuzzer from writing the input down.
export SWIFT_BACKTRACE=enable=no
# The C++ library that libFuzzer brings is not instrumented.
export ASAN_OPTIONS=detect_container_overflow=0:allocator_may_return_null=1
FUZZ=1 swift build -c release --sanitize=fuzzer --sanitize=address \
  -Xswiftc -sanitize=fuzzer,address -Xswiftc -enable-testing \
  --product fuzz --scratch-path .build/fuzz >&2
fuzz=$PWD/.build/fuzz/release/fuzz
kept=.build/fuzz/corpus
faults=.build/fuzz/faults
mkdir -p "$faults"

# The labels of the forms, for a fuzzer does not guess a Chinese word byte by byte.
words=.build/fuzz/words
while IFS= read -r word; do
  case $word in '' | '#'*) continue ;; esac
  printf '"%s"\n' "$(printf '%s' "$word" | od -An -v -tx1 | tr -d '\n' | sed 's/ /\\x/g')"
done < Tests/fuzz/words.txt > "$words"

# Copies what a subject starts from.
seeds() {
  case $1 in
    text) find Data/Samples -name '*.txt' | awk 'NR % 6 == 1' ;;
    html) find Tests -path '*/Cases/*' -name '*.html' ;;
    word | archive) find Tests -name '*.docx' -o -name '*.odt' -o -name '*.xlsx' -o -name '*.zip' ;;
    separated | tables | figures) find Tests -name '*.csv' -size -64k ;;
    arguments) find Tests -path '*/Cases/*' -name command ;;
  esac | head -n 40 | while IFS= read -r file; do cp "$file" "$kept/$1/" 2>/dev/null || :; done
  find "Tests/FuzzSubjectsTests/Inputs/$1" -type f -exec cp {} "$kept/$1/" \; 2>/dev/null || :
  if [ "$1" = figures ]; then
    for format in csv jsonl; do
      cp "Tests/huizongTests/Cases/extract/$format/stdout" "$kept/figures/$format" || :
    done
  elif [ "$1" = word ]; then
    for file in "$kept"/word/*.docx; do
      unzip -p "$file" word/document.xml > "$file.xml" 2>/dev/null || rm -f "$file.xml"
    done
  fi
}

status=0
for subject; do
  mkdir -p "$kept/$subject"
  [ -n "$(ls "$kept/$subject")" ] || seeds "$subject"
  log=.build/fuzz/$subject.log
  FUZZ_SUBJECT=$subject "$fuzz" -max_total_time="$seconds" -timeout=20 -rss_limit_mb=2048 \
    -max_len=32768 -dict="$words" -print_final_stats=1 -artifact_prefix="$faults/$subject-" \
    "$kept/$subject" > "$log" 2>&1 || status=1
  awk -v name="$subject" '
    /number_of_executed_units/ { runs = $2 } /peak_rss_mb/ { peak = $2 }
    / cov: / { for (i = 1; i < NF; i++) if ($i == "cov:") edges = $(i + 1) }
    /Fatal error|ERROR:/ { fault = $0 }
    END { printf "%-10s %9d executions, %6d edges, %4d MB  %s\n", name, runs, edges, peak, fault }
  ' "$log"
done
exit $status
