/** What is counted: one, and several. */
export const counts = {
  actors: ['actor', 'actors'],
  linkages: ['linkage', 'linkages'],
  links: ['link', 'links'],
  firms: ['firm', 'firms'],
  institutions: ['institution', 'institutions'],
  leaders: ['leader', 'leaders'],
  neighbours: ['neighbour', 'neighbours'],
  pairs: ['pair', 'pairs'],
  problems: ['problem', 'problems'],
  rows: ['row', 'rows'],
  events: ['event', 'events'],
  items: ['item', 'items'],
  pieces: ['piece', 'pieces'],
} satisfies Readonly<Record<string, [string, string]>>;
