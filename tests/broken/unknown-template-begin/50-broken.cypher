MATCH (e:Entity {id: 'yunxi'}) DETACH DELETE e;
