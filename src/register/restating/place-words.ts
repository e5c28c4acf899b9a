import { stemOf } from './words.ts';

/** Words for parts of the world, in English: they say where, which many promises have in common, and not what. */
const REGIONS = `africa african america american americas arab arctic asia asian atlantic balkan balkans baltic caribbean central continent east
eastern euro eurasia eurasian europe european global gulf hemisphere indo international latin mediterranean middle north northeast northern
northwest oceania pacific region regional saharan south southeast southern southwest sub west western world`;

/** Stems of words that say where. */
export const WHERE: ReadonlySet<string> = new Set(REGIONS.split(/\s+/).map(stemOf));

/** Words before a name by which it is no more than the way, the place or the company: "with the Lake Bank". */
export const BESIDE_THINGS: ReadonlySet<string> = new Set(
  'with in to through under via by from at for on within across against between among like including'.split(' '),
);

/** Words that may stand between such a word and the name. */
export const DETERMINERS: ReadonlySet<string> = new Set('a an the its their our his her new this that'.split(' '));
