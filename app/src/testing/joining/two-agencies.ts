/** A small partnership as somebody writes it down to found it. */
export const twoAgencies = {
  name: "Larchwood Safeguarding Children Partnership",
  agencies: [
    {
      name: "Larchwood Children's Services",
      sort: "Social care",
      teams: [
        { key: "north", name: "North Team" },
        { key: "south", name: "South Team" },
      ],
    },
    { name: "Beck Primary School", sort: "School", teams: [{ key: "beck", name: "Safeguarding" }] },
  ],
  practitioners: [
    {
      name: "Nell Archer",
      role: "Team manager",
      email: "Nell.Archer@larchwood.example",
      phone: "01234 567890",
      team: "north",
      manages: true,
    },
    {
      name: "Tariq Lowe",
      role: "Social worker",
      email: "tariq.lowe@larchwood.example",
      teams: [
        { team: "north", from: "2026-09-01" },
        { team: "south", from: "2026-09-01" },
      ],
    },
    { name: "Iris Moss", role: "Teacher", email: "iris.moss@beck.example", team: "beck" },
  ],
};

type Told = typeof twoAgencies.practitioners;

/** The same, with other people in it. */
export const withPeople = (practitioners: readonly (Told[number] | Record<string, unknown>)[]): string =>
  JSON.stringify({ ...twoAgencies, practitioners });
