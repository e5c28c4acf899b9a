import { words } from './word-list.ts';

/** Closed classes of words, lower case, as far as the clause reader needs them. */

export const DETERMINERS = words(
  'a an the this that these those our their its his her my your each every any some no all both another such',
);
export const POSSESSIVES = words('our their its his her my your');
export const SUBJECT_PRONOUNS = words('we i they it he she you who which that this these those there one');
export const PREPOSITIONS = words(
  'in on at by for with from to of over under within through throughout during after before since until against among amongst between beyond into onto upon via as per despite without towards toward across around behind beneath beside near amid amidst following including regarding concerning alongside notwithstanding',
);
export const SUBORDINATORS = words(
  'what how why if unless when whenever while whereas although though because since as until once where wherever whether after before so lest provided',
);
export const RELATIVES = words('which who whom whose that where');
export const COORDINATORS = words('and or but nor yet');
export const BE_FORMS = words("am is are was were be been being 's 're 'm");
export const HAVE_FORMS = words("have has had 've");

/** Adverbs that may stand between a subject, its auxiliary and its verb. Any word in -ly counts too, save the exceptions. */
export const ADVERBS = words(
  'all also therefore thus then now soon again always often never still already just further not both together likewise hence here today once even only in-turn thereby moreover furthermore additionally accordingly consequently otherwise instead meanwhile too well forever ever indeed first second third lastly finally next henceforth hereby continually not',
);
const NOT_ADVERBS = words(
  'apply comply supply rely family italy july ally reply multiply assembly anomaly monopoly early daily weekly monthly yearly quarterly only friendly timely orderly elderly costly likely deadly fly imply rally tally',
);

/** Whether a lower-case word reads as an adverb between subject and verb. */
export function isAdverb(lower: string): boolean {
  return ADVERBS.has(lower) || (lower.length > 4 && lower.endsWith('ly') && !NOT_ADVERBS.has(lower));
}

/** Human nouns and bodies whose "will" is a promise when they speak or are spoken for. */
export const HUMAN_NOUNS = words(`
leader leaders president presidents minister ministers premier chancellor chancellors secretary secretaries government governments administration authorities
side sides party parties country countries nation nations state states member members partner partners participant participants signatory signatories
ally allies official officials expert experts team teams head heads delegation delegations economy economies congress parliament cabinet king emir prince
ministry ministries department departments agency agencies bureau bank commission committee council secretariat group groups force forum office board corps
authority union association organisation organization institution institutions corporation institute alliance coalition task-force taskforce bloc navy army
scientists researchers engineers diplomats militaries administrator ambassador ambassadors envoy we us representatives senior-officials chair chairs chairman presidency founders donors governors
banks lenders creditors insurers lawmakers legislators employers unions manufacturers suppliers producers exporters shareholders regulators stakeholders negotiators
co-chairs co-chair co-hosts counterparts treasury organizations organisations commissions committees foundations institutes associations corporations universities
entity entities center centre centers centres network fund facility foundation panel tribunal court mission company companies firm firms ministerial service services administrations cooperative conference partnership partnerships
staff spokesman spokeswoman spokesperson spokespersons spokespeople spokesmen adviser advisers envoys personnel volunteers selectees awardees grantees investigators inspectors prosecutors carriers troops
`);

/** Nouns of papers and doings: written with a capital they are still no party ("the Agreement will build upon"). */
export const THING_NOUNS = words(`
agreement agreements declaration plan strategy deal statement treaty convention charter act order investment investments effort efforts goal goals action actions
roadmap framework roadmaps project projects policy policies law visit meeting summit measures measure approach announcement decision resolution report document
agenda compact memorandum mou mous protocol vision communique communiqué assistance aid support funding cooperation collaboration work progress step steps
`);

/** Nouns of what parties agree on, which binds all of them. */
export const PACT_NOUNS = words(`
agreement agreements deal deals pact pacts treaty treaties accord accords memorandum compact protocol declaration convention truce ceasefire settlement arrangement roadmap
`);

/** What firms are called before their names: "the Velmarkian carrier Lund Airways". */
export const FIRM_NOUNS = words(
  'company firm airline carrier manufacturer giant maker carmaker automaker shipbuilder operator developer startup producer retailer contractor miner utility corporation conglomerate insurer lender drugmaker chipmaker',
);

/** The small words inside the names of people: "Ada van der Lund". */
export const NAME_PARTICLES = words('von van der den de da dos di du la bin ibn al');

/** Nouns for those who are spoken about: what they "will" do is a forecast or a demand, not the speaker's promise. */
export const THIRD_NOUNS = words(`
people peoples citizen citizens children women men consumers workers farmers families patients students businesses investors markets market prices demand growth history
world humanity community everyone nobody others enemies terrorists traffickers smugglers oligarchs elites generations public audience americans
`);

/** Nouns of bodies: a thing of this kind that "will train" or "will report" acts for those who set it up. */
export const BODY_NOUNS = words(`
group groups subgroup subgroups workgroup workgroups corps council committee subcommittee subcommittees commission secretariat task force taskforce initiative initiatives programme programmes program programs fund funds facility
centre center centres centers mechanism forum dialogue dialogues network platform alliance coalition partnership hub agency board panel office mission institute bank
summit conference ministerial embassy embassies consulate accelerator academy compact plan consortium exercise exercises decisions participation membership
`);
