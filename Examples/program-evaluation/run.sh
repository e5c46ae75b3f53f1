#!/bin/sh
# A program of two sites looks at eight months: collecting, a data report, a summary, a change table, a
# report to hand on.
#
# Usage: run.sh [TEND]    TEND is the program; `tend` from the PATH unless named.
set -eu
tend=${1:-tend}
case $tend in */*) tend=$(cd "$(dirname "$tend")" && pwd)/$(basename "$tend") ;; esac
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export TEND_STORE="$work/program.db" XDG_CONFIG_HOME="$work/config"
export LC_ALL=C.UTF-8 TZ=UTC COLUMNS=80 NO_COLOR=1
cp -r "$here/data" "$here/forms" "$work"
cd "$work"

show() {
  echo "\$ tend $*"
  "$tend" "$@" 2>&1
  echo
}

# Collecting: two people filled in a form, and their consent is on record.
"$tend" store new --program >/dev/null
for form in forms/*.txt; do
  "$tend" record barc-10 --input "$form" --person "$(basename "$form" .txt)" --date 2026-04-20 \
    --consent recorded --mode interview >/dev/null
done
show outcomes
show outcomes table barc-10

# The tables that the two sites kept: first a look at what is in them.
both="--input data/lakeside.csv --input data/riverbend.csv"
show outcomes check barc-10 $both --rejects bad-lines.csv

# Groups that are too small are hidden.
show outcomes summary barc-10 $both --rejects bad-lines.csv --group-by site,month
show outcomes summary barc-10 $both --rejects bad-lines.csv --group-by site,quarter \
  --format csv --output summary.csv
cat summary.csv
echo

# How scores changed, and who could have taken part.
show outcomes change barc-10 $both --rejects bad-lines.csv --group-by site --totals --error run \
  --eligible data/eligible.txt
show outcomes change barc-10 $both --rejects bad-lines.csv --accessible --lang es

# A report for others, with counts of what no form measures: on the screen, and as a page for a browser.
show outcomes report barc-10 $both --rejects bad-lines.csv --group-by site --counts data/counts.json \
  --title "Lakeside and Riverbend, eight months" --date 2026-05-31
show outcomes report barc-10 $both --rejects bad-lines.csv --group-by site,quarter --format html \
  --counts data/counts.json --date 2026-05-31 --lang es --output report.html
echo "drawings in report.html: $(grep -c '<svg' report.html)"
