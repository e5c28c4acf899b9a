import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AmountMention, findAmounts } from '../../src/extract/fields/amounts/index.ts';

function shown(m: AmountMention): string {
  const value = m.max === null ? `${m.value}` : `${m.value}..${m.max}`;
  const unit = m.unit === 'money' ? `money ${m.currency ?? '?'}` : m.unit || '-';
  return [value, unit, m.bound, m.weak ? 'weak' : null].filter(Boolean).join(' ');
}

const found = (text: string): string => findAmounts(text).map(shown).join(' | ');

type Cases = readonly (readonly [text: string, expected: string])[];

const MONEY: Cases = [
  ['a fund of US$50bn for the islands', '50000000000 money USD'],
  ['a grant of $500 million', '500000000 money USD'],
  ['a grant of US $500 million', '500000000 money USD'],
  ['a grant of U.S.$500 million', '500000000 money USD'],
  ['a loan of RMB 360 billion', '360000000000 money CNY'],
  ['a loan of 3,600 亿元', '360000000000 money CNY'],
  ['a loan of 12万亿元', '12000000000000 money CNY'],
  ['a loan of 40亿美元', '4000000000 money USD'],
  ['a loan of 100元', '100 money CNY'],
  ['€1.2bn for bridges', '1200000000 money EUR'],
  ['€ 2 million for bridges', '2000000 money EUR'],
  ['10 € a head', '10 money EUR'],
  ['100 million euros for bridges', '100000000 money EUR'],
  ['3.6 lakh crore rupees', '3600000000000 money INR'],
  ['12,34,567.89 rupees', '1234567.89 money INR'],
  ['35 lakh rupees', '3500000 money INR'],
  ['Rs. 5 crore for wells', '50000000 money INR'],
  ['Rs 1,200 crore for wells', '12000000000 money INR'],
  ['₹ 45 crore for wells', '450000000 money INR'],
  ['rupees 500 crore for wells', '5000000000 money INR'],
  ['2 billion Pakistani rupees', '2000000000 money PKR'],
  ['50 million Sri Lankan rupees', '50000000 money LKR'],
  ['half a billion US dollars', '500000000 money USD'],
  ['half million usd', '500000 money USD'],
  ['a quarter million euros', '250000 money EUR'],
  ['three quarters of a billion dollars', '750000000 money USD'],
  ['one and a half million euros', '1500000 money EUR'],
  ['two and a half billion dollars', '2500000000 money USD'],
  ['1½ million dollars', '1500000 money USD'],
  ['$2.5-3 billion for rail', '2500000000..3000000000 money USD'],
  ['$2.5–3 billion for rail', '2500000000..3000000000 money USD'],
  ['$2 billion to $3 billion for rail', '2000000000..3000000000 money USD'],
  ['between $10 million and $20 million', '10000000..20000000 money USD'],
  ['between 10 and 20 million euros', '10000000..20000000 money EUR'],
  ['two to three billion dollars', '2000000000..3000000000 money USD'],
  ['raise it from $10 million to $20 million', '10000000 money USD | 20000000 money USD'],
  ['420 million Finnish markka', '420000000 money FIM'],
  ['300 million German marks', '300000000 money DEM'],
  ['250 million Dutch guilders', '250000000 money NLG'],
  ['6.65 billion pesetas', '6650000000 money ESP'],
  ['10,000 Swiss francs', '10000 money CHF'],
  ['528 million francs', '528000000 money ?'],
  ['125 million Australian dollars', '125000000 money AUD'],
  ['A$30 million for reefs', '30000000 money AUD'],
  ['C$16.4 million for ports', '16400000 money CAD'],
  ['HK$10.05 billion', '10050000000 money HKD'],
  ['HK $ 10 billion', '10000000000 money HKD'],
  ['NZ$15 a day', '15 money NZD'],
  ['S$40 million', '40000000 money SGD'],
  ['R$ 2 million', '2000000 money BRL'],
  ['$50 million CAD', '50000000 money CAD'],
  ['CAD 50 million', '50000000 money CAD'],
  ['USD115.5 a tonne', '115.5 money USD'],
  ['115USD a tonne', '115 money USD'],
  ['75 USD million', '75000000 money USD'],
  ['120 MEUR for dams', '120000000 money EUR'],
  ['48.5 mgbp for dams', '48500000 money GBP'],
  ['KZT 40 billion', '40000000000 money KZT'],
  ['40 billion tenge', '40000000000 money KZT'],
  ['200 million Uzbek som', '200000000 money UZS'],
  ['3 trillion won', '3000000000000 money KRW'],
  ['450,000 yen', '450000 money JPY'],
  ['¥ 5 billion', '5000000000 money JPY'],
  ['£60,000 for books', '60000 money GBP'],
  ['361 million pounds', '361000000 money GBP'],
  ['20 million pounds sterling', '20000000 money GBP'],
  ['10 million Egyptian pounds', '10000000 money EGP'],
  ['R500 million for schools', '500000000 money ZAR'],
  ['KSh 30 million', '30000000 money KES'],
  ['AED 1.5 billion', '1500000000 money AED'],
  ['500 million Emirati dirhams', '500000000 money AED'],
  ['₸ 200 million', '200000000 money KZT'],
  ['100₾ each', '100 money GEL'],
  ['3 dollars 50 cents', '3.5 money USD'],
  ['thirteen dollars and forty-five cents', '13.45 money USD'],
  ['up to **$11 billion** over three years', '11000000000 money USD up_to'],
  ['more than “$23.7 billion”', '23700000000 money USD more_than'],
  ['at least an additional $40 million', '40000000 money USD at_least'],
  ['an estimated $260 million', '260000000 money USD about'],
  ['$15 million or more', '15000000 money USD at_least'],
  ['no more than $5m', '5000000 money USD up_to'],
  ['over €3 billion', '3000000000 money EUR more_than'],
  ['less than 20 dollars', '20 money USD less_than'],
  ['$5 million to 10 districts', '5000000 money USD | 10 districts'],
  ['a $500-million facility', '500000000 money USD'],
  ['a 50-million-dollar facility', '50000000 money USD'],
  ['Sales rose 6% to $1.45 billion', '6 percent | 1450000000 money USD'],
  ['RMB 10 USD 20', '10 money CNY | 20 money USD'],
  ['fifty billion dollars', '50000000000 money USD'],
  ['a million dollars', '1000000 money USD'],
  ['$1,234,567.89', '1234567.89 money USD'],
];

