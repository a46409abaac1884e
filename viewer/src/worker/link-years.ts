interface Attributed {
  readonly attributes: Readonly<Record<string, string>>;
}

/** What a column of years is called, in the languages of the page. */
const called = /^(year|a[nñ]o)$/i;

/** The year of each link, where the links have a column of years; null for a link without one. */
export function linkYears(links: readonly Attributed[]): readonly (number | null)[] {
  const first = links.find(({ attributes }) => Object.keys(attributes).some((name) => called.test(name)));
  const column = Object.keys(first?.attributes ?? {}).find((name) => called.test(name));
  if (column === undefined) return [];
  return links.map(({ attributes }) => {
    const text = attributes[column]?.trim() ?? '';
    return /^\d{4}$/.test(text) ? Number(text) : null;
  });
}
