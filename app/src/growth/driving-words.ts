import { gestationDays, type GrowthHistory, TERM_DAYS } from "@throughline/growth";

/** Which of the two ages the questions and tables rest on. */
export const drivingWords = ({ gestation }: Pick<GrowthHistory, "gestation">): string =>
  gestation === null
    ? "How long the pregnancy lasted is not recorded, so there is no corrected age: each measurement is read at the age counted from the day of birth."
    : gestationDays(gestation) === TERM_DAYS
      ? "At 40 weeks the corrected age and the age from birth are the same."
      : "Each measurement is read at both ages. The questions and falls rest on the corrected age, which counts from 40 weeks of pregnancy and is used for every child and for life, as the reference was made.";
