/** The words of a page as somebody reads them, without its markup. */
export const wordsOf = (page: string): string =>
  page
    .replaceAll(/<\/?(?:strong|span|em|a)\b[^>]*>/g, "")
    .replaceAll(/<[^>]*>/g, " ")
    .replaceAll("&#39;", "'")
    .replaceAll("&quot;", '"')
    .replaceAll("&lt;", "<")
    .replaceAll("&amp;", "&")
    .replaceAll(/\s+/g, " ");
