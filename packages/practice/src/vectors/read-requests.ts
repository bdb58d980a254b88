import type { InformationAnswer, InformationRequest } from "../sharing.ts";

/** A request for information as written: days as text, ids q1, q2… in the order written. */
export interface WrittenRequest {
  readonly on: string;
  readonly asked?: string;
  readonly answered?: { readonly on: string; readonly decision: InformationAnswer["decision"] };
}

const day = (text: string) => Temporal.PlainDate.from(text);

/** Reads requests as the vector files write them. Throws for an unreadable day. */
export const readRequests = (written: readonly WrittenRequest[]): InformationRequest[] =>
  written.map(({ on, asked = "Wold Constabulary", answered }, at) => ({
    id: `q${at + 1}`,
    on: day(on),
    asking: "Ashmere Children's Services",
    asked,
    what: "Was anybody called to the home this year?",
    answered: answered === undefined ? null : { ...answered, on: day(answered.on) },
  }));
