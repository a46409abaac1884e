import type { AdviceRule } from '../advice-rule.ts';
import { additionalChains } from './additional-chains.ts';
import { localSourcing } from './local-sourcing.ts';
import { networkBrokers } from './network-brokers.ts';
import { promoteLinkages } from './promote-linkages.ts';
import { researchAndDissemination } from './research-and-dissemination.ts';
import { secondBridge } from './second-bridge.ts';
import { skilledProfessionals } from './skilled-professionals.ts';
import { standards } from './standards.ts';

/** Every advice there is: those of the source in the order of its sector groups, ours last. */
export const adviceRules: readonly AdviceRule[] = [
  promoteLinkages,
  additionalChains,
  researchAndDissemination,
  standards,
  networkBrokers,
  localSourcing,
  skilledProfessionals,
  secondBridge,
];
