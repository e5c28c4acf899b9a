import { words } from './word-list.ts';

/** Words by which a clause tells of the past, promises, or does neither. */

export const PROMISING_MODALS = words("will shall 'll");
/** Modals that neither promise nor tell: what must, may or should be is not said to come or to have been. */
export const OTHER_MODALS = words('must should may might can could would ought need needs let lets cannot');

/** Verbs that bind the one who says them, in the forms before "to", "that" or what is promised. */
export const COMMISSIVES = words(`
pledge pledges pledged pledging promise promises promised promising vow vows vowed vowing commit commits committed committing undertake undertakes
undertook undertaken undertaking guarantee guarantees guaranteed`);
/** Verbs and adjectives of intention: they promise with "to" behind them. */
export const INTENTIONS = words(`
intend intends intended intending plan plans planned planning agree agrees agreed agreeing decide decides decided deciding resolve resolves resolved
ready willing prepared determined going set promise pledge commitment commitments pledges promises vow vows undertaking undertakings intention
intentions plan plans readiness willingness determination decision offer offers offered obligation obligations`);
/** Nouns of what is promised, which stand with "of", "on" or a colon too. */
export const PROMISE_NOUNS = words(
  'commitment commitments pledge pledges promise promises vow vows undertaking undertakings',
);

/** Nouns of what has been done. */
export const DONE_NOUNS = words('achievement achievements accomplishment accomplishments success successes record');
/** What announces is neither told nor promised by itself: what is announced decides. */
export const ANNOUNCING = words(
  'announced unveiled adopted launched set proposed offered approved allocated earmarked signed endorsed outlined presented',
);

export const PAST_BE = words('was were been');
export const PRESENT_BE = words("is are am 're 'm 's be");
/** Subjects right before a verb in -ed that is then no participle. */
export const SUBJECTS = words('we they i he she it who which');
