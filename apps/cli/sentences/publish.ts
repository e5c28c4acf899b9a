import type { Sentences } from './sentence.ts';

/** What can be wrong when a site is published. */
export const PUBLISH: Sentences = {
  'cli.publish-unreviewed': ({ left, commitments }) =>
    `${left} of ${commitments} commitments have not been reviewed; review them ("servanda list --status proposed"), leave them out with --reviewed-only, or show them, marked, with --unreviewed`,
  'cli.publish-both': () =>
    '--unreviewed shows what nobody has reviewed and --reviewed-only leaves it out; take one of them',
  'cli.publish-not-ours': ({ folder, name }) =>
    `${folder} holds ${name} and is no site of servanda; name an empty or a new folder`,
  'cli.publish-swap': ({ folder, reason }) => `the new site could not be put in the place of ${folder} (${reason})`,
};
