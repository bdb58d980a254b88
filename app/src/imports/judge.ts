import { duplicateKey, type FoundIdentity, type Identity, showRefusal } from "@throughline/intake";
import type { Here } from "./entries-here.store.ts";
import { keptProposal } from "./kept-proposal.ts";
import type { LineReader, LineReading } from "./line-reader.ts";
import type { Proposal } from "./proposals.store.ts";
import type { Line } from "./tables.ts";
import { whoseIs } from "./whose.ts";

export const anothers = "This row is about another child. Nothing of it is kept here.";
export const nobodys =
  "This row does not say whose it is, and the file holds other children’s rows. Say whose it is in the file and bring it again.";

type Unnumbered = Omit<Proposal, "n">;
const nothing = { proposed: null, key: null, sameAs: null, why: null };

/** Judges the rows of one file in their order: whose each is, whether it can be read, whether it stands in the file twice. */
export class Judge {
  readonly #reader: LineReader;
  readonly #child: Identity;
  readonly #firstAt = new Map<string, number>();
  readonly #known = new WeakMap<FoundIdentity, ReturnType<typeof whoseIs>>();
  #n = 0;
  /** How many rows are this child's by what they say, how many another's, and which do not say. */
  readonly whose = { thisChild: 0, another: 0, unsaid: [] as number[] };

  constructor(reader: LineReader, child: Identity) {
    this.#reader = reader;
    this.#child = child;
  }

  judge(line: Line): Proposal[] {
    const { whose, why } = this.#whoseIs(this.#reader.whoIn(line));
    if (whose === "another child") {
      this.whose.another += 1;
      return [this.#numbered({ ...nothing, rowNo: line.no, verdict: "left out", why: anothers })];
    }
    if (whose === "in doubt") {
      const doubt = `${why ?? ""} Ask the agency which is right, and bring the file again once it is mended.`;
      return [this.#numbered({ ...nothing, rowNo: line.no, verdict: "refused", why: doubt })];
    }
    const proposals = this.#proposals(line, this.#reader.read(line), why).map((proposal) =>
      this.#numbered(proposal),
    );
    if (whose === "this child") this.whose.thisChild += 1;
    else this.whose.unsaid.push(...proposals.filter(({ verdict }) => verdict === "new").map(({ n }) => n));
    return proposals;
  }

  /** Files say the same of their child row after row. */
  #whoseIs(found: FoundIdentity | null): ReturnType<typeof whoseIs> {
    if (found === null) return { whose: "this child", why: null };
    const known = this.#known.get(found) ?? whoseIs(this.#child, found);
    this.#known.set(found, known);
    return known;
  }

  #proposals(line: Line, { proposed, refused, leftOut }: LineReading, caution: string | null): Unnumbered[] {
    const entries = proposed.map((entry): Unnumbered => {
      const key = duplicateKey(entry);
      const first = this.#firstAt.get(key);
      if (first !== undefined)
        return {
          ...nothing,
          rowNo: line.no,
          verdict: "left out",
          why: `This says the same as row ${first}.`,
        };
      this.#firstAt.set(key, line.no);
      return {
        rowNo: line.no,
        verdict: "new",
        why: caution,
        proposed: keptProposal(entry),
        key,
        sameAs: null,
      };
    });
    if (leftOut !== null) entries.push({ ...nothing, rowNo: line.no, verdict: "left out", why: leftOut });
    if (refused.length === 0) return entries;
    const why = refused.map((refusal) => showRefusal({ ...refusal, row: null, sourceId: null })).join("\n");
    return [...entries, { ...nothing, rowNo: line.no, verdict: "refused", why }];
  }

  #numbered(proposal: Unnumbered): Proposal {
    this.#n += 1;
    return { ...proposal, n: this.#n };
  }
}

/** A proposal as it stands once we know what is in the record already. */
export function besideRecord(proposal: Proposal, here: ReadonlyMap<string, Here>): Proposal {
  const found = proposal.key === null ? undefined : here.get(proposal.key);
  if (proposal.verdict !== "new" || !found) return proposal;
  return { ...proposal, verdict: "here already", sameAs: found.firstId, why: changed(proposal, found) };
}

function changed({ proposed }: Proposal, here: Here): string | null {
  if (here.what === null || proposed === null) return null;
  const same = here.what === proposed.entry.what && here.day?.toString() === proposed.entry.happened.from;
  return same
    ? null
    : "The file now says something else of it. If the agency has changed its record, correct the entry.";
}
