import { FURTHER_ACTS, FURTHER_CHANGES, FURTHER_NOUNS, FURTHER_POSTURES } from './further-verbs.ts';
import { words } from './word-list.ts';

/**
 * Verbs in their base form that stand in promises, by how much their doing can be seen from outside: `concrete` names an
 * act (establish, provide), `graded` a change that can be measured (increase, improve), `soft` a posture or an intention
 * whose doing nobody can tell (uphold, stand, deepen). Collected from the vocabulary of communiqués and fact sheets.
 */

export const CONCRETE_VERBS = words(
  `
institutionalise institutionalize kick prepare proceed crack mentor advise outline tailor reconvene reactivate dispatch restart intervene determine decide calculate abolish accede accept achieve acquire activate adapt add adhere adjust administer admit adopt allocate allow amend announce appoint
apply approve assemble assess assign assist attach attain attract audit authorise authorize award ban bar begin block boycott bring build buy
cancel cap cease certify channel charge check clear close codify collect combine commence commission commit compensate compile
complete comply conclude conduct confiscate connect conserve construct contribute convene convert convey coordinate cover
create criminalise criminalize cut deactivate dedicate deliver denuclearise deploy deport deprive deny designate destroy detain dismantle detect
devote digitise digitize disburse disclose dispatch display distribute divest donate double draft draw draw-down earmark educate
eliminate embed employ enact end enforce engage enlarge enrol enroll enter equip eradicate erect establish evacuate examine exceed
exchange exclude execute exempt exempt expedite expel export extend extradite fast-track fight file fill finalise finalize finance
finish fit forgive form formalise formalize formulate found freeze fulfil fulfill fund generate give grant grow halt halve hand harmonise harmonize help hire
hold host house identify impose implement import improve inaugurate incorporate increase inform initiate inspect install institute integrate interdict introduce
invest investigate invite issue join keep launch legislate lend let levy liberalise license lift link list localise locate lower
maintain make manufacture map meet merge migrate mobilise mobilize modernise modernize modify monitor move name negotiate
nominate notify offer open operate operationalise operationalize order organise organize outlaw oversee participate partner pass
pause pay penalise permit phase pilot place plant pool post postpone present print privatise process procure produce prohibit
propose prosecute provide prevent protect publish punish purchase put quadruple quantify raise ratify reach reallocate rebuild recall receive recognise
recognize recommend reconstruct record recover recruit recycle reduce redirect refer reform refrain refurbish register regulate rehabilitate reimburse
reinstate reject relax release relocate remit remove renegotiate renew reopen repair repatriate repay repeal replace replenish
reorganise reorganize report request require rescind reserve resettle resolve restart restore restrict restructure resume retire retrain return review
revise revoke roll run safeguard sanction scale schedule screen secure seize select sell send set settle share ship shut
sign simplify slash sow spend sponsor staff stage standardise standardize start station stockpile stop streamline submit subsidise
subsidize subscribe sue supply suspend switch table tackle take target tax teach terminate test track train transfer translate
transmit transport treat trial triple undertake undergo unfreeze unlock update upgrade use utilise utilize vaccinate validate verify veto visit vote waive
ward withdraw withhold write rotate ring-fence reroute lay plan devise disrupt impose collaborate cooperate co-operate co-host co-chair cochair co-finance co-fund launch scale-up ramp enable
repurpose decarbonise decarbonize electrify deregulate delist demobilise demine disarm harness leverage tap underwrite guarantee insure
alter analyse analyze apprehend arrest attribute brief capture cite clarify clean communicate compensate confirm control convict decommission defer
demarcate discontinue disseminate dissolve divert enshrine escort expropriate fix furnish gather govern graduate harden immunise immunize indict
irrigate jumpstart liquidate manage match measure mediate mine normalise normalize obtain offset onshore overhaul pardon patrol pave perform pioneer
police prefinance preposition pre-position prepay prototype publicise publicize quarantine reauthorise reauthorize rebalance recapitalise recapitalize
reclaim reconnect reconcile redeem redeploy redesign redistribute refinance reforest refuel refund reimpose reintegrate reintroduce reissue relaunch
remediate remedy replant retain retool retrofit reunify reunite reverse reward safeguard seed shelter shield shift shorten showcase simplify solicit
abandon arrange design document institutionalise institutionalize package rejoin replicate
source spearhead supervise supplement survey synchronise synchronize transition travel unveil weigh wire
chair pair livestream broadcast headquarter
accomplish bridge define earn memorialise memorialize overturn undo upcycle commercialise commercialize regularise regularize weatherise weatherize cohost reestablish prescribe reassess reevaluate re-evaluate reexamine re-examine reskill
`,
  FURTHER_ACTS,
);

