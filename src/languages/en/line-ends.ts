// What a hyphen at a line end is, where the text itself does not tell. All in lower case.

/** First halves that, before a whole word, are written with a hyphen: "high-/level", "self-/reliance". */
export const HYPHENATED_FIRSTS: ReadonlySet<string> = new Set(
  'self well quasi vice cross high low long short mid large wide near deep fast full half two three four five first second third'.split(
    ' ',
  ),
);

/** Second halves that are endings, not words: after a first half of the list above the hyphen is a line end all the same. */
export const ENDINGS: ReadonlySet<string> = new Set(
  (
    'ered ering ness ening ened ward wards land lands teen teenth teens ingly ment ments ship ships ities ably ation ages fall ' +
    'falls comings ings roads over light lights lighted lighting'
  ).split(' '),
);

/** Words that follow a hyphen within a chain ("people-/to-people", "state-/of-the-art"): the hyphen is real. */
export const CHAIN_WORDS: ReadonlySet<string> = new Set('to of and in by for up on at the or'.split(' '));

/** Words made of two words but written as one: a hyphen within them is only a line end. */
export const CLOSED_WORDS: ReadonlySet<string> = new Set(
  (
    'without within into onto upon throughout therefore however nevertheless nonetheless whereas whereby furthermore moreover ' +
    'together another anyone anything anywhere everyone everything everywhere someone something somewhere somehow sometimes ' +
    'nothing nobody cannot overall understand understanding undertake undertaking outcome outlook output input income ' +
    'framework network workshop workforce partnership leadership membership stakeholder stakeholders shareholder household ' +
    'households widespread worldwide nationwide background groundwater wastewater downstream upstream uphold upheld upholding ' +
    'update upgrade upgrading outside inside offshore onshore online offline overseas overcome oversight underline underlining ' +
    'underscore highlight highlights highlighted landmark landlocked farmland highway highways railway railways airport ' +
    'seaport livestock fisheries healthcare childcare themselves ourselves yourselves itself himself herself today tomorrow ' +
    'forward forwards toward towards afterwards otherwise meanwhile wherever whenever whatever whoever safeguard safeguards ' +
    'safeguarding breakthrough landscape deadline guideline guidelines baseline pipeline pipelines timeline milestone ' +
    'milestones cornerstone feedback setback drawback handbook outbreak breakdown database software hardware broadband ' +
    'goodwill warfare welfare homeland mankind humankind lifetime longstanding outstanding forthcoming ongoing upcoming'
  ).split(' '),
);
