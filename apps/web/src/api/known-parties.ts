import { queryOptions } from '@tanstack/react-query';
import type { KnownParties } from '../../../api/contract/parties.ts';
import type { Language } from '../i18n/languages.ts';
import { request } from './request.ts';

/** Parties that can be named, whether the register has them or not, by their names in the language of the interface. */
export const knownPartiesQuery = (language: Language) =>
  queryOptions({
    queryKey: ['known parties', language],
    queryFn: ({ signal }) =>
      request<KnownParties>(`/parties/known?language=${language === 'qps' ? 'en' : language}`, { signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });
