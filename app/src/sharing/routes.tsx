import { showDay, showPartKnownDay } from "@throughline/calendar";
import { Hono } from "hono";
import { fullName, openRecord } from "../children/public.ts";
import { paths } from "../paths.ts";
import { draftOf, dropDraft, keepDraft } from "../platform/drafts/store.ts";
import type { Fields } from "../platform/drafts/tables.ts";
import { fieldsSent, pageSent, type Problem, readAs, typed } from "../platform/forms/fields.ts";
import type { Env } from "../platform/http/env.ts";
import { html } from "../platform/http/html.ts";
import type { House } from "../platform/house.ts";
import { settingsInForce } from "../settings/public.ts";
import { AskPage } from "./ask-page.tsx";
import { readSharing } from "./decision-form.ts";
import { decisionRoutes } from "./decision-routes.tsx";
import { questionRoutes } from "./question-routes.tsx";
import { askAgency, recordSharing } from "./record.store.ts";
import { requestForm } from "./request-form.ts";
import { decisionsAbout, otherAgencies, requestsAbout } from "./sharing.store.ts";
import { SharingPage } from "./sharing-page.tsx";
import { UnaskedPage } from "./unasked-page.tsx";

const asking = (childId: string) => ({ form: "information-request", subject: childId });
const sharing = (childId: string) => ({ form: "sharing", subject: childId });
const notices: Readonly<Record<string, string>> = {
  asked: "The question has been sent. It stands in the other agency’s list.",
  decided: "The decision has been recorded.",
};

/** Asking another agency about a child, and deciding to share or not. */
export function sharingRoutes(house: House): Hono<Env> {
  const { clock } = house;
  return new Hono<Env>()
    .get(paths.sharing(":child"), async (c) => {
      const open = await openRecord(c, house, "what was asked and shared");
      const { tx } = c.var;
      const requests = await requestsAbout(tx, open.child.id);
      const decisions = await decisionsAbout(tx, open.child.id);
      const settings = await settingsInForce(tx, open.today);
      const notice = notices[c.req.query("done") ?? ""];
      return html(c, <SharingPage {...{ open, requests, decisions, settings, notice }} />);
    })
    .get(paths.newInformationRequest(":child"), async (c) => {
      const open = await openRecord(c, house, "asking another agency");
      const { tx, viewer } = c.var;
      const kept = await draftOf(tx, asking(open.child.id));
      const { child, today } = open;
      const about = `${fullName(child)}, born ${showPartKnownDay(child.born)}`;
      const fields = kept?.fields ?? { about, askedOn: showDay(today) };
      const state = { fields, problems: [], draftedAt: kept?.savedAt ?? null };
      return html(
        c,
        <AskPage open={open} agencies={await otherAgencies(tx, viewer.agencyId)} state={state} />,
      );
    })
    .post(paths.informationRequests(":child"), async (c) => {
      const open = await openRecord(c, house, "asking another agency");
      const { tx, viewer } = c.var;
      const { child, today } = open;
      const fields = await fieldsSent(c);
      const agencies = await otherAgencies(tx, viewer.agencyId);
      const read = readAs(requestForm, fields);
      const problems: Problem[] = "problems" in read ? [...read.problems] : [];
      if ("value" in read) {
        if (!agencies.some(({ id }) => id === read.value.agency))
          problems.push({ field: "agency", words: "Choose the agency to ask" });
        if (Temporal.PlainDate.compare(read.value.askedOn, today) > 0)
          problems.push({ field: "askedOn", words: "That day has not come yet" });
      }
      if ("problems" in read || problems.length > 0) {
        await keepDraft(tx, viewer, asking(child.id), fields, clock.now(), await pageSent(c));
        return html(
          c,
          <AskPage open={open} agencies={agencies} state={{ fields, problems, draftedAt: null }} />,
          422,
        );
      }
      const { agency, ...asked } = read.value;
      await askAgency(tx, viewer, child.id, { ...asked, askedAgencyId: agency }, clock.now());
      await dropDraft(tx, asking(child.id));
      return c.redirect(`${paths.sharing(child.id)}?done=asked`, 303);
    })
    .get(paths.newSharing(":child"), async (c) => {
      const open = await openRecord(c, house, "deciding whether to share");
      const { tx, viewer } = c.var;
      const kept = await draftOf(tx, sharing(open.child.id));
      const fields = kept?.fields ?? { decidedOn: showDay(open.today) };
      const state = { fields, problems: [], draftedAt: kept?.savedAt ?? null };
      return html(
        c,
        <UnaskedPage open={open} agencies={await otherAgencies(tx, viewer.agencyId)} state={state} />,
      );
    })
    .post(paths.sharingDecisions(":child"), async (c) => {
      const open = await openRecord(c, house, "deciding whether to share");
      const { tx, viewer } = c.var;
      const { child, today } = open;
      const fields = await fieldsSent(c);
      const agencies = await otherAgencies(tx, viewer.agencyId);
      const whom = recipientOf(fields, agencies);
      const read = readSharing(fields, today);
      if ("problems" in whom || "problems" in read) {
        const problems = [whom, read].flatMap((one) => ("problems" in one ? one.problems : []));
        await keepDraft(tx, viewer, sharing(child.id), fields, clock.now(), await pageSent(c));
        return html(
          c,
          <UnaskedPage open={open} agencies={agencies} state={{ fields, problems, draftedAt: null }} />,
          422,
        );
      }
      await recordSharing(
        tx,
        viewer,
        { childId: child.id, requestId: null, ...whom, ...read.value },
        clock.now(),
      );
      await dropDraft(tx, sharing(child.id));
      return c.redirect(`${paths.sharing(child.id)}?done=decided`, 303);
    })
    .route("/", questionRoutes(house))
    .route("/", decisionRoutes(house));
}

type Recipient = { recipientAgencyId: string | null; recipient: string } | { problems: Problem[] };

function recipientOf(fields: Fields, agencies: readonly { id: string; name: string }[]): Recipient {
  const person = typed(fields, "recipient").trim().slice(0, 400);
  const agencyId = typed(fields, "agency");
  const agency = agencies.find(({ id }) => id === agencyId);
  if (agencyId !== "" && !agency)
    return { problems: [{ field: "agency", words: "Choose one of the agencies" }] };
  if (person === "")
    return {
      problems: [{ field: "recipient", words: "Say with whom it is shared, or who would have had it" }],
    };
  return { recipientAgencyId: agency?.id ?? null, recipient: agency ? `${person}, ${agency.name}` : person };
}
