/** Values by key, those that were asked for longest ago forgotten when together they weigh too much. */
export interface Kept<Value> {
  /** How many there are. */
  readonly size: number;
  get(key: string): Value | undefined;
  set(key: string, value: Value): void;
  clear(): void;
  values(): Iterable<Value>;
}

/** `weightOf` is asked once, when a value is put in. */
export function createKept<Value>(most: number, weightOf: (value: Value) => number): Kept<Value> {
  const held = new Map<string, { readonly value: Value; readonly weight: number }>();
  let all = 0;
  const forget = (key: string) => {
    all -= held.get(key)?.weight ?? 0;
    held.delete(key);
  };
  return {
    get size() {
      return held.size;
    },
    get(key) {
      const known = held.get(key);
      if (!known) return undefined;
      held.delete(key);
      held.set(key, known);
      return known.value;
    },
    set(key, value) {
      forget(key);
      const weight = weightOf(value);
      held.set(key, { value, weight });
      all += weight;
      while (all > most && held.size > 1) forget(held.keys().next().value!);
    },
    clear() {
      held.clear();
      all = 0;
    },
    *values() {
      for (const { value } of held.values()) yield value;
    },
  };
}
