import { Name } from '../panels/Name.tsx';
import type { Opened } from '../worker/messages.ts';
import { Search } from './Search.tsx';
import { saveText } from './save-text.ts';

interface TopBarProps {
  readonly opened: Opened;
  readonly cluster: string | null;
  onCluster(id: string): void;
  readonly sizeBy: string;
  onSizeBy(id: string): void;
  /** Whether it was opened from a library, to which closing it leads back. */
  readonly inLibrary: boolean;
  onClose(): void;
}

/** Title, cluster, search, size of the marks, and what can be taken along. */
export function TopBar({ opened, cluster, onCluster, sizeBy, onSizeBy, inLibrary, onClose }: TopBarProps) {
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
          Cluster
          <select value={cluster ?? ''} onChange={(event) => onCluster(event.target.value)}>
            {clusters.map(({ id, name }) => (
              <option key={id} value={id}>
                {name ?? id}
              </option>
            ))}
          </select>
        </label>
      )}
      <Search opened={opened} />
      <label className="field">
        Size by
        <select value={sizeBy} onChange={(event) => onSizeBy(event.target.value)}>
          <option value="">All alike</option>
          {opened.measures.map(({ id, title: measure, meaning }) => (
            <option key={id} value={id} title={meaning}>
              {measure}
            </option>
          ))}
        </select>
      </label>
      <div className="actions">
        {!network && (
          <button
            type="button"
            onClick={() => saveText(`${opened.subject.id}-assessment.json`, opened.assessmentText)}
          >
            Download assessment (JSON)
          </button>
        )}
        <button type="button" onClick={onClose}>
          {inLibrary ? 'Back to the library' : 'Open another'}
        </button>
      </div>
    </header>
  );
}
