/** A row of a Markdown table. */
export const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;

/** Its head, with the line below it. */
export const header = (cells: readonly string[]) => [row(cells), `|${'---|'.repeat(cells.length)}`];

export const percent = (share: number | null) => (share === null ? '–' : `${Math.round(share * 100)} %`);

/** A number with two digits after the point; a dash where there is none. */
export const fixed = (value: number | null) => value?.toFixed(2) ?? '–';
