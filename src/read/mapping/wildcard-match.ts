/** Whether a text fits a pattern in which `*` stands for anything, case and outer spaces put aside. Linear but for the stars. */
export function wildcardMatch(pattern: string, text: string): boolean {
  const parts = pattern.trim().toLowerCase().split('*');
  const whole = text.trim().toLowerCase();
  if (parts.length === 1) return whole === parts[0];
  const first = parts[0]!;
  const last = parts.at(-1)!;
  if (!whole.startsWith(first) || !whole.endsWith(last) || whole.length < first.length + last.length)
    return false;
  let at = first.length;
  for (const part of parts.slice(1, -1)) {
    const found = whole.indexOf(part, at);
    if (found < 0 || found + part.length > whole.length - last.length) return false;
    at = found + part.length;
  }
  return true;
}
