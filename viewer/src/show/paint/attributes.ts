export type Attributes = Readonly<Record<string, string>>;

/** How a shape or words are filled and stroked. */
const painted = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'stroke-linejoin',
];

/** The elements that a sheet is written with, and of each the attributes that are drawn or say nothing to the eye. */
const known: Readonly<Record<string, ReadonlySet<string>>> = {
  svg: new Set(['xmlns', 'width', 'height', 'viewBox', 'role', 'aria-label', 'font-family', 'fill']),
  title: new Set(),
  defs: new Set(),
  clipPath: new Set(['id']),
  g: new Set(['clip-path']),
  rect: new Set(['x', 'y', 'width', 'height', ...painted]),
  line: new Set(['x1', 'y1', 'x2', 'y2', ...painted]),
  polygon: new Set(['points', ...painted]),
  circle: new Set(['cx', 'cy', 'r', ...painted]),
  path: new Set(['d', 'transform', 'vector-effect', ...painted]),
  text: new Set(['x', 'y', 'font-size', 'font-weight', 'text-anchor', 'paint-order', ...painted]),
};

/** Throws where an element or one of its attributes is none of those that can be drawn. */
export function mustBeKnown(name: string, attributes: Attributes): void {
  const ofElement = Object.hasOwn(known, name) ? known[name]! : null;
  if (ofElement === null) throw new Error(`A picture with <${name}> cannot be painted`);
  for (const attribute of Object.keys(attributes)) {
    if (!ofElement.has(attribute)) throw new Error(`<${name}> with ${attribute} cannot be painted`);
  }
}

/** An attribute as a number; without `otherwise` it must be there. */
export function numberOf(attributes: Attributes, name: string, otherwise?: number): number {
  const written = attributes[name];
  if (written === undefined && otherwise !== undefined) return otherwise;
  return numbersIn(written ?? '', 1)[0]!;
}

/** Numbers set apart by spaces or commas; where `count` is given, so many. */
export function numbersIn(text: string, count?: number): readonly number[] {
  const numbers = text
    .trim()
    .split(/[\s,]+/)
    .map((each) => (each === '' ? Number.NaN : Number(each)));
  if (!numbers.every(Number.isFinite) || (count !== undefined && numbers.length !== count))
    throw new Error(`"${text}" cannot be painted`);
  return numbers;
}

/** An attribute that is one of a few words. */
export function wordOf<Word extends string>(
  attributes: Attributes,
  name: string,
  words: readonly Word[],
  otherwise: Word,
): Word {
  const written = attributes[name] ?? otherwise;
  const found = words.find((word) => word === written);
  if (found === undefined) throw new Error(`${name}="${written}" cannot be painted`);
  return found;
}
