export * from './decision.ts';
export * from './document.ts';
export * from './entry.ts';
export * from './exactness.ts';
export * from './fingerprint.ts';
export * from './store.ts';
