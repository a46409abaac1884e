import { UsageError } from '../../errors.ts';
import { textReport } from '../../report/text-report.ts';
import { analyseInput } from '../analyse-input.ts';
import { databaseOptions } from '../database/database-options.ts';
import { readInputs } from '../database/read-inputs.ts';
import { isNetwork } from '../network/input-mode.ts';
import { networkOfLinks } from '../network/network-of-links.ts';
import { networkOptions } from '../network/network-options.ts';
import { networkProblems, networkSummary, readNetworkInput } from '../network/read-network-input.ts';
import { type Command, type Given, wholeNumber } from '../option.ts';
import { emphasise, print, printError } from '../print.ts';
import { Progress } from '../progress.ts';
import type { Inputs } from '../read-files.ts';
import { understand } from '../read-input.ts';
import { readOptions, readOptionsOf } from '../read-options.ts';
import { loadAssets } from '../view/assets.ts';
import { libraryInput } from '../view/library-input.ts';
import { openBrowser } from '../view/open-browser.ts';
import type { ViewerInput } from '../view/viewer-input.ts';
import { startViewerServer } from '../view/viewer-server.ts';

export const view: Command = {
  name: 'view',
  summary: 'Open the input in the browser, served by this machine alone',
  description: [
    'Reads and analyses the input, prints the short verdict and the address of the viewer, and serves it to ' +
      'this machine alone until Ctrl-C. A links file without a column for the type opens as a plain network. ' +
      'A folder of cases, or several cases, open as a library: a gallery, any of them side by side, and the ' +
      'sign matrix.',
  ],
  arguments: [
    {
      name: 'INPUT',
      help: 'a folder of tables, one .xlsx, one .json, CSV files, one links file, neo4j:CASE_ID, or a folder of cases',
      many: true,
    },
  ],
  options: {
    port: { type: 'text', value: 'N', help: 'Port to serve on; without it a free one' },
    'no-open': { type: 'flag', help: 'Do not open the browser' },
    ...networkOptions,
    ...databaseOptions,
    ...readOptions,
  },
  examples: [
    'articulator view my-cluster.xlsx',
    'articulator view graphs',
    'articulator view flows.csv --nodes countries.csv --group region --no-open',
  ],
  async run(given) {
    const port = wholeNumber(given, 'port', 1, 65535);
    const assets = await loadAssets();
    const input = (await library(given)) ?? (await oneInput(given));
    const server = await startViewerServer(assets, input, port);
    await print(`Viewer: ${server.address}\nCtrl-C stops it.\n`);
    if (wantsBrowser(given)) openBrowser(server.address);
    await server.closed;
    return 0;
  },
};

async function library(given: Given): Promise<ViewerInput | null> {
  const found = await libraryInput(given);
  if (found !== null)
    await print(`A library of ${found.sources.length} cases: ${found.sources.join(', ')}\n`);
  return found;
}

async function oneInput(given: Given): Promise<ViewerInput> {
  const inputs = await readInputs(given);
  return isNetwork(inputs, given) ? network(inputs, given) : wholeCase(inputs, given);
}

async function wholeCase(inputs: Inputs, given: Given): Promise<ViewerInput> {
  if (given.text('group') !== undefined || given.flag('undirected')) {
    throw new UsageError('--group and --undirected belong to a links file; this input is a case.');
  }
  const progress = new Progress();
  try {
    const reading = await understand(inputs, given, progress);
    const assessment = analyseInput(reading, progress);
    progress.end();
    await print(`${textReport(reading, assessment, { emphasise })}\n`);
  } finally {
    progress.end();
  }
  const options = readOptionsOf(given, inputs.caseId);
  return { mode: 'case', options, files: inputs.files.map((file) => ({ file })) };
}

async function network(inputs: Inputs, given: Given): Promise<ViewerInput> {
  const { reading, input } = await readNetworkInput(inputs, given);
  networkOfLinks(reading, given);
  await print(networkSummary(reading, given));
  await printError(networkProblems(reading));
  return input;
}

function wantsBrowser(given: Given): boolean {
  const inCi = (process.env.CI ?? '') !== '' && process.env.CI !== 'false';
  return process.stdout.isTTY === true && !given.flag('no-open') && !inCi;
}
