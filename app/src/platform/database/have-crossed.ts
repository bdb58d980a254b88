/** Two transactions that each waited for what the other had written: the database ended this one, and nothing of it is kept. */
export const haveCrossed = (error: unknown): boolean =>
  error instanceof Error && "code" in error && ["40P01", "40001"].includes(String(error.code));
