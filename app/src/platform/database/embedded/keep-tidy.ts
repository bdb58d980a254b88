const TEN_MINUTES = 600_000;

/** Nothing checkpoints or vacuums the embedded engine by itself: without this its log grows for ever. */
export function keepTidy(query: (sql: string) => Promise<unknown>, everyMs = TEN_MINUTES): () => void {
  const timer = setInterval(() => {
    void query("checkpoint")
      .then(() => query("vacuum (analyze)"))
      .catch(() => {});
  }, everyMs);
  timer.unref();
  return () => clearInterval(timer);
}
