#!/bin/sh
# Brings the lists of texts to translate up to date with the code, and makes the files that the window loads from them.
# A new language: touch resources/translations/tickmark_CODE.ts, run this, translate the file in Qt Linguist, run it again.
set -eu
cd "$(dirname "$0")/.."
bin=.venv/bin
texts=$(find app -name '*.py' | LC_ALL=C sort)
for list in resources/translations/tickmark_*.ts; do
  only=
  [ "$list" = resources/translations/tickmark_en.ts ] && only=-pluralonly
  # shellcheck disable=SC2086
  "$bin/pyside6-lupdate" -silent -no-obsolete -locations none $only $texts -ts "$list"
  "$bin/pyside6-lrelease" -silent "$list" -qm "${list%.ts}.qm"
done
