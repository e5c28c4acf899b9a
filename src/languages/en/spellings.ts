/** British and American spellings of one word. What differs in meaning too (tonne and ton, cheque and check) is none. */

/** Stems in -our for which American spelling has -or. */
const OUR =
  /^((?:dis|un|mis)?(?:arb|ard|arm|behavi|cand|clam|col|demean|enam|endeav|fav|ferv|flav|glam|harb|hon|hum|lab|misdemean|neighb|od|parl|ranc|rig|rum|sav|splend|succ|tum|val|vap|vig))our(?!i[sz])/;

/** Stems whose last l is doubled before an ending: travelled, traveled. */
const DOUBLE_L =
  /^((?:re|un|mis|out)?(?:cancel|channel|counsel|dial|duel|enamel|equal|fuel|funnel|grovel|initial|jewel|label|level|libel|marshal|marvel|medal|model|panel|pedal|pencil|quarrel|rival|shovel|signal|snivel|spiral|swivel|total|towel|travel|trial|tunnel|unravel))l(ed|ing|ings|er|ers|ery|or|ors)$/;

/** Verbs in -ise, their nouns and forms. Five letters before the s leave rise, wise, noise and the like alone. */
const ISE = /^([a-z]{3,}[a-z])is(e|es|ed|er|ers|ing|ings|ation|ations|ational|able)$/;
const YSE = /^(anal|catal|paral|electrol|dial|hydrol)ys(e|ed|er|ers|ing)$/;
const RE = /^([a-z]*(?:cent|theat|lit|met|fib|calib|sab|spect|somb|meag|lust))re(s|d)?$/;
const OGUE = /^(dial|catal|anal|monol|epil|prol)ogue(s|d)?$/;
const ENCE = /^(def|off|pret)ence(s|less)?$/;

/** Pairs that follow no rule, British first. */
const PAIRS: ReadonlyMap<string, string> = new Map(
  `programme program programmes programs licence license licences licenses practise practice practised practiced practises practices
  practising practicing grey gray plough plow ploughs plows ploughing plowing sceptic skeptic sceptics skeptics sceptical skeptical
  scepticism skepticism aluminium aluminum mould mold moulds molds manoeuvre maneuver manoeuvres maneuvers judgement judgment judgements
  judgments acknowledgement acknowledgment acknowledgements acknowledgments ageing aging artefact artifact artefacts artifacts adviser
  advisor advisers advisors focussed focused focussing focusing enrolment enrollment enrolments enrollments enrol enroll enrols enrolls
  fulfil fulfill fulfils fulfills fulfilment fulfillment skilful skillful wilful willful instalment installment instalments installments
  instil instill sulphur sulfur archaeology archeology archaeological archeological paediatric pediatric anaemia anemia foetus fetus
  foetal fetal haemorrhage hemorrhage manoeuvring maneuvering mediaeval medieval cosy cozy jewellery jewelry tyre tire tyres tires
  woollen woolen travelling traveling biassed biased benefitted benefited benefitting benefiting targetted targeted
  budgetted budgeted cancellation cancelation aeroplane airplane aeroplanes airplanes gramme gram
  grammes grams kilogramme kilogram kilogrammes kilograms encyclopaedia encyclopedia oestrogen estrogen diarrhoea diarrhea`
    .split(/\s+/)
    .reduce<[string, string][]>((pairs, word, at, all) => {
      if (at % 2 === 0) pairs.push([word, all[at + 1]!]);
      return pairs;
    }, []),
);

/** What every rule asks for, looked for once: most words have none of it. */
const ANY = /our|ll[eio]|[iy]s[eia]|re[sd]?$|ogue|ence/;

/** One spelling for the two that a word in small letters may have; the word itself where it has one. Not a form to be shown. */
export function oneSpelling(word: string): string {
  if (word.length < 4) return word;
  const pair = PAIRS.get(word);
  if (pair !== undefined) return pair;
  if (!ANY.test(word)) return word;
  return word
    .replace(OUR, '$1or')
    .replace(DOUBLE_L, '$1$2')
    .replace(ISE, '$1iz$2')
    .replace(YSE, '$1yz$2')
    .replace(RE, '$1er$2')
    .replace(OGUE, '$1og$2')
    .replace(ENCE, '$1ense$2');
}
