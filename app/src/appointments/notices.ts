/** What has just been done, named in the address that a save leads to. */
export const notices: Readonly<Record<string, string>> = {
  missed: "What you wrote has been added to the appointment.",
  essential: "What the clinician says has been recorded.",
  story: "What the appointment is to the earlier one has been recorded.",
  discussion: "The talk has been recorded.",
  "own-attendance": "What was found has been recorded.",
  discharge: "The discharge has been recorded.",
  step: "What was decided or said has been recorded.",
};
