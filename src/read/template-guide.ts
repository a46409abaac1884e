import { layerReads, layers } from '../model/layer.ts';
import type { WrittenTable } from './case-tables.ts';
import { type RowTableName, tableSpecs } from './table-spec.ts';

/** What each column means, for the first sheet of the template. */
const meanings: Readonly<
  Record<
    'Actors' | 'Linkages' | 'Clusters' | 'Codes' | 'Events' | 'Sources' | 'Regions' | 'Plants',
    Readonly<Record<string, string>>
  >
> = {
  Actors: {
    id: 'A short name of your own for the actor, the same wherever it comes again. Required.',
    name: 'Its full name, for display.',
    kind: 'firm: a producer of the cluster; buyer: whoever buys its output; supplier: of inputs, machinery, services; institution. Required.',
    institutionType: 'For institutions.',
    country: 'Two letters (ISO 3166-1), such as BR.',
    place: 'Town or municipality.',
    latitude: 'Degrees, -90 to 90.',
    longitude: 'Degrees, -180 to 180.',
    locationPrecision: 'How well the place is known.',
    cluster: 'The id of its cluster; empty: outside every cluster.',
    isic: 'Code of ISIC Rev. 4, as text so that leading zeros stay.',
    sectorGroup: 'Only to overrule what follows from isic.',
    employees: 'Number of people.',
    sales: 'Total sales a year, in the currency of the case. Settles how far a firm depends on a buyer.',
    founded: 'Year.',
    activities:
      'Separated by ";": input supply, production, assembly, design, branding, marketing, logistics, R&D, after-sales.',
    ownershipOrigin: 'domestic, foreign, or what you know.',
    provenance: 'How the row is known; empty: observed.',
    source: 'The id of a source, or a citation.',
  },
  Linkages: {
    from: 'Id of the seller, giver, owner or member. Required.',
    to: 'Id of the buyer, receiver, owned or institution. Required.',
    type: 'What kind of linkage it is; see below. Required.',
    id: 'An id of your own for the row.',
    value: 'Money a year.',
    currency: 'Three letters; empty: that of the case.',
    year: 'The year it holds for.',
    product: 'What is sold.',
    shareOfSellerSales: "FILL IN FIRST: part of the seller's sales that goes to this buyer: 0.71 or 71 %.",
    shareOfBuyerPurchases: "Part of the buyer's purchases that comes from this seller: 0.05 or 5 %.",
    specifiedBy: 'FILL IN FIRST: who says what the product must be like.',
    monitored: 'Whether the buyer checks the making of it: yes or no.',
    contract: 'How long the relation binds.',
    switchingCost: 'FILL IN FIRST: how costly it would be for the seller to change to another buyer.',
    complexity: 'Of the transaction (Gereffi, Humphrey & Sturgeon 2005).',
    codifiability: 'Whether what is needed can be written down.',
    capability: 'Of the supply base.',
    stake: 'For owns: the part held, 0 to 1.',
    standard: 'For certifies: the standard.',
    project: 'For acts-jointly: the name of the project, the same in every row of it.',
    purpose: 'What it is for.',
    governance: 'Your own judgement of the pair; it stands beside the computed one.',
    scope: 'Your own; it is computed too, and differences are shown.',
    provenance: 'How the row is known; empty: observed.',
    source: 'The id of a source, or a citation.',
  },
  Clusters: {
    id: 'As in the column cluster of the actors. Required.',
    name: 'For display.',
    country: 'Two letters.',
    place: 'Town or region.',
    sectorGroup: 'Only to overrule what follows from isic.',
    isic: 'Code of ISIC Rev. 4 of its main activity.',
    region: 'Its region in the sheet Regions; empty: the one called like its place, name or id.',
    regionalSector: 'Its sector in the sheet Regions; empty: that of its isic.',
    sharedVision:
      'What is declared of a vision that integrates the economic and social side of the community.',
    sharedVisionSource: 'Where that is declared: without it the declaration does not count.',
  },
  Codes: {
    subject: 'Id of a cluster or firm. Required.',
    item: 'What is judged. Required.',
    value: '0 absent, 1 low, 2 medium, 3 high. Required.',
    coder: 'Who judged.',
    source: 'On what ground.',
    note: 'Anything else.',
  },
  Events: {
    firm: 'Id of the firm. Required.',
    year: 'When.',
    form: 'Which form of upgrading. Required.',
    what: 'What happened.',
    newTo: 'To whom it was new.',
    source: 'On what ground.',
  },
  Sources: {
    id: 'As in the columns source. Required.',
    citation: 'Author, year, title. Required.',
    url: 'Address.',
    year: 'Of publication.',
  },
  Regions: {
    region: 'Its name; "total" is the whole country. Required.',
    sector: 'ISIC code or name of the sector; empty or "total": all sectors together.',
    employment: 'People employed in the sector there.',
    establishments: 'Establishments of the sector there.',
    area: 'Of the region, in km².',
    population: 'Inhabitants of the region.',
    source: 'The id of a source, or a citation.',
  },
  Plants: {
    region: 'As in the sheet Regions. Required.',
    sector: 'As in the sheet Regions. Required.',
    employment: 'People employed in this plant. Required.',
    source: 'The id of a source, or a citation.',
  },
};

