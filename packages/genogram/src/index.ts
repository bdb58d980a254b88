export type {
  AdultServiceAnswer,
  AdultServiceAsked,
  Care,
  Couple,
  CoupleKind,
  Episode,
  Family,
  Household,
  Member,
  MultipleBirth,
  Observation,
  ParentKind,
  ParentLink,
  Person,
  Pregnancy,
  Quality,
  Sex,
  Support,
  UnknownParent,
} from "./family.ts";
export type {
  GraphChild,
  GraphHousehold,
  GraphPerson,
  Layout,
  LayoutGraph,
  LayoutOptions,
  OrderPin,
  Place,
  Rel,
  Union,
} from "./layout/graph.ts";
export { familyOfShape } from "./shape/family-of-shape.ts";
export { readShape } from "./shape/read-shape.ts";
export type { Shape, ShapePerson } from "./shape/shape.ts";
export { familyOn } from "./as-at.ts";
export { adultServiceSentence } from "./adult-services/adult-service-words.ts";
export { adultServicesAsked, type CarerAsked } from "./adult-services/adult-services-asked.ts";
export { contradictionsIn } from "./contradictions.ts";
export { areTogether, latestEpisode } from "./couple-now.ts";
export { describedText } from "./describe/described-text.ts";
export { describeFamily } from "./describe/describe-family.ts";
export type {
  DescribedGeneration,
  DescribedPart,
  DescribedPerson,
  FamilyDescription,
} from "./describe/description.ts";
export { graphOf } from "./graph-of.ts";
export { kinOf, type Kin } from "./kin/kin-of.ts";
export type { Missing, MissingSort } from "./missing/missing.ts";
export { missingIn } from "./missing/missing-in.ts";
export { nameOf } from "./name-of.ts";
export { named } from "./named.ts";
export { familyFormat, familyFromJson, familyToJson } from "./json/family-json.ts";
export { layOut } from "./layout/lay-out.ts";
export type {
  Bar,
  Box,
  Descent,
  Gap,
  Geometry,
  HouseholdRun,
  HouseholdShape,
  PartnerLine,
  PersonShape,
  Point,
} from "./layout/geometry/geometry.ts";
export { geometryOf } from "./layout/geometry/geometry-of.ts";
export { usualSizes, type Sizes } from "./layout/geometry/sizes.ts";
export { drawGenogram, drawScene, type DrawingAsked } from "./draw/draw-genogram.ts";
export { genogramOf, type GenogramAsked } from "./draw/genogram.ts";
export type { Layer, Scene } from "./draw/scene.ts";
export { genogramSizes } from "./draw/sizes.ts";
export type { CoupleLine, Keyed, LineStyle, Notation, SymbolOf, SymbolShape } from "./notation/notation.ts";
export { usualNotation } from "./notation/notation.ts";
export { describeEcomap, type EcomapDescription } from "./ecomap/describe-ecomap.ts";
export { drawEcomap, type EcomapAsked } from "./ecomap/draw-ecomap.ts";
export { ecomapOf, type Ecomap, type EcomapNode } from "./ecomap/ecomap.ts";
export { drawSheets, type Sheet, type SheetsAsked } from "./paper/draw-sheets.ts";
export type { Paper } from "./paper/paper.ts";
export { readNotation } from "./notation/read-notation.ts";
