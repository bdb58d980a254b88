import { Agent, request } from "node:http";

export interface Visited {
  readonly status: number;
  readonly body: string;
  readonly headers: NodeJS.Dict<string | string[]>;
  readonly ms: number;
}

export interface Visits {
  get(path: string, cookie?: string): Promise<Visited>;
  signIn(email: string, password: string): Promise<string>;
  close(): void;
}

/** Visits to a server on this machine over real HTTP, with connections kept as a browser keeps them. */
export function visitsTo(address: string): Visits {
  const agent = new Agent({ keepAlive: true, maxSockets: 200 });

  function send(
    method: string,
    path: string,
    headers: Record<string, string>,
    body?: string,
  ): Promise<Visited> {
    return new Promise((resolve, reject) => {
      const began = performance.now();
      const asking = request(new URL(path, address), { method, headers, agent }, (answer) => {
        const chunks: Buffer[] = [];
        answer.on("data", (chunk: Buffer) => chunks.push(chunk));
        answer.on("error", reject);
        answer.on("end", () => {
          const ms = performance.now() - began;
          const text = Buffer.concat(chunks).toString("utf8");
          resolve({ status: answer.statusCode ?? 0, body: text, headers: answer.headers, ms });
        });
      });
      asking.on("error", (error: NodeJS.ErrnoException) => {
        const closedMeanwhile = asking.reusedSocket && error.code === "ECONNRESET";
        if (closedMeanwhile && method === "GET") resolve(send(method, path, headers));
        else reject(error);
      });
      asking.end(body);
    });
  }

  return {
    get: (path, cookie = "") => send("GET", path, { cookie }),
    async signIn(email, password) {
      const headers = { "content-type": "application/x-www-form-urlencoded", origin: address };
      const answer = await send(
        "POST",
        "/sign-in",
        headers,
        new URLSearchParams({ email, password }).toString(),
      );
      if (answer.status !== 303) throw new Error(`${email} could not sign in: ${answer.status}.`);
      return [answer.headers["set-cookie"] ?? []]
        .flat()
        .map((cookie) => cookie.split(";")[0])
        .join("; ");
    },
    close: () => agent.destroy(),
  };
}

/** The page, or an error: a refused or broken page is never counted as a fast one. */
export async function visited(visits: Visits, path: string, cookie?: string): Promise<Visited> {
  const answer = await visits.get(path, cookie);
  if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}.`);
  return answer;
}

/** The children in a practitioner's own list. */
export const childrenListed = (page: string): string[] => [
  ...new Set([...page.matchAll(/href="\/children\/([0-9a-f-]{36})"/g)].flatMap(([, id]) => id ?? [])),
];
