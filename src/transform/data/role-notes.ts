// What brackets behind a leader say of the role, in the languages of infoboxes. Origin: common usage, by hand.

/** A role by itself: "deputy leader", "General Secretary", "Generalsekretärin". */
export const roleNouns =
  /(?<![\p{L}])(?:(?:co-|vice-)?(?:leader|chair(?:man|woman|person)?|president|secretary|spokes(?:man|woman|person)|convenor|convener|coordinator|treasurer|head|founder)|general secretary|secretary[ -]general|\p{L}{0,20}(?:vorsitzender?|sprecherin|sprecher|sekretärin|sekretär|schatzmeisterin|schatzmeister|obmann|obfrau)|président\p{L}?|secrétaire|porte-parole|trésori\p{L}{1,3}|presidente|presidenta|secretari[oa]|tesorer[oa]|portavoz|segretari[oa]|tesoriere|voorzitter|secretaris|penningmeester|przewodnicząc[ya]|prezes|sekretarz|skarbnik|tesoureir[oa]|ordförande|partiledare|sekreterare|kassör|başkan\p{L}{0,3}|sekreter\p{L}{0,2}|πρόεδρος|γραμματέας|председатель|секретарь|голова)(?![\p{L}])/iu

/** How a role is held. */
export const standingNotes =
  /^(?:acting|interim|caretaker|provisional|temporary|former|formerly|ex|previous|past|outgoing|incoming|designate|elect|deputy|vice|assistant|honorary|emeritus|founding|first|last|de facto|de jure|disputed|suspended|kommissarisch|geschäftsführend|ehemalig\p{L}{0,2}|früher\p{L}{0,2}|designiert|par intérim|intérim|ancien|ancienne|en funciones|interin[oa]|ad interim|facente funzioni|waarnemend|voormalig|p\.o\.|były|była|interin[oa]|tillförordnad|tf\.?|tidigare|vekil|geçici|eski|бывший|исполняющий обязанности|и\.\s?о\.|в\.\s?о\.)$/iu

/** Where a role is held, if not in the party as a whole. */
export const bodyNotes =
  /(?<![\p{L}])(?:parliament\p{L}{0,4}|senate|house|chamber|lords|commons|assembly|congress|caucus|faction|group|region\p{L}{0,2}|fraktion|bundestag|landtag|sénat|assemblée|senado|cámara|senato|camera|sejm|riksdag\p{L}{0,2})(?![\p{L}])/iu
