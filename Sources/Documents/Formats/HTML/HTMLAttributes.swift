/// The attributes of an element, as the parser hands them over: names and values in turn.
@safe
struct HTMLAttributes {
  private let pairs: UnsafeMutablePointer<UnsafePointer<UInt8>?>?

  /// Takes the parser's list, which a null pointer ends; valid as long as the event lasts.
  init(_ pairs: UnsafeMutablePointer<UnsafePointer<UInt8>?>?) { unsafe self.pairs = unsafe pairs }

  /// Whether there are none.
  var isEmpty: Bool { unsafe pairs == nil }

  /// Calls the closure with every name and its value; empty for an attribute without one.
  func forEach(_ body: (_ name: String, _ value: UnsafePointer<UInt8>?) -> Void) {
    guard var next = unsafe pairs else { return }
    while let name = unsafe next.pointee {
      unsafe body(String(cString: name), next[1])
      unsafe next += 2
    }
  }
}
