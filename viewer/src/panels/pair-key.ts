/** One text for two actors in their order. */
export const pairKey = (from: string, to: string): string => JSON.stringify([from, to]);
