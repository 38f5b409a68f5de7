/// What the reading of the tables has to say.
extension Finding {
  /// Numbers whose columns cannot be told.
  static func columnsUntold(
    _ row: TableRow, _ reason: RowPlacement.Reason, _ raw: String, _ label: String,
    at offset: UInt32
  ) -> Finding {
    let why: (chinese: String, english: String) =
      switch reason {
      case .heads: ("表头缺失或残缺", "the column heads are missing or damaged")
      case .tooMany: ("数值多于列数", "there are more values than columns")
      case .tooFew: ("数值少于列数，空格位置不明", "there are fewer values than columns")
      case .runTogether: ("数值之间没有分隔", "nothing parts the values")
      case .wordsBetween: ("标签与数值之间另有文字", "other words stand between label and values")
      }
    return Finding(
      .warning, rule: "R-COLUMNS", offset: offset, found: raw,
      expected: row.columnCount.map(String.init) ?? "",
      chinese: "“\(label)”一行的数值无法对应到列：\(why.chinese)，未计入。",
      english: "the values of the row “\(label)” cannot be told apart: \(why.english); not counted")
  }

  /// A number behind the label of a group of which a part has lost its label.
  static func partWithoutLabel(
    _ indicator: Indicator, _ raw: String, at offset: UInt32
  ) -> Finding {
    Finding(
      .warning, rule: "R-COLUMNS", offset: offset, indicator: indicator, found: raw,
      chinese: "“（六）其他处理”有一项的标签缺失，“\(raw)”无法确定属于哪一行，未计入。",
      english: "a part of “（六）其他处理” has no label; the row of “\(raw)” cannot be told; "
        + "not counted")
  }

  /// A line or a cell of megabytes.
  static func overlongCell(at offset: UInt32) -> Finding {
    Finding(
      .warning, rule: "R-LONG", offset: offset,
      chinese: "此处一行（或一个单元格）超过 4 MiB，不像报告，未读取。",
      english: "a line or cell of over 4 MiB is no report's, and was not read")
  }

  /// A cell that holds no number.
  static func notANumber(_ indicator: Indicator, _ raw: String, at offset: UInt32) -> Finding {
    Finding(
      .warning, rule: "R-VALUE", offset: offset, indicator: indicator, found: raw,
      chinese: "“\(indicator.definition.chinese)”填写的“\(raw)”不是数字，未计入。",
      english: "“\(raw)” is no number; not counted")
  }

  /// A unit or a sign that the column cannot have.
  static func wrongUnit(_ indicator: Indicator, _ raw: String, at offset: UInt32) -> Finding {
    Finding(
      .warning, rule: "R-UNIT", offset: offset, indicator: indicator, found: raw,
      expected: indicator.definition.unit.rawValue,
      chinese: "“\(indicator.definition.chinese)”填写的“\(raw)”与该列的计量单位不符，未计入。",
      english: "“\(raw)” does not fit the column's unit; not counted")
  }

  /// A number that was written in an unusual way.
  static func oddWriting(
    _ indicator: Indicator, _ raw: String, _ quantity: Quantity, at offset: UInt32
  ) -> Finding {
    Finding(
      .info, rule: "R-WRITING", offset: offset, indicator: indicator, found: raw,
      expected: quantity.description,
      chinese: "“\(indicator.definition.chinese)”填写的“\(raw)”按\(quantity)计。",
      english: "“\(raw)” was read as \(quantity)")
  }

  /// A figure that the report gives twice, and not the same.
  static func standsTwice(
    _ indicator: Indicator, _ one: String, _ other: String, at offset: UInt32
  ) -> Finding {
    Finding(
      .warning, rule: "R-TWICE", offset: offset, indicator: indicator, found: other, expected: one,
      chinese: "“\(indicator.definition.chinese)”出现两次且不一致（“\(one)”与“\(other)”），未计入。",
      english: "stands twice and differs (“\(one)” and “\(other)”); not counted")
  }

  /// A label that is spelt as no form spells it, and taken for the row whose label is near.
  static func misspeltLabel(_ row: TableRow, _ label: String) -> Finding {
    let name =
      switch row.kind {
      case .request(let request): request.names.chinese
      case .disclosure(let disclosure, _): disclosure.key
      case .disputes, .extra: ""
      }
    return Finding(
      .info, rule: "R-LABEL", offset: row.labelStart, found: label, expected: name,
      chinese: "“\(label)”按“\(name)”一行读取。",
      english: "the label “\(label)” was taken for “\(name)”")
  }

  /// A row that no form has.
  static func extraRow(_ label: String, _ raw: String, at offset: UInt32) -> Finding {
    Finding(
      .info, rule: "R-EXTRA", offset: offset, found: raw,
      chinese: "“\(label)”不是规定表式中的行，数值单独保留，不并入其他行。",
      english: "the row “\(label)” is in no form; its values are kept apart")
  }

  /// The last number of a text that ends in the middle of a table.
  static func endsInValue(_ indicator: Indicator, _ raw: String, at offset: UInt32) -> Finding {
    Finding(
      .warning, rule: "R-CUT", offset: offset, indicator: indicator, found: raw,
      chinese: "文本在“\(indicator.definition.chinese)”的数字处中断，“\(raw)”可能不完整，未计入。",
      english: "the text ends in this number, “\(raw)” may be cut short; not counted")
  }
}
