/**
 * Bodies of one state through which it acts: code | name | other names | | the state. What such a body promises binds its
 * state, so the table lets a text's "USAID will" be read as the United States'. Own table; abbreviations only where no other
 * body of the kind shares them.
 */
export const AGENCIES = `
USAID | United States Agency for International Development | U.S. Agency for International Development; USAID | | USA
DFC | United States International Development Finance Corporation | U.S. International Development Finance Corporation; U.S. Development Finance Corporation; International Development Finance Corporation; United States Development Finance Corporation; DFC | | USA
MCC | Millennium Challenge Corporation | MCC | | USA
EXIM | Export-Import Bank of the United States | U.S. Export-Import Bank; Export–Import Bank of the United States; EXIM | | USA
USTDA | U.S. Trade and Development Agency | USTDA; United States Trade and Development Agency | | USA
USTR | United States Trade Representative | U.S. Trade Representative; USTR | | USA
USDA | U.S. Department of Agriculture | USDA; Department of Agriculture | | USA
HHS | U.S. Department of Health and Human Services | HHS; Department of Health and Human Services | | USA
CDC | U.S. Centers for Disease Control and Prevention | Centers for Disease Control and Prevention; U.S. CDC | | USA
NIH | National Institutes of Health | NIH | | USA
FDA | U.S. Food and Drug Administration | FDA; Food and Drug Administration | | USA
EPA | U.S. Environmental Protection Agency | EPA; Environmental Protection Agency | | USA
DOE | U.S. Department of Energy | DOE | | USA
DOD | U.S. Department of Defense | DoD; Pentagon | | USA
DHS | U.S. Department of Homeland Security | DHS; Department of Homeland Security | | USA
USDOJ | U.S. Department of Justice | DOJ | | USA
USDOL | U.S. Department of Labor | DOL; Department of Labor | | USA
USDOT | U.S. Department of Transportation | Department of Transportation | | USA
US State Department | U.S. Department of State | U.S. State Department; Department of State; State Department | | USA
US Treasury | U.S. Department of the Treasury | U.S. Treasury; Treasury Department; Department of the Treasury | | USA
US Commerce | U.S. Department of Commerce | Commerce Department; Department of Commerce | | USA
FAA | U.S. Federal Aviation Administration | Federal Aviation Administration; FAA | | USA
NASA | National Aeronautics and Space Administration | NASA | | USA
NOAA | National Oceanic and Atmospheric Administration | NOAA | | USA
NSF | National Science Foundation | U.S. National Science Foundation; NSF | | USA
FBI | Federal Bureau of Investigation | FBI | | USA
Peace Corps | Peace Corps | U.S. Peace Corps | | USA
USADF | U.S. African Development Foundation | USADF | | USA
US Congress | U.S. Congress | United States Congress | | USA
White House | White House | | | USA
JICA | Japan International Cooperation Agency | JICA | | JPN
JBIC | Japan Bank for International Cooperation | Japan Bank of International Cooperation; JBIC | | JPN
NEXI | Nippon Export and Investment Insurance | NEXI | | JPN
JAXA | Japan Aerospace Exploration Agency | JAXA | | JPN
JOGMEC | Japan Organization for Metals and Energy Security | JOGMEC | | JPN
KOICA | Korea International Cooperation Agency | KOICA | | KOR
CIDCA | China International Development Cooperation Agency | CIDCA | | CHN
State Council of China | State Council of China | China's State Council; China’s State Council | | CHN
China Eximbank | Export-Import Bank of China | China Eximbank; China Exim Bank | | CHN
CDB | China Development Bank | | | CHN
FCDO | Foreign, Commonwealth and Development Office | FCDO; Foreign, Commonwealth & Development Office | | GBR
BII | British International Investment | BII | | GBR
UKEF | UK Export Finance | UKEF | | GBR
AFD | Agence Française de Développement | French Development Agency; AFD | | FRA
GIZ | Deutsche Gesellschaft für Internationale Zusammenarbeit | GIZ | | DEU
KfW | KfW | KfW Development Bank | | DEU
SIDA | Swedish International Development Cooperation Agency | Sida | | SWE
Norad | Norwegian Agency for Development Cooperation | Norad | | NOR
GAC | Global Affairs Canada | | | CAN
DFAT | Australian Department of Foreign Affairs and Trade | DFAT | | AUS
ISRO | Indian Space Research Organisation | Indian Space Research Organization; ISRO | | IND
TIKA | Turkish Cooperation and Coordination Agency | TİKA; TIKA | | TUR
Roscosmos | Roscosmos | | | RUS
`;
