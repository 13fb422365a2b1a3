#!/bin/sh
# Whole builds of made-up programmes, an amount per area, stream and year: seconds, area pages a second, greatest memory.
# Budget: time linear in the areas, 150 area pages a second, 1 GB. First: mvn -q package -DskipTests
# Usage: scale.sh [AREAS ...]; default 1000 10000. Memory is told on Linux.
set -eu
cd "$(dirname "$0")/../.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

for areas in "${@:-1000 10000}"; do
  # shellcheck disable=SC2086
  for n in $areas; do
    java src/test/java/nl/overzicht/MadeUpProgramme.java "$n" "$work/content-$n"
    start=$(date +%s%N)
    java -Xmx768m -jar target/overzicht.jar build "$work/content-$n" -o "$work/output-$n" >"$work/log" 2>&1 &
    build=$!
    most=0
    while kill -0 "$build" 2>/dev/null; do
      now=$(sed -n 's/^VmHWM:[[:space:]]*\([0-9]*\) kB$/\1/p' "/proc/$build/status" 2>/dev/null || true)
      most=${now:-$most}
      sleep 0.05
    done
    wait "$build" || { cat "$work/log"; exit 1; }
    milliseconds=$((($(date +%s%N) - start) / 1000000))
    echo "$n areas: $milliseconds ms, $((n * 1000 / milliseconds)) area pages a second, $((most / 1024)) MB"
    rm -rf "$work/content-$n" "$work/output-$n"
  done
done
