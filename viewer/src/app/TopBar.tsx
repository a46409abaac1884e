import { PaletteButton } from '../ask/PaletteButton.tsx';
import { Name } from '../panels/Name.tsx';
import { ShowButton } from '../show/ShowButton.tsx';
import { useView } from '../view/use-view.ts';
import { useWords } from '../words/language-store.ts';
import type { Opened } from '../worker/messages.ts';
import { LanguageChooser } from './LanguageChooser.tsx';
import { Search } from './Search.tsx';
import { saveText } from './save-text.ts';
import { shortText } from './short-text.ts';
import { UndoButtons } from './UndoButtons.tsx';

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
  const network = opened.mode === 'network';
  const clusters = network ? [] : opened.assessment.clusters;
  const title = network ? opened.title : (opened.subject.title ?? opened.subject.id);
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
        <UndoButtons />
        <LanguageChooser />
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
      </div>
    </header>
  );
}
