internal import AnnualReports
internal import Regions

/// Who reports, from where, for when: what stands in front of each row of a report, as UTF-8.
struct ReportIdentity: Sendable {
  let source: [UInt8]
  let agency: [UInt8]
  let domain: [UInt8]
  let scope: [UInt8]
  /// Code and name of the region, the prefecture and the province.
  let regions: [[UInt8]]
  let year: Int?
  let form: [UInt8]
  let organ: [UInt8]
  let zone: [UInt8]
  /// The codes of the divisions where it may be, parted by spaces; empty where that is certain.
  let candidates: [UInt8]

  init(_ report: Report, _ names: RegionNames) {
    source = Array(report.source.utf8)
    agency = Array(report.authority.name.utf8)
    domain = Array((report.authority.domains.first?.key ?? "").utf8)
    scope = Array(report.authority.scope.key.utf8)
    regions = [names.region, names.prefecture, names.province].flatMap {
      [Array($0.code.utf8), Array($0.name.utf8)]
    }
    year = report.year
    form = Array(report.forms.name.utf8)
    organ = Array(report.authority.organ.utf8)
    zone = Array(report.place.zone.utf8)
    let codes = report.place.candidates.map(\.description)
    candidates = Array(codes.joined(separator: " ").utf8)
  }
}

extension ReportIdentity {
  /// A file that gave no report.
  init(source: String) {
    self.source = Array(source.utf8)
    (agency, domain, scope, form, organ, zone, candidates) = ([], [], [], [], [], [], [])
    regions = Array(repeating: [], count: 6)
    year = nil
  }
}

extension FormUse {
  /// The editions in the files: `F2021`, `F2019+F2021` where they are mixed, empty where none shows.
  var name: String {
    guard isHybrid else { return majority?.key ?? "" }
    return editions.sorted().map(\.key).joined(separator: "+")
  }

  /// All editions that show in a block.
  var all: Set<Form> {
    Set(Block.allCases.compactMap { self[$0] })
  }
}
