// The report in a real browser: it loads nothing, runs nothing, can be read at every width and in both colour schemes, and used with a keyboard.
import assert from 'node:assert/strict';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { launch, missing } from './chromium.mjs';
import { csm, root, seed } from './csm.mjs';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

// Markup wherever a dump has text, hidden characters, and enough doubts for all kinds of diagnostics.
const hostile = [
  '<script>document.title = "run"</script>', '@handle', 'Followers', '21K', 'Bio "><img src=x onerror="document.title=1"> @someone',
  '<b onclick=alert(1)>', 'Joined May 2020',
  '<script>document.title = "run"</script> "><img src="https://example.org/x.png" onerror="document.title=1"> javascript:alert(1) example.com', '0', "1'234", '21K',
  'NUL \0 ESC \u001B RLO \u202Eabc שלום @name/list #tag $ACME 📜', '1', '1000', '2M',
  '[1/4] </p></li></ol><h1>x</h1>', '2', '2', '2', '[3/4] end', '2', '2', '2',
  `${'x'.repeat(3000)}\u0007${'y'.repeat(3000)}`, '1', '2', '3', 'Last', '1', '',
].join('\n');

describe('csm report', { skip: missing }, () => {
  let folder;
  let browser;
  let pages;

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'csm-report-'));
    const dump = join(folder, 'hostile.txt');
    writeFileSync(dump, hostile);
    pages = { seed: join(folder, 'seed.html'), several: join(folder, 'several.html'), history: join(folder, 'history.html') };
    csm('report', seed, '--output', pages.seed);

    // Two dumps of one account, as those who follow it over time have.
    const later = join(folder, 'later.txt');
    copyFileSync(join(root, seed), later);
    csm('report', dump, seed, later, '--output', pages.several);

    // Three months of it; in the last one, a post is edited and the one before it gone.
    const text = readFileSync(join(root, seed), 'utf8');
    const changed = text.replace(/\[2\/3\] .*\n.*\n.*\n.*\n/, '').replace('Le 15 septembre à La Haye', 'Le 16 septembre à La Haye');
    const months = Object.entries({ '2026-01': text, '2026-02': text, '2026-03': changed });
    for (const [month, dump] of months) {
      mkdirSync(join(folder, month));
      writeFileSync(join(folder, month, 'seed.txt'), dump);
    }

    csm('report', ...months.map(([month]) => join(folder, month)), '--output', pages.history);
    browser = await launch();
  });

  after(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Opens a page; what it says, throws, asks for and loads is kept. */
  async function open(name, options = {}) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, ...options });
    const events = [];
    page.on('console', message => events.push(`console: ${message.text()}`));
    page.on('pageerror', error => events.push(`error: ${error.message}`));
    page.on('dialog', dialog => { events.push(`dialog: ${dialog.message()}`); dialog.dismiss(); });
    page.on('request', request => events.push(`request: ${request.url()}`));
    const url = pathToFileURL(pages[name]).href;
    await page.goto(url);
    return { page, events, url };
  }

  for (const name of ['seed', 'several', 'history']) {
    test(`${name}: nothing is fetched, run or complained about`, async () => {
      const { page, events, url } = await open(name);
      await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
      await page.screenshot();
      assert.deepEqual(events, [`request: ${url}`]);
      assert.match(await page.title(), /^Report on /);
      await page.close();
    });

    for (const width of [320, 768, 1280]) {
      test(`${name}: ${width} pixels are wide enough`, async () => {
        const { page } = await open(name, { viewport: { width, height: 900 } });

        // Also where it is not laid out until it is seen.
        await page.addStyleTag({ content: '.feed { content-visibility: visible !important }' });
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
        await page.close();
      });
    }

    for (const colorScheme of ['light', 'dark']) {
      for (const width of [320, 1280]) {
        test(`${name}: axe finds nothing to object to, ${colorScheme}, ${width} pixels`, async () => {
          const { page } = await open(name, { viewport: { width, height: 900 }, colorScheme });
          await page.addStyleTag({ content: '.feed { content-visibility: visible !important }' });
          await page.evaluate(axe);
          const { violations } = await page.evaluate(tags => globalThis.axe.run({ runOnly: tags }), tags);
          assert.deepEqual(violations.map(violation => `${violation.id}: ${violation.nodes.map(node => node.html).join(' ')}`), []);
          await page.close();
        });
      }
    }
  }

  test('markup of a dump is shown as text', async () => {
    const { page } = await open('several');
    assert.equal(await page.locator('h2', { hasText: 'script' }).textContent(), '<script>document.title = "run"</script>');
    assert.equal(await page.evaluate(() => document.querySelectorAll('script, img, h1 ~ h1').length), 0);
    await page.close();
  });

  test('what vanished and what was edited leads to the post', async () => {
    const { page } = await open('history');
    for (const text of ['Ce dernier est visé', 'Le 16 septembre']) {
      const target = await page.locator('.vanished li', { hasText: text }).locator('a').getAttribute('href');
      assert.ok((await page.locator(target).textContent()).includes(text), target);
    }

    await page.close();
  });

  test('light and dark follow the system', async () => {
    const backgrounds = [];
    for (const colorScheme of ['light', 'dark']) {
      const { page } = await open('seed', { colorScheme });
      backgrounds.push(await page.evaluate(() => getComputedStyle(document.body).backgroundColor.match(/\d+/g).map(Number)));
      await page.close();
    }

    const [light, dark] = backgrounds;
    assert.ok(light.every(channel => channel > 240), `${light}`);
    assert.ok(dark.every(channel => channel < 40), `${dark}`);
  });

  test('the keyboard reaches every link once, and each shows that it is reached', async () => {
    const { page } = await open('seed');
    const expected = await page.evaluate(() => document.querySelectorAll('a[href]:not([tabindex="-1"]), summary').length);
    const reached = [];
    for (;;) {
      await page.keyboard.press('Tab');
      const stop = await page.evaluate(() => {
        const element = document.activeElement;
        if (element === document.body) {
          return null;
        }

        const style = getComputedStyle(element instanceof SVGElement ? element.querySelector('.row') : element);
        const { top, bottom } = element.getBoundingClientRect();
        return {
          isVisible: bottom > 0 && top < innerHeight,
          isMarked: element instanceof SVGElement ? style.stroke !== 'none' : style.outlineStyle === 'solid' && parseFloat(style.outlineWidth) >= 2,
          html: element.outerHTML,
        };
      });
      if (stop === null || reached.length > expected) {
        break;
      }

      assert.ok(stop.isVisible, `cannot be seen: ${stop.html}`);
      assert.ok(stop.isMarked, `does not show its focus: ${stop.html}`);
      reached.push(stop.html);
    }

    assert.equal(reached.length, expected);
    await page.close();
  });

  test('the first stop skips to the report', async () => {
    const { page } = await open('seed');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    assert.equal(await page.evaluate(() => document.activeElement.id), 'report');
    await page.close();
  });

  test('what a diagnostic means opens with the keyboard', async () => {
    const { page } = await open('several');
    const help = page.locator('details').first();
    await help.locator('summary').focus();
    assert.equal(await help.locator('p').isVisible(), false);
    await page.keyboard.press('Enter');
    assert.equal(await help.locator('p').isVisible(), true);
    await page.close();
  });

  test('a bar leads to its post', async () => {
    const { page } = await open('seed');
    await page.locator('.likes a', { has: page.locator('title', { hasText: 'Post 13: 747 likes' }) }).click();
    assert.match(page.url(), /#f1-p13$/);
    const { y } = await page.locator('#f1-p13').boundingBox();
    assert.ok(y >= 0 && y < 900, `${y}`);
    await page.close();
  });

  test('letters do not shrink on a phone', async () => {
    const { page } = await open('seed', { viewport: { width: 320, height: 900 } });
    const sizes = await page.evaluate(() => [...document.querySelectorAll('svg text')].map(text => text.getBoundingClientRect().height));
    assert.ok(Math.min(...sizes) >= 11, `${Math.min(...sizes)}`);
    await page.close();
  });

  test('a sheet of paper has all of it', async () => {
    const { page } = await open('several');
    await page.emulateMedia({ media: 'print' });
    const shown = await page.evaluate(() => [...document.querySelectorAll('.feed')].map(feed => getComputedStyle(feed).contentVisibility));
    assert.deepEqual(shown, ['visible', 'visible', 'visible']);
    await page.close();
  });
});
