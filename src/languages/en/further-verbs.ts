import { words } from './word-list.ts';

/**
 * Verbs beyond those that stand in the vocabulary of communiqués: what governments and companies do, by the same classes (`verbs.ts`). Words are
 * known so that a list is cut before them ("buy ten ferries and renovate the pier") and a passive is told from an adjective.
 */

export const FURTHER_ACTS = words(`
renovate demolish resurface accredit dredge excavate inoculate sterilise sterilize disinfect fumigate sanitise sanitize purify desalinate gasify
solarise solarize winterise winterize insulate ventilate illuminate repave rename rebrand revamp rewrite reprint republish relist recertify
recalibrate reclassify reconfigure reconstitute recreate redact redraft redraw reelect refloat reformulate refresh regenerate regroup rehire rehouse
reinsure reinvest reload remand remodel remunerate renationalise renationalize reoccupy repaint repopulate repossess requisition reschedule resell
restaff restock resubmit resupply retake retest retrieve revalidate rewire rezone rework airdrop airlift allot amalgamate annex annotate annul
appraise apportion arbitrate ascertain automate bankroll benchmark blacklist borrow bulldoze calibrate canvass cede censor centralise
centralize classify cleanse clothe co-author cofinance cofund collate commandeer compress confer configure confine conscript consign 
convoke corroborate crowdfund crowdsource cull curate curtail customise customize debar debrief decentralise decentralize decertify declassify decode
deconflict decontaminate decouple decriminalise decriminalize deduct defray defuse defund delete delimit delineate demonetise demote demystify
denationalise detonate detoxify devalue devolve diagnose dig disable disallow disband discard disconnect disengage disinvest dismiss disperse dispose
disqualify distil distill downgrade downsize duplicate edit embark encircle enclose encode encrypt endow enfranchise engrave enlist entitle entrench
entrust enumerate equalise equalize erase evict exhume exonerate expose exterminate extinguish extract fabricate federate fertilise fertilize
fine-tune finetune forbid foreclose forfeit forgo franchise garrison gazette hasten hoist humanise humanize imprison improvise incarcerate incinerate
incubate indemnify induct industrialise industrialize inflate inject inscribe insert instil instill interconnect intercept interlink interpret
interrogate interview invoke irradiate isolate itemise itemize jail legalise legalize liaise liberate litigate loosen mechanise mechanize mend
militarise mint monetise monetize motorise mow multiply municipalise nationalise nationalize neutralise neutralize notarise nullify obligate 
occupy omit onboard orchestrate ordain oust outfit outsource override overrule pacify pasteurise pasteurize pedestrianise pedestrianize persuade
pinpoint plough plow populate pre-empt preempt prefabricate preside proclaim prolong promulgate proofread propagate prune purge quash rearm rearrange
rectify relinquish render repel reprimand resign restrain retract reuse revalue revisit sabotage salvage scrap scrub scrutinise scrutinize seal
segregate sensitise sensitize sequester sever shuttle sideline simulate situate soften stipulate straighten subcontract subdivide subpoena
substantiate subtract summarise summarize summon supersede supplant suppress surmount swap synthesise synthesize systematise systematize
tabulate televise thaw thwart tow transcribe tranship transship traverse trim troubleshoot tutor twin unblock unbundle uncover underpin unearth unify
unionise unionize unload unmask unpack unseal uproot vacate vet visualise void volunteer warehouse warn weaponise weaponize weld whitelist
bail feed fence lease auction drain refit retype rent rescue circulate specify
bury discharge emit contaminate pollute recharge refuel drill dump vent spill offshore reshore privatize canalise canalize refine demobilize
catalogue countersign renounce obstruct adjourn refrigerate compost decrypt uninstall patent advertise mortgage impound bequeath swear impeach topple
apologise apologize alert reveal conceal inquire enquire forecast estimate compute shepherd surveil trace breed rewild afforest reseed fine acquit
parole lodge substitute transplant asphalt tile embank moor berth pack crate lock partition pump trap log saw mill bolt paint polish sweep weed
cook cure coach grade barter invoice peg float deposit hoard haul truck toll meter tally licence archive tag label stamp hack patch lobby tunnel dam mask
probe poll rank clone stock burn pawn mail fax renumber commute emigrate landfill quarry untie fasten retrench reflag
`);

export const FURTHER_CHANGES = words(`
abate ameliorate amass condense dampen deescalate de-escalate deplete desegregate dilute elongate escalate flatten invigorate lighten perpetuate
proliferate quicken rekindle swell taper tame thicken unravel
`);

export const FURTHER_POSTURES = words(`
accompany admire admonish atone avow befriend bless compare condone conquer criticise criticize deliberate denounce depict derive discern disregard
distinguish dominate dwell echo embody emulate encompass endure entail envisage forego grapple handle hinder inculcate jeopardise jeopardize mourn
partake possess precede preclude predict reconsider reiterate repress retaliate resist revere ridicule stifle subvert succumb suffice surrender
survive sympathise sympathize tolerate transcend vanquish worship
`);

/** Those among them that are as often nouns. */
export const FURTHER_NOUNS = words(`
benchmark franchise garrison gazette requisition rework retest salvage scrap seal shuttle subpoena swap tutor twin void volunteer warehouse fence feed
drain auction refit rent bail override extract duplicate downgrade reuse insert conscript jail plough plow prune purge blacklist whitelist 
airlift resupply discard annex remand reload refresh reprint trim surrender echo worship handle disregard ridicule interview lease mint outfit feed
tow discharge drill dump vent spill offshore catalogue compost patent mortgage alert forecast estimate trace breed fine parole lodge substitute transplant asphalt tile
berth pack crate lock partition pump trap log saw mill bolt paint polish sweep weed cook cure coach grade barter invoice peg float deposit hoard haul
truck toll meter tally licence archive tag label stamp hack patch lobby tunnel dam mask probe poll rank clone stock burn pawn mail fax landfill quarry commute
`);
