/** Tables that name a child, a person or an entry, and are not kept by the table of access alone: each with the reason why. */
export const exceptions: Readonly<Record<string, string>> = {
  child_record:
    "Whoever opens a record adds it, before anybody stands in any way to the child; it is read with the kind child.",
  person:
    "Who somebody is, is known with the child whose record or family they are in; whoever opens a record adds them.",
  person_name: "The same as the person whose name it is.",
  emergency_access:
    "Opened by a function that asks why; whoever opened reads their own, others with the kind access.",
  change_link: "Written by the database itself as rows are added; read with the kind looks.",
  change_head: "Written by the database itself as rows are added; read with the kind looks.",
  sharing_content: "What one agency shared with another, for the people of those two agencies.",
  sharing_ground: "On what ground an agency shared, for its own people.",
  sharing_receipt: "That it was received, for those who read of the decision.",
  person_protection:
    "That somebody's whereabouts are protected, for those to whom it leaves them open; added with the kind family.",
  person_protection_review: "That it was looked at again or ended, for those who read of the protection.",
};
