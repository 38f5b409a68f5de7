import Testing

@testable import AnnualReports

/// Single numbers: whole, not negative, in a known unit.
struct QuantityEditsTests {
  static let cases = [
    EditCase("money may have decimals", .zeros().with(["fees.amount": "78.1561"])),
    EditCase(
      "a count may not", .zeros().with(["licensing.decisions": "12.5"]), breaks: "T2-INT"),
    EditCase(
      "nor may a request",
      .zeros().with([
        "requests.received_new.natural": "0.5", "requests.received_new.total": "0.5",
        "requests.carried_out.natural": "0.5", "requests.carried_out.total": "0.5",
      ]), breaks: "T2-INT", "T2-INT", "T2-INT", "T2-INT"),
    EditCase("a change may be negative", .zeros(.f2019).with(["licensing.items_change": "-35"])),
    EditCase(
      "a change of half an item", .zeros(.f2019).with(["licensing.items_change": "-0.5"]),
      breaks: "T2-INT"),
    EditCase(
      "a count below zero", .zeros().with(["penalties.decisions": "-3"]), breaks: "T2-NEG"),
    EditCase("a fee below zero", .zeros().with(["fees.amount": "-3.5"]), breaks: "T2-NEG"),
    EditCase(
      "an amount without a unit", .zeros(.f2019).with(["procurement.amount": "251000?"]),
      breaks: "U-UNIT"),
    EditCase("nothing needs no unit", .zeros(.f2019).with(["procurement.amount": "0?"])),
    EditCase(
      "a blank is no number", .zeros().with(["licensing.decisions": "_"]), breaks: "S-BLANK"),
  ]

  @Test(arguments: cases)
  func `single numbers`(_ sample: EditCase) {
    #expect(sample.report.broken == sample.broken)
  }

  @Test(arguments: [
    (Report.zeros().with(["fees.amount": "-3.5"]), "“行政事业性收费·本年收费金额”填报 -3.5，金额为负数，请核实是否为退费。"),
    (Report.zeros().with(["coercion.decisions": "-3"]), "“行政强制·处理决定数量”填报 -3，不应为负数。"),
    (
      Report.zeros().with(["coercion.decisions": "1.25"]),
      "“行政强制·处理决定数量”填报 1.25，件数和项数应为整数。"
    ),
    (
      Report.zeros(.f2019).with(["procurement.amount": "251000?"]),
      "“政府集中采购·采购总金额”填报 251000，未注明是元还是万元，不计入合计。"
    ),
  ])
  func `messages name the cell and its number`(_ report: Report, _ message: String) {
    #expect(report.found.map(\.chinese) == [message])
    #expect(report.found.allSatisfy { $0.offset > 0 && $0.severity == .warning })
  }
}
