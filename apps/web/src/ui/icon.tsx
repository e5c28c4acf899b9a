/** Outlines on a field of 24 by 24. Those in `POINTING` point somewhere, and turn round in text from right to left. */
const PATHS = {
  menu: 'M4 7h16M4 12h16M4 17h16',
  close: 'M6 6l12 12M18 6L6 18',
  check: 'M5 12.5l4.5 4.5L19 7.5',
  cross: 'M7 7l10 10M17 7L7 17',
  plus: 'M12 5v14M5 12h14',
  next: 'M9 5l7 7-7 7',
  back: 'M15 5l-7 7 7 7',
  down: 'M5 9l7 7 7-7',
  up: 'M5 15l7-7 7 7',
  undo: 'M8 5L4 9l4 4M4 9h10a5 5 0 010 10h-3',
  redo: 'M16 5l4 4-4 4M20 9H10a5 5 0 000 10h3',
  edit: 'M4 20l1-4L16 5l3 3L8 19l-4 1z',
  split: 'M12 4v16M8 8l-4 4 4 4M16 8l4 4-4 4',
  merge: 'M4 12h6M14 12h6M7 9l3 3-3 3M17 9l-3 3 3 3',
  comment: 'M4 5h16v11H10l-4 4v-4H4z',
  mark: 'M5 20h14M8 16l-1-3 9-9 4 4-9 9z',
  search: 'M10.5 4a6.5 6.5 0 110 13 6.5 6.5 0 010-13zM15.5 15.5L20 20',
  document: 'M6 3h8l4 4v14H6zM14 3v4h4M9 12h6M9 16h6',
  list: 'M9 6h11M9 12h11M9 18h11M4 6h1M4 12h1M4 18h1',
  balance: 'M12 4v16M8 20h8M5 7h14M5 7l-3 7h6zM19 7l-3 7h6z',
  people:
    'M9 11a3.5 3.5 0 100-7 3.5 3.5 0 000 7zM2.5 20a6.5 6.5 0 0113 0M16 4.5a3.5 3.5 0 010 6.5M18 14a6.5 6.5 0 013.5 6',
  clock: 'M12 3a9 9 0 110 18 9 9 0 010-18zM12 7v5l3.5 2',
  flag: 'M6 21V4M6 5h12l-2.5 4 2.5 4H6',
  settings:
    'M4 7h8M18 7h2M4 17h2M12 17h8M15 4.5a2.5 2.5 0 110 5 2.5 2.5 0 010-5zM9 14.5a2.5 2.5 0 110 5 2.5 2.5 0 010-5z',
  help: 'M9.2 9a2.8 2.8 0 115.5.7c0 1.8-2.7 2-2.7 4M12 17.5v.3M12 3a9 9 0 110 18 9 9 0 010-18z',
  warning: 'M12 4l9 16H3zM12 10v4.5M12 17v.3',
  info: 'M12 3a9 9 0 110 18 9 9 0 010-18zM12 11v5.5M12 7.5v.3',
  link: 'M10 14a4 4 0 005.7 0l3-3A4 4 0 0013 5.3l-1.2 1.2M14 10a4 4 0 00-5.7 0l-3 3A4 4 0 0011 18.7l1.2-1.2',
  download: 'M12 4v11M7 11l5 5 5-5M4 20h16',
  upload: 'M12 16V5M7 9l5-5 5 5M4 20h16',
  more: 'M5 12h.01M12 12h.01M19 12h.01',
  sun: 'M12 8a4 4 0 110 8 4 4 0 010-8zM12 2v2M12 20v2M2 12h2M20 12h2M5 5l1.4 1.4M17.6 17.6L19 19M19 5l-1.4 1.4M6.4 17.6L5 19',
  key: 'M14.5 4.5a5 5 0 11-4 8L4 19v1.5h3V18h2v-2h2l1-1M15.5 8.5h.01',
  moon: 'M20 14.5A8.5 8.5 0 019.5 4a8.5 8.5 0 1010.5 10.5z',
} as const;

export type IconName = keyof typeof PATHS;

const POINTING: ReadonlySet<IconName> = new Set(['next', 'back', 'undo', 'redo', 'edit', 'mark', 'list']);

/** A picture beside words. It says nothing to a screen reader: the words do. */
export function Icon({ name, size = 20 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.75"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      className={`shrink-0 ${POINTING.has(name) ? 'points' : ''}`}
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
