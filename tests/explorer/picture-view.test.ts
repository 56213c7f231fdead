import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DIRECTIONS, nearestIn } from "../../src/explorer/browser/nearest-node.ts";
import { fitted, isZoomed, moved, opened, showing, zoomed } from "../../src/explorer/browser/view-box.ts";

const PICTURE = { width: 1200, height: 300 };
const DESKTOP = { width: 1200, height: 300 };
const PHONE = { width: 360, height: 300 };
const SUBJECT = { x: 90, y: 140, width: 80, height: 20 };

describe("the view of a picture", () => {
  test("opens with all of it where its names are readable", () => {
    expect(opened(PICTURE, DESKTOP, SUBJECT)).toEqual({ x: 0, y: 0, ...PICTURE });
    expect(isZoomed(opened(PICTURE, DESKTOP, SUBJECT), PICTURE)).toBe(false);
  });

  test("opens on a phone at the start of the subject, and does not show what is outside the picture", () => {
    const box = opened(PICTURE, PHONE, SUBJECT);
    expect(box).toEqual({ x: 78, y: -50, width: 480, height: 400 });
    expect(isZoomed(box, PICTURE)).toBe(true);
    expect(opened(PICTURE, PHONE, { ...SUBJECT, x: 0 }).x).toBe(0);
    expect(opened(PICTURE, PHONE, { ...SUBJECT, x: 1000 }).x).toBe(720);
  });

  test("zooms around a point, which stays where it is", () => {
    const box = zoomed({ x: 0, y: 0, ...PICTURE }, 2, { x: 300, y: 60 }, PICTURE, DESKTOP);
    expect(box).toEqual({ x: 150, y: 30, width: 600, height: 150 });
  });

  test("zooms neither beyond the complete picture nor beyond four times its size", () => {
    const all = fitted(PICTURE, PHONE);
    expect(zoomed(all, 0.1, { x: 0, y: 0 }, PICTURE, PHONE)).toEqual(all);
    expect(zoomed(all, 1000, { x: 0, y: 0 }, PICTURE, PHONE).width).toBe(90);
  });

  test("moves only inside the picture, and keeps its shape", () => {
    const size = fc.record({
      width: fc.integer({ min: 50, max: 3000 }),
      height: fc.integer({ min: 50, max: 3000 }),
    });
    const point = fc.record({ x: fc.integer({ min: -5000, max: 5000 }), y: fc.integer({ min: -5000, max: 5000 }) });
    fc.assert(
      fc.property(size, size, point, fc.double({ min: 0.2, max: 5, noNaN: true }), (picture, frame, by, factor) => {
        const box = moved(zoomed(fitted(picture, frame), factor, by, picture, frame), by, picture);
        expect(box.width / box.height).toBeCloseTo(frame.width / frame.height, 6);
        for (const [start, length, all] of [
          [box.x, box.width, picture.width],
          [box.y, box.height, picture.height],
        ] as const) {
          const isInside = start > -1e-6 && start + length < all + 1e-6;
          const isAround = start < 1e-6 && start + length > all - 1e-6;
          expect(isInside || isAround).toBe(true);
        }
      }),
    );
  });

  test("moves as little as needed to show a node", () => {
    const box = { x: 0, y: 0, width: 400, height: 300 };
    expect(showing(box, { x: 200, y: 150 }, PICTURE)).toEqual(box);
    expect(showing(box, { x: 500, y: 150 }, PICTURE).x).toBe(175);
    expect(showing(box, { x: 1190, y: 150 }, PICTURE).x).toBe(800);
  });
});

describe("the nearest node in a direction", () => {
  const from = { x: 0, y: 0 };
  test.each([
    [
      "ArrowRight",
      [
        { x: 100, y: 0 },
        { x: 50, y: 10 },
      ],
      1,
    ],
    [
      "ArrowRight",
      [
        { x: -10, y: 0 },
        { x: 0, y: 10 },
      ],
      undefined,
    ],
    [
      "ArrowLeft",
      [
        { x: -10, y: 0 },
        { x: 10, y: 0 },
      ],
      0,
    ],
    [
      "ArrowUp",
      [
        { x: 0, y: 50 },
        { x: 20, y: -50 },
      ],
      1,
    ],
    [
      "ArrowDown",
      [
        { x: 60, y: 40 },
        { x: 0, y: 90 },
      ],
      1,
    ],
    ["ArrowDown", [], undefined],
    ["ArrowDown", [from], undefined],
  ])("%s of %j is %s", (key, points, nearest) => {
    expect(nearestIn(DIRECTIONS[key] ?? from, from, points)).toBe(nearest);
  });
});
