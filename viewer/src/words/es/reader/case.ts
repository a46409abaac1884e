/** What the readers say of the case and its clusters, by their English; what may stand in the slots is in `reader-pattern.ts`. */
export const ofCase = {
  'The case does not say which layers were surveyed; those that occur were assumed: none.':
    'El caso no dice qué capas se relevaron; se supusieron las que aparecen: ninguna.',
  'The case does not say which layers were surveyed; those that occur were assumed: {x}.':
    'El caso no dice qué capas se relevaron; se supusieron las que aparecen: {x}.',
  'List them in the field surveyed of the case: in a layer that was surveyed no linkage means "absent", elsewhere "not observed".':
    'Lístelas en el campo surveyed del caso: en una capa relevada, que no haya vínculo significa "ausente"; en las demás, "no observado".',
  'Field "{x}" is not one of a case\'s and was not read.': 'El campo "{x}" no es de un caso y no se leyó.',
  'The case says it is written in format "{x}"; it was read as {x2}.':
    'El caso dice que está escrito en el formato "{x}"; se leyó como {x2}.',
  'Write {x}, or use a version of this program that knows the format.':
    'Escriba {x}, o use una versión de este programa que conozca el formato.',
  '"{x}" is not a year from {n} to {n2}; the case\'s year was taken as not known.':
    '"{x}" no es un año de {n} a {n2}; el año del caso se tomó como desconocido.',
  '"{x}" is not a currency code of three letters; it is kept and compared as it stands.':
    '"{x}" no es un código de moneda de tres letras; se guarda y se compara como está.',
  'Write a code of ISO 4217, such as USD.': 'Escriba un código de la norma ISO 4217, como USD.',
  '"{x}" is not a layer; it was left out of the layers surveyed.':
    '"{x}" no es una capa; quedó fuera de las capas relevadas.',
  'Write layers from this list, separated by ";": {x}.':
    'Escriba capas de esta lista, separadas por ";": {x}.',
  'The generator of the case has no name and was not read.':
    'El generador del caso no tiene nombre y no se leyó.',
  'Give it a name.': 'Dele un nombre.',
  'Cluster {x} is not in the list of clusters; it was made from the actors that name it ({x2}).':
    'El clúster {x} no está en la lista de clústeres; se creó de los actores que lo nombran ({x2}).',
  'Add it to the clusters of the case, with its country and sector group, or correct the id.':
    'Añádalo a los clústeres del caso, con su país y grupo sectorial, o corrija el identificador.',

  'the scope of {x} to {x2} is typed as {f}, but its ends make it {f2}':
    'el alcance de {x} → {x2} está escrito como {f}, pero por sus extremos es {f2}',
  'Correct the scope, or the cluster or country of one end; the derived scope is used.':
    'Corrija el alcance, o el clúster o país de un extremo; se usa el alcance derivado.',
  '{s} (rows {x} and {n} more)': '{s} (filas {x} y {n} más)',
  '{s} (rows {x})': '{s} (filas {x})',
  'the rows of {x} to {x2} give {p} of sales together; 100 % was used':
    'las filas de {x} → {x2} dan juntas {p} de las ventas; se usó 100 %',
  'the rows of {x} to {x2} give {p} of purchases together; 100 % was used':
    'las filas de {x} → {x2} dan juntas {p} de las compras; se usó 100 %',
  'Correct the shares, or give each row its year: only the latest year of a seller is read.':
    'Corrija las proporciones, o dé a cada fila su año: solo se lee el último año de un vendedor.',
  'the shares of the sales of {x} sum to {p} over {n} pairs; each was used as it is':
    'las proporciones de las ventas de {x} suman {p} en {n} pares; cada una se usó como está',
  'the shares of the purchases of {x} sum to {p} over {n} pairs; each was used as it is':
    'las proporciones de las compras de {x} suman {p} en {n} pares; cada una se usó como está',
  'Correct the shares so that those of all to whom the actor sells are at most 1.':
    'Corrija las proporciones para que las de todos a quienes vende el actor sean a lo sumo 1.',
  'Correct the shares so that those of all to whom the actor buys are at most 1.':
    'Corrija las proporciones para que las de todos a quienes compra el actor sean a lo sumo 1.',
  '{x} own each other in a circle; control is followed through each of them once':
    '{x} son propietarios unos de otros en círculo; el control se sigue una vez a través de cada uno',
  'Check that each row goes from the owner to the owned; a true cross-holding may stay.':
    'Compruebe que cada fila vaya del propietario al poseído; una participación cruzada verdadera puede quedar.',
  'the stakes held in {x} sum to {p}; each was used as it is':
    'las participaciones en {x} suman {p}; cada una se usó como está',
  'Correct the stakes, so that those of all holders are at most 1.':
    'Corrija las participaciones para que las de todos los propietarios sean a lo sumo 1.',
  'an unnamed coder codes {f} of {x} as {x2}; these codes count as none':
    'un codificador sin nombre codifica {f} de {x} como {x2}; estos códigos no cuentan',
  '{x} codes {f} of {x2} as {x3}; these codes count as none':
    '{x} codifica {f} de {x2} como {x3}; estos códigos no cuentan',
  'Keep one value, or name the coders where they are several.':
    'Deje un solo valor, o nombre a los codificadores donde sean varios.',
};
