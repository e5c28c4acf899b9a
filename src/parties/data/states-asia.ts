/** States and territories of Asia: code | demonyms | capital | official name | other names, each list by `;`. Own table. */
export const ASIA = `
AFG | Afghan; Afghans | Kabul | Islamic Republic of Afghanistan; Islamic Emirate of Afghanistan |
ARE | Emirati; Emiratis | Abu Dhabi | | U.A.E.
ARM | Armenian; Armenians | Yerevan | Republic of Armenia |
AZE | Azerbaijani; Azerbaijanis; Azeri; Azeris | Baku | Republic of Azerbaijan |
BGD | Bangladeshi; Bangladeshis | Dhaka | People's Republic of Bangladesh |
BHR | Bahraini; Bahrainis | Manama | Kingdom of Bahrain |
BRN | Bruneian; Bruneians | Bandar Seri Begawan | | Brunei
BTN | Bhutanese | Thimphu | Kingdom of Bhutan |
CHN | Chinese | Beijing | | PRC; P.R.C.; P.R. China; PR China
CYP | Cypriot; Cypriots | Nicosia | Republic of Cyprus |
GEO | Georgian; Georgians | Tbilisi | |
HKG | Hong Konger; Hong Kongers | | Hong Kong SAR; Hong Kong Special Administrative Region | Hong Kong, China
IDN | Indonesian; Indonesians | Jakarta | Republic of Indonesia |
IND | Indian; Indians | New Delhi | Republic of India |
IRN | Iranian; Iranians | Tehran | |
IRQ | Iraqi; Iraqis | Baghdad | Republic of Iraq |
ISR | Israeli; Israelis | Jerusalem | State of Israel |
JOR | Jordanian; Jordanians | Amman | Hashemite Kingdom of Jordan |
JPN | Japanese | Tokyo | |
KAZ | Kazakh; Kazakhs; Kazakhstani; Kazakhstanis | Astana | Republic of Kazakhstan |
KGZ | Kyrgyz; Kyrgyzstani; Kyrgyzstanis | Bishkek | Kyrgyz Republic | Kirghizstan
KHM | Cambodian; Cambodians; Khmer | Phnom Penh | Kingdom of Cambodia |
KOR | South Korean; South Koreans; Korean; Koreans | Seoul | | ROK; R.O.K.; Korea
KWT | Kuwaiti; Kuwaitis | Kuwait City | State of Kuwait |
LAO | Lao; Laotian; Laotians | Vientiane | | Laos; Lao PDR
LBN | Lebanese | Beirut | Lebanese Republic |
LKA | Sri Lankan; Sri Lankans | Colombo | Democratic Socialist Republic of Sri Lanka |
MAC | Macanese | | Macao SAR; Macao Special Administrative Region | Macau; Macao, China
MDV | Maldivian; Maldivians | Malé | Republic of Maldives; Republic of the Maldives |
MMR | Burmese | Naypyidaw | Republic of the Union of Myanmar | Burma; Nay Pyi Taw
MNG | Mongolian; Mongolians | Ulaanbaatar | |
MYS | Malaysian; Malaysians | Kuala Lumpur | |
NPL | Nepali; Nepalis; Nepalese | Kathmandu | Federal Democratic Republic of Nepal |
OMN | Omani; Omanis | Muscat | Sultanate of Oman |
PAK | Pakistani; Pakistanis | Islamabad | Islamic Republic of Pakistan |
PHL | Philippine; Filipino; Filipinos; Filipina; Filipinas | Manila | Republic of the Philippines |
PRK | North Korean; North Koreans | Pyongyang | Democratic People's Republic of Korea | DPRK; D.P.R.K.
PSE | Palestinian; Palestinians | Ramallah | State of Palestine | Palestinian Authority; Palestinian National Authority; Palestinian Territories; Occupied Palestinian Territory
QAT | Qatari; Qataris | Doha | State of Qatar |
SAU | Saudi; Saudis; Saudi Arabian; Saudi Arabians | Riyadh | Kingdom of Saudi Arabia | KSA
SGP | Singaporean; Singaporeans | | Republic of Singapore |
SYR | Syrian; Syrians | Damascus | Syrian Arab Republic | Syria
THA | Thai; Thais | Bangkok | Kingdom of Thailand |
TJK | Tajik; Tajiks; Tajikistani; Tajikistanis | Dushanbe | Republic of Tajikistan |
TKM | Turkmen; Turkmens; Turkmenistani | Ashgabat | Republic of Turkmenistan |
TLS | Timorese; East Timorese | Dili | Democratic Republic of Timor-Leste | East Timor; Timor Leste
TUR | Turkish; Turks | Ankara | Republic of Türkiye; Republic of Turkey | Turkiye
TWN | Taiwanese | Taipei | | Chinese Taipei; Republic of China
UZB | Uzbek; Uzbeks; Uzbekistani; Uzbekistanis | Tashkent | Republic of Uzbekistan |
VNM | Vietnamese | Hanoi | Socialist Republic of Vietnam; Socialist Republic of Viet Nam | Viet Nam
YEM | Yemeni; Yemenis | Sana'a | Republic of Yemen |
`;
