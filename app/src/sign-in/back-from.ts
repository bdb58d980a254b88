import { paths } from "../paths.ts";
import { ownPage } from "../platform/forms/fields.ts";

/** Only ever back to a page of ours, and never to signing in. */
export function backFrom(address: string | undefined): string {
  const page = ownPage(address);
  return page !== null && !page.startsWith(paths.signIn()) ? page : paths.home();
}
