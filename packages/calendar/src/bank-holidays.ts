import table from "../data/bank-holidays-england.json" with { type: "json" };

/** The first day the table of England's bank holidays covers. Source: gov.uk/bank-holidays, England and Wales. */
export const bankHolidaysFrom = Temporal.PlainDate.from(table.from);

/** The last day the table of England's bank holidays covers. */
export const bankHolidaysTo = Temporal.PlainDate.from(table.to);

/** The bank holidays of England, in order. A holiday that falls on a weekend stands on its substitute day. */
export const bankHolidays: readonly { readonly on: Temporal.PlainDate; readonly name: string }[] =
  table.holidays.map(({ on, name }) => ({ on: Temporal.PlainDate.from(on), name }));
