#!/bin/sh
# Three sites report together without a row leaving any of them.
#
# Usage: run.sh [TEND]    TEND is the program; `tend` from the PATH unless named.
set -eu
tend=${1:-tend}
case $tend in */*) tend=$(cd "$(dirname "$tend")" && pwd)/$(basename "$tend") ;; esac
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export TEND_STORE="$work/none.db" XDG_CONFIG_HOME="$work/config"
export LC_ALL=C.UTF-8 TZ=UTC COLUMNS=80 NO_COLOR=1
cp "$here"/data/*.csv "$work"
cd "$work"

show() {
  echo "\$ tend $*"
  "$tend" "$@" 2>&1 || echo "[exit code $?]"
  echo
}

# The evaluator's key, and its public half for the sites.
"$tend" keys new >/dev/null 2>&1
"$tend" keys show >evaluator.pub

# At each site: sums and counts, sealed to the evaluator.
for site in harbour hillside valley; do
  show outcomes summary barc-10 --input $site.csv --group-by program,quarter --mergeable \
    --to evaluator.pub --output $site.age
  "$tend" outcomes change barc-10 --input $site.csv --group-by program --mergeable \
    --to evaluator.pub --output $site-change.age >/dev/null 2>&1
done

# At the evaluator's: the figures of all three, as if their rows had been one table.
sites="harbour.age hillside.age valley.age"
show outcomes combine $sites --people disjoint --totals
show outcomes combine harbour-change.age hillside-change.age valley-change.age --people disjoint \
  --totals --error run

# The release, remembered in a ledger, and a page to hand on.
show outcomes combine $sites --people disjoint --format csv --ledger ledger.json --output june.csv
cat june.csv
echo
show outcomes prove june.csv
show outcomes combine $sites --people disjoint --format html --title "Three sites" --date 2026-07-01 \
  --output june.html
echo "drawings in june.html: $(grep -c '<svg' june.html)"
echo

# One form came in late at one site. What differs from the first release is one person's.
show outcomes summary barc-10 --input hillside-july.csv --group-by program,quarter --mergeable \
  --to evaluator.pub --output hillside-july.age
late="harbour.age hillside-july.age valley.age"
show outcomes combine $late --people disjoint --format csv --output unguarded.csv
show outcomes prove june.csv unguarded.csv
show outcomes combine $late --people disjoint --format csv --ledger ledger.json --output july.csv
cat july.csv
echo
show outcomes prove june.csv july.csv
