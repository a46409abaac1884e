import { Inflate } from 'fflate';
import { packedBytes, type ZipEntry } from './zip-directory.ts';

const pieceLength = 16 * 1024;

/** A zip entry that cannot be inflated, or whose length or checksum is not the one declared. */
export class DamagedEntry extends Error {
  override readonly name = 'DamagedEntry';
}

/**
 * The bytes of a zip entry in chunks, each inflated when it is asked for: at any time a few of them are held, however
 * large the entry. Inflating stops as soon as more comes out than was declared, so that a size that lies costs no
 * memory. Throws DamagedEntry, at the end where only the checksum tells: nothing read before may then be used.
 */
export function* inflatedChunks(bytes: Uint8Array, entry: ZipEntry): Generator<Uint8Array> {
  let length = 0;
  let crc = crcStart;
  for (const chunk of unpacked(bytes, entry)) {
    length += chunk.length;
    if (length > entry.declared) throw new DamagedEntry();
    crc = crcAfter(crc, chunk);
    yield chunk;
  }
  if (length !== entry.declared || (crc ^ crcStart) >>> 0 !== entry.crc) throw new DamagedEntry();
}

/** All chunks of an entry that is to be held whole; null where it is damaged. */
export function inflateEntry(bytes: Uint8Array, entry: ZipEntry): readonly Uint8Array[] | null {
  try {
    return [...inflatedChunks(bytes, entry)];
  } catch (error) {
    if (error instanceof DamagedEntry) return null;
    throw error;
  }
}

function* unpacked(bytes: Uint8Array, entry: ZipEntry): Generator<Uint8Array> {
  const packed = packedBytes(bytes, entry);
  if (packed === null || entry.encrypted || (entry.method !== 0 && entry.method !== 8))
    throw new DamagedEntry();
  if (entry.method === 0) {
    yield packed;
    return;
  }
  let ready: Uint8Array[] = [];
  const inflater = new Inflate((chunk) => ready.push(chunk));
  for (let at = 0; at < packed.length; at += pieceLength) {
    try {
      inflater.push(packed.subarray(at, at + pieceLength), at + pieceLength >= packed.length);
    } catch {
      throw new DamagedEntry();
    }
    yield* ready;
    ready = [];
  }
}

const crcStart = 0xffffffff;

const crcTable = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

function crcAfter(before: number, chunk: Uint8Array): number {
  let crc = before;
  for (let k = 0; k < chunk.length; k++) crc = crcTable[(crc ^ chunk[k]!) & 255]! ^ (crc >>> 8);
  return crc;
}
