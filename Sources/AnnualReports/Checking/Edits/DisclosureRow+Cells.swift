extension DisclosureRow {
  /// The rows in the form's order.
  static let rows = allCases

  /// The indicators of the row in an edition; none where the edition has no such row.
  func cells(of form: Form) -> [Indicator] { Self.cells[rawValue][Int(form.rawValue)] }

  /// The row's name in the form, without its columns.
  var name: EditRule.Text {
    EditRule.Text(Self.names[rawValue].chinese, Self.names[rawValue].english)
  }

  /// By row and edition.
  private static let cells: [[[Indicator]]] = rows.map { row in
    Form.allCases.map { form in
      Indicator.all.filter { indicator in
        indicator.key.hasPrefix(row.key + ".") && indicator.definition.forms.contains(form)
      }
    }
  }

  private static let names: [(chinese: String, english: String)] = [
    ("规章", "rules"), ("行政规范性文件", "normative documents"),
    ("行政许可", "administrative licensing"), ("其他对外管理服务事项", "other public services"),
    ("行政处罚", "administrative penalties"), ("行政强制", "administrative coercion"),
    ("行政事业性收费", "administrative fees"), ("政府集中采购", "procurement"),
  ]
}
