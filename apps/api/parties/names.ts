import codes from 'i18n-iso-countries/codes.json' with { type: 'json' };
import french from 'i18n-iso-countries/langs/fr.json' with { type: 'json' };
import russian from 'i18n-iso-countries/langs/ru.json' with { type: 'json' };
import chinese from 'i18n-iso-countries/langs/zh.json' with { type: 'json' };
import type { Gazetteer } from '../../../src/parties/index.ts';
import type { KnownParty, NameLanguage } from '../contract/index.ts';
import { groupNames } from './group-names.ts';

type Names = Readonly<Record<string, string | readonly string[]>>;

const TABLES: Readonly<Record<Exclude<NameLanguage, 'en'>, Names>> = {
  fr: french.countries,
  ru: russian.countries,
  zh: chinese.countries,
};

/** The two letters of a state by its three: the tables of names go by those. */
const SHORT: ReadonlyMap<string, string> = new Map(codes.map(([two, three]) => [three!, two!]));

const GROUPS = groupNames();
const ORDER = ['fr', 'ru', 'zh'] as const satisfies readonly NameLanguage[];

/** The parties that are known, whether they stand in the register or not, with the name that a reader of a language looks for. */
export function knownParties({ parties }: Gazetteer, language: NameLanguage): KnownParty[] {
  return parties.map(({ code, name, kind }) => ({
    code,
    name,
    kind,
    shown: (language === 'en' ? null : nameIn(language, code)) ?? name,
  }));
}

function nameIn(language: Exclude<NameLanguage, 'en'>, code: string): string | null {
  const names = TABLES[language][SHORT.get(code) ?? ''] ?? GROUPS.get(code)?.[ORDER.indexOf(language)];
  return (typeof names === 'string' ? names : names?.[0]) ?? null;
}
