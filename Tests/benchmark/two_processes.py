#!/usr/bin/env python3
"""Adds the figures of a folder of report texts up, as a good Python programmer would, in two
processes: every cell is looked at, every number read, every label counted.

usage: two_processes.py <folder> <table of sums> <table of decisions>

It knows nothing of forms, places or blanks: a number belongs to the last label before it, and to
its place behind that label. The sums are written by label and place. The decisions on licences,
penalties and coercion, which stand behind labels of their own, are written report by report, so
that they can be compared with those of another program.
"""

import csv
import os
import re
import sys
from concurrent.futures import ProcessPoolExecutor
from decimal import Decimal

CELL = re.compile(r"[^\t\n|]+")
NUMBER = re.compile(r"-?\d{1,12}(?:\.\d{1,6})?\Z").match
DECISIONS = {"行政许可": "licensing", "行政处罚": "penalties", "行政强制": "coercion"}


def paths(folder):
    """The texts below a folder, in order."""
    for base, folders, files in os.walk(folder):
        folders.sort()
        for name in sorted(files):
            if name.endswith(".txt"):
                yield os.path.join(base, name)


def read(path, sums):
    """Adds the numbers of a report to the sums; returns the last number of each kind of decision."""
    with open(path, encoding="utf-8") as file:
        text = file.read()
    label, place, decisions = "", 0, {}
    for cell in CELL.findall(text):
        cell = cell.strip()
        if NUMBER(cell):
            place += 1
            key = (label, place)
            number = int(cell) if cell.isdecimal() else Decimal(cell)
            total = sums.get(key)
            if total is None:
                sums[key] = [number, 1]
            else:
                total[0] += number
                total[1] += 1
            if label in DECISIONS:
                decisions[DECISIONS[label]] = (place, number)
        elif cell:
            label, place = cell, 0
    return decisions


def read_all(batch):
    """Reads some reports."""
    sums = {}
    return [(path, read(path, sums)) for path in batch], sums


def main(folder, sums_path, decisions_path):
    files = list(paths(folder))
    batches = [files[start : start + 500] for start in range(0, len(files), 500)]
    sums, reports = {}, []
    with ProcessPoolExecutor(2) as pool:
        for read_reports, part in pool.map(read_all, batches):
            reports += read_reports
            for key, (number, count) in part.items():
                total = sums.setdefault(key, [0, 0])
                total[0] += number
                total[1] += count
    with open(sums_path, "w", encoding="utf-8", newline="") as file:
        table = csv.writer(file)
        table.writerow(["label", "place", "sum", "count"])
        table.writerows([*key, *total] for key, total in sorted(sums.items()))
    with open(decisions_path, "w", encoding="utf-8", newline="") as file:
        table = csv.writer(file)
        table.writerow(["source", "kind", "place", "number"])
        for path, decisions in reports:
            table.writerows([path, kind, *found] for kind, found in sorted(decisions.items()))


if __name__ == "__main__":
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    main(*sys.argv[1:])
