// Words for what persons are and have: offices, memberships, kin, forces, schools, awards. Origin: common English usage, by hand.

const list = (words: string) =>
  words
    .split(/[\n,]/u)
    .map((word) => word.trim())
    .filter((word) => word !== '')

/** Offices of a state, a country's part, a town or a body. The longer form comes first where one begins another. */
export const officeNouns =
  list(`president pro tempore, vice-president, vice president, deputy prime minister, prime minister, first minister, chief minister,
  minister president, minister-president, state secretary, secretary of state, secretary-general, secretary general, general secretary,
  lord lieutenant, lord mayor, deputy mayor, deputy governor, governor-general, governor general, lieutenant governor, attorney general,
  solicitor general, auditor general, commander-in-chief, chief justice, chief of staff, chief executive, head of state, head of government,
  member of parliament, member of congress, president, premier, chancellor, minister, mayor, governor, senator, speaker, ambassador, envoy,
  high commissioner, commissioner, councillor, councilor, alderman, secretary, undersecretary, treasurer, chairman, chairwoman, chairperson,
  chair, director, justice, judge, prefect, regent, king, queen, emperor, empress, sultan, emir, monarch, delegate, representative,
  congressman, congresswoman, mep, mp, td, voivode, lieutenant-governor, attorney, administrator, consul, viceroy, captain regent, taoiseach`)

/** Who belongs to a body; "of", "in" or "for" and the body follow. */
export const membershipNouns =
  list(`founding member, honorary member, corresponding member, foreign member, full member, board member, senior member, leading member,
  member, fellow, foreign associate, associate, co-founder, cofounder, founder, lead singer, lead vocalist, lead guitarist, singer, vocalist,
  guitarist, bassist, drummer, keyboardist, frontman, frontwoman, percussionist, bass player, half, recipient, leading figure, leading light, activist, politician, deputy leader, co-leader, party leader, leader,
  party secretary, spokesperson, spokesman, spokeswoman, candidate, nominee, supporter, chairman, chairwoman, chair, president, secretary, director,
  general secretary, secretary-general, treasurer, adviser, advisor, organiser, organizer, militant, cadre, veteran, representative, deputy, lifetime member, associate member, part, academician, trustee, co-chair, vice-chairman, vice chairman`)

/** Who somebody of a party is, between its name and theirs. */
export const besideNouns = list(
  `politician, politicians, candidate, nominee, member, activist, lawmaker, legislator, deputy, senator, representative, councillor, MP, MEP, MLA, founder, co-founder, members, frontman, singer, guitarist, drummer, bassist, vocalist`,
)

/** Words of names of armed forces. */
export const forceNouns = new Set(
  list(`army, navy, force, forces, corps, marines, guard, militia, legion, coast, artillery`),
)

/** Words of names of schools. */
export const schoolNouns = new Set(
  list(`university, college, school, academy, institute, gymnasium, lyceum, lycée, polytechnic, seminary, conservatory, école, universität,
  universidad, université, università, law`),
)

/** Words of names of learned societies and orders. */
export const societyNouns = new Set(
  list(`academy, society, institute, institution, order, academia, akademie`),
)

/** Words of names of awards. */
export const awardNouns = new Set(
  list(`order, medal, cross, prize, award, heart, star, decoration, honour, honor, honours, ribbon, legion, knight, medallion, badge, trophy,
  fellowship, scholarship, title, wreath, eagle, garter, bath, peace, merit`),
)

/** Words of names of wars and battles beside those of other events. */
export const battleNouns = new Set(
  list(`war, wars, battle, battles, invasion, siege, campaign, rebellion, revolution, uprising, revolt, insurgency, conflict, crisis, operation,
  offensive, raid, mutiny, front, landing, landings, expedition, intervention, emergency, crusade`),
)

