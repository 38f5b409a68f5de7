extension Figure {
  /// The number that the report prints, in millionths; nothing where it prints none.
  ///
  /// What the program derived does not count: it would prove itself.
  @inline(__always)
  var printed: Int64? { status == .reported ? quantity?.millionths : nil }
}

extension Int64 {
  /// The sum; nothing where it is out of range.
  @inline(__always)
  func adding(_ other: Int64) -> Int64? {
    let (sum, overflow) = addingReportingOverflow(other)
    return overflow ? nil : sum
  }

  /// The difference; nothing where it is out of range.
  @inline(__always)
  func subtracting(_ other: Int64) -> Int64? {
    let (difference, overflow) = subtractingReportingOverflow(other)
    return overflow ? nil : difference
  }
}
