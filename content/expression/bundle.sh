#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# bundle.sh DIR: makes DIR/fhirpath.js of the packages named here; quick when it is there already.
set -eu
from=$(cd "$(dirname "$0")" && pwd)
mkdir -p "${1:?usage: bundle.sh DIR}"
cd "$1"
want=$(cat "$from/package-lock.json" "$from/fhirpath_entry.js" "$from/bundle.sh" | cksum)
if [ -s fhirpath.js ] && [ "$(cat .complete 2>/dev/null)" = "$want" ]; then
    exit 0
fi
rm -f .complete
cp "$from/package.json" "$from/package-lock.json" "$from/.npmrc" "$from/fhirpath_entry.js" .
npm ci --no-audit --no-fund --loglevel=error
node_modules/.bin/esbuild fhirpath_entry.js --bundle --format=iife --target=es2016 --minify \
    --legal-comments=eof --log-level=warning --outfile=fhirpath.new.js
mv fhirpath.new.js fhirpath.js
printf '%s\n' "$want" >.complete
