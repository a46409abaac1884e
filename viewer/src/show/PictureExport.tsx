import { useEffect, useMemo, useRef, useState } from 'react';
import { saveFile } from '../app/save-file.ts';
import { WorkingBar } from '../app/WorkingBar.tsx';
import { useWorkbench } from '../app/workbench.ts';
import { captionText } from '../picture/caption-text.ts';
import { litSection } from '../picture/lit-section.ts';
import { useLegend } from '../picture/use-legend.ts';
import { SelectField } from '../scenario/SelectField.tsx';
import { useView } from '../view/use-view.ts';
import { useLanguage, useWords } from '../words/language-store.ts';
import type { Progress } from '../worker/messages.ts';
import { startTask } from '../worker/start-task.ts';
import type { PictureAsk } from '../worker/tasks.ts';
import { drawingOf } from './drawing.ts';
import { fileStem } from './file-stem.ts';
import { sheetTexts } from './sheet-texts.ts';
import { usePreview } from './use-preview.ts';
import { useScreenPart } from './use-screen-part.ts';
import { begun, useSheet } from './use-sheet.ts';

const least = 200;
const most = 8000;

/** The picture of what is shown, of any size, with title, legend, source and what has to be known of the data. */
export function PictureExport() {
  const words = useWords('show');
  const pictureWords = useWords('picture');
  const { language } = useLanguage();
  const { scenario, picture, visible } = useWorkbench();
  const layout = useView(({ state }) => state.layout);
  const { shown, base, answer } = scenario;
  const legend = useLegend(shown, picture);
  const isScenario = answer !== null && shown !== base;
  const texts = useMemo(
    () => sheetTexts(shown, visible, isScenario, words, language),
    [shown, visible, isScenario, words, language],
  );
  const [title, setTitle] = useState(texts.title);
  const [source, setSource] = useState(texts.source);
  const [width, setWidth] = useState('1600');
  const [height, setHeight] = useState('1000');
  const [dark, setDark] = useState(false);
  const [part, setPart] = useState('whole');
  const [said, setSaid] = useState<string | null>(null);
  const [painting, setPainting] = useState<Progress | null>(null);
  const ending = useRef<AbortController | null>(null);
  const onScreen = useScreenPart();
  const model = useWords('model');
  const onScreenLegend = useMemo(() => {
    const groups = onScreen?.groups ?? [];
    if (groups.length === 0) return legend;
    const lit = litSection(groups, { picture: pictureWords, model });
    return { ...legend, sections: [lit, ...legend.sections] };
  }, [legend, onScreen, pictureWords, model]);
  const size = [Number(width), Number(height)] as const;
  const fits = size.every((side) => Number.isInteger(side) && side >= least && side <= most);

  const ask = useMemo(
    (): PictureAsk | null =>
      fits
        ? {
            drawing: drawingOf(
              picture,
              captionText(pictureWords, language),
              layout === 'map',
              part === 'screen' ? (onScreen?.part ?? null) : null,
            ),
            legend: part === 'screen' ? onScreenLegend : legend,
            ...{ dark, title, source },
            ...{ width: size[0], height: size[1] },
            warnings: texts.warnings,
          }
        : null,
    [
      picture,
      legend,
      onScreenLegend,
      layout,
      dark,
      size[0],
      size[1],
      fits,
      title,
      source,
      texts,
      pictureWords,
      language,
      part,
      onScreen,
    ],
  );
  const sheet = useSheet(ask);
  const { svg } = sheet;
  const preview = usePreview(svg, Math.max(...size));
  useEffect(() => () => ending.current?.abort(), []);
  const stem = `${fileStem(shown, isScenario)}-picture`;
  const save = async (form: 'svg' | 'png'): Promise<void> => {
    setSaid(null);
    ending.current?.abort();
    const end = new AbortController();
    ending.current = end;
    const drawn = await sheet.drawn();
    if (drawn === null || end.signal.aborted) return;
    if (form === 'svg') return saveFile(`${stem}.svg`, drawn, 'image/svg+xml');
    setPainting(begun);
    const task = startTask('png', { svg: drawn, scale: 1 }, setPainting);
    end.signal.addEventListener('abort', task.cancel);
    const bytes = await task.result.catch(() => null);
    setPainting(null);
    if (bytes === null) setSaid(words.pngFailed);
    else saveFile(`${stem}.png`, bytes, 'image/png');
  };
  const cancel = (): void => {
    sheet.cancel();
    ending.current?.abort();
    setPainting(null);
    setSaid(words.cancelled);
  };
  const progress = painting ?? sheet.progress;
  const side = (name: string, value: string, set: (value: string) => void) => (
    <label className="form-field">
      {name}
      <input
        type="number"
        min={least}
        max={most}
        value={value}
        onChange={(event) => set(event.target.value)}
      />
    </label>
  );
  return (
    <div className="form">
      <label className="form-field">
        {words.pictureTitle}
        <input type="text" value={title} onChange={(event) => setTitle(event.target.value)} />
      </label>
      <label className="form-field">
        {words.pictureSource}
        <input type="text" value={source} onChange={(event) => setSource(event.target.value)} />
      </label>
      <div className="form-row">
        {side(words.width, width, setWidth)}
        {side(words.height, height, setHeight)}
        <SelectField
          title={words.scheme}
          value={dark ? 'dark' : 'light'}
          options={[
            ['light', words.light],
            ['dark', words.dark],
          ]}
          onChange={(value) => setDark(value === 'dark')}
        />
        {onScreen !== null && (
          <SelectField
            title={words.part}
            value={part}
            options={[
              ['whole', words.whole],
              ['screen', words.onScreen],
            ]}
            onChange={setPart}
          />
        )}
      </div>
      <div className="button-row">
        <button type="button" disabled={!fits} onClick={() => void save('svg')}>
          {words.saveSvg}
        </button>
        <button type="button" disabled={!fits} onClick={() => void save('png')}>
          {words.savePng}
        </button>
      </div>
      {progress !== null && (
        <WorkingBar label={words.drawing} progress={progress} cancelTitle={words.cancel} onCancel={cancel} />
      )}
      <p role="status" className={said === null ? 'quiet small' : ''}>
        {said ?? words.sizeRule(least, most)}
      </p>
      {preview !== null && <img className="sheet-preview" src={preview} alt={words.preview} />}
    </div>
  );
}
