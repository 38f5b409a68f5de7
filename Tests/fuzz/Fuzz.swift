import FuzzSubjects

@testable import huizong

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What libFuzzer calls with every input; `FUZZ_SUBJECT` names the part that is tried.
///
/// A fault ends the process, so that libFuzzer keeps the input; with `FUZZ_GO_ON` set it is only
/// printed, to see all faults of a folder of inputs (`-runs=0`).
@c(LLVMFuzzerTestOneInput)
public func tryOne(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  guard let fault = Trial.chosen.fault(of: bytes) else { return 0 }
  guard getenv("FUZZ_GO_ON") != nil else { fatalError(fault) }
  print(fault)
  return 0
}

/// The part of the program that is tried.
enum Trial {
  case library(FuzzSubject)
  /// A part of the program itself, which only this build can reach.
  case program(ProgramSubject)

  /// The one that the environment names.
  static let chosen: Trial = {
    let name = getenv("FUZZ_SUBJECT").map { String(cString: $0) } ?? ""
    if let subject = FuzzSubject(rawValue: name) { return .library(subject) }
    if let subject = ProgramSubject(rawValue: name) { return .program(subject) }
    let names = FuzzSubject.allCases.map(\.rawValue) + ProgramSubject.allCases.map(\.rawValue)
    fatalError("FUZZ_SUBJECT must be one of \(names.joined(separator: ", "))")
  }()

  func fault(of bytes: [UInt8]) -> String? {
    switch self {
    case .library(let subject): subject.fault(of: bytes)
    case .program(let subject): subject.fault(of: bytes)
    }
  }
}
