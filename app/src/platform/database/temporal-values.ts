import {
  OperationNodeTransformer,
  type KyselyPlugin,
  type PrimitiveValueListNode,
  type ValueNode,
} from "kysely";

const MOST_DAYS = 20_000;
const days = new Map<string, Temporal.PlainDate>();

/** A day never changes, so the same text is the same day: a record names the same few thousand again and again. */
function sharedDay(text: string): Temporal.PlainDate {
  const known = days.get(text);
  if (known) return known;
  if (days.size >= MOST_DAYS) days.clear();
  const day = Temporal.PlainDate.from(text);
  days.set(text, day);
  return day;
}

/** How a column's text becomes a value, by PostgreSQL type: days, instants and times are Temporal, numbers numbers. */
export type Columns = Readonly<Record<number, (text: string) => unknown>>;

export const fromColumn: Columns = {
  20: Number,
  1082: sharedDay,
  1083: (text) => Temporal.PlainTime.from(text),
  1184: (text) => Temporal.Instant.from(text),
  1700: Number,
};

/** The same for the sign-in library, which thinks in Date. */
export const fromColumnAsDate: Columns = { 20: Number, 1184: (text) => new Date(text) };

function toParameter(value: unknown): unknown {
  return value instanceof Temporal.PlainDate ||
    value instanceof Temporal.Instant ||
    value instanceof Temporal.PlainTime
    ? value.toString()
    : value;
}

class TemporalParameters extends OperationNodeTransformer {
  protected override transformValue(node: ValueNode): ValueNode {
    return { ...super.transformValue(node), value: toParameter(node.value) };
  }
  protected override transformPrimitiveValueList(node: PrimitiveValueListNode): PrimitiveValueListNode {
    return { ...super.transformPrimitiveValueList(node), values: node.values.map(toParameter) };
  }
}

/** Sends Temporal values to either engine as the text it expects. */
export const temporalPlugin: KyselyPlugin = {
  transformQuery: ({ node }) => new TemporalParameters().transformNode(node),
  transformResult: async ({ result }) => result,
};
