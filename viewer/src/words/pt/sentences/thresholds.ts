import type { thresholds as spanish } from '../../es/sentences/thresholds.ts';

/** Thresholds of the presets, by the English of the analysis; what may stand in the slots is in `translator.ts`. */
export const thresholds: typeof spanish = {
  '{x} is {q}, preset {x2}: {s}': '{x} é {q}, conjunto {x2}: {s}',
  '{x} is {q}, preset {x2}': '{x} é {q}, conjunto {x2}',
  '{x} is {q}, changed from preset {x2}: {s}': '{x} é {q}, mudado em relação ao conjunto {x2}: {s}',
  '{s} (share of its sales, 0..1)': '{s} (proporção das suas vendas, 0..1)',
  'Dependence of a seller': 'Dependência de um vendedor',
  'Stake from which an owner controls': 'Participação a partir da qual um proprietário controla',
  'Difference of two dependences up to which power is about equal':
    'Diferença entre duas dependências até a qual o poder é mais ou menos igual',
  'Signs of control by the buyer that a quasi-hierarchy needs':
    'Sinais de controle do comprador que uma quase-hierarquia precisa',
  'What the levels are: derived from the linkages, or the codes of experts where there are some':
    'O que são os níveis: derivados dos vínculos, ou os códigos de especialistas onde existem',
  'Fall of E3, E4 or J4, when one actor leaves, from which the cluster is fragile':
    'Queda de E3, E4 ou J4, quando um ator sai, a partir da qual o cluster é frágil',
  'E3: steps that the knowledge of a knower reaches': 'E3: passos a que chega o conhecimento de quem sabe',
  'Share of firms from which an item is high (3)':
    'Proporção de empresas a partir da qual um elemento é alto (3)',
  'Share of firms from which an item is medium (2)':
    'Proporção de empresas a partir da qual um elemento é médio (2)',
  'Share of firms from which an item is low (1) and no longer absent (0)':
    'Proporção de empresas a partir da qual um elemento é baixo (1) e já não ausente (0)',
  'External economies that must be observed before CE is answered':
    'Economias externas que devem ser observadas antes de responder a CE',
  'Joint actions that must be observed before CE is answered':
    'Ações conjuntas que devem ser observadas antes de responder a CE',
  'J3 and J4: participants from which a project is multilateral and no longer bilateral':
    'J3 e J4: participantes a partir dos quais um projeto é multilateral e já não bilateral',
  'Firms tied to an institution that is tied to a chain leader':
    'Empresas com laço com uma instituição que o tem com um líder de cadeia',
  'Firms that are certified': 'Empresas certificadas',
  'Firms that lean on one and the same buyer': 'Empresas que se apoiam em um mesmo comprador',
  'Research institutions of the cluster that inform no firm':
    'Instituições de pesquisa do cluster que não informam nenhuma empresa',
  'Firms tied to no other firm': 'Empresas sem laço com outra empresa',
  'Chain leaders that buy little from the cluster': 'Líderes de cadeia que compram pouco do cluster',
  'Chain leaders that assist no firm of the cluster':
    'Líderes de cadeia que não prestam assistência a nenhuma empresa do cluster',
  'Level up to which an item is low': 'Nível até o qual um elemento é baixo',
  'Firms tied to a chain leader by an institution and by no sale of their own':
    'Empresas ligadas a um líder de cadeia por uma instituição e por nenhuma venda própria',
  'Quasi-hierarchies among the determined pairs': 'Quase-hierarquias entre os pares determinados',
  'Firms that reach two outside buyers': 'Empresas que alcançam dois compradores externos',
  'Chain leaders that assist no firm although an institution is tied to them':
    'Líderes de cadeia que não prestam assistência a nenhuma empresa embora uma instituição tenha laço com eles',
  'Brokered firms that hang on one network broker alone':
    'Empresas intermediadas que dependem de um só intermediário',
  'Factor on all forces for product upgrading in complex product systems ("product less")':
    'Fator sobre todas as forças do upgrading de produto em produtos e sistemas complexos («product less»)',
  'Share of the forces with a sign that must be defined before there is an answer':
    'Proporção das forças com sinal que devem estar definidas antes de responder',
  "Share of the firms' pairs that must be determined before governance counts as a force":
    'Proporção dos pares das empresas que devem estar determinados antes de a governança contar como força',
  'Net pull from which upgrading is favoured': 'Força líquida a partir da qual o upgrading é favorecido',
  'Net pull below which upgrading is held back': 'Força líquida abaixo da qual o upgrading é travado',
  'Pull each way from which the answer is mixed and not "no push"':
    'Força em cada sentido a partir da qual a resposta é mista e não «sem impulso»',
  'Factor on the strength of buyers that signal needs without support ("passive")':
    'Fator sobre a intensidade dos compradores que sinalizam necessidades sem apoiar («passive»)',
  '"passive"': '«passive»',
  '"product less"': '«product less»',
};
