const weekday = ["Attendance", "Pupil voice", "Concern", "Positive", "Meeting"] as const;
const encoder = new TextEncoder();

/** A school's log of as many rows as asked, a day apart and back again, in small pieces. */
export async function* schoolLog(rows: number): AsyncGenerator<Uint8Array> {
  yield encoder.encode(
    "Log no,Date,Time,Pupil,UPN,DOB,Category,What was seen or heard,Who with,Effect on pupil,Action taken,Reason no action,Outcome,Logged by,Logged on\r\n",
  );
  const first = Temporal.PlainDate.from("2018-01-01");
  for (let row = 1; row <= rows; row++) {
    const day = ukDay(first.add({ days: row % 3000 }));
    const words = `Row ${row}. Came in at ten past nine with no coat and said the bus was late, then ate two bowls of porridge.`;
    yield encoder.encode(
      `L-${row},${day},09:10,Sunniva Ashdown,,03/07/2017,${weekday[row % 5] ?? "Concern"},"${words}",Mrs Hill,"Warm by ten, quiet until then",Spoke to her mother,,Better next day,J Reed,${day}\r\n`,
    );
  }
}

const two = (n: number): string => String(n).padStart(2, "0");
const ukDay = ({ day, month, year }: Temporal.PlainDate): string => `${two(day)}/${two(month)}/${year}`;

/** A GP's Bundle of at least so many megabytes, a resource at a time. */
export async function* gpRecord(megabytes: number): AsyncGenerator<Uint8Array> {
  const patient = {
    resourceType: "Patient",
    id: "sunny",
    identifier: [{ system: "https://fhir.nhs.uk/Id/nhs-number", value: "9990000034" }],
    name: [{ given: ["Sunniva"], family: "Ashdown" }],
    birthDate: "2017-07-03",
  };
  let bytes = 0;
  yield encoder.encode(
    `{"resourceType":"Bundle","type":"collection","entry":[{"resource":${JSON.stringify(patient)}}`,
  );
  for (let n = 1; bytes < megabytes * 1_000_000; n++) {
    const resource = {
      resourceType: "Condition",
      id: `c-${n}`,
      clinicalStatus: { coding: [{ code: "active" }] },
      code: { text: `Seen for the ${n}th time with a cough` },
      subject: { reference: "Patient/sunny" },
      recordedDate: "2021-06-24",
      note: [{ text: "Chest clear. ".repeat(60) }],
    };
    const piece = encoder.encode(`,{"resource":${JSON.stringify(resource)}}`);
    bytes += piece.length;
    yield piece;
  }
  yield encoder.encode("]}");
}
