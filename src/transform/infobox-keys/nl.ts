// Dutch keys of party infoboxes. Origin: parameter names, counted over published articles, and the labels that pages show.
import { makeKeyTable } from './key-table.ts'

export const dutch = makeKeyTable({
  relations: {
    foundedBy: 'oprichter|oprichters|opgericht door',
    foundedOn: 'oprichting|opgericht|oprichtingsdatum|opgericht op',
    dissolvedOn: 'opheffing|opgeheven|ontbonden|opheffingsdatum',
    bannedOn: 'verbod|verboden',
    name: 'naam|partijnaam',
    nativeName: 'oorspronkelijke naam|lokale naam|inheemse naam',
    alsoKnownAs: 'exnaam|vroegere naam|andere naam|andere namen|voormalige naam',
    abbreviation: 'afkorting|afk',
    predecessor: 'voorganger|voorgangers|voorloper',
    successor: 'opvolger|opvolgers',
    splitFrom: 'splitsing|afsplitsing van|afgesplitst van|splitsing van',
    mergerOf: 'fusie|fusie van|ontstaan uit|fusie tussen',
    mergedInto: 'opgegaan|opgegaan in|gefuseerd in|gefuseerd tot',
    hasIdeology: 'ideologie|ideologieën',
    politicalPosition: 'richting|politieke richting|politieke positie|positie|politieke oriëntatie',
    country: 'actief in|land',
    headquarters: 'hoofdkantoor|hoofdkwartier|partijkantoor|zetel',
    colour: 'kleuren|kleur|partijkleuren',
    slogan: 'motto|slogan|leuze',
    anthem: 'lied|partijlied|volkslied',
    symbol: 'symbool|embleem',
    logo: 'afbeelding|logo',
    flag: 'vlag',
    website: 'website|webstek|site',
    religion: 'religie',
    membership: 'leden|aantal leden|ledenaantal|ledental',
    youthWing:
      'jongeren|jongerenorganisatie|jeugdorganisatie|jongerenafdeling|jongerenpartij|jongerenbeweging',
    studentWing: 'studenten|studentenorganisatie|studentenvereniging',
    womensWing: 'vrouwen|vrouwenorganisatie|vrouwenbeweging',
    tradeUnionWing: 'vakbond|vakorganisatie',
    newspaper: 'krant|partijblad|publicatie|tijdschrift|partijkrant|ledenblad',
    memberOfAlliance: 'coalitie|alliantie|kartel|lijstverbinding',
    nationalAffiliation: 'nationaal',
    internationalAffiliation:
      'internationaal|internationale organisatie|internationale affiliatie|internationaal lidmaatschap',
    europeanAffiliation: 'euroorganisatie|europese organisatie|europese partij|europese affiliatie',
    europeanParliamentGroup:
      'eurofractie|europese fractie|fractie in het europees parlement|fractie europees parlement|europees fractie',
  },
  leaders:
    'partijleider|partijleiders|leider|leiders|partijvoorzitter|partijvoorzitters|voorzitter|voorzitters|vice partijleider|vice partijvoorzitter|ondervoorzitter|ondervoorzitters|vicevoorzitter|vicevoorzitters|politiek leider|politiek secretaris|secretaris generaal|algemeen secretaris|nationaal secretaris|partijsecretaris|lijsttrekker|covoorzitter|covoorzitters|woordvoerder|woordvoerders|partijbestuur',
  qualifiers: [
    ['leden jaar', 'membership', 'asOf'],
    ['ledenjaar', 'membership', 'asOf'],
  ],
  seats: {
    'tweede kamer|zetels in de tweede kamer': 'Tweede Kamer',
    'eerste kamer|zetels in de eerste kamer': 'Eerste Kamer',
    'europees parlement|zetels in het europees parlement': 'Europees Parlement',
  },
  pairs: [
    { family: 'seats', value: 'zetelstk', total: 'zetelstotaaltk', body: 'Tweede Kamer' },
    { family: 'seats', value: 'zetelsek', total: 'zetelstotaalek', body: 'Eerste Kamer' },
    { family: 'seats', value: 'zetelsep', total: 'zetelstotaalep', body: 'Europees Parlement' },
    { family: 'seats', title: 'zetelnaam', value: 'zetels', total: 'zetelstotaal' },
    { family: 'seats', title: 'zetelnaam#', value: 'zetels#', total: 'zetelstotaal#' },
    { family: 'leader', title: 'functienaam#', value: 'functie#' },
  ],
  parts: { member: 'ledenpartijen#|deelnemende partijen#|partijen#' },
  ignored: {
    look: 'afbeeldingbreedte|kleurcode|afbeeldingsbreedte',
    note: 'onderschrift|noten|bijschrift',
    elsewhere:
      'portaal2|portaal|verkiezingen|verkiezingen1|verkiezingen2|verkiezingen3|verkiezingen4|verkiezingen5|verkiezingen6|verkiezingen7|verkiezingen8',
    other: 'afsplitsingen|fractievoorzitter|fractievoorzitters|fractieleider',
    outside:
      'doelstelling|wetenschappelijkbureau|wetenschappelijk bureau|senioren|cultuur|erevoorzitter|studiedienst',
  },
})
