import type { Schema } from '../../apps/api/docs/examples.ts';

type Random = () => number;
type Schemas = Readonly<Record<string, Schema>>;

/** Values that fit schemas more or less, made from numbers. `known`: things that are there, by the name of a field. */
export interface Values {
  readonly schemas: Schemas;
  readonly known: Readonly<Record<string, readonly unknown[]>>;
  readonly random: Random;
}

/** Values that fit nothing, or only just. */
const WILD: readonly unknown[] = [
  ...[
    null,
    true,
    0,
    -1,
    1e308,
    2 ** 53,
    0.1,
    '',
    ' ',
    '0',
    'null',
    '__proto__',
    '\u0000',
    '\ud83d',
    '\ufeff',
    '\u202e',
  ],
  ...['a'.repeat(3000), '=1+1', '<script>', "';--", '../..', '9999-12-31', '2024-02-30', 'NaN', '%00', '“”', '𝔄', '"'],
  ...[[], {}, [[]], [null], { a: 1 }, { start: 0, end: 1, exact: 'x' }, { start: 5, end: 2, exact: '' }],
];

/** Words that fit one pattern or another. */
const WORDS = [
  ...[
    'Graustark',
    'QRU',
    'XGK',
    'EUR',
    '2024',
    '2024-05',
    '2024-05-06',
    '2030',
    'Health',
    'high',
    'en',
    'build',
    'will',
    'note',
  ],
  ...[
    '2024-05-06T10:00:00Z',
    'http://127.0.0.1:1/',
    'mira@lake.example',
    '8c0f3b52-6f0e-4b5e-9a53-2d1f0b7c9e11',
    'ab'.repeat(32),
  ],
  ...['3f2a91c0d4e5b678', 'open 5 schools', '1', '17', '-', 'statement', 'words'],
];

const one = <T>(items: readonly T[], random: Random): T => items[Math.floor(random() * items.length)]!;

/** How deep objects within objects go, and how often a value is one that fits nothing. */
const [DEPTH, STRAY] = [8, 0.06];

export function anyValue({ random }: Values): unknown {
  return one(WILD, random);
}

/** A value for a schema: mostly one that fits, now and then one that does not. */
export function valueFor(schema: Schema, values: Values, name = '', depth = 0): unknown {
  const { random, schemas, known } = values;
  if (random() < STRAY || depth > DEPTH) return anyValue(values);
  if (known[name] && random() < 0.7) return one(known[name], random);
  const again = (inner: Schema, field = name) => valueFor(inner, values, field, depth + 1);
  if (schema.$ref) return again(schemas[schema.$ref.replace(/^.*\//, '')] ?? {});
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return one(schema.enum, random);
  if (schema.allOf) return Object.assign({}, ...schema.allOf.map((part) => again(part)));
  const choice = schema.anyOf ?? schema.oneOf;
  if (choice) return again(one(choice, random));
  const type = one([schema.type ?? 'null'].flat(), random);
  if (type === 'object') return objectFor(schema, values, again);
  if (type === 'array') return listFor(schema, values, again);
  if (type === 'boolean') return random() < 0.5;
  if (type === 'integer' || type === 'number') return numberFor(schema, random);
  return type === 'string' ? wordsFor(schema, random) : null;
}

function objectFor(schema: Schema, { random }: Values, again: (inner: Schema, field: string) => unknown): unknown {
  const required = new Set(schema.required ?? []);
  const fields = Object.entries(schema.properties ?? {}).filter(
    ([field]) => random() < (required.has(field) ? 0.97 : 0.4),
  );
  const more = random() < 0.03 ? [[one(['extra', '__proto__', 'id'], random), 1] as const] : [];
  return Object.fromEntries([...fields.map(([field, inner]) => [field, again(inner, field)] as const), ...more]);
}

function listFor(schema: Schema, { random }: Values, again: (inner: Schema) => unknown): unknown {
  if (schema.prefixItems) return schema.prefixItems.map((item) => again(item));
  const count = (schema.minItems ?? 0) + Math.floor(random() * 3);
  return Array.from({ length: count }, () => again(schema.items ?? {}));
}

function numberFor({ minimum = 0 }: Schema, random: Random): number {
  return one([minimum, minimum + 1, minimum - 1, 2, 50, 1000, 1_000_001, Math.floor(random() * 200)], random);
}

function wordsFor({ pattern, minLength = 0 }: Schema, random: Random): string {
  const isFit = (text: string) => text.length >= minLength && (!pattern || new RegExp(pattern, 'u').test(text));
  const fitting = WORDS.filter(isFit);
  return fitting.length > 0 ? one(fitting, random) : one(WORDS, random);
}
