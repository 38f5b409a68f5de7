import AnnualReports
import Testing

/// A sentence and what is read from it: `requests.received 17`, in reading order.
struct NarrativeCase: CustomTestStringConvertible, Sendable {
  let sentence: String
  let expected: [String]

  init(_ sentence: String, _ expected: String...) {
    self.sentence = sentence
    self.expected = expected
  }

  var testDescription: String { sentence }

  /// What is read from the sentence in a report of 2024.
  var found: [String] {
    read(narrative: sentence).narrative.map { figure in
      "\(figure.kind.rawValue) \(figure.isApproximate ? "~" : "")"
        + (figure.isZeroStatement ? "none" : figure.quantity.description)
    }
  }
}

/// Reads a text as the first section of a report of 2024.
func read(narrative text: String, behind tables: String = "") -> Report {
  read(
    """
    河清县水务局2024年政府信息公开工作年度报告

    一、总体情况
    \(text)

    \(tables)
    """)
}
