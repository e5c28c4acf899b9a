import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { DocumentList, GivenFields } from '../../../../api/contract/documents.ts';
import type { Job } from '../../../../api/contract/jobs.ts';
import { call } from '../../api/call.ts';
import { API, request } from '../../api/request.ts';

/** The documents of the register, page by page. */
export const documentsQuery = infiniteQueryOptions({
  queryKey: ['documents'],
  queryFn: ({ pageParam, signal }) => request<DocumentList>(pageParam, { signal }),
  initialPageParam: '/documents?limit=100',
  getNextPageParam: ({ next }) => next?.replace(API, '') ?? null,
});

/** How often a job is asked about (ms) in case its events do not arrive. */
const ASKED_EVERY = 1500;

/** Documents on their way into the register. Its progress also comes as events. */
export const jobQuery = (id: string) =>
  queryOptions({
    queryKey: ['job', id],
    queryFn: ({ signal }) => call('getJobsId', { path: { id }, signal }),
    refetchInterval: ({ state }) => (state.data?.state === 'running' ? ASKED_EVERY : false),
  });

/** Sends files, with what is said of all of them. */
export function sendFiles(files: readonly File[], given: GivenFields): Promise<Job> {
  const form = new FormData();
  for (const [name, value] of Object.entries(given)) if (value) form.append(name, value);
  for (const file of files) form.append('file', file, file.name);
  return call('postDocuments', { body: form });
}

/** Sends addresses to be fetched. */
export function sendAddresses(addresses: readonly string[], given: GivenFields): Promise<Job> {
  const said = Object.fromEntries(Object.entries(given).filter(([, value]) => value));
  return call('postDocuments', { body: { ...said, addresses: [...addresses] } });
}

/** The addresses among lines that somebody typed; the other lines are returned as they are. */
export function addressesOf(text: string): {
  readonly addresses: readonly string[];
  readonly wrong: readonly string[];
} {
  const lines = text.split(/\s+/).filter((line) => line !== '');
  const isAddress = (line: string) => /^https?:\/\//i.test(line) && URL.canParse(line);
  return { addresses: lines.filter(isAddress), wrong: lines.filter((line) => !isAddress(line)) };
}
