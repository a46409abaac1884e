import type { study as spanish } from '../../es/sentences/study.ts';

/** What a study of many cases says, by the English of the analysis; what may stand in the slots is in `translator.ts`. */
export const study: typeof spanish = {
  CE: 'CE',
  subordination: 'subordinação',
  'no case has both values': 'nenhum caso tem ambos os valores',
  '{n} of the {n2} cases needed': '{n} dos {n2} casos necessários',
  'p is at most {n}': 'p é no máximo {n}',
  'p is above {n} and the interval of tau-b within ±{n2}':
    'p é maior que {n} e o intervalo de tau-b está dentro de ±{n2}',
  'p is above {n}, but the interval of tau-b reaches beyond ±{n2}: too few cases to tell':
    'p é maior que {n}, mas o intervalo de tau-b passa de ±{n2}: casos de menos para dizer',
  'illustrative, counted as asked': 'ilustrativo, contado como pedido',
  'illustrative, not counted': 'ilustrativo, não contado',
  'no observed upgrading: counts in distributions, in no association':
    'sem upgrading observado: conta nas distribuições, em nenhuma associação',
  'no evidence, not counted': 'sem valor de prova, não contado',
  'counts in all groups together only': 'conta só em todos os grupos juntos',
  'no scores': 'sem pontuações',
};
