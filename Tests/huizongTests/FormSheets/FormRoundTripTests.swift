import AnnualReports
import Arguments
import Documents
import Publishing
import Rollups
import Testing

@testable import huizong

/// What `form` writes is a form: the program reads its own figures back.
@Suite struct FormRoundTripTests {
  static let groups = ((try? Samples.result())?.totals ?? []).filter {
    $0.region.level == .prefecture && $0.domain == nil
  }

  @Test(arguments: [Form.f2021, .f2019])
  func figuresCanBeReadBack(_ form: Form) throws {
    #expect(!Self.groups.isEmpty)
    var reader = ReportReader()
    for group in Self.groups where (group.year >= 2021) == (form == .f2021) {
      let region = RegionChoice(
        level: group.region.level, code: group.region.division, name: group.region.name)
      let filled = FilledForm(form, region, group, notes: [])
      let page = FormHTML.text(filled, in: .zh).bytes
      let read = reader.read(try HTMLDocument.document(page), source: "form.html")
      #expect(Self.different(read.figures, filled).isEmpty, "\(region.name) \(group.year) HTML")
      let sheet = FormCSV.text(filled, byteOrderMark: false, in: .zh).bytes
      let again = reader.read(SeparatedValues.document(sheet), source: "form.csv")
      #expect(Self.different(again.figures, filled).isEmpty, "\(region.name) \(group.year) CSV")
    }
  }

  /// The cells of the form in which what was read is not what was written.
  private static func different(_ read: FigureTable, _ filled: FilledForm) -> [Indicator] {
    filled.sheet.tables.flatMap { $0.rows.joined() }.compactMap { cell in
      guard case .figure(let indicator) = cell.content else { return nil }
      return read[indicator].quantity == filled.figures[indicator].quantity ? nil : indicator
    }
  }

  @Test func absentFiguresAreEmpty() throws {
    let group = try #require(Self.groups.first { $0.year == 2020 })
    let region = RegionChoice(level: .prefecture, code: group.region.division, name: "")
    let filled = FilledForm(.f2019, region, group, notes: [])
    let items = try #require(Indicator(key: "licensing.items_prev"))
    #expect(filled.text(.figure(items)) == "")
    #expect(filled.notes.contains { $0[.en].contains("not added up") })
  }
}
