import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { eventually } from '../browsers/eventually';
import type { BrowserName } from '../browsers/find-browser';
import { allSurfaces } from './all-surfaces';
import { someDrafts } from './any-draft';
import { authorIn } from './in-browser';
import { Results } from './results';
import type { TestSurface } from './surfaces/test-surface';

/** Milliseconds. */
const atOnce = 300;
/** A person's next move comes later than the editor's own settling after a fix, in milliseconds. */
const settled = 300;
/** Random drafts a surface: all of them in `npm run test:long`. */
const many = process.env.GOALPOST_LONG ? 20 : 5;

const draftFor = ({ newline }: TestSurface) =>
  ['Arrested a man last night 🚓.', 'He did it.', '', 'Near his van: plate ABC 123.'].join(newline ? '\n' : ' ');

/** Tests every compose box of the test pages in one browser, and writes down how each did. */
export function testSurfaces(browser: BrowserName): void {
  const author = authorIn(browser);
  const results = new Results(browser);

  beforeAll(async () => {
    await author.logbook.keepsFullTexts();
    await author.tab.activate();
  });
  afterAll(() => results.write());

  const foundAt = async (surface: TestSurface) => {
    await author.opens(surface);
    return author.turnsToTheBox();
  };

  test.each(allSurfaces)(
    '$name: found at once, coached, fixed, held, published as written, logged',
    async (surface) => {
      const draft = draftFor(surface);
      const fixed = draft.replace('ABC 123', 'a grey sedan');
      // Of its own, so that no other box's post can be taken for this one's.
      const reason = `Already public, says desk ${allSurfaces.indexOf(surface)}.`;
      await results.step(surface.name, 'found', async () => {
        // The best of three: the machine may be busy with something else, and that only ever adds.
        let found = await foundAt(surface);
        for (let again = 0; again < 2 && found >= atOnce; again++) found = await foundAt(surface);
        expect(found).toBeLessThan(atOnce);
      });
      await author.types(draft);
      await results.step(surface.name, 'marked', async () => {
        await author.sees('findings');
        expect(await author.marks()).toEqual(expect.arrayContaining(['He did it', 'ABC 123']));
      });
      // Sites re-create their boxes while one writes: the light and the marks go with the text.
      await author.tab.run(() => window.rerender());
      if (!surface.also) await author.sees('findings');
      await author.entersTheBox();
      await author.sees('findings');
      await results.step(surface.name, 'written', async () => {
        await author.draftIs(draft);
        await author.opensThePanel();
        await author.pressesInPanel('a grey sedan');
        await author.draftIs(fixed);
        await author.tab.press('Control+z');
        await author.draftIs(draft);
        await pause(settled);
      });
      await results.step(surface.name, 'guarded', async () => {
        await author.pressesPublish();
        await author.sees('held');
        expect(author.networks.published).toEqual([]);
        await author.explains(reason);
        await author.pressesPublish();
        const { published } = author.networks;
        await eventually('the draft is published', async () => published.some(({ text }) => text === draft));
        // Some sites go on to the post's own page: nobody leaves before that.
        await pause(surface.saves ?? 2 * settled);
        expect(published.filter(({ text }) => text === draft)).toHaveLength(1);
      });
      await results.step(surface.name, 'logged', async () => {
        expect(await author.findsInLog(reason)).toContain(surface.network);
      });
    },
  );

  test.each(allSurfaces)(`$name: ${many} random drafts are read exactly as they are published`, async (surface) => {
    const drafts = someDrafts(many, surface.newline !== undefined, 1);
    const presses = [undefined, ...(surface.keys ?? [])];
    await author.logbook.isErased();
    await results.step(surface.name, 'read', async () => {
      const published: string[] = [];
      for (const [index, draft] of drafts.entries()) {
        await author.opens(surface);
        await author.turnsToTheBox();
        if (index % 2 === 0) await author.types(draft);
        else await author.pastes(draft);
        // What may hold is not what this is about: nothing in these drafts does, once they are checked.
        await author.sees('clear', 'findings');
        const keys = presses[index % presses.length];
        if (keys) await author.pressesKeys(keys);
        else await author.pressesPublish();
        published.push(...(await author.publishedTexts()));
        await author.logbook.texts(index + 1);
      }
      const logged = await author.logbook.texts(many);
      for (const text of published) expect(logged.join('\n\n')).toContain(text);
    });
  });

  const withPhotos = allSurfaces.filter(({ photo }) => photo);
  test.each(withPhotos)(
    '$name: a photo without a description is noticed, and one that has it is not',
    async (surface) => {
      const { add = '', describe: describeIt = '' } = surface.photo ?? {};
      await results.step(surface.name, 'media', async () => {
        await author.opens(surface);
        await author.turnsToTheBox();
        await author.types('Please slow down near the school on Mill Road. How do you get there?');
        await author.sees('clear');
        await author.tab.click(add);
        await author.sees('findings');
        await author.opensThePanel();
        expect((await author.findings()).join('\n')).toMatch(/description|alt text/i);
        await author.pressesInPanel('Close');
        await author.tab.click(describeIt);
        await author.sees('clear');
      });
    },
  );
}
