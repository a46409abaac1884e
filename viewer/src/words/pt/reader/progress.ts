import type { progress as spanish } from '../../es/reader/progress.ts';

/** What is being done while files are opened, by its English; what may stand in the slots is in `reader-pattern.ts`. */
export const progress: typeof spanish = {
  'read {f}': 'lida a tabla {f}',
  'read linkages': 'lidos os vínculos',
  'put the rows together': 'reunidas as linhas',
  'reading {x}': 'lendo {x}',
  'opened {x}': 'aberto {x}',
  'governance of the pairs': 'governança dos pares',
  brokerage: 'intermediação',
  'cluster {x}': 'cluster {x}',
  done: 'pronto',
  'measuring the network': 'medindo a rede',
  'measuring betweenness': 'medindo a intermediação',
  'measuring distances': 'medindo as distâncias',
  'Case {n} of {n2}: {x}': 'Caso {n} de {n2}: {x}',
  'trying new linkages': 'testando vínculos novos',
  'placing the actors': 'posicionando os atores',
  'comparing with rewired networks': 'comparando com redes religadas',
};
