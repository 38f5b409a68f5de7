#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// What the process finds around it, asked for by calls of the C library that fill or lend memory.
enum Surroundings {
  /// The bytes of the words of the command line behind the program's name.
  static var words: [[UInt8]] {
    (0..<Int(CommandLine.argc)).dropFirst().compactMap { position in
      unsafe CommandLine.unsafeArgv[position].map { word in
        var bytes: [UInt8] = []
        var next = unsafe word
        while unsafe next.pointee != 0 {
          unsafe bytes.append(UInt8(bitPattern: next.pointee))
          unsafe next += 1
        }
        return bytes
      }
    }
  }

  /// The value of an environment variable; nil where it is not set.
  static func environment(_ name: String) -> String? {
    unsafe getenv(name).map { unsafe String(cString: $0) }
  }

  /// The columns of the terminal on standard output; nil where there is none.
  static var columns: Int? {
    var size = winsize()
    guard unsafe ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0 else { return nil }
    return size.ws_col > 0 ? Int(size.ws_col) : nil
  }

  /// Nanoseconds of a clock that only runs on.
  static var nanoseconds: UInt64 {
    var time = timespec()
    unsafe clock_gettime(CLOCK_MONOTONIC, &time)
    return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
  }

  /// The system's own words for the number of an error.
  static func reason(of number: Int32) -> String { unsafe String(cString: strerror(number)) }
}
