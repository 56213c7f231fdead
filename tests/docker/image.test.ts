import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildImage, docker, lacksDocker, ran } from "../support/docker.ts";
import { required } from "../support/require.ts";
import { textOf } from "../support/source-files.ts";

const name = `yilian-image-${process.pid}`;

/** The options that SECURITY.md recommends. */
const LOCKED_DOWN = [
  ...["--read-only", "--cap-drop=ALL", "--security-opt=no-new-privileges"],
  ...["--memory=1g", "--memory-swap=1g", "--pids-limit=256"],
];

/** Runs the image to its end, read-only, with some options of `docker run` and a script for its shell. */
function inImage(options: readonly string[], script: string) {
  return ran("docker", ["run", "--rm", "--read-only", ...options, "--entrypoint", "sh", buildImage(), "-c", script]);
}

describe.runIf(required("docker", lacksDocker()))("the image", () => {
  beforeAll(() => void buildImage(), 600_000);
  afterAll(() => {
    ran("docker", ["rm", "--force", "--volumes", name]);
    ran("docker", ["volume", "rm", name]);
  });

  test("is small, and contains the files of the package, with all licences, and no build tools", () => {
    // Debian and Node are most of the size.
    expect(Number(docker("image", "inspect", "--format", "{{.Size}}", "yilian"))).toBeLessThan(350_000_000);
    const { out } = inImage([], "ls /app; ls /app/node_modules; which npm npx gcc make python3 curl; du -sm /app");
    const words = out.split(/\s+/);
    for (const file of ["LICENSE", "NOTICE", "dist", "cypher", "graphql", "seed"]) expect(words).toContain(file);
    for (const gone of ["src", "tests", "vitest", "typescript", "esbuild"]) expect(words).not.toContain(gone);
    expect(out).not.toMatch(/\/(npm|npx|gcc|make|python3|curl)$/m);
    expect(inImage([], "cat dist/THIRD-PARTY-LICENSES.txt").out).toBe(textOf("dist/THIRD-PARTY-LICENSES.txt"));
  });

  test("is built from images that are pinned by digest, and nothing else is downloaded by a name alone", () => {
    const text = textOf("Dockerfile");
    const bases = [...text.matchAll(/^ARG (\w+_IMAGE)=(\S+)$/gm)];
    for (const [, , image] of bases) expect(image).toMatch(/^[a-z0-9]+:[\w.-]+@sha256:[0-9a-f]{64}$/);
    const froms = [...text.matchAll(/^FROM (\S+)/gm)].map(([, image]) => image);
    expect(froms).toEqual(bases.map(([, name]) => `\${${name}}`));
    expect(text).not.toMatch(/^(?:ADD|# syntax)/m);
    expect(textOf("docker-compose.yml")).toMatch(/image: \$\{NEO4J_IMAGE:-neo4j:[\w.-]+@sha256:[0-9a-f]{64}\}/);
  });

  test("contains the bill of materials, and only the packages of the lock file in the package", () => {
    const script =
      "cat dist/sbom.cdx.json; echo; echo ---; cat npm-shrinkwrap.json; echo ---; ls -d node_modules/* node_modules/@*/*";
    const [bill = "", lock = "", folders = ""] = inImage([], script).out.split("---\n");
    expect(bill.trimEnd()).toBe(textOf("dist/sbom.cdx.json").trimEnd());
    const installed = folders
      .trim()
      .split("\n")
      .filter((path) => !/^node_modules\/@[^/]+$/.test(path));
    expect(installed.length).toBeGreaterThan(20);
    const { packages } = JSON.parse(lock) as { packages: Record<string, { integrity?: string }> };
    expect(installed.filter((path) => packages[path]?.integrity === undefined)).toEqual([]);
  });

  test("runs read-only as nobody with one volume, reports its health, and has its data after a restart", async () => {
    const start = () => {
      const options = ["--env=ALLOW_PUBLIC=true", "--publish=127.0.0.1::4000", `--volume=${name}:/data`];
      docker("run", "--detach", `--name=${name}`, ...LOCKED_DOWN, ...options, "yilian");
      return `http://${docker("port", name, "4000").split("\n")[0]}`;
    };
    const url = start();
    await expect.poll(() => healthOf(name), { timeout: 60_000, interval: 500 }).toBe("healthy");
    expect(docker("exec", name, "id", "-u")).toBe("10001");
    // The kernel reports no right at all, and that none can be gained.
    expect(docker("exec", name, "sh", "-c", "grep -E 'Cap(Eff|Bnd)|NoNewPrivs' /proc/1/status")).toMatch(
      /^CapEff:\t0+\nCapBnd:\t0+\nNoNewPrivs:\t1$/,
    );
    expect(ran("docker", ["exec", name, "touch", "/app/new"]).err).toContain("Read-only file system");
    expect(await (await fetch(`${url}/health/ready`)).json()).toMatchObject({ status: "ready" });
    expect((await fetch(`${url}/playground`)).status).toBe(200);
    expect(docker("logs", name)).toContain("is loaded: ");

    // SIGTERM reaches the process itself, which ends with 0 long before Docker would kill it.
    const before = Date.now();
    docker("stop", "--time=20", name);
    expect(docker("inspect", "--format", "{{.State.ExitCode}}", name)).toBe("0");
    expect(Date.now() - before).toBeLessThan(15_000);

    docker("rm", name);
    const again = start();
    await expect.poll(() => statusOf(`${again}/health/ready`), { timeout: 60_000 }).toBe(200);
    expect(docker("logs", name)).toContain("is loaded already, nothing changed");
  }, 180_000);

  test("does not start before the operator has chosen who may use it", () => {
    const { status, out, err } = ran("docker", ["run", "--rm", ...LOCKED_DOWN, "yilian"]);
    expect({ status, out }).toEqual({ status: 1, out: "" });
    expect(err).toContain("Choose how readers sign in with AUTH, or let everybody read with ALLOW_PUBLIC=true.");
  });

  test("reports in one line that its folder is not writable, and leaves it unchanged", () => {
    for (const options of [[], [`--tmpfs=/data:ro,size=1m`], ["--tmpfs=/data:uid=1,mode=700"]]) {
      const { status, out, err } = ran("docker", [
        "run",
        "--rm",
        "--read-only",
        "--env=ALLOW_PUBLIC=true",
        ...options,
        "yilian",
      ]);
      expect({ status, out }).toEqual({ status: 1, out: "" });
      expect(err).toBe(
        "The data folder /data cannot be written. Give this user the right to write there, or set DATA_DIR to another folder.\n",
      );
    }
  });

  test("reports a folder without permission too, in a writable container", () => {
    const { status, err } = ran("docker", ["run", "--rm", "--env=ALLOW_PUBLIC=true", "--env=DATA_DIR=data", "yilian"]);
    expect(status).toBe(1);
    expect(err).toMatch(/^The data folder data cannot be written\. Give this user the right to write there/);
  });

  // The disk is full at once, during the loading, or when the log is about to be merged into the database file.
  test.each([0, 4, 64, 1_024, 1_500])(
    "reports in one line that the disk is full with %i kB left, and continues with more space",
    (left) => {
      const { out } = inImage(
        ["--tmpfs=/data:size=8m,uid=10001,mode=700"],
        `head -c $((8 * 1024 * 1024 - ${left} * 1024)) /dev/zero > /data/filler
       node dist/main.js seed 2>&1; echo "status $?"
       rm /data/filler
       node dist/main.js seed 2>&1; echo "status $?"`,
      );
      // Progress is reported when the loading takes longer.
      const [first = "", second = ""] = out.replaceAll(/^loading seeds.*\n/gm, "").split(/status \d\n/);
      expect(first).toMatch(
        /^(?:Data set .*\nLoading took .*\n)?The disk of the data folder(?: \/data)? is full\. Free some space and try again\. (?:Earlier data are unchanged|What was reported as loaded is in the log, which the next start reads)\.\n$/,
      );
      // What was reported is stored, and nothing else.
      expect(first.includes("is loaded:")).toBe(first.includes("What was reported as loaded"));
      expect(second).toMatch(
        first.includes("is loaded:") ? /^Data set .* is loaded already/ : /^Data set .* is loaded:/,
      );
      expect([...out.matchAll(/status (\d)/g)].map(([, status]) => status)).toEqual(["1", "0"]);
    },
  );
});

function healthOf(container: string): string {
  return docker("inspect", "--format", "{{.State.Health.Status}}", container);
}

async function statusOf(url: string): Promise<number> {
  await sleep(200);
  return fetch(url).then(
    ({ status }) => status,
    () => 0,
  );
}
