import type { Words } from '../words.ts';

export const counts: Words['counts'] = {
  actors: ['actor', 'actores'],
  linkages: ['vínculo', 'vínculos'],
  links: ['enlace', 'enlaces'],
  firms: ['empresa', 'empresas'],
  institutions: ['institución', 'instituciones'],
  leaders: ['líder', 'líderes'],
  neighbours: ['vecino', 'vecinos'],
  pairs: ['par', 'pares'],
  problems: ['problema', 'problemas'],
  rows: ['fila', 'filas'],
  events: ['evento', 'eventos'],
  items: ['elemento', 'elementos'],
  pieces: ['parte', 'partes'],
};
