extension CarriedState {
  /// What the year of a report hands on to the next.
  ///
  /// The model must have none of its cells left blank yet. A form of 2019 knows no stock in force,
  /// so the one before stays.
  init(after model: ReportModel, documentsBefore: Int) {
    let row = model.requestRows.last?.keys.dropLast() ?? []
    let start = model.rows.dropLast().last?.lowerBound ?? 0
    requests = row.indices.map { model.cells[start + $0].whole }
    documentsInForce =
      model.number("normative_documents.in_force").map { $0.tenThousandths / 10_000 }
      ?? documentsBefore
  }
}

extension ModelCell {
  /// The whole part of the number, 0 where there is none.
  fileprivate var whole: Int { (number?.tenThousandths ?? 0) / 10_000 }
}
