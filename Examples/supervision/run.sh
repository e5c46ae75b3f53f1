#!/bin/sh
# What a worker chooses to show goes to a supervisor, and what is promised comes back.
#
# Usage: run.sh [TEND]    TEND is the program; `tend` from the PATH unless named.
set -eu
tend=${1:-tend}
case $tend in */*) tend=$(cd "$(dirname "$tend")" && pwd)/$(basename "$tend") ;; esac
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export TZ=UTC COLUMNS=80 NO_COLOR=1
cd "$work"

# Each of them has a folder of their own, and the other's public key.
as() {
  export TEND_STORE="$work/$1/journal.db" XDG_CONFIG_HOME="$work/$1/config" LC_ALL="$2"
}
luz() { as luz es_MX.UTF-8; say Luz "$@"; }
ana() { as ana C.UTF-8; say Ana "$@"; }
say() {
  echo "$1 \$ tend $(shift; echo "$*")"
  shift
  "$tend" "$@" 2>&1
  echo
}

luz keys new
as luz es_MX.UTF-8
"$tend" keys show >luz.pub
ana keys new
as ana C.UTF-8
"$tend" keys show >ana.pub

as luz es_MX.UTF-8
for form in "$here"/luz/answers/*.txt; do
  "$tend" record proqol-5 --input "$form" --date "$(basename "$form" .txt)" >/dev/null
done
"$tend" plan add --input "$here/luz/plan.txt" >/dev/null

luz share new --card-lang en --to ana.pub --output note.age <"$here/luz/note.txt"
luz share list

ana open note.age
ana supervision guide note.age
ana supervision add <"$here/ana/session.txt"
ana supervision reply note.age --card-lang es --to luz.pub --output reply.age <"$here/ana/reply.txt"

luz open reply.age --yes
luz plan

# A month later. The log has no names: Ana says which promises belong to the talk.
ana supervision guide --promise 1 --promise 2 >guide.txt
head -n 18 guide.txt
ana supervision reply --card-lang es --output later.txt <"$here/ana/reply-later.txt"
luz open later.txt --yes
luz plan

luz share withdraw last --card-lang en --output notice.txt
ana open notice.txt
ana open note.age
ana supervision list
ana supervision hours --month 2030-01
