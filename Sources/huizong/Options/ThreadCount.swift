internal import Arguments

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// How many threads read, from 1 to 256.
struct ThreadCount: Hashable, Sendable {
  let number: Int

  /// As many as there are processors.
  static var automatic: ThreadCount {
    ThreadCount(number: min(256, max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))))
  }

  init(number: Int) {
    self.number = number
  }
}

extension ThreadCount: ArgumentValue {
  /// Reads a number; nil where it is out of range.
  init?(argument: String) {
    guard let number = Int(argument), (1...256).contains(number) else { return nil }
    self.number = number
  }

  /// The number.
  var argument: String { String(number) }
}
