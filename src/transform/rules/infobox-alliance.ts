// Reads which parties an alliance is made of, from the infobox of the alliance.
import { spanIn, type InfoboxField } from '../../model/article.ts'
import { nobodyWords, pastLabels } from '../data/lists.ts'
import type { Found } from '../rule.ts'
import { readCount } from '../text/numbers.ts'
import { listedValues } from '../text/values.ts'
import { boxFinding, isEmpty, type Box, type ReadField } from './infobox-box.ts'
import { mentionOf } from './infobox-names.ts'
import { termQualifiers } from './infobox-values.ts'

/** Each party that the box lists is a member; what stands under "Former:" is not told when. */
export function readMembers(box: Box): readonly Found[] {
  return box.fields.flatMap((one) =>
    isOfMembers(one) && !isEmpty(one.field) ? membersIn(one.field, box) : [],
  )
}

/** The key of parties; that of a number of members where names stand there. */
function isOfMembers({ field, meaning }: ReadField): boolean {
  if (meaning?.type === 'part') return meaning.part === 'member'
  return meaning?.type === 'relation' && meaning.relation === 'membership' && !/[0-9]/u.test(field.value.text)
}

function membersIn(field: InfoboxField, { language }: Box): readonly Found[] {
  const { values } = listedValues(field.value, { and: 'links', slash: 'links', language })
  return values.flatMap((value): readonly Found[] => {
    const { bare, target = '', group, years } = value
    const isNobody = [bare, target].some((name) => nobodyWords.test(name)) || readCount(bare) !== undefined
    const party = isNobody || pastLabels.test(group ?? '') ? undefined : mentionOf(value, 'Party')
    if (party === undefined) return []
    return [
      boxFinding({
        subject: party,
        relation: 'memberOfAlliance',
        object: { by: 'topic' },
        qualifiers: termQualifiers(years ?? {}),
        spans: values.length === 1 ? [field.span] : [value.span, spanIn(field.key)],
        rule: 'infobox/member',
      }),
    ]
  })
}
