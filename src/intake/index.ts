export { LIMITS, type Limits } from './limits.ts';
export { type Hint, type Received, receive } from './receive.ts';
export { type ZipEntry, zipDirectory } from './zip-directory.ts';