const SHARES: Cases = [
  ['raise it by 70 per cent', '70 percent'],
  ['0.7% of income', '0.7 percent'],
  ['fifty percent more posts', '50 percent'],
  ['a zero percent rate', '0 percent'],
  ['a 25 percent cut', '25 percent'],
  ['a 10-percent cut', '10 percent'],
  ['10-20 percent of the fleet', '10..20 percent'],
  ['10%-20% of the fleet', '10..20 percent'],
  ['10 to 20 per cent of the fleet', '10..20 percent'],
  ['between 10 percent and 20 percent', '10..20 percent'],
  ['cut it from 20 to 10 percent', '20 percent | 10 percent'],
  ['raise it from 10 to 20 percent', '10 percent | 20 percent'],
  ['approximately 99 percent of goods', '99 percent about'],
  ['below 5 percent', '5 percent less_than'],
  ['nearly 60 percent', '60 percent about'],
  ['not less than 30%', '30 percent at_least'],
  ['will not exceed 10%', '10 percent up_to'],
  ['two percentage points', '2 percent'],
  ['at least a third of seats', '33.33 percent at_least'],
  ['two-thirds of the seats', '66.67 percent'],
  ['three quarters of the seats', '75 percent'],
  ['half of the seats', '50 percent'],
  ['about half the seats', '50 percent about'],
  ['a quarter of the seats', '25 percent'],
  ['reduce losses by a fifth', '20 percent'],
  ['cut losses in half by 2030', '50 percent'],
  ['cut losses by half', '50 percent'],
  ['cut losses by more than a quarter.', '25 percent more_than'],
  ['one-third of the fleet', '33.33 percent'],
];

