/** "FRIDAY, 20TH NOVEMBER 1925", whose weekday tells nothing more. */
const spoken =
  /^(?:(?:MON|TUES|WEDNES|THURS|FRI|SATUR|SUN)DAY,? )?(\d{1,2}) ?(?:ST|ND|RD|TH|ER) (?:OF )?([A-Z]{3,9}),? (\d{3,4})$/;
const monthFirst = /^([A-Z]{3,9})\.? (\d{1,2})(?:ST|ND|RD|TH)?, (\d{3,4})$/;
const hyphened = /^(\d{1,2})-([A-Z]{3,9})-(\d{3,4})$/;

/** A date in capitals that is one day only, however it is put, as "20 NOVEMBER 1925"; any other as it is. */
export function plainOrder(text: string): string {
  return text.replace(spoken, "$1 $2 $3").replace(monthFirst, "$2 $1 $3").replace(hyphened, "$1 $2 $3");
}
