import { type Random, randomFrom } from '../../src/metrics/random.ts';

/** Choices drawn from a seed: the same seed gives the same choices on every machine. */
export class Dice {
  readonly #random: Random;

  constructor(seed: string) {
    this.#random = randomFrom(seed);
  }

  /** A whole number from 0 up to, and without, `below`. */
  below(below: number): number {
    return Math.floor(this.#random() * below);
  }

  chance(probability: number): boolean {
    return this.#random() < probability;
  }

  pick<Item>(items: readonly Item[]): Item {
    return items[this.below(items.length)]!;
  }

  /** So many drawn things, at least `least` and fewer than `below`. */
  some<Item>(least: number, below: number, draw: () => Item): Item[] {
    return Array.from({ length: least + this.below(below - least) }, draw);
  }
}
