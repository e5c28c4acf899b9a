import type { CueRow } from '../shape.ts';

type Row = readonly [
  id: string,
  pattern: string,
  kind: CueRow['kind'],
  binding: CueRow['binding'],
  mood: CueRow['mood'],
  extra?: Partial<Pick<CueRow, 'owner' | 'needs'>>,
];

const BE = "am|are|is|'m|'re|'s|be|being|remain|remains|were|was|stand|stands";
const BE_NOW = "am|are|is|'m|'re|'s|be";

/**
 * The frames that bind, from many genres: speeches, communiqués, fact sheets, news, remarks. One row a frame; no code per
 * row. Rows are tried in the order of their length at a place, so a longer frame wins over a shorter one.
 */
// biome-ignore format: a table is read by its rows, one frame a line
const ROWS: readonly Row[] = [
  // Modals and futures
  ['will', "will|shall|'ll|won't", 'promise', 'high', 'base'],
  ['going-to', `${BE_NOW} <adv> going <adv> to`, 'promise', 'high', 'base'],
  ['going-to', `${BE_NOW} <adv> gonna`, 'promise', 'high', 'base'],
  ['about-to', `${BE_NOW} <adv> about to`, 'promise', 'high', 'base'],
  ['be-to', 'is|are to', 'promise', 'high', 'base'],
  ['would-under', 'would', 'promise', 'low', 'base', { needs: 'terms' }],
  ['will-seek-to', "will|shall|'ll <adv> seek|endeavor|endeavour|strive|try|attempt|aim|aspire|look|hope <adv> to", 'promise', 'low', 'base'],
  ['will-seek-to', `${BE_NOW} <adv> going <adv> to <adv> try|seek|attempt|strive|look to`, 'promise', 'low', 'base'],
  ['will-look-for', "will|shall|'ll <adv> look|search for ways|opportunities|means to", 'promise', 'low', 'base'],

  // Commitment and its kin
  ['commit-to', 'commit|commits|committed|committing <adv> to', 'promise', 'high', 'nominal'],
  ['commit-them-to', 'commit|commits|committed|oblige|obliges our|the|both|its|their|all|these <adj> nations|countries|governments|parties|sides|members|states|signatories|partners to', 'promise', 'high', 'nominal'],
  ['pact-commits', 'commits|obliges|obliged|obligates|binds|requires <adj> to', 'promise', 'high', 'base', { owner: 'agent' }],
  ['commit-ourselves-to', 'commit|commits|committed ourselves|themselves|itself <adv> to', 'promise', 'high', 'nominal'],
  ['committed-to', `${BE} <adv> committed <adv> to|in`, 'promise', 'high', 'nominal'],
  ['committed-not-only-to', `${BE} <adv> committed not only to`, 'promise', 'high', 'nominal'],
  ['dedicated-to', `${BE} <adv> dedicated|devoted <adv> to`, 'promise', 'high', 'ing'],
  ['have-committed-to', "have|has|'ve <adv> committed <adv> to", 'promise', 'high', 'nominal'],
  ['pledge-to', 'pledge|pledges|pledged|vow|vows|vowed|promise|promises|promised|undertake|undertakes|undertook <adv> to', 'promise', 'high', 'base'],
  ['have-pledged-to', "have|has|'ve <adv> pledged|vowed|promised|undertaken|agreed|decided|resolved|consented <adv> to", 'promise', 'high', 'nominal'],
  ['pledge-to', 'consents|consented|swears|swore|guarantees|guaranteed|accepts|accepted <adv> to', 'promise', 'high', 'base'],
  ['pledge-to', 'take|takes|took it upon itself|themselves|ourselves|himself|herself to', 'promise', 'high', 'base'],
  ['pledge-to', 'give|gives|gave <poss> word to', 'promise', 'high', 'base'],
  ['have-pledged-to', "have|has|'ve <adv> committed|bound ourselves|themselves|itself <adv> to", 'promise', 'high', 'nominal'],
  ['have-pledged-to', "have|has|'ve <adv> taken|made a|the <adj> decision to", 'promise', 'high', 'base'],
  ['have-pledged-to', "have|has|'ve <adv> volunteered|accepted|sworn <adv> to", 'promise', 'high', 'base'],
  ['pledge-amount', 'pledge|pledges|pledged|vow|vows|vowed|promise|promises|promised|commit|commits|committed|committing', 'promise', 'high', 'noun', { needs: 'amount' }],
  ['pledge-to', 'give|gives|gave an? <adj> undertaking|assurance|assurances|guarantee|guarantees|pledge|promise to', 'promise', 'high', 'base'],
  ['have-pledged-to', 'had <adv> agreed|decided|pledged|promised|committed|vowed|undertaken <adv> to', 'promise', 'high', 'base'],
  ['agree-to', 'agree|agrees|agreed|agreeing <adv> to|on|upon', 'promise', 'high', 'nominal'],
  ['agree-to', 'concur|concurs|concurred <adv> to|on', 'promise', 'high', 'nominal'],
  ['agree-to', 'concur|concurs|concurred in', 'promise', 'high', 'nominal'],
  ['agree-to', 'agree|agrees with|among <adj> to', 'promise', 'high', 'base'],
  ['agree-to', 'agreed with|between|among <adj> to|on|upon', 'promise', 'high', 'nominal'],
  ['have-pledged-to', "have|has|'ve <adv> agreed with|between|among <adj> to|on|upon", 'promise', 'high', 'nominal'],
  ['agree-to', 'agree|agrees|agreed|agreeing in principle to|on', 'promise', 'high', 'nominal'],
  ['have-pledged-to', "have|has|'ve <adv> agreed|decided|resolved|settled on|upon", 'promise', 'high', 'nominal'],
  ['have-pledged-to', "have|has|'ve <adv> agreed|decided|resolved|pledged|committed , <adj> <adj> , to", 'promise', 'high', 'base'],
  ['agree-to', 'take|takes|took|adopt|adopts|adopted a|the <adj> decision|decisions to', 'promise', 'high', 'base'],
  ['agree-to', 'reach|reached|reaches a? <adj> consensus|understanding on|to', 'promise', 'high', 'ing'],
  ['agree-to', 'agree|agrees|agreed|decide|decided|resolved|pledge|pledged|commit|committed , <adj> <adj> , to', 'promise', 'high', 'base'],
  ['agree-to', 'reach|reached|reaches|come|came|arrive|arrived to|at? a|an|the <adj> agreement|understanding|consensus|decision <adv> to', 'promise', 'high', 'base'],
  ['agree-to', 'reach|reached|reaches|come|came to|at? a|an|the <adj> agreement|deal on', 'promise', 'high', 'nominal'],
  ['agree-to', 'have|has reached agreement|agreements on', 'promise', 'high', 'nominal'],
  ['agree-to', 'have|has reached|concluded a|an <adj> agreement|agreements|framework|deal on|to|for', 'promise', 'high', 'nominal'],
  ['agree-to', 'reach|reached|reaches agreement|agreements on', 'promise', 'high', 'nominal'],
  ['agree-to', 'was|were|is <adv> agreed|decided|resolved to', 'promise', 'high', 'base'],
  ['agree-to', 'decision|decisions was|were <adv> taken|made to', 'promise', 'high', 'base'],
  ['agree-to', 'agreement|agreements was|were <adv> reached on|to', 'promise', 'high', 'nominal'],
  ['agree-amount', 'agree|agrees', 'promise', 'high', 'noun', { needs: 'amount' }],
  ['have-pledged-to', "have|has|'ve agreed in principle to", 'promise', 'high', 'base'],
  ['agree-amount', "have|has|'ve <adv> agreed", 'promise', 'high', 'noun', { needs: 'amount' }],
  ['agree-that', 'agree|agrees|agreed|decide|decides|decided|determined|committed|pledged|resolved <adv> that', 'frame', 'high', 'clause'],
  ['decide-to', 'decide|decides|decided|deciding|resolve|resolves|resolved|determine|determines|elect|choose <adv> to|on|upon', 'promise', 'high', 'nominal'],
  ['determined-to', `${BE} <adv> determined|resolved|resolute <adv> to|in|on`, 'promise', 'high', 'nominal'],
  ['bound-to', `${BE} <adv> obliged|obligated|bound|mandated <adv> to`, 'promise', 'high', 'base'],
  ['will-be-used-to', 'will|shall be used|dedicated|directed|devoted to', 'promise', 'high', 'base'],
  ['responsible-for', 'will|shall <adv> be responsible for', 'promise', 'high', 'ing'],

  // Intention and readiness: weak
  ['intend-to', 'intend|intends|intending|plan|plans|planned|planning|aim|aims|aiming|expect|expects|mean|means <adv> to', 'promise', 'low', 'base'],
  ['intend-to', 'intend|intends|plan|plans for <adj> to', 'promise', 'low', 'base'],
  ['intend-to', 'intend|intends|plan|plans|aim|aims|expect|expects , <adj> <adj> , to', 'promise', 'low', 'base'],
  ['intend-to', 'intended|aimed|planned <adv> to', 'promise', 'low', 'base', { needs: 'terms' }],
  ['intend-to', 'was|were <adv> planning|aiming|intending|preparing <adv> to', 'promise', 'low', 'base', { needs: 'terms' }],
  ['offer-to', 'renew|renews|renewed|repeat|repeats|repeated <poss> <adj> offer to', 'promise', 'low', 'base'],
  ['offer-to', 'offer|offers|offered <adv> to', 'promise', 'low', 'base'],
  ['offer-to', "have|has|'ve <adv> offered <adv> to", 'promise', 'low', 'base'],
  ['seek-to', 'seek|seeks|strive|strives|endeavour|endeavours|endeavor|endeavors|aspire|aspires|attempt|attempts|try|tries|work|works|look|looks <adv> to', 'promise', 'low', 'base', { needs: 'own-subject' }],
  ['envisage', 'envisage|envisages|envision|envisions|foresee|foresees|anticipate|anticipates', 'promise', 'low', 'ing'],
  ['ready-to', `${BE} <adv> ready|prepared|willing|poised|set|eager|keen <adv> to`, 'promise', 'low', 'base'],
  ['stand-with', 'stand|stands|stood firmly? united? shoulder|with|in|together|by|united', 'promise', 'low', 'none', { needs: 'own-subject' }],
  ['strive-for', 'strive|strives for|toward|towards', 'promise', 'low', 'noun', { needs: 'own-subject' }],
  ['strive-for', 'aim|aims|aiming at', 'promise', 'low', 'nominal', { needs: 'own-subject' }],
  ['intend-to', 'plan|plans|intend|intends on', 'promise', 'low', 'ing'],
  ['strive-for', 'aim|aims for', 'promise', 'low', 'noun', { needs: 'own-subject' }],
  ['ready-for', 'stand|stands <adv> ready|prepared for', 'promise', 'low', 'noun'],
  ['look-for-ways', 'look|looks|explore|explores|consider|considers for? ways|means|opportunities|options to', 'promise', 'low', 'base'],
  ['have-intention', 'have|has|announce|announces|announced|announcing|declare|declares|declared|express|expresses|expressed|share|shares|voice|voices|voiced|confirm|confirms|confirmed|reaffirm|reaffirmed <poss> <adj> intention|intentions|intent|plan|plans|readiness|willingness|desire|aim|ambition|aspiration to|of|in', 'promise', 'low', 'nominal'],
  ['have-intention', 'announce|announced|declare|declared|express|expressed|confirm|confirmed|reaffirm|reaffirmed|reiterate|reiterated|restated <poss> <adj> intention|readiness|willingness|desire|plan|plans , <adj> <adj> , to', 'promise', 'low', 'base'],
  ['have-intention', 'inform|informs|informed|notify|notifies|notified <adj> of <poss> <adj> intention|decision|plan|plans|readiness|willingness to', 'promise', 'low', 'nominal'],
  ['plans-to', 'announce|announces|announced|announcing|welcome|welcomes|welcomed|unveil|unveils|unveiled|outline|outlines|outlined <adj> plans <adv> to|for', 'promise', 'low', 'nominal'],
  ['plans-to', 'unveil|unveils|unveiled|approve|approves|approved <poss> <adj> plan|plans|scheme <adv> to', 'promise', 'low', 'base'],
  ['with-plans-to', 'have|has|with a|firm|existing|current|ambitious|new|concrete? plans|plan to', 'promise', 'low', 'base'],
  ['set-goal', 'make|makes|made it our|its|their|my <adj> goal|aim|priority|mission|policy to', 'promise', 'low', 'base'],
  ['goal-to', "goal|goals|aim|objective|target|ambition|intention|plan|plans is|are|will|'s|be|remains|remain be? to", 'promise', 'low', 'base'],
  ['goal-to', "goal|aim|objective|target|ambition is|are|remains|remain", 'promise', 'low', 'noun', { needs: 'amount' }],
  ['targets', 'targets', 'promise', 'low', 'noun', { needs: 'own-subject' }],
  ['targets', `${BE} <adv> targeting`, 'promise', 'low', 'noun', { needs: 'own-subject' }],
  ['strive-for', `${BE} <adv> aiming for`, 'promise', 'low', 'noun', { needs: 'own-subject' }],
  ['welcome-launch', 'welcome|welcomes|welcomed|applaud|applauded the launch|establishment|creation|launching of', 'promise', 'low', 'noun', { needs: 'future' }],
  ['set-goal', 'set|sets|setting|adopt|adopts|adopted|announce|announced|announces|announcing|establish|share|shares|reaffirm|endorse|embrace|support <poss> <adj> goal|goals|target|targets|objective|objectives|ambition of|to|for', 'promise', 'low', 'nominal'],
  ['set-goal', "set|sets|have|has|'ve set? ourselves|itself|themselves <poss> <adj> goal|goals|target|targets|objective|objectives|ambition|task of|to|for", 'promise', 'low', 'nominal'],
  ['set-goal', "have|has|'ve <adv> set <poss> <adj> goal|goals|target|targets of|to|for", 'promise', 'low', 'nominal'],
  ['set-goal', "have|has|'ve a|an <adj> goal|target|objective|ambition of|to", 'promise', 'low', 'nominal'],
  ['set-goal', "have|has|'ve made it a|an <adj> goal|target|aim to", 'promise', 'low', 'base'],
  ['it-is-our-goal', "it is|'s|remains our|my|their|its <adj> goal|aim|intention|objective|ambition|plan|policy|intent to", 'promise', 'low', 'base'],
  ['it-is-our-goal', 'it is planned|intended|foreseen|envisaged to', 'promise', 'low', 'base'],
  ['policy-of', "it is|remains <adj> 's|' <adj> goal|aim|intention|objective|ambition|plan|policy|intent to", 'promise', 'low', 'base', { owner: 'agent' }],
  ['goal-of', 'goal|aim|objective|target|ambition|intention|plan of|for <adj> is|are|remains to', 'promise', 'low', 'base', { owner: 'agent' }],
  ['policy-of', 'it is|remains the policy of <adj> to', 'promise', 'low', 'base', { owner: 'agent' }],
  ['policy-of', 'it is|remains the <adj> intention|ambition|determination of <adj> to', 'promise', 'low', 'base', { owner: 'agent' }],
  ['look-forward-to', 'look|looks|looked|looking forward to', 'promise', 'low', 'ing'],
  ['package-includes', 'include|includes|contains|comprises', 'promise', 'high', 'noun', { needs: 'amount' }],
  ['hereby', `${BE} hereby`, 'promise', 'high', 'base'],
  ['is-our-goal', `${BE} our|its|their goal|target|aim|objective|ambition`, 'promise', 'low', 'none'],
  ['on-path-to', 'set|sets|setting|embark|embarks|embarked out? on the path|road|journey|course to|toward|towards', 'promise', 'low', 'nominal'],

  // The noun "commitment" and its kin
  ['reaffirm-commitment', 'reaffirm|reaffirms|reaffirmed|reaffirming|re-affirm|re-affirmed|affirm|affirms|affirmed|affirming|reiterate|reiterates|reiterated|restated|reiterating|renew|renews|renewed|renewing|confirm|confirms|confirmed|confirming|reconfirm|reconfirmed|underscore|underscores|underscored|underscoring|underline|underlines|underlined|express|expresses|expressed|expressing|voice|voices|voiced|emphasise|emphasize|emphasized|emphasised|restate|restated|recommit|declare|declared|declares|stress|stressed|state|stated|share|shares|sharing|shared|make|makes|made|maintain|maintains|reassert|recall|recalled|redouble|honour|honor|uphold|reinforce|secured|secure|have|has|highlight|highlighted|note|noted|reflect|reflects|re-emphasise|re-emphasize <poss> <adj> commitment|commitments|determination|resolve|pledge|pledges|promise|obligation|obligations to', 'promise', 'high', 'nominal'],
  ['reaffirm-commitment', 'reaffirm|reaffirms|reaffirmed|reaffirming|affirm|affirms|affirmed|reiterate|reiterates|reiterated|restated|renew|confirm|confirmed|express|expressed|share|shares|shared|make|underscore|underscored commitment|commitments|determination|resolve to', 'promise', 'high', 'nominal'],
  ['reaffirm-commitment', 'reaffirm|reaffirms|reaffirmed|affirm|affirms|affirmed|reiterate|reiterates|reiterated|restated|renew|confirm|confirmed|express|expressed|underscore|underscored , <adj> <adj> <adj> , <poss> <adj> commitment|commitments|determination|resolve|pledge|pledges to', 'promise', 'high', 'nominal'],
  ['reaffirm-readiness', 'reaffirm|reaffirms|reaffirmed|affirm|affirms|affirmed|reiterate|reiterates|reiterated|restated|confirm|confirms|confirmed|express|expresses|expressed|signal|signals|signalled|signaled|state|stated|indicate|indicates|indicated|convey|conveys|conveyed <poss> <adj> readiness|willingness|desire|intention|intent|plan|plans|wish|aspiration|interest|offer to|in', 'promise', 'low', 'nominal'],
  ['reaffirm-commitment', 'repeat|repeats|repeated|repeating <poss> <adj> promise|promises|pledge|pledges|commitment|vow to', 'promise', 'high', 'nominal'],
  ['reaffirm-commitment', 'stand|stands|stood|standing by <poss> <adj> promise|promises|pledge|pledges|commitment|commitments|plan|plans to', 'promise', 'high', 'nominal'],
  ['commitment-for', 'share|shares|shared|make|makes|made|have|has|announce|announced|secure|secured|reaffirm|reaffirmed a|the|their|our commitment|commitments for <adj> to', 'promise', 'high', 'base'],
  ['firm-in-commitment', `${BE} <adv> steadfast|united|unified|resolute|firm|unwavering|joined in our|their|its|the|a|common|shared <adj> commitment|determination|resolve|support to|for`, 'promise', 'high', 'nominal'],
  ['reaffirm-commitment', 'reaffirm|reaffirms|reaffirmed|renew|renews|renewed|reiterate|reiterated|restated|recall|confirm|confirmed|extend|extends <adj> our|the|their <adj> commitment|commitments|pledge|pledges <adj> to', 'promise', 'high', 'nominal'],
  ['commitment-on', 'reaffirm|reaffirms|reaffirmed|renew|renews|renewed|reiterate|reiterated|restated|confirm|extend|extends|prolong <adj> our|their|the <adj> commitment|commitments|pledge|pledges on|until|for|with|regarding|and', 'promise', 'high', 'noun'],
  ['extend-commitment', 'renew|renewed|extend|extended|prolong|prolonged for|until <adj> <adj> our|their commitment|commitments|pledge|pledges to', 'promise', 'high', 'nominal'],
  ['extend-commitment', 'extend|extends|extended|prolong|prolongs until|through|to|by|for <adj> our|their|the', 'promise', 'high', 'noun', { needs: 'own-subject' }],
  ['pledge-noun', 'pledge|pledges|pledged our|their|its|further|new|additional|continued|cooperation|support|assistance|funding|funds|action', 'promise', 'high', 'noun', { needs: 'own-subject' }],
  ['committed-inserted', `${BE} <adv> committed , <adj> <adj> , to`, 'promise', 'high', 'nominal'],
  ['reaffirm-commitment', 'reaffirm|reaffirms|reaffirmed|reaffirming|reiterate|reiterates|reiterated|restated|renew|renews|renewed|underscore|underscored|confirm|confirmed|recall|express|expressed <poss> <adj> commitment|commitments|determination|resolve|pledge , <adj> <adj> , to', 'promise', 'high', 'nominal'],
  ['reaffirm-to', 'reaffirm|reaffirms|reaffirmed|affirm|affirms|affirmed|reiterate|reiterated|restated|confirm|confirmed <adv> to', 'promise', 'high', 'base'],
  ['recommit-to', 'recommit|recommits|recommitted|recommitting|re-commit ourselves|themselves|itself? <adv> to', 'promise', 'high', 'nominal'],
  ['commitment-of', "'s|' <adj> commitment|commitments|pledge|pledges|plans|plan|decision|intention|promise|announcement to", 'promise', 'high', 'nominal', { owner: 'possessor' }],
  ['commitment-of', "'s|' <adj> announcement|commitment|decision|pledge that it|they <adv> will", 'promise', 'high', 'base', { owner: 'possessor' }],
  ['thanked-for', 'thank|thanks|thanked|thanking|commend|commends|commended|praise|praised|applaud|applauded|hail|hailed <adj> for its|their|his|her <adj> commitment|commitments|pledge|pledges|plan|plans|decision|intention|promise|offer|readiness|willingness to', 'promise', 'high', 'nominal', { owner: 'agent' }],
  ['thanked-for', 'thank|thanks|thanked|thanking|commend|commends|commended|praise|praised|applaud|applauded|hail|hailed <adj> for agreeing|committing|pledging|deciding|promising|offering to', 'promise', 'high', 'base', { owner: 'agent' }],
  ['commitment-by', 'commitment|commitments|pledge|pledges|promise|promises|undertaking|announcement|decision|intention|intent|offer|readiness|willingness made? by|from|of <adj> to', 'promise', 'high', 'nominal', { owner: 'agent' }],
  ['commitment-by', 'commitment|pledge|promise|announcement|decision|assurance|assurances made? by|from|of <adj> that it|they <adv> will|would', 'promise', 'high', 'base', { owner: 'agent' }],
  ['announce-commitment', 'announce|announces|announced|announcing|welcome|welcomes|welcomed <adj> commitment|commitments|pledge|pledges|decision|agreement|contribution|contributions to|of', 'promise', 'high', 'nominal'],
  ['announce-commitment', 'affirm|affirmed|reaffirm|reaffirmed|confirm|confirmed <poss> <adj> decision|agreement|plan|plans to', 'promise', 'high', 'nominal'],
  ['reaffirm-support', 'reaffirm|reaffirms|reaffirmed|reiterate|reiterates|reiterated|restated|affirm|affirms|affirmed|express|expresses|expressed|underscore|underscored|underline|underlined|restate|restates|restated|renew|renewed|confirm|confirmed <poss> <adj> support for|to|of', 'promise', 'low', 'nominal'],
  ['reaffirm-support', 'reaffirm|reaffirms|reaffirmed|reiterate|reiterated|restated support for', 'promise', 'low', 'nominal'],

  // Announcing and doing in one word
  ['announce', 'announce|announces|announced', 'promise', 'high', 'noun', { needs: 'own-subject' }],
  ['announcing', `${BE} <adv> announcing|unveiling|releasing|issuing|signing|publishing|imposing`, 'promise', 'high', 'noun'],
  ['announcing', `${BE_NOW} <adv> building|delivering|following|continuing|acting <adj> by|and announcing|unveiling|releasing|issuing|launching`, 'promise', 'high', 'noun'],
  ['taking-measures', `${BE} <adv> taking|standing|setting|making|rolling|putting|sending`, 'promise', 'high', 'ing', { needs: 'set-phrase' }],
  ['opportunity-to-announce', 'take|takes|took|taking|use|have|has|had this|the|today opportunity|occasion|pleasure|honor|honour to|of announce|announcing', 'promise', 'high', 'noun'],
  ['pleased-to-announce', 'pleased|proud|delighted|honored|honoured|happy|glad|excited|thrilled|want|wish|like|here|pleasure|honor|honour|privilege <adv> to <adv> announce', 'promise', 'high', 'noun'],
  ['pleased-to-announce', 'pleased|proud|delighted|honored|honoured|happy|glad|excited|thrilled to <adv> launch|unveil|inaugurate|establish', 'promise', 'high', 'noun'],
  ['pleased-to-announce-plans', 'pleased|proud|delighted|honored|honoured|happy|glad to <adv> announce <poss> <adj> intention|intent|plans|plan|decision to', 'promise', 'low', 'nominal'],
  ['announce-that', 'announce|announces|announced|announcing|declare|declares|declared that', 'frame', 'high', 'clause'],
  ['launching', `${BE} <adv> doubling|tripling|quadrupling|launching|establishing|inaugurating|initiating|committing|pledging|dedicating|unveiling|introducing|creating|opening|relaunching|re-launching|reestablishing|re-establishing|resuming|adopting|finalizing|finalising|expelling|freezing`, 'promise', 'high', 'ing'],
  // Without "'s", since "the port's purchasing power" is a noun.
  ['launching', `am|are|is|'m|'re <adv> extending|suspending|levying|purchasing|distributing|waiving|dispatching|abolishing|repealing|scrapping|designating|sanctioning|banning|barring|prohibiting|terminating|rescinding|revoking|reopening`, 'promise', 'high', 'ing'],
  ['launching', `${BE_NOW} <adv> kicking off`, 'promise', 'high', 'ing'],
  ['partnering-to', `${BE} <adv> providing|contributing|investing|allocating|donating|increasing|expanding|adding|raising|boosting|doubling|tripling|awarding|granting`, 'promise', 'high', 'ing', { needs: 'amount' }],
  ['enact', 'imposes|levies|bans|bars|exempts|waives|withdraws|reclassifies|designates|abolishes|eliminates|reinstates|repeals|lifts|suspends|revokes|rescinds|prohibits|restricts|continues|terminates|narrows|removes', 'promise', 'high', 'noun'],
  ['launch', 'launch|launches|establish|establishes|create|creates|adopt|adopts|endorse|endorses|approve|approves|inaugurate|initiate|initiates|institute|convene|convenes|declare|invest|invests|provide|provides|contribute|contributes|allocate|allocates|mobilize|mobilise|mobilizes|mobilises', 'promise', 'high', 'ing', { needs: 'own-subject' }],
  ['sign-to', 'sign|signs|signed|signing|join|joins|joined up? to? a|an|the <adj> pledge|commitment to', 'promise', 'high', 'base'],
  ['sign-to', 'sign|signs|signed|reach|reached|conclude|concluded|strike|struck a|an <adj> agreement|deal|contract|memorandum|accord|pact with <adj> to', 'promise', 'high', 'base'],
  ['sign-to', 'sign|signs|signed|signing|reach|reached|conclude|concluded|finalize|finalized|ink|inked <poss> <adj> agreement|agreements|memorandum|mou|arrangement|deal|contract|declaration|charter|pact|accord|plan <adv> to', 'promise', 'high', 'nominal'],
  ['join-to', 'join|joins|come|unite|act together|forces to', 'promise', 'high', 'base'],
  ['join-to', `${BE_NOW} <adv> teaming up to`, 'promise', 'high', 'base'],
  ['guarantee', 'guarantee', 'promise', 'high', 'noun', { needs: 'own-subject' }],
  ['scheduled', 'is|are <adv> scheduled|planned|slated|due to|for', 'promise', 'high', 'none'],
  ['go-on-with-efforts', `${BE} <adv> continuing <poss> efforts|work|negotiations|discussions to|toward|towards`, 'promise', 'low', 'nominal'],
  ['accept-invitation', 'accept|accepts|accepted <adj> invitation to', 'promise', 'high', 'base'],
  ['extend', 'extend|extends|continue|continues <adv> to|our|its|their', 'promise', 'high', 'nominal', { needs: 'own-subject' }],
  ['support', 'support|supports', 'promise', 'low', 'nominal', { needs: 'own-subject' }],
  ['we-promote', 'facilitate|promote|foster|strengthen|enhance|advance', 'promise', 'low', 'noun', { needs: 'own-subject' }],

  // What should be done by those present
  ['need-to', "need|needs|have|has|ought|'ve got? <adv> to", 'proposal', 'low', 'base'],
  ['need-to', 'got <adv> to', 'proposal', 'low', 'base'],
  ['must', 'must|should', 'proposal', 'low', 'base'],
  ['let-us', "let us|'s", 'proposal', 'low', 'base'],
  ['propose', 'propose|proposes|proposed|proposing|suggest|suggests|suggested|recommend|recommends', 'proposal', 'low', 'none'],
  ['reaffirm-need', 'reaffirm|reaffirms|reiterate|affirm|underscore|underscores|underline|stress|emphasize|emphasise|highlight|agree|agrees|agreed|concur|concurred <adv> on|upon? the|a <adj> need|necessity to', 'proposal', 'low', 'base'],
  ['reaffirm-need', 'reaffirm|reaffirms|reaffirmed|reiterate|reiterated|restated|affirm|affirmed|underscore|underscored|underline|underlined|stress|stressed|emphasize|emphasise|emphasized|emphasised the|a <adj> need|necessity for', 'proposal', 'low', 'none'],
  ['essential-that', "it is|'s|remains <adj> essential|necessary|imperative|crucial|critical|vital|important|urgent|time that|to|for", 'proposal', 'low', 'none'],
  ['call-for', 'call|calls|called|calling <adv> for', 'call', 'low', 'none'],
  ['call-for-body', 'call|calls|called|calling <adv> for <poss> <adj> establishment|creation|launch|convening|setting|formation of|up', 'proposal', 'low', 'none'],
  ['invite-to-join', 'invite|invites|invited my|our fellow', 'proposal', 'low', 'none'],
  ['hope-we', 'hope|hopes we can|will|may', 'proposal', 'low', 'none'],

  // What others are asked to do
  ['call-on', 'call|calls|called|calling <adv> on|upon', 'call', 'low', 'none'],
  ['urge', 'urge|urges|urged|urging|ask|asks|asked|request|requests|requested|appeal|appeals|invite|invites|invited|inviting|encourages|exhort|implore|demand|demands|challenge|challenges|mandate|mandates|mandated|instruct|instructs|instructed|task|tasks|tasked|tasking|charge|charges|charged|directs|directing|instructing|requesting|asking', 'call', 'low', 'none'],
  ['need-others', 'need|needs|want|wants', 'call', 'low', 'none', { needs: 'others' }],
  ['urge', 'have|has charged|tasked|instructed|mandated', 'call', 'low', 'none'],
  ['urge', 'have? directed <adj> ministers|officials|negotiators|experts|delegations|secretariat|commission|committee to', 'call', 'low', 'none'],
  ['urge', 'directed|direct our|their|the|his|her|its <adj> ministers|officials|teams|negotiators|experts|ministries|agencies|departments|delegations|secretariat|commission to', 'call', 'low', 'none'],
  ['encourage', 'encourage|encourages|encouraged|encouraging', 'call', 'low', 'none'],

  // Frames that promise nothing by themselves
  ['draft-would', 'would', 'proposal', 'low', 'base'],
  ['draft-asks', 'requests|seeks', 'proposal', 'low', 'none'],
  ['welcome', 'welcome|welcomes|welcomed|recognize|recognise|recognizes|recognises|acknowledge|acknowledges|note|notes|noted|condemn|condemns|oppose|opposes|reject|rejects|commend|commends|applaud|applauds|believe|believes|hope|hopes|know|knows|think|thinks|expect|expects|recall|recalls|underscore|underscores|emphasize|emphasise|stress|understand|look|looks', 'frame', 'low', 'none'],
];

