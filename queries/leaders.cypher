// Who led which party, and from when to when?
// $party (party): only this party, by any of its names
// In the Neo4j browser, before it:  :params {party: null}
MATCH (p:Party)-[r:LED_BY]->(x:Person)
WHERE $party IS NULL OR p.name = $party
RETURN p.name AS party, x.name AS leader, r.from AS since, r.to AS until
ORDER BY party, since, leader, until
