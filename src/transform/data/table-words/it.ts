// Italian words of tables of elections and of leaders. Origin: common usage in published tables, by hand.
import type { LanguageWords } from './language-words.ts'

export const italian: LanguageWords = {
  figures: {
    votes: 'voti|voto|suffragi|preferenze',
    '%': 'percentuale|percentuali',
    seats: 'seggi|seggio|deputati|senatori|eletti|mandati|consiglieri',
    change: 'differenza|variazione|diff.|var.|scarto',
    points: 'punti|pp',
    position: 'posizione|posto|pos.',
    candidates: 'candidati presentati',
    municipalities: 'comuni vinti|sindaci',
    'local votes': 'voti uninominale|voti uninominali',
    'list votes': 'voti proporzionale|voti di lista',
  },
  idle: 'di|del|della|dei|delle|il|la|le|i|gli|in|numero|n.|nr.|validi|valido|ottenuti|ottenuto|conquistati|totale|totali|assoluti|camera|senato|parlamento|consiglio|assemblea|e',
  headers: {
    election: 'anno|elezione|elezioni|data|anno di elezione|consultazione|data elezione',
    place: 'regione|provincia|collegio|circoscrizione|comune|cantone|stato|distretto|città',
    party:
      'partito|partiti|lista|liste|partito politico|partiti e liste|lista/partito|partito/lista|partito o coalizione|partiti e coalizioni|formazione|formazione politica|partito/coalizione|coalizione/partito|lista elettorale|nome del partito|forza politica',
    alliance: 'alleanza|coalizione|in coalizione con|cartello|lista comune',
    candidate:
      'candidato|candidata|candidati|candidato presidente|candidato alla presidenza|candidato sindaco|candidati e liste|candidato (partito)|candidato/a|candidato e partito',
    round: 'turno|scrutinio',
    leader: 'leader|segretario|capolista|presidente|capo|capo politico|segretaria',
    ignored:
      'gruppo|gruppo parlamentare|note|nota|governo|stato parlamentare|ruolo|risultato|esito|riferimenti|rif.|fonte|sigla|colore|logo|simbolo|ideologia|osservazioni|status|affluenza|collocazione|posizione politica',
  },
  otherTime: 'prima|precedente|precedenti|uscente|uscenti|attuale|attuali|dopo|scorse|ultima|nuovo|nuovi',
  rounds: [
    'primo turno|1º turno|1° turno|i turno|turno 1',
    'secondo turno|2º turno|2° turno|ii turno|ballottaggio|turno 2',
    'terzo turno|3º turno|3° turno',
  ],
  rows: {
    nobody:
      'altro$|altri|altre|indipendente$|indipendenti$|schede|bianche|nulle|voti|totale|totali|votanti|elettori|iscritti|aventi diritto|affluenza|astenuti|astensione|fonte|nota|vacante|vacanti|non validi|validi|contestate|somma',
    sums: 'totale|totali|somma|totale complessivo|totale generale|totale voti validi',
    turnout: 'affluenza|votanti',
    noParty: 'indipendent*|nessuno|senza partito',
    annulled: 'annullata|annullate|annullato|invalidata|invalidate|rinviata|rinviate',
  },
  titles: {
    others:
      'sondaggio|sondaggi|proiezione|proiezioni|exit poll|primarie|suppletive|suppletiva|congresso|congressi|referendum|finanziamento|finanze|dibattiti|intenzioni di voto|flussi|stime',
    before:
      'precedente|precedenti|uscente|contesto|storico|storia|antefatti|formazione del governo|cambiamenti',
    byPart:
      'per (?:regione|regioni|provincia|province|circoscrizione|circoscrizioni|collegio|collegi|comune|comuni|cantone|città)',
    elections:
      'elezione|elezioni|elettorale|elettorali|risultato|risultati|scrutinio|turno|ballottaggio|parlamento|camera|senato|politiche|amministrative|europee|regionali|comunali',
    alliances: 'alleanza|coalizione|blocco|cartello|polo',
  },
  leaders: {
    name: 'nome|nomi|titolare|nominativo|persona',
    from: 'dal|inizio|da|inizio mandato|inizio del mandato|insediamento',
    to: 'al|fine|fino al|fine mandato|termine|fine del mandato|a',
    term: 'mandato|periodo|anni|durata|in carica|date|anno',
    party: 'partito',
    roles:
      'segretario/segretari/segretaria|presidente/presidenti|segretario nazionale/segretari nazionali|segretario generale/segretari generali|segretario politico/segretari politici|leader|portavoce|presidente nazionale/presidenti nazionali|segretario federale/segretari federali|coordinatore nazionale/coordinatori nazionali|capo politico/capi politici',
    listOf: 'lista dei|elenco dei|i|cronotassi dei|lista di',
    ofParty: 'del partito|del movimento',
    of: 'del|della|di|dei|dell’',
    acting: 'ad interim|facente funzione|reggente|pro tempore|f\\.f\\.',
  },
}
