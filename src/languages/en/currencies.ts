/** Currency codes of ISO 4217, in force and withdrawn; withdrawn ones still stand in older texts. RMB is read as CNY. */
export const CURRENCY_CODES: ReadonlyMap<string, string> = new Map([
  ...`AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY COP
    CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK
    JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN
    NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC
    SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VED VES VND VUV WST XAF XCD XDR XOF XPF YER ZAR ZMW
    FIM DEM FRF ITL ESP NLG BEF ATS PTE GRD IEP LUF SKK SIT EEK LVL LTL HRK CYP MTL`
    .split(/\s+/)
    .map((code) => [code, code] as const),
  ['RMB', 'CNY'],
  ['SDR', 'XDR'],
  ['NTD', 'TWD'],
]);

/** Codes that are words or other abbreviations too: never read before a figure ("ALL 5", "COP 27", "SDG 13"). */
export const CODES_THAT_ARE_WORDS: ReadonlySet<string> = new Set(
  'ALL TOP TRY CUP MAD PEN COP SDG SOS LAK GEL BAM RON ANG STN MOP NAD ESP SIT ATS SDR'.split(' '),
);

/** Codes that are also read in small letters, being no words. */
export const CODES_IN_SMALL_LETTERS: ReadonlySet<string> = new Set(
  'usd eur gbp jpy cny rmb inr chf cad aud nzd hkd sgd krw mxn brl zar sek nok dkk pln thb kzt aed sar myr idr vnd'.split(
    ' ',
  ),
);

