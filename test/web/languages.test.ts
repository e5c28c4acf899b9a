import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { en as enFirst } from '../../apps/web/src/i18n/en/index.ts';
import { later as enLater } from '../../apps/web/src/i18n/en/later.ts';
import { fr } from '../../apps/web/src/i18n/fr/index.ts';
import { later as frLater } from '../../apps/web/src/i18n/fr/later.ts';
import { chooseLanguage } from '../../apps/web/src/i18n/languages.ts';
import { inWords, type Message } from '../../apps/web/src/i18n/message.ts';
import { pseudo } from '../../apps/web/src/i18n/pseudo.ts';
import { ru } from '../../apps/web/src/i18n/ru/index.ts';
import { later as ruLater } from '../../apps/web/src/i18n/ru/later.ts';
import { zh } from '../../apps/web/src/i18n/zh/index.ts';
import { later as zhLater } from '../../apps/web/src/i18n/zh/later.ts';

const WEB = resolve(import.meta.dirname, '../../apps/web/src');
const en = { ...enFirst, ...enLater };
const TABLES: Readonly<Record<string, Readonly<Record<string, Message>>>> = {
  zh: { ...zh, ...zhLater },
  ru: { ...ru, ...ruLater },
  fr: { ...fr, ...frLater },
  qps: pseudo(en),
};
const english: Readonly<Record<string, Message>> = en;
const KEYS = Object.keys(english);

const forms = (message: Message) => (typeof message === 'string' ? [message] : Object.values(message));
const places = (message: Message) =>
  [...new Set(forms(message).flatMap((text) => text.match(/\{[a-zA-Z]+\}/g) ?? []))].sort();

test.each(Object.keys(TABLES))('%s has every key and no other, and fills in the same places', (language) => {
  const table = TABLES[language]!;
  expect(Object.keys(table).sort()).toEqual([...KEYS].sort());
  const wrong = KEYS.filter((key) => `${places(table[key]!)}` !== `${places(english[key]!)}`);
  expect(wrong).toEqual([]);
  expect(KEYS.filter((key) => forms(table[key]!).some((text) => text.trim() === ''))).toEqual([]);
});

test.each([
  ['ru', ['few', 'many', 'one', 'other']],
  ['fr', ['one', 'other']],
  ['en', ['one', 'other']],
])('plural messages in %s have the forms that its counts need', (language, needed) => {
  const table = language === 'en' ? english : TABLES[language]!;
  const plural = Object.entries(table).filter(([, message]) => typeof message !== 'string');
  const lacking = plural.filter(([, message]) => needed.some((form) => !(form in (message as object))));
  expect(lacking.map(([key]) => key)).toEqual([]);
});

test('no key is unused', () => {
  const code = readdirSync(WEB, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path) && !/^i18n\/(en|zh|ru|fr)\//.test(path))
    .map((path) => readFileSync(join(WEB, path), 'utf8'))
    .join('\n');
  const prefixes = [...code.matchAll(/`([a-zA-Z.-]+\.)\$\{/g)].map(([, prefix]) => prefix!);
  const unused = KEYS.filter((key) => !code.includes(`'${key}'`) && !prefixes.some((prefix) => key.startsWith(prefix)));
  expect(unused).toEqual([]);
});

/** A message without its places: where these are all there is, nothing can be translated. */
const wordsOf = (message: Message) => String(message).replace(/\{[a-zA-Z]+\}/g, '');

test('what has not been translated says so: no table repeats long English sentences', () => {
  const same = ['zh', 'ru', 'fr'].flatMap((language) =>
    KEYS.filter((key) => wordsOf(english[key]!).length > 16 && TABLES[language]![key] === english[key]).map(
      (key) => `${language} ${key}`,
    ),
  );
  expect(same).toEqual([]);
});

test('places are filled in, numbers as the language writes them, plurals by the rules of the language', () => {
  const pages = {
    one: '{count} страница',
    few: '{count} страницы',
    many: '{count} страниц',
    other: '{count} страницы',
  };
  expect([1, 3, 5, 21].map((count) => inWords(pages, { count }, 'ru'))).toEqual([
    '1 страница',
    '3 страницы',
    '5 страниц',
    '21 страница',
  ]);
  expect(inWords('{name}: {n}', { name: '{n}', n: 12345 }, 'en-GB')).toBe('{n}: 12,345');
  expect(inWords('{name}', {}, 'en')).toBe('{name}');
});

test('the language is the remembered one, the first known one of the browser, or English', () => {
  expect(chooseLanguage('fr', ['zh-CN'])).toBe('fr');
  expect(chooseLanguage(null, ['de', 'zh-Hans-CN', 'ru'])).toBe('zh');
  expect(chooseLanguage('xx', [])).toBe('en');
});

test('the pseudo-locale is longer than English and keeps the places', () => {
  const long = String(TABLES.qps!['inferred.note']);
  expect(long).toContain('{reason}');
  expect(long.length).toBeGreaterThan(String(english['inferred.note']).length * 1.3);
});

test('no word stands in both parts of a table', () => {
  expect(Object.keys(enLater).filter((key) => key in enFirst)).toEqual([]);
});
