/// The readings of the same bytes in several encodings: the best one that holds, and where the
/// others fail.
struct Readings {
  /// Bytes read in an encoding without an error.
  struct Reading {
    let encoding: TextEncoding
    let text: [UInt8]
    let plausibility: Plausibility
  }

  /// The most plausible reading so far, if any is plausible; of equal ones the first.
  private(set) var best: Reading?
  private let bytes: [UInt8]
  private var failures: [UndecodableText] = []

  /// Begins with what is known of the bytes as UTF-8.
  init(of bytes: [UInt8], utf8 scan: UTF8Scan) {
    self.bytes = bytes
    guard let offset = scan.firstError else { return }
    note(.badBytes, .utf8, offset)
  }

  /// Reads the bytes in an encoding.
  mutating func attempt(_ encoding: TextEncoding) {
    guard let converter = CharacterConverter(from: encoding.converterName) else {
      return note(.noConverter, encoding, firstBeyondASCII)
    }
    let result = converter.convert(bytes[...])
    if let offset = result.firstError {
      return note(.badBytes, encoding, offset)
    }
    let plausibility = Plausibility(result.text)
    guard plausibility.isText else {
      return note(.noText, encoding, firstBeyondASCII)
    }
    if let best, best.plausibility >= plausibility { return }
    best = Reading(encoding: encoding, text: result.text, plausibility: plausibility)
  }

  /// Where the encoding that fits best fails: the one with the greatest share of frequent
  /// characters beside what is broken; of equal ones the first.
  var failure: UndecodableText {
    var most = (UndecodableText(reason: .noText, encoding: .utf8, offset: firstBeyondASCII), -1.0)
    for failure in failures {
      let share = shareLeavingOutErrors(failure.encoding)
      if share > most.1 { most = (failure, share) }
    }
    return most.0
  }

  private mutating func note(
    _ reason: UndecodableText.Reason, _ encoding: TextEncoding, _ offset: Int
  ) {
    failures.append(UndecodableText(reason: reason, encoding: encoding, offset: offset))
  }

  /// Of what has no converter nothing is known: it comes behind what looks like a text otherwise.
  private func shareLeavingOutErrors(_ encoding: TextEncoding) -> Double {
    guard let converter = CharacterConverter(from: encoding.converterName) else {
      return Plausibility.least
    }
    let text = converter.convertLeavingOutErrors(bytes.prefix(1 << 20)).text
    return text.isEmpty ? 0 : Plausibility(text).share
  }

  private var firstBeyondASCII: Int { bytes.firstIndex { $0 >= 0x80 || $0 == 0 } ?? 0 }
}
