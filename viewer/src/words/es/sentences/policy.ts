/** Advice and its triggers, by the English of the analysis; what may stand in the slots is in `translator.ts`. */
export const policy = {
  'Build a second bridge beside the actor on whom the cluster hangs':
    'Construir un segundo puente junto al actor del que depende el clúster',
  'Give large firms incentives to source locally and to support the upgrading of their suppliers':
    'Dar incentivos a las grandes empresas para abastecerse localmente y apoyar el ascenso de sus proveedores',
  'Invest in highly skilled professionals': 'Invertir en profesionales altamente calificados',
  'Promote access to new additional value chains': 'Promover el acceso a nuevas cadenas de valor adicionales',
  'Promote linkages between firms': 'Promover vínculos entre empresas',
  'Promote public-private collaboration in research and disseminate research to SMEs':
    'Promover la colaboración público-privada en investigación y difundirla entre las pymes',
  'Promote the adoption of standards and enforce inspections and controls':
    'Promover la adopción de normas y hacer cumplir inspecciones y controles',
  'Support network brokers ("articulators")': 'Apoyar a los intermediarios de la red («articuladores»)',
  'What can be done for the cluster': 'Qué se puede hacer por el clúster',
  'No advice: no trigger is seen in this case.': 'Sin consejos: en este caso no se ve ningún motivo.',
  'an advice of the sector group is given only where its trigger is seen in this case':
    'un consejo del grupo sectorial se da solo donde se ve su motivo en este caso',
  '{s} was not advised, trigger not seen: {s2}': '{s}: no aconsejado, no se ve el motivo: {s2}',
  '{s} was not advised, sector group not known: {s2}':
    '{s}: no aconsejado, no se conoce el grupo sectorial: {s2}',
  '{s} cannot be told, needs {s2}: {s3}': '{s}: no se puede decir, hace falta {s2}: {s3}',
  'the layers that CE needs': 'las capas que la CE necesita',
  'shareOfSellerSales, or sales and values, the facts that settle the governance of the pairs, supplies':
    'shareOfSellerSales, o ventas y valores, los datos que deciden la gobernanza de los pares, los suministros',
  'shareOfSellerSales, or sales and values': 'shareOfSellerSales, o ventas y valores',
  'the facts that settle the governance of the pairs': 'los datos que deciden la gobernanza de los pares',
  'sectorGroup or isic of the cluster': 'sectorGroup o isic del clúster',
  '{n} of {n2} chain leaders ({n3} %) are not known to assist any firm of the cluster, although an institution is tied to them: {a}':
    'de {n} de {n2} líderes de cadena ({n3} %) no se sabe que asistan a ninguna empresa del clúster, aunque una institución tiene lazo con ellos: {a}',
  '{n} of {n2} chain leaders ({n3} %) are not known to assist any firm of the cluster, although an institution is tied to them':
    'de {n} de {n2} líderes de cadena ({n3} %) no se sabe que asistan a ninguna empresa del clúster, aunque una institución tiene lazo con ellos',
  '{n} of {n2} chain leaders ({n3} %) are not known to assist any firm of the cluster: {a}':
    'de {n} de {n2} líderes de cadena ({n3} %) no se sabe que asistan a ninguna empresa del clúster: {a}',
  '{n} of {n2} chain leaders ({n3} %) are not known to assist any firm of the cluster':
    'de {n} de {n2} líderes de cadena ({n3} %) no se sabe que asistan a ninguna empresa del clúster',
  '{n} of {n2} chain leaders ({n3} %) buy less than {n4} % of their purchases from firms of the cluster: {a}':
    '{n} de {n2} líderes de cadena ({n3} %) hacen menos de {n4} % de sus compras a empresas del clúster: {a}',
  '{n} of {n2} chain leaders ({n3} %) buy less than {n4} % of their purchases from firms of the cluster':
    '{n} de {n2} líderes de cadena ({n3} %) hacen menos de {n4} % de sus compras a empresas del clúster',
  '{n} of {n2} firms ({n3} %) are at least tied to an institution that is tied to a chain leader: {a}':
    'al menos {n} de {n2} empresas ({n3} %) tienen lazo con una institución que lo tiene con un líder de cadena: {a}',
  '{n} of {n2} firms ({n3} %) are at least tied to an institution that is tied to a chain leader':
    'al menos {n} de {n2} empresas ({n3} %) tienen lazo con una institución que lo tiene con un líder de cadena',
  '{n} of {n2} firms ({n3} %) have no known tie to another firm of the cluster':
    '{n} de {n2} empresas ({n3} %) no tienen lazo conocido con otra empresa del clúster',
  '{n} of {n2} firms ({n3} %) reach two different outside buyers':
    '{n} de {n2} empresas ({n3} %) llegan a dos compradores externos distintos',
  '{n} of {n2} firms ({n3} %) sell to no chain leader and are tied to one only by an institution: {a}':
    '{n} de {n2} empresas ({n3} %) no venden a ningún líder de cadena y solo se unen a uno por una institución: {a}',
  '{n} of {n2} firms ({n3} %) sell to no chain leader and are tied to one only by an institution':
    '{n} de {n2} empresas ({n3} %) no venden a ningún líder de cadena y solo se unen a uno por una institución',
  '{n} of {n2} firms ({n3} %) are certified': '{n} de {n2} empresas ({n3} %) están certificadas',
  '{n} of {n2} firms are certified': '{n} de {n2} empresas están certificadas',
  '{n} of {n2} determined pairs ({n3} %) are quasi-hierarchies':
    '{n} de {n2} pares determinados ({n3} %) son cuasijerarquías',
  '{n} of {n2} determined pairs are quasi-hierarchies': '{n} de {n2} pares determinados son cuasijerarquías',
  '{n} of the {n2} firms that are brokered ({n3} %) hang on {a} alone':
    '{n} de las {n2} empresas intermediadas ({n3} %) dependen solo de {a}',
  '{n} of {n2} research centres and universities of the cluster ({n3} %) are not known to inform any of its firms: {a}':
    'de {n} de {n2} centros de investigación y universidades del clúster ({n3} %) no se sabe que informen a ninguna de sus empresas: {a}',
  '{n} of {n2} research centres and universities of the cluster ({n3} %) are not known to inform any of its firms':
    'de {n} de {n2} centros de investigación y universidades del clúster ({n3} %) no se sabe que informen a ninguna de sus empresas',
  'one buyer, {a}, takes {n} % or more of the sales of {n2} of the {n3} firms that sell ({n4} % on average)':
    'un comprador, {a}, toma {n} % o más de las ventas de {n2} de las {n3} empresas que venden ({n4} % en promedio)',
  'one buyer, {a}, takes {n} % or more of the sales of {n2} of the {n3} firms that sell ({n4} %)':
    'un comprador, {a}, toma {n} % o más de las ventas de {n2} de las {n3} empresas que venden ({n4} %)',
  'one buyer, {a}, takes {n} % or more of the sales of {n2} of the {n3} firm that sells ({n4} %)':
    'un comprador, {a}, toma {n} % o más de las ventas de {n2} de la {n3} empresa que vende ({n4} %)',
  'one buyer, {a}, takes {n} % or more of the sales of {n2} of the {n3} firms that sell, and of {n4} more it is not known ({n5} % on average)':
    'un comprador, {a}, toma {n} % o más de las ventas de {n2} de las {n3} empresas que venden, y de {n4} más no se sabe ({n5} % en promedio)',
  'one buyer, {a}, takes {n} % or more of the sales of {n2} of the {n3} firms that sell, and of {n4} more it is not known ({n5} %)':
    'un comprador, {a}, toma {n} % o más de las ventas de {n2} de las {n3} empresas que venden, y de {n4} más no se sabe ({n5} %)',
  'no buyer takes {n} % or more of the sales of the {n2} firms that sell':
    'ningún comprador toma {n} % o más de las ventas de las {n2} empresas que venden',
  'no buyer takes {n} % or more of the sales of the {n2} firm that sells':
    'ningún comprador toma {n} % o más de las ventas de la {n2} empresa que vende',
  'no buyer takes {n} % or more of the sales of the {n2} firms that sell, and of {n3} more it is not known':
    'ningún comprador toma {n} % o más de las ventas de las {n2} empresas que venden, y de {n3} más no se sabe',
  'no buyer takes {n} % or more of the sales of the {n2} firm that sells, and of {n3} more it is not known':
    'ningún comprador toma {n} % o más de las ventas de la {n2} empresa que vende, y de {n3} más no se sabe',
  'without {a}, {l} loses {n} levels and CE falls from {n2} to {n3}':
    'sin {a}, {l} pierde {n} niveles y la CE baja de {n2} a {n3}',
  'without {a}, {l} lose up to {n} levels and CE falls from {n2} to {n3}':
    'sin {a}, {l} pierden hasta {n} niveles y la CE baja de {n2} a {n3}',
  'how many outside buyers the firms reach is not observed':
    'no se observa a cuántos compradores externos llegan las empresas',
  'no firm hangs on one network broker alone': 'ninguna empresa depende de un solo intermediario de la red',
  'no institution stands between the firms and a chain leader':
    'ninguna institución está entre las empresas y un líder de cadena',
  'of {n} it is not known': 'de {n} no se sabe',
  'the advice of the source goes by sector group, which is not known':
    'el consejo de la fuente va por grupo sectorial, que no se conoce',
  'the cluster has no chain leader in the file, so there is nobody to broker with':
    'el clúster no tiene ningún líder de cadena en el archivo, así que no hay con quién intermediar',
  'the cluster has no research centre or university of its own':
    'el clúster no tiene centro de investigación ni universidad propios',
  'there is no single actor without whom E3, E4 or J4 falls so far':
    'no hay un solo actor sin el cual E3, E4 o J4 bajen tanto',
  'whether it hangs on one actor is not asked': 'no se pregunta si depende de un solo actor',
  'who is certified was not surveyed': 'no se relevó quién está certificado',
  '{s} cannot be told, needs {l}: {s2}': '{s}: no se puede decir, hace falta {l}: {s2}',
  'shareOfSellerSales, or sales and values, the facts that settle the governance of the pairs':
    'shareOfSellerSales, o ventas y valores, los datos que deciden la gobernanza de los pares',
  'the facts that settle the governance of the pairs, supplies':
    'los datos que deciden la gobernanza de los pares, los suministros',
  'shareOfSellerSales, or sales and values, supplies':
    'shareOfSellerSales, o ventas y valores, los suministros',
};
