import type { EfficiencyItemName, UpgradingForm } from '../model/code.ts';
import type { EfficiencyIndex } from './explain-index.ts';

/** What can be explained. */
export type Subject =
  | { readonly kind: 'actor'; readonly actor: string }
  | { readonly kind: 'pair'; readonly seller: string; readonly buyer: string }
  | { readonly kind: 'item'; readonly item: EfficiencyItemName }
  | { readonly kind: 'index'; readonly index: EfficiencyIndex }
  | { readonly kind: 'upgrading'; readonly form: UpgradingForm }
  | { readonly kind: 'governance' | 'articulators' | 'sector group' | 'cluster' | 'policy' };
