internal import Publishing

/// A place as SARIF writes it.
struct SARIFLocation {
  private let place: FindingPlace
  private let uri: String

  /// The location of a place; nil for one without a file, and for standard input.
  init?(_ place: FindingPlace) {
    guard !place.source.isEmpty, place.source != FilePath.standardStream.text else { return nil }
    self.place = place
    uri = Self.uri(of: place.source)
  }

  /// Writes the location; with an authority, as the logical place.
  func write(to json: inout JSONWriter, authority: String = "") {
    json.beginObject()
    json.key("physicalLocation")
    json.beginObject()
    json.key("artifactLocation")
    json.beginObject()
    json.member("uri", uri)
    json.endObject()
    if place.line > 0 { writeRegion(to: &json) }
    json.endObject()
    if !authority.isEmpty {
      json.key("logicalLocations")
      json.beginArray()
      json.beginObject()
      json.member("name", authority)
      json.endObject()
      json.endArray()
    }
    json.endObject()
  }

  private func writeRegion(to json: inout JSONWriter) {
    json.key("region")
    json.beginObject()
    json.key("startLine")
    json.integer(place.line)
    if place.column > 0 {
      json.key("startColumn")
      json.integer(place.column)
    }
    json.endObject()
  }

  /// A path as a reference of RFC 3986: absolute ones as `file:`, all but plain letters and slashes
  /// in hexadecimal digits.
  static func uri(of path: String) -> String {
    var uri = path.utf8.first == UInt8(ascii: "/") ? "file://" : ""
    for byte in path.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"):
        uri.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        uri += "%" + (digits.utf8.count < 2 ? "0" : "") + digits
      }
    }
    return uri
  }
}
