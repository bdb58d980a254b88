const words =
  /\b(?:tele\w*|phone\w*|video\w*|virtual\w*|online|remote\w*|e-?mail\w*|e-?consult\w*|text message|sms|letter|written|administrat\w*|third party|results? review|notes? review)\b/i;

/** Whether words tell of something done from a distance, where nobody was seen in person. */
export function soundsRemote(text: string): boolean {
  return words.test(text);
}

const beginnings =
  /^(?:tele\w*|phone\w*|rang|rung|calls? (?:from|to)|called|requests?|reports?|letters?|referrals?|tasks?|results?|e-?mails?|messages?)\b/i;

/** Whether a note begins as something done at a desk: "Request from children's services answered". */
export function beginsAtDesk(text: string): boolean {
  return beginnings.test(text.trim());
}
