import { textOf } from "../support/source-files.ts";

/** A package of the lock file. */
export interface LockedPackage {
  readonly version: string;
  readonly integrity?: string;
  readonly license?: string;
  readonly dev?: boolean;
  /** Needed by development, and otherwise only an optional peer, such as `@types/react`. */
  readonly devOptional?: boolean;
  readonly optional?: boolean;
  readonly hasInstallScript?: boolean;
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

export const MANIFEST = JSON.parse(textOf("package.json")) as { dependencies: Record<string, string> };
export const LOCK = JSON.parse(textOf("package-lock.json")) as { packages: Record<string, LockedPackage> };

/** The packages that are distributed: their places in the lock file, and what it says of them. */
export const DISTRIBUTED = Object.entries(LOCK.packages).filter(
  ([path, { dev, devOptional }]) => path !== "" && !dev && !devOptional,
);

/** The name of the package at a place in the lock file. */
export function nameOf(path: string): string {
  return path.replace(/^.*node_modules\//, "");
}

/** The places of a package of the project and of all that it depends on. Its peers have rows of their own. */
export function closureOf(name: string): ReadonlySet<string> {
  const reached = new Set<string>();
  const visit = (from: string, names: readonly string[]) => {
    for (const each of names) {
      const path = nearest(each, from);
      if (path === undefined || reached.has(path)) continue;
      reached.add(path);
      const { dependencies, optionalDependencies } = LOCK.packages[path] ?? {};
      visit(path, Object.keys({ ...dependencies, ...optionalDependencies }));
    }
  };
  visit("", [name]);
  return reached;
}

/** Where Node finds a package that another one imports: in the nearest folder above. */
function nearest(name: string, from: string): string | undefined {
  for (let place = from; ; place = place.replace(/(?:^|\/)node_modules\/(?:@[^/]+\/)?[^/]+$/, "")) {
    const path = place === "" ? `node_modules/${name}` : `${place}/node_modules/${name}`;
    if (path in LOCK.packages) return path;
    if (place === "") return undefined;
  }
}
