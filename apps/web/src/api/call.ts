import { clientOver } from './client.ts';
import { send } from './request.ts';

/**
 * Asks the server for an operation of its API, by the name that its description has for it. Errors: as `request`. A write that
 * nobody has signed asks the person for a name, once.
 */
export const call = clientOver(send);
