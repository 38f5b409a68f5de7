internal import Documents

/// The day on which a report was signed, or else published.
struct IssueDate: Comparable {
  let year: Int
  let month: Int
  let day: Int
  /// The byte of the text where it begins.
  let offset: UInt32

  static func < (one: IssueDate, other: IssueDate) -> Bool {
    (one.year, one.month, one.day) < (other.year, other.month, other.day)
  }

  /// The day in digits: 2025-01-23.
  var text: String {
    "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
  }

  /// How many of the last lines can hold a signature.
  private static let reach = 40
  /// How many of the first lines can say when a page came out.
  private static let head = 30
  /// The longest line, in characters, that is a signature and no sentence.
  private static let longest = 36
  private static let marks = ["发布时间", "发布日期", "公开日期", "公开时间", "成文日期", "发文日期", "印发日期", "日期", "时间"]

  /// The date of the signature, else of the page.
  ///
  /// A signature is the last date that ends a short line; a page's date stands behind a word such as
  /// 发布日期 in the first lines. Nothing where neither is there.
  ///
  /// The signature decides before the page: sites date their pages anew when they move.
  ///
  /// - Parameter tables: The bytes of the tables, which hold no signature; empty where there are none.
  static func find(in document: Document, outside tables: Range<Int>) -> IssueDate? {
    let lines = DocumentEnds(document.text, outside: tables)
    for line in lines.last(reach) {
      if let date = signature(line) { return date }
    }
    for line in lines.first(head) {
      if let date = published(line) { return date }
    }
    return nil
  }

  private static func signature(_ line: ArraySlice<UInt8>) -> IssueDate? {
    guard line.count < 200 else { return nil }
    let reader = DateReader(line)
    guard let last = reader.dates.last, reader.count <= longest,
      reader.isBlank(after: last.end), !reader.endsSentence(before: last.start)
    else { return nil }
    return last.date
  }

  private static func published(_ line: ArraySlice<UInt8>) -> IssueDate? {
    guard line.count < 600 else { return nil }
    let reader = DateReader(line)
    return reader.dates.first { found in
      marks.contains { reader.stands($0, before: found.start) }
    }?.date
  }
}
