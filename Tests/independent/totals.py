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
YEARS = [(2023, 2024), (2020, 2022), (2019, 2024)]
FORUMS = ("review", "suit_direct", "suit_after_review")


def requests(*rows):
    return [f"requests.{row}.total" for row in rows]


def disputes(result):
    return [f"disputes.{forum}.{result}" for forum in FORUMS]


# Numerator, denominator and what is taken off it, as ComparingAndRanking.md has them.
RATES = {
    "rate.disclosure": (requests("granted", "granted_partial"), requests("outcome_total"), []),
    "rate.full_grant": (requests("granted"), requests("outcome_total"), []),
    "rate.refusal": (requests("refused.all"), requests("outcome_total"), []),
    "rate.not_held": (requests("unable.not_held"), requests("outcome_total"), []),
    "rate.closing": (requests("outcome_total"), requests("received_new", "carried_in"), []),
    "rate.natural_person": (["requests.received_new.natural"], requests("received_new"), []),
    "rate.dispute": (disputes("total"), requests("outcome_total"), []),
    "rate.correction": (disputes("corrected"), disputes("total"), disputes("pending")),
}
MEASURES = ["licensing.decisions", "penalties.decisions", "fees.amount",
            "requests.received_new.total", "requests.outcome_total.total",
            "normative_documents.in_force", *RATES]

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
    if key not in RATES:
        part = cells[cells.indicator == key]
        return pd.DataFrame({"up": part.number.values, "down": 0}, index=part.source)
    upper, lower, less = RATES[key]
    wide = cells.pivot(index="source", columns="indicator", values="number")
    wide = wide[list(dict.fromkeys(upper + lower + less))].dropna().astype("int64")
    return pd.DataFrame({"up": wide[upper].sum(axis=1),
                         "down": wide[lower].sum(axis=1) - wide[less].sum(axis=1)})


def value(up, down, key):
    if key not in RATES:
        return int(up)
    return half_even(int(up) * 100 * SCALE, int(down)) if down > 0 else None


def text(number):
    return "" if number is None else decimal(number)


def rows_of(leaves):
    """The leaves once for each row of a comparison: regions of every level, and domains."""
    parts = []
    for level, code in [("county", leaves.root), ("prefecture", leaves.prefecture_code),
                        ("province", leaves.province_code)]:
        part = leaves.assign(level=level, region=code, part="all")
        if level == "county":
            part = part[~part.region.str.endswith("00")]
        parts.append(part[part.region != ""])
    country = leaves.assign(level="country", region="100000")
    return pd.concat(parts + [country.assign(part="all"), country.assign(part=country.domain)])


ROW = ["level", "region", "part"]


def write_comparisons(folder, cells, places):
    rows = []
    for key in MEASURES:
        joined = places[ROW + ["authority", "year"]].join(measure_cells(cells, key), how="inner")
        groups = dict(list(joined.groupby(ROW)))
        for first, last in YEARS:
            shown = places[places.year.isin([str(first), str(last)])]
            for row in sorted(set(shown[ROW].itertuples(index=False, name=None))):
                part = groups.get(row, joined.iloc[:0])
                rows.append([*row, last, first, key] + change(part, first, last, key))
    write(folder, "comparisons.csv",
          ["level", "region_code", "domain", "year", "previous_year", "indicator", "value",
           "previous", "change", "change_percent", "annual_growth_percent", "matched_authorities",
           "matched_value", "matched_previous", "matched_change", "matched_change_percent",
           "matched_annual_growth_percent"], sorted(rows, key=lambda row: row[:5]))


def sides(part, first, last):
    return [part[part.year == str(year)].set_index("authority") for year in (first, last)]


def total(rows, key):
    return value(rows.up.sum(), rows.down.sum(), key) if len(rows) else None


def movement(after, before, key, years):
    """Difference, percent and compound growth of two values."""
    if after is None or before is None:
        return [None, None, ""]
    if key in RATES or before <= 0:
        return [after - before, None, ""]
    growth = "" if after < 0 else f"{((after / before) ** (1 / years) - 1) * 100:.4f}"
    growth = growth.rstrip("0").rstrip(".") if growth else ""
    percent = half_even((after - before) * 100 * SCALE, before)
    return [after - before, percent, "0" if growth == "-0" else growth]


def change(part, first, last, key):
    old, new = sides(part, first, last)
    both = old.index.intersection(new.index)
    cells = []
    for later, earlier, count in [(new, old, []), (new.loc[both], old.loc[both], [len(both)])]:
        after, before = total(later, key), total(earlier, key)
        difference, percent, growth = movement(after, before, key, last - first)
        cells += count + [text(after), text(before), text(difference), text(percent), growth]
    return cells


def changes(part, by, key):
    """The value by which a row is ranked."""
    if by == "value":
        return total(part[part.year == "2023"], key)
    old, new = sides(part, 2023, 2024)
    if by == "matched-change":
        both = old.index.intersection(new.index)
        old, new = old.loc[both], new.loc[both]
    difference, percent, _ = movement(total(new, key), total(old, key), key, 1)
    return percent if by == "percent" else difference


def write_ranks(folder, cells, places):
    ranks, spreads = [], []
    for level in ("county", "prefecture"):
        here = places[places.level == level]
        for by in ("value", "change", "percent", "matched-change"):
            for key in MEASURES:
                if by == "percent" and key in RATES:
                    continue
                joined = here[["region", "authority", "year"]].join(
                    measure_cells(cells, key), how="inner")
                values = {code: changes(part, by, key) for code, part in joined.groupby("region")}
                values = {code: n for code, n in values.items() if n is not None}
                for code, number in sorted(values.items(), key=lambda item: (-item[1], item[0])):
                    rank = 1 + sum(other > number for other in values.values())
                    ranks.append([level, by, key, rank, code, decimal(number)])
                if values:
                    numbers = np.array(sorted(values.values()), dtype=float) / SCALE
                    spreads.append([level, by, key] + spread(numbers))
    write(folder, "ranks.csv",
          ["level", "by", "indicator", "rank", "region_code", "value"], ranks)
    write(folder, "spreads.csv",
          ["level", "by", "indicator", "n", "mean", "standard_deviation", "minimum",
           "lower_quartile", "median", "upper_quartile", "maximum", "variation_coefficient",
           "gini", "median_deviation", "outliers"], spreads)


def spread(values):
    n, mean, deviation = len(values), values.mean(), values.std()
    quartiles = np.quantile(values, [0.25, 0.5, 0.75])
    differences = np.abs(values[:, None] - values[None, :]).sum()
    variation = f"{deviation / mean:.6f}" if mean > 0 else ""
    gini = f"{differences / (2 * n * n * mean):.6f}" if values.min() >= 0 and mean > 0 else ""
    median_deviation = np.median(np.abs(values - quartiles[1]))
    scores = 0.6745 * np.abs(values - quartiles[1])
    outliers = int((scores > 3.5 * median_deviation).sum()) if median_deviation > 0 else 0
    numbers = [mean, deviation, values.min(), *quartiles, values.max()]
    return ([n] + [f"{number:.6f}" for number in numbers]
            + [variation, gini, f"{median_deviation:.6f}", outliers])


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
    rows = rows_of(leaves)
    write_comparisons(folder, cells, rows)
    write_ranks(folder, cells, rows)


if __name__ == "__main__":
    main()
