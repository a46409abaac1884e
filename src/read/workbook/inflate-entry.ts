import { Inflate } from 'fflate';
import { packedBytes, type ZipEntry } from './zip-directory.ts';

const pieceLength = 16 * 1024;

/**
 * The bytes of a zip entry in chunks, or null where it is damaged: it cannot be inflated, or its length or
 * checksum is not the one declared. Inflating stops as soon as more comes out than was declared, so that a
 * size that lies costs no memory.
 */
export function inflateEntry(bytes: Uint8Array, entry: ZipEntry): readonly Uint8Array[] | null {
  const packed = packedBytes(bytes, entry);
  if (packed === null || entry.encrypted) return null;
  if (entry.method === 0) return crcOf([packed]) === entry.crc ? [packed] : null;
  if (entry.method !== 8) return null;
  const chunks: Uint8Array[] = [];
  let length = 0;
  const inflater = new Inflate((chunk) => {
    length += chunk.length;
    if (length <= entry.declared && chunk.length > 0) chunks.push(chunk);
  });
  try {
    for (let at = 0; at < packed.length && length <= entry.declared; at += pieceLength) {
      inflater.push(packed.subarray(at, at + pieceLength), at + pieceLength >= packed.length);
    }
  } catch {
    return null;
  }
  return length === entry.declared && crcOf(chunks) === entry.crc ? chunks : null;
}

const crcTable = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

function crcOf(chunks: readonly Uint8Array[]): number {
  let crc = 0xffffffff;
  for (const chunk of chunks) {
    for (let k = 0; k < chunk.length; k++) crc = crcTable[(crc ^ chunk[k]!) & 255]! ^ (crc >>> 8);
  }
  return (crc ^ 0xffffffff) >>> 0;
}
