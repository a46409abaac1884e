/**
 * The measures against the libraries an analyst would pick, as one table.
 *
 *   npm run bench -- [JOB...] [--long] [--json]
 *
 * Each tool works in a process of its own on the same generated network; tools take turns, and medians of three
 * rounds or more are printed. A ratio is the peer's time over ours. A peer that is missing is named. Memory is the
 * most each process held, its runtime and the network included. Peers: BENCH_PYTHON (igraph, networkit, rustworkx
 * from PyPI), BENCH_SYSTEM_PYTHON (graph-tool) and BENCH_RSCRIPT (sna) say which interpreters have them.
 */
import { cpus, release } from 'node:os';
import { benchJobs } from './jobs.ts';
import { type Measurement, measure } from './measure.ts';

const args = process.argv.slice(2);
const wanted = args.filter((word) => !word.startsWith('--'));
const unknown = wanted.filter((name) => !benchJobs.some((job) => job.name === name));
if (unknown.length > 0) {
  console.error(
    `No job is called ${unknown.join(', ')}. Jobs: ${benchJobs.map(({ name }) => name).join(', ')}.`,
  );
  process.exit(2);
}
const isWanted = ({ name, isLong = false }: (typeof benchJobs)[number]): boolean =>
  wanted.length > 0 ? wanted.includes(name) : !isLong || args.includes('--long');

const rows: string[][] = [['job', 'size', 'ours', 'peer', 'its time', 'ratio', 'memory', 'to reach']];
const results: unknown[] = [];
for (const job of benchJobs.filter(isWanted)) {
  const { ours, peers } = await measure(job, (text) => console.error(text));
  results.push({ job: job.name, size: job.size, threads: job.threads, target: job.target, ours, peers });
  const size = `${short(job.size)}/${short(5 * job.size)}`;
  const mine = `${seconds(ours.seconds)}${noteText(ours)}`;
  for (const peer of peers.length > 0 ? peers : [null]) {
    rows.push([job.title, size, mine, ...against(ours, peer), job.target]);
  }
}
if (args.includes('--json')) console.log(JSON.stringify({ machine: machine(), results }, null, 2));
else console.log([machine(), '', ...markdown(rows)].join('\n'));

function against(ours: Measurement, peer: Measurement | null): string[] {
  if (peer === null) return ['none', '', '', memory(ours)];
  if (peer.missing !== null) return [`${peer.tool}: missing (${peer.missing})`, '', '', memory(ours)];
  const name = `${peer.tool} ${peer.version ?? ''}`.trim();
  const ratio = `${(peer.seconds / ours.seconds).toPrecision(3)} x`;
  return [name, `${seconds(peer.seconds)}${noteText(peer)}`, ratio, `${memory(ours)} : ${memory(peer)}`];
}

function noteText({ note }: Measurement): string {
  const parts = Object.entries(note).map(([name, value]) => {
    return `${name} ${typeof value === 'number' && !Number.isInteger(value) ? value.toFixed(4) : value}`;
  });
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`;
}

function memory(found: Measurement): string {
  return Number.isNaN(found.memory) ? 'not known' : `${Math.round(found.memory / 1e6)} MB`;
}

function seconds(value: number): string {
  return value >= 10 ? `${value.toFixed(1)} s` : `${value.toPrecision(3)} s`;
}

function short(count: number): string {
  return count >= 1e6 ? `${count / 1e6}M` : `${count / 1000}k`;
}

function machine(): string {
  const [processor] = cpus();
  return `${cpus().length} x ${processor?.model ?? 'unknown processor'}, ${process.platform} ${release().split('-')[0]}, Node ${process.version}`;
}

function markdown(table: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const [head, ...body] = table;
  return [line(head!), line(head!.map(() => '---')), ...body.map(line)];
}
