import type { Move } from '../words/move-range.ts';

/** What the keyboard can ask of the reader. */
export type Command =
  | 'next'
  | 'previous'
  | 'next-open'
  | 'accept'
  | 'reject'
  | 'edit'
  | 'words'
  | 'split'
  | 'merge'
  | 'undo'
  | 'redo'
  | 'mark'
  | 'comment'
  | 'help';

/** A key press, as far as commands are concerned. */
export interface Press {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** Keys by command, as they stand in the help. The first is shown on buttons. */
export const KEYS: Readonly<Record<Command, readonly string[]>> = {
  next: ['j'],
  previous: ['k'],
  'next-open': ['o'],
  accept: ['a'],
  reject: ['x'],
  edit: ['e'],
  words: ['w'],
  split: ['s'],
  merge: ['m'],
  undo: ['u'],
  redo: ['U'],
  mark: ['n'],
  comment: ['c'],
  help: ['?'],
};

const LETTERS: ReadonlyMap<string, Command> = new Map(
  (Object.keys(KEYS) as Command[]).flatMap((command) =>
    KEYS[command].filter((key) => key.length === 1).map((key) => [key, command] as const),
  ),
);

/** The command of a key while reading; null for keys that belong to the browser or to nobody. */
export function commandOf(press: Press): Command | null {
  if (press.ctrlKey || press.metaKey || press.altKey) return null;
  return LETTERS.get(press.key) ?? null;
}

export type Choosing = { readonly move: Move } | 'done' | 'leave' | null;

/**
 * What a key does while words are chosen: arrows move the end, with shift the beginning, with alt both by a word, up and down
 * by a sentence. `forward` is the arrow that leads on in the writing direction of the text.
 */
export function choosingOf(press: Press, forward: 'ArrowRight' | 'ArrowLeft' = 'ArrowRight'): Choosing {
  if (press.key === 'Enter') return 'done';
  if (press.key === 'Escape') return 'leave';
  if (press.ctrlKey || press.metaKey) return null;
  if (press.key === 'ArrowDown') return { move: { edge: 'sentence', by: 1 } };
  if (press.key === 'ArrowUp') return { move: { edge: 'sentence', by: -1 } };
  if (press.key !== 'ArrowLeft' && press.key !== 'ArrowRight') return null;
  const by = press.key === forward ? 1 : -1;
  return { move: { edge: press.altKey ? 'both' : press.shiftKey ? 'start' : 'end', by } };
}

/** Whether a key press belongs to what has the focus: somebody is typing there, or it is a list or a menu. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable) return true;
  return target.closest('input:not([type="checkbox"]), textarea, select, dialog, [role="menu"]') !== null;
}
