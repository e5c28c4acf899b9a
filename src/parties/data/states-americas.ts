/** States and territories of the Americas: code | demonyms | capital | official name | other names, each list by `;`. Own table. */
export const AMERICAS = `
ABW | Aruban; Arubans | Oranjestad | |
AIA | Anguillian; Anguillians | The Valley | |
ARG | Argentine; Argentines; Argentinian; Argentinians; Argentinean | Buenos Aires | Argentine Republic |
ATG | Antiguan; Antiguans | Saint John's | | Antigua & Barbuda; Antigua
BES | | Kralendijk | | Bonaire
BHS | Bahamian; Bahamians | Nassau | Commonwealth of The Bahamas; Commonwealth of the Bahamas |
BLM | | Gustavia | | St. Barthélemy; St. Barts
BLZ | Belizean; Belizeans | Belmopan | |
BMU | Bermudian; Bermudians | Hamilton | |
BOL | Bolivian; Bolivians | Sucre | Plurinational State of Bolivia |
BRA | Brazilian; Brazilians | Brasília | Federative Republic of Brazil |
BRB | Barbadian; Barbadians | Bridgetown | |
CAN | Canadian; Canadians | Ottawa | |
CHL | Chilean; Chileans | Santiago | Republic of Chile |
COL | Colombian; Colombians | Bogotá | Republic of Colombia |
CRI | Costa Rican; Costa Ricans | San José | Republic of Costa Rica |
CUB | Cuban; Cubans | Havana | Republic of Cuba |
CUW | Curaçaoan | Willemstad | | Curacao
CYM | Caymanian; Caymanians | George Town | |
DMA | | Roseau | Commonwealth of Dominica |
DOM | Dominican; Dominicans | Santo Domingo | |
ECU | Ecuadorian; Ecuadorians; Ecuadorean | Quito | Republic of Ecuador |
FLK | Falkland Islander; Falkland Islanders | Stanley | | Falkland Islands; Malvinas
GLP | Guadeloupean; Guadeloupeans | Basse-Terre | |
GRD | Grenadian; Grenadians | St. George's | |
GRL | Greenlandic; Greenlander; Greenlanders | Nuuk | |
GTM | Guatemalan; Guatemalans | Guatemala City | Republic of Guatemala |
GUF | | Cayenne | |
GUY | Guyanese | Georgetown | Co-operative Republic of Guyana; Cooperative Republic of Guyana |
HND | Honduran; Hondurans | Tegucigalpa | Republic of Honduras |
HTI | Haitian; Haitians | Port-au-Prince | Republic of Haiti |
JAM | Jamaican; Jamaicans | Kingston | |
KNA | Kittitian; Kittitians; Nevisian | Basseterre | Federation of Saint Kitts and Nevis | St. Kitts and Nevis; St Kitts and Nevis; Saint Christopher and Nevis
LCA | Saint Lucian; Saint Lucians; St. Lucian | Castries | | St. Lucia; St Lucia
MAF | | Marigot | | Saint Martin; St. Martin
MEX | Mexican; Mexicans | Mexico City | United Mexican States |
MSR | Montserratian; Montserratians | Plymouth | |
MTQ | Martinican; Martiniquais | Fort-de-France | |
NIC | Nicaraguan; Nicaraguans | Managua | Republic of Nicaragua |
PAN | Panamanian; Panamanians | Panama City | Republic of Panama |
PER | Peruvian; Peruvians | Lima | Republic of Peru |
PRI | Puerto Rican; Puerto Ricans | San Juan | |
PRY | Paraguayan; Paraguayans | Asunción | Republic of Paraguay |
SLV | Salvadoran; Salvadorans; Salvadorean | San Salvador | Republic of El Salvador |
SPM | | Saint-Pierre | | St. Pierre and Miquelon
SUR | Surinamese | Paramaribo | Republic of Suriname |
SXM | | Philipsburg | | Sint Maarten
TCA | | Cockburn Town | |
TTO | Trinidadian; Trinidadians; Tobagonian | Port of Spain | Republic of Trinidad and Tobago | Trinidad & Tobago
URY | Uruguayan; Uruguayans | Montevideo | Oriental Republic of Uruguay |
USA | American; Americans | Washington | | U.S.A.; United States Government; U.S. Government
VCT | Vincentian; Vincentians | Kingstown | | St. Vincent and the Grenadines; St Vincent and the Grenadines
VEN | Venezuelan; Venezuelans | Caracas | Bolivarian Republic of Venezuela |
VGB | | Road Town | | British Virgin Islands
VIR | | Charlotte Amalie | | U.S. Virgin Islands; US Virgin Islands; United States Virgin Islands
`;
