import { betweennessCode } from './betweenness-code.ts';
import { PlainBetweenness } from './plain-betweenness.ts';
import type { SearchNetwork } from './search-network.ts';

/** What assembly/betweenness.ts exports; every address and count is a u32. */
interface Kernel {
  setNetwork(
    size: number,
    offsets: number,
    targets: number,
    visited: number,
    rowOf: number,
    total: number,
    masks: number,
  ): void;
  setRoom(
    actorOf: number,
    lanesOf: number,
    stepsOf: number,
    rows: number,
    rowCapacity: number,
    steps: number,
    stepCapacity: number,
  ): void;
  addBatch(sources: number, count: number): number;
}

/** Sources of one batch: one SIMD lane each. */
export const lanes = 16;
const rowBytes = 8 * lanes;
const pageBytes = 65536;
const mostPages = 65536;
const needsRoom = 1;
const tooManyPaths = 2;

let compiled: WebAssembly.Module | null | undefined;

/** The compiled kernel, or null where WebAssembly with SIMD is not there or not allowed (a page's security policy). */
function kernelModule(): WebAssembly.Module | null {
  if (compiled !== undefined) return compiled;
  try {
    const code = Uint8Array.from(atob(betweennessCode), (letter) => letter.charCodeAt(0));
    compiled = new WebAssembly.Module(code);
  } catch {
    compiled = null;
  }
  return compiled;
}

/**
 * Betweenness in WebAssembly, 16 sources a call.
 *
 * Room for rows (one for each actor and distance of a batch, 134 bytes) and steps (4 bytes) starts at what networks
 * with hubs need and doubles when a batch asks for more, to 16 rows an actor at the very most. Sources with too many
 * paths for doubles, and networks too large for the memory of WebAssembly, are done by the plain form.
 */
export class WasmBetweenness {
  readonly #network: SearchNetwork;
  readonly #kernel: Kernel;
  readonly #memory = new WebAssembly.Memory({ initial: 1, maximum: mostPages });
  #plain: PlainBetweenness | null = null;
  #sourcesAt = 0;
  #totalAt = 0;
  #roomAt = 0;
  #rows: number;
  #steps: number;

  /** Null where it cannot run here. */
  static make(network: SearchNetwork): WasmBetweenness | null {
    const module = kernelModule();
    try {
      return module === null ? null : new WasmBetweenness(network, module);
    } catch (error) {
      if (error instanceof RangeError || error instanceof WebAssembly.LinkError) return null;
      throw error;
    }
  }

  private constructor(network: SearchNetwork, module: WebAssembly.Module) {
    const { size, targets } = network;
    this.#network = network;
    this.#rows = 4 * size + lanes;
    this.#steps = 3 * targets.length + lanes;
    const imports = { env: { memory: this.#memory } };
    this.#kernel = new WebAssembly.Instance(module, imports).exports as unknown as Kernel;
    this.#layOut();
  }

  /** Adds to `total` (one entry a position) what passes through each actor on ways from these sources. */
  add(sources: Uint32Array, total: Float64Array): void {
    const { size } = this.#network;
    new Float64Array(this.#memory.buffer, this.#totalAt, size).fill(0);
    for (let first = 0; first < sources.length; first += lanes) {
      const batch = sources.subarray(first, first + lanes);
      if (!this.#addBatch(batch)) {
        this.#plain ??= new PlainBetweenness(this.#network);
        this.#plain.add(batch, total);
      }
    }
    const added = new Float64Array(this.#memory.buffer, this.#totalAt, size);
    for (let i = 0; i < size; i++) total[i]! += added[i]!;
  }

  #addBatch(batch: Uint32Array): boolean {
    for (;;) {
      new Uint32Array(this.#memory.buffer, this.#sourcesAt, lanes).set(batch);
      const answer = this.#kernel.addBatch(this.#sourcesAt, batch.length);
      if (answer === tooManyPaths) return false;
      if (answer !== needsRoom) return true;
      if (!this.#grow()) return false;
    }
  }

  /** Where everything lies: the network, the result, then the room. */
  #layOut(): void {
    const { size, offsets, targets } = this.#network;
    let top = pageBytes;
    const take = (bytes: number): number => {
      const at = top;
      top += Math.ceil(bytes / rowBytes) * rowBytes;
      return at;
    };
    const offsetsAt = take(4 * (size + 1));
    const targetsAt = take(4 * targets.length);
    const visitedAt = take(2 * size);
    const rowOfAt = take(4 * size);
    const masksAt = take(64);
    this.#totalAt = take(8 * size);
    this.#sourcesAt = take(4 * lanes);
    this.#roomAt = top;
    this.#makeRoom();
    new Uint32Array(this.#memory.buffer, offsetsAt, size + 1).set(offsets);
    new Uint32Array(this.#memory.buffer, targetsAt, targets.length).set(targets);
    this.#kernel.setNetwork(size, offsetsAt, targetsAt, visitedAt, rowOfAt, this.#totalAt, masksAt);
  }

  /** Throws RangeError where the memory cannot be had. */
  #makeRoom(): void {
    let top = this.#roomAt;
    const take = (bytes: number): number => {
      const at = top;
      top += Math.ceil(bytes / rowBytes) * rowBytes;
      return at;
    };
    const rowsAt = take(rowBytes * this.#rows);
    const actorOfAt = take(4 * this.#rows);
    const lanesOfAt = take(2 * this.#rows);
    const stepsOfAt = take(4 * (this.#rows + 1));
    const stepsAt = take(4 * this.#steps);
    const pages = Math.ceil(top / pageBytes) - this.#memory.buffer.byteLength / pageBytes;
    if (pages > 0) this.#memory.grow(pages);
    this.#kernel.setRoom(actorOfAt, lanesOfAt, stepsOfAt, rowsAt, this.#rows, stepsAt, this.#steps);
  }

  #grow(): boolean {
    const before = [this.#rows, this.#steps] as const;
    this.#rows *= 2;
    this.#steps *= 2;
    try {
      this.#makeRoom();
      return true;
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      [this.#rows, this.#steps] = before;
      this.#makeRoom();
      return false;
    }
  }
}
