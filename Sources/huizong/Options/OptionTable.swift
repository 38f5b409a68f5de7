internal import AnnualReports
internal import Arguments
internal import Publishing

/// A CSV file that an option names, with errors that tell file, line and what was expected.
struct OptionTable {
  /// A row with the line on which it begins, 1-based.
  struct Row {
    let line: Int
    let fields: [String]
  }

  let path: FilePath
  private(set) var rows: [Row] = []
  private let header: CSVHeader

  /// Reads the whole file.
  init(_ path: FilePath) throws {
    switch FileReader.text(of: InputFile(path: path)) {
    case .success(let text): try self.init(path, text)
    case .failure(let unreadable):
      throw WorkError(
        LocalizedText { language in
          let finding = unreadable.finding.finding
          return "\(path.shown): \(language == .zh ? finding.chinese : finding.english)"
        })
    }
  }

  /// Reads the bytes of a file, in UTF-8.
  init(_ path: FilePath, _ bytes: [UInt8]) throws {
    self.path = path
    do throws(CSVError) {
      var reader = try CSVReader(bytes)
      header = try reader.readHeader()
      var row = CSVRow()
      while try reader.readRow(into: &row) {
        rows.append(Row(line: row.line, fields: row.strings))
      }
    } catch {
      throw Self.fault(path, error)
    }
  }

  /// The names of the columns, as they stand in the first row.
  var names: [String] { header.names }

  /// The position of a column that must be there.
  func position(_ name: String) throws -> Int {
    do throws(CSVError) {
      return try header.position(of: name)
    } catch {
      throw Self.fault(path, error)
    }
  }

  /// The position of a column that may be there.
  func optionalPosition(_ name: String) throws -> Int? {
    do throws(CSVError) {
      return try header.optionalPosition(of: name)
    } catch {
      throw Self.fault(path, error)
    }
  }

  /// What is wrong on a line.
  func fault(_ line: Int, _ message: LocalizedText) -> WorkError {
    WorkError(LocalizedText { "\(path.shown):\(line): \(message[$0])" })
  }

  private static func fault(_ path: FilePath, _ error: CSVError) -> WorkError {
    WorkError(
      LocalizedText { language in
        "\(path.shown):\(error.line):\(error.column): \(error.message(in: language.published))"
      })
  }
}
