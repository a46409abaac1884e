export type HeadingLevel = 1 | 2 | 3 | 4;

/** What a report is made of, before it becomes text for a terminal, Markdown or a page. */
export type Block =
  | { readonly kind: 'heading'; readonly level: HeadingLevel; readonly text: string; readonly id?: string }
  | { readonly kind: 'paragraph'; readonly text: string; readonly id?: string }
  | { readonly kind: 'list'; readonly items: readonly Text[] }
  /** An SVG picture, shown where pictures can be; its words say what it shows to who cannot see it. */
  | { readonly kind: 'picture'; readonly svg: string; readonly words: string }
  /** Short labels with a text each. */
  | { readonly kind: 'facts'; readonly facts: readonly Fact[]; readonly to?: string }
  | {
      readonly kind: 'table';
      readonly columns: readonly Column[];
      readonly rows: readonly (readonly Text[])[];
      readonly to?: string;
    };

/** Words that lead to an explanation, or are one that others lead to, where the form of the report can do that. */
export interface Linked {
  readonly text: string;
  /** The name others lead to. */
  readonly id?: string;
  /** The `id` of what explains these words. */
  readonly to?: string;
}
export type Text = string | Linked;

/** The words alone. */
export function wordsOf(text: Text): string {
  return typeof text === 'string' ? text : text.text;
}

export type Fact = readonly [label: string, text: string];

export interface Column {
  readonly title: string;
  readonly align?: 'left' | 'right';
}

export function heading(level: HeadingLevel, text: string, id?: string): Block {
  return { kind: 'heading', level, text, ...(id === undefined ? {} : { id }) };
}

export function paragraph(text: string, id?: string): Block {
  return { kind: 'paragraph', text, ...(id === undefined ? {} : { id }) };
}

/** A table or facts whose numbers all have one explanation: that under `to`. A cell or row of its own goes before. */
export function explainedBy(block: Block, to: string): Block {
  return block.kind === 'table' || block.kind === 'facts' ? { ...block, to } : block;
}

/** Nothing where there is no item. */
export function list(items: readonly Text[]): Block[] {
  return items.length === 0 ? [] : [{ kind: 'list', items }];
}

export function facts(...entries: readonly Fact[]): Block {
  return { kind: 'facts', facts: entries };
}

/** A title that begins with `>` stands over a column of numbers, set to the right. */
export function table(titles: readonly string[], rows: readonly (readonly Text[])[]): Block {
  const columns = titles.map(
    (title): Column => (title.startsWith('>') ? { title: title.slice(1), align: 'right' } : { title }),
  );
  return { kind: 'table', columns, rows };
}
