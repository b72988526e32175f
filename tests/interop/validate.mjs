// SPDX-License-Identifier: Apache-2.0
// Reads a batch on standard input; two validators must accept it and refuse every broken copy of it.
import { readFileSync } from 'node:fs';
import { validators } from './validators.mjs';

/** Copies of `bundle` with one thing wrong; each must be noticed. */
function* broken(bundle) {
  const copy = (change) => {
    const other = structuredClone(bundle);
    change(other);
    return other;
  };
  yield ['a bundle type that does not exist', copy((b) => (b.type = 'parcel'))];
  yield ['a bundle without its type', copy((b) => delete b.type)];
  for (const [i, { resource }] of bundle.entry.entries()) {
    const name = resource.resourceType;
    yield [`${name} with a field nobody knows`, copy((b) => (b.entry[i].resource.mood = 'fine'))];
    yield [`${name} with an extension without its url`, copy((b) => (b.entry[i].resource.extension = [{ valueInteger: 1 }]))];
    yield [`${name} with a list that is none`, copy((b) => (b.entry[i].resource.extension = { url: 'x' }))];
    if (resource.status)
      yield [`${name} without its status`, copy((b) => delete b.entry[i].resource.status)];
  }
}

const bundle = JSON.parse(readFileSync(0, 'utf8'));
const kinds = new Set(bundle.entry.map((e) => e.resource.resourceType));
let wrong = 0;
const complain = (text) => {
  ++wrong;
  console.log(text);
};

for (const kind of ['Patient', 'Consent', 'EpisodeOfCare', 'QuestionnaireResponse', 'Observation', 'CarePlan'])
  if (!kinds.has(kind)) complain(`no ${kind} in the batch: it must hold every kind`);

for (const [validator, objections] of Object.entries(validators)) {
  for (const resource of [bundle, ...bundle.entry.map((e) => e.resource)])
    for (const line of objections(resource))
      complain(`${validator} refuses ${resource.resourceType} ${resource.id ?? ''}: ${line}`);
  for (const [what, copy] of broken(bundle))
    if (objections(copy).length === 0 && copy.entry.every((e) => objections(e.resource).length === 0))
      complain(`${validator} does not notice ${what}`);
}
console.log(`${bundle.entry.length} entries of ${kinds.size} kinds, ${[...broken(bundle)].length} broken copies, ${wrong} complaints`);
process.exit(wrong ? 1 : 0);
