export * from "./entry-words.ts";
export type { ProposedAppointment, ProposedEntry, ProposedSource } from "./proposed-entry.ts";
export { type Measurement, type MeasurementSort, showMeasurements } from "./measurement.ts";
export { readMeasurement, type MeasurementReading } from "./read-measurement.ts";
export { type DayJson, proposedFromJson, type ProposedJson, proposedToJson } from "./proposed-json.ts";
export { type Refusal, showRefusal } from "./refusal.ts";
export { dayOutsideLife, type IntakeContext, type Life } from "./life.ts";
export { duplicateKey, wordsKey } from "./duplicate-key.ts";
export { fold } from "./fold.ts";
export { type Encoding, sniffEncoding } from "./decode/sniff-encoding.ts";
export { type Delimiter, sniffDelimiter } from "./decode/sniff-delimiter.ts";
export { type Format, sniffFormat } from "./decode/sniff-format.ts";
export type { FoundIdentity, Identity } from "./identity/identity.ts";
export { foundIdentity } from "./identity/found-identity.ts";
export { compareNames, type NamesCompared } from "./identity/compare-names.ts";
export { compareIdentity, type IdentityCompared, type IdentityVerdict } from "./identity/compare-identity.ts";
export { readMoment, type Moment } from "./moment.ts";
export { type Field, fieldLabel, fields, takesSeveral } from "./mapping/fields.ts";
export type {
  AttendanceMeaning,
  CategoryMeaning,
  ColumnUse,
  Constants,
  Mapping,
  SeenMeaning,
  TableFormat,
  ToneMeaning,
} from "./mapping/mapping.ts";
export {
  attendanceMeanings,
  knownTables,
  seenMeanings,
  toneMeanings,
  type KnownTable,
} from "./mapping/known-tables.ts";
export { tableFormats } from "./mapping/mapping.ts";
export type { Unsure } from "./mapping/assign-columns.ts";
export { suggestMapping, type SuggestedMapping } from "./mapping/suggest-mapping.ts";
export { checkMapping } from "./mapping/check-mapping.ts";
export type { Row } from "./mapping/row-cells.ts";
export { readRow, rowReader, type RowReader, type RowReading } from "./mapping/row-reader.ts";
export { type FhirContext, referenceId } from "./fhir/fhir-context.ts";
export { type FhirReading, readFhirResource } from "./fhir/read-fhir-resource.ts";
export { type HowSaid, howMeasured } from "./how-measured.ts";
export { type NotMeasured, notMeasuredIn } from "./not-measured.ts";
export { IN_THE_CELLS, type MeasuringField, unitsAsked, unitsOffered } from "./mapping/units-asked.ts";
export { attendanceLookUp, type AttendanceFound } from "./mapping/row-appointment.ts";
