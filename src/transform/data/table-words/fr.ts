// French words of tables of elections and of leaders. Origin: common usage in published tables, by hand.
import type { LanguageWords } from './language-words.ts'

export const french: LanguageWords = {
  figures: {
    votes: 'voix|suffrages|votes|vote',
    '%': 'pourcentage|pourcentages|pourcent|part|score',
    seats: 'sièges|siège|députés|élus|sénateurs|mandats|conseillers',
    change: 'évolution|variation|différence|diff.|écart|progression|var.',
    points: 'points|pts|pt',
    position: 'rang|place|classement|position',
    available: 'à pourvoir',
    candidates: 'candidats présentés|candidats investis',
    municipalities: 'mairies|communes gagnées',
    'local votes': 'voix au scrutin majoritaire|voix uninominales',
  },
  idle: 'de|du|des|la|le|les|en|à|au|aux|l’|d’|nombre|nb|exprimés|exprimées|exprimé|obtenus|obtenues|obtenu|remportés|gagnés|total|assemblée|nationale|parlement|chambre|sénat|valides|et',
  headers: {
    election:
      'année|élection|élections|scrutin|date|date du scrutin|année électorale|année d’élection|années',
    place:
      'département|région|circonscription|province|canton|commune|ville|territoire|circonscription électorale',
    party:
      'parti|partis|parti politique|partis politiques|liste|listes|formation|formations|formation politique|parti ou coalition|partis et coalitions|parti/coalition|parti / coalition|liste électorale|parti ou liste|nom du parti|listes/partis',
    alliance: 'alliance|coalition|en coalition avec|alliance électorale|liste commune',
    candidate:
      'candidat|candidate|candidats|candidat(e)|candidat présidentiel|candidat (parti)|candidats et partis|candidats et listes|candidat à la présidentielle|candidat / parti',
    round: 'tour|tour de scrutin',
    leader:
      'chef|chef de parti|chef du parti|dirigeant|tête de liste|président|présidente|leader|meneur|chef de file',
    ignored:
      'groupe|groupe politique|groupe parlementaire|notes|note|gouvernement|statut|rôle|résultat|référence|références|réf.|source|sources|sigle|abréviation|couleur|logo|idéologie|observations|remarques|commentaires|majorité|participation|issue|orientation|positionnement|coalition gouvernementale',
  },
  otherTime:
    'avant|précédent|précédente|précédents|sortant|sortants|sortante|ancien|anciens|après|actuel|actuels|dernière|nouveau|nouveaux|restants|report',
  rounds: [
    '1er tour|1 tour|premier tour|1ᵉʳ tour|tour 1',
    '2e tour|2d tour|2 tour|2nd tour|second tour|deuxième tour|2ème tour|2ᵉ tour|tour 2|ballottage',
    '3e tour|troisième tour|3ème tour|tour 3',
  ],
  rows: {
    nobody:
      'autre|autres|divers$|indépendant$|indépendants$|sans étiquette|non inscrits|blanc$|blancs|bulletins|votes (?:blancs|nuls|valides|exprimés)|nuls|invalides|exprimés|suffrages|inscrits|abstention|abstentions|votants|participation|total|totaux|électeurs|majorité absolue|source|sources|note|vacant|vacants|votes valables|contre tous|marge',
    sums: 'total|totaux|ensemble|somme|total général',
    turnout: 'participation|taux de participation|votants',
    noParty: 'indépendant*|sans étiquette|aucun|divers|sans parti',
    annulled: 'annulé|annulée|annulées|invalidée|invalidées|reporté|reportée|reportées',
  },
  titles: {
    others:
      'sondage|sondages|intentions de vote|prévisions|projections|estimations|primaire|primaires|partielle|partielles|élections? internes?|congrès|référendum|référendums|financement|finances|comptes|débats|parrainages|reports de voix|soutiens|dons|motions',
    before:
      "précédente|précédentes|précédents|sortante|sortants|contexte|historique|composition sortante|formation du gouvernement|changements|avant l[’']élection",
    byPart:
      'par (?:département|région|circonscription|province|canton|commune|ville|territoire|départements|régions|circonscriptions|provinces)',
    elections:
      'élection|élections|électoral|électoraux|électorale|résultat|résultats|scrutin|scrutins|législatives|présidentielle|présidentielles|européennes|municipales|régionales|sénatoriales|tour|parlement|assemblée',
    alliances: 'alliance|coalition|union électorale|bloc|cartel',
  },
  leaders: {
    name: 'nom|noms|personnalité|titulaire|identité|prénom et nom|nom et prénom',
    from: 'de|début|depuis|début de mandat|entrée en fonction|prise de fonction|du|élection',
    to: 'à|fin|jusqu’à|fin de mandat|sortie|au',
    term: 'mandat|mandats|période|durée|dates|années|année|durée du mandat|dates du mandat|date',
    party: 'parti',
    roles:
      'président/présidents/présidente/présidentes|secrétaire général/secrétaires généraux|premier secrétaire/premiers secrétaires|secrétaire national/secrétaires nationaux|chef/chefs|chef du parti/chefs du parti|dirigeant/dirigeants|porte-parole|coordinateur national/coordinateurs nationaux|leader/leaders|secrétaire/secrétaires',
    listOf: 'liste des|les|anciens|liste de',
    ofParty: 'du parti|du mouvement',
    of: 'du|de la|de|des|de l’',
    acting: 'par intérim|intérim|intérimaire|provisoire',
  },
}
