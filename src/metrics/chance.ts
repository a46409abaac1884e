/** A number beside what chance gives. */
export interface AgainstChance {
  readonly observed: number | null;
  readonly draws: number;
  /** Mean and standard deviation over the draws in which the number is defined; null where there are none. */
  readonly mean: number | null;
  readonly sd: number | null;
  /** (observed - mean) / sd; null where the draws do not vary. */
  readonly z: number | null;
  /** Share of the draws, the observed one counted in, with at least, and with at most, the observed number. */
  readonly pAtLeast: number | null;
  readonly pAtMost: number | null;
}

/** [O] Draws and observation closer than this are equal: sums in another order differ in the last digits. */
const equal = 1e-12;

/**
 * Gathers the draws of one number and sets the observed one against them.
 *
 *   z = (observed - mean) / sd        p = (1 + draws as large or larger) / (1 + draws)
 *
 * sd is that of the draws (divided by draws - 1). A draw in which the number is not defined (NaN, null) is left
 * out and not counted among `draws`. Counting the observation in keeps p above 0 and the test valid.
 * Reference: Davison & Hinkley 1997, 4.2.
 */
export class ChanceTally {
  private draws = 0;
  private mean = 0;
  private squares = 0;
  private atLeast = 0;
  private atMost = 0;

  constructor(private readonly observed: number | null) {}

  add(value: number | null): void {
    if (value === null || Number.isNaN(value)) return;
    this.draws++;
    const gap = value - this.mean;
    this.mean += gap / this.draws;
    this.squares += gap * (value - this.mean);
    if (this.observed === null) return;
    const tolerance = equal * Math.max(1, Math.abs(this.observed));
    if (value >= this.observed - tolerance) this.atLeast++;
    if (value <= this.observed + tolerance) this.atMost++;
  }

  result(): AgainstChance {
    const { observed, draws, mean } = this;
    const variance = draws < 2 ? 0 : this.squares / (draws - 1);
    const sd = Math.sqrt(variance) <= equal * Math.max(1, Math.abs(mean)) ? 0 : Math.sqrt(variance);
    const isTested = observed !== null && draws > 0;
    return {
      observed,
      draws,
      mean: draws === 0 ? null : mean,
      sd: draws === 0 ? null : sd,
      z: isTested && sd > 0 ? (observed - mean) / sd : null,
      pAtLeast: isTested ? (1 + this.atLeast) / (1 + draws) : null,
      pAtMost: isTested ? (1 + this.atMost) / (1 + draws) : null,
    };
  }
}
