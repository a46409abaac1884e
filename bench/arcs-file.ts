import { readFileSync, writeFileSync } from 'node:fs';
import type { Arcs } from './generate-network.ts';

/** Writes arcs as every tool of the bench reads them: u32 of all starts, then u32 of all ends. */
export function writeArcs(file: string, { from, to }: Arcs): void {
  const ends = new Uint32Array(from.length + to.length);
  ends.set(from);
  ends.set(to, from.length);
  writeFileSync(file, ends);
}

export function readArcs(file: string): { readonly from: Uint32Array; readonly to: Uint32Array } {
  const bytes = readFileSync(file);
  const ends = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 4);
  return { from: ends.subarray(0, ends.length / 2), to: ends.subarray(ends.length / 2) };
}
