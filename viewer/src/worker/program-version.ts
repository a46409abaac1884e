import manifest from '../../../package.json' with { type: 'json' };

/** Of the program, for exported files to say. */
export const programVersion = manifest.version;
