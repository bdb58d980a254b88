declare module "../database/tables.ts" {
  interface Tables {
    draft: {
      partnership_id: string;
      practitioner_id: string;
      form: string;
      subject: string;
      fields: Fields;
      page: string | null;
      saved_at: Temporal.Instant;
    };
  }
}

/** What somebody typed, by the field's name; a field with several answers holds them all. */
export type Fields = Record<string, string | string[]>;
