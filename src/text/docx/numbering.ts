import { numeral } from '../html/lists.ts';
import type { Parts } from './unpack.ts';
import { xmlTags } from './xml-tags.ts';

interface Level {
  start: number;
  format: string;
  text: string;
}
interface Num {
  abstract: string;
  readonly starts: Map<number, number>;
}
interface Definitions {
  readonly abstracts: Map<string, Map<number, Level>>;
  readonly nums: Map<string, Num>;
}

/**
 * The markers of the ordered items of a document in their order ("4.", "(b)", "2.1"), reckoned as a word processor does
 * (ECMA-376 part 1, 17.9): mammoth says only that an item is numbered, and a list would begin anew with 1 after each
 * heading. Numbers that hang on a paragraph style count too.
 */
export function orderedMarkers(parts: Parts): string[] {
  const definitions = definitionsOf(xmlOf(parts, 'word/numbering.xml'));
  const styles = numberedStyles(xmlOf(parts, 'word/styles.xml'));
  const counter = new Counter(definitions);
  return numberedParagraphs(xmlOf(parts, 'word/document.xml'), styles).flatMap(({ num, level }) => {
    const marker = counter.next(num, level);
    return marker === null ? [] : [marker];
  });
}

function xmlOf(parts: Parts, name: string): string {
  return parts.get(name)?.toString('utf8') ?? '';
}

function definitionsOf(xml: string): Definitions {
  const definitions: Definitions = { abstracts: new Map(), nums: new Map() };
  let levels: Map<number, Level> | null = null;
  let level: Level | null = null;
  let num: Num | null = null;
  let override = 0;
  for (const { name, value, closes } of xmlTags(xml)) {
    if (closes) continue;
    if (name === 'w:abstractNum') {
      levels = new Map();
      definitions.abstracts.set(value('w:abstractNumId'), levels);
    } else if (name === 'w:num') {
      num = { abstract: '', starts: new Map() };
      level = null;
      definitions.nums.set(value('w:numId'), num);
    } else if (name === 'w:abstractNumId' && num) num.abstract = value('w:val');
    else if (name === 'w:lvlOverride') override = Number(value('w:ilvl'));
    else if (name === 'w:startOverride') num?.starts.set(override, Number(value('w:val')));
    else if (name === 'w:lvl' && !num) {
      level = { start: 1, format: 'decimal', text: '%1.' };
      levels?.set(Number(value('w:ilvl')), level);
    } else if (level && name === 'w:start') level.start = Number(value('w:val'));
    else if (level && name === 'w:numFmt') level.format = value('w:val');
    else if (level && name === 'w:lvlText') level.text = value('w:val');
  }
  return definitions;
}

interface Numbered {
  num: string;
  level: number;
}

/** Paragraph styles that number their paragraphs, by id. */
function numberedStyles(xml: string): Map<string, Numbered> {
  const styles = new Map<string, Numbered>();
  let style = '';
  let level = 0;
  for (const { name, value, closes } of xmlTags(xml)) {
    if (closes) continue;
    if (name === 'w:style') {
      style = value('w:styleId');
      level = 0;
    } else if (name === 'w:ilvl') level = Number(value('w:val'));
    else if (name === 'w:numId') styles.set(style, { num: value('w:val'), level });
  }
  return styles;
}

/** The numbered paragraphs of the text in order. A heading with a number is a heading, as mammoth has it. */
function numberedParagraphs(xml: string, styles: ReadonlyMap<string, Numbered>): Numbered[] {
  const found: Numbered[] = [];
  let own: Partial<Numbered> = {};
  let style = '';
  for (const { name, value, closes } of xmlTags(xml)) {
    if (name === 'w:p' || (name === 'w:pPr' && !closes)) {
      own = {};
      style = '';
    } else if (name === 'w:pStyle') style = value('w:val');
    else if (name === 'w:ilvl') own.level = Number(value('w:val'));
    else if (name === 'w:numId') own.num = value('w:val');
    else if (name === 'w:pPr' && closes && !/^heading/i.test(style)) {
      const base = styles.get(style);
      const num = own.num ?? base?.num;
      if (num !== undefined && num !== '0') found.push({ num, level: own.level ?? base?.level ?? 0 });
    }
  }
  return found;
}

/** Counts items: lists that share a definition count on, deeper levels begin anew under each item. */
class Counter {
  private readonly definitions: Definitions;
  private readonly counts = new Map<string, number[]>();
  private readonly begun = new Set<string>();

  constructor(definitions: Definitions) {
    this.definitions = definitions;
  }

  /** The marker of the next item of a list; null for bullets and lists that are not defined. */
  next(id: string, level: number): string | null {
    const num = this.definitions.nums.get(id);
    const levels = num && this.definitions.abstracts.get(num.abstract);
    const rule = levels?.get(level);
    if (!num || !levels || !rule || rule.format === 'bullet') return null;
    const counts = this.counts.get(num.abstract) ?? [];
    this.counts.set(num.abstract, counts);
    const restart = this.begun.has(`${id} ${level}`) ? undefined : num.starts.get(level);
    this.begun.add(`${id} ${level}`);
    counts[level] = restart ?? (counts[level] === undefined ? rule.start : counts[level] + 1);
    counts.length = level + 1;
    return rule.text.replace(/%([1-9])/g, (_, place: string) => {
      const at = Number(place) - 1;
      return numeral(counts[at] ?? levels.get(at)?.start ?? 1, TYPES.get(levels.get(at)?.format ?? '') ?? '1');
    });
  }
}

const TYPES: ReadonlyMap<string, string> = new Map([
  ['lowerLetter', 'a'],
  ['upperLetter', 'A'],
  ['lowerRoman', 'i'],
  ['upperRoman', 'I'],
]);
