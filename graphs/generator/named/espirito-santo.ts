import type { ActorRow, LinkageRow, NamedRows } from '../columns.ts';

/**
 * Actors and linkages of the case that are known by name. `reported`: read in a public source; `estimated`:
 * recalled, less sure. Stakes, sizes and addresses were not read anywhere and stay empty.
 */
const reported = { provenance: 'reported', source: 'case-notes' };
const estimated = { provenance: 'estimated', source: 'case-notes' };

/** Chain leaders stand outside the cluster: they buy its work but are not metalworking firms. */
const leader = (id: string, name: string, isic: string): ActorRow => ({
  id,
  name,
  kind: 'buyer',
  country: 'BR',
  isic,
  ...reported,
});

const institution = (id: string, name: string, institutionType: string): ActorRow => ({
  id,
  name,
  kind: 'institution',
  institutionType,
  country: 'BR',
  place: 'Espírito Santo',
  cluster: 'es-metalworking',
  ...reported,
});

const association = 'business association';

const actors: readonly ActorRow[] = [
  leader('cst', 'CST (now ArcelorMittal Tubarão)', '2410'),
  leader('cvrd', 'CVRD (now Vale)', '0710'),
  leader('samarco', 'Samarco', '0710'),
  leader('aracruz', 'Aracruz (now Suzano)', '1701'),
  leader('petrobras', 'Petrobras', '0610'),
  leader('kobrasco', 'Kobrasco', '0710'),
  institution('cdmec', 'CDMEC', association),
  institution('sindifer', 'Sindifer', association),
  institution('sinduscon', 'Sinduscon', association),
  institution('sindicopes', 'Sindicopes', association),
  institution('findes', 'Findes', association),
  institution('sebrae', 'Sebrae', 'public agency'),
  institution('bandes', 'Bandes', 'finance'),
  { id: 'tech-owners-fi', name: 'Technology owners, Finland', kind: 'supplier', country: 'FI', ...reported },
  { id: 'tech-owners-se', name: 'Technology owners, Sweden', kind: 'supplier', country: 'SE', ...reported },
  { id: 'arbed', name: 'Arbed', kind: 'firm', country: 'LU', ...estimated },
  { id: 'kawasaki', name: 'Kawasaki', kind: 'firm', country: 'JP', ...estimated },
  { id: 'bhp', name: 'BHP', kind: 'firm', country: 'AU', ...estimated },
];

const together = (
  from: string,
  to: string,
  project: string,
  purpose: string,
  provenance: 'reported' | 'estimated' = 'reported',
): LinkageRow => ({
  from,
  to,
  type: 'acts-jointly',
  project,
  purpose,
  provenance,
  source: 'dvf-pdf',
});

const pairs = <T>(items: readonly T[]): readonly (readonly [T, T])[] =>
  items.flatMap((one, at) => items.slice(at + 1).map((other) => [one, other] as const));

const associations = ['cdmec', 'sindifer', 'sinduscon', 'sindicopes'];

const linkages: readonly LinkageRow[] = [
  { from: 'arbed', to: 'cst', type: 'owns', ...estimated },
  { from: 'kawasaki', to: 'cst', type: 'owns', ...estimated },
  { from: 'bhp', to: 'samarco', type: 'owns', ...estimated },
  ...pairs(associations).map(([one, other]) =>
    together(one, other, 'Licensing conditions', 'local purchasing asked for in public hearings'),
  ),
  ...['findes', 'sebrae'].flatMap((supporter) =>
    associations.map((one) =>
      together(
        supporter,
        one,
        'Diagnosis of local supply',
        'firms brought into order, trained and certified',
        'estimated',
      ),
    ),
  ),
  ...['tech-owners-fi', 'tech-owners-se'].map((owners) =>
    together('aracruz', owners, 'Encounters with technology owners', 'to meet suppliers of the state'),
  ),
];

export const espiritoSanto: NamedRows = { actors, linkages };
