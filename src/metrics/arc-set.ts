const empty = 0xffffffff;

/** A set of arcs between numbered actors that can be asked, added to and taken from: open addressing, no objects. */
export class ArcSet {
  private readonly from: Uint32Array;
  private readonly to: Uint32Array;
  private readonly mask: number;

  /** Room for `capacity` arcs. */
  constructor(capacity: number) {
    let slots = 16;
    while (slots < 2 * capacity + 2) slots *= 2;
    this.from = new Uint32Array(slots).fill(empty);
    this.to = new Uint32Array(slots);
    this.mask = slots - 1;
  }

  has(a: number, b: number): boolean {
    return this.from[this.slotOf(a, b)] !== empty;
  }

  add(a: number, b: number): void {
    const slot = this.slotOf(a, b);
    this.from[slot] = a;
    this.to[slot] = b;
  }

  delete(a: number, b: number): void {
    let hole = this.slotOf(a, b);
    if (this.from[hole] === empty) return;
    // Later arcs of the same run move up, so that no search stops too early.
    for (let slot = (hole + 1) & this.mask; this.from[slot] !== empty; slot = (slot + 1) & this.mask) {
      const home = this.home(this.from[slot]!, this.to[slot]!);
      if (((slot - home) & this.mask) < ((slot - hole) & this.mask)) continue;
      this.from[hole] = this.from[slot]!;
      this.to[hole] = this.to[slot]!;
      hole = slot;
    }
    this.from[hole] = empty;
  }

  /** Where the arc is, or where it would go. */
  private slotOf(a: number, b: number): number {
    let slot = this.home(a, b);
    while (this.from[slot] !== empty && (this.from[slot] !== a || this.to[slot] !== b)) {
      slot = (slot + 1) & this.mask;
    }
    return slot;
  }

  private home(a: number, b: number): number {
    const mixed = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b);
    return (mixed ^ (mixed >>> 15)) & this.mask;
  }
}