const COUNTS: Cases = [
  ['50 million doses of vaccine', '50000000 doses'],
  ['a further 50 million doses', '50000000 doses'],
  ['1,200 government scholarships', '1200 scholarships'],
  ['up to 1,200 scholarships', '1200 scholarships up_to'],
  ['5,000 seminar and workshop places', '5000 places'],
  ['bring it to 100 pairs', '100 pairs'],
  ['more than 300 people', '300 people more_than'],
  ['no fewer than 40 villages', '40 villages at_least'],
  ['500,000 public health and medical workers', '500000 workers'],
  ['10 000 tents', '10000 tents'],
  ['20 Light Patrol Vehicles', '20 Vehicles'],
  ['train 12 women engineers', '12 engineers'],
  ['over 45 key, early actions', '45 actions more_than'],
  ['more than 90 nations', '90 nations more_than'],
  ['two million additional homes', '2000000 homes'],
  ['five hundred and twenty thousand trees', '520000 trees'],
  ['two hundred ships', '200 ships'],
  ['one hundred and fifty ships', '150 ships'],
  ['twenty-five ships', '25 ships'],
  ['a dozen ships', '12 ships'],
  ['two dozen ships', '24 ships'],
  ['half a dozen ships', '6 ships'],
  ['a hundred wells', '100 wells'],
  ['a million trees', '1000000 trees'],
  ['another million trees', '1000000 trees'],
  ['About 41 million will be shared', '41000000 - about'],
  ['two to three billion', '2000000000..3000000000 -'],
  ['between 10 and 20 boats', '10..20 boats'],
  ['20-30 boats', '20..30 boats'],
  ['20 to 30 boats', '20..30 boats'],
  ['100+ boats', '100 boats at_least'],
  ['some 300 boats', '300 boats about'],
  ['1.2 million hectares', '1200000 hectares'],
  ['5m doses', '5000000 doses'],
  ['10k jobs', '10000 jobs'],
  ['300km of road', '300 km'],
  ['50 MW of wind power', '50 MW'],
  ['a 100-megawatt plant', '100 megawatt'],
  ['1.5°C above the old level', '1.5 °C'],
  ['40,000 square kilometres', '40000 square kilometres'],
  ['78 million metric tons', '78000000 metric tons'],
  ['10,000 hours of lessons', '10000 hours'],
  ['500 pounds of rice', '500 pounds'],
  ['the five countries', '5 countries weak'],
  ['our two nations', '2 nations weak'],
  ['all five Northern states', '5 states weak'],
  ['one patrol vessel', '1 vessel weak'],
  ['two or three ships', '2..3 ships weak'],
  ['100,000 teachers and 30 schools', '100000 teachers | 30 schools'],
  ['30,000 places for students in 12 towns', '30000 places | 12 towns'],
  ['42 sports facilities', '42 facilities'],
  ['50 cents a dozen', '50 cents'],
];

const NOT_AMOUNTS: readonly string[] = [
  'by 2030',
  'in 2022 and 2023',
  'the 2030 Agenda',
  'over 2021-2025',
  'on 20 September 2022',
  'on September 20, 2022',
  'on 20-21 September',
  'on 20 and 21 September',
  'COVID-19 and 5G',
  'the G20, the C5+1 and the G7',
  'call 202-555-0199 today',
  'at 10:30 a.m.',
  'at 5 p.m.',
  'Article 5 of the Charter',
  'under Articles 5 and 6',
  'Resolution 1540 of the Assembly',
  'Section 3.2.1 applies',
  'see note (3) above',
  '1. The parties agree',
  'the Apollo 11 crew',
  'in the next three years',
  'within 12 months',
  'a five-year plan',
  'a 20-year-old bridge',
  'for 48 hours',
  'three working days',
  'hundreds of thousands of people',
  'several million people',
  'a few hundred people',
  'one in five children',
  '3 in 10 adults',
  'a tenfold rise',
  'three times as many',
  'twice as many',
  'no one is left behind',
  'one of the parties',
  'help one another',
  'one day',
  'a third party',
  'a third meeting',
  'the third quarter of the year',
  'the second half of the decade',
  'half of the year',
  'in half an hour',
  'in half a century',
  'by half past nine',
  'a quarter of a century',
  'the 20th anniversary',
  'the twenty-first century',
  'in the 1990s',
  'the One Million Lamps campaign',
  'All seventeen-year-old trucks',
  'see https://example.org/2021/300-boats for more',
  'the Group of 7',
  'Executive Order 14257',
  'a child aged 12',
  'a multi-million project',
  'the F-16 fleet',
  'version 2.0 of the plan',
];

function table(name: string, cases: Cases): void {
  describe(name, () => {
    it.each(cases)('%s', (text, expected) => expect(found(text)).toBe(expected));
  });
}

table('money', MONEY);
table('shares', SHARES);
table('counts', COUNTS);

describe('no amounts', () => {
  it.each(NOT_AMOUNTS)('%s', (text) => expect(found(text)).toBe(''));
});

