// SPDX-License-Identifier: Apache-2.0
// Whether a response fits its questionnaire, after https://hl7.org/fhir/R4/questionnaire.html and
// questionnaireresponse.html. Written from the standard alone; knows nothing of our engine.

const VALUES = {
  boolean: ['valueBoolean'], decimal: ['valueDecimal'], integer: ['valueInteger'], date: ['valueDate'],
  dateTime: ['valueDateTime'], time: ['valueTime'], string: ['valueString'], text: ['valueString'],
  url: ['valueUri'], quantity: ['valueQuantity'],
  choice: ['valueCoding'], 'open-choice': ['valueCoding', 'valueString'],
};
const list = (value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]);
const valueOf = (element, prefix) => {
  const key = Object.keys(element).find((k) => k.startsWith(prefix) && k !== prefix);
  return key ? [key.slice(prefix.length), element[key]] : [undefined, undefined];
};
const typeOf = (item) => item.type ?? 'group';
const isTrue = (value) => value === true || value === 'true';
const has = (item, url) => list(item.extension).some((e) => e.url?.endsWith(url));

/** -1, 0, 1, or nothing where the two cannot be compared. A code may be named by its text. */
function compare(a, b) {
  const plain = (v) => (typeof v === 'object' ? (v.code ?? v.value ?? v.display) : v);
  if (typeof a === 'object' && typeof b === 'object' && a.code !== undefined)
    return a.code === b.code && (!a.system || !b.system || a.system === b.system) ? 0 : order(a.code, b.code);
  return order(plain(a), plain(b));
}
function order(a, b) {
  const numbers = [a, b].every((v) => typeof v !== 'boolean' && v !== '' && !Number.isNaN(Number(v)));
  let [x, y] = numbers ? [Number(a), Number(b)] : [a, b];
  if (typeof x !== typeof y) return undefined;
  if (typeof x === 'string' && /^\d{4}-/.test(x) && /^\d{4}-/.test(y)) {
    const shorter = Math.min(x.length, y.length, 10);
    [x, y] = [x.slice(0, shorter), y.slice(0, shorter)];
  }
  return x < y ? -1 : x > y ? 1 : 0;
}

/** Every answer to a question at or below these items of a response. */
function answersTo(items, linkId) {
  return list(items).flatMap((item) => [
    ...(item.linkId === linkId ? list(item.answer).map((a) => valueOf(a, 'value')[1]) : []),
    ...answersTo(item.item, linkId),
    ...list(item.answer).flatMap((a) => answersTo(a.item, linkId)),
  ]);
}
const contains = (items, linkId) =>
  list(items).some((item) => item.linkId === linkId || contains(item.item, linkId));

/** `scopes`, outermost first: { asked, answered } levels around the item. The nearest that knows the question. */
function holds(condition, scopes) {
  const scope = scopes.findLast(({ asked }) => contains(asked, condition.question));
  const answers = scope ? answersTo(scope.answered, condition.question) : [];
  const wanted = valueOf(condition, 'answer')[1];
  if (condition.operator === 'exists') return answers.length > 0 === wanted;
  const orders = answers.map((answer) => compare(answer, wanted));
  switch (condition.operator ?? '=') {
    case '=': return orders.includes(0);
    case '!=': return !orders.includes(0);
    case '>': return orders.some((o) => o > 0);
    case '<': return orders.some((o) => o < 0);
    case '>=': return orders.some((o) => o >= 0);
    default: return orders.some((o) => o <= 0);
  }
}
function isEnabled(item, scopes) {
  const results = list(item.enableWhen).map((condition) => holds(condition, scopes));
  return results.length === 0 || (item.enableBehavior === 'any' ? results.some(Boolean) : results.every(Boolean));
}

