/** English words of attribution. */

/** Verbs that give somebody's words, in the forms that reports use. */
export const SAYING = new RegExp(
  `\\b(?:sa(?:id|ys|y|ying)|told|tells|telling|not(?:ed|es|ing)|stat(?:ed|es|ing)|stress(?:ed|es|ing)|announc(?:ed|es|ing)|add(?:ed|s|ing)|` +
    `declar(?:ed|es|ing)|explain(?:ed|s|ing)|emphasi[sz](?:ed|es|ing)|underlin(?:ed|es|ing)|underscor(?:ed|es|ing)|highlight(?:ed|s|ing)|argu(?:ed|es|ing)|` +
    `wrote|writes|report(?:ed|s)|pledg(?:ed|es|ing)|promis(?:ed|es|ing)|vow(?:ed|s|ing)|warn(?:ed|s|ing)|insist(?:ed|s|ing)|repeat(?:ed|s|ing)|` +
    `reiterat(?:ed|es|ing)|affirm(?:ed|s|ing)|reaffirm(?:ed|s|ing)|confirm(?:ed|s|ing)|comment(?:ed|s|ing)|remark(?:ed|s|ing)|observ(?:ed|es|ing)|describ(?:ed|es|ing)|` +
    `reads?|laud(?:ed|s|ing)|prais(?:ed|es|ing)|hail(?:ed|s|ing)|urg(?:ed|es|ing)|claim(?:ed|s|ing)|ask(?:ed|s|ing)|repl(?:ied|ies|ying)|answer(?:ed|s|ing)|` +
    `conclud(?:ed|es|ing)|re(?<!so-)call(?:ed|s|ing)|predict(?:ed|s|ing)|acknowledg(?:ed|es|ing)|admit(?:ted|s|ting)|den(?:ied|ies|ying)|suggest(?:ed|s|ing)|` +
    `propos(?:ed|es|ing)|express(?:ed|es|ing)|assert(?:ed|s|ing)|agreed|agrees|commit(?:ted|s|ting)|(?<!so-)call(?:ed|s|ing)|point(?:ed|s|ing)|focus(?:ed|es|ing)|spoke|speaks)\\b`,
  'g',
);

export const ACCORDING_TO = /\b(?:according to|in the words of|as quoted by|quoting|citing)\s+/gi;

/** "as the minister put it": the group is who did. */
export const PUT_IT = /\bas\s+([^,;:.]{2,60}?)\s+(?:has\s+|had\s+)?(?:puts?|phrase[sd]|framed|saw|sees)\s+it\b/gi;

/** Behind a verb of saying in the passive: "it was said by the minister that". The group is who said it. */
export const SAID_BY = /^\s+(?:\p{L}+\s+){0,3}?by\s+([^,;:.]{2,60}?)(?=\s+(?:that|as|to|in|on|at)\b|\s*[,;:.]|\s*$)/u;

/** Offices whose holder speaks for a party. */
export const OFFICE =
  '(?:secretary[- ]general|director[- ]general|secretary of state|state councill?or|head of state|head of government|' +
  '(?:vice|deputy)[- ](?:president|prime minister|premier|chancellor)|prime minister|president|premier|chancellor|king|queen|emir|sultan|' +
  'prince|princess|(?:(?:foreign|finance|defen[cs]e|trade|health|interior|energy|environment|climate|economy|agriculture) )?(?:minister|secretary)|' +
  'ambassador|envoy|spokes(?:man|woman|person)|chairman|chairwoman|chair|governor|leader|commissioner|speaker|delegate|negotiator|official|' +
  'representative)';

/** Documents that are said to say something. */
export const DOCUMENT =
  /\b(?:white paper|statement|communiqu[eé]|declaration|report|document|preamble|text|resolution|fact sheet|plan|strategy|agreement|memorandum|accord|treaty|charter|proposal|release)\b/i;

/** What a party does with a document that makes the words its own. */
export const ISSUING = /\b(?:releas|issu|publish|unveil|present|launch|adopt|put out|sign)\w*/i;

export const PRONOUN = /\b(?:he|she|his|her)\b/i;
export const BODY_PRONOUN = /\b(?:it|they|its|their)\b/i;
