import { expect, test } from "vitest";
import { parse } from "yaml";
import { textOf } from "../support/source-files.ts";

interface Container {
  readonly mem_limit?: string;
  readonly pids_limit?: number;
  readonly security_opt?: readonly string[];
  readonly ports?: readonly string[];
}

const { services } = parse(textOf("docker-compose.yml"), { merge: true }) as {
  readonly services: Readonly<Record<string, Container>>;
};

test.each(Object.entries(services))(
  "the container %s has a limit of memory and of processes, gains no rights, and is open to this machine alone",
  (_name, container) => {
    expect(container.mem_limit).toMatch(/^\$\{\w+:-\d+g\}$/);
    expect(container.pids_limit).toBeGreaterThan(0);
    expect(container.security_opt).toEqual(["no-new-privileges:true"]);
    for (const port of container.ports ?? []) expect(port).toMatch(/^127\.0\.0\.1:/);
  },
);
