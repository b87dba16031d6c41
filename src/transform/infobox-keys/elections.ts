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
    seats: 'seats won|seats#|seats|seats after|seats after#|deputies#',
    change: 'seat change|seat change#|seats change|change',
    alliance: 'alliance|alliance#|coalition',
    previousYear: 'previous year',
    nextYear: 'next year',
  },
  ignored: {
    look: 'flag image|flag year|image size|map size|bar1|bar2|bar3|ongoing|party colour|party color|no vote|results sec|module|colour1|colour2|colour3|color1|color2|color3|flag image size|map2 size|vote type|noleader|nopercentage|noparty|image upright|1data1',
    note: 'map caption|map2 caption|caption|map alt|notes|map image caption',
    elsewhere: 'outgoing members|elected members|opinion polls|results',
    picture:
      'map image|map2 image|map|image1|image2|image3|image4|image5|image6|image7|image8|image9|image|1blank image',
    other:
      'last election|last election1|last election2|last election3|last election4|last election5|last election6|last election7|last election8|last election9|before election|before party|after election|after party|posttitle|title|seats before|seats before1|seats before2|seats before3|seats before4|seats before5|seats before6|previous mps|next mps|previous seats|subsequent mayor|previous mayor|outgoing mayor',
    outside:
      'election name|type|swing|swing1|swing2|swing3|swing4|swing5|swing6|swing7|swing8|swing9|leader since|leader since1|leader since2|leader since3|leader since4|leader since5|leader since6|leader since7|leader since8|leader since9|leaders seat|leaders seat1|leaders seat2|leaders seat3|leaders seat4|leaders seat5|leaders seat6|leaders seat7|leaders seat8|leaders seat9|seats needed|majority seats|majorityseats|running mate|running mate1|running mate2|running mate3|home state|home state1|home state2|home state3|electoral vote|electoral vote1|electoral vote2|electoral vote3|delegate count|states carried|states carried1|states carried2|states carried3|registered|reporting|counties carried|electorate|votes counted|votes for election|previous member|needed votes',
  },
})
