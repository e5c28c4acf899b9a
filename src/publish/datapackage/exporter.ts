import { type Beside, type Edition, type FolderFormat, type Put, type Written, whole } from '../edition.ts';
import { COMMITMENTS, DOCUMENTS, type Table } from '../tables.ts';

/** Name of the file that describes the others. */
export const DESCRIPTOR = 'datapackage.json';

/**
 * A Data Package (https://datapackage.org/standard/data-package/, version 2): a table of commitments and one of documents, with
 * every column described, and whatever else is put beside them; sizes and hashes of all in `datapackage.json`.
 */
export const datapackage: FolderFormat = {
  name: 'datapackage',
  says: 'a Frictionless Data Package v2: a folder with datapackage.json and its tables; needs --out',
  write,
};

async function write(edition: Edition, put: Put, beside: readonly Beside[]): Promise<void> {
  const resources: object[] = [];
  for (const table of [COMMITMENTS, DOCUMENTS]) {
    resources.push(tableResource(table, await put(table.path, table.write(edition))));
  }
  resources.push(...beside.map(fileResource));
  const { title, base, publisher, licence, program } = edition;
  const descriptor = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'servanda-register',
    title,
    description: `Commitments of states with the exact words they stand in; written by ${program}.`,
    ...(base === null ? {} : { homepage: base }),
    ...(licence === null ? {} : { licenses: [licenceOf(licence)] }),
    ...(publisher.name === null ? {} : { contributors: [{ title: publisher.name, roles: ['publisher'] }] }),
    resources,
  };
  await put(DESCRIPTOR, whole(`${JSON.stringify(descriptor, null, 2)}\n`));
}

/** An address is a path to the licence, anything else its name. */
function licenceOf(licence: string): object {
  return /^https?:/i.test(licence) ? { path: licence } : { name: licence };
}

function tableResource({ name, title, path, key, columns }: Table, written: Written): object {
  const fields = columns.map((column) => ({
    name: column.name,
    type: column.type,
    description: column.holds,
    ...(column.name === key ? { constraints: { required: true, unique: true } } : {}),
  }));
  const foreign = { fields: ['source'], reference: { resource: DOCUMENTS.name, fields: [DOCUMENTS.key] } };
  return {
    name,
    type: 'table',
    title,
    path,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    ...sizeOf(written),
    dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
    schema: {
      fields,
      primaryKey: [key],
      ...(path === COMMITMENTS.path ? { foreignKeys: [foreign] } : {}),
      missingValues: [''],
    },
  };
}

function fileResource({ name, title, path, mediaType, ...written }: Beside): object {
  return { name, title, path, mediatype: mediaType, ...sizeOf(written) };
}

function sizeOf({ bytes, sha256 }: Written): object {
  return { bytes, hash: `sha256:${sha256}` };
}
