#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# fuzz.sh TARGET SECONDS [--seed S]: builds the target with clang and libFuzzer into build/fuzz and runs it
# on one core. It grows from our own seeds, the two packages and the corpus; what it grew stays in
# build/fuzz/grown for the next run. Exit 1 and a file in build/fuzz/findings when something was found;
# build/fuzz/tests/fuzz/fuzz_TARGET FILE shows it again.
set -euo pipefail
cd "$(dirname "$0")/../.."
target=${1:?usage: fuzz.sh TARGET SECONDS [--seed S]}
seconds=${2:?usage: fuzz.sh TARGET SECONDS [--seed S]}
seed=$RANDOM
[ "${3:-}" != --seed ] || seed=$4
longest=65536

[ -f build/fuzz/build.ninja ] || cmake --preset fuzz >/dev/null
ninja -C build/fuzz --quiet "fuzz_$target"
mkdir -p build/fuzz/{seeds,grown,findings}
rm -f build/fuzz/seeds/*
packages=build/interop/node_modules
find tests/fuzz/seeds "$packages"/hl7.fhir.{uv.sdc,r4.examples} "${BACKWELL_CORPUS:-../shared/corpus}" \
    -name '*.json' -size "-${longest}c" -print0 2>/dev/null |
    xargs -0 grep -lzE '^.{0,200}"resourceType" *: *"Questionnaire"' |
    while read -r file; do cp "$file" "build/fuzz/seeds/$(echo "$file" | tr -c "a-zA-Z0-9\n" _)"; done
echo "$target: $(find build/fuzz/seeds -type f | wc -l) seeds, seed $seed, $seconds seconds"
exec nice -n 10 "build/fuzz/tests/fuzz/fuzz_$target" -seed="$seed" -max_total_time="$seconds" \
    -max_len=$longest -timeout=20 -rss_limit_mb=2048 -print_final_stats=1 \
    -artifact_prefix=build/fuzz/findings/ build/fuzz/grown build/fuzz/seeds
