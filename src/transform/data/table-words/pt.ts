// Portuguese words of tables of elections and of leaders. Origin: common usage in published tables, by hand.
import type { LanguageWords } from './language-words.ts'

export const portuguese: LanguageWords = {
  figures: {
    votes: 'votos|votação|sufrágios',
    '%': 'percentagem|porcentagem|percentual',
    seats: 'lugares|assentos|deputados|mandatos|cadeiras|senadores|vereadores|eleitos',
    change: 'diferença|variação|dif.|mudança|var.',
    points: 'pontos|pp',
    position: 'posição|lugar|colocação|pos.|class.|cl.|ci.|classificação',
    available: 'em disputa',
    candidates: 'candidatos apresentados|candidaturas apresentadas',
    municipalities:
      'prefeituras|câmaras|câmaras municipais|presidentes de câmara|câmaras ganhas|prefeitos|presidências de câmara',
  },
  idle: 'de|do|da|dos|das|o|a|os|as|em|no|na|número|n.º|nº|válidos|válido|obtidos|obtido|conquistados|totais|total|câmara|senado|parlamento|assembleia|nacional|e',
  headers: {
    election: 'ano|eleição|eleições|data|pleito|ano eleitoral|ano da eleição|data da eleição',
    place:
      'estado|distrito|região|círculo|círculo eleitoral|município|concelho|província|cidade|unidade federativa|uf',
    party:
      'partido|partidos|partido político|partidos políticos|lista|listas|partido/coligação|partido ou coligação|partidos e coligações|partido/lista|coligação/partido|força política|partido / coligação|nome do partido|partido/aliança',
    alliance: 'aliança|coligação|em coligação com|coligação eleitoral|federação',
    candidate:
      'candidato|candidata|candidatos|candidato(a)|candidato presidencial|candidato a presidente|candidato/a|candidato (partido)|candidatos e partidos|candidato apoiado',
    round: 'turno|volta',
    leader: 'líder|cabeça de lista|presidente|secretário-geral|dirigente',
    ignored:
      'grupo|grupo parlamentar|notas|nota|governo|estatuto|status|resultado|resultados|referência|referências|ref.|fonte|sigla|abreviatura|cor|logo|ideologia|observações|papel|situação|vice|candidato a vice|vice-presidente|número|participação|posição política',
  },
  otherTime: 'antes|anterior|anteriores|prévio|cessante|atual|atuais|actual|depois|última|último|novo|novos',
  rounds: [
    '1\\.?º turno|primeiro turno|1\\.?ª volta|primeira volta|1o turno',
    '2\\.?º turno|segundo turno|2\\.?ª volta|segunda volta|2o turno',
    '3\\.?º turno|terceiro turno',
  ],
  rows: {
    nobody:
      'outro$|outros$|outras$|outros (?:partidos|candidatos|votos)|outras (?:listas|candidaturas)|independente$|independentes$|votos|voto|branco$|brancos|em branco|nulo|nulos|inválidos|válidos|abstenção|abstenções|eleitores|eleitorado|inscritos|participação|total|totais|comparecimento|votantes|fonte|nota|vago|vagos|apurados|soma',
    sums: 'total|totais|soma|total geral|total nacional',
    turnout: 'participação|comparecimento|afluência|votantes',
    noParty: 'independente*|nenhum|sem partido',
    annulled: 'anulada|anuladas|anulado|anulados|invalidada|invalidadas|adiada|adiadas|suspensa|suspensas',
  },
  titles: {
    others:
      'pesquisas?|sondage[mn]s?|projeções|projeção|primárias|prévias|internas|intenção de voto|intenções de voto|referendos?|plebiscito|financiamento|finanças|debates|congressos?|apoios|estimativas|boca de urna|suplementar|suplementares|intercalares',
    before: 'anterior|anteriores|antecedentes|cessante|histórico|história|contexto|formação do governo',
    byPart:
      'por (?:estado|estados|distrito|distritos|região|regiões|círculo|círculos|círculo eleitoral|município|municípios|concelho|concelhos|província|províncias|unidade federativa)',
    elections:
      'eleição|eleições|eleitoral|eleitorais|resultado|resultados|pleito|turno|volta|parlamento|câmara|senado|assembleia|presidenciais|legislativas|autárquicas|municipais|desempenho',
    alliances: 'aliança|coligação|bloco|federação|frente eleitoral',
  },
  leaders: {
    name: 'nome|nomes|titular|pessoa',
    from: 'de|início|desde|início do mandato|posse|começo|tomada de posse',
    to: 'até|fim|a|fim do mandato|término|final',
    term: 'mandato|período|anos|duração|datas|ano',
    party: 'partido',
    roles:
      'presidente/presidentes/presidenta|secretário-geral/secretários-gerais|secretário geral/secretários gerais|líder/líderes|presidente nacional/presidentes nacionais|coordenador nacional/coordenadores nacionais|coordenador/coordenadores|porta-voz/porta-vozes|dirigente/dirigentes',
    listOf: 'lista de|lista dos|os|anexo: ?lista de',
    ofParty: 'do partido|do movimento',
    of: 'do|da|de|dos',
    acting: 'interino|interina|em exercício|em funções|provisório',
  },
}
