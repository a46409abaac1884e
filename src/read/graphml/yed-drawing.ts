import type { ProblemLog } from '../problem-log.ts';

type Xml = Readonly<Record<string, string>>;

/** A node or edge of GraphML with what yEd draws of it. */
export interface YedElement {
  readonly kind: 'node' | 'edge';
  readonly xml: Xml;
  readonly values: Map<string, string>;
  /** What stands in yEd's own elements; null where there are none. */
  drawn: Drawn | null;
  /** The group it stands in. */
  readonly parent: YedElement | null;
}

interface Drawn {
  label: string | null;
  note: boolean;
  /** The heads of its arrows; null where yEd does not say. */
  arrows: { readonly source: string; readonly target: string } | null;
}

/**
 * What a yEd drawing says beyond GraphML: labels, groups, notes, arrow heads.
 *
 * A group is no actor but where an edge ends at it; its members have its label as `group`. Notes, and boxes
 * without a label, are no actors where no edge ends at them. The arrow heads say the direction: none, or one at
 * either end, is a link without direction; one at the source alone turns it round.
 */
export class YedDrawing {
  readonly #file: string;
  readonly #log: ProblemLog;
  readonly #leftOut = { groups: [] as string[], boxes: [] as string[] };
  #turned = 0;
  #undirected = 0;
  #label: { readonly of: Drawn; text: string } | null = null;
  /** Whether anything of yEd was met. */
  found = false;

  constructor(file: string, log: ProblemLog) {
    this.#file = file;
    this.#log = log;
  }

  open(name: string, xml: Xml, element: YedElement): void {
    element.drawn ??= { label: null, note: false, arrows: null };
    const { drawn } = element;
    if (name === 'NodeLabel' || name === 'EdgeLabel') {
      this.found = true;
      if (drawn.label === null) this.#label = { of: drawn, text: '' };
    } else if (name === 'UMLNoteNode') drawn.note = true;
    else if (name === 'Arrows') drawn.arrows = { source: xml.source ?? 'none', target: xml.target ?? 'none' };
    else if (/Node$|Edge$/u.test(name)) this.found = true;
  }

  text(piece: string): void {
    if (this.#label !== null) this.#label.text += piece;
  }

  close(name: string): void {
    if (this.#label === null || (name !== 'NodeLabel' && name !== 'EdgeLabel')) return;
    const text = this.#label.text.replace(/\s+/gu, ' ').trim();
    if (text !== '') this.#label.of.label = text;
    this.#label = null;
  }

  /** Whether a node is an actor; its label and group are added to its attributes. */
  keepNode(
    node: YedElement,
    used: ReadonlySet<string | undefined>,
    attributes: Map<string, string>,
  ): boolean {
    const label = node.drawn?.label ?? null;
    if (label !== null && !attributes.has('label')) attributes.set('label', label);
    const group = node.parent?.drawn?.label ?? node.parent?.xml.id;
    if (this.found && group !== undefined && !attributes.has('group')) attributes.set('group', group);
    if (used.has(node.xml.id)) return true;
    const shown = label ?? node.xml.id ?? '';
    if (/^(group|folder)$/u.test(node.xml['yfiles.foldertype'] ?? '')) this.#leftOut.groups.push(shown);
    else if (node.drawn !== null && (node.drawn.note || label === null)) this.#leftOut.boxes.push(shown);
    else return true;
    return false;
  }

  /** The direction that the arrow heads show, else the one given. */
  directionOf(
    edge: YedElement,
    directed: boolean,
    attributes: Map<string, string>,
  ): { directed: boolean; reversed: boolean } {
    const label = edge.drawn?.label ?? null;
    if (label !== null && !attributes.has('label')) attributes.set('label', label);
    const arrows = edge.drawn?.arrows ?? null;
    if (arrows === null) return { directed, reversed: false };
    const [source, target] = [arrows.source !== 'none', arrows.target !== 'none'];
    if (source === target) {
      if (directed) this.#undirected++;
      return { directed: false, reversed: false };
    }
    if (source) this.#turned++;
    return { directed: true, reversed: source };
  }

  tell(): void {
    const { groups, boxes } = this.#leftOut;
    const list = (names: readonly string[]) =>
      `${names.slice(0, 10).join(', ')}${names.length > 10 ? ' …' : ''}`;
    const place = { file: this.#file };
    if (groups.length > 0) {
      const message = `${groups.length} groups of the drawing are no actors and were not read as such; their members have them as attribute group: ${list(groups)}.`;
      this.#log.add('info', 'group-not-read', place, message, 'If a group is an actor, draw it as a node.');
    }
    if (boxes.length > 0) {
      const message = `${boxes.length} notes and boxes without a label, at which no edge ends, were taken for drawing and not read: ${list(boxes)}.`;
      this.#log.add('warning', 'box-not-read', place, message, 'If one is an actor, give it a label.');
    }
    if (this.#turned + this.#undirected > 0) {
      const message = `Arrow heads say the direction of edges: ${this.#turned} point from target to source and were turned round, ${this.#undirected} have a head at both ends or at none and were read without direction.`;
      this.#log.add(
        'warning',
        'drawn-direction',
        place,
        message,
        'Draw an arrow head at the target of every link that has a direction.',
      );
    }
  }
}
