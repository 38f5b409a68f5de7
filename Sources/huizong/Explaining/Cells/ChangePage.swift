internal import AnnualReports
internal import Arguments
internal import Publishing
internal import Rollups

/// A change of year-over-year.csv as text for people: both sides, and how they make it.
struct ChangePage {
  private var page: Page

  init(_ change: Change, in language: Language) {
    page = Page(language)
    write(page.text(zh: "全部", en: "all"), change.overall)
    write(
      page.text(
        zh: "同口径（两年都有数的机关 \(change.matchedAuthorities) 个）",
        en: "like for like (\(change.matchedAuthorities) authorities with both)"), change.matched)
    if !change.breaks.isEmpty {
      page.paragraph(
        page.text(zh: "不可比：", en: "not comparable: ")
          + change.breaks.keys.joined(separator: " "))
    }
    if change.status != .derived {
      page.paragraph(page.text(zh: "没有增减：", en: "no change: ") + change.status.reason[language])
    }
  }

  /// The text.
  var text: TextOutput { page.output }

  private mutating func write(_ name: String, _ movement: Movement) {
    let none = page.text(zh: "无", en: "none")
    let (value, previous) = (movement.value, movement.previous)
    var text =
      page.text(zh: "\(name)：", en: "\(name): ") + (value?.grouped ?? none) + " − "
      + (previous?.grouped ?? none)
    if let change = movement.change { text += " = \(change.grouped)" }
    if let percent = movement.percent {
      text += page.text(zh: "，增减 ", en: ", a change of ") + "\(percent) %"
    }
    page.paragraph(text)
  }
}
