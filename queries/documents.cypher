// Which documents does the graph rest on, and under which licence?
MATCH (d:Document)
OPTIONAL MATCH (c:Claim)-[:QUOTES]->(:Span)-[:`IN`]->(d)
RETURN d.key AS document, d.title AS title, d.language AS language, d.url AS url, d.revision AS revision,
  d.licence AS licence, d.attribution AS attribution, count(DISTINCT c.id) AS claims
ORDER BY document
