import fc from 'fast-check';

/**
 * Laws are tried on the same random inputs in every run, so that a change fails for what it changed.
 *
 * LAW_SEED takes another seed; LAW_SEED=random takes a new one each time, and a failure prints it.
 */
const seed = process.env.LAW_SEED ?? '20261130';
if (seed !== 'random') fc.configureGlobal({ seed: Number(seed) });
