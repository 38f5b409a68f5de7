#!/bin/sh
# repeat.sh <count> <command>...: runs a command as often, for what takes too little time to measure.
set -eu
count=$1
shift
while [ "$count" -gt 0 ]; do
  "$@" >/dev/null
  count=$((count - 1))
done
