/** The formats a case is written in by `articulator export --format`. */
export const exportFormats = [
  'workbook',
  'csv',
  'json',
  'parquet',
  'gexf',
  'graphml',
  'pajek',
  'dl',
  'matrix',
  'd3',
  'cytoscape',
] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** Formats that hold the whole case; the others hold a network of it. */
export function isWholeCase(format: ExportFormat): boolean {
  return format === 'workbook' || format === 'csv' || format === 'json' || format === 'parquet';
}

/** Formats of more than one file, which are written as a folder. */
export function isFolder(format: ExportFormat): boolean {
  return format === 'csv' || format === 'parquet' || format === 'pajek' || format === 'matrix';
}