export const GRADED_VERBS = words(
  `
accelerate boost broaden cement bolster build-up catalyse catalyze curb decrease develop discuss diversify enhance ensure evaluate expand expedite
explore facilitate foster further heighten improve increase intensify lessen limit lower minimise minimize mitigate optimise
optimize prioritise prioritize promote push raise rationalise reinforce revitalise revitalize scale slow spur stabilise stabilize
step stimulate strengthen study support sustain accommodate address advance aid alleviate avoid consult counter deter encourage empower
fortify incentivise incentivize inspire lead combat confront consider continue push rein revive adjust close deal dialogue double-down redouble reorient
speed drive unleash broker champion consolidate contain cultivate forge mainstream nurture preserve attend nourish overcome
amplify augment complement degrade dissuade discourage ease elevate energise energize galvanise galvanize impede maximise maximize motivate propel
avert de-risk diminish displace impair narrow undercut
rally reinvigorate relieve reshape sharpen shrink smooth streamline supercharge tighten uplift weaken widen safeguard undermine solidify professionalise professionalize familiarise familiarize internationalise internationalize rationalize revolutionise revolutionize spread
`,
  FURTHER_CHANGES,
);

export const SOFT_VERBS = words(
  `
abide act advocate aim align answer appreciate aspire attach be become believe benefit care celebrate cherish
commemorate deepen defend demand demonstrate dedicate embrace endeavour endeavor endorse enjoy enrich envision explore favour favor follow guard guide
have honour honor hope listen live look love move oppose play prosper pursue reaffirm realise realize reflect remain remember
respect respond rise seek see serve shape show speak stand stay strive struggle succeed think transform treasure try turn understand
unite uphold value view want welcome win work go get do come benefit know need say talk tell feel mean thank like continue carry
champion trust learn hear wish pray contribute lead matter reject condemn defeat prevail thrive harvest
underline stress emphasise emphasize note acknowledge recall commend applaud congratulate express voice share urge call ask urge mandate direct instruct task challenge
bear represent capitalise capitalize change chart choose compete dream evolve find focus gain heal highlight innovate leave lose navigate observe prove reap save
shine stick usher watch yield solve evade circumvent undermine threaten exploit attack abuse invade destabilise destabilize coerce harm kill steal hide flee
launder smuggle misuse violate intimidate interfere withstand anticipate absorb afford perceive assert assume inform rely depend enjoy bypass escape
`,
  FURTHER_POSTURES,
);

const ALL = new Set([...CONCRETE_VERBS, ...GRADED_VERBS, ...SOFT_VERBS]);

/** Nouns that look like base verbs and are seldom verbs after "and" or a comma: a coordinated noun is not a new promise. */
export const RATHER_NOUNS = words(
  `
trade finance access research aid work support help transport design report process test plan supply use need cover demand
share increase exchange return track place force form guide house address monitor value water fund tax fish level benefit cause
link list name order present review visit vote study change release offer show talk contact record charge end export import
purchase sponsor target trust treasure view interest food market start host base pilot project advance practice practise
post study rise fall land sea air space risk transit transfer influence limit surplus claim document experience function result
staff stage station store stress subject switch syndicate train dialogue drive deal close cap check conduct contract permit progress
produce reform rebel refund repair request rescue respect reserve sanction screen score open free clean secure lower complete present separate live slow equal own direct correct firm close clear
arrest change focus travel measure design match control survey score source seed fuel balance reward patrol supplement complement shift brief mine police
prototype transition spread clean shelter shield wire gain yield chart watch rally ease cement chair pair broadcast overhaul
`,
  FURTHER_NOUNS,
);

