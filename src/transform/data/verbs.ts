// English verbs that clauses turn on, with the forms that differ. Origin: English grammar; the choice is what articles on parties use.

/** `lemma present-3rd past participle`, one a line; regular ones may leave the rest out. */
const table = `
accuse|note|reveal|report|believe|admit admits admitted admitted|adopt|advocate|aim|ally allies allied allied|announce|appoint|argue|ban bans banned banned
base|be is was been|bear bears bore born|become becomes became become|begin begins began begun|boycott|break breaks broke broken|call|campaign|chair
change|claim|come comes came come|compete|consider|contest|continue|create|declare|defend|deny denies denied denied|describe|devote
die dies died died|disband|dissolve|elect|emerge|enter|establish|evolve|expel expels expelled expelled|face|fail|fight fights fought fought|follow|form
found founds founded founded|fuse|gain|get gets got got|go goes went gone|govern|grow grows grew grown|have has had had|head|hold holds held held|identify identifies identified identified|inherit
inspire|join|know knows knew known|launch|lead leads led led|leave leaves left left|legalise|legalize|liquidate|lose loses lost lost|make makes made made|merge|mobilise
move|name|nominate|obtain|open|oppose|organise|organize|outlaw|participate|permit permits permitted permitted|poll|promote|publish|receive|refound|refuse|register|reject|rename
replace|represent|resign|return|run runs ran run|secede|secure|see sees saw seen|seek seeks sought sought|serve|set sets set set|split splits split split|splinter|stand stands stood stood
start|state|succeed|support|take takes took taken|transform|unite|vote|want|win wins won won|withdraw withdraws withdrew withdrawn|work|campaign|say says said said|poll|score|garner|attract|publish|teach teaches taught taught|retire|marry marries married married|reestablish|re-establish|reorganise|regard|view|style|trace|espouse|follow|field|abstain|absorb|incorporate|base|headquarter|locate|spread|write writes wrote written|attend|graduate|increase|decrease|fall falls fell fallen|accept|achieve|affiliate|align|allow|apply applies applied applied|approve|arise arises arose arisen|arrest|assassinate|assume|attack|back|become becomes became become|belong|bring brings brought brought|build builds built built|cease|celebrate|centre|charge|choose chooses chose chosen|collapse|combine|complete|comprise|condemn|constitute|consist|contain|control|convert|cooperate|criticise|criticize|decide|defeat|defect|demand|deregister|depose|develop|differ|disappear|earn|emphasise|emphasize|encourage|end|endorse|enjoy|exist|expand|experience|express|favour|favor|focus|function|gather|give gives gave given|grant|hope|include|initiate|introduce|invite|keep keeps kept kept|kill|lack|last|lift|link|maintain|manage|mark|meet meets met met|need|negotiate|occur occurs occurred occurred|offer|operate|originate|own|pass passes passed passed|place|play|possess|present|proclaim|prohibit|propose|protest|provide|pursue|rank|reach|readmit readmits readmitted readmitted|rebrand|recognise|recognize|reconstitute|refer refers referred referred|re-found|refound|regain|rejoin|relaunch|release|remain|remove|reorganize|resist|restore|restructure|result|retain|revive|rule|secure|select|sell sells sold sold|send sends sent sent|separate|share|show shows showed shown|sign|sit sits sat sat|speak speaks spoke spoken|spend spends spent spent|stage|stay|step steps stepped stepped|stop stops stopped stopped|suffer|suspend|tend|turn|urge|use|wish|withhold withholds withheld withheld|establish|rise rises rose risen|drop drops dropped dropped|capture
act|adhere|award|battle|co-found|cofound|command|decorate|educate|enlist|enrol enrols enrolled enrolled|enroll|honour|honor|inaugurate|involve|live|ordain|precede|preside
help|slip slips slipped slipped|shrink shrinks shrank shrunk|climb|cut cuts cut cut|double|hand|oust|topple|install|beat beats beat beaten|reelect|re-elect|pick|confirm|acclaim|decline|plummet|halve|overtake overtakes overtook overtaken|amount
induct|finish finishes finished finished|conclude|commence|perform|sing sings sang sung|associate|raise|reign|reside|settle|study studies studied studied|swear swears swore sworn|train|wed weds wed wed|worship`

export interface VerbForm {
  readonly lemma: string
  readonly form: 'base' | 'present' | 'past' | 'participle' | 'past or participle' | 'gerund'
}

const forms = new Map<string, VerbForm>()

for (const entry of new Set(table.trim().split(/[|\n]/u))) addVerb(entry.trim().split(' '))

function addVerb([lemma = '', present, past, participle]: readonly string[]): void {
  const regular = lemma.endsWith('e') ? `${lemma}d` : `${lemma}ed`
  const gerund = present === undefined ? `${lemma.replace(/e$/u, '')}ing` : gerundOf(lemma)
  const last = participle ?? regular
  forms.set(lemma, { lemma, form: 'base' })
  forms.set(present ?? thirdPerson(lemma), { lemma, form: 'present' })
  forms.set(gerund, { lemma, form: 'gerund' })
  if ((past ?? regular) === last) forms.set(last, { lemma, form: 'past or participle' })
  else {
    forms.set(past ?? regular, { lemma, form: 'past' })
    if (last !== lemma) forms.set(last, { lemma, form: 'participle' })
  }
}

function thirdPerson(lemma: string): string {
  return /(?:s|sh|ch|x)$/u.test(lemma) ? `${lemma}es` : `${lemma}s`
}

function gerundOf(lemma: string): string {
  if (lemma === 'be') return 'being'
  if (lemma === 'die') return 'dying'
  if (/^(?:ban|run|get|set|split|win|permit|admit|expel|drop)$/u.test(lemma))
    return `${lemma}${lemma.at(-1) ?? ''}ing`
  return `${lemma.replace(/([^e])e$/u, '$1')}ing`
}

for (const form of ['are', 'am']) forms.set(form, { lemma: 'be', form: 'present' })
forms.set('were', { lemma: 'be', form: 'past' })

/** The verb form of a word, undefined for other words. */
export function verbForm(word: string): VerbForm | undefined {
  return forms.get(word.toLowerCase())
}
