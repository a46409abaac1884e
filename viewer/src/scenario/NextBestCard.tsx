import { useEffect, useRef, useState } from 'react';
import type { Layer } from '../../../src/model/layer.ts';
import { shown } from '../../../src/report/words.ts';
import type { NextBest } from '../../../src/scenario/next-best.ts';
import { WorkingBar } from '../app/WorkingBar.tsx';
import { useWorkbench } from '../app/workbench.ts';
import { keysOf } from '../panels/keys-of.ts';
import { Name } from '../panels/Name.tsx';
import { ToldByReader } from '../panels/ToldByReader.tsx';
import { useView } from '../view/use-view.ts';
import { useWords } from '../words/language-store.ts';
import { useTold } from '../words/use-told.ts';
import type { Progress } from '../worker/messages.ts';
import { type RunningTask, startTask } from '../worker/start-task.ts';
import { SelectField } from './SelectField.tsx';
import { useChanges } from './use-changes.ts';

/** Indicators asked for most; any other may be typed by its name. */
const indicators = [
  'ce',
  'ee',
  'ja',
  'E1',
  'E2',
  'E3',
  'E4',
  'E5',
  'J1',
  'J2',
  'J3',
  'J4',
  'localDensity',
  'isolatedShare',
  'largestComponentShare',
  'product',
  'process',
  'functional',
] as const;

/** Looks in a worker for the new linkages that move an indicator most, on the case with the changes made so far. */
export function NextBestCard() {
  const words = useWords('scenario');
  const model = useWords('model');
  const { scenario } = useWorkbench();
  const cluster = useView(({ state }) => state.cluster);
  const { add } = useChanges();
  const [type, setType] = useState<Layer>('acts-jointly');
  const [indicator, setIndicator] = useState('ce');
  const [goal, setGoal] = useState<'raise' | 'lower'>('raise');
  const [count, setCount] = useState('1');
  const [working, setWorking] = useState<Progress | null>(null);
  const [found, setFound] = useState<NextBest | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const running = useRef<RunningTask<NextBest> | null>(null);
  const end = (): void => {
    running.current?.cancel();
    running.current = null;
    setWorking(null);
  };
  useEffect(() => () => running.current?.cancel(), []);

  const search = (): void => {
    const { base, answer } = scenario;
    const subject = answer?.opened ?? base;
    if (subject.mode !== 'case') return;
    end();
    setFound(null);
    setFault(null);
    setWorking({ done: 0, total: 0, what: '' });
    const question = {
      ...{ type, indicator, goal, count: Number(count) },
      ...(cluster === null ? {} : { cluster }),
    };
    const ask = { base: { subject: subject.subject, account: subject.account }, question };
    const task: RunningTask<NextBest> = startTask('nextBest', ask, setWorking);
    running.current = task;
    task.result.then(
      (result) => {
        setWorking(null);
        setFound(result);
      },
      (error: Error) => {
        setWorking(null);
        setFault(error.message);
      },
    );
  };
  return (
    <section className="card">
      <h3>{words.nextTitle}</h3>
      <p className="quiet small">{words.nextMeaning}</p>
      <form
        className="form two"
        onSubmit={(event) => {
          event.preventDefault();
          search();
        }}
      >
        <SelectField
          title={words.type}
          value={type}
          options={keysOf(model.layers).map((layer) => [layer, model.layers[layer]])}
          onChange={(value) => setType(value as Layer)}
        />
        <SelectField
          title={words.indicator}
          value={indicators.find((name) => name === indicator) ?? ''}
          none={indicator}
          options={indicators.map((name) => [name, name])}
          onChange={(value) => value !== '' && setIndicator(value)}
        />
        <label className="form-field">
          {words.otherIndicator}
          <input
            type="text"
            value={indicator}
            onChange={(event) => setIndicator(event.target.value.trim())}
          />
        </label>
        <SelectField
          title={words.goal}
          value={goal}
          options={[
            ['raise', words.raise],
            ['lower', words.lower],
          ]}
          onChange={(value) => setGoal(value === 'lower' ? 'lower' : 'raise')}
        />
        <label className="form-field">
          {words.count}
          <input
            type="number"
            min={1}
            max={20}
            required
            value={count}
            onChange={(event) => setCount(event.target.value)}
          />
        </label>
        <button type="submit" disabled={working !== null}>
          {words.search}
        </button>
      </form>
      {working !== null && (
        <p role="status">
          <WorkingBar label={words.computing} progress={working} cancelTitle={words.cancel} onCancel={end} />
        </p>
      )}
      {fault !== null && (
        <p className="callout bad" role="alert">
          <ToldByReader text={fault} limit={500} />
        </p>
      )}
      {found !== null && <Found found={found} onAdd={() => add(found.changes)} />}
    </section>
  );
}

const digits = 3;

function Found({ found, onAdd }: { readonly found: NextBest; onAdd(): void }) {
  const words = useWords('scenario');
  const title = useTold()(found.indicator.title).text;
  const before = shown(found.before, digits);
  if (found.linkages.length === 0) return <p role="status">{words.noneFound(title, before)}</p>;
  return (
    <div role="status" data-next-best>
      <p>{words.found(title, before, shown(found.after, digits))}</p>
      <ol className="changes">
        {found.linkages.map((text) => (
          <li key={text}>
            <Name text={text} limit={200} />
          </li>
        ))}
      </ol>
      <button type="button" className="primary" onClick={onAdd}>
        {words.addAll}
      </button>
      <p className="quiet small">
        {words.tried(found.tried, found.candidates, found.search === 'greedy')}{' '}
        {found.asGood > 1 && words.asGood(found.asGood)}{' '}
        {found.bound !== null && words.bound(shown(found.bound.value, digits))}
      </p>
      {found.singles.length > 1 && (
        <details>
          <summary>{words.singles}</summary>
          <ol className="changes">
            {found.singles.map(({ linkage, value }) => (
              <li key={linkage}>
                <Name text={linkage} limit={200} /> <span className="quiet">{shown(value, digits)}</span>
              </li>
            ))}
          </ol>
        </details>
      )}
    </div>
  );
}
