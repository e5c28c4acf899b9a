/**
 * Groups, regions and organisations: code | French | Russian | Chinese. Names of the
 * bodies themselves where the language is one of theirs, otherwise as the United Nations write them; regions as in Unicode CLDR.
 */
const ROWS = `
G7 | Groupe des Sept | Группа семи | 七国集团
G8 | Groupe des Huit | Группа восьми | 八国集团
G20 | Groupe des Vingt | Группа двадцати | 二十国集团
G77 | Groupe des 77 | Группа 77 | 七十七国集团
BRICS | BRICS | БРИКС | 金砖国家
SCO | Organisation de coopération de Shanghai | Шанхайская организация сотрудничества | 上海合作组织
NATO | Organisation du Traité de l’Atlantique Nord | Организация Североатлантического договора | 北大西洋公约组织
EU | Union européenne | Европейский союз | 欧洲联盟
ASEAN | Association des nations de l’Asie du Sud-Est | Ассоциация государств Юго-Восточной Азии | 东南亚国家联盟
APEC | Coopération économique Asie-Pacifique | Азиатско-Тихоокеанское экономическое сотрудничество | 亚太经济合作组织
SAARC | Association sud-asiatique de coopération régionale | Ассоциация регионального сотрудничества Южной Азии | 南亚区域合作联盟
OTS | Organisation des États turciques | Организация тюркских государств | 突厥国家组织
CIS | Communauté d’États indépendants | Содружество Независимых Государств | 独立国家联合体
CSTO | Organisation du Traité de sécurité collective | Организация Договора о коллективной безопасности | 集体安全条约组织
EAEU | Union économique eurasiatique | Евразийский экономический союз | 欧亚经济联盟
GCC | Conseil de coopération du Golfe | Совет сотрудничества арабских государств Персидского залива | 海湾阿拉伯国家合作委员会
Arab League | Ligue des États arabes | Лига арабских государств | 阿拉伯国家联盟
OIC | Organisation de la coopération islamique | Организация исламского сотрудничества | 伊斯兰合作组织
OPEC | Organisation des pays exportateurs de pétrole | Организация стран – экспортеров нефти | 石油输出国组织
AU | Union africaine | Африканский союз | 非洲联盟
ECOWAS | Communauté économique des États de l’Afrique de l’Ouest | Экономическое сообщество западноафриканских государств | 西非国家经济共同体
SADC | Communauté de développement de l’Afrique australe | Сообщество по вопросам развития стран юга Африки | 南部非洲发展共同体
EAC | Communauté d’Afrique de l’Est | Восточноафриканское сообщество | 东非共同体
IGAD | Autorité intergouvernementale pour le développement | Межправительственная организация по развитию | 政府间发展组织
ECCAS | Communauté économique des États de l’Afrique centrale | Экономическое сообщество центральноафриканских государств | 中部非洲国家经济共同体
COMESA | Marché commun de l’Afrique orientale et australe | Общий рынок Восточной и Южной Африки | 东部和南部非洲共同市场
AES | Alliance des États du Sahel | Альянс государств Сахеля | 萨赫勒国家联盟
CARICOM | Communauté des Caraïbes | Карибское сообщество | 加勒比共同体
CELAC | Communauté des États d’Amérique latine et des Caraïbes | Сообщество латиноамериканских и карибских государств | 拉丁美洲和加勒比国家共同体
MERCOSUR | Marché commun du Sud | МЕРКОСУР | 南方共同市场
OAS | Organisation des États américains | Организация американских государств | 美洲国家组织
Pacific Alliance | Alliance du Pacifique | Тихоокеанский альянс | 太平洋联盟
PIF | Forum des îles du Pacifique | Форум тихоокеанских островов | 太平洋岛国论坛
Visegrad Group | Groupe de Visegrád | Вишеградская группа | 维谢格拉德集团
Benelux | Benelux | Бенилюкс | 比荷卢联盟
OECD | Organisation de coopération et de développement économiques | Организация экономического сотрудничества и развития | 经济合作与发展组织
OSCE | Organisation pour la sécurité et la coopération en Europe | Организация по безопасности и сотрудничеству в Европе | 欧洲安全与合作组织
Council of Europe | Conseil de l’Europe | Совет Европы | 欧洲委员会
Commonwealth | Commonwealth des Nations | Содружество Наций | 英联邦
Francophonie | Organisation internationale de la Francophonie | Международная организация франкоязычных стран | 法语国家国际组织
LDC | Pays les moins avancés | Наименее развитые страны | 最不发达国家
SIDS | Petits États insulaires en développement | Малые островные развивающиеся государства | 小岛屿发展中国家
AOSIS | Alliance des petits États insulaires | Альянс малых островных государств | 小岛屿国家联盟
Paris Club | Club de Paris | Парижский клуб | 巴黎俱乐部
UN | Organisation des Nations Unies | Организация Объединенных Наций | 联合国
UNSC | Conseil de sécurité des Nations Unies | Совет Безопасности ООН | 联合国安全理事会
UNGA | Assemblée générale des Nations Unies | Генеральная Ассамблея ООН | 联合国大会
UNDP | Programme des Nations Unies pour le développement | Программа развития ООН | 联合国开发计划署
UNICEF | Fonds des Nations Unies pour l’enfance | Детский фонд ООН | 联合国儿童基金会
UNHCR | Haut-Commissariat des Nations Unies pour les réfugiés | Управление Верховного комиссара ООН по делам беженцев | 联合国难民事务高级专员办事处
OHCHR | Haut-Commissariat des Nations Unies aux droits de l’homme | Управление Верховного комиссара ООН по правам человека | 联合国人权事务高级专员办事处
UNESCO | Organisation des Nations Unies pour l’éducation, la science et la culture | Организация ООН по вопросам образования, науки и культуры | 联合国教育、科学及文化组织
UNEP | Programme des Nations Unies pour l’environnement | Программа ООН по окружающей среде | 联合国环境规划署
UNIDO | Organisation des Nations Unies pour le développement industriel | Организация ООН по промышленному развитию | 联合国工业发展组织
UNFPA | Fonds des Nations Unies pour la population | Фонд ООН в области народонаселения | 联合国人口基金
UNODC | Office des Nations Unies contre la drogue et le crime | Управление ООН по наркотикам и преступности | 联合国毒品和犯罪问题办公室
UNCTAD | Conférence des Nations Unies sur le commerce et le développement | Конференция ООН по торговле и развитию | 联合国贸易和发展会议
UN Women | ONU-Femmes | ООН-женщины | 联合国妇女署
UN-Habitat | ONU-Habitat | ООН-Хабитат | 联合国人居署
UNAIDS | ONUSIDA | ЮНЭЙДС | 联合国艾滋病规划署
OCHA | Bureau de la coordination des affaires humanitaires de l’ONU | Управление ООН по координации гуманитарных вопросов | 联合国人道主义事务协调厅
UNFCCC | Convention-cadre des Nations Unies sur les changements climatiques | Рамочная конвенция ООН об изменении климата | 联合国气候变化框架公约
IPCC | Groupe d’experts intergouvernemental sur l’évolution du climat | Межправительственная группа экспертов по изменению климата | 政府间气候变化专门委员会
WFP | Programme alimentaire mondial | Всемирная продовольственная программа | 世界粮食计划署
FAO | Organisation des Nations Unies pour l’alimentation et l’agriculture | Продовольственная и сельскохозяйственная организация ООН | 联合国粮食及农业组织
IFAD | Fonds international de développement agricole | Международный фонд сельскохозяйственного развития | 国际农业发展基金
WHO | Organisation mondiale de la Santé | Всемирная организация здравоохранения | 世界卫生组织
PAHO | Organisation panaméricaine de la Santé | Панамериканская организация здравоохранения | 泛美卫生组织
WTO | Organisation mondiale du commerce | Всемирная торговая организация | 世界贸易组织
ILO | Organisation internationale du Travail | Международная организация труда | 国际劳工组织
IOM | Organisation internationale pour les migrations | Международная организация по миграции | 国际移民组织
ITU | Union internationale des télécommunications | Международный союз электросвязи | 国际电信联盟
ICAO | Organisation de l’aviation civile internationale | Международная организация гражданской авиации | 国际民用航空组织
IMO | Organisation maritime internationale | Международная морская организация | 国际海事组织
WIPO | Organisation mondiale de la propriété intellectuelle | Всемирная организация интеллектуальной собственности | 世界知识产权组织
WMO | Organisation météorologique mondiale | Всемирная метеорологическая организация | 世界气象组织
WOAH | Organisation mondiale de la santé animale | Всемирная организация здравоохранения животных | 世界动物卫生组织
IAEA | Agence internationale de l’énergie atomique | Международное агентство по атомной энергии | 国际原子能机构
OPCW | Organisation pour l’interdiction des armes chimiques | Организация по запрещению химического оружия | 禁止化学武器组织
IEA | Agence internationale de l’énergie | Международное энергетическое агентство | 国际能源署
IRENA | Agence internationale pour les énergies renouvelables | Международное агентство по возобновляемым источникам энергии | 国际可再生能源署
IMF | Fonds monétaire international | Международный валютный фонд | 国际货币基金组织
World Bank | Banque mondiale | Всемирный банк | 世界银行
IDA | Association internationale de développement | Международная ассоциация развития | 国际开发协会
IFC | Société financière internationale | Международная финансовая корпорация | 国际金融公司
MIGA | Agence multilatérale de garantie des investissements | Многостороннее агентство по гарантированию инвестиций | 多边投资担保机构
ADB | Banque asiatique de développement | Азиатский банк развития | 亚洲开发银行
AfDB | Banque africaine de développement | Африканский банк развития | 非洲开发银行
AIIB | Banque asiatique d’investissement pour les infrastructures | Азиатский банк инфраструктурных инвестиций | 亚洲基础设施投资银行
NDB | Nouvelle Banque de développement | Новый банк развития | 新开发银行
IDB | Banque interaméricaine de développement | Межамериканский банк развития | 美洲开发银行
EBRD | Banque européenne pour la reconstruction et le développement | Европейский банк реконструкции и развития | 欧洲复兴开发银行
EIB | Banque européenne d’investissement | Европейский инвестиционный банк | 欧洲投资银行
ECB | Banque centrale européenne | Европейский центральный банк | 欧洲中央银行
IsDB | Banque islamique de développement | Исламский банк развития | 伊斯兰开发银行
BIS | Banque des règlements internationaux | Банк международных расчетов | 国际清算银行
FSB | Conseil de stabilité financière | Совет по финансовой стабильности | 金融稳定理事会
FATF | Groupe d’action financière | Группа разработки финансовых мер борьбы с отмыванием денег | 金融行动特别工作组
GCF | Fonds vert pour le climat | Зеленый климатический фонд | 绿色气候基金
GEF | Fonds pour l’environnement mondial | Глобальный экологический фонд | 全球环境基金
Adaptation Fund | Fonds pour l’adaptation | Адаптационный фонд | 适应基金
Global Fund | Fonds mondial | Глобальный фонд | 全球基金
GPE | Partenariat mondial pour l’éducation | Глобальное партнерство в области образования | 全球教育伙伴关系
ICC | Cour pénale internationale | Международный уголовный суд | 国际刑事法院
ICJ | Cour internationale de Justice | Международный Суд | 国际法院
ICRC | Comité international de la Croix-Rouge | Международный комитет Красного Креста | 红十字国际委员会
INTERPOL | Organisation internationale de police criminelle | Международная организация уголовной полиции | 国际刑事警察组织
Europol | Europol | Европол | 欧洲刑警组织
ECLAC | Commission économique pour l’Amérique latine et les Caraïbes | Экономическая комиссия для Латинской Америки и Карибского бассейна | 拉丁美洲和加勒比经济委员会
SPC | Communauté du Pacifique | Тихоокеанское сообщество | 太平洋共同体
ISA | Alliance solaire internationale | Международный солнечный альянс | 国际太阳能联盟
UNIFIL | Force intérimaire des Nations Unies au Liban | Временные силы ООН в Ливане | 联合国驻黎巴嫩临时部队
Africa | Afrique | Африка | 非洲
North Africa | Afrique septentrionale | Северная Африка | 北非
West Africa | Afrique occidentale | Западная Африка | 西非
East Africa | Afrique orientale | Восточная Африка | 东非
Central Africa | Afrique centrale | Центральная Африка | 中非
Southern Africa | Afrique australe | Южная Африка | 南部非洲
Central Asia | Asie centrale | Центральная Азия | 中亚
South Asia | Asie du Sud | Южная Азия | 南亚
Southeast Asia | Asie du Sud-Est | Юго-Восточная Азия | 东南亚
East Asia | Asie de l’Est | Восточная Азия | 东亚
Asia | Asie | Азия | 亚洲
Middle East | Moyen-Orient | Ближний Восток | 中东
Europe | Europe | Европа | 欧洲
Eastern Europe | Europe de l’Est | Восточная Европа | 东欧
Americas | Amériques | Америка | 美洲
North America | Amérique du Nord | Северная Америка | 北美洲
Central America | Amérique centrale | Центральная Америка | 中美洲
South America | Amérique du Sud | Южная Америка | 南美洲
Latin America | Amérique latine | Латинская Америка | 拉丁美洲
Latin America and the Caribbean | Amérique latine et Caraïbes | Латинская Америка и Карибский бассейн | 拉丁美洲和加勒比
Caribbean | Caraïbes | Карибский бассейн | 加勒比
`;

/** The names of groups by code, in the order of the languages: French, Russian, Chinese. */
export function groupNames(): ReadonlyMap<string, readonly string[]> {
  const rows = ROWS.trim().split('\n');
  return new Map(rows.map((row) => row.split(' | ')).map(([code, ...names]) => [code!, names] as const));
}
