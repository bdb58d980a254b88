import { Hono } from "hono";
import { z } from "zod";
import { paths } from "../paths.ts";
import { fieldsSent, typed } from "../platform/forms/fields.ts";
import type { Asked, Env } from "../platform/http/env.ts";
import { html } from "../platform/http/html.ts";
import type { House } from "../platform/house.ts";
import { practitionerOf } from "../practitioners/store.ts";
import { emailOfAccount } from "./accounts.store.ts";
import { beginAttempt, didSucceed } from "./attempts.store.ts";
import { beginSession } from "./begin-session.ts";
import { placeOf } from "./place-of.ts";
import { unseal } from "./seal.ts";
import { sealedCookie } from "./sealed-cookie.ts";
import { halfMinuteOf } from "./second-step.ts";
import { newOffer, offerAgain, SECRET_KEPT, takeUp } from "./second-step-offer.ts";
import { EnterCodePage, RecoveryCodesPage, SetUpPage } from "./second-step-page.tsx";
import { type SecondStep, secondStepOf, spendCode, spendRecoveryCode } from "./second-step.store.ts";
import { tooMany } from "./too-many.ts";

/** Whose password was right, until the second step is taken. */
export const firstStepTaken = sealedCookie(
  "throughline.first-step",
  z.object({ signInId: z.string(), back: z.string() }),
  10,
);

const WRONG = "That is not a code that can be used now. Each can be used once: wait for the next one";

/** Between a right password and a session: a code, or setting up what makes codes. */
export function secondStepRoutes(house: House): Hono<Env> {
  const { store, clock, config } = house;
  const known = async (c: Asked) => {
    const first = firstStepTaken.read(c, house);
    if (!first) return null;
    return await store.asProduct(async (tx) => {
      const who = await practitionerOf(tx, first.signInId);
      const email = await emailOfAccount(tx, first.signInId);
      return who && { ...first, who, email, step: await secondStepOf(tx, who) };
    });
  };
  const fits = async (step: SecondStep, code: string): Promise<boolean> => {
    const secret = unseal(config.secret(), SECRET_KEPT, step.sealedSecret);
    const halfMinute = secret === null ? null : halfMinuteOf(secret, code, clock.now());
    return await store.asProduct((tx) =>
      halfMinute === null
        ? spendRecoveryCode(tx, step, code, clock.now())
        : spendCode(tx, step, halfMinute, clock.now()),
    );
  };

  return new Hono<Env>()
    .get(paths.secondStep(), async (c) => {
      const first = await known(c);
      if (!first) return c.redirect(paths.signIn(), 303);
      if (first.step) return html(c, <EnterCodePage />);
      const offer = newOffer(house, first.signInId, first.email);
      return html(c, <SetUpPage offer={offer} action={paths.secondStep()} viewer={null} />);
    })
    .post(paths.secondStep(), async (c) => {
      const first = await known(c);
      if (!first) return c.redirect(paths.signIn(), 303);
      const { signInId, back, who, email, step } = first;
      const fields = await fieldsSent(c);
      const code = typed(fields, "code");
      const offer = step ? null : offerAgain(house, signInId, email, typed(fields, "offer"));
      const again = (problem: string, status: 422 | 429) =>
        html(
          c,
          offer ? (
            <SetUpPage offer={offer} action={paths.secondStep()} viewer={null} problem={problem} />
          ) : (
            <EnterCodePage problem={problem} />
          ),
          status,
        );
      const attempt = { name: `second step of ${signInId}`, from: placeOf(c) };
      const begun = await store.asProduct((tx) => beginAttempt(tx, config.secret(), attempt, clock.now()));
      if ("wait" in begun) return again(tooMany(begun.wait), 429);
      const codes = offer ? await takeUp(house, who, offer, code) : null;
      if (!(step ? await fits(step, code) : codes)) return again(WRONG, 422);
      await store.asProduct((tx) => didSucceed(tx, begun.id));
      firstStepTaken.drop(c);
      await beginSession(c, house, signInId);
      return codes
        ? html(c, <RecoveryCodesPage codes={codes} next={back} viewer={null} />)
        : c.redirect(back, 303);
    });
}
