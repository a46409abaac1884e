import type { Provenance } from './provenance.ts';

/** Whether a fact is estimated or illustrative: drawn as an outline and said wherever it shows. */
export function isUnsure(provenance: Provenance | null): boolean {
  return provenance === 'estimated' || provenance === 'illustrative';
}
