// SPDX-License-Identifier: Apache-2.0
// What strangers write in the words of other versions, in those of R4; only as far as fits.mjs looks.

function typeIn(item) {
  const options = item.answerOption || item.answerValueSet;
  switch (item.answerConstraint) {
    case 'optionsOrString': return options || item.type === 'coding' ? 'open-choice' : item.type;
    case 'optionsOrType': return { coding: 'choice', string: 'open-choice' }[item.type] ?? item.type;
    default: return item.type === 'coding' || (item.answerConstraint && options) ? 'choice' : item.type;
  }
}

function itemInR4(from) {
  const to = { ...from, type: typeIn(from), item: from.item?.map(itemInR4) };
  if (from.option) to.answerOption = from.option;
  if (from.options?.reference) to.answerValueSet = from.options.reference;
  if (from.enableWhen?.length > 1 && from.enableWhen.every((w) => w.operator === undefined)) to.enableBehavior ??= 'any';
  to.enableWhen = from.enableWhen?.map((w) =>
    'hasAnswer' in w ? { question: w.question, operator: 'exists', answerBoolean: w.hasAnswer } : w);
  return to;
}

export const inR4 = (questionnaire) => ({ ...questionnaire, item: questionnaire.item?.map(itemInR4) });
