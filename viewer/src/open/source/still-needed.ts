import type { TableDraft } from './table-draft.ts';

export type Need = 'from' | 'to' | 'type' | 'direction' | 'id' | 'kind';

/** What the choices for a table leave open, without which it cannot be read. */
export function stillNeeded(draft: TableDraft): readonly Need[] {
  const { form, roles, type, direction } = draft;
  const lacks = (need: Need, role: string): Need[] => (roles.includes(role) ? [] : [need]);
  if (form === 'actors') {
    const kind = draft.all.kind !== null || roles.includes('actors.kind');
    return [...lacks('id', 'actors.id'), ...(kind ? [] : ['kind' as const])];
  }
  if (form === 'linkages') {
    const typed = type !== null || roles.includes('linkages.type');
    return [
      ...lacks('from', 'linkages.from'),
      ...lacks('to', 'linkages.to'),
      ...(typed ? [] : ['type' as const]),
      ...kindNeeded(draft),
    ];
  }
  if (form === 'matrix' || form === 'two-mode' || form === 'roster') {
    const pointed = direction !== null || type === 'acts-jointly';
    return [...(type === null ? ['type' as const] : []), ...(pointed ? [] : ['direction' as const])];
  }
  return [];
}

/** What is said of the actors at an end is kept only where their kind is said, too. */
function kindNeeded({ roles, ends, alike }: TableDraft): readonly Need[] {
  const open = (['from', 'to'] as const).some((end) => {
    const { kind, cluster, country } = ends[alike ? 'from' : end];
    const said = cluster !== '' || country !== '' || roles.some((role) => role.startsWith(`${end}.`));
    return said && kind === null && !roles.includes(`${end}.kind`);
  });
  return open ? ['kind'] : [];
}
