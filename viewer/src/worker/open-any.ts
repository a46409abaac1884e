import { InputError } from '../../../src/errors.ts';
import { networkForm } from '../../../src/read/gather/network-form.ts';
import { fileEnding } from '../../../src/read/input-file.ts';
import type { Opened, OpenRequest, Progress } from './messages.ts';
import type { More } from './more.ts';
import { openCase } from './open-case.ts';
import { HeldTable } from './source-table.ts';

const textEndings = ['csv', 'tsv', 'tab', 'txt'];

/**
 * Files of which nobody said what they are: a case where they are one, and a network file that is none as a plain
 * network. Throws InputError where they are neither, and `cut-file` where a text ends in the middle of a row.
 */
export async function* openAny(
  request: OpenRequest,
  report: (progress: Progress) => void,
): AsyncGenerator<Opened | More> {
  const network = request.files.length === 1 && networkForm(request.files[0]!) !== null;
  try {
    refuseCutFiles(request);
    yield* openCase(request, report);
  } catch (error) {
    if (!network || !(error instanceof InputError)) throw error;
    const { openNetwork } = await import('./open-network.ts');
    yield* openNetwork(request, report);
  }
}

function refuseCutFiles({ files }: OpenRequest): void {
  const cut = files
    .filter((file) => textEndings.includes(fileEnding(file.name)) && networkForm(file) === null)
    .flatMap((file) => HeldTable.ofText(file, undefined).cut ?? []);
  if (cut.length > 0) throw new InputError(cut.map(({ message }) => message).join(' '), cut);
}
