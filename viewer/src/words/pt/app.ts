import type { Words } from '../words.ts';

export const app: Words['app'] = {
  language: 'Idioma',
  undo: 'Desfazer',
  redo: 'Refazer',
  cluster: 'Cluster',
  openAnother: 'Abrir outro',
  backToLibrary: 'Voltar à biblioteca',
  downloadAssessment: 'Baixar avaliação (JSON)',
  more: 'Mais',
};
