import { numberText } from '../../read/case-csv.ts';

/** What XML 1.0 may not hold: control characters but for a few, halves of a pair, U+FFFE and U+FFFF. */
const doubtful = /[\p{Cc}\p{Cs}\ufffe\uffff]/gu;
const allowed = /[\t\n\r\u007f-\u009f]/u;

/** A text with U+FFFD in place of what XML 1.0 cannot hold. */
export function xmlText(text: string): string {
  return text.replace(doubtful, (unit) => (allowed.test(unit) ? unit : '\ufffd'));
}

/** A text for an element or a quoted attribute of XML; tabs and line ends survive both. */
export function escapeXml(text: string): string {
  return xmlText(text).replace(/[&<>"'\t\n\r\u0085\u2028]/gu, (unit) => {
    return `&#${unit.charCodeAt(0)};`;
  });
}

/** A value as the text of an attribute; numbers so that no reader takes their decimals for thousands. */
export function xmlValue(value: string | number | boolean): string {
  return typeof value === 'number' ? numberText(value) : escapeXml(String(value));
}
