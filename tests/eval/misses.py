"""``python -m tests.eval.misses TASK [--limit N]``: what is missed and what is invented, documents with most first."""

from __future__ import annotations

import argparse
import sys
from types import ModuleType
from typing import Any

from tests.eval.measures import VARIABLE, folder, scorer
from tests.eval.predict import load, predict

FILES = {
    "quantities": ("quantities_newsquant.jsonl", "quantities_rtext.jsonl"),
    "attributions": ("attributions_polnear.jsonl",),
    "checkworthy": ("checkworthy.jsonl",),
    "claims": ("claims_seed.jsonl", "claims_news.jsonl"),
}
Item = dict[str, Any]


def _quantity(text: str, q: Item) -> str:
    words = text[q["start"] : q["end"]] if q.get("start") is not None else "?"
    return f"{words!r} = {q.get('value')} {q.get('value_high') or ''} [{q['unit']}] {q.get('modifier')}"


def _attribution(text: str, a: Item) -> str:
    parts = [" … ".join(text[s:e] for s, e in a.get(k) or []) for k in ("source", "cue", "content")]
    return f"[{parts[0]}] <{parts[1]}> {parts[2]}".replace("\n", " / ")[:300]


def _claim(text: str, c: Item) -> str:
    return f"{text[c['start'] : c['end']]!r} | {c.get('speaker')} | {c.get('date')}"


def _pairs(task: str, score: ModuleType, text: str, gold: list[Item], found: list[Item]) -> list[tuple[Item, Item]]:
    if task == "claims":
        return list(score.best_pairs(gold, found, 0.5))
    if task == "quantities":

        def same(g: Item, p: Item) -> bool:
            unit = score.unit(g["unit"]) == score.unit(p["unit"])
            return bool(score.same_value(g, p) and unit and g.get("modifier") in (None, p["modifier"]))

        return list(score.pairs(gold, found, same))

    def half(g: Item, p: Item) -> bool:
        return bool(score.iou(score.chars(g["content"], text), score.chars(p["content"], text)) >= 0.5)

    return list(score.pairs(gold, found, half))


SHOW = {"quantities": _quantity, "attributions": _attribution, "claims": _claim}
LISTS = {"quantities": "spans", "attributions": "spans", "claims": "claims"}


def misses(task: str, score: ModuleType, document: Item, answer: Item) -> list[str]:
    """Lines that say what is missed (-) and what is invented (+) in one document."""
    text = document["text"]
    if task == "checkworthy":
        if answer["label"] == document["label"]:
            return []
        return [f"{'-' if document['label'] else '+'} {answer['score']:.2f} {text}"]
    gold, found = document[LISTS[task]], answer[LISTS[task]]
    matched = _pairs(task, score, text, gold, found)
    left, right = {id(g) for g, _ in matched}, {id(p) for _, p in matched}
    show = SHOW[task]
    lines = [f"- {show(text, g)}" for g in gold if id(g) not in left and not g.get("optional")]
    return lines + [f"+ {show(text, p)}" for p in found if id(p) not in right]


def main(arguments: list[str] | None = None) -> int:
    """Print the worst misses."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("task", choices=sorted(FILES))
    parser.add_argument("--limit", type=int, default=20, help="how many documents")
    chosen = parser.parse_args(arguments)
    data = folder()
    if data is None:
        sys.stderr.write(f"{VARIABLE} names no data folder\n")
        return 2
    score = scorer(data)
    listed = []
    for name in FILES[chosen.task]:
        documents = load(data / name)
        for document, answer in zip(documents, predict(chosen.task, documents), strict=True):
            listed.append((document["id"], misses(chosen.task, score, document, answer)))
    listed.sort(key=lambda entry: -len(entry[1]))
    for name, lines in listed[: chosen.limit]:
        if lines:
            sys.stdout.write(f"== {name}\n" + "\n".join(lines) + "\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
