import { type Model, modelRule } from '../../../src/extract/index.ts';
import { WrongUse } from '../../../src/model/index.ts';
import { openModel, systemClock } from '../../../src/world/index.ts';
import { KEY, type ModelFlags, type Price } from './options.ts';

/** A model that the user asked for: what it costs, and whether the user has agreed to it already. */
export interface ModelUse {
  readonly model: Model;
  readonly rule: string;
  readonly price: Price | null;
  readonly agreed: boolean;
}

/** The model that the flags name, null if they name none. Errors: `cli.model-name`; those of `openModel`. */
export function modelUseOf(flags: ModelFlags, environment: NodeJS.ProcessEnv): ModelUse | null {
  const { model: address, modelName: name, modelPrice: price = null, modelTimeout, yes = false } = flags;
  if (address === undefined && name === undefined) return null;
  if (address === undefined || name === undefined) throw new WrongUse('cli.model-name');
  const timeout = modelTimeout === undefined ? {} : { timeoutMs: modelTimeout * 1000 };
  const opened = openModel({ address, name, key: environment[KEY] || null, ...timeout });
  const model = { name, address: opened.address, ask: opened.ask, now: () => systemClock.now() };
  return { model, rule: modelRule(name), price, agreed: yes };
}
