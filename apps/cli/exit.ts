/** What the program's exit tells a script. Fixed: scripts rely on it. */
export const EXIT = {
  done: 0,
  /** Found what the caller asked to be told of (`--fail-on`). */
  found: 1,
  wrongUse: 2,
  couldNot: 3,
} as const;
