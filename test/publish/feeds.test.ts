import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { FORMATS } from '../../src/publish/index.ts';
import { BY_2030, editionOf, entryOf, HOSTILE, MONEY, STATE, TREES, written } from './invented-edition.ts';

const format = (name: string) => FORMATS.find((each) => each.name === name)!;
const RULES = fileURLToPath(new URL('iati/activities.rng', import.meta.url));

/** Errors: where there is no xmllint nothing is held against anything, and the test says so. */
function xmllint(input: string, ...flags: string[]) {
  const run = spawnSync('xmllint', ['--noout', ...flags, '-'], { input, encoding: 'utf8' });
  if (run.error) throw new Error(`xmllint is missing; "bash test/setup.sh" installs it (${run.error.message})`);
  return run;
}
const xml = (text: string) => new JSDOM(text, { contentType: 'application/xml' }).window.document;

/** What is left of words in XML and in calendars, which cannot hold some characters. */
const speakable = (text: string) =>
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '\ufffd');

describe('IATI', () => {
  const whole = () =>
    entryOf(
      1,
      { promisor: [STATE], beneficiary: [STATE], amounts: [MONEY, TREES], deadline: BY_2030 },
      { name: 'https://ruritania.example/speech' },
    );
  const hostile = () => HOSTILE.map((text, number) => entryOf(number + 2, { text }, { title: text, language: text }));

  it('is as the standard asks, whatever the words are', async () => {
    const text = await written(format('iati'), editionOf([whole(), ...hostile()]));
    expect(xmllint(text, '--relaxng', RULES).stderr.trim()).toBe('- validates');
    const titles = [...xml(text).querySelectorAll('iati-activity > title > narrative')].map(
      ({ textContent }) => textContent,
    );
    expect(titles.slice(1)).toEqual(HOSTILE.map(speakable));
  });

  it('calls a promise a pledge, the money somebody else’s, and what is counted a result with its target', async () => {
    const activity = xml(await written(format('iati'), editionOf([whole()])));
    const read = (path: string, name: string) => activity.querySelector(path)?.getAttribute(name);
    expect(read('reporting-org', 'secondary-reporter')).toBe('1');
    expect(read('transaction-type', 'code')).toBe('12');
    expect(read('transaction > value', 'currency')).toBe('EUR');
    expect(activity.querySelector('transaction > value')?.textContent).toBe('3000000');
    expect(activity.querySelector('transaction > description')?.textContent).toContain('3000000–5000000');
    expect(read('iati-activity > recipient-country', 'code')).toBe('KZ');
    expect([read('result target', 'value'), read('period-end', 'iso-date')]).toEqual(['1200', '2030-12-31']);
    expect(activity.querySelector('iati-identifier')?.textContent).toBe('XX-LAKE-1-0000000000000001');
  });

  it('leaves out what the standard has no place for, and says so', async () => {
    const edition = editionOf([whole(), entryOf(2, { promisor: [] }), entryOf(3, {}, { date: null })]);
    const text = await written(format('iati'), edition);
    expect(xml(text).querySelectorAll('iati-activity')).toHaveLength(1);
    expect(edition.left).toEqual(['no-promisor', 'no-date']);
  });

  it('gives no value to money without a currency, and no country where several receive', async () => {
    const other = { ...STATE, code: 'UZB' };
    const amounts = [
      { ...MONEY, currency: null },
      { ...MONEY, value: 1e21 },
    ];
    const text = await written(format('iati'), editionOf([entryOf(1, { amounts, beneficiary: [STATE, other] })]));
    expect(xmllint(text, '--relaxng', RULES).status).toBe(0);
    expect(xml(text).querySelectorAll('transaction')).toHaveLength(1);
    expect(text).toContain('>1000000000000000000000</value>');
    expect(text).not.toContain('recipient-country');
  });

  const FLAWS: readonly [string, string | RegExp, string][] = [
    ['a commitment in IATI’s sense', 'transaction-type code="12"', 'transaction-type code="2"'],
    ['no secondary reporter', ' secondary-reporter="1"', ''],
    ['a value without its date', / value-date="[^"]+"/, ''],
    ['a number with separators', '>3000000<', '>3,000,000<'],
    ['no status', /<activity-status[^>]+>/, ''],
    ['no title', /<title>.*?<\/title>/, ''],
    ['a date that is a year', /iso-date="2024-05-06"/, 'iso-date="2024"'],
    ['elements out of order', /(<activity-status[^>]+>)(<activity-date[^>]+>)/, '$2$1'],
    ['a period without an end', /<period-end[^>]+>/, ''],
    ['an empty narrative', /<narrative>[^<]+</, '<narrative><'],
  ];
  it.each(FLAWS)('%s would be found', async (_, flaw, instead) => {
    const text = await written(format('iati'), editionOf([whole()]));
    const broken = text.replace(flaw, instead);
    expect(broken).not.toBe(text);
    expect(xmllint(broken, '--relaxng', RULES).status).not.toBe(0);
  });

  it('has rules that say where they come from', () => {
    expect(readFileSync(RULES, 'utf8')).toContain('rebuilt from the words of the standard');
  });

  const filesIn = (folder: string) => {
    const path = new URL(`iati/${folder}/`, import.meta.url);
    return readdirSync(path).map((name) => [name, readFileSync(new URL(name, path), 'utf8')] as const);
  };
  it('passes what should pass', () => {
    for (const [name, text] of filesIn('should-pass'))
      expect([name, xmllint(text, '--relaxng', RULES).stderr.trim()]).toEqual([name, '- validates']);
  });
  it('fails what should fail, and for the rules alone', () => {
    const files = filesIn('should-fail');
    expect(files.length).toBeGreaterThan(30);
    for (const [name, text] of files) {
      expect([name, xmllint(text).status]).toEqual([name, 0]);
      expect([name, xmllint(text, '--relaxng', RULES).status]).toEqual([name, 3]);
    }
  });
});

