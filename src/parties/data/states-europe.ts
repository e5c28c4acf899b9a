/** States and territories of Europe: code | demonyms | capital | official name | other names, each list by `;`. Own table. */
export const EUROPE = `
ALA | | Mariehamn | |
ALB | Albanian; Albanians | Tirana | Republic of Albania |
AND | Andorran; Andorrans | Andorra la Vella | Principality of Andorra |
AUT | Austrian; Austrians | Vienna | Republic of Austria |
BEL | Belgian; Belgians | Brussels | Kingdom of Belgium |
BGR | Bulgarian; Bulgarians | Sofia | Republic of Bulgaria |
BIH | Bosnian; Bosnians | Sarajevo | | Bosnia; Bosnia-Herzegovina; Bosnia & Herzegovina; BiH
BLR | Belarusian; Belarusians; Belarussian | Minsk | Republic of Belarus | Byelorussia
CHE | Swiss | Bern | Swiss Confederation |
CZE | Czech; Czechs | Prague | Czech Republic | Czechia
DEU | German; Germans | Berlin | Federal Republic of Germany |
DNK | Danish; Danes | Copenhagen | Kingdom of Denmark |
ESP | Spanish; Spaniard; Spaniards | Madrid | Kingdom of Spain |
EST | Estonian; Estonians | Tallinn | Republic of Estonia |
FIN | Finnish; Finns | Helsinki | Republic of Finland |
FRA | French | Paris | French Republic |
FRO | Faroese | Tórshavn | | Faeroe Islands
GBR | British; Britons | London | United Kingdom of Great Britain and Northern Ireland | U.K.; Britain; Northern Ireland
GGY | | St. Peter Port | |
GIB | Gibraltarian; Gibraltarians | | |
GRC | Greek; Greeks; Hellenic | Athens | Hellenic Republic |
HRV | Croatian; Croatians; Croat; Croats | Zagreb | Republic of Croatia |
HUN | Hungarian; Hungarians | Budapest | |
IMN | Manx | | |
IRL | Irish | Dublin | Republic of Ireland |
ISL | Icelandic; Icelander; Icelanders | Reykjavik | Republic of Iceland |
ITA | Italian; Italians | Rome | Italian Republic |
JEY | | Saint Helier | |
LIE | Liechtensteiner; Liechtensteiners | Vaduz | Principality of Liechtenstein |
LTU | Lithuanian; Lithuanians | Vilnius | Republic of Lithuania |
LUX | Luxembourgish; Luxembourger; Luxembourgers | | Grand Duchy of Luxembourg |
LVA | Latvian; Latvians | Riga | Republic of Latvia |
MCO | Monégasque; Monegasque | | Principality of Monaco |
MDA | Moldovan; Moldovans | Chișinău | Republic of Moldova | Moldova
MKD | North Macedonian; Macedonian; Macedonians | Skopje | Republic of North Macedonia | Macedonia
MLT | Maltese | Valletta | Republic of Malta |
MNE | Montenegrin; Montenegrins | Podgorica | |
NLD | Dutch | Amsterdam | Kingdom of the Netherlands | Holland
NOR | Norwegian; Norwegians | Oslo | Kingdom of Norway |
POL | Polish | Warsaw | Republic of Poland |
PRT | Portuguese | Lisbon | Portuguese Republic |
ROU | Romanian; Romanians | Bucharest | |
RUS | Russian; Russians | Moscow | Russian Federation |
SJM | | Longyearbyen | | Svalbard
SMR | Sammarinese | | Republic of San Marino |
SRB | Serbian; Serbians; Serb; Serbs | Belgrade | Republic of Serbia |
SVK | Slovak; Slovaks; Slovakian | Bratislava | Slovak Republic |
SVN | Slovene; Slovenes; Slovenian; Slovenians | Ljubljana | Republic of Slovenia |
SWE | Swedish; Swede; Swedes | Stockholm | Kingdom of Sweden |
UKR | Ukrainian; Ukrainians | Kyiv | |
VAT | | Vatican City | Vatican City State | Holy See; Vatican
XKX | Kosovar; Kosovars; Kosovan; Kosovans | Pristina | Republic of Kosovo |
`;
