// Words of the names of elections in other languages than English. Origin: common usage in titles, by hand.

export interface ElectionTerms {
  /** Words for an election; those that hold its kind stand under `kinds`, too. */
  readonly nouns: string
  /** Words that tell its kind. */
  readonly kinds: Readonly<Record<string, string>>
  /** Words that say nothing of it: articles, prepositions, "early", "the first". */
  readonly small: string
  /** Elections inside a party, of one seat, and what is held beside elections. */
  readonly partial: string
  /** Names of places are inflected: the word in the title is not the name. */
  readonly inflects?: true
  /** The name may begin with the place. */
  readonly placeFirst?: true
}

/** By language; words are in lower case. */
export const electionTerms: Readonly<Record<string, ElectionTerms>> = {
  de: {
    nouns:
      'wahl|wahlen|bundestagswahl|bundestagswahlen|landtagswahl|landtagswahlen|parlamentswahl|parlamentswahlen|nationalratswahl|nationalratswahlen|präsidentschaftswahl|präsidentschaftswahlen|präsidentenwahl|bundespräsidentenwahl|europawahl|kommunalwahl|kommunalwahlen|gemeinderatswahl|gemeinderatswahlen|bürgerschaftswahl|abgeordnetenhauswahl|reichstagswahl|volkskammerwahl|senatswahl|unterhauswahl|regionalwahlen|kantonsratswahlen|ständeratswahlen|oberbürgermeisterwahl|bürgermeisterwahl',
    kinds: {
      general:
        'bundestagswahl|bundestagswahlen|parlamentswahl|parlamentswahlen|nationalratswahl|nationalratswahlen|reichstagswahl|volkskammerwahl|unterhauswahl',
      regional:
        'landtagswahl|landtagswahlen|bürgerschaftswahl|abgeordnetenhauswahl|regionalwahlen|kantonsratswahlen',
      presidential: 'präsidentschaftswahl|präsidentschaftswahlen|präsidentenwahl|bundespräsidentenwahl',
      european: 'europawahl',
      local: 'kommunalwahl|kommunalwahlen|gemeinderatswahl|gemeinderatswahlen',
      senate: 'senatswahl|ständeratswahlen',
      mayoral: 'oberbürgermeisterwahl|bürgermeisterwahl',
    },
    small: 'die|der|den|dem|das|im|in|von|vom|zum|zur|am|vorgezogene|und',
    partial: 'nachwahl|vorwahl|vorwahlen|volksabstimmung|urwahl',
  },
  fr: {
    nouns: 'élection|élections',
    kinds: {
      general: 'législatives|générales|fédérales|générale|législative|parlementaires',
      presidential: 'présidentielle|présidentielles',
      european: 'européennes',
      local: 'municipales|communales|locales|cantonales|départementales',
      regional: 'régionales|provinciales',
      senate: 'sénatoriales',
    },
    small: 'de|du|des|la|le|les|à|au|aux|en|et|d|l|anticipées|anticipée',
    partial: 'partielle|partielles|primaire|primaires|référendum|interne|papale|pontificale|épiscopale',
  },
  es: {
    nouns: 'elecciones|elección',
    kinds: {
      general: 'generales|legislativas|parlamentarias|federales',
      presidential: 'presidenciales|presidencial',
      european: 'europeas',
      local: 'municipales|locales',
      regional: 'autonómicas|regionales|provinciales|estatales',
      senate: 'senatoriales',
    },
    small: 'de|del|la|el|las|los|en|y|al|anticipadas',
    partial: 'primarias|internas|parcial|parciales|papal|referéndum',
  },
  it: {
    nouns: 'elezioni|elezione',
    kinds: {
      general: 'politiche|parlamentari|legislative|generali|federali',
      presidential: 'presidenziali|presidenziale',
      european: 'europee',
      local: 'amministrative|comunali|locali',
      regional: 'regionali|provinciali',
    },
    small: 'del|della|dello|di|in|nel|nella|nei|negli|e|il|la|le|i|a|anticipate',
    partial: 'primarie|suppletive|suppletiva|referendum',
  },
  nl: {
    nouns:
      'verkiezing|verkiezingen|kamerverkiezingen|parlementsverkiezingen|presidentsverkiezingen|gemeenteraadsverkiezingen|statenverkiezingen|eilandsraadsverkiezingen',
    kinds: {
      general: 'kamerverkiezingen|parlementsverkiezingen|parlementaire|federale|algemene',
      presidential: 'presidentsverkiezingen|presidentiële',
      european: 'europese',
      local: 'gemeenteraadsverkiezingen|lokale',
      regional: 'statenverkiezingen|provinciale|regionale',
    },
    small: 'de|het|in|van|op|voor|tweede|en|vervroegde',
    partial: 'eerste|lijsttrekkersverkiezing|tussentijdse|referendum',
  },
  pl: {
    nouns: 'wybory',
    kinds: {
      general: 'parlamentarne|powszechne|federalne|sejmu',
      presidential: 'prezydenckie',
      european: 'europarlamentarne',
      local: 'samorządowe|lokalne',
      regional: 'regionalne',
    },
    small: 'w|we|na|do|roku|r|przedterminowe|i|z|dnia',
    partial: 'uzupełniające|prawybory|referendum',
    inflects: true,
  },
  pt: {
    nouns: 'eleições|eleição',
    kinds: {
      general: 'gerais|legislativas|parlamentares|federais',
      presidential: 'presidenciais|presidencial',
      european: 'europeias',
      local: 'autárquicas|municipais|locais',
      regional: 'estaduais|regionais',
    },
    small: 'de|do|da|dos|das|em|no|na|nos|nas|e|a|o|os|as|antecipadas',
    partial: 'primárias|suplementar|suplementares|intercalares|internas',
  },
  sv: {
    nouns: 'val|valet|riksdagsval|riksdagsvalet|parlamentsval|parlamentsvalet|presidentval|presidentvalet',
    kinds: {
      general: 'riksdagsval|riksdagsvalet|parlamentsval|parlamentsvalet',
      presidential: 'presidentval|presidentvalet',
    },
    small: 'i|till|den|det|och|år',
    partial: 'fyllnadsval|omval|extraval|primärval|kyrkovalet|kyrkoval',
  },
  tr: {
    nouns: 'seçimi|seçimleri|seçim',
    kinds: {
      general: 'genel|milletvekili|parlamento',
      presidential: 'cumhurbaşkanlığı|başkanlık',
      local: 'yerel',
      european: 'avrupa',
    },
    small: 've|yılı|erken|nin|nın|de|da',
    partial: 'ara|önseçim|kongre',
    placeFirst: true,
  },
  ru: {
    nouns: 'выборы',
    kinds: {
      general: 'парламентские|всеобщие|думу|парламент',
      presidential: 'президентские|президента',
      local: 'местные|муниципальные',
      regional: 'региональные',
    },
    small: 'в|во|на|и|государственную|года|год|г|досрочные',
    partial: 'довыборы|праймериз|референдум',
    inflects: true,
  },
  uk: {
    nouns: 'вибори',
    kinds: {
      general: 'парламентські|загальні|ради|парламенту',
      presidential: 'президентські|президента',
      local: 'місцеві',
    },
    small: 'в|у|на|і|та|до|верховної|року|рік|дострокові|позачергові',
    partial: 'довибори|проміжні|референдум',
    inflects: true,
  },
  el: {
    nouns: 'εκλογές|εκλογή|εκλογών|ευρωεκλογές',
    kinds: {
      general: 'βουλευτικές|εθνικές|γενικές',
      presidential: 'προεδρικές|προεδρική',
      european: 'ευρωεκλογές|ευρωπαϊκές',
      local: 'δημοτικές|τοπικές|αυτοδιοικητικές',
      regional: 'περιφερειακές',
    },
    small: 'οι|της|του|των|στη|στην|στο|στον|και|το|πρόωρες',
    partial: 'προκριματικές|αναπληρωματικές|εσωκομματικές|δημοψήφισμα',
    inflects: true,
  },
  ca: {
    nouns: 'eleccions|elecció',
    kinds: {
      general: 'generals|legislatives|parlamentàries',
      presidential: 'presidencials',
      european: 'europees',
      local: 'municipals',
      regional: 'autonòmiques|regionals',
    },
    small: 'de|del|d|l|la|el|les|els|a|al|i|anticipades',
    partial: 'primàries|parcials',
  },
}
