import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { temporaryFolder } from '../cli/run.ts';

const DEPLOY = resolve(import.meta.dirname, '../../deploy');
const folder = temporaryFolder('units');
afterAll(() => folder.clear());

const units = readdirSync(DEPLOY).filter((name) => name.endsWith('.service'));
const isHere = spawnSync('systemd-analyze', ['--version']).status === 0;

test.skipIf(!isHere).each(units)('systemd has nothing against %s', (name) => {
  const unit = readFileSync(join(DEPLOY, name), 'utf8');
  // The program is installed elsewhere; what stands in its place is there on every machine.
  const path = join(folder.path, name.replace('@.', '@2.'));
  writeFileSync(path, unit.replace('/usr/local/bin/servanda', process.execPath));
  const { status, stderr } = spawnSync('systemd-analyze', ['verify', path], { encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});

test('units and containers start what the program has', () => {
  const started = [...units, 'compose.yaml', 'Dockerfile'].map((name) => readFileSync(join(DEPLOY, name), 'utf8'));
  const known = readdirSync(resolve(DEPLOY, '../apps/cli/commands')).map((name) => name.replace('.ts', ''));
  const named = started.join('\n').matchAll(/bin\/servanda (\w+)|command: \[(\w+)|CMD \["(\w+)"/g);
  const commands = [...named].map(([, unit, service, image]) => unit ?? service ?? image);
  expect(commands.length).toBeGreaterThan(4);
  expect(commands.filter((command) => !known.includes(command!))).toEqual([]);
});
