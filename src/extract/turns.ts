import type { Block, TextDocument } from '../model/index.ts';
import type { Speakers } from './fields/who.ts';

/**
 * Who has the word in each block of a transcript, as party codes; a block that is not there is nobody's in particular. A turn begins with
 * a label ("PRESIDENT ORLO:", "Ms. Lund:") and lasts to the next. Whose it is the text itself says ("President Orlo of Velmark"); of two
 * speakers the one whose state it does not say is the other. Whoever asks from the floor binds nobody.
 */
export function turnsOf(doc: TextDocument, base: Speakers): ReadonlyMap<Block, readonly string[]> {
  const labelled = doc.blocks.map((block) => labelOf(doc.content.slice(block.start, block.start + LABEL_REACH)));
  const names = [...new Set(labelled.filter((label) => label !== null))];
  const turns = new Map<Block, readonly string[]>();
  if (names.length === 0) return turns;
  const stateOf = statesOf(names, base);
  let open: readonly string[] | null = null;
  let article = -1;
  doc.blocks.forEach((block, index) => {
    if (block.article !== article) open = null;
    article = block.article;
    const label = labelled[index];
    if (label !== null && label !== undefined) open = stateOf(label);
    if (open) turns.set(block, open);
  });
  return turns;
}

const LABEL_REACH = 90;
const OFFICES =
  '(?:VICE PRESIDENT|DEPUTY PRIME MINISTER|PRESIDENT|PRIME MINISTER|CHANCELLOR|PREMIER|TAOISEACH|KING|QUEEN|EMIR|SULTAN|CROWN PRINCE|FOREIGN MINISTER|FOREIGN SECRETARY|MINISTER|SECRETARY)';
const NAME = "\\p{Lu}[\\p{L}.’'-]*";
const OPENING = '^[\\s*_]*(?:THE )?';
const CLOSING = '[*_]*\\s*(?:\\([^)]{1,30}\\))?\\s*[*_]*:';
// "PRESIDENT ORLO:", "**PRIME MINISTER LUND:**", "THE PRESIDENT:", "Ms. Lund:", "President Orlo:".
const OFFICE_LABEL = new RegExp(`${OPENING}(${OFFICES}(?:\\s+${NAME}){0,3})${CLOSING}`, 'iu');
const TITLE_LABEL = new RegExp(`${OPENING}((?:Mr|Ms|Mrs|Dr|Sir|Lady|Lord)\\.?(?:\\s+${NAME}){1,3})${CLOSING}`, 'iu');
const CAPITAL_LABEL = /^[\s*_]*(\p{Lu}[\p{Lu}.’'-]+(?: \p{Lu}[\p{Lu}.’'-]+){0,3})[*_]*:/u;
const FLOOR =
  /^[\s*_]*(?:Q|QUESTION|REPORTER|JOURNALIST|MODERATOR|Question|Reporter|Journalist|Moderator)[*_]*(?:[:.]|\s{1,4}\p{Lu})/u;

/** The label that a block opens with, in small letters; `''` for one from the floor, null for none. */
function labelOf(opening: string): string | null {
  if (FLOOR.test(opening)) return '';
  const match = OFFICE_LABEL.exec(opening) ?? TITLE_LABEL.exec(opening) ?? CAPITAL_LABEL.exec(opening);
  return match ? match[1]!.toLowerCase() : null;
}

/** The states of those who have labels; null for a label whose state nothing tells. */
function statesOf(names: readonly string[], base: Speakers): (name: string) => readonly string[] | null {
  const known = new Map<string, readonly string[]>([['', []]]);
  for (const name of names) {
    const code = name === '' ? null : base.people?.(name.split(' ').at(-1)!);
    if (code) known.set(name, [code]);
  }
  const heads = names.filter((name) => !known.has(name) && HEAD.test(name));
  const named = new Set([...known.values()].flat());
  const left = base.codes.filter((code) => !named.has(code));
  if (base.codes.length === 2 && left.length === 1 && heads.length === 1) known.set(heads[0]!, left);
  return (name) => known.get(name) ?? null;
}

// Of those who have no other state's name, one who heads a government; others may be anybody.
const HEAD = new RegExp(`^${OFFICES}`, 'iu');
