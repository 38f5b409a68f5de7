/// The order of rows that stand by region and year, found without moving the rows themselves.
enum RowOrder {
  /// Region and year as one number in the order of the files; what has none comes first.
  static func key(_ region: RegionNames.Part, _ year: Int?) -> Int64 {
    let code = region.code.utf8.reduce(0 as Int64) { $0 * 10 + Int64($1 & 0x0F) }
    return code << 32 | Int64(year ?? 0)
  }

  /// The places of rows in order: by key, then by what `precedes` says of two places; those that tie
  /// stay in the order in which they are.
  static func order(_ keys: [Int64], by precedes: (Int, Int) -> Bool) -> [Int] {
    keys.indices.sorted { one, other in
      if keys[one] != keys[other] { return keys[one] < keys[other] }
      if precedes(one, other) { return true }
      return one < other && !precedes(other, one)
    }
  }
}
