/** States and territories of Oceania: code | demonyms | capital | official name | other names, each list by `;`. Own table. */
export const OCEANIA = `
ASM | American Samoan; American Samoans | Pago Pago | |
AUS | Australian; Australians | Canberra | Commonwealth of Australia |
CCK | | | | Cocos Islands; Cocos (Keeling) Islands
COK | Cook Islander; Cook Islanders | Avarua | |
CXR | | | |
FJI | Fijian; Fijians | Suva | Republic of Fiji |
FSM | Micronesian; Micronesians | Palikir | Federated States of Micronesia | Micronesia
GUM | Guamanian; Guamanians | Hagåtña | |
KIR | I-Kiribati | South Tarawa | Republic of Kiribati |
MHL | Marshallese | Majuro | Republic of the Marshall Islands |
MNP | | Saipan | Commonwealth of the Northern Mariana Islands |
NCL | New Caledonian; New Caledonians; Kanak | Nouméa | |
NFK | | | |
NIU | Niuean; Niueans | Alofi | |
NRU | Nauruan; Nauruans | Yaren | Republic of Nauru |
NZL | New Zealander; New Zealanders | Wellington | | NZ; Aotearoa New Zealand; Aotearoa
PCN | | | |
PLW | Palauan; Palauans | Ngerulmud | Republic of Palau |
PNG | Papua New Guinean; Papua New Guineans | Port Moresby | Independent State of Papua New Guinea | PNG
PYF | French Polynesian; French Polynesians | Papeete | |
SLB | Solomon Islander; Solomon Islanders | Honiara | |
TKL | Tokelauan; Tokelauans | | |
TON | Tongan; Tongans | Nukuʻalofa | Kingdom of Tonga |
TUV | Tuvaluan; Tuvaluans | Funafuti | |
VUT | ni-Vanuatu; Ni-Vanuatu | Port Vila | Republic of Vanuatu |
WLF | | Mata-Utu | |
WSM | Samoan; Samoans | Apia | Independent State of Samoa |
`;
