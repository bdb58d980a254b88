export const decidedAnswers = ["share", "part", "not"] as const;
export type Decided = (typeof decidedAnswers)[number];
export const marks = ["fact", "opinion", "third party"] as const;
export type Mark = (typeof marks)[number];
export const consents = ["given", "refused", "not sought"] as const;
export type Consent = (typeof consents)[number];

/** One agency's question to another about a child. */
export interface InformationRequest {
  readonly id: string;
  readonly childId: string;
  readonly askingAgencyId: string;
  readonly askedAgencyId: string;
  readonly asking: string;
  readonly asked: string;
  readonly by: string;
  readonly about: string;
  readonly what: string;
  readonly forFunction: string;
  readonly need: string;
  readonly askedOn: Temporal.PlainDate;
}

export interface Content {
  readonly what: string;
  readonly forFunction: string;
  readonly need: string;
  /** Why it was shared, in part, or not. */
  readonly reason: string;
  readonly marks: readonly Mark[];
  readonly conditions: string | null;
}

export interface Ground {
  readonly article6: string;
  readonly article9: string | null;
  readonly article10: string | null;
  readonly harmConsidered: string;
  readonly thirdParties: string | null;
  readonly atRisk: string | null;
  readonly consent: Consent;
  readonly consentWhy: string | null;
  readonly childTold: string;
  readonly parentTold: string;
  readonly advice: string | null;
}

export interface DecisionHead {
  readonly decision: Decided;
  readonly decidedOn: Temporal.PlainDate;
  readonly approvedBy: string | null;
  readonly method: string | null;
  readonly sentOn: Temporal.PlainDate | null;
  readonly sentTime: Temporal.PlainTime | null;
  readonly reviewOn: Temporal.PlainDate | null;
}

/** A decision to share or not, as far as this viewer may read it: content and ground are null where they may not. */
export interface SharingDecision extends DecisionHead {
  readonly id: string;
  readonly childId: string;
  readonly requestId: string | null;
  readonly agencyId: string;
  readonly agency: string;
  readonly recipientAgencyId: string | null;
  readonly recipient: string;
  readonly by: string;
  readonly content: Content | null;
  readonly ground: Ground | null;
  readonly receipts: readonly {
    on: Temporal.PlainDate;
    time: Temporal.PlainTime | null;
    words: string | null;
    by: string;
  }[];
}

export const decidedWords: Readonly<Record<Decided, string>> = {
  share: "Shared",
  part: "Shared in part",
  not: "Not shared",
};
