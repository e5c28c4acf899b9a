import { type Beside, type Edition, type FolderFormat, type Put, type Written, whole } from '../edition.ts';
import { COMMITMENTS, type Described, DOCUMENTS, type Table } from '../tables.ts';

/** Name of the file that describes the others. */
export const DESCRIPTOR = 'croissant.json';

/** The terms of Croissant (https://docs.mlcommons.org/croissant/docs/croissant-spec.html) that are used, in the file itself. */
const CONTEXT = {
  '@language': 'en',
  '@vocab': 'https://schema.org/',
  sc: 'https://schema.org/',
  cr: 'http://mlcommons.org/croissant/',
  dct: 'http://purl.org/dc/terms/',
  column: 'cr:column',
  conformsTo: 'dct:conformsTo',
  dataType: { '@id': 'cr:dataType', '@type': '@vocab' },
  extract: 'cr:extract',
  field: 'cr:field',
  fileObject: 'cr:fileObject',
  isLiveDataset: 'cr:isLiveDataset',
  key: 'cr:key',
  recordSet: 'cr:recordSet',
  references: 'cr:references',
  source: 'cr:source',
  citeAs: 'cr:citeAs',
};

const TYPES: Readonly<Record<string, string>> = {
  string: 'sc:Text',
  integer: 'sc:Integer',
  number: 'sc:Float',
  boolean: 'sc:Boolean',
};

/** Croissant 1.1: the tables of the data package, described for those who train and test models on them. */
export const croissant: FolderFormat = {
  name: 'croissant',
  says: 'Croissant 1.1: a folder with croissant.json and its tables; needs --out',
  write,
};

async function write(edition: Edition, put: Put, beside: readonly Beside[]): Promise<void> {
  const tables = [COMMITMENTS, DOCUMENTS];
  const files: object[] = [];
  for (const table of tables) files.push(tableFile(table, await put(table.path, table.write(edition))));
  const { title, base, publisher, licence } = edition;
  const address = licence !== null && /^https?:/i.test(licence);
  const descriptor = {
    '@context': CONTEXT,
    '@type': 'sc:Dataset',
    conformsTo: 'http://mlcommons.org/croissant/1.1',
    name: 'servanda-register',
    description: `${title}: commitments of states with the exact words they stand in.`,
    isLiveDataset: false,
    ...(base === null ? {} : { url: base }),
    ...(licence === null ? {} : { license: address ? licence : `https://spdx.org/licenses/${licence}.html` }),
    ...(publisher.name === null ? {} : { creator: { '@type': 'sc:Organization', name: publisher.name } }),
    distribution: [...files, ...beside.map(fileBeside)],
    recordSet: tables.map(recordSet),
  };
  await put(DESCRIPTOR, whole(`${JSON.stringify(descriptor, null, 2)}\n`));
}

function tableFile({ path, title }: Table, { bytes, sha256 }: Written): object {
  const file = { '@type': 'cr:FileObject', '@id': path, name: path, description: title };
  return { ...file, contentUrl: path, contentSize: `${bytes} B`, encodingFormat: 'text/csv', sha256 };
}

function fileBeside({ path, title, mediaType, bytes, sha256 }: Beside): object {
  const file = { '@type': 'cr:FileObject', '@id': path, name: path, description: title };
  return { ...file, contentUrl: path, contentSize: `${bytes} B`, encodingFormat: mediaType, sha256 };
}

function recordSet({ name, title, path, key, columns }: Table): object {
  const id = (column: string) => `${name}/${column}`;
  const field = (column: Described) => ({
    '@type': 'cr:Field',
    '@id': id(column.name),
    name: column.name,
    description: column.holds,
    dataType: TYPES[column.type],
    source: { fileObject: { '@id': path }, extract: { column: column.name } },
    ...(name === COMMITMENTS.name && column.name === 'source'
      ? { references: { field: { '@id': `${DOCUMENTS.name}/${DOCUMENTS.key}` } } }
      : {}),
  });
  return {
    '@type': 'cr:RecordSet',
    '@id': name,
    name,
    description: title,
    key: { '@id': id(key) },
    field: columns.map(field),
  };
}
