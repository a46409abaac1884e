import type { reasons as spanish } from '../../es/sentences/reasons.ts';

/** Why a measure is not defined, by the English of the analysis; what may stand in the slots is in `translator.ts`. */
export const reasons: typeof spanish = {
  'The actor has no links.': 'O ator não tem ligações.',
  'The actor has fewer than two contacts, so there is no pair and nothing to be unequal.':
    'O ator tem menos de dois contatos, portanto não há par nem nada que seja desigual.',
  'Fewer than three actors: nobody can stand between two others.':
    'Menos de três atores: ninguém pode estar entre outros dois.',
  'Fewer than two actors: there is nobody to be linked with.':
    'Menos de dois atores: não há com quem se ligar.',
  'There are no actors.': 'Não há atores.',
  'There are no links.': 'Não há ligações.',
  'No actor has two partners, so there is nothing to close.':
    'Nenhum ator tem dois parceiros, portanto não há nada a fechar.',
  'No groups were given (option --group).': 'Não foram dados grupos.',
  'The group of the actor is not known.': 'Não se conhece o grupo do ator.',
  'There is no link between actors whose groups are known.':
    'Não há ligação entre atores de grupos conhecidos.',
  'Where z is null chance leaves no room: the role cannot occur, or nobody or everybody is linked.':
    'Onde z é nulo o acaso não deixa margem: o papel não pode ocorrer, ou ninguém ou todos estão ligados.',
  'The network is undirected.': 'A rede não é dirigida.',
  'No amounts were given (options --weight and --as strength).': 'Não foram dados montantes.',
  'An amount of the actor is not known, so there is no whole to take shares of.':
    'Não se conhece um montante do ator, portanto não há um total do qual tomar proporções.',
  'An amount is not known, so there is no whole to take shares of.':
    'Não se conhece um montante, portanto não há um total do qual tomar proporções.',
  'The actor sells nothing.': 'O ator não vende nada.',
  'The actor buys nothing.': 'O ator não compra nada.',
  'All amounts together are 0, or there are none.': 'Todos os montantes juntos são 0, ou não há nenhum.',
  'Betweenness is exact.': 'A intermediação é exata.',
  'The network is too large for the distances of all pairs (setting allPairsUpTo).':
    'A rede é grande demais para as distâncias de todos os pares.',
  'Fewer than three actors: there is no star to compare with.':
    'Menos de três atores: não há estrela com que comparar.',
  'There are no links, so nobody is better connected than others.':
    'Não há ligações, portanto ninguém está mais bem conectado que outros.',
  'Two or more parts of the network are equally large; their values cannot be compared.':
    'Duas ou mais partes da rede são igualmente grandes; seus valores não podem ser comparados.',
  'The actor is not in the largest part; values of different parts cannot be compared.':
    'O ator não está na maior parte; valores de partes diferentes não podem ser comparados.',
  'No value was found in the steps allowed: several groups of senders are equally strong.':
    'Não se achou valor nos passos permitidos: vários grupos de emissores são igualmente fortes.',
  'No value was found in the steps allowed: the network is too long and thin.':
    'Não se achou valor nos passos permitidos: a rede é longa e fina demais.',
  'Where null: dealing out groups anew does not change who brokers, only in which role.':
    'Onde é nulo: repartir de novo os grupos não muda quem intermedeia, só em que papel.',
  'Rewiring keeps the degree of every actor, so every draw has the density of the network.':
    'Religar mantém o grau de cada ator, portanto cada sorteio tem a densidade da rede.',
  'Where z is null all draws gave the same number.': 'Onde z é nulo todos os sorteios deram o mesmo número.',
  'Fewer than three actors, no links, or everybody linked: no core stands out.':
    'Menos de três atores, sem ligações, ou todos ligados: nenhum núcleo se destaca.',
  'There are too few actors for a set of this size.': 'Há atores de menos para um conjunto deste tamanho.',
};
