import { seeded } from '../../bench/generated-case.ts';
import type { LabelledName } from './labelled-names.ts';
import { waysOfWriting } from './ways-of-writing.ts';

const words = (text: string): readonly string[] => text.trim().split(/\s+/u);

const firstNames =
  words(`José Maria João Ana Carlos Luís Antônio Paulo Pedro Lúcia Marcos Rosa Rafael Teresa Sérgio
  Sônia Fernando Cláudia Mário Inês`);
const surnames =
  words(`Silva Souza Sousa Santos Oliveira Pereira Ferreira Ferrari Costa Rodrigues Rodríguez Almeida
  Nascimento Lima Araújo Ribeiro Carvalho Gomes Gómez Martins Martínez Rocha Barbosa Dias Díaz Moreira Moraes Mendes
  Cardoso Teixeira Schneider Schreiber Müller Keller Vogel Wagner Weber Fischer Hofmann Becker Bianchi Rossi Conti
  Galli Moretti Lombardi Harding Wilkins Thornton Walker`);
const places =
  words(`Atlântico Serrana Capixaba Gaúcha Mineira Paulista Nordeste Noroeste Sudeste Paraná Litoral
  Vitória Esperança Progresso Horizonte Primavera Cruzeiro Aurora Pacífico Altiplano Cordillera Occidente`);
const trades =
  words(`Metalúrgica Mecânica Calçados Móveis Confecções Têxtil Alimentos Plásticos Madeiras Mármores
  Granitos Transportes Comercial Indústria Construções Engenharia Equipamentos Embalagens Ferramentas Fundição
  Cerâmica Química Agrícola Tecnologia Representações Couros Vidros Papéis`);
const forms = [
  'Ltda',
  'Ltda.',
  'S.A.',
  'S/A',
  'ME',
  'Ltda EPP',
  'EIRELI',
  'S.R.L.',
  'S.A. de C.V.',
  'S.A.S.',
  '',
];
const onsets = words('b br c cl d dr f fl g gr j l m n p pr r s t tr v z');
const vowels = words('a e i o u ia eo');
const codas = words('l n r s x m');

/**
 * Made-up names of `entities` firms, a third of them written a second time in another way. Names are composed as
 * they are in registers: a trade and a surname, a person, a place or a coined word, and a legal form; surnames,
 * places and trades repeat, so that many firms share all words but one. No two firms have one name.
 */
export function madeUpNames(entities: number, seed: number): readonly LabelledName[] {
  const random = seeded(seed);
  const names: LabelledName[] = [];
  const taken = new Set<string>();
  for (let entity = 0; names.length < (entities * 4) / 3 && entity < entities; ) {
    const name = composed(random);
    const key = name.join(' ').toLowerCase();
    if (taken.has(key)) continue;
    taken.add(key);
    const form = pick(forms, random);
    names.push({ entity: String(entity), country: null, name: [...name, form].join(' ').trim() });
    if (random() < 1 / 3) {
      names.push({ entity: String(entity), country: null, name: waysOfWriting(name, form, random) });
    }
    entity++;
  }
  return names;
}

function composed(random: () => number): readonly string[] {
  const trade = pick(trades, random);
  const kinds: readonly (() => readonly string[])[] = [
    () => [trade, pick(surnames, random)],
    () => [pick(surnames, random), '&', pick(surnames, random), trade],
    () => [pick(firstNames, random), pick(surnames, random), trade],
    () => [trade, pick(places, random), pick(surnames, random)],
    () => [trade, coined(random)],
    () => [coined(random), trade, 'e', pick(trades, random)],
    () => [trade, coined(random), 'do', pick(places, random)],
    () => ['Irmãos', pick(surnames, random), trade],
    () => [trade, pick(surnames, random), '&', 'Filhos'],
    () => [trade, pick(places, random), String(1 + Math.floor(random() * 9))],
  ];
  return pick(kinds, random)();
}

function coined(random: () => number): string {
  const syllables = 2 + Math.floor(random() * 2);
  let word = '';
  for (let at = 0; at < syllables; at++) word += pick(onsets, random) + pick(vowels, random);
  if (random() < 0.5) word += pick(codas, random);
  return word[0]!.toUpperCase() + word.slice(1);
}

export function pick<T>(list: readonly T[], random: () => number): T {
  return list[Math.floor(random() * list.length)]!;
}
