import { paths } from "../../paths.ts";
import type { TestHouse } from "../../testing/test-house.ts";

/** Brings a family's file in as a browser sends it. */
export async function sendFamilyFile(
  house: TestHouse,
  childId: string,
  name: string,
  contents: string | Uint8Array,
  cookie: string,
): Promise<Response> {
  const body = new FormData();
  body.set("file", new File([typeof contents === "string" ? contents : new Uint8Array(contents)], name));
  const headers = { cookie, origin: "http://localhost" };
  return await house.app.request(paths.genogramImport(childId), { method: "POST", headers, body });
}
