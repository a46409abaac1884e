/** The frame of the page: title bar, undo and redo, language. A message with values is a function of them. */
export const app = {
  language: 'Language',
  undo: 'Undo',
  redo: 'Redo',
  cluster: 'Cluster',
  openAnother: 'Open another',
  backToLibrary: 'Back to the library',
  downloadAssessment: 'Download assessment (JSON)',
  more: 'More',
};
