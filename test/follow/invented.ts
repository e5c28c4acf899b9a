import type { Evidence, Indicator } from '../../src/model/index.ts';

/** Invented evidence: an event told by the Strelsau Gazette. */
export function evidenceOf(id: string, more: Partial<Evidence> = {}): Evidence {
  return {
    id,
    entry: 'bridge',
    reason: null,
    kind: 'event',
    bearing: 'for',
    date: '2024-05-01',
    what: 'The first bridge was opened.',
    value: null,
    max: null,
    bound: null,
    unit: null,
    currency: null,
    stage: null,
    series: null,
    publisher: 'Strelsau Gazette',
    via: null,
    published: null,
    relayed: false,
    place: { kind: 'address', url: 'https://gazette.example/1', title: null, retrieved: '2024-05-02', quotation: null },
    disputes: null,
    ...more,
  };
}

/** An invented target: 70 million crowns of trade a year by 2030, from 20 in 2020. */
export function indicatorOf(more: Partial<Indicator> = {}): Indicator {
  return {
    id: 'trade',
    entry: 'trade',
    name: 'Trade in a year',
    unit: 'money',
    currency: 'EUR',
    direction: 'up',
    per: 'year',
    baseline: { value: 20, date: '2020', publisher: 'Ruritanian customs' },
    target: { value: 70, bound: null },
    deadline: '2030',
    ...more,
  };
}
