// Keys of infoboxes of legislatures, by language. Origin: parameter names of the templates, and the labels that pages show.
import { makeKeyTable, type WrittenTable } from './key-table.ts'

const written: Readonly<Record<string, WrittenTable>> = {
  en: {
    relations: { country: 'country' },
    parts: {
      chamber: 'house#|chamber#|houses|chambers',
      members: 'members#|seats#|total members|number of members|total seats',
      groups: 'political groups#|political parties#|parties#|groups#|party groups#',
      lastElection: 'last election#|lastelection#|latest election#',
      nextElection: 'next election#|nextelection#',
    },
    ignored: {
      look: 'background color|background colour|text color|coa size|coa pic size|structure res|room res|structure size|logo size|logo res|session res|coa res|embed',
      note: 'coa caption|logo caption|session alt|coa alt|footnotes|notes|motto|motto translation|coa-pic|structure alt|room caption',
      elsewhere: 'website|constitution|rules|footer',
      picture: 'logo pic|coa pic|session room|structure|room pic|logo|image|anthem',
      other:
        'leader type|leader|party|election|speaker|deputy speaker|president|vice president|majority leader|minority leader|leader of the opposition|prime minister|leader of the house|leadership|clerk|secretary|house type',
      outside:
        'name|native name|native name lang|transcription name|legislature|body|term limits|term length|length of term|foundation|founded|established|disbanded|preceded by|succeeded by|new session|started|committees|joint committees|voting system|redistricting|authority|salary|meeting place|session|quorum|type|jurisdiction|members type|established by|ethnicity|historic',
    },
  },
  de: {
    relations: { country: 'land|staat' },
    parts: {
      chamber: 'kammer#|kammern',
      members: 'sitze#|mitglieder#|abgeordnete#|anzahl der mitglieder',
      groups: 'sitzverteilung#|fraktionen#|parteien#|zusammensetzung#',
      lastElection: 'letzte wahl#',
      nextElection: 'nächste wahl#',
    },
    ignored: {
      picture: 'bild|logo|wappen|sitzverteilung bild',
      other: 'vorsitz|präsident|präsidentin|vorsitzender|vizepräsident',
      outside: 'name|sitz|gründung|legislaturperiode|aktuelle legislaturperiode|amtszeit|wahlsystem',
      elsewhere: 'website|webseite',
    },
  },
  fr: {
    relations: { country: 'pays' },
    parts: {
      chamber: 'chambre#|chambres',
      members: 'membres#|sièges#|nombre de membres|nombre de sièges',
      groups: 'groupes politiques#|groupe politique#|composition#|partis#|groupes#',
      lastElection: 'dernière élection#|dernières élections#|élection#',
      nextElection: 'prochaine élection#|prochaines élections#',
    },
    ignored: {
      picture: 'logo|image|structure|hémicycle|photo|structure1',
      other: 'président|présidente|chef|vice-président|dirigeant|dirigeant1|titre dirigeant|parti dirigeant',
      outside: 'nom|type|création|lieu|durée du mandat|mandat|système électoral|commissions|langue',
      elsewhere: 'site web|site internet|site',
    },
  },
  es: {
    relations: { country: 'país' },
    parts: {
      chamber: 'cámara#|cámaras',
      members: 'miembros#|escaños#|número de miembros',
      groups: 'grupos representados#|grupos políticos#|partidos#|grupos#|composición#',
      lastElection: 'última elección#|últimas elecciones#|última elección nacional',
      nextElection: 'próxima elección#|próximas elecciones#|próxima elección nacional',
    },
    ignored: {
      picture: 'logo|imagen|estructura|escudo|foto|diagrama',
      other: 'presidente|presidenta|líder|vicepresidente|título líder|líder1|título líder1|partido líder1',
      outside: 'nombre|tipo|fundación|sede|duración|término|salario|sistema electoral|idiomas|ámbito',
      elsewhere: 'sitio web|web|página web',
    },
  },
  it: {
    relations: { country: 'paese|stato' },
    parts: {
      chamber: 'camera#|camere',
      members: 'membri#|seggi#|numero membri|componenti',
      groups: 'gruppi politici#|gruppi parlamentari#|gruppi#|partiti#',
      lastElection: 'ultima elezione#|ultime elezioni#',
      nextElection: 'prossima elezione#|prossime elezioni#',
    },
    ignored: {
      picture: 'logo|immagine|struttura',
      other: 'presidente|leader|vicepresidente',
      outside: 'nome|tipo|istituzione|sede|sistema elettorale|durata mandato',
      elsewhere: 'sito|sito web',
    },
  },
  nl: {
    relations: { country: 'land' },
    parts: {
      chamber: 'kamer#|kamers',
      members: 'leden#|zetels#|aantal leden|aantal zetels',
      groups: 'fracties#|politieke groepen#|partijen#',
      lastElection: 'laatste verkiezingen#|laatste verkiezing#',
      nextElection: 'volgende verkiezingen#|volgende verkiezing#',
    },
    ignored: {
      picture: 'afbeelding|logo|structuur',
      other: 'voorzitter|leider',
      outside: 'naam|type|opgericht|zetel|zittingsduur|kiesstelsel',
      elsewhere: 'website',
    },
  },
  pl: {
    relations: { country: 'państwo|kraj' },
    parts: {
      chamber: 'izba#|izby',
      members: 'liczba członków|członkowie#|liczba miejsc|liczba posłów',
      groups: 'stronnictwa#|kluby#|ugrupowania#|kluby i koła|struktura#',
      lastElection: 'ostatnie wybory#',
      nextElection: 'następne wybory#',
    },
    ignored: {
      picture: 'logo|zdjęcie|grafika|herb',
      other: 'marszałek|przewodniczący|wicemarszałek',
      outside: 'nazwa|rodzaj|kadencja|data utworzenia|siedziba|ordynacja wyborcza',
      elsewhere: 'www|strona internetowa',
    },
  },
  pt: {
    relations: { country: 'país' },
    parts: {
      chamber: 'câmara#|câmaras|casa#|casas',
      members: 'membros#|assentos#|número de membros',
      groups: 'grupos políticos#|partidos#|grupos#',
      lastElection: 'última eleição#|últimas eleições#',
      nextElection: 'próxima eleição#|próximas eleições#',
    },
    ignored: {
      picture: 'logo|imagem|estrutura|brasão',
      other: 'presidente|líder|vice-presidente',
      outside: 'nome|tipo|fundação|sede|mandato|sistema eleitoral|salário',
      elsewhere: 'website|site',
    },
  },
  sv: {
    relations: { country: 'land' },
    parts: {
      chamber: 'kammare#|kamrar',
      members: 'ledamöter#|mandat#|antal ledamöter|antal platser',
      groups: 'politiska grupper#|partier#|grupper#',
      lastElection: 'senaste val#|senaste valet#',
      nextElection: 'nästa val#|nästa valet#',
    },
    ignored: {
      picture: 'logotyp|bild|struktur',
      other: 'talman|ordförande|ledare',
      outside: 'namn|typ|grundad|mötesplats|valsystem|mandatperiod',
      elsewhere: 'webbplats',
    },
  },
  tr: {
    relations: { country: 'ülke' },
    parts: {
      chamber: 'meclis#|meclisler|kanat#|kanatlar',
      members: 'üyeler#|üye sayısı|sandalye#|sandalye sayısı|milletvekili sayısı',
      groups: 'siyasi gruplar#|siyasi partiler#|partiler#|gruplar#',
      lastElection: 'son seçim#|son genel seçim',
      nextElection: 'sonraki seçim#|gelecek seçim',
    },
    ignored: {
      picture: 'logo|resim|yapı|amblem',
      other: 'başkan|lider|meclis başkanı|başkanvekili',
      outside: 'ad|adı|tür|kuruluş|toplantı yeri|oylama sistemi|dönem|görev süresi',
      elsewhere: 'internet sitesi|site',
    },
  },
  ru: {
    relations: { country: 'страна|государство' },
    parts: {
      chamber: 'палата#|палаты',
      members: 'члены#|число членов|количество членов|мест#|количество мест',
      groups: 'фракции#|партии#|политические группы#|состав#',
      lastElection: 'последние выборы#',
      nextElection: 'следующие выборы#|будущие выборы',
    },
    ignored: {
      picture: 'герб|изображение|структура|логотип|зал',
      other: 'председатель|спикер|руководитель',
      outside: 'название|тип|основан|место|срок полномочий|система голосования|созыв',
      elsewhere: 'сайт',
    },
  },
}

/** Tables of legislatures by language. */
export const legislatureTables = new Map(
  Object.entries(written).map(([language, table]) => [language, makeKeyTable(table)] as const),
)
