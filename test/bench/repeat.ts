/** Seconds that the rounds of a part may take; no further one is begun that would take longer. */
const SECONDS = Number(process.env['BENCH_SECONDS'] ?? 600);

/** Does something so many times, or, on a slow machine, as often as there is time for; at least once. */
export async function repeat(times: number, round: (index: number) => Promise<void>): Promise<void> {
  const start = performance.now();
  for (let index = 0; index < times; index += 1) {
    await round(index);
    const spent = (performance.now() - start) / 1000;
    if (spent + spent / (index + 1) > SECONDS) return;
  }
}
