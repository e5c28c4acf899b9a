import { useQuery } from '@tanstack/react-query';
import { useI18n } from '../i18n/i18n.tsx';
import type { Language } from '../i18n/languages.ts';
import { type Params, type SaidTable, sentenceOf } from './fill.ts';

interface SaidProps {
  readonly code: string;
  readonly params?: Params | undefined;
  /** The sentence as the server says it, in English. */
  readonly says: string;
}

/** A sentence that the server gives by a code: in the language of the interface, and in English where there is none for the code. */
export function Said({ code, params = {}, says }: SaidProps) {
  const { language, locale } = useI18n();
  const { data } = useQuery({
    queryKey: ['said', language],
    queryFn: () => loadSaid(language),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const sentence = data ? sentenceOf(data, code, params, locale) : null;
  return sentence === null ? (
    <span lang="en" dir="ltr">
      {says}
    </span>
  ) : (
    sentence
  );
}

/** The sentences of a language; for English there are none, since the server has them. Fetched when one is first shown. */
async function loadSaid(language: Language): Promise<SaidTable> {
  if (language === 'zh') return (await import('./zh/index.ts')).said;
  if (language === 'ru') return (await import('./ru/index.ts')).said;
  if (language === 'fr') return (await import('./fr/index.ts')).said;
  return {};
}
