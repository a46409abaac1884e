interface Facts {
  /** Kind and name. */
  readonly reported?: readonly string[];
  readonly estimated?: readonly string[];
  readonly linkages?: readonly string[];
  /** Firms of each cluster, named ones among them. */
  readonly firms: Readonly<Record<string, number>>;
}

const fiveFarms = ['bom-jesus', 'dinamarca', 'fruta-vida', 'jardim', 'norfruit'];

export const namedFacts: Readonly<Record<string, Facts>> = {
  'salmon-southern-chile': {
    estimated: [
      'institution SalmonChile',
      'institution INTESAL',
      'institution Fundación Chile',
      'firm Salmones Antártica',
      'firm Marine Harvest',
      'firm Nippon Suisan',
      'supplier EWOS',
      'supplier Skretting',
    ],
    linkages: ['estimated: nippon-suisan owns salmones-antartica'],
    firms: { salmon: 40 },
  },
  'mangos-petrolina-juazeiro': {
    reported: [
      'institution VALEXPORT',
      'institution CODEVASF',
      'institution EMBRAPA',
      'institution Univale (about 2010)',
    ],
    estimated: ['institution Grapes marketing board', 'institution USDA-APHIS'],
    linkages: ['estimated: grapes-board member-of valexport'],
    firms: { 'petrolina-juazeiro': 76 },
  },
  'melon-rio-grande-do-norte': {
    reported: [
      'firm Nolem',
      'firm Maisa',
      'firm Agrícola Famosa',
      'institution COEX',
      'institution SEBRAE',
      'institution UFERSA',
      'buyer Buyers served through Sheerness, United Kingdom',
      'institution Coopyfrutas (2019)',
      'firm Norfruit (2019)',
      'firm Dinamarca (2019)',
      'firm Fruta Vida (2019)',
      'firm Agrícola Bom Jesus (2019)',
      'firm Agrícola Jardim (2019)',
    ],
    estimated: ['firm Frunorte', 'buyer Del Monte', 'institution USDA'],
    linkages: [
      'reported: nolem supplies sheerness-buyers',
      ...fiveFarms.map((farm) => `reported: ${farm} member-of coopyfrutas`),
      ...fiveFarms.map((farm) => `estimated: maisa labour-flow ${farm}`),
    ],
    firms: { 'mossoro-acu': 46 },
  },
  'apples-santa-catarina': {
    reported: ['firm Frey brothers', 'firm SAFRA', 'institution ABPM'],
    estimated: ['institution EPAGRI'],
    firms: { 'santa-catarina-apples': 70 },
  },
  'dairy-boaco-chontales': {
    reported: [
      'firm Masiguito',
      'buyer Parmalat',
      'buyer La Perfecta',
      'buyer Prolacsa',
      'buyer Lala (2007-2019)',
      'buyer Nilac (2007-2019)',
      'buyer Centrolac (2007-2019)',
      'buyer Salvadoran traders',
      'institution CANISLAC',
      'institution IPSA',
    ],
    estimated: ['firm San Francisco de Asís', 'institution PRODEGA'],
    linkages: [
      'reported: parmalat owns la-perfecta',
      ...['lala', 'nilac', 'centrolac'].map((to) => `reported: masiguito supplies ${to}`),
      'estimated: masiguito supplies salvadoran-traders',
    ],
    firms: { 'boaco-chontales': 75 },
  },
  'furniture-chipilo': { reported: ['firm Segusino'], firms: { chipilo: 61 } },
  'mezzogiorno-manufacturing': {
    reported: ['buyer Ferragamo (2019)', 'buyer Gucci (2019)', 'buyer Dolce & Gabbana (2019)'],
    estimated: ['firm Filanto', 'firm Natuzzi'],
    firms: {
      'barletta-footwear': 16,
      'casarano-footwear': 18,
      'isernia-clothing': 14,
      'putignano-clothing': 14,
      'solofra-tanning': 16,
      'upholstery-triangle': 16,
    },
  },
  'software-mexico': {
    reported: ['institution PROSOFT'],
    estimated: [
      'institution CANIETI',
      'buyer IBM, Guadalajara',
      'buyer HP, Guadalajara',
      'firm Softtek',
      'institution Tec de Monterrey',
      'institution INEGI',
    ],
    firms: {
      'aguascalientes-software': 10,
      'df-software': 18,
      'guadalajara-software': 16,
      'monterrey-software': 14,
    },
  },
};
