/// The names of the columns of a CSV file.
public struct CSVHeader: Sendable, Equatable {
  /// The names in their order, as they stand in the file.
  public let names: [String]

  /// The line on which the header begins, 1-based.
  public let line: Int

  /// The position, 0-based, of the column that has one of several names.
  ///
  /// - Throws: `CSVError` if there is no such column, or more than one.
  public func position(of accepted: String...) throws(CSVError) -> Int {
    guard let position = try position(among: accepted) else {
      throw CSVError(.missingColumn(accepted: accepted, found: names), line: line, column: 1)
    }
    return position
  }

  /// The position, 0-based, of the column that has one of several names, or `nil` without one.
  ///
  /// - Throws: `CSVError` if there is more than one such column.
  public func optionalPosition(of accepted: String...) throws(CSVError) -> Int? {
    try position(among: accepted)
  }

  /// The names that are none of the accepted ones, in their order.
  public func names(besides accepted: [String]) -> [String] {
    names.filter { !accepted.contains($0) }
  }

  private func position(among accepted: [String]) throws(CSVError) -> Int? {
    let positions = names.indices.filter { accepted.contains(names[$0]) }
    guard positions.count < 2 else {
      let twice = positions.map { names[$0] }
      throw CSVError(.duplicateColumn(names: twice), line: line, column: 1)
    }
    return positions.first
  }
}
