// The public list, in the order of the path: bytes -> Case -> graph -> measures -> Assessment -> report.
export { ArticulatorError, InputError, UsageError } from './errors.ts';
