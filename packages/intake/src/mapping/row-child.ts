import { foundIdentity } from "../identity/found-identity.ts";
import type { FoundIdentity } from "../identity/identity.ts";
import { remembered } from "../remembered.ts";
import type { Cells } from "./sheet.ts";

const read = remembered((text) => {
  const [nhsNumber = "", upn = "", born = "", ...names] = text.split("\0");
  return foundIdentity({ nhsNumber, upn, born, names });
});

/** Whom a row says it is about. */
export function rowChild(cells: Cells): FoundIdentity {
  const inTwo = [cells.one("givenName"), cells.one("familyName")].filter((part) => part !== "").join(" ");
  return read(
    [cells.one("nhsNumber"), cells.one("upn"), cells.one("birthDay"), cells.one("childName"), inTwo].join(
      "\0",
    ),
  );
}
