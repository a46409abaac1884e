import type { Scope } from '../../../src/model/linkage.ts';
import { type LineStyle, scopeStyles } from '../../../src/report/pictures/palette.ts';
import { networkView } from '../view/network-view.ts';
import type { Opened } from '../worker/messages.ts';

/** What the picture says of each linkage or link, by position. */
export interface LinkageFacts {
  readonly styles: readonly LineStyle[];
  readonly styleOf: Uint8Array;
  /** Type of linkage as a number; 0 in a plain network. */
  readonly typeOf: Uint8Array;
  /** 1: an arrow from the first end to the second. */
  readonly directed: Uint8Array;
  /** Names of the styles as the catalogue of messages has them: scopes, or `link`. */
  readonly styleKeys: readonly (Scope | 'link')[];
}

const symmetric = new Set(['acts-jointly', 'member-of']);
const scopes = Object.keys(scopeStyles) as Scope[];
const known = new WeakMap<object, LinkageFacts>();

export function linkageFacts(opened: Opened): LinkageFacts {
  const ends = networkView(opened);
  const before = known.get(ends);
  if (before !== undefined) return before;
  const made = opened.mode === 'case' ? ofCase(opened) : ofNetwork(opened);
  known.set(ends, made);
  return made;
}

function ofCase({ subject: { linkages }, scopes: scopeOf }: Extract<Opened, { mode: 'case' }>): LinkageFacts {
  const types = [...new Set(linkages.map(({ type }) => type))].sort();
  return {
    styles: scopes.map((scope) => scopeStyles[scope]),
    styleKeys: scopes,
    styleOf: Uint8Array.from(scopeOf, (scope) => scopes.indexOf(scope)),
    typeOf: Uint8Array.from(linkages, ({ type }) => types.indexOf(type)),
    directed: Uint8Array.from(linkages, ({ type }) => (symmetric.has(type) ? 0 : 1)),
  };
}

function ofNetwork({ links, directed }: Extract<Opened, { mode: 'network' }>): LinkageFacts {
  const none = new Uint8Array(links.length);
  return {
    styles: [{ title: 'Link', dash: 'solid', colour: scopeStyles.local.colour }],
    styleKeys: ['link'],
    styleOf: none,
    typeOf: none,
    directed: directed ? new Uint8Array(links.length).fill(1) : none,
  };
}
