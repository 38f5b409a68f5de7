internal import AnnualReports
internal import Arguments
internal import Rollups

/// What a roll-up says at its end: what was read, what was counted, and what to open first.
struct ClosingLines {
  private let outcome: RollupOutcome
  private let folder: FilePath

  init(_ outcome: RollupOutcome, _ folder: FilePath) {
    self.outcome = outcome
    self.folder = folder
  }

  /// Shows the lines; where the user wants quiet, only the files that could not be read.
  func show(on console: Console, isQuiet: Bool) {
    console.show(outcome.fileFindings, limit: 10)
    guard !isQuiet else { return }
    for line in [read, counted, findings, written] { console.say(line) }
  }

  private var read: LocalizedText {
    let (files, reports) = (outcome.fileCount, outcome.reports.count)
    let lost = outcome.fileFindings.count { $0.finding.severity == .error }
    return LocalizedText(
      en: "read \(reports) reports from \(files) files; \(lost) files could not be read",
      zh: "找到 \(files) 个文件，读入报告 \(reports) 份；\(lost) 个文件无法读取")
  }

  private var counted: LocalizedText {
    let counted = outcome.reports.count { $0.disposition == .counted }
    let others = outcome.reports.count - counted
    let prefectures = Set(outcome.result.prefectures.map(\.region.code)).count
    let years = YearList.text(outcome.result.years)
    return LocalizedText(
      en:
        "counted \(counted), not counted \(others); prefectures: \(prefectures), years: \(years.en)",
      zh: "计入 \(counted) 份，未计入 \(others) 份；市级地区 \(prefectures) 个，年度 \(years.zh)")
  }

  private var findings: LocalizedText {
    let (errors, warnings) = (outcome.count(.error), outcome.count(.warning))
    let infos = outcome.count(.info)
    return LocalizedText(
      en: "findings: \(errors) errors, \(warnings) warnings, \(infos) infos",
      zh: "问题：错误 \(errors)，警告 \(warnings)，提示 \(infos)")
  }

  private var written: LocalizedText {
    let summary = folder.appending("summary.txt").shown
    return LocalizedText(
      en: "wrote \(folder.shown); open \(summary) first", zh: "已写入 \(folder.shown)；请先看 \(summary)")
  }
}

/// Years as people write them.
enum YearList {
  /// `2019-2021, 2023`; a word for none.
  static func text(_ years: [Int]) -> (zh: String, en: String) {
    var runs: [ClosedRange<Int>] = []
    for year in years {
      if let last = runs.last, last.upperBound + 1 == year {
        runs[runs.count - 1] = last.lowerBound...year
      } else {
        runs.append(year...year)
      }
    }
    guard !runs.isEmpty else { return ("无", "none") }
    let texts = runs.map {
      $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)-\($0.upperBound)"
    }
    return (texts.joined(separator: "、"), texts.joined(separator: ", "))
  }
}
