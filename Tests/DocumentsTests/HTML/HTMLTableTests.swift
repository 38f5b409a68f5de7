import Documents
import Testing

@Suite("Web pages: tables")
struct HTMLTableTests {
  @Test(arguments: [
    PageExample("rows and cells", "<table><tr><th>规章<td>3<td>&nbsp;<td></table>", ["规章|3||"]),
    PageExample(
      "column spans", "<table><tr><td colspan=3>甲<td>乙<tr><td>丙<td colspan='2'>丁<td>戊</table>",
      ["甲|3:乙", "丙|丁|3:戊"]),
    PageExample(
      "row spans",
      "<table><tr><td rowspan=2>甲<td>乙<td rowspan=3>丙<tr><td>丁<tr><td>戊<td>己</table>",
      ["甲|乙|丙", "1:丁", "戊|己"]),
    PageExample(
      "both at once",
      """
      <table><tr><td rowspan=2 colspan=2>甲<td>乙<td>丙</tr><tr><td>丁<td>戊</tr>
      <tr><td>己<td>庚<td>辛<td>壬</tr></table>
      """, ["甲|2:乙|丙", "2:丁|戊", "己|庚|辛|壬"]),
    PageExample(
      "a row span to the end", "<table><tr><td rowspan=0>甲<td>乙<tr><td>丙<tr><td>丁</table>",
      ["甲|乙", "1:丙", "1:丁"]),
    PageExample(
      "a row that spans cover",
      "<table><tr><td rowspan=2>甲<td rowspan=2>乙<tr><tr><td>丙<td>丁</table>",
      ["甲|乙", "丙|丁"]),
    PageExample(
      "absurd spans",
      """
      <table><tr><td colspan=1000000>甲<td rowspan=99999999999999999999>乙<tr>
      <td colspan=-2 rowspan=x>丙<td colspan="">丁</table>
      """, ["甲|1000:乙", "丙|丁"]),
    PageExample(
      "paragraphs in cells",
      """
      <table><tr><td><p>本年新</p><p>制作数量</p></td><td><p align=center>3</p></td></tr></table>
      """, ["本年新 制作数量|3"]),
    PageExample(
      "what Word leaves",
      """
      <table><tr><td><p class=MsoNormal><span>（</span><span>二</span><span>）部分公开<o:p></o:p></span></p></td>
      <td><p><span lang=EN-US>4<o:p></o:p></span></p></td>
      <td><![if !supportEmptyParas]>&nbsp;<![endif]><o:p></o:p></td></tr></table>
      """, ["（二）部分公开|4|"]),
    PageExample("letters one under the other", "<table><tr><td>结<br>果<td>1</table>", ["结 果|1"]),
    PageExample(
      "hidden cells",
      """
      <table><tr><td>甲<td style="display:none">9<td style="visibility:hidden">9<td>乙</tr>
      <tr hidden><td>9</tr></table>
      """, ["甲||乙"]),
    PageExample(
      "missing ends", "<table><tr><td><b>甲<td>乙</b></i><tr><td>丙</table>丁",
      ["甲|乙", "丙", "丁"]),
    PageExample(
      "text in a row and in no cell",
      "<table><tr><td>规章</td>0</td> <td>5</td>\n</tr><tr>甲<br>乙<td>丙</table>",
      ["规章|0|5", "甲 乙|丙"]),
    PageExample("missing rows", "<table><td>甲<td>乙<tr><td>丙</tr><td>丁</table>", ["甲|乙", "丙", "丁"]),
    PageExample("cells without a table", "<div><td>甲</td><td>乙</td></div>", ["甲", "乙"]),
    PageExample(
      "parts of a table",
      """
      <table><caption>表</caption><colgroup><col></colgroup><thead><tr><th>甲<th>乙</thead>
      <tbody><tr><td>1<td>2</tbody><tfoot><tr><td>3<td>4</tfoot></table>
      """, ["表", "甲|乙", "1|2", "3|4"]),
    PageExample(
      "a table split in two",
      """
      <table><tr><td>规章<td>3</table><table><tr><td>行政许可<td>5</table>
      """, ["规章|3", "行政许可|5"]),
    PageExample("a frame of one cell", "<table><tr><td><p>甲</p><p>乙</p></table>", ["甲", "乙"]),
    PageExample(
      "a framed number",
      """
      <table><tr><td>规章<td><table><tr><td>3</table></table>
      """, ["规章|3"]),
    PageExample("an empty table", "<table></table><table><tr></tr></table>甲", ["甲"]),
  ])
  func table(_ example: PageExample) throws {
    #expect(try lines(ofPage: example.page) == example.lines)
  }

  @Test(
    "Tables of layout",
    arguments: [
      PageExample(
        "around the page",
        """
        <table><tr><td colspan=2>甲<tr><td></td><td></td><tr><td>左</td><td><p>一、表</p>
        <table><tr><td>规章<td>3<tr><td>许可<td></table><p>日期</p></td></table>
        """, ["甲", "左", "一、表", "规章|3", "许可|", "日期"]),
      PageExample(
        "within each other",
        """
        <table><tr><td>甲<td><table><tr><td>乙<td><table><tr><td>丙<td>1</table></table></table>
        """, ["甲", "乙", "丙|1"]),
      PageExample(
        "with rows of data",
        """
        <table><tr><td>文号<td>1</tr><tr><td>正文<td><table><tr><td>规章<td>3</table></table>
        """, ["文号|1", "正文", "规章|3"]),
      PageExample(
        "with long text",
        """
        <table><tr><td>左<td>\(String(repeating: "<p>\(String(repeating: "字", count: 60))</p>", count: 5))</table>
        """, ["左"] + Array(repeating: String(repeating: "字", count: 60), count: 5)),
    ])
  func layout(_ example: PageExample) throws {
    #expect(try lines(ofPage: example.page) == example.lines)
  }
}
