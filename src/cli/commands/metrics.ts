import type { MetricsResult } from '../../metrics/measure-network.ts';
import { measureNetwork } from '../../metrics/measure-network.ts';
import { rejectionSentence } from '../../report/account-report.ts';
import { metricsCsv } from '../../report/metrics-csv.ts';
import { metricsJson } from '../../report/metrics-json.ts';
import { metricsText } from '../../report/metrics-text.ts';
import { databaseOptions } from '../database/database-options.ts';
import { metricsInDatabase } from '../database/metrics-in-database.ts';
import { interruptible } from '../interrupt.ts';
import { linkagesInColumns } from '../linkages-in-columns.ts';
import { betweennessOnPool } from '../network/betweenness-on-pool.ts';
import { drawsOnPool } from '../network/draws-on-pool.ts';
import { isNetwork } from '../network/input-mode.ts';
import type { MeasuredNetwork } from '../network/measured-network.ts';
import { networkOfCase, networkOfColumns } from '../network/network-of-case.ts';
import { networkOfLinks } from '../network/network-of-links.ts';
import { networkOptions } from '../network/network-options.ts';
import { networkProblems, readNetworkInput } from '../network/read-network-input.ts';
import { settingsOf, settingsOption } from '../network/settings-of.ts';
import type { Command, Given } from '../option.ts';
import { deliver, outOptions, outTarget } from '../output.ts';
import { emphasise, printError } from '../print.ts';
import { Progress } from '../progress.ts';
import { type Inputs, readFiles } from '../read-files.ts';
import { understand } from '../read-input.ts';
import { readOptions } from '../read-options.ts';

export const metrics: Command = {
  name: 'metrics',
  summary: 'Measures of any network: brokerage roles, betweenness, constraint and more',
  description: [
    'Measures a network: a case, or one links file (CSV with two columns of ends named from and to, source ' +
      'and target, or seller and buyer; GEXF; GraphML). A case is measured on all layers but ownership, ' +
      'grouped by cluster and country; a links file as it is, grouped by a column of --nodes.',
  ],
  arguments: [
    { name: 'FILE', help: 'a case (folder, .xlsx, .json, CSV files) or one links file', many: true },
  ],
  options: {
    format: { type: 'text', choices: ['text', 'json', 'csv'], help: 'text (default), json or csv' },
    ...outOptions,
    ...networkOptions,
    weight: {
      type: 'text',
      value: 'COLUMN',
      help: 'Weights for betweenness; needs --as. Of a case: supplies alone',
    },
    as: {
      type: 'text',
      choices: ['strength', 'distance'],
      help: 'What a larger weight means: closer (strength) or farther (distance)',
    },
    also: {
      type: 'text',
      value: 'ID,ID…',
      help: 'Measures on request (articulator measures lists them), or all; they may take long',
    },
    set: settingsOption,
    on: {
      type: 'text',
      choices: ['neo4j'],
      help: 'Let the database measure a case that was pushed; FILE is then its id',
    },
    ...databaseOptions,
    ...readOptions,
  },
  examples: [
    'articulator metrics flows.csv --nodes countries.csv --group region --format json',
    'articulator metrics my-cluster.xlsx --format csv --out measures.csv',
    'articulator metrics my-cluster --also keyFragmenters,keyReachers --set keyPlayers=5',
    'articulator metrics my-cluster --on neo4j',
  ],
  async run(given) {
    const progress = new Progress();
    try {
      if (given.text('on') === 'neo4j') {
        await outTarget(given, []);
        const found = await metricsInDatabase(given, progress);
        progress.end();
        if (found === null) return 130;
        await deliver(given, write(given, found), []);
        return 0;
      }
      const settings = settingsOf(given);
      const inputs = await readFiles(given.positionals);
      const { measured, paths } = isNetwork(inputs, given)
        ? await fromLinks(inputs, given)
        : await fromCase(inputs, given, progress);
      const { network, groups, projection } = measured;
      const searches = (done: number, of: number) => progress.step(done, of, 'measuring');
      const betweenness = await betweennessOnPool(network, searches, settings);
      const also = alsoMeasured(given);
      const drawn = await drawsOnPool(network, groups, also, settings, (done, of) =>
        progress.step(done, of, 'drawing'),
      );
      const result = interruptible(() =>
        measureNetwork(network, {
          groups,
          projection,
          progress: searches,
          also,
          settings,
          drawn,
          ...(betweenness === null ? {} : { betweenness }),
        }),
      );
      progress.end();
      await deliver(given, write(given, result), paths);
      return 0;
    } finally {
      progress.end();
    }
  },
};

interface Source {
  readonly measured: MeasuredNetwork;
  readonly paths: readonly string[];
}

async function fromLinks(inputs: Inputs, given: Given): Promise<Source> {
  const { reading, paths } = await readNetworkInput(inputs, given);
  await outTarget(given, paths);
  await printError(networkProblems(reading));
  return { measured: networkOfLinks(reading, given), paths };
}

async function fromCase(inputs: Inputs, given: Given, progress: Progress): Promise<Source> {
  await outTarget(given, inputs.paths);
  const { account, measured } = await measuredCase(inputs, given, progress);
  const rejected = rejectionSentence(account);
  if (rejected !== null) await printError(`${rejected} The measures rest on the rest.\n`);
  return { measured, paths: inputs.paths };
}

async function measuredCase(inputs: Inputs, given: Given, progress: Progress) {
  const plain = given.text('weight') === undefined && given.text('group') === undefined;
  const columns = plain ? await linkagesInColumns(inputs, given, progress) : null;
  if (columns !== null) return { account: columns.account, measured: networkOfColumns(columns, given) };
  const { case: subject, account } = await understand(inputs, given, progress);
  return { account, measured: networkOfCase(subject, given) };
}

function write(given: Given, result: MetricsResult): string {
  switch (given.text('format')) {
    case 'json':
      return metricsJson(result);
    case 'csv':
      return metricsCsv(result);
    default:
      return metricsText(result, given.text('out') === undefined ? { emphasise } : {});
  }
}

/** `--also all`, or ids separated by commas. */
function alsoMeasured(given: Given): 'all' | readonly string[] {
  const text = given.text('also') ?? '';
  if (text === 'all') return 'all';
  return text
    .split(',')
    .map((id) => id.trim())
    .filter((id) => id !== '');
}
