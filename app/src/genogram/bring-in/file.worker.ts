import { parentPort, workerData } from "node:worker_threads";
import { packed, unpacked } from "./family-file.ts";
import type { FileAnswers, FileQuestion } from "./file-questions.ts";
import { countsFrom, partOf } from "./part-of-file.ts";
import { peopleFound, toldApart } from "./people-found.ts";
import { readFamilyFile } from "./read-family-file.ts";

parentPort?.postMessage(answer(workerData as FileQuestion));

function answer(question: FileQuestion): FileAnswers[FileQuestion["sort"]] {
  if (question.sort === "read") {
    const read = readFamilyFile(question.bytes);
    return "problem" in read ? read : { kept: packed(read), people: read.family.people.length };
  }
  const file = unpacked(question.kept);
  if (file === null) return null;
  if (question.sort === "find") return peopleFound(file.family, question.words, question.year);
  const child = file.family.people.find(({ id }) => id === question.child);
  if (child === undefined) return null;
  if (question.sort === "near")
    return { words: toldApart(file.family, child), counts: countsFrom(file.family, child.id, question.most) };
  const part = partOf(file, child.id, question.steps);
  return { kept: packed(part), people: part.family.people.length };
}
