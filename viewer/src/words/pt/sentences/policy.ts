import type { policy as spanish } from '../../es/sentences/policy.ts';

/** Advice and its triggers, by the English of the analysis; what may stand in the slots is in `translator.ts`. */
export const policy: typeof spanish = {
  'Build a second bridge beside the actor on whom the cluster hangs':
    'Construir uma segunda ponte ao lado do ator do qual o cluster depende',
  'Give large firms incentives to source locally and to support the upgrading of their suppliers':
    'Dar incentivos às grandes empresas para se abastecerem localmente e apoiarem o upgrading dos seus fornecedores',
  'Invest in highly skilled professionals': 'Investir em profissionais altamente qualificados',
  'Promote access to new additional value chains': 'Promover o acesso a novas cadeias de valor adicionais',
  'Promote linkages between firms': 'Promover vínculos entre empresas',
  'Promote public-private collaboration in research and disseminate research to SMEs':
    'Promover a colaboração público-privada em pesquisa e difundi-la entre as PMEs',
  'Promote the adoption of standards and enforce inspections and controls':
    'Promover a adoção de normas e fazer cumprir inspeções e controles',
  'Support network brokers ("articulators")': 'Apoiar os intermediários da rede («articuladores»)',
  'What can be done for the cluster': 'O que pode ser feito pelo cluster',
  'No advice: no trigger is seen in this case.': 'Sem conselhos: nenhum motivo é visto neste caso.',
  'an advice of the sector group is given only where its trigger is seen in this case':
    'um conselho do grupo setorial é dado só onde seu motivo é visto neste caso',
  '{s} was not advised, trigger not seen: {s2}': '{s}: não aconselhado, o motivo não é visto: {s2}',
  '{s} was not advised, sector group not known: {s2}':
    '{s}: não aconselhado, não se conhece o grupo setorial: {s2}',
  '{s} cannot be told, needs {s2}: {s3}': '{s}: não se pode dizer, é preciso {s2}: {s3}',
  'the layers that CE needs': 'as camadas de que a CE precisa',
  'shareOfSellerSales, or sales and values, the facts that settle the governance of the pairs, supplies':
    'shareOfSellerSales, ou vendas e valores, os dados que decidem a governança dos pares, os fornecimentos',
  'shareOfSellerSales, or sales and values': 'shareOfSellerSales, ou vendas e valores',
  'the facts that settle the governance of the pairs': 'os dados que decidem a governança dos pares',
  'sectorGroup or isic of the cluster': 'sectorGroup ou isic do cluster',
  '{n} of {n2} chain leaders ({n3} %) are not known to assist any firm of the cluster, although an institution is tied to them: {a}':
    'de {n} de {n2} líderes de cadeia ({n3} %) não se sabe que prestem assistência a alguma empresa do cluster, embora uma instituição tenha laço com eles: {a}',
  '{n} of {n2} chain leaders ({n3} %) are not known to assist any firm of the cluster, although an institution is tied to them':
    'de {n} de {n2} líderes de cadeia ({n3} %) não se sabe que prestem assistência a alguma empresa do cluster, embora uma instituição tenha laço com eles',
  '{n} of {n2} chain leaders ({n3} %) are not known to assist any firm of the cluster: {a}':
    'de {n} de {n2} líderes de cadeia ({n3} %) não se sabe que prestem assistência a alguma empresa do cluster: {a}',
  '{n} of {n2} chain leaders ({n3} %) are not known to assist any firm of the cluster':
    'de {n} de {n2} líderes de cadeia ({n3} %) não se sabe que prestem assistência a alguma empresa do cluster',
  '{n} of {n2} chain leaders ({n3} %) buy less than {n4} % of their purchases from firms of the cluster: {a}':
    '{n} de {n2} líderes de cadeia ({n3} %) fazem menos de {n4} % das suas compras de empresas do cluster: {a}',
  '{n} of {n2} chain leaders ({n3} %) buy less than {n4} % of their purchases from firms of the cluster':
    '{n} de {n2} líderes de cadeia ({n3} %) fazem menos de {n4} % das suas compras de empresas do cluster',
  '{n} of {n2} firms ({n3} %) are at least tied to an institution that is tied to a chain leader: {a}':
    'ao menos {n} de {n2} empresas ({n3} %) têm laço com uma instituição que o tem com um líder de cadeia: {a}',
  '{n} of {n2} firms ({n3} %) are at least tied to an institution that is tied to a chain leader':
    'ao menos {n} de {n2} empresas ({n3} %) têm laço com uma instituição que o tem com um líder de cadeia',
  '{n} of {n2} firms ({n3} %) have no known tie to another firm of the cluster':
    '{n} de {n2} empresas ({n3} %) não têm laço conhecido com outra empresa do cluster',
  '{n} of {n2} firms ({n3} %) reach two different outside buyers':
    '{n} de {n2} empresas ({n3} %) alcançam dois compradores externos diferentes',
  '{n} of {n2} firms ({n3} %) sell to no chain leader and are tied to one only by an institution: {a}':
    '{n} de {n2} empresas ({n3} %) não vendem a nenhum líder de cadeia e só se ligam a um por uma instituição: {a}',
  '{n} of {n2} firms ({n3} %) sell to no chain leader and are tied to one only by an institution':
    '{n} de {n2} empresas ({n3} %) não vendem a nenhum líder de cadeia e só se ligam a um por uma instituição',
  '{n} of {n2} firms ({n3} %) are certified': '{n} de {n2} empresas ({n3} %) são certificadas',
  '{n} of {n2} firms are certified': '{n} de {n2} empresas são certificadas',
  '{n} of {n2} determined pairs ({n3} %) are quasi-hierarchies':
    '{n} de {n2} pares determinados ({n3} %) são quase-hierarquias',
  '{n} of {n2} determined pairs are quasi-hierarchies':
    '{n} de {n2} pares determinados são quase-hierarquias',
  '{n} of the {n2} firms that are brokered ({n3} %) hang on {a} alone':
    '{n} das {n2} empresas intermediadas ({n3} %) dependem só de {a}',
  '{n} of {n2} research centres and universities of the cluster ({n3} %) are not known to inform any of its firms: {a}':
    'de {n} de {n2} centros de pesquisa e universidades do cluster ({n3} %) não se sabe que informem alguma das suas empresas: {a}',
  '{n} of {n2} research centres and universities of the cluster ({n3} %) are not known to inform any of its firms':
    'de {n} de {n2} centros de pesquisa e universidades do cluster ({n3} %) não se sabe que informem alguma das suas empresas',
  'one buyer, {a}, takes {n} % or more of the sales of {n2} of the {n3} firms that sell ({n4} % on average)':
    'um comprador, {a}, leva {n} % ou mais das vendas de {n2} das {n3} empresas que vendem ({n4} % em média)',
  'one buyer, {a}, takes {n} % or more of the sales of {n2} of the {n3} firms that sell ({n4} %)':
    'um comprador, {a}, leva {n} % ou mais das vendas de {n2} das {n3} empresas que vendem ({n4} %)',
  'one buyer, {a}, takes {n} % or more of the sales of {n2} of the {n3} firm that sells ({n4} %)':
    'um comprador, {a}, leva {n} % ou mais das vendas de {n2} da {n3} empresa que vende ({n4} %)',
  'one buyer, {a}, takes {n} % or more of the sales of {n2} of the {n3} firms that sell, and of {n4} more it is not known ({n5} % on average)':
    'um comprador, {a}, leva {n} % ou mais das vendas de {n2} das {n3} empresas que vendem, e de mais {n4} não se sabe ({n5} % em média)',
  'one buyer, {a}, takes {n} % or more of the sales of {n2} of the {n3} firms that sell, and of {n4} more it is not known ({n5} %)':
    'um comprador, {a}, leva {n} % ou mais das vendas de {n2} das {n3} empresas que vendem, e de mais {n4} não se sabe ({n5} %)',
  'no buyer takes {n} % or more of the sales of the {n2} firms that sell':
    'nenhum comprador leva {n} % ou mais das vendas das {n2} empresas que vendem',
  'no buyer takes {n} % or more of the sales of the {n2} firm that sells':
    'nenhum comprador leva {n} % ou mais das vendas da {n2} empresa que vende',
  'no buyer takes {n} % or more of the sales of the {n2} firms that sell, and of {n3} more it is not known':
    'nenhum comprador leva {n} % ou mais das vendas das {n2} empresas que vendem, e de mais {n3} não se sabe',
  'no buyer takes {n} % or more of the sales of the {n2} firm that sells, and of {n3} more it is not known':
    'nenhum comprador leva {n} % ou mais das vendas da {n2} empresa que vende, e de mais {n3} não se sabe',
  'without {a}, {l} loses {n} levels and CE falls from {n2} to {n3}':
    'sem {a}, {l} perde {n} níveis e a CE cai de {n2} para {n3}',
  'without {a}, {l} lose up to {n} levels and CE falls from {n2} to {n3}':
    'sem {a}, {l} perdem até {n} níveis e a CE cai de {n2} para {n3}',
  'how many outside buyers the firms reach is not observed':
    'não se observa quantos compradores externos as empresas alcançam',
  'no firm hangs on one network broker alone': 'nenhuma empresa depende de um só intermediário da rede',
  'no institution stands between the firms and a chain leader':
    'nenhuma instituição está entre as empresas e um líder de cadeia',
  'of {n} it is not known': 'de {n} não se sabe',
  'the advice of the source goes by sector group, which is not known':
    'o conselho da fonte vai por grupo setorial, que não se conhece',
  'the cluster has no chain leader in the file, so there is nobody to broker with':
    'o cluster não tem nenhum líder de cadeia no arquivo, portanto não há com quem intermediar',
  'the cluster has no research centre or university of its own':
    'o cluster não tem centro de pesquisa nem universidade próprios',
  'there is no single actor without whom E3, E4 or J4 falls so far':
    'não há um só ator sem o qual E3, E4 ou J4 caiam tanto',
  'whether it hangs on one actor is not asked': 'não se pergunta se depende de um só ator',
  'who is certified was not surveyed': 'não foi levantado quem é certificado',
  '{s} cannot be told, needs {l}: {s2}': '{s}: não se pode dizer, é preciso {l}: {s2}',
  'shareOfSellerSales, or sales and values, the facts that settle the governance of the pairs':
    'shareOfSellerSales, ou vendas e valores, os dados que decidem a governança dos pares',
  'the facts that settle the governance of the pairs, supplies':
    'os dados que decidem a governança dos pares, os fornecimentos',
  'shareOfSellerSales, or sales and values, supplies':
    'shareOfSellerSales, ou vendas e valores, os fornecimentos',
};
