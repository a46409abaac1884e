import type { ActorProfile } from './actor-profile.ts';
import { sameAddress } from './address-words.ts';
import { compareNames, type Reasons } from './compare-names.ts';
import { editDistance } from './edit-distance.ts';
import type { DuplicateOptions } from './options.ts';
import { plainLetters } from './plain-letters.ts';
import type { WordWeight } from './word-weights.ts';

/** How far two actors may be one, 0..1, and why. */
export interface Likeness extends Reasons {
  readonly score: number;
}

/**
 * How far two actors may be one; null below the lowest score that is wanted. The score begins with that of the
 * names; what speaks against it is a factor each; one registration number, or one address, lifts it:
 * score = 1 − (1 − score)(1 − score of the number or address).
 */
export function compareActors(
  a: ActorProfile,
  b: ActorProfile,
  weight: WordWeight,
  linked: boolean,
  options: DuplicateOptions,
): Likeness | null {
  const names = a.form === null || b.form === null ? null : compareNames(a.form, b.form, weight, options);
  if ((names?.score ?? 0) < options.lowest && !canBeLifted(a, b)) return null;
  const because: string[] = [];
  const against: string[] = [];
  let score = names?.score ?? 0;
  const lower = (factor: number, words: string): void => {
    score *= factor;
    against.push(words);
  };
  const lift = (by: number, words: string): void => {
    score = 1 - (1 - score) * (1 - by);
    because.push(words);
  };
  const [country, otherCountry] = [a.actor.country, b.actor.country];
  if (country !== null && otherCountry !== null && country !== otherCountry) {
    lower(options.countriesDiffer, `countries ${country} and ${otherCountry}`);
  }
  const elsewhere = placesDiffer(a, b);
  if (elsewhere) lower(options.placesDiffer, `places ${a.actor.place} and ${b.actor.place}`);
  const registered = compareRegistrations(a, b);
  if (registered?.is === 'another') lower(options.registrationsDiffer, `another ${registered.register}`);
  if (linked) lower(options.linked, 'a linkage runs between them');
  if (registered?.is === 'same') lift(options.sameRegistration, `same ${registered.register}`);
  if (registered?.is === 'firm') {
    lift(options.sameFirmNumber, `same firm by ${registered.register}, another establishment`);
  }
  if (!elsewhere && a.address !== null && b.address !== null && sameAddress(a.address, b.address)) {
    lift(options.sameAddress, 'same address');
  }
  if (score < options.lowest) return null;
  const said = names?.reasons() ?? { because: [], against: [] };
  return {
    score,
    because: [...because, ...(a.name === b.name ? ['same name'] : said.because)],
    against: [...said.against, ...against],
  };
}

/** Whether anything but the names can speak for it; without, what was not alike by name remains so. */
function canBeLifted(a: ActorProfile, b: ActorProfile): boolean {
  const registered = a.registrations.length > 0 && b.registrations.length > 0;
  return registered || (a.address !== null && b.address !== null);
}

function placesDiffer({ actor: a }: ActorProfile, { actor: b }: ActorProfile): boolean {
  return a.place !== null && b.place !== null && plainLetters(a.place) !== plainLetters(b.place);
}

interface ComparedRegistrations {
  readonly register: string;
  readonly is: 'same' | 'firm' | 'another';
}

/** What the registers that know both say; one that says they are the same goes before others. Null: none knows both. */
function compareRegistrations(a: ActorProfile, b: ActorProfile): ComparedRegistrations | null {
  let found: ComparedRegistrations | null = null;
  for (const { register, number, firm } of a.registrations) {
    const theirs = b.registrations.find((each) => each.register === register);
    if (theirs === undefined) continue;
    if (number === theirs.number) return { register, is: 'same' };
    if (firm === theirs.firm) found = { register, is: 'firm' };
    else if (editDistance(number, theirs.number) > 1) found ??= { register, is: 'another' };
  }
  return found;
}
