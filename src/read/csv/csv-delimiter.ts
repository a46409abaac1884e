import { csvRecords } from './csv-records.ts';

const candidates = [',', ';', '\t', '|'] as const;
const sampleLength = 64 * 1024;

/**
 * The delimiter of a CSV text: the candidate that splits the first lines most evenly.
 *
 * Chosen is the one whose header has most cells among those where most of the first 50 records have as
 * many cells as the header; a comma where none splits anything (a file of one column).
 */
export function detectDelimiter(text: string): string {
  const sample = wholeLines(text);
  let best: string = ',';
  let bestScore = 0;
  for (const candidate of candidates) {
    const score = evenness(sample, candidate);
    if (score > bestScore) {
      best = candidate;
      bestScore = score;
    }
  }
  return best;
}

function wholeLines(text: string): string {
  if (text.length <= sampleLength) return text;
  const end = text.lastIndexOf('\n', sampleLength);
  return text.slice(0, end > 0 ? end : sampleLength);
}

function evenness(sample: string, delimiter: string): number {
  const records = csvRecords(sample, delimiter).records.filter((cells) => cells.some((cell) => cell !== ''));
  const width = records[0]?.length ?? 0;
  if (width < 2) return 0;
  const first = records.slice(0, 50);
  const even = first.filter((cells) => cells.length === width).length / first.length;
  return even * even * Math.log2(width + 1);
}
