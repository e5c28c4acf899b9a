import type { AreaTable } from './area-table.ts';

/** Words of meetings, mechanisms and institutions: the form of working together, which yields to any named subject. */
export const COOPERATION: AreaTable = {
  'International cooperation': {
    3: 'summit, ministerial, meet, meeting, consultation, consult, secretariat, presidency, un reform, reform of the united nations, security council reform, reform of the un, multilateralism, foreign minister, foreign ministers, foreign secretar*, membership, permanent member, permanent seat, observer status, observers, focal point, bilateral relation*, diplomatic relation*, diplomatic ties, state visit, official visit, embassy, consulate, joint commission, joint committee, quota formula, quota based, quota share*, quota reform, imf quota, general review of quota*, global financial safety net, governance reform, shareholding, workplan, high level exchange*, strategic communication, strategic dialogue, convene annually',
    2: 'dialogue, forum, fora, working group, senior official, consensus, mechanism, visit, ambassador, diplomat*, convene, strategic partnership, comprehensive partnership, rules based, international order, security council, general assembly, united nations charter, declaration, communique, contact group, task force, report back, imf, monetary fund, work plan, steering committee, leaders, accession, treaty, ratif*, assessed contribution*, membership fee*, report to the public, report every, exchange view*, exchanges of view*, global governance, non member, participant, roadmap',
    1: 'cooperation, cooperate, coordinat*, collaborat*, partnership, partner, institution, united nations, multilateral, bilateral*, engagement, engage, regularly, discuss*, host, conven*, charter, action plan, plan of action, follow up, agenda, high level, memorandum of understanding, framework, joint, expert, relationship, together, report, stakeholder',
  },
};
