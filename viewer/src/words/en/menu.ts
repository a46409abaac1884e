/** The menu of an actor, of linkages, of the picture; most items are called as the buttons that do the same. */
export const menu = {
  ground: 'The picture',
  between: (from: string, to: string) => `Between ${from} and ${to}`,
  select: (name: string) => `Select ${name}`,
  onlyBetween: 'Only what is between the two',
};
