import { useMemo, useRef, useState } from 'react';
import { saveFile } from '../app/save-file.ts';
import { useWorkbench } from '../app/workbench.ts';
import { ToldByReader } from '../panels/ToldByReader.tsx';
import { useView } from '../view/use-view.ts';
import { initialView } from '../view/view-state.ts';
import { useWords } from '../words/language-store.ts';
import { startTask } from '../worker/start-task.ts';
import { fileStem } from './file-stem.ts';
import { viewLink } from './view-link.ts';

/** The view as a link, without the data, and as a project file, with them. */
export function ShareView() {
  const words = useWords('show');
  const { scenario, request } = useWorkbench();
  const { base } = scenario;
  const state = useView((view) => view.state);
  const views = useView((view) => view.views);
  const [said, setSaid] = useState<string | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const first = useMemo(() => initialView(base), [base]);
  const link = useMemo(() => {
    const address = new URL(location.href);
    address.hash = viewLink(state, first, base);
    return address.href;
  }, [state, first, base]);

  const copy = async (): Promise<void> => {
    field.current?.select();
    const copied = await navigator.clipboard?.writeText(link).then(
      () => true,
      () => false,
    );
    setSaid(copied === true ? words.copied : words.notCopied);
  };
  const save = async (): Promise<void> => {
    const project = { request, mode: base.mode, first, state, views };
    setFault(null);
    await startTask('project', project).result.then(
      (bytes) => saveFile(`${fileStem(base, false)}.articulator.zip`, bytes),
      (error: Error) => setFault(error.message),
    );
  };
  return (
    <div className="form">
      <h3>{words.linkTitle}</h3>
      <p className="quiet small">{words.linkMeaning}</p>
      <label className="form-field">
        {words.link}
        <input ref={field} type="text" readOnly value={link} onFocus={(event) => event.target.select()} />
      </label>
      <div className="button-row">
        <button type="button" onClick={() => void copy()}>
          {words.copyLink}
        </button>
        <span role="status">{said}</span>
      </div>
      <h3>{words.projectTitle}</h3>
      <p className="quiet small">{words.projectMeaning}</p>
      <div className="button-row">
        <button type="button" onClick={() => void save()}>
          {words.saveProject}
        </button>
      </div>
      {fault !== null && (
        <p className="callout bad" role="alert">
          <ToldByReader text={fault} limit={500} />
        </p>
      )}
    </div>
  );
}
