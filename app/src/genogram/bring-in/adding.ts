import { columnsOf, type FactTable, type OpenFamily, type Own } from "../../family/public.ts";
import { nameOf, type Person } from "@throughline/genogram";
import type { FamilyFile } from "./family-file.ts";
import type { Writer } from "./writer.store.ts";

/** What is being added, to which family, and what each in the file becomes: somebody known, new, or left out. */
export interface Adding {
  readonly writer: Writer;
  readonly opened: OpenFamily;
  readonly file: FamilyFile;
  readonly said: { readonly saidBy: string; readonly saidOn: Temporal.PlainDate };
}

type Days = Pick<Parameters<Writer["fact"]>[2], "from" | "to">;
const never: Days = { from: null, to: null };

/** What a file brings as it is worked through: what is written, what is not and why. */
export class Bringing {
  readonly adding: Adding;
  readonly added = new Map<FactTable | "person", number>();
  readonly notTaken: string[] = [];
  readonly #ids = new Map<string, string>();
  #awayTies = 0;

  constructor(adding: Adding) {
    this.adding = adding;
  }

  /** Whom somebody of the file is in the record; null where they are left out. */
  here = (id: string): string | null => this.#ids.get(id) ?? null;

  is(id: string, known: string): void {
    this.#ids.set(id, known);
  }

  /** Both ends in the record; null, and counted, where one is left out or both are the same person there. */
  both(a: string, b: string): readonly [string, string] | null {
    const [one, other] = [this.here(a), this.here(b)];
    if (one === null || other === null) {
      if (one !== other) this.#awayTies += 1;
      return null;
    }
    if (one !== other) return [one, other];
    this.not(`a tie between two in the file who are ${this.called(a)} in the record`);
    return null;
  }

  called(id: string): string {
    const person = this.adding.file.family.people.find((one) => one.id === id);
    return person === undefined ? "somebody who is not in the file" : nameOf(person);
  }

  not(what: string): void {
    this.notTaken.push(`Not taken: ${what}.`);
  }

  async person(person: Person, given: string, family: string): Promise<string> {
    this.#count("person");
    const how = person.marks.length === 0 ? null : person.marks.join(", ");
    const born = person.pregnancy === null ? person.born : null;
    return await this.adding.writer.person({ given, family, born, sex: person.sex, how });
  }

  async fact<T extends FactTable>(
    table: T,
    own: Own<T>,
    days: Days = never,
    saidBy?: string,
  ): Promise<string> {
    this.#count(table);
    const { said } = this.adding;
    const telling = { ...days, saidOn: said.saidOn, saidBy: saidBy ?? said.saidBy };
    return await this.adding.writer.fact(table, own, telling);
  }

  async detail(
    personId: string,
    sort: Own<"person_detail">["sort"],
    words: string | null,
    day: Person["born"],
  ): Promise<void> {
    await this.fact("person_detail", { person_id: personId, sort, words, ...columnsOf("day", day) });
  }

  /** Ties with somebody who is left out, in one sentence. */
  sayWhoIsAway(): void {
    if (this.#awayTies > 0)
      this.not(
        `${this.#awayTies === 1 ? "one tie" : `${this.#awayTies} ties`} between somebody here and somebody who is left out`,
      );
  }

  #count(what: FactTable | "person"): void {
    this.added.set(what, (this.added.get(what) ?? 0) + 1);
  }
}
