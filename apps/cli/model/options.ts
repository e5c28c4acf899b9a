import type { Command } from 'commander';
import { WrongUse } from '../../../src/model/index.ts';
import { wholeNumber } from '../options.ts';

/** What a model costs, in a currency (empty where none was said) per million tokens sent and answered. */
export interface Price {
  readonly sent: number;
  readonly answered: number;
  readonly currency: string;
}

export interface ModelFlags {
  readonly model?: string;
  readonly modelName?: string;
  readonly modelPrice?: Price;
  readonly modelTimeout?: number;
  readonly yes?: boolean;
}

/** The environment variable that holds the key: on a command line everybody on the machine could read it. */
export const KEY = 'SERVANDA_MODEL_KEY';

export const MODEL_NOTES = `
--model asks a language model for statements that the rules did not find. Only what it copies exactly from the text is taken,
and each field likewise; such statements have the rule "model:NAME". Nothing is sent unless --model is given: then the texts go
to that address, with the key in ${KEY} if there is one. What it takes is said before, and asked. See docs/models.md.
`;

export function withModelOptions(target: Command): Command {
  return target
    .option('--model <address>', 'an OpenAI-compatible service, such as http://127.0.0.1:11434/v1; needs --model-name')
    .option('--model-name <name>', 'the model to ask there')
    .option('--model-price <in,out>', 'price of a million tokens sent and answered, such as "0.15,0.60 EUR"', priceOf)
    .option(
      '--model-timeout <seconds>',
      'the longest that one answer may take (default: 120)',
      wholeNumber('--model-timeout'),
    )
    .option('--yes', 'ask the model without asking you first');
}

/** Errors: `cli.model-price`. */
function priceOf(text: string): Price {
  const [, sent, answered, currency] = /^(\d+(?:\.\d+)?),(\d+(?:\.\d+)?)(?: ?([A-Z]{3}))?$/.exec(text) ?? [];
  if (sent === undefined || answered === undefined) throw new WrongUse('cli.model-price', { text });
  return { sent: Number(sent), answered: Number(answered), currency: currency ?? '' };
}
