/** An invented tree of so many people, as Ancestry writes one: couples with two children each, for as long as it takes. */
export function largeGedcom(count: number): string {
  const people: string[] = [];
  const families: string[] = [];
  const bornTo = new Map<number, number>();
  const marriedIn = new Map<number, number>();
  for (let child = 5; child <= count; child += 2) {
    const at = families.length + 1;
    const [a, b] = [child - 4, child - 3];
    const parents = [a, b];
    const both = [child, child + 1].filter((id) => id <= count);
    for (const id of both) bornTo.set(id, at);
    for (const id of parents) marriedIn.set(id, at);
    families.push(
      `0 @F${at}@ FAM\n1 HUSB @I${parents[0]}@\n1 WIFE @I${parents[1]}@\n1 MARR \n2 DATE 1 Jun ${yearOf(child)}\n` +
        both.map((id) => `1 CHIL @I${id}@\n2 _FREL Natural\n2 _MREL Natural\n`).join(""),
    );
  }
  for (let id = 1; id <= count; id += 1)
    people.push(
      `0 @I${id}@ INDI\n1 NAME Person ${id} /Line/\n2 GIVN Person ${id}\n2 SURN Line\n1 SEX ${id % 2 === 0 ? "F" : "M"}\n` +
        `1 BIRT \n2 DATE ${yearOf(id)}\n2 PLAC Ashmere, England\n` +
        (bornTo.has(id) ? `1 FAMC @F${bornTo.get(id)}@\n` : "") +
        (marriedIn.has(id) ? `1 FAMS @F${marriedIn.get(id)}@\n` : ""),
    );
  const head = "0 HEAD\n1 SOUR Ancestry.com Family Trees\n1 GEDC\n2 VERS 5.5.1\n1 CHAR UTF-8\n";
  return `${head}${people.join("")}${families.join("")}0 TRLR\n`;
}

const yearOf = (id: number): number => 1584 + Math.floor(id / 50);
