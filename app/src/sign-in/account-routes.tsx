import { Hono } from "hono";
import { getSignedCookie } from "hono/cookie";
import { administers } from "../accounts/public.ts";
import { paths } from "../paths.ts";
import { fieldsSent, type Problem, typed } from "../platform/forms/fields.ts";
import type { Asked, Env } from "../platform/http/env.ts";
import { html } from "../platform/http/html.ts";
import { NothingToSee } from "../platform/http/refusals.ts";
import type { House } from "../platform/house.ts";
import { AccountPage, CurrentPassword, OwnPasswordPage } from "./account-page.tsx";
import { type Accounts, COOKIE, whoHasPassword } from "./accounts.ts";
import { changePassword, emailOfAccount, hasPassword } from "./accounts.store.ts";
import { beginAttempt, didSucceed } from "./attempts.store.ts";
import { beginSession } from "./begin-session.ts";
import { passkeyRoutes } from "./passkeys/passkey-routes.tsx";
import { passwordProblems } from "./new-password.ts";
import { placeOf } from "./place-of.ts";
import { newOffer, offerAgain, takeUp } from "./second-step-offer.ts";
import { RecoveryCodesPage, SetUpPage } from "./second-step-page.tsx";
import { secondStepOf } from "./second-step.store.ts";
import { endOwnSession, sessionsOf } from "./sessions.store.ts";
import { sessionOf } from "./session.store.ts";
import { tooMany } from "./too-many.ts";

const notices: Readonly<Record<string, string>> = {
  ended: "That session has ended.",
  password: "Your new password is kept.",
};

/** Everybody's own way of signing in: sessions, password, second step. */
export function accountRoutes(house: House, auth: Accounts): Hono<Env> {
  const { store, clock, config } = house;

  async function own(c: Asked) {
    const token = (await getSignedCookie(c, config.secret(), COOKIE)) || "";
    return await store.asProduct(async (tx) => {
      const signInId = (await sessionOf(tx, token, house))?.signInId ?? "";
      const local = await hasPassword(tx, signInId);
      return { token, signInId, local, email: await emailOfAccount(tx, signInId) };
    });
  }
  async function local(c: Asked) {
    const known = await own(c);
    if (!known.local) throw new NothingToSee();
    return known;
  }
  /** Whether this is their password now, or what is wrong; guesses are counted. */
  async function currentProblems(c: Asked, email: string, current: string): Promise<Problem[]> {
    const attempt = { name: `own password of ${email}`, from: placeOf(c) };
    const begun = await store.asProduct((tx) => beginAttempt(tx, config.secret(), attempt, clock.now()));
    if ("wait" in begun) return [{ field: "current", words: tooMany(begun.wait) }];
    if ((await whoHasPassword(auth, email, current)) === null)
      return [{ field: "current", words: "That is not your password" }];
    await store.asProduct((tx) => didSucceed(tx, begun.id));
    return [];
  }

  return new Hono<Env>()
    .route("/", passkeyRoutes(house, { local, currentProblems }))
    .get(paths.account(), async (c) => {
      const { viewer } = c.var;
      const known = await own(c);
      const { sessions, step } = await store.asProduct(async (tx) => ({
        sessions: await sessionsOf(tx, known.signInId, known.token, house),
        step: await secondStepOf(tx, viewer),
      }));
      const notice = notices[c.req.query("done") ?? ""];
      const looksAfterPeople = viewer.manages || (await store.as(viewer, administers));
      const page = {
        viewer,
        sessions,
        looksAfterPeople,
        local: known.local,
        secondStep: step !== null,
        notice,
      };
      return html(c, <AccountPage {...page} />);
    })
    .post(paths.sessionEnd(":session"), async (c) => {
      const { signInId } = await own(c);
      const id = c.req.param("session") ?? "";
      if (!(await store.asProduct((tx) => endOwnSession(tx, signInId, id)))) throw new NothingToSee();
      return c.redirect(`${paths.account()}?done=ended`, 303);
    })
    .get(paths.ownPassword(), async (c) => {
      await local(c);
      return html(c, <OwnPasswordPage viewer={c.var.viewer} />);
    })
    .post(paths.ownPassword(), async (c) => {
      const { signInId, email } = await local(c);
      const fields = await fieldsSent(c);
      const [current, password] = [typed(fields, "current"), typed(fields, "password")];
      const problems = [
        ...(await currentProblems(c, email, current)),
        ...passwordProblems(password, typed(fields, "again")),
        ...(password !== "" && password === current
          ? [{ field: "password", words: "Choose a password that is not the one you have now" }]
          : []),
      ];
      if (problems.length > 0)
        return html(c, <OwnPasswordPage viewer={c.var.viewer} problems={problems} />, 422);
      const passwordHash = await (await auth.$context).password.hash(password);
      await store.asProduct((tx) => changePassword(tx, signInId, passwordHash));
      await beginSession(c, house, signInId);
      return c.redirect(`${paths.account()}?done=password`, 303);
    })
    .get(paths.ownSecondStep(), async (c) => {
      const { signInId, email } = await local(c);
      const offer = newOffer(house, signInId, email);
      return html(
        c,
        <SetUpPage offer={offer} action={paths.ownSecondStep()} viewer={c.var.viewer}>
          <CurrentPassword problems={[]} />
        </SetUpPage>,
      );
    })
    .post(paths.ownSecondStep(), async (c) => {
      const { viewer } = c.var;
      const { signInId, email } = await local(c);
      const fields = await fieldsSent(c);
      const offer = offerAgain(house, signInId, email, typed(fields, "offer"));
      const problems = await currentProblems(c, email, typed(fields, "current"));
      const codes = problems.length > 0 ? null : await takeUp(house, viewer, offer, typed(fields, "code"));
      if (codes) return html(c, <RecoveryCodesPage codes={codes} next={paths.account()} viewer={viewer} />);
      const wrong = problems.length > 0 ? undefined : "That is not the code that the app shows now";
      return html(
        c,
        <SetUpPage offer={offer} action={paths.ownSecondStep()} viewer={viewer} problem={wrong}>
          <CurrentPassword problems={problems} />
        </SetUpPage>,
        422,
      );
    });
}
