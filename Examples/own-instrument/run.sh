#!/bin/sh
# An organisation's own instrument of five items, from the file to a chart.
#
# Usage: run.sh [TEND]    TEND is the program; `tend` from the PATH unless named.
set -eu
tend=${1:-tend}
case $tend in */*) tend=$(cd "$(dirname "$tend")" && pwd)/$(basename "$tend") ;; esac
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export TEND_STORE="$work/journal.db" XDG_CONFIG_HOME="$work/config"
export LC_ALL=C.UTF-8 TZ=UTC COLUMNS=80 NO_COLOR=1
cd "$here"

show() {
  echo "\$ tend $*"
  "$tend" "$@"
  echo
}

show instruments add team-month.json
show instruments form team-month
show instruments selftest team-month

for form in answers/*.txt; do
  date=$(basename "$form" .txt)
  "$tend" record team-month --input "$form" --date "$date" >/dev/null
done

show chart team-month
show instruments norms add team-month norms.json
show chart team-month
show explain --entry last
