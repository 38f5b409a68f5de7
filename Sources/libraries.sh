#!/bin/sh
# Sees to it that the headers of libxml2 and zlib are there before anything is compiled: names the
# one command that installs them, and runs it where it can (as root on Debian and its relatives).
set -eu

present() {
  for package in libxml-2.0 zlib; do
    pkg-config --exists "$package" 2>/dev/null || return 1
  done
}

# macOS ships both with its developer tools.
[ "$(uname -s)" = Darwin ] && exit 0
present && exit 0

if command -v apt-get >/dev/null 2>&1; then
  command="apt-get install -y pkg-config libxml2-dev zlib1g-dev"
elif command -v dnf >/dev/null 2>&1; then
  command="dnf install -y pkgconf libxml2-devel zlib-devel"
else
  command="install pkg-config, libxml2 and zlib with their headers"
fi

if command -v apt-get >/dev/null 2>&1 && [ "$(id -u)" = 0 ]; then
  echo "huizong needs the headers of libxml2 and zlib; running: $command"
  $command >/dev/null || { apt-get update >/dev/null && $command >/dev/null; }
  present && exit 0
fi
echo "huizong needs the headers of libxml2 and zlib. Install them first:" >&2
echo "  $command" >&2
exit 1
