/** Chances of upgrading, by the English of the analysis; what may stand in the slots is in `translator.ts`. */
export const upgrading = {
  'Not classified': 'Sin clasificar',
  'the net pull is {n}, as a level {n2} of 3 (uncalibrated)':
    'el tirón neto es {n}, como nivel {n2} de 3 (sin calibrar)',
  'signs that hold two readings and strengths that are missing allow levels {n} to {n2}':
    'los signos de doble lectura y las intensidades que faltan permiten niveles de {n} a {n2}',
  'no sign is published for intersectoral upgrading': 'no hay signo publicado para el ascenso intersectorial',
  'no force with a published sign': 'ninguna fuerza con signo publicado',
  'only {n} of {n2} forces with a sign are defined': 'solo {n} de {n2} fuerzas con signo están definidas',
  'the sector group is not known': 'no se conoce el grupo sectorial',
  'neither the cluster nor more than half of its firms has a sector group or a mapped ISIC code':
    'ni el clúster ni más de la mitad de sus empresas tienen grupo sectorial o un código CIIU asignado',
  "the case declares the cluster's sector group as {s}":
    'el caso declara el grupo sectorial del clúster como {s}',
  "the cluster's ISIC {x}: {s}": 'CIIU {x} del clúster: {s}',
  'in no sector group of the study': 'en ningún grupo sectorial del estudio',
  '{s} only where the firms supply a large-plant leader, which is not shown':
    '{s} solo donde las empresas proveen a un líder de gran planta, lo que no se demuestra',
  'our extension of the study': 'extensión nuestra del estudio',
  '{n} of {n2} firms are {s}': '{n} de {n2} empresas son de {s}',
  'the sector group is {s}': 'el grupo sectorial es {s}',
  'the sector group: sectorGroup or isic of the cluster, or isic of its firms':
    'el grupo sectorial: sectorGroup o isic del clúster, o isic de sus empresas',
  'Product upgrading': 'Ascenso de producto',
  'Process upgrading': 'Ascenso de proceso',
  'Functional upgrading': 'Ascenso funcional',
  'Intersectoral upgrading': 'Ascenso intersectorial',
  '{s} (published: {s4}; {s2}): does not vote, {s3}': '{s} (publicado: {s4}; {s2}): no vota, {s3}',
  '{s} (published: {s4}; {s2}): sign {n2}, weight {n}, {s3}':
    '{s} (publicado: {s4}; {s2}): signo {n2}, peso {n}, {s3}',
  'strength {n} of 3': 'intensidad {n} de 3',
  '[S] table (the text names product upgrading only; the table is preferred)':
    '[S] tabla (el texto nombra solo el ascenso de producto; se prefiere la tabla)',
  'net is the weighted mean of sign x strength over the forces that push, less that over the forces that hold back':
    'el neto es la media ponderada de signo × intensidad de las fuerzas que impulsan, menos la de las que frenan',
  'favoured from {n}, held back below {n2}, mixed where one pulls {n3} or more each way, else no push':
    'favorecido desde {n}, frenado por debajo de {n2}, mixto donde tiran {n3} o más en cada sentido, si no sin impulso',
  'here: push {l}': 'aquí: impulsan {l}',
  'hold back {l}': 'frenan {l}',
  'net {n}': 'neto {n}',
  'net not defined': 'neto no definido',
  '{s} pulls the other way, with strength {n}': '{s} tira en sentido contrario, con intensidad {n}',
  'the published cell of {s} holds two signs, {s2}: each counts half':
    'la celda publicada de {s} tiene dos signos, {s2}: cada uno cuenta la mitad',
  'by the text of the source it would be {s}': 'según el texto de la fuente sería {s}',
  'functional upgrading is commoner than elsewhere, collective efficiency goes with product':
    'el ascenso funcional es más común que en otros grupos, la eficiencia colectiva acompaña al de producto',
  'product and process upgrading are generally high, collective efficiency goes with product':
    'el ascenso de producto y de proceso es en general alto, la eficiencia colectiva acompaña al de producto',
  'observed is level {n}, expected {n2}': 'lo observado es nivel {n}, lo esperado {n2}',
  'the force behind the difference is {s}': 'la fuerza tras la diferencia es {s}',
  'no strength of the forces defined here could give the answer {l}':
    'ninguna intensidad de las fuerzas definidas aquí podría dar la respuesta {l}',
  'the level is uncalibrated: it is ours, not that of the study':
    'el nivel no está calibrado: es nuestro, no del estudio',
  'with these known, the level would lie somewhere from {n} to {n2}':
    'conocidos estos, el nivel estaría entre {n} y {n2}',
  'observed, kept apart from expected: {s}': 'observado, aparte de lo esperado: {s}',
  '{n} events': '{n} eventos',
  'coded {x}': 'codificado {x}',
  'no form has both an expected and an observed level':
    'ninguna forma tiene a la vez un nivel esperado y uno observado',
  'determined pairs are {l}': 'pares determinados son {l}',
  'pairs have the buyer assist the seller': 'pares en que el comprador asiste al vendedor',
  '{n} of {n2} firms ({n3} %) are tied to an institution that is tied to a chain leader: {a}':
    '{n} de {n2} empresas ({n3} %) tienen lazo con una institución que lo tiene con un líder de cadena: {a}',
  '{n} of {n2} firms ({n3} %) are tied to an institution that is tied to a chain leader':
    '{n} de {n2} empresas ({n3} %) tienen lazo con una institución que lo tiene con un líder de cadena',
  'assistance was not surveyed': 'no se relevó la asistencia',
  'the governance of only {n} of {n2} pairs is determined':
    'solo se determinó la gobernanza de {n} de {n2} pares',
  'the governance of no pair is determined': 'no se determinó la gobernanza de ningún par',
  'the cluster has no chain leader in the file': 'el clúster no tiene ningún líder de cadena en el archivo',
  'Sector group of the cluster': 'Grupo sectorial del clúster',
  'Not known': 'No se sabe',
  'no code was given': 'no se dio ningún código',
  "the first that is filled in answers, even with none: the cluster's sectorGroup; its isic; the group of more than half of its firms":
    'responde el primero que está lleno, aunque diga ninguno: el sectorGroup del clúster; su isic; el grupo de más de la mitad de sus empresas',
  'ISIC codes are matched by their longest known prefix, stated by the source or extended by us':
    'los códigos CIIU se comparan por su prefijo conocido más largo, dado por la fuente o extendido por nosotros',
  'sectorGroup or isic of the cluster, or isic of more than half of its firms':
    'sectorGroup o isic del clúster, o isic de más de la mitad de sus empresas',
  sectorGroup: 'sectorGroup',
};
