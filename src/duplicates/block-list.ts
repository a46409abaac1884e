import { ArticulatorError } from '../errors.ts';

/** So many fit beside a hash of 32 bits into a number that is exact. */
const mostMembers = 2 ** 21;

/** Members under keys; those under one key are a block, to be compared with each other. */
export class BlockList {
  readonly #entries: number[] = [];

  /** `hash` below 2^32, `member` below 2^21; ArticulatorError otherwise. */
  add(hash: number, member: number): void {
    if (member >= mostMembers) {
      throw new ArticulatorError(
        `Names can be compared of at most ${mostMembers} actors, and of as many words; take a part of them, one country or one place.`,
      );
    }
    this.#entries.push(hash * mostMembers + member);
  }

  /** Every block of two or more, members in ascending order and each once. */
  *blocks(): Generator<readonly number[]> {
    const sorted = Float64Array.from(this.#entries).sort();
    let block: number[] = [];
    let hash = -1;
    let before = -1;
    for (const entry of sorted) {
      if (entry === before) continue;
      before = entry;
      const itsHash = Math.floor(entry / mostMembers);
      if (itsHash !== hash) {
        if (block.length > 1) yield block;
        block = [];
        hash = itsHash;
      }
      block.push(entry - itsHash * mostMembers);
    }
    if (block.length > 1) yield block;
  }
}
