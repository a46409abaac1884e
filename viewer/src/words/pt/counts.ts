import type { Words } from '../words.ts';

export const counts: Words['counts'] = {
  actors: ['ator', 'atores'],
  linkages: ['vínculo', 'vínculos'],
  links: ['ligação', 'ligações'],
  firms: ['empresa', 'empresas'],
  institutions: ['instituição', 'instituições'],
  leaders: ['líder', 'líderes'],
  neighbours: ['vizinho', 'vizinhos'],
  pairs: ['par', 'pares'],
  problems: ['problema', 'problemas'],
  rows: ['linha', 'linhas'],
  events: ['evento', 'eventos'],
  items: ['elemento', 'elementos'],
  pieces: ['parte', 'partes'],
};
