declare module "express" {
  import type { IncomingMessage, Server, ServerResponse } from "node:http";

  interface Answering extends ServerResponse {
    send(body: string): this;
  }
  interface Express {
    get(
      path: string,
      handler: (
        request: IncomingMessage & { params: Record<string, string> },
        response: Answering,
      ) => Promise<void>,
    ): this;
    listen(port: number, host: string, listening: () => void): Server;
  }
  export default function express(): Express;
}
