import AnnualReports
import Documents
import GeneratedReports
import Regions
import Testing

/// What is read from generated reports is what they were made from.
@Suite struct GeneratedReportTests {
  @Test("Every figure of every layout", arguments: Layout.allCases)
  func figures(_ layout: Layout) {
    var reader = ReportReader()
    var flagged = 0
    var right = 0
    for seed in UInt64(1)...120 {
      let generated = GeneratedReport(seed: seed, layout: layout)
      let report = reader.read(PlainText.document(generated.bytes), source: "report.txt")
      for figure in generated.expectation.figures {
        let said = report.said(figure.key)
        if said == figure.value.description {
          right += 1
        } else if said.hasPrefix("["), said != "[missing]" {
          flagged += 1
        } else {
          Issue.record("seed \(seed): \(figure.key) is \(figure.value), read \(said)")
        }
      }
      expectNothingInvented(generated, report, seed)
    }
    #expect(flagged * 50 <= right, "\(flagged) of \(right) flagged")
  }

  private func expectNothingInvented(
    _ generated: GeneratedReport, _ report: Report, _ seed: UInt64
  ) {
    for key in generated.expectation.blanks {
      #expect(report.said(key).hasPrefix("["), "seed \(seed): \(key) is blank")
    }
    for key in generated.expectation.undecidable where !report.said(key).hasPrefix("[") {
      #expect(report.said(key) == generated.model.number(key)?.description, "seed \(seed): \(key)")
    }
  }

  @Test("Who, where and when")
  func identity() {
    var reader = ReportReader()
    for seed in UInt64(1)...600 {
      let generated = GeneratedReport(seed: seed)
      let report = reader.read(PlainText.document(generated.bytes), source: "report.txt")
      #expect(report.year == generated.facts.year, "seed \(seed)")
      if let place = report.place.division {
        #expect(place.description == generated.facts.regionCode, "seed \(seed)")
      }
      if !generated.noise.contains(.traditionalScript), !generated.noise.contains(.pinyin) {
        #expect(report.authority.name == generated.facts.authority ?? "", "seed \(seed)")
      }
    }
  }

  @Test("A report that is cut between cells gives fewer figures, never other ones")
  func cut() {
    var reader = ReportReader()
    for seed in UInt64(1)...400 {
      let generated = GeneratedReport(seed: seed)
      var random = SeededRandom(seed: seed)
      let bytes = Mutation.cutBetweenCells.damaged(generated, &random)
      let report = reader.read(PlainText.document(bytes), source: "report.txt")
      for indicator in Indicator.all where report.figures[indicator].status == .reported {
        #expect(
          report.said(indicator.key) == generated.model.number(indicator.key)?.description,
          "seed \(seed), \(generated.layout): \(indicator.key)")
      }
    }
  }

  @Test("No damage makes the reader crash", arguments: Mutation.allCases)
  func damage(_ mutation: Mutation) {
    var reader = ReportReader()
    for seed in UInt64(1)...150 {
      let generated = GeneratedReport(seed: seed)
      var random = SeededRandom(seed: seed)
      let bytes = mutation.damaged(generated, &random)
      _ = reader.read(PlainText.document(bytes), source: "report.txt")
    }
  }

  @Test("What was read before changes nothing")
  func memory() {
    var experienced = ReportReader()
    for seed in UInt64(1)...60 {
      let document = PlainText.document(GeneratedReport(seed: seed).bytes)
      var fresh = ReportReader()
      let one = experienced.read(document, source: "report.txt")
      let other = fresh.read(document, source: "report.txt")
      #expect(one.figures == other.figures)
      #expect(one.findings == other.findings)
    }
  }
}
