import { expect, test } from "vitest";
import { seedsWith } from "../seeding/folders.ts";
import { engines, startService } from "../support/service.ts";

test.each(engines())("a name of several is refused with their ids, on %s", async (_, open) => {
  const service = await startService(
    open,
    seedsWith("20-hospital.cypher", ["'林海', 'Lin Hai'", "'云溪市', 'Lin Hai'"]),
  );
  try {
    const several = await service.ask('{ entity(name: "云溪市") { id } }');
    expect(several).toMatchObject({
      data: { entity: null },
      errors: [
        {
          message: 'The name "云溪市" means several entities: lin-hai, yunxi. Ask by `id`.',
          extensions: { code: "AMBIGUOUS_NAME", ids: ["lin-hai", "yunxi"] },
        },
      ],
    });
    expect((await service.ask('{ entity(name: " Lin Hai ") { id } }')).data).toEqual({ entity: { id: "lin-hai" } });
    expect((await service.ask('{ entity(name: "福建") { id } }')).data).toEqual({ entity: null });
  } finally {
    await service.close();
  }
});
