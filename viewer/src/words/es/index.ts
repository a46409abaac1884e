import type { Words } from '../words.ts';
import { app } from './app.ts';

export const spanish: Words = { app };
