/**
 * Translates the sentences of the analysis, which come from it in English with names and figures in them.
 *
 * A dictionary holds English patterns and what they are in the language. A pattern has slots, which the translation
 * holds too, in any order; the letter says what may stand there, a number behind it tells slots of a kind apart:
 * `{n}` a number, `{q}` a number or "not defined", `{c}` a code (E3, CE), `{x}` text that stays as it is, `{w}` one
 * name that stays, `{a}` several, with "and 7 more" or "none" behind them, `{b}` pairs of them, `{s}` a sentence or
 * term that is itself in the dictionary, `{l}` a list of such, `{k}` a list of what an actor is, `{t}` a list of turns
 * from one answer to another.
 */
export type Dictionary = Readonly<Record<string, string>>;

/** The words of the language for what binds lists together. */
export interface Binding {
  readonly and: string;
  readonly or: string;
  readonly more: (count: string) => string;
  readonly none: string;
  readonly notDefined: string;
  readonly within: (approximate: string, bound: string) => string;
  readonly turned: (what: string, from: string, to: string) => string;
  readonly ofCluster: (cluster: string) => string;
  readonly outside: string;
  readonly noCountry: string;
  readonly noKind: string;
  readonly employees: (count: string) => string;
}

/** The sentence in the language, or null where it has no translation. */
export type Translate = (text: string) => string | null;

/** Longer texts are not of the analysis but somebody's. */
const longest = 4000;

const number = String.raw`[-−+]?\d+(?:[.,]\d+)*(?:e[-+]?\d+)?`;
const quantity = String.raw`≈ ${number} \(within ${number}\)|not defined|"[^"]*"|${number}`;
const code = String.raw`[EJ]\d|CE|EE|JA`;
const slot = /\{([nqcxwabslkt])\d*\}/g;

interface Pattern {
  readonly match: RegExp;
  readonly slots: readonly string[];
  readonly translation: string;
}

