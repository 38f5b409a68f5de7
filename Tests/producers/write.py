"""Writes a report with programs that have nothing to do with the one that reads it."""
import html
from pathlib import Path

from form import grid, width


def text(report, path, encoding="utf-8", script=str):
    """A row a line, tabs between cells, a cell for every place that a merged one covers."""
    lines = [report.title]
    for block in report.blocks:
        lines += [block] if isinstance(block, str) else rows(block)
    Path(path).write_bytes(script("\n".join(lines)).encode(encoding))


def rows(table):
    """The lines of a table."""
    lines = [[""] * width(table) for _ in table]
    for row, column, cell in grid(table):
        lines[row][column] = cell.text
    return ["\t".join(line) for line in lines]


def page(report, path, style="border:1px solid #000;padding:2px"):
    """A web page."""
    parts = [f"<h1 align=center>{html.escape(report.title)}</h1>"]
    for block in report.blocks:
        if isinstance(block, str):
            parts.append(f"<p>{html.escape(block)}</p>")
            continue
        body = "".join(
            "<tr>" + "".join(
                f'<td colspan={cell.columns} rowspan={cell.rows} style="{style}">{html.escape(cell.text)}</td>'
                for cell in line) + "</tr>" for line in block)
        parts.append(f'<table style="border-collapse:collapse;width:100%">{body}</table>')
    head = '<meta charset="utf-8"><style>@page{size:A4;margin:20mm}body{font-size:9pt}</style>'
    Path(path).write_text(f"<!doctype html><html><head>{head}</head><body>{''.join(parts)}</body></html>", "utf-8")


def word(report, path):
    """A Word document, by python-docx."""
    import docx
    document = docx.Document()
    document.add_heading(report.title, 0)
    for block in report.blocks:
        if isinstance(block, str):
            document.add_paragraph(block)
            continue
        table = document.add_table(len(block), width(block), "Table Grid")
        for row, column, cell in grid(block):
            place = table.cell(row, column)
            if cell.columns > 1 or cell.rows > 1:
                place = place.merge(table.cell(row + cell.rows - 1, column + cell.columns - 1))
            place.paragraphs[0].add_run(cell.text)
    document.save(path)


def sheet(report, path):
    """A spreadsheet, by openpyxl, with numbers stored as numbers."""
    import openpyxl
    from openpyxl.styles import Border, Side
    book = openpyxl.Workbook()
    page, top = book.active, 1
    for block in [report.title] + report.blocks:
        if isinstance(block, str):
            page.cell(top, 1, block)
            top += 1
            continue
        for row, column, cell in grid(block):
            place = page.cell(top + row, column + 1)
            place.border = Border(left=Side(style="thin"))
            if cell.text:
                place.value = number(cell.text) if cell.key else cell.text
            if cell.columns > 1 or cell.rows > 1:
                page.merge_cells(
                    start_row=top + row, end_row=top + row + cell.rows - 1, start_column=column + 1,
                    end_column=column + cell.columns)
        top += len(block)
    book.save(path)


def number(text):
    """The number that a text is, or the text."""
    try:
        return float(text) if "." in text else int(text)
    except ValueError:
        return text


def pdf(report, path, font):
    """A PDF by reportlab, in a TrueType font with Chinese characters."""
    from reportlab.lib.colors import black
    from reportlab.lib.pagesizes import A4
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont
    from reportlab.platypus import Paragraph, SimpleDocTemplate, Table, TableStyle
    pdfmetrics.registerFont(TTFont("chinese", font))
    body = ParagraphStyle("body", fontName="chinese", fontSize=11, leading=17, wordWrap="CJK")
    small = ParagraphStyle("small", parent=body, fontSize=7.5, leading=9.5)
    story = [Paragraph(report.title, ParagraphStyle("title", parent=body, fontSize=16, leading=24, alignment=1))]
    for block in report.blocks:
        if isinstance(block, str):
            story.append(Paragraph(block, body))
            continue
        cells = [[""] * width(block) for _ in block]
        style = [("GRID", (0, 0), (-1, -1), 0.5, black), ("VALIGN", (0, 0), (-1, -1), "MIDDLE")]
        for row, column, cell in grid(block):
            cells[row][column] = Paragraph(html.escape(cell.text), small)
            style.append(("SPAN", (column, row), (column + cell.columns - 1, row + cell.rows - 1)))
        # Heads and labels need more room than values.
        shares = {10: [7, 11, 26] + [8] * 7}.get(width(block), [100 / width(block)] * width(block))
        story.append(Table(cells, colWidths=[5.2 * share for share in shares], style=TableStyle(style)))
    SimpleDocTemplate(path, pagesize=A4, leftMargin=36, rightMargin=36).build(story)
