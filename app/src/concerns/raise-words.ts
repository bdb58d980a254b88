/** Who writes a concern: somebody signed in, an organisation by a link, or a parent or other relative by a link. */
export type Audience = "practitioner" | "organisation" | "family";

const toPractitioners = {
  whatTitle: "What it is about",
  what: "What was seen or heard",
  whatHint: "What happened, as it was; what somebody said, in their own words.",
  effect: "What it does to the child",
  effectHint: "What you noticed about the child, and how they showed it.",
  familyKnows: "Does the family know that you raise this?",
  role: "Your role",
};

const toFamilies = {
  ...toPractitioners,
  whatTitle: "What you are worried about",
  what: "What you have seen or heard",
  whatHint: "In your own words. You cannot get this wrong.",
  effectHint: "How the child is because of it, if you know.",
  familyKnows: "Do the child’s parents or carers know that you are telling us?",
  role: "Who you are to the child, such as mother, uncle or neighbour",
};

export const wordsFor = (audience: Audience): typeof toPractitioners =>
  audience === "family" ? toFamilies : toPractitioners;
