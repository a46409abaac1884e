/** Governance of pairs, by the English of the analysis; what may stand in the slots is in `translator.ts`. */
export const governance = {
  '{w} supplies {w2}': '{w} suministra a {w2}',
  '{w} controls {w2} (intra-group trade)': '{w} controla a {w2} (comercio dentro del grupo)',
  '{w} controls {w2}': '{w} controla a {w2}',
  '{w} may control {w2}: a stake is not known': '{w} podría controlar a {w2}: no se conoce una participación',
  'no control by ownership was found': 'no se encontró control por propiedad',
  'dependence of the seller {s}, of the buyer {s2}': 'dependencia del vendedor {s}, del comprador {s2}',
  "stated as a share of the seller's sales": 'declarada como proporción de las ventas del vendedor',
  "stated as a share of the buyer's purchases": 'declarada como proporción de las compras del comprador',
  'the only buyer of the seller': 'el único comprador del vendedor',
  'value of the pair against all purchases in the file':
    'valor del par frente a todas las compras del archivo',
  'value of the pair against all sales in the file': 'valor del par frente a todas las ventas del archivo',
  "value of the pair against the seller's sales": 'valor del par frente a las ventas del vendedor',
  "the seller's dependence {n} % reaches {n2} %": 'la dependencia del vendedor, {n} %, llega a {n2} %',
  'the buyer specifies': 'el comprador especifica',
  'the buyer monitors': 'el comprador supervisa',
  'the buyer assists the seller': 'el comprador asiste al vendedor',
  'the switching cost is high': 'el costo de cambio es alto',
  'the switching cost is low': 'el costo de cambio es bajo',
  'knowledge goes both ways': 'el conocimiento va en ambos sentidos',
  'knowledge does not go both ways': 'el conocimiento no va en ambos sentidos',
  'the two act jointly': 'los dos actúan en conjunto',
  'the two do not act jointly': 'los dos no actúan en conjunto',
  'they specify jointly': 'especifican en conjunto',
  'power is about equal': 'el poder es más o menos igual',
  'the buyer does not assist the seller': 'el comprador no asiste al vendedor',
  'the buyer does not monitor': 'el comprador no supervisa',
  'the seller specifies': 'el vendedor especifica',
  'one controls the other': 'uno controla al otro',
  'neither controls the other': 'ninguno controla al otro',
  "the buyer takes {n} % of the seller's sales": 'el comprador toma {n} % de las ventas del vendedor',
  "the seller provides {n} % of the buyer's purchases":
    'el vendedor provee {n} % de las compras del comprador',
  'neither subordination nor co-operation between equals is shown, and no ownership is known or possible':
    'no se demuestra ni subordinación ni cooperación entre iguales, y no hay propiedad conocida o posible',
  'the seller has no other customer for the same product':
    'el vendedor no tiene otro cliente para el mismo producto',
  'the seller has {n} other customer for the same product':
    'el vendedor tiene {n} cliente más para el mismo producto',
  'the seller has {n} other customers for the same product':
    'el vendedor tiene otros {n} clientes para el mismo producto',
  '{s} if {s2}': '{s} si {s2}',
  '{s} (filled in by {s2})': '{s} (lo llena {s2})',
  'linkages of type {l}': 'vínculos de tipo {l}',
  'linkages of type owns, with stake': 'vínculos de propiedad, con stake',
  'the column {x}': 'la columna {x}',
  shareOfBuyerPurchases: 'shareOfBuyerPurchases',
  "shareOfSellerSales, or the seller's sales and the values of its linkages":
    'shareOfSellerSales, o las ventas del vendedor y los valores de sus vínculos',
  'buyer and joint': 'comprador y ambos',
  'by complexity, codifiability and capability': 'por complejidad, codificabilidad y capacidad',
  'coded by the analyst as {s}': 'codificado por el analista como {s}',
  'the analyst coded it otherwise': 'el analista lo codificó de otro modo',
  'its type of chain says otherwise': 'su tipo de cadena dice otra cosa',
  'not observed, which lowers the confidence: {l}': 'no observado, lo que baja la confianza: {l}',
  'the rules are tried in order': 'las reglas se prueban en orden',
  'the first that is shown answers': 'responde la primera que se demuestra',
  'rule {n}, {s}': 'regla {n}, {s}',
  'one of the two controls the other, or one actor controls both, by stakes of {n} % or more':
    'uno de los dos controla al otro, o un actor controla a ambos, con participaciones de {n} % o más',
  "the seller's dependence is {n} % or more, and there is at least one sign of control by the buyer (it specifies, monitors, assists, or the switching cost is high), unless rule 3 is shown":
    'la dependencia del vendedor es de {n} % o más y hay al menos un signo de control del comprador (especifica, supervisa, asiste, o el costo de cambio es alto), salvo que se demuestre la regla 3',
  "the seller's dependence is {n} % or more, and there is at least {n2} signs of control by the buyer (it specifies, monitors, assists, or the switching cost is high), unless rule 3 is shown":
    'la dependencia del vendedor es de {n} % o más y hay al menos {n2} signos de control del comprador (especifica, supervisa, asiste, o el costo de cambio es alto), salvo que se demuestre la regla 3',
  'the two co-operate (knowledge both ways, joint action or joint specification) and power is about equal (both dependences below {n} %, or no more than {n2} % apart)':
    'los dos cooperan (conocimiento en ambos sentidos, acción conjunta o especificación conjunta) y el poder es más o menos igual (ambas dependencias por debajo de {n} %, o separadas por no más de {n2} %)',
  'rules 2 and 3 are both shown false, and no ownership is known or possible':
    'se demuestra que las reglas 2 y 3 no se cumplen, y no hay propiedad conocida o posible',
  'no single fact settles it': 'ningún dato por sí solo lo decide',
  'together {l} could': 'juntos podrían {l}',
  'whatever the answers, it is settled by {l}': 'sea cual sea la respuesta, lo deciden {l}',
  'Pair {x} to {x2}': 'Par {x} → {x2}',
  'no rule is shown': 'no se demuestra ninguna regla',
  '{s}, by rule {n}': '{s}, por la regla {n}',
  '{n} % of what the rules read was observed': 'se observó {n} % de lo que leen las reglas',
  '{n} % of what the rule reads was observed': 'se observó {n} % de lo que lee la regla',
  'market {n} %, network {n2} %, quasi-hierarchy {n3} %, hierarchy {n4} %, undetermined {n5} %':
    'mercado {n} %, red {n2} %, cuasijerarquía {n3} %, jerarquía {n4} %, indeterminado {n5} %',
  'market {n} %, network {n2} %, quasi-hierarchy {n3} %, hierarchy {n4} %, undetermined {n5} % of {n6} pairs':
    'mercado {n} %, red {n2} %, cuasijerarquía {n3} %, jerarquía {n4} %, indeterminado {n5} % de {n6} pares',
  'by value': 'por valor',
  'by value not defined: {n} of {n2} pairs have a value in every row':
    'por valor no definido: {n} de {n2} pares tienen un valor en cada fila',
  '{n} of {n2} pairs are {s}: {a}': '{n} de {n2} pares, {s}: {a}',
  '{s} alone could settle {n} of the undetermined pairs':
    'solo con {s} podrían decidirse {n} de los pares indeterminados',
  'shares are over the pairs whose seller is a firm of the cluster, by count and by value':
    'las proporciones son sobre los pares cuyo vendedor es una empresa del clúster, por número y por valor',
  'Governance of the chains of the cluster': 'Gobernanza de las cadenas del clúster',
  'no firm of the cluster sells to anyone in the file':
    'ninguna empresa del clúster vende a nadie en el archivo',
  'no firm of the cluster buys from anyone in the file':
    'ninguna empresa del clúster compra a nadie en el archivo',
  'no pair of a firm of the cluster is of this scope':
    'ningún par de una empresa del clúster es de este alcance',
  'the value is known of {n} of {n2} pairs': 'se conoce el valor de {n} de {n2} pares',
  'the values known, of {n} of {n2} pairs, are all 0':
    'los valores conocidos, de {n} de {n2} pares, son todos 0',
  'no listed pair has both an answer and a code that is one of the four':
    'ningún par listado tiene a la vez una respuesta y un código que sea uno de los cuatro',
  'every pair compared has the same answer and the same code: chance alone would agree on all':
    'cada par comparado tiene la misma respuesta y el mismo código: el azar solo acertaría en todos',
  'no pair listed has rows of an earlier year than the latest one of its seller':
    'ningún par listado tiene filas de un año anterior al último de su vendedor',
  'undetermined on the rows of {l}': 'indeterminado con las filas de {l}',
  'undetermined on the rows of {n} and of {n2}': 'indeterminado con las filas de {n} y de {n2}',
  '"± equal power"': '«± igual poder»',
  'control as in the consolidation of accounts [L]': 'control como en la consolidación de cuentas [L]',
  'subordination of the dependent': 'subordinación del dependiente',
  'the signs': 'los signos',
  'no tie is local or cross-border': 'ningún lazo es local o transfronterizo',
  'no value of local or cross-border trade is known':
    'no se conoce ningún valor de comercio local o transfronterizo',
  'the case has no two actors between which such a tie could be':
    'el caso no tiene dos actores entre los que pudiera haber tal lazo',
};