export const CUES: readonly CueRow[] = ROWS.map(([id, pattern, kind, binding, mood, extra]) => ({
  id,
  pattern,
  kind,
  binding,
  mood,
  owner: extra?.owner ?? 'subject',
  ...(extra?.needs ? { needs: extra.needs } : {}),
}));

/** Heads after which the real act stands in a following "to do": they are read through, "work with them to build". */
export const READ_THROUGH: ReadonlySet<string> = new Set(
  'work collaborate cooperate co-operate partner join strive seek endeavour endeavor take make redouble act coordinate'.split(
    ' ',
  ),
);

/** Heads that make the promise weak whatever bound it. */
export const WEAK_HEADS: ReadonlySet<string> = new Set(
  'seek strive endeavour endeavor explore consider evaluate try attempt aim aspire look examine study assess intend hope plan propose'.split(
    ' ',
  ),
);

/** Verbs about the talk itself: "I will now turn to" commits nobody to anything. */
export const TALK_VERBS: ReadonlySet<string> = new Set(
  'say tell speak talk comment turn stop yield thank hand hush answer mention get go leave ask repeat remind remember think see hear know feel wait sit let just bet admit guess come need want love like mean quote try listen have be figure debate disagree forget'.split(
    ' ',
  ),
);

/** More of them for a single speaker, whose "I will close" is about the speech. */
export const SPEAKER_TALK_VERBS: ReadonlySet<string> = new Set(
  'close begin start end finish conclude introduce read give add note pass share join take make keep highlight outline touch focus emphasize stress'.split(
    ' ',
  ),
);

