import type { DocumentSummary } from '../register/index.ts';
import { documentAddress, publicName } from './addresses.ts';
import type { Column } from './columns.ts';

/** The columns of a table of documents. */
export const DOCUMENT_COLUMNS: readonly (Omit<Column, 'value'> & {
  value(document: DocumentSummary): string | number | boolean | null;
})[] = [
  { name: 'source', type: 'string', holds: 'SHA-256 of the original bytes', value: ({ id }) => id },
  {
    name: 'name',
    type: 'string',
    holds: 'name of the document, or its address',
    value: ({ name }) => publicName(name),
  },
  { name: 'address', type: 'string', holds: 'where it was got, or its bytes by hash', value: documentAddress },
  { name: 'title', type: 'string', holds: 'title of the document', value: ({ title }) => title },
  { name: 'date', type: 'string', holds: 'date of the document (EDTF)', value: ({ date }) => date },
  { name: 'publisher', type: 'string', holds: 'who published it', value: ({ publisher }) => publisher },
  { name: 'language', type: 'string', holds: 'its language (BCP 47)', value: ({ language }) => language },
  { name: 'role', type: 'string', holds: 'primary or secondary', value: ({ role }) => role },
  { name: 'media_type', type: 'string', holds: 'media type of the original', value: ({ mediaType }) => mediaType },
  { name: 'bytes', type: 'integer', holds: 'size of the original', value: ({ bytes }) => bytes },
  {
    name: 'commitments',
    type: 'integer',
    holds: 'commitments the program found in it',
    value: (row) => row.commitments,
  },
];
