import type { Article, Block, TextDocument } from '../model/index.ts';
import { findDates } from './fields/dates/index.ts';
import { boundState, type Speakers } from './fields/who.ts';
import { turnsOf } from './turns.ts';

/** What holds for one article: who is bound where nobody is named, and from what day "in the next three years" runs. */
export interface ArticleSetting {
  readonly speakers: Speakers;
  readonly anchor: string | null;
  readonly reported: boolean;
}

// An event and its parties are named in the opening of a report, not deep inside it.
const OPENING = 600;

/**
 * A speech or joint text speaks for its speakers from its own date. A report (nobody speaks) is about the parties of its
 * title, else of its opening, and its relative dates run from the event it opens with, if that has a day.
 */
export function articleSetting(doc: TextDocument, article: Article, base: Speakers): ArticleSetting {
  if (base.codes.length > 0) return { speakers: base, anchor: base.date, reported: false };
  const title = article.title ? doc.content.slice(article.title.start, article.title.end) : '';
  const opening = doc.content
    .slice(article.title?.end ?? article.start, Math.min(article.end, article.start + OPENING))
    .replaceAll(/\s+/g, ' ');
  const codes = statesIn(title, base) ?? statesIn(opening.slice(0, OPENING / 2), base) ?? [];
  return {
    speakers: { ...base, codes, basis: 'reported' },
    anchor: eventDay(opening, base.date) ?? base.date,
    reported: true,
  };
}

/** What holds for each block: for its article, and for whoever has the word in it. */
export function settingsOf(doc: TextDocument, base: Speakers): (block: Block) => ArticleSetting {
  const settings = doc.articles.map((article) => articleSetting(doc, article, base));
  const unnamed = { speakers: base, anchor: base.date, reported: base.codes.length === 0 };
  const turns = turnsOf(doc, base);
  const settingOf = ({ article }: Block) => settings[article] ?? unnamed;
  if (turns.size === 0) return settingOf;
  return (block) => {
    const setting = settingOf(block);
    const turn = turns.get(block);
    return turn ? { ...setting, speakers: { ...setting.speakers, turn } } : setting;
  };
}

function statesIn(text: string, base: Speakers): readonly string[] | null {
  const codes = base.parties
    .find(text.replaceAll(/\s+/g, ' '))
    .filter((mention) => mention.form !== 'capital')
    .map((mention) => boundState(mention.code, base));
  const distinct = [...new Set(codes)].slice(0, 2);
  return distinct.length > 0 ? distinct : null;
}

/** The first full day before the report's date that its opening names. */
function eventDay(opening: string, date: string | null): string | null {
  const day = findDates(opening, date).find((mention) => /^\d{4}-\d{2}-\d{2}$/.test(mention.edtf ?? ''));
  return day?.edtf && (date === null || day.edtf <= date) ? day.edtf : null;
}
