/// The labels of a report, in the wordings that its noise asks for.
struct LabelBook {
  let noise: Noise
  let form: FormEdition

  /// A label of table two or four, or of an applicant.
  func label(_ canonical: String) -> String {
    finished(LabelBook.isShort(canonical) ? worded(canonical) : canonical)
  }

  /// A head of a column of table two; `position` counts from 0.
  func head(_ canonical: String, position: Int) -> String {
    if noise.contains(.lostHeadHalves), canonical.hasPrefix("本年新") { return "本年新" }
    if noise.contains(.splitHeads), canonical.hasPrefix("本年新") {
      return "本年新\n" + canonical.dropFirst(3)
    }
    var text =
      noise.contains(.shortLabels) ? LabelBook.shortHeads[canonical] ?? canonical : canonical
    if noise.contains(.longHints) { text += LabelBook.headHints[canonical] ?? "" }
    return finished(text)
  }

  /// The line that names an item of article 20.
  func article(_ item: String) -> String {
    let isShort = noise.contains(.misspelledLabels) && item == "五"
    return finished(isShort ? "第二十条（\(item)）项" : "第二十条第（\(item)）项")
  }

  /// The label of a row of table three, or of one of its groups.
  func request(_ canonical: String) -> String {
    var text = canonical
    if noise.contains(.misspelledLabels) { text = LabelBook.misspelled[text] ?? text }
    if noise.contains(.digitBrackets), text.hasPrefix("（三）") { text = "（3）" + text.dropFirst(3) }
    if noise.contains(.commaNumbers) { text = LabelBook.withComma(text) }
    return finished(text)
  }

  private func worded(_ canonical: String) -> String {
    var text = canonical
    if noise.contains(.shortLabels), text == "行政规范性文件" { text = "规范性文件" }
    if noise.contains(.misspelledLabels) { text = LabelBook.misspelled[text] ?? text }
    if noise.contains(.otherHeads) { text = LabelBook.otherHeads[text] ?? text }
    if noise.contains(.longHints) { text += LabelBook.rowHints[canonical] ?? "" }
    return text
  }

  private func finished(_ text: String) -> String {
    var text = text
    if noise.contains(.spacedLabels) { text = LabelBook.spaced(text) }
    return noise.contains(.narrowBrackets) ? LabelBook.narrowed(text) : text
  }

  private static func isShort(_ label: String) -> Bool { label.utf8.count < 40 }
}
