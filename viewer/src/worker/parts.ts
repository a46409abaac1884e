/** Where a part belongs in what is sent: keys and positions from the outside in. */
type Path = readonly (string | number)[];

/** A piece of a long list or text. */
export interface Part {
  readonly path: Path;
  readonly piece: readonly unknown[] | string;
}

export type PartMessage = { readonly kind: 'part' } & Part;

/** Elements of a list and letters of a text that are sent at once [O]: each message is taken in well below 50 ms. */
const portion = { objects: 250, values: 10_000, letters: 4_000_000 } as const;

/**
 * Takes plain data apart, so that nobody has to take in all of it in one go: long lists and texts are sent as parts,
 * and the frame has empty ones in their place. Lists within a long list stay whole.
 */
export function takeApart<Whole>(whole: Whole): { readonly frame: Whole; readonly parts: readonly Part[] } {
  const parts: Part[] = [];
  const frame = without(whole, [], parts) as Whole;
  return { frame, parts };
}

/** Plain data as messages: one that `first` makes of its frame and of how many parts follow, then the parts. */
export function* inParts<Whole, First>(
  whole: Whole,
  first: (frame: Whole, parts: number) => First,
): Generator<First | PartMessage, void> {
  const { frame, parts } = takeApart(whole);
  yield first(frame, parts.length);
  for (const part of parts) yield { kind: 'part', ...part };
}

function without(value: unknown, path: Path, parts: Part[]): unknown {
  if (typeof value === 'string') {
    if (value.length <= portion.letters) return value;
    for (let at = 0; at < value.length; at += portion.letters)
      parts.push({ path, piece: value.slice(at, at + portion.letters) });
    return '';
  }
  if (Array.isArray(value)) {
    const size = value.some((each) => typeof each === 'object' && each !== null)
      ? portion.objects
      : portion.values;
    if (value.length <= size) return value.map((each, place) => without(each, [...path, place], parts));
    for (let at = 0; at < value.length; at += size) parts.push({ path, piece: value.slice(at, at + size) });
    return [];
  }
  if (value === null || typeof value !== 'object' || Object.getPrototypeOf(value) !== Object.prototype)
    return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, without(each, [...path, key], parts)]),
  );
}

/** What takeApart took apart, while it comes: parts are put back in place one by one, in their order. */
export class Arrival<Whole> {
  /** Where what was taken apart stands: that may itself be a text, which grows. */
  private readonly held: { whole: Whole };

  constructor(
    whole: Whole,
    private awaited: number,
  ) {
    this.held = { whole };
  }

  get whole(): Whole {
    return this.held.whole;
  }

  get complete(): boolean {
    return this.awaited === 0;
  }

  add({ path, piece }: Part): void {
    this.awaited--;
    const inside = ['whole', ...path];
    if (typeof piece !== 'string') {
      (at(this.held, inside) as unknown[]).push(...piece);
      return;
    }
    const owner = at(this.held, inside.slice(0, -1)) as Record<string | number, string>;
    owner[inside.at(-1)!] += piece;
  }
}

function at(whole: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<string | number, unknown>)[key], whole);
}
