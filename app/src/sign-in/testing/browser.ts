const MOST_STEPS = 10;

/** As much of a browser as a provider's pages need: it keeps cookies and goes where it is sent. */
export class Browser {
  readonly #cookies = new Map<string, string>();

  /** Follows an address to the page it ends on, or to `until`, which is not opened. */
  async follow(address: string, until: string): Promise<string> {
    return await this.#goes(address, { method: "GET" }, until);
  }

  async send(address: string, fields: Readonly<Record<string, string>>, until: string): Promise<string> {
    return await this.#goes(address, { method: "POST", body: new URLSearchParams(fields) }, until);
  }

  async #goes(address: string, first: RequestInit, until: string): Promise<string> {
    let [at, asks] = [address, first];
    for (let step = 0; step < MOST_STEPS && !at.startsWith(until); step += 1) {
      const answer = await fetch(at, { ...asks, redirect: "manual", headers: { cookie: this.#sent() } });
      for (const cookie of answer.headers.getSetCookie()) this.#keep(cookie);
      await answer.text();
      const to = answer.headers.get("location");
      if (to === null) return at;
      [at, asks] = [new URL(to, at).href, { method: "GET" }];
    }
    return at;
  }

  #keep(cookie: string): void {
    const [pair = ""] = cookie.split(";");
    const [name = "", ...value] = pair.split("=");
    this.#cookies.set(name, value.join("="));
  }

  #sent(): string {
    return [...this.#cookies].map(([name, value]) => `${name}=${value}`).join("; ");
  }
}
