/**
 * Regions that texts name as if they were parties: code | name | other names | adjectives | members, as in `groups.ts`. Members are
 * given only where usage agrees which states are meant.
 */
export const REGIONS = `
Africa | Africa | African continent | African; Africans; Pan-African | AGO BDI BEN BFA BWA CAF CIV CMR COD COG COM CPV DJI DZA EGY ERI ETH GAB GHA GIN GMB GNB GNQ KEN LBR LBY LSO MAR MDG MLI MOZ MRT MUS MWI NAM NER NGA RWA SDN SEN SLE SOM SSD:2011-07-09 STP SWZ SYC TCD TGO TUN TZA UGA ZAF ZMB ZWE
North Africa | North Africa | Northern Africa | North African |
West Africa | West Africa | Western Africa | West African |
East Africa | East Africa | Eastern Africa | East African |
Central Africa | Central Africa | Middle Africa | |
Southern Africa | Southern Africa | | Southern African |
Sub-Saharan Africa | Sub-Saharan Africa | | Sub-Saharan African; Sub-Saharan |
Horn of Africa | Horn of Africa | | |
Sahel | Sahel | | Sahelian; Sahel |
Maghreb | Maghreb | | Maghrebi | DZA LBY MAR MRT TUN
Central Asia | Central Asia | Central Asian region; Central Asian Five | Central Asian; Central Asians | KAZ KGZ TJK TKM UZB
South Asia | South Asia | Southern Asia | South Asian; South Asians | AFG BGD BTN IND LKA MDV NPL PAK
Southeast Asia | Southeast Asia | South East Asia; South-East Asia | Southeast Asian; Southeast Asians; South-East Asian; South East Asian | BRN IDN KHM LAO MMR MYS PHL SGP THA TLS VNM
East Asia | East Asia | Northeast Asia; North-East Asia | East Asian; East Asians; Northeast Asian |
Asia | Asia | | Asian; Asians |
Asia-Pacific | Asia-Pacific | Asia Pacific; Asia and the Pacific | |
Indo-Pacific | Indo-Pacific | Indo-Pacific region; Indo Pacific | |
Pacific Islands | Pacific Islands | Pacific island region; Pacific Islands region; Blue Pacific | Pacific Island; Pacific island; Pacific Islander; Pacific Islanders; Pacific Small Island Developing | COK FJI FSM KIR MHL NIU NRU PLW PNG SLB TON TUV VUT WSM
Middle East | Middle East | Middle East and North Africa; MENA | Middle Eastern |
Gulf | Arab Gulf | | Gulf Arab |
Arab world | Arab world | Arab World | Arab; Arabs |
Levant | Levant | | Levantine |
South Caucasus | South Caucasus | Southern Caucasus | South Caucasian | ARM AZE GEO
Eurasia | Eurasia | | Eurasian |
Europe | Europe | European continent | European; Europeans; Pan-European |
Eastern Europe | Eastern Europe | | Eastern European |
Central and Eastern Europe | Central and Eastern Europe | | Central and Eastern European |
Western Balkans | Western Balkans | Western Balkan Six; Western Balkans Six | Western Balkan | ALB BIH MKD MNE SRB XKX
Baltic states | Baltic states | Baltic States; Baltics | Baltic | EST LTU LVA
Nordic countries | Nordic countries | Nordic Countries | Nordic | DNK FIN ISL NOR SWE
Americas | Americas | Western Hemisphere | |
North America | North America | | North American; North Americans | CAN MEX USA
Central America | Central America | | Central American; Central Americans | BLZ CRI GTM HND NIC PAN SLV
South America | South America | | South American; South Americans | ARG BOL BRA CHL COL ECU GUY PER PRY SUR URY VEN
Latin America | Latin America | | Latin American; Latin Americans |
Latin America and the Caribbean | Latin America and the Caribbean | Latin America and Caribbean; LAC | Latin American and Caribbean |
Northern Triangle | Northern Triangle | northern Central America; Northern Central America | | GTM HND SLV
Caribbean | Caribbean | | |
Global South | Global South | | |
`;
