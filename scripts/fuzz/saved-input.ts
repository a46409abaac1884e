import type { InputFile } from '../../src/read/input-file.ts';
import type { FuzzInput } from './fuzz-input.ts';

interface SavedFile {
  readonly name: string;
  readonly base64: string;
}

/** An input that failed, as JSON text: what is needed to read it again. */
export function savedText(seed: string, index: number, input: FuzzInput, faults: readonly string[]): string {
  const pack = ({ name, bytes }: InputFile): SavedFile => ({
    name,
    base64: Buffer.from(bytes).toString('base64'),
  });
  const { files, nodes, mapping, ...rest } = input;
  const saved = {
    seed,
    index,
    faults,
    ...rest,
    files: files.map(pack),
    nodes: nodes === null ? null : pack(nodes),
    mapping: mapping === null ? null : pack(mapping),
  };
  return `${JSON.stringify(saved, null, 2)}\n`;
}

/** The input in such a text. */
export function savedInput(text: string): FuzzInput {
  const unpack = ({ name, base64 }: SavedFile): InputFile => ({
    name,
    bytes: new Uint8Array(Buffer.from(base64, 'base64')),
  });
  const saved = JSON.parse(text) as Omit<FuzzInput, 'files' | 'nodes' | 'mapping'> & {
    readonly files: readonly SavedFile[];
    readonly nodes: SavedFile | null;
    readonly mapping: SavedFile | null;
  };
  return {
    ...saved,
    files: saved.files.map(unpack),
    nodes: saved.nodes === null ? null : unpack(saved.nodes),
    mapping: saved.mapping === null ? null : unpack(saved.mapping),
  };
}
