export { API_CODES } from './sentences.ts';
export { type ServeOptions, type Serving, serveApi } from './server.ts';
export type { Added, Input, OpenedLibrary, Services } from './services.ts';
