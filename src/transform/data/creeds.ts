// Words of names of schools of thought. Origin: common English political vocabulary, by hand.

/** Adjectives that belong to the name: "democratic socialism". */
export const creedAdjectives = new Set(
  `democratic christian civic social national liberal ethnic revisionist cultural catholic religious islamic integral economic left-wing right-wing
   green agrarian progressive conservative classical revolutionary scientific african arab direct participatory market radical labour labor orthodox
   international libertarian secular constitutional abertzale hindu jewish muslim pan-arab ecological industrial utopian council religious neo traditional moderate`
    .split(/\s+/u)
    .filter((word) => word !== ''),
)

/** Of peoples and regions without a state of their own. */
export const regionalAdjectives = new Set(
  `kurdish tamil basque catalan scottish welsh cornish breton corsican flemish walloon sardinian venetian sicilian galician bavarian faroese
   greenlandic tibetan uyghur quebec québécois sami frisian lombard padanian andalusian aragonese valencian kosovar hindu sikh buddhist arab jewish assyrian berber zulu hutu tutsi oromo igbo yoruba
   tigrayan sindhi pashtun baloch balochi romani romansh gagauz crimean chechen tatar acehnese papuan moro karen shan kachin kurdistani`.split(
    /\s+/u,
  ),
)

/** Nouns in -ism that are no school of political thought, or one that nobody calls their own. */
export const noCreeds = new Set(
  `terrorism tourism journalism criticism mechanism organism activism baptism symbolism optimism pessimism racism sexism antisemitism
   anti-semitism colonialism imperialism heroism vandalism schism prism absenteeism favoritism favouritism nepotism extremism metabolism
   alcoholism cynicism plagiarism magnetism rheumatism enthusiasm volunteerism professionalism realism`.split(
    /\s+/u,
  ),
)
