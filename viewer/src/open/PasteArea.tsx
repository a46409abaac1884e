import { useEffect, useRef, useState } from 'react';
import { useWords } from '../words/language-store.ts';
import { looksPasted, pastedFile } from './pasted-file.ts';

interface PasteAreaProps {
  onFiles(files: readonly File[]): void;
  onClose(): void;
}

/** Where cells copied from a spreadsheet are pasted, looked at, and read. */
export function PasteArea({ onFiles, onClose }: PasteAreaProps) {
  const words = useWords('open');
  const area = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState('');
  useEffect(() => area.current?.focus(), []);
  return (
    <div className="paste">
      <label htmlFor="pasted-cells">{words.pasteCells}</label>
      <p id="paste-hint" className="quiet small">
        {words.pasteHint}
      </p>
      <textarea
        id="pasted-cells"
        ref={area}
        rows={8}
        spellCheck={false}
        aria-describedby="paste-hint"
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onClose();
        }}
      />
      <div className="actions">
        <button
          type="button"
          className="primary"
          disabled={!looksPasted(text)}
          onClick={() => onFiles([pastedFile(text)])}
        >
          {words.pasteRead}
        </button>
        <button type="button" onClick={onClose}>
          {words.close}
        </button>
      </div>
    </div>
  );
}
