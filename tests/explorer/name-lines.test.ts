import { describe, expect, test } from "vitest";
import { nameLines } from "../../src/explorer/pictures/name-lines.ts";

describe("the lines of a name", () => {
  test.each([
    ["郑州大学第一附属医院", 40, 3, ["郑州大学第一附属医院"]],
    ["郑州大学第一附属医院", 10, 3, ["郑州大学第", "一附属医院"]],
    ["医院（北院区）", 6, 3, ["医院", "（北院", "区）"]],
    ["Henan Provincial People's Hospital", 18, 3, ["Henan Provincial", "People's Hospital"]],
    ["Henan Provincial People's Hospital", 10, 2, ["Henan", "Provincia…"]],
    ["华中科技大学同济医学院附属同济医院", 8, 2, ["华中科技", "大学同…"]],
    ["Pneumonoultramicroscopic", 10, 3, ["Pneumonoultramicroscopic"]],
    ["", 10, 3, [""]],
  ])("%j in %i columns and %i lines", (name, columns, most, lines) => {
    expect(nameLines(name, columns, most)).toEqual(lines);
  });
});
