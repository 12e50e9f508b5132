// Finds the parts of a text in which a library and ours differ.

/** Returns what only one of the two found, with what overlaps it on the other side: [{ start, end, ours, theirs }]. */
export function differencesOf(ours, theirs) {
  const differences = [];
  for (const { entity, side } of onlyIn(ours, theirs, 'ours').concat(onlyIn(theirs, ours, 'theirs')).sort((a, b) => a.entity.start - b.entity.start)) {
    if (differences.length === 0 || entity.start >= differences.at(-1).end) {
      differences.push({ start: entity.start, end: entity.end, ours: [], theirs: [] });
    }

    const difference = differences.at(-1);
    difference[side].push(entity);
    difference.end = Math.max(difference.end, entity.end);
  }

  return differences;
}

function onlyIn(entities, others, side) {
  const keys = new Set(others.map(keyOf));
  return entities.filter((entity) => !keys.has(keyOf(entity))).map((entity) => ({ entity, side }));
}

const keyOf = ({ kind, start, end }) => `${kind} ${start} ${end}`;