/** Whether a lower-case word is a verb's base form that this language table knows. */
export function isBaseVerb(lower: string): boolean {
  if (ALL.has(lower)) return true;
  const hyphen = lower.indexOf('-');
  return hyphen > 0 && hyphen <= 5 && PREFIXES.has(lower.slice(0, hyphen)) && ALL.has(lower.slice(hyphen + 1));
}

/** "re-open", "co-fund", "fast-track" are verbs, "high-speed", "dual-use" and "state-run" tell of which kind a thing is. */
const PREFIXES = words('re co de pre over out under up mis dis fast jump kick crowd cross fine spot');

/** The base form of a known verb's -ing form, or null: `providing` → `provide`, `setting` → `set`. */
export function baseOfIng(lower: string): string | null {
  if (lower.length < 5 || !lower.endsWith('ing')) return null;
  const stem = lower.slice(0, -3);
  if (isBaseVerb(stem)) return stem;
  if (isBaseVerb(`${stem}e`)) return `${stem}e`;
  const last = stem.length - 1;
  if (last > 1 && stem[last] === stem[last - 1] && isBaseVerb(stem.slice(0, -1))) return stem.slice(0, -1);
  if (stem.endsWith('y') && isBaseVerb(`${stem.slice(0, -1)}ie`)) return `${stem.slice(0, -1)}ie`;
  return null;
}

// A map, since a word of a text may be anything: a property "constructor" is there in every object.
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  Object.entries({
    built: 'build',
    bought: 'buy',
    brought: 'bring',
    drawn: 'draw',
    given: 'give',
    held: 'hold',
    kept: 'keep',
    laid: 'lay',
    led: 'lead',
    lent: 'lend',
    made: 'make',
    met: 'meet',
    paid: 'pay',
    put: 'put',
    raised: 'raise',
    run: 'run',
    sent: 'send',
    set: 'set',
    sold: 'sell',
    spent: 'spend',
    used: 'use',
    taken: 'take',
    taught: 'teach',
    undertaken: 'undertake',
    withdrawn: 'withdraw',
    written: 'write',
    cut: 'cut',
    shut: 'shut',
    begun: 'begin',
    found: 'found',
    chosen: 'choose',
    done: 'do',
    grown: 'grow',
    withheld: 'withhold',
    overseen: 'oversee',
    sown: 'sow',
    let: 'let',
    frozen: 'freeze',
    rebuilt: 'rebuild',
    repaid: 'repay',
    // Costs are borne.
    borne: 'pay',
    hidden: 'hide',
    redrawn: 'redraw',
    rewritten: 'rewrite',
    resold: 'resell',
    retaken: 'retake',
    shown: 'show',
    split: 'split',
    stolen: 'steal',
    struck: 'strike',
    swapped: 'swap',
    thrown: 'throw',
    woven: 'weave',
    forbidden: 'forbid',
  }),
);

/** The base form of a known verb's past participle, or null: `established` → `establish`, `built` → `build`. */
export function baseOfParticiple(lower: string): string | null {
  const irregular = IRREGULAR.get(lower);
  if (irregular) return irregular;
  if (lower.length < 5 || !lower.endsWith('ed')) return null;
  const stem = lower.slice(0, -2);
  if (isBaseVerb(stem)) return stem;
  if (isBaseVerb(lower.slice(0, -1))) return lower.slice(0, -1);
  const last = stem.length - 1;
  if (stem[last] === stem[last - 1] && isBaseVerb(stem.slice(0, -1))) return stem.slice(0, -1);
  if (stem.endsWith('i') && isBaseVerb(`${stem.slice(0, -1)}y`)) return `${stem.slice(0, -1)}y`;
  return null;
}
