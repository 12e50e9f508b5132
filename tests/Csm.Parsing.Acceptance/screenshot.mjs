// Makes the pictures of the documentation from the seed: docs/report.png, the report as it opens, and docs/example.png, the text of the page beside it.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { launch } from './chromium.mjs';
import { csm, root, seed } from './csm.mjs';

const folder = mkdtempSync(join(tmpdir(), 'csm-report-'));
const report = join(folder, 'report.html');
csm('report', seed, '--output', report);
const browser = await launch();

async function open(width, height) {
  return browser.newPage({ viewport: { width, height }, colorScheme: 'light' });
}

async function openReport(width, height) {
  const page = await open(width, height);
  await page.goto(pathToFileURL(report).href);
  return page;
}

await (await openReport(1280, 900)).screenshot({ path: join(root, 'docs', 'report.png') });

// Beside the text: the account and the posts, without the charts between them.
const beside = await openReport(900, 740);
await beside.evaluate(() => {
  const charts = document.getElementById('f1-engagement');
  while (charts.nextElementSibling.id !== 'f1-posts') {
    charts.nextElementSibling.remove();
  }

  charts.remove();
});
const picture = (await beside.screenshot()).toString('base64');

const text = readFileSync(join(root, seed), 'utf8').trim().split('\n').slice(0, 40).join('\n').replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const page = await open(1280, 640);
await page.setContent(`<!DOCTYPE html><style>
  body { margin: 0; padding: 20px 20px 0; box-sizing: border-box; height: 640px; display: grid; grid-template-columns: 460px 1fr; gap: 20px; background: #dcd9d0 }
  pre { margin: 0; padding: 16px 18px; background: white; font: 13px/1.45 'DejaVu Sans Mono', monospace; white-space: pre-wrap; overflow: hidden }
  div { background: #fdfcf8 url(data:image/png;base64,${picture}) top left / 100% auto no-repeat }
</style><pre>${text}</pre><div></div>`);
await page.screenshot({ path: join(root, 'docs', 'example.png') });

await browser.close();
rmSync(folder, { recursive: true });
