/** Java or Maven is not there: what is missing, and what can be done instead. */
export class MissingTool extends Error {
  override readonly name = 'MissingTool';

  constructor(missing: string) {
    super(
      `${missing}. Install it, or use another Neo4j: "docker compose up -d" in this folder starts one where ` +
        'there is Docker; Neo4j Desktop, Aura or a server of your own do as well. Tell articulator where it ' +
        'is by NEO4J_URI, NEO4J_USERNAME and NEO4J_PASSWORD.',
    );
  }
}
