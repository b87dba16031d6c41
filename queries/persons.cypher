// Who are the persons, and what are they to which party?
MATCH (x:Person)
OPTIONAL MATCH (f:Fact {object: x.id})
OPTIONAL MATCH (p:Party {id: f.subject})
RETURN DISTINCT x.name AS person, x.bornOn AS born, x.diedOn AS died, f.relation AS relation, p.name AS party
ORDER BY person, born, relation, party
