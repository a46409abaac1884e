/**
 * Words that say what a firm does, not which firm it is, each with its abbreviations and its forms in the languages
 * of the cases. They are compared as one word and weigh less than a name of its own. Written by us from names as they
 * stand in registers of Brazil, Mexico, Colombia, Chile, Spain, India, Germany and the English-speaking countries.
 */
export const descriptors: readonly string[] = [
  'ind, inds, indl, industria, industrias, industrial, industriais, industriales, industrie, industries, industry, industriel, industrielle',
  'com, comercio, comercial, comerciais, comerciales, commerce, commercial, comm, coml, comer, handel, handels, ticaret, tic',
  'trading, trade, trades, traders, trdg, comercializadora, comercializacao, comercializacion',
  'imp, import, imports, importers, importer, importacao, importacoes, importacion, importaciones, importadora, importador, importateur, ithalat',
  'exp, export, exports, exporters, exporter, exportacao, exportacoes, exportacion, exportaciones, exportadora, exportador, ihracat',
  'met, metalurgica, metalurgico, metalurgicas, metalurgia, metalurg, metalurgy, metallurgy, metallurgical, metalworks, metalworking, metalworkers',
  'mec, mecanica, mecanico, mecanicas, mecanicos, mechanical, mechanics, mecan, mechanik, usinagem, machining',
  'sid, siderurgica, siderurgia, siderurgicas, steelworks, steelmaking, siderurgico',
  'const, constr, construcao, construcoes, construcion, construccion, construcciones, construction, constructions, constructora, construtora, construtor, constructor, construtores, builders, bau, insaat',
  'eng, engenharia, engineering, engineers, engg, engrg, ing, ingenieria, ingegneria, ingenierie, ingenieros, engenheiros, muhendislik',
  'transp, transporte, transportes, transportadora, transport, transports, transportation, trans, transportistas',
  'log, logistica, logistics, logistic, logistik',
  'dist, distr, distribuidora, distribuidor, distribuicao, distribucion, distribution, distributors, distributor, distrib, distribuidores, distribuciones',
  'serv, servs, servico, servicos, servicio, servicios, service, services, svc, svcs, dienst, dienstleistungen, hizmetleri',
  'prod, prods, produto, produtos, producto, productos, product, products, produits, prodotti, produkte',
  'mfg, manuf, manufacturing, manufacturers, manufacturer, manufactura, manufacturas, manufatura, manufaturas, manufacture, mfr, mfrs, mfrg, fabricacao, fabricacion, imalat, fabricantes, fabricante',
  'fab, fabrica, fabricas, factory, factories, fabrik, fabrika, fabbrica',
  'manut, manutencao, manutencoes, mant, mantenimiento, maintenance, maint, wartung',
  'equip, equips, equipamento, equipamentos, equipo, equipos, equipment, equipments, eqpt',
  'maq, maqs, maquina, maquinas, maquinaria, machine, machines, machinery, maschinen, maschinenbau, makina, macchine',
  'mov, moveis, movel, mueble, muebles, furniture, mobel, mobili, meubles, mobilya, furnishings, marcenaria',
  'text, textil, textile, textiles, texteis, textilia, tekstil, tessile, tecidos, tejidos, tecelagem, weaving',
  'conf, confec, confeccao, confeccoes, confeccion, confecciones, garment, garments, apparel, apparels, clothing, vestuario, giyim, roupas, ropa',
  'calc, calcado, calcados, calzado, calzados, footwear, shoe, shoes, zapatos, schuhe, scarpe, calzature, calzaturificio, ayakkabi',
  'couro, couros, cuero, cueros, leather, leathers, leder, cuir, curtume, curtumes, curtiembre, tannery, tanneries, tenerias',
  'alim, alimento, alimentos, alimenticia, alimenticios, alimenticias, alimentaria, food, foods, foodstuffs, aliments, alimentari, gida',
  'beb, bebida, bebidas, beverage, beverages, drinks',
  'quim, quimica, quimico, quimicos, quimicas, chemical, chemicals, chem, chemie, chimica, chimie, kimya',
  'elet, eletr, eletrica, eletrico, eletricos, electr, elect, electrica, electrico, electricos, electric, electrical, elektrik, elec, elettrica',
  'eletronica, eletronicos, electronica, electronicos, electronic, electronics, elektronik, elettronica',
  'tec, tecn, tecnologia, tecnologias, technology, technologies, tech, techs, technologie, technik, tecnica, tecnicas, tecnico, tecnologica, teknoloji, technical',
  'inform, informatica, information, informacion, informacao, informatik, info',
  'software, softwares, sw',
  'sist, sistema, sistemas, system, systems, sys, syst, systeme, sistemi',
  'soluc, solucao, solucoes, solucion, soluciones, solution, solutions, soln, solns, losungen',
  'int, intl, intern, internac, internacional, internacionales, internacionais, international, internazionale, internationale, uluslararasi',
  'nac, nacional, nacionais, nacionales, national, natl, nazionale',
  'gral, gen, geral, gerais, general, generale',
  'grp, grupo, group, groupe, gruppe, gruppo, holding, holdings, participacoes, grubu',
  'assoc, asoc, assn, associacao, asociacion, association, associations, associates, associados, asociados, associazione, verband, dernegi',
  'coop, cooperativa, cooperativas, cooperative, cooperatives, koop, kooperatif, genossenschaft, koperasi',
  'inst, instituto, institute, institut, institucion, instituicao, istituto, enstitusu',
  'univ, universidade, universidad, university, universite, universitat, universita, universitesi',
  'fund, fundacao, fundacion, foundation, fdn, fondation, stiftung, fondazione, vakfi',
  'fed, federacao, federacion, federation, feder, federazione',
  'sind, sindicato, syndicate, syndicat, sindacato',
  'centro, ctr, cntr, center, centre, centrum, zentrum, merkezi',
  'agric, agricola, agricolas, agricultura, agricultural, agriculture, agropecuaria, agropecuario, agropec, agroindustrial, agroindustria, farm, farms, farming, tarim',
  'lab, labs, laboratorio, laboratorios, laboratory, laboratories, laboratoire, laboratoires, labor',
  'farm, farma, farmaceutica, farmaceutico, farmaceuticos, pharmaceutical, pharmaceuticals, pharma, pharm, ilac, pharmazeutische',
  'plast, plastico, plasticos, plastica, plastic, plastics, plastik, kunststoff, kunststoffe, plastiques',
  'papel, papeis, papeles, paper, papers, papier, kagit',
  'embal, emb, embalagem, embalagens, embalaje, embalajes, packaging, packing, verpackung, ambalaj, envases',
  'mad, madeira, madeiras, madera, maderas, wood, timber, timbers, holz, legno, ahsap, madeireira, maderera, lumber',
  'marm, marmore, marmores, marmol, marmoles, marble, marbles, marmi',
  'gran, granito, granitos, granite, granites, graniti',
  'ceram, ceramica, ceramicas, ceramico, ceramics, ceramic, keramik, seramik, ceramiche',
  'vidr, vidro, vidros, vidrio, vidrios, glass, glas, vetro',
  'min, mineracao, mineradora, mineria, minera, mining, mines, bergbau, madencilik, minerios, minerales, minerals',
  'fund, fundicao, fundicoes, fundicion, fundiciones, foundry, foundries, casting, castings, giesserei, dokum',
  'ferr, ferramenta, ferramentas, ferramentaria, herramienta, herramientas, tool, tools, tooling, toolmakers, werkzeugbau, werkzeuge',
  'estr, estrutura, estruturas, estructura, estructuras, structure, structures, structural',
  'montagem, montagens, montaje, montajes, assembly, assemblies, montage',
  'frut, fruta, frutas, fruit, fruits, frutos, fruticola, meyve',
  'pesq, pesca, pesqueira, pesqueiro, pesquera, pesqueras, pescados, fish, fishing, fisheries, seafood, seafoods',
  'acess, acessorios, accesorios, accessories, accessory',
  'auto, automotiva, automotivo, automotriz, automotive, automoveis, automoviles, automobile, automobiles, otomotiv',
  'pecas, peca, repuestos, piezas, parts, part, autopecas, autopartes, autoparts, ersatzteile',
  'rep, repres, representacao, representacoes, representaciones, representacion, representations',
  'proj, projeto, projetos, proyecto, proyectos, project, projects, projekte',
  'desenv, desenvolvimento, desarrollo, desarrollos, development, developments, entwicklung, develop',
  'consult, consultoria, consultores, consulting, consultants, consultancy, consultora, beratung, danismanlik',
  'invest, investimento, investimentos, inversion, inversiones, investment, investments, yatirim',
  'ent, enterprise, enterprises, empresa, empresas, empreendimento, empreendimentos, emprendimientos, entreprise, entreprises, undertaking',
  'soc, sociedad, sociedade, society, societe, societa',
  'esp, especial, especiais, especiales, special, specialty, specialties, spezial',
  'ofic, oficina, oficinas, workshop, workshops, works, taller, talleres, atelier, werk, werke, werkstatt',
  'mill, mills, moinho, moinhos, molino, molinos, muhle, usina, usinas, ingenio, degirmen',
  'plantation, plantations, estate, estates, fazenda, fazendas, hacienda, finca, perkebunan',
  'oil, oils, oleo, oleos, aceite, aceites, olio, yag',
  'res, research, pesquisa, pesquisas, investigacion, investigaciones, forschung, recherche, ricerca, arastirma',
  'educ, educacao, educacion, education, educational, bildung, ensino, ensenanza, training, capacitacion, capacitacao, aprendizagem, aprendizaje',
  'bank, banco, banca, banque, bankasi',
  'supply, supplies, suppliers, supplier, suministros, suministro, suprimentos, fornecimentos, proveedora, proveedores',
  'store, stores, loja, lojas, tienda, tiendas, shop, shops, magazine, magazin, almacen, almacenes, armazem, armazens',
  'hardware, ferragem, ferragens, ferreteria, ferreterias',
  'energy, energia, energetica, energie, enerji, power',
  'water, agua, aguas, wasser',
  'design, designs, diseno, disenos, desenho',
  'sri, shri, shree, sree, shre',
  'solar, photovoltaic, fotovoltaica',
  'asesores, assessores, assessoria, asesoria, asesorias, advisers, advisors, advisory',
];

