import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { engines, type Service, startService } from "../support/service.ts";

const CHOICE = 'sharedPartners(of: ["jiaozuo-peoples-hospital", "jiaomei-central-hospital"]) { totalCount }';

describe.each(engines())("on %s", (_, open) => {
  let whole: Service;
  let part: Service;
  beforeAll(async () => {
    whole = await startService(open);
    part = await startService(open, undefined, undefined, { INDEX_MAX_RELATIONSHIPS: 10 });
  });
  afterAll(() => Promise.all([whole?.close(), part?.close()]));

  test("x", async () => {
    const q = `{ ${CHOICE} }`;
    expect(await part.ask(q)).toEqual(await whole.ask(q));
  });
});
