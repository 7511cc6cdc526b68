#!/usr/bin/env bash
# Makes src/reader/model/ again, from training/data and the files that are named:
#
#   bash training/reader/make.sh [--train FILE]... [--measure FILE]...
#
# Stopped and started anew it goes on from its last checkpoint. Its work is in training/reader/work; without that
# folder it begins from the beginning.
set -euo pipefail
cd "$(dirname "$0")/../.."
work=training/reader/work
python="$work/venv/bin/python"

if [ ! -x "$python" ]; then python3 -m venv "$work/venv"; fi
"$python" -m pip install --quiet --requirement training/reader/requirements.txt

if [ ! -d node_modules ]; then npm ci; fi
npm run --silent build
node training/reader/examples.mjs "$work/examples.jsonl" "$@"

"$python" training/reader/train.py "$work/examples.jsonl" "$work"
"$python" training/reader/measure.py "$work/examples.jsonl" "$work/reader.pt"
"$python" training/reader/export.py "$work/reader.pt" src/reader/model
