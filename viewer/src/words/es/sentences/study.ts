/** What a study of many cases says, by the English of the analysis; what may stand in the slots is in `translator.ts`. */
export const study = {
  CE: 'CE',
  subordination: 'subordinación',
  'no case has both values': 'ningún caso tiene ambos valores',
  '{n} of the {n2} cases needed': '{n} de los {n2} casos que hacen falta',
  'p is at most {n}': 'p es a lo sumo {n}',
  'p is above {n} and the interval of tau-b within ±{n2}':
    'p es mayor que {n} y el intervalo de tau-b está dentro de ±{n2}',
  'p is above {n}, but the interval of tau-b reaches beyond ±{n2}: too few cases to tell':
    'p es mayor que {n}, pero el intervalo de tau-b pasa de ±{n2}: muy pocos casos para decirlo',
  'illustrative, counted as asked': 'ilustrativo, contado como se pidió',
  'illustrative, not counted': 'ilustrativo, no contado',
  'no observed upgrading: counts in distributions, in no association':
    'sin ascenso observado: cuenta en las distribuciones, en ninguna asociación',
  'no evidence, not counted': 'sin valor de prueba, no contado',
  'counts in all groups together only': 'cuenta solo en todos los grupos juntos',
  'no scores': 'sin puntajes',
};
