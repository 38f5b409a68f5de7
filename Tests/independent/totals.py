#!/usr/bin/env python3
"""Adds the figures of figures.csv up by itself, with pandas, and writes what must come out.

    python3 Tests/independent/totals.py figures.csv FOLDER

figures.csv is what `huizong extract` writes. Nothing else of the program is used: which reports
count, for whom and where, is decided here anew, by the rules of HowFiguresAreAdded.md.
"""
import csv
import pathlib
import sys

import numpy as np
import pandas as pd

ROOT = pathlib.Path(__file__).resolve().parents[2]
SCALE = 1_000_000
FLOWS_OF_NOTHING = (".items_prev", ".items_change")  # the same item stands in many catalogues
YEARS = [(2023, 2024), (2020, 2022)]
RATE = ("rate.disclosure", ["requests.granted.total", "requests.granted_partial.total"],
        "requests.outcome_total.total")
MEASURES = ["licensing.decisions", "fees.amount", "requests.received_new.total"]


def millionths(text):
    whole, _, part = text.lstrip("-").partition(".")
    number = int(whole) * SCALE + int(part.ljust(6, "0") or 0)
    return -number if text.startswith("-") else number


def decimal(number):
    whole, part = divmod(abs(number), SCALE)
    text = str(whole) + (f".{part:06}".rstrip("0") if part else "")
    return "-" + text if number < 0 else text


def half_even(number, divisor):
    quotient, rest = divmod(number, divisor)
    if 2 * rest > divisor or (2 * rest == divisor and quotient % 2):
        quotient += 1
    return quotient


def successors():
    """The code under which a division goes now, where it was only renamed or recoded."""
    changes = pd.read_csv(ROOT / "Data/changes.csv", dtype=str, keep_default_na=False)
    plain = changes[~changes.kind.str.contains("merged|split|new|moved")]
    return dict(zip(plain.old_code, plain.new_code))


def counted(figures):
    """The reports that count, one for each authority and year."""
    head = figures.drop_duplicates("source").set_index("source")
    head["printed"] = figures[figures.status == "reported"].groupby("source").size()
    head["tables"] = figures[figures.indicator != ""].groupby("source").size()
    leaves = head[head.scope.isin(["organ", "gov_office"]) & (head.year != "")
                  & (head.region_code != "") & (head.candidates == "") & (head.tables > 0)].copy()
    following = successors()

    def root(code):
        while following.get(code, code) != code:
            code = following[code]
        return code

    leaves["root"] = leaves.region_code.map(root)
    leaves["body"] = leaves.organ.where(leaves.organ != "", leaves.domain)
    leaves["authority"] = leaves.root + "|" + leaves.zone + "|" + leaves.body
    leaves["path"] = [source.encode() for source in leaves.index]
    leaves = leaves.sort_values(["printed", "path"], ascending=[False, True])
    return leaves.drop_duplicates(["authority", "year"])


def levels(leaves):
    """The leaves once for each level and region to whose sums they belong, and for each domain."""
    parts = []
    for level, code in [("county", leaves.region_code), ("prefecture", leaves.prefecture_code),
                        ("province", leaves.province_code)]:
        part = leaves.assign(level=level, region=code)
        if level == "county":
            part = part[~part.region.str.endswith("00")]
        parts.append(part[part.region != ""])
    parts.append(leaves.assign(level="country", region="100000"))
    one = pd.concat(parts)
    return pd.concat([one.assign(part="all"), one.assign(part=one.domain)])


KEY = ["level", "region", "part", "year"]


def totals(cells, places):
    """Sum, count, mean, median, minimum and maximum of each region, domain, year and indicator."""
    joined = places[KEY].join(cells.set_index("source"), how="inner")
    groups = joined.groupby(KEY + ["indicator"]).number
    table = groups.agg(["sum", "count", "min", "max", "median"]).reset_index()
    table["mean"] = [half_even(int(s), int(n)) for s, n in zip(table["sum"], table["count"])]
    # Twice a median of whole numbers is whole.
    table["median"] = [half_even(round(2 * m), 2) for m in table["median"]]
    return table


