// Nouns that tell what a name or a phrase is about. Origin: common English (and frequent foreign party) vocabulary, by hand.

const list = (words: string) =>
  words
    .split(/[\n,]/u)
    .map((word) => word.trim())
    .filter((word) => word !== '')

/** Last or only words of names of parties, lower case. */
export const partyNouns = new Set(
  list(`party, partisi, parti, partei, partido, partito, partia, partij, partiet, partidul, partiya, strana, stranka, puolue,
        movement, front, league, bloc, rally, congress, association, union, federation, democrats, greens, liberals,
        conservatives, radicals, republicans, socialists, communists`),
)

/** Whose the names of parties say that they are, where that is nobody's name: "People's League". Without the ending. */
export const commonOwners = new Set(
  list(`people, peoples, worker, women, men, woman, man, farmer, peasant, citizen, children, child, pensioner, soldier, veteran, student, teacher,
        nation, king, queen, fisherman, landowner, patriot, taxpayer, ratepayer, voter, labourer, mother, father, youth, god, settler, tenant`),
)

/** Of those, what a party of such a name is called for short with "the": "the League". */
export const groupNouns = new Set(
  list(`party, alliance, league, front, movement, bloc, coalition, rally, forum`),
)

/** Words by which a party's name differs from that of its kin: "Independent Labour Party", "New Unity". */
export const distinguishingWords = new Set(
  list(`new, independent, united, free, true, real, left, right, young, people's, peoples, workers', worker's, labour, labor, christian,
        democratic, national, social, socialist, communist, liberal, radical, republican, revolutionary, reformed, reform, progressive,
        conservative, green, popular, general, first, second, old, third, original, unified, patriotic, agrarian, peasant, farmers', centre,
        center, freedom, justice, unity, peace, islamic, catholic, orthodox, civic, citizens', great, greater, all, party`),
)

/** Words of names of organizations that are no party. */
export const organizationNouns = new Set(
  list(`alliance, coalition, list, international, confederation, organization, organisation, committee, institute, foundation, group,
        council, club, army, brigade, brigades, youth, students, wing, society, front, network, platform, church, university`),
)

/** Words of names of legislatures. */
export const legislatureNouns = new Set(
  list(`assembly, parliament, senate, chamber, diet, house, legislature, sabha, raad, knesset, seimas, sejm, riigikogu, storting,
        folketing, bundestag, landtag, riksdag, eduskunta, duma, rada, saeima, congress, cortes, majlis, council`),
)

/** Other words that no person is named by. */
export const thingWords = new Set(
  list(`crown, republic, empire, kingdom, government, cabinet, ministry, minister, prime, president, presidents, court, act, treaty,
        street, city, county, district, province, state, states, university, school, college, airport, station, river, ocean, sea,
        lake, island, islands, north, south, east, west, northern, southern, eastern, western, day, award, prize, cup, championship,
        series, model, office, bank, company, corporation, hall, house, palace, square, bridge, road, railway, news, times, journal,
        constitution, constitutional, opposition, nations, club, football, central, stadium, theatre, museum, army, police, navy, church, cathedral, official,`),
)

/** Of those, words of names of places in which people vote. */
export const territoryWords = new Set(
  list(`north, south, east, west, northern, southern, eastern, western, central, city, county, district, province, state, states,
        island, islands, river, lake`),
)

/** Adjectives of names of parties and bodies. */
export const politicalAdjectives = new Set(
  list(`communist, socialist, liberal, democratic, national, federal, political, popular, republican`),
)

/** Unions and congresses of states, which are no parties; folded. */
export const internationalBodies = new Set(
  list(`european union, african union, united nations, council of europe, commonwealth of nations, arab league, league of nations,
        eurasian economic union, customs union, continental congress`),
)

/** Words of names of events in which people take part. */
export const eventNouns = new Set(
  list(`war, wars, revolution, uprising, battle, rebellion, revolt, insurgency, campaign, resistance, strike, congress,
        conference, coup, march, siege, mutiny, insurrection`),
)

/** Nouns for a party as the subject of a sentence ("a communist party", "the movement"). */
export const partyWords = list(`political party, party, political movement, movement, political organisation,
  political organization, organisation, organization, alliance, coalition, group, grouping, faction, front, league, union`)

/** Roles that lead a party. */
export const leaderRoles =
  list(`leader, party leader, head, chairman, chairwoman, chairperson, chair, president, secretary-general, secretary general,
  general secretary, first secretary, national secretary, spokesperson, spokesman, spokeswoman, co-leader, co-chair, co-chairman,
  co-president, party president, party chairman, national chairman, convenor, convener, acting leader, interim leader,
  acting chairman, interim chairman, founding leader, founding chairman, political leader, national leader, party chair`)

/** Nouns for what a thinker leaves behind. */
export const ideaNouns =
  list(`ideas, idea, thought, thoughts, philosophy, teachings, teaching, theory, theories, principles, doctrine, writings, works,
  example, legacy, views, line`)

/** Roles in armed service. */
export const militaryRoles =
  list(`commander, officer, soldier, general, colonel, captain, lieutenant, sergeant, major, marshal, admiral, partisan,
  guerrilla, guerilla, fighter, volunteer, private, pilot, sailor, conscript`)

/** What somebody with such a role commands or belongs to. */
export const armedBodies =
  list(`army, armies, navy, air force, force, forces, guard, guards, regiment, brigade, brigades, battalion, division, corps, company, squadron,
  fleet, troops, infantry, cavalry, artillery, militia, militias, legion, garrison, reserve, unit, resistance, partisans, guerrillas, rebels, police`)

/** Occupations; the noun that ends the phrase. */
export const occupations =
  list(`academic, accountant, activist, actor, actress, agronomist, architect, artist, astronomer, author, banker, biologist, businessman,
  businesswoman, carpenter, cellist, chemist, civil servant, clerk, composer, dentist, diplomat, director, doctor, economist, editor,
  engineer, operator, crane operator, entrepreneur, farmer, filmmaker, fisherman, geologist, historian, industrialist, journalist, judge, jurist, labourer,
  landowner, lawyer, lecturer, librarian, lighthouse keeper, linguist, mathematician, mechanic, merchant, miller, miner, musician, novelist,
  nurse, painter, pharmacist, philosopher, physician, physicist, playwright, poet, policeman, political scientist, politician, potter,
  preacher, priest, printer, professor, programmer, psychiatrist, psychologist, publisher, railwayman, railway worker, schoolteacher,
  scientist, sculptor, seamstress, shipbuilder, shoemaker, singer, sociologist, solicitor, statistician, steelworker, student, surgeon, surveyor, tailor,
  teacher, theologian, trade unionist, trader, translator, veterinarian, weaver, writer, worker, shipwright, docker, baker, boatbuilder`)

/** Words for electoral districts. */
export const constituencyNouns =
  list(`constituency, constituencies, district, districts, electoral district, electoral districts, voting section, voting sections, province, provinces,
  riding, ridings, seat, seats, region, regions, municipality, municipalities`)

/** Adjectives that say when or whether somebody is something, and are no part of the occupation. */
export const statusAdjectives = new Set(
  list(
    `retired, former, late, veteran, young, old, prominent, well-known, noted, leading, long-time, longtime, local, fellow, famous, renowned, ex, then, current, one-time, founding`,
  ),
)
