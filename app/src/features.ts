import type { Hono } from "hono";
import { toldFirst } from "./access/public.ts";
import { accessRoutes } from "./access/routes.tsx";
import { administrationRoutes } from "./accounts/routes.tsx";
import { newChildRoutes } from "./children/new-child-routes.tsx";
import { changesRoutes } from "./changes/routes.tsx";
import { childrenRoutes } from "./children/routes.tsx";
import { statementRoutes } from "./children/statement-routes.tsx";
import { byLinkRoutes } from "./concerns/public.ts";
import { concernRoutes } from "./concerns/routes.tsx";
import { decisionRoutes } from "./decisions/routes.tsx";
import { overviewRoutes } from "./overview/routes.tsx";
import { chronologyRoutes } from "./chronology/routes.ts";
import { drawFamily, familyFileRoutes, genogramPaperRoutes } from "./genogram/public.ts";
import { genogramRoutes } from "./genogram/routes.tsx";
import { familyRoutes } from "./family/routes.tsx";
import { importRoutes } from "./imports/routes.tsx";
import { uploadRoutes } from "./imports/upload-routes.tsx";
import { draftRoutes } from "./platform/drafts/routes.ts";
import type { Env } from "./platform/http/env.ts";
import type { House } from "./platform/house.ts";
import { appointmentRoutes } from "./appointments/routes.tsx";
import { growthPaperRoutes } from "./growth/public.ts";
import { growthRoutes } from "./growth/routes.tsx";
import { helpRoutes } from "./help/routes.tsx";
import { myDraftsRoutes } from "./my-drafts/routes.tsx";
import { looksRoutes } from "./looks/routes.tsx";
import { teamRoutes } from "./team/routes.tsx";
import { practiceRoutes } from "./practice/routes.tsx";
import { protectionRoutes } from "./protection/routes.tsx";
import { sharingRoutes } from "./sharing/routes.tsx";
import { signsRoutes } from "./signs/routes.tsx";
import { settingsRoutes } from "./settings/routes.tsx";
import { takeAwayRoutes } from "./take-away/routes.tsx";

type Feature = (house: House) => Hono<Env>;

/** What the product does. Some pages are open to anybody; most features do a request's work in one transaction; those that stream open their own. */
export const features: Readonly<Record<"open" | "streaming" | "transacting", readonly Feature[]>> = {
  open: [helpRoutes, byLinkRoutes],
  streaming: [takeAwayRoutes, growthPaperRoutes, genogramPaperRoutes, familyFileRoutes, uploadRoutes],
  transacting: [
    draftRoutes,
    myDraftsRoutes,
    newChildRoutes,
    concernRoutes,
    sharingRoutes,
    (house) => childrenRoutes(house, toldFirst),
    accessRoutes,
    statementRoutes,
    decisionRoutes,
    chronologyRoutes,
    (house) => familyRoutes(house, drawFamily),
    protectionRoutes,
    genogramRoutes,
    growthRoutes,
    appointmentRoutes,
    signsRoutes,
    overviewRoutes,
    practiceRoutes,
    settingsRoutes,
    teamRoutes,
    administrationRoutes,
    looksRoutes,
    changesRoutes,
    importRoutes,
  ],
};
