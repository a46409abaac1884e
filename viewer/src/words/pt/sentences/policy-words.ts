import type { policyWords as spanish } from '../../es/sentences/policy-words.ts';

/** Whom an advice names, what speaks against it and what it should move, by the English of the analysis; what may stand in the slots is in `translator.ts`. */
export const policyWords: typeof spanish = {
  'certifiers and standards bodies of the case': 'certificadores e organismos de normalização do caso',
  'chain leaders to win over': 'líderes de cadeia a convencer',
  'chain leaders, those that most firms sell to first':
    'líderes de cadeia, primeiro aqueles aos quais mais empresas vendem',
  'firms outside multilateral joint action (J4)': 'empresas fora da ação conjunta multilateral (J4)',
  'firms outside the pool of skills (E1)': 'empresas fora da oferta de competências (E1)',
  'firms that act jointly with no other firm': 'empresas que não atuam em conjunto com nenhuma outra',
  'firms that do not sell to them yet': 'empresas que ainda não lhes vendem',
  'firms that knowledge does not reach (E3)': 'empresas às quais o conhecimento não chega (E3)',
  'firms that lose by its leaving': 'empresas que perdem se ele sair',
  'firms that sell to them': 'empresas que lhes vendem',
  'firms tied to none of these institutions': 'empresas sem laço com nenhuma destas instituições',
  'firms to lead into further chains, the most dependent first':
    'empresas a levar a outras cadeias, primeiro as mais dependentes',
  'firms without a certificate, those that sell outside the cluster first':
    'empresas sem certificado, primeiro as que vendem fora do cluster',
  'institutions that can carry results to firms': 'instituições que podem levar resultados às empresas',
  'institutions that could stand beside it, by rank':
    'instituições que poderiam estar ao seu lado, por posição',
  'institutions that stand between the firms and the leaders':
    'instituições que estão entre as empresas e os líderes',
  'institutions tied to firms of the cluster that could stand between them and the leaders':
    'instituições com laços com empresas do cluster que poderiam estar entre elas e os líderes',
  'other outside buyers of the case': 'outros compradores externos do caso',
  'public agencies that could inspect': 'órgãos públicos que poderiam inspecionar',
  'research centres and universities of the case': 'centros de pesquisa e universidades do caso',
  'the actor on whom the cluster hangs': 'o ator do qual o cluster depende',
  'the buyer most firms lean on': 'o comprador em que mais empresas se apoiam',
  'universities, training and technical centres of the case':
    'universidades, centros de capacitação e técnicos do caso',
  "a buyer's assistance is also a sign of control: with dependence it makes a quasi-hierarchy (rule 2 of governance)":
    'a assistência de um comprador é também um sinal de controle: com dependência faz uma quase-hierarquia (regra 2 da governança)',
  'a new buyer may govern in the same way: watch the share of quasi-hierarchies as well':
    'um comprador novo pode governar do mesmo modo: observe também a proporção de quase-hierarquias',
  'a second bridge adds to collective efficiency only where firms are not reached already':
    'uma segunda ponte soma à eficiência coletiva só onde as empresas ainda não são alcançadas',
  'buyers push product and process upgrading in this group, also where they subordinate [S]':
    'neste grupo os compradores impulsionam o upgrading de produto e de processo, também onde subordinam [S]',
  'only product and process upgrading go with it in this group: functional upgrading does not [S]':
    'neste grupo só o acompanham o upgrading de produto e de processo: o funcional não [S]',
  'the case names no certifier and no standards body: add one to try it':
    'o caso não nomeia certificador nem organismo de normalização: acrescente um para experimentar',
  'the case names no research centre or university: a new one is tried':
    'o caso não nomeia centro de pesquisa nem universidade: experimenta-se um novo',
  'the cluster has no university, training or technical centre of its own in the file: a new one is tried':
    'o cluster não tem universidade, centro de capacitação ou técnico próprio no arquivo: experimenta-se um novo',
  'ties of institutions are a lower bound: {l} not surveyed':
    'os laços das instituições são um limite inferior: sem levantar {l}',
  'upgrading in this group is otherwise left to the initiative of the firms themselves [S]':
    'neste grupo o upgrading fica de resto por iniciativa das próprias empresas [S]',
  'where requirements are codified in standards, buyers do not support the upgrading of their suppliers [S]':
    'onde os requisitos estão codificados em normas, os compradores não apoiam o upgrading dos seus fornecedores [S]',
  '[O] trigger: chain leaders that assist no firm of the cluster, or that buy little from its firms':
    '[O] motivo: líderes de cadeia que não prestam assistência a nenhuma empresa do cluster, ou que compram pouco das suas empresas',
  '[O] trigger: few firms are certified': '[O] motivo: poucas empresas são certificadas',
  '[O] trigger: few firms are tied to an institution that is tied to a chain leader, most hang on one alone, many reach the leaders through one only, or leaders that institutions are tied to assist no firm':
    '[O] motivo: poucas empresas têm laço com uma instituição que o tem com um líder de cadeia, a maioria depende de uma só, muitas chegam aos líderes por uma só, ou os líderes ligados a instituições não prestam assistência a nenhuma empresa',
  '[O] trigger: joint action of two firms (J3) or trust (E5) is low, or many firms are isolated':
    '[O] motivo: a ação conjunta de duas empresas (J3) ou a confiança (E5) é baixa, ou muitas empresas estão isoladas',
  '[O] trigger: many firms lean on one buyer, quasi-hierarchies prevail, or few firms reach two buyers':
    '[O] motivo: muitas empresas se apoiam em um comprador, prevalecem as quase-hierarquias, ou poucas empresas alcançam dois compradores',
  '[O] trigger: multilateral joint action (J4) or knowledge (E3) is low, or research institutions inform no firm':
    '[O] motivo: a ação conjunta multilateral (J4) ou o conhecimento (E3) é baixo, ou as instituições de pesquisa não informam nenhuma empresa',
  '[O] trigger: the cluster is fragile, E3, E4 or J4 falls when one actor leaves':
    '[O] motivo: o cluster é frágil, E3, E4 ou J4 cai quando um ator sai',
  '[O] trigger: the pool of specialised skills (E1) is low':
    '[O] motivo: a oferta de competências especializadas (E1) é baixa',
  '[O] of any sector group': '[O] de qualquer grupo setorial',
  '[S] {s}: "{x}"': '[S] {s}: «{x}»',
  'that bridges between separate producers matter': 'que as pontes entre produtores separados importam',
  'a larger share of the pairs is market': 'uma proporção maior dos pares é de mercado',
  'a smaller share of the pairs is quasi-hierarchy': 'uma proporção menor dos pares é de quase-hierarquia',
  'collective efficiency rises (CE)': 'sobe a eficiência coletiva (CE)',
  'external economies rise (EE)': 'sobem as economias externas (EE)',
  'joint action rises (JA)': 'sobe a ação conjunta (JA)',
  'functional upgrading is held back less': 'o upgrading funcional é menos travado',
  'knowledge reaches more firms (E3)': 'o conhecimento chega a mais empresas (E3)',
  'more firms act jointly with another firm (J3)': 'mais empresas atuam em conjunto com outra (J3)',
  'more firms act jointly with institutions (J4)': 'mais empresas atuam em conjunto com instituições (J4)',
  'more firms act jointly with their buyers (J2), also by the assistance they get':
    'mais empresas atuam em conjunto com seus compradores (J2), também pela assistência que recebem',
  'more firms have returned or closed ties (E5)': 'mais empresas têm laços correspondidos ou fechados (E5)',
  'more firms reach the leaders (E4)': 'mais empresas chegam aos líderes (E4)',
  'more firms reach two outside buyers (E4)': 'mais empresas alcançam dois compradores externos (E4)',
  'more firms share a pool of skills (E1)': 'mais empresas compartilham uma oferta de competências (E1)',
  'no answer of the assessment reads certificates (verified capability moves a chain from captive to modular or market: [L] {x})':
    'nenhuma resposta da avaliação lê certificados (a capacidade verificada move uma cadeia de cativa para modular ou de mercado: [L] {x})',
  'the share of certified firms': 'a proporção de empresas certificadas',
  'process upgrading is pushed more': 'o upgrading de processo é mais impulsionado',
  'product upgrading is pushed more': 'o upgrading de produto é mais impulsionado',
  'process upgrading is pushed more, by {s}': 'o upgrading de processo é mais impulsionado, por {s}',
  'product upgrading is pushed more, by {s}': 'o upgrading de produto é mais impulsionado, por {s}',
  'buyers (published sign: {s})': 'compradores (sinal publicado: {s})',
  'the force of the articulators': 'a força dos articuladores',
  'skills and by collective efficiency': 'as competências e pela eficiência coletiva',
  'what is lost when the actor leaves: E3, E4, J4 and CE fall less':
    'o que se perde quando o ator sai: E3, E4, J4 e CE caem menos',
  'to see it, try the change alone and together with the actor leaving':
    'para ver isso, experimente a mudança sozinha e junto com a saída do ator',
  'brokered firms that hang on one network broker alone':
    'empresas intermediadas que dependem de um só intermediário',
  'firms tied to no other firm': 'empresas sem laço com outra empresa',
};
