/** Something about how the product is set up, in a sentence that says what would mend it. */
export class ConfigurationRefused extends Error {}
