// Debian's Chromium, without what it does by itself on the network; or the one that the variable CHROMIUM names.
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';

/** Why no test can run, or false. */
export const missing = existsSync(executablePath) ? false : `there is no ${executablePath}; install the package chromium`;

const args = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync',
];

export const launch = () => chromium.launch({ executablePath, args });
