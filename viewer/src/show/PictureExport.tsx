import { useEffect, useMemo, useState } from 'react';
import { saveFile } from '../app/save-file.ts';
import { useWorkbench } from '../app/workbench.ts';
import { captionText } from '../picture/caption-text.ts';
import { landPath } from '../picture/layers/land-path.ts';
import { useLegend } from '../picture/use-legend.ts';
import { useView } from '../view/use-view.ts';
import { useLanguage, useWords } from '../words/language-store.ts';
import { fileStem } from './file-stem.ts';
import { measureText } from './measure-text.ts';
import { pictureSheet } from './picture-sheet.ts';
import { pngOf } from './png-of.ts';
import { sheetTexts } from './sheet-texts.ts';

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
  const [failed, setFailed] = useState(false);
  const [preview, setPreview] = useState('');
  const size = [Number(width), Number(height)] as const;
  const fits = size.every((side) => Number.isInteger(side) && side >= least && side <= most);

  const svg = useMemo(
    () =>
      fits
        ? pictureSheet({
            model: picture,
            legend,
            land: layout === 'map' ? landPath() : null,
            dark,
            ...{ width: size[0], height: size[1] },
            ...{ title, source, warnings: texts.warnings },
            captionText: captionText(pictureWords, language),
            measure: measureText,
          })
        : '',
    [picture, legend, layout, dark, size[0], size[1], fits, title, source, texts, pictureWords, language],
  );
  useEffect(() => {
    if (svg === '') return;
    const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
    setPreview(address);
    return () => URL.revokeObjectURL(address);
  }, [svg]);
  const stem = `${fileStem(shown, isScenario)}-picture`;
  const savePng = async (): Promise<void> => {
    const bytes = await pngOf(svg, size[0], size[1]);
    setFailed(bytes === null);
    if (bytes !== null) saveFile(`${stem}.png`, bytes, 'image/png');
  };
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
        <label className="form-field">
          {words.scheme}
          <select
            value={dark ? 'dark' : 'light'}
            onChange={(event) => setDark(event.target.value === 'dark')}
          >
            <option value="light">{words.light}</option>
            <option value="dark">{words.dark}</option>
          </select>
        </label>
      </div>
      <div className="button-row">
        <button type="button" disabled={!fits} onClick={() => saveFile(`${stem}.svg`, svg, 'image/svg+xml')}>
          {words.saveSvg}
        </button>
        <button type="button" disabled={!fits} onClick={() => void savePng()}>
          {words.savePng}
        </button>
      </div>
      <p role="status" className={fits && !failed ? 'quiet small' : ''}>
        {failed ? words.pngFailed : words.sizeRule(least, most)}
      </p>
      {svg !== '' && preview !== '' && <img className="sheet-preview" src={preview} alt={words.preview} />}
    </div>
  );
}
