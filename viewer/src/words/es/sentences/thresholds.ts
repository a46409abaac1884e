/** Thresholds of the presets, by the English of the analysis; what may stand in the slots is in `translator.ts`. */
export const thresholds = {
  '{x} is {q}, preset {x2}: {s}': '{x} es {q}, juego {x2}: {s}',
  '{x} is {q}, preset {x2}': '{x} es {q}, juego {x2}',
  '{x} is {q}, changed from preset {x2}: {s}': '{x} es {q}, cambiado respecto del juego {x2}: {s}',
  '{s} (share of its sales, 0..1)': '{s} (proporción de sus ventas, 0..1)',
  'Dependence of a seller': 'Dependencia de un vendedor',
  'Stake from which an owner controls': 'Participación desde la que un propietario controla',
  'Difference of two dependences up to which power is about equal':
    'Diferencia entre dos dependencias hasta la que el poder es más o menos igual',
  'Signs of control by the buyer that a quasi-hierarchy needs':
    'Signos de control del comprador que una cuasijerarquía necesita',
  'What the levels are: derived from the linkages, or the codes of experts where there are some':
    'Qué son los niveles: derivados de los vínculos, o los códigos de expertos donde los hay',
  'Fall of E3, E4 or J4, when one actor leaves, from which the cluster is fragile':
    'Caída de E3, E4 o J4, cuando se va un actor, desde la que el clúster es frágil',
  'E3: steps that the knowledge of a knower reaches':
    'E3: pasos a los que llega el conocimiento de quien sabe',
  'Share of firms from which an item is high (3)':
    'Proporción de empresas desde la que un elemento es alto (3)',
  'Share of firms from which an item is medium (2)':
    'Proporción de empresas desde la que un elemento es medio (2)',
  'Share of firms from which an item is low (1) and no longer absent (0)':
    'Proporción de empresas desde la que un elemento es bajo (1) y ya no ausente (0)',
  'External economies that must be observed before CE is answered':
    'Economías externas que deben observarse antes de responder la CE',
  'Joint actions that must be observed before CE is answered':
    'Acciones conjuntas que deben observarse antes de responder la CE',
  'J3 and J4: participants from which a project is multilateral and no longer bilateral':
    'J3 y J4: participantes desde los que un proyecto es multilateral y ya no bilateral',
  'Firms tied to an institution that is tied to a chain leader':
    'Empresas con lazo con una institución que lo tiene con un líder de cadena',
  'Firms that are certified': 'Empresas certificadas',
  'Firms that lean on one and the same buyer': 'Empresas que se apoyan en un mismo comprador',
  'Research institutions of the cluster that inform no firm':
    'Instituciones de investigación del clúster que no informan a ninguna empresa',
  'Firms tied to no other firm': 'Empresas sin lazo con otra empresa',
  'Chain leaders that buy little from the cluster': 'Líderes de cadena que compran poco al clúster',
  'Chain leaders that assist no firm of the cluster':
    'Líderes de cadena que no asisten a ninguna empresa del clúster',
  'Level up to which an item is low': 'Nivel hasta el que un elemento es bajo',
  'Firms tied to a chain leader by an institution and by no sale of their own':
    'Empresas unidas a un líder de cadena por una institución y por ninguna venta propia',
  'Quasi-hierarchies among the determined pairs': 'Cuasijerarquías entre los pares determinados',
  'Firms that reach two outside buyers': 'Empresas que llegan a dos compradores externos',
  'Chain leaders that assist no firm although an institution is tied to them':
    'Líderes de cadena que no asisten a ninguna empresa aunque una institución tiene lazo con ellos',
  'Brokered firms that hang on one network broker alone':
    'Empresas intermediadas que dependen de un solo intermediario',
  'Factor on all forces for product upgrading in complex product systems ("product less")':
    'Factor sobre todas las fuerzas del ascenso de producto en productos y sistemas complejos («product less»)',
  'Share of the forces with a sign that must be defined before there is an answer':
    'Proporción de las fuerzas con signo que deben estar definidas antes de responder',
  "Share of the firms' pairs that must be determined before governance counts as a force":
    'Proporción de los pares de las empresas que deben estar determinados antes de que la gobernanza cuente como fuerza',
  'Net pull from which upgrading is favoured': 'Tirón neto desde el que el ascenso está favorecido',
  'Net pull below which upgrading is held back': 'Tirón neto por debajo del cual el ascenso está frenado',
  'Pull each way from which the answer is mixed and not "no push"':
    'Tirón en cada sentido desde el que la respuesta es mixta y no «sin impulso»',
  'Factor on the strength of buyers that signal needs without support ("passive")':
    'Factor sobre la intensidad de los compradores que señalan necesidades sin apoyar («passive»)',
  '"passive"': '«passive»',
  '"product less"': '«product less»',
};