describe('the words of a mention', () => {
  const words = (text: string): string[] => findAmounts(text).map((m) => text.slice(m.start, m.end));

  it('take in bound, currency and noun', () => {
    expect(words('It will give more than US$5 million and at least 40 buses.')).toEqual([
      'more than US$5 million',
      'at least 40 buses',
    ]);
  });
  it('keep the figure apart', () => {
    const text = 'between $10 million and $20 million';
    const [m] = findAmounts(text);
    expect(text.slice(m!.numberStart, m!.numberEnd)).toBe('10 million and $20 million');
  });
  it('give the whole noun phrase as head', () => {
    expect(findAmounts('5,000 seminar and workshop places')[0]!.head).toBe('seminar and workshop places');
  });
});

const WORDS = fc.constantFrom(
  ...'will provide $ US$ € 5 12,000 million billion percent % people doses of to and between more than two three hundred half a third , . - – 2030 RMB Rs. up ½ 亿元 dozen one in cents dollars https://x.y/3 ( ) “ é'.split(
    ' ',
  ),
);

describe('properties', () => {
  it('offsets are in range, in order, and do not overlap; the same text gives the same mentions', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(WORDS, { maxLength: 25 }).map((w) => w.join(' ')),
          fc.array(WORDS).map((w) => w.join('')),
          fc.string({ unit: 'grapheme' }),
        ),
        (text) => {
          let before = 0;
          const mentions = findAmounts(text);
          for (const m of mentions) {
            expect(m.start).toBeGreaterThanOrEqual(before);
            expect(m.end).toBeGreaterThan(m.start);
            expect(m.end).toBeLessThanOrEqual(text.length);
            expect(m.numberStart).toBeGreaterThanOrEqual(m.start);
            expect(Number.isFinite(m.value)).toBe(true);
            if (m.max !== null) expect(m.max).toBeGreaterThan(m.value);
            before = m.end;
          }
          expect(findAmounts(text)).toEqual(mentions);
        },
      ),
      { numRuns: 500, seed: 7 },
    );
  });

  const SIGNS = [
    ['US$', 'USD'],
    ['$', 'USD'],
    ['€', 'EUR'],
    ['£', 'GBP'],
    ['RMB ', 'CNY'],
    ['USD ', 'USD'],
    ['HK$', 'HKD'],
  ] as const;
  const NAMES = [
    [' dollars', 'USD'],
    [' euros', 'EUR'],
    [' yuan', 'CNY'],
    [' Swiss francs', 'CHF'],
    [' USD', 'USD'],
  ] as const;
  const SCALES = [
    ['', 1],
    [' million', 1e6],
    [' billion', 1e9],
    [' trillion', 1e12],
  ] as const;
  const grouped = (n: number): string => String(n).replace(/\B(?=(\d{3})+$)/g, ',');

  it('money reads back as written', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 999_999 }),
        fc.constantFrom(...SCALES),
        fc.constantFrom(...SIGNS),
        fc.constantFrom(...NAMES),
        (n, [scale, times], [sign, code], [name, other]) => {
          expect(found(`It gives ${sign}${grouped(n)}${scale} for schools.`)).toBe(`${n * times} money ${code}`);
          expect(found(`It gives ${grouped(n)}${scale}${name} for schools.`)).toBe(`${n * times} money ${other}`);
        },
      ),
      { numRuns: 300, seed: 7 },
    );
  });

  it('counts read back as written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 999_999_999 }), (n) => {
        expect(found(`They will plant ${grouped(n)} trees.`)).toBe(`${n} trees`);
        expect(found(`They will plant ${grouped(n)}.5 percent more.`)).toBe(`${n + 0.5} percent`);
        expect(found(`They will plant up to ${spelled(n)} trees.`)).toBe(`${n} trees up_to${n <= 10 ? ' weak' : ''}`);
      }),
      { numRuns: 300, seed: 7 },
    );
  });
});

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = ' ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** A number below a billion in words, as a writer would spell it. */
function spelled(n: number): string {
  if (n >= 1e6) return `${spelled(Math.floor(n / 1e6))} million${n % 1e6 ? ` ${spelled(n % 1e6)}` : ''}`;
  if (n >= 1000)
    return `${spelled(Math.floor(n / 1000))} thousand${n % 1000 ? ` ${n % 1000 < 100 ? 'and ' : ''}${spelled(n % 1000)}` : ''}`;
  if (n >= 100) return `${SMALL[Math.floor(n / 100)]} hundred${n % 100 ? ` and ${spelled(n % 100)}` : ''}`;
  if (n < 20) return SMALL[n]!;
  return n % 10 ? `${TENS[Math.floor(n / 10)]}-${SMALL[n % 10]}` : TENS[n / 10]!;
}
