/**
 * Groups of states: code | name | other names | adjectives | members. A member is `CODE`, `CODE:from`, `CODE:from/to` or
 * `CODE:/to` (ISO dates or their beginnings, both ends inclusive). Founders of a group have no `from`. Sources: the groups' own
 * lists of members. The seven states of the G7 stand alone, since the European Union takes part without being counted;
 * BRICS leaves out Saudi Arabia, invited for 2024, whose joining was never confirmed; suspension does not end a membership,
 * except in the G8, which met without Russia again.
 */
export const GROUPS = `
G7 | Group of Seven | Group of 7; G-7 | | CAN DEU FRA GBR ITA JPN USA
G8 | Group of Eight | Group of 8; G-8 | | CAN:/2014-03-24 DEU:/2014-03-24 FRA:/2014-03-24 GBR:/2014-03-24 ITA:/2014-03-24 JPN:/2014-03-24 USA:/2014-03-24 RUS:1998/2014-03-24
G20 | Group of Twenty | Group of 20; G-20 | | ARG AUS BRA CAN CHN DEU FRA GBR IDN IND ITA JPN KOR MEX RUS SAU TUR USA ZAF EU AU:2023-09-09
G77 | Group of 77 | G-77; Group of 77 and China; G77 and China | |
G10 | Group of Ten | | |
G24 | Group of Twenty-Four | | |
QUAD | Quad | Quadrilateral Security Dialogue; Quadrilateral Cooperation | Quad | AUS IND JPN USA
AUKUS | AUKUS | | | AUS:2021-09-15 GBR:2021-09-15 USA:2021-09-15
BRICS | BRICS | BRICS+; BRICS Plus | | BRA RUS IND CHN ZAF:2010-12 EGY:2024-01-01 ETH:2024-01-01 IRN:2024-01-01 ARE:2024-01-01 IDN:2025-01-06
IBSA | India-Brazil-South Africa Dialogue Forum | IBSA | | BRA IND ZAF
MIKTA | MIKTA | | | MEX IDN KOR TUR AUS
E3 | E3 | | | DEU FRA GBR
Five Eyes | Five Eyes | | | AUS CAN GBR NZL USA
SCO | Shanghai Cooperation Organisation | Shanghai Cooperation Organization; SCO | | CHN:2001-06-15 KAZ:2001-06-15 KGZ:2001-06-15 RUS:2001-06-15 TJK:2001-06-15 UZB:2001-06-15 IND:2017-06-09 PAK:2017-06-09 IRN:2023-07-04 BLR:2024-07-04
NATO | North Atlantic Treaty Organization | NATO; North Atlantic Treaty Organisation; North Atlantic Alliance; Atlantic Alliance | | BEL CAN DNK FRA GBR ISL ITA LUX NLD NOR PRT USA GRC:1952-02-18 TUR:1952-02-18 DEU:1955-05 ESP:1982-05-30 CZE:1999-03-12 HUN:1999-03-12 POL:1999-03-12 BGR:2004-03-29 EST:2004-03-29 LTU:2004-03-29 LVA:2004-03-29 ROU:2004-03-29 SVK:2004-03-29 SVN:2004-03-29 ALB:2009-04-01 HRV:2009-04-01 MNE:2017-06-05 MKD:2020-03-27 FIN:2023-04-04 SWE:2024-03-07
EU | European Union | EU; E.U.; European Commission; European Communities | | BEL DEU FRA ITA LUX NLD DNK:1973-01-01 GBR:1973-01-01/2020-01-31 IRL:1973-01-01 GRC:1981-01-01 ESP:1986-01-01 PRT:1986-01-01 AUT:1995-01-01 FIN:1995-01-01 SWE:1995-01-01 CYP:2004-05-01 CZE:2004-05-01 EST:2004-05-01 HUN:2004-05-01 LTU:2004-05-01 LVA:2004-05-01 MLT:2004-05-01 POL:2004-05-01 SVK:2004-05-01 SVN:2004-05-01 BGR:2007-01-01 ROU:2007-01-01 HRV:2013-07-01
ASEAN | Association of Southeast Asian Nations | Association of South East Asian Nations | | IDN MYS PHL SGP THA BRN:1984-01-07 VNM:1995-07-28 LAO:1997-07-23 MMR:1997-07-23 KHM:1999-04-30 TLS:2025-10-26
APEC | Asia-Pacific Economic Cooperation | | | AUS BRN CAN CHL:1994-11 CHN:1991-11 HKG:1991-11 IDN JPN KOR MEX:1993-11 MYS NZL PER:1998-11 PHL PNG:1993-11 RUS:1998-11 SGP THA TWN:1991-11 USA VNM:1998-11
SAARC | South Asian Association for Regional Cooperation | | | BGD BTN IND LKA MDV NPL PAK AFG:2007-04
BIMSTEC | Bay of Bengal Initiative for Multi-Sectoral Technical and Economic Cooperation | | | BGD IND LKA THA MMR:1997-12 BTN:2004-02 NPL:2004-02
C5+1 | C5+1 | C5 + 1 | | KAZ KGZ TJK TKM UZB USA
C5 | C5 | | | KAZ KGZ TJK TKM UZB
OTS | Organization of Turkic States | Organisation of Turkic States; Turkic Council | | AZE KAZ KGZ TUR UZB:2019-10-15
CIS | Commonwealth of Independent States | | | ARM AZE BLR KAZ KGZ MDA RUS TJK UZB GEO:1993-12/2009-08-18
CSTO | Collective Security Treaty Organization | Collective Security Treaty Organisation | | ARM BLR KAZ KGZ RUS TJK
EAEU | Eurasian Economic Union | | | BLR:2015-01-01 KAZ:2015-01-01 RUS:2015-01-01 ARM:2015-01-02 KGZ:2015-08-12
GCC | Gulf Cooperation Council | Cooperation Council for the Arab States of the Gulf | | ARE BHR KWT OMN QAT SAU
Arab League | League of Arab States | Arab League; LAS | | ARE BHR COM:1993 DJI:1977 DZA:1962 EGY IRQ JOR KWT:1961 LBN LBY:1953 MAR:1958 MRT:1973 OMN:1971 PSE:1976 QAT:1971 SAU SDN:1956 SOM:1974 SYR TUN:1958 YEM
OIC | Organisation of Islamic Cooperation | Organization of Islamic Cooperation; OIC; Organization of the Islamic Conference | |
OPEC | Organization of the Petroleum Exporting Countries | Organisation of the Petroleum Exporting Countries; OPEC+ | | ARE COG:2018 DZA GNQ:2017 IRN IRQ KWT LBY NGA SAU VEN AGO:2007/2023-12-31 QAT:1961/2018-12-31
AU | African Union | AU; A.U.; African Union Commission | | AGO BDI BEN BFA BWA CAF CIV CMR COD COG COM CPV DJI DZA EGY ERI ESH ETH GAB GHA GIN GMB GNB GNQ KEN LBR LBY LSO MAR:2017-01-30 MDG MLI MOZ MRT MUS MWI NAM NER NGA RWA SDN SEN SLE SOM SSD:2011-07 STP SWZ SYC TCD TGO TUN TZA UGA ZAF ZMB ZWE
ECOWAS | Economic Community of West African States | | | BEN CIV CPV:1977 GHA GIN GMB GNB LBR NGA SEN SLE TGO BFA:/2025-01-28 MLI:/2025-01-28 NER:/2025-01-28 MRT:/2000-12
SADC | Southern African Development Community | | | AGO BWA LSO MOZ MWI SWZ TZA ZMB ZWE NAM ZAF:1994-08 MUS:1995-08 COD:1997-09 MDG:2005-08 SYC:2008-08 COM:2018-08
EAC | East African Community | | | KEN TZA UGA BDI:2007-07-01 RWA:2007-07-01 SSD:2016-09 COD:2022-07-11 SOM:2024-03-04
IGAD | Intergovernmental Authority on Development | | |
ECCAS | Economic Community of Central African States | | |
COMESA | Common Market for Eastern and Southern Africa | | |
G5 Sahel | G5 Sahel | | | BFA:2014-02/2023-12-02 MLI:2014-02/2022-06 MRT:2014-02/2023-12 NER:2014-02/2023-12-02 TCD:2014-02/2023-12
AES | Alliance of Sahel States | Confederation of Sahel States | | BFA:2023-09-16 MLI:2023-09-16 NER:2023-09-16
CARICOM | Caribbean Community | | | ATG BHS:1983 BLZ BRB DMA GRD GUY HTI:2002-07 JAM KNA LCA MSR SUR:1995-07 TTO VCT
CELAC | Community of Latin American and Caribbean States | | |
MERCOSUR | Mercosur | Southern Common Market; Mercosul | | ARG BRA PRY URY BOL:2024-08
OAS | Organization of American States | Organisation of American States; OAS | |
Pacific Alliance | Pacific Alliance | | | CHL COL MEX PER
PIF | Pacific Islands Forum | Pacific Island Forum; PIF | | AUS COK FJI FSM KIR MHL NIU NRU NZL PLW PNG SLB TON TUV VUT WSM NCL:2016-09 PYF:2016-09
Visegrad Group | Visegrad Group | Visegrad Four; V4 | | CZE HUN POL SVK
Benelux | Benelux | | | BEL LUX NLD
Nordic-Baltic Eight | Nordic-Baltic Eight | NB8 | | DNK EST FIN ISL LTU LVA NOR SWE
Bucharest Nine | Bucharest Nine | B9 | | BGR CZE EST HUN LTU LVA POL ROU SVK
OECD | Organisation for Economic Co-operation and Development | Organisation for Economic Cooperation and Development; Organization for Economic Cooperation and Development; Organization for Economic Co-operation and Development | | AUT BEL CAN CHE DEU DNK ESP FRA GBR GRC IRL ISL ITA LUX NLD NOR PRT SWE TUR USA JPN:1964-04-28 FIN:1969-01-28 AUS:1971-06-07 NZL:1973-05-29 MEX:1994-05-18 CZE:1995-12-21 HUN:1996-05-07 POL:1996-11-22 KOR:1996-12-12 SVK:2000-12-14 CHL:2010-05-07 SVN:2010-07-21 ISR:2010-09-07 EST:2010-12-09 LVA:2016-07-01 LTU:2018-07-05 COL:2020-04-28 CRI:2021-05-25
OSCE | Organization for Security and Co-operation in Europe | Organization for Security and Cooperation in Europe | |
Council of Europe | Council of Europe | | |
Commonwealth | Commonwealth of Nations | | |
Francophonie | Organisation internationale de la Francophonie | La Francophonie; OIF | |
LDC | Least Developed Countries | LDCs | |
SIDS | Small Island Developing States | | |
AOSIS | Alliance of Small Island States | | |
Paris Club | Paris Club | | |
`;
