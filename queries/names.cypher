// Under which names is a party known?
// $party (party): only this party, by any of its names
// In the Neo4j browser, before it:  :params {party: null}
MATCH (p:Party)
WHERE $party IS NULL OR p.name = $party
OPTIONAL MATCH (f:Fact {subject: p.id})
WHERE f.relation IN ['name', 'nativeName', 'abbreviation', 'alsoKnownAs', 'foundedAs']
RETURN p.name AS party, f.relation AS kind, f.value AS name, f.language AS language
ORDER BY party, kind, name, language
