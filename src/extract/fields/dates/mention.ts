/**
 * A time found in one sentence as read. `start` and `end` (UTF-16 code units, end exclusive) take in the preposition and the
 * words around the time itself ("by the end of 2022"). `edtf` is ISO 8601-2 level 1: as coarse as the words ("2022" for the
 * end of 2022), an interval for a term or a quarter; null for a time that is no date, or that cannot be reckoned without the
 * date of the text. `role`: `deadline` (by, before, within), `period`, `point`, `past` (since, ago, or before the text),
 * `recurring` and `vague` (no date), `name` for a date that belongs to a name ("the 2030 Agenda"). `relative` tells that the date
 * of the text was, or would be, needed.
 */
export interface DateMention {
  readonly start: number;
  readonly end: number;
  readonly edtf: string | null;
  readonly role: 'deadline' | 'period' | 'point' | 'past' | 'recurring' | 'vague' | 'name';
  readonly preposition: string | null;
  readonly relative: boolean;
}

/** A time before its preposition is known. `role` is set where the words of the time itself decide it. */
export interface Core {
  readonly start: number;
  readonly end: number;
  readonly edtf: string | null;
  readonly relative: boolean;
  readonly role?: DateMention['role'];
  /** Counts only with a preposition before it ("in March", "over three years"). */
  readonly needsPreposition?: boolean;
}
