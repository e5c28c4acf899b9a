export { openAccounts } from './accounts/open.ts';
export { describeApi } from './docs/describe.ts';
export { RATE, type Rate } from './guard/rate.ts';
export { warmUp } from './operation/warm-up.ts';
export { API_CODES } from './sentences.ts';
export { type ServeOptions, type Serving, serveApi } from './server.ts';
export type { Added, Input, Proposal, Services } from './services.ts';
