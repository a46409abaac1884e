import type { ActorRow, LinkageRow } from '../columns.ts';

/** Read in a public source, as the case notes say. */
export const reported = { provenance: 'reported', source: 'case-notes' } as const;
/** Recalled, less sure. */
export const estimated = { provenance: 'estimated', source: 'case-notes' } as const;

type Known = typeof reported | typeof estimated;
type Told = Omit<Partial<ActorRow>, 'id' | 'name' | 'kind' | 'provenance' | 'source'>;

/** Makers of named rows of one kind. What is not told (size, sales, address) stays empty. */
const actorOf =
  (kind: string) =>
  (id: string, name: string, known: Known, told: Told = {}): ActorRow => ({
    id,
    name,
    kind,
    ...told,
    ...known,
  });

export const firm = actorOf('firm');
export const buyer = actorOf('buyer');
export const supplier = actorOf('supplier');
export const institution = actorOf('institution');

export const linkage = (
  from: string,
  type: LinkageRow['type'],
  to: string,
  known: Known,
  told: Omit<Partial<LinkageRow>, 'from' | 'to' | 'type' | 'provenance' | 'source'> = {},
): LinkageRow => ({ from, to, type, ...told, ...known });
