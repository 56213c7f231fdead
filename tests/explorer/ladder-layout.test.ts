import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ladderOf } from "../../src/explorer/pictures/ladder-layout.ts";

/** Paths of one length from `a` to `z`, over few nodes, so that they share some. No path is twice among them. */
const arbitraryPaths = fc
  .integer({ min: 0, max: 4 })
  .chain((between) =>
    fc.uniqueArray(fc.array(fc.integer({ min: 0, max: 5 }), { minLength: between, maxLength: between }), {
      minLength: 1,
      maxLength: 30,
      selector: (path) => path.join(),
    }),
  )
  .map((paths) => paths.map((path) => ["a", ...path.map((node, at) => `${at}-${node}`), "z"]));

const rowsOf = (paths: readonly (readonly string[])[]) =>
  Object.fromEntries(ladderOf(paths).nodes.map(({ id, row }) => [id, row]));

describe("the ladder", () => {
  test("of no path is empty", () => {
    expect(ladderOf([])).toEqual({ columns: 0, lanes: 0, nodes: [], edges: [] });
  });

  test("of one path is one lane", () => {
    const { columns, lanes, nodes, edges } = ladderOf([["a", "b", "c"]]);
    expect({ columns, lanes }).toEqual({ columns: 3, lanes: 1 });
    expect(nodes.map(({ id, column, row }) => [id, column, row])).toEqual([
      ["a", 0, 0],
      ["b", 1, 0],
      ["c", 2, 0],
    ]);
    expect(edges.map(({ from, to, path, hop }) => [from.id, to.id, path, hop])).toEqual([
      ["a", "b", 0, 0],
      ["b", "c", 0, 1],
    ]);
  });

  test("has the ends in the middle, and one lane for each path", () => {
    const rows = rowsOf([
      ["a", "b", "z"],
      ["a", "c", "z"],
      ["a", "d", "z"],
    ]);
    expect(rows).toEqual({ a: 1, b: 0, c: 1, d: 2, z: 1 });
  });

  test("draws once what several paths share, in the middle of their lanes, and lines only once", () => {
    const { nodes, edges } = ladderOf([
      ["a", "b", "x", "z"],
      ["a", "c", "x", "z"],
      ["a", "c", "y", "z"],
    ]);
    expect(nodes.map(({ id }) => id)).toEqual(["a", "b", "c", "x", "y", "z"]);
    expect(Object.fromEntries(nodes.map(({ id, row }) => [id, row]))).toMatchObject({ b: 0, c: 1.5, x: 0.5, y: 2 });
    expect(edges.map(({ from, to }) => from.id + to.id)).toEqual(["ab", "bx", "xz", "ac", "cx", "cy", "yz"]);
  });

  test("draws an entity that a path visits twice in each of its columns", () => {
    const { nodes } = ladderOf([["a", "b", "a", "z"]]);
    expect(nodes.map(({ id, column }) => [id, column])).toEqual([
      ["a", 0],
      ["b", 1],
      ["a", 2],
      ["z", 3],
    ]);
  });

  test("has no two nodes closer than a lane, and all between the first lane and the last", () => {
    fc.assert(
      fc.property(arbitraryPaths, (paths) => {
        const { nodes, lanes, columns, edges } = ladderOf(paths);
        for (let column = 0; column < columns; column += 1) {
          const rows = nodes.filter((node) => node.column === column).map(({ row }) => row);
          expect(Math.min(...rows)).toBeGreaterThanOrEqual(0);
          expect(Math.max(...rows)).toBeLessThanOrEqual(lanes - 1);
          rows.slice(1).forEach((row, at) => {
            expect(row - (rows[at] as number)).toBeGreaterThan(1 - 1e-9);
          });
        }
        for (const { from, to } of edges) expect(to.column - from.column).toBe(1);
        const drawn = new Set(edges.map(({ from, to }) => `${from.column} ${from.id} ${to.id}`));
        for (const path of paths)
          path.slice(1).forEach((id, at) => {
            expect(drawn).toContain(`${at} ${path[at]} ${id}`);
          });
      }),
    );
  });
});
