import { memo, type RefObject, useMemo } from 'react';
import type { CheckedText } from '../../../../api/contract/checks.ts';
import { useT } from '../../i18n/i18n.tsx';
import { type Piece, paragraphsOf, piecesOf, textWithout } from '../../ui/pieces.ts';
import { softBreaks } from '../reader/text/soft-breaks.ts';
import type { Mark } from './marks.ts';

interface MarkedSideProps {
  readonly side: 'report' | 'source';
  readonly text: CheckedText;
  readonly marks: readonly Mark[];
  readonly chosen: string | null;
  readonly pane: RefObject<HTMLElement | null>;
  readonly onChoose: (key: string) => void;
}

/** A text with its marks; pressing one shows what it is held against. Made anew only where the choice touches it. */
export function MarkedSide({ side, text, marks, chosen, pane, onChoose }: MarkedSideProps) {
  const t = useT();
  const paragraphs = useMemo(() => drawnParagraphs(text, marks), [text, marks]);
  return (
    <section
      ref={pane}
      aria-label={t(`check.${side}`)}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by the keyboard
      tabIndex={0}
      dir="auto"
      className="relative max-h-[42dvh] lg:max-h-[75dvh] overflow-y-auto rounded-lg border border-line bg-surface p-4 font-serif leading-relaxed"
    >
      {paragraphs.map(({ start, end, block, pieces }) => (
        <Paragraph
          key={start}
          side={side}
          heading={block?.kind === 'heading'}
          pieces={pieces}
          chosen={marks.some((mark) => mark.key === chosen && mark.start < end && mark.end > start) ? chosen : null}
          onChoose={onChoose}
        />
      ))}
    </section>
  );
}

/** The paragraphs with what is drawn of them: hyphens that only broke a word at the end of a line are not. */
function drawnParagraphs({ content, blocks }: CheckedText, marks: readonly Mark[]) {
  const hidden = softBreaks(content);
  return paragraphsOf(content, blocks).map((paragraph) => ({
    ...paragraph,
    pieces: piecesOf(content, paragraph, marks).map((piece) => ({ ...piece, text: textWithout(piece, hidden) })),
  }));
}

interface ParagraphProps {
  readonly side: 'report' | 'source';
  readonly heading: boolean;
  readonly pieces: readonly Piece<Mark>[];
  readonly chosen: string | null;
  readonly onChoose: (key: string) => void;
}

const Paragraph = memo(function Paragraph({ side, heading, pieces, chosen, onChoose }: ParagraphProps) {
  return (
    <p className={`stretch mb-3 wrap-anywhere ${heading ? 'font-sans font-semibold' : ''}`}>
      {pieces.map((piece) => {
        const mark = piece.marks.at(-1);
        if (!mark) return piece.text;
        return (
          <MarkedPiece key={piece.start} side={side} piece={piece} mark={mark} chosen={chosen} onChoose={onChoose} />
        );
      })}
    </p>
  );
});

interface MarkedPieceProps extends Pick<ParagraphProps, 'side' | 'chosen' | 'onChoose'> {
  readonly piece: Piece<Mark>;
  readonly mark: Mark;
}

function MarkedPiece({ side, piece, mark, chosen, onChoose }: MarkedPieceProps) {
  const t = useT();
  const first = piece.opens.includes(mark);
  const isChosen = piece.marks.some(({ key }) => key === chosen);
  return (
    <a
      id={first ? markId(side, mark.key) : undefined}
      href={`#${mark.linked ? markId(side === 'report' ? 'source' : 'report', mark.key) : rowId(mark.key)}`}
      tabIndex={first ? undefined : -1}
      aria-current={isChosen ? 'true' : undefined}
      title={t(`check.verdict.${mark.verdict}`)}
      onClick={(event) => {
        event.preventDefault();
        onChoose(mark.key);
      }}
      className={`check-mark verdict-${mark.verdict} text-ink no-underline ${isChosen ? 'check-chosen' : ''}`}
    >
      {piece.text}
    </a>
  );
}

/** The id of the row that tells of a mark. */
export function rowId(key: string): string {
  return `row-${key}`;
}

/** The id of the first piece of a mark: where a jump arrives. */
export function markId(side: 'report' | 'source', key: string): string {
  return `${side}-${key}`;
}
