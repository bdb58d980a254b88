import { Hono } from "hono";
import { assetRoutes } from "./platform/http/asset-routes.ts";
import { features } from "./features.ts";
import { paths } from "./paths.ts";
import { healthRoutes } from "./platform/http/health-routes.ts";
import {
  formSize,
  fromOurPagesOnly,
  headers,
  noNulInAddress,
  nothingCached,
  typedHasArrived,
} from "./platform/http/guards.ts";
import { inTransaction } from "./platform/http/in-transaction.ts";
import type { Env } from "./platform/http/env.ts";
import { asManyAsItCanDo } from "./platform/http/as-many-as-it-can-do.ts";
import { requestLog } from "./platform/http/request-log.ts";
import type { House } from "./platform/house.ts";
import { nothingHere, wentWrong } from "./refusal-pages.tsx";
import type { Accounts } from "./sign-in/accounts.ts";
import { accountRoutes } from "./sign-in/account-routes.tsx";
import { signInRoutes } from "./sign-in/routes.tsx";
import { signedIn } from "./sign-in/public.ts";

/** The product, from a request's arrival to its answer. */
export function throughline(house: House, auth: Accounts): Hono<Env> {
  const app = new Hono<Env>();

  app.use(requestLog(house.log));
  app.use(headers(house.config.url?.startsWith("https:") ?? false));
  app.route("/", healthRoutes(house));
  app.route("/", assetRoutes());

  app.use(nothingCached);
  app.use(fromOurPagesOnly(house.config.url));
  app.use(noNulInAddress);
  app.use(typedHasArrived);
  app.use(asManyAsItCanDo(house.config));
  app.use(`${paths.signIn()}/*`, formSize);
  app.route("/", signInRoutes(house, auth));
  for (const feature of features.open) app.route("/", feature(house));

  app.use(signedIn(house));
  for (const feature of features.streaming) app.route("/", feature(house));

  app.use(formSize);
  app.route("/", accountRoutes(house, auth));
  app.use(inTransaction(house));
  for (const feature of features.transacting) app.route("/", feature(house));

  app.notFound(nothingHere);
  app.onError(wentWrong(house));
  return app;
}
