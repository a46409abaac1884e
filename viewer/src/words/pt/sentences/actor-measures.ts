import type { actorMeasures as spanish } from '../../es/sentences/actor-measures.ts';

/** Measures of actors, title and meaning, by the English of the analysis; what may stand in the slots is in `translator.ts`. */
export const actorMeasures: typeof spanish = {
  Degree: 'Grau',
  'With how many others the actor is linked, whichever way.':
    'Com quantos outros o ator está ligado, em qualquer sentido.',
  'In-degree': 'Grau de entrada',
  'From how many others something comes to the actor.': 'De quantos outros algo chega ao ator.',
  'Out-degree': 'Grau de saída',
  'To how many others something goes from the actor.': 'A quantos outros algo vai do ator.',
  Betweenness: 'Intermediação',
  'How often the actor stands on the shortest way between two others.':
    'Com que frequência o ator está no caminho mais curto entre outros dois.',
  'Betweenness, normalised': 'Intermediação normalizada',
  'Betweenness as a share of the most a network of this size allows.':
    'A intermediação como proporção do máximo que uma rede deste tamanho permite.',
  Constraint: 'Restrição',
  'How far the actor’s contacts lead back to one another; low means broker.':
    'Até que ponto os contatos do ator levam uns aos outros; baixo significa intermediário.',
  'Effective size': 'Tamanho efetivo',
  'How many contacts the actor has, less those that are reached through others anyway.':
    'Quantos contatos o ator tem, menos aqueles a que se chega de qualquer modo por outros.',
  Efficiency: 'Eficiência',
  'The share of the actor’s contacts that lead somewhere new.':
    'A proporção de contatos do ator que levam a algo novo.',
  'Hierarchy of constraint': 'Hierarquia da restrição',
  'Whether the constraint comes from one contact (towards 1) or from all alike (0).':
    'Se a restrição vem de um contato (perto de 1) ou de todos por igual (0).',
  'Core number': 'Número de núcleo',
  'The largest k such that the actor is in a part where everybody has k partners or more.':
    'O maior k tal que o ator está em uma parte onde todos têm k parceiros ou mais.',
  'Local clustering': 'Agrupamento local',
  'The share of pairs of the actor’s partners that are linked with each other.':
    'A proporção de pares de parceiros do ator que estão ligados entre si.',
  'Articulation point': 'Ponto de articulação',
  'Whether the actor’s part of the network falls to pieces without it.':
    'Se a parte da rede do ator se desfaz sem ele.',
  'Pieces left': 'Partes que restam',
  'Into how many pieces the actor’s part of the network falls without it.':
    'Em quantas partes se divide sem ele a parte da rede do ator.',
  Coordinator: 'Coordenador',
  'Pairs of its own group that the actor brings together.':
    'Pares do seu próprio grupo que o ator põe em contato.',
  'Itinerant broker (consultant)': 'Intermediário itinerante (consultor)',
  'Pairs of one other group that the actor brings together from outside.':
    'Pares de outro grupo que o ator põe em contato de fora.',
  Representative: 'Representante',
  'Pairs in which the actor passes on from its own group to another.':
    'Pares em que o ator transmite do seu grupo a outro.',
  Gatekeeper: 'Porteiro',
  'Pairs in which the actor lets in from another group to its own.':
    'Pares em que o ator deixa entrar de outro grupo para o seu.',
  Liaison: 'Ligação',
  'Pairs of two different other groups that the actor brings together.':
    'Pares de outros dois grupos diferentes que o ator põe em contato.',
  'Brokerage, all roles': 'Intermediação, todos os papéis',
  'Pairs of others that are linked through the actor and not directly.':
    'Pares de outros que se ligam pelo ator e não diretamente.',
  'Brokerage against chance': 'Intermediação frente ao acaso',
  'How many standard deviations each role is above what random links of the same density would give.':
    'Quantos desvios padrão cada papel está acima do que dariam ligações ao acaso de igual densidade.',
  'E-I index': 'Índice E-I',
  'Whether the actor’s links lead out of its group (+1) or stay inside (-1).':
    'Se as ligações do ator saem do seu grupo (+1) ou ficam dentro (-1).',
  'Closeness (harmonic)': 'Proximidade (harmônica)',
  'How near the actor is to everybody, whichever way; who cannot be reached adds nothing.':
    'Quão perto o ator está de todos, em qualquer sentido; quem não é alcançado não soma nada.',
  'Closeness, arriving (harmonic)': 'Proximidade de chegada (harmônica)',
  'How soon something gets from everybody to the actor along the arcs.':
    'Quão cedo algo chega de todos ao ator seguindo os arcos.',
  'Closeness, leaving (harmonic)': 'Proximidade de saída (harmônica)',
  'How soon something gets from the actor to everybody along the arcs.':
    'Quão cedo algo chega do ator a todos seguindo os arcos.',
  PageRank: 'PageRank',
  'How often somebody who follows arcs at random, and now and then starts afresh, is at the actor.':
    'Com que frequência está no ator alguém que segue arcos ao acaso e às vezes recomeça.',
  'Eigenvector centrality': 'Centralidade de autovetor',
  'How well connected those are with whom the actor is linked; the largest value is 1.':
    'Quão bem conectados estão aqueles com quem o ator está ligado; o maior valor é 1.',
  'Reach within two steps': 'Alcance a dois passos',
  'How many others the actor gets to directly or through one other.':
    'A quantos outros o ator chega diretamente ou por outro.',
  'Communities joined': 'Comunidades unidas',
  'How many parts of two actors or more hang together through the actor alone.':
    'Quantas partes de dois atores ou mais se mantêm unidas só pelo ator.',
  Strength: 'Força',
  'How much the actor sells and buys together.': 'Quanto o ator vende e compra no total.',
  'In-strength': 'Força de entrada',
  'How much comes to the actor: its purchases.': 'Quanto chega ao ator: suas compras.',
  'Out-strength': 'Força de saída',
  'How much goes out from the actor: its sales.': 'Quanto sai do ator: suas vendas.',
  'Concentration of sales (HHI)': 'Concentração de vendas (HHI)',
  'On how few buyers the actor’s sales rest; with one buyer 1, with n equal ones 1/n.':
    'Em quão poucos compradores se apoiam as vendas do ator; com um comprador 1, com n iguais 1/n.',
  'Dependence on the largest buyer': 'Dependência do maior comprador',
  'The share of the actor’s sales that its largest buyer takes.':
    'A proporção das vendas do ator que seu maior comprador leva.',
  'Concentration of purchases (HHI)': 'Concentração de compras (HHI)',
  'On how few sellers the actor’s purchases rest; with one seller 1, with n equal ones 1/n.':
    'Em quão poucos vendedores se apoiam as compras do ator; com um vendedor 1, com n iguais 1/n.',
  'Dependence on the largest seller': 'Dependência do maior vendedor',
  'The share of the actor’s purchases that its largest seller delivers.':
    'A proporção das compras do ator que seu maior vendedor entrega.',
  'Brokerage expected by chance': 'Intermediação esperada por acaso',
  'How many pairs of each role random links of the same density would give an actor of its group.':
    'Quantos pares de cada papel dariam ligações ao acaso de igual densidade a um ator do seu grupo.',
  'Spread of brokerage by chance': 'Dispersão da intermediação por acaso',
  'The standard deviation of that number under the same chance.':
    'O desvio padrão desse número com o mesmo acaso.',
  'Brokerage, credit shared': 'Intermediação, crédito repartido',
  'Brokered pairs by role, where each of k actors who broker the same pair gets 1/k of it.':
    'Pares intermediados por papel, em que cada um de k atores que intermedeiam o mesmo par recebe 1/k.',
  'Exclusive brokerage': 'Intermediação exclusiva',
  'Pairs of actors of different groups that only this actor brings together.':
    'Pares de atores de grupos diferentes que só este ator põe em contato.',
  'Brokerage, p of as much': 'Intermediação, p de tanto',
  'The share of random draws in which the actor brokers at least as many pairs, by role.':
    'A proporção de sorteios em que o ator intermedeia ao menos tantos pares, por papel.',
  'Brokerage, p of as little': 'Intermediação, p de tão pouco',
  'The share of random draws in which the actor brokers at most as many pairs, by role.':
    'A proporção de sorteios em que o ator intermedeia no máximo tantos pares, por papel.',
  Community: 'Comunidade',
  'Number of the community the actor is in; 0 is the largest.':
    'Número da comunidade em que está o ator; 0 é a maior.',
  'In the core': 'No núcleo',
  'Whether the actor is of the core of the network, not of its periphery.':
    'Se o ator é do núcleo da rede e não da sua periferia.',
  Hub: 'Emissor central (hub)',
  'How far the actor sends to those to whom the other great senders send.':
    'Até que ponto o ator envia a quem enviam os outros grandes emissores.',
  Authority: 'Autoridade',
  'How far the actor receives from those who send to the other great receivers.':
    'Até que ponto o ator recebe de quem envia aos outros grandes receptores.',
  'Betweenness, largest error': 'Intermediação, maior erro',
  'Betweenness is approximate here: how far it can be from the true number, but for the stated risk.':
    'Aqui a intermediação é aproximada: quanto pode se afastar do número real, salvo o risco indicado.',
};
