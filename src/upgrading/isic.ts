import type { SectorGroup } from '../model/sector.ts';

/** What an ISIC Rev. 4 prefix says of the sector group. */
export interface IsicRule {
  readonly group: SectorGroup;
  /** [S] stated by the source, [O] our extension. */
  readonly basis: 'S' | 'O';
  /** Counts only where the firms supply a complex-product or large-plant leader. */
  readonly onlyWithLargePlantLeader: boolean;
}

const stated: Readonly<Record<SectorGroup, readonly string[]>> = {
  traditional: ['13', '14', '15', '31', '2392'],
  'natural-resource': ['01', '02', '03', '05', '06', '07', '08', '09', '10', '11', '12'],
  cops: ['29', '303', '264'],
  specialised: ['62', '582'],
};

const extended: Readonly<Record<SectorGroup, readonly string[]>> = {
  traditional: ['16', '18', '32'],
  'natural-resource': [],
  cops: ['24', '25', '28', '33', '27', '261', '262', '301', '302', '304', '309'],
  specialised: ['71', '72', '631'],
};

const rules = new Map<string, IsicRule>();
for (const [groups, basis] of [
  [stated, 'S'],
  [extended, 'O'],
] as const) {
  for (const [group, prefixes] of Object.entries(groups) as [SectorGroup, readonly string[]][]) {
    for (const prefix of prefixes) {
      rules.set(prefix, { group, basis, onlyWithLargePlantLeader: basis === 'O' && group === 'cops' });
    }
  }
}

/** The rule of the longest prefix of the code in the map of METHOD section 9, or null. */
export function isicRule(code: string): IsicRule | null {
  for (let length = code.length; length > 0; length--) {
    const rule = rules.get(code.slice(0, length));
    if (rule !== undefined) return rule;
  }
  return null;
}

/** ISIC codes that make an actor a complex-product leader by themselves. */
export const complexProductPrefixes: readonly string[] = stated.cops;
