const words =
  /\b(?:tele\w*|phone\w*|video\w*|virtual\w*|online|remote\w*|e-?mail\w*|e-?consult\w*|text message|sms|letter|written|administrat\w*|third party|results? review|notes? review)\b/i;

/** Whether words tell of something done from a distance, where nobody was seen in person. */
export function soundsRemote(text: string): boolean {
  return words.test(text);
}
