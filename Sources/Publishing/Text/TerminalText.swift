/// Text from outside, made safe to show on a terminal.
public enum TerminalText {
  /// The text with everything unseen made visible.
  ///
  /// Control characters (the beginnings of escape sequences among them), format characters (bidi
  /// controls, zero-width characters, tags), line and paragraph separators and blank fillers become
  /// `\u{202E}` and the like; tab and line breaks become `\t`, `\n`, `\r`. All else stays as it is,
  /// a backslash too: the result is to be read by people, not turned back.
  ///
  /// - Parameter keepingLines: Whether line feeds and tabs stay, as in a table of many lines.
  public static func escaped(_ text: String, keepingLines: Bool = false) -> String {
    func isHidden(_ scalar: Unicode.Scalar) -> Bool {
      isUnseen(scalar) && !(keepingLines && (scalar == "\n" || scalar == "\t"))
    }
    guard text.unicodeScalars.contains(where: isHidden) else { return text }
    var visible = ""
    for scalar in text.unicodeScalars {
      if isHidden(scalar) {
        visible += name(of: scalar)
      } else {
        visible.unicodeScalars.append(scalar)
      }
    }
    return visible
  }

  private static func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20..<0x7F, 0x4E00...0x9FFF: return false
    // Combining grapheme joiner, Hangul fillers, blank braille pattern.
    case 0x34F, 0x115F, 0x1160, 0x3164, 0xFFA0, 0x2800: return true
    default: break
    }
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: return true
    default: return false
    }
  }

  private static func name(of scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "\t": "\\t"
    case "\n": "\\n"
    case "\r": "\\r"
    default: "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
    }
  }
}
