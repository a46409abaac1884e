import { decodeText } from '../decode-text.ts';
import { fileStem, type InputFile } from '../input-file.ts';
import type { NetworkActor, NetworkOptions } from '../network/network-table.ts';
import type { ProblemLog } from '../problem-log.ts';
import { pajekLines } from './pajek-lines.ts';

/**
 * Actors with the values of a partition (.clu) or vector (.vec) beside them, under the name of the file: the
 * first value belongs to the first vertex. Where it has not one value for each, it is not used (error).
 */
export function withPajekValues(
  actors: readonly NetworkActor[],
  file: InputFile,
  options: NetworkOptions,
  log: ProblemLog,
): readonly NetworkActor[] {
  const values = [...pajekLines(decodeText(file, options.encoding))]
    .filter(({ words }) => !words[0]!.startsWith('*'))
    .map(({ words }) => words[0]!);
  if (values.length !== actors.length) {
    const message = `${file.name} has ${values.length} values, but the network has ${actors.length} vertices; it was not used.`;
    log.add(
      'error',
      'values-do-not-fit',
      { file: file.name },
      message,
      'Give the partition of this network.',
    );
    return actors;
  }
  const name = fileStem(file.name);
  return actors.map(({ id, attributes }, index) => ({
    id,
    attributes: { ...attributes, [name]: values[index]! },
  }));
}
