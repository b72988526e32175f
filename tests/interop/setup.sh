#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# setup.sh DIR: puts the packages named here into DIR/node_modules; quick when they are there already.
set -eu
from=$(cd "$(dirname "$0")" && pwd)
# These ask for packages that npm does not have, so they are fetched alone and checked by hand.
alone() {
    packed=$(npm pack "$1" --loglevel=error)
    if [ "$(openssl dgst -sha512 -binary "$packed" | base64 -w0)" != "$2" ]; then
        echo "$1 is not the file it should be" >&2
        exit 1
    fi
    mkdir -p "node_modules/${1%@*}"
    tar -xzf "$packed" -C "node_modules/${1%@*}" --strip-components=1
    rm "$packed"
}

mkdir -p "${1:?usage: setup.sh DIR}"
cd "$1"
want=$(cat "$from/package-lock.json" "$from/setup.sh" | cksum)
if [ "$(cat node_modules/.complete 2>/dev/null)" = "$want" ]; then
    exit 0
fi
rm -rf node_modules
cp "$from/package.json" "$from/package-lock.json" "$from/.npmrc" .
npm ci --no-audit --no-fund --loglevel=error
alone hl7.fhir.uv.sdc@4.0.0-ballot \
    pgQtd+CtCpC4/exNcqYjEyobQu/xAFR8xuicGUxx4jMiZU4KUAf1n4lzOJOLn0eWw414uvUcwnDktUkGWytlMw==
alone hl7.fhir.r4.examples@4.0.1 \
    DXBdIZOeQaSKIgCU7w6HOC7sw/6BzylmipLkBW4f//pT+Bc94x+8LImwTdvaNThPJoOzpBzvxAzNqjeu3X/zLw==
printf '%s\n' "$want" >node_modules/.complete
