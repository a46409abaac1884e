/** Why a measure is not defined, by the English of the analysis; what may stand in the slots is in `translator.ts`. */
export const reasons = {
  'The actor has no links.': 'El actor no tiene enlaces.',
  'The actor has fewer than two contacts, so there is no pair and nothing to be unequal.':
    'El actor tiene menos de dos contactos, así que no hay par ni nada que sea desigual.',
  'Fewer than three actors: nobody can stand between two others.':
    'Menos de tres actores: nadie puede estar entre otros dos.',
  'Fewer than two actors: there is nobody to be linked with.':
    'Menos de dos actores: no hay con quién unirse.',
  'There are no actors.': 'No hay actores.',
  'There are no links.': 'No hay enlaces.',
  'No actor has two partners, so there is nothing to close.':
    'Ningún actor tiene dos socios, así que no hay nada que cerrar.',
  'No groups were given (option --group).': 'No se dieron grupos.',
  'The group of the actor is not known.': 'No se conoce el grupo del actor.',
  'There is no link between actors whose groups are known.':
    'No hay enlace entre actores de grupos conocidos.',
  'Where z is null chance leaves no room: the role cannot occur, or nobody or everybody is linked.':
    'Donde z es nulo el azar no deja margen: el papel no puede darse, o nadie o todos están unidos.',
  'The network is undirected.': 'La red no es dirigida.',
  'No amounts were given (options --weight and --as strength).': 'No se dieron montos.',
  'An amount of the actor is not known, so there is no whole to take shares of.':
    'No se conoce un monto del actor, así que no hay un total del que tomar proporciones.',
  'An amount is not known, so there is no whole to take shares of.':
    'No se conoce un monto, así que no hay un total del que tomar proporciones.',
  'The actor sells nothing.': 'El actor no vende nada.',
  'The actor buys nothing.': 'El actor no compra nada.',
  'All amounts together are 0, or there are none.': 'Todos los montos juntos son 0, o no hay ninguno.',
  'Betweenness is exact.': 'La intermediación es exacta.',
  'The network is too large for the distances of all pairs (setting allPairsUpTo).':
    'La red es demasiado grande para las distancias de todos los pares.',
  'Fewer than three actors: there is no star to compare with.':
    'Menos de tres actores: no hay estrella con que comparar.',
  'There are no links, so nobody is better connected than others.':
    'No hay enlaces, así que nadie está mejor conectado que otros.',
  'Two or more parts of the network are equally large; their values cannot be compared.':
    'Dos o más partes de la red son igual de grandes; sus valores no se pueden comparar.',
  'The actor is not in the largest part; values of different parts cannot be compared.':
    'El actor no está en la parte mayor; los valores de partes distintas no se pueden comparar.',
  'No value was found in the steps allowed: several groups of senders are equally strong.':
    'No se halló valor en los pasos permitidos: varios grupos de emisores son igual de fuertes.',
  'No value was found in the steps allowed: the network is too long and thin.':
    'No se halló valor en los pasos permitidos: la red es demasiado larga y delgada.',
  'Where null: dealing out groups anew does not change who brokers, only in which role.':
    'Donde es nulo: repartir de nuevo los grupos no cambia quién intermedia, solo en qué papel.',
  'Rewiring keeps the degree of every actor, so every draw has the density of the network.':
    'Recablear mantiene el grado de cada actor, así que cada sorteo tiene la densidad de la red.',
  'Where z is null all draws gave the same number.':
    'Donde z es nulo todos los sorteos dieron el mismo número.',
  'Fewer than three actors, no links, or everybody linked: no core stands out.':
    'Menos de tres actores, sin enlaces, o todos unidos: no destaca ningún núcleo.',
  'There are too few actors for a set of this size.':
    'Hay muy pocos actores para un conjunto de este tamaño.',
};
