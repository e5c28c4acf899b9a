import { createContext, type ReactNode, use, useCallback, useEffect, useMemo, useState } from 'react';
import { remember } from '../shell/remembered.ts';
import { type Formats, formatsOf } from './formats.ts';
import { type Language, loadLater, loadMessages, TRAITS } from './languages.ts';
import { inWords, type Message } from './message.ts';
import type { FirstMessages, LaterMessages, Translate } from './messages.ts';

export interface I18n {
  readonly language: Language;
  readonly dir: 'ltr' | 'rtl';
  /** What numbers and dates are written by (BCP 47). */
  readonly locale: string;
  readonly t: Translate;
  readonly formats: Formats;
  readonly choose: (language: Language) => Promise<void>;
}

/** What `I18nLater` needs beside: the words there are, and the way to the others. */
interface Words extends I18n {
  readonly messages: FirstMessages;
  readonly later: () => Promise<LaterMessages>;
}

const I18nContext = createContext<Words | null>(null);

interface Chosen {
  readonly language: Language;
  readonly messages: FirstMessages;
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
  const value = useMemo<Words>(() => {
    const t = translate(messages, locale);
    const formats = formatsOf(locale);
    return { language, dir, locale, t, formats, choose, messages, later: once(() => loadLater(language)) };
  }, [language, messages, dir, locale, choose]);
  return <I18nContext value={value}>{children}</I18nContext>;
}

/** The same with the words that are fetched when a view needs them; until they are there it waits (Suspense). */
export function I18nLater({ children }: { readonly children: ReactNode }) {
  const found = use(I18nContext);
  if (!found) throw new Error('I18nLater is used outside I18nProvider');
  const later = use(found.later());
  const value = useMemo<Words>(() => {
    const messages = { ...found.messages, ...later };
    return { ...found, messages, t: translate(messages, found.locale) };
  }, [found, later]);
  return <I18nContext value={value}>{children}</I18nContext>;
}

/** A word that has not been fetched is told by its key, so that nothing breaks and everybody sees it. */
function translate(messages: Readonly<Record<string, Message>>, locale: string): Translate {
  return (key, ...params) => inWords(messages[key] ?? key, params[0] ?? {}, locale);
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
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
