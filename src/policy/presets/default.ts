import type { NamedPreset } from '../../model/room-options.ts';
import type { PolicyPreset } from '../preset.ts';

/** When an advice of the source is given. Nobody published these figures. */
export const defaultPolicy: NamedPreset<PolicyPreset> = {
  name: 'default',
  about: 'Low is level 0 or 1; few is less than a third of the firms; most is half of them or more.',
  source: '[O]; the advices themselves are [S]',
  values: {
    lowLevel: 1,
    isolatedShare: 1 / 3,
    dependentShare: 0.5,
    dependentFirms: 0.5,
    quasiHierarchyShare: 0.5,
    secondBuyerFirms: 1 / 3,
    idleResearch: 0.5,
    certifiedFirms: 1 / 3,
    brokeredFirms: 0.5,
    soleBroker: 0.5,
    onlyBrokered: 1 / 3,
    silentLeaders: 0.5,
    leadersWithoutSupport: 0.5,
    localPurchases: 1 / 3,
    leadersBuyingElsewhere: 0.5,
  },
};
