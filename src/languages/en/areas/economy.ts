import type { AreaTable } from './area-table.ts';

/** Words of the areas about money, markets and what is built. */
export const ECONOMY: AreaTable = {
  'Macroeconomic policy': {
    3: 'finance minister, finance ministry, minister of finance, ministry of finance, fiscal, macroeconomic*, monetary, deficit, inflation*, exchange rate, austerity, imbalance, current account, stimulus, price stability, devaluation, debt to gdp, share of gdp, ratio to gdp, public debt, public finances, structural reform*, recession, domestic demand, global demand, aggregate demand, internal demand, growth potential, potential growth, growth strateg*, balanced growth, economic growth, growth rate, interest rate, capital flow, output gap, macro policy, fiscal space, national saving, market determined',
    2: 'growth, gdp, economic recovery, global recovery, economic polic*, economic stability, productivity, competitiveness, surplus, central bank, currency, currencies, consumption, economic resilience, saving, investment condition, long term financing, financial crisis, economic crisis',
    1: 'public finance, economy, economies, economic, prosper*, recovery, demand, inequalit*, cost of living',
    0: 'fiscal year',
  },
  'Financial regulation': {
    3: 'basel, prudential, macroprudential, derivative, hedge fund, financial regulat*, financial supervis*, supervisory, capital requirement, capital standard, capital adequacy, liquidity standard, liquidity requirement, bank capital, capital buffer, securitisation, securitization, credit rating, rating agenc*, shadow bank*, non bank financial, systemically important, systemic risk, too big to fail, crypto asset, crypto currenc*, cryptocurrenc*, stablecoin, accounting standard, financial stability, bank resolution, resolution regime, compensation standard, compensation practice, financial sector, corporate governance, sme financ*, fsb, iosco, over the counter, otc, cross border payment, central bank digital currenc*, fintech, financial reporting, banking regulat*, banking supervis*',
    2: 'financial market, financial system, financial service, financial instrument, financing instrument, banking, insurer, insurance, liquidity, payment system, credit, regulator, auditor, sustainable finance, capital market, virtual asset, financial literacy',
    1: 'financial institution, bank, regulatory, financial, payment',
    0: 'financial support, financial assistance, financial resource, financial contribution, bank account',
  },
  'International taxation': {
    3: 'tax, taxes, taxation, taxpayer, beps, base erosion, profit shifting, non cooperative jurisdiction, transfer pricing, automatic exchange of information, information exchange on request, double taxation, tax environment, tax haven',
    2: 'inclusive framework, bank secrecy, beneficial ownership',
    0: 'tax credit',
  },
  'Trade and investment': {
    3: 'trade, trading, tariff, critical mineral, wto, world trade organi*, doha, protectionis*, non tariff, import, imported, importing, importer, export, exported, exporting, exporter, free trade, market access, geographical indication, intellectual property, copyright, trademark, patent, foreign direct investment, fdi, investment treat*, business environment, investment environment, business climate, investment climate, doing business, e commerce, electronic commerce, dumping, countervailing, rules of origin, most favoured nation, most favored nation, value chain, government procurement, public procurement, state owned enterprise, foreign ownership, customs dut*, customs procedure, trade facilitation, sanitary and phytosanitary, phytosanitary, conformity assessment, technical barriers to trade, export control, export authori*, export restriction, economic ties, chamber of commerce, agricultural export, agricultural trade, agricultural product, digital trade, digital services tax*, digital product, economic coercion, wholesale, commodity price, electronic transmission, economic and commercial',
    2: 'commerce, commercial, supply chain, investor, business, businesses, entrepreneur*, sme, small and medium, goods, steel, aluminum, aluminium, sanitary, market, customs, duty, duties, quota, procurement, joint venture, economic cooperation, economic partnership, economic security, economic relation*, overcapacity, purchase, competition policy, anti competitive, industrial, subsid*',
    1: 'barrier, private sector, invest, investing, investment, company, companies, manufactur*, industr*, product, firm, start up, startup, certificat*, economic engagement, buy, foreign exchange',
    0: 'trade off, export import bank, business council, market based',
  },
  Development: {
    3: 'poverty, oda, official development assistance, development assistance, sdg, sustainable development goal, millennium development goal, 2030 agenda, agenda for sustainable development, debt relief, debt service*, debt treatment, debt sustainab*, debt vulnerabilit*, debt restructuring, debt cancellation, least developed, low income, lic, livelihood, disaster relief, disaster response, disaster risk, disaster preparedness, disaster assistance, natural disaster, development cooperation, development finance, development financing, foreign assistance, social protection, social safety net, safety net, microfinance, development agenda, development polic*, development initiative, development program*, development project, aid effectiveness, aid for trade, foreign aid, global development, earthquake, hurricane, cyclone, typhoon, tsunami, access to finance for the poor, gross national income, multilateral development bank, mdb, replenish*',
    2: 'developing countr*, developing econom*, developing nation, development partner*, economic development, social development, sustainable development, inclusive development, international development, rural development, community development, economic and social development, development objective, humanitarian, poor, concessional, donor, reconstruction, disaster, flood, financial inclusion, remittance, emergency relief, emergency assistance, inclusive growth, development need, world bank',
    1: 'humanitarian assistance, humanitarian aid, development, aid, grant, assistance, vulnerable, underserved, relief, loan, marginali*, remote communit*, financing',
    0: 'development of, and development finance corporation, development finance corporation, agency for international development, department for international development, bank for reconstruction and development, economic cooperation and development, african development bank, asian development bank, inter american development bank, technical assistance, capacity building, united nations development, research development, first aid, aid in, development and deployment, design and development, developing and, state department, department of state',
  },
  'Infrastructure and connectivity': {
    3: 'railway, railroad, rail, highway, airport, seaport, flight, aviation, airline, transport, transportation, logistics, freight, cargo, trade route, transport route, transport corridor, economic corridor, trade corridor, maritime transport, public transit, waterway, infrastructure investment, infrastructure project, infrastructure gap, infrastructure financ*, infrastructure development, quality infrastructure, physical infrastructure, air service*, air traffic, open skies, belt and road, urban planning, smart cit*',
    2: 'infrastructure, infrastructural, connectivity, corridor, port, road, shipping, tunnel, construction, transit, urban, housing, aircraft, interconnect*, ferry, ferries, harbour, harbor, truck, lorry, lorries, barge, canal, transit fee, cross border movement, fast track, public works, bus',
    1: 'route, lane, movement of people, construct, vehicle, cities, city',
    0: 'bridge the, bridging, building bridges, critical infrastructure protection, road map, sister cit*',
  },
};
