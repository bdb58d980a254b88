import type { Page } from "playwright-core";

/** What somebody types, by the words of each field; `true` is a box or a choice. */
export type Answers = Readonly<Record<string, string | true>>;

export async function answer(page: Page, answers: Answers): Promise<void> {
  for (const [label, words] of Object.entries(answers)) {
    const field = page.getByLabel(label, { exact: true });
    if (words === true) await field.check();
    else if ((await field.evaluate(({ tagName }) => tagName)) === "SELECT")
      await field.selectOption({ label: words });
    else await field.fill(words);
  }
}

/** Opens an empty record of a girl born on 3 May 2018, at her family’s page. */
export async function openRecord(page: Page, first: string, family: string): Promise<void> {
  await page.goto("/children/new");
  await answer(page, { "First name": first, "Family name": family, Female: true, "She, her": true });
  await page.getByLabel("Born").first().fill("3 May 2018");
  await page.getByRole("main").getByRole("button").last().click();
  await page.getByRole("link", { name: "Family", exact: true }).click();
}

/** Adds somebody by one short form. */
export async function addRelative(page: Page, link: string, answers: Answers, saidBy: string): Promise<void> {
  await page.getByRole("link", { name: link }).first().click();
  await answer(page, { ...answers, "Who told this, or where it was read": saidBy });
  await page.getByRole("button", { name: "Add to the family" }).click();
  await page.getByText("They have been added to the family.").waitFor();
}

export interface Step {
  readonly link: string;
  readonly answers: Answers;
}

/** A mother, two fathers, a half-brother and a foster carer, with three homes; `child` is whose family it is. */
export function twoFathersAndAPlacement(child: string): readonly [Step, Step, Step, Step, Step] {
  const here = { [`${child} sleeps in this new home too`]: true } as const;
  const [home, nights] = ["Or a home that is not here yet", "Which nights, if not every night"];
  const mother = { "First name": "Petra", Yes: true, "The home they live in": "Mum’s flat" } as const;
  const father = { "First name": "Anton", Born: "about 1988", [home]: "Dad’s" } as const;
  const brother = {
    "First name": "Milo",
    Male: true,
    Petra: true,
    "Where they live": "Mum’s flat",
  } as const;
  const carer = {
    "First name": "Ingrid",
    Female: true,
    "Foster carer": true,
    "Since when": "March 2026",
  } as const;
  return [
    { link: "Add the mother", answers: { ...mother, ...here, [nights]: "Sunday to Thursday" } },
    { link: "Add the father", answers: { ...father, ...here, [nights]: "Fridays" } },
    { link: `Add a brother or sister of ${child}`, answers: brother },
    { link: "Add the father", answers: { "First name": "Dov" } },
    {
      link: `Add somebody who brings ${child} up`,
      answers: { ...carer, [home]: "Ingrid’s", ...here, [nights]: "Saturdays" },
    },
  ];
}
