import type { cluster as spanish } from '../../es/sentences/cluster.ts';

/** Whether it is a cluster, and numbers of its network, by the English of the analysis; what may stand in the slots is in `translator.ts`. */
export const cluster: typeof spanish = {
  'concentration of many specialised firms': 'concentração de muitas empresas especializadas',
  'firms and institutions': 'empresas e instituições',
  'collective action and joint projects': 'ação coletiva e projetos conjuntos',
  'a strategic vision that integrates the economic and social dimensions of the community':
    'uma visão estratégica que integra as dimensões econômica e social da comunidade',
  '{n} of {n2} firms ({n3} %) are linked with an institution':
    '{n} de {n2} empresas ({n3} %) têm vínculo com uma instituição',
  '{n} of {n2} firms ({n3} %) are linked with an institution of the cluster':
    '{n} de {n2} empresas ({n3} %) têm vínculo com uma instituição do cluster',
  'it cannot be seen in linkages, and the case declares none':
    'não se vê nos vínculos, e o caso não declara nenhuma',
  'it is declared without a source, which does not count': 'está declarada sem fonte, o que não conta',
  'the case declares it: {x} (source: {x2})': 'o caso a declara: {x} (fonte: {x2})',
  'the preset sets no threshold for it': 'o conjunto de limiares não fixa nenhum para isto',
  'the case holds {n} firm (establishments of the region are not given)':
    'o caso contém {n} empresa (os estabelecimentos da região não são dados)',
  'the case holds {n} firms (establishments of the region are not given)':
    'o caso contém {n} empresas (os estabelecimentos da região não são dados)',
  '{n} establishments of the sector are in the region': 'há {n} estabelecimentos do setor na região',
  'the case holds {n} of its firms': 'o caso contém {n} das suas empresas',
  "the region's share of the sector's employment is not known: {s}":
    'não se conhece a parte da região no emprego do setor: {s}',
  "the region has {n} % of the sector's employment": 'a região tem {n} % do emprego do setor',
  'how far apart the firms are is not known': 'não se sabe a que distância estão as empresas',
  'two firms are {n} km apart in the median': 'duas empresas distam {n} km na mediana',
  '{n} of {n2} firms have coordinates ({n3} exact, {n4} estimated, {n5} unsaid)':
    '{n} de {n2} empresas têm coordenadas ({n3} exatas, {n4} estimadas, {n5} sem indicação)',
  'the location quotient is not known': 'não se conhece o quociente locacional',
  'the location quotient is {n}': 'o quociente locacional é {n}',
  'what the firms make is not known': 'não se sabe o que as empresas produzem',
  '{n} % of the firms are of one ISIC division': '{n} % das empresas são de uma só divisão CIIU',
  '{n} % of the firms are of one ISIC division (a lower bound: {n2} of {n3} firms have no ISIC code)':
    '{n} % das empresas são de uma só divisão CIIU (um limite inferior: {n2} de {n3} empresas não têm código CIIU)',
  'the case has no regional figures (table regions)': 'o caso não tem números regionais (tabela regions)',
  'no firm of the cluster has an ISIC code': 'nenhuma empresa do cluster tem código CIIU',
  'it needs at least two firms with coordinates': 'precisa de ao menos duas empresas com coordenadas',
  'no firm has coordinates': 'nenhuma empresa tem coordenadas',
  'the case lists no plants (table plants)': 'o caso não lista plantas (tabela plants)',
  'the sector employs nobody': 'o setor não emprega ninguém',
  'the case names no region for this cluster': 'o caso não nomeia uma região para este cluster',
  'needed is at least {n} (option {x})': 'é preciso ao menos {n} (opção {x})',
  'needed is above {n} (option {x})': 'é preciso mais de {n} (opção {x})',
  'needed is at most {n} (option {x})': 'é preciso no máximo {n} (opção {x})',
  "declared evidence of a shared vision: the cluster's fields sharedVision (what it says) and sharedVisionSource (where that stands)":
    'prova declarada de uma visão compartilhada: os campos sharedVision (o que diz) e sharedVisionSource (onde consta) do cluster',
  'links of {n} more of these {n2} firms with an institution':
    'vínculos de mais {n} destas {n2} empresas com uma instituição',
  'not surveyed: {l}': 'sem levantar: {l}',
  '{c} at level {n} or more: {s}': '{c} no nível {n} ou mais: {s}',
  'it is at {n}, with {n2} of {n3} firms': 'está em {n}, com {n2} de {n3} empresas',
  'either of J3 and J4 is enough': 'basta um de J3 e J4',
  'not known ({s})': 'não se sabe ({s})',
  'the cluster has one firm: nothing can join it with others':
    'o cluster tem uma só empresa: nada pode uni-la a outras',
  'by preset {x} it is not a cluster: {l} not met':
    'segundo o conjunto {x} não é um cluster: não se cumpre {l}',
  'by preset {x} it is not known whether it is a cluster: {l} not known':
    'segundo o conjunto {x} não se sabe se é um cluster: não se conhece {l}',
  'The presets disagree whether this is a cluster. {s}':
    'Os conjuntos de limiares não concordam se isto é um cluster. {s}',
  'Not every preset can answer whether this is a cluster. {s}':
    'Nem todos os conjuntos de limiares podem responder se isto é um cluster. {s}',
  ipea: 'ipea',
  'ipea (in use)': 'ipea (em uso)',
  'brito-albuquerque': 'brito-albuquerque',
  'brito-albuquerque (in use)': 'brito-albuquerque (em uso)',
  custom: 'custom',
  'custom (in use)': 'custom (em uso)',
  '{s}, rung {n}': '{s}, degrau {n}',
  'rung {n}, {s}': 'degrau {n}, {s}',
  'for rung {n}: {s}': 'para o degrau {n}: {s}',
  'source {x}': 'fonte {x}',
  'the ladder [O]': 'a escada [O]',
  'Is it a cluster, and on which rung': 'É um cluster, e em que degrau?',
  'The rung is not known: {s}. If the three conditions held it would be rung {n}':
    'Não se conhece o degrau: {s}. Se as três condições valessem, seria o degrau {n}',
  'The rung is not known': 'Não se conhece o degrau',
  'the conditions are not known': 'não se conhecem as condições',
  'It stands on rung {n} of 4': 'Está no degrau {n} de 4',
  'cluster.{x}: at least {n}, {s}': 'cluster.{x}: ao menos {n}, {s}',
  'cluster.{x}: at most {n}, {s}': 'cluster.{x}: no máximo {n}, {s}',
  'cluster.{x}: above {n}, {s}': 'cluster.{x}: mais de {n}, {s}',
  'the three conditions are necessary': 'as três condições são necessárias',
  'each threshold that the preset sets has to be met': 'cada limiar que o conjunto fixa deve ser cumprido',
  'rungs follow one another: 2 needs 1, 3 needs 2, 4 needs 3 and declared evidence':
    'os degraus seguem-se: o 2 precisa do 1, o 3 do 2, o 4 do 3 e de uma prova declarada',
  'preset {x} for the conditions': 'conjunto {x} para as condições',
  'no arc touches the cluster': 'nenhum arco toca o cluster',
  'density needs at least two firms': 'a densidade precisa de ao menos duas empresas',
  'no arc joins two firms of the cluster': 'nenhum arco une duas empresas do cluster',
  'no firm has ties with two others of the cluster': 'nenhuma empresa tem laços com outras duas do cluster',
  'Linkages of scope {x}': 'Vínculos de alcance {x}',
  '{n} linkage rows have at least one end in the cluster, of all years and layers.':
    '{n} linhas de vínculos têm ao menos uma ponta no cluster, de todos os anos e camadas.',
  'the {n} rows': 'as {n} linhas',
  'local: both ends in the same cluster; unknown: a country is missing':
    'local: ambas as pontas no mesmo cluster; desconhecido: falta um país',
  'domestic: both ends in one country; cross-border: in two':
    'nacional: ambas as pontas em um país; transfronteiriço: em dois',
  'value: the sum over supplies in the currency of the case; density: ties over possible pairs':
    'valor: a soma dos fornecimentos na moeda do caso; densidade: laços sobre pares possíveis',
  'Density among the firms': 'Densidade entre as empresas',
  'Mean ties of a firm within the cluster': 'Laços internos por empresa, média',
  'Firms without a tie within the cluster': 'Empresas sem laço interno',
  'Firms in the largest piece': 'Empresas na maior parte',
  'Arcs returned': 'Arcos correspondidos',
  'Closed triples': 'Tríades fechadas',
  'linked unordered pairs / possible pairs among the firms of the cluster; undirected':
    'pares não ordenados ligados / pares possíveis entre as empresas do cluster; sem direção',
  'twice the linked pairs / firms; undirected': 'duas vezes os pares ligados / empresas; sem direção',
  'firms without a tie with another firm of the cluster / firms':
    'empresas sem laço com outra empresa do cluster / empresas',
  'firms of the largest component of the network among the firms / firms; undirected':
    'empresas do maior componente da rede entre as empresas / empresas; sem direção',
  'arcs among the firms that are returned / arcs among the firms':
    'arcos correspondidos entre as empresas / arcos entre as empresas',
  'closed / connected triples of firms; undirected': 'tríades de empresas fechadas / conectadas; sem direção',
  '(E − I) / (E + I) over the arcs of all actors of the cluster: one end in it against both (Krackhardt & Stern 1988); a two-way tie counts twice':
    '(E − I) / (E + I) sobre os arcos de todos os atores do cluster: uma ponta nele frente a ambas (Krackhardt & Stern 1988); um laço nos dois sentidos conta duas vezes',
  '{n} linkage rows are among the firms of the cluster':
    '{n} linhas de vínculos estão entre as empresas do cluster',
  '{n} linkage rows have an end in the cluster': '{n} linhas de vínculos têm uma ponta no cluster',
  'projection: all layers but ownership, simple and unweighted':
    'projeção: todas as camadas menos a propriedade, simples e sem pesos',
  'links of {n} more of these {n2} firms with an institution ({a})':
    'vínculos de mais {n} destas {n2} empresas com uma instituição ({a})',
  'not surveyed: {l} ({a})': 'sem levantar: {l} ({a})',
  'either of J3 and J4 is enough ({a})': 'basta um de J3 e J4 ({a})',
  '{s}, changed': '{s}, mudado',
  'changed by the user': 'mudado pelo usuário',
  '{l} was not surveyed': 'não foi levantado {l}',
};
