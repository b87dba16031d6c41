// What is said of a party, and how well is it supported?
// $party (party): only this party, by any of its names
// In the Neo4j browser, before it:  :params {party: null}
MATCH (c:Claim)-[:SUPPORTS]->(f:Fact)
WITH f, count(c) AS claims
MATCH (p:Party {id: f.subject})
WHERE $party IS NULL OR p.name = $party
RETURN p.name AS party, f.relation AS relation, f.name AS fact, f.status AS status, f.preferred AS preferred, claims
ORDER BY party, relation, fact, f.id
