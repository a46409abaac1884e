/**
 * Headers of columns that hold the number under which a firm is registered: with the tax office, in the company
 * register or with an issuer of identifiers. Case, accents, spaces, underscores and hyphens do not matter.
 */
export const registrationHeaders: ReadonlySet<string> = new Set(
  (
    'taxid taxnumber taxno taxcode taxpayerid taxidnumber tin vat vatid vatno vatnumber vatregistration fiscalid fiscalcode fiscalnumber ' +
    'cnpj cnpjmf cgc cpf cpfcnpj cnpjcpf nit rut ruc rfc cuit cuil rif rnc rtn nif cif nipc nie dni inscricaoestadual ' +
    'ein fein abn acn uen brn companynumber companyno companyregistrationnumber registrationnumber registrationno regno regnumber registrationid ' +
    'siren siret codicefiscale partitaiva piva ustid ustidnr umsatzsteuerid steuernummer hrb handelsregister kvk kvknumber btw ' +
    'orgnr orgno organisationsnummer organizationnumber cvr ytunnus businessid nip regon krs ico dic oib pib jib eik inn ogrn okpo edrpou unp bin ' +
    'gst gstin gstno pan cin npwp uscc unifiedsocialcreditcode creditcode corporatenumber lei duns dunsnumber isni idfiscal idtributario'
  ).split(' '),
);

/** Headers of columns that hold a street address. */
export const addressHeaders: ReadonlySet<string> = new Set(
  (
    'address addresses streetaddress street addressline addressline1 address1 fulladdress registeredaddress officeaddress postaladdress ' +
    'endereco enderecocompleto logradouro rua direccion domicilio calle direccionfiscal domiciliofiscal adresse anschrift strasse indirizzo via ' +
    'adres alamat ulica ulitsa 地址 住所 주소'
  ).split(' '),
);

/** Words of addresses with their abbreviations; the first stands for all. */
export const addressWords: readonly string[] = [
  'av, ave, avenida, avenue, avda, aven',
  'r, rua, calle, c, street, st, str, strasse, rue, via, ulica, ul, jalan, jl, jln, cl, cll',
  'rod, rodovia, carretera, carr, ctra, km, highway, hwy, road, rd, estrada, est, camino, cam',
  'al, alameda',
  'trav, travessa, tv, transversal, tr, lane, ln',
  'cra, carrera, kr, kra, cr',
  'pca, praca, plaza, pl, platz, square, sq, piazza, place',
  'n, no, nr, num, numero, nro, number',
  'bairro, b, colonia, col, barrio, distrito, district, dist',
  'andar, piso, floor, fl, pavimento, pav',
  'sala, sl, oficina, of, office, suite, ste, conjunto, conj, local, loja, lj, apto, unit',
  'galpao, gp, bodega, bod, warehouse, nave',
  'lote, lt, lot, quadra, qd, manzana, mz',
  'parque, pq, pque, park, pol, poligono, distrito industrial, di, zona industrial, zi',
  'dr, doutor, doctor',
  'sto, santo, sta, santa, sao, san, saint',
  'gov, governador, gobernador, governor',
  'pres, presidente, president',
  'cel, coronel, colonel',
  'eng, engenheiro, ing, ingeniero',
];
