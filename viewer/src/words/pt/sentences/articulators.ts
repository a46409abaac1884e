import type { articulators as spanish } from '../../es/sentences/articulators.ts';

/** Articulators and actors, by the English of the analysis; what may stand in the slots is in `translator.ts`. */
export const articulators: typeof spanish = {
  'fewer than two actors are ranked, or every component ties them all':
    'são classificados menos de dois atores, ou cada componente empata todos',
  '{n} linkage of the case names it': '{n} vínculo do caso o nomeia',
  '{n} linkages of the case name it': '{n} vínculos do caso o nomeiam',
  '{n} pair of it is undetermined': '{n} par seu está indeterminado',
  '{n} pairs of it are undetermined': '{n} pares seus estão indeterminados',
  'no single fact settles one': 'nenhum dado sozinho decide um',
  'single facts that could settle some: {l}': 'dados que sozinhos poderiam decidir alguns: {l}',
  'it sells in {n} pair: {l}': 'vende em {n} par: {l}',
  'it sells in {n} pairs: {l}': 'vende em {n} pares: {l}',
  'it buys in {n} pair: {l}': 'compra em {n} par: {l}',
  'it buys in {n} pairs: {l}': 'compra em {n} pares: {l}',
  'of the items observed it counts in {l}, and not in {l2}':
    'dos elementos observados conta em {l}, e não em {l2}',
  'the cluster hangs on it: without it collective efficiency falls':
    'o cluster depende dele: sem ele a eficiência coletiva cai',
  'upgrading expected of it by itself: product {s}, process {s2}, functional {s3}':
    'upgrading esperado dela por si só: produto {s}, processo {s2}, funcional {s3}',
  'its cognitive role is {s}: it receives knowledge from {n} firms of the cluster and {n2} actors outside, and gives it to {n3} firms':
    'seu papel cognitivo é {s}: recebe conhecimento de {n} empresas do cluster e {n2} atores de fora, e o dá a {n3} empresas',
  'named by an advice, "{s}", among: {s2}': 'nomeado por um conselho, «{s}», entre: {s2}',
  '{w}: {k}': '{w}: {k}',
  'A chain leader of the cluster: chain leaders are not ranked among the articulators.':
    'Um líder de cadeia do cluster: os líderes não são classificados entre os articuladores.',
  'Articulator {n} of {n2}, with a mean rank of {n3} over the six components.':
    'Articulador {n} de {n2}, com posição média de {n3} nos seis componentes.',
  'Not ranked: it has no tie, or none with the cluster, in the default projection.':
    'Sem classificação: não tem laços, ou nenhum com o cluster, na projeção padrão.',
  'a chain leader is the buyer of a quasi-hierarchy or hierarchy pair whose seller is a firm of the cluster, or a buyer that buys from a firm, or from a local customer of one, and sells to no other buyer':
    'um líder de cadeia é o comprador de um par de quase-hierarquia ou hierarquia cujo vendedor é uma empresa do cluster, ou um comprador que compra de uma empresa, ou de um cliente local de uma, e não vende a outro comprador',
  'here: the buyer of {n} such pair': 'aqui: o comprador de {n} par assim',
  'here: the buyer of {n} such pairs': 'aqui: o comprador de {n} pares assim',
  'here: a final buyer of the cluster': 'aqui: um comprador final do cluster',
  'ranked are all actors of the cluster, or tied to it, that have a tie and are no chain leader':
    'são classificados todos os atores do cluster, ou com laço com ele, que têm algum laço e não são líderes de cadeia',
  'the place is that of the mean of six ranks (Borda), larger is better in each, equal values share their mean rank':
    'o lugar é o da média de seis posições (Borda), em cada uma mais é melhor, os valores iguais compartilham sua posição média',
  'of equal means institutions first, then by id: our choice':
    'com média igual, primeiro as instituições, depois por id: escolha nossa',
  'agreement of the six measures is not defined: {s}': 'o acordo das seis medidas não está definido: {s}',
  'agreement of the six is not defined: {s}': 'o acordo das seis não está definido: {s}',
  "the six measures agree with Kendall's W {n} (1: alike, 0: not at all), so the order is no more certain than that":
    'as seis medidas concordam com W de Kendall {n} (1: iguais, 0: nada), portanto a ordem não é mais segura que isso',
  "the six measures agree with Kendall's W {n} (1: alike, 0: not at all)":
    'as seis medidas concordam com W de Kendall {n} (1: iguais, 0: nada)',
  'what random links would give is not defined here': 'o que dariam ligações ao acaso não está definido aqui',
  'against random links of the same number its brokerage has z {n}':
    'frente ao mesmo número de ligações ao acaso sua intermediação tem z {n}',
  'components: triads brokered across groups (boundary brokerage) {n} (rank {n2})':
    'componentes: tríades intermediadas entre grupos {n} (posição {n2})',
  'betweenness {n} (rank {n2})': 'intermediação {n} (posição {n2})',
  '1 − constraint {n} (rank {n2})': '1 − restrição {n} (posição {n2})',
  'otherwise separate communities of firms joined {n} (rank {n2})':
    'comunidades de empresas unidas que de outro modo estariam separadas {n} (posição {n2})',
  'pieces left when it leaves {n} (rank {n2})': 'partes que restam se sair {n} (posição {n2})',
  'firms and chain leaders within two steps {n} (rank {n2})':
    'empresas e líderes a dois passos {n} (posição {n2})',
  'betweenness is approximate, from {n} drawn paths: with probability {n2} within {n3} pairs of the true value':
    'a intermediação é aproximada, de {n} caminhos sorteados: com probabilidade {n2} a menos de {n3} pares do valor real',
  'it brokers no pair': 'não intermedeia nenhum par',
  'it brokers {n} pair ({l}): {b}': 'intermedeia {n} par ({l}): {b}',
  'it brokers {n} pairs ({l}): {b}': 'intermedeia {n} pares ({l}): {b}',
  'nothing breaks when it leaves': 'nada se rompe se sair',
  'when it leaves, its component falls into {n} pieces of {x} actors':
    'se sair, seu componente se divide em {n} partes de {x} atores',
  'Articulators of the cluster': 'Articuladores do cluster',
  '{x} stands first of {n}.': '{x} é o primeiro de {n}.',
  'Nobody is ranked: none but chain leaders has a tie.':
    'Ninguém é classificado: só os líderes de cadeia têm algum laço.',
  '{n} more are ranked': 'são classificados mais {n}',
  '{n}. {x}: mean rank {n2}, brokers {n3} pairs': '{n}. {x}: posição média {n2}, intermedeia {n3} pares',
  'chain leaders are not ranked: {a}': 'os líderes de cadeia não são classificados: {a}',
  'the place is that of the mean rank over boundary brokerage, betweenness, 1 − constraint, communities joined, pieces left and reach (Borda): our choice':
    'o lugar é o da posição média em tríades intermediadas entre grupos, intermediação, 1 − restrição, comunidades unidas, partes que restam e alcance (Borda): escolha nossa',
  '{n} linkage rows name the actor, ownership left out':
    '{n} linhas de vínculos nomeiam o ator, sem contar a propriedade',
  'left out by the filters': 'excluído pelos filtros',
};
