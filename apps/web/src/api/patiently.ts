import { ApiProblem } from './problem.ts';

/** Attempts in all: as many as a query makes. */
const ATTEMPTS = 3;
/** Milliseconds before the second attempt; twice as many before the third. */
const PAUSE = 500;

/** Asks again where the server was busy or did not answer; what it refused it would refuse again. Rejects as `ask` does. */
export async function patiently<T>(ask: () => Promise<T>, pause = PAUSE): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await ask();
    } catch (error) {
      const mayPass = error instanceof ApiProblem && (error.status === 0 || error.status >= 500);
      if (!mayPass || attempt === ATTEMPTS) throw error;
      await new Promise((resolve) => setTimeout(resolve, pause * attempt));
    }
  }
}
