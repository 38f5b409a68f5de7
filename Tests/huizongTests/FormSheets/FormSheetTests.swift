import AnnualReports
import Testing

@testable import huizong

@Suite struct FormSheetTests {
  @Test(arguments: [
    (Form.f2021, [4, 10, 15], 10 + 175 + 15), (.f2019, [4, 10, 15], 22 + 161 + 15),
  ])
  func hasEveryCellOfTheForm(_ form: Form, _ widths: [Int], _ cells: Int) {
    let sheet = FormSheet(form)
    let indicators = sheet.tables.flatMap { $0.rows.joined() }.compactMap { cell in
      if case .figure(let indicator) = cell.content { indicator } else { nil }
    }
    #expect(sheet.tables.map(\.columnCount) == widths)
    #expect(indicators.count == cells)
    #expect(Set(indicators).count == cells)
    let expected = Indicator.all.filter { indicator in
      let definition = indicator.definition
      let isOther = definition.key.hasPrefix("requests.other.all.")
      return definition.forms.contains(form)
        && (!definition.isDerived || isOther && form == .f2019)
    }
    #expect(Set(indicators) == Set(expected))
  }

  @Test(arguments: [Form.f2021, .f2019])
  func mergedCellsFillTheTables(_ form: Form) {
    for table in FormSheet(form).tables {
      let area = table.rows.joined().reduce(0) { $0 + $1.columns * $1.rows }
      #expect(area == table.columnCount * table.rows.count)
      let placed = table.grid.joined().compactMap(\.self)
      #expect(placed == Array(table.rows.joined()))
    }
  }
}
