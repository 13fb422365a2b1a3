#!/bin/sh
# Cold times of the packaged jar: build and check of the default content, median of N runs (default 5), 256 MB of heap;
# and of the launcher, which keeps an archive of classes. Budget: build 2 s, check 1 s, on 2 cores.
# First: mvn -q package -DskipTests
set -eu
cd "$(dirname "$0")/../.."
runs=${1:-5}
[ -f target/overzicht.jar ] || { echo "no target/overzicht.jar: mvn -q package -DskipTests" >&2; exit 2; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

measure() {
  name=$1
  shift
  for _ in $(seq "$runs"); do
    start=$(date +%s%N)
    "$@" >/dev/null 2>"$work/log" || { cat "$work/log" >&2; exit 1; }
    end=$(date +%s%N)
    echo $(((end - start) / 1000000))
  done >"$work/raw"
  sort -n "$work/raw" >"$work/times"
  echo "$name: median $(sed -n "$(((runs + 1) / 2))p" "$work/times") ms of $runs (least $(head -1 "$work/times"), most $(tail -1 "$work/times"))"
}

measure build java -Xmx256m -jar target/overzicht.jar build content -o "$work/output"
measure check java -Xmx256m -jar target/overzicht.jar check content
target/overzicht build content -o "$work/output" >/dev/null 2>&1
measure "build by the launcher" target/overzicht build content -o "$work/output"
measure "check by the launcher" target/overzicht check content
