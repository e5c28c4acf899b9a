/** Looks at what lives in a process of Node. */
export interface Heap {
  /** Megabytes that are alive after a full collection; what is only waiting for the collector does not count. */
  live(): Promise<number>;
  close(): void;
}

/** Opens the inspector of a process at its address (`ws://…`), by the Chrome DevTools Protocol. Errors: what the protocol says. */
export async function openHeap(address: string): Promise<Heap> {
  const socket = new WebSocket(address);
  await new Promise((open, fail) => {
    socket.addEventListener('open', open);
    socket.addEventListener('error', fail);
  });
  let asked = 0;
  const ask = (method: string): Promise<{ readonly usedSize?: number }> => {
    const id = ++asked;
    const { promise, resolve, reject } = Promise.withResolvers<{ readonly usedSize?: number }>();
    const hear = ({ data }: MessageEvent) => {
      const answer = JSON.parse(String(data));
      if (answer.id !== id) return;
      socket.removeEventListener('message', hear);
      if (answer.error) reject(new Error(answer.error.message));
      else resolve(answer.result);
    };
    socket.addEventListener('message', hear);
    socket.send(JSON.stringify({ id, method }));
    return promise;
  };
  await ask('HeapProfiler.enable');
  const live = async () => {
    await ask('HeapProfiler.collectGarbage');
    const { usedSize } = await ask('Runtime.getHeapUsage');
    return Math.round(usedSize! / 1024 / 1024);
  };
  return { live, close: () => socket.close() };
}
