// German keys of party infoboxes. Origin: parameter names, counted over published articles, and the labels that pages show.
import { makeKeyTable } from './key-table.ts'

export const german = makeKeyTable({
  relations: {
    foundedBy: 'gründer|gegründet von|gründerin|gründer:innen',
    foundedOn: 'gründung|gründungsdatum|gegründet|gründungsjahr',
    dissolvedOn: 'auflösung|auflösungsdatum|aufgelöst|auflösungsjahr',
    bannedOn: 'verbot|verboten',
    registeredOn: 'registrierung|registriert',
    foundedIn: 'gründungsort|gründungs ort',
    name: 'partei|parteiname|name|partei deutsch|partei name',
    nativeName: 'partei japanisch|partei polnisch|originalname|eigenname',
    alsoKnownAs: 'partei englisch|anderer name|andere namen',
    abbreviation: 'abkürzung|kürzel|kurzbezeichnung|kurzform|partei kurz|kurzname',
    predecessor: 'vorläufer|vorgänger|vorgängerpartei|vorgängerparteien',
    successor: 'neue partei|nachfolger|nachfolgepartei|nachfolgerpartei|nachfolgeparteien',
    splitFrom: 'abspaltung von|abgespalten von',
    mergerOf: 'fusion aus|hervorgegangen aus|zusammenschluss von',
    mergedInto: 'aufgegangen in|fusioniert zu|fusion zu',
    hasIdeology: 'ausrichtung|ideologie|ideologien|politische ausrichtung|programmatik',
    politicalPosition: 'position|politische position|politisches spektrum|spektrum',
    country: 'staat|land',
    headquarters: 'hauptsitz|sitz|anschrift|parteizentrale|hauptquartier|parteisitz|zentrale',
    colour: 'farbe(n)|farben|farbe|parteifarbe|parteifarben',
    slogan: 'slogan|motto|wahlspruch|leitspruch',
    anthem: 'hymne|parteilied|lied',
    symbol: 'symbol|wahlsymbol|parteisymbol',
    logo: 'parteilogo|logo',
    flag: 'flagge|parteiflagge|fahne',
    website: 'webseite|website|internetseite|homepage|netzseite|web',
    religion: 'religion',
    membership: 'mitglieder|mitgliederzahl|mitgliederanzahl|parteimitglieder',
    youthWing: 'jugendorganisation|jugendverband|jugend|jugendorganisationen|nachwuchsorganisation',
    studentWing: 'studentenorganisation|hochschulgruppe|studierendenverband|studierendenorganisation',
    womensWing: 'frauenorganisation|frauenverband|frauen',
    tradeUnionWing: 'arbeitnehmerorganisation|gewerkschaft|arbeiterorganisation|arbeitnehmerflügel',
    peasantWing: 'bauernorganisation|bauernverband',
    armedWing: 'paramilitärische organisation|kampforganisation|bewaffneter arm',
    newspaper: 'zeitung|parteizeitung|zeitungen|parteiorgan|publikation|presseorgan|zeitschrift',
    nationalAffiliation: 'national|nationale verbindung|nationale verbindungen',
    memberOfAlliance: 'koalition|bündnis|wahlbündnis|parteienbündnis|allianz',
    internationalAffiliation:
      'international|internationale verbindungen|internationale verbindung|internationale|internationaler verband|internationale mitgliedschaft',
    europeanAffiliation: 'europa|europapartei|europäische partei|europäische mitgliedschaft',
    europeanParliamentGroup:
      'europagruppe|ep fraktion|fraktion im europaparlament|europafraktion|fraktion im eu parlament',
  },
  leaders:
    'parteivorsitzender|parteivorsitzende|parteivorsitz|parteiführer|parteiführerin|führer|führerin|parteichef|parteichefin|parteiführung|parteileitung|vorsitzender|vorsitzende|vorsitz|generalsekretär|generalsekretärin|generalsekretariat|stellvertretender vorsitzender|stellvertretende vorsitzende|stellvertretender vorsitz|stellvertreter|stellvertretender parteivorsitzender|stellvertretende parteivorsitzende|sprecher|sprecherin|bundessprecher|bundessprecherin|bundesvorsitzender|bundesvorsitzende|bundesvorsitz|bundesparteiobmann|bundesparteiobfrau|bundesobmann|obmann|obfrau|präsidium|präsident|präsidentin|vizepräsidium|vizepräsident|vizepräsidentin|vizepräsidenten|bündnisvorsitzende|bündnisvorsitzender|bündnisobmann|bundesvorstand|vorstand|erster sekretär|erster vorsitzender|parteisekretär|landesvorsitzender|landesvorsitzende|landesvorsitz',
  qualifiers: [
    ['mitglieder stand', 'membership', 'asOf'],
    ['mitgliederzahl stand', 'membership', 'asOf'],
    ['auflösungsgrund', 'dissolvedOn', 'reason'],
  ],
  seats: {
    'parlamentsmandate|landtagsmandate|parlamentssitze|landtagssitze|abgeordnete|senatoren|sejm|senat|sejmiks|parlament':
      '',
    'bundestagsmandate|bundestagssitze|sitze im bundestag|bundestag': 'Bundestag',
    'ep mandate|eu parlament|europaabgeordnete|europaparlament|europäisches parlament|sitze im europaparlament|sitze im eu parlament':
      'Europäisches Parlament',
    'nationalratsmandate|nationalrat|sitze im nationalrat': 'Nationalrat',
    'bundesratsmandate|sitze im bundesrat': 'Bundesrat',
    'ständerat|sitze im ständerat': 'Ständerat',
    'abgeordnete im sangiin': 'Sangiin',
    'abgeordnete im shūgiin': 'Shūgiin',
  },
  pairs: [
    { family: 'seats', title: 'sitze# titel', value: 'sitze#' },
    { family: 'leader', title: 'bezeichnung#', value: 'parteivorsitzender#' },
    { family: 'leader', title: 'titel parteivorsitz', value: 'parteivorsitz' },
  ],
  parts: { member: 'mitgliedsparteien#|mitgliedspartei#|parteien#' },
  ignored: {
    look: 'infoboxbreite|farbe1|farbe2|farbe3|logobreite|bildbreite|logo größe|farbcode|breite',
    note: 'bildunterschrift|anmerkungen|logotext|wähleranteil stand|kant parlamente stand|kant regierungen stand|frauenanteil stand|durchschnittsalter stand|gemeindemandate stand|stand',
    elsewhere: 'commons|kategorie',
    picture: 'bild parteivorsitz|bild1|bild2|bild parteivorsitzender|bild',
    other:
      'klubobmann|klubobfrau|fraktion|fraktionspräsident|fraktionspräsidentin|fraktionsvorsitz sangiin|fraktionsvorsitz shūgiin|fraktionsvorsitzender|parc vorsitz|exekutivratsvorsitz|parlamentsangelegenheiten|landesparteivorsitzender|landesparteivorsitzende|landesgeschäftsführer|landesgeschäftsführerin|landesschatzmeister|landesschatzmeisterin',
    outside:
      'mindestalter|zuschüsse|staatliche zuschüsse|frauenanteil|durchschnittsalter|bundesschatzmeister|bundesschatzmeisterin|schatzmeister|schatzmeisterin|bundesgeschäftsführer|bundesgeschäftsführerin|hauptgeschäftsführer|hauptgeschäftsführerin|geschäftsführer|stiftung|parteistiftung|parteinahe stiftung|ehrenvorsitzender|ehrenvorsitzende|ehrenvorsitz|wähleranteil|gliederung|parteigliederung|gruppierungen|kant parlamente|kant regierungen|gemeindemandate|bundesräte|parteiakademie|bildungseinrichtung|entstehung',
  },
})
