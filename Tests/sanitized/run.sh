#!/bin/sh
# Runs the program under ThreadSanitizer and under AddressSanitizer with its search for lost memory,
# over the samples and the documents of the tests. Fails where either finds something, and where the
# number of threads changes what is written.
#
#   run.sh [thread|address]     both, unless one is named
#
# Folders of more reports may be given in the environment variable REPORTS.
set -eu
cd "$(dirname "$0")/../.."
[ $# -gt 0 ] || set -- thread address
reports="Data/Samples ${REPORTS:-}"
out=.build/sanitized/out

# Swift's own handler of crashes would hide what a sanitizer has to say.
export SWIFT_BACKTRACE=enable=no
export TSAN_OPTIONS=exitcode=66:halt_on_error=1
# The libraries of C++ and Swift are not instrumented.
export ASAN_OPTIONS=exitcode=66:detect_leaks=1:detect_container_overflow=0

# Builds the program with a sanitizer.
build() {
  swift build --sanitize="$1" --product huizong --scratch-path ".build/sanitized/$1" \
    > ".build/sanitized/$1.log" 2>&1 || { tail -n 20 ".build/sanitized/$1.log"; exit 1; }
  huizong=$PWD/.build/sanitized/$1/debug/huizong
}

# Runs a command, its results into a file; statuses up to 2 are the program's own.
try() {
  results=$1 status=0
  shift
  "$huizong" "$@" > "$results" 2> .build/sanitized/messages || status=$?
  [ $status -gt 2 ] || return 0
  echo "huizong $*: status $status"
  head -n 60 .build/sanitized/messages
  exit 1
}

# Every output, by a number of threads.
outputs() {
  try /dev/null rollup $reports -o "$out/$1" --with-figures --threads "$1" -q
  try "$out/$1/narrative.csv" extract $reports --narrative --threads "$1"
  try "$out/$1/check.csv" check $reports --format csv --threads "$1"
}

threads() {
  outputs 1
  for count in 2 4; do
    outputs $count
    diff -r "$out/1" "$out/$count"
  done
  echo "ThreadSanitizer: nothing on 2 and 4 threads, and the same outputs."
}

# What becomes of memory does not depend on threads, but on formats.
memory() {
  find Tests \( -name '*.docx' -o -name '*.odt' -o -name '*.xlsx' -o -name '*.html' \
    -o -name '*.mht' -o -name '*.zip' -o -name '*.pdf' -o -name '*.rtf' -o -name '*.csv' \) \
    -print > .build/sanitized/documents
  try /dev/null extract --files-from .build/sanitized/documents --narrative
  outputs 2
  try "$out/figures.csv" extract $reports --complete
  try /dev/null rollup --figures "$out/figures.csv" -o "$out/figures" -q
  try /dev/null check --figures "$out/figures.csv"
  echo "AddressSanitizer: nothing, in $(grep -c . .build/sanitized/documents) documents and the samples."
}

mkdir -p .build/sanitized
for sanitizer; do
  rm -rf "$out" && mkdir -p "$out"
  build "$sanitizer"
  case $sanitizer in
    thread) threads ;;
    address) memory ;;
  esac
done
