import { writeFileSync } from 'node:fs';
import { cliReference, REFERENCE } from './cli-reference.ts';

writeFileSync(REFERENCE, cliReference());
