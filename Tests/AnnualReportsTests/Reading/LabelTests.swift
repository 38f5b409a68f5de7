import Documents
import Testing

@testable import AnnualReports

@Suite struct LabelTests {
  @Test(
    "A label in any spelling",
    arguments: [
      ("规章", Label.disclosure(.rules)), ("规 章", .disclosure(.rules)),
      ("規(guī)章", .disclosure(.rules)),
      ("规章（设区的市、自治州人民政府应提供相关数据）", .disclosure(.rules)),
      ("規範性檔案", .disclosure(.normativeDocuments)), ("行政規範性文件", .disclosure(.normativeDocuments)),
      ("行政强制", .disclosure(.coercion)), ("行政強製", .disclosure(.coercion)),
      ("行政事业型收费", .disclosure(.fees)), ("**行政许可**", .disclosure(.licensing)),
      ("⾏政许可", .disclosure(.licensing)),
      ("第二十条第（一）项", .article(.article1)), ("第二十条（八）项", .article(.article8)),
      ("第二十一条第(五)项", .article(.article5)), ("第二十条 (第六)排", .article(.article6)),
      ("第二十条第", .article(nil)),
      ("本年废止数", .column(.repealed)), ("现行有效件", .column(.inForce)),
      ("本年新", .column(.newUnspecified)),
      ("本年<br>制发件数", .column(.issued)), ("本年增/减（+/-）", .column(.itemsChange)),
      ("本年增/", .column(.itemsChange)), ("本年处理决定数量", .column(.decisionsThisYear)),
      ("处理决定数量(指2020年办件量)", .column(.decisions)),
      ("上年转结政府信息公开申请数量", .request(.carriedIn)), ("三、（一）予以公开", .request(.granted)),
      ("2.其他法律行政止公开", .request(.lawProhibited)), ("3.危及“三安全一稳定”", .request(.securityStability)),
      ("（3）不予公开", .requestGroup), ("四、结转下一年继续办理", .request(.carriedOut)),
      ("1、申请人无正当理由逾期不补", .request(.noCorrection)), ("行政诉讼（复议后起诉）", .forum(.suitAfterReview)),
      ("要求行政机关确认或者重新出具已获取的信息", .request(.confirmReissue)),
    ])
  func label(_ text: String, _ expected: Label) throws {
    let tokens = CellReader.tokens(of: Script.glyphs(of: text), byteCount: text.utf8.count)
    guard case .label(let label, _, _) = tokens.first?.kind else {
      Issue.record("\(text) gave \(tokens)")
      return
    }
    #expect(label == expected)
    #expect(tokens.count == 1)
  }

  @Test(
    "Prose and other rows are no label",
    arguments: [
      "行政处罚处理决定数量39件", "行政许可共处理决定62起", "行政检查", "行政处理", "其他主动公开文件",
      "规章制度", "根据第二十条第（一）项规定", "行政复议、行政诉讼情况", "本年结转政府信息公开申请数量",
    ])
  func words(_ text: String) {
    let tokens = CellReader.tokens(of: Script.glyphs(of: text), byteCount: text.utf8.count)
    #expect(tokens.map(\.kind) == [.words])
  }

  @Test(
    "A cell that is a row",
    arguments: [("规章 0 0 0", 4), ("规章000", 2), ("行政许可423", 2), ("行政许可：156", 2), ("总计商 业 企", 2)])
  func row(_ text: String, _ count: Int) {
    let tokens = CellReader.tokens(of: Script.glyphs(of: text), byteCount: text.utf8.count)
    #expect(tokens.count == count)
    #expect(!tokens.contains { $0.kind == .words })
  }

  @Test(arguments: ["三", "十二"])
  func `a numeral in characters may stand for a figure`(_ text: String) {
    let tokens = CellReader.tokens(of: Script.glyphs(of: text), byteCount: text.utf8.count)
    #expect(tokens.map(\.kind) == [.words])
  }

  @Test(arguments: ["三、", "（三）", "三 本 年 度", "业"])
  func `a piece of a label is no word`(_ text: String) {
    let tokens = CellReader.tokens(of: Script.glyphs(of: text), byteCount: text.utf8.count)
    #expect(!tokens.contains { $0.kind == .words })
  }
}
