/** What happens to a name between two registers; each takes the words and gives them as another hand writes them. */
type Way = (words: readonly string[], random: () => number) => readonly string[];

const capitals: Way = (words) => words.map((word) => word.toUpperCase());
const noAccents: Way = (words) => words.map((word) => word.normalize('NFD').replace(/\p{M}/gu, ''));
const andInOtherWords: Way = (words) => words.map((word) => (word === '&' ? 'e' : word === 'e' ? '&' : word));
const noSmallWords: Way = (words) => words.filter((word) => word !== 'do');
const lastFirst: Way = (words) => (words.length === 2 ? [words[1]!, words[0]!] : words);
const abbreviated: Way = (words) =>
  words.map((word, at) => (at === 0 && word.length > 7 ? `${word.slice(0, 3)}.` : word));

/** One letter left out, doubled, changed, or two that change places, in one word of five letters or more. */
const mistyped: Way = (words, random) => {
  const long = words.flatMap((word, at) => (word.length > 4 ? [at] : []));
  const at = long[Math.floor(random() * long.length)];
  if (at === undefined) return words;
  const word = words[at]!;
  const place = 1 + Math.floor(random() * (word.length - 2));
  const [before, letter, next, after] = [
    word.slice(0, place),
    word[place]!,
    word[place + 1]!,
    word.slice(place + 2),
  ];
  const wrong = [
    `${before}${next}${after}`,
    `${before}${letter}${letter}${next}${after}`,
    `${before}${letter === 'e' ? 'a' : 'e'}${next}${after}`,
    `${before}${next}${letter}${after}`,
  ][Math.floor(random() * 4)]!;
  return words.map((each, i) => (i === at ? wrong : each));
};

/** Ways with how often each is taken. */
const ways: readonly (readonly [share: number, way: Way])[] = [
  [0.5, noAccents],
  [0.35, capitals],
  [0.3, andInOtherWords],
  [0.3, noSmallWords],
  [0.25, mistyped],
  [0.2, lastFirst],
  [0.15, abbreviated],
];

const otherForms: Readonly<Record<string, readonly string[]>> = {
  Ltda: ['LTDA.', 'Limitada', ''],
  'Ltda.': ['Ltda', 'Limitada ME', ''],
  'S.A.': ['SA', 'S/A', 'Sociedade Anônima', ''],
  'S/A': ['S.A.', 'S A', ''],
  ME: ['ME', ''],
  'Ltda EPP': ['Ltda', 'LTDA - EPP'],
  EIRELI: ['Eireli', 'EIRELI ME', ''],
  'S.R.L.': ['SRL', 'S. de R.L.', ''],
  'S.A. de C.V.': ['SA DE CV', 'S.A. DE C.V.', 'S.A.'],
  'S.A.S.': ['SAS', ''],
  '': ['', 'Ltda', 'S.A.'],
};

/** The name of a firm as another hand writes it: each way with its share, and another spelling of the legal form. */
export function waysOfWriting(name: readonly string[], form: string, random: () => number): string {
  let written = name;
  for (const [share, way] of ways) if (random() < share) written = way(written, random);
  const forms = otherForms[form] ?? [form];
  return [...written, forms[Math.floor(random() * forms.length)]!].join(' ').trim();
}
