import AnnualReports
import Testing

/// The examples of the rules, run.
@Suite struct RuleRunTests {
  private static let runs =
    RuleRun.tables + RuleRun.readings + RuleRun.identities + RuleRun.series + RuleRun.files

  @Test(arguments: runs)
  func `what keeps a rule passes and what breaks it fails`(_ run: RuleRun) throws {
    #expect(try !run.isBroken(by: run.passing, making: "", operands: "."))
    #expect(try run.isBroken(by: run.failing, making: run.making, operands: run.operands))
  }

  @Test(arguments: EditRule.all)
  func `every rule is run`(_ rule: EditRule) {
    #expect(Self.runs.contains { $0.testDescription == rule.id })
  }
}
