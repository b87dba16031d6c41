// Templates that say nothing in the text, or stand beside it. Origin: the documentation of widely used Wikipedia templates.
import type { TemplateRows } from './use.ts'

export const quietTemplates: TemplateRows = [
  [
    'efn|efn-ua|efn-lr|refn|efn2|note|ref|ref label|note label|sfn|sfnp|sfnm|harv|harvnb|harvtxt|harvp|rp|r|notetag|notelist|ref-en|refnest|notefoot|#tag:ref|#tag:|citation|cite|isbn|issn|doi|oclc|webarchive|dead link|citation needed|cn|fact|who|when|which|by whom|clarify|clarification needed|according to whom|better source|better source needed|failed verification|verify source|page needed|full citation needed|update inline|update after|disputed inline|dubious|pov statement|where|vague|unreliable source?|primary source inline|original research inline|specify|contradictory inline|unbalanced opinion|in lang|language icon|languageicon|pdf|pdfref|retrieved|cbignore|refnec|référence nécessaire|refsouhaitée|quelle|belege fehlen|cita requerida|senza fonte|bron|kaynak belirt|fact/dates|нет аи|уточнить|źródło|przypis|sfnref|harvsp|nbsp ref|wikicite|ouvrage|article|lien web|literatur|internetquelle|cita web|cita libro|cita noticia|citar web|web kaynağı|haber kaynağı|kitap kaynağı|webseite',
    { type: 'nothing' },
  ],
  [
    'use dmy dates|collapsed infobox section begin|collapsed infobox section end|0|anker|coordinate|mehrere bilder|bild|organize section|update section|cleanup section|third-party|year missing|wikidata entity link|use mdy dates|use british english|use american english|engvarb|engvar|short description|italic title|displaytitle:|defaultsort:|defaultsort|sortierung:|clé de tri:|protected|pp|pp-move|pp-semi|pp-protect|pp-vandalism|good article|featured article|coord|coordinates|coord missing|authority control|normdaten|autorité|control de autoridades|controllo di autorità|otorite kontrolü|taxonbar|portal|portal bar|portal-inline|portail|portal politik|clear|-|clr|clear left|clear right|toc|toc left|toc right|toclimit|toc limit|commons|commons category|commonscat|commons cat|wikiquote|wikisource|wikinews|sister project links|sisterlinks|wiktionary|wikidata|column|col-begin|col-end|col-2|col-3|col-4|col-break|columns-list|colbegin|colend|div col|div col end|div col begin|end div col|multicol|multicol-break|multicol-end|refbegin|refend|endplainlist|plainlistend|endflatlist|flatlist end|nowrap begin|nowrap end|wrap|stack begin|stack end|end|abbreviations|anchor|anchors|visible anchor|vanchor|shortcut|sort top|webslice-begin|family name hatnote|spanish name|expand section|empty section|unreferenced|unreferenced section|refimprove|more citations needed|citations missing|cleanup|cleanup rewrite|copy edit|pov|npov|update|outdated|in use|under construction|orphan|notability|wikify|merge|merge to|merge from|split|globalize|primary sources|blp sources|no footnotes|more footnotes|lead too short|tone|advert|expand language|expand german|expand french|expand spanish|multiple issues|current|hidden begin|hidden end|hidden|collapse top|collapse bottom|age|age in years|age in days|interlanguage link forced|nocat|pagename|fullpagename|currentyear|currentmonth|currentday|currentmonthname|numberofarticles|#if:|#ifeq:|#ifexpr:|#ifexist:|#switch:|#invoke:|#expr:|#time:|#property:|#statements:|hidden sort key|hs|sort key|ntsh|hsv|multiple image|image label begin|image label end|css image crop|external media|listen|audio|ipa|ipac-en|ipa-de|respell|pronunciation|literal|contains special characters|sfn whitelist|imagemap',
    { type: 'nothing' },
  ],
  [
    'color box|colour box|colorbox|colourbox|color sample|colour sample|party stripe|partycolor|party color|party colour|political party color|australian party style|australian politics/party colours|american politics/party colors|party shading|party shading/republican|party shading/democratic|party shading/key|composition bar/styles|legend line|box color|bgcolor|parteifarbe|color political|couleur parti',
    { type: 'nothing' },
  ],
  [
    'flagicon|flag icon|bandiera icona|bandeira|bandeira ícone|bandera icono|geográfica|flagga|vlajka|vlag icoon|flagikon|zászló|прапор|прапорець|флагификация|σημαία|σημαιοποιός|steag|lippu|zastava|drapel|flagdeco|flagicon image|flagathlete|noflag|icon|drapeau|bandera|vlagland|bayrak|флаг|flagge|flaga',
    { type: 'flag' },
  ],
  [
    'main|main article|main articles|see also|seealso|details|further|further information|for|for2|for multi|about|other uses|otheruses|other people|distinguish|redirect|redirect2|redirect-distinguish|redirect-multi|confused|not to be confused with|hatnote|rellink|other places|other uses of|this|similar names|about2|split section|broader|hauptartikel|siehe auch|begriffsklärungshinweis|article détaillé|voir aussi|voir homonymes|homonymie|confusion|ap|artículo principal|véase también|otros usos|redirige aquí|distinguir|vedi anche|nota disambigua|torna a|zie hoofdartikel|zie ook|zie dp|osobny artykuł|disambigr|inne znaczenia|artigo principal|ver também|ver desambiguação|redir|huvudartikel|olika betydelser|se även|ana|ayrıca bakınız|diğer anlamı|anlam ayrımı|основная статья|см. также|о|другие значения|другое|κύριο|αποσαφήνιση',
    { type: 'left-out', reason: 'a note on other articles' },
  ],
  [
    'reflist|references|notelist-ua|reflist-talk|notes|références|listaref|ref-section|przypisy|примечания|kaynakça|παραπομπές|referenties|appendix|enumbiblio',
    { type: 'left-out', reason: 'a list of references' },
  ],
  [
    'navbox|navboxes|navboxes top|navboxes bottom|nav end|navbar|sidebar|politics sidebar|navleiste|navigationsleiste|palette|sidebar with collapsible lists|navbox with collapsible groups',
    { type: 'left-out', reason: 'a navigation box' },
  ],
  [
    'succession box|s-start|s-bef|s-ttl|s-aft|s-end|s-off|s-ppo|s-new|s-non|s-par|s-inc|start box|end box|succession box one to two|folgenleiste|succession|sucesión|box successione|opvolging|succession footnote|succession box two to one|personendaten|metadata|persondata',
    { type: 'left-out', reason: 'a succession box' },
  ],
]
