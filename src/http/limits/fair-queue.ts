/** How much a queue lets run and wait. */
export interface QueueLimits {
  /** How many requests run at the same time. */
  readonly running: number;
  /** How many of one client run at the same time. */
  readonly runningOfClient: number;
  /** How many requests wait. */
  readonly waiting: number;
  /** How long one waits, in milliseconds. */
  readonly waitMs: number;
}

/** The place of a request in the queue. */
export interface Place {
  /** Resolves with true when it is the turn of the request, and with false when the request is shed instead. */
  readonly turn: Promise<boolean>;
  /** Gives the place up, whether the request waits, runs, or did so before. */
  leave(): void;
}

interface Waiting {
  readonly decide: (mayRun: boolean) => void;
  readonly timer: NodeJS.Timeout;
}

interface Client {
  readonly waiting: Waiting[];
  running: number;
}

/**
 * Lets requests run in turns: one begins in each turn of the event loop, and each client has one begin in its turn.
 *
 * A request whose records are cached waits for nothing. So all requests that arrive together would run in one turn of
 * the event loop, and health checks and new connections would wait for all of them. A client that sends many requests
 * waits for itself: others are served as if it sent one. When too many wait, the newest of the client that has most of
 * them is shed.
 */
export class FairQueue {
  private readonly limits: QueueLimits;
  /** The clients with requests, the one whose turn is next at first. */
  private readonly clients = new Map<string, Client>();
  private isScheduled = false;
  private runs = 0;
  private waits = 0;

  constructor(limits: QueueLimits) {
    this.limits = limits;
  }

  /** How many requests run. */
  get running(): number {
    return this.runs;
  }

  /** How many requests wait. */
  get waiting(): number {
    return this.waits;
  }

  enter(name: string): Place {
    const client = this.clientOf(name);
    let state: "waiting" | "running" | "left" = "waiting";
    let waiting: Waiting | undefined;
    const turn = new Promise<boolean>((resolve) => {
      const decide = (mayRun: boolean) => {
        clearTimeout(waiting?.timer);
        state = mayRun ? "running" : "left";
        resolve(mayRun);
      };
      const timer = setTimeout(() => this.withdraw(name, client, waiting), this.limits.waitMs);
      waiting = { decide, timer };
      client.waiting.push(waiting);
    });
    this.waits++;
    if (this.waits > this.limits.waiting) this.shed();
    this.schedule();
    return {
      turn,
      leave: () => {
        if (state === "waiting") this.withdraw(name, client, waiting);
        else if (state === "running") {
          state = "left";
          this.runs--;
          client.running--;
          this.forget(name, client);
          this.schedule();
        }
      },
    };
  }

  private clientOf(name: string): Client {
    const known = this.clients.get(name);
    if (known !== undefined) return known;
    const client: Client = { waiting: [], running: 0 };
    this.clients.set(name, client);
    return client;
  }

  private schedule(): void {
    if (this.isScheduled || this.waits === 0) return;
    this.isScheduled = true;
    setImmediate(() => {
      this.isScheduled = false;
      if (this.begin()) this.schedule();
    });
  }

  /** Lets the next request run; false if none may. */
  private begin(): boolean {
    if (this.runs >= this.limits.running) return false;
    for (const [name, client] of this.clients) {
      if (client.running >= this.limits.runningOfClient) continue;
      const next = client.waiting.shift();
      if (next === undefined) continue;
      this.clients.delete(name);
      this.clients.set(name, client);
      this.waits--;
      this.runs++;
      client.running++;
      next.decide(true);
      return true;
    }
    return false;
  }

  private shed(): void {
    let most: [name: string, client: Client] | undefined;
    for (const entry of this.clients) if (entry[1].waiting.length > (most?.[1].waiting.length ?? 0)) most = entry;
    if (most !== undefined) this.withdraw(most[0], most[1], most[1].waiting.at(-1));
  }

  private withdraw(name: string, client: Client, waiting: Waiting | undefined): void {
    const at = waiting === undefined ? -1 : client.waiting.lastIndexOf(waiting);
    if (at === -1) return;
    client.waiting.splice(at, 1);
    this.waits--;
    this.forget(name, client);
    waiting?.decide(false);
  }

  private forget(name: string, client: Client): void {
    if (client.running === 0 && client.waiting.length === 0) this.clients.delete(name);
  }
}
