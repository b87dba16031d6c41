// Headings of sections that lead elsewhere: references, further reading, links. Origin: conventions of the larger wikis.

const headings: ReadonlySet<string> = new Set(
  [
    'see also|references|notes|notes and references|references and notes|external links|further reading|bibliography|sources|footnotes|citations|literature|gallery|works cited|external sources',
    'ayrıca bakınız|kaynakça|kaynaklar|notlar|dış bağlantılar|konuyla ilgili yayınlar|dipnotlar',
    'siehe auch|einzelnachweise|weblinks|literatur|anmerkungen|quellen|belege',
    'voir aussi|références|notes et références|liens externes|lien externe|bibliographie|articles connexes|annexes|sources',
    'véase también|referencias|notas|notas y referencias|enlaces externos|bibliografía|fuentes',
    'note|voci correlate|altri progetti|collegamenti esterni|bibliografia|riferimenti|fonti',
    'zie ook|referenties|bronnen|noten|externe links|externe link|literatuur|bronnen, noten en/of referenties',
    'zobacz też|przypisy|bibliografia|linki zewnętrzne|uwagi|źródła',
    'ver também|referências|ligações externas|notas e referências|bibliografia|leitura adicional|fontes',
    'se även|referenser|källor|noter|externa länkar|fotnoter|litteratur|vidare läsning',
    'δείτε επίσης|παραπομπές|εξωτερικοί σύνδεσμοι|βιβλιογραφία|πηγές|σημειώσεις',
    'см. также|примечания|ссылки|литература|источники|комментарии|внешние ссылки',
    'див. також|примітки|посилання|література|джерела|виноски',
  ].flatMap((line) => line.split('|')),
)

/** Whether a section below this heading says nothing about the subject of its article. */
export function isReferenceHeading(heading: string): boolean {
  return headings.has(heading.replace(/\s+/gu, ' ').trim().toLowerCase())
}
