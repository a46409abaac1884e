import { saveFile } from './save-file.ts';

/** Hands a text to the user as a file of JSON, made in the page. */
export function saveText(name: string, text: string): void {
  saveFile(name, text, 'application/json');
}
