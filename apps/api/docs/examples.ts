/** A JSON Schema as OpenAPI 3.1 has it; what is used of it. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly pattern?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly default?: unknown;
  readonly example?: unknown;
  readonly examples?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly prefixItems?: readonly Schema[];
  readonly minItems?: number;
  readonly minimum?: number;
  readonly exclusiveMinimum?: number;
  readonly minLength?: number;
}

/** An invented register: what a field of such a name may hold. Where a schema does not allow it, the schema goes first. */
const INVENTED: Readonly<Record<string, unknown>> = {
  id: '3f2a91c0d4e5b678',
  entry: '3f2a91c0d4e5b678',
  document: 'ab'.repeat(32),
  sha256: 'ab'.repeat(32),
  name: 'speech-at-the-lake.pdf',
  title: 'Speech at the lake',
  by: 'R. Velde',
  why: 'the words bind',
  at: '2024-05-06T10:00:00.000Z',
  date: '2024-05-06',
  exact: 'open 5 schools by 2030',
  text: 'open 5 schools by 2030',
  words: 'open 5 schools by 2030',
  read: 'Graustark will open 5 schools by 2030.',
  code: 'GRA',
  unit: 'schools',
  currency: 'EUR',
  edtf: '2030',
  deadline: '2030',
  area: 'Education and training',
  rule: 'will@en',
  publisher: 'Lake Institute',
  language: 'en',
  url: 'https://lake.example/speech',
  address: 'https://lake.example/speech',
  detail: 'there is no entry 3f2a91c0d4e5b678',
  instance: '/v1/entries/3f2a91c0d4e5b678',
  mediaType: 'application/pdf',
  start: 120,
  end: 142,
  value: 5,
  page: 2,
  limit: 100,
  status: 'accepted',
  kind: 'commitment',
};

const FORMATS: Readonly<Record<string, string>> = {
  date: '2024-05-06',
  'date-time': '2024-05-06T10:00:00Z',
  uri: 'https://lake.example/speech',
  email: 'mira.olt@lake.example',
  uuid: '8c0f3b52-6f0e-4b5e-9a53-2d1f0b7c9e11',
};

/** Objects within objects beyond this are shown empty where they may be. */
const DEPTH = 9;

/**
 * A value that fits a schema, of an invented register: the example or standard value that the schema gives, else one by the name
 * of the field, else the simplest. `schemas` are those that references lead to (`#/components/schemas/…`).
 */
export function exampleOf(schema: Schema, schemas: Readonly<Record<string, Schema>>, name = '', depth = 0): unknown {
  const again = (inner: Schema, field = name) => exampleOf(inner, schemas, field, depth + 1);
  if (schema.$ref) return again(schemas[schema.$ref.replace(/^.*\//, '')] ?? {});
  const given = [schema.const, schema.example, schema.examples?.[0], schema.default].find((each) => each !== undefined);
  if (given !== undefined) return given;
  if (schema.enum) return schema.enum.includes(INVENTED[name]) ? INVENTED[name] : schema.enum[0];
  if (schema.allOf) return Object.assign({}, ...schema.allOf.map((part) => again(part)));
  const choice = schema.anyOf ?? schema.oneOf;
  if (choice) return again(chosen(choice, depth));
  const type = [schema.type ?? []].flat().find((each) => each !== 'null');
  if (type === 'object') return objectOf(schema, again, depth);
  if (type === 'array') return listOf(schema, again, depth);
  if (type === 'integer' || type === 'number') return numberOf(schema, name);
  if (type === 'boolean') return true;
  if (type === 'string') return wordsOf(schema, name);
  return null;
}

function chosen(choice: readonly Schema[], depth: number): Schema {
  const isNull = ({ type }: Schema) => type === 'null';
  const something = choice.find((each) => !isNull(each));
  return depth > DEPTH ? (choice.find(isNull) ?? something!) : (something ?? choice[0]!);
}

function objectOf(schema: Schema, again: (inner: Schema, field?: string) => unknown, depth: number): unknown {
  const required = new Set(schema.required ?? []);
  const fields = Object.entries(schema.properties ?? {}).filter(([field]) => required.has(field) || depth < 2);
  return Object.fromEntries(fields.map(([field, inner]) => [field, again(inner, field)]));
}

function listOf(schema: Schema, again: (inner: Schema) => unknown, depth: number): unknown {
  if (schema.prefixItems) return schema.prefixItems.map((item) => again(item));
  const count = Math.max(schema.minItems ?? 0, depth > DEPTH ? 0 : 1);
  return schema.items ? Array.from({ length: count }, () => again(schema.items!)) : [];
}

function numberOf({ minimum, exclusiveMinimum }: Schema, name: string): number {
  const invented = INVENTED[name];
  const least = minimum ?? (exclusiveMinimum === undefined ? 1 : exclusiveMinimum + 1);
  // A whole number without bounds has those of the computer's arithmetic.
  const simple = least < -1e9 ? 1 : least;
  return typeof invented === 'number' && invented >= least ? invented : simple;
}

function wordsOf({ format, pattern, minLength = 0 }: Schema, name: string): string {
  const invented = INVENTED[name];
  const candidates = [FORMATS[format ?? ''], invented, 'words', ...Object.values(INVENTED), ...Object.values(FORMATS)];
  const fits = (text: unknown) =>
    typeof text === 'string' && text.length >= minLength && (!pattern || new RegExp(pattern, 'u').test(text));
  return (candidates.find(fits) as string | undefined) ?? '';
}
