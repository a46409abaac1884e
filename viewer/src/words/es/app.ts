import type { Words } from '../words.ts';

export const app: Words['app'] = {
  language: 'Idioma',
  undo: 'Deshacer',
  redo: 'Rehacer',
  cluster: 'Clúster',
  openAnother: 'Abrir otro',
  backToLibrary: 'Volver a la biblioteca',
  downloadAssessment: 'Descargar evaluación (JSON)',
  more: 'Más',
};
