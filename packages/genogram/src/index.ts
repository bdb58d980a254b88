export type {
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
