import { words } from './word-list.ts';

/** Nouns of things that are there or not: a promise about one of them can be checked. */
export const CONCRETE_NOUNS = words(`
group groups fund funds facility centre centers centres center programme program programmes programs plan plans dialogue forum summit meeting meetings conference
agreement agreements framework memorandum treaty protocol roadmap strategy mechanism mechanisms platform network initiative initiatives task-force taskforce secretariat
report reports review reviews standards standard guidelines principles measures measure steps action actions sanctions restrictions tariff tariffs barriers visa visas
scholarship scholarships fellowship fellowships doses vaccines vaccine vaccination supplies equipment aircraft vehicles troops loans loan grants grant financing finance investment investments
railway road roads corridor corridors pipeline pipelines port ports infrastructure project projects construction hospital hospitals school schools university universities
laws law legislation regulations regulation rules policy policies reforms reform tax taxes duties export exports import imports products goods markets market
emissions deficits deficit debt target targets capacity information data training exchanges exchange exercises exercise workshop workshops course courses
assistance aid support relief funding contribution contributions resources budget staff personnel teachers students professionals workers
working-group committee council commission embassy consulate office mission expert experts ministers officials teams
pilot platforms tools tool portal database registry camp festival event events games flights lanes places opportunities
certificates licences licenses permits procedures controls control moratorium subsidies quotas enforcement implementation
trials production distribution delivery manufacturing technology technologies supply route routes trade
`);

/** Nouns of values and postures: what is promised about them nobody can check. */
export const VALUE_NOUNS = words(`
friendship trust solidarity values value spirit future prosperity peace harmony order world vision unity shared-future community principles principle
sovereignty integrity dignity ideals freedom relations ties relationship partnership friendship bond bonds neighbour neighbor brother friend goodwill
engagement challenges challenge centrality stability security democracy tolerance respect understanding mutual interests interest aspirations destiny
multilateralism rule resilience well-being wellbeing good promise momentum opportunities opportunity leadership commitment commitments
`);

/** Verbs of posture whose object is a party or a cause: vague unless something named stands behind them. */
export const POSTURE_VERBS = words(
  `stand remain uphold support respect honor honour defend cherish strive pursue deepen promote advance work cooperate seek address respond embrace continue realise realize champion strengthen enhance bolster join unite act move play sustain safeguard preserve protect`,
);
