import { memo, useMemo } from 'react';
import type { DocumentPlaces } from '../../../../../api/contract/documents.ts';
import { useDesk } from '../desk.tsx';
import { overlayOn, useCoreMarks, useOverlay } from '../marks/use-marks.ts';
import { MarkedText } from '../text/marked-text.tsx';

type Place = DocumentPlaces['places'][number];
type Boxed = Place & { readonly box: NonNullable<Place['box']> };

interface PageWordsProps {
  readonly places: readonly Place[];
  /** CSS pixels for a point. */
  readonly scale: number;
}

/** The lines of a page where the file draws them, to be selected and marked: the very characters of the text. */
export const PageWords = memo(function PageWords({ places, scale }: PageWordsProps) {
  const { text, entries, current, lit, choice } = useDesk();
  const lines = useMemo(() => places.filter((place): place is Boxed => place.box !== null), [places]);
  const marks = useCoreMarks(entries, lines);
  const overlay = useOverlay(current, lit, choice.range);
  return (
    <div className="page-words" dir="ltr">
      {lines.map((line, index) => {
        const over = overlayOn(overlay, line);
        const isCurrent = marks[index]!.some(({ entry }) => entry === current?.id);
        return (
          <span key={`${line.start} ${line.box[1]}`} className="page-line" style={styleOf(line, text.content, scale)}>
            <MarkedText
              content={text.content}
              range={line}
              marks={marks[index]!}
              overlay={over}
              current={isCurrent ? current!.id : null}
              handles={choice.range && over.length > 0 ? choice.range : null}
            />
          </span>
        );
      })}
    </div>
  );
});

/** The place of a line, its letters stretched so that it is as wide as the file draws it. */
function styleOf(
  { box: [x, y, width, height], start, end }: Boxed,
  content: string,
  scale: number,
): React.CSSProperties {
  const size = height * scale;
  const natural = widthOf(content.slice(start, end), size);
  return {
    left: x * scale,
    top: y * scale,
    fontSize: size,
    transform: `scaleX(${natural > 0 ? (width * scale) / natural : 1})`,
  };
}

/** How wide a line of letters is, in CSS pixels. */
function widthOf(words: string, size: number): number {
  const context = measuring.getContext('2d');
  if (!context) return 0;
  context.font = `${size}px sans-serif`;
  return context.measureText(words).width;
}

const measuring = document.createElement('canvas');
