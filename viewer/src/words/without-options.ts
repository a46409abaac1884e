/** A sentence of the analysis without the options of the command line it names: on the page there are none. */
export function withoutOptions(english: string): string {
  return english.replace(/ \((?:options?|setting) [^)]*\)/g, '');
}
