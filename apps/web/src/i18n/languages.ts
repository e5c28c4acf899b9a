import type { FirstMessages, LaterMessages } from './messages.ts';

/** The languages of the interface. `qps` is no language: long words from right to left, to see that every view bears them. */
export const LANGUAGES = ['en', 'zh', 'ru', 'fr', 'qps'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Languages in their own words, as the person who looks for one knows it. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  en: 'English',
  zh: '中文',
  ru: 'Русский',
  fr: 'Français',
  qps: '[Ƥşḗḗŭŭḓǿǿ]',
};

export interface LanguageTraits {
  readonly dir: 'ltr' | 'rtl';
  /** What numbers, dates and plurals are written by (BCP 47). */
  readonly locale: string;
}

export const TRAITS: Readonly<Record<Language, LanguageTraits>> = {
  en: { dir: 'ltr', locale: 'en-GB' },
  zh: { dir: 'ltr', locale: 'zh-Hans' },
  ru: { dir: 'ltr', locale: 'ru' },
  fr: { dir: 'ltr', locale: 'fr' },
  qps: { dir: 'rtl', locale: 'en-GB' },
};

/** The language to begin with: the one chosen before, or the first of the browser's that there is a table for, or English. */
export function chooseLanguage(remembered: string | null, wanted: readonly string[]): Language {
  const candidates = [remembered ?? '', ...wanted].map((tag) => tag.toLowerCase().split('-')[0]);
  return candidates.map((tag) => LANGUAGES.find((language) => language === tag)).find(Boolean) ?? 'en';
}

/** Loads the table of a language; the others stay where they are. */
export async function loadMessages(language: Language): Promise<FirstMessages> {
  if (language === 'zh') return (await import('./zh/index.ts')).zh;
  if (language === 'ru') return (await import('./ru/index.ts')).ru;
  if (language === 'fr') return (await import('./fr/index.ts')).fr;
  const { en } = await import('./en/index.ts');
  return language === 'qps' ? (await import('./pseudo.ts')).pseudo(en) : en;
}

/** Loads what some views wait for. */
export async function loadLater(language: Language): Promise<LaterMessages> {
  if (language === 'zh') return (await import('./zh/later.ts')).later;
  if (language === 'ru') return (await import('./ru/later.ts')).later;
  if (language === 'fr') return (await import('./fr/later.ts')).later;
  const { later } = await import('./en/later.ts');
  return language === 'qps' ? (await import('./pseudo.ts')).pseudo(later) : later;
}
