import { type HoldersByCounty, rowName } from "../holders-by-county.ts";
import { pathWith } from "../paths.ts";
import type { Reader } from "../reader.ts";
import { EvidenceDetails } from "./evidence.tsx";
import { FamilyName } from "./family-choice.tsx";
import { EntityLink, type NamedEntity, nameOf } from "./name.tsx";

interface NearbyHoldersProps {
  readonly county: NamedEntity;
  /** Who has certifications in the counties of the city. */
  readonly nearby: HoldersByCounty;
  /** The families to show. */
  readonly missing: HoldersByCounty["columns"];
  readonly reader: Reader;
}

/** The families of which documents name a holder in the city, other than the city itself, but none in the county. */
export function missingFamilies(
  { within, columns, rows }: HoldersByCounty,
  county: string,
): HoldersByCounty["columns"] {
  const own = rows.find((row) => row.county?.id === county);
  return columns.filter((_, at) => {
    const { holders = [], figures = [] } = own?.cells[at] ?? {};
    if (holders.length + figures.length > 0) return false;
    return rows.some(({ cells }) => cells[at]?.holders.some(({ node }) => node.id !== within.id));
  });
}

/** For each certification that nobody in a county is named for: who in the same city has it, with the evidence. */
export function NearbyHolders({ county, nearby, missing, reader }: NearbyHoldersProps) {
  const { words } = reader;
  const { within, columns, rows } = nearby;
  return (
    <>
      <p>{words.gaps.nearbyMeans(nameOf(county, reader), nameOf(within, reader))}</p>
      <div class="scroll">
        <table class="holders">
          <thead>
            <tr>
              <th scope="col">{words.gaps.family}</th>
              <th scope="col">{words.gaps.holder}</th>
            </tr>
          </thead>
          <tbody>
            {missing.map((family) => (
              <tr key={family.name}>
                <th scope="row">
                  <a href={reader.href(pathWith("/gaps", { within: within.id, family: family.name }))}>
                    <FamilyName family={family} reader={reader} />
                  </a>
                </th>
                <td>
                  <ul>
                    {rows.flatMap((row) =>
                      (row.cells[columns.indexOf(family)]?.holders ?? [])
                        .filter(({ node }) => node.id !== within.id)
                        .map(({ node, relationships }) => (
                          <li key={node.id}>
                            <EntityLink entity={node} reader={reader} />
                            <span class="minor">{rowName(row, reader)}</span>
                            <EvidenceDetails
                              evidence={relationships.flatMap(({ evidence }) => evidence)}
                              reader={reader}
                            />
                          </li>
                        )),
                    )}
                  </ul>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
