#!/bin/sh
# The pictures of the README, from the default report: the overview of the site and the first page of the letter.
# Wants chromium and pdftoppm (poppler-utils). First: mvn -q package -DskipTests. Look at them before you commit them.
set -eu
cd "$(dirname "$0")/../.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

java -jar target/overzicht.jar build content -o "$work/output" >/dev/null 2>&1
chromium --headless --no-sandbox --disable-gpu --disable-background-networking --hide-scrollbars \
  --user-data-dir="$work/browser" --window-size=1280,1500 --screenshot="$work/site.png" \
  "file://$work/output/site/index.html" >/dev/null 2>&1
pdftoppm -r 84 -f 1 -l 1 -singlefile -png "$work/output/kamerbrief.pdf" "$work/letter"
for name in site letter; do
  # Fewer colours make small files; without the tool the picture is only larger.
  if command -v pngquant >/dev/null; then
    pngquant --strip --force --output "src/pictures/$name.png" 64 "$work/$name.png"
  else
    cp "$work/$name.png" "src/pictures/$name.png"
  fi
done
