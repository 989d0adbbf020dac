import { describe, expect, test } from 'vitest';
import { eventually } from '../browsers/eventually';
import type { BrowserName } from '../browsers/find-browser';
import { authorIn } from './in-browser';

const whyRequired = `goalpost: 1
id: example.why
version: 1.0.0
name: Say why
extends: [police]
rules:
  - id: why
    kind: rationale
    severity: warn
    category: rationale
    message: Say in one sentence why this post.
    examples: { flag: [Hello there.] }
`;
const horses = [
  'Our mounted unit walked the market. Biscuit loves carrots.',
  'Biscuit and the mounted unit were at the market again. Carrots were accepted.',
  'The mounted unit rides on Sunday. Carrots for Biscuit!',
];

describe.each<BrowserName>(['chromium', 'firefox'])('what a post is for, in %s', (name) => {
  const author = authorIn(name);
  let posts = 0;

  /** Waits until the network has the post, and gives what the log keeps of it. */
  const publishes = async (draft: string) => {
    await author.pressesPublish();
    expect(await author.publishedTexts()).toEqual([draft]);
    posts += 1;
    const entry = await author.logbook.newest(posts);
    // The logbook is a tab of its own, and a page behind another one draws nothing.
    await author.tab.activate();
    return entry;
  };

  test('the author sees which goal, by which words, says that this is right and why, and the log keeps it', async () => {
    const draft = 'Slow down past the school. Fines are doubled.';
    await author.opens('x');
    await author.writes(draft);
    await author.opensThePanel();
    expect(await author.goals()).toEqual([expect.stringMatching(/^✓ Road safety · .*Slow down/)]);
    expect(await author.panel()).toContain('It asks its readers nothing yet.');
    const before = await author.draft();
    await author.pressesInPanel('That’s right');
    expect(await author.draft()).toBe(before);
    await author.saysWhy('Parents asked for it');
    expect(await author.draft()).toBe(before);
    expect(await publishes(draft)).toMatchObject({
      goals: [{ id: 'road-safety', by: 'author' }],
      rationale: 'Parents asked for it',
      engagement: expect.arrayContaining(['informs']),
    });
  });

  test('a draft near to a goal is shown what would make it count, and one press adds it', async () => {
    await author.opens('x');
    await author.writes('New cars and trucks for us.');
    await author.opensThePanel();
    expect(await author.panel()).toContain('Serves no goal so far');
    expect(await author.panel()).toContain('Near to Road safety');
    await author.pressesInPanel('Add #');
    await author.draftIs('New cars and trucks for us. #RoadSafety');
    await eventually('the goal is served', async () => (await author.goals())[0]?.includes('Road safety'));
  });

  test('what authors correct is learned: similar posts are guessed, and said to be a guess', async () => {
    for (const draft of horses) {
      await author.opens('x');
      await author.writes(draft);
      await author.opensThePanel();
      if (!(await author.goals()).some((goal) => goal.includes('Public safety')))
        await author.pressesInPanel('Public safety');
      expect((await publishes(draft)).goals).toContainEqual(
        expect.objectContaining({ id: 'public-safety', by: 'author' }),
      );
    }
    await author.opens('x');
    await author.writes('Biscuit of our mounted unit got new carrots.');
    await author.opensThePanel();
    await eventually('the goal is guessed', async () => {
      const goals = await author.goals();
      if (!goals.includes('? Public safety · a guess from your earlier posts')) throw new Error(JSON.stringify(goals));
      return true;
    });
    // The author has the last word.
    await author.pressesInPanel('Public safety');
    expect(await author.goals()).not.toContainEqual(expect.stringContaining('Public safety'));
  });

  test('where the organization asks for a reason, the post is held until there is one', async () => {
    const draft = 'Slow down past the library too.';
    await author.logbook.goesBy(whyRequired);
    await author.tab.activate();
    await author.opens('x');
    await author.writes(draft);
    await author.sees('findings');
    await author.pressesPublish();
    await author.sees('held');
    expect(author.networks.published).toEqual([]);
    await author.saysWhy('The same street, the same children');
    await author.sees('clear');
    expect(await publishes(draft)).toMatchObject({ rationale: 'The same street, the same children' });
  });
});
