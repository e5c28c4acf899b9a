import type { Range } from '../../../../../src/model/index.ts';
import type { EntryDetail, Passage as PassageText } from '../../../../api/contract/entry.ts';
import { useT } from '../../i18n/i18n.tsx';
import { piecesOf, textWithout } from '../../ui/pieces.ts';
import { softBreaks } from '../reader/text/soft-breaks.ts';

interface PassageProps {
  readonly detail: EntryDetail;
  /** Words that a field stands on, while somebody looks at the field. */
  readonly lit: readonly Range[];
}

interface Shade extends Range {
  readonly is: 'core' | 'context' | 'lit';
}

/** The words of an entry where they stand: in their paragraph, between the one before and the one after. */
export function Passage({ detail, lit }: PassageProps) {
  const t = useT();
  const { entry, paragraph, before, after } = detail;
  const { spans, context } = entry.value;
  const shades: Shade[] = [
    ...spans.map((span) => ({ ...span, is: 'core' as const })),
    ...context.map((span) => ({ ...span, is: 'context' as const })),
    ...lit.map((range) => ({ ...range, is: 'lit' as const })),
  ];
  const kind = `mark-${entry.value.kind}`;
  return (
    <div
      lang={entry.document.language ?? undefined}
      dir="auto"
      className="flex flex-col gap-3 font-serif text-[1.05rem] leading-relaxed"
    >
      {before && <Neighbour passage={before} />}
      <p className="wrap-anywhere">
        {paragraph ? (
          piecesOf(paragraph.content, { start: 0, end: paragraph.content.length }, within(shades, paragraph)).map(
            (piece) => (
              <ShadedPiece
                key={piece.start}
                text={textWithout(piece, softBreaks(paragraph.content))}
                shades={piece.marks}
                kind={kind}
              />
            ),
          )
        ) : (
          <mark className={`mark ${kind}`}>{spans.map(({ exact }) => exact).join(' … ')}</mark>
        )}
      </p>
      {after && <Neighbour passage={after} />}
      <p className="sr-only">{t('entry.words', { words: entry.value.text })}</p>
    </div>
  );
}

/** Ranges of the text as ranges of a passage of it. */
function within(shades: readonly Shade[], { start }: PassageText): Shade[] {
  return shades.map((shade) => ({ ...shade, start: shade.start - start, end: shade.end - start }));
}

function Neighbour({ passage: { content } }: { readonly passage: PassageText }) {
  const drawn = textWithout({ start: 0, end: content.length, text: content }, softBreaks(content));
  return <p className="line-clamp-3 text-base text-muted wrap-anywhere">{drawn}</p>;
}

interface ShadedPieceProps {
  readonly text: string;
  readonly shades: readonly Shade[];
  readonly kind: string;
}

function ShadedPiece({ text, shades, kind }: ShadedPieceProps) {
  const has = (is: Shade['is']) => shades.some((shade) => shade.is === is);
  const look = [has('core') ? `mark ${kind}` : '', has('context') ? 'mark-context' : '', has('lit') ? 'mark-lit' : '']
    .filter((one) => one !== '')
    .join(' ');
  if (look === '') return text;
  return has('core') ? <mark className={`${look} cursor-auto!`}>{text}</mark> : <span className={look}>{text}</span>;
}
