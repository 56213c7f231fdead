import { unknownValues } from "../../errors.ts";
import { measureNodeId } from "../../model/ids.ts";
import { plainName } from "../../model/written-names.ts";
import { nearestWords } from "../../wording/did-you-mean.ts";
import type { Context } from "../context.ts";
import { after, type MaybePromise } from "../maybe-promise.ts";

/**
 * The ids of the measures that an argument names by id, key or name, each once; null if none is given.
 *
 * @throws {YilianError} UNKNOWN_VALUE with the nearest measures.
 */
export function readMeasures(
  values: readonly string[] | null | undefined,
  { load }: Context,
): MaybePromise<readonly string[] | null> {
  if (values == null) return null;
  return after(load.measures(), (measures) => {
    const ids = new Map(
      measures.flatMap(({ id, name, nameEn }) =>
        [nameEn, name, measureNodeId(id), id].map((one) => [plainName(one), id]),
      ),
    );
    const unknown = values.filter((value) => !ids.has(plainName(value)));
    if (unknown.length === 0) return [...new Set(values.flatMap((value) => ids.get(plainName(value)) ?? []))];
    const nearest = unknown.flatMap((value) => {
      const plain = plainName(value);
      const similar = measures.filter(({ name }) => plain !== "" && name.includes(plain));
      return [
        ...similar.map(({ id }) => id),
        ...nearestWords(
          value,
          measures.map(({ id }) => id),
        ),
      ];
    });
    throw unknownValues("measure", { what: "measure", values: unknown, nearest });
  });
}
