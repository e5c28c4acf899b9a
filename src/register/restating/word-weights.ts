/**
 * How common a word is in what states say: in how many of some two thousand public statements, fact sheets and remarks of one
 * government it stands (2021–2026, in English). Words are counted as stems; names of persons are left out. Words of other languages, and
 * those that are rarer, count in full: a word too much costs a look at a few entries more, never an answer.
 */
/** Stems in 40 % and more of the texts. */
const IN_NEARLY_ALL = `
about access across action address administration advanc all also america american an and are as at be been build by can
commitment community continu country creat critical department economic effort ensur family federal first for from fund
government has have help in includ increas into is it its law leader make million more most nation national need new not of on
one or other our over peopl plan president program protect provid public security servic state strengthen support than that the
their these they thi those through time to today two under unit up was we well which who will with work year`;

/** Stems in 20 to 40 % of the texts. */
const IN_MANY = `
act addition additional after against agency agenda allow already among announc any archiv area around assistanc availabl back
based becaus befor being benefit best better between bidenwhitehous billion bipartisan both bring business but call capacity
care center challeng chang children clean clear climat close come committ company congress cost could council crisi data day
decad defens deliver develop development direct discuss do dollar down during each economy education emergency enabl end energy
enhanc establish even ever every executiv exist expand experienc facility fact fight five focus follow force foreign forward
four free full further futur generation get global goal good gov grant group grow had he health here high his historic history
home house how http human if impact implement important improv individual industry information infrastructur initiativ interest
international invest investment issue job join just justic keep key know largest last launch lead leadership led level life like
line live local long look made major making management many may mean measur meet member month much must my nearly next no now
number offic official only open operation opportunity order organization out own pandemic part partner partnership percent place
policy power practic prevent priority privat process progress project promot protection re reach receiv recogniz reduc region
relat releas remain report requir research resourc respons result right risk role room rule safe safety school secretary sector
secur serve set shar share should sign significant since so some stand standard start statement step strategy strong such supply
system take taken taking technology term thank them there threat three together toward train understand union us use used vice
way week were what when where while white within women worker world would www you`;

/** Stems in 10 to 20 % of the texts. */
const IN_SOME = `
ability able accelerat achiev activity additionally administrator advisor affair affect affordabl again age ago agreement
agricultur ahead aid air align allianc ally almost along alway am announcement annual another application apply approach
appropriat approximately assessment assist associat attack authority averag award bank barrier becom begin beginn behind believ
beyond big bill black bolster boost border brief budget built california campaign capability capital career case cause celebrat
central century certain chain chair charg child citizen city civil class co collaboration colleg com combat coming commerc
commercial commission committe common complet comprehensiv concern condition conduct connect consider construction consumer
content contribut control conven cooperation coordinat coordination corporation counter county cours court cover covid credit
current currently cut date deal december decision dedicat defend demand democracy democratic demonstrat deploy deployment design
determin did digital directly director disaster district divers doe doing domestic don done drive drug due earlier early east
effect effectiv electric eligibl eliminat emerg emission empower encourag enforcement engag engagement entir environment
environmental equipment equitabl equity especially essential estimat event everyon everyth exampl expansion expect expert extend
face facilitat facing fair far few field final financ financial find focu food form foster found foundation framework freedom
friend fuel fully gap gender general gett give go going got governor great greater ground growth guidanc half hand happen hard
having head healthcar hear held her higher highest highlight hold homeland honor hope host hous hundred identify implementation
importanc inclusiv incom industrial inflation inform innovation innovativ institut institution intelligenc intend internet issu
january joint july june kind labor land large later learn least left legal legislation less let leverag limit littl living ll
loan longer lot low lower maintain manag manufactur march mark market material matter me media medical met middl military
minister mission model moment money move mr nationwid necessary network never non north off offer officer often once ongo operat
outcom outlin pacific participat participation particularly pass past path pathway pay paying pdf peace per person plann play
point political population position possibl potential prepar presidential press prevention price principl prioritiz produc
product production promis propos prosperity proud provider purchas pursu put quality quickly rais raise range rate ready
reaffirm real rebuild recent recently record recovery reduction reflect reform regard regional relationship relief remov
represent representativ republic republican request requirement rescu resilienc resilient respect respond responsibl restor
return review road robust rural russia said same save saving say scale scienc second see seek seen senat senator senior
september serv several she sheet show singl site six skill small social society solution sourc south space special specific
speed spend st stability staff stakeholder still stop strategic strength stronger student study success summit sure sustain
sustainabl tackl talk target task tax team technical tell ten territory test th then thing think third thousand throughout too
took tool top total track trade transition transportation travel treasury treatment tribal trust turn ukrain underscor
university unprecedent updat upon using value ve vehicl very veteran violenc vision visit vital vulnerabl want war washington
water welcom whether whole why wide without workforc york young your`;

