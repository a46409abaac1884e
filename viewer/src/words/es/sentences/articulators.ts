/** Articulators and actors, by the English of the analysis; what may stand in the slots is in `translator.ts`. */
export const articulators = {
  'fewer than two actors are ranked, or every component ties them all':
    'se clasifican menos de dos actores, o cada componente los empata a todos',
  '{n} linkage of the case names it': '{n} vínculo del caso lo nombra',
  '{n} linkages of the case name it': '{n} vínculos del caso lo nombran',
  '{n} pair of it is undetermined': '{n} par suyo está indeterminado',
  '{n} pairs of it are undetermined': '{n} pares suyos están indeterminados',
  'no single fact settles one': 'ningún dato por sí solo decide uno',
  'single facts that could settle some: {l}': 'datos que por sí solos podrían decidir algunos: {l}',
  'it sells in {n} pair: {l}': 'vende en {n} par: {l}',
  'it sells in {n} pairs: {l}': 'vende en {n} pares: {l}',
  'it buys in {n} pair: {l}': 'compra en {n} par: {l}',
  'it buys in {n} pairs: {l}': 'compra en {n} pares: {l}',
  'of the items observed it counts in {l}, and not in {l2}':
    'de los elementos observados cuenta en {l}, y no en {l2}',
  'the cluster hangs on it: without it collective efficiency falls':
    'el clúster depende de él: sin él la eficiencia colectiva baja',
  'upgrading expected of it by itself: product {s}, process {s2}, functional {s3}':
    'ascenso esperado de ella por sí sola: producto {s}, proceso {s2}, funcional {s3}',
  'its cognitive role is {s}: it receives knowledge from {n} firms of the cluster and {n2} actors outside, and gives it to {n3} firms':
    'su papel cognitivo es {s}: recibe conocimiento de {n} empresas del clúster y {n2} actores de fuera, y lo da a {n3} empresas',
  'named by an advice, "{s}", among: {s2}': 'lo nombra un consejo, «{s}», entre: {s2}',
  '{w}: {k}': '{w}: {k}',
  'A chain leader of the cluster: chain leaders are not ranked among the articulators.':
    'Un líder de cadena del clúster: los líderes no se clasifican entre los articuladores.',
  'Articulator {n} of {n2}, with a mean rank of {n3} over the six components.':
    'Articulador {n} de {n2}, con rango medio de {n3} en los seis componentes.',
  'Not ranked: it has no tie, or none with the cluster, in the default projection.':
    'Sin clasificar: no tiene lazos, o ninguno con el clúster, en la proyección por defecto.',
  'a chain leader is the buyer of a quasi-hierarchy or hierarchy pair whose seller is a firm of the cluster, or a buyer that buys from a firm, or from a local customer of one, and sells to no other buyer':
    'un líder de cadena es el comprador de un par de cuasijerarquía o jerarquía cuyo vendedor es una empresa del clúster, o un comprador que compra a una empresa, o a un cliente local de una, y no vende a otro comprador',
  'here: the buyer of {n} such pair': 'aquí: el comprador de {n} par así',
  'here: the buyer of {n} such pairs': 'aquí: el comprador de {n} pares así',
  'here: a final buyer of the cluster': 'aquí: un comprador final del clúster',
  'ranked are all actors of the cluster, or tied to it, that have a tie and are no chain leader':
    'se clasifican todos los actores del clúster, o con lazo con él, que tienen algún lazo y no son líderes de cadena',
  'the place is that of the mean of six ranks (Borda), larger is better in each, equal values share their mean rank':
    'el lugar es el de la media de seis rangos (Borda), en cada uno más es mejor, los valores iguales comparten su rango medio',
  'of equal means institutions first, then by id: our choice':
    'a igual media, primero las instituciones, luego por id: elección nuestra',
  'agreement of the six measures is not defined: {s}': 'el acuerdo de las seis medidas no está definido: {s}',
  'agreement of the six is not defined: {s}': 'el acuerdo de las seis no está definido: {s}',
  "the six measures agree with Kendall's W {n} (1: alike, 0: not at all), so the order is no more certain than that":
    'las seis medidas coinciden con W de Kendall {n} (1: iguales, 0: nada), así que el orden no es más seguro que eso',
  "the six measures agree with Kendall's W {n} (1: alike, 0: not at all)":
    'las seis medidas coinciden con W de Kendall {n} (1: iguales, 0: nada)',
  'what random links would give is not defined here': 'lo que darían enlaces al azar no está definido aquí',
  'against random links of the same number its brokerage has z {n}':
    'frente a igual número de enlaces al azar su intermediación tiene z {n}',
  'components: triads brokered across groups (boundary brokerage) {n} (rank {n2})':
    'componentes: tríadas intermediadas entre grupos {n} (rango {n2})',
  'betweenness {n} (rank {n2})': 'intermediación {n} (rango {n2})',
  '1 − constraint {n} (rank {n2})': '1 − restricción {n} (rango {n2})',
  'otherwise separate communities of firms joined {n} (rank {n2})':
    'comunidades de empresas unidas que sin ello estarían separadas {n} (rango {n2})',
  'pieces left when it leaves {n} (rank {n2})': 'partes que quedan si se va {n} (rango {n2})',
  'firms and chain leaders within two steps {n} (rank {n2})':
    'empresas y líderes a dos pasos {n} (rango {n2})',
  'betweenness is approximate, from {n} drawn paths: with probability {n2} within {n3} pairs of the true value':
    'la intermediación es aproximada, de {n} caminos sorteados: con probabilidad {n2} a menos de {n3} pares del valor real',
  'it brokers no pair': 'no intermedia ningún par',
  'it brokers {n} pair ({l}): {b}': 'intermedia {n} par ({l}): {b}',
  'it brokers {n} pairs ({l}): {b}': 'intermedia {n} pares ({l}): {b}',
  'nothing breaks when it leaves': 'nada se rompe si se va',
  'when it leaves, its component falls into {n} pieces of {x} actors':
    'si se va, su componente se divide en {n} partes de {x} actores',
  'Articulators of the cluster': 'Articuladores del clúster',
  '{x} stands first of {n}.': '{x} es el primero de {n}.',
  'Nobody is ranked: none but chain leaders has a tie.':
    'Nadie se clasifica: solo los líderes de cadena tienen algún lazo.',
  '{n} more are ranked': 'se clasifican {n} más',
  '{n}. {x}: mean rank {n2}, brokers {n3} pairs': '{n}. {x}: rango medio {n2}, intermedia {n3} pares',
  'chain leaders are not ranked: {a}': 'los líderes de cadena no se clasifican: {a}',
  'the place is that of the mean rank over boundary brokerage, betweenness, 1 − constraint, communities joined, pieces left and reach (Borda): our choice':
    'el lugar es el del rango medio en tríadas intermediadas entre grupos, intermediación, 1 − restricción, comunidades unidas, partes que quedan y alcance (Borda): elección nuestra',
  '{n} linkage rows name the actor, ownership left out':
    '{n} filas de vínculos nombran al actor, sin contar la propiedad',
  'left out by the filters': 'excluido por los filtros',
};
