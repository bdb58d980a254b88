import { openHouse, viewerOf } from "../open-house.ts";
import { peerApp } from "../peer/peer-app.ts";

// The page as it is written in the field, in a process of its own on the same record.
const [email = ""] = process.argv.slice(2);
const open = await openHouse(process.env);
const server = peerApp(open.house, await viewerOf(open, email)).listen(0, "127.0.0.1", () => {
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  process.send?.({ address: `http://127.0.0.1:${port}` });
});

process.once("SIGTERM", () => {
  server.close();
  server.closeAllConnections();
  void open.close().then(() => process.exit(0));
});
