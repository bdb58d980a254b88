import { engines } from "./engines/engines.ts";
import { isEngineName } from "./engines/engine.ts";
import type { Answer, Question } from "./question.ts";

const MOST_MS = 1500;

const name = process.argv[2];
if (!isEngineName(name)) throw new Error(`There is no engine ${name}.`);
const engine = await engines[name]();
const say = (answer: Answer) => process.send?.(answer);

process.on("message", (question: Question) => void answered(question));
say({ ready: true });

async function answered({ graph, previous, times }: Question): Promise<void> {
  try {
    const ms: number[] = [];
    let laid;
    let [spent, left] = [0, times];
    do {
      const began = performance.now();
      laid = await engine.lay(graph, previous);
      ms.push(performance.now() - began);
      spent += ms.at(-1) ?? 0;
      left -= 1;
    } while (left > 0 && spent < MOST_MS);
    say({ laid, ms });
  } catch (error) {
    say({ problem: error instanceof Error ? error.message : String(error) });
  }
}
