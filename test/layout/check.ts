import { resolve } from 'node:path';
import { problemLine } from './problem.ts';
import { checkTree } from './tree.ts';

const root = resolve(process.argv[2] ?? resolve(import.meta.dirname, '../..'));
const { files, problems } = checkTree(root);
for (const problem of problems) console.error(problemLine(problem));
console.log(problems.length === 0 ? `${files} files, all in order` : `${files} files, ${problems.length} problems`);
process.exitCode = problems.length === 0 ? 0 : 1;
