// Which parties stand at any number of steps behind a party?
// $party (party): only this party, by any of its names
// In the Neo4j browser, before it:  :params {party: null}
MATCH (p:Party)-[:HEIR_OF|PREDECESSOR|SPLIT_FROM|MERGER_OF*1..9]->(a:Party)
WHERE $party IS NULL OR p.name = $party
RETURN DISTINCT p.name AS party, a.name AS ancestor, a.foundedOn AS founded
ORDER BY party, ancestor
