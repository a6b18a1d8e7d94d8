#!/usr/bin/env python3
"""Cuts the volumes beside the gold set into gold documents that the set does not have.

  cut_volumes.py SHARED OUT

Each historical document of SHARED/corpus/frus/*.xml that is not in SHARED/gold/dev/frus becomes a text and a JSON file with spans, made by the scorer's own
library (SHARED/gold/goldlib.py), so that score.py reads them. Classes of insertions and the header's facts are not among the spans: these were
labelled by hand. What FRUS prints as a heading without calling it one, and numbered paragraphs, may be headings and items, as in the gold set.
"""
import glob
import json
import os
import re
import sys

shared, out = sys.argv[1:3]
sys.path.insert(0, os.path.join(shared, "gold"))
sys.dont_write_bytecode = True
import goldlib  # noqa: E402
from lxml import etree  # noqa: E402

SHORTEST = 200
NUMBERED = re.compile(r"^(\(?(\d{1,2}|[a-zA-Z]|[ivxIVX]{1,5})[.)]|[-–—•·*])\s")
SET_APART = re.compile("sectiontitle|center|strong")


def spans(text, annotations):
    found = [a for a in annotations if a.get("start") is not None]
    found += goldlib.derived(text, found)
    for a in found:
        a["text"] = text[a["start"]:a["end"]]
        if a["type"] == "p" and (NUMBERED.match(a["text"]) or SET_APART.search(a["attrs"].get("rend", ""))):
            a["attrs"]["alt"] = ["item", "head"]
    return found


def coverages(folder):
    for path in glob.glob(os.path.join(folder, "*.json")):
        with open(path, encoding="utf-8") as file:
            gold = json.load(file)
        yield gold["id"], {k: v for k, v in gold["coverage"].items() if k != "insertion"}


def main():
    gold = dict(coverages(os.path.join(shared, "gold", "dev", "frus")))
    by_volume = {name.split("_")[0]: coverage for name, coverage in gold.items()}
    os.makedirs(out, exist_ok=True)
    parser = etree.XMLParser(huge_tree=True, remove_comments=True, remove_pis=True)
    for path in sorted(glob.glob(os.path.join(shared, "corpus", "frus", "*.xml"))):
        volume = os.path.basename(path)[:-4]
        for div in etree.parse(path, parser).iter(goldlib.T + "div"):
            name = f"{volume}_{div.get(goldlib.XML + 'id')}"
            if div.get("type") != "document" or name in gold:
                continue
            text, annotations = goldlib.extract(div, notes="drop", lb="nl")
            if len(text) < SHORTEST:
                continue
            document = {
                "id": name, "base_id": name, "corpus": "frus", "lang": "en", "variant": "notes-drop", "persons": [], "coverage": by_volume[volume],
                "meta": {"title": None, "date": None, "place": None, "sender": [], "recipient": [], "participants": []}, "annotations": spans(text, annotations),
            }
            with open(os.path.join(out, name + ".json"), "w", encoding="utf-8") as file:
                json.dump(document, file, ensure_ascii=False)
            with open(os.path.join(out, name + ".txt"), "w", encoding="utf-8") as file:
                file.write(text + "\n")


main()
