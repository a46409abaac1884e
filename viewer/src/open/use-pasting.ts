import { useEffect, useRef } from 'react';
import { looksPasted, pastedFile } from './pasted-file.ts';

/** Takes cells or files that are pasted anywhere on the page; what is pasted into a field stays there. */
export function usePasting(onFiles: (files: readonly File[]) => void): void {
  const take = useRef(onFiles);
  take.current = onFiles;
  useEffect(() => {
    const onPaste = (event: ClipboardEvent): void => {
      const { target, clipboardData } = event;
      if (
        clipboardData === null ||
        (target instanceof HTMLElement && /^(input|textarea)$/iu.test(target.tagName))
      )
        return;
      const text = clipboardData.getData('text/plain');
      // A spreadsheet puts a picture of the cells beside their text: the text is meant.
      const files = looksPasted(text) ? [pastedFile(text)] : [...clipboardData.files];
      if (files.length > 0) take.current(files);
    };
    addEventListener('paste', onPaste);
    return () => removeEventListener('paste', onPaste);
  }, []);
}
