internal import Arguments
internal import Regions
internal import Rollups

/// The rows that options ask for, where they do not contradict each other.
struct ComparedRows: Sendable {
  let subjects: PanelRequest.Subjects
  let within: RegionChoice?

  /// Without a level, regions are those below the region they are confined to, or prefectures.
  init(_ selection: ComparedSelection, _ boundaries: BoundaryChoice) throws(UsageError) {
    let (words, level, basis) = (selection.subjects, selection.level, selection.basis)
    var region: RegionChoice?
    if let name = selection.region {
      region = try RegionChoice.named(
        name, in: nil, held: boundaries.boundaries, of: .standard)
    }
    within = region
    switch words {
    case .regions:
      let level = level?.level ?? Self.below(region)
      if let region, level < region.level { throw Self.above(level, region) }
      subjects = .regions(level)
    case .domains: subjects = .domains
    case .authorities: subjects = .authorities
    }
    guard words != .regions else { return }
    if level != nil { throw Self.forRegions("--level", words) }
    if basis == .reported { throw Self.forRegions("--basis reported", words) }
  }

  private static func below(_ region: RegionChoice?) -> RegionLevel {
    guard let region, region.level > .country else { return .prefecture }
    let isMunicipal = ["110000", "120000", "310000", "500000"].contains(region.codeText)
    return region.level == .province && !isMunicipal ? .prefecture : .county
  }

  private static func forRegions(_ option: String, _ words: ComparedSubjects) -> UsageError {
    UsageError(
      LocalizedText(
        en: "'\(option)' does not go with '--of \(words.rawValue)'",
        zh: "“\(option)”不能与“--of \(words.rawValue)”同用"),
      advice: LocalizedText(
        en: "leave one out, or use --of regions; --region confines the rows",
        zh: "请去掉其一，或用 --of regions；限定地区请用 --region"))
  }

  private static func above(_ level: RegionLevel, _ region: RegionChoice) -> UsageError {
    UsageError(
      LocalizedText(
        en: "'--level \(level.key)' lies above \(region.name)",
        zh: "“--level \(level.key)”高于\(region.name)"),
      advice: LocalizedText(
        en: "use --level \(region.level.key) or one below",
        zh: "请用 --level \(region.level.key) 或更低的层级"))
  }
}
