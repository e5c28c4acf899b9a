/**
 * Runs `work` for whoever asks, one after the other, so that no change is taken twice or passed over. Who asks while one runs shares the
 * next with all who ask meanwhile: that one begins after they asked, and sees what they may know of.
 */
export function shared<Result>(work: () => Promise<Result>): () => Promise<Result> {
  let running: Promise<unknown> | null = null;
  let next: Promise<Result> | null = null;
  const start = (): Promise<Result> => {
    next = null;
    const run = work();
    const done = () => {
      if (running === run) running = null;
    };
    running = run;
    run.then(done, done);
    return run;
  };
  return () => {
    if (!running) return start();
    next ??= running.then(start, start);
    return next;
  };
}
