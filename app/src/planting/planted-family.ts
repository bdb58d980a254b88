import type { PartKnownDay } from "@throughline/calendar";
import type { Telling, Writing } from "../family/fact.ts";
import { DEMONSTRATION } from "./demonstration.ts";
import { momentOn } from "./days.ts";
import type { ToldBy } from "./family-story.ts";
import type { Who } from "./plant-choices.store.ts";

interface Lasting {
  readonly from?: PartKnownDay | undefined;
  readonly to?: PartKnownDay | undefined;
  readonly told?: { [K in keyof ToldBy]?: ToldBy[K] | undefined } | undefined;
}

/** A family while it is planted: ids by the keys of its story, and who tells each fact. */
export interface PlantedFamily {
  readonly childId: string;
  readonly childPerson: string;
  person(key: string): string;
  home(key: string): string | undefined;
  place(key: string, id: string): void;
  placeHome(key: string, id: string): void;
  isPerson(key: string): boolean;
  everybody(): string[];
  toldAs(fact: Lasting): { writing: Writing; telling: Telling; said: Pick<Telling, "saidBy" | "saidOn"> };
}

interface Planting {
  readonly childId: string;
  readonly childPerson: string;
  readonly who: Who;
  readonly told: ToldBy;
  readonly shared?: PlantedFamily;
}

export function plantedFamily({ childId, childPerson, who, told, shared }: Planting): PlantedFamily {
  const people = new Map([["child", childPerson]]);
  const homes = new Map<string, string>();
  return {
    childId,
    childPerson,
    person(key) {
      const id = people.get(key) ?? shared?.person(key);
      if (id === undefined) throw new RangeError(`“${key}” is nobody of this family.`);
      return id;
    },
    home: (key) => homes.get(key) ?? shared?.home(key),
    place: (key, id) => void people.set(key, id),
    placeHome: (key, id) => void homes.set(key, id),
    isPerson: (key) => people.has(key) || (shared?.isPerson(key) ?? false),
    everybody: () => [...people.values()],
    toldAs({ from, to, told: own = {} }) {
      const saidOn = own.on ?? told.on;
      const said = { saidBy: own.saidBy ?? told.saidBy, saidOn };
      return {
        writing: {
          partnershipId: DEMONSTRATION,
          practitionerId: who(own.by ?? told.by),
          at: momentOn(saidOn, "16:45"),
        },
        telling: { from: from ?? null, to: to ?? null, ...said },
        said,
      };
    },
  };
}
