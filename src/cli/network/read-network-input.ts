import { UsageError } from '../../errors.ts';
import { plainLinks } from '../../read/csv/csv-network.ts';
import type { InputFile } from '../../read/input-file.ts';
import { type NetworkReading, readNetwork } from '../../read/read-network.ts';
import { problemSummary } from '../../report/account-report.ts';
import { paragraph } from '../../report/document.ts';
import { renderText } from '../../report/render-text.ts';
import { counted, shown } from '../../report/words.ts';
import type { Given } from '../option.ts';
import { type Inputs, readFiles } from '../read-files.ts';
import { readOptionsOf } from '../read-options.ts';
import type { NetworkInput } from '../view/viewer-input.ts';

/**
 * What a links file was recognised as, where it is not the usual table, and what was not accepted of it and
 * why, for standard error; empty where there is nothing to say.
 */
export function networkProblems({ account, problems, forms = [] }: NetworkReading): string {
  const read = forms.filter((form) => form !== plainLinks).map((form) => paragraph(`Read as ${form}.`));
  const blocks = [...read, ...problemSummary(problems)];
  const rejected = `${shown(account.rejected, 0)} of ${counted(account.read, 'link')}`;
  const verb = account.rejected === 1 ? 'was' : 'were';
  const sentence = account.rejected === 0 ? [] : [paragraph(`${rejected} ${verb} rejected.`)];
  return sentence.length + blocks.length === 0 ? '' : renderText([...sentence, ...blocks]);
}

/** `99 actors and 725 links, with direction. Read as: links, a row each.` */
export function networkSummary(
  { actors, account, directed, forms = [] }: NetworkReading,
  given: Given,
): string {
  const undirected = given.flag('undirected') || directed === false;
  const direction = undirected ? 'without direction' : 'with direction';
  return `${counted(actors.length, 'actor')} and ${counted(account.accepted, 'link')}, ${direction}. Read as: ${forms.join('; ')}.\n`;
}

export interface NetworkInputReading {
  readonly reading: NetworkReading;
  /** The files as the viewer is given them. */
  readonly input: NetworkInput;
  /** Where the files stand. */
  readonly paths: readonly string[];
}

/** Reads one links file, with the file of `--nodes` beside it. */
export async function readNetworkInput(inputs: Inputs, given: Given): Promise<NetworkInputReading> {
  if (given.text('missing-ends') !== undefined) {
    throw new UsageError('--missing-ends belongs to a case; the actors of a links file are its ends.');
  }
  const {
    caseId: _,
    missingEnds: __,
    linkageType: ___,
    actorKind: ____,
    cells: _____,
    ...said
  } = readOptionsOf(given, '');
  // Where links are to have no direction, it does not matter who gives.
  const options = given.flag('undirected') ? { direction: 'symmetric' as const, ...said } : said;
  const nodesPath = given.text('nodes');
  const besides = nodesPath === undefined ? null : await readFiles([nodesPath]);
  const links = inputs.files[0]!;
  const nodes: InputFile | undefined = besides?.files[0];
  const reading = await readNetwork({ links, ...(nodes === undefined ? {} : { nodes }) }, options);
  const group = given.text('group');
  return {
    reading,
    input: {
      mode: 'network',
      options: {
        ...options,
        ...(group === undefined ? {} : { group }),
        ...(given.flag('undirected') ? { undirected: true } : {}),
      },
      files: [
        { file: links, role: 'links' },
        ...(nodes === undefined ? [] : [{ file: nodes, role: 'nodes' as const }]),
      ],
    },
    paths: [...inputs.paths, ...(besides?.paths ?? [])],
  };
}
