internal import AnnualReports
internal import Arguments
internal import Documents
internal import Publishing
internal import Regions

/// How the program read a report, as text for people.
struct ReportPage {
  private let report: Report
  private let names: RegionNames
  /// What made the reading so; nil for a recorded report.
  private let evidence: (IdentityEvidence, Document)?
  private let gazetteer: Gazetteer
  private(set) var page: Page

  init(
    _ input: InputReport, _ names: RegionNames, evidence: IdentityEvidence?,
    gazetteer: Gazetteer, in language: Language
  ) {
    report = input.report
    self.names = names
    self.gazetteer = gazetteer
    if case .read(let file) = input, let evidence {
      self.evidence = (evidence, file.document)
    } else {
      self.evidence = nil
    }
    page = Page(language)
    page.title(TerminalText.escaped(report.source))
    writeIdentity()
    writePlace()
    writeForms()
    FigureList(input, names).write(to: &page)
    writeFindings()
  }

  /// The text.
  var text: TextOutput { page.output }

  private mutating func write(_ zh: String, _ en: String, _ value: String) {
    let shown = value.isEmpty ? page.text(zh: "（没有）", en: "(none)") : value
    page.paragraph(page.text(zh: "\(zh)：\(shown)", en: "\(en): \(shown)"))
  }

  private mutating func writeIdentity() {
    if let (evidence, document) = evidence {
      let title = evidence.title.map { FoldedText.bytes(document.text[range($0, in: document)]) }
      let place = evidence.title.map { document.place(ofByte: Int($0.lowerBound)) }
      let at = place.map { "  \($0.line):\($0.column)" } ?? ""
      write("标题", "title", String(decoding: title ?? [], as: UTF8.self) + at)
    }
    let authority = report.authority
    write("机关", "authority", authority.name + from(evidence?.0.authorityPart))
    write("机构", "organ", authority.organ)
    let domains = authority.domains.map { page.text(zh: "\($0.chinese) \($0.key)", en: $0.key) }
    write("领域", "domain", page.language.joined(domains))
    write("范围", "scope", authority.scope.title[page.language] + " (\(authority.scope.key))")
    write("年度", "year", (report.year.map(String.init) ?? "") + from(evidence?.0.yearPart))
  }

  private func range(_ bytes: Range<UInt32>, in document: Document) -> Range<Int> {
    let end = min(Int(bytes.upperBound), document.text.count)
    return min(Int(bytes.lowerBound), end)..<end
  }

  private func from(_ part: IdentityEvidence.Part?) -> String {
    part.map { page.text(zh: "（取自\($0.title.zh)）", en: " (from \($0.title.en))") } ?? ""
  }

  // MARK: Place

  private mutating func writePlace() {
    let chain = [names.province, names.prefecture, names.region].filter { !$0.name.isEmpty }
    var known: [String] = []
    for part in chain where known.last != part.name { known.append(part.name) }
    let place = names.region.code.isEmpty ? "" : "\(names.region.code) \(known.joined())"
    let zone =
      report.place.zone.isEmpty ? "" : "\(page.text(zh: "，", en: ", "))\(report.place.zone)"
    write("所在地", "place", place + zone)
    if !report.place.candidates.isEmpty {
      let names = report.place.candidates.map { code in
        "\(code) \(gazetteer.division(code, in: report.year)?.name ?? "")"
      }
      write("可能是", "may be", page.language.joined(names))
    }
    guard let resolution = evidence?.0.place else { return }
    if let certainty = resolution.certainty {
      write("把握", "certainty", certainty.title[page.language])
    }
    for evidence in resolution.used { write("  依据", "  for it", shown(evidence)) }
    for conflict in resolution.conflicts {
      let named = conflict.named.map(\.name).joined()
      write("  不一致", "  against it", "\(shown(conflict.evidence)) → \(named)")
    }
  }

  private func shown(_ evidence: PlaceEvidence) -> String {
    let text = DisplayWidth.truncated(evidence.text, to: 60)
    return "\(evidence.kind.title[page.language]) \(page.language.quoted(text))"
  }

  // MARK: Forms and findings

  private mutating func writeForms() {
    let blocks = FormUse.Block.allCases.compactMap { block in
      report.forms[block].map { "\(block.title[page.language]) \($0.key)" }
    }
    let list = blocks.isEmpty ? "" : page.text(zh: "：", en: ": ") + page.language.joined(blocks)
    write("表式", "form", report.forms.name + list)
  }

  private mutating func writeFindings() {
    guard !report.findings.isEmpty else { return }
    page.section(page.text(zh: "问题", en: "Findings"))
    for finding in report.findings {
      let place = finding.line > 0 ? "\(finding.line):\(finding.column) " : ""
      let severity = finding.severity.title[page.language]
      page.paragraph(
        "\(place)\(severity) \(finding.rule) \(finding.message[page.language])", indent: 2)
    }
  }
}
