@testable import Arguments
import AnnualReports
import Regions

@testable import huizong

/// A part of the program itself that takes bytes from outside.
enum ProgramSubject: String, CaseIterable {
  /// The words of the command line, parted by line feeds.
  case arguments
  /// A file of figures, as `--figures` reads it.
  case figures
  /// The files of `--roster`, `--places` and `--zones`.
  case tables

  /// Gives the bytes to the part; what it refuses is fine.
  func fault(of bytes: [UInt8]) -> String? {
    switch self {
    case .arguments: return argumentsFault(of: bytes)
    case .figures: _ = try? FigureFiles.reports(in: bytes, in: .standard)
    case .tables: readTables(bytes)
    }
    return nil
  }

  private func argumentsFault(of bytes: [UInt8]) -> String? {
    let words = bytes.split(separator: 0x0A).map { CommandWords.text(of: Array($0)) }
    let console = Console(language: .zh, width: 80, showsProgress: false)
    do throws(UsageError) {
      _ = try Program.huizong(on: console).request(words, language: .en, width: words.count)
      return nil
    } catch {
      let text = console.text(of: error)
      let isSafe = text.unicodeScalars.allSatisfy {
        $0 == "\n" || $0.properties.generalCategory != .control
      }
      return isSafe ? nil : "an error shows control characters"
    }
  }

  private func readTables(_ bytes: [UInt8]) {
    let path = FilePath("table.csv")
    guard let table = try? OptionTable(path, bytes) else { return }
    let reading = ReadingSettings.standard
    _ = try? Roster.entries(of: table, by: reading)
    _ = try? SettledPlaces.places(of: table, in: .standard)
    _ = try? AddedZones.zones(of: table, in: .standard)
  }
}
