#!/bin/sh
# Cold times of the packaged jar: build and check of the default content, median of N runs (default 5), 256 MB of heap.
# Budget: build 2 s, check 1 s, on 2 cores. First: mvn -q package -DskipTests
set -eu
cd "$(dirname "$0")/../.."
runs=${1:-5}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

measure() {
  name=$1
  shift
  for _ in $(seq "$runs"); do
    start=$(date +%s%N)
    "$@" >/dev/null 2>&1
    end=$(date +%s%N)
    echo $(((end - start) / 1000000))
  done | sort -n >"$work/times"
  echo "$name: median $(sed -n "$(((runs + 1) / 2))p" "$work/times") ms of $runs (least $(head -1 "$work/times"), most $(tail -1 "$work/times"))"
}

measure build java -Xmx256m -jar target/overzicht.jar build content -o "$work/output"
measure check java -Xmx256m -jar target/overzicht.jar check content
