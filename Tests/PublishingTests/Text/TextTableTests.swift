import Publishing
import Testing

struct TextTableTests {
  private static let columns = [
    TextColumn("地区", maximumWidth: 9), TextColumn("Fee", .right), TextColumn("注"),
  ]

  @Test func `aligns by display width`() {
    let text = Self.text(
      TextTable(columns: Self.columns),
      [["石岭区", "1,234.5", "[x]"], ["a", "7", ""], ["很长很长的名称", "-12", "多\n行"]])
    #expect(
      text == """
        地区           Fee  注
        ─────────  ───────  ──────
        石岭区     1,234.5  [x]
        a                7
        很长很长…      -12  多\\n行

        """)
  }

  @Test func `goes without headings`() {
    let table = TextTable(columns: [TextColumn(), TextColumn("", .right)], indent: 2)
    #expect(Self.text(table, [["区", "1"], ["abc", "20"]]) == "  区    1\n  abc  20\n")
  }

  @Test(arguments: [
    (HeadingRule.none, "a  b\n"), (.dashes, "a  b\n-  -\n"), (.line, "a  b\n─  ─\n"),
  ])
  func `heads a table without rows`(rule: HeadingRule, expected: String) {
    let table = TextTable(columns: [TextColumn("a"), TextColumn("b", .right)], rule: rule)
    #expect(table.isEmpty)
    #expect(Self.text(table, []) == expected)
  }

  @Test func `writes nothing without columns`() {
    #expect(Self.text(TextTable(columns: []), [[]]) == "")
  }

  private static func text(_ table: TextTable, _ rows: [[String]]) -> String {
    var table = table
    for row in rows { table.append(row) }
    var output = TextOutput()
    table.write(to: &output)
    return output.description
  }
}
