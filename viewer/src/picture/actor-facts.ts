import { isUnsure } from '../../../src/model/is-unsure.ts';
import { kindStyles, type Shape } from '../../../src/report/pictures/palette.ts';
import type { Opened } from '../worker/messages.ts';

/** What the picture says of each actor whatever it is coloured and sized by. */
export interface ActorFacts {
  readonly label: readonly string[];
  readonly shape: readonly Shape[];
  readonly icon: readonly string[];
  /** 1: not observed, but illustrative or estimated. */
  readonly unsure: Uint8Array;
  /** 1: named before all others: leaders of chains and the first articulators. */
  readonly named: Uint8Array;
}

/** The outline of the mark says it already, and the label is short. */
const saidByOutline = / \((illustrative|estimated)\)$/i;
/** Articulators that are named at once [O]. */
const articulatorsNamed = 8;

const known = new WeakMap<object, ActorFacts>();

export function actorFacts(opened: Opened): ActorFacts {
  const key = opened.mode === 'case' ? opened.assessment : opened.actors;
  const before = known.get(key);
  if (before !== undefined) return before;
  const made = opened.mode === 'case' ? ofCase(opened) : ofNetwork(opened);
  known.set(key, made);
  return made;
}

function ofCase({ subject: { actors }, assessment }: Extract<Opened, { mode: 'case' }>): ActorFacts {
  const inside = new Set(actors.filter(({ cluster }) => cluster !== null).map(({ id }) => id));
  const named = new Set(
    assessment.clusters.flatMap(({ leaders, articulators }) => [
      ...leaders.filter((id) => !inside.has(id)),
      ...articulators.slice(0, articulatorsNamed).map(({ actor }) => actor),
    ]),
  );
  return {
    label: actors.map(({ name, id }) => (name ?? id).replace(saidByOutline, '')),
    shape: actors.map(({ kind }) => kindStyles[kind ?? 'unknown'].shape),
    icon: actors.map(({ kind }) => kind ?? ''),
    unsure: Uint8Array.from(actors, ({ provenance }) => (isUnsure(provenance) ? 1 : 0)),
    named: Uint8Array.from(actors, ({ id }) => (named.has(id) ? 1 : 0)),
  };
}

function ofNetwork({ actors }: Extract<Opened, { mode: 'network' }>): ActorFacts {
  const none = new Uint8Array(actors.length);
  return {
    label: actors.map(({ name }) => name),
    shape: actors.map(() => 'circle'),
    icon: actors.map(() => ''),
    unsure: none,
    named: none,
  };
}
