import type { EntryRow } from '../../../api/contract/entry.ts';

/** A piece of a difference: words of both texts, of the older only, of the newer only. */
type DiffPiece = NonNullable<EntryRow['following']>['spans'][number]['difference'][number];

/** A piece with where it begins among all of them, and what stands between it and the piece before. */
export type PlacedPiece = DiffPiece & { readonly at: number; readonly gap: '' | ' ' };

const ENDS = /[\p{L}\p{M}\p{N}]$/u;
const BEGINS = /^[\p{L}\p{N}]/u;
/** Characters that are written without spaces between words. */
const CLOSE = /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}/u;

/** Pieces of a difference hold words without the space between them; here is it again, where words would run together. */
export function placed(pieces: readonly DiffPiece[]): PlacedPiece[] {
  let at = 0;
  return pieces.map((piece, index) => {
    const before = pieces[index - 1]?.text ?? '';
    const isApart = ENDS.test(before) && BEGINS.test(piece.text) && !CLOSE.test(before.slice(-1) + piece.text[0]);
    const here = { ...piece, at, gap: isApart ? (' ' as const) : ('' as const) };
    at += piece.text.length + 1;
    return here;
  });
}
