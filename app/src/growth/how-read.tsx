import { type Child, firstName, pronounsOf } from "../children/public.ts";

/** What the places on the reference rest on, and what is not known for them. */
export function WithoutGestation({ child }: { child: Child }) {
  const { object, possessive } = pronounsOf(child);
  return (
    <p class="govuk-body growth-words">
      Throughline does not keep yet how long the pregnancy lasted, so there is no corrected age: each
      measurement is read at the age counted from the day of birth. If {firstName(child)} was born early, that
      places {object} lower than a corrected age would, most of all in {possessive} first two years, and what
      is said below of a fall or a rise since then may be wrong. The birth weight and the parents’ heights are
      not kept yet either.
    </p>
  );
}

/** The words and marks of the tables and charts, once for all of them. */
export function HowDrawn() {
  return (
    <p class="part-note growth-words">
      SDS is how far a measurement is from the middle for the age, in standard deviations, on the UK-WHO
      reference. Centile lines are two thirds of an SD apart: a centile space. In the charts each dot is a
      measurement, and dots are not joined; the lines are named at their right ends, and every second one is
      dashed. Hatched: more than a year without a measurement.
    </p>
  );
}