/** Reads a calendar back (RFC 5545): lines unfolded, values unescaped. */
function calendar(text: string): Record<string, string>[] {
  const lines = text.replace(/\r\n /g, '').split('\r\n');
  const events: Record<string, string>[] = [];
  for (const line of lines) {
    const [, name = '', value = ''] = /^([A-Z-]+)(?:;[^:]*)?:([\s\S]*)$/.exec(line) ?? [];
    if (line === 'BEGIN:VEVENT') events.push({});
    else if (events.length > 0)
      events.at(-1)![name] ??= value.replace(/\\([\\;,n])/g, (_, mark) => (mark === 'n' ? '\n' : mark));
  }
  return events;
}

describe('iCalendar', () => {
  const deadline = BY_2030;
  it('has a day for each deadline, with lines of 75 bytes at most', async () => {
    const entries = HOSTILE.map((text, number) =>
      entryOf(number, { text: `${text}${'🌊 ö '.repeat(30)}`, deadline, promisor: [] }),
    );
    const edition = editionOf([...entries, entryOf(99)]);
    const text = await written(format('ics'), edition);
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(text).not.toMatch(/[^\r]\n/);
    const events = calendar(text);
    expect(events).toHaveLength(HOSTILE.length);
    expect(edition.left).toEqual(['no-day']);
    for (const [number, event] of events.entries()) {
      const words = HOSTILE[number]!.replace(/\r\n?/g, '\n').replaceAll('\u007f', '\ufffd');
      expect(event.SUMMARY).toBe(`${speakable(words)}${'🌊 ö '.repeat(30)}`);
      expect(event).toMatchObject({ DTSTART: '20301231', DTSTAMP: '20240506T000000Z' });
    }
    expect(new Set(events.map(({ UID }) => UID)).size).toBe(events.length);
  });
});

describe('RSS', () => {
  it('has the newest first, two hundred at most, and every word', async () => {
    const many = Array.from({ length: 250 }, (_, number) =>
      entryOf(number, { text: `pledge ${number}`, promisor: [] }),
    );
    const text = await written(format('rss'), editionOf(many, { base: 'https://pledges.example/' }));
    const items = [...xml(text).querySelectorAll('item')];
    expect(items).toHaveLength(200);
    expect(items[0]!.querySelector('title')?.textContent).toBe('pledge 249');
    expect(items[0]!.querySelector('guid')?.textContent).toBe('https://pledges.example/commitments/00000000000000f9');
    expect(items[0]!.querySelector('pubDate')?.textContent).toBe('Mon, 06 May 2024 00:00:00 GMT');
    for (const name of ['title', 'link', 'description'])
      expect(xml(text).querySelector(`channel > ${name}`)?.textContent).not.toBe('');
  });

  it('is well formed and shows words as words, whatever they are', async () => {
    const entries = HOSTILE.map((text, number) => entryOf(number, { text, promisor: [] }, { title: text }));
    const text = await written(format('rss'), editionOf(entries));
    expect(xmllint(text).status).toBe(0);
    const titles = [...xml(text).querySelectorAll('item > title')].map(({ textContent }) => textContent);
    expect(titles.reverse()).toEqual(HOSTILE.map(speakable));
    const html = new JSDOM(xml(text).querySelector('item > description')?.textContent ?? '').window.document;
    expect(html.querySelectorAll('body *')).toHaveLength(0);
  });

  it('says no day where only a year is known', async () => {
    const text = await written(format('rss'), editionOf([entryOf(1, {}, { date: '2024' })]));
    expect(text).not.toContain('pubDate');
  });
});
