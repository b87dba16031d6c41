// Which parties are there, since when, where, and how much is known of them?
MATCH (p:Party)
OPTIONAL MATCH (p)-[:COUNTRY]->(c:Country)
OPTIONAL MATCH (f:Fact {subject: p.id})
RETURN p.name AS party, p.foundedOn AS founded, c.name AS country, count(f) AS facts
ORDER BY party, founded
