// SPDX-License-Identifier: Apache-2.0
// The two validators that nobody here wrote.
import { fhirjs, indexDefinitions, medplum } from './packages.mjs';

indexDefinitions();
const fhir = new fhirjs.Fhir();

/** What each validator objects to, as lines; empty means accepted. */
export const validators = {
  '@medplum/core': (resource) => {
    try {
      medplum.validateResource(resource);
      return [];
    } catch (refusal) {
      return (refusal.outcome?.issue ?? [refusal]).map((i) => i.details?.text ?? String(i));
    }
  },
  fhir: (resource) =>
    fhir
      .validate(resource, { errorOnUnexpected: true })
      .messages.filter((m) => m.severity === 'error' || m.severity === 'fatal')
      .map((m) => `${m.location}: ${m.message}`),
};
