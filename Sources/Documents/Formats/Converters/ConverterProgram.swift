/// A program of the user's that reads formats which are not read here.
public enum ConverterProgram: Equatable, Sendable {
  /// `pdftotext` of poppler.
  case pdftotext
  /// `pdftocairo` of poppler.
  case pdftocairo
  /// Poppler's tables of Chinese character sets, which some PDF files need.
  case popplerData
  /// LibreOffice, without its windows.
  case libreOffice

  /// The command's name, as in a shell.
  public var command: String {
    switch self {
    case .pdftotext: "pdftotext"
    case .pdftocairo: "pdftocairo"
    case .popplerData: "poppler-data"
    case .libreOffice: "soffice"
    }
  }

  /// The names that the command has on different systems, in the order in which they are tried.
  var commands: [String] {
    switch self {
    case .pdftotext, .pdftocairo: [command]
    case .popplerData: []
    case .libreOffice: ["soffice", "libreoffice"]
    }
  }

  /// Where else the program is found than on the search path.
  var otherPlaces: [String] {
    switch self {
    case .pdftotext, .pdftocairo: ["/opt/homebrew/bin/\(command)", "/usr/local/bin/\(command)"]
    case .popplerData: []
    case .libreOffice: ["/Applications/LibreOffice.app/Contents/MacOS/soffice"]
    }
  }

  /// The commands that install it on Debian, Fedora and macOS.
  public var installation: String {
    switch self {
    case .pdftotext, .pdftocairo:
      "Debian: apt install poppler-utils poppler-data; Fedora: dnf install poppler-utils; "
        + "macOS: brew install poppler"
    case .popplerData:
      "Debian: apt install poppler-data; Fedora: dnf install poppler-data; "
        + "macOS: brew install poppler"
    case .libreOffice:
      "Debian: apt install libreoffice-writer; Fedora: dnf install libreoffice-writer; "
        + "macOS: brew install --cask libreoffice"
    }
  }
}
