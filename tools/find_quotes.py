#!/usr/bin/env python3
"""Finds the words of an Isnad export of Web Annotations again in the reports' texts.

    isnad export --db isnad.db --format webannotation --out evidence.jsonld
    python3 tools/find_quotes.py evidence.jsonld evidence.reports.jsonl

Says how many were found, and ends with 1 if any was not. Needs nothing but Python 3.
"""
import hashlib
import json
import sys


def main(annotations, reports):
    texts = {}
    with open(reports, encoding="utf-8") as lines:
        for line in lines:
            text = json.loads(line)["text"]
            texts["urn:sha256:" + hashlib.sha256(text.encode("utf-8")).hexdigest()] = text
    with open(annotations, encoding="utf-8") as file:
        items = json.load(file)["first"]["items"]
    quotes = missing = 0
    for item in items:
        if item["motivation"] != "identifying":
            continue
        quotes += 1
        text = texts.get(item["target"]["source"], "")
        found = {selector["type"]: selector for selector in item["target"]["selector"]}
        quote, place = found["TextQuoteSelector"], found["TextPositionSelector"]
        around = quote["prefix"] + quote["exact"] + quote["suffix"]
        if text[place["start"]:place["end"]] != quote["exact"] or around not in text:
            missing += 1
            print("not found:", item["id"], file=sys.stderr)
    print(f"{quotes - missing} of {quotes} quotes found in {len(texts)} reports")
    return 1 if missing or not quotes else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2]))
