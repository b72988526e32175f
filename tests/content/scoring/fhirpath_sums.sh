#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# fhirpath_sums.sh NODE SUMS MODULES: 100 responses a questionnaire of the SDC package and of the corpus, drawn and
# summed by fhirpath.js, then summed by SUMS. BACKWELL_SEED=n replays. 77 when the packages or questionnaires are not here.
set -euo pipefail
node=$1 sums=$2 modules=$3
here=$(dirname "$(readlink -f "$0")")
[ -d "$modules/node_modules/fhirpath" ] || { echo "no fhirpath.js here: skipped"; exit 77; }
seed=${BACKWELL_SEED:-$RANDOM}
echo "seed $seed"
lines=$(mktemp)
trap 'rm -f "$lines"' EXIT
"$node" "$here/fhirpath_sums.mjs" "$modules" 100 "$seed" \
    "${BACKWELL_SDC:-$BACKWELL_SOURCE/build/interop/node_modules/hl7.fhir.uv.sdc}/example" \
    "${BACKWELL_CORPUS:-$BACKWELL_SOURCE/../shared/corpus}" >"$lines"
"$sums" <"$lines"
