// The libraries, and how each is asked: `find` is what is measured and gives entities with `indices`, as all of them do.
// A library is loaded only in a process of its own: twitter-text brings polyfills along that change built-in types.

const emoji = ['Emoji'];
const others = ['Mention', 'List', 'Hashtag', 'Cashtag', 'Url'];

export const peers = [
  {
    packages: ['twitter-text'],
    finds: 'all but emoji',
    kinds: others,
    async load() {
      const { default: twitter } = await import('twitter-text');
      return (text) => twitter.extractEntitiesWithIndices(text);
    },
  },
  {
    packages: ['emoji-regex'],
    finds: 'emoji',
    kinds: emoji,
    async load() {
      const { default: emojiRegex } = await import('emoji-regex');
      return emojiFinder(emojiRegex());
    },
  },
  {
    packages: ['twemoji-parser'],
    finds: 'emoji',
    kinds: emoji,
    async load() {
      const { default: twemoji } = await import('twemoji-parser');
      return (text) => twemoji.parse(text);
    },
  },
  {
    packages: ['twitter-text', 'emoji-regex'],
    finds: 'all entities',
    kinds: [...others, ...emoji],
    async load() {
      const { default: twitter } = await import('twitter-text');
      const { default: emojiRegex } = await import('emoji-regex');
      const findEmoji = emojiFinder(emojiRegex());
      return (text) => {
        const entities = twitter.extractEntitiesWithIndices(text).concat(findEmoji(text));
        twitter.removeOverlappingEntities(entities);
        return entities;
      };
    },
  },
];

/** What an entity is, and where it stands, in the form of ours. */
export function placeOf(entity) {
  const [start, end] = entity.indices;
  return { kind: kindOf(entity), start, end };
}

function kindOf(entity) {
  if ('screenName' in entity) {
    return entity.listSlug ? 'List' : 'Mention';
  }

  if ('hashtag' in entity) {
    return 'Hashtag';
  }

  if ('cashtag' in entity) {
    return 'Cashtag';
  }

  // twemoji-parser gives an emoji a URL too, that of its picture.
  return entity.type === 'emoji' ? 'Emoji' : 'Url';
}

// As twemoji-parser does it. text.matchAll(regex), which emoji-regex suggests, copies the expression for each text and takes eight times as long.
function emojiFinder(regex) {
  return (text) => {
    const found = [];
    regex.lastIndex = 0;
    for (let match = regex.exec(text); match; match = regex.exec(text)) {
      found.push({ text: match[0], indices: [match.index, regex.lastIndex], type: 'emoji' });
    }

    return found;
  };
}
