/** A cell's text as it is kept: trimmed, in Unicode form NFC; null where nothing is left. */
export function cleanText(text: string): string | null {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  return isAscii(trimmed) ? trimmed : trimmed.normalize('NFC');
}

function isAscii(text: string): boolean {
  for (let k = 0; k < text.length; k++) if (text.charCodeAt(k) > 127) return false;
  return true;
}
