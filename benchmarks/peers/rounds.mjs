// Measures as Rounds.cs does: a warm-up, then rounds in which the work is done as often as fits. The fastest round counts, since what else the machine does
// can only add time; each is long enough to have its share of garbage collections.

const rounds = 20;
const warmUp = 3;
const round = 0.25;

export function measure(countEntities) {
  secondsOf(countEntities, warmUp);
  return { entities: countEntities(), seconds: Math.min(...Array.from({ length: rounds }, () => secondsOf(countEntities, round))) };
}

function secondsOf(countEntities, atLeast) {
  let times = 0;
  let elapsed;
  const start = process.hrtime.bigint();
  do {
    countEntities();
    times++;
    elapsed = Number(process.hrtime.bigint() - start) / 1e9;
  } while (elapsed < atLeast);

  return elapsed / times;
}
