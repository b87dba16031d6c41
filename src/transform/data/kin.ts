// Nouns for kin and for who stands near somebody, by the pronoun of whom they name. Origin: common English usage, by hand.

export const kinNouns = {
  either:
    'predecessor|successor|deputy|rival|opponent|challenger|colleague|friend|mentor|spouse|partner|cousin|child|sibling',
  he: 'husband|father|brother|son|grandfather|grandson|uncle|nephew|widower|father-in-law|brother-in-law|son-in-law|half-brother|stepfather|stepson|stepbrother',
  she: 'wife|mother|sister|daughter|grandmother|granddaughter|aunt|niece|widow|mother-in-law|sister-in-law|daughter-in-law|half-sister|stepmother|stepdaughter|stepsister',
}
