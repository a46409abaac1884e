import { PaletteButton } from '../ask/PaletteButton.tsx';
import { Name } from '../panels/Name.tsx';
import { ShowButton } from '../show/ShowButton.tsx';
import { useView } from '../view/use-view.ts';
import { useWords } from '../words/language-store.ts';
import type { Opened } from '../worker/messages.ts';
import { LanguageChooser } from './LanguageChooser.tsx';
import { Menu } from './Menu.tsx';
import { Search } from './Search.tsx';
import { saveText } from './save-text.ts';
import { shortText } from './short-text.ts';
import { UndoButtons } from './UndoButtons.tsx';
import { useWide } from './use-wide.ts';

interface TopBarProps {
  readonly opened: Opened;
  /** Whether it was opened from a library, to which closing it leads back. */
  readonly inLibrary: boolean;
  onClose(): void;
}

/** Title, cluster, search, undo and redo, language, and what can be taken along. */
export function TopBar({ opened, inLibrary, onClose }: TopBarProps) {
  const words = useWords('app');
  const tryWords = useWords('scenario');
  const { cluster, trying } = useView(({ state }) => state);
  const change = useView((view) => view.change);
  const wide = useWide();
  const network = opened.mode === 'network';
  const clusters = network ? [] : opened.assessment.clusters;
  const title = network ? opened.title : (opened.subject.title ?? opened.subject.id);
  const often = (
    <>
      {!network && (
        <button
          type="button"
          disabled={opened.lacks === 'assessment'}
          aria-pressed={trying}
          onClick={() => change({ trying: !trying })}
        >
          {trying ? tryWords.stop : tryWords.start}
        </button>
      )}
      <ShowButton />
    </>
  );
  return (
    <header className="top-bar">
      <h1>
        <img src="./icon.svg" alt="Articulator" width="26" height="26" />
        <Name text={title} limit={90} />
        {!network && opened.subject.year !== null && <span className="quiet">{opened.subject.year}</span>}
      </h1>
      {clusters.length > 1 && (
        <label className="field">
          {words.cluster}
          <select
            value={cluster ?? ''}
            onChange={(event) => change({ cluster: event.target.value, selection: null })}
          >
            {clusters.map(({ id, name }) => (
              <option key={id} value={id}>
                {shortText(name ?? id, 80)}
              </option>
            ))}
          </select>
        </label>
      )}
      <Search opened={opened} />
      <PaletteButton opened={opened} />
      <div className="actions">
        {wide && often}
        <UndoButtons />
        {wide && <LanguageChooser />}
        <Menu title={words.more} className="from-right">
          {!wide && often}
          {!wide && <LanguageChooser />}
          {!network && (
            <button
              type="button"
              disabled={opened.lacks === 'assessment'}
              onClick={() => saveText(`${opened.subject.id}-assessment.json`, opened.assessmentText)}
            >
              {words.downloadAssessment}
            </button>
          )}
          <button type="button" onClick={onClose}>
            {inLibrary ? words.backToLibrary : words.openAnother}
          </button>
        </Menu>
      </div>
    </header>
  );
}
