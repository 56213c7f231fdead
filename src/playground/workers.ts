/** Where the build put the workers of the editor; their names hold hashes. */
declare const WORKERS: { readonly editor: string; readonly json: string; readonly graphql: string };

/** Tells the editor to take its workers from this origin; without them it would work on the page's own thread. */
export function takeOwnWorkers(): void {
  window.MonacoEnvironment = {
    getWorker: (_id: string, label: string) =>
      new Worker(label === "json" ? WORKERS.json : label === "graphql" ? WORKERS.graphql : WORKERS.editor),
  };
}
