import { describe, expect, test } from "vitest";
import { RecordCache } from "../../src/graphql/record-cache.ts";

const hospital = (id: string, name = "医院") => ({ id, properties: { name } });

describe("the cache of records", () => {
  test("returns a record of the same data set, kind and id only", () => {
    const cache = new RecordCache(2 ** 20);
    const record = hospital("a");
    cache.of("digest").set("entity", "a", record);
    expect(cache.of("digest").get("entity", "a")).toBe(record);
    expect(cache.of("digest").get("entity", "b")).toBeUndefined();
    expect(cache.of("digest").get("figure", "a")).toBeUndefined();
    expect(cache.of("other").get("entity", "a")).toBeUndefined();
  });

  test("remembers that an id has no record", () => {
    const records = new RecordCache(2 ** 20).of("digest");
    records.set("entity", "none", null);
    expect(records.get("entity", "none")).toBeNull();
  });

  test("evicts the records that were used least recently when it is full", () => {
    const records = new RecordCache(20_000).of("digest");
    records.set("entity", "first", hospital("first"));
    records.set("entity", "second", hospital("second"));
    for (let at = 0; at < 100; at++) {
      records.get("entity", "first");
      records.set("entity", `${at}`, hospital(`${at}`));
    }
    expect(records.get("entity", "first")).toEqual(hospital("first"));
    expect(records.get("entity", "second")).toBeUndefined();
    expect(records.get("entity", "99")).toEqual(hospital("99"));
  });

  test("counts the size of the texts and of absent records", () => {
    const records = new RecordCache(20_000).of("digest");
    records.set("entity", "long", hospital("long", "医".repeat(10_001)));
    expect(records.get("entity", "long")).toBeUndefined();
    records.set("entity", "a", hospital("a"));
    for (let at = 0; at < 100; at++) records.set("entity", `none-${at}`, null);
    expect(records.get("entity", "a")).toBeUndefined();
  });

  test("of 0 bytes caches nothing", () => {
    const records = new RecordCache(0).of("digest");
    records.set("entity", "a", hospital("a"));
    records.set("entity", "b", null);
    expect(records.get("entity", "a")).toBeUndefined();
    expect(records.get("entity", "b")).toBeUndefined();
  });
});
