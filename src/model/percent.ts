/** A share in 0..1 as text in percent, at most one decimal: 0.3333 is `33.3 %`. */
export function percent(share: number | null): string {
  if (share === null) return 'not known';
  return `${Number((share * 100).toFixed(1))} %`;
}
