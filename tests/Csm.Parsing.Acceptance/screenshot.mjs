// Makes docs/report.png, the picture of the README: the report on the seed, as it opens.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { launch } from './chromium.mjs';
import { csm, root, seed } from './csm.mjs';

const folder = mkdtempSync(join(tmpdir(), 'csm-report-'));
const report = join(folder, 'report.html');
csm('report', seed, '--output', report);
const browser = await launch();
const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, colorScheme: 'light' });
await page.goto(pathToFileURL(report).href);
await page.screenshot({ path: join(root, 'docs', 'report.png') });
await browser.close();
rmSync(folder, { recursive: true });
