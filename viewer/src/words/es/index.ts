import type { Words } from '../words.ts';
import { app } from './app.ts';
import { model } from './model.ts';
import { scenario } from './scenario.ts';

export const spanish: Words = { app, model, scenario };
