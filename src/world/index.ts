export { type Clock, systemClock } from './clock.ts';
export { expandPaths, type FoundPath, readDocument, readStream } from './files.ts';
export { type Fetched, type FetchOptions, fetchAddress } from './network.ts';
export { keepOriginal, originalPath, readOriginal } from './originals.ts';
export { type KeptSegment, type NewSegment, readSegments, writeSegments } from './segments.ts';
export { textResources } from './text-resources.ts';
export { READ_LIMITS, type ReadLimits } from './worker-limits.ts';
export { openPool, type Pool, type PoolOptions, serveJobs } from './worker-pool.ts';
export { openReader, type Reader, readInWorker } from './worker-reader.ts';
