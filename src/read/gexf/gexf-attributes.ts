type Class = 'node' | 'edge';
type Xml = Readonly<Record<string, string>>;

interface Declared {
  readonly title: string;
  readonly list: boolean;
}

/** The attributes a GEXF file declares: titles, defaults, and how their values are written. */
export class GexfAttributes {
  readonly #declared = { node: new Map<string, Declared>(), edge: new Map<string, Declared>() };
  readonly #defaults = { node: new Map<string, string>(), edge: new Map<string, string>() };
  #class: Class = 'node';
  #current: Declared | null = null;
  #defaultText: string | null = null;

  open(name: string, xml: Xml): void {
    if (name === 'attributes') this.#class = xml.class === 'edge' ? 'edge' : 'node';
    else if (name === 'attribute') {
      this.#current = { title: xml.title ?? xml.id ?? '', list: /^list/iu.test(xml.type ?? '') };
      this.#declared[this.#class].set(xml.id ?? '', this.#current);
    } else if (name === 'default' && this.#current !== null) this.#defaultText = '';
  }

  close(name: string): void {
    if (name === 'attribute') this.#current = null;
    if (name !== 'default' || this.#current === null || this.#defaultText === null) return;
    this.#defaults[this.#class].set(
      this.#current.title,
      written(this.#defaultText.trim(), this.#current.list),
    );
    this.#defaultText = null;
  }

  text(text: string): void {
    if (this.#defaultText !== null) this.#defaultText += text;
  }

  defaults(of: Class): ReadonlyMap<string, string> {
    return this.#defaults[of];
  }

  /** The title and text of an `attvalue`. */
  value(of: Class, xml: Xml): { readonly title: string; readonly value: string } {
    const id = xml.for ?? xml.id ?? '';
    const declared = this.#declared[of].get(id);
    return { title: declared?.title ?? id, value: written(xml.value ?? '', declared?.list === true) };
  }
}

/** A list as we write lists: `[a, b]` (1.3) and `a|b` (1.1, 1.2) become `a; b`. */
function written(text: string, list: boolean): string {
  if (!list) return text;
  const inner = /^\[(.*)\]$/su.exec(text.trim())?.[1] ?? text;
  const separator = inner.includes('|') ? '|' : inner.includes(';') ? ';' : ',';
  return inner
    .split(separator)
    .map((part) => part.trim().replace(/^(["'])(.*)\1$/su, '$2'))
    .filter((part) => part !== '')
    .join('; ');
}