/** Words of names of parties that have none of the nouns for a party. */
export const partyWordsInNames = new Set(
  list(`green, greens, left, labour, socialist, socialists, communist, communists, liberal, liberals, democrats, republicans, conservatives,
  conservative, nationalist, democracy, ecologists, ecologist`),
)

/** Nouns of names of parties that other bodies have too. */
export const looseNouns = new Set(
  list(`association, union, federation, league, congress, front, movement, bloc, rally, council, society`),
)

/** Words beside them by which the body is a party. */
export const partisanWords = new Set(
  list(`party, partei, partido, parti, democratic, national, nationalist, christian, popular, people, workers, worker, republican, patriotic, progressive, radical, social,
  revolutionary, liberation, islamic, muslim, federalist, farmers, peasants, unionist, conservatives, reform, freedom, democrats, agrarian, awami, justice`),
)

/** Parts of countries that names join by "and". */
export const partsOfCountries = new Set(
  list(`england, wales, scotland, herzegovina, tobago, nevis, barbuda, grenadines, labrador`),
)

/** What "and" joins into one name of a body: "Academy of Arts and Sciences", "Minister of Trade and Industry". */
export const fieldNouns = new Set(
  list(`art, arts, science, sciences, letters, medicine, engineering, technology, labour, labor, trade, commerce, industry, agriculture, health,
  education, culture, finance, justice, defence, defense, sports, sport, humanities, welfare, tourism, energy, environment, transport,
  communications, history, literature, music, dramatists, composers, authors, mines, fisheries, forestry, housing, planning, development`),
)

/** The first-level parts of countries that English puts behind a town's name as a part of it. */
export const statesBehindTowns = new Set(
  list(`alabama, alaska, arizona, arkansas, california, colorado, connecticut, delaware, florida, georgia, hawaii, idaho, illinois, indiana,
  iowa, kansas, kentucky, louisiana, maine, maryland, massachusetts, michigan, minnesota, mississippi, missouri, montana, nebraska, nevada,
  new hampshire, new jersey, new mexico, new york, north carolina, north dakota, ohio, oklahoma, oregon, pennsylvania, rhode island,
  south carolina, south dakota, tennessee, texas, utah, vermont, virginia, washington, west virginia, wisconsin, wyoming, district of columbia,
  new south wales, queensland, victoria, south australia, western australia, tasmania, ontario, quebec, alberta, british columbia, manitoba,
  saskatchewan, nova scotia, new brunswick, newfoundland, prince edward island, puerto rico`),
)

/** Titles of offices as they stand before a name, or by themselves: "Co-Leader Ada Mor", "the Governing Mayor". */
export const officeTitles = list(
  `Mayor, Senator, Governor, President, Congressman, Congresswoman, Representative, Minister, Chancellor, Premier, CEO, Leader, Co-Leader,
  Chairman, Chairwoman, Chairperson, Chair, Secretary, Commissioner, Ambassador, Spokesperson, Spokesman, Spokeswoman, Speaker, Treasurer,
  Deputy, Councillor, Lieutenant, Lt`,
)

/** Last words of names of undertakings and of things that bear names of two words as persons do. */
export const undertakingNouns = list(
  `Dairies, Insurance, Industries, Holdings, Systems, Motors, Pictures, Records, Festival, Library, Creek, Research, Stores, Inc, Ltd, Limited`,
)

/** Letters behind names for honours, degrees and seats; of two or more behind one another none need be known. */
export const postNominals = new Set(
  list(`PC, CC, OC, CM, AC, AO, AM, OAM, OM, CH, GBE, KBE, DBE, CBE, OBE, MBE, KCMG, DCMG, GCMG, CMG, KCB, GCB, CB, KG, KT, CVO, KCVO, GCVO,
  KC, QC, SC, MP, MEP, MSP, MLA, MLC, MHA, MNA, MPP, TD, JP, DL, FRS, FBA, DSO, DSC, MC, DFC, MVO, ONZ, CNZM, DNZM, KNZM, QSO, AOE, PhD`),
)
