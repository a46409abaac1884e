/** Whom an advice names, what speaks against it and what it should move, by the English of the analysis; what may stand in the slots is in `translator.ts`. */
export const policyWords = {
  'certifiers and standards bodies of the case': 'certificadores y organismos de normalización del caso',
  'chain leaders to win over': 'líderes de cadena por convencer',
  'chain leaders, those that most firms sell to first':
    'líderes de cadena, primero aquellos a los que más empresas venden',
  'firms outside multilateral joint action (J4)': 'empresas fuera de la acción conjunta multilateral (J4)',
  'firms outside the pool of skills (E1)': 'empresas fuera de la reserva de capacidades (E1)',
  'firms that act jointly with no other firm': 'empresas que no actúan en conjunto con ninguna otra',
  'firms that do not sell to them yet': 'empresas que aún no les venden',
  'firms that knowledge does not reach (E3)': 'empresas a las que no llega el conocimiento (E3)',
  'firms that lose by its leaving': 'empresas que pierden si se va',
  'firms that sell to them': 'empresas que les venden',
  'firms tied to none of these institutions': 'empresas sin lazo con ninguna de estas instituciones',
  'firms to lead into further chains, the most dependent first':
    'empresas por llevar a otras cadenas, primero las más dependientes',
  'firms without a certificate, those that sell outside the cluster first':
    'empresas sin certificado, primero las que venden fuera del clúster',
  'institutions that can carry results to firms': 'instituciones que pueden llevar resultados a las empresas',
  'institutions that could stand beside it, by rank': 'instituciones que podrían estar a su lado, por rango',
  'institutions that stand between the firms and the leaders':
    'instituciones que están entre las empresas y los líderes',
  'institutions tied to firms of the cluster that could stand between them and the leaders':
    'instituciones con lazos con empresas del clúster que podrían estar entre ellas y los líderes',
  'other outside buyers of the case': 'otros compradores externos del caso',
  'public agencies that could inspect': 'organismos públicos que podrían inspeccionar',
  'research centres and universities of the case': 'centros de investigación y universidades del caso',
  'the actor on whom the cluster hangs': 'el actor del que depende el clúster',
  'the buyer most firms lean on': 'el comprador en que se apoyan más empresas',
  'universities, training and technical centres of the case':
    'universidades, centros de capacitación y técnicos del caso',
  "a buyer's assistance is also a sign of control: with dependence it makes a quasi-hierarchy (rule 2 of governance)":
    'la asistencia de un comprador es también un signo de control: con dependencia hace una cuasijerarquía (regla 2 de la gobernanza)',
  'a new buyer may govern in the same way: watch the share of quasi-hierarchies as well':
    'un comprador nuevo puede gobernar del mismo modo: vigile también la proporción de cuasijerarquías',
  'a second bridge adds to collective efficiency only where firms are not reached already':
    'un segundo puente suma a la eficiencia colectiva solo donde aún no se llega a las empresas',
  'buyers push product and process upgrading in this group, also where they subordinate [S]':
    'en este grupo los compradores impulsan el ascenso de producto y de proceso, también donde subordinan [S]',
  'only product and process upgrading go with it in this group: functional upgrading does not [S]':
    'en este grupo solo lo acompañan el ascenso de producto y de proceso: el funcional no [S]',
  'the case names no certifier and no standards body: add one to try it':
    'el caso no nombra certificador ni organismo de normalización: añada uno para probarlo',
  'the case names no research centre or university: a new one is tried':
    'el caso no nombra centro de investigación ni universidad: se prueba uno nuevo',
  'the cluster has no university, training or technical centre of its own in the file: a new one is tried':
    'el clúster no tiene universidad, centro de capacitación o técnico propio en el archivo: se prueba uno nuevo',
  'ties of institutions are a lower bound: {l} not surveyed':
    'los lazos de las instituciones son una cota inferior: sin relevar {l}',
  'upgrading in this group is otherwise left to the initiative of the firms themselves [S]':
    'en este grupo el ascenso queda por lo demás a iniciativa de las propias empresas [S]',
  'where requirements are codified in standards, buyers do not support the upgrading of their suppliers [S]':
    'donde los requisitos están codificados en normas, los compradores no apoyan el ascenso de sus proveedores [S]',
  '[O] trigger: chain leaders that assist no firm of the cluster, or that buy little from its firms':
    '[O] motivo: líderes de cadena que no asisten a ninguna empresa del clúster, o que compran poco a sus empresas',
  '[O] trigger: few firms are certified': '[O] motivo: pocas empresas están certificadas',
  '[O] trigger: few firms are tied to an institution that is tied to a chain leader, most hang on one alone, many reach the leaders through one only, or leaders that institutions are tied to assist no firm':
    '[O] motivo: pocas empresas tienen lazo con una institución que lo tiene con un líder de cadena, la mayoría depende de una sola, muchas llegan a los líderes por una sola, o los líderes unidos a instituciones no asisten a ninguna empresa',
  '[O] trigger: joint action of two firms (J3) or trust (E5) is low, or many firms are isolated':
    '[O] motivo: la acción conjunta de dos empresas (J3) o la confianza (E5) es baja, o muchas empresas están aisladas',
  '[O] trigger: many firms lean on one buyer, quasi-hierarchies prevail, or few firms reach two buyers':
    '[O] motivo: muchas empresas se apoyan en un comprador, prevalecen las cuasijerarquías, o pocas empresas llegan a dos compradores',
  '[O] trigger: multilateral joint action (J4) or knowledge (E3) is low, or research institutions inform no firm':
    '[O] motivo: la acción conjunta multilateral (J4) o el conocimiento (E3) es bajo, o las instituciones de investigación no informan a ninguna empresa',
  '[O] trigger: the cluster is fragile, E3, E4 or J4 falls when one actor leaves':
    '[O] motivo: el clúster es frágil, E3, E4 o J4 baja cuando se va un actor',
  '[O] trigger: the pool of specialised skills (E1) is low':
    '[O] motivo: la reserva de capacidades especializadas (E1) es baja',
  '[O] of any sector group': '[O] de cualquier grupo sectorial',
  '[S] {s}: "{x}"': '[S] {s}: «{x}»',
  'that bridges between separate producers matter': 'que los puentes entre productores separados importan',
  'a larger share of the pairs is market': 'una proporción mayor de los pares es de mercado',
  'a smaller share of the pairs is quasi-hierarchy': 'una proporción menor de los pares es de cuasijerarquía',
  'collective efficiency rises (CE)': 'sube la eficiencia colectiva (CE)',
  'external economies rise (EE)': 'suben las economías externas (EE)',
  'joint action rises (JA)': 'sube la acción conjunta (JA)',
  'functional upgrading is held back less': 'se frena menos el ascenso funcional',
  'knowledge reaches more firms (E3)': 'el conocimiento llega a más empresas (E3)',
  'more firms act jointly with another firm (J3)': 'más empresas actúan en conjunto con otra (J3)',
  'more firms act jointly with institutions (J4)': 'más empresas actúan en conjunto con instituciones (J4)',
  'more firms act jointly with their buyers (J2), also by the assistance they get':
    'más empresas actúan en conjunto con sus compradores (J2), también por la asistencia que reciben',
  'more firms have returned or closed ties (E5)': 'más empresas tienen lazos correspondidos o cerrados (E5)',
  'more firms reach the leaders (E4)': 'más empresas llegan a los líderes (E4)',
  'more firms reach two outside buyers (E4)': 'más empresas llegan a dos compradores externos (E4)',
  'more firms share a pool of skills (E1)': 'más empresas comparten una reserva de capacidades (E1)',
  'no answer of the assessment reads certificates (verified capability moves a chain from captive to modular or market: [L] {x})':
    'ninguna respuesta de la evaluación lee certificados (la capacidad verificada mueve una cadena de cautiva a modular o de mercado: [L] {x})',
  'the share of certified firms': 'la proporción de empresas certificadas',
  'process upgrading is pushed more': 'se impulsa más el ascenso de proceso',
  'product upgrading is pushed more': 'se impulsa más el ascenso de producto',
  'process upgrading is pushed more, by {s}': 'se impulsa más el ascenso de proceso, por {s}',
  'product upgrading is pushed more, by {s}': 'se impulsa más el ascenso de producto, por {s}',
  'buyers (published sign: {s})': 'compradores (signo publicado: {s})',
  'the force of the articulators': 'la fuerza de los articuladores',
  'skills and by collective efficiency': 'las capacidades y por la eficiencia colectiva',
  'what is lost when the actor leaves: E3, E4, J4 and CE fall less':
    'lo que se pierde cuando se va el actor: E3, E4, J4 y CE bajan menos',
  'to see it, try the change alone and together with the actor leaving':
    'para verlo, pruebe el cambio solo y junto con la salida del actor',
  'brokered firms that hang on one network broker alone':
    'empresas intermediadas que dependen de un solo intermediario',
  'firms tied to no other firm': 'empresas sin lazo con otra empresa',
};
