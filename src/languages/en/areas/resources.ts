import type { AreaTable } from './area-table.ts';

/** Words of the areas about energy, climate, nature and food. */
export const RESOURCES: AreaTable = {
  Energy: {
    3: 'energy, oil, natural gas, lng, pipeline, electricity, electrif*, electric power, electric grid, renewable*, hydropower, hydroelectric*, nuclear power, nuclear energy, nuclear fuel, civil nuclear, reactor, small modular, solar, wind power, wind farm, offshore wind, hydrogen, power grid, coal, fossil fuel, biofuel, petroleum, rare earth, power plant, power generation, power sector, geothermal, energy efficien*, lithium, cobalt, crude, energy security, clean power, energy access, clean energy, energy transition, fuel subsid*',
    2: 'gas, fuel, grid, mineral, mining, uranium, batter*, nuclear cooperation, gasoline, refin*',
    1: 'power',
    0: 'power of, power to, purchasing power',
  },
  'Climate change': {
    3: 'climate, emission, net zero, paris agreement, paris aligned, greenhouse, greenhouse gas, carbon, methane, unfccc, decarboni*, global warming, cop26, cop27, cop28, cop29, cop30, cop31, low carbon, nationally determined, ndc, glacier, green recovery, green growth, green finance, green investment, green transition, green climate fund, kyoto, copenhagen accord, degrees celsius, degree celsius, montreal protocol, hydrofluorocarbon, hfc, climate change, climate finance, climate resilien*, loss and damage, carbon tax*, carbon neutral*, zero emission, 1.5 degree, carbon capture, clean technolog*, low emission, ipcc, climate action',
    2: 'adaptation, warming, temperature, mitigation, electric vehicle, green economy, green technolog*, green hydrogen, green, clean transport*, extreme weather, carbon market',
    1: 'resilience, sea level',
  },
  Environment: {
    3: 'biodivers*, forest*, deforest*, reforest*, pollut*, plastic, wildlife, desertif*, conservation, environmental protection, environmental standard*, environmental law, environmental degradation, species, coral, land degradation, litter, littering, recycl*, circular economy, resource efficien*, water resource, water management, water security, water saving, water conservation, clean water, clean air, air quality, illegal fishing, unregulated fishing, iuu, overfish*, wetland, mangrove, river basin, transboundary water, protected area, poaching, ozone, marine litter, marine protected, marine ecosystem, logging, natural habitat, trees, sewage, sewage treatment, water treatment, wastewater treatment, treatment works, treatment plant, wastewater, waste water, effluent, run off, runoff, phosphate, nitrate, oil spill, single use, spawning, fish stock*, waste management, polluter, sustainable fisher*',
    2: 'ocean, marine, water, environmental, environment, waste, fishing, fisher*, natural resource, ecological, sanitation, tree, nature, sustainable consumption, sustainable use, hazardous, river, sea water',
    1: 'ecosystem, sustainable, land',
    0: 'enabling environment, security environment, online environment, learning environment, strategic environment, digital environment, regulatory environment, policy environment, safe environment, permissive environment, innovation ecosystem, digital ecosystem, business ecosystem, ecosystem of, atlantic ocean, pacific ocean, indian ocean, marine corps, in nature, territorial waters',
  },
  'Food and agriculture': {
    3: 'food, food security, food insecurity, food system, food aid, food assistance, agricultur*, agri, agribusiness, hunger, farm*, crop, fertiliser, fertilizer, grain, famine, livestock, irrigat*, smallholder, school meal*, school feeding, starvation, wheat, aquaculture, horticultur*, food price, world food program*, zero hunger, ifad, fao, agroforest*',
    2: 'nutrition, seed, rice, soil, harvest, poultry, meat, dairy, beef, pest, veterinar*, acute malnutrition, drought, price volatility',
    1: 'rural, feed, fisheries',
    0: 'food and drug administration, food safety and inspection service, seed funding, seed capital, seed money, us department of agriculture, department of agriculture, food and agriculture organi*',
  },
  Health: {
    3: 'health, healthcare, vaccin*, pandemic*, covid*, coronavirus, disease, medicine, medical, hospital, malaria, tuberculosis, hiv, aids, world health organi*, covax, immunis*, immuniz*, breastfeeding, antimicrobial*, microbial, antibiotic, polio, epidemic*, patient, maternal, dose, ebola, zika, pathogen, outbreak, influenza, cancer, dementia, personal protective, pharmaceutical*, therapeutic*, clinic, clinical, clinician, physician, nurse, one health, ihr, health security, health regulation*, health coverage, health system, health emergenc*, health worker, health workforce, caregiver, tobacco, obesity, diabetes, traditional medicine, hygiene, diagnostic, gavi, global fund to fight, newborn, wasting, malnutrition, public health, food and drug administration, mental health, reproductive, surgical, overdose, cold chain, last mile delivery',
    2: 'virus, nutrition, sanitation, infant, doctor, biosecurity, biological threat, mortality, infect*, protective equipment, addiction, opioid',
    1: 'healthy, mother, wellbeing, well being, treatment, life saving, lifesaving, test kit, child health',
    0: 'equal treatment, national treatment, healthy competition, health of our democrac*, epidemic of',
  },
};
