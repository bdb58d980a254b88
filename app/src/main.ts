import { serve } from "./serve.ts";

await serve(process.env, (words) => process.stdout.write(`${words}\n`));