/** Words of kinship: compared as one word in all languages, but telling who it is. */
export const kinWords: readonly string[] = [
  'irm, irmaos, irmao, hnos, hno, hermanos, hermano, bros, brothers, brother, freres, fratelli, flli, gebr, gebruder, broers, kardesler',
  'filho, filhos, hijo, hijos, sons, son, fils, figli, sohne, ogullari, zonen',
];

/** Words between others that say nothing about who it is; `&`, `and`, `e`, `y`, `et`, `und` are one. */
export const smallWords: ReadonlySet<string> = new Set(
  (
    '& de da do dos das del della dello delle di du des la el los las le les lo il the of for para pour por in em no na nos nas ' +
    'a o os as an al van von der den het ter ten zu zur zum fur'
  ).split(' '),
);

/** What is written for “and”, in mid-name. */
export const andWords: ReadonlySet<string> = new Set([
  'and',
  'e',
  'y',
  'et',
  'und',
  'en',
  'og',
  'och',
  'ja',
  've',
  'ed',
  'i',
]);

/** After these a single letter or number says which one of several: `Plant A`, `Usina 2`. */
export const unitWords: ReadonlySet<string> = new Set(
  (
    'plant planta plantas unit unidade unidad unite werk factory fabrica fabrik mill usina filial branch sucursal filiale loja store ' +
    'tienda site hall galpao bloco lote lot block section sector setor no nr num numero number division divisao'
  ).split(' '),
);
