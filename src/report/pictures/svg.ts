import { escapeHtml } from '../html/escape-html.ts';

type Attributes = Readonly<Record<string, string | number>>;

/** One element as text: attributes and words are escaped, numbers cut to two decimals; children are elements. */
export function element(name: string, attributes: Attributes, ...children: readonly string[]): string {
  const written = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escapeHtml(typeof value === 'number' ? short(value) : value)}"`)
    .join('');
  return children.length === 0 ? `<${name}${written}/>` : `<${name}${written}>${children.join('')}</${name}>`;
}

/** Words in a picture. */
export function words(x: number, y: number, text: string, attributes: Attributes = {}): string {
  return element('text', { x, y, ...attributes }, escapeHtml(text));
}

/** A whole picture that scales with the page; `title` is read to who cannot see it. */
export function picture(width: number, height: number, title: string, parts: readonly string[]): string {
  const attributes = {
    viewBox: `0 0 ${short(width)} ${short(height)}`,
    role: 'img',
    'font-family': 'system-ui, sans-serif',
    'font-size': 12,
    fill: 'currentColor',
    xmlns: 'http://www.w3.org/2000/svg',
    'aria-label': title,
  };
  return element('svg', attributes, element('title', {}, escapeHtml(title)), ...parts);
}

function short(value: number): string {
  return String(Math.round(value * 100) / 100);
}
