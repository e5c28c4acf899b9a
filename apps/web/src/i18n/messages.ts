import type { en } from './en/index.ts';
import type { later } from './en/later.ts';
import type { Message, ParamsOf } from './message.ts';

type English = typeof en & typeof later;

/** The name of a message. */
export type Key = keyof English;
/** A whole table: every key, in one language. */
export type Messages = Readonly<Record<Key, Message>>;
/** The part that is there from the beginning, and the part that some views wait for. */
export type FirstMessages = Readonly<Record<keyof typeof en, Message>>;
export type LaterMessages = Readonly<Record<keyof typeof later, Message>>;

type Params<K extends Key> = ParamsOf<English[K]>;

/** Gives a message in words; what the English message has places for must be given. */
export type Translate = <K extends Key>(
  key: K,
  ...params: [Params<K>] extends [never] ? [] : [Readonly<Record<Params<K>, string | number>>]
) => string;

/** The name of a message without places to fill in. */
export type PlainKey = { [K in Key]: [Params<K>] extends [never] ? K : never }[Key];
