import { shownName } from '../../addresses.ts';
import type { Told } from '../site-edition.ts';
import { documentPath, entryPath, numbered, partyFolder } from '../site-paths.ts';
import { dateText, partiesText, shortened } from '../words.ts';
import type { Findable } from './search-index.ts';

/** An entry: its words, parties, area, document and deadline. */
export function findableEntry({ entry, name }: Told): Findable {
  const { value, document } = entry;
  const parties = [...value.promisor, ...value.beneficiary].flatMap((party) => [party.name, party.code]);
  const date = document.date ?? '';
  const words = [
    value.text,
    ...parties,
    value.area ?? '',
    shownName(document),
    date,
    value.deadline?.text ?? '',
    value.deadline?.edtf ?? '',
    name ?? '',
  ];
  const below = [
    partiesText(value.promisor) || 'Promisor not known',
    shortened(shownName(document), 80),
    date && dateText(date),
  ];
  return {
    path: entryPath(entry.id),
    title: shortened(value.text, 200),
    below: below.filter((part) => part !== '').join(' · ') + (entry.reviewed ? '' : ' · not reviewed'),
    language: document.language,
    words: words.join(' '),
  };
}

export function findableDocument({ entry: { document } }: Told): Findable {
  const name = shownName(document);
  const below = ['Document', document.publisher ?? '', document.date ? dateText(document.date) : ''];
  return {
    path: documentPath(document.id),
    title: name,
    below: below.filter((part) => part !== '').join(' · '),
    language: document.language,
    words: [name, document.publisher ?? '', document.date ?? ''].join(' '),
  };
}

export function findableParty(code: string, name: string): Findable {
  return {
    path: numbered(partyFolder(code), 1),
    title: name,
    below: 'Party',
    language: null,
    words: `${name} ${code}`,
  };
}
