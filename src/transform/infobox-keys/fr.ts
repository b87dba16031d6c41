// French keys of party infoboxes. Origin: parameter names, counted over published articles, and the labels that pages show.
import { makeKeyTable } from './key-table.ts'

export const french = makeKeyTable({
  relations: {
    foundedBy: 'fondateur|fondateurs|fondatrice|fondé par|fondatrices|fondateur(s)',
    foundedOn: 'fondation|date de fondation|fondé|fondée|création|date de création|fondé en',
    dissolvedOn: 'disparition|dissolution|dissous|date de dissolution|disparition date',
    bannedOn: 'interdiction|interdit',
    legalisedOn: 'légalisation',
    foundedIn: 'lieu de fondation|lieu de création',
    name: 'nom|nom du parti|nom officiel',
    nativeName: 'nom original|nom local|nom natif|nom en langue originale',
    alsoKnownAs: 'nom français|autre nom|autres noms|nom anglais',
    abbreviation: 'sigle|abréviation|acronyme',
    predecessor: 'précédent|prédécesseur|prédécesseurs|issu de',
    successor: 'suivant|successeur|successeurs',
    splitFrom: 'scission de|issu d une scission de|scission du|scission dans',
    mergerOf: 'fusion de|issu de la fusion de',
    mergedInto: 'fusionné dans|fusion dans|intégré dans',
    mergedWith: 'fusionné avec|fusion avec',
    hasIdeology: 'idéologie|idéologies|doctrine',
    politicalPosition:
      'positionnement|position|position politique|positionnement politique|orientation politique',
    country: 'pays',
    headquarters: 'siège|siège social|siège national|adresse',
    colour: 'couleurs|couleur|couleurs officielles|couleur officielle',
    slogan: 'slogan|devise',
    anthem: 'hymne',
    symbol: 'symbole|emblème',
    logo: 'logo|logotype',
    flag: 'drapeau',
    website: 'site web|site internet|site|site officiel',
    religion: 'religion',
    membership: 'adherents|adhérents|nombre dadhérents|membres|nombre de membres|effectifs|militants',
    youthWing: 'mouvement de jeunesse|organisation de jeunesse|jeunesse|mouvement jeunesse|branche jeunesse',
    studentWing: 'organisation étudiante|mouvement étudiant|branche étudiante|syndicat étudiant',
    womensWing: 'organisation des femmes|organisation féminine|mouvement féminin|branche féminine',
    tradeUnionWing: 'syndicat|syndicat affilié|organisation syndicale|branche syndicale',
    armedWing: 'branche armée|branche militaire|aile militaire|groupe paramilitaire',
    newspaper: 'journal|publication|publications|organe|organe de presse|presse|organe officiel|journaux',
    memberOf: 'membre de',
    nationalAffiliation:
      'affi française|affi nationale|affiliation nationale|affiliation française|française',
    memberOfAlliance: 'coalition|alliance|alliances|coalitions|coalition électorale|alliance électorale',
    internationalAffiliation:
      'affi internationale|affiliation internationale|internationale|affiliations internationales',
    europeanAffiliation:
      'affi européenne|affiliation européenne|européenne|parti européen|parti politique européen',
    europeanParliamentGroup:
      'groupe européen|groupe au parlement européen|groupe parlementaire européen|groupe politique européen',
  },
  leaders:
    'président|présidente|présidents|coprésident|coprésidents|co président|co présidents|coprésidente|vice président|vice présidente|vice présidents|président délégué|secrétaire général|secrétaire générale|secrétaires généraux|secrétaire national|secrétaire nationale|secrétaires nationaux|premier secrétaire|première secrétaire|secrétaire|dirigeant|dirigeants|dirigeante|leader|leaders|chef de file|chefs|cheffe|porte parole|porte paroles|coordinateur|coordinatrice|coordinateur national|coordinateurs|délégué général|déléguée générale|président par intérim|secrétaire général délégué|direction',
  qualifiers: [
    ['adherents année', 'membership', 'asOf'],
    ['adhérents année', 'membership', 'asOf'],
    ['date adhérents', 'membership', 'asOf'],
  ],
  seats: {
    'députés européens|eurodéputés|sièges au parlement européen': 'Parlement européen',
    'députés|sénateurs|représentants|sièges au parlement': '',
  },
  pairs: [
    { family: 'leader', title: 'dénomination chef', value: 'chef' },
    { family: 'leader', title: 'dénomination chef #', value: 'chef #' },
    { family: 'seats', title: 'parlement #', value: 'sièges #' },
    { family: 'free', title: 'option #', value: 'valeur #' },
  ],
  parts: { member: 'partis membres#|membres du groupe#|composition#|partis#' },
  ignored: {
    look: 'logo taille|couleur wiki|module|upright|logo entier|taille logo|couleur|largeur|charte',
    note: 'légende|notes|légende logo',
    elsewhere: 'articles liés|commons|wikidata',
    other:
      'présidents de groupe|président de groupe|présidente de groupe|présidents de groupes|présidents de groupe parlementaire|groupe parlementaire|présidents de région',
    outside:
      'trésorier|trésorière|think tank|fondation politique|présidents de conseils départementaux|maires|conseillers régionaux|conseillers départementaux|présidents de conseils régionaux|président dhonneur|présidente dhonneur|statut|laboratoire didées',
  },
})
