/** Questions that come one by one and are asked together: what a database takes for one is mostly the asking. */
export interface Gathered<Asked, Answer> {
  /** Rejects with what the question that all shared rejects with. */
  ask(asked: Asked): Promise<Answer>;
  /** Asks for what is gathered now. */
  hurry(): void;
}

interface Open<Asked, Answer> {
  readonly asked: Asked;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: unknown) => void;
}

/** Gathers questions for `ms` (0: until whoever asks now is done asking); `many` answers all, in their order. */
export function gathered<Asked, Answer>(
  many: (asked: readonly Asked[]) => Promise<readonly Answer[]>,
  ms: number,
): Gathered<Asked, Answer> {
  let open: Open<Asked, Answer>[] = [];
  let timer: NodeJS.Timeout | undefined;
  const hurry = () => {
    clearTimeout(timer);
    timer = undefined;
    const now = open;
    open = [];
    if (now.length === 0) return;
    many(now.map(({ asked }) => asked)).then(
      (answers) => now.forEach(({ resolve }, index) => void resolve(answers[index]!)),
      (error) => now.forEach(({ reject }) => void reject(error)),
    );
  };
  return {
    ask(asked) {
      const { promise, resolve, reject } = Promise.withResolvers<Answer>();
      open.push({ asked, resolve, reject });
      timer ??= setTimeout(hurry, ms);
      return promise;
    },
    hurry,
  };
}
