// Spanish words of tables of elections and of leaders. Origin: common usage in published tables, by hand.
import type { LanguageWords } from './language-words.ts'

export const spanish: LanguageWords = {
  figures: {
    votes: 'votos|sufragios|votación',
    '%': 'porcentaje|porcentajes|porciento',
    seats:
      'escaños|escaño|diputados|senadores|curules|bancas|concejales|diputaciones|procuradores|parlamentarios|representantes|asientos',
    change: 'diferencia|variación|cambio|dif.|evolución|var.',
    points: 'puntos|pp',
    position: 'posición|puesto|lugar|pos.',
    elected: 'electos|electo',
    candidates: 'candidatos presentados',
    municipalities: 'alcaldías|alcaldes|municipios ganados',
    'local votes': 'votos uninominales',
    'list votes': 'votos plurinominales',
  },
  idle: 'de|del|la|el|los|las|en|número|n.º|nº|no.|válidos|válido|obtenidos|obtenido|obtenidas|conseguidos|ganados|totales|total|sobre|cámara|congreso|senado|parlamento|asamblea|nacional|populares|y',
  headers: {
    election: 'año|elección|elecciones|fecha|comicios|año de elección|año electoral|fecha de la elección',
    place:
      'provincia|departamento|estado|región|circunscripción|distrito|municipio|comunidad autónoma|cantón|entidad|distrito electoral|localidad',
    party:
      'partido|partidos|partido político|partidos políticos|partido/coalición|partido o coalición|partido / coalición|partidos y coaliciones|partido/alianza|partido o alianza|lista|listas|candidatura|candidaturas|formación|formación política|agrupación|fuerza política|coalición/partido|lista/partido|organización política|partido/lista|nombre del partido',
    alliance: 'alianza|coalición|alianza electoral|en coalición con|en alianza con|pacto',
    candidate:
      'candidato|candidata|candidatos|candidato(a)|candidato presidencial|candidato a presidente|candidato a la presidencia|candidatos presidenciales|candidato/a|candidato (partido)|candidatos y partidos|candidato/partido',
    round: 'vuelta|ronda',
    leader:
      'líder|candidato cabeza de lista|cabeza de lista|presidente|secretario general|dirigente|cabeza de cartel',
    ignored:
      'grupo|grupo parlamentario|grupo político|notas|nota|gobierno|estatus|resultado|resultados|referencia|referencias|ref.|fuente|siglas|sigla|abreviatura|color|logo|ideología|observaciones|posición política|papel|situación|rol|compañero de fórmula|vicepresidente|candidato a vicepresidente|fórmula|cargo|participación|estado actual',
  },
  otherTime:
    'antes|anterior|anteriores|previo|previos|saliente|salientes|actual|actuales|después|última|último|nuevo|nuevos|por elegir',
  rounds: [
    'primera vuelta|1.ª vuelta|1ª vuelta|1a vuelta|vuelta 1|primera ronda',
    'segunda vuelta|2.ª vuelta|2ª vuelta|2a vuelta|vuelta 2|balotaje|ballotage|segunda ronda',
    'tercera vuelta|3.ª vuelta|3ª vuelta',
  ],
  rows: {
    nobody:
      'otro$|otros$|otras$|otros (?:partidos|candidatos|votos)|otras (?:candidaturas|listas|fuerzas)|resto|independiente$|independientes$|votos|voto|blanco$|blancos$|en blanco|nulo|nulos|inválidos|impugnados|recurridos|válidos|abstención|abstenciones|electores|electorado|inscritos|empadronados|participación|total|totales|censo|habilitados|votantes|fuente|nota|vacante|vacantes|no registrados|candidatos no registrados|ausentes|padrón|suma',
    sums: 'total|totales|suma|total general|total nacional',
    turnout: 'participación',
    noParty: 'independiente*|ninguno|sin partido|apartidista',
    annulled: 'anulado|anulada|anuladas|anulados|suspendida|suspendidas|invalidadas|aplazada|aplazadas',
  },
  titles: {
    others:
      'encuesta|encuestas|sondeo|sondeos|proyecciones|proyección|primarias|internas|intención de voto|referéndum|referendos?|plebiscito|financiación|finanzas|debates|congresos?|apoyos|estimaciones|boca de urna|elecciones parciales|consulta',
    before:
      'anterior|anteriores|antecedentes|previos|previas|saliente|histórico|historia|contexto|formación de gobierno',
    byPart:
      'por (?:provincia|provincias|departamento|departamentos|estado|estados|región|regiones|circunscripción|circunscripciones|distrito|distritos|municipio|municipios|comunidad autónoma|comunidades autónomas|entidad federativa)',
    elections:
      'elección|elecciones|electoral|electorales|resultado|resultados|comicios|vuelta|parlamento|congreso|senado|asamblea|presidenciales|legislativas|generales|municipales|escrutinio',
    alliances: 'alianza|coalición|pacto|bloque|concertación',
  },
  leaders: {
    name: 'nombre|nombres|titular|persona|nombre completo',
    from: 'desde|inicio|inicio del mandato|comienzo|inicio de mandato|del|asunción',
    to: 'hasta|fin|fin del mandato|final|término|fin de mandato|al',
    term: 'mandato|período|periodo|años|fechas|duración|año|tiempo',
    party: 'partido',
    roles:
      'presidente/presidentes/presidenta/presidentas|secretario general/secretarios generales/secretaria general/secretaría general|líder/líderes|coordinador general/coordinadores generales|coordinador nacional/coordinadores nacionales|presidente nacional/presidentes nacionales|secretario/secretarios|dirigente/dirigentes|portavoz/portavoces|jefe nacional/jefes nacionales',
    listOf: 'lista de|lista de los|los|anexo: ?',
    ofParty: 'del partido|del movimiento',
    of: 'del|de la|de|de los',
    acting: 'en funciones|interino|interina|provisional|accidental',
  },
}
