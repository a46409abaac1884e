import type { Layer } from '../../../src/model/layer.ts';
import { groupColours, type LineStyle, scopeStyles } from '../../../src/report/pictures/palette.ts';
import type { LineArrow } from './LineMark.tsx';
import type { LitDirection } from './lit-lines.ts';

const [blue, orange, green, pink, olive] = groupColours;

/** Types of linkage as lit lines: a colour told apart with any colour vision, and where two share it, a dash. */
export const layerStyles: Readonly<Record<Layer, LineStyle>> = {
  supplies: { title: 'supplies', dash: 'solid', colour: blue },
  owns: { title: 'owns', dash: 'solid', colour: orange },
  assists: { title: 'assists', dash: 'solid', colour: green },
  'acts-jointly': { title: 'acts-jointly', dash: 'solid', colour: pink },
  'shares-knowledge': { title: 'shares-knowledge', dash: 'solid', colour: olive },
  'labour-flow': { title: 'labour-flow', dash: 'dashed', colour: blue },
  finances: { title: 'finances', dash: 'dashed', colour: orange },
  trains: { title: 'trains', dash: 'dashed', colour: green },
  'member-of': { title: 'member-of', dash: 'dashed', colour: pink },
  certifies: { title: 'certifies', dash: 'dashed', colour: olive },
};

/** The arrow that tells how a lit linkage lies to what it is lit for. */
export const litArrows: Readonly<Record<LitDirection, LineArrow>> = {
  out: '→',
  in: '←',
  neither: '–',
  between: '→',
};

/** A link of a plain network, which is of no type. */
export const linkStyle: LineStyle = { title: 'link', dash: 'solid', colour: scopeStyles.local.colour };
