/** English words that a sentence can be framed by, so that a part of it alone says something else. */

/** A condition at the start of a sentence, up to its comma. */
export const CONDITION_FIRST =
  /^\W*(?:but |and |so |then |now )?(?:only )?((?:if|unless|provided(?: that)?|subject to|on (?:the )?condition that|as long as|so long as|assuming(?: that)?|in the event (?:that|of)|should (?:the|our|any|this|that|they|we|you|he|she|it)|once|until)\b[^.;:!?]*?),\s/iu;

/** A condition behind the words, as far as its clause goes. */
export const CONDITION_AFTER =
  /^[,—–-]?\s*(?:[^\s.;:!?,]+\s+){0,6}?((?:but )?(?:only )?(?:if|unless|provided that|subject to|on (?:the )?condition that|as long as|so long as|in the event (?:that|of)|depending on)\b[^.;:!?,]*)/iu;

export const ANY_CONDITION =
  /\b(?:if|unless|provided|subject to|condition(?:s|al)?|conditionally|as long as|so long as|assuming|in the event|should|once|until|depend(?:s|ing|ed)?)\b/iu;

/** "as if", "even if" and "asked if" are no conditions. */
export const NO_CONDITION = /\b(?:as|even|ask(?:s|ed|ing)?|wonder(?:s|ed|ing)?|know|see|whether|or) if\b/iu;

/** Words of doubt that stand before a clause. */
export const DOUBT =
  /\b(perhaps|maybe|possibly|conceivably|it is possible that|it may be that|chances are)\b[^.;:!?]{0,30}$/iu;

/** Verbs that hold the words after them open. */
export const OPEN_VERB =
  /\b((?:may|might|could)(?: \p{L}+ly| also| well| even| one day)?|(?:hope|hopes|hoping|wish|wishes|aim|aims|would like|would love|are considering|is considering|consider|are thinking about|try|tries|are trying|is trying) (?:whether )?to)\s*$/iu;

export const ANY_DOUBT =
  /\b(?:perhaps|maybe|possibl[ey]|could|may|might|hop(?:e|es|ed|ing)|wish(?:es|ed)?|aim(?:s|ed|ing)?|consider(?:s|ed|ing)?|would like|tr(?:y|ies|ied|ying)|potential(?:ly)?|plans?|consideration)\b/iu;

/** A negation that governs the words behind it in its clause. */
export const NEGATION =
  /\b((?:(?:do|does|did|will|would|shall|should|can|could|must|is|are|was|were|has|have|had)(?: not|n['’]t)|cannot|can['’]t|won['’]t|never|nobody|no one|nothing|refuse[sd]? to|den(?:y|ies|ied) that|neither|nor|(?:not|un)true that|false that|wrong to (?:say|think) that|a myth that)(?: \p{L}+){0,2})\s*$/iu;

/** "not only" negates nothing, nor does "no doubt that". */
export const NO_NEGATION =
  /(?:\bnot|n['’]t) (?:only|just|merely|simply|least|that|too)\b|\b(?:no doubt|nothing but|cannot (?:but|wait)|never (?:forget|tire|cease|fail|stop))\b/iu;

export const ANY_NEGATION =
  /\b(?:not|n['’]t|no|never|nobody|nothing|cannot|refus(?:e|es|ed|ing|al)|den(?:y|ies|ied|ying|ial)|reject(?:s|ed|ing)?|rul(?:e|es|ed|ing) out|without|neither|nor|against|false|wrong|myth)\b|\p{L}n['’]t\b/iu;

/** Somebody else whose words a speaker gives. */
export const OTHERS =
  /\b((?:(?:some|many|others?|critics|sceptics|skeptics|opponents|people|those who \p{L}+|experts|analysts|commentators|rumou?rs?|newspapers|headlines)|(?:my|our|his|her|their|the) (?:predecessors?|opponents?|critics|rivals?|opposition|other side|grandfather|grandmother|father|mother|teacher|friends?|colleagues?))(?: (?:of \p{L}+|have|has|had|may|might|will|would|still|often|once|even|always|here|there|in \p{L}+)){0,3} (?:say|says|said|saying|claim|claims|claimed|argue|argues|argued|believe|believes|believed|think|thinks|thought|insist|insists|insisted|tell us|told (?:us|me|you|them)|warn|warns|warned|promised?|predict|predicts|predicted|complain|complained)(?: us| me| you)?(?: that)?[,:]?)[\s“‘"']*(?:\p{L}+\s+){0,2}$/iu;

/** The same by a pronoun, which in a text without an "I" may stand for who speaks. */
export const PRONOUN_SAYS =
  /\b((?:he|she|they) (?:once |often |always |also |then |even )?(?:say|says|said|claims?|claimed|argued?|argues|told (?:us|me|you|them)|believed?|believes|thought|thinks?|insisted|promised)(?: that)?[,:]?)[\s“‘"']*(?:\p{L}+\s+){0,2}$/iu;

/** A case that is only thought of. */
export const SUPPOSED =
  /\b(imagine|suppos(?:e|ing)|what if|as if|as though|if only|hypothetically|in theory|for the sake of argument|let us (?:say|assume|pretend)|picture a|in a world (?:where|in which)|it would be wonderful if)\b/iu;

export const ASKING = /\b(?:ask(?:s|ed|ing)?|wonder(?:s|ed|ing)?|question(?:s|ed|ing)?|quer(?:y|ies|ied)|whether)\b/iu;
