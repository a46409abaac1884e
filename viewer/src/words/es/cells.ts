import type { Words } from '../words.ts';

/** Cells that are changed in the tables: their columns, and what is said of them. */
export const cells: Words['cells'] = {
  cannotEmpty: 'Un cambio puede dar otro valor a esta celda, no vaciarla. Escape la deja como estaba.',
  notKnown: 'no se sabe',
  linkage: {
    type: 'Tipo',
    value: 'Valor',
    currency: 'Moneda',
    year: 'Año',
    product: 'Producto',
    shareOfSellerSales: 'Parte de las ventas del vendedor',
    shareOfBuyerPurchases: 'Parte de las compras del comprador',
    specifiedBy: 'Especificado por',
    monitored: 'Supervisado',
    contract: 'Contrato',
    switchingCost: 'Costo de cambiar',
    complexity: 'Complejidad',
    codifiability: 'Codificabilidad',
    capability: 'Capacidad',
    stake: 'Participación',
    standard: 'Norma',
    project: 'Proyecto',
    purpose: 'Propósito',
    governance: 'Gobernanza codificada',
  },
};
