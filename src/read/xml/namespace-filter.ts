import { append } from '../../model/append.ts';
/**
 * Tells elements of one vocabulary from those of others that stand among them (`viz:color`, drawings).
 *
 * An element is foreign where its prefix, or the default namespace around it, is bound to a name that is not
 * ours; a prefix that nobody bound is foreign too. Files without any namespace are ours. Each declaration costs
 * the same, however many there are around it.
 */
export class NamespaceFilter {
  readonly #isOurs: (uri: string) => boolean;
  /** For each prefix the names it is bound to, the innermost last. */
  readonly #bound = new Map<string, string[]>();
  /** For each open element the prefixes it declares. */
  readonly #declared: (readonly string[])[] = [];

  constructor(isOurs: (uri: string) => boolean) {
    this.#isOurs = isOurs;
  }

  /** To be called with every opening tag; says whether the element is ours. */
  open(name: string, attributes: Readonly<Record<string, string>>): boolean {
    const declared: string[] = [];
    for (const key of Object.keys(attributes)) {
      if (key === 'xmlns') declared.push('');
      else if (key.startsWith('xmlns:')) declared.push(key.slice(6));
      else continue;
      const prefix = declared.at(-1)!;
      append(this.#bound, prefix, attributes[key]!);
    }
    this.#declared.push(declared);
    const colon = name.indexOf(':');
    const prefix = colon < 0 ? '' : name.slice(0, colon);
    const uri = this.#bound.get(prefix)?.at(-1) ?? null;
    return uri === null ? prefix === '' : uri === '' || this.#isOurs(uri);
  }

  /** To be called with every closing tag. */
  close(): void {
    for (const prefix of this.#declared.pop() ?? []) this.#bound.get(prefix)?.pop();
  }
}
