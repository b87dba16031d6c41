// English function words: they begin a sentence with a capital letter and are no part of a name. Origin: English grammar.

export const functionWords = new Set(
  `a an the this that these those it its he his she her hers they their them him we our us i my you your who whom whose
   which what when where why how there here and or but nor so yet if unless while whereas whilst although though because since as
   than then thus hence therefore however moreover furthermore meanwhile nevertheless instead also only even still
   another both either neither each every all some any many much most more several few no not never
   in on at by for from of to with without within under over after before during until till between among against
   about around into onto upon through throughout across along despite following according due via per
   later earlier soon again today now initially originally eventually finally subsequently previously recently
   currently formerly officially politically ideologically historically together although once
   one two three four five six seven eight nine ten is was are were be been being has have had do does did
   will would can could may might must shall should until unlike like prior besides ever other others such
   see list lists led founded established formed created supported born succeeded elected educated appointed awarded raised married`.split(
    /\s+/u,
  ),
)

/** Prepositions that begin an adjunct. */
export const prepositions =
  'by in on at from with to into as under for against of through after before during since until within between among over'.split(
    ' ',
  )
