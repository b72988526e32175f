// SPDX-License-Identifier: Apache-2.0
// Reads lines of random_responses on standard input. Two validators and fits.mjs must accept every response,
// and refuse every broken copy of it that they can tell.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { misfits } from './fits.mjs';
import { inR4 } from './in_r4.mjs';
import { validators } from '../interop/validators.mjs';

const first = (items) => items?.find((i) => i.answer) ?? items?.flatMap((i) => [first(i.item)]).find(Boolean);

/** [what, copy, who must notice] */
function* broken(response) {
  const copy = (change) => {
    const other = structuredClone(response);
    change(other);
    return other;
  };
  yield ['no status', copy((r) => delete r.status), Object.keys(validators)];
  yield ['a field nobody knows', copy((r) => (r.mood = 'fine')), Object.keys(validators)];
  if (!response.item) return;
  yield ['an item nobody asks', copy((r) => r.item.push({ linkId: 'no-such-item' })), ['fits']];
  if (!first(response.item)) return;
  yield ['an answer of another type', copy((r) => (first(r.item).answer = [{ valueInstant: 'now' }])),
    ['@medplum/core', 'fits']];
  yield ['an item below a question', copy((r) => (first(r.item).item = [{ linkId: 'x' }])), ['fits']];
}

let responses = 0, copies = 0, wrong = 0;
const complain = (file, text) => {
  ++wrong;
  console.log(`${basename(file)}: ${text}`);
};

// Worked out by hand: what fits.mjs must say of these answers to one small form.
const form = { item: [
  { linkId: 'go', type: 'boolean', item: [{ linkId: 'why', type: 'string' }] },
  { linkId: 'far', type: 'choice', required: true, answerOption: [{ valueInteger: 1 }, { valueInteger: 2 }],
    enableWhen: [{ question: 'go', operator: '=', answerBoolean: true }] },
  { linkId: 'each', type: 'group', repeats: true, item: [{ linkId: 'name', type: 'string', maxLength: 3 }] }] };
const go = (valueBoolean) => ({ linkId: 'go', answer: [{ valueBoolean }] });
const far = (...values) => ({ linkId: 'far', answer: values.map((valueInteger) => ({ valueInteger })) });
const each = (valueString) => ({ linkId: 'each', item: [{ linkId: 'name', answer: [{ valueString }] }] });
for (const [item, said] of [
  [[go(true), far(2), each('a'), each('b')], ''],
  [[go(false)], ''],
  [[go(true)], 'far: is required and not answered'],
  [[go(false), far(1)], 'far: is answered and not enabled'],
  [[go(true), far(3)], 'far: the answer is none of the options'],
  [[go(true), far(1, 2)], 'far: has several answers and may not'],
  [[far(1), go(true)], 'go: stands in another order than it is asked'],
  [[{ linkId: 'go', answer: [{ valueString: 'yes' }] }], 'go: a boolean is answered with valueString'],
  [[{ ...go(false), item: [{ linkId: 'why' }] }], "go: what belongs to a question stands under its answer"],
  [[each('four')], 'name: the answer is too long'],
  [[{ linkId: 'name', answer: [{ valueString: 'a' }] }], 'name: nobody asks this here'],
]) {
  const found = misfits(form, { item }).join();
  if (found !== said) complain('fits.mjs', `says "${found}" where it should say "${said}"`);
}
for (const line of readFileSync(0, 'utf8').split('\n').filter(Boolean)) {
  const { file, stuck, response } = JSON.parse(line);
  if (stuck) {
    complain(file, `cannot be completed: ${stuck}`);
    continue;
  }
  ++responses;
  const questionnaire = inR4(JSON.parse(readFileSync(file, 'utf8')));
  const judges = { ...validators, fits: (r) => misfits(questionnaire, r) };
  for (const [judge, objections] of Object.entries(judges))
    for (const objection of objections(response)) complain(file, `${judge}: ${objection}`);
  for (const [what, copy, who] of broken(response)) {
    ++copies;
    for (const judge of who)
      if (judges[judge](copy).length === 0) complain(file, `${judge} does not notice ${what}`);
  }
}
console.log(`${responses} responses, ${copies} broken copies, ${wrong} complaints`);
process.exit(wrong || responses === 0 ? 1 : 0);
