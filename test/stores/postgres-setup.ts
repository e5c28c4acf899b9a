import type { TestProject } from 'vitest/node';
import { startServer } from './postgres-server.ts';

/** One PostgreSQL server for all tests of a project, which learn its address. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startServer();
  project.provide('postgres', server.address);
  return () => server.stop();
}
