#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# ./dev shots [PATTERN [LANGUAGE]]: every screen of the app, every page of the gallery and the drawn figures.
set -euo pipefail
build=$1 out=$2 pattern=${3:-} language=${4:-}
rm -rf "$out"
mkdir -p "$out"
"$build/app/bin/backwell" --shots "$out" ${pattern:+--only "$pattern"} ${language:+--language "$language"}
"$build/app/bin/backwell" --kiosk --shots "$out" ${pattern:+--only "$pattern"} ${language:+--language "$language"}
[ -n "$pattern" ] || "$build/qml/Gallery/backwell-gallery" --shots "$out"
{
    echo '<!doctype html><meta charset="utf-8"><title>Backwell screens</title>'
    echo '<style>body{font:16px sans-serif;background:#ccc}figure{display:inline-block;margin:8px}img{max-height:640px}</style>'
    for picture in "$out"/*.png; do
        name=$(basename "$picture")
        echo "<figure><img src=\"$name\" alt=\"$name\"><figcaption>$name</figcaption></figure>"
    done
} >"$out/index.html"
echo "$(ls "$out"/*.png | wc -l) pictures in $out"
