import { zipSync } from 'fflate';

import { defaultProjection, projectCase } from '../../../src/graph/project.ts';
import { measureNetwork } from '../../../src/metrics/measure-network.ts';
import type { CaseReading } from '../../../src/model/case.ts';
import { layers } from '../../../src/model/layer.ts';
import type { InputFile } from '../../../src/read/input-file.ts';
import { exportCase, measuredLayers } from '../../../src/report/export/export-case.ts';
import { isFolder } from '../../../src/report/export/export-formats.ts';
import { spreadsheetCsv } from '../../../src/report/export/spreadsheet-csv.ts';
import { csvNotes } from '../../../src/report/export/spreadsheet-notes.ts';
import { htmlReport } from '../../../src/report/html-report.ts';
import { groupsOf } from './case-measures.ts';
import { tableOf } from './exported-table.ts';
import type { Progress } from './messages.ts';
import { networkExport } from './network-export.ts';
import { programVersion } from './program-version.ts';
import type { ExportAnswer, ExportAsk, WrittenCase } from './tasks.ts';

/** Writes what is shown, or a table of it, in the form asked for; a folder becomes one zip. */
export async function runExport(ask: ExportAsk, report: (progress: Progress) => void): Promise<ExportAnswer> {
  const { opened, form, scenario } = ask;
  if (form.what === 'table') {
    const table = tableOf(form.table, opened, scenario?.clusters ?? []);
    return {
      name: `${form.table}.csv`,
      bytes: new TextEncoder().encode(spreadsheetCsv(table)),
      notes: csvNotes([{ name: form.table, table }]),
    };
  }
  if (opened.mode === 'network') {
    if (form.what === 'report') throw new Error('A plain network has no report: nothing is judged in it.');
    return networkExport(opened, form.format);
  }
  const marked = scenario === null ? opened : titled(opened, scenario.title);
  const reading: CaseReading = { case: marked.subject, account: marked.account };
  if (form.what === 'report') {
    report({ done: 0, total: 0, what: 'writing the report' });
    const html = htmlReport(reading, marked.assessment);
    return { name: 'report.html', bytes: new TextEncoder().encode(html), notes: [] };
  }
  const { format } = form;
  const measured = { layers: measuredLayers(layers) };
  const network = projectCase(marked.subject, { ...defaultProjection, ...measured });
  const metrics = measureNetwork(network, {
    groups: groupsOf(marked.subject),
    projection: measured,
    progress: (done, total) => report({ done, total, what: 'measuring the network' }),
  });
  report({ done: 0, total: 0, what: 'writing the files' });
  const assessed = { assessment: marked.assessment, metrics };
  const { files, lost, notes } = await exportCase(reading, { format, version: programVersion, assessed });
  const said = [...lost.map((line) => `${format}: ${line}`), ...notes];
  const several = isFolder(format) || files.length > 1;
  const only = files[0]!;
  return several
    ? { name: `${format}.zip`, bytes: zipped(files), notes: said }
    : { name: only.name, bytes: only.bytes, notes: said };
}

/** Always the same bytes for the same files. */
const noDate = new Date(1980, 0, 1);

function zipped(files: readonly InputFile[]): Uint8Array {
  return zipSync(Object.fromEntries(files.map(({ name, bytes }) => [name, bytes])), { mtime: noDate });
}

/** A scenario says in its title that it is one, wherever the title goes. */
function titled(opened: WrittenCase, title: string): WrittenCase {
  const { subject, assessment } = opened;
  return {
    ...opened,
    subject: { ...subject, title },
    assessment: { ...assessment, case: { ...assessment.case, title } },
  };
}
