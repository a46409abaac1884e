import { useRef, useState } from 'react';
import { changesJson } from '../../../src/scenario/changes-json.ts';
import { saveText } from '../app/save-text.ts';
import { shortText } from '../app/short-text.ts';
import { useWorkbench } from '../app/workbench.ts';
import { Name } from '../panels/Name.tsx';
import { ToldByReader } from '../panels/ToldByReader.tsx';
import { useWords } from '../words/language-store.ts';
import { forgetScenario, keepScenario, keptScenarios } from './kept-scenarios.ts';
import { useChanges } from './use-changes.ts';

/** Keeps the changes in this browser or in a file, and takes them up again. */
export function KeepScenario() {
  const words = useWords('scenario');
  const { scenario } = useWorkbench();
  const { changes, replace } = useChanges();
  const caseId = scenario.base.mode === 'case' ? scenario.base.subject.id : '';
  const [kept, setKept] = useState(() => keptScenarios(caseId));
  const [name, setName] = useState('');
  const [said, setSaid] = useState<string | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const chooser = useRef<HTMLInputElement>(null);

  const keep = (): void => {
    const known = keepScenario(caseId, {
      name: name.trim(),
      count: changes.length,
      text: changesJson(changes),
    });
    setSaid(known ? words.kept(name.trim()) : words.notKept);
    setKept(keptScenarios(caseId));
  };
  const open = async (file: string, bytes: Uint8Array): Promise<void> => {
    const { readChangesFile } = await import('./read-changes-file.ts');
    const reading = readChangesFile(file, bytes);
    setFault('fault' in reading ? reading.fault : null);
    if ('changes' in reading) replace(reading.changes);
  };
  return (
    <section className="card">
      <h3>{words.keepTitle}</h3>
      <p className="quiet small">{words.keepMeaning}</p>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          keep();
        }}
      >
        <label className="form-field">
          {words.keepName}
          <input type="text" maxLength={80} value={name} onChange={(event) => setName(event.target.value)} />
        </label>
        <button type="submit" disabled={name.trim() === '' || changes.length === 0}>
          {words.keep}
        </button>
      </form>
      <p role="status">{said !== null && <Name text={said} limit={200} />}</p>
      <ul className="kept">
        {kept.map((each) => (
          <li key={each.name}>
            <button
              type="button"
              onClick={() => void open('changes.json', new TextEncoder().encode(each.text))}
            >
              {words.open(shortText(each.name, 60))}
            </button>{' '}
            <span className="quiet small">{words.changesCount(each.count)}</span>
            <button
              type="button"
              className="plain"
              aria-label={words.forget(shortText(each.name, 60))}
              onClick={() => {
                forgetScenario(caseId, each.name);
                setKept(keptScenarios(caseId));
              }}
            >
              {words.forgetShort}
            </button>
          </li>
        ))}
      </ul>
      <div className="button-row">
        <button
          type="button"
          disabled={changes.length === 0}
          onClick={() => saveText(`${caseId}-changes.json`, changesJson(changes))}
        >
          {words.saveFile}
        </button>
        <button type="button" onClick={() => chooser.current?.click()}>
          {words.openFile}
        </button>
        <input
          ref={chooser}
          type="file"
          accept=".json,.csv"
          className="hidden"
          aria-label={words.file}
          tabIndex={-1}
          onChange={(event) => {
            const [file] = event.target.files ?? [];
            event.target.value = '';
            if (file === undefined) return;
            void file.arrayBuffer().then((bytes) => open(file.name, new Uint8Array(bytes)));
          }}
        />
        <button
          type="button"
          disabled={scenario.answer === null}
          onClick={() => saveText(`${caseId}-scenario.json`, scenario.answer!.text)}
        >
          {words.saveReport}
        </button>
      </div>
      {fault !== null && (
        <p className="callout bad" role="alert">
          <ToldByReader text={fault} limit={600} />
        </p>
      )}
    </section>
  );
}
