/** Cells copied from a spreadsheet come as text with a tab between them. */
export function pastedFile(text: string): File {
  return new File([text], 'pasted.tsv', { type: 'text/tab-separated-values' });
}

/** Whether a pasted text can be a table: two lines or a tab. One word pasted by mistake is not opened. */
export function looksPasted(text: string): boolean {
  return /[\t\n\r]/u.test(text.trim());
}
