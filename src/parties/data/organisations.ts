/** International organisations and funds: code | name | other names. Own table; the code is the usual short name. */
export const ORGANISATIONS = `
UN | United Nations | UN; U.N.; United Nations Organization; UN system; UN Secretariat
UNSC | United Nations Security Council | UN Security Council; U.N. Security Council; UNSC
UNGA | United Nations General Assembly | UN General Assembly; U.N. General Assembly; UNGA
UNDP | United Nations Development Programme | UN Development Programme; United Nations Development Program
UNICEF | United Nations Children's Fund | UN Children's Fund
UNHCR | United Nations High Commissioner for Refugees | UN Refugee Agency; United Nations Refugee Agency; UN High Commissioner for Refugees
OHCHR | Office of the United Nations High Commissioner for Human Rights | UN Human Rights Office
UNESCO | United Nations Educational, Scientific and Cultural Organization | UNESCO
UNEP | United Nations Environment Programme | UN Environment Programme; UN Environment
UNIDO | United Nations Industrial Development Organization | UNIDO
UNFPA | United Nations Population Fund | UN Population Fund
UNODC | United Nations Office on Drugs and Crime | UN Office on Drugs and Crime
UNCTAD | United Nations Conference on Trade and Development | UN Trade and Development
UN Women | UN Women | United Nations Entity for Gender Equality and the Empowerment of Women
UN-Habitat | UN-Habitat | UN Habitat; United Nations Human Settlements Programme
UNRWA | United Nations Relief and Works Agency | UN Relief and Works Agency
UNAIDS | UNAIDS | Joint United Nations Programme on HIV/AIDS
OCHA | United Nations Office for the Coordination of Humanitarian Affairs | UN Office for the Coordination of Humanitarian Affairs; UNOCHA
UNFCCC | United Nations Framework Convention on Climate Change | UN Framework Convention on Climate Change
IPCC | Intergovernmental Panel on Climate Change | IPCC
WFP | World Food Programme | World Food Program; UN World Food Programme; UN World Food Program
FAO | Food and Agriculture Organization | UN Food and Agriculture Organization; Food and Agriculture Organisation; Food and Agriculture Organization of the United Nations
IFAD | International Fund for Agricultural Development | IFAD
WHO | World Health Organization | World Health Organisation; W.H.O.
PAHO | Pan American Health Organization | Pan-American Health Organization
WTO | World Trade Organization | World Trade Organisation; W.T.O.
ILO | International Labour Organization | International Labor Organization; International Labour Organisation
IOM | International Organization for Migration | International Organisation for Migration
ITU | International Telecommunication Union | International Telecommunications Union
ICAO | International Civil Aviation Organization | ICAO
IMO | International Maritime Organization | International Maritime Organisation
WIPO | World Intellectual Property Organization | WIPO
WMO | World Meteorological Organization | World Meteorological Organisation
WOAH | World Organisation for Animal Health | WOAH
IAEA | International Atomic Energy Agency | IAEA
OPCW | Organisation for the Prohibition of Chemical Weapons | Organization for the Prohibition of Chemical Weapons
CTBTO | Comprehensive Nuclear-Test-Ban Treaty Organization | CTBTO
IEA | International Energy Agency | IEA
IRENA | International Renewable Energy Agency | IRENA
IMF | International Monetary Fund | I.M.F.
World Bank | World Bank | World Bank Group; WBG; International Bank for Reconstruction and Development; IBRD
IDA | International Development Association | IDA
IFC | International Finance Corporation | IFC
MIGA | Multilateral Investment Guarantee Agency | MIGA
ADB | Asian Development Bank | ADB
AfDB | African Development Bank | African Development Bank Group
AIIB | Asian Infrastructure Investment Bank | AIIB
NDB | New Development Bank | NDB
IDB | Inter-American Development Bank | IADB; Inter-American Development Bank Group
EBRD | European Bank for Reconstruction and Development | EBRD
EIB | European Investment Bank | EIB
ECB | European Central Bank | ECB
IsDB | Islamic Development Bank | IsDB
Development Bank of Latin America | Development Bank of Latin America | CAF; Development Bank of Latin America and the Caribbean
CABEI | Central American Bank for Economic Integration | CABEI
BIS | Bank for International Settlements | BIS
FSB | Financial Stability Board | FSB
FATF | Financial Action Task Force | FATF
IASB | International Accounting Standards Board | IASB
IOSCO | International Organization of Securities Commissions | IOSCO
BCBS | Basel Committee on Banking Supervision | Basel Committee; BCBS
GCF | Green Climate Fund | GCF
GEF | Global Environment Facility | GEF
Adaptation Fund | Adaptation Fund |
Global Fund | Global Fund | Global Fund to Fight AIDS, Tuberculosis and Malaria; Global Fund to Fight AIDS, Tuberculosis, and Malaria
Gavi | Gavi | GAVI; Gavi, the Vaccine Alliance; GAVI, the Vaccine Alliance; Gavi, The Vaccine Alliance; Vaccine Alliance
COVAX | COVAX | COVAX Facility; COVAX Advance Market Commitment; COVAX AMC; Gavi COVAX AMC
CEPI | Coalition for Epidemic Preparedness Innovations | CEPI
Pandemic Fund | Pandemic Fund |
GPE | Global Partnership for Education | GPE
GAFSP | Global Agriculture and Food Security Program | GAFSP
ICC | International Criminal Court | ICC
ICJ | International Court of Justice | ICJ
ICRC | International Committee of the Red Cross | ICRC
IFRC | International Federation of Red Cross and Red Crescent Societies | IFRC
INTERPOL | International Criminal Police Organization | INTERPOL; Interpol
Europol | Europol | EUROPOL
Africa CDC | Africa Centres for Disease Control and Prevention | Africa CDC; Africa Centers for Disease Control and Prevention
AUDA-NEPAD | African Union Development Agency | AUDA-NEPAD; NEPAD
ECLAC | Economic Commission for Latin America and the Caribbean | ECLAC
SPC | Pacific Community | SPC
ISA | International Solar Alliance | ISA
CDRI | Coalition for Disaster Resilient Infrastructure | CDRI
MINUSMA | United Nations Multidimensional Integrated Stabilization Mission in Mali | MINUSMA
UNIFIL | United Nations Interim Force in Lebanon | UNIFIL
`;
