import AnnualReports
import GeneratedReports
import Rollups
import Testing

@testable import huizong

@Suite struct AccountTests {
  /// Cells of a roll-up, drawn at random from those with a number and from all.
  static let cells: [Cell] = {
    guard let result = try? Samples.result() else { return [] }
    var random = SeededRandom(seed: 4)
    return (0..<14).compactMap { draw -> Cell? in
      guard let group = random.pick(result.totals) else { return nil }
      let numbered = group.totals.indices.filter { group.totals[$0].value != nil }
      let all = Array(group.totals.indices)
      return random.pick(draw % 4 == 0 || numbered.isEmpty ? all : numbered).map {
        Cell(group: group, indicator: result.indicators[$0], total: group.totals[$0])
      }
    }
  }()

  struct Cell: Sendable, CustomTestStringConvertible {
    let group: RegionTotals
    let indicator: Indicator
    let total: Total

    var testDescription: String {
      "\(group.region.code) \(group.year) \(indicator.key) \(group.basis.key)"
    }

    var region: RegionChoice {
      RegionChoice(
        level: group.region.level, code: group.region.division, name: group.region.name)
    }
  }

  @Test func drawsCells() {
    #expect(Self.cells.count == 14)
  }

  @Test(arguments: cells)
  func membersAddUp(_ cell: Cell) throws {
    let account = try Samples.account(of: cell.region, in: cell.group.year, cell.indicator)
    guard cell.group.basis == .summed else {
      #expect(account.reported?.total == cell.total)
      let own = account.regionReports.first?.addend
      #expect(cell.indicator.definition.isAddable ? own == cell.total.value : true)
      return
    }
    #expect(account.summed?.total == cell.total)
    #expect(cell.group.reports + account.missing.count <= cell.group.expected)
    #expect(account.members.count + account.withoutFigure.count == cell.group.reports)
    #expect(account.members.count == Int(cell.total.counts.reported))
    guard cell.indicator.definition.isAddable else { return }
    let sum = Quantity(sumOf: account.members.compactMap(\.addend))
    #expect(account.members.isEmpty ? cell.total.value == nil : sum == cell.total.value)
  }
}
