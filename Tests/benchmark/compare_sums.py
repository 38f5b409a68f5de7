#!/usr/bin/env python3
"""Compares the decisions that two_processes.py read with those of a roll-up.

usage: compare_sums.py <table of decisions> <reports.csv>

Only figures that stand where the form has them, behind one or three numbers, are compared, and
only reports that both know. Prints the sums; ends with 1 where they differ.
"""

import csv
import sys
from decimal import Decimal


def main(decisions_path, reports_path):
    with open(reports_path, encoding="utf-8", newline="") as file:
        reports = {row["source"]: row for row in csv.DictReader(file)}
    sums, differing = {}, []
    with open(decisions_path, encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            report = reports.get(row["source"])
            wanted = report and report[row["kind"] + ".decisions"]
            places = {"F2021": "1", "F2019": "3"}
            if not wanted or row["place"] != places.get(report["form"]):
                continue
            pair = sums.setdefault(row["kind"], [Decimal(0), Decimal(0), 0])
            pair[0] += Decimal(row["number"])
            pair[1] += Decimal(wanted)
            pair[2] += 1
            if Decimal(row["number"]) != Decimal(wanted):
                differing.append(row)
    for kind, (theirs, ours, count) in sorted(sums.items()):
        print(f"{kind}.decisions of {count} reports: Python {theirs}, huizong {ours}")
    for row in differing[:5]:
        print("differs:", row)
    return 1 if differing or not sums else 0


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    sys.exit(main(*sys.argv[1:]))
