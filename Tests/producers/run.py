"""Checks that documents made by other programs give the figures that were written into them.

usage: run.py PROGRAM [--reports N] [--keep FOLDER]

Writes generated reports as text in six encodings, Word, spreadsheet, web page and PDF, has LibreOffice and Chromium convert them, reads
all with PROGRAM extract, and prints for each format how many figures came out right, wrong, invented (a number for a
blank), or without a value. Programs and libraries that are not installed are named and passed over. Exit status 1 when
a figure is wrong or invented in any format, or without a value in one that keeps the cells of tables.
"""
import argparse
import csv
import importlib
import importlib.util
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from decimal import Decimal
from pathlib import Path

import form
import write

ROOT = Path(__file__).resolve().parents[2]
FONTS = ["/usr/share/fonts/truetype/wqy/wqy-zenhei.ttc", "/usr/share/fonts/truetype/arphic/uming.ttc"]
ENCODINGS = ["gb18030", "utf-16", "utf-16-le", "utf-16-be"]


def places(count):
    """Names of counties that no other division has."""
    with open(ROOT / "Data/divisions.csv", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    names = Counter(row["name"] for row in rows)
    unique = [row["name"] for row in rows if row["level"] == "county" and not row["to"] and names[row["name"]] == 1]
    return [unique[place * 7 % len(unique)] for place in range(count)]


def have(what, found):
    """Whether a tool is there; says so where it is not."""
    if not found:
        print(f"skipped: {what} is not installed", file=sys.stderr)
    return found


def library(name):
    return have(f"the Python library {name}", importlib.util.find_spec(name) is not None)


def make(reports, folder):
    """Writes all reports in every format that the tools at hand can write."""
    formats = {"text": lambda report, path: write.text(report, f"{path}.txt"),
               "page": lambda report, path: write.page(report, f"{path}.html")}
    for encoding in ENCODINGS:
        formats[encoding] = lambda report, path, encoding=encoding: write.text(report, f"{path}.txt", encoding)
    if library("opencc"):
        traditional = importlib.import_module("opencc").OpenCC("s2tw").convert
        formats["big5"] = lambda report, path: write.text(report, f"{path}.txt", "big5", traditional)
    if library("docx"):
        formats["word"] = lambda report, path: write.word(report, f"{path}.docx")
    if library("openpyxl"):
        formats["sheet"] = lambda report, path: write.sheet(report, f"{path}.xlsx")
    font = next((font for font in FONTS if Path(font).exists()), None)
    if library("reportlab") and have("a TrueType font with Chinese characters", font) and have(
            "pdftotext", shutil.which("pdftotext")):
        formats["reportlab-pdf"] = lambda report, path: write.pdf(report, f"{path}.pdf", font)
    for name, writer in formats.items():
        (folder / name).mkdir(parents=True)
        for number, report in enumerate(reports):
            writer(report, folder / name / str(number))


def convert(folder):
    """Has LibreOffice and a browser make further formats out of what was written."""
    office = have("LibreOffice", shutil.which("soffice"))
    for ending in ["pdf", "odt", "html", "rtf", "doc"] if office and (folder / "word").exists() else []:
        command = [office, f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", ending,
                   "--outdir", str(folder / f"libreoffice-{ending}")]
        files = sorted(map(str, (folder / "word").glob("*.docx")))
        subprocess.run(command + files, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True)
    shutil.rmtree(folder / "profile", ignore_errors=True)
    browser = have("Chromium", shutil.which("chromium") or shutil.which("google-chrome"))
    for page in sorted((folder / "page").glob("*.html")) if browser else []:
        target = folder / "browser-pdf" / f"{page.stem}.pdf"
        target.parent.mkdir(exist_ok=True)
        command = [browser, "--headless", "--no-sandbox", "--disable-gpu", f"--print-to-pdf={target}", page.as_uri()]
        subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True)


def read(program, folder):
    """The rows that the program gives for the documents of a folder, by their numbers."""
    run = subprocess.run([program, "extract", str(folder), "--quiet"], stdout=subprocess.PIPE, text=True)
    found = {}
    for row in csv.DictReader(run.stdout.splitlines()):
        found.setdefault(int(Path(row["source"]).stem), {})[row["indicator"]] = row
    return found


def score(reports, found):
    """Counts what came of the figures and blanks of all reports."""
    counts = Counter()
    for number, report in enumerate(reports):
        rows = found.get(number, {})
        for key, value in report.figures.items():
            shown = rows.get(key, {}).get("value", "")
            counts["without" if not shown else "right" if Decimal(shown) == Decimal(value) else "wrong"] += 1
        counts["invented"] += sum(1 for key in report.blanks if rows.get(key, {}).get("value", ""))
    return counts


def main():
    parser = argparse.ArgumentParser(usage=__doc__)
    parser.add_argument("program")
    parser.add_argument("--reports", type=int, default=12)
    parser.add_argument("--keep", type=Path)
    options = parser.parse_args()
    folder = (options.keep or Path(tempfile.mkdtemp(prefix="huizong-formats-"))).resolve()
    reports = [form.report(seed, place) for seed, place in enumerate(places(options.reports))]
    try:
        make(reports, folder)
        convert(folder)
        failed = False
        print(f"{'format':<20}{'right':>8}{'wrong':>8}{'invented':>10}{'without':>9}")
        for part in sorted(path for path in folder.iterdir() if path.is_dir()):
            counts = score(reports, read(options.program, part))
            print(f"{part.name:<20}" + f"{counts['right']:>8}{counts['wrong']:>8}{counts['invented']:>10}"
                  f"{counts['without']:>9}")
            keepsCells = not part.name.endswith("pdf")
            failed |= counts["wrong"] + counts["invented"] > 0 or keepsCells and counts["without"] > 0
        sys.exit(1 if failed else 0)
    finally:
        if not options.keep:
            shutil.rmtree(folder)


main()
