/**
 * Tells elements of one vocabulary from those of others that stand among them (`viz:color`, drawings).
 *
 * An element is foreign where its prefix, or the default namespace around it, is bound to a name that is not
 * ours; a prefix that nobody bound is foreign too. Files without any namespace are ours.
 */
export class NamespaceFilter {
  readonly #isOurs: (uri: string) => boolean;
  readonly #scopes: Readonly<Record<string, string>>[] = [{}];

  constructor(isOurs: (uri: string) => boolean) {
    this.#isOurs = isOurs;
  }

  /** To be called with every opening tag; says whether the element is ours. */
  open(name: string, attributes: Readonly<Record<string, string>>): boolean {
    let scope = this.#scopes.at(-1)!;
    for (const [key, value] of Object.entries(attributes)) {
      if (key === 'xmlns') scope = { ...scope, '': value };
      else if (key.startsWith('xmlns:')) scope = { ...scope, [key.slice(6)]: value };
    }
    this.#scopes.push(scope);
    const colon = name.indexOf(':');
    const prefix = colon < 0 ? '' : name.slice(0, colon);
    const uri = Object.hasOwn(scope, prefix) ? scope[prefix]! : null;
    return uri === null ? prefix === '' : uri === '' || this.#isOurs(uri);
  }

  /** To be called with every closing tag. */
  close(): void {
    this.#scopes.pop();
  }
}
