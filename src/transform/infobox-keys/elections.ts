// English keys of infoboxes of elections. Origin: parameter names of the templates, and the labels that pages show.
import { makeKeyTable } from './key-table.ts'

export const elections = makeKeyTable({
  relations: {
    country: 'country',
    date: 'election date|date|election day|polling day',
    turnout: 'turnout|voter turnout',
    previousElection: 'previous election',
    nextElection: 'next election',
    electedBody: 'seats for election',
  },
  parts: {
    party: 'party|party#|alliance party#|party name#',
    leader: 'leader|leader#|party leader|leaders',
    nominee: 'nominee|nominee#|candidate|candidate#|candidates',
    votes: 'popular vote|popular vote#|votes|votes#|votes received|total votes',
    share: 'percentage|percentage#|vote share|share of vote|share|percentage of votes|vote percentage',
    seats: 'seats won|seats#|seats|deputies#',
    change: 'seat change|seat change#|seats change|change',
    alliance: 'alliance|alliance#|coalition',
  },
  ignored: {
    look: 'flag image|flag year|image size|map size|bar|ongoing|party colour|party color|no vote|results sec|module|colour|color|flag image size|vote type|noleader|nopercentage|noparty|image upright|1data|map width|alliance colour|alliance color|sentence case',
    note: 'map caption|map2 caption|caption|map alt|notes|map image caption|alt',
    elsewhere: 'outgoing members|elected members|opinion polls|results',
    picture: 'map image|map2 image|map|image|1blank image',
    other:
      'last election|before election|before party|after election|after party|posttitle|title|seats before|seats after|previous mps|next mps|previous seats|subsequent mayor|previous mayor|outgoing mayor|current seats|seats at last election|seats held',
    outside:
      'election name|type|swing|leader since|leaders seat|seats needed|majority seats|majorityseats|running mate|home state|electoral vote|delegate count|states carried|registered|reporting|counties carried|electorate|votes counted|votes for election|previous member|needed votes|seats up|races won|1blank|2blank|first vote|constituency vote|regional vote|two party preferred|2pp|tpp|tpp swing|fraction|previous year|next year',
  },
})
