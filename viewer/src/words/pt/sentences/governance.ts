import type { governance as spanish } from '../../es/sentences/governance.ts';

/** Governance of pairs, by the English of the analysis; what may stand in the slots is in `translator.ts`. */
export const governance: typeof spanish = {
  '{w} supplies {w2}': '{w} fornece a {w2}',
  '{w} controls {w2} (intra-group trade)': '{w} controla {w2} (comércio dentro do grupo)',
  '{w} controls {w2}': '{w} controla {w2}',
  '{w} may control {w2}: a stake is not known': '{w} pode controlar {w2}: uma participação não é conhecida',
  'no control by ownership was found': 'não foi encontrado controle por propriedade',
  'dependence of the seller {s}, of the buyer {s2}': 'dependência do vendedor {s}, do comprador {s2}',
  "stated as a share of the seller's sales": 'declarada como proporção das vendas do vendedor',
  "stated as a share of the buyer's purchases": 'declarada como proporção das compras do comprador',
  'the only buyer of the seller': 'o único comprador do vendedor',
  'value of the pair against all purchases in the file':
    'valor do par em relação a todas as compras do arquivo',
  'value of the pair against all sales in the file': 'valor do par em relação a todas as vendas do arquivo',
  "value of the pair against the seller's sales": 'valor do par em relação às vendas do vendedor',
  "the seller's dependence {n} % reaches {n2} %": 'a dependência do vendedor, {n} %, chega a {n2} %',
  'the buyer specifies': 'o comprador especifica',
  'the buyer monitors': 'o comprador monitora',
  'the buyer assists the seller': 'o comprador presta assistência ao vendedor',
  'the switching cost is high': 'o custo de troca é alto',
  'the switching cost is low': 'o custo de troca é baixo',
  'knowledge goes both ways': 'o conhecimento vai nos dois sentidos',
  'knowledge does not go both ways': 'o conhecimento não vai nos dois sentidos',
  'the two act jointly': 'os dois atuam em conjunto',
  'the two do not act jointly': 'os dois não atuam em conjunto',
  'they specify jointly': 'especificam em conjunto',
  'power is about equal': 'o poder é mais ou menos igual',
  'the buyer does not assist the seller': 'o comprador não presta assistência ao vendedor',
  'the buyer does not monitor': 'o comprador não monitora',
  'the seller specifies': 'o vendedor especifica',
  'one controls the other': 'um controla o outro',
  'neither controls the other': 'nenhum controla o outro',
  "the buyer takes {n} % of the seller's sales": 'o comprador leva {n} % das vendas do vendedor',
  "the seller provides {n} % of the buyer's purchases": 'o vendedor provê {n} % das compras do comprador',
  'neither subordination nor co-operation between equals is shown, and no ownership is known or possible':
    'não se demonstra nem subordinação nem cooperação entre iguais, e não há propriedade conhecida ou possível',
  'the seller has no other customer for the same product':
    'o vendedor não tem outro cliente para o mesmo produto',
  'the seller has {n} other customer for the same product':
    'o vendedor tem mais {n} cliente para o mesmo produto',
  'the seller has {n} other customers for the same product':
    'o vendedor tem outros {n} clientes para o mesmo produto',
  '{s} if {s2}': '{s} se {s2}',
  '{s} (filled in by {s2})': '{s} (preenchido por {s2})',
  'linkages of type {l}': 'vínculos do tipo {l}',
  'linkages of type owns, with stake': 'vínculos de propriedade, com stake',
  'the column {x}': 'a coluna {x}',
  shareOfBuyerPurchases: 'shareOfBuyerPurchases',
  "shareOfSellerSales, or the seller's sales and the values of its linkages":
    'shareOfSellerSales, ou as vendas do vendedor e os valores dos seus vínculos',
  'buyer and joint': 'comprador e ambos',
  'by complexity, codifiability and capability': 'por complexidade, codificabilidade e capacidade',
  'coded by the analyst as {s}': 'codificado pelo analista como {s}',
  'the analyst coded it otherwise': 'o analista o codificou de outro modo',
  'its type of chain says otherwise': 'seu tipo de cadeia diz outra coisa',
  'not observed, which lowers the confidence: {l}': 'não observado, o que reduz a confiança: {l}',
  'the rules are tried in order': 'as regras são testadas em ordem',
  'the first that is shown answers': 'responde a primeira que se demonstra',
  'rule {n}, {s}': 'regra {n}, {s}',
  'one of the two controls the other, or one actor controls both, by stakes of {n} % or more':
    'um dos dois controla o outro, ou um ator controla ambos, com participações de {n} % ou mais',
  "the seller's dependence is {n} % or more, and there is at least one sign of control by the buyer (it specifies, monitors, assists, or the switching cost is high), unless rule 3 is shown":
    'a dependência do vendedor é de {n} % ou mais e há ao menos um sinal de controle do comprador (especifica, monitora, presta assistência, ou o custo de troca é alto), salvo se a regra 3 se demonstrar',
  "the seller's dependence is {n} % or more, and there is at least {n2} signs of control by the buyer (it specifies, monitors, assists, or the switching cost is high), unless rule 3 is shown":
    'a dependência do vendedor é de {n} % ou mais e há ao menos {n2} sinais de controle do comprador (especifica, monitora, presta assistência, ou o custo de troca é alto), salvo se a regra 3 se demonstrar',
  'the two co-operate (knowledge both ways, joint action or joint specification) and power is about equal (both dependences below {n} %, or no more than {n2} % apart)':
    'os dois cooperam (conhecimento nos dois sentidos, ação conjunta ou especificação conjunta) e o poder é mais ou menos igual (ambas as dependências abaixo de {n} %, ou distantes no máximo {n2} %)',
  'rules 2 and 3 are both shown false, and no ownership is known or possible':
    'demonstra-se que as regras 2 e 3 não valem, e não há propriedade conhecida ou possível',
  'no single fact settles it': 'nenhum dado sozinho o decide',
  'together {l} could': 'juntos poderiam {l}',
  'whatever the answers, it is settled by {l}': 'seja qual for a resposta, o decidem {l}',
  'Pair {x} to {x2}': 'Par {x} → {x2}',
  'no rule is shown': 'nenhuma regra se demonstra',
  '{s}, by rule {n}': '{s}, pela regra {n}',
  '{n} % of what the rules read was observed': '{n} % do que as regras leem foi observado',
  '{n} % of what the rule reads was observed': '{n} % do que a regra lê foi observado',
  'market {n} %, network {n2} %, quasi-hierarchy {n3} %, hierarchy {n4} %, undetermined {n5} %':
    'mercado {n} %, rede {n2} %, quase-hierarquia {n3} %, hierarquia {n4} %, indeterminado {n5} %',
  'market {n} %, network {n2} %, quasi-hierarchy {n3} %, hierarchy {n4} %, undetermined {n5} % of {n6} pairs':
    'mercado {n} %, rede {n2} %, quase-hierarquia {n3} %, hierarquia {n4} %, indeterminado {n5} % de {n6} pares',
  'by value': 'por valor',
  'by value not defined: {n} of {n2} pairs have a value in every row':
    'por valor não definido: {n} de {n2} pares têm um valor em cada linha',
  '{n} of {n2} pairs are {s}: {a}': '{n} de {n2} pares, {s}: {a}',
  '{s} alone could settle {n} of the undetermined pairs':
    'só com {s} poderiam ser decididos {n} dos pares indeterminados',
  'shares are over the pairs whose seller is a firm of the cluster, by count and by value':
    'as proporções são sobre os pares cujo vendedor é uma empresa do cluster, por número e por valor',
  'Governance of the chains of the cluster': 'Governança das cadeias do cluster',
  'no firm of the cluster sells to anyone in the file':
    'nenhuma empresa do cluster vende a alguém no arquivo',
  'no firm of the cluster buys from anyone in the file':
    'nenhuma empresa do cluster compra de alguém no arquivo',
  'no pair of a firm of the cluster is of this scope': 'nenhum par de uma empresa do cluster é deste alcance',
  'the value is known of {n} of {n2} pairs': 'o valor é conhecido de {n} de {n2} pares',
  'the values known, of {n} of {n2} pairs, are all 0':
    'os valores conhecidos, de {n} de {n2} pares, são todos 0',
  'no listed pair has both an answer and a code that is one of the four':
    'nenhum par listado tem ao mesmo tempo uma resposta e um código que seja um dos quatro',
  'every pair compared has the same answer and the same code: chance alone would agree on all':
    'cada par comparado tem a mesma resposta e o mesmo código: só o acaso concordaria em todos',
  'no pair listed has rows of an earlier year than the latest one of its seller':
    'nenhum par listado tem linhas de um ano anterior ao último do seu vendedor',
  'undetermined on the rows of {l}': 'indeterminado com as linhas de {l}',
  'undetermined on the rows of {n} and of {n2}': 'indeterminado com as linhas de {n} e de {n2}',
  '"± equal power"': '«± poder igual»',
  'control as in the consolidation of accounts [L]': 'controle como na consolidação de contas [L]',
  'subordination of the dependent': 'subordinação do dependente',
  'the signs': 'os sinais',
  'no tie is local or cross-border': 'nenhum laço é local ou transfronteiriço',
  'no value of local or cross-border trade is known':
    'nenhum valor de comércio local ou transfronteiriço é conhecido',
  'the case has no two actors between which such a tie could be':
    'o caso não tem dois atores entre os quais tal laço pudesse existir',
};
