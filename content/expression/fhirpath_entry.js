// SPDX-License-Identifier: Apache-2.0
// What the engine calls: fhirpath with the FHIR R4 model, each expression parsed once.
const fhirpath = require('fhirpath');
const r4 = require('fhirpath/fhir-context/r4');

const parsed = new Map();

globalThis.backwell = {
  // `base` names the type of a context that is no resource; all results are arrays.
  evaluate(expression, base, context, variables) {
    const key = base + '\n' + expression;
    if (!parsed.has(key))
      parsed.set(key, fhirpath.compile(base ? { base, expression } : expression, r4));
    return parsed.get(key)(context, Object.assign({}, variables));
  },

  // The value that an RFC 6901 pointer of ours leads to; its keys need no unescaping.
  at(root, pointer) {
    return pointer.split('/').slice(1).reduce((value, key) => value[key], root);
  },

  // The item with this linkId, marked with its type as what fhirpath itself finds is.
  find(questionnaire, linkId) {
    const among = (items) => {
      for (const item of items || []) {
        const found = item.linkId === linkId ? item : among(item.item);
        if (found) return found;
      }
      return undefined;
    };
    return this.evaluate('where(true)', 'Questionnaire.item', among(questionnaire.item), {})[0];
  },

  with(variables, name, value) {
    return Object.assign({}, variables, { [name]: value });
  },
};
