import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { completionScript } from '../../apps/cli/completing/index.ts';
import { buildProgram } from '../../apps/cli/program.ts';

const SILENT = { out: () => {}, note: () => {}, paint: (_: unknown, text: string) => text, columns: 80, live: false };
const program = await buildProgram(SILENT);
const script = completionScript('bash', program);

/** What a real bash proposes where the last of `words` is being typed. */
function proposed(...words: string[]): string[] {
  const typed = ['servanda', ...words].map((word) => `'${word}'`).join(' ');
  const ask = `${script}\nCOMP_WORDS=(${typed}); COMP_CWORD=${words.length}; _servanda; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const ended = spawnSync('bash', ['-u', '-c', ask], { encoding: 'utf8' });
  expect(ended.stderr).toBe('');
  return ended.stdout.split('\n').filter((line) => line !== '');
}

test('bash completes commands, flags, values of flags and words of arguments', () => {
  expect(proposed('ex')).toEqual(['extract', 'export']);
  expect(proposed('check', '--ag')).toEqual(['--against']);
  expect(proposed('check', 'report.html', '--format', '')).toEqual(['table', 'json', 'html', 'claimreview']);
  expect(proposed('completion', '')).toEqual(expect.arrayContaining(['bash', 'zsh', 'fish']));
  expect(proposed('help', 'dem')).toEqual(['demo']);
});

test('where any text or a file may stand nothing is proposed, so that the shell proposes files', () => {
  expect(proposed('check', '--against', 'sp')).toEqual([]);
  expect(proposed('add', 'no-such-file')).toEqual([]);
});

test('every command and every visible flag is in each script', () => {
  for (const shell of ['bash', 'zsh', 'fish'] as const) {
    const text = completionScript(shell, program);
    for (const command of program.commands) {
      expect(text).toContain(command.name());
      for (const { long, hidden } of command.options) if (!hidden) expect(text).toContain(long!.slice(2));
    }
  }
});
