import express from "express";
import { paths } from "../../app/src/paths.ts";
import type { Viewer } from "../../app/src/platform/database/viewer.ts";
import type { House } from "../../app/src/platform/house.ts";
import { keepLook } from "../../app/src/children/store.ts";
import { readChronology } from "../chronology-read.ts";
import { peerPage } from "./peer-page.ts";

/** The chronology page on Express, from the same record and with the look kept; who asks is settled beforehand. */
export function peerApp({ store, clock }: House, viewer: Viewer) {
  return express().get(paths.chronology(":child"), async ({ params }, response) => {
    const read = await store.as(viewer, async (tx) => {
      const child = params["child"] ?? "";
      await keepLook(tx, viewer, child, "chronology", clock.now());
      return await readChronology(tx, viewer, child, clock.today());
    });
    response.send(peerPage(read));
  });
}
