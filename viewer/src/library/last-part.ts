/** The last part of a path, without its ending: the id of a case whose files give it none. */
export function lastPart(path: string): string {
  return path
    .replace(/[/\\]+$/, '')
    .split(/[/\\]/)
    .at(-1)!
    .replace(/\.[^.]+$/, '');
}
