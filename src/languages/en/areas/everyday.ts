import type { AreaTable } from './area-table.ts';

/** Words of all areas that fact sheets, programmes and speeches use and communiqués seldom do. */
export const EVERYDAY: AreaTable = {
  'Macroeconomic policy': {
    3: 'stabilise prices, stabilize prices, price level, budget deficit, government spending, public spending, public expenditure, balanced budget, debt ceiling, sovereign bond, treasury bond, per capita income, household income, credit crunch, money supply',
    2: 'budget discipline, living costs, purchasing power parity',
  },
  'Financial regulation': {
    3: 'money market, deposit insurance, deposit guarantee, credit union, auditing standard, benchmark rate, insider trading, securities market, stock market, pension fund, leverage ratio, clearing house, central counterpart*, open banking, digital asset, short selling, mortgage, lending standard, payday lend*, bank supervis*, oversight of bank*',
    2: 'investor protection',
    1: 'lender, borrower',
  },
  'Trade and investment': {
    3: 'textile, garment, duty free, antidumping, anti dumping, market opening, trade mission, antitrust, merger, export credit, rules of competition',
    2: 'retail*, merchant, consumer goods, supplier, fair competition, monopol*',
  },
  Development: {
    3: 'cancel the debt, debt forgiveness, debt swap, slum, homeless*, basic needs, emergency shelter, tent, blanket, relief supplies, cash transfer, village development, soup kitchen, unbanked, landslide, eruption',
    2: 'debts, villager',
  },
  'Infrastructure and connectivity': {
    3: 'ring road, motorway, expressway, roadway, airfield, runway, subway, metro line, light rail, tram, tramway, breakwater, quay, jetty, lighthouse, water main, footbridge, sidewalk, pavement, cycle path, bike lane, parking, dredg*, dockyard, shipyard, broadband map',
    2: 'bridge, dam, reservoir, pier, wharf, terminal, road safety, bicycle, commuter, passenger',
  },
  Energy: {
    3: 'green hydrogen, heat pump, district heating, home heating, power line, transmission line, kilowatt*, megawatt*, gigawatt*, turbine, photovoltaic, gas storage, oil reserve, oil stock, petroleum reserve, oil tanker, opec, clean cooking, cookstove, mini grid, microgrid, biomass, biogas, bioenergy, ethanol, fusion, weatheri*',
    2: 'insulation, insulat*, utility bill, heating, blackout, power outage, refiner*',
  },
  'Climate change': {
    3: 'rising sea, rising seas, sea level rise, heatwave, heat wave, carbon dioxide, co2, flaring, kigali amendment, adapt to rising, climate proof*, extreme heat, cool roof',
    2: 'wildfire, heat island',
  },
  Environment: {
    3: 'high seas, elephant, rhino*, tiger, whale, dolphin, shark, turtle, pollinator, bee, ivory, endangered, invasive species, national park, nature reserve, game reserve, peatland, grassland, savannah, groundwater, aquifer, rainforest, landfill, garbage, mercury, pesticide, hazardous chemical, chemicals management, chemical safety, asbestos, lead pipe, smog, soil erosion, erosion, beach clean*, microplastic, glyphosate, oil slick, noise pollution, bottom trawl*',
    2: 'drinking water, our seas, bird, lake, cleanup, clean up, riverbank, coastline',
  },
  'Food and agriculture': {
    3: 'cattle, cow, goat, sheep, herder, pastoral*, locust, maize, corn, millet, sorghum, cassava, potato, bread, flour, sugar, coffee, cocoa, fruit, vegetable, seedling, plough, tractor, silo, granar*, foodstuff, orchard, vineyard, milk, egg, fishery, fishmeal, animal feed, animal health, plant health, foot and mouth, grocer*, lunch, breakfast, bakery, beekeep*, slaughterhouse, meat processing, snap benefit',
    2: 'meal, animal, plant pest, fisherman, fishermen',
  },
  Health: {
    3: 'insulin, mask, ventilator, new virus, viruses, addict*, pharmacy, pharmacies, prescription, generic medicine, blood bank, transplant, surgery, midwi*, ambulance, quarantine, contact tracing, hepatitis, measles, cholera, dengue, sickle cell, stroke, heart attack, noncommunicable, non communicable, alzheimer*, autism, suicide, smoking, vaping, oxygen, telemedicine, telehealth, medicaid, medicare, health insurance, affordable care, nursing home, naloxone, treatment centre, treatment center, medical device, hearing aid, contracepti*, abortion, fertility, menopaus*, lupus, long covid, coronavirus test, at home test, blood test, pregnan*',
    2: 'fitness, elderly, ageing, aging, therapy, therapies, disabled veteran',
  },
  'Labour and employment': {
    3: 'informal worker, gig worker, domestic worker, layoff, laid off, severance, right to strike, paid leave, parental leave, sick leave, overtime, payroll, jobless, pensioner, unioni*, occupational safety, job training, unemployment benefit, income support, gig economy, registered apprentice*, temp agency, noncompete, trade worker',
    2: 'hire, hiring, staffing, work abroad',
  },
  'Education and training': {
    3: 'textbook, pupil, classroom, kindergarten, preschool, pre k, tuition, student loan, student debt, diploma, professor, lecturer, e learning, distance learning, child care, childcare, head start, tutoring, after school, hbcu, community college, dropout, school building, math, mathematics',
    2: 'degree, coursework, spelling',
  },
  'Culture, tourism and people': {
    3: 'football, soccer, tournament, stadium, theatre, theater, opera, orchestra, concert, poet*, book fair, library, libraries, monument, temple, antiquit*, artefact, artifact, bronzes, manuscript, exhibition, twin town, town twinning, twin our cities, hotel, cruise ship, hajj, holiday, folklore, songwriter',
    2: 'chef, cuisine, dance, photograph*, novel, novelist',
  },
  'Migration and refugees': {
    3: 'readmission, readmit*, take back our nationals, irregular migra*, people smuggl*, naturalis*, naturaliz*, work permit, residence permit, guest worker, border wall, visa overstayer, resettlement, sponsor a refugee, parole program*',
    2: 'citizenship, newcomer, nationals without papers',
  },
  'Digital and technology': {
    3: 'computer emergency response, incident response, laptop, smartphone, mobile phone, mobile network, website, mobile app, open source, source code, password, electronic signature, electronic id, chatbot, deepfake, large language model, autonomous vehicle, self driving, virtual reality, research grant, research project, research programme, particle accelerator, observatory, data broker, electromagnetic spectrum, wi fi, wireless, video game, search engine',
    2: 'joint research, laboratory, laboratories, app, phone, automation, automated, device, sensor, prototype',
  },
  Space: {
    3: 'rover, space probe, telescope, launch site, launch pad, low earth orbit, space weather, asteroid',
  },
  'Crime and corruption': {
    3: 'police officer, shell compan*, ownership register, who owns, robber*, burglar*, homicide, murder*, gun, prison, inmate, forger*, court case, bail reform, parole officer, victim of crime, crime victim, carjack*, sex offender, drug dealer, wildlife crime, human traffick*, violent crime',
    2: 'theft, stolen, shoot*, sentenc*, sheriff, defraud*, swindl*',
  },
  Terrorism: {
    3: 'bomb attack, car bomb, bombing, hijack*, bomb threat',
  },
  'Peace and security': {
    3: 'clear mines, mine clearance, minefield, cluster munition, unexploded, border dispute, maritime boundary, maritime boundaries, truce, armistice, prisoners of war, artillery, air defence, air defense, hotline, military base, conscript*, coup, militia, insurgen*, blue helmet*, peace plan, reservist, arms sale, arms embargo, naval base, joint drill, howitzer, submarine, frigate, aircraft carrier, no fly, martial, military aid, servicemember, service member, military famil*',
    2: 'national guard, airspace, border guard, bunker, invader, siege, hostage taking',
  },
  Nonproliferation: {
    3: 'testing nuclear, nuclear free, nuclear weapon free, research reactor, low enriched, highly enriched, plutonium, test ban, nuclear site, nuclear facilit*, additional protocol, centrifuge, transfer of ballistic missile, nerve agent, dirty bomb',
  },
  'Democracy and human rights': {
    3: 'death penalty, capital punishment, free speech, freedom of assembly, opposition part*, referendum*, polling station, vote count*, independent court, independent judge, hate speech, hate crime, minority right*, gay, transgender, same sex, whistleblower, amnesty, truth commission, transitional justice, newspaper, censor*, political part*, equal right*, redlining, hate motivated',
    2: 'civil societ*, local news, protest*, ethnic',
  },
  'International cooperation': {
    3: 'reform the united nations, reform of the security council, reform the security council, candidacy, candidacies, candidates for, international post, voting rights in, secretary general, rotating presidency, liaison office, honorary consul, chair of the, chairmanship',
  },
};
