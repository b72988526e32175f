// SPDX-License-Identifier: Apache-2.0
// fhirpath_sums.mjs MODULES COUNT SEED FOLDER…: random responses to every questionnaire that gives points, each
// with the sum that weight() of fhirpath.js finds: {"file", "response", "sum", "weights"} a line. Exits with 77
// when there is no such questionnaire. What a choice carries in the questionnaire goes into the response with it.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const [modules, count, seed, ...folders] = process.argv.slice(2);
const require = createRequire(join(modules, 'package.json'));
const fhirpath = require('fhirpath');
const models = { r4: require('fhirpath/fhir-context/r4'), r5: require('fhirpath/fhir-context/r5') };

const base = 'http://hl7.org/fhir/StructureDefinition/';
const backport = 'http://hl7.org/fhir/5.0/StructureDefinition/extension-ValueSet.expansion.';
const weightUri = 'http://hl7.org/fhir/concept-properties#itemWeight';

/** Numbers from 0 up to `below`, the same for the same seed (mulberry32). */
function dice(state) {
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
}

/** STU3's names as R4's, and R5's properties from the extensions in which R4 carries them. */
function modern(text) {
  const form = JSON.parse(
    text.replaceAll(`${base}questionnaire-ordinalValue`, `${base}ordinalValue`)
      .replaceAll(`${base}valueset-ordinalValue`, `${base}ordinalValue`).replaceAll('"option":', '"answerOption":'));
  const visit = (value) => {
    for (const extension of value.extension ?? []) {
      const part = (name) => extension.extension?.find((e) => e.url === name);
      if (extension.url === `${backport}property`)
        (value.property ??= []).push({ code: part('code').valueCode, uri: part('uri').valueUri });
      else if (extension.url === `${backport}contains.property`)
        (value.property ??= []).push({ code: part('code').valueCode, valueDecimal: part('value[x]').valueDecimal });
    }
    for (const child of Object.values(value)) if (child && typeof child === 'object') visit(child);
  };
  visit(form);
  return form;
}

/** What can be chosen, as value[x] of an answer. */
function choices(form, item) {
  if (item.answerOption)
    return item.answerOption.map((option) =>
      Object.fromEntries(Object.entries(option).filter(([key]) => key.startsWith('value'))));
  const name = item.answerValueSet;
  const set = name && form.contained?.find((r) => r.resourceType === 'ValueSet' && (name === `#${r.id}` || name === r.url));
  const flat = (entries) => (entries ?? []).flatMap((entry) => [entry, ...flat(entry.contains)]);
  const listed = set?.expansion
    ? flat(set.expansion.contains)
    : (set?.compose?.include ?? []).flatMap((i) => (i.concept ?? []).map((c) => ({ ...c, system: i.system })));
  return listed.map(({ extension, system, code, display }) => ({ valueCoding: { extension, system, code, display } }));
}

function answer(form, items, roll) {
  const answered = [];
  for (const item of items ?? []) {
    if (item.type === 'display') continue;
    const out = { linkId: item.linkId };
    const possible = choices(form, item);
    if (possible.length > 0 && roll(10) > 1) {
      const chosen = new Set([roll(possible.length)]);
      if (item.repeats) for (let more = roll(3); more > 0; --more) chosen.add(roll(possible.length));
      out.answer = [...chosen].map((i) => ({ ...possible[i], item: answer(form, item.item, roll) }));
    } else if (item.type === 'group') {
      out.item = answer(form, item.item, roll);
    }
    if (out.answer || out.item?.length) answered.push(out);
  }
  return answered.length ? answered : undefined;
}

/** Every weight that weight() finds; where one answer has none it asks for a terminology server, so one by one. */
function weights(form, response, model) {
  const ask = (path) => fhirpath.evaluate(response, `repeat(item | answer.item).answer${path}`, { questionnaire: form }, model);
  const askWithoutServer = (path) => {
    try {
      return ask(path);
    } catch (error) {
      if (/asynchronous function|not specified/.test(error.message)) return undefined;
      throw error;
    }
  };
  const each = (_, i) => askWithoutServer(`[${i}].weight()`) ?? [];
  return askWithoutServer('.weight()') ?? Array.from({ length: ask('.count()')[0] }, each).flat();
}

let scored = 0;
for (const folder of folders.filter((f) => existsSync(f))) {
  for (const name of readdirSync(folder, { recursive: true }).filter((n) => n.endsWith('.json')).sort()) {
    const file = join(folder, name);
    const text = readFileSync(file, 'utf8');
    if (!/ordinalValue|itemWeight/.test(text) || JSON.parse(text).resourceType !== 'Questionnaire') continue;
    const form = modern(text);
    const model = JSON.stringify(form).includes(weightUri) ? models.r5 : models.r4;
    const roll = dice(Number(seed) + ++scored);
    for (let i = 0; i < Number(count); ++i) {
      const response = { resourceType: 'QuestionnaireResponse', status: 'completed', item: answer(form, form.item, roll) };
      const found = weights(form, response, model);
      const sum = fhirpath.evaluate({}, '%found.sum()', { found })[0];
      console.log(JSON.stringify({ file, response: JSON.parse(JSON.stringify(response)), sum, weights: found.length }));
    }
  }
}
process.exit(scored ? 0 : 77);
