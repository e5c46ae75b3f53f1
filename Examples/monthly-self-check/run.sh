#!/bin/sh
# Twelve months of made-up answer files, recorded and charted.
#
# Usage: run.sh [TEND]    TEND is the program; `tend` from the PATH unless named.
set -eu
tend=${1:-tend}
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export TEND_STORE="$work/journal.db" XDG_CONFIG_HOME="$work/config"
export LC_ALL=C.UTF-8 TZ=UTC COLUMNS=80 NO_COLOR=1

for form in "$here"/answers/*.txt; do
  date=$(basename "$form" .txt)
  "$tend" record proqol-5 --input "$form" --date "$date" >/dev/null
done

echo '$ tend'
"$tend"
echo
echo '$ tend chart --sparkline'
"$tend" chart --sparkline
echo
echo '$ tend chart proqol-5/burnout'
"$tend" chart proqol-5/burnout
echo
echo '$ tend history --last 2'
"$tend" history --last 2
