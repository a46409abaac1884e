import { attributeNames } from '../view/attribute-values.ts';
import type { Filter } from '../view/filter.ts';
import type { Opened } from '../worker/messages.ts';

/** A filter of a kind before anything of it was chosen. */
export function firstFilter(by: Filter['by'], opened: Opened): Filter {
  switch (by) {
    case 'kind':
      return { by, kinds: [] };
    case 'layer':
      return { by, layers: [] };
    case 'scope':
      return { by, scopes: [] };
    case 'governance':
      return { by, types: [] };
    case 'provenance':
      return { by, provenances: [] };
    case 'measure':
      return { by, measure: opened.measures[0]?.id ?? '', least: null, most: null };
    case 'attribute':
      return { by, attribute: attributeNames(opened)[0] ?? '', values: [] };
    case 'between': {
      const led = opened.mode === 'case' ? opened.assessment.clusters : [];
      const cluster = led.find(({ leaders }) => leaders.length > 0);
      return cluster === undefined
        ? { by, from: '', to: '' }
        : { by, from: 'kind:firm', to: `leaders:${cluster.id}` };
    }
  }
}
