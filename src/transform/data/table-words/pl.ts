// Polish words of tables of elections and of leaders. Origin: common usage in published tables, by hand.
import type { LanguageWords } from './language-words.ts'

export const polish: LanguageWords = {
  figures: {
    votes: 'głosy|głosów|głosach',
    '%': 'procent|odsetek|poparcie|udział|proc.',
    seats: 'mandaty|mandatów|miejsca|miejsc|posłowie|posłów|senatorowie|senatorów|radni',
    change: 'zmiana|różnica|bilans',
    points: 'punkty|pkt|p.p.',
    position: 'pozycja|miejsce|lokata',
    available: 'do obsadzenia',
    candidates: 'liczba kandydatów',
  },
  idle: 'w|na|liczba|ważnych|ważne|oddanych|zdobyte|uzyskane|zdobytych|ogółem|łącznie|sejmie|sejm|senat|senacie|parlamencie|i|wynik',
  headers: {
    election: 'rok|wybory|data|rok wyborów|data wyborów|lata',
    place:
      'województwo|okręg|okręg wyborczy|powiat|gmina|region|miasto|kraj związkowy|kanton|prowincja|obwód',
    party:
      'partia|partie|ugrupowanie|ugrupowania|lista|listy|komitet|komitet wyborczy|komitety wyborcze|partia polityczna|partie polityczne|partia/koalicja|partia lub koalicja|lista wyborcza|nazwa partii|nazwa komitetu|stronnictwo',
    alliance: 'koalicja|sojusz|blok|w koalicji z|koalicja wyborcza',
    candidate:
      'kandydat|kandydatka|kandydaci|imię i nazwisko kandydata|kandydat na prezydenta|kandydat (partia)',
    round: 'tura',
    leader: 'lider|liderzy|przewodniczący|prezes|przywódca|liderka|lider partii',
    ignored:
      'uwagi|uwaga|przypisy|status|rząd|rola|wynik wyborów|źródło|źródła|kolor|skrót|logo|ideologia|frekwencja|komentarz|udział w rządzie|pozycja polityczna',
  },
  otherTime:
    'poprzedni|poprzednie|poprzednia|poprzednich|przed|dotychczasowe|obecnie|obecne|po|nowe|ostatnie|ustępujący',
  rounds: [
    'i tura|pierwsza tura|1\\.? tura|tura i|tura 1',
    'ii tura|druga tura|2\\.? tura|tura ii|tura 2',
    'iii tura|trzecia tura',
  ],
  rows: {
    nobody:
      'inni|inne|pozostali|pozostałe|niezależni$|niezależny$|kandydaci niezależni|głosy|nieważne|puste|ważne|razem|ogółem|suma|łącznie|frekwencja|uprawnieni|liczba|źródło|źródła|uwagi|wakat|wakaty|przeciw wszystkim|wstrzymujący|wyborcy|niezrzeszeni',
    sums: 'razem|ogółem|suma|łącznie|w sumie',
    turnout: 'frekwencja',
    noParty: 'niezależn*|bezpartyjn*|brak|niezrzeszon*',
    annulled: 'unieważnione|unieważniono|anulowane|odwołane|przełożone',
  },
  titles: {
    others:
      'sondaż|sondaże|sondażowe|prognozy|exit poll|prawybory|uzupełniające|referend*|finanse|finansowanie|debat*|zjazd*|kongres*|badania',
    before: 'poprzedni*|tło|historia|historyczne|kontekst|tworzenie rządu|zmiany|ustępując*',
    byPart:
      '(?:według|wg|w|po) (?:województw|województwach|okręgów|okręgach|powiatów|powiatach|gmin|gminach|regionów|regionach|miast|miastach)',
    elections:
      'wybory|wyborach|wyborów|wyborcze|wyborczych|wyniki|wynik|tura|sejm|sejmu|sejmie|senat|senatu|parlament*|parlamentarne|prezydenckie',
    alliances: 'koalicja|sojusz|blok|porozumienie wyborcze',
  },
  leaders: {
    name: 'imię i nazwisko|nazwisko|osoba|nazwisko i imię',
    from: 'od|początek|początek kadencji|objęcie urzędu|początek urzędowania',
    to: 'do|koniec|koniec kadencji|zakończenie|koniec urzędowania',
    term: 'kadencja|okres|lata|czas|okres urzędowania|okres sprawowania funkcji|rok',
    party: 'partia|ugrupowanie',
    roles:
      'przewodniczący/przewodniczących/przewodnicząca|prezes/prezesi/prezesów|lider/liderzy/liderów|sekretarz generalny/sekretarze generalni/sekretarzy generalnych|pierwszy sekretarz/pierwsi sekretarze|przywódca/przywódcy/przywódców|prezes partii/prezesi partii|przewodniczący partii',
    listOf: 'lista|byli|poczet',
    ofParty: 'partii|ugrupowania|stronnictwa',
    of: '',
    acting: 'p\\.o\\.|pełniący obowiązki|tymczasowy|tymczasowo',
  },
}
