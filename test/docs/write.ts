import { writeFileSync } from 'node:fs';
import { apiOperations, OPERATIONS } from './api-client.ts';
import { cliReference, REFERENCE } from './cli-reference.ts';

writeFileSync(REFERENCE, await cliReference());
writeFileSync(OPERATIONS, await apiOperations());
