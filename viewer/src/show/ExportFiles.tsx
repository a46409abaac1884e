import { useEffect, useRef, useState } from 'react';
import type { ExportFormat } from '../../../src/report/export/export-formats.ts';
import { saveFile } from '../app/save-file.ts';
import { shortText } from '../app/short-text.ts';
import { WorkingBar } from '../app/WorkingBar.tsx';
import { useWorkbench } from '../app/workbench.ts';
import { ToldByReader } from '../panels/ToldByReader.tsx';
import { useWords } from '../words/language-store.ts';
import type { Opened, Progress } from '../worker/messages.ts';
import { type RunningTask, startTask } from '../worker/start-task.ts';
import type { ExportAnswer, ExportAsk, ExportForm } from '../worker/tasks.ts';
import { fileStem } from './file-stem.ts';

type Offered = readonly [title: string, form: ExportForm];

/** Tables, the whole case, its network and the report, each written by a worker and handed out as a file. */
export function ExportFiles() {
  const words = useWords('show');
  const { scenario } = useWorkbench();
  const [working, setWorking] = useState<string | null>(null);
  const [progress, setProgress] = useState<Progress | null>(null);
  const [cancelled, setCancelled] = useState(false);
  const [answer, setAnswer] = useState<ExportAnswer | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const running = useRef<RunningTask<ExportAnswer> | null>(null);
  useEffect(() => () => running.current?.cancel(), []);
  const { shown, base, answer: tried } = scenario;
  const isScenario = tried !== null && shown !== base;

  const write = (title: string, form: ExportForm): void => {
    running.current?.cancel();
    setWorking(title);
    setAnswer(null);
    setFault(null);
    setProgress(null);
    setCancelled(false);
    const marked = isScenario
      ? { title: words.scenarioTitle(titleOf(shown)), clusters: tried.clusters }
      : null;
    const task: RunningTask<ExportAnswer> = startTask(
      'export',
      { opened: writtenOf(shown), form, scenario: marked },
      setProgress,
    );
    running.current = task;
    task.result.then(
      (written) => {
        setWorking(null);
        setAnswer(written);
        saveFile(`${fileStem(shown, isScenario)}-${written.name}`, written.bytes);
      },
      (error: Error) => {
        setWorking(null);
        setFault(error.message);
      },
    );
  };
  const network = shown.mode === 'network';
  const table = (name: 'actors' | 'linkages' | 'pairs' | 'problems' | 'moved'): Offered => [
    words.tables[name],
    { what: 'table', table: name },
  ];
  const format = (name: ExportFormat): Offered => [words.formats[name], { what: 'case', format: name }];
  const groups: readonly (readonly [string, readonly Offered[]])[] = network
    ? [
        [words.tablesTitle, [table('actors'), table('linkages'), table('problems')]],
        [words.networkTitle, [format('gexf'), format('graphml'), format('d3'), format('cytoscape')]],
      ]
    : [
        [
          words.tablesTitle,
          [
            table('actors'),
            table('linkages'),
            table('pairs'),
            table('problems'),
            ...(isScenario ? [table('moved')] : []),
          ],
        ],
        [words.caseTitle, [format('workbook'), format('csv'), format('json'), format('parquet')]],
        [
          words.networkTitle,
          [
            format('gexf'),
            format('graphml'),
            format('pajek'),
            format('dl'),
            format('matrix'),
            format('d3'),
            format('cytoscape'),
          ],
        ],
        [words.reportTitle, [[words.report, { what: 'report' }]]],
      ];
  return (
    <div className="export-files">
      {isScenario && <p className="callout warn">{words.ofScenario}</p>}
      {shown.lacks !== null && <p className="callout warn">{words.waits}</p>}
      {groups.map(([title, offered]) => (
        <section key={title}>
          <h3>{title}</h3>
          <div className="button-row">
            {offered.map(([name, form]) => (
              <button
                key={name}
                type="button"
                disabled={shown.lacks !== null}
                onClick={() => write(name, form)}
              >
                {name}
              </button>
            ))}
          </div>
        </section>
      ))}
      {working !== null && (
        <WorkingBar
          label={words.writing(working)}
          progress={progress}
          cancelTitle={words.cancel}
          onCancel={() => {
            running.current?.cancel();
            setWorking(null);
            setCancelled(true);
          }}
        />
      )}
      <div role="status">
        {working !== null && <p>{words.writing(working)}</p>}
        {cancelled && <p>{words.cancelled}</p>}
        {answer !== null && <p>{words.written(answer.name)}</p>}
        {answer !== null && answer.notes.length > 0 && (
          <ul className="notes">
            {answer.notes.map((note) => (
              <li key={note}>{shortText(note, 500)}</li>
            ))}
          </ul>
        )}
      </div>
      {fault !== null && (
        <p className="callout bad" role="alert">
          <ToldByReader text={fault} limit={500} />
        </p>
      )}
    </div>
  );
}

function writtenOf(opened: Opened): ExportAsk['opened'] {
  if (opened.mode === 'network') return opened;
  const { mode, subject, account, assessment, scopes, measures } = opened;
  return { mode, subject, account, assessment, scopes, measures };
}

function titleOf(opened: Opened): string {
  return opened.mode === 'network' ? opened.title : (opened.subject.title ?? opened.subject.id);
}