/** Stems in 5 to 10 % of the texts. */
const IN_FEW = `
above abroad abuse academic accept accessibl accord account accountability accountabl acknowledg activ actor actually add adopt
adoption adult advantag advisory advocat affirm afford africa african aggression agre agree agricultural ai aim aimed airport
alone alongsid alternativ ambitiou amount analysi anniversary annually answer anti anyon anyth applaus appoint approv april arm
army articl artificial asia asian ask asked assault assess asset assistant association attempt attend attorney august authoriz
availability avoid awareness away background ban base basi basic battery becam began behalf below bilateral bless block blue
board body bold bottom break bridg broad broader brought burden bureau buy cabinet came canada cancer cannot car carbon carolina
carry catalyz caus cdc ceo champion chanc check chief china chip choic choos civilian claim clos closely coalition code
collaborat collaborativ collection collectiv collectively color columbia combin commit communication compar compet competition
competitiv competitiveness complianc component concret conferenc confidenc conflict congressional connection connectivity
consequenc conservation consistent consultation contact contract contribution conversation core corp corporat corruption counsel
count coupl coverag crack creation crime criminal cross customer cutt cyber cybersecurity damag dangerou de death debt decid
declar declaration deep deepen default defin degre delivery democrat deputy describ deserv designat designation desk despit
detail detect determination devastat dhs dialogu didn differenc different difficult dignity diplomacy diplomatic disability
disadvantag discrimination discussion diseas disparity disrupt disruption distribut distribution diversity divid doctor document
doesn door doubl dozen dr dream driv driven duty earn easier ecosystem edge edt educational effectively efficiency efficient
eight either elect election element elevat else emphasiz employ employe employer employment enact ending endur enforc engineer
enough enter enterpris entity entrepreneur epa equal equality era establishment europ european evaluat everybody evidenc
excellenc exchang exercis expertis explor export express extraordinary extrem faced fail faith fall farmer fast faster featur
february feel fellow fema file fill finaliz finally firm fiscal flood florida flow folk forc former forum front fulfill
fundamental fy gain gas gather gave generat georgia girl given giving globally god governanc graduat grateful greatest green
greenhous grid guarante guard guid guide gun guy harm haven hazard healthy heard heart hhs highway him hiring historically hit
hospital hour household html hub humanitarian idea identifi illegal immediat immediately immigration import impos improvement
incentiv inclusion incorporat increasingly incredibl independent india indian indo initial input instead insuranc integrat
integration integrity intent interagency interior introduc investigation invit involv island israel itself japan jurisdiction
kid kill kingdom knowledg known korea lack lady landmark languag latest laugh laughter leave legacy legislativ letter lift light
likely link list listen location longstand loss lost love loved majority man manufacturer marin maritim mass maximiz mayor
meaningful mechanism medicaid medicar medium meeting memorandum men mental messag mexico michigan might migration mile mind
minimum minority mitigat mitigation mobiliz modern moderniz monitor morn mother movement moving multi multilateral multipl
mutual name named nativ nato natural near negotiat negotiation neighbor neighborhood net nine nonprofit northern noth notic
november nuclear objectiv obligation obtain ocean october ohio oil okay old onlin operational option org organiz outreach outsid
overall owned owner packag paid parent park participant particular party patient payment peaceful pennsylvania performanc period
permanent personal personnel phase physical piece pillar pilot pipelin plant platform pleas pledg pollution port pose posed
positiv post poverty powerful pre preparedness prescription present preserv previou previously primary prime prior problem
procurement producer professional profit programm property proposal prosperou provision publish purpos push putt question race
racial rapid rapidly rather read readiness realiz really reason recipient recommendation recover red register regulation
regulatory reinforc reiterat relation relevant reliabl rely remember remind renew renewabl repair replac reserv resident
resolution resolv responsibility rest restriction revenu rise rising root run runn russian safeguard safely safer sale sanction
saw saying scientific screen sea section seeing select self semiconductor send sense sent seriou sery session sett seven sever
sexual short shot side significantly similar situation size smart solar someth soon southern sovereignty speak specifically
speech spent spoke spread spur stabl stage station statu stay storag storm story streamlin street struggl subject successful
successfully suffer summer sup suprem survivor sustainability table talent taxe taxpayer teacher technological temporary
territorial texa text themselv though thought threaten thriv tie told tomorrow topic traffick transfer transform transit
transparency transparent treat tribe trillion troop true trying type un undermin underserv unemployment uniqu universal unlock
until upgrad uphold upload urban urgent usaid usda utility vaccin variou via victim view violation virginia voice vote wage wait
walk watch wealth weapon weather went west western whom whose win wind woman won word wp yes yesterday yet youth zero`;

/** What a stem that is common counts, between 0 and 1; a stem that is not here counts 1. */
export const COMMON: ReadonlyMap<string, number> = new Map([
  ...weighing(IN_NEARLY_ALL, 0),
  ...weighing(IN_MANY, 0.25),
  ...weighing(IN_SOME, 0.5),
  ...weighing(IN_FEW, 0.75),
]);

function weighing(stems: string, weight: number): [string, number][] {
  return stems
    .trim()
    .split(/\s+/)
    .map((stem) => [stem, weight]);
}
