import type { efficiency as spanish } from '../../es/sentences/efficiency.ts';

/** Collective efficiency, by the English of the analysis; what may stand in the slots is in `translator.ts`. */
export const efficiency: typeof spanish = {
  '{n} of {n2} {s}': '{n} de {n2} {s}',
  'firms in a project of many, or joined with or in an institution with projects':
    'empresas em um projeto de muitos, ou unidas a uma instituição com projetos ou membros dela',
  'firms that act jointly with another local firm they neither buy from nor sell to':
    'empresas que atuam em conjunto com outra empresa local da qual não compram e à qual não vendem',
  'firms that act jointly, assist or specify jointly with a buyer or a firm they sell to':
    'empresas que atuam em conjunto, prestam assistência ou especificam em conjunto com um comprador ou uma empresa à qual vendem',
  'firms that act jointly, assist or specify jointly with a local supplier or firm that sells to them':
    'empresas que atuam em conjunto, prestam assistência ou especificam em conjunto com um fornecedor local ou uma empresa que lhes vende',
  'firms that are an end of a local training or labour flow':
    'empresas que são uma ponta de uma capacitação ou de um fluxo de trabalhadores local',
  'firms that buy from a seller of the cluster': 'empresas que compram de um vendedor do cluster',
  'firms that sell outside the cluster, directly or through one local intermediary':
    'empresas que vendem fora do cluster, diretamente ou por um intermediário local',
  'firms that the knowledge of a knower reaches': 'empresas às quais chega o conhecimento de quem sabe',
  'firms with a returned tie or in a closed triangle among the firms':
    'empresas com um laço correspondido ou em um triângulo fechado entre as empresas',
  '{w} joins {n} otherwise separate communities':
    '{w} une {n} comunidades que de outro modo estariam separadas',
  'no institution joins two or more otherwise separate communities of firms, so this does not tell them apart':
    'nenhuma instituição une duas ou mais comunidades de empresas que de outro modo estariam separadas, por isso isto não as distingue',
  'a lower bound: {l} not surveyed': 'um limite inferior: sem levantar {l}',
  'not observed: {l} was not surveyed': 'não observado: não foi levantado {l}',
  'the cluster has no firm': 'o cluster não tem nenhuma empresa',
  'CE needs at least {n} of {n2} external economies and {n3} of {n4} joint actions observed':
    'a CE precisa de ao menos {n} de {n2} economias externas e {n3} de {n4} ações conjuntas observadas',
  '{n} and {n2} were': 'foram {n} e {n2}',
  'CE = mean(EE, JA), 0 to 3': 'CE = média(EE, JA), de 0 a 3',
  'sum = EE + JA, 0 to 6': 'soma = EE + JA, de 0 a 6',
  'expert codes in place of what was derived: {l}': 'códigos de especialistas no lugar do derivado: {l}',
  'coded {n} by experts ({x})': 'codificado {n} por especialistas ({x})',
  'derived from the linkages': 'derivado dos vínculos',
  'level {n}': 'nível {n}',
  'no item was judged by both': 'nenhum elemento foi julgado por ambos',
  'no expert coded an item of this cluster': 'nenhum especialista codificou um elemento deste cluster',
  'it is not among the actors with most neighbours of the cluster, which were tried':
    'não está entre os atores com mais vizinhos do cluster, que são os que foram testados',
  'collective efficiency is not defined': 'a eficiência coletiva não está definida',
  'CE is not defined': 'a CE não está definida',
  'knowledge, information and their diffusion': 'conhecimento, informação e sua difusão',
  'market access': 'acesso a mercados',
  'pool of specialised skills': 'oferta de competências especializadas',
  'specialised inputs': 'insumos especializados',
  'trust and social capital': 'confiança e capital social',
  'horizontal joint action, bilateral': 'ação conjunta horizontal, bilateral',
  'horizontal joint action, multilateral (associations, public-private institutions)':
    'ação conjunta horizontal, multilateral (associações, instituições público-privadas)',
  'vertical joint action, backward (suppliers)': 'ação conjunta vertical, para trás (fornecedores)',
  'vertical joint action, forward (traders, buyers)':
    'ação conjunta vertical, para a frente (comerciantes, compradores)',
  '{c}, {s}': '{c}, {s}',
  '{c} {s}': '{c} {s}',
  'Level {n} of 3': 'Nível {n} de 3',
  'Level {n} of 3, as coded by experts': 'Nível {n} de 3, segundo os especialistas',
  'the linkages do not tell': 'os vínculos não dizem',
  'the linkages give {n}': 'os vínculos dão {n}',
  '{n} of {n2} firms': '{n} de {n2} empresas',
  'No level': 'Sem nível',
  'firms that count: {a}': 'empresas que contam: {a}',
  'firms that do not: {a}': 'empresas que não contam: {a}',
  'by value, local purchases are {n} % of all purchases of the firms':
    'por valor, as compras locais são {n} % de todas as compras das empresas',
  'by value, local purchases are not known of all purchases of the firms':
    'por valor, não se sabe que parte das compras das empresas é local',
  '{n} of {n2} firms reach at least two outside buyers':
    '{n} de {n2} empresas alcançam ao menos dois compradores externos',
  'it counts {s}, as a share of all firms of the cluster':
    'conta as {s}, como proporção de todas as empresas do cluster',
  'it is observed where {l} was surveyed': 'é observado onde foi levantado {l}',
  'it reads {l}': 'lê {l}',
  'level 3 only where two thirds of the firms (the share of level 3) reach at least two different outside buyers':
    'nível 3 só onde dois terços das empresas (a proporção do nível 3) alcançam ao menos dois compradores externos diferentes',
  'it hangs on {a}: without it the level falls by two or more':
    'depende de {a}: sem ele o nível cai dois ou mais',
  'survey {l}: its share can only rise': 'levantar {l}: sua proporção só pode subir',
  'survey {l}: then it is observed, at any level from 0 to 3':
    'levantar {l}: então é observado, em qualquer nível de 0 a 3',
  'with {n} firm more the level would be {n2}': 'com {n} empresa a mais o nível seria {n2}',
  'with {n} firms more the level would be {n2}': 'com {n} empresas a mais o nível seria {n2}',
  'with {n} firm fewer the level would be {n2}': 'com {n} empresa a menos o nível seria {n2}',
  'with {n} firms fewer the level would be {n2}': 'com {n} empresas a menos o nível seria {n2}',
  'coded {x}, where the linkages do not tell': 'codificado {x}, onde os vínculos não dizem',
  'coded {x}, where the linkages give {n}': 'codificado {x}, onde os vínculos dão {n}',
  '{n} on the scale 0 to 3': '{n} na escala de 0 a 3',
  'none of its items was observed': 'nenhum dos seus elementos foi observado',
  '{c} is {n}, {c2} is {n2}': '{c} é {n}, {c2} é {n2}',
  '{c} is not defined, {c2} is {n}': '{c} não está definida, {c2} é {n}',
  '{c} is {n}, {c2} is not defined': '{c} é {n}, {c2} não está definida',
  '{c} is not defined, {c2} is not defined': '{c} não está definida, {c2} não está definida',
  '{c} is {n}': '{c} é {n}',
  '{c} is {n} of 3': '{c} é {n} de 3',
  'CE is {n}, from expert codes where there are some':
    'CE é {n}, segundo códigos de especialistas onde existem',
  'EE is the mean of the E items observed, JA of the J items observed':
    'EE é a média dos elementos E observados, JA a dos elementos J observados',
  'it rests on {n} of {n2} items only': 'apoia-se só em {n} de {n2} elementos',
  '{c} is not observed: survey {l}': '{c} não está observado: levantar {l}',
  'without {a} CE falls from {n} to {n2}, and {l} by two levels or more':
    'sem {a} a CE cai de {n} para {n2}, e {l} dois níveis ou mais',
  'illustrative (not facts about anyone): {n} of the {s} behind it, {n2} in all':
    'ilustrativo (não são fatos sobre ninguém): {n} dos {s} em que se apoia, {n2} ao todo',
  'estimated: {n} of the {s} behind it, {n2} in all': 'estimado: {n} dos {s} em que se apoia, {n2} ao todo',
  linkages: 'vínculos',
  actors: 'atores',
  'levels 1 to 3 of each item: [S]': 'níveis 1 a 3 de cada elemento: [S]',
  'levels 0 to 3 of each item: [S]': 'níveis 0 a 3 de cada elemento: [S]',
  'bilateral and multilateral': 'bilateral e multilateral',
  'derived by default: [O]': 'derivados por padrão: [O]',
};
