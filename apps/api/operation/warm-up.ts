import { entryFilter, entryQuery } from '../../../src/register/index.ts';
import { STANDING } from '../entries/query.ts';
import type { Services } from '../services.ts';
import { inStep } from './routes.ts';

/** Values of a facet that the workbench asks for. */
const TOP = 50;

/**
 * Counts what the first page of the workbench asks for, sets the entries in order for the deadline desk and reads the words of the search, before
 * anybody asks: the first time, every field of a million entries is looked at. Errors: those of the store; "/ready" says what is wrong with it.
 */
export async function warmUp(services: Pick<Services, 'store'>): Promise<void> {
  await inStep(services);
  const standing = entryFilter({ kinds: ['commitment'], statuses: [...STANDING] });
  await services.store.facets(standing, TOP);
  await services.store.entries(entryQuery({ ...standing, sort: 'deadline', limit: 1 }));
  await services.store.readAhead();
}
