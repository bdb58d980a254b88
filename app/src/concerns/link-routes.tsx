import { Hono } from "hono";
import { paths } from "../paths.ts";
import { emptyForm, fieldsSent, type FormState, readAs } from "../platform/forms/fields.ts";
import type { Asked, Env } from "../platform/http/env.ts";
import { html } from "../platform/http/html.ts";
import { NotAllowed, NothingToSee } from "../platform/http/refusals.ts";
import type { House } from "../platform/house.ts";
import { agenciesHere, frontDoors, ownFrontDoors } from "./front-doors.store.ts";
import { linkForm } from "./link-form.ts";
import { endLink, linkById, linksMade, makeLink } from "./links.store.ts";
import { LinksPage } from "./links-page.tsx";
import { signedLink } from "./link-signature.ts";

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Making and withdrawing links, by those who work at a front door. */
export function linkRoutes({ clock, config }: House): Hono<Env> {
  async function ownDoors(c: Asked) {
    const own = await ownFrontDoors(c.var.tx);
    if (own.length === 0) throw new NotAllowed("Links are made by the front door. Ask them for one.");
    return (await frontDoors(c.var.tx, clock.today())).filter(({ id }) => own.includes(id));
  }

  async function page(c: Asked, state: FormState): Promise<Response> {
    const { tx, viewer } = c.var;
    const doors = await ownDoors(c);
    const at = config.url ?? new URL(c.req.url).origin;
    const links = (await linksMade(tx)).map((link) => ({
      ...link,
      address: new URL(paths.concernByLink(signedLink(config.secret(), link.id)), at).href,
    }));
    const agencies = await agenciesHere(tx);
    return html(
      c,
      <LinksPage
        viewer={viewer}
        links={links}
        doors={doors}
        agencies={agencies}
        now={clock.now()}
        state={state}
      />,
      state.problems.length > 0 ? 422 : 200,
    );
  }

  return new Hono<Env>()
    .get(paths.concernLinks(), async (c) => await page(c, emptyForm))
    .post(paths.concernLinks(), async (c) => {
      const doors = await ownDoors(c);
      const fields = await fieldsSent(c);
      const read = readAs(linkForm, fields);
      if ("problems" in read) return await page(c, { fields, problems: read.problems, draftedAt: null });
      const { forWhom, named, agency, frontDoor, days } = read.value;
      if (!doors.some(({ id }) => id === frontDoor)) throw new NothingToSee();
      const agencyId = agency && forWhom === "organisation" ? agency : null;
      const expiresAt = clock.now().add({ hours: 24 * days });
      await makeLink(
        c.var.tx,
        c.var.viewer,
        { forWhom, named, agencyId, frontDoorId: frontDoor, expiresAt },
        clock.now(),
      );
      return c.redirect(paths.concernLinks(), 303);
    })
    .post(paths.concernLinkEnd(":link"), async (c) => {
      const id = c.req.param("link") ?? "";
      const link = ID.test(id) ? await linkById(c.var.tx, id) : null;
      if (!link) throw new NothingToSee();
      await endLink(c.var.tx, c.var.viewer, id, clock.now());
      return c.redirect(paths.concernLinks(), 303);
    });
}
