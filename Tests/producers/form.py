"""The official form of 2021 with figures drawn by chance, as tables of cells that any program can write."""
import random
from dataclasses import dataclass, field

APPLICANTS = [
    ("natural", "自然人"), ("business", "商业企业"), ("research", "科研机构"), ("public_interest_org", "社会公益组织"),
    ("legal_service", "法律服务机构"), ("other_org", "其他"), ("total", "总计"),
]
BLOCKS = [
    ("一", ["本年制发件数", "本年废止件数", "现行有效件数"], [
        ("规章", ["rules.issued", "rules.repealed", "rules.in_force"]),
        ("行政规范性文件", [f"normative_documents.{m}" for m in ("issued", "repealed", "in_force")])]),
    ("五", ["本年处理决定数量"], [("行政许可", ["licensing.decisions"])]),
    ("六", ["本年处理决定数量"], [("行政处罚", ["penalties.decisions"]), ("行政强制", ["coercion.decisions"])]),
    ("八", ["本年收费金额（单位：万元）"], [("行政事业性收费", ["fees.amount"])]),
]
GROUPS = [
    ("", [("received_new", "一、本年新收政府信息公开申请数量"), ("carried_in", "二、上年结转政府信息公开申请数量")]),
    ("三、本年度办理结果", [
        ("granted", "（一）予以公开"), ("granted_partial", "（二）部分公开（区分处理的，只计这一情形，不计其他情形）")]),
    ("（三）不予公开", [
        ("refused.state_secret", "1.属于国家秘密"), ("refused.law_prohibited", "2.其他法律行政法规禁止公开"),
        ("refused.security_stability", "3.危及“三安全一稳定”"), ("refused.third_party", "4.保护第三方合法权益"),
        ("refused.internal_affairs", "5.属于三类内部事务信息"), ("refused.deliberative", "6.属于四类过程性信息"),
        ("refused.enforcement_file", "7.属于行政执法案卷"), ("refused.registry_inquiry", "8.属于行政查询事项")]),
    ("（四）无法提供", [
        ("unable.not_held", "1.本机关不掌握相关政府信息"), ("unable.needs_creation", "2.没有现成信息需要另行制作"),
        ("unable.still_unclear", "3.补正后申请内容仍不明确")]),
    ("（五）不予处理", [
        ("not_processed.petition", "1.信访举报投诉类申请"), ("not_processed.repeat", "2.重复申请"),
        ("not_processed.publication", "3.要求提供公开出版物"), ("not_processed.excessive", "4.无正当理由大量反复申请"),
        ("not_processed.confirm_reissue", "5.要求行政机关确认或重新出具已获取信息")]),
    ("（六）其他处理", [
        ("other.no_correction", "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请"),
        ("other.fee_unpaid", "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请"),
        ("other.misc", "3.其他")]),
]
FORUMS = [("review", "行政复议"), ("suit_direct", "未经复议直接起诉"), ("suit_after_review", "复议后起诉")]
RESULTS = [("upheld", "结果维持"), ("corrected", "结果纠正"), ("other", "其他结果"), ("pending", "尚未审结"), ("total", "总计")]


@dataclass
class Cell:
    """A cell with its spans; a value has the key of its indicator."""
    text: str
    columns: int = 1
    rows: int = 1
    key: str = ""


@dataclass
class Report:
    """A report: its title, running text and tables, and what a reader must find in them."""
    title: str
    blocks: list = field(default_factory=list)
    figures: dict = field(default_factory=dict)
    blanks: list = field(default_factory=list)


def report(seed, place):
    """A report of a bureau of a place; the same seed gives the same report."""
    chance = random.Random(seed)
    year = chance.choice([2021, 2022, 2023, 2024])
    name = place + chance.choice(["教育局", "民政局", "审计局", "水利局", "财政局"])
    made = Report(f"{name}{year}年政府信息公开工作年度报告")
    largest = chance.choice([9, 90, 4_000, 250_000])
    blank = chance.choice(["", "", "-", "/", None])

    def value(key, text=None):
        drawn = text or str(chance.choice([0, 0, chance.randrange(largest + 1)]))
        if blank is not None and chance.random() < 0.08:
            made.blanks.append(key)
            return Cell(blank, key=key)
        made.figures[key] = drawn
        return Cell(drawn, key=key)

    made.blocks = [
        f"现公布{name}{year}年政府信息公开工作年度报告，统计期限自{year}年1月1日起至{year}年12月31日止。",
        "二、主动公开政府信息情况", disclosure(value, chance), "三、收到和处理政府信息公开申请情况",
        requests(value), "四、政府信息公开行政复议、行政诉讼情况", disputes(value), "五、存在的主要问题及改进情况",
        "公开的形式还不够多样，今后注意改进。",
    ]
    return made


def disclosure(value, chance):
    """Table two."""
    rows = []
    for item, heads, lines in BLOCKS:
        span = 3 // len(heads)
        rows.append([Cell(f"第二十条第（{item}）项", 4)])
        rows.append([Cell("信息内容")] + [Cell(head, span) for head in heads])
        for label, keys in lines:
            money = f"{chance.randrange(10**6) / 100:.2f}" if keys[0] == "fees.amount" else None
            cells = [value(key, money) for key in keys]
            for cell in cells:
                cell.columns = span
            rows.append([Cell(label)] + cells)
    return rows


def requests(value):
    """Table three."""
    rows = [
        [Cell("（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）", 3, 3), Cell("申请人情况", 7)],
        [Cell("自然人", 1, 2), Cell("法人或其他组织", 5), Cell("总计", 1, 2)],
        [Cell(label) for _, label in APPLICANTS[1:-1]],
    ]
    results = sum(len(lines) for _, lines in GROUPS[1:]) + 1
    for group, lines in GROUPS:
        for place, (key, label) in enumerate(lines):
            if not group:
                labels = [Cell(label, 3)]
            elif group.startswith("三"):
                labels = ([Cell(group, 1, results)] if place == 0 else []) + [Cell(label, 2)]
            else:
                labels = ([Cell(group, 1, len(lines))] if place == 0 else []) + [Cell(label)]
            rows.append(labels + [value(f"requests.{key}.{who}") for who, _ in APPLICANTS])
    for key, label, span in [("outcome_total", "（七）总计", 2), ("carried_out", "四、结转下年度继续办理", 3)]:
        rows.append([Cell(label, span)] + [value(f"requests.{key}.{who}") for who, _ in APPLICANTS])
    return rows


def disputes(value):
    """Table four."""
    return [
        [Cell("行政复议", 5), Cell("行政诉讼", 10)],
        [Cell(label, 1, 2) for _, label in RESULTS] + [Cell(label, 5) for _, label in FORUMS[1:]],
        [Cell(label) for _ in FORUMS[1:] for _, label in RESULTS],
        [value(f"disputes.{forum}.{result}") for forum, _ in FORUMS for result, _ in RESULTS],
    ]


def grid(table):
    """The cells of a table with the row and the column that each begins in."""
    covered, placed = set(), []
    for row, cells in enumerate(table):
        column = 0
        for cell in cells:
            while (row, column) in covered:
                column += 1
            covered |= {(row + down, column + right) for down in range(cell.rows) for right in range(cell.columns)}
            placed.append((row, column, cell))
    return placed


def width(table):
    """How many columns a table has."""
    return sum(cell.columns for cell in table[0])
