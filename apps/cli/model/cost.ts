import { createInterface } from 'node:readline/promises';
import { sizeOfAsking } from '../../../src/extract/index.ts';
import { WorldFailed, WrongUse } from '../../../src/model/index.ts';
import type { Given } from '../../../src/register/index.ts';
import { REPLY_TOKENS } from '../../../src/world/index.ts';
import type { Input, Loaded } from '../inputs.ts';
import type { DocumentReader } from '../reading.ts';
import type { Screen } from '../screen.ts';
import { counted, grouped } from '../show/fields.ts';
import type { Price } from './options.ts';
import type { ModelUse } from './use.ts';

/** English takes some 4 bytes of UTF-8 a token, names, figures and other scripts down to 3: the higher estimate. */
const BYTES_PER_TOKEN = 3;

/** What asking takes: `answered` is the most that the answers may have. Tokens are estimated. */
export interface Cost {
  readonly requests: number;
  readonly sent: number;
  readonly answered: number;
}

/**
 * Reads all documents, says what asking the model about them takes, and asks whether to go on. Gives inputs that need not be
 * got again. Errors: `cli.model-yes` where nobody can be asked, `cli.model-declined`.
 */
export async function agreeOnCost(
  inputs: readonly Input[],
  { model, price, agreed }: ModelUse,
  reader: DocumentReader,
  given: Given,
  screen: Screen,
): Promise<Input[]> {
  const kept = inputs.map(remembered);
  const cost = await costOf(kept, reader, given);
  screen.note(`${model.name} at ${model.address}: ${costLine(cost, price)}\n`);
  if (agreed) return kept;
  if (!process.stdin.isTTY || !screen.live) throw new WrongUse('cli.model-yes');
  const asking = createInterface({ input: process.stdin, output: process.stderr });
  const answer = await asking.question('Send the texts there? [y/N] ').finally(() => asking.close());
  if (!/^y(?:es)?$/i.test(answer.trim())) throw new WorldFailed('cli.model-declined');
  return kept;
}

async function costOf(inputs: readonly Input[], reader: DocumentReader, given: Given): Promise<Cost> {
  let [requests, bytes] = [0, 0];
  for (const input of inputs) {
    // What cannot be read is told when its turn comes.
    const text = await input.load().then(
      async (loaded) => (await reader.read(loaded, given, 'read')).text,
      () => null,
    );
    const size = text ? sizeOfAsking(text) : { requests: 0, bytes: 0 };
    requests += size.requests;
    bytes += size.bytes;
  }
  return { requests, sent: Math.ceil(bytes / BYTES_PER_TOKEN), answered: requests * REPLY_TOKENS };
}

/** "3 requests, about 6,200 tokens sent and at most 12,000 answered; at most 0.0081 EUR". */
export function costLine({ requests, sent, answered }: Cost, price: Price | null): string {
  const tokens = `about ${grouped(sent)} tokens sent and at most ${grouped(answered)} answered`;
  const line = `${counted(requests, 'request')}, ${tokens}`;
  if (!price) return `${line}; what that costs is not known (--model-price IN,OUT)`;
  const most = (sent * price.sent + answered * price.answered) / 1e6;
  return `${line}; at most ${most.toFixed(4)} ${price.currency}`.trimEnd();
}

/** An input that is got once: standard input cannot be read twice, and an address need not be. Files are read again. */
function remembered(input: Input): Input {
  let got: Promise<Loaded> | null = null;
  return {
    name: input.name,
    async load() {
      got ??= input.load();
      const loaded = await got;
      if (loaded.hint.kind === 'file') got = null;
      return loaded;
    },
  };
}
