// Prints the results as Markdown.

/** Shows for each library how many posts differ from ours, where and why. A difference without a known reason makes the run fail. */
export function printAgreement(sets, results) {
  console.log('## The entities\n');
  for (const { name, finds, sets: found } of results) {
    for (const [index, { name: set, posts }] of sets.entries()) {
      const { differing, groups } = found[index];
      console.log(`- ${name} (${finds}), ${set}: ${posts.length} compared, ${differing} differ`);
      for (const group of groups.sort((a, b) => b.count - a.count)) {
        printDifference(group);
      }
    }
  }
}

function printDifference({ kinds, reason, count, example }) {
  process.exitCode = reason ? process.exitCode : 1;
  console.log(`  - ${count} × ${kinds.join(', ')}: ${reason ?? 'NOBODY KNOWS WHY'}`);
  console.log(`    - \`${example.text}\`: ours ${quote(example.ours)}, theirs ${quote(example.theirs)}`);
}

const quote = (texts) => (texts.length === 0 ? 'nothing' : texts.map((text) => `\`${text}\``).join(' '));

/** Shows how fast each library is, and how its time compares with each of our methods. */
export function printSpeed({ runtime, sets }, results) {
  for (const [index, { name: set, posts, measurements: ours }] of sets.entries()) {
    const characters = posts.reduce((sum, { text }) => sum + text.length, 0);
    const rows = [
      ...ours.map((measurement) => ({ finds: 'all entities', ...measurement })),
      ...results.map(({ name, finds, sets: found }) => ({ ...found[index], name, finds })),
    ];
    console.log(`\n## The speed: ${set}, ${posts.length} texts with ${characters} UTF-16 units; ${runtime}, Node.js ${process.versions.node}\n`);
    printRow(['', 'finds', 'entities', 'million units a second', ...ours.map(({ name }) => `times the time of ${name}`)]);
    printRow(['---', '---', '---:', '---:', ...ours.map(() => '---:')]);
    for (const { name, finds, entities, seconds } of rows) {
      printRow([name, finds, entities, (characters / seconds / 1e6).toFixed(1), ...ours.map((way) => (seconds / way.seconds).toFixed(1))]);
    }
  }
}

const printRow = (cells) => console.log(`| ${cells.join(' | ')} |`);
