import type { upgrading as spanish } from '../../es/sentences/upgrading.ts';

/** Chances of upgrading, by the English of the analysis; what may stand in the slots is in `translator.ts`. */
export const upgrading: typeof spanish = {
  'Not classified': 'Não classificado',
  'the net pull is {n}, as a level {n2} of 3 (uncalibrated)':
    'a força líquida é {n}, como nível {n2} de 3 (sem calibrar)',
  'signs that hold two readings and strengths that are missing allow levels {n} to {n2}':
    'os sinais de leitura dupla e as intensidades que faltam permitem níveis de {n} a {n2}',
  'no sign is published for intersectoral upgrading': 'não há sinal publicado para o upgrading intersetorial',
  'no force with a published sign': 'nenhuma força com sinal publicado',
  'only {n} of {n2} forces with a sign are defined': 'só {n} de {n2} forças com sinal estão definidas',
  'the sector group is not known': 'não se conhece o grupo setorial',
  'neither the cluster nor more than half of its firms has a sector group or a mapped ISIC code':
    'nem o cluster nem mais da metade das suas empresas tem grupo setorial ou um código CIIU associado',
  "the case declares the cluster's sector group as {s}":
    'o caso declara o grupo setorial do cluster como {s}',
  "the cluster's ISIC {x}: {s}": 'CIIU {x} do cluster: {s}',
  'in no sector group of the study': 'em nenhum grupo setorial do estudo',
  '{s} only where the firms supply a large-plant leader, which is not shown':
    '{s} só onde as empresas fornecem a um líder de grande planta, o que não se demonstra',
  'our extension of the study': 'extensão nossa do estudo',
  '{n} of {n2} firms are {s}': '{n} de {n2} empresas são de {s}',
  'the sector group is {s}': 'o grupo setorial é {s}',
  'the sector group: sectorGroup or isic of the cluster, or isic of its firms':
    'o grupo setorial: sectorGroup ou isic do cluster, ou isic das suas empresas',
  'Product upgrading': 'Upgrading de produto',
  'Process upgrading': 'Upgrading de processo',
  'Functional upgrading': 'Upgrading funcional',
  'Intersectoral upgrading': 'Upgrading intersetorial',
  '{s} (published: {s4}; {s2}): does not vote, {s3}': '{s} (publicado: {s4}; {s2}): não vota, {s3}',
  '{s} (published: {s4}; {s2}): sign {n2}, weight {n}, {s3}':
    '{s} (publicado: {s4}; {s2}): sinal {n2}, peso {n}, {s3}',
  'strength {n} of 3': 'intensidade {n} de 3',
  '[S] table (the text names product upgrading only; the table is preferred)':
    '[S] tabela (o texto nomeia só o upgrading de produto; prefere-se a tabela)',
  'net is the weighted mean of sign x strength over the forces that push, less that over the forces that hold back':
    'o líquido é a média ponderada de sinal × intensidade das forças que impulsionam, menos a das que travam',
  'favoured from {n}, held back below {n2}, mixed where one pulls {n3} or more each way, else no push':
    'favorecido a partir de {n}, travado abaixo de {n2}, misto onde puxam {n3} ou mais em cada sentido, senão sem impulso',
  'here: push {l}': 'aqui: impulsionam {l}',
  'hold back {l}': 'travam {l}',
  'net {n}': 'líquido {n}',
  'net not defined': 'líquido não definido',
  '{s} pulls the other way, with strength {n}': '{s} puxa no sentido contrário, com intensidade {n}',
  'the published cell of {s} holds two signs, {s2}: each counts half':
    'a célula publicada de {s} tem dois sinais, {s2}: cada um conta metade',
  'by the text of the source it would be {s}': 'segundo o texto da fonte seria {s}',
  'functional upgrading is commoner than elsewhere, collective efficiency goes with product':
    'o upgrading funcional é mais comum que em outros grupos, a eficiência coletiva acompanha o de produto',
  'product and process upgrading are generally high, collective efficiency goes with product':
    'o upgrading de produto e de processo é em geral alto, a eficiência coletiva acompanha o de produto',
  'observed is level {n}, expected {n2}': 'o observado é nível {n}, o esperado {n2}',
  'the force behind the difference is {s}': 'a força por trás da diferença é {s}',
  'no strength of the forces defined here could give the answer {l}':
    'nenhuma intensidade das forças definidas aqui poderia dar a resposta {l}',
  'the level is uncalibrated: it is ours, not that of the study':
    'o nível não está calibrado: é nosso, não do estudo',
  'with these known, the level would lie somewhere from {n} to {n2}':
    'conhecidos estes, o nível estaria entre {n} e {n2}',
  'observed, kept apart from expected: {s}': 'observado, à parte do esperado: {s}',
  '{n} events': '{n} eventos',
  'coded {x}': 'codificado {x}',
  'no form has both an expected and an observed level':
    'nenhuma forma tem ao mesmo tempo um nível esperado e um observado',
  'determined pairs are {l}': 'pares determinados são {l}',
  'pairs have the buyer assist the seller': 'pares em que o comprador presta assistência ao vendedor',
  '{n} of {n2} firms ({n3} %) are tied to an institution that is tied to a chain leader: {a}':
    '{n} de {n2} empresas ({n3} %) têm laço com uma instituição que o tem com um líder de cadeia: {a}',
  '{n} of {n2} firms ({n3} %) are tied to an institution that is tied to a chain leader':
    '{n} de {n2} empresas ({n3} %) têm laço com uma instituição que o tem com um líder de cadeia',
  'assistance was not surveyed': 'a assistência não foi levantada',
  'the governance of only {n} of {n2} pairs is determined':
    'só foi determinada a governança de {n} de {n2} pares',
  'the governance of no pair is determined': 'não foi determinada a governança de nenhum par',
  'the cluster has no chain leader in the file': 'o cluster não tem nenhum líder de cadeia no arquivo',
  'Sector group of the cluster': 'Grupo setorial do cluster',
  'Not known': 'Não se sabe',
  'no code was given': 'nenhum código foi dado',
  "the first that is filled in answers, even with none: the cluster's sectorGroup; its isic; the group of more than half of its firms":
    'responde o primeiro que está preenchido, mesmo que diga nenhum: o sectorGroup do cluster; seu isic; o grupo de mais da metade das suas empresas',
  'ISIC codes are matched by their longest known prefix, stated by the source or extended by us':
    'os códigos CIIU são comparados pelo seu prefixo conhecido mais longo, dado pela fonte ou estendido por nós',
  'sectorGroup or isic of the cluster, or isic of more than half of its firms':
    'sectorGroup ou isic do cluster, ou isic de mais da metade das suas empresas',
  sectorGroup: 'sectorGroup',
};
