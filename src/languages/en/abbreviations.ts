// Abbreviations that end in a full stop, by what may follow them. Written without the full stop, in lower case.

/** Always followed by a name or by the rest of the sentence: the full stop never ends it. */
export const NEVER_END: ReadonlySet<string> = new Set(
  (
    'mr mrs ms mx dr prof hon h.e rt gen col lt maj capt cmdr adm sgt brig cpl sen rep gov pres amb rev fr st ste mt msgr ' +
    'messrs mme mlle mgr insp supt atty e.g i.e eg ie cf vs v viz incl esp resp approx ca c'
  ).split(' '),
);

/** Followed by a number when the sentence goes on: "No. 5", "Art. 7", "Jan. 25". */
export const BEFORE_NUMBER: ReadonlySet<string> = new Set(
  (
    'no nos art arts p pp vol vols fig figs para paras par sec secs sect ch chap ed eds res app doc docs ref reg cl ann tab nr ' +
    'jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun fl rs us a.d b.c'
  ).split(' '),
);

/** May end a sentence or stand within it: only a word that plainly begins a sentence makes it the end. */
export const MAY_END: ReadonlySet<string> = new Set(
  (
    'etc fed stat cong inc ltd co corp bros jr sr esq dept div est govt assn univ intl natl min max avg al ph.d ph m.d b.a m.a u.s u.k u.n ' +
    'u.a.e u.s.a u.s.s.r e.u d.c n.y a.m p.m plc llc s.a n.v b.v g.m.b.h bn mn tn tr ave blvd rd bldg hq ext tel'
  ).split(' '),
);

/** Words that, written with a capital after a full stop, begin a sentence rather than go on with a name. */
export const STARTERS: ReadonlySet<string> = new Set(
  (
    'the a an this that these those it its we our us they their he his she her i my you your there here both all each every ' +
    'such some many most more no none neither either another other in on at by for from to of with without within under over ' +
    'through during after before since until as if when while where whereas although though because despite given having ' +
    'and but or nor so yet also then thus hence therefore however moreover furthermore nevertheless nonetheless meanwhile ' +
    'additionally accordingly consequently finally first firstly second secondly third thirdly today tomorrow yesterday now ' +
    'together likewise similarly instead indeed still once what who why how which let not only even just please thank'
  ).split(' '),
);

/** Words that count entries of a plan before a number: "Action 7. Open three ports". */
export const ENTRY_LABELS: ReadonlySet<string> = new Set(
  'action measure commitment pledge milestone step target objective goal deliverable activity initiative task'.split(
    ' ',
  ),
);
