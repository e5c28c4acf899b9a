import { AREAS } from '../../model/index.ts';
import type { Tokens } from '../tokens.ts';
import { addWords } from './area.ts';
import { AreaScores } from './area-scores.ts';

// How much of the sentences before a sentence keeps from one to the next: at 16 back 3 % is left.
const KEEP = 0.8;
const MEMORY = 16;
// What the sentences above, or the heading, weigh when they are of one mind: a word of the unit that settles an area weighs 3.
const ABOVE = 4.5;
const HEADING = 2;
// Area words needed before the text above is believed: one stray word says little.
const THIN_ABOVE = 6;
const THIN_HEADING = 2;

/**
 * What the text above a sentence is about: its heading and the sentences before it. A weak prior for units that do not name
 * their subject ("will continue this campaign"). Meetings and mechanisms are left out: every text speaks of them.
 */
export class AreaContext {
  private heading = new AreaScores();
  private above: { readonly tokens: Tokens; scores: AreaScores | null }[] = [];
  private known: AreaScores | null = null;

  /** Takes a heading in place of the one before and of the sentences under that. */
  open(tokens: Tokens): void {
    this.heading = scoresOf(tokens);
    this.above = [];
    this.known = null;
  }

  /** Takes a sentence that has been read. Its words are looked up only when a unit asks. */
  pass(tokens: Tokens): void {
    this.above.push({ tokens, scores: null });
    if (this.above.length > MEMORY) this.above.shift();
    this.known = null;
  }

  /** Scores to add to those of a unit; 0 to 5 for an area. */
  prior(): AreaScores {
    this.known ??= this.read();
    return this.known;
  }

  private read(): AreaScores {
    const above = new AreaScores();
    let weight = 1;
    for (let at = this.above.length - 1; at >= 0; at--) {
      const sentence = this.above[at]!;
      sentence.scores ??= scoresOf(sentence.tokens);
      const { areas, scores } = sentence.scores;
      for (let index = 0; index < areas.length; index++) above.add(areas[index]!, scores[index]! * weight);
      weight *= KEEP;
    }
    const prior = new AreaScores();
    addShares(prior, this.heading, HEADING, THIN_HEADING);
    addShares(prior, above, ABOVE, THIN_ABOVE);
    return prior;
  }
}

function scoresOf(tokens: Tokens): AreaScores {
  const scores = new AreaScores();
  addWords(scores, tokens, 0, tokens.count, 1);
  return scores;
}

const FORM = AREAS.indexOf('International cooperation');

function addShares(prior: AreaScores, { areas, scores }: AreaScores, factor: number, thin: number): void {
  let sum = thin;
  for (let index = 0; index < areas.length; index++) if (areas[index] !== FORM) sum += scores[index]!;
  for (let index = 0; index < areas.length; index++)
    if (areas[index] !== FORM) prior.add(areas[index]!, (factor * scores[index]!) / sum);
}