/** The values that may be chosen; undefined where the file does not hold them all. */
function optionsOf(item, questionnaire) {
  if (list(item.answerOption).length) return list(item.answerOption).map((o) => valueOf(o, 'value')[1]);
  const name = item.answerValueSet;
  const set = list(questionnaire.contained).find(
    (r) => r.resourceType === 'ValueSet' && (name === `#${r.id}` || (r.url && r.url === name?.split('|')[0])));
  if (!set || (!set.expansion && (set.compose?.exclude || list(set.compose?.include).some((i) => !i.concept))))
    return undefined;
  const all = (contains) => list(contains).flatMap((c) => [c, ...all(c.contains)]);
  if (set.expansion) return all(set.expansion.contains);
  return set.compose.include.flatMap((i) => i.concept.map((c) => ({ system: i.system, ...c })));
}

/** Whether the file holds what it takes to answer this, or something below it. */
function isAnswerable(item, questionnaire) {
  const type = typeOf(item);
  if (['attachment', 'reference'].includes(type)) return false;
  if (type === 'group') return list(item.item).some((below) => isAnswerable(below, questionnaire));
  return type !== 'display' && (type !== 'choice' || optionsOf(item, questionnaire)?.length > 0);
}

function checkAnswer(item, answer, options, say) {
  const [type, value] = valueOf(answer, 'value');
  const allowed = [...VALUES[typeOf(item)], ...list(item.answerOption).map((o) => `value${valueOf(o, 'value')[0]}`)];
  if (!allowed.includes(`value${type}`)) say(`a ${typeOf(item)} is answered with value${type}`);
  const free = typeOf(item) === 'open-choice' && type === 'String';
  const same = (o) => typeof o === 'object' ? o.code === value.code && (o.system ?? '') === (value.system ?? '')
                                            : String(o) === String(value);
  if (options && !free && !options.some(same)) say('the answer is none of the options');
  if (type === 'String' && item.maxLength && [...value].length > item.maxLength) say('the answer is too long');
}

function checkLevel(asked, answered, scopes, questionnaire, complain) {
  const here = [...scopes, { asked, answered }];
  let last = -1;
  for (const item of list(answered)) {
    const at = list(asked).findIndex((q) => q.linkId === item.linkId);
    if (at < 0) complain(`${item.linkId}: nobody asks this here`);
    else if (at < last) complain(`${item.linkId}: stands in another order than it is asked`);
    last = Math.max(last, at);
  }
  for (const item of list(asked)) {
    const say = (text) => complain(`${item.linkId}: ${text}`);
    const found = list(answered).filter((a) => a.linkId === item.linkId);
    const enabled = isEnabled(item, here);
    if (!enabled && found.length) say('is answered and not enabled');
    if (!enabled) continue;
    if (['attachment', 'reference', 'display'].includes(typeOf(item))) {
      if (found.length) say(`a ${item.type} cannot be answered`);
      continue;
    }
    const options = optionsOf(item, questionnaire);
    const open = !has(item, 'calculatedExpression') && isAnswerable(item, questionnaire);
    if (isTrue(item.required) && found.length === 0 && open) say('is required and not answered');
    if (typeOf(item) === 'group') {
      if (found.length > 1 && !isTrue(item.repeats)) say('repeats and may not');
      for (const one of found) {
        if (one.answer) say('a group has no answer of its own');
        checkLevel(item.item, one.item, here, questionnaire, complain);
      }
      continue;
    }
    if (found.length > 1) say('a question stands twice');
    for (const one of found) {
      if (one.item) say('what belongs to a question stands under its answer');
      if (list(one.answer).length === 0) say('no answer');
      if (list(one.answer).length > 1 && !isTrue(item.repeats)) say('has several answers and may not');
      for (const answer of list(one.answer)) {
        checkAnswer(item, answer, options, say);
        checkLevel(item.item, answer.item, here, questionnaire, complain);
      }
    }
  }
}

/** What does not fit, as lines; empty when all does. */
export function misfits(questionnaire, response) {
  const lines = [];
  checkLevel(questionnaire.item, response.item, [], questionnaire, (line) => lines.push(line));
  return lines;
}
