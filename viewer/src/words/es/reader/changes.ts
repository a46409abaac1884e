/** Why a change to the case cannot be made, by its English; what may stand in the slots is in `reader-pattern.ts`. */
export const changes = {
  'The change "{x}" cannot be read: {s}.': 'El cambio "{x}" no se puede leer: {s}.',
  '"{x}" cannot be made: {s}.': '"{x}" no se puede hacer: {s}.',
  '"{x}" is too much; a cell is written name=value': '"{x}" sobra; una celda se escribe nombre=valor',
  '{f} is said twice': '{f} se dice dos veces',
  'a quotation mark is not closed': 'una comilla no está cerrada',
  'a change needs the field "change": {x}': 'un cambio necesita el campo "change": {x}',
  '"{x}" is not a change; changes are: {x2}': '"{x}" no es un cambio; los cambios son: {x2}',
  '"{x}" is not a change; did you mean "{x2}"?': '"{x}" no es un cambio; ¿quiso decir "{x2}"?',
  '{f} {f2}: it takes the actor alone, not {x}': '{f} {f2}: lleva solo el actor, no {x}',
  '{f} {f2}: it needs the field {f3}': '{f} {f2}: necesita el campo {f3}',
  '{f} {f2}: it needs the field {f3}; it needs the field {f4}': '{f} {f2}: necesita los campos {f3} y {f4}',
  '{f} {f2}: it needs the field {f3}; it needs the field {f4}; it needs the field {f5}':
    '{f} {f2}: necesita los campos {f3}, {f4} y {f5}',
  '{f} {f2}: "{x}" is not a type of linkage: {x2}': '{f} {f2}: "{x}" no es un tipo de vínculo: {x2}',
  '{f} have no column "{x}"; they have: {x2}': 'la tabla {f} no tiene columna "{x}"; tiene: {x2}',
  '{f} have no column "{x}"; did you mean {x2}?': 'la tabla {f} no tiene columna "{x}"; ¿quiso decir {x2}?',
  'the case has an actor {x} already': 'el caso ya tiene un actor {x}',
  'the case has no actor {x}': 'el caso no tiene ningún actor {x}',
  'the case has no actor {x}; the case has no actor {x2}': 'el caso no tiene ningún actor {x} ni {x2}',
  'the case has no actor {x}; the nearest id is {x2}':
    'el caso no tiene ningún actor {x}; el identificador más cercano es {x2}',
  'the case has no actor {x}; the nearest ids are {x2}':
    'el caso no tiene ningún actor {x}; los identificadores más cercanos son {x2}',
  'a new actor needs kind=firm, kind=buyer, kind=supplier or kind=institution':
    'un actor nuevo necesita kind=firm, kind=buyer, kind=supplier o kind=institution',
  'it says nothing to set: name=value': 'no dice nada que fijar: nombre=valor',
  "{j} of a scenario's rows are set by it": 'en las filas de un escenario, {j} los fija el propio escenario',
  'the case has no cluster {x} (clusters: {x2})': 'el caso no tiene ningún clúster {x} (clústeres: {x2})',
  'the case has no cluster {x}; the nearest id is {x2} (clusters: {x3})':
    'el caso no tiene ningún clúster {x}; el identificador más cercano es {x2} (clústeres: {x3})',
  'the case has no cluster {x}; the nearest ids are {x2} (clusters: {x3})':
    'el caso no tiene ningún clúster {x}; los identificadores más cercanos son {x2} (clústeres: {x3})',
  '{x} is a {f}, not a {f2}': '{x} es {f}, no {f2}',
  '{x} is a actor of unknown kind, not a {f}': '{x} es un actor de clase desconocida, no {f}',
  'a linkage cannot go from an actor to itself': 'un vínculo no puede ir de un actor a sí mismo',
  'there is no linkage {x}': 'no hay ningún vínculo {x}',
  'the case has this very linkage already ({x})': 'el caso ya tiene este mismo vínculo ({x})',
  'the one linkage between the two does not hold that': 'el único vínculo entre los dos no contiene eso',
  'none of the {n} linkages between the two holds that':
    'ninguno de los {n} vínculos entre los dos contiene eso',
  '{n} linkage of {x} left with it': '{n} vínculo de {x} salió con él',
  '{n} linkages of {x} left with it': '{n} vínculos de {x} salieron con él',
  '{n} code of {x} left with it': '{n} código de {x} salió con él',
  '{n} codes of {x} left with it': '{n} códigos de {x} salieron con él',
  '{n} event of {x} left with it': '{n} evento de {x} salió con él',
  '{n} events of {x} left with it': '{n} eventos de {x} salieron con él',
  '{f} was not surveyed: what needs that layer stays not observed':
    '{f} no se relevó: lo que necesita esa capa sigue sin observarse',
  '{n} linkages were removed': 'se quitaron {n} vínculos',
  '{n} of the same type between the two stays': '{n} del mismo tipo entre los dos se queda',
  '{n} of the same type between the two stay': '{n} del mismo tipo entre los dos se quedan',
  '{n} linkages between the two were set': 'se fijaron {n} vínculos entre los dos',
  'The case has {n} clusters; say which: {x}.': 'El caso tiene {n} clústeres; diga cuál: {x}.',
  'The case has no cluster.': 'El caso no tiene ningún clúster.',
  'The case has no cluster {x}; it has: {x2}.': 'El caso no tiene ningún clúster {x}; tiene: {x2}.',
  '{x} is not defined in cluster {x2}, so nothing can be said to move it.':
    '{x} no está definido en el clúster {x2}, así que no se puede decir que algo lo mueva.',
  '"{x}" is neither an actor of the case nor a kind of actor.':
    '"{x}" no es ni un actor del caso ni una clase de actor.',
  '"{x}" is neither an actor of the case nor a kind of actor; the nearest id is {x2}.':
    '"{x}" no es ni un actor del caso ni una clase de actor; el identificador más cercano es {x2}.',
  '"{x}" is neither an actor of the case nor a kind of actor; the nearest ids are {x2}.':
    '"{x}" no es ni un actor del caso ni una clase de actor; los identificadores más cercanos son {x2}.',
  '"{x}" is not an indicator of cluster {x2}. Did you mean {x3}?':
    '"{x}" no es un indicador del clúster {x2}. ¿Quiso decir {x3}?',
  '"{x}" is not an indicator of cluster {x2}. Indicators are {x3}.':
    '"{x}" no es un indicador del clúster {x2}. Los indicadores son {x3}.',
  'Of {x} it is not known how many communities it joins: it is not ranked in cluster {x2}.':
    'De {x} no se sabe cuántas comunidades une: no está clasificado en el clúster {x2}.',
  '{x}, entry {n}: {s}. Correct the entry, or take it out.':
    '{x}, entrada {n}: {s}. Corrija la entrada, o quítela.',
  '{x}, entry {n}: {s} (and {n2} more). Correct the entry, or take it out.':
    '{x}, entrada {n}: {s} (y {n2} más). Corrija la entrada, o quítela.',
  '{x} does not hold an array of changes.': '{x} no contiene una lista de cambios.',
  'Write [{"change": "remove actor", "actor": "ID"}, …].':
    'Escriba [{"change": "remove actor", "actor": "ID"}, …].',
  '{x} has two columns "{x2}". Give every column a name of its own.':
    '{x} tiene dos columnas "{x2}". Dé a cada columna un nombre propio.',
  'A plain network is written as {x} or as CSV tables, not as {f}.':
    'Una red simple se escribe como {x} o como tablas CSV, no como {f}.',
};
