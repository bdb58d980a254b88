import { Hono } from "hono";
import { paths } from "../paths.ts";
import { holdForm } from "../platform/drafts/store.ts";
import type { Env } from "../platform/http/env.ts";
import { html } from "../platform/http/html.ts";
import { NotAllowed, NothingToSee } from "../platform/http/refusals.ts";
import type { House } from "../platform/house.ts";
import { administers } from "./administration.store.ts";
import { AdministrationPage } from "./administration-page.tsx";
import { whoConfirms } from "./closer-request.ts";
import { confirmCloser, waitingRequests } from "./closer-requests.store.ts";
import { joinerRoutes } from "./joiner-routes.tsx";
import { peopleOf } from "./people.store.ts";
import { lineManagerRoutes } from "./line-manager-routes.tsx";
import { personRoutes } from "./person-routes.tsx";
import { confirmRecovery, mayConfirm, waitingRecoveries } from "./recoveries.store.ts";

const notices: Readonly<Record<string, string>> = {
  confirmed: "You have confirmed it. Whoever asked can make the invitation now.",
  closer: "You have confirmed it. It is recorded, with your name and the name of whoever asked.",
};

/** Looking after the people of one's own agency: who joins, moves and leaves, and who is let in anew. */
export function administrationRoutes(house: House): Hono<Env> {
  const { clock } = house;
  return new Hono<Env>()
    .get(paths.administration(), async (c) => {
      const { tx, viewer } = c.var;
      const whole = await administers(tx);
      if (!whole && !viewer.manages)
        throw new NotAllowed(
          `Only whoever looks after the people of ${viewer.agency} sees this. Whoever runs Throughline can name them.`,
        );
      const recoveries = await waitingRecoveries(tx, clock.now());
      return html(
        c,
        <AdministrationPage
          viewer={viewer}
          today={clock.today()}
          people={whole ? await peopleOf(tx, viewer) : null}
          recoveries={recoveries.map((recovery) => ({ recovery, mayConfirm: mayConfirm(recovery, viewer) }))}
          asked={await waitingRequests(tx)}
          notice={notices[c.req.query("done") ?? ""]}
        />,
      );
    })
    .post(paths.recoveryConfirmation(":recovery"), async (c) => {
      const { tx, viewer } = c.var;
      const waiting = await waitingRecoveries(tx, clock.now());
      const asked = waiting.find(({ id }) => id === c.req.param("recovery"));
      if (!asked) throw new NothingToSee();
      if (!mayConfirm(asked, viewer))
        throw new NotAllowed(
          "Somebody else must confirm: not whoever asked, not whoever it is for, and nobody whom the asker let in.",
        );
      await confirmRecovery(tx, viewer, asked.id, clock.now());
      return c.redirect(`${paths.administration()}?done=confirmed`, 303);
    })
    .post(paths.closerConfirmation(":request"), async (c) => {
      const { tx, viewer } = c.var;
      await holdForm(tx, { form: "closer-confirmation", subject: c.req.param("request") ?? "" });
      const waiting = await waitingRequests(tx);
      const asked = waiting.find(({ id }) => id === c.req.param("request"));
      if (!asked) throw new NothingToSee();
      if (!asked.mayConfirm) throw new NotAllowed(whoConfirms(asked.agency));
      await confirmCloser(tx, viewer, asked.id, clock.now());
      return c.redirect(`${paths.administration()}?done=closer`, 303);
    })
    .route("/", joinerRoutes(house))
    .route("/", personRoutes(house))
    .route("/", lineManagerRoutes(house));
}