/** Signs. Where one sign serves several currencies, the one it means when nothing else is said; null where none does. */
export const CURRENCY_SIGNS: ReadonlyMap<string, string | null> = new Map([
  ['$', 'USD'],
  ['＄', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
  ['￥', 'CNY'],
  ['元', 'CNY'],
  ['円', 'JPY'],
  ['₹', 'INR'],
  ['₽', 'RUB'],
  ['₩', 'KRW'],
  ['원', 'KRW'],
  ['₸', 'KZT'],
  ['₺', 'TRY'],
  ['₴', 'UAH'],
  ['₦', 'NGN'],
  ['₱', 'PHP'],
  ['₫', 'VND'],
  ['₪', 'ILS'],
  ['฿', 'THB'],
  ['₵', 'GHS'],
  ['₡', 'CRC'],
  ['₾', 'GEL'],
  ['₭', 'LAK'],
  ['₮', 'MNT'],
  ['₲', 'PYG'],
  ['₼', 'AZN'],
  ['֏', 'AMD'],
  ['៛', 'KHR'],
  ['৳', 'BDT'],
  ['₿', null],
]);

/** Letters written with a dollar sign, before or after it. */
export const DOLLAR_LETTERS: ReadonlyMap<string, string> = new Map([
  ['us', 'USD'],
  ['u.s', 'USD'],
  ['u.s.', 'USD'],
  ['usd', 'USD'],
  ['a', 'AUD'],
  ['au', 'AUD'],
  ['aud', 'AUD'],
  ['c', 'CAD'],
  ['ca', 'CAD'],
  ['can', 'CAD'],
  ['cdn', 'CAD'],
  ['cad', 'CAD'],
  ['hk', 'HKD'],
  ['hkd', 'HKD'],
  ['nz', 'NZD'],
  ['nzd', 'NZD'],
  ['s', 'SGD'],
  ['sg', 'SGD'],
  ['sgd', 'SGD'],
  ['nt', 'TWD'],
  ['twd', 'TWD'],
  ['r', 'BRL'],
  ['mx', 'MXN'],
  ['mxn', 'MXN'],
  ['mex', 'MXN'],
  ['j', 'JMD'],
  ['tt', 'TTD'],
  ['ec', 'XCD'],
  ['bds', 'BBD'],
  ['fj', 'FJD'],
]);

/** Letters that may stand apart from the dollar sign; a single one there is an article or an initial, but for "c $". */
export const DOLLAR_LETTERS_APART: ReadonlySet<string> = new Set(
  'us u.s u.s. usd c hk nz aud cad nzd hkd sgd'.split(' '),
);

/** Abbreviations before a figure that are no ISO codes. Capitals matter. */
export const CURRENCY_ABBREVIATIONS: ReadonlyMap<string, string | null> = new Map([
  ['Rs', 'INR'],
  ['rs', 'INR'],
  ['Rp', 'IDR'],
  ['RM', 'MYR'],
  ['KSh', 'KES'],
  ['Ksh', 'KES'],
  ['KShs', 'KES'],
  ['TSh', 'TZS'],
  ['USh', 'UGX'],
  ['Dh', 'AED'],
  ['Dhs', 'AED'],
  ['SFr', 'CHF'],
  ['Fr', null],
  ['Tk', 'BDT'],
  ['BTC', null],
]);

/** A currency noun: the code it means alone (null: none for sure), the codes by country word, and whether it may stand alone. */
export interface CurrencyNoun {
  readonly alone: string | null;
  readonly by: ReadonlyMap<string, string>;
  /** `always`; `scaled`: only after a word such as million; `never`: only with its country, the noun being a common word. */
  readonly stands: 'always' | 'scaled' | 'never';
}

type Row = readonly [nouns: string, alone: string | null, by: string, stands?: CurrencyNoun['stands']];

const ROWS: readonly Row[] = [
  [
    'dollar dollars',
    'USD',
    'us:USD u.s.:USD u.s:USD american:USD states:USD canadian:CAD australian:AUD zealand:NZD kong:HKD singapore:SGD singaporean:SGD taiwan:TWD taiwanese:TWD jamaican:JMD fijian:FJD namibian:NAD liberian:LRD brunei:BND guyanese:GYD barbadian:BBD bahamian:BSD caribbean:XCD belize:BZD',
  ],
  ['euro euros', 'EUR', ''],
  [
    'pound pounds',
    'GBP',
    'british:GBP english:GBP sterling:GBP egyptian:EGP lebanese:LBP syrian:SYP sudanese:SDG irish:IEP cypriot:CYP',
  ],
  ['sterling', 'GBP', ''],
  ['yen', 'JPY', 'japanese:JPY'],
  ['yuan renminbi rmb', 'CNY', 'chinese:CNY'],
  ['kuai', 'CNY', ''],
  [
    'rupee rupees',
    'INR',
    'indian:INR pakistani:PKR pakistan:PKR lankan:LKR nepalese:NPR nepali:NPR mauritian:MUR seychellois:SCR seychelles:SCR',
  ],
  ['rouble roubles ruble rubles rouble', 'RUB', 'russian:RUB belarusian:BYN belarussian:BYN'],
  ['won', 'KRW', 'korean:KRW', 'scaled'],
  [
    'franc francs',
    null,
    'swiss:CHF french:FRF belgian:BEF luxembourg:LUF rwandan:RWF burundian:BIF congolese:CDF guinean:GNF djiboutian:DJF comorian:KMF pacific:XPF',
  ],
  ['tenge', 'KZT', 'kazakh:KZT kazakhstani:KZT'],
  ['som soms sum soum', null, 'kyrgyz:KGS kyrgyzstani:KGS uzbek:UZS uzbekistani:UZS', 'never'],
  ['somoni', 'TJS', 'tajik:TJS'],
  ['manat manats', null, 'turkmen:TMT azerbaijani:AZN azeri:AZN'],
  ['lari', 'GEL', 'georgian:GEL'],
  ['dram drams', 'AMD', 'armenian:AMD'],
  ['lira liras lire', null, 'turkish:TRY italian:ITL maltese:MTL'],
  ['riyal riyals rial rials', null, 'saudi:SAR qatari:QAR iranian:IRR omani:OMR yemeni:YER'],
  ['dirham dirhams', null, 'emirati:AED uae:AED moroccan:MAD'],
  [
    'dinar dinars',
    null,
    'kuwaiti:KWD bahraini:BHD jordanian:JOD iraqi:IQD tunisian:TND algerian:DZD libyan:LYD serbian:RSD',
  ],
  ['shekel shekels', 'ILS', 'israeli:ILS'],
  [
    'shilling shillings',
    null,
    'kenyan:KES kenya:KES ugandan:UGX uganda:UGX tanzanian:TZS tanzania:TZS somali:SOS austrian:ATS',
  ],
  ['schilling schillings', 'ATS', 'austrian:ATS'],
  ['rand', 'ZAR', 'african:ZAR'],
  ['naira', 'NGN', 'nigerian:NGN'],
  ['cedi cedis', 'GHS', 'ghanaian:GHS ghana:GHS'],
  ['birr', 'ETB', 'ethiopian:ETB'],
  ['kwacha', null, 'zambian:ZMW malawian:MWK malawi:MWK'],
  ['kwanza kwanzas', 'AOA', 'angolan:AOA'],
  ['pula', 'BWP', ''],
  ['metical meticais', 'MZN', ''],
  ['ariary', 'MGA', ''],
  [
    'peso pesos',
    null,
    'mexican:MXN philippine:PHP philippines:PHP argentine:ARS argentinian:ARS chilean:CLP colombian:COP cuban:CUP dominican:DOP uruguayan:UYU',
  ],
  ['reais', 'BRL', ''],
  ['real reals', 'BRL', 'brazilian:BRL', 'never'],
  ['sol soles', 'PEN', 'peruvian:PEN', 'never'],
  ['boliviano bolivianos', 'BOB', ''],
  ['bolivar bolivars bolivares', 'VES', ''],
  ['guarani guaranis', 'PYG', ''],
  ['quetzal quetzals quetzales', 'GTQ', ''],
  ['lempira lempiras', 'HNL', ''],
  ['colon colons colones', 'CRC', 'rican:CRC salvadoran:SVC', 'never'],
  ['cordoba cordobas', 'NIO', ''],
  ['balboa balboas', 'PAB', ''],
  ['gourde gourdes', 'HTG', ''],
  ['krona kronor', 'SEK', 'swedish:SEK icelandic:ISK'],
  ['krone kroner', null, 'norwegian:NOK danish:DKK'],
  [
    'crown crowns',
    null,
    'swedish:SEK norwegian:NOK danish:DKK czech:CZK icelandic:ISK estonian:EEK slovak:SKK',
    'never',
  ],
  ['koruna korunas koruny', 'CZK', 'czech:CZK slovak:SKK'],
  ['zloty zlotys zlotych', 'PLN', 'polish:PLN'],
  ['forint forints', 'HUF', 'hungarian:HUF'],
  ['lev leva levs', 'BGN', 'bulgarian:BGN'],
  ['leu lei', null, 'romanian:RON moldovan:MDL'],
  ['denar denars', 'MKD', ''],
  ['lek leke', 'ALL', 'albanian:ALL'],
  ['kuna kunas', 'HRK', 'croatian:HRK'],
  ['hryvnia hryvnias hryvnya', 'UAH', 'ukrainian:UAH'],
  ['baht', 'THB', 'thai:THB'],
  ['ringgit ringgits', 'MYR', 'malaysian:MYR'],
  ['rupiah rupiahs', 'IDR', 'indonesian:IDR'],
  ['dong', 'VND', 'vietnamese:VND'],
  ['kip', 'LAK', 'lao:LAK laotian:LAK'],
  ['kyat kyats', 'MMK', 'myanmar:MMK burmese:MMK'],
  ['riel riels', 'KHR', 'cambodian:KHR'],
  ['taka', 'BDT', 'bangladeshi:BDT'],
  ['afghani afghanis', 'AFN', ''],
  ['tugrik tugriks togrog', 'MNT', 'mongolian:MNT'],
  ['ngultrum', 'BTN', ''],
  ['rufiyaa', 'MVR', ''],
  ['pataca patacas', 'MOP', ''],
  ['kina', 'PGK', ''],
  ['mark marks', null, 'german:DEM deutsche:DEM west:DEM finnish:FIM', 'never'],
  ['markka markkaa markkas', 'FIM', 'finnish:FIM'],
  ['guilder guilders', 'NLG', 'dutch:NLG netherlands:NLG'],
  ['peseta pesetas', 'ESP', 'spanish:ESP'],
  ['escudo escudos', null, 'portuguese:PTE verdean:CVE'],
  ['drachma drachmas drachmae', 'GRD', 'greek:GRD'],
  ['punt punts', 'IEP', 'irish:IEP', 'never'],
  ['lat lats', 'LVL', 'latvian:LVL', 'never'],
  ['litas', 'LTL', ''],
  ['bitcoin bitcoins', null, ''],
];

function nounsOf([nouns, alone, by, stands = 'always']: Row): (readonly [string, CurrencyNoun])[] {
  const pairs = by ? by.split(' ').map((pair) => pair.split(':') as [string, string]) : [];
  const noun: CurrencyNoun = { alone, by: new Map(pairs), stands };
  return nouns.split(' ').map((name) => [name, noun] as const);
}

/** Currency nouns by their forms, in small letters. */
export const CURRENCY_NOUNS: ReadonlyMap<string, CurrencyNoun> = new Map(ROWS.flatMap(nounsOf));

/** Words that may open a currency's name: countries, and first halves of two-word ones ("Hong Kong dollars"). */
export const CURRENCY_COUNTRIES: ReadonlySet<string> = new Set([
  ...ROWS.flatMap(([, , by]) => (by ? by.split(' ').map((pair) => pair.split(':')[0]!) : [])),
  ...'united hong new sri south costa el cape east west saudi cfa'.split(' '),
]);

/** Hundredths of a currency, as they are counted: their number is not money of the main unit. */
export const MINOR_UNITS: ReadonlySet<string> = new Set(
  'cent cents pence penny pennies kopecks paise satoshi satoshis'.split(' '),
);
