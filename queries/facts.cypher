// What is said of a party, and how well is it supported?
// $party (party): only this party, by any of its names
// In the Neo4j browser, before it:  :params {party: null}
MATCH (p:Party)
WHERE $party IS NULL OR p.name = $party
MATCH (f:Fact {subject: p.id})
MATCH (c:Claim)-[:SUPPORTS]->(f)
WITH p, f, count(c) AS claims
RETURN p.name AS party, f.relation AS relation, f.name AS fact, f.status AS status, f.preferred AS preferred, claims
ORDER BY party, relation, fact, f.id
