// The tool under test: the one that the variable CSM names, else what `dotnet build -c Release` left in this repository.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));

/** The path of the real dump in the repository's root, where the tool runs. */
export const seed = 'seeds/000_b96aaf66f12405a2.txt';

const command = process.env.CSM ?? join(root, 'src/Csm.Parsing.Cli/bin/Release/net10.0/csm');

/** Runs csm; gives what it prints. Exit code 1 says that a dump has errors, which is no failure of the tool. */
export function csm(...args) {
  try {
    return execFileSync(command, args, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'pipe'] });
  } catch (error) {
    if (error.status === 1) {
      return error.stdout;
    }

    throw error;
  }
}
