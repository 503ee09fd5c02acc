#!/bin/sh
# Brings the lists of texts to translate up to date with the code, and makes the files that the window loads from them.
# A new language: `sh resources/translate.sh CODE` (uk, de, pt_BR …), translate resources/translations/tickmark_CODE.ts
# in Qt Linguist (.venv/bin/pyside6-linguist), and run it again.
set -eu
cd "$(dirname "$0")/.."
bin=.venv/bin
"$bin/python" resources/sentences.py
texts=$(find app -name '*.py' | LC_ALL=C sort)
lists=$(ls resources/translations/tickmark_*.ts 2>/dev/null || true)
for code in "$@"; do lists="$lists resources/translations/tickmark_$code.ts"; done
for list in $lists; do
  only=
  [ "$list" = resources/translations/tickmark_en.ts ] && only=-pluralonly
  # shellcheck disable=SC2086
  "$bin/pyside6-lupdate" -silent -no-obsolete -locations none $only $texts -ts "$list"
  "$bin/pyside6-lrelease" -silent "$list" -qm "${list%.ts}.qm"
done
