#!/usr/bin/env node
// Starts the program. This file is written so that an old Node can read it: it finds a Node that is new enough, or says
// in one line what is missing. Everything else of the program needs Node 24.
import { spawn } from 'child_process';
import { existsSync, realpathSync } from 'fs';
import module from 'module';
import os from 'os';
import { dirname, join } from 'path';
import { fileURLToPath, pathToFileURL } from 'url';

const NEEDED = 24;
const COULD_NOT = 3;
const root = dirname(dirname(realpathSync(fileURLToPath(import.meta.url))));

if (parseInt(process.versions.node, 10) >= NEEDED) start();
else startAgain();

/** A checkout runs its TypeScript as it is; an installed package runs what was built from it. */
function start() {
  const source = join(root, 'apps', 'cli', 'main.ts');
  const built = join(root, 'dist', 'apps', 'cli', 'main.js');
  const program = existsSync(source) ? source : built;
  if (!existsSync(program)) fail('the program is not built here; run "npm run build", or install the package again');
  quieten();
  if (module.enableCompileCache) module.enableCompileCache();
  import(pathToFileURL(program).href).catch(function (error) {
    if (error && error.code === 'ERR_MODULE_NOT_FOUND') {
      fail('a library is missing (' + String(error.message).split('\n')[0] + '); run "npm install" in ' + root);
    }
    throw error;
  });
}

/** Two parts of Node that the program relies on were called experimental in the first releases of Node 24. */
function quieten() {
  const emit = process.emitWarning;
  process.emitWarning = function (warning, ...rest) {
    const known = /SQLite is an experimental feature|Type Stripping is an experimental feature/;
    if (!known.test(String(warning && warning.message ? warning.message : warning)))
      emit.call(process, warning, ...rest);
  };
}

/** Runs this file with the Node that was installed beside the program, and ends as it ends. */
function startAgain() {
  const name = process.platform === 'win32' ? 'node.exe' : 'node';
  const beside = [join(root, 'node_modules', 'node', 'bin', name), join(root, '..', 'node', 'bin', name)];
  const node = beside.find(existsSync);
  const have = 'servanda needs Node ' + NEEDED + ' or newer, and this is ' + process.versions.node;
  if (!node)
    fail(
      have + '; install it from https://nodejs.org, or run "npm install" in ' + root + ' to get one beside the program',
    );
  const child = spawn(node, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], { stdio: 'inherit' });
  child.on('error', function (error) {
    fail(
      have + '; the one beside the program does not start (' + error.message + '); run "npm rebuild node" in ' + root,
    );
  });
  // The terminal sends an interrupt to both; the child decides what to do with it. Others are sent to this process alone.
  process.on('SIGINT', function () {});
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', function (code, signal) {
    if (signal === null) process.exit(code === null ? COULD_NOT : code);
    process.removeAllListeners(signal);
    process.exitCode = 128 + (os.constants.signals[signal] || 0);
    process.kill(process.pid, signal);
  });
}

function fail(message) {
  console.error('servanda: ' + message);
  process.exit(COULD_NOT);
}
