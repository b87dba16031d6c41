// Templates that give words of their arguments. Origin: the documentation of widely used Wikipedia templates.
import type { TemplateRows } from './use.ts'

const first = ['1']
const second = ['2']

/** English Wikipedia first; other languages where their names differ. */
export const wordTemplates: TemplateRows = [
  [
    'nowrap|nobr|no wrap|nobreak|nowraplinks|small|smaller|smalldiv|larger|big|large|center|centre|centered|nobold|noitalic|normal|longitem|left|right|align right|strong|em|bold|italic|underline|sup|sub|smallsup|plainlist|plain list|plainlist/styles|flatlist|flat list|nowrap list|small caps|sc|smallcaps|mono|code|fs|fontsize|vert header|vertical header|vertical|rotate|rotated text|vertical text|box|nbay|no selflink|nsl|as written|not a typo|sic|proper name|normalwraplink|wrap|avoid wrap|nobold2|align left|allow wrap|abbr|tooltip|abbrv|abbreviation|hover title|h title|party name|political party name|iw|unité|nombre|num|nowrapp|kleiner|nobreaks|petit|mini|petite|pequeño|maior|menor|küçük|nota|s-',
    { type: 'words', from: first },
  ],
  [
    'lang|native phrase|native|resize|font|font color|font colour|color|colour|fontcolor|fontcolour|text color|colored text|coloured text|align|aligned|legend|legend2|legend0|legend inline|sort|sorting|hs2|langue|lingua|langue du texte|idioma|taal|språk|dil|lien|legenda|légende|leyenda|legende|ln|bg|background|background color|highlight|colorsample|coloursample',
    { type: 'words', from: ['2', '1'] },
  ],
  ['legend/row|party legend', { type: 'words', from: second }],
  ['transl|transliteration|translit|rtl-lang|script|langnf', { type: 'words', from: ['3', '2'] }],
  [
    'ill|interlanguage link|interlanguage link multi|link-interwiki|illm|ill-wd|ill2|red link|iwlink|translatedlink|llien|не переведено|нп|нп3|нп5|нп4|не перекладено|np',
    { type: 'words', from: ['lt', '1'], isLink: true },
  ],
  [
    'url|official website|official url|official|website|oficjalna strona|site officiel|web oficial|sitio web oficial|resmî site|resmi site|homepage|официальный сайт',
    { type: 'words', from: ['1', 'url', 'URL'] },
  ],
  [
    'flag|flagcountry|flagu|flag country|flagg|flagdeco link|country|bandera2|bandiera|vlag|land|flaglink|flagicon link|flag+link|flag link|pays|drapeau2|país|flagland',
    { type: 'words', from: ['name', '1'], isLink: true },
  ],
  [
    'party shortname linked|party name with link|party index link|full party name|political party shortname linked|political party linked|polparty|party link|party abbreviation|party shortname|party short|meta shortname|australian politics/name|partijlink',
    { type: 'words', from: first, isLink: true },
  ],
  ['circa|c.|ca.|around|circa2', { type: 'words', from: first, before: 'c. ' }],
  ['floruit|fl.', { type: 'words', from: first, before: 'fl. ' }],
  [
    'nts|number table sorting|ntsh|nnbsp|gaps|formatnum|fn|val|sn|number|nombre2|formatnum:|fnum|cifra',
    { type: 'words', from: first },
  ],
  [
    'lc:|uc:|lcfirst:|ucfirst:|#formatdate:|#dateformat:|nowiki|lc|uc|ucfirst|titlecase',
    { type: 'words', from: first },
  ],
  [
    'birth-date|birth-date and age|death-date|death-date and age|start-date|end-date|formation date',
    { type: 'words', from: first },
  ],
  ['sortname|sort name|nametosort', { type: 'joined', from: ['1', '2'], by: ' ', target: '3' }],
  [
    'composition bar|wahlergebnisbalken|sitzverteilungsbalken|infobox political party/seats|political party seats|compositionbar|infobox siège|siège|sièges|полоса|barra de composición|escaños|seggi|zetels|sitze|barre de composition|composição|barra de composição|barra di composizione|kompozisyon çubuğu|pasek składu',
    { type: 'joined', from: ['1', '2'], by: ' / ' },
  ],
  ['frac|fraction|sfrac', { type: 'joined', from: ['1', '2'], by: '/' }],
  ['percentage|percent', { type: 'nothing' }],
  ['convert|cvt|unité2|einheit', { type: 'joined', from: ['1', '2'], by: ' ' }],
  ['linktext|linktexts|fusion', { type: 'joined', from: ['1', '2', '3', '4', '5', '6'], by: '' }],
  ['marriage|farblegende|married', { type: 'words', from: first }],
  [
    'ubl|unbulleted list|unbullet|hlist|horizontal list|bulleted list|blist|ordered list|olist|collapsible list|tree list/final|comma separated entries|cslist|enum|pagelist|unbulleted|ublist|ubulleted list|list|lista|liste|vunblist|vlist|bull list|lista não numerada|liste horizontale|liste éléments|lista desplegable|elenco|çizgisiz liste|yatay liste|lista plana',
    { type: 'items' },
  ],
  ['native name|nativename', { type: 'language', isBehind: true }],
  ['native name list|lang list', { type: 'items', prefix: 'name', language: 'tag' }],
  ['yes|aye|yes2|tick|check|y', { type: 'words', from: first, orName: true }],
  [
    'no|no2|nay|n|n/a|na|n.a.|partial|maybe|some|dunno|unknown|none|tba|pending|won|elected|lost|nom|nominated|depends|included|draw|free|eliminated|active|sho|ongoing|current|incumbent',
    { type: 'words', from: first, orName: true },
  ],
  [
    'quote|blockquote|cquote|quotation|quote box|rquote|centered pull quote|pull quote|citation bloc|zitat|cita',
    { type: 'left-out', reason: 'a quotation' },
  ],
  ['main other|nlist', { type: 'nothing' }],
]

