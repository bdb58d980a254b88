import { exactDay } from "@throughline/calendar";
import { ourDefault } from "./new-setting.ts";
import type { Evidence } from "./outcome.ts";

/** What an agency that was asked decided: to share what it was asked for, some of it, or none, with the reason. */
export interface InformationAnswer {
  readonly on: Temporal.PlainDate;
  readonly decision: "share" | "part" | "not";
}

/** One agency's question to another about a child; `answered` is the first answer, null while there is none. */
export interface InformationRequest {
  readonly id: string;
  readonly on: Temporal.PlainDate;
  readonly asking: string;
  readonly asked: string;
  readonly what: string;
  readonly answered: InformationAnswer | null;
}

/** How soon an agency that is asked answers, with what it knows or with its reason for not sharing it. */
export const informationAnsweredWithin = ourDefault({
  key: "information-answered-within",
  words: "An agency that is asked for information about a child answers, or says why not, within",
  value: 5,
  unit: "working days",
});

/** How far back requests are looked at. */
export const requestsLookedBack = ourDefault({
  key: "information-requests-looked-back",
  words: "Requests for information are looked at over the last",
  value: 12,
  unit: "months",
});

/** A request as it stands among the evidence: whom to whom, and how it begins. */
export const requestRead = ({ id, on, asking, asked, what }: InformationRequest): Evidence => ({
  of: "information request",
  id,
  on: exactDay(on),
  words: `${asking} asked ${asked}: ${what}`,
});
