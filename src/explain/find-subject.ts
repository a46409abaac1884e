import { UsageError } from '../errors.ts';
import type { Case } from '../model/case.ts';
import {
  type EfficiencyItemName,
  externalEconomyItems,
  jointActionItems,
  upgradingForms,
} from '../model/code.ts';
import { nearest } from '../model/nearest.ts';
import { findActor } from './find-actor.ts';
import type { Subject } from './subject.ts';

const items: readonly EfficiencyItemName[] = [...externalEconomyItems, ...jointActionItems];
const parts = ['governance', 'articulators', 'sector group', 'cluster', 'policy'] as const;

/** What may stand for WHAT, for help and messages. */
export const subjectWords =
  "an actor (id or name), a pair (SELLER>BUYER), an item (E1 to J4, EE, JA, CE), a form of upgrading (product, process, functional, intersectoral), governance, articulators, 'sector group', cluster or policy";

/**
 * What the words ask about: one word or several, in any case. `actor:E1` and `item:E1` tell apart an actor
 * that is called like an item. Throws UsageError, with the nearest names, where nothing or several are meant.
 */
export function findSubject(words: readonly string[], subject: Case): Subject {
  const text = words.join(' ').trim();
  if (text === '') throw new UsageError(`Say what to explain: ${subjectWords}.`);
  const prefixed = /^(actor|item):\s*(.+)$/iu.exec(text);
  if (prefixed !== null) {
    const [, kind, rest] = prefixed as unknown as [string, string, string];
    return kind.toLowerCase() === 'actor' ? actorNamed(rest, subject) : itemNamed(rest);
  }
  const found = [...wordSubjects(text), ...pairSubjects(text, subject), ...actorSubjects(text, subject)];
  if (found.length > 1) throw ambiguous(text, found);
  const [only] = found;
  if (only !== undefined) return only;
  throw unknown(text, subject);
}

function wordSubjects(text: string): readonly Subject[] {
  const plain = text.toLowerCase().replace(/\s+/gu, ' ');
  const form = upgradingForms.find((each) => plain === each || plain === `${each} upgrading`);
  const part = parts.find((each) => plain === each || plain === each.replace(' ', ''));
  const item = items.find((each) => each.toLowerCase() === plain);
  const index = (['EE', 'JA', 'CE'] as const).find((each) => each.toLowerCase() === plain);
  return [
    ...(form === undefined ? [] : [{ kind: 'upgrading' as const, form }]),
    ...(part === undefined ? [] : [{ kind: part }]),
    ...(item === undefined ? [] : [{ kind: 'item' as const, item }]),
    ...(index === undefined ? [] : [{ kind: 'index' as const, index }]),
  ];
}

/** `SELLER>BUYER`, or two actors with a space between. */
function pairSubjects(text: string, subject: Case): readonly Subject[] {
  if (findActor(text, subject).ids.length > 0) return [];
  const isActor = (side: string) => findActor(side, subject).ids.length > 0;
  const arrows = splits(text, '>');
  const sides = [...arrows, ...splits(text, ' ')].find((pair) => pair.every(isActor)) ?? arrows[0];
  if (sides === undefined) return [];
  const [seller, buyer] = sides.map((side) => theOne(side, findActor(side, subject), subject));
  return [{ kind: 'pair', seller: seller!, buyer: buyer! }];
}

/** Both sides of every place where the character stands. */
function splits(text: string, mark: string): readonly (readonly [string, string])[] {
  return text
    .split(mark)
    .slice(1)
    .map((_, place) => {
      const parts = text.split(mark);
      const side = (some: readonly string[]) => some.join(mark).trim();
      return [side(parts.slice(0, place + 1)), side(parts.slice(place + 1))] as const;
    });
}

function actorSubjects(text: string, subject: Case): readonly Subject[] {
  return findActor(text, subject).ids.map((actor) => ({ kind: 'actor', actor }));
}

function actorNamed(text: string, subject: Case): Subject {
  return { kind: 'actor', actor: theOne(text, findActor(text, subject), subject) };
}

function itemNamed(text: string): Subject {
  const [found] = wordSubjects(text).filter(({ kind }) => kind === 'item' || kind === 'index');
  if (found !== undefined) return found;
  throw new UsageError(`"${text}" is not an item: ${items.join(', ')}, EE, JA, CE.`);
}

function theOne(text: string, found: ReturnType<typeof findActor>, subject: Case): string {
  const [id] = found.ids;
  if (found.ids.length === 1 && id !== undefined) return id;
  if (found.ids.length > 1) {
    throw new UsageError(
      `"${text}" is the name of ${found.ids.length} actors: ${found.ids.join(', ')}. Give the id.`,
    );
  }
  throw new UsageError(`The case has no actor "${text}".${hintFor(text, subject)}`);
}

function hintFor(text: string, subject: Case): string {
  const { near } = findActor(text, subject);
  return near.length === 0 ? '' : ` Did you mean ${near.join(' or ')}?`;
}

function ambiguous(text: string, found: readonly Subject[]): UsageError {
  const actors = found.flatMap((each) => (each.kind === 'actor' ? [each.actor] : []));
  const others = found.flatMap((each) => (each.kind === 'actor' ? [] : [each.kind]));
  if (others.length === 0) {
    return new UsageError(
      `"${text}" is the name of ${actors.length} actors: ${actors.join(', ')}. Give the id.`,
    );
  }
  return new UsageError(
    `"${text}" can mean ${[...actors.map((id) => `the actor ${id}`), ...others.map((kind) => `the ${kind}`)].join(' or ')}. Write actor:${text} for the actor, item:${text} for the item, or SELLER>BUYER for a pair.`,
  );
}

function unknown(text: string, subject: Case): UsageError {
  const known = [...items, 'EE', 'JA', 'CE', ...upgradingForms, ...parts];
  const word = nearest(
    text.toLowerCase(),
    known.map((each) => each.toLowerCase()),
  );
  const meant = [...findActor(text, subject).near, ...known.filter((each) => each.toLowerCase() === word)];
  const hint = meant.length === 0 ? '' : ` Did you mean ${meant.join(' or ')}?`;
  return new UsageError(`There is no "${text}" to explain.${hint} What can be explained: ${subjectWords}.`);
}
