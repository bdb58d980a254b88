export interface StampProps {
  readonly asAt: string;
  readonly by?: string | undefined;
  readonly from?: string | undefined;
}

/** As at when, by whom, from what. */
export function Stamp({ asAt, by, from }: StampProps) {
  return (
    <p class="stamp">
      As at {asAt}
      {by && `, by ${by}`}
      {from && `, from ${from}`}
    </p>
  );
}
