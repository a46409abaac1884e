import { readNetwork } from '../read/read-network.ts';
import type { Option } from './option.ts';
export const networkOptions: Readonly<Record<string, Option>> = {};
export { readNetwork };
