import { describe, test } from "node:test";
import { fitsTheScreen, isAccessible, openPage, patience } from "./browser.ts";
import { tryThroughline } from "./newcomer.ts";
import { engines, oneProduct } from "./one-product.ts";

const whole =
  "a newcomer finds a child, brings two files in, reads them, follows a check and takes a PDF away";

describe(whole, { concurrency: 2 }, () => {
  for (const { engine, product } of engines)
    test(`on ${engine}`, patience, async () => {
      const { address } = await product();
      await tryThroughline({ page: await openPage(address), look: isAccessible, batch: "31" });
    });

  test("without JavaScript", patience, async () => {
    const { address } = await oneProduct();
    const page = await openPage(address, { javaScript: false });
    await tryThroughline({ page, look: fitsTheScreen, batch: "32" });
  });

  test("on a screen of 320 px", patience, async () => {
    const { address } = await oneProduct();
    await tryThroughline({ page: await openPage(address, { width: 320 }), look: isAccessible, batch: "33" });
  });
});
