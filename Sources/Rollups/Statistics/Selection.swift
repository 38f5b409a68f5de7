/// Finding a number by its rank without sorting all of them.
enum Selection {
  /// Puts the number that belongs at the index `rank` of a range there, lower ones before and higher
  /// ones behind; the time grows with the count, on the average.
  ///
  /// The rank must be within the range.
  static func settle(_ values: inout [Int64], in range: Range<Int>, rank: Int) {
    var low = range.lowerBound
    var high = range.upperBound - 1
    var rounds = 64
    while low < high, rounds > 0 {
      rounds -= 1
      let pivot = median(values[low], values[low + (high - low) / 2], values[high])
      let (less, greater) = partition(&values, low, high, around: pivot)
      if rank < less {
        high = less - 1
      } else if rank > greater {
        low = greater + 1
      } else {
        return
      }
    }
    // Rounds run out only on numbers arranged to defeat the choice of pivots.
    if low < high { values[low...high].sort() }
  }

  /// Parts a range into lower, equal and higher numbers, and gives the bounds of the equal ones.
  private static func partition(
    _ array: inout [Int64], _ first: Int, _ last: Int, around pivot: Int64
  ) -> (Int, Int) {
    var values = array.mutableSpan
    var (low, index, high) = (first, first, last)
    while index <= high {
      let value = values[index]
      if value < pivot {
        values.swapAt(low, index)
        low += 1
        index += 1
      } else if value > pivot {
        values.swapAt(index, high)
        high -= 1
      } else {
        index += 1
      }
    }
    return (low, high)
  }

  private static func median(_ one: Int64, _ two: Int64, _ three: Int64) -> Int64 {
    max(min(one, two), min(max(one, two), three))
  }
}
