import { Hono } from "hono";
import { z } from "zod";
import { paths } from "../../paths.ts";
import { fieldsSent, type Problem, typed } from "../../platform/forms/fields.ts";
import type { Asked, Env } from "../../platform/http/env.ts";
import { html } from "../../platform/http/html.ts";
import { NothingToSee } from "../../platform/http/refusals.ts";
import type { House } from "../../platform/house.ts";
import { askForNew, newPasskey, siteOf } from "./ceremony.ts";
import { challengeIn, sealedChallenge } from "./offer.ts";
import { PasskeysPage } from "./passkeys-page.tsx";
import { addPasskey, endPasskey, passkeysOf } from "./passkeys.store.ts";

const MOST = 20;
const name = z.string().trim().min(1).max(100);
const notices: Readonly<Record<string, string>> = {
  added: "The passkey is added. You can sign in with it from now on.",
  removed: "The passkey is taken away. It opens nothing any more.",
};

interface Own {
  /** Whose account asks; nobody's, where a provider signs them in. */
  local(c: Asked): Promise<{ readonly signInId: string; readonly email: string }>;
  currentProblems(c: Asked, email: string, current: string): Promise<Problem[]>;
}

/** One's own passkeys: added with the password, named, and taken away. */
export function passkeyRoutes(house: House, own: Own): Hono<Env> {
  const { store, clock } = house;

  async function page(c: Asked, sent: { named?: string; problems?: readonly Problem[] } = {}) {
    const { viewer } = c.var;
    const { signInId, email } = await own.local(c);
    const site = siteOf(c, house);
    const passkeys = await store.asProduct((tx) => passkeysOf(tx, viewer));
    const options = site && (await askForNew(site, { email, known: passkeys }));
    const asked = options && { options, offer: sealedChallenge(house, signInId, options.challenge) };
    const notice = Object.hasOwn(notices, c.req.query("done") ?? "")
      ? notices[c.req.query("done") ?? ""]
      : undefined;
    return html(
      c,
      <PasskeysPage {...{ viewer, passkeys, asked, notice, ...sent }} />,
      sent.problems ? 422 : 200,
    );
  }

  return new Hono<Env>()
    .get(paths.passkeys(), async (c) => await page(c))
    .post(paths.passkeys(), async (c) => {
      const { viewer } = c.var;
      const { signInId, email } = await own.local(c);
      const fields = await fieldsSent(c);
      const named = name.safeParse(typed(fields, "named"));
      const wrong = await own.currentProblems(c, email, typed(fields, "current"));
      const problems = named.success
        ? wrong
        : [{ field: "named", words: "Write what you will know it by, in 100 characters or fewer" }, ...wrong];
      if (!named.success || problems.length > 0)
        return await page(c, { named: typed(fields, "named"), problems });
      const site = siteOf(c, house);
      const challenge = challengeIn(house, signInId, typed(fields, "offer"));
      const made = site && challenge && (await newPasskey(site, challenge, typed(fields, "answer")));
      const added =
        made &&
        (await store.asProduct(
          async (tx) =>
            (await passkeysOf(tx, viewer)).length < MOST &&
            (await addPasskey(tx, viewer, { ...made, named: named.data }, clock.now())),
        ));
      const refused = [{ field: "named", words: "Your device's answer could not be taken. Try again" }];
      if (!added) return await page(c, { named: named.data, problems: refused });
      return c.redirect(`${paths.passkeys()}?done=added`, 303);
    })
    .post(paths.passkeyRemoval(":passkey"), async (c) => {
      await own.local(c);
      const id = z.uuid().safeParse(c.req.param("passkey"));
      const ended =
        id.success && (await store.asProduct((tx) => endPasskey(tx, c.var.viewer, id.data, clock.now())));
      if (!ended) throw new NothingToSee();
      return c.redirect(`${paths.passkeys()}?done=removed`, 303);
    });
}
