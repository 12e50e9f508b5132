// node benchmarks/peers/run.mjs: do other libraries find the same entities as ours, and how fast are they? Takes a few minutes on an otherwise idle machine.
// Needs the .NET SDK, and npm for the first run.

import { execFileSync, execSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { peers } from './peers.mjs';
import { printAgreement, printSpeed } from './report.mjs';

const here = import.meta.dirname;
const folder = mkdtempSync(join(tmpdir(), 'peers-'));
try {
  if (!existsSync(join(here, 'node_modules'))) {
    execSync('npm ci', { cwd: here, stdio: ['ignore', 2, 2] });
  }

  // One after the other, since anything that runs at the same time disturbs a measurement.
  const ours = runOurs();
  const results = peers.map((peer, number) => ({ name: nameOf(peer), finds: peer.finds, sets: runPeer(number) }));
  printAgreement(ours.sets, results);
  printSpeed(ours, results);
} finally {
  rmSync(folder, { recursive: true });
}

function runOurs() {
  const project = join(here, '..', 'Csm.Parsing.Benchmarks');
  execFileSync('dotnet', ['run', '-c', 'Release', '--project', project, '--', 'peers', folder], { stdio: ['ignore', 2, 2] });
  return JSON.parse(readFileSync(join(folder, 'ours.json'), 'utf8'));
}

function runPeer(number) {
  return JSON.parse(execFileSync(process.execPath, [join(here, 'peer.mjs'), number, join(folder, 'ours.json')], { stdio: ['ignore', 'pipe', 2] }));
}

function nameOf({ packages }) {
  return packages.map((name) => `${name} ${JSON.parse(readFileSync(join(here, 'node_modules', name, 'package.json'), 'utf8')).version}`).join(' + ');
}
