// Measures like Rounds.cs: a warm-up, then rounds in which the work is repeated as often as time allows. The fastest round counts, since other work on the
// machine can only add time. Each round is long enough to have its share of garbage collections.

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
