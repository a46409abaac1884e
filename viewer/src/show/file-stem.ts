import type { Opened } from '../worker/messages.ts';

/** The beginning of the name of a file that is handed out: the case, and that it is a scenario. */
export function fileStem(opened: Opened, isScenario: boolean): string {
  const name = opened.mode === 'network' ? opened.title.replace(/\.[a-z]+$/i, '') : opened.subject.id;
  const plain = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}_-]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  return `${plain === '' ? 'case' : plain}${isScenario ? '-scenario' : ''}`;
}
