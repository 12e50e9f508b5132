// What `csm network` writes, read by graphology: a GEXF file says the same as the edges as CSV.

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import graphology from 'graphology';
import gexf from 'graphology-gexf';
import { csm, seed } from './csm.mjs';

const folder = mkdtempSync(join(tmpdir(), 'csm-'));
after(() => rmSync(folder, { recursive: true }));

const dump = (handle, followers, ...posts) =>
  `\nName\n@${handle}\nFollowers\n${followers}\nJoined May 2020\n${posts.map((post) => `${post}\n1\n2\n3\n`).join('')}`;
writeFileSync(join(folder, '1.txt'), dump('Ann', '21K', 'hello @Bob and @bob #A #été', '@ann #a #Été #z'));
writeFileSync(join(folder, '2.txt'), dump('bob', '7', 'hello @ANN & @c_9 #日本 #a'));

const networks = ['mentions', 'hashtags'].flatMap((of) => [seed, folder].map((input) => ({ of, input })));

for (const { of, input } of networks) {
  const graph = gexf.parse(graphology, csm('network', input, '--of', of));
  const rows = csm('network', input, '--of', of, '--format', 'csv').trimEnd().split('\r\n').map((row) => row.split(','));

  test(`${of} of ${input === seed ? 'the seed' : 'two dumps'}: both files have the same edges`, () => {
    const edges = graph.mapEdges((_, { weight }, source, target) => [source, target, of === 'mentions' ? 'Directed' : 'Undirected', `${weight}`]);
    assert.deepEqual(edges, rows.slice(1));
  });

  test(`${of} of ${input === seed ? 'the seed' : 'two dumps'}: an edge is directed where it is from one account to another`, () => {
    assert.equal(graph.directedSize, of === 'mentions' ? graph.size : 0);
  });
}

test('an account has a label, a number of posts and an interval of followers', () => {
  const graph = gexf.parse(graphology, csm('network', folder));
  assert.deepEqual(graph.getNodeAttributes('ann'), {
    label: 'Ann',
    has_feed: true,
    posts: 2,
    followers_value: 21000,
    followers_min: 20500,
    followers_max: 21999,
  });
  assert.deepEqual(graph.getNodeAttributes('c_9'), { label: 'c_9', has_feed: false });
});

test('a hashtag has a label and a number of posts', () => {
  const graph = gexf.parse(graphology, csm('network', folder, '--of', 'hashtags'));
  assert.deepEqual(
    graph.mapNodes((id, attributes) => ({ id, ...attributes })),
    [
      { id: 'a', label: 'a', posts: 3 },
      { id: 'z', label: 'z', posts: 1 },
      { id: 'été', label: 'été', posts: 2 },
      { id: '日本', label: '日本', posts: 1 },
    ],
  );
});
