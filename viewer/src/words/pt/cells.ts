import type { Words } from '../words.ts';

/** Cells that are changed in the tables: their columns, and what is said of them. */
export const cells: Words['cells'] = {
  cannotEmpty: 'Uma mudança pode dar outro valor a esta célula, não esvaziá-la. Escape deixa-a como estava.',
  notKnown: 'não se sabe',
  linkage: {
    type: 'Tipo',
    value: 'Valor',
    currency: 'Moeda',
    year: 'Ano',
    product: 'Produto',
    shareOfSellerSales: 'Parte das vendas do vendedor',
    shareOfBuyerPurchases: 'Parte das compras do comprador',
    specifiedBy: 'Especificado por',
    monitored: 'Monitorado',
    contract: 'Contrato',
    switchingCost: 'Custo de mudança',
    complexity: 'Complexidade',
    codifiability: 'Codificabilidade',
    capability: 'Capacidade',
    stake: 'Participação',
    standard: 'Norma',
    project: 'Projeto',
    purpose: 'Propósito',
    governance: 'Governança codificada',
  },
};
