import { app } from './app.ts';
import { model } from './model.ts';
import { scenario } from './scenario.ts';

/** Every message of the page, by part of the page. The other languages have the same shape, which the types demand. */
export const english = { app, model, scenario };
