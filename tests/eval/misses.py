"""``python -m tests.eval.misses TASK [--limit N]``: what is missed and what is invented, documents with most first, and
how often of each kind; ``misses beside [FILE]`` prints the claims of annotated articles side by side with the gold."""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from pathlib import Path
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


def _kinds_of_claim(score: ModuleType, gold: list[Item], found: list[Item], text: str) -> list[str]:
    matched = list(score.best_pairs(gold, found, 0.5))
    left, right = {id(g) for g, _ in matched}, {id(p) for _, p in matched}
    out = []
    for g in gold:
        if id(g) in left or g.get("optional"):
            continue
        start = max(text.rfind(mark, 0, g["start"]) for mark in (". ", "\n", "? "))
        second = any(o["start"] < g["start"] and o["start"] > start for o in gold)
        out.append("missed, second or later of its sentence" if second else "missed, first of its sentence")
    out += ["invented" for p in found if id(p) not in right]
    for g, p in matched:
        out += [
            f"{name} wrong"
            for name in ("date", "verification", "hedged")
            if (g.get(name) or None) != (p.get(name) or None)
        ]
        out += [] if score.same_name(g.get("speaker"), p.get("speaker")) else ["speaker wrong"]
        values = score.pairs(g.get("quantities") or [], p.get("quantities") or [], score.same_value)
        out += ["quantity wrong"] * (max(len(g.get("quantities") or []), len(p.get("quantities") or [])) - len(values))
    return out


def _kinds_of_quantity(score: ModuleType, gold: list[Item], found: list[Item], _text: str) -> list[str]:
    matched = score.pairs(gold, found, score.same_value)
    out = ["value missed"] * (len(gold) - len(matched)) + ["value invented"] * (len(found) - len(matched))
    for g, p in matched:
        out += [] if score.unit(g["unit"]) == score.unit(p["unit"]) else ["unit wrong"]
        out += [] if g.get("modifier") in (None, p["modifier"]) else ["modifier wrong"]
    return out


def _kinds_of_attribution(score: ModuleType, gold: list[Item], found: list[Item], text: str) -> list[str]:
    matched = _pairs("attributions", score, text, gold, found)
    left, right = {id(g) for g, _ in matched}, {id(p) for _, p in matched}
    out = ["missed, with a reporting verb" if g.get("core") else "missed, other" for g in gold if id(g) not in left]
    out += ["invented" for p in found if id(p) not in right]
    for g, p in matched:
        a, b = score.chars(g.get("source") or []), score.chars(p.get("source") or [])
        out += [] if (a & b) or not (a or b) else ["source wrong"]
    return out


KINDS = {"claims": _kinds_of_claim, "quantities": _kinds_of_quantity, "attributions": _kinds_of_attribution}


def kinds(task: str, data: Path) -> list[tuple[str, int]]:
    """How often each kind of miss occurs on the task's development sets, most frequent first."""
    score = scorer(data)
    counts: Counter[str] = Counter()
    for name in FILES[task]:
        documents = load(data / name)
        for document, answer in zip(documents, predict(task, documents), strict=True):
            if task == "checkworthy":
                if answer["label"] != document["label"]:
                    counts["missed" if document["label"] else "false alarm"] += 1
            else:
                listed = LISTS[task]
                counts.update(KINDS[task](score, document[listed], answer[listed], document["text"]))
    return counts.most_common()


def beside(path: Path, score: ModuleType) -> list[str]:
    """Lines with each gold claim (=: found, -: missed, ?: optional) and under it the claim found, if any."""
    lines: list[str] = []
    documents = load(path)
    for document, answer in zip(documents, predict("claims", documents), strict=True):
        text, gold, found = document["text"], document["claims"], answer["claims"]
        partner = {id(g): p for g, p in score.best_pairs(gold, found, 0.3)}
        taken = {id(p) for p in partner.values()}
        lines.append(f"== {document['id']}")
        rows = [(g["start"], g, partner.get(id(g))) for g in gold]
        rows += [(p["start"], None, p) for p in found if id(p) not in taken]
        for _, g, p in sorted(rows, key=lambda row: row[0]):
            mark = "+" if g is None else ("=" if p else "-") if not g.get("optional") else "?"
            lines.append(f"{mark} gold  {_told(text, g)}\n  found {_told(text, p)}")
    return lines


def _told(text: str, c: Item | None) -> str:
    if c is None:
        return "-"
    figures = ", ".join(_quantity(text, q) for q in c.get("quantities") or [])
    known = [str(c.get(name)) for name in ("speaker", "date", "verification") if c.get(name)] + (
        [figures] if figures else []
    )
    words = " ".join(text[c["start"] : c["end"]].split())
    return f"{words} | {'; '.join(known)}"


def main(arguments: list[str] | None = None) -> int:
    """Print the worst misses."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("task", choices=[*sorted(FILES), "beside"])
    parser.add_argument("file", nargs="?", default="claims_seed.jsonl", help="for beside: which annotated articles")
    parser.add_argument("--limit", type=int, default=20, help="how many documents")
    chosen = parser.parse_args(arguments)
    data = folder()
    if data is None:
        sys.stderr.write(f"{VARIABLE} names no data folder\n")
        return 2
    score = scorer(data)
    if chosen.task == "beside":
        sys.stdout.write("\n".join(beside(data / chosen.file, score)) + "\n")
        return 0
    listed = []
    for name in FILES[chosen.task]:
        documents = load(data / name)
        for document, answer in zip(documents, predict(chosen.task, documents), strict=True):
            listed.append((document["id"], misses(chosen.task, score, document, answer)))
    listed.sort(key=lambda entry: -len(entry[1]))
    for name, lines in listed[: chosen.limit]:
        if lines:
            sys.stdout.write(f"== {name}\n" + "\n".join(lines) + "\n")
    for kind, count in kinds(chosen.task, data):
        sys.stdout.write(f"{count:5} {kind}\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
