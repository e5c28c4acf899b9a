/** States and territories of Africa: code | demonyms | capital | official name | other names, each list by `;`. Own table. */
export const AFRICA = `
AGO | Angolan; Angolans | Luanda | Republic of Angola |
BDI | Burundian; Burundians | Gitega | Republic of Burundi |
BEN | Beninese | Porto-Novo | Republic of Benin |
BFA | Burkinabe; Burkinabè | Ouagadougou | | Burkina
BWA | Botswanan; Motswana; Batswana | Gaborone | Republic of Botswana |
CAF | Central African | Bangui | |
CIV | Ivorian; Ivorians | Yamoussoukro | Republic of Côte d'Ivoire |
CMR | Cameroonian; Cameroonians | Yaoundé | Republic of Cameroon |
COD | Congolese | Kinshasa | | DRC; DR Congo; D.R. Congo
COG | | Brazzaville | | Congo-Brazzaville; Republic of Congo
COM | Comorian; Comorians | Moroni | Union of the Comoros |
CPV | Cabo Verdean; Cabo Verdeans; Cape Verdean; Cape Verdeans | Praia | Republic of Cabo Verde | Cabo Verde
DJI | Djiboutian; Djiboutians | Djibouti City | Republic of Djibouti |
DZA | Algerian; Algerians | Algiers | People's Democratic Republic of Algeria |
EGY | Egyptian; Egyptians | Cairo | Arab Republic of Egypt |
ERI | Eritrean; Eritreans | Asmara | State of Eritrea |
ESH | Sahrawi; Sahrawis | | Sahrawi Arab Democratic Republic |
ETH | Ethiopian; Ethiopians | Addis Ababa | Federal Democratic Republic of Ethiopia |
GAB | Gabonese | Libreville | Gabonese Republic |
GHA | Ghanaian; Ghanaians | Accra | Republic of Ghana |
GIN | Guinean; Guineans | Conakry | Republic of Guinea | Guinea-Conakry
GMB | Gambian; Gambians | Banjul | |
GNB | Bissau-Guinean; Bissau-Guineans | Bissau | Republic of Guinea-Bissau | Guinea Bissau
GNQ | Equatorial Guinean; Equatorial Guineans; Equatoguinean | Malabo | Republic of Equatorial Guinea |
KEN | Kenyan; Kenyans | Nairobi | Republic of Kenya |
LBR | Liberian; Liberians | Monrovia | Republic of Liberia |
LBY | Libyan; Libyans | Tripoli | State of Libya |
LSO | Basotho; Mosotho | Maseru | Kingdom of Lesotho |
MAR | Moroccan; Moroccans | Rabat | Kingdom of Morocco |
MDG | Malagasy | Antananarivo | Republic of Madagascar |
MLI | Malian; Malians | Bamako | Republic of Mali |
MOZ | Mozambican; Mozambicans | Maputo | Republic of Mozambique |
MRT | Mauritanian; Mauritanians | Nouakchott | Islamic Republic of Mauritania |
MUS | Mauritian; Mauritians | Port Louis | Republic of Mauritius |
MWI | Malawian; Malawians | Lilongwe | Republic of Malawi |
MYT | Mahoran; Mahorans | Mamoudzou | |
NAM | Namibian; Namibians | Windhoek | Republic of Namibia |
NER | Nigerien; Nigeriens | Niamey | Republic of the Niger; Republic of Niger |
NGA | Nigerian; Nigerians | Abuja | Federal Republic of Nigeria |
REU | Réunionese | Saint-Denis | | Réunion; Réunion Island
RWA | Rwandan; Rwandans | Kigali | Republic of Rwanda |
SDN | Sudanese | Khartoum | Republic of the Sudan; Republic of Sudan |
SEN | Senegalese | Dakar | Republic of Senegal |
SHN | Saint Helenian | Jamestown | | St. Helena; St Helena
SLE | Sierra Leonean; Sierra Leoneans | Freetown | Republic of Sierra Leone |
SOM | Somali; Somalis | Mogadishu | Federal Republic of Somalia |
SSD | South Sudanese | Juba | Republic of South Sudan |
STP | Santomean; São Toméan | São Tomé | Democratic Republic of São Tomé and Príncipe; Democratic Republic of Sao Tome and Principe | São Tomé and Príncipe
SWZ | Swazi; Swazis | Mbabane | Kingdom of Eswatini | Swaziland
SYC | Seychellois | Victoria | Republic of Seychelles |
TCD | Chadian; Chadians | N'Djamena | Republic of Chad |
TGO | Togolese | Lomé | Togolese Republic |
TUN | Tunisian; Tunisians | Tunis | Republic of Tunisia |
TZA | Tanzanian; Tanzanians | Dodoma | |
UGA | Ugandan; Ugandans | Kampala | Republic of Uganda |
ZAF | South African; South Africans | Pretoria | Republic of South Africa |
ZMB | Zambian; Zambians | Lusaka | Republic of Zambia |
ZWE | Zimbabwean; Zimbabweans | Harare | Republic of Zimbabwe |
`;
