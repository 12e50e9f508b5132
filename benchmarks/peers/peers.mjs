// The libraries, and how to call each: `find` is measured, and returns entities with `indices`, as all of them do.
// Each library is loaded in its own process, because the polyfills of twitter-text change built-in types.

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

/** Converts the kind and position of an entity to our form. */
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

  // twemoji-parser also gives an emoji a URL, that of its picture.
  return entity.type === 'emoji' ? 'Emoji' : 'Url';
}

// Like twemoji-parser. text.matchAll(regex), which emoji-regex suggests, copies the expression for each text and takes eight times as long.
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
