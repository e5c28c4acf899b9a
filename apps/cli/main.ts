import { runProgram } from './running.ts';
import { processScreen } from './screen.ts';

const failed = await runProgram(process.argv.slice(2), processScreen(process));
if (failed !== null) process.exitCode = failed;
