// node peer.mjs NUMBER FILE: compares what a library finds in the texts of FILE with the entities listed there, and measures it. Prints JSON.

import { readFileSync } from 'node:fs';
import { differencesOf } from './differences.mjs';
import { peers, placeOf } from './peers.mjs';
import { reasonOf } from './reasons.mjs';
import { measure } from './rounds.mjs';

const [number, file] = process.argv.slice(2);
const peer = peers[number];
const find = await peer.load();
const { sets } = JSON.parse(readFileSync(file, 'utf8'));

console.log(JSON.stringify(sets.map(({ posts }) => ({ ...compare(posts), ...measureOn(posts) }))));

function compare(posts) {
  const groups = new Map();
  let differing = 0;
  for (const post of posts) {
    const ours = post.entities.filter((entity) => peer.kinds.includes(entity.kind));
    const differences = differencesOf(ours, find(post.text).map(placeOf));
    differing += differences.length > 0 ? 1 : 0;
    for (const difference of differences) {
      const reason = reasonOf(difference, post, find);
      const kinds = new Set([...difference.ours, ...difference.theirs].map((entity) => entity.kind));
      const key = `${[...kinds].join(', ')}: ${reason}`;
      const group = groups.get(key) ?? { kinds: [...kinds], reason, count: 0, example: exampleOf(difference, post.text) };
      group.count++;
      groups.set(key, group);
    }
  }

  return { differing, groups: [...groups.values()] };
}

function exampleOf({ start, end, ours, theirs }, text) {
  const textsOf = (entities) => entities.map((entity) => text.slice(entity.start, entity.end));
  return { text: text.slice(Math.max(0, start - 12), end + 6), ours: textsOf(ours), theirs: textsOf(theirs) };
}

function measureOn(posts) {
  const texts = posts.map((post) => post.text);
  return measure(() => texts.reduce((count, text) => count + find(text).length, 0));
}
