import type { CaseReading } from '../src/model/case.ts';
import { readCase } from '../src/read/read-case.ts';

/** A seeded generator of numbers in [0, 1): mulberry32. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export interface GeneratedCaseSize {
  readonly actors: number;
  readonly linkages: number;
  readonly seed: number;
}

const types = [
  'supplies',
  'supplies',
  'supplies',
  'shares-knowledge',
  'acts-jointly',
  'member-of',
  'assists',
];

/** The tables of a made-up case of a given size, as CSV text; heavy-tailed: low numbers are met more often. */
export function generatedTables({ actors, linkages, seed }: GeneratedCaseSize): {
  readonly actors: string;
  readonly linkages: string;
} {
  const random = seeded(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const actorRows = Array.from({ length: actors }, (_, i) => {
    const share = i / actors;
    const kind = share < 0.05 ? 'institution' : share < 0.1 ? 'buyer' : share < 0.2 ? 'supplier' : 'firm';
    const type = kind === 'institution' ? pick(['university', 'business association', 'public agency']) : '';
    const outside = random() < 0.15;
    return `a${i},Actor ${i} (made up),${kind},${type},${outside ? pick(['US', 'DE', '']) : 'BR'},${outside ? '' : 'valley'},2511,${Math.floor(random() * 900)}`;
  });
  const linkageRows = Array.from({ length: linkages }, () => {
    const [a, b] = [Math.floor(random() ** 2 * actors), Math.floor(random() * actors)];
    const from = a === b ? (a + 1) % actors : a;
    const type = pick(types);
    const trade =
      type === 'supplies'
        ? `${Math.floor(random() * 1e6)},${pick(['2022', '2023', ''])},${pick(['buyer', 'seller', 'joint', ''])},${pick(['yes', 'no', ''])},${pick(['high', 'low', ''])}`
        : ',,,,';
    return `a${from},a${b},${type},${trade}`;
  });
  return {
    actors: ['id,name,kind,institutionType,country,cluster,isic,employees', ...actorRows].join('\n'),
    linkages: ['from,to,type,value,year,specifiedBy,monitored,switchingCost', ...linkageRows].join('\n'),
  };
}

export function generatedReading(size: GeneratedCaseSize): Promise<CaseReading> {
  const tables = generatedTables(size);
  const encoder = new TextEncoder();
  return readCase([
    { name: 'actors.csv', bytes: encoder.encode(tables.actors) },
    { name: 'linkages.csv', bytes: encoder.encode(tables.linkages) },
  ]);
}
