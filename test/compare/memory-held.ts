/** Bytes that this thread holds: what the whole process holds is also that of the tests that run beside. */
export function memoryHeld(): number {
  const { heapTotal, external } = process.memoryUsage();
  return heapTotal + external;
}
