// The tool under test: the one that the variable CSM names, else the one of this repository.
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));

/** Runs csm in the repository's root. Exit code 1 says that a dump has errors, which is no failure of the tool. */
export function csm(...args) {
  const [command, ...rest] = process.env.CSM ? [process.env.CSM] : ['dotnet', 'run', '-c', 'Release', '--project', 'src/Csm.Parsing.Cli', '--'];
  try {
    execFileSync(command, [...rest, ...args], { cwd: root, stdio: ['ignore', 'ignore', 'pipe'] });
  } catch (error) {
    if (error.status !== 1) {
      throw error;
    }
  }
}
