/** How much of its colour is inside a hollow mark, as the screen draws it. */
const share = 0.22;

/** The colour inside a hollow mark, both given as `#rrggbb`. */
export function hollowInside(colour: string, background: string): string {
  const mixed = [1, 3, 5].map((at) => {
    const [own, below] = [colour, background].map((hex) => Number.parseInt(hex.slice(at, at + 2), 16));
    return Math.round(share * own! + (1 - share) * below!);
  });
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}
