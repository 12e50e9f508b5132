// Measures as Rounds.cs does: a warm-up, then the median of rounds in which the work is done as often as fits.

const rounds = 11;
const warmUp = 3;
const round = 0.5;

export function measure(countEntities) {
  secondsOf(countEntities, warmUp);
  const seconds = Array.from({ length: rounds }, () => secondsOf(countEntities, round)).sort((a, b) => a - b);
  return { entities: countEntities(), seconds: seconds[Math.floor(rounds / 2)] };
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
