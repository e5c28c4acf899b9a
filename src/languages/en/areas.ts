import type { Area } from '../../model/index.ts';

/**
 * Words that point to an issue area (the areas are those of the coding guide, after the G7/G20/BRICS Research Groups). A
 * trailing `*` matches any ending. Weight 3: the word settles it; 2: strong; 1: a hint that yields to anything stronger.
 */
type Weighted = readonly [weight: 1 | 2 | 3, words: string];

const TABLE: Readonly<Partial<Record<Area, readonly Weighted[]>>> = {
  'Macroeconomic policy': [
    [
      3,
      'fiscal macroeconomic* monetary deficit* inflation exchange-rate* budgetary austerity consolidation imbalances stimulus',
    ],
    [
      2,
      'growth recovery demand currency currencies price-stability productivity debt-to-gdp structural-reform* gdp surplus*',
    ],
    [1, 'economy economies economic prosperity'],
  ],
  'Financial regulation': [
    [
      3,
      'basel prudential derivatives hedge-fund* regulator* supervisory supervision capital-requirements securitisation securitization rating-agencies compensation-practices shadow-banking systemically crypto-assets accounting-standards fsb bank-resolution',
    ],
    [
      2,
      'banks banking financial-institutions financial-stability financial-regulation financial-markets financial-sector liquidity insurers fintech payments cross-border-payments',
    ],
  ],
  'International taxation': [
    [3, 'tax taxes taxation beps tax-evasion tax-avoidance minimum-tax double-taxation tax-information havens'],
  ],
  'Trade and investment': [
    [
      3,
      'tariff* wto customs protectionis* trade-barriers non-tariff import* export* moratorium geographical-indications market-access free-trade',
    ],
    [
      2,
      'trade trading investor* business-environment investment goods market markets commercial intellectual-property supply-chain* e-commerce private-sector businesses procurement business',
    ],
    [1, 'investments economic barriers company companies'],
  ],
  Development: [
    [
      3,
      'poverty oda sdg* development-assistance debt-relief developing-countries least-developed concessional livelihood* humanitarian disaster-preparedness',
    ],
    [
      2,
      'development aid grant grants assistance multilateral-development-banks world-bank mdb* low-income sustainable-development donors disaster disasters relief',
    ],
  ],
  'Infrastructure and connectivity': [
    [
      3,
      'railway* railroad* highway* corridor* port ports airport* flight* aviation transport transportation connectivity infrastructure bridge* road roads shipping maritime-transport logistics civil-aviation aircraft',
    ],
    [2, 'routes route construction fast-track* lanes'],
  ],
  Energy: [
    [
      3,
      'energy oil gas pipeline* electricity renewable* hydropower nuclear-power nuclear-energy solar wind-power hydrogen grid grids coal fuel fuels lng power-plant* reactor reactors mineral minerals uranium petroleum',
    ],
    [1, 'power fossil mining'],
  ],
  'Climate change': [
    [
      3,
      'climate emission* net-zero paris-agreement greenhouse carbon methane unfccc decarboni* adaptation cop26 cop27 cop28 cop29 cop30 low-carbon nationally-determined glacier*',
    ],
    [2, 'mitigation warming resilience-to-climate temperature zero-emission*'],
  ],
  Environment: [
    [
      3,
      'biodiversity forest* deforestation pollution plastic* wildlife ocean oceans marine desertification conservation environmental ecosystem* species coral',
    ],
    [2, 'water environment waste land-degradation sanitation fisher* fishing'],
    [1, 'sustainable nature'],
  ],
  'Food and agriculture': [
    [
      3,
      'food agricultur* hunger farm* crop* fertili* nutrition-security grain* famine livestock irrigation food-security agri-food',
    ],
    [2, 'fisheries seeds wheat'],
  ],
  Health: [
    [
      3,
      'health vaccin* pandemic* covid* disease* medicine* medical hospital* malaria tuberculosis hiv aids who covax immuni* malnutrition nutrition wasting breastfeeding antimicrobial polio epidemic* anti-epidemic patients maternal doses dose',
    ],
    [1, 'virus infant*'],
  ],
  'Labour and employment': [
    [
      3,
      'labour labor employment unemployment jobs workers wage* workforce forced-labor forced-labour collective-bargaining occupational',
    ],
    [2, 'job skills'],
  ],
  'Education and training': [
    [
      3,
      'education school* universit* scholarship* student* vocational fellowship* teachers literacy curriculum academic training-opportunities seminar* workshop* educational tvet',
    ],
    [2, 'training learning train professionals youth-development teaching young'],
  ],
  'Culture, tourism and people': [
    [
      3,
      'touris* cultur* festival* people-to-people sister-cities sister sport* heritage travel art arts visa visas museum* language-exchange athletes olympic* exchanges-between',
    ],
    [2, 'youth media camp exchange-program* exchanges think-tank*'],
  ],
  Gender: [
    [3, "gender women women's girls gender-based"],
    [1, 'female maternal'],
  ],
  'Migration and refugees': [
    [
      3,
      'migra* refugee* asylum displaced displacement smuggling-of-migrants border-crossing* deport* repatriat* remittance*',
    ],
  ],
  'Digital and technology': [
    [
      3,
      'digital cyber* internet ict icts ai artificial-intelligence 5g 6g broadband quantum semiconductor* software e-government data-flows data-protection telecom* technolog* ransomware online algorithm* supercomputer chips',
    ],
    [
      2,
      'data innovation standards science scientific research information-sharing threat-information stem critical-technology',
    ],
  ],
  Space: [
    [
      3,
      'space satellite* lunar moon orbit* astronaut* spacecraft launch-vehicle* artemis rocket* outer-space space-station',
    ],
  ],
  'Crime and corruption': [
    [
      3,
      'corrupt* crime crimes criminal* drug drugs narcotic* traffick* launder* bribery illicit fentanyl smuggl* law-enforcement kleptocra* fraud counterfeit aml/cft cartel* asset-recovery justice-system ransomware-actors',
    ],
    [1, 'police'],
  ],
  Terrorism: [
    [
      3,
      "terroris* isis da'esh daesh al-qaeda extremis* counterterrorism counter-terrorism radicali* terrorist-financing separatis*",
    ],
  ],
  'Peace and security': [
    [
      3,
      'defense defence military security-assistance peacekeeping ceasefire war troops armed army weapons-systems security-cooperation nato deterrence conflict* peace-process sanctions invasion russia ukraine aggression naval peacekeepers security-forces',
    ],
    [2, 'security peace stability sanction arms missile* hostage* border'],
  ],
  Nonproliferation: [
    [
      3,
      'denuclear* nonproliferation non-proliferation nuclear-weapon* disarmament npt iaea chemical-weapons biological-weapons proliferation nuclear-security warhead*',
    ],
  ],
  'Democracy and human rights': [
    [
      3,
      'democra* human-rights elections election freedom* civil-society rule-of-law press journalists disinformation minorities civil-rights prisoners governance transparency accountability lgbt* religious',
    ],
    [1, 'rights judicial'],
  ],
  'International cooperation': [
    [
      3,
      'summit ministerial meeting meetings dialogue consultations consult secretariat presidency un-reform multilateralism working-group* foreign-ministers senior-officials consensus forum mechanism* membership-of declaration',
    ],
    [
      2,
      'meet cooperation coordination institutions multilateral united-nations g20 engagement engagements partnership mechanisms discuss',
    ],
    [1, 'partners together'],
  ],
};

export interface AreaWord {
  readonly area: Area;
  readonly weight: number;
}

/** Area words by their first word: exact words, two-word terms (joined by a hyphen) and stems that end in `*`. */
export interface AreaIndex {
  readonly exact: ReadonlyMap<string, readonly AreaWord[]>;
  readonly stems: ReadonlyMap<string, readonly { readonly stem: string; readonly word: AreaWord }[]>;
}

function build(): AreaIndex {
  const exact = new Map<string, AreaWord[]>();
  const stems = new Map<string, { stem: string; word: AreaWord }[]>();
  for (const [area, rows] of Object.entries(TABLE) as [Area, readonly Weighted[]][]) {
    for (const [weight, list] of rows) {
      for (const term of list.split(' ')) {
        const word = { area, weight };
        if (!term.endsWith('*')) exact.set(term, [...(exact.get(term) ?? []), word]);
        else stems.set(term.slice(0, 3), [...(stems.get(term.slice(0, 3)) ?? []), { stem: term.slice(0, -1), word }]);
      }
    }
  }
  return { exact, stems };
}

export const AREA_WORDS: AreaIndex = build();
