import { z } from 'zod';
import { layers } from './layer.ts';

/** Apart from the layers themselves, which the page shows without checking anything. */
export const layerSchema = z.enum(layers);
