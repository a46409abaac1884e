import type { ActorKind } from '../../model/actor.ts';
import type { GovernanceAnswer } from '../../model/assessment.ts';
import type { Scope } from '../../model/linkage.ts';

export const shapes = ['circle', 'square', 'triangle', 'diamond', 'hexagon'] as const;
export type Shape = (typeof shapes)[number];

export const dashes = ['solid', 'dotted', 'dashed', 'sparse'] as const;
export type Dash = (typeof dashes)[number];

export interface ShapeStyle {
  readonly title: string;
  readonly plural: string;
  readonly shape: Shape;
  readonly colour: string;
}

export interface LineStyle {
  readonly title: string;
  readonly dash: Dash;
  readonly colour: string;
}

/** Fixed colours, told apart with any colour vision (after Okabe & Ito), and a shape for each. */
export const kindStyles: Readonly<Record<ActorKind | 'unknown', ShapeStyle>> = {
  firm: { title: 'Firm', plural: 'Firms', shape: 'circle', colour: '#1b7fc4' },
  institution: { title: 'Institution', plural: 'Institutions', shape: 'diamond', colour: '#c25a96' },
  buyer: { title: 'Buyer', plural: 'Buyers', shape: 'square', colour: '#d95f0e' },
  supplier: { title: 'Supplier', plural: 'Suppliers', shape: 'triangle', colour: '#0a9470' },
  unknown: { title: 'Kind not known', plural: 'Kind not known', shape: 'hexagon', colour: '#808890' },
};

export const scopeStyles: Readonly<Record<Scope, LineStyle>> = {
  local: { title: 'Local: within a cluster', dash: 'solid', colour: '#5f7890' },
  domestic: { title: 'Domestic: same country', dash: 'dotted', colour: '#8860c0' },
  'cross-border': { title: 'Cross-border', dash: 'dashed', colour: '#c07c00' },
  unknown: { title: 'Scope not known', dash: 'sparse', colour: '#8f8f8f' },
};

export const governanceStyles: Readonly<
  Record<GovernanceAnswer, { readonly title: string; readonly colour: string }>
> = {
  market: { title: 'Market', colour: '#56a5d8' },
  network: { title: 'Network', colour: '#0a9470' },
  'quasi-hierarchy': { title: 'Quasi-hierarchy', colour: '#dd8a1c' },
  hierarchy: { title: 'Hierarchy', colour: '#b04a3a' },
  undetermined: { title: 'Undetermined', colour: '#a8aeb5' },
};

/** Colours of the groups of a plain network: the largest seven; the rest are "other". */
export const groupColours = [
  '#1b7fc4',
  '#d95f0e',
  '#0a9470',
  '#c25a96',
  '#b59a00',
  '#56b4e9',
  '#7a5bc0',
] as const;
export const otherColour = '#808890';
