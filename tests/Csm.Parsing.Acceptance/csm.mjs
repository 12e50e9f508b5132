// The tool under test: CSM is the command that runs it, by default the one that `dotnet build` left in this repository.

import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const fromRoot = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

export const seed = fromRoot("seeds/000_b96aaf66f12405a2.txt");

const command = process.env.CSM ?? fromRoot("src/Csm.Parsing.Cli/bin/Release/net10.0/csm");

/** What the tool prints; it throws where the exit code is not 0. */
export const run = (...words) => execFileSync(command, words, { encoding: "utf8", maxBuffer: 1 << 28 });