const introduction: WrittenTable = [
  ['Read me', null, null, null],
  [
    'This workbook describes one case: who is there, and who is linked with whom. Fill in the sheets, save, and run: articulator check FILE.xlsx',
    null,
    null,
    null,
  ],
  [
    'Only Actors and Linkages are necessary. An empty cell means "not known", never zero. The rows that are here are invented examples, marked illustrative: delete them.',
    null,
    null,
    null,
  ],
  [
    'To know who governs a relation, three columns of Linkages settle most: shareOfSellerSales (or value and the sales of actors), specifiedBy and switchingCost. Fill these in first, then monitored. Later, articulator explain FILE.xlsx --questions says what to ask next, and whom.',
    null,
    null,
    null,
  ],
  [
    'In the sheet Case, the field surveyed lists the types of linkage you asked about (separated by ";"). There a missing linkage means "absent"; in all other types it means "not observed", and no answer is built on it.',
    null,
    null,
    null,
  ],
  [
    'If one actor may stand under several ids, articulator same FILE.xlsx lists the pairs that look alike. Decide them, and keep that list as a sheet Merge, or as merge.csv given with the workbook: what you call the same is then read as one.',
    null,
    null,
    null,
  ],
  ['You may add columns of your own: they are kept. This sheet is not read.', null, null, null],
  [null, null, null, null],
];

/** What a column means, in words for who fills it in. */
export function columnMeaning(sheet: keyof typeof meanings, column: string): string {
  return meanings[sheet][column] ?? '';
}

/** The words a column allows; none where it takes any text or number. */
export function columnWords(sheet: keyof typeof meanings, column: string): readonly string[] {
  const { columns } = tableSpecs[sheet.toLowerCase() as RowTableName];
  return columns.find(({ name }) => name === column)?.words ?? [];
}

/** What is required stands first, then what settles most, then the rest. */
function urgency(meaning: string): number {
  return meaning.endsWith('Required.') ? 0 : meaning.startsWith('FILL IN FIRST') ? 1 : 2;
}

/** The first sheet: what the workbook is for, what each column means, and the words that are allowed. */
export function templateGuide(): WrittenTable {
  const columns = Object.entries(meanings).flatMap(([sheet, known]) => {
    const spec = tableSpecs[sheet.toLowerCase() as RowTableName];
    const lines = spec.columns.map((column): readonly [string, string, string, string | null] => [
      sheet,
      column.name,
      known[column.name] ?? '',
      column.words.join(' · ') || null,
    ]);
    return lines.sort(([, , a], [, , b]) => urgency(a) - urgency(b));
  });
  const types = layers.map((layer) => ['Linkages', layer, layerReads[layer], null]);
  return [
    ...introduction,
    ['Sheet', 'Column', 'What it means', 'Words allowed'],
    ...columns,
    [null, null, null, null],
    ['Sheet', 'Type of linkage', 'Reads: from ... to', null],
    ...types,
  ];
}