/** Words that templates write whatever their arguments are. */
export const writtenTemplates: TemplateRows = [
  ['nbsp|space|spaces|thinsp|hair space|thin space|nnbsp2', { type: 'written', words: ' ' }],
  ['ndash|en dash|endash', { type: 'written', words: '–' }],
  [
    'spaced ndash|snd|spnd|sndash|spaced en dash|spaced endash|spaced en dash space',
    { type: 'written', words: ' – ' },
  ],
  ['mdash|em dash|emdash', { type: 'written', words: '—' }],
  ['!|pipe|bar|!bar', { type: 'written', words: '|' }],
  ['=|equals', { type: 'written', words: '=' }],
  ['·|dot|middot|bullet|•|,', { type: 'written', words: ' · ' }],
  ['*', { type: 'written', words: '*' }],
  ["'|apostrophe", { type: 'written', words: "'" }],
  ["'s", { type: 'written', words: "'s" }],
  ['minus|sub minus', { type: 'written', words: '−' }],
  ['plus', { type: 'written', words: '+' }],
  ['plusminus|+-|±', { type: 'written', words: '±' }],
  [
    'increase|increase2|increasepositive|increase positive|gain|profit|up|rise|green increase|arrowup|arrow up|increasenegative|increase negative|fortsch|hausse|aumento|aum|crecimiento|subida|stijging|öka|augmentation|yükseliş|artış|рост|увеличение|подъём|зростання|збільшення|gewinn|zunahme|gestiegen|sube|sube2|suben|crescita|subiu|crescimento|toename|wzrost|ökning|αύξηση|άνοδος|creixement|augment|növekedés|nárůst|vzestup|kasvu',
    { type: 'written', words: '▲' },
  ],
  [
    'decrease|decrease2|decreasepositive|decrease positive|loss|down|fall|red decrease|arrowdown|arrow down|decreasenegative|decrease negative|baisse|diminuição|diminuzione|decrecimiento|bajada|daling|minska|diminution|düşüş|azalış|падение|уменьшение|спад|падіння|зменшення|verlust|abnahme|gefallen|baja|baja2|bajan|calo|caiu|queda|afname|spadek|minskning|μείωση|πτώση|descens|disminució|csökkenés|pokles|lasku',
    { type: 'written', words: '▼' },
  ],
  [
    'steady|steady2|no change|nochange|unchanged|stable|nihil|same|gleich|gleichbleibend|unverändert|stagnation|stabil|stabile|invariato|igual|se mantiene|sin cambios|mantiene|mantém|estável|manutenção|gelijk|bez zmian|oförändrad|oförändrat|sabit|değişmedi|без изменений|стабильно|без змін|σταθερό|αμετάβλητο|beze změny|változatlan',
    { type: 'written', words: '▬' },
  ],
  ['br|break|absatz|clear br|newline|crlf', { type: 'written', words: '\n' }],
]
