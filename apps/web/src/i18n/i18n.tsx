import { createContext, type ReactNode, use, useCallback, useEffect, useMemo, useState } from 'react';
import { remember } from '../shell/remembered.ts';
import { type Language, loadMessages, TRAITS } from './languages.ts';
import { inWords } from './message.ts';
import type { Messages, Translate } from './messages.ts';

export interface I18n {
  readonly language: Language;
  readonly dir: 'ltr' | 'rtl';
  /** What numbers and dates are written by (BCP 47). */
  readonly locale: string;
  readonly t: Translate;
  readonly choose: (language: Language) => Promise<void>;
}

const I18nContext = createContext<I18n | null>(null);

interface Chosen {
  readonly language: Language;
  readonly messages: Messages;
}

/** Gives everything inside it the words of one language, and sets language and direction of the page. */
export function I18nProvider({ first, children }: { readonly first: Chosen; readonly children: ReactNode }) {
  const [{ language, messages }, setChosen] = useState(first);
  const { dir, locale } = TRAITS[language];
  useEffect(() => {
    document.documentElement.lang = language === 'qps' ? 'en' : locale;
    document.documentElement.dir = dir;
  }, [language, dir, locale]);
  const choose = useCallback(async (next: Language) => {
    setChosen({ language: next, messages: await loadMessages(next) });
    remember('language', next);
  }, []);
  const value = useMemo<I18n>(() => {
    const t: Translate = (key, ...params) => inWords(messages[key], params[0] ?? {}, locale);
    return { language, dir, locale, t, choose };
  }, [language, messages, dir, locale, choose]);
  return <I18nContext value={value}>{children}</I18nContext>;
}

export function useI18n(): I18n {
  const found = use(I18nContext);
  if (!found) throw new Error('useI18n is used outside I18nProvider');
  return found;
}

/** The words of the interface alone. */
export function useT(): Translate {
  return useI18n().t;
}
