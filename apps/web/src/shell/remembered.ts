export type Remembered = 'theme' | 'language' | 'name' | 'measure' | 'keys' | 'views';

const keyOf = (what: Remembered) => `servanda.${what}`;

/** What this browser was told to keep; null if nothing, or if it keeps nothing for anybody. */
export function recall(what: Remembered): string | null {
  try {
    return localStorage.getItem(keyOf(what));
  } catch {
    return null;
  }
}

/** Keeps a choice in this browser; null takes it back. A browser that keeps nothing makes the choice last until it is closed. */
export function remember(what: Remembered, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(keyOf(what));
    else localStorage.setItem(keyOf(what), value);
  } catch {
    // Nothing to do: the choice holds for now.
  }
}