def write(folder, name, header, rows):
    with open(folder / name, "w", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(header)
        writer.writerows(rows)


def write_totals(folder, table, places):
    table = table[~table.indicator.str.endswith(FLOWS_OF_NOTHING)].sort_values(KEY + ["indicator"])
    rows = [
        [r.level, r.region, r.part, r.year, r.indicator, decimal(r.sum), r.count]
        + [decimal(int(n)) for n in (r.mean, r.median, r.min, r.max)]
        for r in table.itertuples(index=False, name="Row") if r.sum != 0]
    write(folder, "totals.csv",
          ["level", "region_code", "domain", "year", "indicator", "value", "reported", "mean",
           "median", "minimum", "maximum"], rows)
    groups = table.assign(zero=table["sum"] == 0).groupby(KEY).agg(
        zeros=("zero", "sum"), reported=("count", "sum"))
    groups["reports"] = places.groupby(KEY).size()
    write(folder, "groups.csv",
          ["level", "region_code", "domain", "year", "reports", "zeros", "reported"],
          [[*key, row.reports, row.zeros, row.reported] for key, row in groups.iterrows()])


def measure_cells(cells, key):
    """What each report adds to numerator and denominator; those without all figures are left out."""
    if key != RATE[0]:
        part = cells[cells.indicator == key]
        return pd.DataFrame({"up": part.number.values, "down": 0}, index=part.source)
    wide = cells.pivot(index="source", columns="indicator", values="number")
    wide = wide[RATE[1] + [RATE[2]]].dropna().astype("int64")
    return pd.DataFrame({"up": wide[RATE[1]].sum(axis=1), "down": wide[RATE[2]]})


def value(up, down, key):
    if key != RATE[0]:
        return int(up)
    return half_even(int(up) * 100 * SCALE, int(down)) if down > 0 else None


def text(number):
    return "" if number is None else decimal(number)


def write_comparisons(folder, cells, leaves):
    rows = []
    for level in ("county", "prefecture"):
        region = leaves.root if level == "county" else leaves.prefecture_code
        places = leaves.assign(region=region)[region != ""]
        if level == "county":
            places = places[~places.region.str.endswith("00")]
        for (first, last) in YEARS:
            for key in MEASURES + [RATE[0]]:
                joined = places[["region", "authority", "year"]].join(
                    measure_cells(cells, key), how="inner")
                for code in sorted(set(places[places.year.isin([str(first), str(last)])].region)):
                    rows.append([level, code, last, first, key]
                                + change(joined[joined.region == code], first, last, key))
    write(folder, "comparisons.csv",
          ["level", "region_code", "year", "previous_year", "indicator", "value", "previous",
           "change", "change_percent", "matched_authorities", "matched_value",
           "matched_previous"], rows)


def change(part, first, last, key):
    sides = {year: part[part.year == str(year)].set_index("authority") for year in (first, last)}

    def total(rows):
        return value(rows.up.sum(), rows.down.sum(), key) if len(rows) else None

    both = sides[first].index.intersection(sides[last].index)
    after, before = total(sides[last]), total(sides[first])
    difference = None if after is None or before is None else after - before
    percent = ""
    if key != RATE[0] and difference is not None and before > 0:
        percent = decimal(half_even(difference * 100 * SCALE, before))
    return [text(after), text(before), text(difference), percent, len(both),
            text(total(sides[last].loc[both])), text(total(sides[first].loc[both]))]


def write_ranks(folder, cells, leaves):
    ranks, spreads = [], []
    places = leaves[~leaves.region_code.str.endswith("00") & (leaves.year == "2023")]
    for key in MEASURES + [RATE[0]]:
        joined = places[["region_code"]].join(measure_cells(cells, key), how="inner")
        sums = joined.groupby("region_code")[["up", "down"]].sum()
        values = {code: value(row.up, row.down, key) for code, row in sums.iterrows()}
        values = {code: number for code, number in values.items() if number is not None}
        for code, number in sorted(values.items(), key=lambda item: (-item[1], item[0])):
            rank = 1 + sum(other > number for other in values.values())
            ranks.append([key, rank, code, decimal(number)])
        spreads.append([key] + spread(np.array(sorted(values.values()), dtype=float) / SCALE))
    write(folder, "ranks.csv", ["indicator", "rank", "region_code", "value"], ranks)
    write(folder, "spreads.csv",
          ["indicator", "n", "mean", "standard_deviation", "minimum", "lower_quartile", "median",
           "upper_quartile", "maximum", "variation_coefficient", "gini", "median_deviation",
           "outliers"], spreads)


def spread(values):
    n, mean, deviation = len(values), values.mean(), values.std()
    quartiles = np.quantile(values, [0.25, 0.5, 0.75])
    differences = np.abs(values[:, None] - values[None, :]).sum()
    median_deviation = np.median(np.abs(values - quartiles[1]))
    scores = 0.6745 * np.abs(values - quartiles[1])
    outliers = int((scores > 3.5 * median_deviation).sum()) if median_deviation > 0 else 0
    numbers = [mean, deviation, values.min(), *quartiles, values.max(), deviation / mean,
               differences / (2 * n * n * mean), median_deviation]
    return [n] + [f"{number:.6f}" for number in numbers] + [outliers]


def main():
    figures = pd.read_csv(sys.argv[1], dtype=str, keep_default_na=False)
    folder = pathlib.Path(sys.argv[2])
    folder.mkdir(parents=True, exist_ok=True)
    leaves = counted(figures)
    cells = figures[(figures.value != "") & (figures.unit != "unknown")
                    & ~figures.indicator.str.startswith(("extra.", "narrative."))]
    cells = cells[["source", "indicator", "value"]].assign(number=cells.value.map(millionths))
    places = levels(leaves)
    write_totals(folder, totals(cells, places), places)
    write_comparisons(folder, cells, leaves)
    write_ranks(folder, cells, leaves)


if __name__ == "__main__":
    main()
