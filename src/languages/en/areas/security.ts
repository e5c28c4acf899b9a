import type { AreaTable } from './area-table.ts';

/** Words of the areas about order among and within states. */
export const SECURITY: AreaTable = {
  'Crime and corruption': {
    3: 'corrupt*, anticorrupt*, malicious cyber, crime, criminal*, narcotic*, traffick*, launder*, money launder*, anti money launder*, brib*, illicit*, illicit financ*, fentanyl, smuggl*, law enforcement, kleptocra*, fraud*, aml, cartel, asset recovery, stolen asset*, beneficial owner*, fatf, financial action task force, transnational organi*, organized crime, organised crime, gang, illicit drug, illegal drug, drug traffick*, drug polic*, drug control, drug use, counternarcotic*, extradit*, mutual legal assistance, uncac, cybercrime, cyber crime, scam, precursor chemical*, synthetic drug*, synthetic opioid*, embezzl*, foreign bribery, ransomware actor*, ransom payment*, ransomware payment*, modern slavery, money transfer',
    2: 'drug, counterfeit*, police, policing, prosecut*, justice system, firearm, piracy, bring to justice, opioid, exploitation of children, child exploitation, judicial cooperation, legal person, virtual asset, criminal justice',
    1: 'ransomware, safe haven, illegal*, justice, integrity',
    0: 'food and drug, drug administration, copyright piracy, drug price*, drug development, generic drug, war crime, illegal aliens',
  },
  Terrorism: {
    3: "terror*, isis, isil, da'esh, daesh, al qaeda, al qaida, al shabaab, boko haram, extremis*, counterterror*, radicali*, terrorist financ*, financing of terrorism, violent extremis*, foreign fighter, foreign terrorist, hezbollah, hizballah, suicide bomb*, fatf recommendation*",
    2: 'separatis*, hamas, houthi*',
    0: 'countering the financing of terrorism',
  },
  'Peace and security': {
    3: 'defense, defence, military, price cap, peacekeep*, peacebuild*, ceasefire, cease fire, armed force, armed conflict, troop, army, navy, naval, air force, marine corps, security assistance, security cooperation, security partnership, security force, security guarantee, security commitment, security and defense, security and defence, nato, deterren*, peace process, peace agreement, peace talk*, peace operation*, peace support, lasting peace, invasion, invad*, aggression, border security, maritime security, regional security, international security, joint exercise, military exercise, joint training, territorial, sovereignty, demining, landmine, mine action, restrictive measures, oligarch, asset freeze, freeze asset*, frozen asset*, immobili* asset*, freedom of navigation, two state solution, political settlement, political solution, soldier, warship, submarine, fighter jet, ammunition, munition, mutual defense, collective defense, warfare, deescalat*, de escalat*, arms trade, weapons system, maritime domain awareness, humanitarian corridor, coast guard, armed forces, sanctions regime, sanctions evasion, sanctions circumvention, international sanctions, impose sanctions, economic sanctions, peace and stability, peace and security, war',
    2: 'security, peace, sanction, conflict, weapon, arms, missile, drone, hostage, mediation, armed vessel*, radar, patrol, garrison, stabili* operations, stabiliz*, stabilis*, reconcil*, alliance, unclos, law of the sea, navigation, overflight, civilian, veteran, fighter, crisis management, exercise, deployment of troops, joint patrol*, battlefield, humanitarian access, international humanitarian law, escalation, hybrid threat, ally, allies',
    1: 'elite, regime, stability, armed, border, attack, threat, hostilities, occupation, evasion, circumvention',
    0: 'security clearance, conflict of interest, conflicts of interest, social security, united nations security council, un security council, security council resolution*, security council, alliance for, trade war, department of defense',
  },
  Nonproliferation: {
    3: 'denuclear*, nonproliferation, non proliferation, proliferation, nuclear weapon*, nuclear disarm*, disarm*, npt, iaea, chemical weapon*, biological weapon*, warhead, nuclear test*, ctbt, fissile, nuclear security, nuclear safety, weapons of mass destruction, wmd, arms control, jcpoa, nuclear deal, nuclear program*, nuclear arsenal*, nuclear material*, nuclear terroris*, missile technology control, enriched uranium, uranium enrichment, strategic stability, new start',
    2: 'nuclear, ballistic missile, enrichment, atomic, radiolog*',
    1: 'export control, safeguard',
  },
  'Democracy and human rights': {
    3: 'democra*, human right*, election, electoral, fundamental freedom*, rule of law, free press, press freedom, media freedom, freedom of expression, freedom of the press, freedom of speech, freedom of religion, religious freedom, independent media, disinformation, information manipulation, foreign malign, political prisoner*, lgbt*, lgbtq*, racis*, racial, antisemit*, islamophob*, xenophob*, civic space, civic engagement, open government, access to justice, judicial independence, free and fair, voter, voting, ballot, propaganda, repression, torture, political participation, democratic governance, transnational repression, rights of persons, rights of the child, rights of indigenous, internet freedom, access to information, social accountability, wrongful detention, arbitrary detention, civil right*',
    2: 'freedom, civil society, journalist, misinformation, minorit*, prisoner, good governance, discriminat*, genocide, atrocit*, civic, parliament*, constitution*, judicia*, indigenous, disabilit*, hatred, public participation, anticorruption and governance, activist, detain*',
    1: 'governance, transparen*, accountab*, rights, equality, inclusion, press, independent',
    0: 'international rights, property right, constitutional requirement*, constitutional procedure*, discriminatory measure*, non discriminatory, freedom of association, freedom of movement, corporate governance, global governance, governance reform, ocean governance, economic governance, rights reserved',
  },
};