export function translator(dictionary: Dictionary, binding: Binding): Translate {
  const patterns = Object.entries(dictionary)
    .filter(([english]) => english.includes('{'))
    .sort(([a], [b]) => literal(b) - literal(a))
    .map(([english, translation]) => patternOf(english, translation));
  const known = new Map<string, string | null>();

  const translate = (text: string): string | null => {
    const before = known.get(text);
    if (before !== undefined) return before;
    // While it is being worked out it counts as unknown, so that no pattern runs into itself.
    known.set(text, null);
    const found = text.length > longest ? null : whole(text);
    known.set(text, found);
    return found;
  };

  const whole = (text: string): string | null =>
    (Object.hasOwn(dictionary, text) ? dictionary[text]! : null) ??
    byItself(text) ??
    byPattern(text) ??
    inTwo(text, '; ') ??
    inTwo(text, ': ') ??
    inTwo(text, '. ') ??
    bracketed(text) ??
    stopped(text) ??
    begun(text);

  const byPattern = (text: string): string | null => {
    for (const { match, slots, translation } of patterns) {
      const found = match.exec(text);
      if (found === null) continue;
      const values = slots.map((name, i) => filled(name, found[i + 1]!));
      if (values.includes(null)) continue;
      return translation.replaceAll(slot, (name) => values[slots.indexOf(name)]!);
    }
    return null;
  };

  const filled = (name: string, value: string): string | null => {
    const kind = name[1];
    if (kind === 'n') return decimal(value);
    if (kind === 'q') return quantityOf(value);
    if (kind === 's') return translate(value);
    if (kind === 'a') return names(value);
    if (kind === 'b') return names(value.split('; ').map(arrow).join('; '));
    if (kind === 'l') return listed(value, item);
    if (kind === 't') return listed(value, turn, ', ');
    if (kind === 'k') return actorIs(value);
    return value;
  };

  const quantityOf = (value: string): string => {
    if (value === 'not defined') return binding.notDefined;
    const about = /^≈ (\S+) \(within (\S+)\)$/.exec(value);
    return about === null ? decimal(value) : binding.within(decimal(about[1]!), decimal(about[2]!));
  };

  const names = (value: string): string => {
    if (value === 'none') return binding.none;
    const more = /^(.*) and (\d+) more$/s.exec(value);
    return more === null ? value : `${more[1]}${binding.more(more[2]!)}`;
  };

  const listed = (value: string, each: Translate, between = ''): string | null => {
    const more = /^(.*) and (\d+) more$/s.exec(value);
    if (more !== null) {
      const first = listed(more[1]!, each, between);
      return first === null ? null : `${first}${binding.more(more[2]!)}`;
    }
    const parts = value.split(between === '' ? /(, | and | or )/ : /(, )/);
    const said = parts.map((part, i) => {
      if (i % 2 === 0) return each(part);
      return part === ' and ' ? ` ${binding.and} ` : part === ' or ' ? ` ${binding.or} ` : part;
    });
    return said.includes(null) ? null : said.join('');
  };

  /** A term, a term with its number before or behind it, or a name of the format, which stays. */
  const item = (text: string): string | null => {
    const term = translate(text);
    if (term !== null) return term;
    const [, before = '', inner = '', after = ''] =
      new RegExp(`^(?:(${number}) )?(.*?)(?: (${number}))?$`).exec(text) ?? [];
    const said = inner === text ? null : translate(inner);
    if (said !== null) return [decimal(before), said, decimal(after)].filter(Boolean).join(' ');
    return /^[a-z]+(?:[A-Z][a-z]+)+$/.test(text) ? text : null;
  };

  const turn = (text: string): string | null => {
    const [, what = '', from = '', to = ''] = /^(.+) from (.+) to (.+)$/.exec(text) ?? [];
    const [was, is] = [translate(from), translate(to)];
    return was === null || is === null ? null : binding.turned(what, was, is);
  };

  const actorIs = (text: string): string | null => {
    const noKind = 'of unknown kind, made from the end of a linkage';
    const known = text.startsWith(noKind);
    const [kind = '', ...rest] = known
      ? [noKind, ...text.slice(noKind.length + 2).split(', ')]
      : text.split(', ');
    const first = known
      ? binding.noKind
      : ['firm', 'buyer', 'supplier', 'institution'].includes(kind)
        ? translate(kind)
        : null;
    return first === null ? null : [first, ...rest.filter(Boolean).map(actorPart)].join(', ');
  };
  const actorPart = (text: string): string => {
    if (text === 'outside every cluster') return binding.outside;
    if (text === 'country not known') return binding.noCountry;
    if (text.startsWith('of cluster ')) return binding.ofCluster(text.slice('of cluster '.length));
    const employees = /^(\d+) employees$/.exec(text);
    return employees === null ? (translate(text) ?? text) : binding.employees(employees[1]!);
  };

  const inTwo = (text: string, between: string): string | null => {
    for (let at = text.indexOf(between); at !== -1; at = text.indexOf(between, at + 1)) {
      const right = translate(text.slice(at + between.length));
      const left = right === null ? null : translate(text.slice(0, at));
      if (left !== null) return `${left}${between}${right}`;
    }
    return null;
  };

  const bracketed = (text: string): string | null => {
    if (!text.endsWith(')')) return null;
    for (let at = text.indexOf(' ('); at !== -1; at = text.indexOf(' (', at + 1)) {
      const inner = translate(text.slice(at + 2, -1));
      const outer = inner === null ? null : translate(text.slice(0, at));
      if (outer !== null) return `${outer} (${inner})`;
    }
    return null;
  };

  const stopped = (text: string): string | null => {
    const said = text.endsWith('.') ? translate(text.slice(0, -1)) : null;
    return said === null ? null : `${said}.`;
  };

  /** A sentence that begins with a capital because it stands first. */
  const begun = (text: string): string | null => {
    const first = text[0] ?? '';
    if (first === first.toLowerCase()) return null;
    const said = translate(first.toLowerCase() + text.slice(1));
    return said === null ? null : said[0]!.toUpperCase() + said.slice(1);
  };

  return translate;
}

/** A number, a share or a code is the same in every language, but for the decimal point. */
function byItself(text: string): string | null {
  if (new RegExp(`^(?:${number})(?: %)?$`).test(text)) return decimal(text);
  return new RegExp(`^(?:${code})$`).test(text) ? text : null;
}

const arrow = (pair: string): string => pair.replace(' to ', ' → ');

const decimal = (text: string): string => text.replaceAll(/[.,]/g, (mark) => (mark === '.' ? ',' : '.'));

/** Letters that stand fast: of two patterns the one with more of them says more of the sentence. */
const literal = (english: string): number => english.replaceAll(slot, '').length;

function patternOf(english: string, translation: string): Pattern {
  const slots: string[] = [];
  const source = english
    .split(/(\{[nqcxwabslkt]\d*\})/)
    .map((part, i) => {
      if (i % 2 === 0) return part.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
      slots.push(part);
      if (part[1] === 'n') return `(${number})`;
      if (part[1] === 'q') return `(${quantity})`;
      if (part[1] === 'c') return `(${code})`;
      if (part[1] === 'a') return '((?:(?!; ).)+?)';
      return part[1] === 'w' || part[1] === 'l' ? '((?:(?!: |; ).)+?)' : '(.+?)';
    })
    .join('');
  return { match: new RegExp(`^${source}$`, 's'), slots, translation };
}
