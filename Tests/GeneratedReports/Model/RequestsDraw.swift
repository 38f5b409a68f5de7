/// Draws the numbers of table three so that its sums hold.
struct RequestsDraw {
  let rows: [RequestRow]
  let scale: ReportScale
  /// The requests carried in, by kind of applicant; nil lets chance decide.
  let carriedIn: [Int]?

  /// A number for each cell, row by row.
  ///
  /// Each row adds up to its total, the outcomes to theirs, and in each column the requests
  /// received and carried in are the outcomes and the requests carried out.
  func numbers(_ random: inout SeededRandom) -> [Int] {
    var table = [Int](repeating: 0, count: rows.count * ApplicantKind.allCases.count)
    for kind in 0..<ApplicantKind.parts {
      let column = column(kind, &random)
      for (row, value) in column.enumerated() {
        table[row * 7 + kind] = value
        table[row * 7 + ApplicantKind.parts] += value
      }
    }
    return table
  }

  /// The column of a kind of applicant: received, carried in, outcomes, their total, carried out.
  private func column(_ kind: Int, _ random: inout SeededRandom) -> [Int] {
    let most = kind == 0 ? scale.requests : random.chance(60) ? 0 : scale.requests / 20
    let carriedIn =
      carriedIn.map { kind < $0.count ? $0[kind] : 0 } ?? random.skewed(upTo: most / 8)
    let received = random.skewed(upTo: most)
    let carriedOut = min(received + carriedIn, random.skewed(upTo: most / 8))
    let closed = received + carriedIn - carriedOut
    let outcomes = split(closed, into: rows.count - 4, &random)
    return [received, carriedIn] + outcomes + [closed, carriedOut]
  }

  private func split(_ sum: Int, into count: Int, _ random: inout SeededRandom) -> [Int] {
    var parts = [Int](repeating: 0, count: count)
    guard count > 0 else { return parts }
    var rest = sum
    for _ in 0..<12 where rest > 0 {
      let part = 1 + random.below(rest)
      parts[random.below(count)] += part
      rest -= part
    }
    parts[0] += rest
    return parts
  }
}
