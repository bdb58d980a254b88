import type { FormState } from "../platform/forms/fields.ts";
import { DayField, LongWords, Words } from "./fields.tsx";

interface TellingFieldsProps {
  readonly state: FormState;
  /** Whether it holds from one day to another. */
  readonly lasting: boolean;
  readonly changing: boolean;
}

/** What every fact is asked: from and to when it holds, who told it and when, and why it is changed. */
export function TellingFields({ state, lasting, changing }: TellingFieldsProps) {
  return (
    <>
      {lasting && (
        <>
          <DayField
            state={state}
            name="from"
            label="Since when"
            hint="As exactly as it is known: 12 March 2021, summer 2019, about 2015. Leave it empty if nobody knows."
          />
          <DayField state={state} name="to" label="Until when" hint="Leave it empty if it goes on." />
        </>
      )}
      <SaidFields state={state} />
      {changing && (
        <LongWords
          state={state}
          name="reason"
          label="Why it is changed"
          hint="What was recorded before stays to be read. For example, they moved out; or, it was misheard."
        />
      )}
    </>
  );
}

export function SaidFields({ state }: { readonly state: FormState }) {
  return (
    <>
      <Words
        state={state}
        name="saidBy"
        label="Who told this, or where it was read"
        hint="For example, his mother; the birth certificate; the school’s record."
      />
      <DayField state={state} name="saidOn" label="On which day" hint="For example, 12 March 2026." />
    </>
  );
}
