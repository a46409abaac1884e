/** Characters that mean something to LaTeX, and what prints them. */
const replacements: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  '%': '\\%',
  _: '\\_',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
  '<': '$<$',
  '>': '$>$',
  '−': '$-$',
  '→': '$\\to$',
  τ: '$\\tau$',
  γ: '$\\gamma$',
  '–': '--',
};

/** Text that LaTeX prints as it is, in a cell or in running words; line ends become spaces. */
export function escapeLatex(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .replace(/[\\{}$&#%_^~<>−→τγ–]/gu, (character) => replacements[character]!);
}
