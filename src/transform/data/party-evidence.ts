// Words that tell a party from everything else that is founded, led and named. Origin: common vocabulary of encyclopedias, by hand.

const list = (words: string): ReadonlySet<string> =>
  new Set(
    words
      .split(/[\n,]/u)
      .map((word) => word.trim())
      .filter((word) => word !== ''),
  )

/** Last words of names that parties share with clubs, leagues and unions of all kinds. */
export const sharedNouns = list(
  `movement, front, league, bloc, rally, congress, association, union, federation`,
)

/** Last words of names of what has an ideology, too, and is no party. */
export const otherEndings =
  list(`army, brigade, brigades, battalion, militia, club, company, institute, foundation, school, college, university, church, bank,
  newspaper, times, post, gazette, band, orchestra`)

/** What may be called "political" and is a party then: "a political formation". */
export const politicalNouns =
  list(`party, movement, organisation, organization, alliance, coalition, group, grouping, faction, front, league, union, formation, force,
  platform, bloc, list, association, federation, initiative, outfit, entity, club, society, current, tendency`)

/** Before "union", "movement" or "group": it is one of another kind. */
export const otherKinds =
  list(`trade, trades, credit, student, students, students', youth, children's, women's, teachers', employers', veterans', alumni, writers',
  rugby, football, soccer, cricket, hockey, basketball, baseball, volleyball, handball, netball, softball, lacrosse, hurling, tennis, golf,
  chess, sports, sport, sporting, athletic, athletics, gymnastics, swimming, cycling, racing, wrestling, boxing, skating, bowling, premier,
  military, militant, armed, paramilitary, terrorist, guerrilla, guerilla, insurgent, rebel, jihadist, criminal, vigilante, hate,
  religious, church, ecumenical, evangelical, missionary, monastic, spiritual, art, artistic, literary, musical, music, rock, pop, punk,
  folk, vocal, dance, theatre, theater, film, media, news, charitable, charity, philanthropic, humanitarian, aid, relief, non-profit,
  nonprofit, not-for-profit, umbrella, advocacy, lobby, lobbying, pressure, interest, business, industrial, trading, banking, financial,
  medical, health, scientific, research, academic, educational, school, university, scout, scouting, airline, shipping, customs, monetary,
  currency, postal, intergovernmental, supranational, cultural, heritage, cooperative, co-operative, consumer, intellectual, fictional`)

/** Before "party": it is none of politics. */
export const otherParties =
  list(`birthday, search, dinner, tea, house, lan, boarding, war, hunting, garden, toga, block, launch, dance, pool, costume,
  rave, hen, stag, raiding, scouting, third, working, cocktail, slumber, climbing, exploring, surveying, wedding, fictional`)

/** "is a", by itself: what follows says what the subject is. */
export const foreignCopula =
  /(?<![\p{L}])(?:(?:ist|war) (?:ein|eine|der|die|das)|(?:est|était|fut) (?:une?|le|la)|(?:es|fue|era) (?:una?|el|la)|(?:è|era|fu) (?:un[ao]?|il|la)|(?:é|foi|era) (?:uma?|o|a)|(?:is|was) een|(?:är|var) (?:en|ett)|(?:jest|był[ao]?) (?=\p{Ll})|(?:és|fou) una?)(?![\p{L}])/iu

/** Nouns of parties and of alliances of them in other languages, and what makes a movement one. */
export const foreignParty =
  /parti(?:et|ja|j|a|do|to|si|dir)?(?![\p{L}])|partei(?![\p{L}])|partij(?![\p{L}])|partit(?![\p{L}])|wählergruppe|wählervereinigung|wahlbündnis|parteienbündnis|politi[kscq]\p{L}{0,8}|polític[oa]|coali\p{L}+|koalit\p{L}+|партия|партія|κόμμα/iu

/** "is een politieke partij", "es un partido político", "— политическая партия", "bir siyasi partidir": a lead in another language calls its subject a party. */
export const foreignPartyLead =
  /(?:(?<![\p{L}])(?:ist|war|es|fue|era|est|était|fut|è|é|foi|is|was|är|var|jest|był|była|és|fou|είναι|ήταν)|[–—-]|(?<=[\s)])to)\s(?:(?!(?:der|des|van|von|vom|im|in|de|del|della|di|do|da|du|för|av|i|w|z|od|в|из|у|з|του|της|στην?)\s)[\p{L}\p{M}\p{N}’'–-]{1,30}(?:(?<=e),)?\s){0,5}(?:\p{L}{0,20}partei|partij|parti|partido|partito|partit|partia|partią|партия|партія|κόμμα)(?![\p{L}])|siyas[iî] parti(?:si)?(?:dir|ydi)?(?![\p{L}])/iu

/** Letters in brackets behind a name that say where a party is, not what it is called. */
export const lettersOfPlaces =
  list(`UK, GB, US, USA, U.S., USSR, GDR, DDR, FRG, BRD, NZ, UAE, SA, DR, DRC, ROC, PRC, NI, NSW, ACT, WA, QLD, VIC, TAS, NT, BC, AB, ON, QC, DC, NY,
  CA, EU, UN, FR, DE, IT, ES, SFR, SFRY, FRY, RSFSR, SSR`)
