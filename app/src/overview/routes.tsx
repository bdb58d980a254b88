import { Hono } from "hono";
import { accessAttention } from "../access/public.ts";
import { appointmentCard } from "../appointments/public.ts";
import { openRecord, pronounsOf, reads } from "../children/public.ts";
import { lastSixWeeks, restrictedSentence, stillToCome, timelineCard } from "../chronology/public.ts";
import { familyCard } from "../genogram/public.ts";
import { growthCard } from "../growth/public.ts";
import { paths } from "../paths.ts";
import type { Env } from "../platform/http/env.ts";
import { html } from "../platform/http/html.ts";
import type { House } from "../platform/house.ts";
import { attentionFrom, checkChild } from "../practice/public.ts";
import { protectionAttention } from "../protection/public.ts";
import { signsCard } from "../signs/public.ts";
import { leadAttention, teamOf } from "../team/public.ts";
import { AdultServicesPage } from "./adult-services-page.tsx";
import { forAdultServices } from "./for-adult-services.ts";
import { OverviewPage } from "./overview-page.tsx";
import { teamMembers } from "./team-members.tsx";

/** A child's first page. */
export function overviewRoutes(house: House): Hono<Env> {
  return new Hono<Env>().get(paths.child(":child"), async (c) => {
    const open = await openRecord(c, house, "overview");
    const { child, today } = open;
    const { tx } = c.var;
    if (reads(open, "checks") === null)
      return html(c, <AdultServicesPage {...await forAdultServices(tx, open)} />);
    const checked = await checkChild(tx, child, today);
    const ofFamily = checked.filter(({ check }) => check.side === "support");
    const attention = attentionFrom(child.id, checked);
    const told = [
      ...(reads(open, "access") === null ? [] : await accessAttention(tx, child.id)),
      ...(await leadAttention(tx, child.id)),
      ...(await protectionAttention(tx, child.id)),
    ];
    const team = await teamOf(tx, child.id, today);
    return html(
      c,
      <OverviewPage
        open={open}
        attention={{ ...attention, forUs: [...told, ...attention.forUs] }}
        checks={{
          asked: checked.length,
          forFamily: ofFamily.length,
          forFamilyMet: ofFamily.filter(({ outcome }) => outcome.result !== "not recorded").length,
        }}
        recent={await lastSixWeeks(tx, child, today)}
        restricted={await restrictedSentence(tx, child.id)}
        years={await timelineCard(tx, child, today)}
        family={await familyCard(tx, open)}
        growth={await growthCard(tx, child, today)}
        appointments={await appointmentCard(tx, child, today)}
        signs={await signsCard(tx, child, today)}
        coming={await stillToCome(tx, child.id, today)}
        team={teamMembers(team, child.id, pronounsOf(child).object, today)}
      />,
    );
  });
}
