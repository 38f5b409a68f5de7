#!/bin/sh
# Compiles the tables of this folder into the program: each becomes a Swift file holding its text
# as one raw string literal.
#
#   sh Data/embed.sh           writes every generated file anew
#   sh Data/embed.sh --check   writes nothing; names the stale files and exits 1 if there are any
set -eu
LC_ALL=C
export LC_ALL
cd "$(dirname "$0")/.."

# One table a line: file in Data/, folder under Sources/, name of the Swift type and its file.
tables() {
  cat <<'TABLES'
divisions.csv         Regions/Generated  DivisionsTable
changes.csv           Regions/Generated  ChangesTable
aliases.csv           Regions/Generated  AliasesTable
functional_areas.csv  Regions/Generated  FunctionalAreasTable
area_codes.csv        Regions/Generated  AreaCodesTable
glyphs.csv            Documents/Generated  GlyphData
domains.csv           AnnualReports/Generated  DomainData
TABLES
}

# Prints the Swift file of one table. The literal keeps the text but for its last line break.
generate() {
  if grep -q -e '"""' -e '\\#' "Data/$1"; then
    echo "embed.sh: Data/$1: holds \"\"\" or \\#, which would end the literal" >&2
    return 1
  fi
  cat <<HEAD
// Generated from Data/$1 by Data/embed.sh; edit the table, not this file.
// swift-format-ignore-file

/// The table Data/$1 as text.
enum $2 {
  static let text: StaticString = #"""
HEAD
  cat "Data/$1"
  printf '"""#\n}\n'
}

mode=${1:-write}
case $mode in
  write | --check) ;;
  *) echo "usage: sh Data/embed.sh [--check]" >&2; exit 2 ;;
esac

fresh=$(mktemp)
list=$(mktemp)
trap 'rm -f "$fresh" "$list"' EXIT
tables >"$list"
stale=0
while read -r table folder type; do
  target="Sources/$folder/$type.swift"
  generate "$table" "$type" >"$fresh"
  if cmp -s "$fresh" "$target"; then continue; fi
  if [ "$mode" = --check ]; then
    echo "$target: stale; run sh Data/embed.sh" >&2
    stale=1
  else
    mkdir -p "Sources/$folder"
    cat "$fresh" >"$target"
  fi
done <"$list"
exit $stale
