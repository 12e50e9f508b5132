// Explains why a library and ours differ, with the first reason that applies. A difference without a reason is a bug in one of the two.

/** Returns the reason for a difference, or undefined; `find` runs the library on other texts. */
export function reasonOf(difference, post, find) {
  const { start, end } = difference;
  const [before, text, after] = [post.text.slice(0, start), post.text.slice(start, end), post.text.slice(end)];
  return reasons.find(({ holds }) => holds({ ...difference, before, text, after, all: post.entities, find }))?.why;
}

const reasons = [
  {
    why: 'an emoji that begins inside a mention, hashtag or URL is none',
    holds: ({ ours, start, all }) => ours.length === 0 && all.some((entity) => !isEmoji(entity) && entity.start <= start && start < entity.end),
  },
  {
    why: '©, ® and ™ without U+FE0F are text',
    holds: ({ ours, text }) => ours.length === 0 && /^[©®™]$/.test(text),
  },
  {
    why: 'a character before U+FE0E is text, so no emoji ends with it',
    holds: ({ theirs, after }) => theirs.some(isEmoji) && after.startsWith('\uFE0E'),
  },
  {
    why: 'half of a flag is text',
    holds: ({ ours, text }) => ours.length === 0 && /^\p{Regional_Indicator}$/u.test(text),
  },
  {
    why: 'an emoji that the library knows only with U+FE0F, or only without',
    holds: ({ ours, text, find }) =>
      ours.length === 1 && isEmoji(ours[0]) && [text.replaceAll('\uFE0F', ''), `${text}\uFE0F`].some((other) => findsWhole(find, other)),
  },
  {
    why: 'an emoji that is newer than the library',
    holds: ({ ours, text, find }) => ours.length === 1 && isEmoji(ours[0]) && !findsWhole(find, text),
  },
  {
    why: 'a letter that is newer than the library',
    holds: ({ ours, text, find }) =>
      ours.length === 1 && ours[0].kind === 'Hashtag' && [...text].some((letter) => /\p{L}/u.test(letter) && !findsWhole(find, `#${letter}`)),
  },
  {
    why: 'a domain at the start of a text keeps a first letter that has an accent',
    holds: ({ ours, theirs }) =>
      ours.length === 1 && ours[0].start === 0 && isUrl(ours[0]) && theirs.length === 1 && isUrl(theirs[0]) && theirs[0].start === 1,
  },
  {
    why: 'a path belongs to a domain without protocol only where it stands right after it',
    holds: ({ ours, theirs, start, text }) =>
      theirs.length === 1 && isUrl(theirs[0]) && isUrl(ours[0]) && !/^(https?:\/|\/)/i.test(text) && text[ours[0].end - start] !== '/',
  },
  {
    why: 'what a candidate that failed had used still stands before the next',
    holds: ({ ours, theirs, before }) =>
      theirs.length === 0 && ours.length === 1 && ours[0].kind === 'Mention' && /[@＠]\w+\/[\w-]+$/.test(before),
  },
];

const isEmoji = (entity) => entity.kind === 'Emoji';

const isUrl = (entity) => entity.kind === 'Url';

function findsWhole(find, text) {
  const found = find(text);
  return found.length === 1 && found[0].indices[0] === 0 && found[0].indices[1] === text.length;
}
