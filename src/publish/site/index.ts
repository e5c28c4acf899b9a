export { type Offered, publishSite } from './publish-site.ts';
export * from './site-edition.ts';
export { OWN_NAMES } from './site-paths.ts';
