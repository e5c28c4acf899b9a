import { useEffect, useRef } from 'react';
import { useActions } from '../data/use-actions.ts';
import { useDesk } from '../desk.tsx';
import { selectedRange } from '../words/text-offset.ts';
import { type Command, choosingOf, commandOf, isTyping } from './commands.ts';

/** Does what keys ask for, unless somebody is typing or a window is open. `on`: single letters are commands. */
export function useKeys(on: boolean): void {
  const desk = useDesk();
  const actions = useActions();
  const latest = useRef({ desk, actions, on });
  useEffect(() => {
    latest.current = { desk, actions, on };
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isTyping(event.target) || document.querySelector('dialog[open]')) return;
      if (press(event, latest.current)) event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}

interface Latest {
  readonly desk: ReturnType<typeof useDesk>;
  readonly actions: ReturnType<typeof useActions>;
  readonly on: boolean;
}

/** Whether the key meant something. */
function press(event: KeyboardEvent, { desk, actions, on }: Latest): boolean {
  if (desk.choice.range) return choose(event, desk);
  const command = commandOf(event);
  if (!command || (!on && command !== 'help')) return false;
  run(command, desk, actions);
  return true;
}

function choose(event: KeyboardEvent, { choice }: Latest['desk']): boolean {
  // A button that has the focus is pressed by its own Enter.
  if (event.key === 'Enter' && event.target instanceof HTMLButtonElement) return false;
  const asked = choosingOf(event, forwardKey());
  if (asked === null) return false;
  if (asked === 'done') choice.done();
  else if (asked === 'leave') choice.leave();
  else choice.move(asked.move);
  return true;
}

/** The arrow that leads on in the writing direction of the words being chosen. */
function forwardKey(): 'ArrowLeft' | 'ArrowRight' {
  const words = document.querySelector('.mark-draft');
  return words && getComputedStyle(words).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
}

function run(command: Command, desk: Latest['desk'], actions: Latest['actions']): void {
  const once: Record<Command, () => void> = {
    next: actions.next,
    previous: actions.previous,
    'next-open': actions.nextOpen,
    accept: () => actions.decide('accept'),
    reject: () => actions.decide('reject'),
    edit: actions.edit,
    words: actions.words,
    split: actions.split,
    merge: actions.merge,
    undo: actions.undo,
    redo: actions.redo,
    mark: () => markSelected(desk, actions.mark),
    comment: actions.comment,
    help: actions.help,
  };
  once[command]();
}

/** Words that are selected already are marked; without any, choosing them begins. */
function markSelected({ begin, choice }: Latest['desk'], otherwise: () => void): void {
  const pane = document.getElementById('text-pane');
  const selected = pane && selectedRange(window.getSelection(), pane);
  const range = selected && choice.snap(selected);
  if (range) begin({ is: 'mark', range });
  else otherwise();
}
