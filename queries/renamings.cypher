// Which parties took another name, and when?
// $party (party): only this party, by any of its names
// In the Neo4j browser, before it:  :params {party: null}
MATCH (f:Fact {relation: 'renamedOn'})
MATCH (p:Party {id: f.subject})
WHERE $party IS NULL OR p.name = $party
RETURN p.name AS party, f.value AS renamed, f.newName AS newName
ORDER BY party, renamed, newName
