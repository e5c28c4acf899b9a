import * as z from 'zod';

/**
 * The part of Data Package, version 2, that exports use, rebuilt from the words of the standard (https://datapackage.org): which
 * properties there are, which must be, and of what form. What the standard does not know is refused here, so that a slip in a
 * name is found.
 */
const name = z.string().regex(/^[a-z0-9._/-]+$/);
/** A path within the package: no way out of it, and none to its own descriptor. */
const path = z
  .string()
  .regex(/^(?![/~])(?!.*(?:^|\/)\.\.(?:\/|$))(?!datapackage\.json$).+$/)
  .refine((text) => !/^[a-z]+:/i.test(text));
const field = z.strictObject({
  name: z.string().min(1),
  type: z.enum(['string', 'number', 'integer', 'boolean', 'date', 'any']),
  title: z.string().optional(),
  description: z.string().optional(),
  constraints: z.strictObject({ required: z.boolean(), unique: z.boolean() }).partial().optional(),
});
const names = z.array(z.string()).min(1);
const schema = z
  .strictObject({
    fields: z.array(field).min(1),
    primaryKey: names.optional(),
    foreignKeys: z
      .array(z.strictObject({ fields: names, reference: z.strictObject({ resource: z.string(), fields: names }) }))
      .optional(),
    missingValues: z.array(z.string()).optional(),
  })
  .refine(({ fields }) => new Set(fields.map((each) => each.name)).size === fields.length, { error: 'field twice' })
  .refine(
    ({ fields, primaryKey = [], foreignKeys = [] }) =>
      [...primaryKey, ...foreignKeys.flatMap((key) => key.fields)].every((key) =>
        fields.some((each) => each.name === key),
      ),
    { error: 'key of no field' },
  );
const dialect = z
  .strictObject({
    delimiter: z.string().length(1),
    lineTerminator: z.string(),
    quoteChar: z.string().length(1),
    doubleQuote: z.boolean(),
    header: z.boolean(),
  })
  .partial();
const file = {
  name,
  path,
  title: z.string().optional(),
  mediatype: z.string().regex(/^[a-z]+\/[a-z0-9.+-]+$/),
  bytes: z.int().nonnegative(),
  hash: z.string().regex(/^sha256:[0-9a-f]{64}$/),
};
const table = z.strictObject({
  ...file,
  type: z.literal('table'),
  format: z.string().optional(),
  encoding: z.literal('utf-8'),
  dialect,
  schema,
});

export const DataPackage = z
  .strictObject({
    $schema: z.literal('https://datapackage.org/profiles/2.0/datapackage.json'),
    name,
    title: z.string().optional(),
    description: z.string().optional(),
    homepage: z.url().optional(),
    licenses: z
      .array(
        z
          .strictObject({ name: z.string().regex(/^[\w.-]+$/), path: z.url() })
          .partial()
          .refine((licence) => licence.name !== undefined || licence.path !== undefined),
      )
      .min(1)
      .optional(),
    contributors: z.array(z.strictObject({ title: z.string(), roles: z.array(z.string()) })).optional(),
    resources: z.array(z.union([table, z.strictObject(file)])).min(1),
  })
  .refine(({ resources }) => new Set(resources.map((each) => each.name)).size === resources.length, {
    error: 'resource twice',
  })
  .refine(
    ({ resources }) =>
      resources.every((each) =>
        ('schema' in each ? (each.schema.foreignKeys ?? []) : []).every(({ reference }) =>
          resources.some((other) => other.name === reference.resource),
        ),
      ),
    { error: 'reference to no resource' },
  );
