/**
 * Names that hold the name of a party and are not it: seas, straits, provinces, treaties, papers. They are read, so that the
 * party inside them is not, and give no mention.
 */
export const NOT_PARTIES = `
Indian Ocean; Indian Ocean Rim; South China Sea; East China Sea; Sea of Japan; Philippine Sea; Arabian Sea; Arabian Peninsula; Arabian Gulf;
Persian Gulf; Gulf of Mexico; Gulf of America; Gulf of Guinea; Gulf of Oman; Gulf of Thailand; Gulf of Aden; Strait of Hormuz; Taiwan Strait;
Taiwan Straits; Korea Strait; Korean Peninsula; Korean War; Vietnam War; Panama Canal; Lake Chad; Lake Chad Basin; Congo Basin; Congo River;
Niger Delta; Niger River; Mozambique Channel; English Channel; Irish Sea; Norwegian Sea; Baltic Sea; Caribbean Sea; North American Free Trade
Agreement; New Mexico; New Jersey; British Columbia; Native American; Native Americans; African American; African Americans; Asian American;
Asian Americans; Hispanic American; American Indian; American Indians; Indian Country; Indian American; Indian Americans; French Quarter; West Virginia; Guinea worm; Guinea Worm; Guinea pig; Brazil nut; Turkish
Straits; Chinese New Year; Lunar New Year; European Parliament; Court of Justice of the European Union; Organization of American Historians;
George Washington; Washington State; Washington Post; Washington Times; Financial Times; China Daily; India Today; Times of India; Jerusalem Post; East Jerusalem;
Bank of China; Bank of Japan; Bank of England; Bank of Korea; Bank of America; Bank of Canada; Export-Import Bank of China; Industrial and
Commercial Bank of China; State Bank of India; Reserve Bank of India; Reserve Bank of Australia; Confederation of British Industry; British
Council; British Museum; American Airlines; British Airways; Air France; Air India; Air China; Turkish Airlines; Emirates Airline; Qatar Airways;
Singapore Airlines; Japan Airlines; Georgia Tech; Georgia Power; American University; American Express; Air Canada; Deutsche Bank; Oxford English;
Monroe Doctrine; Treaty of Rome; Treaty of Lisbon; Treaty of Versailles
`;

/** Seats of government by which writers mean the state, beside its capital: code and names. */
export const SEATS = `
USA: Washington, D.C.; Washington, DC; Washington D.C.; Washington DC; Capitol Hill
RUS: Kremlin
GBR: Downing Street; Whitehall
FRA: Élysée; Elysée; Elysee
KOR: Blue House
IND: Delhi
UKR: Kiev
KAZ: Nur-Sultan
BOL: La Paz
COL: Bogota
BRA: Brasilia
CMR: Yaounde
MDA: Chisinau
PRY: Asuncion
TGO: Lome
LKA: Sri Jayawardenepura Kotte
TCD: Ndjamena
YEM: Sanaa
ISL: Reykjavík
`;

/** Capitals that are also common words, persons or other well-known places; known of the state, but not looked for in texts. */
export const AMBIGUOUS_CAPITALS = `
Malé; Victoria; Hamilton; Stanley; Kingston; Georgetown; George Town; San José; San Juan; Saint John's; The Valley; Jamestown; Plymouth;
Sucre; Hague; Saint-Denis; Saint-Pierre; Road Town; St. George's
`;
