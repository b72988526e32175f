#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# ./dev check: format, clang-tidy on what changed (--all for all), qmllint as a gate, the rule tests.
set -euo pipefail
build=$1
shift
if [ "${1:-}" = --all ]; then
    mapfile -t changed < <(git ls-files '*.cpp')
else
    base=$(git rev-parse -q --verify HEAD~1 || git hash-object -t tree /dev/null)
    mapfile -t changed < <(git diff --name-only --diff-filter=d "$base" -- '*.cpp')
fi
failed=0
step() { # step NAME COMMAND…: runs it, keeps going, remembers
    local name=$1 log
    shift
    log=$(mktemp)
    if "$@" >"$log" 2>&1; then
        echo "ok      $name"
    else
        echo "FAILED  $name"
        tail -n 60 "$log"
        failed=1
    fi
    rm -f "$log"
}

formatted() { git ls-files '*.h' '*.cpp' | xargs clang-format-19 --dry-run --Werror; }
tidy() {
    local known=()
    for file in "${changed[@]}"; do
        grep -qF "\"$PWD/$file\"" "$build/compile_commands.json" && known+=("$file")
    done
    [ ${#known[@]} -eq 0 ] ||
        printf '%s\0' "${known[@]}" |
        xargs -0 -n1 -P2 clang-tidy-19 -p "$build" --quiet --extra-arg=-Wno-unknown-warning-option
}
lint() {
    local said
    said=$(ninja -C "$build" -k 0 all_qmllint 2>&1) && return
    grep -E -A2 '^(Warning|Error):|^ninja: error' <<<"$said"
    return 1
}

step "C++ is formatted" formatted
step "clang-tidy is clean (${#changed[@]} files)" tidy
step "qmllint is clean" lint
step "links point down only" python3 tests/rules/layers.py .
step "QML takes colours from Theme and words through qsTr" python3 tests/rules/qml_rules.py .
step "the tree holds what it must and nothing else" python3 tests/rules/tree_rules.py .
step "the hazard log keeps to its schema and names tests that run" \
    python3 tests/rules/hazard_rules.py . "$build"
for pack in content/packs/*/; do
    [ -f "$pack/manifest.json" ] && step "pack $(basename "$pack") checks" \
        "$build/content/tool/backwell-pack" check "$pack"
done
exit $failed
