/**
 * Legal forms of firms as they stand in names, by country or language, written by us from the companies acts and
 * registers of the places; ISO 20275 (Entity Legal Forms, kept by GLEIF) lists them officially, none was copied from
 * it. In a group the first is shown, all others are other ways to write the same form.
 *
 * Full stops, slashes, spaces, case and accents do not matter: `S.A.`, `S/A`, `s a` and `SA` are one.
 */
export interface LegalForm {
  /** The first is shown. */
  readonly written: readonly string[];
  /** Also before the name: `PT Astra`, `OOO Romashka`. */
  readonly before: boolean;
  /** Too unlike any word to be anything else: taken away in mid-name too, as in `Alfa Ltda - Filial 2`. */
  readonly anywhere: boolean;
}

export const legalForms: readonly LegalForm[] = [
  // Spanish and Portuguese America, Spain, Portugal
  form(
    `S.A. | Sociedad Anónima | Sociedade Anônima | Sociedade por Ações | Société Anonyme | Soc. Anónima |
    Soc. An.`,
  ),
  form(
    `Ltda. | Limitada | Sociedade Limitada | Soc. Ltda. | Sociedad Limitada | Cía. Ltda. | Compañía
    Limitada | S.L. | S.R. Ltda. | Lda.`,
    'anywhere',
  ),
  form(
    `S. de R.L. de C.V. | S.R.L. de C.V. | S de RL | Sociedad de Responsabilidad Limitada de Capital
    Variable`,
    'anywhere',
  ),
  form(
    `S.A. de C.V. | Sociedad Anónima de Capital Variable | S.A.B. de C.V. | S.A.P.I. de C.V. | S.A.B. |
    S.A.P.I.`,
    'anywhere',
  ),
  form(
    `S.R.L. | Sociedad de Responsabilidad Limitada | Sociedade de Responsabilidade Limitada | Soc. de
    Resp. Ltda. | Società a responsabilità limitata | S.r.l.s. | Societate cu Răspundere Limitată`,
    'anywhere',
  ),
  form('S.A.S. | Sociedad por Acciones Simplificada | Société par actions simplifiée | S.A.S.U.'),
  form('S.A.C. | Sociedad Anónima Cerrada | S.A.A. | Sociedad Anónima Abierta'),
  form('SpA | S.p.A. | Sociedad por Acciones | Società per azioni', 'anywhere'),
  form('E.I.R.L. | Empresa Individual de Responsabilidad Limitada', 'anywhere'),
  form('EIRELI | Empresa Individual de Responsabilidade Limitada', 'anywhere'),
  form('ME | Microempresa | MEI | Microempreendedor Individual'),
  form('EPP | Empresa de Pequeno Porte'),
  form(`S.L.U. | Sociedad Limitada Unipersonal | S.A.U. | Sociedad Anónima Unipersonal | Unipessoal Lda. |
    Unipessoal`),
  form('S.C. | Sociedad Civil | Sociedade Civil | S/S | Sociedade Simples | S.S. Ltda.'),
  form('S. en C. | Sociedad en Comandita | S. en C. por A. | S.C.A. | Société en commandite'),
  form(`S.C.R.L. | S. Coop. | Soc. Coop. | Sociedad Cooperativa | S.C. de R.L. | S.C. de R.L. de C.V. |
    S.P.R. de R.L.`),
  form('& Cía. | y Cía. | e Cia. | & Cie | et Cie | & Co. | and Co. | and Company | & Companhia'),
  form('Cía. | Co. | Compañía | Companhia | Company | Cie | Compagnie', 'before'),
  // English
  form(
    `Ltd | Limited | Private Limited | Pvt. Ltd. | Pvt Limited | (P) Ltd. | Pte. Ltd. | Pty. Ltd. | Pty
    Limited | (Pty) Ltd | Proprietary Limited | Pvt | Pty`,
    'anywhere',
  ),
  form('Co., Ltd. | Company Limited | Co. Limited | Cía. Limited | Coy Ltd', 'anywhere'),
  form('Inc. | Incorporated | Incorporation', 'anywhere'),
  form('Corp. | Corporation', 'anywhere'),
  form('LLC | Limited Liability Company | L.L.C. | Limited Liability Co.', 'anywhere'),
  form('LLP | Limited Liability Partnership'),
  form('L.P. | Limited Partnership'),
  form('PLC | Public Limited Company | Public Company Limited | PCL | Pcl.', 'anywhere'),
  form('CC | Close Corporation'),
  // German, Dutch, Nordic, Baltic
  form('GmbH | Gesellschaft mit beschränkter Haftung | Ges.m.b.H. | gGmbH | mbH', 'anywhere'),
  form('GmbH & Co. KG | GmbH & Co. KGaA | GmbH & Co. OHG | AG & Co. KG | GmbH Co KG', 'anywhere'),
  form('AG | Aktiengesellschaft'),
  form('KG | Kommanditgesellschaft | KGaA | & Co. KG'),
  form('OHG | Offene Handelsgesellschaft | GbR | e.K. | UG | UG (haftungsbeschränkt)'),
  form('e.V. | eingetragener Verein | eG | eingetragene Genossenschaft'),
  form('SE | Societas Europaea'),
  form('B.V. | Besloten Vennootschap | B.V.B.A. | Besloten Vennootschap met beperkte aansprakelijkheid'),
  form('N.V. | Naamloze Vennootschap'),
  form('V.O.F. | C.V. | Commanditaire Vennootschap | C.V.B.A.'),
  form('AB | Aktiebolag | AB (publ) | Aktiebolaget', 'before'),
  form('A/S | AS | Aktieselskab | Aksjeselskap | ASA'),
  form('ApS | Anpartsselskab | P/S | K/S | I/S'),
  form('Oy | Osakeyhtiö | Oyj | Oy Ab | Ab Oy', 'before'),
  form('OÜ | Osaühing', 'before'),
  form('SIA | Sabiedrība ar ierobežotu atbildību', 'before'),
  form('UAB | Uždaroji akcinė bendrovė', 'before'),
  form('ehf. | hf. | Einkahlutafélag'),
  // French, Italian
  form('SARL | S.à r.l. | Société à responsabilité limitée | EURL | S.A.R.L.U.', 'anywhere'),
  form('SNC | Société en nom collectif | S.n.c. | Società in nome collettivo | S.a.s. di'),
  form('S.r.l. unipersonale | S.r.l. a socio unico | S.c.a r.l. | Soc. coop. a r.l.'),
  // Central and Eastern Europe, Turkey, Greece
  form('Sp. z o.o. | Spółka z ograniczoną odpowiedzialnością | Sp. z o.o. sp. k. | Spzoo', 'anywhere'),
  form('Sp. k. | Sp. j. | Spółka akcyjna | Spółka jawna | Spółka komandytowa'),
  form('s.r.o. | spol. s r.o. | společnost s ručením omezeným | spoločnosť s ručením obmedzeným', 'anywhere'),
  form('a.s. | akciová společnost | akciová spoločnosť | A.Ş. | Anonim Şirketi'),
  form('Kft. | Korlátolt Felelősségű Társaság'),
  form('Zrt. | Nyrt. | Rt. | Zártkörűen Működő Részvénytársaság | Bt.'),
  form('d.o.o. | društvo s ograničenom odgovornošću | društvo sa ograničenom odgovornošću', 'anywhere'),
  form('d.d. | a.d. | dioničko društvo | akcionarsko društvo'),
  form('EOOD | OOD | EAD | ЕООД | ООД'),
  form(
    `Ltd. Şti. | Limited Şirketi | Ltd Sti | San. ve Tic. Ltd. Şti. | San. ve Tic. A.Ş. | Sanayi ve
    Ticaret Limited Şirketi | Sanayi ve Ticaret Anonim Şirketi | San. Tic. Ltd. Şti. | Sanayi ve
    Ticaret A.Ş. | Sanayi ve Ticaret Ltd. Şti. | San. ve Tic. | Sanayi ve Ticaret`,
    'anywhere',
  ),
  form('A.E. | E.P.E. | I.K.E. | Α.Ε. | Ε.Π.Ε.'),
  // Russia, Ukraine and neighbours
  form('ООО | OOO | Общество с ограниченной ответственностью | ТОВ | TOV | ТОО | TOO', 'before', 'anywhere'),
  form(
    `АО | AO | ЗАО | ZAO | ПАО | PAO | ОАО | OAO | Акционерное общество | JSC | PJSC | OJSC | CJSC |
    Joint Stock Company | Public Joint Stock Company`,
    'before',
  ),
  form('ИП | IP | ЧП | ФГУП | Индивидуальный предприниматель', 'before'),
  // South and South-East Asia
  form('Sdn Bhd | Sendirian Berhad | S/B', 'anywhere'),
  form('Bhd | Berhad'),
  form('PT | P.T. | Perseroan Terbatas', 'before'),
  form('PT Tbk | Tbk | Persero | (Persero) Tbk'),
  form('UD | U.D. | CV', 'before'),
  form('Công ty TNHH | TNHH | Công ty TNHH MTV | Công ty Trách nhiệm hữu hạn', 'before'),
  form('Công ty Cổ phần | CTCP | Cty CP', 'before'),
  // Middle East and Africa
  form('FZE | FZCO | FZ-LLC | FZC | W.L.L. | K.S.C. | S.A.E. | S.A.O.G. | P.S.C.'),
  form('SUARL | SARLU | S.A.R.L.A.U.'),
  // Japan and Korea in Latin letters
  form('K.K. | Kabushiki Kaisha | Kabushiki Gaisha | Kabushikigaisha'),
  form('Y.K. | Yugen Kaisha | G.K. | Godo Kaisha'),
  form('Jusik Hoesa | Chusik Hoesa'),
];

/** Forms written in characters that stand beside the name without a space, longest first in each script. */
export const unspacedForms: readonly { readonly shown: string; readonly written: readonly string[] }[] = [
  { shown: '股份有限公司', written: ['股份有限公司', '股份公司'] },
  {
    shown: '有限公司',
    written: ['有限责任公司', '有限責任公司', '有限公司', '集团公司', '集團公司', '总公司', '公司'],
  },
  { shown: '株式会社', written: ['株式会社', '株式會社', '(株)'] },
  { shown: '有限会社', written: ['有限会社', '(有)'] },
  { shown: '合同会社', written: ['合同会社', '(同)'] },
  { shown: '주식회사', written: ['주식회사', '(주)'] },
  { shown: '유한회사', written: ['유한회사', '유한책임회사'] },
];

/** Ways to write a form, separated by `|`, and where else than at the end of a name it stands. */
function form(text: string, ...places: readonly ('before' | 'anywhere')[]): LegalForm {
  return {
    written: text.split('|').map((each) => each.trim().replace(/\s+/gu, ' ')),
    before: places.includes('before'),
    anywhere: places.includes('anywhere'),
  };
}
