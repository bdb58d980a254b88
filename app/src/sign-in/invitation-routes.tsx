import { Hono } from "hono";
import { paths } from "../paths.ts";
import { fieldsSent, typed } from "../platform/forms/fields.ts";
import type { Env } from "../platform/http/env.ts";
import { html } from "../platform/http/html.ts";
import type { House } from "../platform/house.ts";
import type { Accounts } from "./accounts.ts";
import { accountsHeld, changePassword, emailOfAccount, openAccount } from "./accounts.store.ts";
import { InvitationPage, NoInvitationPage } from "./invitation-page.tsx";
import { invitedBy, useUp } from "./invitations.store.ts";
import { passwordProblems } from "./new-password.ts";
import { endAllPasskeys } from "./passkeys/passkeys.store.ts";
import { endSecondStep } from "./second-step.store.ts";

/** What an invitation's link opens: signing in by the agency's provider, or choosing a password. */
export function invitationRoutes(house: House, auth: Accounts): Hono<Env> {
  const { store, clock, config } = house;
  const found = (code: string) =>
    store.asProduct(async (tx) => {
      const invited = await invitedBy(tx, code, clock.now());
      if (!invited) return null;
      const { signInId, email } = invited;
      if (signInId !== null) return { ...invited, email: await emailOfAccount(tx, signInId) };
      return (await accountsHeld(tx)).has(email) ? null : invited;
    });
  const providersOf = (agency: string) => config.providers.filter((provider) => provider.agency === agency);

  return new Hono<Env>()
    .get(paths.invitation(":code"), async (c) => {
      const code = c.req.param("code") ?? "";
      const invited = await found(code);
      if (!invited) return html(c, <NoInvitationPage />, 404);
      return html(
        c,
        <InvitationPage code={code} invited={invited} providers={providersOf(invited.agency)} />,
      );
    })
    .post(paths.invitation(":code"), async (c) => {
      const code = c.req.param("code") ?? "";
      const invited = await found(code);
      if (!invited || providersOf(invited.agency).length > 0) return html(c, <NoInvitationPage />, 404);
      const fields = await fieldsSent(c);
      const password = typed(fields, "password");
      const problems = passwordProblems(password, typed(fields, "again"));
      if (problems.length > 0)
        return html(
          c,
          <InvitationPage code={code} invited={invited} providers={[]} problems={problems} />,
          422,
        );
      const passwordHash = await (await auth.$context).password.hash(password);
      const used = await store.asProduct(async (tx) => {
        if (!(await useUp(tx, invited, clock.now()))) return false;
        await endSecondStep(tx, invited, "invited anew", clock.now());
        await endAllPasskeys(tx, invited, "invited anew", clock.now());
        await changePassword(tx, await openAccount(tx, invited), passwordHash);
        return true;
      });
      if (!used) return html(c, <NoInvitationPage />, 404);
      return c.redirect(`${paths.signIn()}?after=invitation`, 303);
    });
}
