import { describe, expect, it } from 'vitest';
import { EN } from '../../../src/practice/content/en.ts';
import { FR } from '../../../src/practice/content/fr.ts';
import { PICTURES } from '../../../src/practice/content/pictures.ts';
import { POST_IDS, postData } from '../../../src/practice/content/posts.ts';

describe.each([
  ['English', EN],
  ['French', FR],
])('the words of the feed in %s', (_, words) => {
  it('tell those who do not see it what each picture shows, and nothing where there is none', () => {
    for (const id of POST_IDS) expect(words.posts[id].alt !== undefined, id).toBe(id in PICTURES);
  });

  it('have answers for each poll, a question and an answer for each machine', () => {
    for (const id of POST_IDS) {
      const { extra } = postData(id);
      const { options, question, answer } = words.posts[id];
      expect(options !== undefined, id).toBe(extra === 'poll');
      expect(question !== undefined && answer !== undefined, id).toBe(extra === 'ai');
    }
  });
});

it('every tag post has a picture to tag', () => {
  for (const id of POST_IDS) if (postData(id).extra === 'tag') expect(id in PICTURES, id).toBe(true);
});

it('no post is the same in both languages', () => {
  for (const id of POST_IDS) expect(EN.posts[id].text, id).not.toBe(FR.posts[id].text);
});