/** Verbs that describe rather than promise after "will" when no party is the subject. */
export const STATIVE_VERBS: ReadonlySet<string> = new Set(
  'include entail involve require mean cost see have need become remain continue depend matter know understand find exist contain represent constitute mark reflect come benefit happen affect enjoy believe feel want like love notice agree embrace never always go fall rise grow last look seem appear'.split(
    ' ',
  ),
);

/** Verbs whose that-clause is said by the subject: a promise inside it stands. */
export const SAY_VERBS: ReadonlySet<string> = new Set(
  'underscoring emphasizing emphasising stressing noting reiterating affirming reaffirming confirming highlighting adding message inform informs informed assure assures assured reassure reassured signal signaled signalled provide provides convey conveys conveyed underscore underscores underscored emphasizes emphasises emphasize emphasise highlight highlighted indicated outlined explained stresses stress announce announces announced announcing say says said state states stated declare declares declared agree agrees agreed decide decided pledge pledges pledged promise promises promised confirm confirms confirmed reaffirm reaffirms reaffirmed affirm affirms affirmed note notes noted stressed reiterate reiterated emphasized emphasised underline underlined report reports reported resolve resolved commit ensure ensures told tell add added undertake undertook undertaken guarantee informing assuring clarify clarifies clarified clarifying signals signaling underlining'.split(
    ' ',
  ),
);

/** Verbs whose that-clause is no promise even if it has "will": beliefs, hopes, facts told. */
export const BELIEF_VERBS: ReadonlySet<string> = new Set(
  'believe believes believed think thinks hope hopes hoped know knows expect expects recognise recognize recognizes recognises recognised recognized acknowledge acknowledges acknowledged confident sure certain convinced understand predict predicts estimate estimates fear say-that suggest means mean showed show shows shown demonstrate doubt means understands hoping believing thinking'.split(
    ' ',
  ),
);
