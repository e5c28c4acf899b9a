import { memo, useMemo } from 'react';
import { useT } from '../../../i18n/i18n.tsx';
import { useDesk } from '../desk.tsx';
import { type Mark, plainMarks } from '../marks/entry-marks.ts';
import { overlayOn, useCoreMarks, useOverlay } from '../marks/use-marks.ts';
import { MarkedText } from './marked-text.tsx';
import { softBreaks } from './soft-breaks.ts';
import { type Group, groupsOf, markerBeside, type Stretch, stretchesOf } from './stretches.ts';
import { useShowing } from './use-showing.ts';

/** The text of the document: headings, paragraphs and lists, every statement marked. */
export function TextView() {
  const { text, entries, current, lit, choice } = useDesk();
  const stretches = useMemo(() => stretchesOf(text.blocks), [text.blocks]);
  useShowing(current?.id ?? null);
  const groups = useMemo(() => groupsOf(stretches), [stretches]);
  const breaks = useMemo(() => plainMarks(softBreaks(text.content), 'break'), [text.content]);
  const marks = useCoreMarks(entries, stretches, breaks);
  const overlay = useOverlay(current, lit, choice.range);
  const drawn = (stretch: Stretch) => (
    <StretchText
      key={stretch.start}
      content={text.content}
      stretch={stretch}
      marks={marks[stretch.index]!}
      overlay={overlayOn(overlay, stretch)}
      current={marks[stretch.index]!.some(({ entry }) => entry === current?.id) ? current!.id : null}
      handles={choice.range && overlayOn(overlay, stretch).length > 0 ? choice.range : null}
    />
  );
  return groups.map((group, number) => (
    <GroupFrame key={group.stretches[0]!.start} group={group} first={isFirst(groups, number)}>
      {group.stretches.map(drawn)}
    </GroupFrame>
  ));
}

/** Whether a group opens an article that is not the first. */
function isFirst(groups: readonly Group[], number: number): boolean {
  return number > 0 && groups[number]!.article !== groups[number - 1]!.article;
}

interface GroupFrameProps {
  readonly group: Group;
  readonly first: boolean;
  readonly children: React.ReactNode;
}

function GroupFrame({ group, first, children }: GroupFrameProps) {
  return (
    <>
      {first && <hr className="my-8 border-line-strong" />}
      {group.kind === 'list' && <ul>{children}</ul>}
      {group.kind === 'cells' && <div className="my-3 grid gap-px border-s-2 border-line ps-3">{children}</div>}
      {group.kind === 'block' && children}
    </>
  );
}

interface StretchTextProps {
  readonly content: string;
  readonly stretch: Stretch;
  readonly marks: readonly Mark[];
  readonly overlay: readonly Mark[];
  readonly current: string | null;
  readonly handles: { readonly start: number; readonly end: number } | null;
}

const INDENTS = ['ms-0', 'ms-6', 'ms-12', 'ms-16', 'ms-20'];

const StretchText = memo(function StretchText({ stretch, ...rest }: StretchTextProps) {
  const t = useT();
  const { block } = stretch;
  const inner = <MarkedText range={stretch} {...rest} />;
  const marker = markerBeside(rest.content, stretch);
  if (block.kind === 'heading') return <HeadingBlock level={block.level}>{inner}</HeadingBlock>;
  if (block.kind === 'item') {
    return (
      <li
        dir="auto"
        data-marker={marker ?? undefined}
        className={`stretch my-1.5 ps-4 -indent-4 ${INDENTS[Math.min(block.level, 4)]}`}
      >
        {inner}
      </li>
    );
  }
  if (block.kind === 'cell' || block.kind === 'paragraph') {
    return (
      <p dir="auto" className={block.kind === 'cell' ? 'stretch' : 'stretch my-3.5'}>
        {inner}
      </p>
    );
  }
  return (
    <p dir="auto" title={t(`reader.block.${block.kind}`)} className="stretch my-2 text-sm text-muted">
      {inner}
    </p>
  );
});

/** Headings begin below the title of the page, which is the first. */
function HeadingBlock({ level, children }: { readonly level: number; readonly children: React.ReactNode }) {
  if (level <= 1)
    return (
      <h2 className="stretch mt-6 mb-3 text-2xl leading-snug font-semibold text-balance" dir="auto">
        {children}
      </h2>
    );
  if (level === 2)
    return (
      <h3 className="stretch mt-6 mb-2 text-xl leading-snug font-semibold text-balance" dir="auto">
        {children}
      </h3>
    );
  return (
    <h4 className="stretch mt-5 mb-2 text-lg leading-snug font-semibold" dir="auto">
      {children}
    </h4>
  );
}
