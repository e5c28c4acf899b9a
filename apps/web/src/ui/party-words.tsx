import { useQuery } from '@tanstack/react-query';
import { createContext, type ReactNode, use, useCallback, useMemo } from 'react';
import { knownPartiesQuery } from '../api/known-parties.ts';
import { useI18n } from '../i18n/i18n.tsx';

/** What a party is called in the language of the interface; the name that the register has for it where none is known. */
export type PartyWords = (party: { readonly code: string; readonly name?: string | null }) => string;

const asWritten: PartyWords = ({ code, name }) => name || code;

const PartyWordsContext = createContext<PartyWords>(asWritten);

/** Gives the names of parties in the language of the interface to everything inside it; in English they are the register's own. */
export function PartyWordsProvider({ children }: { readonly children: ReactNode }) {
  const { language } = useI18n();
  const { data } = useQuery({ ...knownPartiesQuery(language), enabled: language !== 'en' && language !== 'qps' });
  const shown = useMemo(() => new Map(data?.items.map((party) => [party.code, party.shown])), [data]);
  const words = useCallback<PartyWords>((party) => shown.get(party.code) ?? asWritten(party), [shown]);
  return <PartyWordsContext value={words}>{children}</PartyWordsContext>;
}

export function usePartyWords(): PartyWords {
  return use(PartyWordsContext);
}
