import { useEffect, useRef } from 'react';
import type { Mapping } from '../../../../src/read/mapping/mapping.ts';
import { saveFile } from '../../app/save-file.ts';
import { useWords } from '../../words/language-store.ts';
import type { InputFile } from '../../worker/messages.ts';
import type { SourceTable } from '../../worker/source-messages.ts';
import { plainOptions } from './plain-options.ts';
import type { Need } from './still-needed.ts';
import type { TableDraft } from './table-draft.ts';
import type { SourceState } from './use-source.ts';

interface SourceBarProps {
  readonly state: SourceState;
  readonly files: readonly InputFile[];
  readonly mapping: Mapping | null;
  readonly table: SourceTable;
  readonly draft: TableDraft;
  readonly needs: readonly Need[];
  onLeave(): void;
  onOpen(mode: 'case' | 'network'): void;
}

/** What to do with the files: show the network, take mapping and corrected files along, or leave. */
export function SourceBar({ state, files, mapping, table, draft, needs, onLeave, onOpen }: SourceBarProps) {
  const words = useWords('open');
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus({ preventScroll: true }), []);
  const { check, corrections, source } = state;
  const ready = needs.length === 0 && check !== null && check.failure === null;
  const plain = plainOptions(table, draft) !== null;
  const saveCorrected = (): void => {
    void source?.ask('files', {}).then((corrected) => {
      for (const { name, bytes } of corrected) {
        const given = files.find((file) => file.name === name);
        if (given?.bytes.length !== bytes.length || bytes.some((byte, at) => byte !== given.bytes[at]))
          saveFile(correctedName(name), bytes);
      }
    });
  };
  return (
    <header className="source-bar">
      <h1 ref={title} tabIndex={-1}>
        {words.sourceTitle}
      </h1>
      <div className="actions">
        <button type="button" onClick={onLeave}>
          {words.otherFiles}
        </button>
        {mapping !== null && (
          <button
            type="button"
            onClick={() => saveFile('mapping.json', `${JSON.stringify(mapping, null, 2)}\n`)}
          >
            {words.saveMapping}
          </button>
        )}
        {corrections > 0 && (
          <button type="button" onClick={saveCorrected}>
            {words.saveCorrected}
          </button>
        )}
        {plain && (
          <button type="button" onClick={() => onOpen('network')}>
            {words.showPlain}
          </button>
        )}
        <button type="button" className="primary" disabled={!ready} onClick={() => onOpen('case')}>
          {words.show}
        </button>
      </div>
    </header>
  );
}

/** linkages.csv → linkages-corrected.csv */
function correctedName(name: string): string {
  const dot = name.lastIndexOf('.');
  return dot > 0 ? `${name.slice(0, dot)}-corrected${name.slice(dot)}` : `${name}-corrected`;
}
