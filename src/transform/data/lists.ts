// Words between, before and in place of the values of lists, in the languages of infoboxes. Origin: common usage, by hand.

/** "and" by language; the sign "&" is of all of them. */
export const conjunctions: Readonly<Record<string, string>> = {
  en: 'and',
  tr: 've|ile',
  de: 'und|sowie',
  fr: 'et',
  es: 'y|e',
  it: 'e|ed',
  nl: 'en',
  pl: 'i|oraz',
  pt: 'e',
  sv: 'och|samt',
  el: 'και',
  ru: 'и',
  uk: 'і|та|й',
  ca: 'i',
}

/** Conjunctions that also join two surnames: "Ramón y Cajal", "Pujol i Soley". */
export const conjunctionsInNames: ReadonlySet<string> = new Set(['y', 'e', 'i', 'и', 'і', 'та'])

/** What stands where there is no value, lower case. */
const none = `none|vacant|disputed|various|n/a|n.a|n.a.|n. a.|n.d.|n. d.|s.d.|s. d.|s/d|tbd|tba|t.b.d.|unknown|not available|not applicable|to be determined|
to be announced|nil|null|nobody|no one|see below|see list|multiple|many|several|collective leadership|disbanded|defunct|office vacant|
keine|keiner|keines|kein|vakant|unbekannt|k. a.|k.a.|aucun|aucune|vacant|inconnu|néant|ninguno|ninguna|vacante|desconocido|sin datos|no aplica|
nessuno|nessuna|sconosciuto|geen|onbekend|vacant|brak|nieznany|brak danych|wakat|nenhum|nenhuma|desconhecido|ingen|inget|okänt|vakant|
yok|bilinmiyor|boş|κανένα|κανένας|καμία|κενή|άγνωστο|нет|отсутствует|неизвестно|вакантно|немає|відсутній|невідомо|ningú|desconegut`

/** Words that say that there is no value. */
export const nothingWords: ReadonlySet<string> = new Set(none.split('|').map((word) => word.trim()))

/** Titles before the name of a person, and no part of it. */
export const honorifics: ReadonlySet<string> = new Set(
  `dr prof professor sir dame hon rt mr mrs ms mme rev reverend sheikh shaykh sheik sayyed sayyid seyyed sayed syed ayatollah allamah hojatoleslam mullah
maulana mawlana shri smt comrade hajji`.split(/\s+/u),
)

/** Titles that are also names: none of a name only where a link leaves them out. */
export const ranks: ReadonlySet<string> = new Set(
  `general gen colonel col major maj captain capt marshal field lieutenant lt brigadier brig admiral president senator sen grand imam mufti pandit bishop
archbishop father fr prince princess king queen lord lady count baron duke don king haji cardinal justice governor`.split(
    /\s+/u,
  ),
)

/** Labels of the parts of a party of which the values behind them are true. */
export const factionLabels =
  /^(?:majority|minority|main|internal|minor|(?:internal |main |minor |minority )?factions?|wings?|currents?|mehrheit|minderheit|flügel|majorité|minorité|courants?|tendances?|mayoría|minoría|facciones|facción|corrientes?|maggioranza|minoranza|correnti?|fazioni?|meerderheid|minderheid|facties|większość|mniejszość|frakcje|maioria|minoria|facções|fações|facção|çoğunluk|azınlık|hizipler?|πλειοψηφία|μειοψηφία|φράξιες|фракции|большинство|меньшинство)$/iu

/** Labels of what was once so. */
export const pastLabels =
  /^(?:historical(?:ly)?|former(?:ly)?|previous(?:ly)?|past|early|original(?:ly)?|initial(?:ly)?|historisch|früher|historique|ancien(?:nement)?|histórico|histórica|anteriormente|storico|storica|in passato|vroeger|dawniej|tidigare|tarihsel|geçmişte|eskiden|ιστορικά|παλαιότερα|исторически|ранее)$/iu

/** Labels of what is so now, or came later. */
export const presentLabels =
  /^(?:late|later|current(?:ly)?|now|today|heute|actuel(?:lement)?|actualmente|attuale|attualmente|obecnie|atualmente|günümüzde|сейчас)$/iu

/** What stands where a party or a candidate would, and is none. */
export const nobodyWords =
  /^(?:independents?|independent politicians?|non-?partisans?|no party|unaffiliated|others?|none|none of the above|against all|blank(?: votes?)?|spoilt|unabhängig\p{L}{0,3}|parteilos\p{L}{0,2}|keine partei|sans étiquette|independientes?|indipendent[ei]|indépendante?s?|sin partido|sem partido|independentes?|partijloos|onafhankelijk\p{L}{0,2}|bezpartyjn[yae]|partilös|oberoende|bağımsız|ανεξάρτητ\p{L}{1,3}|беспартийн\p{L}{1,3}|независим\p{L}{1,3}|самовыдвижение|безпартійн\p{L}{1,3})(?: \(.{1,30}\))?$/iu
