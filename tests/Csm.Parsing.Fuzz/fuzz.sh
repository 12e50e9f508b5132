#!/usr/bin/env bash
# Fuzzes one target with AFL++ for some seconds, starting from the corpus:  tests/Csm.Parsing.Fuzz/fuzz.sh dump|text|data SECONDS
# Needs afl++ and the tool SharpFuzz.CommandLine (dotnet tool install --global SharpFuzz.CommandLine --version 2.3.0).
# Crashes are in artifacts/fuzz/TARGET/default/crashes; new inputs, minimized, are in artifacts/fuzz/TARGET-minimized.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

target=$1
seconds=$2
program="$PWD/artifacts/fuzz/$target-program"
findings="$PWD/artifacts/fuzz/$target"
export AFL_SKIP_BIN_CHECK=1 AFL_NO_UI=1 AFL_I_DONT_CARE_ABOUT_MISSING_CRASHES=1 AFL_SKIP_CPUFREQ=1
export PATH="$PATH:$HOME/.dotnet/tools"

rm -rf "$program" "$findings" "$findings-minimized"
mkdir -p "$findings"
dotnet publish tests/Csm.Parsing.Fuzz -c Release -o "$program"
sharpfuzz "$program/Csm.Parsing.dll"
sharpfuzz "$program/Csm.Parsing.Data.dll"
afl-fuzz -i "tests/Csm.Parsing.Fuzz/corpus/$target" -o "$findings" -t 10000 -m none -V "$seconds" -- "$(command -v dotnet)" "$program/Csm.Parsing.Fuzz.dll" "$target"
grep -E 'execs_done|execs_per_sec|corpus_count|saved_crashes|saved_hangs' "$findings/default/fuzzer_stats"
afl-cmin -i "$findings/default/queue" -o "$findings-minimized" -t 10000 -m none -- "$(command -v dotnet)" "$program/Csm.Parsing.Fuzz.dll" "$target"
