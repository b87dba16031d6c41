// How many members did a party have, and when?
// $party (party): only this party, by any of its names
// In the Neo4j browser, before it:  :params {party: null}
MATCH (f:Fact {relation: 'membership'})
MATCH (p:Party {id: f.subject})
WHERE $party IS NULL OR p.name = $party
RETURN p.name AS party, f.asOf AS asOf, f.value AS members
ORDER BY party, asOf, members
