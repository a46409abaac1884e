import type { english } from './en/index.ts';

/** The catalogue of messages; a language that lacks one does not compile. */
export type Words = typeof english;

export const languages = ['en', 'es', 'pt'] as const;
export type Language = (typeof languages)[number];
