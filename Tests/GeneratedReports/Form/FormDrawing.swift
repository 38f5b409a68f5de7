/// Draws the three tables of a model: labels from a label book, numbers from a printer.
struct FormDrawing {
  private let model: ReportModel
  private let book: LabelBook
  private let printer: NumberPrinter
  /// The place of the next cell of the model.
  private var next = 0

  init(_ model: ReportModel, _ noise: Noise) {
    self.model = model
    book = LabelBook(noise: noise, form: model.form)
    printer = NumberPrinter(noise: noise)
  }

  /// The tables two, three and four.
  static func tables(
    of model: ReportModel, _ noise: Noise, _ random: inout SeededRandom
  ) -> [FormTable] {
    var drawing = FormDrawing(model, noise)
    return [
      drawing.disclosure(&random), drawing.requests(&random), drawing.disputes(&random),
    ]
  }

  private mutating func values(_ count: Int, _ random: inout SeededRandom) -> [String] {
    defer { next += count }
    return (next..<min(next + count, model.cells.count)).map {
      printer.text(of: model.cells[$0], &random)
    }
  }

  private mutating func row(
    _ labels: [FormCell], _ count: Int, _ width: Int, _ random: inout SeededRandom
  ) -> FormRow {
    let first = next
    let values = values(count, &random)
    return FormRow(labels: labels, values: values, width: width, firstValue: first)
  }
}

// MARK: - Table two

extension FormDrawing {
  private mutating func disclosure(_ random: inout SeededRandom) -> FormTable {
    var table = FormTable(kind: .disclosure, width: 4, rows: [])
    for block in model.form.blocks {
      table.rows.append(FormRow(heads: [FormCell(book.article(block.item), span: 4)]))
      table.rows.append(heads(block))
      for row in block.rows {
        let label = FormCell(book.label(row.label))
        table.rows.append(self.row([label], row.keys.count, 4, &random))
      }
      if book.noise.contains(.extraRow), block.heads.first == "本年新制作数量" {
        table.rows.append(extraRow(&random))
      }
    }
    return table
  }

  private func heads(_ block: TableTwoBlock) -> FormRow {
    var cells = [FormCell(book.label("信息内容"))]
    for (index, head) in block.heads.enumerated() {
      let isLast = index == block.heads.count - 1
      let text = book.head(head, position: index)
      cells.append(FormCell(text, span: isLast ? 4 - block.heads.count : 1))
    }
    return FormRow(heads: cells)
  }

  private func extraRow(_ random: inout SeededRandom) -> FormRow {
    let values = (0..<3).map { _ in String(random.within(10...400)) }
    return FormRow(
      labels: [FormCell("其他主动公开文件")], values: values, width: 4, firstValue: nil)
  }
}

// MARK: - Table three

extension FormDrawing {
  static let hint = "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）"

  private mutating func requests(_ random: inout SeededRandom) -> FormTable {
    var table = FormTable(kind: .requests, width: 10, rows: requestHeads)
    var group = ""
    var hasPart = false
    for row in model.requestRows {
      let labels = labels(of: row, &group, &hasPart)
      table.rows.append(self.row(labels, 7, 10, &random))
    }
    return table
  }

  private var requestHeads: [FormRow] {
    let kinds = ApplicantKind.allCases.map { FormCell(book.label($0.label)) }
    let group = FormCell(book.label("法人或其他组织"), span: 5)
    return [
      FormRow(heads: [
        FormCell(book.label(FormDrawing.hint), span: 3), FormCell(book.label("申请人情况"), span: 7),
      ]),
      FormRow(heads: [.covered(3), kinds[0], group, kinds[6]]),
      FormRow(heads: [.covered(3), .covered()] + kinds[1...5] + [.covered()]),
    ]
  }

  private func labels(
    of row: RequestRow, _ group: inout String, _ hasPart: inout Bool
  ) -> [FormCell] {
    guard row.level != .table else { return [FormCell(book.request(row.label), span: 3)] }
    let part = hasPart ? FormCell.covered() : FormCell(book.request("三、本年度办理结果"))
    hasPart = true
    guard case .group(let name) = row.level else {
      return [part, FormCell(book.request(row.label), span: 2)]
    }
    defer { group = name }
    let second = group == name ? FormCell.covered() : FormCell(book.request(name))
    return [part, second, FormCell(book.request(row.label))]
  }
}

// MARK: - Table four

extension FormDrawing {
  private mutating func disputes(_ random: inout SeededRandom) -> FormTable {
    let results = DisputeColumns.results.map { FormCell(book.label($0)) }
    let forums = DisputeColumns.forums.map { FormCell(book.label($0), span: 5) }
    let rows = [
      FormRow(heads: [forums[0], FormCell(book.label("行政诉讼"), span: 10)]),
      FormRow(heads: results + forums[1...]),
      FormRow(heads: (0..<5).map { _ in FormCell.covered() } + results + results),
      row([], 15, 15, &random),
    ]
    return FormTable(kind: .disputes, width: 15, rows: rows)
  }
}
