type Xml = Readonly<Record<string, string>>;

interface Key {
  readonly name: string;
  readonly of: string;
}

/** The keys a GraphML file declares, and the data that refers to them. Keys of drawings (yEd) have no text. */
export class GraphmlKeys {
  readonly #keys = new Map<string, Key>();
  readonly #defaults: { of: string; name: string; value: string }[] = [];
  #declaring: Key | null = null;
  #data: string | null = null;
  #text: string | null = null;

  open(name: string, xml: Xml): void {
    if (name === 'key') {
      this.#declaring = { name: xml['attr.name'] ?? xml.id ?? '', of: xml.for ?? 'all' };
      if (xml['yfiles.type'] === undefined) this.#keys.set(xml.id ?? '', this.#declaring);
      else this.#keys.set(xml.id ?? '', { name: '', of: this.#declaring.of });
    } else if (name === 'default') this.#text = '';
    else if (name === 'data') {
      const key = this.#keys.get(xml.key ?? '');
      this.#data = key?.name ?? xml.key ?? '';
      this.#text = '';
    }
  }

  /** The name and text of a piece of data that ends here; null where another element ends, or it is a drawing. */
  close(name: string): { readonly name: string; readonly value: string } | null {
    if (name === 'key') this.#declaring = null;
    else if (name === 'default') {
      if (this.#declaring !== null)
        this.#defaults.push({ ...this.#declaring, value: (this.#text ?? '').trim() });
      this.#text = null;
    } else if (name === 'data') {
      const found =
        this.#data === null || this.#data === ''
          ? null
          : { name: this.#data, value: (this.#text ?? '').trim() };
      this.#text = null;
      this.#data = null;
      return found;
    }
    return null;
  }

  text(piece: string): void {
    if (this.#text !== null) this.#text += piece;
  }

  /** The defaults that hold for nodes or for edges. */
  defaults(kind: 'node' | 'edge'): readonly (readonly [string, string])[] {
    return this.#defaults
      .filter(({ of }) => of === kind || of === 'all')
      .map(({ name, value }) => [name, value] as const);
  }
}
